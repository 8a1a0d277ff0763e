#include "entities/description_guesses.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "entities/description_phrases.h"
#include "entities/name_context.h"
#include "entities/person_sexes.h"

namespace galley {
namespace {

constexpr std::uint32_t kLongest = 6;          // words of a description
constexpr std::uint32_t kOpening = 4;          // sentences in which somebody may be described before being named
constexpr std::uint32_t kAhead = 60;           // words later in the text, in which the name may follow
constexpr std::uint32_t kRecentSentences = 2;  // back to which somebody is still who the text is about

constexpr std::uint32_t kOrganizationMemory = 8;  // as for definite descriptions

// By speakers/polnear-dev-sources (93 in 100 of the descriptions that get a speaker are right) and by reading 45
// sources of PolNeAR's training part for each: of those by the only holder four in five are right, of those by whom the
// text is about, where nobody spoke just before, half.
constexpr Proportion kOnlyHolder{800};
constexpr Proportion kIntroducedBehind{700};
constexpr Proportion kLastNamed{600};
constexpr Proportion kAbout{500};

std::string_view party_of(const std::string& key) {
  return key == "republican" || key == "democrat" ? std::string_view(key) : std::string_view{};
}

class Guesser {
 public:
  Guesser(const Words& words, const Pages<NameSpan>& names, const std::vector<std::uint32_t>& things, const Ties& ties,
          const std::vector<PersonSex>& sexes)
      : words_(words),
        names_(names),
        things_(things),
        ties_(ties),
        phrases_(words, names),
        sexes_(sexes),
        last_named_(sexes_.size()),
        is_person_(sexes_.size()) {
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i].type == EntityType::person) is_person_[things[i]] = true;
  }

  std::vector<Reference> run() {
    const auto& sentences = words_.document().segments.sentences;
    for (const Index<Sentence> s : sentences.all()) {
      const Range<Token> tokens = sentences[s].tokens;
      for (Index<Token> t = tokens.first; t < tokens.last; ++t) {
        pass_names(s, t);
        describe(t, s, tokens);
      }
      pass_names(s, tokens.last);
    }
    return std::move(found_);
  }

 private:
  struct About {
    std::uint32_t thing;
    Index<Sentence> sentence;
  };
  struct Phrase {
    Range<Token> tokens;
    Index<Token> content;  // behind the article
    Index<Sentence> sentence;
    bool definite = false;
  };

  bool is_possessive(Index<Token> t) const {
    const auto& tokens = words_.document().segments.tokens;
    return tokens.contains(t) && tokens[t].kind == TokenKind::possessive;
  }

  // "in an interview with host Ida Marlow and|Jo Kemp": nobody the sentence is about.
  bool is_tied(Index<Token> name) const {
    for (Index<Token> t = name; t.value > 0 && name.value - t.value < kLongest;) {
      t = t - 1;
      const WordClass word_class = words_.entry(t).word_class;
      if (word_class == WordClass::preposition) return true;
      const bool goes_on = word_class == WordClass::open || words_.folded(t) == "and";
      if (!goes_on || !phrases_.can_stand(t)) return false;
    }
    return false;
  }

  // Whom each sentence names first is who it is about.
  void pass_names(Index<Sentence> s, Index<Token> end) {
    for (; next_ < names_.size() && names_[next_].tokens.last <= end; ++next_) {
      const std::uint32_t thing = things_[next_];
      last_named_[thing] = s;
      const Range<Token> name = names_[next_].tokens;
      if (names_[next_].type != EntityType::person || is_possessive(name.last) || is_tied(name.first)) continue;
      if (!about_ || about_->sentence != s) about_ = About{thing, s};
    }
  }

  void describe(Index<Token> t, Index<Sentence> s, Range<Token> sentence) {
    Phrase phrase{{t, t}, t + 1, s, words_.folded(t) == "the"};
    const bool opening = s.value < kOpening;
    const bool article = words_.folded(t) == "a" || words_.folded(t) == "an";
    if (!phrase.definite && !opening) return;
    if (!phrase.definite && !article) {
      if (t != sentence.first || words_.capital(t) == Capital::none) return;
      phrase.content = t;
    }
    if (phrases_.is_in_name(t)) return;
    Index<Token> end = phrase.content;
    while (end < sentence.last && end.value - phrase.content.value < kLongest && phrases_.can_stand(end) &&
           !words_.is(end, WordRole::function_word)) {
      ++end;
      phrase.tokens.last = end;
      if (!phrases_.is_in_name(end - 1)) guess(phrase);
    }
  }

  // By the noun's holders, else by the party, else whom the text is about just now.
  void guess(const Phrase& phrase) {
    const Index<Token> end = phrase.tokens.last;
    for (Index<Token> noun = phrase.content; noun < end; ++noun)
      if (const std::vector<Tie>* ties = ties_.of(phrases_.text_of({noun, end}))) {
        if (from_ties(*ties, phrase, noun)) return;
        break;
      }
    if (!is_person_noun(end - 1, {phrase.content, end})) return;
    if (const std::string party = party_in(phrase); !party.empty() && from_party(party, phrase)) return;
    if (phrase.definite && !is_of_body(phrase)) from_last_named(phrase);
  }

  // Whom the text is about, if that is one of the party or may be; else the only one of it.
  bool from_party(const std::string& party, const Phrase& phrase) {
    const bool recent = about_ && is_recent(about_->sentence, phrase) && phrase.definite;
    if (recent && is_called(party, about_->thing)) return add(phrase, about_->thing, kLastNamed);
    if (recent && !is_of_other_party(party, about_->thing)) return add(phrase, about_->thing, kAbout);
    const std::vector<Tie>* ties = ties_.of(party);
    return ties && from_ties(*ties, phrase, phrase.tokens.last);
  }

