// GAP's passages (Webster et al. 2018), read as the analyzer reads a text, up to the grouping of names.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "entities/entity_lexicon.h"
#include "entities/names.h"
#include "entities/names_model.h"
#include "entities/words.h"
#include "segment/document.h"
#include "segment/segment_lexicon.h"

namespace galley::train {

struct Lexicons {
  SegmentLexicon segment;
  EntityLexicon entities;
  Model names = names_model();
};

/// One of the two names that a passage asks about.
struct NamedPerson {
  Span span;
  bool coreferent = false;
};

/// A text read up to the grouping of its names. Not movable: its parts have views of each other.
class Reading {
 public:
  /// The names of `given` are added where the search for names misses them, as a better search would.
  Reading(std::string text, const std::vector<Span>& given, const Lexicons& lexicons);
  Reading(const Reading&) = delete;

  const std::string bytes;

 private:
  const Text text_;
  const Segments segments_;

 public:
  const Document document;
  const Words words;
  const Pages<NameSpan> names;
  const std::vector<std::uint32_t> things;
};

/// A passage with its question.
struct Passage {
  std::string id;
  Reading reading;
  Span pronoun;
  std::array<NamedPerson, 2> persons;

  /// Does the thing have a name that overlaps that of the person?
  bool is(std::uint32_t thing, const NamedPerson& person) const;
  bool is_feminine() const;
};
using Passages = std::vector<std::unique_ptr<Passage>>;

/// Reads GAP's JSON lines. `with_given_names` adds the two names of each passage.
Passages read_passages(const std::string& path, const Lexicons& lexicons, bool with_given_names);

/// Reads {"text": …} lines, without their annotation.
std::vector<std::unique_ptr<Reading>> read_texts(const std::string& path, const Lexicons& lexicons);

}  // namespace galley::train
