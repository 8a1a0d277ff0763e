// Reading a whole text.
#pragma once

#include <istream>
#include <optional>
#include <string>

namespace galley {

/// All that `in` still has, held once and without spare room; nothing if it cannot be read.
std::optional<std::string> read_text(std::istream& in);

}  // namespace galley
