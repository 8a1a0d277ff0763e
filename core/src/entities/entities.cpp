#include "entities/entities.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "entities/description_guesses.h"
#include "entities/descriptions.h"
#include "entities/entity_names.h"
#include "entities/grouping.h"
#include "entities/mention_order.h"
#include "entities/mentions.h"
#include "entities/person_sexes.h"
#include "entities/pronouns.h"
#include "entities/related.h"
#include "entities/repeated_names.h"
#include "entities/ties.h"
#include "entities/values.h"
#include "entities/words.h"

namespace galley {
namespace {

void add_references(const std::vector<Reference>& references, MentionKind kind, const Document& document,
                    std::vector<Mention>& mentions) {
  for (const Reference& reference : references)
    mentions.push_back({document.span(reference.tokens), {reference.thing}, kind, reference.confidence});
}

}  // namespace

EntityLayer find_entities(const Document& document, const EntityLexicon& lexicon, const Model& model,
                          std::optional<CalendarDate> date) {
  const Words words(document, lexicon);
  return assemble_entities(words, find_mentions(words, add_repeated_names(words, find_names(words, model)), date));
}

EntityLayer assemble_entities(const Words& words, const Mentions& found) {
  const Document& document = words.document();
  const Pages<NameSpan>& names = found.names;
  const std::vector<std::uint32_t> things = group_values(found, group_names(words, names));
  const std::vector<Reference> pronouns = resolve_pronouns(words, names, things);
  const Ties ties(words, names, things);
  const std::vector<Reference> descriptions = find_descriptions(words, names, things, ties, pronouns);
  std::vector<Mention> mentions;
  mentions.reserve(names.size() + pronouns.size() + descriptions.size());
  for (std::size_t i = 0; i < names.size(); ++i)
    mentions.push_back({document.span(names[i].tokens), {things[i]}, MentionKind::name, names[i].confidence});
  add_references(pronouns, MentionKind::pronoun, document, mentions);
  add_references(descriptions, MentionKind::description, document, mentions);
  std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
  EntityLayer layer{name_entities(words, names, things), Layer<Mention>(std::move(mentions))};
  const std::vector<PersonSex> sexes = find_sexes(words, names, things);
  for (const PersonSex& sex : sexes) layer.sexes.push_back(sex.best());
  for (const Reference& guess : guess_descriptions(words, names, things, ties, sexes))
    layer.guesses.push_back({document.span(guess.tokens), {guess.thing}, MentionKind::description, guess.confidence});
  set_values(found, things, layer.entities);
  relate_countries(words, names, things, layer.entities);
  order_by_first_mention(layer);
  return layer;
}

}  // namespace galley
