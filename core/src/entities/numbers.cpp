#include "entities/numbers.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace galley {
namespace {

// "one hundred and twenty-five thousand six hundred and forty" has nine; the bound keeps the search linear.
constexpr std::uint32_t kLongest = 12;

bool is_short(std::string_view scale) { return scale.size() == 1; }

class NumberReader {
 public:
  NumberReader(const Words& words, Index<Token> first, Index<Token> limit, bool money)
      : words_(words), first_(first), at_(first), limit_(limit), money_(money) {
    if (limit_.value - first_.value > kLongest) limit_ = first_ + kLongest;
  }

  Number read() {
    if (!more()) return none();
    if (words_.document().token(at_).kind == TokenKind::number) return digits();
    if (read_half()) return scaled(Decimal::of(5, -1));
    return in_words();
  }

 private:
  bool more() const { return at_ < limit_; }
  bool more_at(std::uint32_t ahead) const { return at_ + ahead < limit_; }
  bool is_word(std::uint32_t ahead, std::string_view word) const {
    return more_at(ahead) && words_.folded(at_ + ahead) == word;
  }
  bool is_article(std::uint32_t ahead) const { return is_word(ahead, "a") || is_word(ahead, "an"); }
  Number none() const { return {{first_, first_}, {}, {}}; }
  Number found(std::optional<Decimal> low, std::optional<Decimal> high = {}) const {
    return {{first_, at_}, low, high, has_scale_};
  }

  // The power of ten that the word `ahead` stands for; 0: none.
  int scale(std::uint32_t ahead = 0) const {
    if (!more_at(ahead) || !words_.is(at_ + ahead, WordRole::scale)) return 0;
    const std::string_view word = words_.folded(at_ + ahead);
    if (is_short(word) && !money_) {  // "5m euros", but "5 m" are metres
      const Index<Token> next = at_ + (ahead + 1);
      if (!(next < limit_) || !words_.is(next, WordRole::currency)) return 0;
    }
    int power = 0;
    for (const char c : words_.value(at_ + ahead, WordRole::scale)) power = power * 10 + (c - '0');
    return power;
  }

  Number scaled(std::optional<Decimal> number, std::optional<Decimal> high = {}) {
    for (int power = scale(); power > 0; power = scale()) {
      if (number) number = number->scaled(power);
      if (high) high = high->scaled(power);
      has_scale_ = true;
      ++at_;
    }
    if (more() && words_.is(at_, WordRole::dozen)) {
      if (number) number = number->times(12);
      if (high) high = high->times(12);
      ++at_;
    }
    return found(number, high);
  }

  // "1,500", "5-10"; "21st", "1990s", "10:30" and "24/7" are no numbers here.
  Number digits() {
    const std::string_view word = words_.folded(at_);
    if (word.find_first_not_of("0123456789.,-") != std::string_view::npos) return none();
    const std::size_t dash = word.find('-');
    if (dash == std::string_view::npos) {
      ++at_;
      return scaled(with_fraction(Decimal::parse(word)));
    }
    const auto low = Decimal::parse(word.substr(0, dash)), high = Decimal::parse(word.substr(dash + 1));
    if (!low || !high || !(*low < *high)) return none();
    ++at_;
    return scaled(low, high);
  }

  // "2½", which folds to "2" and "1⁄2"
  std::optional<Decimal> with_fraction(std::optional<Decimal> number) {
    static constexpr std::pair<std::string_view, std::uint64_t> kFractions[] = {{"1⁄4", 25}, {"1⁄2", 50}, {"3⁄4", 75}};
    for (const auto& [fraction, hundredths] : kFractions) {
      if (!is_word(0, fraction)) continue;
      ++at_;
      return number ? number->plus(*Decimal::of(hundredths, -2)) : number;
    }
    return number;
  }

  // "half a million", "a half million", "half", "½"
  bool read_half() {
    if (is_word(0, "1⁄2")) {
      ++at_;
      return true;
    }
    const std::uint32_t article = is_article(0) && is_word(1, "half") ? 1 : 0;
    if (!is_word(article, "half")) return false;
    at_ = at_ + (article + 1);
    const bool measured = scale(1) > 0 || (more_at(1) && words_.is(at_ + 1, WordRole::dozen));
    if (article == 0 && is_article(0) && measured) ++at_;
    return true;
  }

  // The value of "five", "twenty-five"; 0: none.
  std::uint32_t cardinal(std::uint32_t ahead) const {
    if (!more_at(ahead)) return 0;
    const std::string_view word = words_.folded(at_ + ahead);
    if (words_.is(at_ + ahead, WordRole::number)) return whole(word);
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos) return 0;
    const std::uint32_t tens = whole(word.substr(0, hyphen)), ones = whole(word.substr(hyphen + 1));
    return tens >= 20 && ones > 0 && ones < 10 ? tens + ones : 0;
  }

