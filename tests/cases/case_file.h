// Case files: language behaviour as text, so that adding a case is adding text.
//
//   === a title, one line
//   The input, any number of lines.
//   ---
//   what is expected, any number of lines
//
// Lines before the first title are comments. A line break ends neither input nor expectation: trailing ones are
// dropped.
#pragma once

#include <string>
#include <vector>

namespace galley::testing {

struct Case {
  std::string title;
  std::string input;
  std::string expected;
};

/// The cases of tests/cases/NAME, such as "quotes/direct.txt". A file that is missing, malformed or has no case fails
/// the running test.
std::vector<Case> load_cases(const std::string& name);

}  // namespace galley::testing
