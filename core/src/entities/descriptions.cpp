#include "entities/descriptions.h"

#include <cstddef>
#include <unordered_map>

#include "entities/definite_descriptions.h"
#include "entities/name_context.h"
#include "entities/person_names.h"

namespace galley {
namespace {

// Too rare in the development sets to measure; below that of the pronoun it rests on.
constexpr Proportion kConfidence{600};

struct Membership {
  std::uint32_t organization;
  Index<Token> since;  // where the text first says so
};

// "NATO Secretary General Mark Rutte": an organisation, a title and a person in one row.
std::unordered_map<std::uint32_t, Membership> find_memberships(const Words& words, const Pages<NameSpan>& names,
                                                               const std::vector<std::uint32_t>& things) {
  std::unordered_map<std::uint32_t, Membership> memberships;
  const Document& document = words.document();
  const std::vector<Index<Sentence>> sentences = sentences_of(document, names);
  for (std::size_t i = 1; i < names.size(); ++i) {
    if (names[i].type != EntityType::person || names[i - 1].type != EntityType::organization) continue;
    if (sentences[i] != sentences[i - 1]) continue;
    const Range<Token> sentence = document.segments.sentences[sentences[i]].tokens;
    const Range<Token> title = title_before(words, names[i].tokens.first, sentence);
    if (title.empty() || title.first != names[i - 1].tokens.last) continue;
    memberships.try_emplace(things[i], Membership{things[i - 1], names[i].tokens.first});
  }
  return memberships;
}

}  // namespace

std::vector<Reference> find_descriptions(const Words& words, const Pages<NameSpan>& names,
                                         const std::vector<std::uint32_t>& things, const Ties& ties,
                                         const std::vector<Reference>& pronouns) {
  std::vector<Reference> descriptions = find_definite_descriptions(words, names, things, ties);
  const auto memberships = find_memberships(words, names, things);
  for (const Reference& pronoun : pronouns) {
    const Index<Token> noun = pronoun.tokens.last;
    if (words.folded(pronoun.tokens.first) != "his" && words.folded(pronoun.tokens.first) != "her") continue;
    if (!words.document().segments.tokens.contains(noun) || !words.is(noun, WordRole::group_noun)) continue;
    if (words.capital(noun) != Capital::none) continue;
    const auto membership = memberships.find(pronoun.thing);
    if (membership == memberships.end() || !(membership->second.since < noun)) continue;
    descriptions.push_back({{pronoun.tokens.first, noun + 1}, membership->second.organization, kConfidence});
  }
  return descriptions;
}

}  // namespace galley
