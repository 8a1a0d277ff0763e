#include "entities/segment_rules.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "entities/name_context.h"

namespace galley {
namespace {

// 99.9 % of the persons in ner/train have at most so many words.
constexpr std::uint32_t kLongestPerson = 5;

class Classifier {
 public:
  explicit Classifier(const NameRuns& runs) : runs_(runs) {}

  // Ordered: the first rule that answers decides. Each names the segment's beginning or the whole of it.
  NameCandidate classify(const NameSegment& segment) const {
    static constexpr std::array<Rule, 10> kRules{
        &Classifier::shouted,    &Classifier::whole_listed, &Classifier::after_title,      &Classifier::by_head,
        &Classifier::by_start,   &Classifier::by_forename,  &Classifier::listed_beginning, &Classifier::by_surname,
        &Classifier::by_context, &Classifier::acronym,
    };
    for (const Rule rule : kRules)
      if (const Found found = (this->*rule)(segment)) return *found;
    return capitals(segment);
  }

 private:
  using Found = std::optional<NameCandidate>;
  using Rule = Found (Classifier::*)(const NameSegment&) const;

  const Words& words() const { return runs_.words(); }
  Range<Token> sentence() const { return runs_.sentence(); }

  // In a line of capitals only the lexicon counts, word by word, and what the rest of the text calls a name.
  Found shouted(const NameSegment& s) const {
    if (!runs_.shouted(s.first())) return std::nullopt;
    if (!s.known.empty()) {
      const LexiconEntry& entry = words().phrase(s.known);
      return NameCandidate{s.known, entry.type, NameRule::listed, s.known.size() == 1 && entry.has(WordRole::common)};
    }
    const Index<Token> next = s.first() + 1;
    if (runs_.is(s.first(), WordRole::forename) && next < s.tokens.last && runs_.is(next, WordRole::surname))
      return NameCandidate{{s.first(), next + 1}, EntityType::person, NameRule::forename};
    return NameCandidate{{s.first(), next}, EntityType::person, NameRule::lone, true};
  }

  Found whole_listed(const NameSegment& s) const {
    if (s.known.empty() || s.known.last != s.tokens.last) return std::nullopt;
    const LexiconEntry& entry = words().phrase(s.known);
    if (s.after_title && s.tokens.size() == 1 && (entry.has(WordRole::forename) || entry.has(WordRole::surname)))
      return NameCandidate{s.tokens, EntityType::person, NameRule::title};
    const bool doubtful = s.known.size() == 1 && runs_.forced(s.first()) && entry.has(WordRole::common);
    return NameCandidate{s.tokens, entry.type, NameRule::listed, doubtful};
  }

  Found after_title(const NameSegment& s) const {
    if (!s.after_title || s.tokens.size() > kLongestPerson || !s.known.empty()) return std::nullopt;
    if (runs_.is(s.last_word(), WordRole::organization_head) && !runs_.is(s.first(), WordRole::forename))
      return std::nullopt;
    if (s.tokens.size() == 1 && runs_.is(s.first(), WordRole::common) && !runs_.is(s.first(), WordRole::surname))
      return std::nullopt;
    return NameCandidate{s.tokens, EntityType::person, NameRule::title};
  }

