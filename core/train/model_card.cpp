#include "model_card.h"

#include <map>

#include "card_text.h"

namespace galley::train {
namespace {

std::string figures(const Evaluation& evaluation) {
  std::string table = card_row("person, organization, place", evaluation.main);
  for (std::size_t kind = 0; kind < kKinds.size(); ++kind)
    if (evaluation.kinds[kind].labelled > 0) table += card_row(std::string(kKinds[kind]), evaluation.kinds[kind]);
  return table;
}

std::string sources(const Evaluation& evaluation) {
  std::string table;
  for (const auto& [source, counts] : evaluation.sources) table += card_row("`" + source + "`", counts);
  return table;
}

std::string sets(const std::vector<LabelledText>& texts) {
  std::map<std::string, std::pair<std::size_t, std::size_t>> counts;
  for (const LabelledText& text : texts) {
    ++counts[text.source].first;
    counts[text.source].second += text.names.size();
  }
  std::string table;
  for (const auto& [source, count] : counts)
    table += "| `" + source + "` | " + std::to_string(count.first) + " | " + std::to_string(count.second) + " |\n";
  return table;
}

std::string sizes(const Training& training) {
  return std::to_string(training.model_bytes) + " bytes: " + std::to_string(training.weights) + " weights, " +
         std::to_string(training.weights_kept) + " of them not 0; " + std::to_string(training.phrases) +
         " phrases and their classes; " + std::to_string(training.clustered_words) +
         " words and their clusters. Taken after epoch " + std::to_string(training.epochs) + ".";
}

}  // namespace

std::string write_card(std::string card, const Training& training, const std::vector<LabelledText>& texts,
                       const Evaluation& evaluation) {
  replace(card, "figures", figures(evaluation));
  replace(card, "sources", sources(evaluation));
  replace(card, "calibration", card_calibration(evaluation.confidence));
  replace(card, "sets", sets(texts));
  replace(card, "sizes", sizes(training));
  replace(card, "arguments", training.arguments);
  return card;
}

}  // namespace galley::train
