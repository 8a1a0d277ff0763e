// Grouping: which names mean the same thing.
//
//   Mark Rutte … Rutte …        one person: a full name and a part of it
//   DPRK … North Korea …        one place: the lexicon knows both names
//   World Food Fund (WFF) …     one organisation: initials
//   Laura Bush … Mr. Bush …     two persons: title and forename disagree
#pragma once

#include <cstdint>
#include <vector>

#include "entities/names.h"

namespace galley {

/// For each name the number of the thing it means; numbers are in the order of first mentions, from 0 without gaps.
/// Hash look-ups only: linear in the names.
std::vector<std::uint32_t> group_names(const Words& words, const Pages<NameSpan>& names);

}  // namespace galley
