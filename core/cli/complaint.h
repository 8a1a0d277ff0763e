// An error in words.
#pragma once

#include <string>

#include "galley/galley.h"

namespace galley {

/// "invalid UTF-8 at byte 7", "unusable model: model file is truncated at byte 100".
inline std::string complaint(const Error& error) {
  std::string words(describe(error.code));
  if (!error.reason.empty()) words.append(": ").append(error.reason);
  return words + " at byte " + std::to_string(error.position);
}

/// "document 1: invalid UTF-8 at byte 7".
inline std::string complaint(const CompareError& error) {
  return "document " + std::to_string(error.document.value) + ": " + complaint(Error{error.code, error.position});
}

}  // namespace galley
