#include "comparison_json.h"

#include <vector>

#include "galley/version.h"
#include "json_parts.h"

namespace galley {
namespace {

using Json = nlohmann::ordered_json;

void write_passage(std::ostream& out, const SharedPassage& passage, const std::vector<OffsetMap>& offsets) {
  const OffsetMap& original = offsets[passage.copies.front().document.value];
  write_open(out, {{"kind", name_of(kDuplicateKinds, passage.kind)}, {"quotation", passage.quotation}});
  write_list(out, "spans", passage.copies, [&](const SharedCopy& c) {
    const OffsetMap& offset = offsets[c.document.value];
    Json copy{{"document", c.document.value}};
    copy.update(to_json(c.span, offset));
    copy["similarity"] = number(c.similarity);
    copy["changes"] = to_json(c.changes, original, offset);
    out << copy;
  });
  out << '}';
}

}  // namespace

void write_comparison(std::ostream& out, const Comparison& comparison, std::span<const std::string_view> texts,
                      OffsetUnit unit, Json head) {
  std::vector<OffsetMap> offsets;
  offsets.reserve(texts.size());
  for (const std::string_view text : texts) offsets.emplace_back(text, unit);
  head["schema"] = kComparisonSchema;
  write_open(out, head);
  write_list(out, "documents", comparison.shares, [&](Proportion share) { out << Json{{"share", number(share)}}; });
  write_list(out, "passages", comparison.passages,
             [&](const SharedPassage& passage) { write_passage(out, passage, offsets); });
  out << '}';
}

}  // namespace galley
