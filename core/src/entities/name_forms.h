// Forms: the different names of a text, each once. What is true of a name wherever it stands is worked out for its
// form, so that a name repeated a thousand times costs one look-up each time.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/names.h"

namespace galley {

/// A name as its folded words and its type.
struct NameForm {
  Range<Token> tokens;  ///< where it stands first
  EntityType type = EntityType::person;
  std::uint32_t times = 0;
  std::uint32_t first = 0;  ///< the first form with the same words; itself unless their types differ
};

struct NameForms {
  std::vector<NameForm> forms;  ///< in the order of their first names
  std::vector<std::uint32_t> of_names;

  std::uint32_t size() const { return static_cast<std::uint32_t>(forms.size()); }
};

/// One hash look-up a name.
NameForms find_forms(const Words& words, const Pages<NameSpan>& names);

/// The words of a name folded, from its first to its last: a view of the folded text.
std::string_view folded_words(const Document& document, Range<Token> tokens);

}  // namespace galley
