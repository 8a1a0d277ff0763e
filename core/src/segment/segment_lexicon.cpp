#include "segment/segment_lexicon.h"

#include "lexicon/reporting_verbs.h"
#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {
namespace {

AbbreviationUse use_of(std::string_view name) {
  if (name == "name") return AbbreviationUse::before_name;
  if (name == "number") return AbbreviationUse::before_number;
  return name == "end" ? AbbreviationUse::at_end : AbbreviationUse::any;
}

}  // namespace

SegmentLexicon::SegmentLexicon() {
  for_each_row<3>(tables::abbreviations(), [&](const auto& cells) {
    abbreviations_.emplace(cells[0], Abbreviation{use_of(cells[1]), cells[2] == "capital"});
  });
  for_each_row<1>(tables::sentence_openers(), [&](const auto& cells) { openers_.insert(cells[0]); });
  for (const ReportingForm& form : reporting_forms())
    if (form.word.has(Frame::speech) && form.form != VerbForm::gerund) speech_verbs_.insert(form.first);
  for_each_row<1>(tables::valedictions(), [&](const auto& cells) { valedictions_.insert(cells[0]); });
}

const Abbreviation* SegmentLexicon::find_abbreviation(std::string_view folded) const {
  const auto found = abbreviations_.find(folded);
  return found == abbreviations_.end() ? nullptr : &found->second;
}

}  // namespace galley
