// Who spoke before: the sources of a text in their order, as far as they are understood.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "galley/report.h"
#include "quotes/reading.h"

namespace galley {

/// Who a source means, how sure that is, and the sieve that says so.
struct SpeakerGuess {
  Index<Entity> entity;
  Proportion confidence;
  std::string_view rule;
};

/// A source in its place, as the sieves for speakers see it.
struct SourcePlace {
  Range<Token> tokens;
  Index<Token> quote;                   ///< where its quote begins: the source itself or contents before it
  std::optional<Index<Entity>> around;  ///< who says the words that it stands in
};

struct EarlierSource {
  SourcePlace place;
  std::optional<Index<Entity>> speaker;
};

/// In text order. A search looks back over kReach of them at most.
class EarlierSources {
 public:
  static constexpr std::size_t kReach = 12;

  void add(const EarlierSource& source) { sources_.push_back(source); }
  std::size_t size() const { return sources_.size(); }
  /// Counted from the end: 0 is the last one.
  const EarlierSource& back(std::size_t n) const { return sources_[sources_.size() - 1 - n]; }
  std::size_t reach() const { return sources_.size() < kReach ? sources_.size() : kReach; }

 private:
  std::vector<EarlierSource> sources_;
};

}  // namespace galley
