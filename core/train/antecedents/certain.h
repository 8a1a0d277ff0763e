// Pronouns of unlabelled texts whose antecedent the sexes tell: one person in reach has the pronoun's, and others have
// the other one. What they show about places in a sentence holds where the sexes are alike, so the features that speak
// of the sexes are blotted out.
#pragma once

#include <vector>

#include "fit.h"
#include "passages.h"

namespace galley::train {

/// The pronouns before each are resolved by `trees`. Right are all whose sex may be the pronoun's; nobody is wrong.
std::vector<Example> certain_examples(const Reading& text, AntecedentTrees trees);

}  // namespace galley::train
