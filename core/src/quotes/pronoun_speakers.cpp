#include "quotes/pronoun_speakers.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "quotes/documents.h"
#include "quotes/references.h"

namespace galley {
namespace {

// Shares that are right of the sources in speakers/polnear-dev-sources, all sources given: whom both the entities layer
// and who spoke last speak for 236 of 241; antecedents and own words 39 of 42; one of the two alone, where they differ
// or the other has nobody, and bodies 71 of 83.
constexpr Proportion kAgreed{950};
constexpr Proportion kAntecedent{900};
constexpr Proportion kAlone{800};
constexpr Proportion kOnlyLast{700};

constexpr std::uint32_t kSentenceReach = 60;  // words looked back over within a sentence
constexpr std::uint32_t kApposition = 14;     // words between a name and the "who" behind its apposition

Sex sex_of_pronoun(std::string_view word) {
  if (word == "he" || word == "his" || word == "him") return Sex::male;
  if (word == "she" || word == "her") return Sex::female;
  return Sex::unknown;
}

bool is_body(const Reading& reading, Index<Entity> entity) {
  const EntityType type = reading.entities.entities[entity].type;
  return type == EntityType::organization || type == EntityType::place;
}

Sex sex_of(const Reading& reading, Index<Entity> entity) {
  const auto& sexes = reading.entities.sexes;
  return entity.value < sexes.size() ? sexes[entity.value] : Sex::unknown;
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
    if (!earlier.is_heard(n, source)) continue;
    if (is_somebody(reading, before)) return std::nullopt;
    if (!before.speaker || !is_person(reading, *before.speaker) || before.speaker == source.around) continue;
    const Sex known = sex_of(reading, *before.speaker);
    if (known != Sex::unknown && known != sex) continue;
    return Spoke{*before.speaker, sentences_since(reading, before, source)};
  }
  return std::nullopt;
}

// Is the entity named in the pronoun's sentence, before it and outside what the pronoun's quote says there?
bool is_named_beside(const Reading& reading, const SourcePlace& source, Index<Entity> entity) {
  const Index<Token> first = reading.sentence_at(source.tokens.first).first;
  const Index<Token> stop = std::max(
      first, source.tokens.first.value < kSentenceReach ? Index<Token>{0} : source.tokens.first - kSentenceReach);
  for (Index<Token> t = std::min(source.quote, source.tokens.first); t > stop;) {
    t = t - 1;
    const auto name = reading.name_at(t);
    if (name && reading.entities.mentions[*name].entity == entity) return true;
  }
  return false;
}

// "He said": who spoke last and whom the entities layer takes the pronoun for.
std::optional<SpeakerGuess> he_or_she(const Reading& reading, const SourcePlace& source, const EarlierSources& earlier,
                                      Sex sex) {
  const auto spoke = last_person(reading, source, earlier, sex);
  const Mention* follows = reference_at(reading, source.tokens.first);
  if (follows) {
    const Sex known = sex_of(reading, follows->entity);
    if (known != Sex::unknown && known != sex) follows = nullptr;
  }
  if (!follows) {
    if (spoke && spoke->sentences <= 1) return SpeakerGuess{spoke->entity, kOnlyLast};
    return std::nullopt;
  }
  if (!spoke) return SpeakerGuess{follows->entity, kAlone};
  if (spoke->entity == follows->entity) return SpeakerGuess{spoke->entity, kAgreed};
  const bool beside = spoke->sentences > 0 && is_named_beside(reading, source, follows->entity);
  if (spoke->sentences <= 1 && !beside) return SpeakerGuess{spoke->entity, kAlone};
  return SpeakerGuess{follows->entity, kAlone};
}

// "It said": the body that spoke last, in this sentence or the one before.
std::optional<SpeakerGuess> it_or_they(const Reading& reading, const SourcePlace& source,
                                       const EarlierSources& earlier) {
  for (std::size_t n = 0; n < earlier.reach(); ++n) {
    const EarlierSource& before = earlier.back(n);
    if (!earlier.is_heard(n, source)) continue;
    if (before.speaker && is_body(reading, *before.speaker) && sentences_since(reading, before, source) <= 1)
      return SpeakerGuess{*before.speaker, kAlone};
    break;
  }
  return std::nullopt;
}

bool suits(const Reading& reading, std::string_view relative, Index<Entity> entity) {
  return relative == "who" ? is_person(reading, entity) : is_body(reading, entity);
}

// May the word stand between a name and the relative pronoun that follows from it: in ", a tech staffer at the State
// Department"?
bool is_in_apposition(const Reading& reading, Index<Token> t) {
  switch (reading.word_class(t)) {
    case WordClass::open:
      return reading.folded(t) != ";" && reading.token(t).kind != TokenKind::quote_mark && !reading.looks_past(t);
    case WordClass::determiner:
    case WordClass::possessive:
    case WordClass::preposition:
      return true;
    default:
      return reading.folded(t) == "and";
  }
}

// "59, of|Ashton, Md., who": the name is not whom the clause is about.
bool is_aside(const Reading& reading, Index<Token> name, Index<Token> limit) {
  while (name > limit && reading.is_name(name)) name = name - 1;
  return name > limit && reading.word_class(name) == WordClass::preposition &&
         reading.token(name - 1).kind == TokenKind::punctuation;
}

// "Christie, who", "John Bentel, a tech staffer at the State Department who", "Kaine is a former lawyer who".
std::optional<SpeakerGuess> antecedent(const Reading& reading, Index<Token> relative) {
  const Index<Token> first = reading.sentence_at(relative).first;
  const std::string_view word = reading.folded(relative);
  for (Index<Token> t = relative; t > first && relative.value - t.value < kApposition;) {
    t = t - 1;
    const bool behind_mark = reading.token(t + 1).kind == TokenKind::punctuation;
    const bool adjoins = t + 1 == relative || (behind_mark && t + 2 == relative);
    const bool opens = behind_mark && !is_aside(reading, t, first);
    if (const auto name = reading.name_at(t); name && (adjoins || opens)) {
      const Index<Entity> entity = reading.entities.mentions[*name].entity;
      const EntityType type = reading.entities.entities[entity].type;
      if (suits(reading, word, entity)) return SpeakerGuess{entity, kAntecedent};
      if (word != "who" || type == EntityType::person) return std::nullopt;
    }
    const bool is_copula = reading.folded(t) == "is" || reading.folded(t) == "was";
    if (is_copula && t > first && reading.begins_phrase(t + 1)) {
      const auto name = reading.name_at(t - 1);
      if (!name || !suits(reading, word, reading.entities.mentions[*name].entity)) return std::nullopt;
      return SpeakerGuess{reading.entities.mentions[*name].entity, kAntecedent};
    }
    if (!is_in_apposition(reading, t)) return std::nullopt;
  }
  return std::nullopt;
}

bool is_possessive_of_document(const Reading& reading, const SourcePlace& source) {
  return reading.begins_phrase(source.tokens.first) && is_document(reading.folded(source.tokens.last - 1));
}

}  // namespace

std::optional<SpeakerGuess> pronoun_speaker(const Reading& reading, const SourcePlace& source,
                                            const EarlierSources& earlier) {
  const std::string_view word = reading.folded(source.tokens.first);
  // "her account": what a document says, its maker says.
  if (source.tokens.size() > 1 && !(sex_of_pronoun(word) != Sex::unknown && is_possessive_of_document(reading, source)))
    return std::nullopt;
  if (word == "i" || word == "me" || word == "my") {
    if (source.around) return SpeakerGuess{*source.around, kAntecedent};
    return std::nullopt;
  }
  if (word == "who" || word == "which" || word == "that") return antecedent(reading, source.tokens.first);
  if (word == "it" || word == "they") return it_or_they(reading, source, earlier);
  const Sex sex = sex_of_pronoun(word);
  return sex == Sex::unknown ? std::nullopt : he_or_she(reading, source, earlier, sex);
}

}  // namespace galley
