#include "entities/name_grammar.h"

#include <algorithm>
#include <array>
#include <optional>

#include "entities/name_context.h"

namespace galley {
namespace {

// More words than any person in ner/train has; longer stretches of capitals are something else.
constexpr std::uint32_t kLongestPerson = 5;
// Capitals read as one stretch; bounds the work, which is quadratic within a stretch.
constexpr std::uint32_t kLongestRun = 24;

// A stretch of capitals between titles, and what is known of it.
struct Segment {
  Range<Token> tokens;
  Range<Token> known;  // the listed name it begins with; empty if none
  bool after_title = false;

  Index<Token> first() const { return tokens.first; }
  Index<Token> last_word() const { return tokens.last - 1; }
};

class SentenceReader {
 public:
  SentenceReader(const Words& words, Range<Token> sentence, std::vector<NameCandidate>& out)
      : words_(words), sentence_(sentence), out_(out) {}

  void read() {
    for (Index<Token> t = sentence_.first; t < sentence_.last;) {
      if (!can_begin(t))
        ++t;
      else
        t = read_run(t, end_of_run(t));
    }
  }

 private:
  using Found = std::optional<NameCandidate>;
  using Rule = Found (SentenceReader::*)(const Segment&) const;

  bool is(Index<Token> t, WordRole role) const { return words_.is(t, role); }
  bool capital(Index<Token> t) const { return words_.capital(t) != Capital::none; }
  bool forced(Index<Token> t) const { return words_.capital(t) == Capital::forced; }
  bool upper(Index<Token> t) const {
    const Token& token = words_.document().token(t);
    return token.letter_case == LetterCase::upper && words_.capital(t) == Capital::free;
  }
  // "May" after a forename is a family name.
  bool is_date_word(Index<Token> t) const {
    if (is(t, WordRole::weekday)) return true;
    return is(t, WordRole::month) && !(sentence_.first < t && is(t - 1, WordRole::forename) && capital(t - 1));
  }
  bool can_begin(Index<Token> t) const { return capital(t) && !is_date_word(t); }

  Index<Token> end_of_run(Index<Token> t) const {
    const Index<Token> limit = std::min(sentence_.last, t + kLongestRun);
    ++t;
    while (t < limit) {
      Index<Token> next = t;
      if (words_.folded(t) == "&" || (words_.folded(t) == "," && ends_after_comma(t + 1)))
        ++next;
      else
        while (next < sentence_.last && next.value - t.value < 3 && !capital(next) && is(next, WordRole::particle))
          ++next;
      if (next == sentence_.last || !can_begin(next)) break;
      t = next + 1;
    }
    return t;
  }

  // "Jr." and "Inc." belong to the name before their comma.
  bool ends_after_comma(Index<Token> t) const {
    if (!(t < sentence_.last)) return false;
    return is(t, WordRole::generation) ||
           (is(t, WordRole::organization_head) && words_.document().token(t).kind == TokenKind::abbreviation);
  }

  // The listed name at `t`; its last word must have a capital too, and "us" is no country.
  Range<Token> known_at(Index<Token> t) const {
    const Range<Token> known = words_.longest(t, sentence_.last, WordRole::known_name);
    if (known.empty()) return known;
    if (known.size() == 1 && is(t, WordRole::opener) && !upper(t)) return {t, t};
    return capital(known.last - 1) || words_.document().token(known.last - 1).kind == TokenKind::number
               ? known
               : Range<Token>{t, t};
  }

  // Does the run that ends at `last` name an organisation, a place or an event by its last word?
  bool has_head(Range<Token> tokens) const {
    const LexiconEntry& entry = words_.entry(tokens.last - 1);
    return tokens.size() > 1 && (entry.has(WordRole::organization_head) || entry.has(WordRole::place_head) ||
                                 entry.has(WordRole::event_head));
  }

  // The title at `t` in the run that ends at `last`; none where it is a part of a name: "General Motors Corporation",
  // "King Street", "Stephen King".
  Range<Token> title_at(Index<Token> t, Index<Token> run, Index<Token> last) const {
    const Range<Token> title = words_.longest(t, sentence_.last, WordRole::title);
    if (title.empty()) return title;
    const bool part = title.last < last ? has_head({t, last}) && !is(title.last, WordRole::forename)
                                        : title.size() == 1 && run < t && is(t - 1, WordRole::forename);
    return part ? Range<Token>{t, t} : title;
  }

