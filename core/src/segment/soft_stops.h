// What ends or parts sentences without a stop, in e-mails and on the web more than in the news.
// Every function reads a few tokens from `t` on and returns one past the last of what it looks for, or `t` if it does
// not stand there.
#pragma once

#include "segment/document.h"

namespace galley {

/// ":)", ";-)", "=(", ":D", "^_^", with a space before.
Index<Token> emoticon_end(const Document& document, Index<Token> t, Index<Token> end);

/// "[12]" with a space before: the note of the sentence before it.
Index<Token> note_end(const Document& document, Index<Token> t, Index<Token> end);

/// "08/10/2000 08:28 AM": the stamp of a forwarded message, between sender and text.
Index<Token> stamp_end(const Document& document, Index<Token> t, Index<Token> end);

}  // namespace galley
