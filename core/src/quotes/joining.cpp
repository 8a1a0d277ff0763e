#include "quotes/joining.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "quotes/cues.h"
#include "quotes/rules.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// Where a sieve begins the same content and the model is less sure of its ends than that, the ends are the sieve's: 0.3
// points of F1 of contents on PolNeAR's development part (0.1 at 300, 0.2 at 700).
constexpr Proportion kSureOfEnds{500};

class Joiner {
 public:
  Joiner(const Reading& reading, const Drafts& sieved)
      : reading_(reading),
        sieved_(sieved),
        proposals_(sieved),
        joined_(reading, sieved),
        draft_of_(sieved.all().size()) {}

  Drafts run(const Pages<ReadAttribution>& readings) {
    for (const ReadAttribution& found : readings)
      for (const Range<Token> content : found.contents) beginnings_.push_back(content.first);
    std::sort(beginnings_.begin(), beginnings_.end());
    for (std::size_t i = 0; i < sieved_.all().size(); ++i)
      if (sieved_.all()[i].rule->verbatim) keep(i);
    for (std::size_t i = 0; i < readings.size(); ++i)
      if (!is_frame(readings, i)) add(readings[i]);
    for (const Unit& unit : units_of(reading_))
      if (is_free(joined_, unit)) add_sieved(unit);
    return std::move(joined_);
  }

 private:
  void add(const ReadAttribution& found) {
    Draft draft;
    draft.cue = found.cue;
    if (!is_addressee(found)) draft.source = found.source;
    draft.rule = &rules::kModel;
    draft.confidence = found.confidence;
    for (const Range<Token> content : found.contents)
      if (!is_stand_in(content, found)) add_content(with_marks(content), draft.contents);
    if (draft.contents.empty()) return;  // "which" and "who" alone
    const auto sieved = proposals_.at(found.cue);
    if (sieved && agree(proposals_[*sieved], draft)) {
      draft.rule = proposals_[*sieved].rule;
      if (found.content_confidence < kSureOfEnds && begin_alike(proposals_[*sieved], draft))
        draft.contents = proposals_[*sieved].contents;
    }
    const std::vector<Range<Token>> contents = draft.contents;
    const std::size_t number = joined_.add(std::move(draft), hit_at(found.cue), {});
    for (const Range<Token> content : contents) take(number, content);
    if (sieved) draft_of_[*sieved] = number;
  }

  // A content that is a quotation is just that: what is marked inside it may be somebody else's. Of any other content
  // the marks inside are parts.
  void take(std::size_t draft, Range<Token> content) {
    const auto marked = reading_.marked_at(content.first);
    if (marked && reading_.marks[*marked].tokens == content)
      joined_.take(draft, *marked);
    else
      joined_.take_inside(draft, reading_, content);
  }

  // "Putin was asked about images which a reporter claimed were real": nobody's words around somebody's. They are no
  // report of their own.
  bool is_frame(const Pages<ReadAttribution>& readings, std::size_t i) const {
    constexpr std::size_t kNeighbours = 4;  // readings of one sentence; bounds the work
    const ReadAttribution& found = readings[i];
    if (found.source && !is_addressee(found)) return false;
    const auto holds = [&](const ReadAttribution& other) {
      return other.source && std::any_of(found.contents.begin(), found.contents.end(), [&](Range<Token> content) {
               return content.contains(other.cue) && content.contains(*other.source);
             });
    };
    for (std::size_t other = i - std::min(i, kNeighbours); other < std::min(readings.size(), i + kNeighbours); ++other)
      if (other != i && holds(readings[other])) return true;
    return false;
  }

  // "Putin was asked about": the subject of a passive is no speaker.
  bool is_addressee(const ReadAttribution& found) const {
    const auto hit = hit_at(found.cue);
    return hit && joined_.cues()[*hit].shape == CueShape::passive && found.source &&
           found.source->last <= found.cue.first;
  }

