#include "entities/person_grouping.h"

#include <algorithm>

#include "entities/person_names.h"

namespace galley {
namespace {

constexpr std::uint32_t kSeveral = 0xFFFFFFFF;

std::string joined(const Words& words, Range<Token> tokens) {
  std::string key;
  for (const Index<Token> t : tokens) {
    if (!key.empty()) key += ' ';
    key += words.folded(t);
  }
  return key;
}

}  // namespace

PersonGrouper::PersonGrouper(const Words& words, const std::vector<NameSpan>& names, GroupSets& sets,
                             std::vector<std::uint32_t>& sets_of_names)
    : words_(words), names_(names), sets_(sets), sets_of_names_(sets_of_names) {
  const Document& document = words.document();
  const std::vector<Index<Sentence>> sentences = sentences_of(document, names);
  for (std::size_t i = 0; i < names.size(); ++i)
    sexes_of_names_.push_back(is_person(i) ? sex_of(words, names[i], document.segments.sentences[sentences[i]].tokens)
                                           : Sex::unknown);
}

void PersonGrouper::run() {
  join_middles();
  learn_full_names();
  place_parts();
}

// The name without "Jr." and the comma before it.
Range<Token> PersonGrouper::core(std::size_t i) const {
  Range<Token> tokens = names_[i].tokens;
  while (tokens.size() > 1 && (words_.is(tokens.last - 1, WordRole::generation) || words_.folded(tokens.last - 1) == ","))
    tokens.last = tokens.last - 1;
  return tokens;
}

// "Donald Trump" is "Donald J. Trump" if the text has no other middle: "George Bush" beside "George W. Bush" and
// "George H. W. Bush" stays apart.
void PersonGrouper::join_middles() {
  std::unordered_map<std::string, std::uint32_t> with_middle;
  const auto key = [&](Range<Token> t) {
    return std::string(words_.folded(t.first)) + ' ' + std::string(words_.folded(t.last - 1));
  };
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const Range<Token> tokens = core(i);
    if (!is_person(i) || tokens.size() < 3) continue;
    const auto [found, is_new] = with_middle.try_emplace(key(tokens), sets_of_names_[i]);
    if (!is_new && found->second != kSeveral && sets_.find(found->second) != sets_.find(sets_of_names_[i]))
      found->second = kSeveral;
  }
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const Range<Token> tokens = core(i);
    if (!is_person(i) || tokens.size() != 2) continue;
    const auto found = with_middle.find(key(tokens));
    if (found != with_middle.end() && found->second != kSeveral) sets_.join(found->second, sets_of_names_[i]);
  }
}

void PersonGrouper::learn_full_names() {
  sexes_of_sets_.assign(sets_.size(), Sex::unknown);
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const Range<Token> tokens = core(i);
    if (!is_person(i) || tokens.size() < 2) continue;
    const std::uint32_t set = sets_.find(sets_of_names_[i]);
    if (sexes_of_sets_[set] == Sex::unknown) sexes_of_sets_[set] = sexes_of_names_[i];
    learn_part(std::string(words_.folded(tokens.first)), set);
    for (Index<Token> t = tokens.first + 1; t < tokens.last; ++t) learn_part(joined(words_, {t, tokens.last}), set);
  }
}

void PersonGrouper::learn_part(const std::string& part, std::uint32_t set) {
  Namesakes& namesakes = parts_[part];
  if (namesakes.size() < kMostNamesakes && std::find(namesakes.begin(), namesakes.end(), set) == namesakes.end())
    namesakes.push_back(set);
}

// Places each name that is a part of others with the person it most likely means here.
void PersonGrouper::place_parts() {
  last_seen_.assign(sets_.size(), 0);
  std::unordered_map<std::string, std::uint32_t> own_sets;  // persons of whom the text gives no full name
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (!is_person(i)) continue;
    const std::string key = joined(words_, core(i));
    const auto part = parts_.find(key);
    std::uint32_t set = part == parts_.end() ? kSeveral : choose(i, part->second);
    if (set == kSeveral && core(i).size() == 1 && sexes_of_names_[i] != Sex::unknown) {
      // "Mr. Bush" and "Mrs. Bush" are two persons; plain "Bush" is whoever of them was named last.
      const auto [own, is_new] = own_sets.try_emplace(key + (sexes_of_names_[i] == Sex::male ? "|m" : "|f"), 0);
      if (is_new) {
        own->second = sets_.add();
        sexes_of_sets_.push_back(sexes_of_names_[i]);
        last_seen_.push_back(0);
        learn_part(key, own->second);
      }
      set = own->second;
    }
    if (set == kSeveral) set = sets_.find(sets_of_names_[i]);
    sets_of_names_[i] = set;
    last_seen_[set] = static_cast<std::uint32_t>(i + 1);
  }
}

// Of the persons that a part can mean, those its title allows; of several the one named last, else the first.
std::uint32_t PersonGrouper::choose(std::size_t name, const Namesakes& namesakes) {
  std::uint32_t best = kSeveral;
  for (const std::uint32_t set : namesakes)
    if (agrees(sexes_of_names_[name], set) && (best == kSeveral || last_seen_[set] > last_seen_[best])) best = set;
  return best;
}

bool PersonGrouper::agrees(Sex sex, std::uint32_t set) {
  return sex == Sex::unknown || sexes_of_sets_[set] == Sex::unknown || sexes_of_sets_[set] == sex;
}

}  // namespace galley
