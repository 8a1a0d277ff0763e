// Where double marks stand in pairs. The quotes proper are found after the entities and with their help; pronouns need
// only to know that somebody else's words begin.
#pragma once

#include <vector>

#include "segment/document.h"

namespace galley {

struct QuotedStretch {
  Range<Token> tokens;     ///< without the marks
  bool answers = false;    ///< opens right behind the mark that closed the one before: somebody else may speak
  bool continues = false;  ///< opens a sentence of the paragraph in which the one before closed
};

/// In text order, none overlapping another; double marks of any style taken in turn, a paragraph at a time. A mark
/// left open ends with its paragraph. Linear.
std::vector<QuotedStretch> find_quoted_stretches(const Document& document);

}  // namespace galley
