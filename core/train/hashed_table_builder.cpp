#include "hashed_table_builder.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace galley::train {
namespace {

// Load factors above this make look-ups long, and so phrases that are in no list look like one that is.
constexpr std::size_t kMostLoadTenths = 8;

// What stands in empty slots is never read; one value more of the commonest is the cheapest to compress.
char commonest_value(const std::vector<HashedEntry>& entries) {
  std::array<std::size_t, 256> counts{};
  for (const auto& [hash, value] : entries) ++counts[value];
  return static_cast<char>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

bool place(const HashedEntry& entry, HashedTableBytes& table) {
  const std::size_t mask = table.checks.size() - 1;
  for (std::size_t i = 0; i < HashedTable::kFarthest; ++i) {
    const std::size_t at = (entry.first + i) & mask;
    if (table.checks[at] != 0) continue;
    table.checks[at] = static_cast<char>(HashedTable::check_of(entry.first));
    table.values[at] = static_cast<char>(entry.second);
    return true;
  }
  return false;
}

}  // namespace

HashedTableBytes build_hashed_table(std::vector<HashedEntry> entries) {
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  const char filler = commonest_value(entries);
  for (std::size_t slots = 1;; slots *= 2) {
    if (entries.size() * 10 > slots * kMostLoadTenths) continue;
    HashedTableBytes table{std::string(slots, '\0'), std::string(slots, filler)};
    if (std::all_of(entries.begin(), entries.end(), [&](const HashedEntry& entry) { return place(entry, table); }))
      return table;
  }
}

}  // namespace galley::train
