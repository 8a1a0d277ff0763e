#include "duplicates/changes/moved_sentences.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "duplicates/changes/unique_pairs.h"

namespace galley {
namespace {

using Terms = std::vector<ClassifiedTerm>;

// One of the passage's sentences, as far as it stands in it: its terms, half-open.
struct Stretch {
  std::uint32_t first, last;
};

std::vector<Stretch> find_sentences(const Document& document, const Terms& terms) {
  std::vector<Stretch> stretches;
  const auto& sentences = document.segments.sentences;
  auto next = sentences.begin();  // past the sentence of the term before
  for (std::uint32_t i = 0; i < terms.size(); ++i) {
    const Index<Token> token = terms[i].term.token;
    const bool is_new = i == 0 || (next != sentences.end() && token >= next->tokens.first);
    if (is_new) {
      next = std::upper_bound(next, sentences.end(), token,
                              [](Index<Token> t, const Sentence& s) { return t < s.tokens.first; });
      stretches.push_back({i, i});
    }
    stretches.back().last = i + 1;
  }
  return stretches;
}

std::vector<Place> places_of(const Terms& terms, const std::vector<Stretch>& stretches) {
  std::vector<Place> places;
  for (std::uint32_t s = 0; s < stretches.size(); ++s) {
    TermHash hash = 0;
    for (std::uint32_t i = stretches[s].first; i < stretches[s].last; ++i)
      hash = (hash ^ terms[i].term.hash) * 0x9E3779B97F4A7C15U;
    places.push_back({hash, s});
  }
  return places;
}

void mark(std::vector<bool>& moved, Stretch stretch) {
  for (std::uint32_t i = stretch.first; i < stretch.last; ++i) moved[i] = true;
}

}  // namespace

MovedTerms find_moved_sentences(const Document& document, const Terms& original, const Terms& copy) {
  const std::vector<Stretch> left = find_sentences(document, original), right = find_sentences(document, copy);
  const std::vector<TermPair> pairs = pair_unique(places_of(original, left), places_of(copy, right));
  std::vector<std::uint32_t> lengths;
  for (const TermPair p : pairs) lengths.push_back(left[p.original].last - left[p.original].first);
  std::vector<bool> stays(pairs.size());
  for (const std::uint32_t i : heaviest_ascending(pairs, lengths)) stays[i] = true;

  MovedTerms moved{std::vector<bool>(original.size()), std::vector<bool>(copy.size())};
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (stays[i]) continue;
    mark(moved.original, left[pairs[i].original]);
    mark(moved.copy, right[pairs[i].copy]);
  }
  return moved;
}

}  // namespace galley
