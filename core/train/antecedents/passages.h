// GAP's passages (Webster et al. 2018), read as the analyzer reads a text, up to the grouping of names.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "entities/entity_lexicon.h"
#include "entities/names.h"
#include "entities/words.h"
#include "segment/document.h"
#include "segment/segment_lexicon.h"

namespace galley::train {

struct Lexicons {
  SegmentLexicon segment;
  EntityLexicon entities;
};

/// One of the two names that a passage asks about.
struct NamedPerson {
  Span span;
  bool coreferent = false;
};

/// Not movable: its parts have views of each other.
class Passage {
 public:
  Passage(std::string id, std::string text, Span pronoun, std::array<NamedPerson, 2> persons, const Lexicons& lexicons,
          bool with_given_names);
  Passage(const Passage&) = delete;

  const std::string id;
  const std::string bytes;
  const Span pronoun;
  const std::array<NamedPerson, 2> persons;

 private:
  const Text text_;
  const Segments segments_;

 public:
  const Document document;
  const Words words;
  const Pages<NameSpan> names;
  const std::vector<std::uint32_t> things;

  /// Does the thing have a name that overlaps that of the person?
  bool is(std::uint32_t thing, const NamedPerson& person) const;
  bool is_feminine() const;
};

/// Reads the JSON lines of `path`. `with_given_names` adds the two names of each passage where the search for names
/// misses them, as a better search would.
std::vector<std::unique_ptr<Passage>> read_passages(const std::string& path, const Lexicons& lexicons,
                                                    bool with_given_names);

}  // namespace galley::train
