#include "card_text.h"

#include <cstdio>

namespace galley::train {

std::string percent(double value) {
  char digits[16];
  std::snprintf(digits, sizeof digits, "%.1f", value);
  return digits;
}

std::string card_row(const std::string& name, const Counts& counts) {
  return "| " + name + " | " + percent(counts.precision()) + " | " + percent(counts.recall()) + " | " +
         percent(counts.f1()) + " | " + std::to_string(counts.labelled) + " |\n";
}

std::string card_calibration(const std::array<Counts, 10>& tenths) {
  std::string table;
  for (std::size_t i = tenths.size(); i-- > 0;)
    table += "| " + std::to_string(i * 10) + " … " + std::to_string(i * 10 + 10) + " % | " +
             std::to_string(tenths[i].found) + " | " + percent(tenths[i].precision()) + " |\n";
  return table;
}

void replace(std::string& card, const std::string& name, const std::string& with) {
  const std::string mark = "{{" + name + "}}";
  const std::size_t at = card.find(mark);
  if (at == std::string::npos) return;
  const std::string trimmed = with.ends_with('\n') ? with.substr(0, with.size() - 1) : with;
  card.replace(at, mark.size(), trimmed);
}

}  // namespace galley::train
