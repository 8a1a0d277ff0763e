// Who spoke before: the sources of a text in their order, as far as they are understood.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "galley/report.h"
#include "quotes/reading.h"

namespace galley {

/// Who a source means, and how sure that is.
struct SpeakerGuess {
  Index<Entity> entity;
  Proportion confidence;
};

/// A source in its place, as the sieves for speakers see it.
struct SourcePlace {
  Range<Token> tokens;
  Index<Token> quote;                   ///< where its quote begins: the source itself or contents before it
  bool nested = false;                  ///< inside what somebody else says
  std::optional<Index<Entity>> around;  ///< who that is
};

struct EarlierSource {
  SourcePlace place;
  std::optional<Index<Entity>> speaker;
};

/// Those before one source, in text order; views. A search looks back over kReach of them at most.
class EarlierSources {
 public:
  static constexpr std::size_t kReach = 12;

  EarlierSources(const std::vector<EarlierSource>& sources, std::size_t before) : sources_(sources), before_(before) {}

  /// Counted from the end: 0 is the last one.
  const EarlierSource& back(std::size_t n) const { return sources_[before_ - 1 - n]; }
  std::size_t reach() const { return before_ < kReach ? before_ : kReach; }
  /// Is the n-th from the end told to whom `source` is told? What is said inside a quote is no part of the story.
  bool is_heard(std::size_t n, const SourcePlace& source) const { return source.nested || !back(n).place.nested; }

 private:
  const std::vector<EarlierSource>& sources_;
  const std::size_t before_;
};

inline bool is_person(const Reading& reading, Index<Entity> entity) {
  return reading.entities.entities[entity].type == EntityType::person;
}

/// From where `before` stands to where the source's quote begins.
inline std::uint32_t sentences_since(const Reading& reading, const EarlierSource& before, const SourcePlace& source) {
  const std::uint32_t then = reading.document.sentence_of(before.place.tokens.first).value;
  const std::uint32_t now = reading.document.sentence_of(source.quote).value;
  return then < now ? now - then : 0;
}

}  // namespace galley
