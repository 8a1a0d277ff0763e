#include "duplicates/shares.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "duplicates/terms.h"

namespace galley {
namespace {

// Who has a reading: whether more than one document does.
struct Holders {
  std::optional<DocumentIndex> first;
  bool several = false;

  void add(DocumentIndex document) {
    if (!first) first = document;
    several = several || *first != document;
  }
};

// Words of one side of the changes: the term of each, and its number in its passage.
using ChangedWords = std::vector<std::pair<TermHash, std::size_t>>;

// Calls visit(left, right) with the numbers of equal words, as often as both sides have one: a word left out here and
// put in there has only moved.
template <class Visit>
void for_each_moved_word(ChangedWords left_out, ChangedWords put_in, Visit visit) {
  std::sort(left_out.begin(), left_out.end());
  std::sort(put_in.begin(), put_in.end());
  for (auto left = left_out.cbegin(), right = put_in.cbegin(); left != left_out.cend() && right != put_in.cend();) {
    if (left->first < right->first)
      ++left;
    else if (right->first < left->first)
      ++right;
    else
      visit((left++)->second, (right++)->second);
  }
}

// The readings of one group: the words of its original, and what copies have in their place.
class Readings {
 public:
  Readings(const Document& document, const DuplicateGroup& group)
      : document_(document), original_(words_in(group.copies.front().span)), holders_(original_.size()) {}

  // Calls visit(Index<Token>, Holders&) for every word of the copy and every reading that it belongs to.
  template <class Visit>
  void for_each_word(const Copy& copy, Visit visit) {
    const Words words = words_in(copy.span);
    ChangedWords left_out, put_in;
    std::size_t o = 0, c = 0;
    const auto visit_same_up_to = [&](std::uint32_t original_end, std::uint32_t copy_end) {
      const std::size_t last_o = first_from(original_, o, original_end), last_c = first_from(words, c, copy_end);
      for (; o < last_o && c < last_c; ++o, ++c) visit(words[c], holders_[o]);
      o = last_o, c = last_c;
    };
    for (const Change& change : copy.changes) {
      visit_same_up_to(change.original.start, change.copy.start);
      if (change.kind == ChangeKind::typography) {
        visit_same_up_to(change.original.end, change.copy.end);
        continue;
      }
      const std::size_t last_o = first_from(original_, o, change.original.end);
      for (; o < last_o; ++o) left_out.emplace_back(term_of(original_[o]), o);
      const std::size_t last_c = first_from(words, c, change.copy.end);
      if (c == last_c) continue;
      Holders& holders = others_[{change.original, folded(words[c], words[last_c - 1])}];
      for (; c < last_c; ++c) {
        visit(words[c], holders);
        put_in.emplace_back(term_of(words[c]), c);
      }
    }
    visit_same_up_to(UINT32_MAX, UINT32_MAX);
    for_each_moved_word(std::move(left_out), std::move(put_in),
                        [&](std::size_t left, std::size_t right) { visit(words[right], holders_[left]); });
  }

 private:
  using Words = std::vector<Index<Token>>;

  Words words_in(Span span) const {
    const std::uint32_t size = document_.segments.tokens.size();
    Words words;
    for (Index<Token> t = token_from(span.start); t.value < size && document_.token(t).span.start < span.end; ++t)
      if (is_word(document_.token(t).kind)) words.push_back(t);
    return words;
  }

  // The first token that begins at `byte` or later.
  Index<Token> token_from(std::uint32_t byte) const {
    std::uint32_t low = 0, high = document_.segments.tokens.size();
    while (low < high) {
      const std::uint32_t middle = low + (high - low) / 2;
      if (document_.token({middle}).span.start < byte)
        low = middle + 1;
      else
        high = middle;
    }
    return {low};
  }

  // The first of the words, not before the one numbered `from`, that begins at `byte` or later.
  std::size_t first_from(const Words& words, std::size_t from, std::uint32_t byte) const {
    while (from < words.size() && document_.token(words[from]).span.start < byte) ++from;
    return from;
  }

  TermHash term_of(Index<Token> word) const { return hash_terms(document_, {word, word + 1}); }

  std::string_view folded(Index<Token> first, Index<Token> last) const {
    return document_.text.folded.of({document_.token(first).folded.start, document_.token(last).folded.end});
  }

  const Document& document_;
  const Words original_;
  std::vector<Holders> holders_;                                 // of the original's words
  std::map<std::pair<Span, std::string_view>, Holders> others_;  // of what stands in their place, folded
};

}  // namespace

SharedWords::SharedWords(const Document& document, const JoinedTexts& texts)
    : document_(document), texts_(texts), found_(document.segments.tokens.size()) {}

void SharedWords::add(const DuplicateGroup& group) {
  Readings readings(document_, group);
  for (const Copy& copy : group.copies) {
    const DocumentIndex document = texts_.document_at(copy.span.start);
    readings.for_each_word(copy, [&](Index<Token>, Holders& holders) { holders.add(document); });
  }
  for (const Copy& copy : group.copies)
    readings.for_each_word(
        copy, [&](Index<Token> t, const Holders& holders) { found_[t.value] = found_[t.value] || holders.several; });
}

std::vector<Proportion> SharedWords::shares() const {
  struct Count {
    std::uint32_t words = 0, found = 0;
  };
  std::vector<Count> counts(texts_.size());
  for (const Paragraph& paragraph : document_.segments.paragraphs) {
    Count& count = counts[texts_.document_at(paragraph.span.start).value];
    for (const Index<Token> t : paragraph.tokens) {
      if (!is_word(document_.token(t).kind)) continue;
      ++count.words;
      count.found += found_[t.value];
    }
  }
  std::vector<Proportion> shares;
  shares.reserve(counts.size());
  for (const Count& c : counts)
    shares.push_back(c.words == 0 ? Proportion{} : Proportion::of(double(c.found) / c.words));
  return shares;
}

}  // namespace galley
