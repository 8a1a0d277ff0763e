#include "entities/description_phrases.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "entities/name_forms.h"

namespace galley {

bool DescriptionPhrases::can_stand(Index<Token> t) const {
  const TokenKind kind = words_.document().token(t).kind;
  return kind == TokenKind::word || kind == TokenKind::abbreviation;
}

bool DescriptionPhrases::can_end(Index<Token> end, Range<Token> sentence) const {
  if (!(end < sentence.last)) return true;
  const std::string_view next = words_.folded(end);
  if (begins_name(end) || (next == "," && end + 1 < sentence.last && begins_name(end + 1))) return false;
  const TokenKind kind = words_.document().token(end).kind;
  if (kind != TokenKind::word) return kind != TokenKind::number && next != "-";
  constexpr std::array<std::string_view, 6> kTied{"of", "for", "from", "whose", "and", "or"};
  if (std::find(kTied.begin(), kTied.end(), next) != kTied.end()) return false;
  constexpr std::array<std::string_view, 7> kVerbs{"says", "tells", "wants", "plans", "argues", "told", "thinks"};
  return words_.is(end, WordRole::function_word) || words_.is(end, WordRole::speech) || next.ends_with("ed") ||
         std::find(kVerbs.begin(), kVerbs.end(), next) != kVerbs.end();
}

// The first name that ends behind `t`.
std::size_t DescriptionPhrases::name_from(Index<Token> t) const {
  std::size_t first = 0, last = names_.size();
  while (first < last) {
    const std::size_t middle = first + (last - first) / 2;
    if (names_[middle].tokens.last <= t)
      first = middle + 1;
    else
      last = middle;
  }
  return first;
}

std::optional<EntityType> DescriptionPhrases::type_at(Index<Token> t) const {
  const std::size_t name = name_from(t);
  if (name == names_.size() || !names_[name].tokens.contains(t)) return std::nullopt;
  return names_[name].type;
}

bool DescriptionPhrases::begins_name(Index<Token> t) const {
  const std::size_t name = name_from(t);
  return name < names_.size() && names_[name].tokens.first == t;
}

std::string DescriptionPhrases::text_of(Range<Token> tokens) const {
  std::string text(folded_words(words_.document(), tokens));
  std::replace(text.begin(), text.end(), '-', ' ');
  return text;
}

}  // namespace galley
