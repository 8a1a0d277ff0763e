#include "quotes/block_quotes.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "quotes/lead_in.h"
#include "quotes/noun_phrases.h"
#include "quotes/set_off.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// Fewest tokens of a paragraph that is set off; shorter ones are headings and items of lists.
constexpr std::uint32_t kShortestBlock = 6;
// Most paragraphs of one block that are not marked by ">".
constexpr std::uint32_t kMostParagraphs = 8;
// Most tokens from a heading's beginning to its name: "From the desk of", "Read the full statement by".
constexpr std::uint32_t kLongestHeading = 6;

// Who is said to have written what follows.
struct Introduction {
  Range<Token> source;
  std::optional<std::size_t> cue;
};

bool is_first_person(std::string_view word) {
  static constexpr std::array<std::string_view, 8> kWords{"i", "my", "me", "we", "our", "us", "i'm", "i've"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

class Blocks {
 public:
  Blocks(const Reading& reading, Drafts& drafts) : reading_(reading), drafts_(drafts) {
    for (const Paragraph& paragraph : reading.document.segments.paragraphs) paragraphs_.push_back(paragraph.tokens);
  }

  void run() {
    for (std::size_t i = 0; i < paragraphs_.size();) {
      const std::size_t last = is_chevroned(i) ? end_of_chevrons(i) : end_of_block(i);
      if (last > i) add(i, last);
      if (last == i && !read_marked(i)) read_heading_line(paragraphs_[i]);
      i = std::max(last, i + 1);
    }
  }

 private:
  bool is_chevroned(std::size_t i) const {
    return reading_.folded(paragraphs_[i].first) == ">" && paragraphs_[i].size() > 1 &&
           reading_.token(paragraphs_[i].first + 1).space_before;
  }
  std::size_t end_of_chevrons(std::size_t i) const {
    while (i < paragraphs_.size() && is_chevroned(i)) ++i;
    return i;
  }

  // One past the last paragraph of the block that begins with paragraph `i`; `i` if none does.
  std::size_t end_of_block(std::size_t i) const {
    if (i == 0 || reading_.folded(paragraphs_[i - 1].last - 1) != ":" || !is_prose(i)) return i;
    if (!introduction(paragraphs_[i - 1].last - 1)) return i;
    std::size_t last = i + 1;
    while (last < paragraphs_.size() && last - i < kMostParagraphs && is_prose(last) && is_personal(last - 1) &&
           is_personal(last))
      ++last;
    return last;
  }

  // Whole sentences that no marks begin.
  bool is_prose(std::size_t i) const {
    const Range<Token> tokens = paragraphs_[i];
    const Token& first = reading_.token(tokens.first);
    const bool begins = first.kind == TokenKind::word || first.kind == TokenKind::initial ||
                        first.kind == TokenKind::abbreviation || reading_.folded(tokens.first) == "…" ||
                        reading_.folded(tokens.first) == "...";
    return tokens.size() >= kShortestBlock && begins && first.letter_case != LetterCase::lower &&
           ends_as_sentence(reading_, tokens) && reading_.folded(tokens.last - 1) != ":";
  }

  // Narration of news does not say "I" outside marks, so a paragraph that does goes on with the block.
  bool is_personal(std::size_t i) const {
    return std::any_of(paragraphs_[i].begin(), paragraphs_[i].end(),
                       [&](Index<Token> t) { return is_first_person(reading_.folded(t)) && !reading_.marked_at(t); });
  }

  std::optional<Introduction> introduction(Index<Token> colon) const {
    if (const auto heading = heading_before(colon)) return Introduction{*heading, {}};
    const Range<Token> sentence = reading_.sentence_at(colon);
    if (const auto found = according_to(sentence, colon)) return found;
    const Index<Token> lower =
        std::max(sentence.first, Index<Token>{colon.value - std::min(colon.value, kLongestLead + kLongestPhrase)});
    for (std::size_t i = drafts_.first_cue_from(colon); i-- > 0;) {
      const CueHit& cue = drafts_.cues()[i];
      if (cue.tokens.first < lower) break;
      if (drafts_.is_cue_taken(i) || reading_.marked_at(cue.tokens.first)) continue;
      const Range<Token> gap{cue.tokens.last, colon};
      if (!can_lead(cue) || gap.size() > kLongestLead || !says_nothing(reading_, gap)) continue;
      if (const auto source = leading_source(reading_, drafts_, i, lower, colon + 1)) return Introduction{*source, i};
    }
    return std::nullopt;
  }

  // According to Anna Lindqvist, writing in the Bergen Post:
  std::optional<Introduction> according_to(Range<Token> sentence, Index<Token> colon) const {
    const std::size_t i = drafts_.first_cue_from(sentence.first);
    if (i == drafts_.cues().size() || drafts_.is_cue_taken(i)) return std::nullopt;
    const CueHit& cue = drafts_.cues()[i];
    if (cue.tokens.first != sentence.first || cue.shape != CueShape::phrase) return std::nullopt;
    const auto source = phrase_at(reading_, cue.tokens.last, colon, true);
    return source ? std::optional(Introduction{*source, i}) : std::nullopt;
  }

  // "From the desk of Anna Lindqvist:", "Statement from the council on the pumps:", and if it may be bare, "From
  // Reuters:"
  std::optional<Range<Token>> heading_before(Index<Token> colon, bool may_be_bare = true) const {
    const Index<Token> first = reading_.sentence_at(colon).first;
    if (first != reading_.paragraph_at(colon).first) return std::nullopt;
    const std::string_view opening = reading_.folded(first);
    bool is_written = may_be_bare && (opening == "from" || opening == "more");
    for (Index<Token> t = first; t < colon && t.value - first.value < kLongestHeading; ++t) {
      is_written = is_written || names_writing(t);
      const std::string_view word = reading_.folded(t);
      const bool leads = word == "from" || word == "by" || word == "of";
      if (!is_written || !leads || t + 1 >= colon) continue;
      const auto name = phrase_at(reading_, t + 1, colon, true);
      const auto has_any = [&](const auto& is) { return name && std::any_of(name->begin(), name->end(), is); };
      if (!has_any([&](Index<Token> n) { return reading_.is_capitalized(n); })) continue;
      // "From the desk of": who follows further on.
      if (t == first && has_any([&](Index<Token> n) { return names_writing(n); })) continue;
      return name;
    }
    return std::nullopt;
  }

  bool names_writing(Index<Token> t) const {
    static constexpr std::array<std::string_view, 14> kWritings{"desk",  "statement", "message", "letter",    "remarks",
                                                                "note",  "response",  "email",   "memo",      "post",
                                                                "tweet", "speech",    "comment", "transcript"};
    return std::find(kWritings.begin(), kWritings.end(), reading_.folded(t)) != kWritings.end();
  }

  // Statement from Anna Lindqvist:⏎“Nobody came.”
  bool read_marked(std::size_t i) {
    const auto marked = reading_.marked_at(paragraphs_[i].first);
    if (i == 0 || !marked || drafts_.owner(*marked)) return false;
    const Index<Token> colon = paragraphs_[i - 1].last - 1;
    const auto source = reading_.folded(colon) == ":" ? heading_before(colon) : std::nullopt;
    if (source) add_marked(*marked, *source);
    return source.has_value();
  }

  void add_marked(Index<Marked> first, Range<Token> source) {
    Unit unit;
    for (std::optional at = first; at; at = reading_.marks[*at].goes_on) unit.push_back(*at);
    drafts_.add({contents_of(reading_, unit), {}, source, &rules::kHeadedStatement}, {}, unit);
  }

  // Statement from Anna Lindqvist: Nobody came.   on one line
  void read_heading_line(Range<Token> paragraph) {
    constexpr std::uint32_t kFarthestColon = kLongestHeading + kLongestPhrase;
    const Index<Token> limit = std::min(paragraph.last, paragraph.first + kFarthestColon);
    for (Index<Token> t = paragraph.first; t + kShortestBlock < limit; ++t) {
      if (reading_.folded(t) != ":") continue;
      const auto marked = reading_.marked_at(t + 1);
      const auto source = heading_before(t, marked.has_value());
      if (source && marked && !drafts_.owner(*marked))
        add_marked(*marked, *source);
      else if (source && !marked)
        add_set_off(drafts_, {{t + 1, paragraph.last}}, source, rules::kHeadedStatement);
      break;
    }
  }

  void add(std::size_t first, std::size_t last) {
    std::vector<Range<Token>> contents;
    for (std::size_t i = first; i < last; ++i) {
      const Range<Token> tokens = paragraphs_[i];
      contents.push_back({is_chevroned(i) ? tokens.first + 1 : tokens.first, tokens.last});
    }
    std::optional<Introduction> found;
    if (first > 0 && reading_.folded(paragraphs_[first - 1].last - 1) == ":")
      found = introduction(paragraphs_[first - 1].last - 1);
    if (!found) return add_set_off(drafts_, std::move(contents), {}, rules::kBlockQuote);
    const Rule& rule = found->cue ? rules::kBlockQuote : rules::kHeadedStatement;
    add_set_off(drafts_, std::move(contents), found->source, rule, found->cue);
  }

  const Reading& reading_;
  Drafts& drafts_;
  std::vector<Range<Token>> paragraphs_;
};

}  // namespace

void attribute_block_quotes(const Reading& reading, Drafts& drafts) { Blocks(reading, drafts).run(); }

}  // namespace galley
