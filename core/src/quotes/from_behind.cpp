#include "quotes/from_behind.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "quotes/clause_end.h"
#include "quotes/noun_phrases.h"
#include "quotes/rules.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// Most tokens between the quotation and the verb of "…," NOUN PHRASE said.
constexpr std::uint32_t kFarthestVerb = kLongestPhrase + 5;

// Reads what stands behind one stretch.
class BehindReader {
 public:
  BehindReader(const Reading& reading, const Drafts& drafts, const Marked& marked)
      : reading_(reading), drafts_(drafts), marked_(marked), around_(surroundings(reading, marked)) {}

  std::optional<Attribution> read() const {
    if (!marked_.closed) return std::nullopt;
    Index<Token> at = behind_stray_marks();
    const bool comma_behind = at < around_.last && (reading_.folded(at) == "," || reading_.token(at).space_before) &&
                              (reading_.folded(at) == "," || reading_.folded(at) == "-" || reading_.folded(at) == "--");
    if (comma_behind) ++at;
    if (at >= around_.last) return std::nullopt;
    const bool invites = comma_behind || ends_inviting();
    if (!invites && !begins_sentence()) return std::nullopt;
    if (is_reported_already()) return std::nullopt;
    const Index<Token> limit = horizon(at);
    if (const auto found = inverted(at, limit)) return found;
    return upright(at, limit, invites);
  }

  // "…," snorted Putin.   "…," Putin snorted.   A comma in the marks, then a verb that is not in the lexicon.
  std::optional<Range<Token>> source_without_cue() const {
    const Index<Token> at = behind_stray_marks();
    if (!marked_.closed || at >= around_.last || last_inside() != "," || !stands_alone()) return std::nullopt;
    const Index<Token> limit = horizon(at);
    if (reading_.looks_past(at)) {
      const auto source = phrase_at(reading_, at + 1, limit, true);
      return source && is_source(*source) ? source : std::nullopt;
    }
    const auto source = phrase_at(reading_, at, limit, true);
    if (!source || !is_source(*source)) return std::nullopt;
    Index<Token> verb = source->last;
    while (verb < limit && (reading_.folded(verb) == "," || reading_.word_class(verb) == WordClass::adverb)) ++verb;
    return verb < limit && reading_.looks_past(verb) ? source : std::nullopt;
  }

 private:
  // “I said, ‘Go,” ’ he recalled: what closes nothing does not part the two.
  Index<Token> behind_stray_marks() const {
    Index<Token> at = marked_.tokens.last;
    while (at < around_.last && reading_.token(at).kind == TokenKind::quote_mark &&
           !reading_.marked_inside(marked_.parent, at))
      ++at;
    return at;
  }

  // Behind other words of its sentence a comma may end a phrase: on "This Week," Sanders questioned it.
  bool stands_alone() const {
    return begins_sentence() ||
           (marked_.tokens.first > around_.first && reading_.folded(marked_.tokens.first - 1) == ":");
  }

  // Is it written as one who acts: a name, a pronoun, "the mayor"?
  bool is_source(Range<Token> phrase) const {
    return reading_.is_capitalized(phrase.first) || reading_.begins_phrase(phrase.first) ||
           reading_.word_class(phrase.first) == WordClass::pronoun;
  }

  // The last token inside the marks that is none itself.
  std::string_view last_inside() const {
    Index<Token> t = marked_.tokens.last - 1;
    while (t > marked_.tokens.first && reading_.token(t).kind == TokenKind::quote_mark) t = t - 1;
    return reading_.folded(t);
  }

  // A comma, a question or exclamation mark, or a dash before the closing mark: the sentence goes on behind it.
  bool ends_inviting() const {
    const std::string_view last = last_inside();
    return last == "," || last == "?" || last == "!" || last == "-" || last == "--" || last == "..." || last == "…";
  }

