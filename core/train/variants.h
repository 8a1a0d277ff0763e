// Variants of a text that the training sets lack and newsrooms have: typographic quotation marks, headlines in capitals
// or Title Case, datelines, bylines, photo credits, and users' small letters.
#pragma once

#include "analysed.h"
#include "documents.h"
#include "gazetteers.h"
#include "random.h"

namespace galley::train {

/// A variant of the text, of a kind drawn by chance.
LabelledText variant_of(const LabelledText& text, const Gazetteers& gazetteers, const Lexicons& lexicons,
                        Random& random);

}  // namespace galley::train
