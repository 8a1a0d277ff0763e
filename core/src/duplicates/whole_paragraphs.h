// Paragraphs of which a sentence was replaced: they are copies as wholes.
//
//   original   The dam held through the night, and the families slept in a school. Nobody was hurt. It rains.
//   copy       The dam held through the night, and the families slept in a school. Nobody was hurt. The sun shines.
#pragma once

#include <span>

#include "duplicates/alignment.h"
#include "duplicates/passages.h"
#include "duplicates/terms.h"
#include "segment/document.h"

namespace galley {

/// The passage, widened to both paragraphs' ends where about as much stands beside it on one side as on the other, and
/// most of the paragraphs still agrees, in two sentences at least: one alone is a sentence that was taken over. What
/// only one side has (a credit behind a caption) stays outside. `aligned` is all that aligns, sorted by the copy's key.
PassagePair widen_to_paragraphs(const Document& document, const Keys& keys, std::span<const KeyPair> aligned,
                                PassagePair pair);

}  // namespace galley
