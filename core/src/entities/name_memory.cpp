#include "entities/name_memory.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "text/word_table.h"

namespace galley {
namespace {

// Rules that only guess: better evidence from elsewhere in the text replaces them.
bool is_weak(const NameCandidate& c) {
  return c.doubtful || c.rule == NameRule::lone || c.rule == NameRule::acronym || c.rule == NameRule::capitals ||
         c.rule == NameRule::person_word || c.rule == NameRule::located || c.rule == NameRule::speaker;
}

bool is_guess(const NameCandidate& c) {
  return c.doubtful || c.rule == NameRule::lone || c.rule == NameRule::acronym || c.rule == NameRule::capitals;
}

std::string_view folded_phrase(const Words& words, Range<Token> tokens) {
  const Document& document = words.document();
  return document.text.folded.of(
      {document.token(tokens.first).folded.start, document.token(tokens.last - 1).folded.end});
}

class Memory {
 public:
  explicit Memory(const Words& words) : words_(words) {}

  void learn(const NameCandidate& c) {
    if (is_guess(c)) return;
    ++votes_.of(folded_phrase(words_, c.tokens))[static_cast<std::size_t>(c.type)];
    if (c.type != EntityType::person || c.tokens.size() < 2) return;
    Index<Token> family = c.tokens.last - 1;
    while (c.tokens.first < family && words_.is(family, WordRole::generation)) family = family - 1;
    votes_.of(words_.folded(family))[static_cast<std::size_t>(EntityType::person)] += 2;
  }

  // Takes the type that most places of the text give these words.
  void recall(NameCandidate& c) const {
    const Votes* votes = votes_.find(folded_phrase(words_, c.tokens));
    if (!votes) return;
    const auto most = std::max_element(votes->begin(), votes->end());
    const auto type = static_cast<EntityType>(most - votes->begin());
    if (!c.doubtful && !is_guess(c) && (*votes)[static_cast<std::size_t>(c.type)] == *most) return;
    c.type = type;
    c.rule = NameRule::repeated;
    c.doubtful = false;
  }

 private:
  static constexpr std::size_t kTypes = 5;  // the types that names have, up to EntityType::event
  const Words& words_;
  using Votes = std::array<std::uint32_t, kTypes>;
  WordTable<Votes> votes_;
};

// Only a comma, "and" or "or" between them.
bool stand_in_one_list(const Words& words, Range<Token> a, Range<Token> b) {
  if (b.first.value - a.last.value > 2 || a.last == b.first) return false;
  for (const Index<Token> t : Range<Token>{a.last, b.first})
    if (words.folded(t) != "," && words.folded(t) != "and" && words.folded(t) != "or") return false;
  return true;
}

void learn_from_neighbour(NameCandidate& c, const NameCandidate& neighbour, const Words& words) {
  if (c.rule != NameRule::lone || is_weak(neighbour) || words.capital(c.tokens.first) != Capital::free) return;
  if (words.is(c.tokens.first, WordRole::common) || words.usually_small(c.tokens.first)) return;
  if (!stand_in_one_list(words, neighbour.tokens, c.tokens) && !stand_in_one_list(words, c.tokens, neighbour.tokens))
    return;
  // On ner/dev a neighbour that is a place is right in 7 of 10 cases, one of another type in 2.
  if (neighbour.type != EntityType::place) return;
  c.type = neighbour.type;
  c.rule = NameRule::neighbour;
  c.doubtful = false;
}

}  // namespace

Pages<NameCandidate> settle(Pages<NameCandidate> candidates, const Words& words) {
  Memory memory(words);
  for (const NameCandidate& c : candidates) memory.learn(c);
  for (NameCandidate& c : candidates)
    if (is_weak(c)) memory.recall(c);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (i > 0) learn_from_neighbour(candidates[i], candidates[i - 1], words);
    if (i + 1 < candidates.size()) learn_from_neighbour(candidates[i], candidates[i + 1], words);
  }
  return candidates;
}

}  // namespace galley
