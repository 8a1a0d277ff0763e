#include "entities/name_keys.h"

#include <gtest/gtest.h>

namespace galley {
namespace {

TEST(NameKeys, AnAcronymIsSpeltByItsName) {
  const PlainWords farc{"fuerzas", "armadas", "revolucionarias", "de", "colombia"};
  EXPECT_TRUE(spells("farc", farc));
  EXPECT_FALSE(spells("arc", farc)) << "begins with another letter";
  EXPECT_FALSE(spells("fbr", farc)) << "another order";
  EXPECT_FALSE(spells("f", farc));
  EXPECT_FALSE(spells("fa", {"farc"})) << "one word has no acronym";
}

TEST(NameKeys, ACompanyIsItsNameWithoutItsForm) {
  PlainWords words{"the", "ozgrub", "holding", "co", "ltd"};
  strip_company(words);
  EXPECT_EQ(joined(words), "ozgrub holding");
  PlainWords form{"co"};
  strip_company(form);
  EXPECT_EQ(joined(form), "co") << "nothing else would be left";
}

}  // namespace
}  // namespace galley
