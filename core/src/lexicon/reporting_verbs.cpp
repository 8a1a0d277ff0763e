#include "lexicon/reporting_verbs.h"

#include <array>
#include <string>
#include <utility>

#include "lexicon/inflection.h"
#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {
namespace {

std::uint16_t frames_of(std::string_view letters) {
  constexpr std::array<std::pair<char, Frame>, 9> kLetters{{{'q', Frame::speech},
                                                            {'c', Frame::clause},
                                                            {'t', Frame::that_clause},
                                                            {'w', Frame::question},
                                                            {'a', Frame::addressee},
                                                            {'i', Frame::infinitive},
                                                            {'o', Frame::of_charge},
                                                            {'n', Frame::naming},
                                                            {'x', Frame::noun_too}}};
  std::uint16_t frames = 0;
  for (const auto& [letter, frame] : kLetters)
    if (letters.find(letter) != std::string_view::npos)
      frames = static_cast<std::uint16_t>(frames | static_cast<std::uint16_t>(frame));
  return frames;
}

}  // namespace

Stance stance_of(std::string_view name) {
  if (name == "assertive") return Stance::assertive;
  if (name == "distancing") return Stance::distancing;
  if (name == "denying") return Stance::denying;
  if (name == "asking") return Stance::asking;
  return Stance::neutral;
}

std::vector<ReportingForm> reporting_forms() {
  std::vector<ReportingForm> forms;
  for_each_row<4>(tables::reporting_verbs(), [&](const auto& cells) {
    const auto [first, rest] = split(cells[0], ' ');
    const ReportingWord word{first, stance_of(cells[1]), frames_of(cells[2])};
    const auto add = [&, rest = rest](std::string form, VerbForm verb_form) {
      forms.push_back({std::move(form), rest, word, verb_form});
    };
    const Inflected inflected = inflect(std::string(first));
    const auto [past, participle] = split(cells[3], ' ');
    add(std::string(first), VerbForm::base);
    add(inflected.third_person, VerbForm::third_person);
    add(inflected.gerund, VerbForm::gerund);
    if (past != first) add(past.empty() ? inflected.past : std::string(past), VerbForm::past);
    if (!participle.empty() && participle != past) add(std::string(participle), VerbForm::participle);
  });
  return forms;
}

}  // namespace galley