  // The noun of somebody in particular; officials, voters and the like stay unnamed.
  bool is_person_noun(Index<Token> t, Range<Token> phrase) const {
    constexpr std::array<std::string_view, 12> kAnybody{"official",  "reporter", "source", "voter",
                                                        "expert",    "witness",  "critic", "person",
                                                        "supporter", "analyst",  "man",    "woman"};
    if (std::find(kAnybody.begin(), kAnybody.end(), words_.folded(t)) != kAnybody.end()) return false;
    return words_.is(t, WordRole::person_noun) || !title_before(words_, t + 1, phrase).empty();
  }

  // "the FBI director": somebody in particular, not whom the text is about just now.
  bool is_of_body(const Phrase& phrase) const {
    for (Index<Token> t = phrase.content; t < phrase.tokens.last; ++t)
      if (phrases_.type_at(t) == EntityType::organization) return true;
    return false;
  }

  std::string party_in(const Phrase& phrase) const {
    for (Index<Token> t = phrase.content; t < phrase.tokens.last; ++t)
      if (const std::string key = modifier_key(words_, t); !party_of(key).empty()) return key;
    return {};
  }

  bool is_former_phrase(const Phrase& phrase, Index<Token> noun) const {
    for (Index<Token> t = phrase.content; t < noun; ++t)
      if (is_former(words_.folded(t))) return true;
    return false;
  }

  bool is_called(const std::string& noun, std::uint32_t thing) const {
    const std::vector<Tie>* ties = ties_.of(noun);
    return ties && std::any_of(ties->begin(), ties->end(), [&](const Tie& tie) { return tie.thing == thing; });
  }

  bool is_of_other_party(const std::string& party, std::uint32_t thing) const {
    if (party.empty() || is_called(party, thing)) return false;
    return is_called(party == "republican" ? "democrat" : "republican", thing);
  }

  // A body is soon out of mind.
  bool is_forgotten(std::uint32_t thing, const Phrase& phrase) const {
    const auto& named = last_named_[thing];
    return !is_person_[thing] && (!named || phrase.sentence.value - named->value > kOrganizationMemory);
  }

  // `noun` is the phrase's end where the ties are a party's, which somebody is of throughout the text.
  // The only holder who may be meant; of several whom the text is about, or the one named last.
  bool from_ties(const std::vector<Tie>& ties, const Phrase& phrase, Index<Token> noun) {
    const std::string party = party_in(phrase);
    const bool former = is_former_phrase(phrase, noun);
    std::optional<std::uint32_t> only, recent;
    bool several = false, behind = false, unclear = false, about = false;
    for (const Tie& tie : ties) {
      if (tie.former != former && noun < phrase.tokens.last) continue;
      if (is_of_other_party(party, tie.thing) || (phrase.definite && is_forgotten(tie.thing, phrase))) continue;
      const bool ahead = !(tie.since <= phrase.tokens.first) && noun < phrase.tokens.last;
      if (ahead && phrase.sentence.value >= kOpening && tie.since.value - phrase.tokens.last.value > kAhead) continue;
      several |= only && *only != tie.thing;
      only = tie.thing;
      behind |= ahead;
      about |= about_ && about_->thing == tie.thing;
      const auto& named = last_named_[tie.thing];
      if (!named || (recent && *named < *last_named_[*recent])) continue;
      unclear = recent && named == last_named_[*recent] && *recent != tie.thing;
      recent = tie.thing;
    }
    if (!only) return false;
    if (!several) return add(phrase, *only, behind ? kIntroducedBehind : kOnlyHolder);
    if (!phrase.definite || !recent) return false;
    if (about && is_recent(about_->sentence, phrase)) return add(phrase, about_->thing, kLastNamed);
    return !unclear && add(phrase, *recent, kLastNamed);
  }

  bool is_recent(Index<Sentence> s, const Phrase& phrase) const {
    return phrase.sentence.value - s.value <= kRecentSentences;
  }

  bool from_last_named(const Phrase& phrase) {
    if (!about_ || !is_recent(about_->sentence, phrase)) return false;
    const Sex sex = words_.entry(phrase.tokens.last - 1).sex, known = sexes_[about_->thing].best();
    if (sex != Sex::unknown && known != Sex::unknown && sex != known) return false;
    if (is_of_other_party(party_in(phrase), about_->thing)) return false;
    return add(phrase, about_->thing, kAbout);
  }

  bool add(const Phrase& phrase, std::uint32_t thing, Proportion confidence) {
    found_.push_back({phrase.tokens, thing, confidence});
    return true;
  }

  const Words& words_;
  const Pages<NameSpan>& names_;
  const std::vector<std::uint32_t>& things_;
  const Ties& ties_;
  const DescriptionPhrases phrases_;
  const std::vector<PersonSex>& sexes_;
  std::vector<std::optional<Index<Sentence>>> last_named_;  // of each thing
  std::vector<bool> is_person_;                             // each thing, by one of its names
  std::optional<About> about_;
  std::vector<Reference> found_;
  std::size_t next_ = 0;
};

}  // namespace

std::vector<Reference> guess_descriptions(const Words& words, const Pages<NameSpan>& names,
                                          const std::vector<std::uint32_t>& things, const Ties& ties,
                                          const std::vector<PersonSex>& sexes) {
  return Guesser(words, names, things, ties, sexes).run();
}

}  // namespace galley
