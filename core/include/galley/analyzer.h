// The analyzer: text in, report out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <variant>

#include "galley/report.h"

namespace galley {

/// Longest text taken, in bytes of UTF-8: 256 MiB.
inline constexpr std::size_t kMaxTextBytes = std::size_t{1} << 28;

enum class ErrorCode : std::uint8_t {
  invalid_utf8 = 1,
  text_too_long = 2,
};

/// Why a text was not analysed.
struct Error {
  ErrorCode code;
  std::size_t position = 0;  ///< byte offset: the first malformed byte; for text_too_long the limit
};

/// A sentence for a person: "invalid UTF-8".
std::string_view describe(ErrorCode code);

/// Finds duplicates, entities and quotes. Building one reads the built-in word lists (about a millisecond); after that
/// it is immutable, and any number of threads may call analyze().
class Analyzer {
 public:
  Analyzer();
  ~Analyzer();
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;

  /// Time and memory are linear in the text, up to a logarithm, for any text. The report does not refer to `text`'s
  /// memory. Only malformed UTF-8 and a text over kMaxTextBytes fail.
  std::variant<Report, Error> analyze(std::string_view text) const;

 private:
  struct Lexicons;
  std::unique_ptr<const Lexicons> lexicons_;
};

}  // namespace galley
