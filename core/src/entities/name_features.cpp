#include "entities/name_features.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace galley {
namespace {

// Numbers of the templates; each add_… function has a stretch of its own. name_evidence.cpp begins at 100.
constexpr std::uint32_t kWordTemplates = 1, kClusterTemplates = 40, kListTemplates = 50, kRunTemplates = 70;

// What stands before a sentence's first token and behind its last.
constexpr std::uint32_t kNoWord = 0xFFFFFFFF;

// A name's words can be joined by two small ones: "Bank of the West".
constexpr std::size_t kMostJoining = 2;

bool joins_names(std::string_view folded) {
  for (const std::string_view word :
       {"of", "for", "and", "the", "&", "de", "on", "-", "'s", "al", "bin", "van", "von", "del", "la"})
    if (folded == word) return true;
  return false;
}

// Letters and digits as classes, runs of one cut to two: "McDonald" and "MacDougal" are "XxXxx".
std::uint32_t shape_of(std::string_view written) {
  std::string shape;
  for (const char c : written) {
    const bool beyond_ascii = static_cast<unsigned char>(c) >= 0x80;
    const char kind = beyond_ascii           ? 'u'
                      : c >= 'A' && c <= 'Z' ? 'X'
                      : c >= 'a' && c <= 'z' ? 'x'
                      : c >= '0' && c <= '9' ? 'd'
                                             : c;
    const std::size_t n = shape.size();
    if (n < 2 || shape[n - 1] != kind || shape[n - 2] != kind) shape += kind;
  }
  return hash_bytes(shape);
}

// The first or last bytes of a word, whole characters or not: nothing but a hash is kept.
std::uint32_t prefix(std::string_view word, std::size_t bytes) { return hash_bytes(word.substr(0, bytes)); }
std::uint32_t suffix(std::string_view word, std::size_t bytes) {
  return hash_bytes(word.substr(word.size() - std::min(bytes, word.size())));
}

// The roles that bear on names; those of amounts and dates may change without a new model.
std::uint32_t name_roles(const LexiconEntry& entry) {
  std::uint32_t roles = 0, bit = 1;
  for (const WordRole role : {WordRole::known_name,
                              WordRole::forename,
                              WordRole::surname,
                              WordRole::title,
                              WordRole::particle,
                              WordRole::organization_head,
                              WordRole::organization_start,
                              WordRole::place_head,
                              WordRole::place_start,
                              WordRole::place_of,
                              WordRole::place_noun,
                              WordRole::event_head,
                              WordRole::event_start,
                              WordRole::event_of,
                              WordRole::direction,
                              WordRole::speech,
                              WordRole::locative,
                              WordRole::generation,
                              WordRole::month,
                              WordRole::weekday,
                              WordRole::common,
                              WordRole::national_head,
                              WordRole::group_noun,
                              WordRole::person_noun,
                              WordRole::title_end,
                              WordRole::opener}) {
    if (entry.has(role)) roles |= bit;
    bit <<= 1;
  }
  return mix(roles, static_cast<std::uint32_t>(entry.type));
}

}  // namespace

std::uint32_t gazetteer_key(std::uint32_t before, std::string_view folded) { return mix(before, hash_bytes(folded)); }

std::uint32_t cluster_key(std::string_view written) {
  std::string word(written);
  for (char& c : word)
    if (c >= '0' && c <= '9') c = '0';
  return hash_bytes(word);
}

NameFeatures::NameFeatures(const Words& words, HashedTable gazetteers, HashedTable clusters)
    : words_(words), gazetteers_(gazetteers), clusters_(clusters) {}

NameFeatures::Word NameFeatures::describe(Index<Token> t) const {
  const std::string_view folded = words_.folded(t), written = words_.document().word(t);
  Word word;
  word.hash = hash_bytes(folded);
  word.suffix2 = suffix(folded, 2);
  word.suffix3 = suffix(folded, 3);
  word.suffix4 = suffix(folded, 4);
  word.prefix2 = prefix(folded, 2);
  word.prefix3 = prefix(folded, 3);
  word.prefix4 = prefix(folded, 4);
  word.shape = shape_of(written);
  word.roles = name_roles(words_.entry(t));
  clusters_.find(cluster_key(written), [&](std::uint8_t cluster) { word.cluster = cluster; });
  word.letters = static_cast<std::uint32_t>(words_.capital(t)) * 8 +
                 static_cast<std::uint32_t>(words_.document().token(t).letter_case);
  return word;
}

