#include "entities/grouping.h"

#include <string>
#include <string_view>
#include <unordered_map>

#include "entities/group_sets.h"
#include "entities/name_keys.h"
#include "entities/person_grouping.h"
#include "entities/unique_owners.h"

namespace galley {
namespace {

constexpr std::uint32_t kUnnumbered = 0xFFFFFFFF;

class Grouper {
 public:
  Grouper(const Words& words, const Pages<NameSpan>& names) : words_(words), names_(names) {}

  std::vector<std::uint32_t> run() {
    for (const NameSpan& name : names_) sets_of_names_.push_back(set_of(name));
    join_brackets();
    join_initials();
    join_shortened();
    PersonGrouper(words_, names_, sets_, sets_of_names_).run();
    return numbered();
  }

 private:
  std::uint32_t set_named(const std::string& key) {
    const auto [found, is_new] = sets_by_key_.try_emplace(key, sets_.size());
    if (is_new) sets_.add();
    return found->second;
  }

  static std::string typed(EntityType type, char kind, std::string_view key) {
    std::string whole{static_cast<char>('a' + static_cast<int>(type)), kind};
    whole += key;
    return whole;
  }

  // Equal words of one type, and names that the lexicon has for one thing, are one thing.
  std::uint32_t set_of(const NameSpan& name) {
    const LexiconEntry& entry = words_.phrase(name.tokens);
    if (entry.has(WordRole::known_name) && entry.type == name.type)
      return set_named(typed(name.type, '#', std::to_string(entry.group)));
    const std::string key = name_key(words_, name);
    const LexiconEntry& plain = words_.look_up(key);  // without "Inc."
    if (plain.has(WordRole::known_name) && plain.type == name.type)
      return set_named(typed(name.type, '#', std::to_string(plain.group)));
    return set_named(typed(name.type, '=', key));
  }

  bool are_initials(std::size_t acronym, std::size_t name) const {
    const std::string letters = acronym_letters(words_, names_[acronym].tokens);
    return letters.size() > 1 && letters == initials(words_, names_[name].tokens);
  }

  // "World Food Fund (WFF)", "WFF (World Food Fund)"
  void join_brackets() {
    for (std::size_t i = 0; i + 1 < names_.size(); ++i) {
      const Range<Token> a = names_[i].tokens, b = names_[i + 1].tokens;
      if (b.first.value - a.last.value != 1 || words_.folded(a.last) != "(") continue;
      if (are_initials(i, i + 1) || are_initials(i + 1, i)) sets_.join(sets_of_names_[i], sets_of_names_[i + 1]);
    }
  }

  // Initials without brackets count where one name alone has them, and the lexicon does not say otherwise.
  void join_initials() {
    UniqueOwners owners(sets_);
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (!can_have_acronym(names_[i])) continue;
      const std::string letters = initials(words_, names_[i].tokens);
      if (letters.size() > 2) owners.claim(letters, sets_of_names_[i]);
    }
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (!can_have_acronym(names_[i]) || words_.phrase(names_[i].tokens).has(WordRole::known_name)) continue;
      if (const auto owner = owners.owner(acronym_letters(words_, names_[i].tokens)))
        sets_.join(*owner, sets_of_names_[i]);
    }
  }

  static bool can_have_acronym(const NameSpan& name) {
    return name.type == EntityType::organization || name.type == EntityType::place || name.type == EntityType::event;
  }

  // "Security Council" is the "UN Security Council" if the text has no other: the country or body in front may go.
  void join_shortened() {
    UniqueOwners owners(sets_);
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const NameSpan& name = names_[i];
      if (name.type != EntityType::organization || name.tokens.size() < 3) continue;
      if (!words_.is(name.tokens.first, WordRole::known_name)) continue;
      const NameSpan rest{{name.tokens.first + 1, name.tokens.last}, name.type, name.confidence};
      owners.claim(name_key(words_, rest), sets_of_names_[i]);
    }
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (names_[i].type != EntityType::organization || names_[i].tokens.size() < 2) continue;
      if (const auto owner = owners.owner(name_key(words_, names_[i]))) sets_.join(*owner, sets_of_names_[i]);
    }
  }

  std::vector<std::uint32_t> numbered() {
    std::vector<std::uint32_t> numbers(sets_.size(), kUnnumbered), result;
    std::uint32_t next = 0;
    result.reserve(names_.size());
    for (const std::uint32_t set : sets_of_names_) {
      std::uint32_t& number = numbers[sets_.find(set)];
      if (number == kUnnumbered) number = next++;
      result.push_back(number);
    }
    return result;
  }

  const Words& words_;
  const Pages<NameSpan>& names_;
  GroupSets sets_;
  std::vector<std::uint32_t> sets_of_names_;
  std::unordered_map<std::string, std::uint32_t> sets_by_key_;
};

}  // namespace

std::vector<std::uint32_t> group_names(const Words& words, const Pages<NameSpan>& names) {
  return Grouper(words, names).run();
}

}  // namespace galley
