#include "entities/person_grouping.h"

#include <algorithm>
#include <utility>

#include "entities/person_names.h"
#include "entities/unique_owners.h"

namespace galley {
namespace {

constexpr std::uint32_t kNoSet = 0xFFFFFFFF;

// Of several namesakes one is meant that alone was named within so many sentences. On ner/dev one sentence loses 1.2
// points of the variants' F1; asking twice as many mentions of the most named one loses 2.0.
constexpr std::uint32_t kRecentSentences = 2;

std::string joined(const Words& words, Range<Token> tokens) {
  std::string key;
  for (const Index<Token> t : tokens) {
    if (!key.empty()) key += ' ';
    key += words.folded(t);
  }
  return key;
}

}  // namespace

PersonGrouper::PersonGrouper(const Words& words, const Pages<NameSpan>& names, GroupSets& sets,
                             std::vector<std::uint32_t>& sets_of_names)
    : words_(words),
      names_(names),
      sets_(sets),
      sets_of_names_(sets_of_names),
      sentences_(sentences_of(words.document(), names)) {
  const Document& document = words.document();
  for (std::size_t i = 0; i < names.size(); ++i)
    sexes_of_names_.push_back(is_person(i) ? sex_of(words, names[i], document.segments.sentences[sentences_[i]].tokens)
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
  while (tokens.size() > 1 &&
         (words_.is(tokens.last - 1, WordRole::generation) || words_.folded(tokens.last - 1) == ","))
    tokens.last = tokens.last - 1;
  return tokens;
}

// "William H. Armstrong" is "William Hepburn Armstrong", and "Donald Trump" is "Donald J. Trump" if the text has no
// other middle: "George Bush" beside "George W. Bush" and "George H. W. Bush" stays apart.
void PersonGrouper::join_middles() {
  UniqueOwners with_middle(sets_);
  std::unordered_map<std::string, std::uint32_t> with_initial;
  const auto key = [&](Range<Token> t) {
    return std::string(words_.folded(t.first)) + ' ' + std::string(words_.folded(t.last - 1));
  };
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (!is_person(i)) continue;
    const Range<Token> tokens = core(i);
    if (tokens.size() != 3) continue;
    const std::string initial(words_.folded(tokens.first + 1).substr(0, 1));
    const auto set = with_initial.try_emplace(key(tokens) + ' ' + initial, sets_of_names_[i]).first->second;
    sets_.join(set, sets_of_names_[i]);
  }
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (is_person(i) && core(i).size() > 2) with_middle.claim(key(core(i)), sets_of_names_[i]);
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (!is_person(i) || core(i).size() != 2) continue;
    if (const auto owner = with_middle.owner(key(core(i)))) sets_.join(*owner, sets_of_names_[i]);
  }
}

void PersonGrouper::learn_full_names() {
  sexes_of_sets_.assign(sets_.size(), Sex::unknown);
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (!is_person(i)) continue;
    const Range<Token> tokens = core(i);
    if (tokens.size() < 2) continue;
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
  times_named_.assign(sets_.size(), 0);
  last_named_.assign(sets_.size(), {});
  std::unordered_map<std::string, std::uint32_t> own_sets;  // persons of whom the text gives no full name
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (!is_person(i)) continue;
    const std::string key = joined(words_, core(i));
    const auto part = parts_.find(key);
    std::uint32_t set = part == parts_.end() ? kNoSet : choose(i, part->second);
    if (set == kNoSet && core(i).size() == 1 && sexes_of_names_[i] != Sex::unknown) {
      // "Mr. Bush" and "Mrs. Bush" are two persons; plain "Bush" is whoever of them was named most.
      const auto [own, is_new] = own_sets.try_emplace(key + (sexes_of_names_[i] == Sex::male ? "|m" : "|f"), 0);
      if (is_new) {
        own->second = sets_.add();
        sexes_of_sets_.push_back(sexes_of_names_[i]);
        times_named_.push_back(0);
        last_named_.push_back({});
        learn_part(key, own->second);
      }
      set = own->second;
    }
    if (set == kNoSet) set = sets_.find(sets_of_names_[i]);
    sets_of_names_[i] = set;
    ++times_named_[set];
    last_named_[set] = sentences_[i];
  }
}

// Of the persons that a part can mean, one its title allows: of several the only one named just before, or the one the
// text has named most. On a tie nobody: the part stays a person of its own.
std::uint32_t PersonGrouper::choose(std::size_t name, const Namesakes& namesakes) {
  std::uint32_t best = kNoSet, recent = kNoSet, next_times = 0;
  bool several = false, several_recent = false;
  for (const std::uint32_t set : namesakes) {
    if (!agrees(sexes_of_names_[name], set)) continue;
    if (times_named_[set] > 0 && sentences_[name].value - last_named_[set].value <= kRecentSentences) {
      several_recent |= recent != kNoSet;
      recent = set;
    }
    if (best == kNoSet) {
      best = set;
      continue;
    }
    const std::uint32_t less = times_named_[set] > times_named_[best] ? std::exchange(best, set) : set;
    next_times = std::max(next_times, times_named_[less]);
    several = true;
  }
  if (recent != kNoSet && !several_recent) return recent;
  return !several || times_named_[best] > next_times ? best : kNoSet;
}

bool PersonGrouper::agrees(Sex sex, std::uint32_t set) {
  return sex == Sex::unknown || sexes_of_sets_[set] == Sex::unknown || sexes_of_sets_[set] == sex;
}

}  // namespace galley