  // A word at the beginning that only its place, or its being the first of a headline, gave a capital.
  bool is_skipped(Range<Token> rest) const {
    const Index<Token> t = rest.first;
    if (upper(t)) return false;
    if (is(t, WordRole::opener)) return true;
    return forced(t) && rest.size() > 1 && (is(t, WordRole::common) || words_.usually_small(t)) && !has_head(rest);
  }

  Index<Token> read_run(Index<Token> run, Index<Token> last) {
    bool after_title = !title_before(words_, run, sentence_).empty();
    for (Index<Token> t = run; t < last;) {
      const Range<Token> known = known_at(t);
      const Range<Token> title = title_at(t, run, last);
      if (!title.empty() && title.size() >= known.size()) {
        t = title.last;
        if (last < t || (t == last && title.size() > 1)) last = t < sentence_.last && can_begin(t) ? end_of_run(t) : t;
        after_title = true;
        continue;
      }
      if (known.last > last) {
        add({known, words_.phrase(known).type, NameRule::listed});
        return known.last;
      }
      if (known.size() < 2 && is_skipped({t, last})) {
        ++t;
        after_title = false;
        continue;
      }
      Index<Token> end = segment_end(known.empty() ? t + 1 : known.last, run, last);
      if (end == last) end = last = end_of_joined({t, end});
      const Segment segment{{t, end}, known, after_title};
      NameCandidate candidate = classify(segment);
      if (candidate.tokens.last == last) extend(candidate);
      add(candidate);
      t = candidate.tokens.last;
      after_title = false;
    }
    return std::max(last, out_.empty() ? last : out_.back().tokens.last);
  }

  Index<Token> segment_end(Index<Token> t, Index<Token> run, Index<Token> last) const {
    while (t < last && title_at(t, run, last).empty()) ++t;
    return t;
  }

  // "Food and Agriculture Organization": words of the language joined to a stretch that names an organisation.
  Index<Token> end_of_joined(Range<Token> tokens) const {
    const Index<Token> t = tokens.last;
    if (!(t + 1 < sentence_.last) || words_.folded(t) != "and" || !can_begin(t + 1)) return t;
    const bool heading = has_head(tokens) || !is(t - 1, WordRole::common) || !is(t + 1, WordRole::common);
    if (heading || (tokens.size() == 1 && forced(tokens.first))) return t;
    const Index<Token> end = end_of_run(t + 1);
    return end.value - t.value > 2 && is(end - 1, WordRole::organization_head) ? end : t;
  }

  void add(const NameCandidate& candidate) { out_.push_back(candidate); }

  // Ordered: the first rule that answers decides. Each names the segment's beginning or the whole of it.
  NameCandidate classify(const Segment& segment) const {
    static constexpr std::array<Rule, 9> kRules{
        &SentenceReader::whole_listed, &SentenceReader::after_title, &SentenceReader::by_head,
        &SentenceReader::by_start,     &SentenceReader::by_forename, &SentenceReader::listed_beginning,
        &SentenceReader::by_surname,   &SentenceReader::by_context,  &SentenceReader::acronym,
    };
    for (const Rule rule : kRules)
      if (const Found found = (this->*rule)(segment)) return *found;
    return capitals(segment);
  }

  Found whole_listed(const Segment& s) const {
    if (s.known.empty() || s.known.last != s.tokens.last) return std::nullopt;
    const LexiconEntry& entry = words_.phrase(s.known);
    if (s.after_title && s.tokens.size() == 1 && (entry.has(WordRole::forename) || entry.has(WordRole::surname)))
      return NameCandidate{s.tokens, EntityType::person, NameRule::title};
    const bool doubtful = s.known.size() == 1 && forced(s.first()) && entry.has(WordRole::common);
    return NameCandidate{s.tokens, entry.type, NameRule::listed, doubtful};
  }

  Found after_title(const Segment& s) const {
    if (!s.after_title || s.tokens.size() > kLongestPerson || !s.known.empty()) return std::nullopt;
    if (is(s.last_word(), WordRole::organization_head) && !is(s.first(), WordRole::forename)) return std::nullopt;
    if (s.tokens.size() == 1 && is(s.first(), WordRole::common) && !is(s.first(), WordRole::surname))
      return std::nullopt;
    return NameCandidate{s.tokens, EntityType::person, NameRule::title};
  }

