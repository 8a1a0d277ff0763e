// The word lists of core/data, built into the program: tables::NAME() is the text of core/data/NAME.tsv.
// Views of static storage; the build makes the definitions. SOURCES.tsv says where each list is from.
#pragma once

#include <string_view>

namespace galley::tables {

std::string_view abbreviations();
<<<<<<< HEAD
std::string_view function_words();
std::string_view reporting_phrases();
std::string_view reporting_verbs();
=======
std::string_view sentence_openers();
std::string_view speech_verbs();
std::string_view valedictions();
>>>>>>> segment

}  // namespace galley::tables
