// Reads on from one token of a sentence, for the patterns of dates and times.
#pragma once

#include <optional>
#include <string_view>

#include "entities/words.h"
#include "entities/years.h"

namespace galley {

class DateReader {
 public:
  DateReader(const Words& words, Index<Token> first, Index<Token> limit) : words_(words), limit_(limit), at_(first) {}

  Index<Token> at() const { return at_; }
  Index<Token> limit() const { return limit_; }
  const Words& words() const { return words_; }
  void skip_to(Index<Token> t) { at_ = t; }
  bool more() const { return at_ < limit_; }
  std::string_view word() const { return more() ? words_.folded(at_) : std::string_view{}; }
  bool is(WordRole role) const { return more() && words_.is(at_, role); }
  bool is_number() const { return more() && words_.document().token(at_).kind == TokenKind::number; }

  bool take(WordRole role) { return take_if(is(role)); }
  bool take(std::string_view word) { return take_if(more() && words_.folded(at_) == word); }

  /// A comma only if what follows it belongs to the date.
  template <class Take>
  bool take_after_comma(Take take_it) {
    const Index<Token> before = at_;
    take(",");
    if (take_it()) return true;
    at_ = before;
    return false;
  }

  /// What the word is worth in that role, as a number.
  std::optional<int> take_value(WordRole role) {
    const auto value = is(role) ? parse(words_.value(at_, role)) : std::nullopt;
    if (value) ++at_;
    return value;
  }

  /// "19th", "nineteenth".
  std::optional<int> take_ordinal() {
    if (const auto value = take_value(WordRole::ordinal)) return value;
    const std::string_view text = is_number() ? word() : std::string_view{};
    if (text.size() < 3 || !is_ending(text.substr(text.size() - 2))) return std::nullopt;
    const auto value = parse(text.substr(0, text.size() - 2));
    if (value) ++at_;
    return value;
  }

  /// Of up to four digits.
  static std::optional<int> parse(std::string_view digits) {
    if (digits.empty() || digits.size() > 4) return std::nullopt;
    int value = 0;
    for (const char c : digits) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    return value;
  }

 private:
  static bool is_ending(std::string_view s) { return s == "st" || s == "nd" || s == "rd" || s == "th"; }
  bool take_if(bool is) {
    if (is) ++at_;
    return is;
  }

  const Words& words_;
  const Index<Token> limit_;
  Index<Token> at_;
};

}  // namespace galley
