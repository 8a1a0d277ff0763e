#include "quotes/noun_phrases.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace galley {
namespace {

// A comma, or a dash between spaces: what opens and closes an apposition.
bool is_pause(const Reading& reading, Index<Token> t) {
  const std::string_view mark = reading.folded(t);
  return mark == "," || ((mark == "-" || mark == "--") && reading.token(t).space_before);
}

// Not the apostrophe of "Sanders' manager", which stands in no pair.
bool is_quotation_mark(const Reading& reading, Index<Token> t) {
  return reading.token(t).kind == TokenKind::quote_mark && reading.marked_at(t).has_value();
}

// "of", "for": prepositions that go on with the noun phrase they follow.
bool attaches(const Reading& reading, Index<Token> t) {
  static constexpr std::array<std::string_view, 9> kAttaching{"of", "for",  "at", "in",    "from",
                                                              "on", "with", "to", "behind"};
  return std::find(kAttaching.begin(), kAttaching.end(), reading.folded(t)) != kAttaching.end();
}

// A lower-case verb ends a phrase; a noun of the same form ("reports") is rarely followed by another noun.
bool looks_like_verb(const Reading& reading, Index<Token> t, Index<Token> limit) {
  if (reading.token(t).letter_case != LetterCase::lower || reading.token(t).kind != TokenKind::word) return false;
  if (t > limit && (reading.begins_phrase(t - 1) || reading.folded(t - 1) == "of")) return false;
  if (reading.looks_past(t)) return true;
  if (reading.folded(t).size() > 4 && reading.folded(t).ends_with("ing")) return true;
  const auto verb = reading.lexicon.verb_at(reading.document, t, t + 1);
  return verb && verb->form == VerbForm::third_person && !verb->word.has(Frame::noun_too);
}

// "said" is no noun, whatever stands beside it.
bool is_reporting_past(const Reading& reading, Index<Token> t, Index<Token> limit) {
  const auto verb = reading.lexicon.verb_at(reading.document, t, t + 1);
  return verb && verb->form == VerbForm::past && looks_like_verb(reading, t, limit);
}

// Reads one phrase without apposition from its end to its beginning.
class BackwardReader {
 public:
  BackwardReader(const Reading& reading, Index<Token> limit) : reading_(reading), limit_(limit) {}

  // The phrase whose last token is `last - 1`.
  std::optional<Range<Token>> read(Index<Token> last) const {
    if (last <= limit_) return std::nullopt;
    if (is_lone_pronoun(last - 1)) return Range<Token>{last - 1, last};
    if (const auto part = part_of_them(last)) return part;
    Index<Token> first = last;
    while (first > limit_ && last.value - first.value < kLongestPhrase) {
      const Index<Token> t = first - 1;
      if (reading_.is_nominal(t)) {
        if (first == last ? is_reporting_past(reading_, t, limit_) : looks_like_verb(reading_, t, limit_)) break;
        first = t;
      } else if (reading_.begins_phrase(t)) {
        if (reading_.folded(t) == "that" && reading_.is_capitalized(first)) break;  // the conjunction
        first = t;
        if (!goes_on_before(t)) break;
        first = t - 1;
      } else if (first != last && reading_.word_class(t) == WordClass::preposition && goes_on_before(first)) {
        first = t;
      } else if (first != last && is_joined(t)) {
        first = t;
      } else {
        break;
      }
    }
    if (first == last) return std::nullopt;
    return Range<Token>{first, last};
  }

 private:
  // "he", "many", "some": the whole phrase in one word.
  bool is_lone_pronoun(Index<Token> t) const {
    const WordClass word_class = reading_.word_class(t);
    return word_class == WordClass::pronoun || (word_class == WordClass::determiner && reading_.folded(t) != "that");
  }

  // "one of them"
  std::optional<Range<Token>> part_of_them(Index<Token> last) const {
    if (last.value < limit_.value + 3 || reading_.word_class(last - 1) != WordClass::object) return std::nullopt;
    const bool is_part = reading_.folded(last - 2) == "of" && reading_.word_class(last - 3) == WordClass::determiner;
    return is_part ? std::optional(Range<Token>{last - 3, last}) : std::nullopt;
  }