  // Beijing said it would “act”, Xinhua reported: the stretch is a part of what an earlier verb reports.
  bool is_reported_already() const {
    const Index<Token> at = marked_.tokens.first;
    const Range<Token> sentence = reading_.sentence_at(at);
    if (at == sentence.first || at == around_.first || !reading_.is_wordlike(at - 1)) return false;
    const Index<Token> farthest{at.value - std::min(at.value, kLongestClause)};
    for (std::size_t i = drafts_.first_cue_from(std::max({sentence.first, around_.first, farthest}));
         i < drafts_.cues().size(); ++i) {
      const CueHit& cue = drafts_.cues()[i];
      if (cue.tokens.first >= at) break;
      if (can_report_speech(cue) && cue.tokens.last < at && !reading_.marked_inside(marked_.parent, cue.tokens.first))
        return true;
    }
    return false;
  }

  bool begins_sentence() const { return reading_.sentence_at(marked_.tokens.first).first == marked_.tokens.first; }

  // The attribution ends with the sentence behind the stretch, and before the next stretch.
  Index<Token> horizon(Index<Token> at) const {
    const Index<Token> end =
        std::min({around_.last, reading_.sentence_at(at).last, at + kFarthestVerb + kLongestPhrase});
    for (Index<Token> t = at; t < end; ++t)
      if (reading_.marked_inside(marked_.parent, t) || reading_.folded(t) == ";") return t;
    return end;
  }

  // said Putin
  std::optional<Attribution> inverted(Index<Token> at, Index<Token> limit) const {
    while (at < limit && reading_.word_class(at) == WordClass::adverb) ++at;
    const std::size_t i = drafts_.first_cue_from(at);
    if (i == drafts_.cues().size()) return std::nullopt;
    const CueHit& cue = drafts_.cues()[i];
    const bool is_phrase = cue.shape == CueShape::phrase;  // according to Putin
    if (cue.tokens.first != at || (!is_phrase && (!can_report_speech(cue) || cue.form == VerbForm::base)))
      return std::nullopt;
    const auto source = phrase_at(reading_, cue.tokens.last, limit, true);
    if (!source) return std::nullopt;
    return Attribution{i, *source};
  }

  // Putin said
  std::optional<Attribution> upright(Index<Token> at, Index<Token> limit, bool invites) const {
    for (std::size_t i = drafts_.first_cue_from(at); i < drafts_.cues().size(); ++i) {
      const CueHit& cue = drafts_.cues()[i];
      if (cue.tokens.first >= limit || cue.tokens.first.value - at.value > kFarthestVerb) break;
      if (!can_report_speech(cue)) continue;
      const auto subject = subject_before(reading_, cue.tokens.first, at);
      if (!subject || !is_connected(at, subject->first)) continue;
      // Without a comma only a name or a pronoun is believed: “Apprentice” star Trump said …
      if (!invites && subject->size() > 2) continue;
      return Attribution{i, *subject};
    }
    return std::nullopt;
  }

  bool is_connected(Index<Token> at, Index<Token> subject) const {
    while (at < subject) {
      const WordClass word_class = reading_.word_class(at);
      const bool links =
          word_class == WordClass::coordinator || word_class == WordClass::adverb || reading_.folded(at) == "as";
      if (!links) return false;
      ++at;
    }
    return true;
  }

  const Reading& reading_;
  const Drafts& drafts_;
  const Marked& marked_;
  const Range<Token> around_;
};

}  // namespace

void attribute_from_behind(const Reading& reading, Drafts& drafts) {
  for (const Unit& unit : units_of(reading)) {
    for (const Index<Marked> part : unit) {
      if (!is_free(drafts, unit)) break;
      const auto found = BehindReader(reading, drafts, reading.marks[part]).read();
      if (!found || drafts.is_cue_taken(found->cue)) continue;
      drafts.add({contents_of(reading, unit), {}, found->source, &rules::kQuoteThenSpeaker}, found->cue, unit);
    }
  }
}

void attribute_from_behind_without_cue(const Reading& reading, Drafts& drafts) {
  for (const Unit& unit : units_of(reading)) {
    for (const Index<Marked> part : unit) {
      if (!is_free(drafts, unit)) break;
      const auto source = BehindReader(reading, drafts, reading.marks[part]).source_without_cue();
      if (source) drafts.add({contents_of(reading, unit), {}, *source, &rules::kQuoteCommaSpeaker}, {}, unit);
    }
  }
}

}  // namespace galley
