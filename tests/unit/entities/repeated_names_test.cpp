#include "entities/repeated_names.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "unit/entities/marked_text.h"
#include "unit/entities/worded.h"

namespace galley {
namespace {

// The names of a text after those that are missing have been added: "Ida Marlow|Marlow".
std::string names_in(std::string_view input) {
  const testing::MarkedText marked(input);
  const testing::Worded text(marked.text);
  std::string all;
  for (const NameSpan& name : add_repeated_names(text.words(), marked.spans(text.document().segments))) {
    if (!all.empty()) all += '|';
    all += text.document().span(name.tokens).of(marked.text);
  }
  return all;
}

TEST(RepeatedNames, FamilyNamesOfFullNamesAreAdded) {
  EXPECT_EQ(names_in("Reporters met [p Ida Marlow]. Marlow left. On Friday, Marlow’s aide said Ms. Marlow slept."),
            "Ida Marlow|Marlow|Marlow|Marlow");
  EXPECT_EQ(names_in("They met [p Ida Marlow Jr.] and she left. Then Marlow slept."), "Ida Marlow Jr.|Marlow");
}

TEST(RepeatedNames, OtherNamesAndWordsAreNot) {
  EXPECT_EQ(names_in("They met [p Ida Marlow]. Ida left for Marlow Park in a pro-Marlow shirt. The Old Marlow fell."),
            "Ida Marlow");
  EXPECT_EQ(names_in("They met [o Marlow]. Marlow left."), "Marlow");
  EXPECT_EQ(names_in("They met [p Theresa May]. In May it rained."), "Theresa May");
  EXPECT_EQ(names_in("They met [p Ida Field]. Field work began in a field."), "Ida Field");
}

TEST(RepeatedNames, ATitleShowsANameThatIsAWord) {
  EXPECT_EQ(names_in("They met [p Ida Field]. Mr. Field stood in a field."), "Ida Field|Field");
}

TEST(RepeatedNames, ABodysNameGivesUpTheOneBehindIt) {
  EXPECT_EQ(names_in("They met [p Ida Marlow]. In a [o Galtown Post Marlow] said so."),
            "Ida Marlow|Galtown Post|Marlow");
  EXPECT_EQ(names_in("They met [p Ida Marlow]. The [o Friends of Marlow] left."), "Ida Marlow|Friends of Marlow");
  EXPECT_EQ(names_in("They met [p Ida Marlow]. [o Peat Marlow] grew. Then [o Peat Marlow] fell."),
            "Ida Marlow|Peat Marlow|Peat Marlow");
}

}  // namespace
}  // namespace galley