// The longest phrase of each class that begins at a capital.
void NameFeatures::match_gazetteers(Range<Token> sentence) {
  for (std::size_t i = 0; i < sentence_.size(); ++i) {
    if (!is_capital(i)) continue;
    const std::size_t reach = std::min<std::size_t>(kLongestPhrase, sentence_.size() - i);
    std::uint8_t longest[32] = {};
    std::uint32_t classes = 0, key = 0;
    for (std::size_t n = 0; n < reach; ++n) {
      key = gazetteer_key(key, words_.folded(sentence.first + static_cast<std::uint32_t>(i + n)));
      gazetteers_.find(key, [&](std::uint8_t found) {
        classes |= 1U << (found % 32);
        longest[found % 32] = static_cast<std::uint8_t>(n + 1);
      });
    }
    for (std::uint32_t c = 0; classes >> c != 0; ++c) {
      const std::uint32_t bit = 1U << c;
      if (longest[c] == 0 || (sentence_[i].goes_on & bit) != 0) continue;
      sentence_[i].begins |= bit;
      for (std::size_t n = 1; n < longest[c]; ++n) sentence_[i + n].goes_on |= bit;
      if (c == 31) break;
    }
  }
  for (Word& word : sentence_) word.lists = mix(word.begins, word.goes_on);
}

const NameFeatures::Word& NameFeatures::word(std::size_t i, int offset) const {
  static const Word kNone = [] {
    Word none;
    none.hash = kNoWord;
    return none;
  }();
  const std::size_t at = i + static_cast<std::size_t>(offset);  // wraps round below zero
  return at < sentence_.size() ? sentence_[at] : kNone;
}

bool NameFeatures::is_capital(std::size_t i) const { return sentence_[i].letters >= 8; }

NameFeatures::Stretch NameFeatures::run_at(std::size_t i) const {
  Stretch run{i, i + 1};
  while (is_capital(i) && run.last < sentence_.size() && is_capital(run.last)) ++run.last;
  return run;
}

NameFeatures::Stretch NameFeatures::joined_run_at(std::size_t i, Range<Token> sentence) const {
  Stretch run{i, i + 1};
  if (!is_capital(i)) return run;
  for (std::size_t at = i + 1; at < sentence_.size() && at - run.last <= kMostJoining; ++at) {
    if (is_capital(at))
      run.last = at + 1;
    else if (!joins_names(words_.folded(sentence.first + static_cast<std::uint32_t>(at))))
      break;
  }
  return run;
}

void NameFeatures::add_word(std::size_t i, FeatureRows& rows) const {
  const Word &w = word(i, 0), &p = word(i, -1), &n = word(i, 1), &pp = word(i, -2), &nn = word(i, 2);
  const std::uint32_t letters = w.letters;
  std::uint32_t f = kWordTemplates;
  rows.add(f++, (i == 0 ? 1U : 0U) + (i + 1 == sentence_.size() ? 2U : 0U));
  rows.add(f++, w.hash);
  rows.add(f++, w.hash, letters);
  rows.add(f++, p.hash);
  rows.add(f++, n.hash);
  rows.add(f++, pp.hash);
  rows.add(f++, nn.hash);
  rows.add(f++, p.hash, w.hash);
  rows.add(f++, w.hash, n.hash);
  rows.add(f++, p.hash, letters);
  rows.add(f++, n.hash, letters);
  rows.add(f++, w.suffix2, letters);
  rows.add(f++, w.suffix3, letters);
  rows.add(f++, w.suffix4, letters);
  rows.add(f++, w.prefix2, letters);
  rows.add(f++, w.prefix3, letters);
  rows.add(f++, w.prefix4, letters);
  rows.add(f++, p.suffix3, p.letters);
  rows.add(f++, n.suffix3, n.letters);
  rows.add(f++, w.shape);
  rows.add(f++, letters);
  rows.add(f++, mix(p.shape, w.shape));
  rows.add(f++, mix(w.shape, n.shape));
  rows.add(f++, mix(p.shape, w.shape), n.shape);
  rows.add(f++, mix(p.letters, letters), n.letters);
  rows.add(f++, mix(mix(pp.letters, p.letters), letters), mix(n.letters, nn.letters));
  rows.add(f++, w.roles, letters);
  rows.add(f++, p.roles, letters);
  rows.add(f++, n.roles, letters);
  rows.add(f++, mix(p.roles, w.roles));
  rows.add(f++, mix(w.roles, n.roles));
  rows.add(f++, mix(p.roles, w.roles), n.roles);
}

