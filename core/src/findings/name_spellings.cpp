// One name of a person, an organisation or a place spelt two ways. Shown are the first places of the rarer spelling and
// of the commoner.
//
//   José Bell, Jose Bell · Coca-Cola, Coca Cola       marks over letters, hyphens
//   Volodymyr Zelensky, Zelenskyy                     spellings in other letters (entities/spellings)
//   Anna Lindqvist, Anna Lindqvsit, Lindquist         one letter, or two exchanged, in one word
//
// All but one word are equal, or a family name alone stands beside the full one. Left alone: words under five letters;
// plurals, genitives and adjectives; two forenames or two family names that both are usual ones; names with figures.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "entities/spellings.h"
#include "findings/kinds.h"
#include "text/base_letters.h"

namespace galley {
namespace {

constexpr std::size_t kShortestWord = 5;
constexpr std::uint32_t kLongestName = 6;  // tokens
constexpr std::size_t kNeighbours = 8;     // names with one key that a name is compared with

// A spelling of a name, with the places that have it.
struct Spelling {
  Range<Token> tokens;  // its first place
  Index<Entity> entity;
  EntityType type;
  std::uint32_t times = 0;
};

using NameWords = std::vector<std::string_view>;  // folded

// Are they equal but for one letter, or two neighbours that are exchanged?
bool differ_by_one(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  if (a.size() - b.size() > 1) return false;
  std::size_t same = 0;
  while (same < b.size() && a[same] == b[same]) ++same;
  const std::string_view rest_a = a.substr(same), rest_b = b.substr(same);
  if (a.size() > b.size()) return rest_a.substr(1) == rest_b;
  if (rest_a.empty()) return false;
  if (rest_a.substr(1) == rest_b.substr(1)) return true;
  return rest_a.size() > 1 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] && rest_a.substr(2) == rest_b.substr(2);
}

// "Russia" and "Russian", "Clinton" and "Clintons": another word, not another spelling.
bool is_inflected(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  if (!a.starts_with(b)) return false;
  const std::string_view ending = a.substr(b.size());
  for (const std::string_view one : {"s", "n", "i", "a", "es", "d", "r"})
    if (ending == one) return true;
  return false;
}

// "Mohammed" and "Muhammad" have the same, each once where it is doubled.
std::string consonants(std::string_view word) {
  std::string letters;
  for (const char c : word)
    if (std::string_view("aeiouy").find(c) == std::string_view::npos && (letters.empty() || letters.back() != c))
      letters += c;
  return letters;
}

bool sound_alike(std::string_view a, std::string_view b) {
  constexpr std::size_t kShortestAlike = 6;
  return std::min(a.size(), b.size()) >= kShortestAlike && !a.starts_with(b) && !b.starts_with(a) &&
         consonants(a) == consonants(b);
}

std::string without_hyphens(std::string_view word) {
  std::string plain;
  for (const char c : word)
    if (c != '-' && c != '\'' && c != ' ') plain += c;
  return plain;
}

// "Coca-Cola", "Coca Cola"; but not "J.K. Bell", "J. K. Bell".
bool differ_in_hyphens(std::string_view a, std::string_view b) {
  return a.find('.') == std::string_view::npos && without_hyphens(a) == without_hyphens(b);
}

bool is_all_letters(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Spellings {
 public:
  explicit Spellings(const Overview& overview) : overview_(overview) {}

  void find(Findings& findings) {
    collect();
    for (std::uint32_t i = 0; i < spellings_.size(); ++i) add_keys(i);
    std::sort(keys_.begin(), keys_.end());
    keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
    for (std::size_t i = 0; i < keys_.size(); ++i)
      for (std::size_t k = i + 1; k < keys_.size() && k - i <= kNeighbours && keys_[k].first == keys_[i].first; ++k)
        pairs_.emplace_back(std::min(keys_[i].second, keys_[k].second), std::max(keys_[i].second, keys_[k].second));
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    for (const auto& [a, b] : pairs_) compare(spellings_[a], spellings_[b], findings);
  }

 private:
  void collect() {
    std::unordered_map<std::string, std::uint32_t> numbers;
    for (const Index<Mention> name : overview_.names()) {
      const Mention& mention = overview_.report().mentions[name];
      const EntityType type = overview_.entity_of(mention).type;
      if (type != EntityType::person && type != EntityType::organization && type != EntityType::place) continue;
      const Range<Token> tokens = overview_.tokens_of(mention.span);
      if (tokens.empty() || tokens.size() > kLongestName) continue;
      const auto [at, is_new] = numbers.try_emplace(folded(tokens), static_cast<std::uint32_t>(spellings_.size()));
      if (is_new) spellings_.push_back({tokens, mention.entity, type, 0});
      ++spellings_[at->second].times;
    }
  }

  // The folded words, parted by single spaces.
  std::string folded(Range<Token> tokens) const {
    std::string words;
    for (const Index<Token> t : tokens) {
      if (t > tokens.first && overview_.document().token(t).space_before) words += ' ';
      words += overview_.document().folded(t);
    }
    return words;
  }

  NameWords words_of(const Spelling& spelling) const {
    NameWords words;
    for (const Index<Token> t : spelling.tokens) words.push_back(overview_.document().folded(t));
    return words;
  }

  // What the names that may be compared have in common: a word with a letter left out, and what stands beside it.
  void add_keys(std::uint32_t i) {
    const NameWords words = words_of(spellings_[i]);
    const std::string whole = without_hyphens(base_letters(folded(spellings_[i].tokens)));
    add_key(whole, i);
    add_reduced(base_letters(words.back()), i);
    if (words.size() == 1) return;
    add_reduced(base_letters(words.front()) + ' ' + base_letters(words.back()), i);
    add_key(consonants(base_letters(words.front())) + ' ' + base_letters(words.back()), i);
  }

  void add_reduced(const std::string& word, std::uint32_t i) {
    constexpr std::size_t kLongestWord = 32;
    if (word.size() < kShortestWord || word.size() > kLongestWord) return;
    add_key(word, i);
    add_key(spelling_key(word), i);
    for (std::size_t at = 0; at < word.size(); ++at) add_key(word.substr(0, at) + word.substr(at + 1), i);
  }

  void add_key(std::string_view key, std::uint32_t i) {
    keys_.emplace_back(static_cast<std::uint32_t>(std::hash<std::string_view>{}(key)), i);
  }

  void compare(const Spelling& a, const Spelling& b, Findings& findings) {
    if (a.type != b.type) return;
    const auto rule = rule_for(a, b);
    if (!rule || !told_.insert(different_words(a, b)).second) return;
    const Spelling &rarer = a.times < b.times ? a : b, &commoner = a.times < b.times ? b : a;
    Finding finding{FindingKind::name_spelling,
                    Severity::medium,
                    {overview_.document().span(rarer.tokens), overview_.document().span(commoner.tokens)},
                    {rarer.entity},
                    {},
                    *rule};
    if (commoner.entity != rarer.entity) finding.entities.push_back(commoner.entity);
    findings.push_back(std::move(finding));
  }

  // What is told once, be it in the full name or in the family name alone.
  std::pair<std::string_view, std::string_view> different_words(const Spelling& a, const Spelling& b) const {
    const NameWords x = words_of(a), y = words_of(b);
    std::size_t i = 0;
    while (x.size() == y.size() && i + 1 < x.size() && x[i] == y[i]) ++i;
    const auto words = x.size() == y.size() ? std::pair(x[i], y[i]) : std::pair(x.back(), y.back());
    return words.first < words.second ? words : std::pair(words.second, words.first);
  }

  std::optional<std::string_view> rule_for(const Spelling& a, const Spelling& b) const {
    const NameWords x = words_of(a), y = words_of(b);
    if (differ_in_hyphens(folded(a.tokens), folded(b.tokens))) return "hyphen";
    if (x.size() != y.size()) {
      const bool alone = std::min(x.size(), y.size()) == 1 && a.type == EntityType::person;
      return alone ? rule_for_words(x.back(), y.back(), WordRole::surname, a.entity == b.entity) : std::nullopt;
    }
    std::optional<std::size_t> different;
    for (std::size_t i = 0; i < x.size(); ++i) {
      if (x[i] == y[i]) continue;
      if (different) return std::nullopt;
      different = i;
    }
    if (!different) return std::nullopt;
    const bool is_forename = a.type == EntityType::person && x.size() > 1 && *different == 0;
    return rule_for_words(x[*different], y[*different], is_forename ? WordRole::forename : WordRole::surname,
                          a.entity == b.entity);
  }

  // `role`: two words that both usually are this are two names.
  std::optional<std::string_view> rule_for_words(std::string_view a, std::string_view b, WordRole role,
                                                 bool one_entity) const {
    if (a == b || !is_all_letters(a) || !is_all_letters(b)) return std::nullopt;
    const std::string x = base_letters(a), y = base_letters(b);
    if (x == y) return "diacritics";
    if (x.size() < kShortestWord || y.size() < kShortestWord || is_inflected(x, y)) return std::nullopt;
    if (have_two_sexes(a, b)) return std::nullopt;
    if (spelling_key(x) == spelling_key(y)) return "transliteration";
    if (role == WordRole::forename && sound_alike(x, y)) return "transliteration";
    const auto is_usual = [&](std::string_view word) { return overview_.layers.lexicon.find(word).has(role); };
    if (!differ_by_one(x, y) || x.front() != y.front() || (!one_entity && is_usual(a) && is_usual(b)))
      return std::nullopt;
    return "one-letter";
  }

  // "Daniel", "Danielle"
  bool have_two_sexes(std::string_view a, std::string_view b) const {
    const Sex x = overview_.layers.lexicon.find(a).sex, y = overview_.layers.lexicon.find(b).sex;
    return x != Sex::unknown && y != Sex::unknown && x != y;
  }

  const Overview& overview_;
  std::vector<Spelling> spellings_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> keys_;   // hash and number of a spelling
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs_;  // to be compared
  std::set<std::pair<std::string_view, std::string_view>> told_;
};

}  // namespace

void find_name_spellings(const Overview& overview, Findings& findings) { Spellings(overview).find(findings); }

}  // namespace galley
