// Paragraphs of which a sentence was replaced: they are copies as wholes.
//
//   original   The dam held. The village did not flood. Nobody can say why.
//   copy       The dam held. The village did not flood. Engineers are looking into it.
#pragma once

#include <span>

#include "duplicates/alignment.h"
#include "duplicates/passages.h"
#include "duplicates/terms.h"
#include "segment/document.h"

namespace galley {

/// The passage, widened to both paragraphs' ends where about as much stands beside it on one side as on the other, and
/// most of the paragraphs still agrees. What only one side has (a credit behind a caption) stays outside. `aligned` is
/// all that aligns, sorted by the copy's key.
PassagePair widen_to_paragraphs(const Document& document, const Keys& keys, std::span<const KeyPair> aligned,
                                PassagePair pair);

}  // namespace galley
