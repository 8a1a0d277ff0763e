#include "quotes/cue_features.h"

#include <algorithm>

#include "quotes/tag_chunks.h"
#include "tagger/hash.h"

namespace galley {
namespace {

// Numbers of the templates; each add_… function has a stretch of its own.
constexpr std::uint32_t kWordTemplates = 1, kGrammarTemplates = 60, kSurroundingTemplates = 100;

// How far away a quotation mark still counts, in tokens.
constexpr std::uint32_t kNear = 12;

// How far ahead "that" or a comma still counts, in tokens.
constexpr std::uint32_t kAhead = 8;

}  // namespace

void CueFeatures::place(Range<Token> tokens) {
  places_.assign(tokens.size(), {});
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    const Index<Token> t = tokens.first + i;
    const Index<Token> verb = main_verb(evidence_.tags, t, tokens.last);
    const Index<Token> start = group_start(evidence_.tags, t, tokens.first);
    Place& place = places_[i];
    place.verb = verb.value - tokens.first.value;
    place.subject = start > tokens.first ? start.value - 1 - tokens.first.value : tokens.size();
    const Range<Token> object = chunk_at(evidence_.tags, t + 1, tokens.last, false);
    place.behind = object.last < tokens.last ? object.last.value - tokens.first.value : tokens.size();
    for (Index<Token> at = start; at < t; ++at)
      place.group = mix(place.group, sign(at.value - tokens.first.value, 0).word);
    place.next = ahead(t + 1, std::min(tokens.last, t + 1 + kAhead));
  }
}

std::uint32_t CueFeatures::ahead(Index<Token> first, Index<Token> limit) const {
  for (Index<Token> t = first; t < limit; ++t) {
    const Tag tag = evidence_.tags[t];
    std::uint32_t found = 0;
    if (reading_.folded(t) == "that") found = 1;
    if (tag == Tag::to) found = 2;
    if (tag == Tag::comma) found = 3;
    if (tag == Tag::colon) found = 4;
    if (reading_.token(t).kind == TokenKind::quote_mark) found = 5;
    if (is_verb(tag) || tag == Tag::modal) found = 6;
    if (tag == Tag::wh_pronoun || tag == Tag::wh_adverb) found = 7;
    if (found != 0) return found * 2 + (t.value - first.value > 1 ? 1U : 0U);
  }
  return 0;
}

void CueFeatures::paint(Range<Token> tokens) {
  proposed_.assign(tokens.size(), {});
  const auto at = [&](Index<Token> t) -> Proposed* {
    return tokens.contains(t) ? &proposed_[t.value - tokens.first.value] : nullptr;
  };
  const auto paint_role = [&](Range<Token> range, std::uint32_t first, std::uint32_t inside) {
    for (Index<Token> t = std::max(range.first, tokens.first); t < std::min(range.last, tokens.last); ++t)
      at(t)->role |= t == range.first ? first : inside;
  };
  evidence_.proposals.in(tokens, [&](const Draft& draft) {
    const auto rule = static_cast<std::uint32_t>(hash_bytes(draft.rule->name) & 0xFFFF) * 2;
    for (const Index<Token> t : *draft.cue)
      if (Proposed* proposed = at(t)) proposed->rule = 1 + rule + (t == draft.cue->first ? 1U : 0U);
    if (draft.source) paint_role(*draft.source, 1, 2);
    for (const Range<Token> content : draft.contents) paint_role(content, 4, 8);
  });
}

void CueFeatures::find_marks(Range<Token> tokens) {
  marks_.assign(tokens.size(), {});
  std::uint32_t since = kNear;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    marks_[i].inside = reading_.marked_at(tokens.first + i) ? 1 : 0;
    marks_[i].before = std::min(since, kNear);
    since = reading_.token(tokens.first + i).kind == TokenKind::quote_mark ? 0 : since + 1;
  }
  since = kNear;
  for (std::uint32_t i = tokens.size(); i-- > 0;) {
    marks_[i].behind = std::min(since, kNear);
    since = reading_.token(tokens.first + i).kind == TokenKind::quote_mark ? 0 : since + 1;
  }
}

const WordSigns& CueFeatures::sign(std::size_t i, int offset) const {
  static const WordSigns kNone = no_word();
  const std::size_t at = i + static_cast<std::size_t>(offset);  // wraps round below zero
  return at < signs_.size() ? signs_[at] : kNone;
}

