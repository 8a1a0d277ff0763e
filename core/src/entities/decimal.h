// Numbers as people write them: decimal, exact, of up to 18 digits, not negative.
//
//   2.5 million   Decimal{25, 5}, "2500000"
//   0.75          Decimal{75, -2}
//
// Integers only, so that every platform says the same; what has more digits is no Decimal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace galley {

/// digits * 10^exponent. Trailing zeros stand in the exponent alone, so equal numbers have equal fields.
class Decimal {
 public:
  constexpr Decimal() = default;
  /// Nothing if it has more than 18 digits.
  static std::optional<Decimal> of(std::uint64_t digits, int exponent = 0);
  /// Reads "1,000.50", ".5", "1,00,000". Nothing for anything else: "1.000,5", "10:30".
  static std::optional<Decimal> parse(std::string_view written);

  /// Times 10^power.
  Decimal scaled(int power) const;
  /// Nothing if the result has more than 18 digits.
  std::optional<Decimal> times(std::uint32_t factor) const;
  std::optional<Decimal> plus(Decimal other) const;

  /// "2500000", "0.75".
  std::string to_string() const;
  /// The number if it is whole and not above `most`.
  std::optional<std::uint32_t> whole(std::uint32_t most) const;

  friend constexpr bool operator==(Decimal, Decimal) = default;
  friend bool operator<(Decimal a, Decimal b);

 private:
  constexpr Decimal(std::uint64_t digits, int exponent) : digits_(digits), exponent_(exponent) {}

  std::uint64_t digits_ = 0;
  int exponent_ = 0;
};

}  // namespace galley
