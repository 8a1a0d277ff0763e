#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

#include "galley/report.h"

namespace galley {
namespace {

//                                0         1         2         3         4
//                                0123456789012345678901234567890123456789012345678
constexpr std::string_view kText = "Ann Lee said: \"Yes.\" Lee left.\nAnn Lee left. é";

constexpr Span kName{0, 7}, kSurname{21, 24}, kNameAgain{31, 38};
constexpr Index<Quote> kDirect{0}, kScare{1};

// A report that keeps every invariant, with something in each layer.
Report sound_report() {
  Report report;
  report.paragraphs = {{0, 30}, {31, 47}};
  report.sentences = {{0, 20}, {21, 30}, {31, 44}};
  const Index<Entity> lee = report.entities.push_back({EntityType::person, kName, {kSurname}});
  const Index<Entity> other = report.entities.push_back({EntityType::person, kNameAgain, {}});
  report.mentions.push_back({kName, lee, MentionKind::name, {900}});
  report.mentions.push_back({kSurname, lee, MentionKind::name, {900}});
  report.mentions.push_back({kNameAgain, other, MentionKind::name, {1000}});
  Quote said;
  said.kind = QuoteKind::direct;
  said.contents = {{14, 20}};
  said.cue = Cue{{8, 12}, "say", Stance::neutral};
  said.source = kName;
  said.speaker = lee;
  said.rule = "test";
  said.confidence = {900};
  Quote scare;
  scare.contents = {{15, 18}, {21, 24}};
  scare.parent = report.quotes.push_back(said);
  scare.rule = "test";
  report.quotes.push_back(scare);
  report.duplicates = {{DuplicateKind::exact, false, {{{0, 7}, {1000}, {}}, {{31, 38}, {1000}, {}}}},
                       {DuplicateKind::near,
                        false,
                        {{{21, 30}, {1000}, {}}, {{35, 44}, {800}, {{{21, 24}, {35, 38}, ChangeKind::name}}}}}};
  report.findings = {{FindingKind::unbalanced_mark, Severity::high, {{8, 12}, kName}, {lee}, {kDirect}, "test"},
                     {FindingKind::mixed_marks, Severity::low, {{14, 20}}, {}, {}, "test"}};
  return report;
}

// What validate() says of the sound report after `change`.
template <class Change>
std::string complaint(Change change) {
  Report report = sound_report();
  change(report);
  return validate(report, kText).value_or("");
}

constexpr Index<Entity> kFirstEntity{0}, kSecondEntity{1};
constexpr Index<Mention> kFirstMention{0}, kSecondMention{1}, kThirdMention{2};

TEST(Validate, FindsNothingInASoundReport) {
  EXPECT_EQ(validate(sound_report(), kText), std::nullopt);
  EXPECT_EQ(validate(Report{}, ""), std::nullopt);
}

TEST(Validate, Stretches) {
  EXPECT_EQ(complaint([](Report& r) { r.paragraphs[1].end = 99; }), "paragraph 1: not a stretch of the text");
  EXPECT_EQ(complaint([](Report& r) { r.paragraphs[1].end = 46; }), "paragraph 1: not a stretch of the text");
  EXPECT_EQ(complaint([](Report& r) { r.paragraphs[1] = {40, 40}; }), "paragraph 1: not a stretch of the text");
  EXPECT_EQ(complaint([](Report& r) { r.paragraphs[1].start = 29; }), "paragraph 1: not after the one before");
  EXPECT_EQ(complaint([](Report& r) { r.sentences[1].start = 19; }), "sentence 1: not after the one before");
  EXPECT_EQ(complaint([](Report& r) { r.sentences[2] = {31, 31}; }), "sentence 2: not a stretch of the text");
}

TEST(Validate, SentencesStandInParagraphs) {
  EXPECT_EQ(complaint([](Report& r) { r.sentences[1].end = 31; }), "sentence 1: not inside one paragraph");
  EXPECT_EQ(complaint([](Report& r) { r.paragraphs.pop_back(); }), "sentence 2: not inside one paragraph");
}

TEST(Validate, Mentions) {
  EXPECT_EQ(complaint([](Report& r) { r.mentions[kFirstMention].span.end = 0; }),
            "mention 0: not a stretch of the text");
  EXPECT_EQ(complaint([](Report& r) { r.mentions[kFirstMention].entity = {9}; }), "mention 0: of no entity");
  EXPECT_EQ(complaint([](Report& r) { r.mentions[kFirstMention].confidence = {1001}; }),
            "mention 0: confidence above 1");
  EXPECT_EQ(complaint([](Report& r) { r.mentions[kThirdMention].span = {8, 12}; }), "mention 2: out of order");
  EXPECT_EQ(complaint([](Report& r) { r.mentions[kSecondMention].span = {4, 7}; }), "mention 1: overlaps another name");
  EXPECT_EQ(complaint([](Report& r) {
              r.mentions[kSecondMention].span = {4, 7};
              r.mentions[kSecondMention].kind = MentionKind::description;
            }),
            "")
      << "only names must not overlap";
}

TEST(Validate, Entities) {
  EXPECT_EQ(complaint([](Report& r) { std::swap(r.mentions[kFirstMention].entity, r.mentions[kThirdMention].entity); }),
            "entity 1: not in the order of first mentions");
  EXPECT_EQ(complaint([](Report& r) { r.mentions[kThirdMention].entity = kFirstEntity; }),
            "entity 1: without a mention");
  EXPECT_EQ(complaint([](Report& r) { r.entities[kSecondEntity].name = {}; }), "entity 1: its name is not in the text");
  EXPECT_EQ(complaint([](Report& r) {
              r.entities[kFirstEntity].aliases = {{46, 47}};
            }),
            "entity 0: an alias is not in the text");
}

TEST(Validate, ValuesAndUnits) {
  const auto with = [](EntityType type, std::string value, std::string unit) {
    return complaint([&](Report& r) {
      Entity& entity = r.entities[kSecondEntity];
      entity.type = type, entity.value = value, entity.unit = unit;
    });
  };
  EXPECT_EQ(with(EntityType::money, "5", "EUR"), "");
  EXPECT_EQ(with(EntityType::date, "2015", ""), "");
  EXPECT_EQ(with(EntityType::time, "T10:30", ""), "");
  EXPECT_EQ(with(EntityType::quantity, "5", ""), "");
  EXPECT_EQ(with(EntityType::place, "5", ""), "entity 1: a value of a name");
  EXPECT_EQ(with(EntityType::date, "P2Y", "years"), "entity 1: a unit of no amount");
  EXPECT_EQ(with(EntityType::percent, "", "%"), "entity 1: a unit without a value");
}

TEST(Validate, RelatedEntities) {
  const auto with = [](std::vector<Index<Entity>> first, std::vector<Index<Entity>> second) {
    return complaint([&](Report& r) {
      r.entities[kFirstEntity].related = first;
      r.entities[kSecondEntity].related = second;
    });
  };
  EXPECT_EQ(with({kSecondEntity}, {kFirstEntity}), "");
  EXPECT_EQ(with({kSecondEntity}, {}), "entity 0: related to one that is not related to it");
  EXPECT_EQ(with({kFirstEntity}, {}), "entity 0: related to itself");
  EXPECT_EQ(with({}, {{2}}), "entity 1: related to no entity");
  EXPECT_EQ(with({kSecondEntity, kSecondEntity}, {kFirstEntity}), "entity 0: its related ones are out of order");
}

TEST(Validate, Contents) {
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kDirect].contents.clear(); }), "quote 0: without contents");
  EXPECT_EQ(complaint([](Report& r) {
              r.quotes[kDirect].contents = {{14, 14}};
            }),
            "quote 0: a content is not a stretch of the text");
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kScare].contents[1] = {16, 24}; }), "quote 1: contents out of order");
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kScare].contents[0] = {0, 3}; }), "quote 1: out of order");
}

