#include "entities/person_sexes.h"

#include <algorithm>

#include "entities/name_context.h"
#include "entities/person_names.h"

namespace galley {
namespace {

void note(Sex& kept, Sex sex) {
  if (kept == Sex::unknown) kept = sex;
}

void learn(const Words& words, const NameSpan& name, Range<Token> sentence, PersonSex& of) {
  const Range<Token> tokens = name.tokens;
  if (const Sex called = sex_of_noun_before(words, tokens.first, sentence); called != Sex::unknown)
    return note(of.known, called);
  const bool lone = tokens.size() == 1 && title_before(words, tokens.first, sentence).empty();
  note(lone ? of.guessed : of.known, sex_of(words, name, sentence));
  note(of.guessed, sex_of_noun_behind(words, tokens.last, sentence));
}

}  // namespace

std::vector<PersonSex> find_sexes(const Words& words, const Pages<NameSpan>& names,
                                  const std::vector<std::uint32_t>& things) {
  std::vector<PersonSex> sexes(things.empty() ? 0 : *std::max_element(things.begin(), things.end()) + 1);
  const std::vector<Index<Sentence>> sentences = sentences_of(words.document(), names);
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i].type == EntityType::person)
      learn(words, names[i], words.document().segments.sentences[sentences[i]].tokens, sexes[things[i]]);
  return sexes;
}

}  // namespace galley
