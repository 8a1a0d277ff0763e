// Analyses any bytes: no crash, and a report that keeps its invariants, or an error inside the text.
// With clang's -fsanitize=fuzzer this is a libFuzzer target; with any compiler replay.cpp runs it over files.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <variant>

#include "galley/galley.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const galley::Analyzer analyzer;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  // Any day, so that words like "yesterday" are reckoned with too.
  const int length = static_cast<int>(size % 9999);
  const auto result = analyzer.analyze(text, {galley::CalendarDate::of(1 + length, 1 + length % 12, 1 + length % 28)});
  if (const auto* error = std::get_if<galley::Error>(&result)) {
    if (error->position < size) return 0;
    std::fprintf(stderr, "error outside the text: %zu\n", error->position);
    std::abort();
  }
  if (const auto broken = galley::validate(std::get<galley::Report>(result), text)) {
    std::fprintf(stderr, "%s\n", broken->c_str());
    std::abort();
  }
  return 0;
}
