// The analyzer: text in, report out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "galley/calendar_date.h"
#include "galley/comparison.h"
#include "galley/report.h"

namespace galley {

/// Longest text taken, in bytes of UTF-8: 256 MiB.
inline constexpr std::size_t kMaxTextBytes = std::size_t{1} << 28;

enum class ErrorCode : std::uint8_t {
  invalid_utf8 = 1,
  text_too_long = 2,
  unusable_model = 3,
};

/// Why a text was not analysed, or a model not taken.
struct Error {
  ErrorCode code;
  /// Byte offset: the first malformed byte; for text_too_long the limit; for unusable_model where in the model's bytes
  /// the fault was found.
  std::size_t position = 0;
  /// For unusable_model what is wrong with it: "model file is truncated". Static storage; empty otherwise.
  std::string_view reason = {};
};

/// Why texts were not compared: the first one at fault.
struct CompareError {
  ErrorCode code;
  DocumentIndex document;
  std::size_t position = 0;  ///< byte offset in that text: the first malformed byte, or the first beyond the limit
};

/// The stages of an analysis, in their order.
enum class Stage : std::uint8_t { segment, duplicates, entities, quotes, findings };

/// What the caller knows of a text, and wants to know meanwhile.
struct AnalyzeOptions {
  /// The day the article is dated. Only with it do "Tuesday", "yesterday", "last week" and "two days ago" have a value:
  /// no date in the text is taken for it.
  std::optional<CalendarDate> date;
  /// What the report is to have no findings of.
  FindingKinds muted{};
  /// Called as each stage begins, by the thread that analyses: of a long text a person wants to see how far it is.
  std::function<void(Stage)> on_stage{};
};

/// A sentence for a person: "invalid UTF-8".
std::string_view describe(ErrorCode code);

/// Finds duplicates, entities, quotes and what in them an editor should check. Building one reads the built-in word
/// lists (about a millisecond); after that it is immutable, and any number of threads may call its functions.
class Analyzer {
 public:
  /// With the built-in model for names.
  Analyzer();
  /// With a model of one's own for names: the bytes of a file as the built-in one (core/model/names.galley), trained
  /// with this version's features. They are copied, and checked whole, whoever made them: only unusable_model fails.
  static std::variant<Analyzer, Error> with_model(std::string_view model);
  ~Analyzer();
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;

  /// Time and memory are linear in the text, up to a logarithm, for any text. The report does not refer to `text`'s
  /// memory. Only malformed UTF-8 and a text over kMaxTextBytes fail.
  std::variant<Report, Error> analyze(std::string_view text, const AnalyzeOptions& options = {}) const;

  /// The passages that two or more of the texts have in common. A passage is compared with the first text that has it
  /// (as a duplicate with its original), and what repeats within one text alone is not in the comparison. Nothing is
  /// shared by one text, by none, or with an empty one. Time and memory are linear in all texts together, up to a
  /// logarithm, and the comparison does not refer to their memory. Only malformed UTF-8 fails, and more than
  /// kMaxTextBytes in all.
  std::variant<Comparison, CompareError> compare(std::span<const std::string_view> texts) const;

 private:
  struct Lexicons;
  explicit Analyzer(std::unique_ptr<const Lexicons> lexicons);

  std::unique_ptr<const Lexicons> lexicons_;
};

}  // namespace galley
