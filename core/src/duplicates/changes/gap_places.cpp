#include "duplicates/changes/gap_places.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace galley {
namespace {

// As long as the words that neighbouring sentences begin or end alike with; it keeps the work linear.
constexpr std::size_t kFarthest = 8;

using Terms = std::span<const ClassifiedTerm>;
using Side = std::uint32_t TermPair::*;

bool is_stop(const ClassifiedTerm& term) {
  const std::string_view folded = term.term.folded;
  return term.term_class == TermClass::mark && (folded == "." || folded == "!" || folded == "?");
}

// The gap on one side before pairs[next], and the terms of that side.
struct Gap {
  Terms terms;
  Side side;
  std::size_t next;
  std::uint32_t first, last;
};

class Placer {
 public:
  Placer(Terms original, Terms copy, std::vector<TermPair>& pairs) : original_(original), copy_(copy), pairs_(pairs) {}

  void run() {
    for (std::size_t next = 0; next <= pairs_.size(); ++next)
      if (auto gap = one_sided_gap(next)) place(*gap);
  }

 private:
  // Past the pair before pairs[next], and that pair: what is unpaired lies between.
  TermPair begin_of_gap(std::size_t next) const {
    return next == 0 ? TermPair{0, 0} : TermPair{pairs_[next - 1].original + 1, pairs_[next - 1].copy + 1};
  }
  TermPair end_of_gap(std::size_t next) const {
    if (next < pairs_.size()) return pairs_[next];
    return {static_cast<std::uint32_t>(original_.size()), static_cast<std::uint32_t>(copy_.size())};
  }

  std::optional<Gap> one_sided_gap(std::size_t next) const {
    const TermPair first = begin_of_gap(next), last = end_of_gap(next);
    if (first.copy == last.copy && first.original < last.original)
      return Gap{original_, &TermPair::original, next, first.original, last.original};
    if (first.original == last.original && first.copy < last.copy)
      return Gap{copy_, &TermPair::copy, next, first.copy, last.copy};
    return std::nullopt;
  }

  bool is_pair_of_equals(TermPair p) const { return is_equal(original_[p.original], copy_[p.copy]); }

  void place(Gap gap) {
    if (begins_sentence(gap)) return;
    for (const auto shift : {&Placer::shift_back, &Placer::shift_on}) {
      Gap shifted = gap;
      std::size_t steps = 0;
      bool is_better = false;
      while (!is_better && steps < kFarthest && (this->*shift)(shifted)) {
        ++steps;
        is_better = begins_sentence(shifted) || joins_another(shifted);
      }
      if (is_better) return;
      const auto back = shift == &Placer::shift_back ? &Placer::shift_on : &Placer::shift_back;
      while (steps-- > 0) (this->*back)(shifted);
    }
  }

  static bool begins_sentence(const Gap& gap) { return gap.first == 0 || is_stop(gap.terms[gap.first - 1]); }

  // Is anything unpaired around it now that was not part of it?
  bool joins_another(const Gap& gap) const {
    const TermPair first = begin_of_gap(gap.next), last = end_of_gap(gap.next);
    const std::uint32_t around = last.original - first.original + last.copy - first.copy;
    return around != gap.last - gap.first;
  }

  // The pair before the gap takes the gap's last term instead of its own.
  bool shift_back(Gap& gap) {
    if (gap.next == 0 || !is_pair_of_equals(pairs_[gap.next - 1])) return false;
    if (!is_equal(gap.terms[gap.first - 1], gap.terms[gap.last - 1])) return false;
    --gap.first, --gap.last;
    pairs_[--gap.next].*gap.side = gap.last;
    return true;
  }

  // The pair behind the gap takes the gap's first term instead of its own.
  bool shift_on(Gap& gap) {
    if (gap.next == pairs_.size() || !is_pair_of_equals(pairs_[gap.next])) return false;
    if (!is_equal(gap.terms[gap.first], gap.terms[gap.last])) return false;
    pairs_[gap.next++].*gap.side = gap.first;
    ++gap.first, ++gap.last;
    return true;
  }

  const Terms original_, copy_;
  std::vector<TermPair>& pairs_;
};

}  // namespace

void place_gaps(Terms original, Terms copy, std::vector<TermPair>& pairs) { Placer(original, copy, pairs).run(); }

}  // namespace galley