void CueFeatures::add_words(std::size_t i, FeatureRows& rows) const {
  const WordSigns &w = sign(i, 0), &p = sign(i, -1), &n = sign(i, 1), &pp = sign(i, -2), &nn = sign(i, 2);
  std::uint32_t f = kWordTemplates;
  rows.add(f++, w.word);
  rows.add(f++, w.word, w.tag);
  rows.add(f++, p.word);
  rows.add(f++, n.word);
  rows.add(f++, pp.word);
  rows.add(f++, nn.word);
  rows.add(f++, p.word, w.word);
  rows.add(f++, w.word, n.word);
  rows.add(f++, mix(pp.word, p.word), w.word);
  rows.add(f++, mix(w.word, n.word), nn.word);
  rows.add(f++, mix(p.word, w.word), n.word);
  rows.add(f++, p.word, w.tag);
  rows.add(f++, n.word, w.tag);
  rows.add(f++, w.word, n.tag);
  rows.add(f++, w.word, p.tag);
  rows.add(f++, w.suffix, w.tag);
  rows.add(f++, w.suffix, n.word);
  rows.add(f++, w.look);
  rows.add(f++, p.look, w.tag);
  rows.add(f++, n.look, w.tag);
  rows.add(f++, w.tag);
  rows.add(f++, p.tag, w.tag);
  rows.add(f++, w.tag, n.tag);
  rows.add(f++, mix(p.tag, w.tag), n.tag);
  rows.add(f++, mix(pp.tag, p.tag), w.tag);
  rows.add(f++, mix(w.tag, n.tag), nn.tag);
  rows.add(f++, mix(mix(pp.tag, p.tag), w.tag), mix(n.tag, nn.tag));
  rows.add(f++, w.cluster, w.tag);
  rows.add(f++, p.cluster, w.cluster);
  rows.add(f++, w.cluster, n.cluster);
  rows.add(f++, w.cluster, n.word);
  rows.add(f++, mix(p.cluster, w.cluster), n.cluster);
  rows.add(f++, w.cluster, mix(n.cluster, nn.cluster));
  rows.add(f++, w.verb, w.tag);
  rows.add(f++, w.verb, n.word);
  rows.add(f++, mix(w.verb, n.tag), p.tag);
  rows.add(f++, p.verb, w.word);
  rows.add(f++, n.verb, w.word);
  rows.add(f++, n.verb, w.tag);
  rows.add(f++, nn.verb, mix(w.word, n.tag));
  rows.add(f++, p.name, w.word);
  rows.add(f++, n.name, w.word);
}

void CueFeatures::add_grammar(std::size_t i, FeatureRows& rows) const {
  const Place& place = places_[i];
  const WordSigns &w = signs_[i], &verb = sign(place.verb, 0), &subject = sign(place.subject, 0),
                  &behind = sign(place.behind, 0);
  const auto to_verb = static_cast<std::uint32_t>(place.verb - i);
  std::uint32_t f = kGrammarTemplates;
  rows.add(f++, to_verb, w.tag);
  rows.add(f++, mix(to_verb, w.tag), verb.word);
  rows.add(f++, mix(to_verb, w.tag), verb.verb);
  rows.add(f++, mix(to_verb, w.word), verb.cluster);
  rows.add(f++, mix(to_verb, w.tag), mix(verb.cluster, subject.tag));
  rows.add(f++, place.group, w.tag);
  rows.add(f++, place.group, w.word);
  rows.add(f++, w.word, subject.name);
  rows.add(f++, w.word, subject.tag);
  rows.add(f++, w.tag, subject.word);
  rows.add(f++, w.cluster, subject.cluster);
  rows.add(f++, mix(w.cluster, subject.name), subject.tag);
  rows.add(f++, w.word, behind.word);
  rows.add(f++, w.cluster, behind.word);
  rows.add(f++, w.cluster, behind.tag);
  rows.add(f++, w.verb, behind.word);
  rows.add(f++, mix(w.tag, subject.tag), behind.tag);
  rows.add(f++, mix(w.cluster, subject.tag), behind.tag);
  rows.add(f++, place.next, w.word);
  rows.add(f++, place.next, w.cluster);
  rows.add(f++, place.next, w.verb);
  rows.add(f++, place.next, mix(w.tag, subject.tag));
}

void CueFeatures::add_surroundings(std::size_t i, FeatureRows& rows) const {
  const WordSigns& w = signs_[i];
  const Marks& marks = marks_[i];
  const Proposed &proposed = proposed_[i], before = i > 0 ? proposed_[i - 1] : Proposed{},
                 behind = i + 1 < proposed_.size() ? proposed_[i + 1] : Proposed{};
  const std::uint32_t edge = (i == 0 ? 1U : 0U) + (i + 1 == signs_.size() ? 2U : 0U);
  std::uint32_t f = kSurroundingTemplates;
  rows.add(f++, edge, w.tag);
  rows.add(f++, edge, w.word);
  rows.add(f++, mix(marks.inside, w.tag));
  rows.add(f++, mix(marks.inside, w.word));
  rows.add(f++, mix(marks.before, marks.inside), w.tag);
  rows.add(f++, mix(marks.behind, marks.inside), w.tag);
  rows.add(f++, mix(marks.before, marks.inside), w.word);
  rows.add(f++, mix(marks.behind, marks.inside), w.word);
  rows.add(f++, mix(std::min(marks.before, 4U), std::min(marks.behind, 4U)), mix(w.cluster, marks.inside));
  rows.add(f++, proposed.rule);
  rows.add(f++, proposed.rule, w.word);
  rows.add(f++, proposed.rule, w.tag);
  rows.add(f++, mix(before.rule, proposed.rule), behind.rule);
  rows.add(f++, mix(before.rule, proposed.rule), w.word);
  rows.add(f++, mix(proposed.rule, behind.rule), w.word);
  rows.add(f++, proposed.role, w.tag);
  rows.add(f++, mix(proposed.role, proposed.rule), w.cluster);
  rows.add(f++, mix(before.role, proposed.role), mix(behind.role, w.tag));
}

void CueFeatures::read(Range<Token> tokens, FeatureRows& rows) {
  signs_.clear();
  for (const Index<Token> t : tokens) signs_.push_back(describe(evidence_, t));
  place(tokens);
  paint(tokens);
  find_marks(tokens);
  rows.clear();
  for (std::size_t i = 0; i < signs_.size(); ++i) {
    add_words(i, rows);
    add_grammar(i, rows);
    add_surroundings(i, rows);
    rows.end_token();
  }
}

}  // namespace galley
