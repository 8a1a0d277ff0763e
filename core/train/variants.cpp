#include "variants.h"

#include <utf8proc.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "kinds.h"
#include "rewriting.h"
#include "text/unicode.h"
#include "text/utf8.h"

namespace galley::train {
namespace {

constexpr std::array<std::string_view, 10> kAgencies{"Reuters",   "AP",   "AFP", "Associated Press", "Getty Images",
                                                     "Bloomberg", "TASS", "UPI", "Xinhua",           "EPA"};

std::string utf8(char32_t c) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes.data());
  return std::string(bytes.begin(), bytes.begin() + size);
}

char32_t upper(char32_t c) { return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c))); }
char32_t lower(char32_t c) { return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))); }

// Replaces characters: `other(before, c)` gives what stands for `c` behind `before`.
template <class Other>
LabelledText with_characters(const LabelledText& text, Other other) {
  std::vector<Edit> edits;
  char32_t before = ' ';
  for (std::uint32_t at = 0; at < text.text.size();) {
    const CodePoint c = code_point_at(text.text, at);
    const char32_t now = other(before, c.value);
    if (now != c.value) edits.push_back({{at, at + c.size}, utf8(now)});
    before = c.value;
    at += c.size;
  }
  return rewritten(text, edits);
}

LabelledText in_capitals(const LabelledText& text) {
  return with_characters(text, [](char32_t, char32_t c) { return upper(c); });
}

LabelledText in_small_letters(const LabelledText& text) {
  return with_characters(text, [](char32_t, char32_t c) { return lower(c); });
}

LabelledText in_title_case(const LabelledText& text) {
  return with_characters(text, [](char32_t before, char32_t c) { return is_space(before) ? upper(c) : c; });
}

LabelledText with_curly_marks(const LabelledText& text) {
  return with_characters(text, [](char32_t before, char32_t c) -> char32_t {
    const bool opens = is_space(before) || is_line_break(before) || before == '(' || is_dash(before);
    if (c == '"') return opens ? U'“' : U'”';
    if (c == '\'') return opens ? U'‘' : U'’';
    return c;
  });
}

// A sentence of the text once more above it, as a headline.
LabelledText with_headline(const LabelledText& text, const Lexicons& lexicons, Random& random) {
  const Segmented read(text.text, lexicons);
  if (read.segments.sentences.empty()) return text;
  const Sentence sentence =
      read.segments.sentences[{static_cast<std::uint32_t>(random.below(read.segments.sentences.size()))}];
  const LabelledText line = part_of(text, sentence.span);
  return joined(random.chance(50) ? in_capitals(line) : in_title_case(line), "\n", text);
}

std::string someone(const Gazetteers& gazetteers, Random& random) {
  const std::string& forename = random.pick(gazetteers.names("forenames"));
  return forename + " " + random.pick(gazetteers.names("surnames"));
}

LabelledText with_dateline(const LabelledText& text, const Gazetteers& gazetteers, Random& random) {
  LabelledText city = in_capitals(Composer().name(random.pick(gazetteers.names("cities")), kKinds[kPlace]).text());
  Composer rest;
  if (random.chance(50)) rest.plain(", ").name(random.pick(gazetteers.names("countries")), kKinds[kPlace]);
  if (random.chance(60)) rest.plain(" (").name(random.pick(kAgencies), kKinds[kOrganization]).plain(")");
  rest.plain(random.chance(50) ? " — " : random.chance(50) ? " - " : " -- ");
  return joined(joined(city, "", rest.text()), "", text);
}

LabelledText with_byline(const LabelledText& text, const Gazetteers& gazetteers, Random& random) {
  Composer line;
  line.plain(random.chance(70) ? "By " : "BY ").name(someone(gazetteers, random), kKinds[kPerson]);
  if (random.chance(30)) line.plain(" and ").name(someone(gazetteers, random), kKinds[kPerson]);
  if (random.chance(30)) line.plain(", ").name(random.pick(kAgencies), kKinds[kOrganization]);
  return joined(line.text(), "\n", text);
}

LabelledText with_credit(const LabelledText& text, const Gazetteers& gazetteers, Random& random) {
  const std::string who = someone(gazetteers, random);
  const std::string_view agency = random.pick(kAgencies);
  Composer line;
  switch (random.below(3)) {
    case 0:
      line.plain("Photo: ").name(who, kKinds[kPerson]).plain(" / ").name(agency, kKinds[kOrganization]);
      break;
    case 1:
      line.plain("(").name("AP", kKinds[kOrganization]).plain(" Photo/").name(who, kKinds[kPerson]).plain(")");
      break;
    default:
      line.plain("Photo by ").name(who, kKinds[kPerson]).plain("/").name(agency, kKinds[kOrganization]);
  }
  return joined(line.text(), "\n", text);
}

}  // namespace

LabelledText variant_of(const LabelledText& text, const Gazetteers& gazetteers, const Lexicons& lexicons,
                        Random& random) {
  switch (random.below(7)) {
    case 0:
    case 1:
      return with_curly_marks(text);
    case 2:
      return with_headline(text, lexicons, random);
    case 3:
      return with_dateline(text, gazetteers, random);
    case 4:
      return with_byline(text, gazetteers, random);
    case 5:
      return with_credit(text, gazetteers, random);
    default:
      return in_small_letters(text);
  }
}

}  // namespace galley::train
