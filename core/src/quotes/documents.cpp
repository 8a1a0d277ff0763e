#include "quotes/documents.h"

#include <algorithm>
#include <array>

namespace galley {

bool is_document(std::string_view noun) {
  constexpr std::array<std::string_view, 27> kDocuments{
      "account",   "ad",         "advertisement", "analysis",  "article",  "average",  "brief",
      "column",    "commentary", "database",      "editorial", "estimate", "filing",   "investigation",
      "letter",    "memo",       "poll",          "release",   "report",   "research", "review",
      "statement", "study",      "survey",        "tally",     "tweet",    "video"};
  return std::find(kDocuments.begin(), kDocuments.end(), noun) != kDocuments.end();
}

}  // namespace galley
