// Sentences in another order.
#pragma once

#include <vector>

#include "duplicates/changes/moved_words.h"
#include "duplicates/changes/term_classes.h"
#include "segment/document.h"

namespace galley {

/// Whole sentences that stand once in each passage and of which not all can stay in their order: all but the heaviest
/// that can. They must be known before terms are paired: sentences of one form ("Men earned $5.", "Women earned $4.")
/// would otherwise lend each other their words. O(n log n).
MovedTerms find_moved_sentences(const Document& document, const std::vector<ClassifiedTerm>& original,
                                const std::vector<ClassifiedTerm>& copy);

}  // namespace galley
