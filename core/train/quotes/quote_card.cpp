#include "quote_card.h"

#include <array>
#include <string_view>

#include "../card_text.h"

namespace galley::train {
namespace {

constexpr std::array<std::string_view, kRoles> kRoleNames{"source", "cue", "content"};
constexpr std::array<std::string_view, kAllKinds> kKindNames{"all", "direct", "mixed", "indirect"};

std::string figures(const QuoteEvaluation& evaluation) {
  std::string table;
  for (std::size_t kind = 0; kind < kAllKinds; ++kind)
    for (std::size_t role = 0; role < kRoles; ++role)
      table +=
          card_row(std::string(kKindNames[kind]) + " | " + std::string(kRoleNames[role]), evaluation.exact[role][kind]);
  return table;
}

std::string ablation_row(const std::string& name, const QuoteEvaluation& evaluation) {
  std::string row = "| " + name;
  for (const auto& role : evaluation.exact) row += " | " + percent(role[0].f1());
  return row + " |\n";
}

}  // namespace

std::string write_quote_card(std::string card, const QuoteTraining& training, const QuoteEvaluation& rules,
                             const QuoteEvaluation& models, const QuoteEvaluation& both) {
  replace(card, "arguments", training.arguments);
  replace(card, "sets",
          "PolNeAR's training part: " + std::to_string(training.texts) + " articles, " +
              std::to_string(training.quotes) + " attributions");
  replace(card, "sizes",
          "Cues " + std::to_string(training.cue_bytes) + " bytes, roles " + std::to_string(training.role_bytes) +
              ", attributions " + std::to_string(training.attribution_bytes) + ".");
  replace(card, "figures", figures(both));
  replace(card, "ablation",
          ablation_row("rules alone", rules) + ablation_row("models alone", models) +
              ablation_row("both, as shipped", both));
  replace(card, "calibration", card_calibration(both.confidence));
  return card;
}

}  // namespace galley::train
