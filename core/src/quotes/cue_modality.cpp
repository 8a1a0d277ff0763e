#include "quotes/cue_modality.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace galley {
namespace {

// Most words between the head and the first word of its group: "is not widely expected to publicly".
constexpr std::uint32_t kLongestGroup = 8;
// Most words that a phrase of cue_turns.tsv has, and that stand between "declined" and what was not said.
constexpr std::uint32_t kLongestTurn = 3;
// Most words of a subject between "if" and its verb.
constexpr std::uint32_t kLongestSubject = 8;

// What the words in front of a head come to.
struct Turned {
  bool is_negated = false, is_hypothetical = false;

  void by(Modality modality) {
    is_negated = is_negated || modality == Modality::negated;
    is_hypothetical = is_hypothetical || modality == Modality::hypothetical;
  }
  Modality modality() const {
    return is_negated ? Modality::negated : is_hypothetical ? Modality::hypothetical : Modality::actual;
  }
};

// "Not only said" was said, as was "would only say".
bool is_only_behind(const Reading& reading, Index<Token> t, Index<Token> limit) {
  if (t >= limit) return false;
  const std::string_view word = reading.folded(t);
  return word == "only" || word == "just" || word == "merely" || word == "simply";
}

// What the word or phrase at `t` does to what stands behind it, and how long it is.
std::optional<CueLexicon::Turn> turn_at(const Reading& reading, Index<Token> t, const CueHead& head) {
  if (reading.is_name(t) || is_only_behind(reading, t + 1, head.tokens.first)) return std::nullopt;
  const std::string_view word = reading.folded(t);
  if (word.ends_with("n't")) return CueLexicon::Turn{{Modality::negated, false}, 1};
  // "He'd say" is "he would say", "he'd said" is "he had said".
  if (word.ends_with("'ll") || (word.ends_with("'d") && head.form == VerbForm::base))
    return CueLexicon::Turn{{Modality::hypothetical, false}, 1};
  const auto* found = reading.lexicon.cue_words().turn_at(reading.document, t, head.tokens.first);
  return found && !found->turn.opens_clause ? std::optional(*found) : std::nullopt;
}

bool holds_group_together(const Reading& reading, Index<Token> t) {
  switch (reading.word_class(t)) {
    case WordClass::auxiliary:
    case WordClass::negation:
    case WordClass::adverb:
      return true;
    default:
      return reading.folded(t) == "to";
  }
}

// Reads the group leftward from the head; in the cue every word counts, before it only what is joined to it. The first
// token of the group.
Index<Token> read_group(const Reading& reading, Range<Token> cue, const CueHead& head, Index<Token> limit,
                        Turned& turned) {
  Index<Token> first = head.tokens.first;
  for (Index<Token> t = first; t > limit && first.value - t.value < kLongestTurn;) {
    t = t - 1;
    if (t < cue.first && head.tokens.first.value - t.value > kLongestGroup) break;
    const auto turn = turn_at(reading, t, head);
    if (turn && t + turn->size >= first) {
      turned.by(turn->turn.modality);
      first = t;
    } else if (t >= cue.first || (t + 1 == first && holds_group_together(reading, t))) {
      first = t;
    }
  }
  return first;
}

// Is there "if" or "whether" before the subject that stands left of `group`?
bool is_in_condition(const Reading& reading, Index<Token> group, Index<Token> limit) {
  for (Index<Token> t = group; t > limit && group.value - t.value < kLongestSubject;) {
    t = t - 1;
    if (!reading.is_wordlike(t)) return false;
    const auto* turn = reading.lexicon.cue_words().turn_at(reading.document, t, group);
    if (turn && turn->turn.opens_clause) return true;
    const WordClass word_class = reading.word_class(t);
    if (word_class == WordClass::coordinator || word_class == WordClass::auxiliary || word_class == WordClass::verb ||
        reading.looks_past(t))
      return false;
  }
  return false;
}

// "Made no mention", "said nothing": the negation stands behind a verb.
bool is_undone_behind(const Reading& reading, Range<Token> cue, const CueHead& head) {
  const Index<Token> behind = head.tokens.last;
  if (behind >= cue.last) return false;
  return reading.folded(behind) == "no" || reading.folded(behind) == "nothing";
}

bool is_verb(HeadRank rank) {
  return rank != HeadRank::noun && rank != HeadRank::adjective && rank != HeadRank::adverb && rank != HeadRank::phrase;
}

// "To comment" behind "declined".
bool is_reported_at(const Reading& reading, Index<Token> from, Index<Token> limit) {
  for (Index<Token> t = from; t < limit && t.value - from.value < kLongestTurn; ++t) {
    if (const auto head = listed_head_at(reading, t, limit)) return head->rank <= HeadRank::other_verb;
    if (reading.folded(t) != "to" && reading.word_class(t) != WordClass::adverb) return false;
  }
  return false;
}

}  // namespace

Modality modality_of(const Reading& reading, Range<Token> cue, const CueHead& head) {
  const Range<Token> sentence = reading.sentence_at(head.tokens.first);
  Turned turned;
  const Index<Token> group = read_group(reading, cue, head, sentence.first, turned);
  if (is_verb(head.rank)) {
    if (is_undone_behind(reading, cue, head)) turned.is_negated = true;
    if (head.form != VerbForm::gerund && is_in_condition(reading, group, sentence.first)) turned.is_hypothetical = true;
  }
  // "Declined" alone in the cue, and "to comment" behind it.
  if (head.rank == HeadRank::turn && is_reported_at(reading, cue.last, sentence.last))
    if (const auto* turn = reading.lexicon.cue_words().turn_at(reading.document, head.tokens.first, sentence.last))
      turned.by(turn->turn.modality);
  return turned.modality();
}

}  // namespace galley
