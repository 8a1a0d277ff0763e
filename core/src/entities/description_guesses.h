// Whom a description may mean that find_definite_descriptions leaves open: too unsure to be shown as a mention, but the
// source of a quote is somebody the text is about more often than not.
//
//   Sen. Bernie Sanders … The Vermont senator said      the only senator, though nothing says that he is Vermont's
//   Republican Donald Trump … The GOP nominee said      the only one who is called a Republican
//   Trump lost. The New York businessman said           whom the last sentence is about
//   Judge rejects request. … Judge Frank Nervo          at the text's beginning: who is introduced after
#pragma once

#include <cstdint>
#include <vector>

#include "entities/names.h"
#include "entities/person_sexes.h"
#include "entities/references.h"
#include "entities/ties.h"

namespace galley {

/// In text order; one phrase may begin another, and is listed before it. `sexes` are those of find_sexes. Linear: looks
/// at a bounded number of words behind each article.
std::vector<Reference> guess_descriptions(const Words& words, const Pages<NameSpan>& names,
                                          const std::vector<std::uint32_t>& things, const Ties& ties,
                                          const std::vector<PersonSex>& sexes);

}  // namespace galley
