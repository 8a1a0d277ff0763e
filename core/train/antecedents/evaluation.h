// GAP's own measure, and whether the probabilities are as good as they say.
#pragma once

#include <array>
#include <cstdint>

#include "passages.h"

namespace galley::train {

struct Counts {
  int hits = 0, false_alarms = 0, misses = 0;
  double f1() const;
};

class Evaluation {
 public:
  /// `thing` is what the passage's pronoun was taken for: by `probability` right, if it names one at all.
  void add(const Passage& passage, bool resolved, std::uint32_t thing, Proportion probability);
  void print() const;
  double f1() const { return all_.f1(); }

 private:
  struct Band {
    int resolved = 0, right = 0, thousandths = 0;
  };
  Counts all_, feminine_, masculine_;
  std::array<Band, 10> bands_{};  // by probability
};

}  // namespace galley::train
