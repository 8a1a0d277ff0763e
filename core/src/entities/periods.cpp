#include "entities/periods.h"

#include "entities/numbers.h"

namespace galley {
namespace {

// "10Y": ten of "Y".
std::string iso_period(Decimal count, std::string_view unit) {
  const bool of_time = unit.starts_with('T');
  if (of_time) unit.remove_prefix(1);
  const auto factor = DateReader::parse(unit.substr(0, unit.size() - 1));
  const auto whole = count.times(static_cast<std::uint32_t>(factor.value_or(1)));
  if (!whole) return {};
  return (of_time ? "PT" : "P") + whole->to_string() + std::string(unit.substr(unit.size() - 1));
}

std::optional<Period> take_unit(DateReader& reader, const Number& number) {
  if (!reader.is(WordRole::date_period)) return std::nullopt;
  const std::string_view unit = reader.words().value(reader.at(), WordRole::date_period);
  reader.skip_to(reader.at() + 1);
  return Period{number.low, number.high, unit};
}

std::optional<Period> read_counted(DateReader& reader, Index<Token> sentence_first) {
  const Index<Token> first = reader.at();
  for (const Number& number : {number_range_at(reader.words(), first, {sentence_first, reader.limit()}),
                               number_at(reader.words(), first, reader.limit())}) {
    reader.skip_to(number.tokens.last);
    if (!number.empty())
      if (const auto period = take_unit(reader, number)) return period;
  }
  reader.skip_to(first);
  return std::nullopt;
}

const Number& one() {
  static const Number number{{}, Decimal::of(1), {}};
  return number;
}

}  // namespace

std::string Period::value() const {
  if (!low || unit.empty()) return {};
  const std::string first = iso_period(*low, unit);
  if (!high) return first;
  const std::string last = iso_period(*high, unit);
  return first.empty() || last.empty() ? std::string() : first + '/' + last;
}

std::optional<Period> read_period(DateReader& reader, Index<Token> sentence_first) {
  const Index<Token> first = reader.at();
  const bool shifted = reader.take(WordRole::date_shift);
  auto period = read_counted(reader, sentence_first);
  if (!period && shifted) period = take_unit(reader, one());
  if (!period) return std::nullopt;
  const Words& words = reader.words();
  const bool idiom = words.folded(first) == "one" && period->unit == "D";
  const bool share = period->unit == "3M" && reader.word() == "of";  // "one quarter of the energy"
  return idiom || share || reader.word() == "old" ? std::nullopt : period;
}

std::optional<Period> read_distance(DateReader& reader) {
  const Index<Token> first = reader.at();
  if (auto period = read_counted(reader, first)) return period;
  if (!reader.take("a") && !reader.take("an")) return std::nullopt;
  return take_unit(reader, one());
}

}  // namespace galley
