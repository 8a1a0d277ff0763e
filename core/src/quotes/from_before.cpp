#include "quotes/from_before.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "quotes/clause_end.h"
#include "quotes/noun_phrases.h"
#include "quotes/rules.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// Most tokens between a cue and the quotation it leads to: "told a crowd of supporters in Ohio on Monday:".
constexpr std::uint32_t kLongestLead = 25;

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
      if (cue.tokens.last > at || !can_lead(cue) || !leads(cue, at)) continue;
      if (const auto source = source_of(i, lower)) return Attribution{i, *source};
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

  static bool can_lead(const CueHit& cue) {
    const ReportingWord& word = *cue.word;
    const bool has_speaker =
        cue.shape == CueShape::finite || cue.shape == CueShape::gerund || cue.shape == CueShape::reported;
    return has_speaker && (word.has(Frame::speech) || word.has(Frame::clause) || word.has(Frame::that_clause) ||
                           cue.shape == CueShape::reported);
  }

  // Do the words between the cue and the quotation lead to it, and say nothing of their own?
  bool leads(const CueHit& cue, Index<Token> at) const {
    const Range<Token> gap{cue.tokens.last, at};
    if (gap.size() > kLongestLead) return false;
    if (gap.empty()) return cue.word->has(Frame::speech) && begins_speech(at);
    const std::string_view last = reading_.folded(at - 1);
    if (last == ":") return true;
    return last == "," && says_nothing({gap.first, gap.last - 1});
  }

  // An addressee, a place or a day: words without a verb.
  bool says_nothing(Range<Token> gap) const {
    return std::all_of(gap.begin(), gap.end(), [&](Index<Token> t) {
      const WordClass word_class = reading_.word_class(t);
      return word_class != WordClass::pronoun && word_class != WordClass::auxiliary &&
             word_class != WordClass::subordinator && word_class != WordClass::relative;
    });
  }

  // Right behind the verb, what begins with a capital and ends the clause is speech of its own; otherwise it is a part
  // of the clause that follows the verb.
  bool begins_speech(Index<Token> at) const {
    if (marked_.tokens.size() < 3 || reading_.token(at + 1).letter_case == LetterCase::lower) return false;
    const Index<Token> behind = marked_.tokens.last;
    return behind >= around_.last || !reading_.is_wordlike(behind) || reading_.sentence_at(behind).first == behind;
  }

  // The subject of the verb; for a participle, and for the second of two verbs ("stood up and said"), the one that
  // the sentence has.
  std::optional<Range<Token>> source_of(std::size_t i, Index<Token> lower) const {
    const CueHit& cue = drafts_.cues()[i];
    if (cue.shape != CueShape::gerund)
      if (const auto subject = subject_before(reading_, cue.tokens.first, lower)) return subject;
    return shared_subject(reading_, drafts_, i);
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
