#include "lexicon/cue_words.h"

#include <utility>

#include "lexicon/inflection.h"
#include "lexicon/reporting_verbs.h"
#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {
namespace {

CueWordClass class_named(std::string_view name) {
  if (name == "noun") return CueWordClass::noun;
  if (name == "adjective") return CueWordClass::adjective;
  return name == "adverb" ? CueWordClass::adverb : CueWordClass::verb;
}

CueTurn turn_named(std::string_view name, std::string_view word_class) {
  const Modality modality = name == "negated"        ? Modality::negated
                            : name == "hypothetical" ? Modality::hypothetical
                                                     : Modality::actual;
  return {modality, word_class == "clause"};
}

// Every form of a verb with what the table has of irregular ones: past and participle.
template <class Visit>
void for_each_verb_form(std::string_view verb, std::string_view irregular, Visit visit) {
  const Inflected inflected = inflect(std::string(verb));
  const auto [past, participle] = split(irregular, ' ');
  visit(std::string(verb));
  visit(inflected.third_person);
  visit(inflected.gerund);
  if (past != verb) visit(past.empty() ? inflected.past : std::string(past));
  if (!participle.empty()) visit(std::string(participle));
}

}  // namespace

std::vector<CueWordForm> cue_word_forms() {
  std::vector<CueWordForm> forms;
  for_each_row<5>(tables::cue_words(), [&](const auto& cells) {
    const CueWordClass word_class = class_named(cells[1]);
    const auto [first, rest] = split(cells[0], ' ');
    const auto add = [&, rest = rest](std::string form) {
      forms.push_back({std::move(form), rest, cells[0], stance_of(cells[2]), word_class});
    };
    if (word_class == CueWordClass::verb) {
      for_each_verb_form(first, cells[4], add);
    } else {
      add(std::string(first));
      if (word_class == CueWordClass::noun && rest.empty()) add(inflect(std::string(first)).third_person);
    }
  });
  return forms;
}

std::vector<CueTurnForm> cue_turn_forms() {
  std::vector<CueTurnForm> forms;
  for_each_row<4>(tables::cue_turns(), [&](const auto& cells) {
    const auto [first, rest] = split(cells[0], ' ');
    const CueTurn turn = turn_named(cells[1], cells[2]);
    const auto add = [&, rest = rest](std::string form) { forms.push_back({std::move(form), rest, turn}); };
    if (cells[2] == "verb")
      for_each_verb_form(first, cells[3], add);
    else
      add(std::string(first));
  });
  return forms;
}

}  // namespace galley
