#include "quotes/from_before.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "quotes/clause_end.h"
#include "quotes/lead_in.h"
#include "quotes/noun_phrases.h"
#include "quotes/rules.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// Reads what stands before one stretch.
class BeforeReader {
 public:
  BeforeReader(const Reading& reading, const Drafts& drafts, const Marked& marked)
      : reading_(reading), drafts_(drafts), marked_(marked), around_(surroundings(reading, marked)) {}

  std::optional<Attribution> read() const {
    const Index<Token> at = marked_.tokens.first;
    if (at > around_.first) return led_to(at, std::max(around_.first, reading_.sentence_at(at - 1).first));
    // He wrote:⏎“…”
    if (marked_.parent || at.value == 0 || reading_.folded(at - 1) != ":") return std::nullopt;
    return led_to(at, reading_.sentence_at(at - 1).first);
  }

  // Rutte: "…"   McCaskill scolded him: "…"   without a cue, the subject of what stands before the colon
  std::optional<Range<Token>> subject_before_colon() const {
    const Index<Token> at = marked_.tokens.first;
    if (at.value == 0 || reading_.folded(at - 1) != ":" || marked_.parent) return std::nullopt;
    const Range<Token> sentence = reading_.sentence_at(at - 1);
    if (sentence.size() > kLongestClause) return std::nullopt;
    const auto subject = sentence_subject(reading_, sentence, at - 1);
    const bool can_speak = subject && (reading_.is_name(subject->last - 1) || reading_.is_name(subject->first) ||
                                       reading_.word_class(subject->first) == WordClass::pronoun);
    return can_speak ? subject : std::nullopt;
  }

 private:
  std::optional<Attribution> led_to(Index<Token> at, Index<Token> first) const {
    const auto floor = std::max(first, at.value > kLongestLead + kLongestPhrase
                                           ? Index<Token>{at.value - kLongestLead - kLongestPhrase}
                                           : Index<Token>{0});
    const Index<Token> lower = behind_last_stretch(floor, at);
    for (std::size_t i = drafts_.first_cue_from(at); i-- > 0;) {
      const CueHit& cue = drafts_.cues()[i];
      if (cue.tokens.first < lower || at.value - cue.tokens.first.value > kLongestLead + kLongestPhrase) break;
      if (cue.tokens.last > at || !can_lead(cue)) continue;
      const auto source = leading_source(reading_, drafts_, i, lower, at);
      if (source && (leads(cue, at) || is_led_by_name(cue, *source, at))) return Attribution{i, *source};
    }
    return std::nullopt;
  }

  Index<Token> behind_last_stretch(Index<Token> lower, Index<Token> at) const {
    for (Index<Token> t = at; t > lower;) {
      t = t - 1;
      if (reading_.marked_inside(marked_.parent, t)) return t + 1;
    }
    return lower;
  }

  // Do the words between the cue and the quotation lead to it, and say nothing of their own?
  bool leads(const CueHit& cue, Index<Token> at) const {
    const Range<Token> gap{cue.tokens.last, at};
    if (gap.size() > kLongestLead) return false;
    if (gap.empty()) return cue.word->has(Frame::speech) && begins_speech(at);
    const std::string_view last = reading_.folded(at - 1);
    if (last == ":") return true;
    return last == "," && says_nothing(reading_, {gap.first, gap.last - 1});
  }

  // Said Anna Lindqvist, who leads the council, "…"
  bool is_led_by_name(const CueHit& cue, Range<Token> source, Index<Token> at) const {
    return cue.tokens.last == source.first && source.last + 1 == at && reading_.folded(at - 1) == ",";
  }

  // Right behind the verb, what begins with a capital and ends the clause is speech of its own; otherwise it is a part
  // of the clause that follows the verb.
  bool begins_speech(Index<Token> at) const {
    if (marked_.tokens.size() < 3 || reading_.token(at + 1).letter_case == LetterCase::lower) return false;
    const Index<Token> behind = marked_.tokens.last;
    return behind >= around_.last || !reading_.is_wordlike(behind) || reading_.sentence_at(behind).first == behind;
  }

  const Reading& reading_;
  const Drafts& drafts_;
  const Marked& marked_;
  const Range<Token> around_;
};

}  // namespace

void attribute_from_before(const Reading& reading, Drafts& drafts) {
  for (const Unit& unit : units_of(reading)) {
    if (!is_free(drafts, unit)) continue;
    const BeforeReader reader(reading, drafts, reading.marks[unit.front()]);
    if (const auto found = reader.read(); found && !drafts.is_cue_taken(found->cue)) {
      drafts.add({contents_of(reading, unit), {}, found->source, &rules::kSpeakerThenQuote}, found->cue, unit);
    } else if (const auto subject = reader.subject_before_colon()) {
      drafts.add({contents_of(reading, unit), {}, *subject, &rules::kSpeakerColonQuote}, {}, unit);
    }
  }
}

}  // namespace galley
