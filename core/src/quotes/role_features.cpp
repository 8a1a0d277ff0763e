#include "quotes/role_features.h"

#include <algorithm>

#include "quotes/noun_phrases.h"
#include "quotes/tag_chunks.h"
#include "tagger/hash.h"

namespace galley {
namespace {

// Numbers of the templates; each add_… function has a stretch of its own.
constexpr std::uint32_t kWordTemplates = 200, kSpotTemplates = 240, kCandidateTemplates = 280;

// Tokens in steps that grow.
std::uint32_t step_of(std::uint32_t distance) {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  return distance <= 24 ? 8 : 9;
}

// The quotation that ends right before `t` in its paragraph, or that reaches into the sentence that begins there.
Index<Token> left_end(const Reading& reading, Index<Token> first, Index<Token> floor) {
  if (const auto inside = reading.marked_inside({}, first)) return std::max(floor, reading.marks[*inside].tokens.first);
  if (first <= floor) return first;
  if (const auto before = reading.marked_inside({}, first - 1))
    return std::max(floor, reading.marks[*before].tokens.first);
  return first;
}

Index<Token> right_end(const Reading& reading, Index<Token> last, Index<Token> limit) {
  if (const auto inside = reading.marked_inside({}, last - 1))
    last = std::max(last, reading.marks[*inside].tokens.last);
  if (last < limit)
    if (const auto next = reading.marked_inside({}, last)) return reading.marks[*next].tokens.last;
  return last;
}

}  // namespace

Range<Token> window_around(const Reading& reading, Range<Token> cue) {
  const Range<Token> sentence = reading.sentence_at(cue.first), paragraph = reading.paragraph_at(cue.first);
  // He wrote:⏎“…”
  const bool leads_on = reading.folded(sentence.last - 1) == ":" && sentence.last == paragraph.last;
  const Index<Token> limit = leads_on ? std::min(paragraph.last + 1, reading.all().last) : paragraph.last;
  Range<Token> window{left_end(reading, sentence.first, paragraph.first), right_end(reading, sentence.last, limit)};
  constexpr std::uint32_t kHalf = kLongestWindow / 2;
  if (cue.first.value > kHalf) window.first = std::max(window.first, cue.first - kHalf);
  // A cue longer than half a window takes the room from what stands before it.
  window.last = std::max(std::min(window.last, cue.first + kHalf), std::min(cue.last, cue.first + kLongestWindow));
  if (window.size() > kLongestWindow) window.first = window.last - kLongestWindow;
  return window;
}

void RoleFeatures::describe_window(Range<Token> window) {
  if (window == window_) return;
  window_ = window;
  signs_.clear();
  for (const Index<Token> t : window) signs_.push_back(describe(evidence_, t));
}

// The cue's word that says most: its main verb, or its last word.
void RoleFeatures::find_head(Range<Token> cue) {
  head_ = cue.last - 1;
  for (const Index<Token> t : cue)
    if (is_verb(evidence_.tags[t])) {
      head_ = main_verb(evidence_.tags, t, cue.last);
      break;
    }
  cue_ = signs_[head_.value - window_.first.value];
  behind_cue_ = sign(cue.last.value - window_.first.value, 0);
  cue_words_ = 0;
  for (const Index<Token> t : cue) cue_words_ = mix(cue_words_, static_cast<std::uint32_t>(evidence_.tags[t]));
}

void RoleFeatures::find_candidates(Range<Token> cue, Range<Token> window) {
  for (auto& ranges : candidates_) ranges.clear();
  const auto add = [&](Candidate candidate, Range<Token> range) {
    range = {std::max(range.first, window.first), std::min(range.last, window.last)};
    if (!range.empty()) candidates_[candidate].push_back(range);
  };
  const Range<Token> sentence = reading_.sentence_at(cue.first);
  const Index<Token> floor = std::max(window.first, sentence.first), limit = std::min(window.last, sentence.last);
  const Index<Token> start = group_start(evidence_.tags, cue.first, floor);
  for (const bool with_prepositions : {false, true}) {
    add(with_prepositions ? kLongChunkBefore : kChunkBefore,
        chunk_before(evidence_.tags, start, floor, with_prepositions));
    add(with_prepositions ? kLongChunkBehind : kChunkBehind,
        chunk_at(evidence_.tags, cue.last, limit, with_prepositions));
  }
  if (const auto subject = subject_before(reading_, cue.first, floor)) add(kNounBefore, *subject);
  if (cue.last < window.last)
    if (const auto phrase = phrase_at(reading_, cue.last, window.last, true)) add(kNounBehind, *phrase);
  rule_ = 0;
  if (const auto number = evidence_.proposals.at(cue)) {
    const Draft& draft = evidence_.proposals[*number];
    rule_ = hash_bytes(draft.rule->name);
    if (draft.source) add(kProposedSource, *draft.source);
    for (const Range<Token> content : draft.contents) add(kProposedContent, content);
  }
  evidence_.proposals.in({floor, limit}, [&](const Draft& draft) {
    if (!draft.cue->overlaps(cue))
      for (const Range<Token> content : draft.contents) add(kOtherContent, content);
  });
  const auto own = reading_.marked_at(cue.first);
  for (Index<Token> t = window.first; t < window.last;) {
    const auto marked = reading_.marked_inside(own, t);
    if (marked) add(kStretch, reading_.marks[*marked].tokens);
    t = marked ? std::max(t + 1, reading_.marks[*marked].tokens.last) : t + 1;
  }
}

void RoleFeatures::measure(Index<Token> t, std::uint32_t& passed) const {
  const auto more = [&](std::uint32_t at, std::uint32_t most) {
    if ((passed >> at & 3U) < most) passed += 1U << at;
  };
  const auto tag = evidence_.tags[t];
  if (reading_.folded(t) == ",") more(0, 3);
  if (reading_.token(t).kind == TokenKind::quote_mark) more(2, 3);
  if (tag == Tag::past_verb || tag == Tag::present_verb || tag == Tag::third_person_verb || tag == Tag::modal)
    more(4, 3);
  if (reading_.folded(t) == "that") more(6, 1);
  if (tag == Tag::conjunction) more(8, 1);
  if (tag == Tag::colon) more(10, 1);
}

void RoleFeatures::find_spots(Range<Token> cue, Range<Token> window) {
  spots_.assign(window.size(), {});
  const auto spot = [&](Index<Token> t) -> Spot& { return spots_[t.value - window.first.value]; };
  const Range<Token> sentence = reading_.sentence_at(cue.first);
  std::uint32_t passed = 0;
  for (Index<Token> t = cue.first; t > window.first;) {
    t = t - 1;
    spot(t).side = 1;
    spot(t).distance = step_of(cue.first.value - t.value);
    spot(t).passed = passed;
    measure(t, passed);
  }
  passed = 0;
  for (Index<Token> t = cue.last; t < window.last; ++t) {
    spot(t).side = 2;
    spot(t).distance = step_of(t.value - cue.last.value + 1);
    spot(t).passed = passed;
    measure(t, passed);
  }
  for (const Index<Token> t : window) {
    Spot& here = spot(t);
    here.place = t < sentence.first ? 4 : t >= sentence.last ? 8 : 0;
    here.place += (t == window.first || t == sentence.first || t == sentence.last ? 1U : 0U) +
                  (t + 1 == window.last || t + 1 == sentence.last || t + 1 == sentence.first ? 2U : 0U);
  }
  evidence_.proposals.in(window, [&](const Draft& draft) {
    if (draft.cue->overlaps(cue)) return;
    for (const Index<Token> t : *draft.cue)
      if (window.contains(t)) spot(t).other_cue = 1;
  });
  const auto own = reading_.marked_at(cue.first);
  for (const Index<Token> t : window) {
    const auto marked = reading_.marked_at(t);
    Spot& here = spot(t);
    if (!marked) {
      here.marks = own ? 1 : 0;
      continue;
    }
    here.marks = marked == own ? 2 : 3;
    const Range<Token> tokens = reading_.marks[*marked].tokens;
    here.marks = here.marks * 4 + (t == tokens.first ? 1U : 0U) + (t + 1 == tokens.last ? 2U : 0U);
    here.marks = here.marks * 8 + std::min(tokens.size() / 3, 7U);
  }
}

// Whether the token is outside a candidate, begins it, goes on in it, ends it, is all of it, or stands right behind it.
std::uint32_t RoleFeatures::status(std::size_t candidate, Index<Token> t) const {
  std::uint32_t found = 0;
  for (const Range<Token> range : candidates_[candidate]) {
    if (range.contains(t)) {
      const std::uint32_t here = 2 + (t == range.first ? 1U : 0U) + (t + 1 == range.last ? 2U : 0U);
      return here;
    }
    if (range.last == t) found = 1;
  }
  return found;
}

const WordSigns& RoleFeatures::sign(std::size_t i, int offset) const {
  static const WordSigns kNone = no_word();
  const std::size_t at = i + static_cast<std::size_t>(offset);  // wraps round below zero
  return at < signs_.size() ? signs_[at] : kNone;
}

void RoleFeatures::add_words(std::size_t i, FeatureRows& rows) const {
  const WordSigns &w = sign(i, 0), &p = sign(i, -1), &n = sign(i, 1), &pp = sign(i, -2), &nn = sign(i, 2);
  const Spot& spot = spots_[i];
  const std::uint32_t side = spot.side, near = std::min(spot.distance, 5U) * 4 + side;
  std::uint32_t f = kWordTemplates;
  rows.add(f++, side);
  rows.add(f++, w.word, side);
  rows.add(f++, p.word, side);
  rows.add(f++, n.word, side);
  rows.add(f++, w.word, near);
  rows.add(f++, mix(p.word, w.word), side);
  rows.add(f++, mix(w.word, n.word), side);
  rows.add(f++, w.look, side);
  rows.add(f++, w.tag, near);
  rows.add(f++, mix(p.tag, w.tag), side);
  rows.add(f++, mix(w.tag, n.tag), side);
  rows.add(f++, mix(mix(p.tag, w.tag), n.tag), near);
  rows.add(f++, mix(mix(pp.tag, p.tag), w.tag), mix(n.tag, side));
  rows.add(f++, mix(w.tag, n.tag), mix(nn.tag, side));
  rows.add(f++, w.cluster, side);
  rows.add(f++, mix(p.cluster, w.cluster), side);
  rows.add(f++, mix(w.cluster, n.cluster), side);
  rows.add(f++, p.look, mix(w.tag, side));
  rows.add(f++, n.look, mix(w.tag, side));
  rows.add(f++, w.verb, side);
  rows.add(f++, p.verb, side);
}

void RoleFeatures::add_spot(std::size_t i, FeatureRows& rows) const {
  const WordSigns &w = sign(i, 0), &p = sign(i, -1);
  const Spot& spot = spots_[i];
  const std::uint32_t side = spot.side, passed = spot.passed, where = mix(side, spot.distance);
  std::uint32_t f = kSpotTemplates;
  rows.add(f++, where);
  rows.add(f++, where, cue_.word);
  rows.add(f++, where, cue_.verb);
  rows.add(f++, where, mix(cue_words_, w.tag));
  rows.add(f++, mix(w.word, side), cue_.word);
  rows.add(f++, mix(w.tag, side), cue_.word);
  rows.add(f++, mix(w.tag, spot.distance), mix(cue_.verb, side));
  rows.add(f++, mix(w.word, side), cue_.verb);
  rows.add(f++, mix(p.word, side), cue_.verb);
  rows.add(f++, mix(w.word, side), cue_.tag);
  rows.add(f++, mix(w.tag, side), mix(cue_.cluster, std::min(spot.distance, 3U)));
  rows.add(f++, mix(w.tag, side), mix(behind_cue_.word, std::min(spot.distance, 3U)));
  rows.add(f++, mix(side, passed));
  rows.add(f++, mix(side, passed), w.tag);
  rows.add(f++, mix(side, passed), w.word);
  rows.add(f++, mix(side, passed), mix(p.tag, w.tag));
  rows.add(f++, mix(side, passed), cue_.verb);
  rows.add(f++, mix(side, passed), spot.place);
  rows.add(f++, mix(side, passed), spot.marks);
  rows.add(f++, mix(side, spot.place), w.tag);
  rows.add(f++, mix(side, spot.place), mix(p.word, spot.marks));
  rows.add(f++, mix(side, spot.marks), w.word);
  rows.add(f++, mix(side, spot.marks), p.word);
  rows.add(f++, mix(side, spot.marks), mix(spot.distance, cue_.verb));
  rows.add(f++, mix(side, spot.marks), mix(spot.distance, spot.place));
  rows.add(f++, mix(side, spot.other_cue), w.word);
  rows.add(f++, mix(side, spot.other_cue), mix(passed, p.word));
}

void RoleFeatures::add_candidates(std::size_t i, FeatureRows& rows) const {
  const WordSigns &w = sign(i, 0), &p = sign(i, -1);
  const Spot& spot = spots_[i];
  const Index<Token> t = window_.first + static_cast<std::uint32_t>(i);
  std::array<std::uint32_t, kCandidates> found{};
  for (std::uint32_t c = 0; c < kCandidates; ++c) found[c] = status(c, t);
  std::uint32_t f = kCandidateTemplates;
  for (std::uint32_t c = 0; c < kCandidates; ++c) {
    const std::uint32_t here = mix(found[c], spot.side);
    rows.add(f++, here);
    if (found[c] == 0) {
      f += 5;
      continue;
    }
    rows.add(f++, here, cue_.word);
    rows.add(f++, here, cue_.verb);
    rows.add(f++, here, w.tag);
    rows.add(f++, here, mix(p.word, w.word));
    rows.add(f++, here, mix(cue_.tag, rule_));
  }
  const std::uint32_t source =
      mix(mix(found[kLongChunkBefore], found[kNounBefore]), mix(found[kNounBehind], found[kProposedSource]));
  const std::uint32_t content =
      mix(mix(found[kLongChunkBehind], found[kProposedContent]), mix(found[kOtherContent], found[kStretch]));
  const std::uint32_t others = mix(mix(found[kChunkBefore], found[kChunkBehind]), found[kLongChunkBehind]);
  rows.add(f++, source, spot.side);
  rows.add(f++, source, cue_.verb);
  rows.add(f++, source, rule_);
  rows.add(f++, source, w.tag);
  rows.add(f++, content, spot.side);
  rows.add(f++, content, cue_.verb);
  rows.add(f++, content, rule_);
  rows.add(f++, content, w.tag);
  rows.add(f++, content, p.word);
  rows.add(f++, others, cue_.word);
  rows.add(f++, others, mix(cue_.tag, w.tag));
  rows.add(f++, mix(source, content), others);
  rows.add(f++, mix(found[kProposedContent], found[kProposedSource]), mix(rule_, w.word));
  rows.add(f++, mix(found[kProposedContent], found[kLongChunkBehind]), mix(spot.passed, spot.side));
}

void RoleFeatures::read(Range<Token> cue, Range<Token> window, FeatureRows& rows) {
  describe_window(window);
  find_head(cue);
  find_candidates(cue, window);
  find_spots(cue, window);
  rows.clear();
  for (std::size_t i = 0; i < signs_.size(); ++i) {
    add_words(i, rows);
    add_spot(i, rows);
    add_candidates(i, rows);
    rows.end_token();
  }
}

}  // namespace galley
