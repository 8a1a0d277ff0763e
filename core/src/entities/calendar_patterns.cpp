#include "entities/calendar_patterns.h"

#include "entities/calendar.h"

namespace galley {
namespace {

constexpr int kLeapYear = 2000;  // where no year is given, 29 February exists

// "Jan" and "Mar" are names, too: without a stop they are months only beside a day or year.
bool is_doubtful_month(std::string_view month) {
  return month.size() < 5 && !month.ends_with('.') && month != "may" && month != "june" && month != "july";
}

bool is_capital(const Words& words, Index<Token> t) { return words.capital(t) != Capital::none; }

// "May said", "May Day"; "the March on Washington".
bool is_other_sense(const Words& words, Index<Token> month, Range<Token> sentence) {
  const Index<Token> next = month + 1;
  if (!(next < sentence.last)) return false;
  const std::string_view name = words.folded(month), after = words.folded(next);
  if (name == "may") return words.is(next, WordRole::speech) || after == "day";
  if (name != "march" || (after != "on" && after != "for")) return false;
  const bool dated =
      sentence.first < month && words.is(month - 1, WordRole::year_cue) && !words.is(month - 1, WordRole::determiner);
  return !dated && next + 1 < sentence.last && is_capital(words, next + 1);
}

// "3", "21st", "third"; "3-5" has a last day.
bool take_day(DateReader& reader, DateParts& parts) {
  if (const auto ordinal = reader.take_ordinal()) {
    parts.day = *ordinal;
    return true;
  }
  if (!reader.is_number()) return false;
  const std::string_view text = reader.word();
  const std::size_t dash = text.find('-');
  const auto first = DateReader::parse(text.substr(0, dash));
  const auto last = dash == std::string_view::npos ? first : DateReader::parse(text.substr(dash + 1));
  if (!first || !last || *first < 1 || *last > 31 || *last < *first || text.substr(0, dash).size() > 2) return false;
  reader.skip_to(reader.at() + 1);
  parts.day = *first;
  if (*last > *first) parts.last_day = *last;
  return true;
}

bool take_month(DateReader& reader, DateParts& parts) {
  if (!reader.more() || !is_capital(reader.words(), reader.at())) return false;
  const auto month = reader.take_value(WordRole::month);
  if (month) parts.month = *month;
  return month.has_value();
}

bool take_year(DateReader& reader, DateParts& parts) {
  if (!reader.more() || !is_year(reader.words(), reader.at()) || reader.word().size() != 4) return false;
  parts.year = reader.word();
  reader.skip_to(reader.at() + 1);
  return true;
}

// "June", "June 3", "June 3, 2019", "June 2019", "June of 2019"
bool read_month_first(DateReader& reader, DateParts& parts, Range<Token> sentence) {
  const Index<Token> month = reader.at();
  if (!take_month(reader, parts)) return false;
  if (is_other_sense(reader.words(), month, sentence)) return false;
  take_day(reader, parts);
  reader.take_after_comma([&] {
    if (parts.day == 0) reader.take("of");
    return take_year(reader, parts);
  });
  return reader.at().value - month.value > 1 || !is_doubtful_month(reader.words().folded(month));
}

// "3 June", "3rd of June 2019", "fourth of July"
bool read_day_first(DateReader& reader, DateParts& parts) {
  DateReader ahead = reader;
  DateParts found = parts;
  if (!take_day(ahead, found)) return false;
  ahead.take("of");
  if (!take_month(ahead, found)) return false;
  ahead.take_after_comma([&] { return take_year(ahead, found); });
  reader.skip_to(ahead.at());
  parts = found;
  return true;
}

// "Good Friday", "the Sunday Times"
bool is_part_of_name(const DateReader& reader, Index<Token> weekday, Range<Token> sentence) {
  const Words& words = reader.words();
  if (sentence.first < weekday && words.is(weekday - 1, WordRole::day_name) && is_capital(words, weekday - 1))
    return true;
  const Index<Token> next = weekday + 1;
  return next < sentence.last && words.is(next, WordRole::newspaper_head) && is_capital(words, next);
}

bool read_weekday(DateReader& reader, DateParts& parts, Range<Token> sentence) {
  const Index<Token> first = reader.at();
  const bool short_form = reader.word().ends_with('.');
  const auto weekday = reader.take_value(WordRole::weekday);
  if (!weekday || is_part_of_name(reader, first, sentence)) return false;
  parts.weekday = *weekday;
  const bool dated = reader.take_after_comma(
      [&] { return read_day_first(reader, parts) || read_month_first(reader, parts, sentence); });
  if (!dated) reader.take(WordRole::part_of_day);
  return dated || !short_form;
}

// "2019-06-03"; of "3/6/2019" the order is not known unless one of them cannot be a month.
bool read_figures(DateReader& reader, DateParts& parts) {
  if (!reader.is_number()) return false;
  const std::string_view text = reader.word();
  if (const auto date = CalendarDate::parse(text)) {
    parts = {padded(date->year(), 4), date->month(), date->day(), 0, 0};
    reader.skip_to(reader.at() + 1);
    return true;
  }
  const std::size_t mark = text.find_first_of("/.");
  if (mark == std::string_view::npos) return false;
  const std::size_t second = text.find(text[mark], mark + 1);
  if (second == std::string_view::npos || text.size() - second != 5) return false;
  const auto a = DateReader::parse(text.substr(0, mark)),
             b = DateReader::parse(text.substr(mark + 1, second - mark - 1)),
             year = DateReader::parse(text.substr(second + 1));
  if (!a || !b || !year || *year < 1000 || *year > 2099) return false;
  const bool day_first = CalendarDate::of(*year, *b, *a).has_value(),
             month_first = CalendarDate::of(*year, *a, *b).has_value();
  if (!day_first && !month_first) return false;
  reader.skip_to(reader.at() + 1);
  if (text[mark] == '.' ? day_first : !month_first || *a == *b)
    parts = {padded(*year, 4), *b, *a, 0, 0};
  else if (!day_first)
    parts = {padded(*year, 4), *a, *b, 0, 0};
  return true;
}

}  // namespace

std::string DateParts::value() const {
  if (month == 0) return {};
  const auto full_year = DateReader::parse(year);
  const std::string head = (year.empty() ? "--" : year + '-') + padded(month, 2);
  if (day == 0) return head;
  if (!CalendarDate::of(full_year.value_or(kLeapYear), month, last_day > 0 ? last_day : day)) return {};
  const std::string first = head + '-' + padded(day, 2);
  return last_day > 0 ? first + '/' + head + '-' + padded(last_day, 2) : first;
}

std::optional<DateParts> read_day(DateReader& reader, Range<Token> sentence) {
  const Index<Token> first = reader.at();
  const auto tried = [&](auto read) {
    reader.skip_to(first);
    DateParts parts;
    return read(parts) ? std::optional(parts) : std::nullopt;
  };
  if (auto parts = tried([&](DateParts& p) { return read_weekday(reader, p, sentence); })) return parts;
  if (auto parts = tried([&](DateParts& p) { return read_day_first(reader, p); })) return parts;
  if (auto parts = tried([&](DateParts& p) { return read_month_first(reader, p, sentence); })) return parts;
  if (auto parts = tried([&](DateParts& p) { return read_figures(reader, p); })) return parts;
  reader.skip_to(first);
  return std::nullopt;
}

}  // namespace galley