void NameFeatures::add_clusters(std::size_t i, FeatureRows& rows) const {
  const Word &w = word(i, 0), &p = word(i, -1), &n = word(i, 1), &pp = word(i, -2), &nn = word(i, 2);
  std::uint32_t f = kClusterTemplates;
  rows.add(f++, w.cluster, w.letters);
  rows.add(f++, p.cluster, w.letters);
  rows.add(f++, n.cluster, w.letters);
  rows.add(f++, p.cluster, w.cluster);
  rows.add(f++, w.cluster, n.cluster);
  rows.add(f++, mix(p.cluster, n.cluster), w.letters);
  rows.add(f++, mix(pp.cluster, p.cluster), w.letters);
  rows.add(f++, mix(nn.cluster, n.cluster), w.letters);
}

void NameFeatures::add_lists(std::size_t i, FeatureRows& rows) const {
  const Word &w = word(i, 0), &p = word(i, -1), &n = word(i, 1);
  for (std::uint32_t c = 0; c < 32; ++c) {
    const std::uint32_t more = n.goes_on >> c & 1;
    if ((w.begins >> c & 1) != 0) rows.add(kListTemplates, c * 2 + more, w.letters);
    if ((w.goes_on >> c & 1) != 0) rows.add(kListTemplates + 1, c * 2 + more, w.letters);
  }
  std::uint32_t f = kListTemplates + 2;
  rows.add(f++, w.lists, w.letters);
  rows.add(f++, w.lists, p.lists);
  rows.add(f++, w.lists, n.lists);
  rows.add(f++, w.lists, w.suffix3);
  rows.add(f++, p.lists, w.letters);
  rows.add(f++, n.lists, w.letters);
  rows.add(f++, w.lists, p.hash);
  rows.add(f++, w.lists, n.hash);
}

void NameFeatures::add_run(std::size_t i, Stretch run, Stretch joined, std::uint32_t seen, FeatureRows& rows) const {
  const Word &w = word(i, 0), &first = word(run.first, 0), &last = word(run.last, -1);
  const Word &before = word(run.first, -1), &behind = word(run.last, 0);
  const std::uint32_t place = (i == run.first ? 1U : 0U) + (i + 1 == run.last ? 2U : 0U);
  const auto length = static_cast<std::uint32_t>(std::min<std::size_t>(run.last - run.first, 5));
  std::uint32_t f = kRunTemplates;
  rows.add(f++, place * 8 + length, w.letters);
  rows.add(f++, before.hash, place);
  rows.add(f++, behind.hash, place);
  rows.add(f++, last.hash, place);
  rows.add(f++, first.hash, place);
  rows.add(f++, last.suffix3, place);
  rows.add(f++, last.lists, place);
  rows.add(f++, first.lists, place);
  rows.add(f++, word(joined.first, 0).hash, i == joined.first);
  rows.add(f++, word(joined.last, -1).hash, i + 1 == joined.last);
  rows.add(f++, mix(before.cluster, behind.cluster), place);
  rows.add(f++, before.cluster, length);
  rows.add(f++, behind.cluster, length);
  rows.add(f++, mix(last.roles, first.roles), place);
  rows.add(f++, seen, w.letters);
}

void NameFeatures::read(Range<Token> sentence, FeatureRows& rows) {
  sentence_.clear();
  for (const Index<Token> t : sentence) sentence_.push_back(describe(t));
  match_gazetteers(sentence);
  rows.clear();
  Stretch run, joined;
  for (std::size_t i = 0; i < sentence_.size(); ++i) {
    if (i >= run.last) run = run_at(i);
    if (i >= joined.last) joined = joined_run_at(i, sentence);
    add_word(i, rows);
    add_clusters(i, rows);
    add_lists(i, rows);
    if (is_capital(i)) add_run(i, run, joined, words_.written(sentence.first + static_cast<std::uint32_t>(i)), rows);
    rows.end_token();
  }
}

}  // namespace galley
