#include "duplicates/changes/changes.h"

#include <gtest/gtest.h>

#include <random>
#include <sstream>

#include "cases/case_file.h"
#include "reference/random_text.h"
#include "text/unicode.h"
#include "text/utf8.h"
#include "unit/duplicates/parsed.h"
#include "unit/processor_time.h"

namespace galley {
namespace {

using testing::Parsed;

constexpr const char* kKinds[] = {"number", "name", "wording", "typography"};

// Two passages of one document: its first line and its last.
struct Pair {
  explicit Pair(const Document& document)
      : original(document.segments.paragraphs[Index<Paragraph>{0}].tokens),
        copy(document.segments.paragraphs[Index<Paragraph>{document.segments.paragraphs.size() - 1}].tokens) {}

  Range<Token> original, copy;
};

std::vector<Change> changes_of(const Document& document) {
  const Pair pair(document);
  return find_changes(document, pair.original, pair.copy);
}

// "number 12 -> 14", a change a line.
std::string describe(const std::vector<Change>& changes, std::string_view text) {
  std::ostringstream out;
  const auto words = [&](Span span) { return span.empty() ? "∅" : span.of(text); };
  for (const Change& change : changes)
    out << kKinds[static_cast<std::size_t>(change.kind)] << ' ' << words(change.original) << " -> "
        << words(change.copy) << '\n';
  std::string described = out.str();
  if (!described.empty()) described.pop_back();
  return described.empty() ? "nothing" : described;
}

std::string without_space(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!is_space(c.value) && !is_line_break(c.value)) out += text.substr(at, c.size);
    at += c.size;
  }
  return out;
}

// The original with every change made.
std::string changed(std::string_view text, Span original, const std::vector<Change>& changes) {
  std::string out;
  std::uint32_t at = original.start;
  for (const Change& change : changes) {
    out += Span{at, change.original.start}.of(text);
    out += change.copy.of(text);
    at = change.original.end;
  }
  return out += Span{at, original.end}.of(text);
}

// The copy's report, as the search would give it.
Report report_of(const Document& document, const Pair& pair, const std::vector<Change>& changes) {
  Report report;
  report.duplicates = {
      {DuplicateKind::near,
       false,
       {{document.span(pair.original), Proportion{1000}, {}}, {document.span(pair.copy), Proportion{500}, changes}}}};
  return report;
}

// What holds for any two passages.
void expect_sound(const Document& document, const std::vector<Change>& changes) {
  const Pair pair(document);
  const std::string_view text = document.text.bytes;
  EXPECT_EQ(validate(report_of(document, pair, changes), text), std::nullopt) << text;
  for (const Change& change : changes) EXPECT_NE(change.original.of(text), change.copy.of(text)) << text;
  EXPECT_EQ(without_space(changed(text, document.span(pair.original), changes)),
            without_space(document.span(pair.copy).of(text)))
      << text << '\n'
      << describe(changes, text);
}

TEST(Changes, AreAsWritten) {
  for (const testing::Case& c : testing::load_cases("duplicates/changes.txt")) {
    SCOPED_TRACE(c.title);
    const Parsed parsed(c.input);
    const std::vector<Change> changes = changes_of(parsed.document);
    EXPECT_EQ(describe(changes, parsed.bytes), c.expected);
    expect_sound(parsed.document, changes);
  }
}

std::string pick_word(std::mt19937& random) {
  static const char* const kWords[] = {"the",   "The",  "of",      "Oslo", "12",   "twelve", "10,000",
                                       "ferry", ",",    "“",       "'",    "—",    "--",     "Post-ABC",
                                       "U.S.",  "café", "5%",      "$6m",  "NATO", "one",    "people",
                                       "-",     "...",  "Smith's", "per",  "cent", ".",      "week's"};
  return kWords[testing::random_below(random, std::size(kWords))];
}

// Words replaced, left out, put in, doubled and turned round.
void edit(std::vector<std::string>& words, std::mt19937& random) {
  for (std::uint32_t edits = testing::random_below(random, 6); edits > 0 && words.size() > 2; --edits) {
    const auto at =
        static_cast<std::ptrdiff_t>(testing::random_below(random, static_cast<std::uint32_t>(words.size())));
    switch (testing::random_below(random, 4)) {
      case 0:
        words[static_cast<std::size_t>(at)] = pick_word(random);
        break;
      case 1:
        words.erase(words.begin() + at);
        break;
      case 2:
        words.insert(words.begin() + at, pick_word(random));
        break;
      default:
        std::rotate(words.begin(), words.begin() + at, words.end());
    }
  }
}