  // Does a preposition before `first` hang on a noun before it? "officials at|the White House"
  bool goes_on_before(Index<Token> first) const {
    if (first.value < limit_.value + 2) return false;
    const Index<Token> preposition = first - 1, noun = first - 2;
    if (reading_.word_class(preposition) != WordClass::preposition || !attaches(reading_, preposition)) return false;
    if (reading_.is_date(first)) return false;
    if (reading_.folded(preposition) == "of" && reading_.word_class(noun) == WordClass::determiner) return true;
    return reading_.is_nominal(noun) && !looks_like_verb(reading_, noun, limit_);
  }

  // "Trump and|Clinton": both sides capitalised or both not; "he and" is not joined.
  bool is_joined(Index<Token> t) const {
    if (t <= limit_ || reading_.folded(t) != "and") return false;
    const Index<Token> left = t - 1, right = t + 1;
    return reading_.is_nominal(left) && reading_.is_nominal(right) &&
           reading_.is_capitalized(left) == reading_.is_capitalized(right) && !looks_like_verb(reading_, left, limit_);
  }

  const Reading& reading_;
  const Index<Token> limit_;
};

// Left of the verb: adverbs, and "on Monday".
Index<Token> past_adverbials(const Reading& reading, Index<Token> verb, Index<Token> limit) {
  Index<Token> end = verb;
  while (end > limit) {
    const Index<Token> t = end - 1;
    const WordClass word_class = reading.word_class(t);
    if (word_class == WordClass::adverb || word_class == WordClass::auxiliary || word_class == WordClass::negation) {
      end = t;
    } else if (reading.is_date(t) && t > limit && t.value >= limit.value + 2) {
      Index<Token> first = t;
      while (first > limit && reading.is_date(first - 1)) first = first - 1;
      if (first > limit && reading.word_class(first - 1) == WordClass::preposition) first = first - 1;
      end = first;
    } else {
      break;
    }
  }
  return end;
}

// What may stand between two commas behind a name: "a spokesman for …", "who …", "57", "chief executive of …".
bool begins_apposition(const Reading& reading, Index<Token> t) {
  switch (reading.word_class(t)) {
    case WordClass::determiner:
    case WordClass::possessive:
    case WordClass::relative:
    case WordClass::preposition:
      return true;
    case WordClass::open:
      return reading.is_wordlike(t) && !looks_like_verb(reading, t, t);
    default:
      return false;
  }
}

// The comma that opens the apposition which the comma at `closing` closes.
std::optional<Index<Token>> opening_comma(const Reading& reading, Index<Token> closing, Index<Token> limit) {
  for (Index<Token> t = closing; t > limit && closing.value - t.value < kLongestPhrase;) {
    t = t - 1;
    if (is_quotation_mark(reading, t) || reading.folded(t) == ";" || reading.folded(t) == ":") break;
    if (is_pause(reading, t)) return t;
  }
  return std::nullopt;
}

std::optional<Index<Token>> opening_bracket(const Reading& reading, Index<Token> closing, Index<Token> limit) {
  for (Index<Token> t = closing; t > limit && closing.value - t.value < kLongestPhrase;) {
    t = t - 1;
    if (reading.folded(t) == "(") return t;
  }
  return std::nullopt;
}

// End of the apposition that begins behind the comma at `comma`, or nothing if none does.
std::optional<Index<Token>> apposition_end(const Reading& reading, Index<Token> comma, Index<Token> limit) {
  const Index<Token> first = comma + 1;
  if (first >= limit || !begins_apposition(reading, first)) return std::nullopt;
  if (reading.word_class(first) == WordClass::preposition) return std::nullopt;
  for (Index<Token> t = first; t < limit && t.value - first.value < kLongestPhrase; ++t) {
    const TokenKind kind = reading.token(t).kind;
    if (is_pause(reading, t) || is_quotation_mark(reading, t)) return t;
    if (kind == TokenKind::punctuation && reading.folded(t) != "-" && reading.folded(t) != "(" &&
        reading.folded(t) != ")")
      return t;
  }
  return limit.value - first.value < kLongestPhrase ? std::optional(limit) : std::nullopt;
}

// Most appositions behind one name: "Pruitt, the attorney general, one of the plaintiffs, said".
constexpr int kMostAppositions = 5;

Index<Token> before_bracket(const Reading& reading, Index<Token> last, Index<Token> limit) {
  if (last <= limit || reading.folded(last - 1) != ")") return last;
  return opening_bracket(reading, last - 1, limit).value_or(last);
}

// The phrase that the appositions between commas up to `closing` belong to.
std::optional<Range<Token>> head_before(const Reading& reading, Index<Token> closing, Index<Token> limit) {
  const BackwardReader reader(reading, limit);
  std::optional<Range<Token>> head;
  auto opening = opening_comma(reading, closing, limit);
  for (int n = 0; n < kMostAppositions && opening; ++n) {
    if (!begins_apposition(reading, *opening + 1) && !looks_like_verb(reading, *opening + 1, *opening)) break;
    const auto found = reader.read(before_bracket(reading, *opening, limit));
    // Behind another comma, only a name can be what was meant: "On Friday, the chairman, Bob Smith, said".
    if (!found || reading.is_date(found->first) || (head && !reading.is_capitalized(found->last - 1))) break;
    head = found;
    if (found->first <= limit || !is_pause(reading, found->first - 1) || reading.is_capitalized(found->first)) break;
    opening = found->first - 1;
  }
  return head;
}

}  // namespace

