#include "findings/acronyms.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "lexicon/sorted_table.h"
#include "lexicon/tables.h"

namespace galley {
namespace {

constexpr std::size_t kFewestLetters = 2, kMostLetters = 6;
constexpr std::uint32_t kLongestName = 10;                               // tokens of a name that is spelt out
constexpr std::uint32_t kLongestHeadline = 25, kLongestSubheading = 14;  // tokens

bool is_letter_of_acronym(char c) { return c >= 'a' && c <= 'z'; }

// "PPL", "P.P.L." as "ppl"; empty for other words.
std::string acronym_letters(const Overview& overview, Range<Token> name) {
  std::string letters;
  if (name.size() != 1 || overview.document().token(name.first).letter_case != LetterCase::upper) return letters;
  for (const char c : overview.document().folded(name.first)) {
    if (c == '.') continue;
    if (!is_letter_of_acronym(c) || letters.size() == kMostLetters) return {};
    letters += c;
  }
  return letters.size() < kFewestLetters ? std::string() : letters;
}

// "WNYC", "BFMTV": a station's acronym needs no explanation, and often has none.
bool is_station(std::string_view letters) {
  return (letters.size() == 4 && (letters.front() == 'w' || letters.front() == 'k')) || letters.ends_with("tv");
}

// Inside a name, in small letters.
bool is_link(std::string_view folded) {
  static constexpr std::array<std::string_view, 9> kLinks{"of", "for", "and", "the", "in", "on", "to", "&", "'s"};
  return std::find(kLinks.begin(), kLinks.end(), folded) != kLinks.end();
}

bool is_capitalized(const Token& token) {
  return token.letter_case == LetterCase::title || token.letter_case == LetterCase::mixed ||
         token.letter_case == LetterCase::upper;
}

class Uses {
 public:
  explicit Uses(const Overview& overview) : overview_(overview), document_(overview.document()) {}

  std::vector<AcronymUse> run() {
    for (const Index<Mention> name : overview_.names()) read(overview_.report().mentions[name]);
    if (!uses_.empty())
      for (const Index<Token> t : document_.segments.tokens.all()) read_name(t);
    std::erase_if(uses_, [](const AcronymUse& use) { return use.times == 0; });
    return std::move(uses_);
  }

 private:
  void read(const Mention& mention) {
    if (overview_.entity_of(mention).type != EntityType::organization) return;
    const Range<Token> name = overview_.tokens_of(mention.span);
    const std::string letters = acronym_letters(overview_, name);
    if (letters.empty() || is_station(letters) || find_row(tables::known_acronyms(), letters)) return;
    const auto [at, is_new] = number_of_.try_emplace(letters, uses_.size());
    if (is_new) uses_.push_back({mention.entity, mention.span, 0, explanation_by_entity(mention.entity, letters)});
    AcronymUse& use = uses_[at->second];
    if (is_explained_beside(name.first)) explain(use, mention.span);
    if (is_in_headline(mention.span) || overview_.repeats(mention.span)) return;
    if (use.times++ == 0) use.first = mention.span;
  }

  // Another name of several words that the entities layer takes for the same, the acronym not among them.
  std::optional<Span> explanation_by_entity(Index<Entity> entity, std::string_view letters) const {
    const auto explains = [&](Span name) {
      const Range<Token> tokens = overview_.tokens_of(name);
      return tokens.size() > 1 &&
             std::none_of(tokens.begin(), tokens.end(), [&](Index<Token> t) { return document_.folded(t) == letters; });
    };
    const Entity& named = overview_.report().entities[entity];
    std::optional<Span> first;
    if (explains(named.name)) first = named.name;
    for (const Span alias : named.aliases)
      if (explains(alias) && (!first || alias.start < first->start)) first = alias;
    return first;
  }

  static void explain(AcronymUse& use, Span place) {
    if (!use.explanation || place.start < use.explanation->start) use.explanation = place;
  }

  // "(PPL)", "…, or PPL", "PPL (…", "PPL, or …", "PPL, the …"
  bool is_explained_beside(Index<Token> acronym) const {
    const auto is = [&](Index<Token> t, std::string_view word) {
      return document_.segments.tokens.contains(t) && document_.folded(t) == word;
    };
    if (acronym.value > 1 && (is(acronym - 1, "(") || (is(acronym - 1, "or") && is(acronym - 2, ",")))) return true;
    const bool apposed = is(acronym + 2, "or") || is(acronym + 2, "the") || is(acronym + 2, "a");
    return is(acronym + 1, "(") || (is(acronym + 1, ",") && apposed);
  }

  // The text's first line, a short one below it, and a line that no stop ends.
  bool is_in_headline(Span span) const {
    const std::size_t number = overview_.paragraph_at(span.start);
    const Range<Token> tokens = overview_.tokens_of(overview_.report().paragraphs[number]);
    if (tokens.size() > kLongestHeadline) return false;
    if (number == 0 || (number == 1 && tokens.size() <= kLongestSubheading)) return true;
    const std::string_view end = document_.folded(tokens.last - 1);
    return document_.token(tokens.last - 1).kind != TokenKind::quote_mark && end != "." && end != "!" && end != "?" &&
           end != ":";
  }

  // The words with capitals from here on, and the small ones between them: do their first letters spell an acronym?
  void read_name(Index<Token> first) {
    if (!is_capitalized(document_.token(first)) || document_.folded(first) == "the") return;
    std::string capitals, all;
    const Index<Token> limit{std::min(document_.segments.tokens.size(), first.value + kLongestName)};
    for (Index<Token> t = first; t < limit && capitals.size() <= kMostLetters; ++t) {
      const std::string_view word = document_.folded(t);
      const bool capital = is_capitalized(document_.token(t));
      if (!capital && !is_link(word)) return;
      if (!is_letter_of_acronym(word.front())) continue;
      all += word.front();
      if (!capital) continue;
      capitals += word.front();
      if (t == first) continue;
      for (const std::string& letters : {capitals, all})
        if (const auto found = number_of_.find(letters); found != number_of_.end())
          explain(uses_[found->second], document_.span({first, t + 1}));
    }
  }

  const Overview& overview_;
  const Document& document_;
  std::vector<AcronymUse> uses_;
  std::unordered_map<std::string, std::size_t> number_of_;  // of an acronym, in uses_
};

}  // namespace

std::vector<AcronymUse> find_acronym_uses(const Overview& overview) { return Uses(overview).run(); }

}  // namespace galley
