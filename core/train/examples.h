// Training examples: the feature rows of each token and the labels it may have.
#pragma once

#include <cstdint>
#include <vector>

#include "analysed.h"
#include "documents.h"
#include "entities/name_evidence.h"
#include "tagger/hashed_table.h"

namespace galley::train {

struct TokenExample {
  std::uint32_t plain_end = 0;  ///< in `rows`: behind what it has without evidence from the rest of its text
  std::uint32_t end = 0;        ///< behind all; the next token's begin here
  std::uint32_t allowed = 0;    ///< bit l: label l is right, or not known to be wrong
};

struct Sequence {
  std::uint32_t first = 0, last = 0;  ///< tokens
  std::uint32_t text = 0;             ///< the number of its text
  std::uint32_t origin = 0;           ///< of the text it was made from
  float weight = 1;
};

struct Examples {
  std::vector<std::uint32_t> rows;
  std::vector<TokenExample> tokens;
  std::vector<Sequence> sequences;

  std::uint32_t begin(std::uint32_t token) const { return token == 0 ? 0 : tokens[token - 1].end; }
};

/// How each token of each sequence was read, all in one list as Examples::tokens.
using Readings = std::vector<TokenReading>;

struct FeatureTables {
  HashedTable gazetteers, clusters;
};

/// The examples of all texts; with evidence features where there are readings. Rows are numbered below 2^rows_log2.
Examples build_examples(const std::vector<LabelledText>& texts, const FeatureTables& tables, const Lexicons& lexicons,
                        std::uint32_t rows_log2, const Readings* readings);

}  // namespace galley::train
