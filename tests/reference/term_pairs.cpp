#include "reference/term_pairs.h"

#include <algorithm>
#include <vector>

namespace galley::reference {

std::uint32_t heaviest_common_subsequence(std::span<const ClassifiedTerm> original,
                                          std::span<const ClassifiedTerm> copy) {
  std::vector<std::vector<std::uint32_t>> best(original.size() + 1, std::vector<std::uint32_t>(copy.size() + 1));
  for (std::size_t i = 0; i < original.size(); ++i)
    for (std::size_t j = 0; j < copy.size(); ++j) {
      best[i + 1][j + 1] = std::max(best[i][j + 1], best[i + 1][j]);
      if (original[i].term.hash != copy[j].term.hash) continue;
      const std::uint32_t weight = original[i].term_class == TermClass::mark ? 1 : 2;
      best[i + 1][j + 1] = std::max(best[i + 1][j + 1], best[i][j] + weight);
    }
  return best[original.size()][copy.size()];
}

}  // namespace galley::reference