  std::uint32_t whole(std::string_view word) const {
    const auto number = Decimal::parse(words_.value(word, WordRole::number));
    return number ? number->whole(99).value_or(0) : 0;
  }

  // "several hundred", "a few": no value.
  Number vague() {
    if (!words_.is(at_, WordRole::number)) return none();
    ++at_;
    return scaled(std::nullopt);
  }

  // Groups of up to 999 ("two hundred and five"), each with its scale, the greatest first.
  Number in_words() {
    const bool article = is_article(0) && (scale(1) > 0 || (more_at(1) && words_.is(at_ + 1, WordRole::dozen)));
    if (!article && cardinal(0) == 0) return vague();
    std::optional<Decimal> total = Decimal{}, group = Decimal::of(1);
    if (article)
      ++at_;
    else
      group = read_cardinal();
    int last_power = 100;
    for (int power = scale(); power > 0 && power < last_power && group != Decimal{}; power = scale()) {
      ++at_;
      has_scale_ = true;
      group = group->scaled(power);
      if (power > 2) {
        total = total->plus(*group);
        group = Decimal{};
        last_power = power;
      }
      if (is_half_behind()) group = with_half(group, power);
      if (const auto more = cardinal_behind(power)) group = group->plus(*more);
      if (!total || !group) return found(std::nullopt);
    }
    const auto sum = total->plus(*group);
    return more() && words_.is(at_, WordRole::dozen) ? scaled(sum) : found(sum);
  }

  // "twenty-five", "twenty five", "two and a half"
  std::optional<Decimal> read_cardinal() {
    std::uint32_t number = cardinal(0);
    ++at_;
    const std::uint32_t ones = cardinal(0);
    if (number >= 20 && number % 10 == 0 && ones > 0 && ones < 10) {
      number += ones;
      ++at_;
    }
    const auto whole = Decimal::of(number);
    return is_half_behind() ? with_half(whole, 0) : whole;
  }

  // What goes on behind a scale: "and five", "twenty". In "between one hundred and two hundred" it is another number.
  std::optional<Decimal> cardinal_behind(int power) {
    const std::uint32_t joined = is_word(0, "and") ? 1 : 0;
    if (cardinal(joined) == 0 || scale(joined + 1) >= power || scale(joined + 2) >= power) return std::nullopt;
    at_ = at_ + joined;
    return read_cardinal();
  }

  bool is_half_behind() const { return is_word(0, "and") && is_article(1) && is_word(2, "half"); }

  std::optional<Decimal> with_half(std::optional<Decimal> number, int power) {
    at_ = at_ + 3;
    return number->plus(*Decimal::of(5, power - 1));
  }

  const Words& words_;
  const Index<Token> first_;
  Index<Token> at_;
  Index<Token> limit_;
  const bool money_;
  bool has_scale_ = false;
};

}  // namespace

std::string Number::value() const {
  if (!low) return {};
  return high ? low->to_string() + '/' + high->to_string() : low->to_string();
}

// "800 to 1,200", "five to ten million" (both are millions), "500,000 to 1 million" (the second alone is).
std::optional<Number> joined(const Words& words, const Number& low, const Number& high) {
  if (!low.low || !high.low || low.high || high.high) return std::nullopt;
  std::optional<Decimal> start = low.low;
  if (high.scaled && !low.scaled) {
    int power = 0;
    for (Index<Token> t = high.tokens.first; t < high.tokens.last; ++t) {
      const auto scale = Decimal::parse(words.value(t, WordRole::scale));
      power += scale ? static_cast<int>(scale->whole(100).value_or(0)) : 0;
    }
    if (start->scaled(power) < *high.low) start = start->scaled(power);
  }
  if (!(*start < *high.low)) return std::nullopt;
  return Number{{low.tokens.first, high.tokens.last}, start, high.low, low.scaled || high.scaled};
}

Number number_at(const Words& words, Index<Token> first, Index<Token> limit, bool money) {
  return NumberReader(words, first, limit, money).read();
}

Number number_range_at(const Words& words, Index<Token> first, Range<Token> sentence, bool money) {
  const Number none{{first, first}, {}, {}};
  const Number low = number_at(words, first, sentence.last, money);
  const Index<Token> link = low.tokens.last;
  if (low.empty() || !(link + 1 < sentence.last)) return none;
  const std::string_view word = words.folded(link);
  const bool between = word == "and" && sentence.first < first && words.folded(first - 1) == "between";
  if (word != "to" && word != "or" && word != "-" && !between) return none;
  const Number high = number_at(words, link + 1, sentence.last, money);
  return high.empty() ? none : joined(words, low, high).value_or(none);
}

}  // namespace galley
