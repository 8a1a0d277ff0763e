#include "model_card.h"

#include <cstdio>
#include <map>

namespace galley::train {
namespace {

std::string percent(double value) {
  char digits[16];
  std::snprintf(digits, sizeof digits, "%.1f", value);
  return digits;
}

std::string row(const std::string& name, const Counts& counts) {
  return "| " + name + " | " + percent(counts.precision()) + " | " + percent(counts.recall()) + " | " +
         percent(counts.f1()) + " | " + std::to_string(counts.labelled) + " |\n";
}

std::string figures(const Evaluation& evaluation) {
  std::string table = row("person, organization, place", evaluation.main);
  for (std::size_t kind = 0; kind < kKinds.size(); ++kind)
    if (evaluation.kinds[kind].labelled > 0) table += row(std::string(kKinds[kind]), evaluation.kinds[kind]);
  return table;
}

std::string sources(const Evaluation& evaluation) {
  std::string table;
  for (const auto& [source, counts] : evaluation.sources) table += row("`" + source + "`", counts);
  return table;
}

std::string calibration(const Evaluation& evaluation) {
  std::string table;
  for (std::size_t i = evaluation.confidence.size(); i-- > 0;) {
    const Counts& counts = evaluation.confidence[i];
    table += "| " + std::to_string(i * 10) + " … " + std::to_string(i * 10 + 10) + " % | " +
             std::to_string(counts.found) + " | " + percent(counts.precision()) + " |\n";
  }
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

void replace(std::string& card, const std::string& name, const std::string& with) {
  const std::string mark = "{{" + name + "}}";
  const std::size_t at = card.find(mark);
  if (at == std::string::npos) return;
  const std::string trimmed = with.ends_with('\n') ? with.substr(0, with.size() - 1) : with;
  card.replace(at, mark.size(), trimmed);
}

}  // namespace

std::string write_card(std::string card, const Training& training, const std::vector<LabelledText>& texts,
                       const Evaluation& evaluation) {
  replace(card, "figures", figures(evaluation));
  replace(card, "sources", sources(evaluation));
  replace(card, "calibration", calibration(evaluation));
  replace(card, "sets", sets(texts));
  replace(card, "sizes", sizes(training));
  replace(card, "arguments", training.arguments);
  return card;
}

}  // namespace galley::train
