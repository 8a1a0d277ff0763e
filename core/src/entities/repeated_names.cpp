#include "entities/repeated_names.h"

#include <cstdint>
#include <string_view>

#include "entities/name_context.h"
#include "text/word_table.h"

namespace galley {
namespace {

constexpr std::uint32_t kSmallElsewhere = 1;  // as in Words::written
// Of the 19 names that it adds on ner/dev 15 are right.
constexpr Proportion kConfidence{790};

class Adder {
 public:
  Adder(const Words& words, const Pages<NameSpan>& names) : words_(words), names_(names) {}

  Pages<NameSpan> run() {
    learn();
    Pages<NameSpan> all;
    std::size_t next = 0;
    for (const Sentence& sentence : words_.document().segments.sentences)
      for (Index<Token> t = sentence.tokens.first; t < sentence.tokens.last;) {
        if (next < names_.size() && names_[next].tokens.first == t) {
          t = names_[next].tokens.last;
          add(names_[next++], all);
          continue;
        }
        const Index<Token> name_behind = next < names_.size() ? names_[next].tokens.first : sentence.tokens.last;
        if (is_repeated(t, sentence.tokens, name_behind, all))
          all.push_back({{t, t + 1}, EntityType::person, kConfidence});
        ++t;
      }
    return all;
  }

 private:
  bool is_generation(Index<Token> t) const { return words_.is(t, WordRole::generation) || words_.folded(t) == ","; }

  // "a Washington Post|Trump": a body's name that swallowed the person's behind it. What stands so twice is a name.
  void add(const NameSpan& name, Pages<NameSpan>& all) const {
    const Index<Token> last = name.tokens.last - 1;
    const bool swallowed = name.type == EntityType::organization && name.tokens.size() > 1 &&
                           family_names_.find(words_.folded(last)) != nullptr &&
                           words_.capital(last - 1) != Capital::none && *bodies_.find(words_.folded(name.tokens)) == 1;
    if (!swallowed) return all.push_back(name);
    all.push_back({{name.tokens.first, last}, name.type, name.confidence});
    all.push_back({{last, last + 1}, EntityType::person, kConfidence});
  }

  void learn() {
    for (const NameSpan& name : names_) {
      if (name.type == EntityType::organization) ++bodies_.of(words_.folded(name.tokens));
      if (name.type != EntityType::person || name.tokens.size() < 2) continue;
      Index<Token> last = name.tokens.last - 1;
      while (last > name.tokens.first && is_generation(last)) last = last - 1;
      if (last == name.tokens.first) continue;
      const Token token = words_.document().token(last);
      if (token.kind == TokenKind::word && token.span.size() > 1 && words_.capital(last) != Capital::none)
        family_names_.of(words_.folded(last)) = true;
    }
  }

  // Not in "Trump Tower", "pro-Trump", "The Morning Show". `name_behind` is where the next name begins.
  bool is_repeated(Index<Token> t, Range<Token> sentence, Index<Token> name_behind,
                   const Pages<NameSpan>& before) const {
    if (words_.capital(t) == Capital::none || family_names_.find(words_.folded(t)) == nullptr) return false;
    const Index<Token> next = t + 1;
    if (next < sentence.last &&
        (next == name_behind || words_.capital(next) == Capital::free || words_.folded(next) == "-"))
      return false;
    if (!title_before(words_, t, sentence).empty()) return true;
    if (words_.is(t, WordRole::month) || words_.is(t, WordRole::weekday)) return false;
    if ((words_.written(t) & kSmallElsewhere) != 0) return false;
    if (t == sentence.first) return true;
    const Index<Token> previous = t - 1;
    const bool joined = words_.folded(previous) == "-" || (!before.empty() && before.back().tokens.last == t);
    return !joined && (words_.capital(previous) == Capital::none || words_.is(previous, WordRole::opener));
  }

  const Words& words_;
  const Pages<NameSpan>& names_;
  WordTable<bool> family_names_;
  WordTable<std::uint32_t> bodies_;  // how often each is named
};

}  // namespace

Pages<NameSpan> add_repeated_names(const Words& words, const Pages<NameSpan>& names) {
  return Adder(words, names).run();
}

}  // namespace galley
