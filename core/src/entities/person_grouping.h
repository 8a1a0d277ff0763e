// Grouping of persons: full names with and without their middle, and the parts that stand for them.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "entities/group_sets.h"
#include "entities/names.h"

namespace galley {

class PersonGrouper {
 public:
  /// `sets_of_names` has one set for each name, equal names of persons in one set; run() joins sets and, where one
  /// family name means several persons, moves single names to another set.
  PersonGrouper(const Words& words, const Pages<NameSpan>& names, GroupSets& sets,
                std::vector<std::uint32_t>& sets_of_names);

  void run();

 private:
  // The persons that a part of a name can stand for; after kMostNamesakes no more are kept.
  static constexpr std::size_t kMostNamesakes = 8;
  using Namesakes = std::vector<std::uint32_t>;

  bool is_person(std::size_t i) const { return names_[i].type == EntityType::person; }
  Range<Token> core(std::size_t i) const;
  void join_middles();
  void learn_full_names();
  void learn_part(const std::string& part, std::uint32_t set);
  void place_parts();
  std::uint32_t choose(std::size_t name, const Namesakes& namesakes);
  bool agrees(Sex sex, std::uint32_t set);

  const Words& words_;
  const Pages<NameSpan>& names_;
  GroupSets& sets_;
  std::vector<std::uint32_t>& sets_of_names_;
  std::vector<Sex> sexes_of_names_;
  std::vector<Sex> sexes_of_sets_;
  const std::vector<Index<Sentence>> sentences_;  // of each name
  std::vector<std::uint32_t> times_named_;        // of each set, so far
  std::vector<Index<Sentence>> last_named_;       // of each set that was
  std::unordered_map<std::string, Namesakes> parts_;
};

}  // namespace galley
