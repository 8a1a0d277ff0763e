// Reading a table of core/data: one row a line, cells parted by tabs, '#' begins a comment line.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace galley {

/// Calls `visit(std::array<std::string_view, Columns>)` for every row, in order. Cells are trimmed of spaces, missing
/// cells are empty; all are views of `table`.
template <std::size_t Columns, class Visit>
void for_each_row(std::string_view table, Visit visit) {
  const auto cut = [](std::string_view& rest, char at) {
    const std::size_t end = rest.find(at);
    std::string_view piece = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    while (piece.ends_with(' ') || piece.ends_with('\r')) piece.remove_suffix(1);
    while (piece.starts_with(' ')) piece.remove_prefix(1);
    return piece;
  };
  while (!table.empty()) {
    std::string_view line = cut(table, '\n');
    if (line.empty() || line.starts_with('#')) continue;
    std::array<std::string_view, Columns> cells{};
    for (std::string_view& cell : cells) cell = cut(line, '\t');
    visit(cells);
  }
}

}  // namespace galley