  // "images which he claimed were real": PolNeAR has "which" as a first part of what was claimed; a person who reads
  // the list gets nothing from it.
  bool is_stand_in(Range<Token> content, const ReadAttribution& found) const {
    return found.contents.size() > 1 && content.size() == 1 &&
           reading_.word_class(content.first) == WordClass::relative;
  }

  // The marks around words belong to them, and so do the paragraphs in which a quotation goes on.
  Range<Token> with_marks(Range<Token> content) const {
    if (content.first.value > 0)
      if (const auto before = reading_.marked_at(content.first - 1)) {
        const Range<Token> tokens = reading_.marks[*before].tokens;
        if (tokens.first + 1 == content.first && tokens.last <= content.last + 1) content.first = tokens.first;
      }
    if (content.last < reading_.all().last)
      if (const auto behind = reading_.marked_at(content.last)) {
        const Range<Token> tokens = reading_.marks[*behind].tokens;
        if (tokens.last == content.last + 1 && content.first <= tokens.first) content.last = tokens.last;
      }
    return content;
  }

  void add_content(Range<Token> content, std::vector<Range<Token>>& contents) const {
    if (!contents.empty() && content.first < contents.back().last) return;
    contents.push_back(content);
    const auto marked = reading_.marked_at(content.last - 1);
    if (!marked) return;
    const Range<Token> quotation = reading_.marks[*marked].tokens;
    if (quotation.last != content.last || !content.contains(quotation)) return;
    for (auto next = reading_.marks[*marked].goes_on; next; next = reading_.marks[*next].goes_on) {
      const Range<Token> tokens = reading_.marks[*next].tokens;
      // One that a reading begins at is somebody's own; the mark before was only never closed.
      if (begins_at(tokens.first)) break;
      contents.push_back(tokens);
    }
  }

  // Does a reading's content begin at this mark, or at the word behind it?
  bool begins_at(Index<Token> mark) const {
    const auto found = std::lower_bound(beginnings_.begin(), beginnings_.end(), mark);
    return found != beginnings_.end() && *found <= mark + 1;
  }

  static bool agree(const Draft& sieved, const Draft& draft) {
    if (!sieved.source || !draft.source || !sieved.source->overlaps(*draft.source)) return false;
    return sieved.contents.front().overlaps(draft.contents.front());
  }

  static bool begin_alike(const Draft& sieved, const Draft& draft) {
    return sieved.source == draft.source && sieved.contents.front().first == draft.contents.front().first;
  }

  // What the sieves made of a quotation that no reading has: more of a reading's contents, or a draft of its own.
  void add_sieved(const Unit& unit) {
    const auto owner = sieved_.owner(unit.front());
    if (!owner) return;
    if (const auto number = draft_of_[*owner]) {
      for (const Index<Marked> part : unit)
        if (!joined_.overlaps(*number, reading_.marks[part].tokens))
          joined_.extend(*number, part, reading_.marks[part].tokens);
      return;
    }
    keep(*owner);
  }

  // A sieve's draft as it is.
  void keep(std::size_t sieved) {
    const Draft& draft = sieved_.all()[sieved];
    const std::size_t number = joined_.add(draft, draft.cue ? hit_at(*draft.cue) : std::nullopt, {});
    for (const Range<Token> content : draft.contents) take(number, content);
    draft_of_[sieved] = number;
  }

  // The cue of the lexicon that begins in this one.
  std::optional<std::size_t> hit_at(Range<Token> cue) const {
    const std::size_t i = joined_.first_cue_from(cue.first);
    const bool is_there = i < joined_.cues().size() && joined_.cues()[i].tokens.first < cue.last;
    return is_there ? std::optional(i) : std::nullopt;
  }

  const Reading& reading_;
  const Drafts& sieved_;
  const Proposals proposals_;
  Drafts joined_;
  std::vector<Index<Token>> beginnings_;              // of the readings' contents
  std::vector<std::optional<std::size_t>> draft_of_;  // of the sieves' drafts: the one here that has its cue
};

}  // namespace

Drafts join(const Reading& reading, const Drafts& sieved, const Pages<ReadAttribution>& readings) {
  return Joiner(reading, sieved).run(readings);
}

}  // namespace galley
