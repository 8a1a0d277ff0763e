// Mention replacement (Dai and Adel 2020): the same text with other names, so that what is learnt is how names stand in
// a text, not which they are.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "documents.h"
#include "gazetteers.h"
#include "random.h"

namespace galley::train {

class MentionReplacement {
 public:
  explicit MentionReplacement(const Gazetteers& gazetteers);

  /// With most of the persons, organisations and places replaced by names of a like form, the same name by the same
  /// throughout; nothing if there is nothing to replace.
  std::optional<LabelledText> operator()(const LabelledText& text, Random& random) const;

 private:
  // The names of a list by their form.
  struct Stock {
    std::vector<std::string> single, longer, acronyms;
  };

  static Stock stock_of(const std::vector<std::string>& names);
  std::string person(std::size_t words, Random& random) const;
  std::string organization(std::string_view name, std::size_t words, Random& random) const;
  std::string place(std::size_t words, Random& random) const;
  std::string another(const LabelledName& name, std::string_view written, Random& random) const;

  std::vector<Stock> organizations_, places_;  // a list that is drawn more often stands here more often
  Stock forenames_, surnames_, people_;
};

}  // namespace galley::train
