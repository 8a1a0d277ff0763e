// Which words can be a description: "secretary general" of "the secretary general said".
#pragma once

#include <optional>
#include <string>

#include "entities/names.h"

namespace galley {

/// Views; the words and the names must outlive it. Each question costs at most a search among the names.
class DescriptionPhrases {
 public:
  DescriptionPhrases(const Words& words, const Pages<NameSpan>& names) : words_(words), names_(names) {}

  bool can_stand(Index<Token> t) const;
  /// Do noun phrases end like this? Not "the president of France", "the company spokesman", "the senator, Ida Marlow"
  /// or "the president-elect".
  bool can_end(Index<Token> end, Range<Token> sentence) const;
  bool is_in_name(Index<Token> t) const { return type_at(t).has_value(); }
  /// The type of the name that the token is part of.
  std::optional<EntityType> type_at(Index<Token> t) const;
  bool begins_name(Index<Token> t) const;
  /// Folded, a hyphen as a space.
  std::string text_of(Range<Token> tokens) const;

 private:
  std::size_t name_from(Index<Token> t) const;

  const Words& words_;
  const Pages<NameSpan>& names_;
};

}  // namespace galley
