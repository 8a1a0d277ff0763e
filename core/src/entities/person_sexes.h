// Whether a text calls a person he or she, as far as titles, forenames and nouns tell.
//
//   Mrs. Clinton; Anna Bell; Bell, the actress     known, known, guessed
#pragma once

#include <cstdint>
#include <vector>

#include "entities/names.h"

namespace galley {

/// What a title or a forename with its family name tells is known; the rest is a guess: a lone forename may be a family
/// name too, and what is said of somebody behind the name may be of somebody else.
struct PersonSex {
  Sex known = Sex::unknown;
  Sex guessed = Sex::unknown;

  Sex best() const { return known != Sex::unknown ? known : guessed; }
};

/// Of each thing; the first evidence counts. Linear.
std::vector<PersonSex> find_sexes(const Words& words, const Pages<NameSpan>& names,
                                  const std::vector<std::uint32_t>& things);

}  // namespace galley
