#include "quotes/clause_end.h"

#include <algorithm>
#include <string_view>

#include "quotes/noun_phrases.h"

namespace galley {
namespace {

// Most tokens of a new subject before its verb: "while her deputy, Ian Park, insisted".
constexpr std::uint32_t kLongestNewSubject = 14;

// What joins the clause to the rest of its sentence.
struct Joint {
  bool comma = false;
  bool coordinator = false;   // "and", "but"
  bool subordinator = false;  // "while", "as"
  Index<Token> behind;
};

Joint joint_at(const Reading& reading, Index<Token> t, Index<Token> limit) {
  Joint joint{false, false, false, t};
  if (reading.folded(t) == ",") joint.comma = true, ++joint.behind;
  if (joint.behind >= limit) return joint;
  const std::string_view word = reading.folded(joint.behind);
  joint.coordinator = word == "and" || word == "but";
  joint.subordinator = joint.comma && (word == "while" || word == "as" || word == "though" || word == "although");
  if (joint.coordinator || joint.subordinator) ++joint.behind;
  return joint;
}

// ", adding", " and said", ", but stopped", ", but would not say": a verb of the one who reports, without a subject
bool goes_on_with_verb(const Reading& reading, const Joint& joint, Index<Token> limit) {
  Index<Token> t = joint.behind;
  const auto before_verb = [&](Index<Token> at) {
    const WordClass word_class = reading.word_class(at);
    return word_class == WordClass::adverb ||
           (joint.coordinator && (word_class == WordClass::auxiliary || word_class == WordClass::negation));
  };
  while (t < limit && before_verb(t)) ++t;
  if (t >= limit) return false;
  const auto verb = reading.lexicon.verb_at(reading.document, t, limit);
  if (verb && verb->form == VerbForm::gerund) return joint.comma;
  if (!joint.coordinator || reading.is_name(t)) return false;
  const bool has_auxiliary = t > joint.behind && reading.word_class(t - 1) != WordClass::adverb;
  if (verb && (verb->form == VerbForm::past || has_auxiliary)) return true;
  return joint.comma && reading.looks_past(t);
}

// Behind the verb of ", Xinhua reported" nothing follows but where and when.
bool is_last_verb(const Reading& reading, Index<Token> behind, Index<Token> limit) {
  return behind >= limit || !reading.is_wordlike(behind) || reading.is_date(behind) ||
         reading.word_class(behind) == WordClass::preposition || reading.word_class(behind) == WordClass::adverb;
}

// ", while Poe insisted", ", but Poe called", ", Xinhua reported": a subject of its own with a reporting verb
bool goes_on_with_subject(const Reading& reading, const Joint& joint, Index<Token> limit) {
  const Index<Token> end = std::min(limit, joint.behind + kLongestNewSubject);
  for (Index<Token> t = joint.behind + 1; t < end; ++t) {
    if (reading.token(t).kind == TokenKind::quote_mark) break;
    const auto verb = reading.lexicon.verb_at(reading.document, t, limit);
    if (!verb || verb->form == VerbForm::gerund || verb->form == VerbForm::base || reading.is_name(t)) continue;
    if (verb->form == VerbForm::third_person && verb->word.has(Frame::noun_too)) continue;
    const auto subject = subject_before(reading, t, joint.behind);
    if (!subject || subject->first != joint.behind) continue;
    return joint.coordinator || joint.subordinator || is_last_verb(reading, t + verb->size, limit);
  }
  return false;
}

bool goes_on(const Reading& reading, Index<Token> t, Index<Token> limit) {
  const Joint joint = joint_at(reading, t, limit);
  if (joint.behind == t || joint.behind >= limit) return false;
  if (joint.comma && reading.lexicon.phrase_at(reading.document, joint.behind, limit)) return true;
  if (goes_on_with_verb(reading, joint, limit)) return true;
  return joint.comma && goes_on_with_subject(reading, joint, limit);
}

}  // namespace

Index<Token> clause_end(const Reading& reading, Index<Token> first, Range<Token> sentence) {
  if (first >= sentence.last) return sentence.last;
  const auto scope = reading.marked_at(first);
  const bool opens_here = scope && reading.marks[*scope].tokens.first == first;
  const std::optional<Index<Marked>> from = opens_here ? reading.marks[*scope].parent : scope;
  Index<Token> limit = std::min(sentence.last, first + kLongestClause);
  if (from) limit = std::min(limit, reading.marks[*from].tokens.last - 1);
  Index<Token> t = first;
  while (t < limit) {
    if (const auto inside = reading.marked_inside(from, t)) {
      t = reading.marks[*inside].tokens.last;
      // “she nailed it” and smiled: the whole statement stood in the marks.
      if (opens_here && inside == scope && t + 1 < limit && reading.word_class(t) == WordClass::coordinator &&
          reading.looks_past(t + 1))
        break;
      continue;
    }
    if (reading.folded(t) == ";" || goes_on(reading, t, limit)) break;
    ++t;
  }
  return t;
}

}  // namespace galley
