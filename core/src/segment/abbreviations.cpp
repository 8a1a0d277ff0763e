#include "segment/abbreviations.h"

#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {

Abbreviations::Abbreviations() {
  for_each_row<2>(tables::abbreviations(), [&](const auto& cells) {
    const auto use = cells[1] == "name"     ? AbbreviationUse::before_name
                     : cells[1] == "number" ? AbbreviationUse::before_number
                                            : AbbreviationUse::any;
    uses_.emplace(cells[0], use);
  });
}

std::optional<AbbreviationUse> Abbreviations::find(std::string_view folded) const {
  const auto found = uses_.find(folded);
  if (found == uses_.end()) return std::nullopt;
  return found->second;
}

}  // namespace galley
