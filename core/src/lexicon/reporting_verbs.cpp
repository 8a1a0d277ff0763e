#include "lexicon/reporting_verbs.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

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

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

// "admit", "beg": the last consonant is doubled before -ed and -ing. Longer verbs stressed before their last syllable
// ("whisper") are not; which of them end in a doubled consonant has to be listed.
bool doubles(std::string_view verb) {
  static constexpr std::array<std::string_view, 4> kLonger{"admit", "refer", "rebut", "occur"};
  if (std::find(kLonger.begin(), kLonger.end(), verb) != kLonger.end()) return true;
  const std::size_t n = verb.size();
  return n >= 3 && n <= 4 && !is_vowel(verb[n - 1]) && verb[n - 1] != 'w' && verb[n - 1] != 'y' &&
         is_vowel(verb[n - 2]) && !is_vowel(verb[n - 3]) && std::count_if(verb.begin(), verb.end(), is_vowel) == 1;
}

struct Inflected {
  std::string third_person, past, gerund;
};

Inflected inflect(const std::string& verb) {
  const bool ends_e = verb.ends_with('e');
  const bool ends_y = verb.ends_with('y') && verb.size() > 1 && !is_vowel(verb[verb.size() - 2]);
  const std::string stem = ends_e || ends_y ? verb.substr(0, verb.size() - 1)
                           : doubles(verb)  ? verb + verb.back()
                                            : verb;
  const bool sibilant = verb.ends_with('s') || verb.ends_with('x') || verb.ends_with("ch") || verb.ends_with("sh") ||
                        verb.ends_with('z') || verb.ends_with("go");
  return {ends_y     ? stem + "ies"
          : sibilant ? verb + "es"
                     : verb + "s",
          ends_y ? stem + "ied" : stem + "ed", ends_y ? verb + "ing" : stem + "ing"};
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
