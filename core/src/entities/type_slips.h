// Names that were taken for another kind of thing in one place than everywhere else.
#pragma once

#include "entities/name_forms.h"

namespace galley {

/// Gives forms of the same words one type where the difference is a slip: names of several words always, the type of
/// most; a single word if it stands once as one thing and three times or more as another, unless the lexicon knows it
/// ("Washington") or it is a part of a longer name of its type ("Ida Kemp", and Kemp the town).
///
/// Of ten words with two types that the rules found in redocred's training part, nine are one thing; of the 13 that
/// have two types by hand, one is.
void correct_types(const Words& words, NameForms& forms);

}  // namespace galley
