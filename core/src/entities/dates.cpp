#include "entities/dates.h"

#include "entities/numbers.h"

namespace galley {
namespace {

// Share of the dates so found that ner/dev (GMB, Re-DocRED) has with the same ends.
constexpr Proportion kCalendar{893};
constexpr Proportion kYear{857};
constexpr Proportion kPeriod{634};

// Reads on from one token of a sentence.
class Reader {
 public:
  Reader(const Words& words, Index<Token> first, Range<Token> sentence)
      : words_(words), sentence_(sentence), at_(first) {}

  Index<Token> at() const { return at_; }
  void skip_to(Index<Token> t) { at_ = t; }
  bool more() const { return at_ < sentence_.last; }
  bool take(WordRole role) { return take_if(more() && words_.is(at_, role)); }
  bool take(std::string_view word) { return take_if(more() && words_.folded(at_) == word); }
  bool take_day() { return take_if(more() && is_day(words_, at_)); }
  bool take_year() { return take_if(more() && is_year(words_, at_)); }
  // "may" is a month only where it has its capital.
  bool take_month() {
    return take_if(more() && words_.is(at_, WordRole::month) && words_.capital(at_) != Capital::none);
  }
  bool take_number() {
    const Range<Token> number = number_at(words_, at_, sentence_.last);
    at_ = number.last;
    return !number.empty();
  }
  // A comma only if what follows it belongs to the date.
  template <class Take>
  bool take_after_comma(Take take) {
    const Index<Token> before = at_;
    this->take(",");
    if (take()) return true;
    at_ = before;
    return false;
  }

 private:
  bool take_if(bool is) {
    if (is) ++at_;
    return is;
  }

  const Words& words_;
  const Range<Token> sentence_;
  Index<Token> at_;
};

// "June", "June 3", "June 3, 2019", "June 2019"; after a day, "3 June 2019".
bool read_month(Reader& reader) {
  if (!reader.take_month()) return false;
  reader.take_day();
  reader.take_after_comma([&] { return reader.take_year(); });
  return true;
}

bool read_day_and_month(Reader& reader) {
  Reader ahead = reader;
  if (!ahead.take_day()) return false;
  ahead.take("of");
  if (!ahead.take_month()) return false;
  ahead.take_year();
  reader.skip_to(ahead.at());
  return true;
}

bool read_calendar(Reader& reader, const Words& words) {
  const Index<Token> first = reader.at();
  if (words.is(first, WordRole::date_word)) return reader.take(WordRole::date_word);
  if (reader.take(WordRole::weekday)) {
    reader.take_after_comma([&] { return read_month(reader) || read_day_and_month(reader); });
    return true;
  }
  return read_day_and_month(reader) || read_month(reader);
}

// A bare number is a year where a word before it says so and no counted things follow: "in 1984", not "1984 people".
bool read_year(Reader& reader, const Words& words, Range<Token> sentence) {
  const Index<Token> first = reader.at();
  if (!reader.take_year()) return false;
  if (words.folded(first).ends_with('s')) return true;
  if (!(sentence.first < first) || !words.is(first - 1, WordRole::year_cue)) return false;
  return !reader.more() || words.document().token(reader.at()).kind != TokenKind::word ||
         !words.folded(reader.at()).ends_with('s') || words.is(reader.at(), WordRole::opener);
}

// "two years", "past two weeks", "19th century", "recent years". "Last week" is no date in ner/train.
bool read_period(Reader& reader) {
  const bool shifted = reader.take(WordRole::date_shift);
  const bool counted = reader.take_number();
  return (shifted || counted) && reader.take(WordRole::date_period);
}

}  // namespace

NameSpan date_at(const Words& words, Index<Token> first, Range<Token> sentence) {
  const auto found = [&](auto read, Proportion confidence) {
    Reader reader(words, first, sentence);
    return read(reader) ? NameSpan{{first, reader.at()}, EntityType::date, confidence}
                        : NameSpan{{first, first}, EntityType::date, {}};
  };
  NameSpan date = found([&](Reader& r) { return read_calendar(r, words); }, kCalendar);
  if (date.tokens.empty()) date = found([&](Reader& r) { return read_year(r, words, sentence); }, kYear);
  if (date.tokens.empty()) date = found([&](Reader& r) { return read_period(r); }, kPeriod);
  return date;
}

}  // namespace galley
