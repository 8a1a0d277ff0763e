#include "duplicates/changes/unique_pairs.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace galley {
namespace {

// Sorted by hash, without those that stand twice.
void keep_unique(std::vector<Place>& places) {
  std::sort(places.begin(), places.end(),
            [](const Place& a, const Place& b) { return std::tuple(a.hash, a.at) < std::tuple(b.hash, b.at); });
  std::size_t kept = 0;
  for (std::size_t i = 0, end; i < places.size(); i = end) {
    end = i + 1;
    while (end < places.size() && places[end].hash == places[i].hash) ++end;
    if (end - i == 1) places[kept++] = places[i];
  }
  places.resize(kept);
}

// The heaviest subsequence that ends at a pair.
struct Chain {
  std::uint64_t weight = 0;
  std::uint32_t end = 0;
};

// The heaviest chain among those whose copies stand before a place.
class PrefixMaximum {
 public:
  explicit PrefixMaximum(std::size_t size) : tree_(size + 1) {}

  Chain before(std::size_t rank) const {
    Chain best;
    for (std::size_t i = rank; i > 0; i &= i - 1)
      if (tree_[i].weight > best.weight) best = tree_[i];
    return best;
  }

  void insert(std::size_t rank, Chain chain) {
    for (std::size_t i = rank + 1; i < tree_.size(); i += i & (~i + 1))
      if (chain.weight > tree_[i].weight) tree_[i] = chain;
  }

 private:
  std::vector<Chain> tree_;
};

}  // namespace

std::vector<TermPair> pair_unique(std::vector<Place> original, std::vector<Place> copy) {
  keep_unique(original);
  keep_unique(copy);
  std::vector<TermPair> pairs;
  for (auto o = original.begin(), c = copy.begin(); o != original.end() && c != copy.end();) {
    if (o->hash == c->hash)
      pairs.push_back({o++->at, c++->at});
    else
      o->hash < c->hash ? ++o : ++c;
  }
  std::sort(pairs.begin(), pairs.end(), [](TermPair a, TermPair b) { return a.original < b.original; });
  return pairs;
}

std::vector<std::uint32_t> heaviest_ascending(std::span<const TermPair> pairs, std::span<const std::uint32_t> weights) {
  std::vector<std::uint32_t> copies;
  for (const TermPair p : pairs) copies.push_back(p.copy);
  std::sort(copies.begin(), copies.end());

  PrefixMaximum chains(pairs.size());
  std::vector<Chain> before(pairs.size());
  Chain heaviest;
  for (std::uint32_t i = 0; i < pairs.size(); ++i) {
    const auto rank =
        static_cast<std::size_t>(std::lower_bound(copies.begin(), copies.end(), pairs[i].copy) - copies.begin());
    before[i] = chains.before(rank);
    const Chain chain{before[i].weight + weights[i], i};
    chains.insert(rank, chain);
    if (chain.weight > heaviest.weight) heaviest = chain;
  }
  std::vector<std::uint32_t> ascending;
  for (Chain at = heaviest; at.weight > 0; at = before[at.end]) ascending.push_back(at.end);
  std::reverse(ascending.begin(), ascending.end());
  return ascending;
}

}  // namespace galley
