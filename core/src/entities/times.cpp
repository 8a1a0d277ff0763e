#include "entities/times.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "entities/calendar.h"
#include "entities/date_reader.h"

namespace galley {
namespace {

// As for amounts: no development set has them; those in ner/train were read.
constexpr Proportion kClock{950};

struct Clock {
  int hour = 0;
  int minute = 0;
  bool plain = true;  ///< no minutes are written: "9"
};

// "9", "10:30", "10.30", "1800" (four digits, as before a zone).
std::optional<Clock> parse_clock(std::string_view text) {
  const std::size_t mark = text.find_first_of(":.");
  if (mark == std::string_view::npos) {
    const auto number = DateReader::parse(text);
    if (!number) return std::nullopt;
    return text.size() < 3 ? Clock{*number, 0, true} : Clock{*number / 100, *number % 100, false};
  }
  const auto hour = DateReader::parse(text.substr(0, mark)), minute = DateReader::parse(text.substr(mark + 1));
  if (!hour || !minute || mark > 2 || text.size() - mark != 3) return std::nullopt;
  return Clock{*hour, *minute, false};
}

bool is_cue(std::string_view word) {
  for (const std::string_view cue :
       {"at", "by", "until", "till", "from", "after", "before", "around", "about", "since"})
    if (word == cue) return true;
  return false;
}

// 'a', 'p' or nothing; "a.m." may have lost its last stop.
char half_of_day(std::string_view word) {
  if (word == "a.m." || word == "a.m" || word == "am") return 'a';
  return word == "p.m." || word == "p.m" || word == "pm" ? 'p' : 0;
}

class TimePattern {
 public:
  TimePattern(const Words& words, Index<Token> first, Room room)
      : words_(words), first_(first), room_(room), reader_(words, first, room.limit) {}

  Measure read() {
    if (reader_.is(WordRole::time_word)) {
      const std::string_view value = words_.value(first_, WordRole::time_word);
      reader_.skip_to(first_ + 1);
      return found(std::string(value) + zone());
    }
    if (reader_.is(WordRole::number) && o_clock()) return found({});
    return reader_.is_number() ? clock() : none();
  }

 private:
  Measure none() const { return {{{first_, first_}, EntityType::time, {}}, {}, {}}; }
  Measure found(std::string value) const {
    return {{{first_, reader_.at()}, EntityType::time, kClock}, std::move(value), {}};
  }

  bool o_clock() {
    reader_.skip_to(first_ + 1);
    return reader_.take("o'clock");
  }

  Measure clock() {
    const std::string_view text = reader_.word();
    auto time = parse_clock(text);
    if (!time || time->minute > 59 || time->hour > 24) return none();
    if (time->plain && time->hour <= 12 && o_clock()) return found({});
    reader_.skip_to(first_ + 1);
    const char half = half_of_day(reader_.word());
    if (half != 0) {
      reader_.skip_to(first_ + 2);
      if (time->hour < 1 || time->hour > 12) return none();
      time->hour = time->hour % 12 + (half == 'p' ? 12 : 0);
    }
    if (half == 0 && !stands_alone(text, *time)) return none();
    const std::string value = 'T' + padded(time->hour, 2) + ':' + padded(time->minute, 2);
    return found(value + zone());
  }

  // Without "a.m.": "1800 GMT", "14:05 CET", "at 14:05".
  bool stands_alone(std::string_view text, const Clock& time) const {
    if (time.plain || time.hour > 23 || text.find('.') != std::string_view::npos) return false;
    if (at_zone()) return text.size() > 3;
    return text.find(':') != std::string_view::npos && room_.sentence.first < first_ &&
           is_cue(words_.folded(first_ - 1));
  }

  // It may be taken for a name: behind the limit.
  bool at_zone() const {
    const Index<Token> t = reader_.at();
    return t < room_.sentence.last && words_.is(t, WordRole::zone) &&
           words_.document().token(t).letter_case == LetterCase::upper;
  }

  // Takes the zone; what it adds to the value.
  std::string zone() {
    if (!at_zone()) return {};
    const std::string_view offset = words_.value(reader_.at(), WordRole::zone);
    reader_.skip_to(reader_.at() + 1);
    return std::string(offset);
  }

  const Words& words_;
  const Index<Token> first_;
  const Room room_;
  DateReader reader_;
};

}  // namespace

Measure time_at(const Words& words, Index<Token> first, Room room) { return TimePattern(words, first, room).read(); }

}  // namespace galley