  Found by_head(const Segment& s) const {
    if (s.tokens.size() < 2) return std::nullopt;
    const LexiconEntry& entry = words_.entry(s.last_word());
    // "Tiger Woods", "Anita Hill": the head is a family name as well.
    const bool person = entry.has(WordRole::surname) && is(s.first(), WordRole::forename) && s.tokens.size() < 4;
    if (person) return std::nullopt;
    // "Russian" | "Defense Ministry", but "British Airways": ner/train parts 69 of 76 ministries from the nationality.
    const bool national = entry.has(WordRole::national_head) && s.known.size() == 1 &&
                          words_.phrase(s.known).type == EntityType::nationality;
    if (national) return NameCandidate{s.known, EntityType::nationality, NameRule::listed};
    if (entry.has(WordRole::event_head)) return NameCandidate{s.tokens, EntityType::event, NameRule::head};
    if (entry.has(WordRole::organization_head))
      return NameCandidate{s.tokens, EntityType::organization, NameRule::head};
    if (entry.has(WordRole::place_head)) return NameCandidate{s.tokens, EntityType::place, NameRule::head};
    return std::nullopt;
  }

  Found by_start(const Segment& s) const {
    const LexiconEntry& entry = words_.entry(s.first());
    if (s.tokens.size() < 2) return starts_of_phrase(s);
    if (entry.has(WordRole::event_start)) return NameCandidate{s.tokens, EntityType::event, NameRule::start};
    const bool plain = is(s.first() + 1, WordRole::common) || s.tokens.size() > 3;
    if (entry.has(WordRole::place_start) || (entry.has(WordRole::direction) && !plain))
      return NameCandidate{s.tokens, EntityType::place, NameRule::start};
    return std::nullopt;
  }

  // "Ministry", "Gulf", "Battle": names only together with what "of" adds.
  Found starts_of_phrase(const Segment& s) const {
    if (s.tokens.last == sentence_.last || words_.folded(s.tokens.last) != "of") return std::nullopt;
    const LexiconEntry& entry = words_.entry(s.first());
    if (entry.has(WordRole::event_of)) return NameCandidate{s.tokens, EntityType::event, NameRule::start, true};
    if (entry.has(WordRole::organization_start))
      return NameCandidate{s.tokens, EntityType::organization, NameRule::start, true};
    if (entry.has(WordRole::place_of)) return NameCandidate{s.tokens, EntityType::place, NameRule::start, true};
    return std::nullopt;
  }

  Found by_forename(const Segment& s) const {
    const std::uint32_t n = s.tokens.size();
    if (n < 2 || n > kLongestPerson || !is(s.first(), WordRole::forename)) return std::nullopt;
    if (s.known.size() > 1) return std::nullopt;
    // "Iran Khodro", "Virginia Tech": a place that is a forename too needs a family name after it.
    if (s.known.size() == 1 && !is(s.last_word(), WordRole::surname)) return std::nullopt;
    if (is(s.first() + 1, WordRole::common) && !is(s.first() + 1, WordRole::surname) && is(s.first(), WordRole::common))
      return std::nullopt;
    return NameCandidate{s.tokens, EntityType::person, NameRule::forename};
  }

  // "Iraqi Kurdistan", "NATO Mark Rutte", "China Daily".
  Found listed_beginning(const Segment& s) const {
    if (s.known.empty()) return std::nullopt;
    const EntityType type = words_.phrase(s.known).type;
    const Range<Token> rest{s.known.last, s.tokens.last};
    const bool separate = type == EntityType::nationality || is(rest.first, WordRole::forename) ||
                          is(rest.first, WordRole::common) || forced(rest.first) || !known_at(rest.first).empty();
    if (separate) return NameCandidate{s.known, type, NameRule::listed};
    return NameCandidate{s.tokens, EntityType::organization, NameRule::compound};
  }

