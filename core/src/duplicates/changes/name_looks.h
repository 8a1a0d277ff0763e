// Names by their looks: which words the writer gave a capital that their place does not ask for.
//
//   Earlier, Mark Rutte met leaders in Goa.     STORM HITS GOA
//            ^^^^ ^^^^^                ^^^                 ^^^   a name: it is a listed one
#pragma once

#include "segment/document.h"

namespace galley {

/// A handle, or a word with a capital: inside a sentence, or throughout (NATO), or inside the word (iPhone). Where a
/// sentence or quotation begins, a capital counts if it is no common word; in a headline, or a line in capitals, if it
/// is a listed name besides, or a weekday or month. Reads the words around it, a bounded number.
bool looks_like_name(const Document& document, Index<Token> t);

}  // namespace galley
