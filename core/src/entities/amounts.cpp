#include "entities/amounts.h"

#include <cstddef>
#include <string_view>
#include <utility>

#include "entities/numbers.h"

namespace galley {
namespace {

// No development set has amounts throughout. Of 100 drawn from raw/masc and raw/abc, 98 were right by eye, their values
// too.
constexpr Proportion kPattern{980};

class AmountReader {
 public:
  AmountReader(const Words& words, Index<Token> first, Room room) : words_(words), first_(first), room_(room) {}

  Measure read() {
    Index<Token> at = first_;
    if (is_minus()) {
      negative_ = true;
      ++at;
    }
    if (const Range<Token> sign = words_.longest(at, room_.limit, WordRole::currency_sign); is_sign(sign))
      return behind_sign(sign);
    const Number number = number_at(words_, at, room_.limit);
    if (number.empty()) return with_unit(number);
    Measure range = with_unit(number_range_at(words_, at, {room_.sentence.first, room_.limit}));
    return range.empty() ? with_unit(number) : range;
  }

 private:
  Measure amount(Index<Token> last, EntityType type, std::string value, std::string_view unit) const {
    if (negative_ && !value.empty()) value.insert(0, 1, '-');
    if (type == EntityType::money && has_three_places(last)) value.clear();
    if (value.empty()) unit = {};
    return {{{first_, last}, type, kPattern}, std::move(value), std::string(unit)};
  }

  // "USD 1.800" and "$7.500" may be thousands; "$3.625 a share" and "1.230 billion" are clear.
  bool has_three_places(Index<Token> last) const {
    bool doubtful = false;
    for (Index<Token> t = first_; t < last; ++t) {
      const std::string_view text = words_.folded(t);
      const std::size_t point = text.find('.');
      if (is_number(t) && point != std::string_view::npos && text.size() - point == 4 && text.ends_with('0'))
        doubtful = true;
      if (words_.is(t, WordRole::scale)) return false;
    }
    return doubtful;
  }

  bool is_number(Index<Token> t) const { return words_.document().token(t).kind == TokenKind::number; }

  // "minus 5", "-5"; in "A-5" and "3 - 5" the sign is none.
  bool is_minus() const {
    const Index<Token> next = first_ + 1;
    if (!(next < room_.limit)) return false;
    if (words_.folded(first_) == "minus") return true;
    return (words_.folded(first_) == "-" || words_.folded(first_) == "−") && is_number(next) &&
           words_.document().token(first_).space_before && !words_.document().token(next).space_before;
  }

  // Letters count as a sign only in capitals: "EUR 5 million", "Rs 500".
  bool is_sign(Range<Token> sign) const {
    if (sign.empty()) return false;
    const Token last = words_.document().token(sign.last - 1);
    return last.kind == TokenKind::symbol || last.letter_case == LetterCase::upper ||
           last.letter_case == LetterCase::title;
  }

  // "$5", "$5-10 million", "$5 to $10 million"
  Measure behind_sign(Range<Token> sign) const {
    const std::string_view unit = words_.value(sign, WordRole::currency_sign);
    const Range<Token> room{room_.sentence.first, room_.limit};
    Number number = number_range_at(words_, sign.last, room, true);
    if (number.empty()) number = number_at(words_, sign.last, room_.limit, true);
    if (number.empty()) return {{{first_, first_}, EntityType::money, {}}, {}, {}};
    if (const Number whole = with_second_sign(sign, number); !whole.empty())
      return amount(whole.tokens.last, EntityType::money, whole.value(), unit);
    return amount(behind_word(number.tokens.last, unit), EntityType::money, number.value(), unit);
  }

  // "$49 million dollars": the sign's own word belongs to it.
  Index<Token> behind_word(Index<Token> at, std::string_view unit) const {
    const Range<Token> word =
        at < room_.limit ? words_.longest(at, room_.limit, WordRole::currency) : Range<Token>{at, at};
    return !word.empty() && words_.value(word, WordRole::currency) == unit ? word.last : at;
  }

