// Takes any bytes for a model: an error inside them, or an analyzer whose report keeps its invariants whatever the
// model takes for names. Built and run as analyze_fuzzer.cpp is.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <variant>

#include "entities/name_features.h"
#include "galley/galley.h"

namespace {

constexpr std::string_view kText =
    "Ferry sinks off Kursk\nKURSK, Nov 22 (Reuters) - “Photos (of the ‘Irish’ ferry) matter,” NATO's Mark Rutte said.\n"
    "Mr. Rutte, 59, met the U.N.'s Ann Lee-Ray on Tuesday; she paid $5m & he told her: \"É 🙂 שלום\".\n";

void use(std::string_view bytes) {
  const auto made = galley::Analyzer::with_model(bytes);
  if (const auto* error = std::get_if<galley::Error>(&made)) {
    if (error->position <= bytes.size() && !error->reason.empty()) return;
    std::fprintf(stderr, "error outside the model: %zu\n", error->position);
    std::abort();
  }
  const auto result = std::get<galley::Analyzer>(made).analyze(kText);
  if (const auto broken = galley::validate(std::get<galley::Report>(result), kText)) {
    std::fprintf(stderr, "%s\n", broken->c_str());
    std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  use(bytes);
  // And as a model for the features of today, which those of the corpus need not be.
  for (std::size_t i = 0; i < 4 && 8 + i < size; ++i)
    bytes[8 + i] = static_cast<char>(galley::kNameFeatures >> (8 * i));
  use(bytes);
  return 0;
}
