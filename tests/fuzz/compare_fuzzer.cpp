// Compares any bytes, cut into texts at every NUL, and the first of them with itself: no crash, and a comparison that
// keeps its invariants, or an error inside one of the texts. Built and run as analyze_fuzzer.cpp is.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <variant>
#include <vector>

#include "galley/galley.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const galley::Analyzer analyzer;
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  std::vector<std::string_view> texts{rest.substr(0, rest.find('\0'))};
  for (;;) {
    const std::size_t end = rest.find('\0');
    texts.push_back(rest.substr(0, end));
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  const auto result = analyzer.compare(texts);
  if (const auto* error = std::get_if<galley::CompareError>(&result)) {
    if (error->document.value < texts.size() && error->position < texts[error->document.value].size()) return 0;
    std::fprintf(stderr, "error outside the texts: %zu\n", error->position);
    std::abort();
  }
  if (const auto broken = galley::validate(std::get<galley::Comparison>(result), texts)) {
    std::fprintf(stderr, "%s\n", broken->c_str());
    std::abort();
  }
  return 0;
}
