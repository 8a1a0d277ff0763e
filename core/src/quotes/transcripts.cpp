#include "quotes/transcripts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "quotes/set_off.h"

namespace galley {
namespace {

// Longest name in front of a line, in tokens: "FORMER SEN. DORA MILLS (D-WI)", with its stage direction.
constexpr std::uint32_t kLongestLabel = 12;
// Most paragraphs without a label that belong to the turn before them.
constexpr std::uint32_t kLongestTurn = 3;
// A repeated label is one that stands in front of as many lines.
constexpr std::uint32_t kRepeated = 2;

struct Line {
  Range<Token> paragraph;
  Range<Token> name;  // empty where the line has no label
  Index<Token> text;  // the first token behind the label
};

bool is_role(std::string_view word) {
  static constexpr std::array<std::string_view, 12> kRoles{"q",        "a",         "question", "answer",
                                                           "host",     "moderator", "reporter", "interviewer",
                                                           "audience", "narrator",  "anchor",   "caller"};
  return std::find(kRoles.begin(), kRoles.end(), word) != kRoles.end();
}

bool is_bracket(std::string_view mark) { return mark == "(" || mark == "["; }

class Transcript {
 public:
  Transcript(const Reading& reading, Drafts& drafts) : reading_(reading), drafts_(drafts) {}

  void run() {
    for (const Paragraph& paragraph : reading_.document.segments.paragraphs)
      lines_.push_back(line_of(paragraph.tokens));
    for (const Line& line : lines_)
      if (!line.name.empty()) ++lines_of_[label(line)];
    repeated_ = static_cast<std::size_t>(
        std::count_if(lines_of_.begin(), lines_of_.end(), [](const auto& named) { return named.second >= kRepeated; }));
    for (std::size_t i = 0; i < lines_.size();) i = speaks(i) ? add_turn(i) : i + 1;
  }

 private:
  Line line_of(Range<Token> paragraph) const {
    Line line{paragraph, {paragraph.first, paragraph.first}, paragraph.first};
    Index<Token> t = paragraph.first;
    const Index<Token> limit = std::min(paragraph.last, t + kLongestLabel);
    // Q. Who pays?   A. The council.
    const std::string_view first = reading_.folded(t);
    if ((first == "q." || first == "a.") && t + 1 < paragraph.last) return {paragraph, {t, t + 1}, t + 1};
    if ((first == "q" || first == "a") && t + 2 < paragraph.last && reading_.folded(t + 1) == ".")
      return {paragraph, {t, t + 1}, t + 2};
    while (t < limit && looks_like_name(reading_, {t, t + 1})) ++t;
    const Index<Token> name_end = t;
    if (t < limit && is_bracket(reading_.folded(t)))
      while (t < limit && reading_.folded(t) != ":") ++t;
    if (t >= limit || reading_.folded(t) != ":" || t + 1 >= paragraph.last) return line;
    if (!reading_.token(t + 1).space_before || !ends_as_sentence(reading_, paragraph)) return line;
    if (!has_word({t + 1, paragraph.last})) return line;
    if (name_end == paragraph.first) return line;
    return {paragraph, {paragraph.first, name_end}, t + 1};
  }

  // Not the figures of a table.
  bool has_word(Range<Token> text) const {
    return std::any_of(text.begin(), text.end(),
                       [&](Index<Token> t) { return reading_.token(t).kind == TokenKind::word; });
  }

  // Who speaks, by the last word of the name: JANE POE is POE further down.
  std::string_view label(const Line& line) const { return reading_.folded(line.name.last - 1); }

  bool is_upper(const Line& line) const {
    return std::all_of(line.name.begin(), line.name.end(), [&](Index<Token> t) {
      return reading_.token(t).letter_case == LetterCase::upper || reading_.token(t).kind == TokenKind::initial ||
             reading_.token(t).kind == TokenKind::abbreviation;
    });
  }

  bool names_somebody(const Line& line) const {
    const auto mention = line.name.empty() ? std::nullopt : reading_.name_at(line.name.last - 1);
    return mention &&
           reading_.entities.entities[reading_.entities.mentions[*mention].entity].type == EntityType::person;
  }

  // Is the line a turn of a transcript?
  bool speaks(std::size_t i) const {
    const Line& line = lines_[i];
    if (line.name.empty()) return false;
    const bool may_speak =
        is_upper(line) || names_somebody(line) || (line.name.size() == 1 && is_role(reading_.folded(line.name.first)));
    const bool is_initial = reading_.token(line.name.first).kind == TokenKind::initial;  // "A. The first point"
    if (repeated_ > 1 && (may_speak || is_initial)) return lines_of_.at(label(line)) >= kRepeated || answers(i);
    return answers(i);
  }

  // 'q' or 'a' of "Q:" and "A."; 0 of other labels.
  char question_or_answer(const Line& line) const {
    const std::string_view word = reading_.folded(line.name.first);
    const bool is_letter = line.name.size() == 1 && (word == "q" || word == "a" || word == "q." || word == "a.");
    return is_letter ? word.front() : '\0';
  }

  // JANE POE: Yes.⏎JOHN DOE: No.   two who are named, or a question and its answer, need not come back
  bool answers(std::size_t i) const {
    const auto goes_with = [&](const Line& other) {
      if (other.name.empty() || label(other) == label(lines_[i])) return false;
      const char a = question_or_answer(lines_[i]), b = question_or_answer(other);
      if (a != 0 && b != 0 && a != b) return true;
      return is_upper(lines_[i]) && is_upper(other) && names_somebody(lines_[i]) && names_somebody(other);
    };
    return (i > 0 && goes_with(lines_[i - 1])) || (i + 1 < lines_.size() && goes_with(lines_[i + 1]));
  }

  // Adds the turn that line `i` begins; the number of the line behind it. Lines without a label go on with it if
  // another turn follows.
  std::size_t add_turn(std::size_t i) {
    const Line& line = lines_[i];
    std::size_t next = i + 1;
    while (next < lines_.size() && next - i <= kLongestTurn && lines_[next].name.empty()) ++next;
    if (next == lines_.size() || !speaks(next)) next = i + 1;
    std::vector<Range<Token>> contents{{line.text, line.paragraph.last}};
    for (std::size_t k = i + 1; k < next; ++k) contents.push_back(lines_[k].paragraph);
    const auto marked = reading_.marked_at(line.text);
    if (!marked || reading_.marks[*marked].tokens.first != line.text)
      add_set_off(drafts_, std::move(contents), line.name, rules::kTranscript);
    return next;
  }

  const Reading& reading_;
  Drafts& drafts_;
  std::vector<Line> lines_;
  std::unordered_map<std::string_view, std::uint32_t> lines_of_;  // by label
  std::size_t repeated_ = 0;
};

}  // namespace

void attribute_transcripts(const Reading& reading, Drafts& drafts) { Transcript(reading, drafts).run(); }

}  // namespace galley
