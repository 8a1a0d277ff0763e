// The text under analysis: the bytes as given, and their folded form.
#pragma once

#include <string_view>

#include "text/folded.h"

namespace galley {

/// Keeps a view of `bytes`, which must be valid UTF-8 and outlive it.
struct Text {
  explicit Text(std::string_view valid_utf8) : bytes(valid_utf8), folded(valid_utf8) {}

  std::string_view bytes;
  Folded folded;
};

}  // namespace galley
