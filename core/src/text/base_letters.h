// Letters without their marks, for comparing spellings: "José" and "Jose", "Łódź" and "Lodz".
#pragma once

#include <string>
#include <string_view>

namespace galley {

/// Canonically decomposed, combining marks left out, and the few Latin letters that do not decompose (ø, ł, đ, ı, æ, œ,
/// þ, ð) put as they are usually transliterated. `folded` is folded text; words in other scripts lose their marks only.
std::string base_letters(std::string_view folded);

}  // namespace galley
