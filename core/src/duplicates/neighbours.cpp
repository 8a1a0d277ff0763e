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
      while (extend_behind(i)) continue;
      while (extend_before(i)) continue;
    }
  }

 private:
  // These return whether the repeat itself became longer.
  bool extend_behind(std::size_t i) {
    Repeat& repeat = repeats_[i];
    const auto original = sentence_from(repeat.original.last), copy = sentence_from(repeat.copy.last);
    if (!original || !copy || repeat.copy.first < original->last || !take(*original, *copy)) return false;
    if (!is_one_paragraph(repeat.original, *original) || !is_one_paragraph(repeat.copy, *copy)) {
      repeats_.push_back({*original, *copy, repeat.quotation});
      return false;
    }
    repeat.original.last = original->last;
    repeat.copy.last = copy->last;
    return true;
  }

  bool extend_before(std::size_t i) {
    Repeat& repeat = repeats_[i];
    const auto original = sentence_up_to(repeat.original.first), copy = sentence_up_to(repeat.copy.first);
    if (!original || !copy || copy->first < repeat.original.last || !take(*original, *copy)) return false;
    if (!is_one_paragraph(repeat.original, *original) || !is_one_paragraph(repeat.copy, *copy)) {
      repeats_.push_back({*original, *copy, repeat.quotation});
      return false;
    }
    repeat.original.first = original->first;
    repeat.copy.first = copy->first;
    return true;
  }

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

  bool is_one_paragraph(Tokens passage, Tokens sentence) const {
    return document_.paragraph_of(passage.first) == document_.paragraph_of(sentence.first) &&
           document_.paragraph_of(passage.last - 1) == document_.paragraph_of(sentence.first);
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
