#include "entities/relative_dates.h"

#include <cstdint>

#include "entities/calendar.h"
#include "entities/periods.h"

namespace galley {
namespace {

constexpr std::uint32_t kReachBack = 12, kReachOn = 8;
// Nobody writes of more units ago; it keeps the reckoning in range.
constexpr std::uint32_t kMostUnits = 99999;

enum class Tense { none, past, future };

Tense tense_at(const Words& words, Index<Token> t, Index<Token> sentence_first) {
  const std::string_view word = words.folded(t);
  if (words.is(t, WordRole::month) && words.capital(t) != Capital::none) return Tense::none;  // "May"
  if (words.is(t, WordRole::future_cue) || word.ends_with("'ll")) return Tense::future;
  if (words.is(t, WordRole::past_cue)) return Tense::past;
  // "will be released" is not over.
  const bool passive = sentence_first < t && words.folded(t - 1) == "be";
  return word.size() > 4 && word.ends_with("ed") && !passive ? Tense::past : Tense::none;
}

Tense nearest_tense(const Words& words, Index<Token> at, Range<Token> sentence) {
  Index<Token> t = at;
  for (std::uint32_t n = 0; n < kReachBack && sentence.first < t; ++n) {
    t = t - 1;
    if (const Tense tense = tense_at(words, t, sentence.first); tense != Tense::none) return tense;
  }
  t = at + 1;
  for (std::uint32_t n = 0; n < kReachOn && t < sentence.last; ++n, ++t)
    if (const Tense tense = tense_at(words, t, sentence.first); tense != Tense::none) return tense;
  return Tense::none;
}

std::string day_or_nothing(std::optional<CalendarDate> day) { return day ? iso_day(*day) : std::string(); }

std::string week_of(std::optional<CalendarDate> day) { return day ? iso_week(*day) : std::string(); }

std::string year_of(int year) { return year >= 1 && year <= 9999 ? padded(year, 4) : std::string(); }

// The quarters of a year are 33 to 36 in EDTF.
std::string quarter(CalendarDate article, int shift) {
  const int count = article.year() * 4 + (article.month() - 1) / 3 + shift;
  const std::string year = year_of(count / 4);
  return year.empty() ? year : year + '-' + std::to_string(33 + count % 4);
}

std::string weekend(CalendarDate article, int shift) {
  const int saturday = 6 - weekday_of(article) + 7 * shift;
  const auto first = add_days(article, saturday), last = add_days(article, saturday + 1);
  return first && last ? iso_day(*first) + '/' + iso_day(*last) : std::string();
}

// The article's own week, month … or one so many before or after.
std::string shifted(CalendarDate article, std::string_view unit, int shift) {
  if (unit == "D") return day_or_nothing(add_days(article, shift));
  if (unit == "W") return week_of(add_days(article, 7 * shift));
  if (unit == "M") return iso_month(article, shift).value_or("");
  if (unit == "3M") return quarter(article, shift);
  if (unit == "Y") return year_of(article.year() + shift);
  return {};
}

// "last week", "this weekend". "This day" and "last quarter of" are something else.
std::optional<std::string> read_named(DateReader& reader, CalendarDate article) {
  const Index<Token> first = reader.at();
  const std::string_view which = reader.word();
  const int shift = which == "last" ? -1 : which == "next" ? 1 : 0;
  if (shift == 0 && which != "this") return std::nullopt;
  reader.skip_to(first + 1);
  if (!reader.is(WordRole::date_period)) return std::nullopt;
  const std::string_view unit = reader.words().value(reader.at(), WordRole::date_period);
  const std::string value = reader.word() == "weekend" ? weekend(article, shift)
                            : unit == "D"              ? std::string()
                                                       : shifted(article, unit, shift);
  reader.skip_to(first + 2);
  return value.empty() || reader.word() == "of" ? std::nullopt : std::optional(value);
}

// "two days ago", "a week from now"
std::optional<std::string> read_distant(DateReader& reader, CalendarDate article) {
  const auto period = read_distance(reader);
  if (!period || !period->low || period->high) return std::nullopt;
  const auto count = period->low->whole(kMostUnits);
  if (!count) return std::nullopt;
  const bool ago = reader.take("ago");
  if (!ago && !(reader.take("from") && reader.take("now"))) return std::nullopt;
  const std::string value = shifted(article, period->unit, ago ? -static_cast<int>(*count) : static_cast<int>(*count));
  return value.empty() ? std::nullopt : std::optional(value);
}

}  // namespace

std::string resolve_weekday(const Words& words, Index<Token> at, Range<Token> sentence, int weekday,
                            CalendarDate article) {
  const int today = weekday_of(article);
  const int back = (today - weekday + 7) % 7, on = (weekday - today + 7) % 7;
  const std::string_view before = sentence.first < at ? words.folded(at - 1) : std::string_view{};
  int days = nearest_tense(words, at, sentence) == Tense::future ? on : -back;
  if (before == "last") days = back == 0 ? -7 : -back;
  if (before == "next") days = on == 0 ? 7 : on;
  if (before == "this") days = weekday - today;
  return day_or_nothing(add_days(article, days));
}

std::string resolve_day(std::string_view days, CalendarDate article) {
  const bool back = days.starts_with('-');
  const auto count = DateReader::parse(days.substr(back ? 1 : 0));
  return count ? day_or_nothing(add_days(article, back ? -*count : *count)) : std::string();
}

std::optional<std::string> read_relative(DateReader& reader, CalendarDate article) {
  const Index<Token> first = reader.at();
  if (auto value = read_named(reader, article)) return value;
  reader.skip_to(first);
  return read_distant(reader, article);
}

}  // namespace galley
