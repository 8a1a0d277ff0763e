// The word lists of core/data, built into the program: tables::NAME() is the text of core/data/NAME.tsv.
// Views of static storage; the build makes the definitions. SOURCES.tsv says where each list is from.
#pragma once

#include <string_view>

namespace galley::tables {

std::string_view abbreviations();
std::string_view cities();
std::string_view common_words();
std::string_view countries();
std::string_view cue_turns();
std::string_view cue_words();
std::string_view forename_forms();
std::string_view forenames();
std::string_view function_words();
std::string_view irregular_verbs();
std::string_view kinds();
std::string_view known_acronyms();
std::string_view known_names();
std::string_view loaded_verbs();
std::string_view measure_words();
std::string_view name_words();
std::string_view number_words();
std::string_view openers();
std::string_view person_nouns();
std::string_view reporting_phrases();
std::string_view reporting_verbs();
std::string_view seats();
std::string_view sentence_openers();
std::string_view surnames();
std::string_view titles();
std::string_view valedictions();
std::string_view verb_forms();

}  // namespace galley::tables
