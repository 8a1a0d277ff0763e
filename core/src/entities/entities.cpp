#include "entities/entities.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "entities/descriptions.h"
#include "entities/grouping.h"
#include "entities/mention_order.h"
#include "entities/mentions.h"
#include "entities/pronouns.h"
#include "entities/words.h"

namespace galley {
namespace {

std::string_view folded_name(const Document& document, const NameSpan& name) {
  return document.text.folded.of(
      {document.token(name.tokens.first).folded.start, document.token(name.tokens.last - 1).folded.end});
}

// A name of a thing, folded.
struct ThingName {
  std::uint32_t thing;
  std::string_view folded;
  friend bool operator==(const ThingName&, const ThingName&) = default;

  struct Hash {
    std::size_t operator()(const ThingName& name) const {
      return std::hash<std::string_view>{}(name.folded) ^ (std::size_t{name.thing} * 0x9E3779B1U);
    }
  };
};

// Of each thing's names the longest, the first of them.
std::vector<std::uint32_t> longest_names(const Document& document, const Pages<NameSpan>& names,
                                         const std::vector<std::uint32_t>& things) {
  std::vector<std::uint32_t> longest;
  const auto size = [&](std::uint32_t name) { return document.span(names[name].tokens).size(); };
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    if (things[i] == longest.size())
      longest.push_back(i);
    else if (size(i) > size(longest[things[i]]))
      longest[things[i]] = i;
  }
  return longest;
}

// A thing's longest name is the entity's, every other one once an alias.
Layer<Entity> collect_entities(const Document& document, const Pages<NameSpan>& names,
                               const std::vector<std::uint32_t>& things) {
  const std::vector<std::uint32_t> longest = longest_names(document, names, things);
  Layer<Entity> entities;
  entities.reserve(longest.size());
  std::unordered_set<ThingName, ThingName::Hash> aliases;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const NameSpan& name = names[longest[things[i]]];
    if (things[i] == entities.size()) entities.push_back({names[i].type, document.span(name.tokens), {}});
    const ThingName alias{things[i], folded_name(document, names[i])};
    if (alias.folded != folded_name(document, name) && aliases.insert(alias).second)
      entities[{things[i]}].aliases.push_back(document.span(names[i].tokens));
  }
  return entities;
}

void add_references(const std::vector<Reference>& references, MentionKind kind, const Document& document,
                    std::vector<Mention>& mentions) {
  for (const Reference& reference : references)
    mentions.push_back({document.span(reference.tokens), {reference.thing}, kind, reference.confidence});
}

}  // namespace

EntityLayer find_entities(const Document& document, const EntityLexicon& lexicon) {
  const Words words(document, lexicon);
  const Pages<NameSpan> names = find_mentions(words);
  const std::vector<std::uint32_t> things = group_names(words, names);
  const std::vector<Reference> pronouns = resolve_pronouns(words, names, things);
  const std::vector<Reference> descriptions = find_descriptions(words, names, things, pronouns);
  std::vector<Mention> mentions;
  mentions.reserve(names.size() + pronouns.size() + descriptions.size());
  for (std::size_t i = 0; i < names.size(); ++i)
    mentions.push_back({document.span(names[i].tokens), {things[i]}, MentionKind::name, names[i].confidence});
  add_references(pronouns, MentionKind::pronoun, document, mentions);
  add_references(descriptions, MentionKind::description, document, mentions);
  std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
  EntityLayer layer{collect_entities(document, names, things), Layer<Mention>(std::move(mentions))};
  order_by_first_mention(layer);
  return layer;
}

}  // namespace galley
