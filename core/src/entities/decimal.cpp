#include "entities/decimal.h"

#include <cstddef>

namespace galley {
namespace {

constexpr std::uint64_t kLimit = 1'000'000'000'000'000'000;  // 10^18

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int count_digits(std::uint64_t n) {
  int count = 1;
  for (; n > 9; n /= 10) ++count;
  return count;
}

// "1,000,000", "1,00,000": the last group has three digits, those before it two or three.
bool are_groups(std::string_view whole) {
  std::size_t group = 0, groups = 0;
  for (std::size_t i = whole.size(); i-- > 0;) {
    if (whole[i] != ',') {
      if (++group > 3) return false;
      continue;
    }
    if (groups == 0 ? group != 3 : group < 2) return false;
    ++groups;
    group = 0;
  }
  return group > 0;
}

// a * 10^power; nothing from 10^18 on.
std::optional<std::uint64_t> raised(std::uint64_t a, int power) {
  for (; power > 0; --power) {
    if (a >= kLimit / 10) return std::nullopt;
    a *= 10;
  }
  return a;
}

}  // namespace

std::optional<Decimal> Decimal::of(std::uint64_t digits, int exponent) {
  if (digits == 0) return Decimal{};
  for (; digits % 10 == 0; digits /= 10) ++exponent;
  if (digits >= kLimit) return std::nullopt;
  return Decimal(digits, exponent);
}

std::optional<Decimal> Decimal::parse(std::string_view written) {
  const std::size_t point = written.find('.');
  const std::string_view whole = written.substr(0, point);
  const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : written.substr(point + 1);
  if (point != std::string_view::npos && fraction.empty()) return std::nullopt;
  if (whole.empty() && fraction.empty()) return std::nullopt;
  if (whole.find(',') != std::string_view::npos && !are_groups(whole)) return std::nullopt;
  std::uint64_t digits = 0;
  for (const std::string_view part : {whole, fraction}) {
    for (const char c : part) {
      if (c == ',' && part.data() == whole.data()) continue;
      if (!is_digit(c) || digits >= kLimit / 10) return std::nullopt;
      digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
    }
  }
  return of(digits, -static_cast<int>(fraction.size()));
}

Decimal Decimal::scaled(int power) const { return digits_ == 0 ? *this : Decimal(digits_, exponent_ + power); }

std::optional<Decimal> Decimal::times(std::uint32_t factor) const {
  if (factor != 0 && digits_ >= kLimit / factor) return std::nullopt;
  return of(digits_ * factor, exponent_);
}

std::optional<Decimal> Decimal::plus(Decimal other) const {
  if (digits_ == 0) return other;
  if (other.digits_ == 0) return *this;
  const int low = exponent_ < other.exponent_ ? exponent_ : other.exponent_;
  const auto a = raised(digits_, exponent_ - low), b = raised(other.digits_, other.exponent_ - low);
  return a && b ? of(*a + *b, low) : std::nullopt;
}

std::string Decimal::to_string() const {
  std::string text = std::to_string(digits_);
  if (exponent_ >= 0) return text.append(static_cast<std::size_t>(exponent_), '0');
  const auto places = static_cast<std::size_t>(-exponent_);
  if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
  return text.insert(text.size() - places, 1, '.');
}

std::optional<std::uint32_t> Decimal::whole(std::uint32_t most) const {
  if (exponent_ < 0) return std::nullopt;
  const auto number = raised(digits_, exponent_);
  return number && *number <= most ? std::optional(static_cast<std::uint32_t>(*number)) : std::nullopt;
}

bool operator<(Decimal a, Decimal b) {
  if (a.digits_ == 0 || b.digits_ == 0) return a.digits_ < b.digits_;
  const int size_a = count_digits(a.digits_) + a.exponent_, size_b = count_digits(b.digits_) + b.exponent_;
  if (size_a != size_b) return size_a < size_b;
  // Of one size, both have 18 digits at most once they have one exponent.
  const int low = a.exponent_ < b.exponent_ ? a.exponent_ : b.exponent_;
  return *raised(a.digits_, a.exponent_ - low) < *raised(b.digits_, b.exponent_ - low);
}

}  // namespace galley
