// A text with all layers that attributions are read from, made by the runtime's own code.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "../analysed.h"
#include "entities/entities.h"
#include "gold_quotes.h"
#include "quotes/marks.h"
#include "quotes/proposals.h"
#include "quotes/reading.h"
#include "quotes/sieves.h"
#include "syntax/syntax.h"
#include "tagger/model.h"

namespace galley::train {

/// What texts are read with. `syntax` has one model, or two: the first for texts of odd number and the second for those
/// of even number, each learnt from the others, so that the parses of training texts are as wrong as those of new ones.
struct Tools {
  Tools(std::vector<SyntaxModel> syntax_models);

  Lexicons lexicons;
  QuoteLexicon quotes;
  Model names;
  std::vector<SyntaxModel> syntax;
};

class ReadText {
 public:
  /// Keeps views of `gold` and `tools`.
  ReadText(const GoldText& gold, const Tools& tools, std::size_t number);
  ReadText(const ReadText&) = delete;
  ReadText& operator=(const ReadText&) = delete;

  const GoldText& gold;

 private:
  const Segmented segmented_;
  const EntityLayer entities_;
  const Syntax syntax_;
  const Layer<Marked> marks_;

 public:
  const Reading reading;
  const Drafts sieved;
  const Proposals proposals;

  const Document& document() const { return reading.document; }
  /// The tokens that a span touches.
  Range<Token> tokens_of(Span span) const;
};

std::vector<std::unique_ptr<ReadText>> read_texts(const std::vector<GoldText>& texts, const Tools& tools);

}  // namespace galley::train
