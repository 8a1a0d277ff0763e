#include "cases/case_file.h"

#include <gtest/gtest.h>

#include <fstream>

namespace galley::testing {
namespace {

void append_line(std::string& text, const std::string& line) {
  text += line;
  text += '\n';
}

void drop_trailing_breaks(std::string& text) {
  while (!text.empty() && text.back() == '\n') text.pop_back();
}

}  // namespace

std::vector<Case> load_cases(const std::string& name) {
  std::ifstream file(std::string(GALLEY_CASES) + "/" + name);
  EXPECT_TRUE(file.is_open()) << "no case file " << name;
  std::vector<Case> cases;
  bool in_expected = true;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("=== ")) {
      EXPECT_TRUE(in_expected) << name << ": no --- in \"" << (cases.empty() ? "" : cases.back().title) << '"';
      cases.push_back({line.substr(4), {}, {}});
      in_expected = false;
    } else if (cases.empty()) {
      continue;
    } else if (line == "---" && !in_expected) {
      in_expected = true;
    } else {
      append_line(in_expected ? cases.back().expected : cases.back().input, line);
    }
  }
  EXPECT_TRUE(in_expected) << name << ": the last case has no ---";
  EXPECT_FALSE(cases.empty()) << name << " has no case";
  for (Case& c : cases) {
    drop_trailing_breaks(c.input);
    drop_trailing_breaks(c.expected);
  }
  return cases;
}

}  // namespace galley::testing