  // The first of two amounts of which the second alone has the scale. "From $5 to $10 million" may mean either.
  Number with_second_sign(Range<Token> sign, const Number& low) const {
    const Index<Token> link = low.tokens.last;
    const Number none{{first_, first_}, {}, {}};
    const Range<Token> again{link + 1, link + (1 + sign.size())};
    if (low.high || low.scaled || !(again.last < room_.limit)) return none;
    if ((words_.folded(link) != "to" && words_.folded(link) != "-") || words_.folded(again) != words_.folded(sign))
      return none;
    const Number high = number_at(words_, again.last, room_.limit, true);
    const auto whole = high.empty() || !high.scaled ? std::nullopt : joined(words_, low, high);
    return whole.value_or(none);
  }

  Measure with_unit(const Number& number) const {
    const Measure none{{{first_, first_}, EntityType::quantity, {}}, {}, {}};
    if (number.empty()) return none;
    const Index<Token> next = behind(number);
    if (!(next < room_.sentence.last)) return none;
    // Before the limit, because of the currency's country: "5 million | US dollars".
    if (is_weight(next)) return amount(next + 1, EntityType::quantity, number.value(), "lb");
    if (const auto currency = words_.longest(next, room_.sentence.last, WordRole::currency); !currency.empty())
      return money(number, currency);
    if (!(next < room_.limit)) return none;
    for (const auto& [role, type] :
         {std::pair(WordRole::percent, EntityType::percent), std::pair(WordRole::unit, EntityType::quantity)})
      if (const auto unit = longest_unit(next, role); !unit.empty())
        return amount(unit.last, type, number.value(), words_.value(unit, role));
    return none;
  }

  // "km/h" is no kilometre.
  Range<Token> longest_unit(Index<Token> first, WordRole role) const {
    const Range<Token> unit = words_.longest(first, room_.limit, role);
    if (unit.size() == 1 && words_.document().word(first) == "M") return {first, first};  // of an earthquake
    const bool divided = !unit.empty() && unit.last + 1 < room_.limit && words_.folded(unit.last) == "/";
    if (!divided) return unit;
    const Range<Token> whole{unit.first, unit.last + 2};
    return words_.value(whole, role).empty() ? Range<Token>{first, first} : whole;
  }

  // Where the unit has to stand: "half a mile", "half of one percent".
  Index<Token> behind(const Number& number) const {
    const Index<Token> next = number.tokens.last;
    if (words_.folded(next - 1) != "half") return next;
    const auto is = [&](Index<Token> t, std::string_view word) { return t < room_.limit && words_.folded(t) == word; };
    const Index<Token> one = is(next, "of") ? next + 1 : next;
    return is(one, "a") || is(one, "an") || is(one, "one") ? one + 1 : next;
  }

  // "20 pounds of explosives" are no money.
  bool is_weight(Index<Token> pounds) const {
    const std::string_view word = words_.folded(pounds);
    return pounds + 1 < room_.limit && (word == "pounds" || word == "pound") && words_.folded(pounds + 1) == "of";
  }

  // "USD-2": hundredths of a dollar.
  Measure money(const Number& number, Range<Token> currency) const {
    std::string_view unit = words_.value(currency, WordRole::currency);
    Number whole = number;
    if (unit.ends_with("-2")) {
      unit.remove_suffix(2);
      if (whole.low) whole.low = whole.low->scaled(-2);
      if (whole.high) whole.high = whole.high->scaled(-2);
    }
    return amount(currency.last, EntityType::money, whole.value(), unit);
  }

  const Words& words_;
  const Index<Token> first_;
  const Room room_;
  bool negative_ = false;
};

}  // namespace

Measure amount_at(const Words& words, Index<Token> first, Room room) { return AmountReader(words, first, room).read(); }

bool is_currency_prefix(const Words& words, Index<Token> first, Index<Token> limit) {
  const Range<Token> sign = words.longest(first, limit, WordRole::currency_sign);
  return !sign.empty() && sign.last < limit && words.document().token(sign.last).kind == TokenKind::number;
}

}  // namespace galley
