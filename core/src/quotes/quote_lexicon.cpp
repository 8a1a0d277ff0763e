#include "quotes/quote_lexicon.h"

#include <algorithm>
#include <array>
#include <utility>

#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {
namespace {

std::uint32_t words_in(std::string_view text) {
  return static_cast<std::uint32_t>(1 + std::count(text.begin(), text.end(), ' '));
}

}  // namespace

QuoteLexicon::QuoteLexicon() : forms_(reporting_forms()) {
  for (const ReportingForm& form : forms_) {
    const std::uint32_t size = form.rest.empty() ? 1 : 1 + words_in(form.rest);
    verbs_.of(form.first).push_back({form.rest, {form.word, form.form, size}});
  }
  for_each_row<4>(tables::reporting_phrases(), [&](const auto& cells) {
    const auto [first, rest] = split(cells[0], ' ');
    const auto source = cells[3] == "before" ? PhraseSource::before : PhraseSource::after;
    phrases_.of(first).push_back({rest, {{cells[1], stance_of(cells[2]), 0}, source, words_in(cells[0])}});
  });
}

template <class Entry>
const Entry* QuoteLexicon::longest(const Dictionary<Entry>& dictionary, const Document& document, Index<Token> at,
                                   Index<Token> limit) {
  const auto* found = dictionary.find(document.folded(at));
  if (!found) return nullptr;
  const auto follows = [&](std::string_view rest) {
    for (Index<Token> t = at + 1; !rest.empty(); ++t) {
      const auto [word, others] = split(rest, ' ');
      if (t >= limit || document.folded(t) != word) return false;
      rest = others;
    }
    return true;
  };
  const Entry* best = nullptr;
  for (const auto& [rest, entry] : *found)
    if ((!best || entry.size > best->size) && follows(rest)) best = &entry;
  return best;
}

const QuoteLexicon::Verb* QuoteLexicon::verb_at(const Document& document, Index<Token> at, Index<Token> limit) const {
  return longest(verbs_, document, at, limit);
}

const QuoteLexicon::Phrase* QuoteLexicon::phrase_at(const Document& document, Index<Token> at,
                                                    Index<Token> limit) const {
  return longest(phrases_, document, at, limit);
}

}  // namespace galley
