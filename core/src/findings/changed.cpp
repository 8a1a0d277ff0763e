// What stands in another's place in a copy: a number, a date, a name. The first span is the copy's, the second the
// original's.
//
// Left alone: what was added or left out; two ways to write one thing ("three" and "3", "Mr. Trump" and "Donald
// Trump"), by the entities they are; a capital and its country's government; words that are no name but for their
// capital; names that stand in another order.
#include <algorithm>
#include <optional>

#include "findings/kinds.h"

namespace galley {
namespace {

bool is_dated(const Overview& overview, const Mention* mention) {
  if (!mention) return false;
  const EntityType type = overview.entity_of(*mention).type;
  return type == EntityType::date || type == EntityType::time;
}

bool is_one_thing(const Overview& overview, const Mention* a, const Mention* b) {
  if (!a || !b) return false;
  if (a->entity == b->entity) return true;
  const auto& related = overview.entity_of(*a).related;
  return std::binary_search(related.begin(), related.end(), b->entity);
}

// The two names that a change touches, if any.
struct Sides {
  const Mention* copy;
  const Mention* original;
};

// What a change is about; nothing if it is left alone.
std::optional<FindingKind> kind_of(const Overview& overview, const Change& change, Sides sides) {
  if (change.original.empty() || change.copy.empty() || change.kind == ChangeKind::typography) return std::nullopt;
  if (is_one_thing(overview, sides.copy, sides.original)) return std::nullopt;
  if (is_dated(overview, sides.copy) && is_dated(overview, sides.original)) return FindingKind::changed_date;
  if (change.kind == ChangeKind::number) return FindingKind::changed_number;
  const bool are_names =
      sides.copy && sides.original && !is_dated(overview, sides.copy) && !is_dated(overview, sides.original);
  return change.kind == ChangeKind::name && are_names ? std::optional(FindingKind::changed_name) : std::nullopt;
}

// Is the name of either passage in the other one too? Then a list stands in another order.
bool is_reordered(const Overview& overview, Span original, Span copy, Sides sides) {
  return overview.names_entity(original, sides.copy->entity) && overview.names_entity(copy, sides.original->entity);
}

void find_changed(const Overview& overview, FindingKind kind, Severity severity, std::string_view rule,
                  Findings& findings) {
  for (const DuplicateGroup& group : overview.report().duplicates) {
    for (const Copy& copy : group.copies) {
      for (const Change& change : copy.changes) {
        const Sides sides{overview.name_at(change.copy), overview.name_at(change.original)};
        if (kind_of(overview, change, sides) != kind) continue;
        const Span original = group.copies.front().span;
        if (kind == FindingKind::changed_name && is_reordered(overview, original, copy.span, sides)) continue;
        Finding finding{kind, severity, {change.copy, change.original}, {}, {}, rule};
        if (sides.copy && sides.original) finding.entities = {sides.copy->entity, sides.original->entity};
        findings.push_back(std::move(finding));
      }
    }
  }
}

}  // namespace

void find_changed_numbers(const Overview& overview, Findings& findings) {
  find_changed(overview, FindingKind::changed_number, Severity::high, "number-in-copy", findings);
}

void find_changed_dates(const Overview& overview, Findings& findings) {
  find_changed(overview, FindingKind::changed_date, Severity::medium, "date-in-copy", findings);
}

void find_changed_names(const Overview& overview, Findings& findings) {
  find_changed(overview, FindingKind::changed_name, Severity::medium, "name-in-copy", findings);
}

}  // namespace galley
