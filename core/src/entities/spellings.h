// Different spellings of one name.
#pragma once

#include <string>
#include <string_view>

namespace galley {

/// What transliterations of one name have in common: "zelensky", "zelenskyy" and "zelenskiy" have one key, "qaddafi"
/// and "gaddafi" too; "hansen" and "hanson", "jon" and "joan" have not. Words of fewer than five letters are their own
/// key.
std::string spelling_key(std::string_view plain_word);

/// "labour" as "labor", "organisation" as "organization".
std::string american_spelling(std::string word);

/// Is one the other's short form, or are both of a third ("bill" and "will" of "william"), by forename_forms.tsv?
bool is_short_form(std::string_view a, std::string_view b);

}  // namespace galley
