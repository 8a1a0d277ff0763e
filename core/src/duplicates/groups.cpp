#include "duplicates/groups.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "duplicates/changes/changes.h"
#include "duplicates/similarity.h"

namespace galley {
namespace {

auto place(const Repeat& r) { return std::tuple(r.original.first, r.original.last, r.copy.first); }

bool in_report_order(const DuplicateGroup& a, const DuplicateGroup& b) {
  const Span second_a = a.copies[1].span, second_b = b.copies[1].span;
  return std::tuple(second_a, a.copies[0].span) < std::tuple(second_b, b.copies[0].span);
}

}  // namespace

std::vector<DuplicateGroup> group_repeats(const Document& document, std::vector<Repeat> repeats) {
  std::sort(repeats.begin(), repeats.end(), [](const Repeat& a, const Repeat& b) { return place(a) < place(b); });
  std::vector<DuplicateGroup> groups;
  if (repeats.empty()) return groups;
  const Repeat* before = nullptr;
  for (const Repeat& repeat : repeats) {
    if (!before || before->original != repeat.original)
      groups.push_back({DuplicateKind::exact, true, {{document.span(repeat.original), Proportion{1000}, {}}}});
    before = &repeat;
    DuplicateGroup& group = groups.back();
    Copy copy{document.span(repeat.copy), similarity(document, repeat.original, repeat.copy),
              find_changes(document, repeat.original, repeat.copy)};
    if (copy.similarity != Proportion{1000}) group.kind = DuplicateKind::near;
    group.quotation = group.quotation && repeat.quotation;
    group.copies.push_back(std::move(copy));
  }
  std::sort(groups.begin(), groups.end(), in_report_order);
  return groups;
}

}  // namespace galley
