#include "quotes/tag_chunks.h"

#include <algorithm>

namespace galley {
namespace {

// "would not have publicly said"
constexpr std::uint32_t kLongestGroup = 5;

bool goes_before_verb(Tag tag) { return is_verb(tag) || tag == Tag::modal || tag == Tag::adverb || tag == Tag::to; }

}  // namespace

bool is_verb(Tag tag) { return tag >= Tag::base_verb && tag <= Tag::third_person_verb; }

bool is_nominal(Tag tag) {
  switch (tag) {
    case Tag::noun:
    case Tag::plural_noun:
    case Tag::name:
    case Tag::adjective:
    case Tag::comparative:
    case Tag::determiner:
    case Tag::pronoun:
    case Tag::possessive_pronoun:
    case Tag::number:
    case Tag::possessive:
    case Tag::symbol:
    case Tag::existential:
      return true;
    default:
      return false;
  }
}

Range<Token> chunk_before(const Tags& tags, Index<Token> end, Index<Token> floor, bool with_prepositions) {
  Index<Token> first = end;
  while (first > floor && end.value - first.value < kLongestChunk) {
    const Tag tag = tags[first - 1];
    const bool joins = with_prepositions && first < end && first.value > floor.value + 1 &&
                       (tag == Tag::preposition || tag == Tag::conjunction) && is_nominal(tags[first - 2]);
    if (!is_nominal(tag) && !joins) break;
    first = first - 1;
  }
  return {first, end};
}

Range<Token> chunk_at(const Tags& tags, Index<Token> first, Index<Token> limit, bool with_prepositions) {
  Index<Token> end = first;
  while (end < limit && end.value - first.value < kLongestChunk) {
    const Tag tag = tags[end];
    const bool joins = with_prepositions && end > first && end + 1 < limit &&
                       (tag == Tag::preposition || tag == Tag::conjunction) && is_nominal(tags[end + 1]);
    if (!is_nominal(tag) && !joins) break;
    ++end;
  }
  return {first, end};
}

Index<Token> group_start(const Tags& tags, Index<Token> verb, Index<Token> floor) {
  Index<Token> first = verb;
  while (first > floor && verb.value - first.value < kLongestGroup && goes_before_verb(tags[first - 1]))
    first = first - 1;
  return first;
}

Index<Token> main_verb(const Tags& tags, Index<Token> t, Index<Token> limit) {
  if (!goes_before_verb(tags[t])) return t;
  Index<Token> last = t;
  for (Index<Token> at = t; at < limit && at.value - t.value < kLongestGroup && goes_before_verb(tags[at]); ++at)
    if (is_verb(tags[at])) last = at;
  return last;
}

}  // namespace galley