TEST(Validate, Attribution) {
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kDirect].cue->span.end = 99; }), "quote 0: its cue is not in the text");
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kDirect].cue->lemma = ""; }), "quote 0: its cue is not in the text");
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kDirect].source = Span{}; }), "quote 0: its source is not in the text");
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kDirect].source.reset(); }), "quote 0: a speaker without a source");
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kDirect].speaker = Index<Entity>{2}; }),
            "quote 0: its speaker is no entity");
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kScare].parent = kScare; }),
            "quote 1: its parent does not come before it");
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kScare].source = kName; }),
            "quote 1: words nobody uttered have no source");
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kScare].rule = ""; }), "quote 1: without a rule");
  EXPECT_EQ(complaint([](Report& r) { r.quotes[kScare].confidence = {1001}; }), "quote 1: confidence above 1");
}

TEST(Validate, Duplicates) {
  EXPECT_EQ(complaint([](Report& r) { r.duplicates[0].copies.pop_back(); }),
            "duplicate group 0: fewer than two passages");
  EXPECT_EQ(complaint([](Report& r) { r.duplicates[0].copies[0].similarity = {999}; }),
            "duplicate group 0: its original is unlike itself");
  EXPECT_EQ(complaint([](Report& r) { r.duplicates[0].copies[1].span.end = 99; }),
            "duplicate group 0: a copy is not a stretch of the text");
  EXPECT_EQ(complaint([](Report& r) { r.duplicates[0].copies[1].similarity = {1001}; }),
            "duplicate group 0: similarity above 1");
  EXPECT_EQ(complaint([](Report& r) {
              r.duplicates[0].copies[1].span = {6, 8};
            }),
            "duplicate group 0: copies overlap or are out of order");
  EXPECT_EQ(complaint([](Report& r) { std::swap(r.duplicates[0], r.duplicates[1]); }),
            "duplicate group 1: out of order");
}

