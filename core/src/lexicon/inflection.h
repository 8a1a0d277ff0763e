// Inflection of English verbs and nouns, there and back.
//
//   inflect("deny")      "denies", "denied", "denying"
//   base_of("denied")    "deny"         base_of("withdrew")    "withdraw"
//
// Only the verbs of core/data/irregular_verbs.tsv go back from irregular forms, and none gets them here.
#pragma once

#include <string>
#include <string_view>

namespace galley {

struct Inflected {
  std::string third_person;  ///< a noun's plural as well
  std::string past;
  std::string gerund;
};

/// The regular forms of a verb in small letters.
Inflected inflect(const std::string& verb);

/// The base that a folded form is from; the word itself if it has no ending. Where the spelling leaves two bases
/// ("blamed": "blam", "blame"), core/data/common_words.tsv decides, and without it what English words look like.
std::string base_of(std::string_view form);

}  // namespace galley
