// The names that the Penn Treebank has for parts of speech.
#pragma once

#include <cstdint>
#include <string_view>

namespace galley::train {

/// The number of the Tag that a name falls under.
std::uint8_t tag_named(std::string_view name);

}  // namespace galley::train
