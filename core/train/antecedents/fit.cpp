#include "fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
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
// Is the tree grown on the example? By chance, but the same in every run.
bool takes_part(std::uint32_t example, std::uint32_t tree, double share) {
  const std::uint32_t seed = example * 2654435761U + tree * 40503U;
  const std::uint32_t mixed = (seed ^ (seed >> 15)) * 2246822519U;
  return (mixed >> 13 & 1023U) < share * 1024;
}

using Histogram = std::array<std::array<Slopes, kValues>, kAntecedentFeatures>;

class Grower {
 public:
  Grower(const std::vector<Example>& examples, const Growth& growth) : examples_(examples), growth_(growth) {
    for (const Example& example : examples)
      for (const Candidate& candidate : example.candidates) rows_.push_back({&candidate.features});
  }

  AntecedentTree grow(std::uint32_t number) {
    find_slopes(number);
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
  void find_slopes(std::uint32_t tree) {
    std::size_t first = 0;
    for (std::uint32_t e = 0; e < examples_.size(); ++e) {
      const std::size_t last = first + examples_[e].candidates.size();
      if (takes_part(e, tree, growth_.share)) {
        find_slopes(examples_[e], first);
      } else {
        for (std::size_t i = first; i < last; ++i) rows_[i].slope = rows_[i].curvature = 0;
      }
      first = last;
    }
  }

  void find_slopes(const Example& example, std::size_t first) {
    const std::size_t size = example.candidates.size();
    double best = rows_[first].score, all = 0, right = 0;
    for (std::size_t i = 0; i < size; ++i) best = std::max(best, rows_[first + i].score);
    std::vector<double> likelihoods;
    for (std::size_t i = 0; i < size; ++i) {
      likelihoods.push_back(std::exp(rows_[first + i].score - best));
      all += likelihoods[i];
      if (example.right[i]) right += likelihoods[i];
    }
    for (std::size_t i = 0; i < size; ++i) {
      const double share = likelihoods[i] / all;
      rows_[first + i].slope = (example.right[i] ? likelihoods[i] / right : 0) - share;
      rows_[first + i].curvature = std::max(1e-6, share * (1 - share));
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
  for (std::uint32_t i = 0; i < growth.trees; ++i) trees.push_back(grower.grow(i));
  return trees;
}

}  // namespace galley::train
