// Two lines of a text as terms: what tests of pairing and placing begin with.
#pragma once

#include <string>
#include <vector>

#include "duplicates/changes/term_classes.h"
#include "unit/duplicates/parsed.h"

namespace galley::testing {

struct TermLines {
  TermLines(const std::string& first, const std::string& second) : parsed(first + "\n" + second) {
    const auto& paragraphs = parsed.segments.paragraphs;
    original = classify_terms(parsed.document, paragraphs[Index<Paragraph>{0}].tokens);
    copy = classify_terms(parsed.document, paragraphs[Index<Paragraph>{1}].tokens);
  }

  Parsed parsed;
  std::vector<ClassifiedTerm> original, copy;
};

}  // namespace galley::testing
