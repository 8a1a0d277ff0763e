#include "lexicon/inflection.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "lexicon/reporting_verbs.h"

namespace galley {
namespace {

TEST(Inflection, GoesBackToTheBase) {
  const std::pair<const char*, const char*> kForms[] = {
      {"denied", "deny"},       {"denies", "deny"},
      {"blamed", "blame"},      {"hoped", "hope"},
      {"begged", "beg"},        {"called", "call"},
      {"argued", "argue"},      {"criticized", "criticize"},
      {"rattled", "rattle"},    {"preached", "preach"},
      {"preaches", "preach"},   {"agreeing", "agree"},
      {"using", "use"},         {"withdrew", "withdraw"},
      {"taken", "take"},        {"bristled", "bristle"},
      {"bring", "bring"},       {"press", "press"},
      {"indeed", "indeed"},     {"arguing", "argue"},
      {"discusses", "discuss"}, {"acknowledged", "acknowledge"},
      {"visited", "visit"},     {"s", "s"},
  };
  for (const auto& [form, base] : kForms) EXPECT_EQ(base_of(form), base) << form;
}

// Spelling alone does not tell all of them: "recit(e)", but "visit".
TEST(Inflection, LeadsBackFromNearlyAllFormsOfTheTables) {
  std::string astray;
  std::size_t forms = 0, lost = 0;
  for (const ReportingForm& form : reporting_forms()) {
    const Inflected inflected = inflect(std::string(form.word.lemma));
    if (form.first != inflected.past && form.first != inflected.gerund && form.first != inflected.third_person)
      continue;
    ++forms;
    if (base_of(form.first) == form.word.lemma) continue;
    ++lost;
    astray.append(" ").append(form.first);
  }
  EXPECT_GT(forms, 500U);
  EXPECT_LT(lost * 30, forms) << astray;  // one in thirty
}

}  // namespace
}  // namespace galley