  Found by_head(const NameSegment& s) const {
    if (s.tokens.size() < 2) return std::nullopt;
    const LexiconEntry& entry = words().entry(s.last_word());
    // "Tiger Woods", "Anita Hill": the head is a family name as well.
    const bool person = entry.has(WordRole::surname) && runs_.is(s.first(), WordRole::forename) && s.tokens.size() < 4;
    if (person) return std::nullopt;
    // "Russian" | "Defense Ministry", but "British Airways": ner/train parts 69 of 76 ministries from the nationality.
    const bool national = entry.has(WordRole::national_head) && s.known.size() == 1 &&
                          words().phrase(s.known).type == EntityType::nationality;
    if (national) return NameCandidate{s.known, EntityType::nationality, NameRule::listed};
    // "Ian Park said": a forename that tells the sex, a head that may be a family name, and it acts as a person.
    const bool forename = runs_.is(s.first(), WordRole::forename) && words().entry(s.first()).sex != Sex::unknown;
    if (entry.has(WordRole::place_head) && forename && s.tokens.size() == 2 && s.known.empty() &&
        acts_as_person(words(), s.tokens, sentence()))
      return NameCandidate{s.tokens, EntityType::person, NameRule::forename};
    if (makes_games(s)) return NameCandidate{s.tokens, EntityType::organization, NameRule::head};
    if (entry.has(WordRole::event_head)) return NameCandidate{s.tokens, EntityType::event, NameRule::head};
    if (entry.has(WordRole::organization_head))
      return NameCandidate{s.tokens, EntityType::organization, NameRule::head};
    if (entry.has(WordRole::place_head)) return NameCandidate{s.tokens, EntityType::place, NameRule::head};
    return std::nullopt;
  }

  // "Epic Games" makes them; "the Ozgrub Games", "Asian Games" and "2012 Summer Games" are held. In ner/train 8 of 9
  // without article, number and place are companies.
  bool makes_games(const NameSegment& s) const {
    const Index<Token> first = s.first();
    if (words().folded(s.last_word()) != "games" || !s.known.empty()) return false;
    if (words().folded(s.last_word() - 1) == "olympic") return false;
    if (!(sentence().first < first)) return true;
    return words().folded(first - 1) != "the" && words().document().token(first - 1).kind != TokenKind::number;
  }

  Found by_start(const NameSegment& s) const {
    const LexiconEntry& entry = words().entry(s.first());
    if (s.tokens.size() < 2) return starts_of_phrase(s);
    if (entry.has(WordRole::event_start)) return NameCandidate{s.tokens, EntityType::event, NameRule::start};
    const bool plain = runs_.is(s.first() + 1, WordRole::common) || s.tokens.size() > 3;
    if (entry.has(WordRole::place_start) || (entry.has(WordRole::direction) && !plain))
      return NameCandidate{s.tokens, EntityType::place, NameRule::start};
    return std::nullopt;
  }

  // "Ministry", "Gulf", "Battle": names only together with what "of" adds.
  Found starts_of_phrase(const NameSegment& s) const {
    if (s.tokens.last == sentence().last || words().folded(s.tokens.last) != "of") return std::nullopt;
    const LexiconEntry& entry = words().entry(s.first());
    if (entry.has(WordRole::event_of)) return NameCandidate{s.tokens, EntityType::event, NameRule::start, true};
    if (entry.has(WordRole::organization_start))
      return NameCandidate{s.tokens, EntityType::organization, NameRule::start, true};
    if (entry.has(WordRole::place_of)) return NameCandidate{s.tokens, EntityType::place, NameRule::start, true};
    return std::nullopt;
  }

  Found by_forename(const NameSegment& s) const {
    const std::uint32_t n = s.tokens.size();
    if (n < 2 || n > kLongestPerson || !runs_.is(s.first(), WordRole::forename)) return std::nullopt;
    if (s.known.size() > 1) return std::nullopt;
    // "Iran Khodro", "Virginia Tech": a place that is a forename too needs a family name after it.
    if (s.known.size() == 1 && !runs_.is(s.last_word(), WordRole::surname)) return std::nullopt;
    if (runs_.is(s.first() + 1, WordRole::common) && !runs_.is(s.first() + 1, WordRole::surname) &&
        runs_.is(s.first(), WordRole::common))
      return std::nullopt;
    return NameCandidate{s.tokens, EntityType::person, NameRule::forename};
  }

