// Ties: the offices and kinds that a text gives to what it names, so that "the secretary general" can be understood.
//
//   NATO Secretary General Mark Rutte     "secretary general": Mark Rutte, with "nato"
//   Republican Jo Kemp; Jo Kemp, R-Ohio   "republican"
//   Ida Marlow, president of Ozgrub,      "president": Ida Marlow, with "ozgrub"
//   the Galtown Council                   "council": by its own name, with "galtown"
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "entities/names.h"

namespace galley {

struct Tie {
  std::uint32_t thing = 0;
  Index<Token> since;  ///< a description stands behind this
  bool former = false;
  std::vector<std::string> modifiers;  ///< in modifier_key's form: what may stand before the noun
};

class Ties {
 public:
  /// Linear: looks at a bounded number of words beside each name.
  Ties(const Words& words, const Pages<NameSpan>& names, const std::vector<std::uint32_t>& things);

  /// The ties of a noun or title, folded; null if it has none.
  const std::vector<Tie>* of(const std::string& noun) const {
    const auto found = ties_.find(noun);
    return found == ties_.end() ? nullptr : &found->second;
  }

 private:
  void learn(std::size_t name, Range<Token> sentence);
  void learn_title(std::size_t name, Index<Token> end, Range<Token> sentence);
  void learn_party(std::size_t name, Range<Token> sentence);
  void learn_apposition(std::size_t name, Range<Token> sentence);
  void learn_own_words(std::size_t name);
  void add(const std::string& noun, std::size_t name, bool former, std::vector<std::string> modifiers);
  void add_kinds(const std::string& of, std::size_t name, bool former, const std::vector<std::string>& modifiers);

  const Words& words_;
  const Pages<NameSpan>& names_;
  const std::vector<std::uint32_t>& things_;
  std::unordered_map<std::string, std::vector<Tie>> ties_;
};

/// One key for the words that say the same before a noun: "GOP" and "Republican", "Ukrainian" and "Ukraine", "Vt." and
/// "Vermont".
std::string modifier_key(const Words& words, Index<Token> t);

/// "former", "ex-", "late": the office is another's now.
bool is_former(std::string_view word);

}  // namespace galley
