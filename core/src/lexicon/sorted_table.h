// Looking a word up in a table of core/data as it stands: nothing is built, so a table that is seldom asked costs
// nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "lexicon/tsv.h"

namespace galley {

/// What stands behind the first tab of the row that begins with the cell `key`; nothing if there is none. The rows are
/// sorted by their bytes, the comments stand on top, and `key` begins behind '#' in ASCII. O(log n) comparisons.
inline std::optional<std::string_view> find_row(std::string_view table, std::string_view key) {
  while (!table.empty()) {
    const std::size_t newline = table.rfind('\n', table.size() / 2);
    const std::size_t start = newline == std::string_view::npos || newline + 1 == table.size() ? 0 : newline + 1;
    const auto [row, behind] = split(table.substr(start), '\n');
    const auto [cell, rest] = split(row, '\t');
    if (cell == key && !row.starts_with('#')) return rest;
    if (cell < key)
      table = behind;
    else
      table = table.substr(0, start);
  }
  return std::nullopt;
}

}  // namespace galley