  Found by_surname(const Segment& s) const {
    const std::uint32_t n = s.tokens.size();
    if (n > kLongestPerson) return std::nullopt;
    bool initial = false;
    for (const Index<Token> t : s.tokens) initial |= words_.document().token(t).kind == TokenKind::initial;
    const bool family = is(s.last_word(), WordRole::surname) || (n > 1 && is(s.last_word(), WordRole::generation));
    if (!(initial && n > 1) && !family && !(n == 1 && is(s.first(), WordRole::forename))) return std::nullopt;
    const bool doubtful = n == 1 && (is(s.first(), WordRole::common) || words_.usually_small(s.first()));
    return NameCandidate{s.tokens, EntityType::person, NameRule::person_word, doubtful};
  }

  Found by_context(const Segment& s) const {
    if (all_common(s.tokens) || upper(s.first())) return std::nullopt;
    if (s.tokens.size() <= kLongestPerson && acts_as_person(words_, s.tokens, sentence_))
      return NameCandidate{s.tokens, EntityType::person, NameRule::speaker};
    if (stands_as_place(words_, s.tokens, sentence_))
      return NameCandidate{s.tokens, EntityType::place, NameRule::located};
    return std::nullopt;
  }

  Found acronym(const Segment& s) const {
    const std::string_view word = words_.folded(s.first());
    if (s.tokens.size() > 1 || !upper(s.first()) || word.size() < 2) return std::nullopt;
    // "GDP", "H5N1" and shouted words name nothing.
    const bool plain = is(s.first(), WordRole::common) || word.size() > 7 ||
                       std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return NameCandidate{s.tokens, EntityType::organization, NameRule::acronym, plain};
  }

  // Capitals and nothing else. Two or three strange words are a person's more often than not; one word, or words of the
  // language, are right in one case of ten and wait for what the rest of the text says.
  NameCandidate capitals(const Segment& s) const {
    const std::uint32_t n = s.tokens.size();
    if (n == 1) return {s.tokens, EntityType::person, NameRule::lone, true};
    bool plain = n > 3;
    for (const Index<Token> t : s.tokens)
      plain |= is(t, WordRole::common) || is(t, WordRole::known_name) || upper(t) || words_.usually_small(t);
    return {s.tokens, plain ? EntityType::organization : EntityType::person, NameRule::capitals, plain};
  }

  bool all_common(Range<Token> tokens) const {
    for (const Index<Token> t : tokens)
      if (!is(t, WordRole::common) && !is(t, WordRole::opener) && !words_.usually_small(t)) return false;
    return true;
  }

  // Takes in "of", "for" and "and" phrases: "Ministry of Trade and Industry", "Gulf of Aden", "Battle of Kursk".
  void extend(NameCandidate& candidate) const {
    const LexiconEntry& first = words_.entry(candidate.tokens.first);
    const LexiconEntry& last = words_.entry(candidate.tokens.last - 1);
    const WordRole role = candidate.type == EntityType::organization ? WordRole::organization_start
                          : candidate.type == EntityType::place      ? WordRole::place_of
                                                                     : WordRole::event_of;
    if (candidate.type == EntityType::person || !(first.has(role) || last.has(role))) return;
    for (bool joined = true; joined;) {
      joined = false;
      Index<Token> t = candidate.tokens.last;
      if (!(t + 1 < sentence_.last)) return;
      const std::string_view word = words_.folded(t);
      const bool of = word == "of" || (word == "for" && candidate.type == EntityType::organization);
      const bool list = word == "and" && candidate.rule == NameRule::start && is(t + 1, WordRole::common);
      if (!of && !list) return;
      ++t;
      if (of && words_.folded(t) == "the" && t + 1 < sentence_.last) ++t;
      if (!capital(t) || is_date_word(t)) return;
      const Range<Token> known = known_at(t);
      candidate.tokens.last = known.size() > 1 ? known.last : segment_end(t + 1, t, end_of_run(t));
      candidate.rule = NameRule::start;
      candidate.doubtful = false;
      joined = true;
    }
  }

  const Words& words_;
  const Range<Token> sentence_;
  std::vector<NameCandidate>& out_;
};

}  // namespace

std::vector<NameCandidate> find_candidates(const Words& words) {
  std::vector<NameCandidate> candidates;
  for (const Sentence& sentence : words.document().segments.sentences)
    SentenceReader(words, sentence.tokens, candidates).read();
  return candidates;
}

}  // namespace galley
