#include "quotes/pronoun_speakers.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "quotes/references.h"

namespace galley {
namespace {

constexpr std::uint32_t kApposition = 14;  // words between a name and the "who" behind its apposition

Sex sex_of_pronoun(std::string_view word) {
  if (word == "he" || word == "his" || word == "him") return Sex::male;
  if (word == "she" || word == "her") return Sex::female;
  return Sex::unknown;
}

bool is_person(const Reading& reading, Index<Entity> entity) {
  return reading.entities.entities[entity].type == EntityType::person;
}
bool is_body(const Reading& reading, Index<Entity> entity) {
  const EntityType type = reading.entities.entities[entity].type;
  return type == EntityType::organization || type == EntityType::place;
}

Sex sex_of(const Reading& reading, Index<Entity> entity) {
  const auto& sexes = reading.entities.sexes;
  return entity.value < sexes.size() ? sexes[entity.value] : Sex::unknown;
}

std::uint32_t sentences_between(const Reading& reading, Index<Token> a, Index<Token> b) {
  return reading.document.sentence_of(b).value - reading.document.sentence_of(a).value;
}

// "The officer", "a witness": somebody unnamed who may be meant by the pronoun that follows.
bool is_somebody(const Reading& reading, const EarlierSource& source) {
  return !source.speaker && source.place.tokens.size() > 1 &&
         !reading.folded(source.place.tokens.last - 1).ends_with("s");
}

struct Spoke {
  Index<Entity> entity;
  std::uint32_t sentences;  // since then
};

// The person of that sex who spoke last.
std::optional<Spoke> last_person(const Reading& reading, const SourcePlace& source, const EarlierSources& earlier,
                                 Sex sex) {
  for (std::size_t n = 0; n < earlier.reach(); ++n) {
    const EarlierSource& before = earlier.back(n);
    if (is_somebody(reading, before)) return std::nullopt;
    if (!before.speaker || !is_person(reading, *before.speaker) || before.speaker == source.around) continue;
    const Sex known = sex_of(reading, *before.speaker);
    if (known != Sex::unknown && known != sex) continue;
    return Spoke{*before.speaker, sentences_between(reading, before.place.tokens.first, source.quote)};
  }
  return std::nullopt;
}

// "He said": who spoke last and whom the entities layer takes the pronoun for.
std::optional<SpeakerGuess> he_or_she(const Reading& reading, const SourcePlace& source, const EarlierSources& earlier,
                                      Sex sex) {
  const auto spoke = last_person(reading, source, earlier, sex);
  const Mention* follows = reference_at(reading, source.tokens.first);
  if (!follows) {
    if (spoke && spoke->sentences <= 1) return SpeakerGuess{spoke->entity, {700}, "last-speaker"};
    return std::nullopt;
  }
  if (!spoke) return SpeakerGuess{follows->entity, {800}, "pronoun"};
  if (spoke->entity == follows->entity) return SpeakerGuess{spoke->entity, {950}, "pronoun-last-speaker"};
  if (spoke->sentences <= 1) return SpeakerGuess{spoke->entity, {800}, "last-speaker"};
  return SpeakerGuess{follows->entity, {700}, "pronoun"};
}

// "It said": the body that spoke last, in this sentence or the one before.
std::optional<SpeakerGuess> it_or_they(const Reading& reading, const SourcePlace& source,
                                       const EarlierSources& earlier) {
  if (earlier.size() == 0) return std::nullopt;
  const EarlierSource& before = earlier.back(0);
  if (before.speaker && is_body(reading, *before.speaker) &&
      sentences_between(reading, before.place.tokens.first, source.quote) <= 1)
    return SpeakerGuess{*before.speaker, {800}, "last-body"};
  return std::nullopt;
}

bool suits(const Reading& reading, std::string_view relative, Index<Entity> entity) {
  return relative == "who" ? is_person(reading, entity) : is_body(reading, entity);
}

// "Christie, who", "John Bentel, a tech staffer at the State Department who", "Kaine is a former lawyer who".
std::optional<SpeakerGuess> antecedent(const Reading& reading, Index<Token> relative) {
  const Index<Token> first = reading.sentence_at(relative).first;
  const std::string_view word = reading.folded(relative);
  for (Index<Token> t = relative; t > first && relative.value - t.value < kApposition;) {
    t = t - 1;
    const auto name = reading.name_at(t);
    const bool behind_mark = reading.token(t + 1).kind == TokenKind::punctuation;
    const bool is_subject = reading.folded(t + 1) == "is" || reading.folded(t + 1) == "was";
    if (name && (t + 1 == relative || behind_mark || is_subject)) {
      const Index<Entity> entity = reading.entities.mentions[*name].entity;
      if (suits(reading, word, entity)) return SpeakerGuess{entity, {900}, "antecedent"};
      if (t + 1 == relative || t + 2 == relative) return std::nullopt;
    }
    const WordClass word_class = reading.word_class(t);
    if (t + 1 == relative || reading.is_name(t)) continue;
    if (word_class == WordClass::verb || word_class == WordClass::pronoun || reading.folded(t) == ";") break;
  }
  return std::nullopt;
}

}  // namespace

std::optional<SpeakerGuess> pronoun_speaker(const Reading& reading, const SourcePlace& source,
                                            const EarlierSources& earlier) {
  const std::string_view word = reading.folded(source.tokens.first);
  if (source.tokens.size() > 1) return std::nullopt;
  if (word == "i" || word == "me" || word == "my") {
    if (source.around) return SpeakerGuess{*source.around, {900}, "own-words"};
    return std::nullopt;
  }
  if (word == "who" || word == "which" || word == "that") return antecedent(reading, source.tokens.first);
  if (word == "it" || word == "they") return it_or_they(reading, source, earlier);
  const Sex sex = sex_of_pronoun(word);
  return sex == Sex::unknown ? std::nullopt : he_or_she(reading, source, earlier, sex);
}

}  // namespace galley
