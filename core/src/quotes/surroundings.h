// What stands around quoted words.
#pragma once

#include <optional>
#include <vector>

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// A quotation that goes on over paragraphs is one unit: attributed at one place, it is attributed whole.
using Unit = std::vector<Index<Marked>>;

/// Every marked stretch in exactly one unit, in the order of their first ones. One unit at a time is made, as they are
/// iterated over.
class Units {
 public:
  class Iterator {
   public:
    Iterator(const Layer<Marked>& marks, Index<Marked> first) : marks_(marks), first_(first) { read(); }
    const Unit& operator*() const { return unit_; }
    Iterator& operator++();
    bool operator!=(const Iterator& other) const { return first_ != other.first_; }

   private:
    void read();

    const Layer<Marked>& marks_;
    Index<Marked> first_;
    Unit unit_;
  };

  explicit Units(const Layer<Marked>& marks) : marks_(marks) {}
  Iterator begin() const { return {marks_, {0}}; }
  Iterator end() const { return {marks_, {marks_.size()}}; }

 private:
  const Layer<Marked>& marks_;
};

inline Units units_of(const Reading& reading) { return Units(reading.marks); }

/// Is the unit still without a draft?
bool is_free(const Drafts& drafts, const Unit& unit);

std::vector<Range<Token>> contents_of(const Reading& reading, const Unit& unit);

/// Where the words around a stretch may be looked for: its paragraph, or the quotation it stands in, without the marks.
Range<Token> surroundings(const Reading& reading, const Marked& marked);

/// A cue with a subject, that can report what somebody uttered.
bool can_report_speech(const CueHit& cue);

/// For a cue without a subject of its own ("…, adding", "… and said"): the source of the cue before it in its sentence,
/// or that cue's subject; without such a cue the subject of the sentence.
std::optional<Range<Token>> shared_subject(const Reading& reading, const Drafts& drafts, std::size_t cue);

/// A cue and the source that goes with it.
struct Attribution {
  std::size_t cue = 0;  ///< its number in Drafts::cues()
  Range<Token> source;
};

}  // namespace galley
