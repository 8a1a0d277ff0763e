// What speaks for and against a candidate for a pronoun, as small numbers: the one description that the ranker reads and
// its trainer learns from.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley {

/// Each feature takes a value below its `values`; 0 says that it does not apply.
enum class AntecedentFeature : std::uint8_t {
  kind,         ///< named, an unnamed noun, an unresolved pronoun, nobody at all
  rivals,       ///< of "nobody": candidates whose sex may be that of the pronoun
  sex,          ///< known, guessed, unknown, against; with whether a rival's is the pronoun's
  sentences,    ///< back to the nearest standing
  words,        ///< back to the nearest standing, in powers of two
  between,      ///< other candidates that stand nearer
  nearest,      ///< role and bearer of the nearest standing
  parallel,     ///< the pronoun's role by that of the nearest standing, by whether the sentence is the same
  here,         ///< the best standing in the pronoun's sentence
  previous,     ///< the best standing in the sentence before
  clauses,      ///< back to the nearest standing, within the sentence, with the kind of the pronoun's clause
  often,        ///< standings in reach
  pronouns,     ///< pronouns that mean the candidate so far
  last_pronoun, ///< whether the last pronoun of this sex means the candidate or another
  topic,        ///< first named in the text, subject of its first sentence
  order,        ///< rank by the first standing
  form,         ///< full name, single name, named more fully before
  manner,       ///< how the nearest standing stands: joined, in brackets, in a relative clause
  adjoining,    ///< what stands between, if it is next to nothing
  voice,        ///< one of both stands in quotation marks
  preposition,  ///< before the nearest standing
  ahead,        ///< of one that stands only behind the pronoun: how
  speech,       ///< whether the pronoun and the candidate are said to speak
  rank_sexed,   ///< rank by nearness among those whose sex is the pronoun's
};

struct FeatureShape {
  std::string_view name;
  std::uint16_t values;
};

inline constexpr std::array<FeatureShape, 24> kFeatureShapes{{
    {"kind", 5},      {"rivals", 7},      {"sex", 16},      {"sentences", 8}, {"words", 9},        {"between", 7},
    {"nearest", 29},  {"parallel", 129},  {"here", 12},     {"previous", 10}, {"clauses", 21},     {"often", 7},
    {"pronouns", 6},  {"last_pronoun", 6}, {"topic", 9},    {"order", 6},     {"form", 6},         {"manner", 9},
    {"adjoining", 8}, {"voice", 4},       {"preposition", 14}, {"ahead", 12}, {"speech", 8}, {"rank_sexed", 7},
}};

using AntecedentFeatures = std::array<std::uint8_t, kFeatureShapes.size()>;

/// Values of the sex from here on: known to be the other one, which no weight makes good.
inline constexpr std::uint8_t kOtherSexKnown = 13;

/// How a pronoun is written: each has weights of its own.
enum class PronounForm : std::uint8_t { nominative, possessive, object };
inline constexpr std::size_t kPronounForms = 3;

}  // namespace galley
