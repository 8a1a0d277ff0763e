// Labels that another tool made: texts with the tokens and labels of CoreNLP (Manning et al. 2014).
#pragma once

#include <string>
#include <vector>

#include "analysed.h"
#include "documents.h"

namespace galley::train {

/// Appends the texts of `texts_file`, {"id", "text"}, that have labels in `labels_file`, {"id", "sentences":
/// [{"tokens":
/// [[start, end, part of speech, label]..]}]}. Neighbouring tokens of one label are one name. The tool's MISC is a
/// nationality where the lexicon knows a demonym, otherwise left open.
void read_silver(const std::string& texts_file, const std::string& labels_file, const Lexicons& lexicons,
                 std::vector<LabelledText>& texts);

}  // namespace galley::train
