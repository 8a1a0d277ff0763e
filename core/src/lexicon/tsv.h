// Reading a table of core/data: one row a line, cells parted by tabs, '#' begins a comment line.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace galley {

/// What stands before the first `mark` and what behind it; all and nothing if there is none.
constexpr std::pair<std::string_view, std::string_view> split(std::string_view text, char mark) {
  const std::size_t where = text.find(mark);
  if (where == std::string_view::npos) return {text, {}};
  return {text.substr(0, where), text.substr(where + 1)};
}

/// Calls `visit(std::array<std::string_view, Columns>)` for every row, in order. Cells are trimmed of spaces, missing
/// cells are empty; all are views of `table`.
template <std::size_t Columns, class Visit>
void for_each_row(std::string_view table, Visit visit) {
  const auto cut = [](std::string_view& rest, char at) {
    auto [piece, others] = split(rest, at);
    rest = others;
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