TEST(Validate, Changes) {
  const auto with = [](std::vector<Change> changes) {
    return complaint([&](Report& r) { r.duplicates[1].copies[1].changes = changes; });
  };
  const std::string misplaced = "duplicate group 1: a change lies outside its passages or not after the one before";
  EXPECT_EQ(with({{{21, 24}, {38, 38}}, {{24, 24}, {38, 39}}}), "");
  EXPECT_EQ(with({{{20, 24}, {35, 38}}}), misplaced);
  EXPECT_EQ(with({{{21, 24}, {35, 45}}}), misplaced);
  EXPECT_EQ(with({{{24, 21}, {35, 38}}}), misplaced);
  EXPECT_EQ(with({{{21, 24}, {35, 38}}, {{23, 26}, {39, 41}}}), misplaced);
  EXPECT_EQ(with({{{21, 24}, {35, 38}}, {{25, 26}, {37, 41}}}), misplaced);
  EXPECT_EQ(with({{{21, 21}, {35, 35}}}), "duplicate group 1: a change of nothing");
  EXPECT_EQ(complaint([](Report& r) { r.duplicates[1].copies[0].changes = r.duplicates[1].copies[1].changes; }),
            "duplicate group 1: its original has changes");
  EXPECT_EQ(complaint([](Report& r) { r.duplicates[1].kind = DuplicateKind::exact; }),
            "duplicate group 1: an exact copy has changed words");
}

TEST(Validate, Findings) {
  EXPECT_EQ(complaint([](Report& r) { r.findings[1].spans.clear(); }), "finding 1: nowhere");
  EXPECT_EQ(complaint([](Report& r) {
              r.findings[1].spans.push_back({46, 99});
            }),
            "finding 1: not a stretch of the text");
  EXPECT_EQ(complaint([](Report& r) {
              r.findings[1].spans.push_back({3, 3});
            }),
            "finding 1: not a stretch of the text");
  EXPECT_EQ(complaint([](Report& r) { r.findings[0].entities = {{2}}; }), "finding 0: about no entity");
  EXPECT_EQ(complaint([](Report& r) { r.findings[0].quotes = {{2}}; }), "finding 0: about no quote");
  EXPECT_EQ(complaint([](Report& r) { r.findings[0].rule = {}; }), "finding 0: without a rule");
  EXPECT_EQ(complaint([](Report& r) { std::swap(r.findings[0], r.findings[1]); }), "finding 1: out of order");
}

}  // namespace
}  // namespace galley
