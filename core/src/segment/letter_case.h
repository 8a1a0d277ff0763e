// How a word is written: small, with a capital, in capitals.
#pragma once

#include <string_view>

#include "segment/segments.h"

namespace galley {

LetterCase letter_case_of(std::string_view word);

}  // namespace galley
