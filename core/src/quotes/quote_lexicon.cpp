#include "quotes/quote_lexicon.h"

#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {

QuoteLexicon::QuoteLexicon() : forms_(reporting_forms()) {
  for (const ReportingForm& form : forms_)
    verbs_.add(form.first, form.rest, {form.word, form.form, 1 + words_in(form.rest)});
  for_each_row<4>(tables::reporting_phrases(), [&](const auto& cells) {
    const auto [first, rest] = split(cells[0], ' ');
    const auto source = cells[3] == "before" ? PhraseSource::before : PhraseSource::after;
    phrases_.add(first, rest, {{cells[1], stance_of(cells[2]), 0}, source, words_in(cells[0])});
  });
}

const QuoteLexicon::Verb* QuoteLexicon::verb_at(const Document& document, Index<Token> at, Index<Token> limit) const {
  return verbs_.longest(document, at, limit);
}

const QuoteLexicon::Phrase* QuoteLexicon::phrase_at(const Document& document, Index<Token> at,
                                                    Index<Token> limit) const {
  return phrases_.longest(document, at, limit);
}

}  // namespace galley
