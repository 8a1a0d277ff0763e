#include "duplicates/neighbours.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "duplicates/similarity.h"
#include "duplicates/terms.h"

namespace galley {
namespace {

using Tokens = Range<Token>;

class Extender {
 public:
  Extender(const Document& document, std::vector<bool>& copied, std::vector<Repeat>& repeats)
      : document_(document), copied_(copied), repeats_(repeats), has_copies_(copied.size()) {
    for (const Repeat& repeat : repeats)
      for (const Index<Token> t : repeat.original) has_copies_[t.value] = true;
  }

  // The repeats that are added here have neighbours too.
  void run() {
    for (std::size_t i = 0; i < repeats_.size(); ++i) {
      while (extend(i, sentence_from(repeats_[i].original.last), sentence_from(repeats_[i].copy.last))) continue;
      while (extend(i, sentence_up_to(repeats_[i].original.first), sentence_up_to(repeats_[i].copy.first))) continue;
    }
  }

 private:
  // Takes the sentences beside the repeat if they are equal. Returns whether the repeat itself became longer.
  bool extend(std::size_t i, std::optional<Tokens> original, std::optional<Tokens> copy) {
    if (!original || !copy) return false;
    const Repeat repeat = repeats_[i];
    const Tokens wide_original = hull(repeat.original, *original), wide_copy = hull(repeat.copy, *copy);
    if (wide_copy.first < wide_original.last || !take(*original, *copy)) return false;
    const bool extends = is_one_paragraph(wide_original) && is_one_paragraph(wide_copy);
    if (extends)
      repeats_[i] = {wide_original, wide_copy, repeat.quotation};
    else
      repeats_.push_back({*original, *copy, repeat.quotation});
    return extends;
  }

  static Tokens hull(Tokens a, Tokens b) { return {std::min(a.first, b.first), std::max(a.last, b.last)}; }

  std::optional<Tokens> sentence_from(Index<Token> first) const {
    if (!document_.segments.tokens.contains(first)) return std::nullopt;
    const Tokens tokens = document_.segments.sentences[document_.sentence_of(first)].tokens;
    return tokens.first == first ? std::optional(tokens) : std::nullopt;
  }

  std::optional<Tokens> sentence_up_to(Index<Token> last) const {
    if (last.value == 0) return std::nullopt;
    const Tokens tokens = document_.segments.sentences[document_.sentence_of(last - 1)].tokens;
    return tokens.last == last ? std::optional(tokens) : std::nullopt;
  }

  // Whether the sentences are equal and free; then the second one is a copy. What has copies itself stays an original.
  bool take(Tokens original, Tokens copy) {
    // Comparing costs the longer one: not to be paid for many short sentences beside copies of one.
    if (original.size() > 2 * copy.size() || any(copied_, original) || any(copied_, copy) || any(has_copies_, copy) ||
        !has_word(copy) || !is_exact_copy(document_, original, copy))
      return false;
    for (const Index<Token> t : copy) copied_[t.value] = true;
    for (const Index<Token> t : original) has_copies_[t.value] = true;
    return true;
  }

  static bool any(const std::vector<bool>& marked, Tokens tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [&](Index<Token> t) { return marked[t.value]; });
  }

  bool has_word(Tokens tokens) const {
    return std::any_of(tokens.begin(), tokens.end(), [&](Index<Token> t) { return is_word(document_.token(t).kind); });
  }

  bool is_one_paragraph(Tokens tokens) const {
    return document_.paragraph_of(tokens.first) == document_.paragraph_of(tokens.last - 1);
  }

  const Document& document_;
  std::vector<bool>& copied_;
  std::vector<Repeat>& repeats_;
  std::vector<bool> has_copies_;  // by token: is it in an original?
};

}  // namespace

void add_neighbours(const Document& document, std::vector<bool>& copied, std::vector<Repeat>& repeats) {
  Extender(document, copied, repeats).run();
}

}  // namespace galley
