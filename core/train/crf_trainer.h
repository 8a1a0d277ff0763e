// Training a CRF on partly labelled sequences (Täckström et al. 2013: the likelihood of all labellings that are
// allowed) by AdaGrad (Duchi, Hazan and Singer 2011), one sequence a step.
#pragma once

#include <cstdint>
#include <vector>

#include "crf.h"
#include "random.h"

namespace galley::train {

struct CrfOptions {
  std::uint32_t rows_log2 = 17;
  float rate = 0.03F;
  /// In so many of a hundred visits a sequence is shown without evidence, so that the same weights serve both readings.
  std::uint32_t visits_without_evidence = 30;
  /// So many of a hundred features are left out in each visit, so that none is relied on alone (dropout, Srivastava et
  /// al. 2014). The weights are those of training: write_model's caller scales them.
  std::uint32_t dropout = 0;
};

template <std::size_t kLabels>
class CrfTrainer {
 public:
  CrfTrainer(const Examples& examples, const CrfOptions& options);

  /// One pass over these sequences in an order drawn by chance. The mean loss in nats of a sequence.
  double run_epoch(std::vector<std::uint32_t> sequences);
  /// Leaves out the weights below `least` nats for good; what stays can make up for them in the epochs to come. Before
  /// that the weight that most labels of a row are near is taken from all of them, which changes no probability and
  /// leaves the fewest to keep.
  void prune(float least);
  const Crf<kLabels>& crf() const { return crf_; }
  /// With the weights of features made smaller by what dropout left out.
  Crf<kLabels> finished() const;

 private:
  static constexpr std::size_t kStride = stride_of(kLabels);

  double step(const Examples& examples, const Sequence& sequence, bool with_evidence);
  void thin(const Sequence& sequence);
  void update_transitions(const Transitions<kLabels>& gradient, float weight);
  void update_rows(const Examples& examples, const Sequence& sequence, bool with_evidence);
  void update_row(std::size_t row, const float* gradient);

  const Examples& examples_;
  CrfOptions options_;
  Random random_{1};
  Crf<kLabels> crf_;
  std::vector<float> squares_;  // of the gradients so far, as crf_.weights
  Transitions<kLabels> transition_squares_{}, factors_{};
  std::vector<float> scores_;
  Examples thinned_;  // one sequence with the features that dropout left
  Lattice<kLabels> right_, all_;
};

}  // namespace galley::train