std::string join(const std::vector<std::string>& words, std::mt19937& random) {
  std::string text;
  for (const std::string& word : words) text += word + (testing::random_below(random, 8) ? " " : "");
  return text;
}

TEST(Changes, TurnTheOriginalIntoTheCopyOnRandomEdits) {
  std::mt19937 random(3);
  for (int round = 0; round < 800; ++round) {
    std::vector<std::string> words(1 + testing::random_below(random, round % 10 ? 30 : 400));
    for (std::string& word : words) word = pick_word(random);
    std::vector<std::string> edited = words;
    edit(edited, random);
    const Parsed parsed(join(words, random) + "\n" + join(edited, random));
    expect_sound(parsed.document, changes_of(parsed.document));
  }
}

TEST(Changes, TurnTheOriginalIntoTheCopyOnAnyText) {
  std::mt19937 random(5);
  for (int round = 0; round < 300; ++round) {
    const Parsed parsed("a" + testing::random_text(random, 60) + "\nb" + testing::random_text(random, 60));
    expect_sound(parsed.document, changes_of(parsed.document));
  }
}

TEST(Changes, OfAnyTextToItselfAreNone) {
  std::mt19937 random(6);
  for (int round = 0; round < 300; ++round) {
    const Parsed parsed("a" + testing::random_text(random, 60));
    const Range<Token> passage = Pair(parsed.document).original;
    EXPECT_TRUE(find_changes(parsed.document, passage, passage).empty());
  }
}

std::string repeat(const std::string& words, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += words;
  return text;
}

std::string count(const std::string& word, std::size_t times, std::size_t step) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += word + std::to_string(i * step % 99991) + " ";
  return text;
}

// In a sentence that begins and ends alike, and is no headline.
std::string around_change(const std::string& words) {
  const std::string before = "The harbour bridge opened before thousands of ",
                    behind = " visitors " + words + " today.";
  return before + "cheerful" + behind + "\n" + before + "happy" + behind;
}

struct Adversary {
  const char* name;
  std::string (*text)(std::size_t);
};

// The name of a test must not hold the bytes of a pointer.
void PrintTo(const Adversary& adversary, std::ostream* out) { *out << adversary.name; }

const Adversary kAdversaries[] = {
    {"OneWordAgainstManyMore", [](std::size_t n) { return "word\n" + repeat("word ", n); }},
    {"OneWordAgainstManyOthers", [](std::size_t n) { return "word\n" + repeat("other ", n); }},
    {"OneRepeatedWord", [](std::size_t n) { return repeat("word ", n) + "\n" + repeat("word ", n / 2); }},
    {"TwoWordsInTurn", [](std::size_t n) { return repeat("a b ", n) + "c\nd " + repeat("b a ", n); }},
    {"NothingInCommon", [](std::size_t n) { return count("a", n, 1) + "\n" + count("b", n, 1); }},
    {"AllInAnotherOrder", [](std::size_t n) { return count("a", n, 1) + "\n" + count("a", n, 7919); }},
    {"OneLongWord", [](std::size_t n) { return "a" + repeat("-b", n) + "\nb" + repeat(" b", n); }},
    {"OneLongNameAmongWords", [](std::size_t n) { return around_change("Xx" + repeat("-Xx", n)); }},
    {"OneLongNameBehindUncasedWords",
     [](std::size_t n) { return around_change(repeat("ب ", n) + "Xx" + repeat("-Xx", n)); }},
    {"Marks", [](std::size_t n) { return repeat("''", n) + "\n" + repeat("'. ", n); }},
    {"EveryOtherWordReplaced",
     [](std::size_t n) {
       std::string first, second;
       for (std::size_t i = 0; i < n; ++i) {
         first += "a" + std::to_string(i) + " ";
         second += (i % 2 ? "a" + std::to_string(i) : "b") + " ";
       }
       return first + "\n" + second;
     }},
};

class ChangesLinearity : public ::testing::TestWithParam<Adversary> {};

TEST_P(ChangesLinearity, HoldsOnAdversarialPassages) {
  const Parsed small(GetParam().text(1500)), large(GetParam().text(12000));
  expect_sound(small.document, changes_of(small.document));
  EXPECT_TRUE(testing::costs_at_most(
      28, [&] { changes_of(small.document); }, [&] { changes_of(large.document); }));
}

INSTANTIATE_TEST_SUITE_P(Passages, ChangesLinearity, ::testing::ValuesIn(kAdversaries),
                         [](const auto& adversary) { return adversary.param.name; });

}  // namespace
}  // namespace galley
