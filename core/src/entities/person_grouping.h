// Grouping of persons: which person a part of a name stands for, mention by mention.
//
//   Anne Lewis … Robert Lewis … Mrs. Lewis … Robert …
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "entities/grouping_state.h"
#include "entities/person_name.h"
#include "entities/person_names.h"

namespace galley {

class PersonGrouper {
 public:
  /// `sets_of_names` has one set for each name, that of its form; run() joins sets of full names and, where a part of a
  /// name can mean several persons, moves single names to another set.
  PersonGrouper(GroupingState& state, std::vector<std::uint32_t>& sets_of_names);

  void run();

 private:
  // The persons that a part of a name can stand for; after kMostNamesakes no more are kept.
  static constexpr std::size_t kMostNamesakes = 8;
  using Namesakes = std::vector<std::uint32_t>;
  // How a part usually stands for the whole: what ends the name or begins it goes before what stands inside.
  struct Part {
    Namesakes outer, inner;
  };

  bool is_person(std::uint32_t form) const { return state_.forms.forms[form].type == EntityType::person; }
  Sex sex_of_name(std::size_t name) const;
  void learn_sexes();
  void learn_full_names();
  void learn_part(const std::string& part, Namesakes Part::*where, std::uint32_t set);
  void learn_parts(const PersonName& name, std::uint32_t set);
  void place_parts();
  std::uint32_t place(std::size_t name);
  std::uint32_t own_set(std::size_t name);
  std::uint32_t add_person(Sex sex);
  std::uint32_t choose(std::size_t name, const Namesakes& namesakes);
  bool agrees(Sex sex, std::uint32_t set);

  GroupingState& state_;
  std::vector<std::uint32_t>& sets_of_names_;
  std::vector<PersonName> persons_;  // of each form, empty if it is no person's
  std::vector<Sex> sexes_of_names_;
  std::vector<Sex> sexes_of_sets_;
  const std::vector<Index<Sentence>> sentences_;  // of each name
  std::vector<std::uint32_t> times_named_;        // of each set, so far
  std::vector<Index<Sentence>> last_named_;       // of each set that was
  std::unordered_map<std::string, Part> parts_;
  std::vector<const Part*> parts_of_forms_;
  std::unordered_map<std::string, std::uint32_t> own_sets_;  // persons of whom the text gives no full name
};

}  // namespace galley