std::optional<Range<Token>> subject_before(const Reading& reading, Index<Token> verb, Index<Token> limit) {
  const Index<Token> last = past_adverbials(reading, verb, limit);
  if (last <= limit) return std::nullopt;
  if (is_pause(reading, last - 1)) {
    const auto head = head_before(reading, last - 1, limit);
    return head ? std::optional(Range<Token>{head->first, last - 1}) : std::nullopt;
  }
  const BackwardReader reader(reading, limit);
  if (reading.folded(last - 1) == "who") {  // "Smith, who said"
    Index<Token> end = last - 1;
    if (end > limit && is_pause(reading, end - 1)) end = end - 1;
    return reader.read(before_bracket(reading, end, limit));
  }
  const auto head = reader.read(before_bracket(reading, last, limit));
  return head ? std::optional(Range<Token>{head->first, last}) : std::nullopt;
}

std::optional<Range<Token>> phrase_at(const Reading& reading, Index<Token> at, Index<Token> limit,
                                      bool with_apposition) {
  const Index<Token> end = std::min(limit, at + kLongestPhrase);
  Index<Token> t = at;
  if (t < end && reading.word_class(t) == WordClass::pronoun) return Range<Token>{t, t + 1};
  while (t < end && reading.begins_phrase(t)) ++t;
  bool has_noun = false, has_name = false;
  for (; t < end; ++t) {
    if (reading.is_nominal(t)) {
      if (has_noun && (looks_like_verb(reading, t, at) || reading.is_date(t))) break;
      has_noun = true;
      has_name = has_name || (reading.is_capitalized(t) && reading.is_name(t));
      continue;
    }
    const WordClass word_class = reading.word_class(t);
    const bool more =
        t + 1 < end && (reading.is_nominal(t + 1) || reading.begins_phrase(t + 1)) && !reading.is_date(t + 1);
    const std::string_view word = reading.folded(t);
    if (!has_noun && word == "of" && t > at) {  // "one of the witnesses"
      has_noun = true;
      continue;
    }
    if (has_noun && word_class == WordClass::preposition && more && attaches(reading, t) &&
        (!has_name || word == "of" || word == "for"))
      continue;
    if (has_noun && reading.begins_phrase(t) &&
        (reading.word_class(t - 1) == WordClass::preposition || reading.folded(t - 1) == "and"))
      continue;
    if (has_noun && word == "and" && more && reading.is_capitalized(t - 1) == reading.is_capitalized(t + 1)) continue;
    break;
  }
  if (!has_noun && (t == at || reading.word_class(t - 1) != WordClass::determiner)) return std::nullopt;
  if (with_apposition && t < limit && is_pause(reading, t))
    if (const auto last = apposition_end(reading, t, limit)) return Range<Token>{at, *last};
  return Range<Token>{at, t};
}

std::optional<Range<Token>> sentence_subject(const Reading& reading, Range<Token> sentence, Index<Token> limit) {
  const Index<Token> end = std::min(limit, sentence.first + kLongestPhrase);
  Index<Token> at = sentence.first;
  const auto skips = [&](Index<Token> t) {
    const WordClass word_class = reading.word_class(t);
    return word_class == WordClass::coordinator || word_class == WordClass::adverb || is_pause(reading, t);
  };
  while (at < end && skips(at)) ++at;
  // "On Friday, …", "After the vote, …"
  if (at < end &&
      (reading.word_class(at) == WordClass::preposition || reading.word_class(at) == WordClass::subordinator)) {
    while (at < end && !is_pause(reading, at)) ++at;
    if (at < end) ++at;
  }
  if (at >= end) return std::nullopt;
  return phrase_at(reading, at, limit, true);
}

}  // namespace galley