  // "Iraqi Kurdistan", "NATO Mark Rutte", "China Daily".
  Found listed_beginning(const NameSegment& s) const {
    if (s.known.empty()) return std::nullopt;
    const EntityType type = words().phrase(s.known).type;
    const Range<Token> rest{s.known.last, s.tokens.last};
    const bool separate = type == EntityType::nationality || runs_.is(rest.first, WordRole::forename) ||
                          runs_.is(rest.first, WordRole::common) || runs_.forced(rest.first) ||
                          !runs_.known_at(rest.first).empty();
    if (separate) return NameCandidate{s.known, type, NameRule::listed};
    return NameCandidate{s.tokens, EntityType::organization, NameRule::compound};
  }

  Found by_surname(const NameSegment& s) const {
    const std::uint32_t n = s.tokens.size();
    if (n > kLongestPerson) return std::nullopt;
    bool initial = false;
    for (const Index<Token> t : s.tokens) initial |= words().document().token(t).kind == TokenKind::initial;
    const bool family =
        runs_.is(s.last_word(), WordRole::surname) || (n > 1 && runs_.is(s.last_word(), WordRole::generation));
    if (!(initial && n > 1) && !family && !(n == 1 && runs_.is(s.first(), WordRole::forename))) return std::nullopt;
    // "in Charlotte": a forename alone can be a town.
    if (n == 1 && stands_as_place(words(), s.tokens, sentence()) &&
        !(s.tokens.last < sentence().last && words().document().token(s.tokens.last).kind == TokenKind::possessive))
      return NameCandidate{s.tokens, EntityType::place, NameRule::located};
    const bool doubtful = n == 1 && (runs_.is(s.first(), WordRole::common) || words().usually_small(s.first()));
    return NameCandidate{s.tokens, EntityType::person, NameRule::person_word, doubtful};
  }

  Found by_context(const NameSegment& s) const {
    if (all_common(s.tokens) || runs_.upper(s.first())) return std::nullopt;
    if (s.tokens.size() <= kLongestPerson && acts_as_person(words(), s.tokens, sentence()))
      return NameCandidate{s.tokens, EntityType::person, NameRule::speaker};
    if (stands_as_place(words(), s.tokens, sentence()))
      return NameCandidate{s.tokens, EntityType::place, NameRule::located};
    return std::nullopt;
  }

  Found acronym(const NameSegment& s) const {
    const std::string_view word = words().folded(s.first());
    if (s.tokens.size() > 1 || !runs_.upper(s.first()) || word.size() < 2) return std::nullopt;
    // "GDP", "H5N1" and shouted words name nothing.
    const bool plain = runs_.is(s.first(), WordRole::common) || word.size() > 7 ||
                       std::any_of(word.begin(), word.end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
    return NameCandidate{s.tokens, EntityType::organization, NameRule::acronym, plain};
  }

  // Capitals and nothing else. On ner/dev two or three strange words are a person's in 39 % of cases; one word is in 9
  // %, and with words of the language among them 21 % are an organisation's: both wait for what the rest of the text
  // says.
  NameCandidate capitals(const NameSegment& s) const {
    const std::uint32_t n = s.tokens.size();
    if (n == 1) return {s.tokens, EntityType::person, NameRule::lone, true};
    bool plain = n > 3;
    for (const Index<Token> t : s.tokens)
      plain |= runs_.is(t, WordRole::common) || runs_.is(t, WordRole::known_name) || runs_.upper(t) ||
               words().usually_small(t);
    return {s.tokens, plain ? EntityType::organization : EntityType::person, NameRule::capitals, plain};
  }

  bool all_common(Range<Token> tokens) const {
    for (const Index<Token> t : tokens)
      if (!runs_.is(t, WordRole::common) && !runs_.is(t, WordRole::opener) && !words().usually_small(t)) return false;
    return true;
  }

  const NameRuns& runs_;
};

}  // namespace

NameCandidate classify(const NameSegment& segment, const NameRuns& runs) { return Classifier(runs).classify(segment); }

}  // namespace galley
