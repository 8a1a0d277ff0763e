// Family names that the tagger passed over although the text names their bearer elsewhere.
//
//   … Donald Trump … Trump told the forum …        the second is Trump too
//   … Trump Tower …, … a trump card …              these are not
#pragma once

#include "entities/names.h"

namespace galley {

/// `names` and the lone words among the rest that end a full name of a person in them. In text order, none overlapping
/// another. Linear.
Pages<NameSpan> add_repeated_names(const Words& words, const Pages<NameSpan>& names);

}  // namespace galley
