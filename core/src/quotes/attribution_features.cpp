#include "quotes/attribution_features.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "quotes/word_signs.h"
#include "tagger/hash.h"

namespace galley {
namespace {

constexpr std::uint32_t kTemplates = 400;

// Probabilities in steps, finer near the ends, where they tell more.
std::uint32_t step_of(Proportion p) {
  constexpr std::array<std::uint16_t, 16> kSteps{20,  50,  100, 170, 250, 340, 430, 520,
                                                 610, 700, 780, 850, 910, 950, 980, 995};
  return static_cast<std::uint32_t>(std::upper_bound(kSteps.begin(), kSteps.end(), p.thousandths) - kSteps.begin());
}

std::uint32_t coarse(Proportion p) { return step_of(p) / 3; }

// What a sieve made of the same cue: nothing, another thing, the same source or contents, the same of both.
std::uint32_t agreement(const Proposals& proposals, const ReadAttribution& found, std::uint32_t& rule) {
  const auto number = proposals.at(found.cue);
  if (!number) return 0;
  const Draft& draft = proposals[*number];
  rule = hash_bytes(draft.rule->name);
  const bool source = draft.source == found.source;
  const bool content = draft.contents.front().overlaps(found.contents.front());
  const bool whole = draft.contents == found.contents;
  return 1 + (source ? 1U : 0U) + (content ? 2U : 0U) + (whole ? 4U : 0U);
}

std::uint32_t gap(Range<Token> a, Range<Token> b) {
  if (a.overlaps(b)) return 7;
  const std::uint32_t between = a.last <= b.first ? b.first.value - a.last.value : a.first.value - b.last.value;
  return std::min(between, 3U) + (a.last <= b.first ? 0U : 8U);
}

std::uint32_t length(std::uint32_t tokens) {
  constexpr std::array<std::uint32_t, 7> kSteps{1, 2, 4, 7, 12, 20, 35};
  return static_cast<std::uint32_t>(std::upper_bound(kSteps.begin(), kSteps.end(), tokens) - kSteps.begin());
}

}  // namespace

void read_attribution_features(const Evidence& evidence, const ReadAttribution& found, FeatureRows& rows) {
  rows.clear();
  const Reading& reading = evidence.reading;
  const std::uint32_t cue = step_of(found.cue_confidence), source = step_of(found.source_confidence),
                      content = step_of(found.content_confidence);
  const Range<Token> first = found.contents.front();
  std::uint32_t rule = 0;
  const std::uint32_t agrees = agreement(evidence.proposals, found, rule);
  const bool is_marked = reading.token(first.first).kind == TokenKind::quote_mark;
  const std::uint32_t inside = reading.marked_at(found.cue.first) ? 1 : 0;
  const WordSigns head = describe(evidence, found.cue.last - 1), begin = describe(evidence, found.cue.first);
  WordSigns speaker = no_word();
  if (found.source) speaker = describe(evidence, found.source->last - 1);
  const std::uint32_t has_source = found.source ? 1 : 0;
  const std::uint32_t source_gap = found.source ? gap(*found.source, found.cue) : 15;
  const std::uint32_t content_gap = gap(first, found.cue);
  std::uint32_t f = kTemplates;
  rows.add(f++, 0);
  rows.add(f++, cue);
  rows.add(f++, source, has_source);
  rows.add(f++, content);
  rows.add(f++, mix(coarse(found.cue_confidence), coarse(found.source_confidence)),
           mix(coarse(found.content_confidence), has_source));
  rows.add(f++, cue, agrees);
  rows.add(f++, cue, has_source);
  rows.add(f++, content, is_marked);
  rows.add(f++, agrees);
  rows.add(f++, agrees, rule);
  rows.add(f++, rule, coarse(found.cue_confidence));
  rows.add(f++, inside, cue);
  rows.add(f++, inside, mix(is_marked, has_source));
  rows.add(f++, has_source, mix(is_marked, agrees));
  rows.add(f++, head.word);
  rows.add(f++, head.tag, begin.tag);
  rows.add(f++, head.verb);
  rows.add(f++, head.cluster);
  rows.add(f++, speaker.tag, speaker.name);
  rows.add(f++, source_gap);
  rows.add(f++, content_gap);
  rows.add(f++, source_gap, content_gap);
  rows.add(f++, length(found.cue.size()));
  rows.add(f++, length(first.size()), is_marked);
  rows.add(f++, static_cast<std::uint32_t>(found.contents.size()), is_marked);
  if (found.source) rows.add(f, length(found.source->size()), coarse(found.source_confidence));
  rows.end_token();
}

}  // namespace galley
