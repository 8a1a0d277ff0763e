#include "quotes/quote_lexicon.h"

#include <algorithm>
#include <array>
#include <utility>

#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {
namespace {

Stance stance_of(std::string_view name) {
  if (name == "assertive") return Stance::assertive;
  if (name == "distancing") return Stance::distancing;
  if (name == "denying") return Stance::denying;
  if (name == "asking") return Stance::asking;
  return Stance::neutral;
}

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

std::pair<std::string_view, std::string_view> split(std::string_view text, char at) {
  const std::size_t where = text.find(at);
  if (where == std::string_view::npos) return {text, {}};
  return {text.substr(0, where), text.substr(where + 1)};
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

QuoteLexicon::QuoteLexicon() {
  for_each_row<4>(tables::reporting_verbs(),
                  [&](const auto& cells) { add_verb(cells[0], stance_of(cells[1]), cells[2], cells[3]); });
  for_each_row<4>(tables::reporting_phrases(), [&](const auto& cells) {
    const auto [first, rest] = split(cells[0], ' ');
    const auto size = static_cast<std::uint32_t>(1 + std::count(cells[0].begin(), cells[0].end(), ' '));
    const auto source = cells[3] == "before" ? PhraseSource::before : PhraseSource::after;
    phrases_[std::string(first)].push_back({rest, {{cells[1], stance_of(cells[2]), 0}, source, size}});
  });
}

void QuoteLexicon::add_verb(std::string_view lemma, Stance stance, std::string_view frames,
                            std::string_view irregular) {
  const auto [first, rest] = split(lemma, ' ');
  const ReportingWord word{first, stance, frames_of(frames)};
  const auto size = static_cast<std::uint32_t>(1 + std::count(lemma.begin(), lemma.end(), ' '));
  const auto add = [&, rest = rest](const std::string& form, VerbForm verb_form) {
    verbs_[form].push_back({rest, {word, verb_form, size}});
  };
  const Inflected forms = inflect(std::string(first));
  const auto [past, participle] = split(irregular, ' ');
  add(std::string(first), VerbForm::base);
  add(forms.third_person, VerbForm::third_person);
  add(forms.gerund, VerbForm::gerund);
  if (past != first) add(past.empty() ? forms.past : std::string(past), VerbForm::past);
  if (!participle.empty() && participle != past) add(std::string(participle), VerbForm::participle);
}

template <class Entry>
std::optional<Entry> QuoteLexicon::longest(const Dictionary<Entry>& dictionary, const Document& document,
                                           Index<Token> at, Index<Token> limit) {
  const auto found = dictionary.find(document.folded(at));
  if (found == dictionary.end()) return std::nullopt;
  const auto follows = [&](std::string_view rest) {
    for (Index<Token> t = at + 1; !rest.empty(); ++t) {
      const auto [word, others] = split(rest, ' ');
      if (t >= limit || document.folded(t) != word) return false;
      rest = others;
    }
    return true;
  };
  std::optional<Entry> best;
  for (const auto& [rest, entry] : found->second)
    if ((!best || entry.size > best->size) && follows(rest)) best = entry;
  return best;
}

std::optional<QuoteLexicon::Verb> QuoteLexicon::verb_at(const Document& document, Index<Token> at,
                                                        Index<Token> limit) const {
  return longest(verbs_, document, at, limit);
}

std::optional<QuoteLexicon::Phrase> QuoteLexicon::phrase_at(const Document& document, Index<Token> at,
                                                            Index<Token> limit) const {
  return longest(phrases_, document, at, limit);
}

}  // namespace galley
