#include "entities/entities.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "entities/descriptions.h"
#include "entities/grouping.h"
#include "entities/mentions.h"
#include "entities/pronouns.h"
#include "entities/words.h"

namespace galley {
namespace {

// The entities' names and aliases: of a thing's names the longest one is its name, every other one once an alias.
Layer<Entity> collect_entities(const Document& document, const std::vector<NameSpan>& names,
                               const std::vector<std::uint32_t>& things) {
  Layer<Entity> entities;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Span span = document.span(names[i].tokens);
    if (things[i] == entities.size()) entities.push_back({names[i].type, span, {}});
    Span& name = entities[Index<Entity>{things[i]}].name;
    if (span.size() > name.size()) name = span;
  }
  const auto folded = [&](Span span) { return document.text.folded.of(document.text.folded.from_original(span)); };
  std::vector<std::unordered_set<std::string_view>> seen(entities.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    Entity& entity = entities[Index<Entity>{things[i]}];
    if (seen[things[i]].empty()) seen[things[i]].insert(folded(entity.name));
    const Span span = document.span(names[i].tokens);
    if (seen[things[i]].insert(folded(span)).second) entity.aliases.push_back(span);
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
  const std::vector<NameSpan> names = find_mentions(words);
  const std::vector<std::uint32_t> things = group_names(words, names);
  std::vector<Mention> mentions;
  for (std::size_t i = 0; i < names.size(); ++i)
    mentions.push_back({document.span(names[i].tokens), {things[i]}, MentionKind::name, names[i].confidence});
  const std::vector<Reference> pronouns = resolve_pronouns(words, names, things);
  add_references(pronouns, MentionKind::pronoun, document, mentions);
  add_references(find_descriptions(words, names, things, pronouns), MentionKind::description, document, mentions);
  std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
  return {collect_entities(document, names, things), Layer<Mention>(std::move(mentions))};
}

}  // namespace galley
