// Names by their looks: which words the writer gave a capital that their place does not ask for.
//
//   Earlier, Mark Rutte met leaders in Goa.     STORM HITS GOA
//            ^^^^ ^^^^^                ^^^                 ^^^   a name: it is one elsewhere
#pragma once

#include <vector>

#include "segment/document.h"

namespace galley {

/// Reads the document once, linear; a bit for every token.
class NameLooks {
 public:
  explicit NameLooks(const Document& document);

  /// A handle, or a word with a capital: inside a sentence, or throughout (NATO), or inside the word (iPhone). Where a
  /// sentence or quotation begins, a capital counts if the text mostly writes the word so elsewhere, or if it is no
  /// common word. In a headline, or a line in capitals, it has to be a listed name too, or a weekday or month.
  bool is_name(Index<Token> t) const { return names_[t.value]; }

 private:
  std::vector<bool> names_;
};

}  // namespace galley
