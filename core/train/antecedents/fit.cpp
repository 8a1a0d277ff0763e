#include "fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace galley::train {
namespace {

// No feature has a value so large.
constexpr std::size_t kValues = 32;
constexpr double kLeastGain = 1e-3;

struct Row {
  const AntecedentFeatures* features;
  double score = 0;
  double slope = 0;
  double curvature = 0;
  std::size_t node = 0;
};

struct Slopes {
  double slope = 0, curvature = 0;
  void add(const Row& row) {
    slope += row.slope;
    curvature += row.curvature;
  }
  void add(const Slopes& other) {
    slope += other.slope;
    curvature += other.curvature;
  }
};
using Histogram = std::array<std::array<Slopes, kValues>, kAntecedentFeatures>;

class Grower {
 public:
  Grower(const std::vector<Example>& examples, const Growth& growth) : examples_(examples), growth_(growth) {
    for (const Example& example : examples)
      for (const Candidate& candidate : example.candidates) rows_.push_back({&candidate.features});
  }

  AntecedentTree grow() {
    find_slopes();
    AntecedentTree tree;
    for (Row& row : rows_) row.node = 0;
    for (std::size_t depth = 0, first = 0; depth < kTreeDepth; ++depth) {
      const std::size_t count = std::size_t{1} << depth;
      split_level(tree, first, count);
      first += count;
    }
    set_leaves(tree);
    return tree;
  }

 private:
  void find_slopes() {
    std::size_t first = 0;
    for (const Example& example : examples_) {
      const std::size_t last = first + example.candidates.size();
      double best = rows_[first].score, all = 0, right = 0;
      for (std::size_t i = first; i < last; ++i) best = std::max(best, rows_[i].score);
      for (std::size_t i = first; i < last; ++i) {
        const double likelihood = std::exp(rows_[i].score - best);
        all += likelihood;
        if (example.right[i - first]) right += likelihood;
      }
      for (std::size_t i = first; i < last; ++i) {
        const double likelihood = std::exp(rows_[i].score - best);
        const double share = likelihood / all;
        const double wanted = example.right[i - first] ? likelihood / right : 0;
        rows_[i].slope = wanted - share;
        rows_[i].curvature = std::max(1e-6, share * (1 - share));
      }
      first = last;
    }
  }

  void split_level(AntecedentTree& tree, std::size_t first, std::size_t count) {
    const auto histograms = std::make_unique<Histogram[]>(count);
    for (const Row& row : rows_)
      for (std::size_t f = 0; f < kAntecedentFeatures; ++f)
        histograms[row.node - first][f][(*row.features)[f]].add(row);
    for (std::size_t n = 0; n < count; ++n) tree.nodes[first + n] = best_split(histograms[n]);
    for (Row& row : rows_) {
      const AntecedentTree::Node& node = tree.nodes[row.node];
      row.node = 2 * row.node + ((*row.features)[node.feature] > node.threshold ? 2U : 1U);
    }
  }

  double worth(const Slopes& s) const { return s.slope * s.slope / (s.curvature + growth_.penalty); }

  // A node that is better left whole sends everything to the left.
  AntecedentTree::Node best_split(const Histogram& histogram) const {
    Slopes all;
    for (const Slopes& slopes : histogram[0]) all.add(slopes);
    AntecedentTree::Node best;
    double best_gain = kLeastGain;
    for (std::size_t f = 0; f < kAntecedentFeatures; ++f) {
      Slopes left;
      for (std::size_t value = 0; value + 1 < kValues; ++value) {
        left.add(histogram[f][value]);
        const Slopes right{all.slope - left.slope, all.curvature - left.curvature};
        if (left.curvature < growth_.least || right.curvature < growth_.least) continue;
        const double gain = worth(left) + worth(right) - worth(all);
        if (gain <= best_gain) continue;
        best_gain = gain;
        best = {static_cast<std::uint8_t>(f), static_cast<std::uint8_t>(value)};
      }
    }
    return best;
  }

  // Scores follow the rounded leaves, as the ranker's will.
  void set_leaves(AntecedentTree& tree) {
    std::array<Slopes, std::size_t{1} << kTreeDepth> leaves{};
    for (const Row& row : rows_) leaves[row.node - tree.nodes.size()].add(row);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
      const double value = growth_.step * leaves[i].slope / (leaves[i].curvature + growth_.penalty);
      tree.leaves[i] = static_cast<std::int16_t>(std::lround(value * kLeafScale));
    }
    for (Row& row : rows_) row.score += static_cast<double>(tree.leaves[row.node - tree.nodes.size()]) / kLeafScale;
  }

  const std::vector<Example>& examples_;
  const Growth growth_;
  std::vector<Row> rows_;
};

}  // namespace

std::vector<AntecedentTree> fit(const std::vector<Example>& examples, const Growth& growth) {
  Grower grower(examples, growth);
  std::vector<AntecedentTree> trees;
  for (int i = 0; i < growth.trees; ++i) trees.push_back(grower.grow());
  return trees;
}

}  // namespace galley::train
