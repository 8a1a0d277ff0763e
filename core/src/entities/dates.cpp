#include "entities/dates.h"

#include <string_view>
#include <utility>

#include "entities/calendar_patterns.h"
#include "entities/periods.h"
#include "entities/relative_dates.h"

namespace galley {
namespace {

// Share of the dates so found that ner/dev (GMB, Re-DocRED) has with the same ends.
constexpr Proportion kCalendar{917};
constexpr Proportion kYear{856};
constexpr Proportion kPeriod{677};

using Found = std::optional<std::string>;  // a value, perhaps empty

class DatePatterns {
 public:
  DatePatterns(const Words& words, Index<Token> first, Room room, std::optional<CalendarDate> article)
      : words_(words), first_(first), room_(room), article_(article), reader_(words, first, room.limit) {}

  // The first that answers decides.
  Measure read() {
    using Pattern = Found (DatePatterns::*)();
    static constexpr std::pair<Pattern, Proportion> kPatterns[] = {
        {&DatePatterns::by_name, kCalendar}, {&DatePatterns::by_relation, kCalendar},
        {&DatePatterns::by_day, kCalendar},  {&DatePatterns::by_century, kYear},
        {&DatePatterns::by_part, kYear},     {&DatePatterns::before_christ, kYear},
        {&DatePatterns::by_year, kYear},     {&DatePatterns::by_period, kPeriod},
    };
    for (const auto& [pattern, confidence] : kPatterns) {
      reader_.skip_to(first_);
      if (Found value = (this->*pattern)())
        return {{{first_, reader_.at()}, EntityType::date, confidence}, std::move(*value), {}};
    }
    return {{{first_, first_}, EntityType::date, {}}, {}, {}};
  }

 private:
  // "today", "Christmas Day"
  Found by_name() {
    const Range<Token> name = words_.longest(first_, room_.limit, WordRole::date_word);
    if (name.empty()) return std::nullopt;
    reader_.skip_to(name.last);
    const std::string_view value = words_.value(name, WordRole::date_word);
    if (value.starts_with("--")) return std::string(value);
    return article_ ? resolve_day(value, *article_) : std::string();
  }

  Found by_relation() { return article_ ? read_relative(reader_, *article_) : std::nullopt; }

  Found by_day() {
    const auto parts = read_day(reader_, room_.sentence);
    if (!parts) return std::nullopt;
    if (article_ && parts->weekday > 0 && parts->month == 0)
      return resolve_weekday(words_, first_, room_.sentence, parts->weekday, *article_);
    return parts->value();
  }

  // "19th century", "nineteenth century B.C."
  Found by_century() {
    const auto number = reader_.take_ordinal();
    if (!number || !reader_.take("century")) return std::nullopt;
    const Index<Token> last = reader_.at();
    if (before_christ_at(last)) reader_.skip_to(last + 1);
    if (reader_.at() != last || *number < 1 || *number > 21) return std::string();
    return century_value(static_cast<std::uint32_t>(*number));
  }

  // "summer of 2009", "first quarter of 2008"
  Found by_part() {
    const Range<Token> part = words_.longest(first_, room_.limit, WordRole::part_of_year);
    if (part.empty()) return std::nullopt;
    reader_.skip_to(part.last);
    reader_.take("of");
    if (!reader_.more() || !is_year(words_, reader_.at())) return std::nullopt;
    const std::string year = year_value(reader_.word());
    reader_.skip_to(reader_.at() + 1);
    if (year.size() != 4 || !DateReader::parse(year)) return std::string();
    return year + '-' + std::string(words_.value(part, WordRole::part_of_year));
  }

  // It may be taken for a name: behind the limit.
  bool before_christ_at(Index<Token> t) const { return t < room_.sentence.last && is_before_christ(words_.folded(t)); }

  // "200 B.C."
  Found before_christ() {
    const auto year = reader_.is_number() ? DateReader::parse(reader_.word()) : std::nullopt;
    if (!year || *year == 0) return std::nullopt;
    if (!before_christ_at(first_ + 1)) return std::nullopt;
    reader_.skip_to(first_ + 2);
    return year_before_christ(static_cast<std::uint32_t>(*year));
  }

  Found by_year() {
    if (!is_year(words_, first_) || !is_meant_as_year()) return std::nullopt;
    reader_.skip_to(first_ + 1);
    return year_value(words_.folded(first_));
  }

  // A bare number is a year where a word before it says so and no counted things follow: "in 1984", not "1984 people";
  // or where it tells which of several things is meant: "a 1976 bombing", "May 2002 elections".
  bool is_meant_as_year() const {
    const std::string_view year = words_.folded(first_);
    if (year.ends_with('s') || year_value(year).find('/') != std::string::npos) return true;
    if (!(room_.sentence.first < first_)) return false;
    const Index<Token> before = first_ - 1;
    if (words_.is(before, WordRole::year_cue) && !counts_next()) return true;
    if (is_listed(before)) return true;
    const bool recent = year.starts_with("19") || year.starts_with("20") || year.starts_with("18");
    if (!recent || words_.is(before, WordRole::counted_cue)) return false;
    if (words_.is(before, WordRole::determiner)) return true;
    return words_.document().token(before).letter_case == LetterCase::lower && !counts_next();
  }

  // "in 1990, 1991 and 1993"
  bool is_listed(Index<Token> before) const {
    const std::string_view link = words_.folded(before);
    return room_.sentence.first < before && (link == "," || link == "and" || link == "or") &&
           is_year(words_, before - 1) && !counts_next();
  }

  bool counts_next() const {
    const Index<Token> next = first_ + 1;
    return next < room_.limit && words_.document().token(next).kind == TokenKind::word &&
           words_.folded(next).ends_with('s') && !words_.is(next, WordRole::opener);
  }

  Found by_period() {
    const auto period = read_period(reader_, room_.sentence.first);
    return period ? Found(period->value()) : std::nullopt;
  }

  const Words& words_;
  const Index<Token> first_;
  const Room room_;
  const std::optional<CalendarDate> article_;
  DateReader reader_;
};

}  // namespace

Measure date_at(const Words& words, Index<Token> first, Room room, std::optional<CalendarDate> article) {
  return DatePatterns(words, first, room, article).read();
}

}  // namespace galley
