#include "evaluation.h"

#include <algorithm>
#include <cstdio>

namespace galley::train {

double Counts::f1() const {
  const int sum = 2 * hits + false_alarms + misses;
  return sum == 0 ? 0 : 2.0 * hits / sum;
}

void Evaluation::add(const Passage& passage, bool resolved, std::uint32_t thing, Proportion probability) {
  bool right = false;
  for (const NamedPerson& person : passage.persons) {
    const bool said = resolved && passage.is(thing, person);
    right = right || (said && person.coreferent);
    for (Counts* counts : {&all_, passage.is_feminine() ? &feminine_ : &masculine_}) {
      counts->hits += said && person.coreferent;
      counts->false_alarms += said && !person.coreferent;
      counts->misses += !said && person.coreferent;
    }
  }
  if (!resolved) return;
  Band& band = bands_[std::min<std::size_t>(probability.thousandths / 100U, 9)];
  ++band.resolved;
  band.right += right;
  band.thousandths += probability.thousandths;
}

void Evaluation::print() const {
  std::printf("P %.1f  R %.1f  F1 %.1f  feminine %.1f  masculine %.1f  bias %.3f\n",
              100.0 * all_.hits / std::max(1, all_.hits + all_.false_alarms),
              100.0 * all_.hits / std::max(1, all_.hits + all_.misses), 100 * all_.f1(), 100 * feminine_.f1(),
              100 * masculine_.f1(), masculine_.f1() > 0 ? feminine_.f1() / masculine_.f1() : 0);
  for (const Band& band : bands_)
    if (band.resolved > 0)
      std::printf("  said %.2f  right %.2f  of %d\n", band.thousandths / 1000.0 / band.resolved,
                  1.0 * band.right / band.resolved, band.resolved);
}

}  // namespace galley::train
