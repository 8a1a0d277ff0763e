#include "comparison_json.h"

#include <vector>

#include "galley/version.h"
#include "json_parts.h"

namespace galley {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const SharedPassage& passage, const std::vector<OffsetMap>& offsets) {
  const OffsetMap& original = offsets[passage.copies.front().document.value];
  Json spans = Json::array();
  for (const SharedCopy& c : passage.copies) {
    const OffsetMap& offset = offsets[c.document.value];
    Json copy{{"document", c.document.value}};
    copy.update(to_json(c.span, offset));
    copy["similarity"] = number(c.similarity);
    copy["changes"] = to_json(c.changes, original, offset);
    spans.push_back(std::move(copy));
  }
  return {
      {"kind", name_of(kDuplicateKinds, passage.kind)}, {"quotation", passage.quotation}, {"spans", std::move(spans)}};
}

}  // namespace

Json to_json(const Comparison& comparison, std::span<const std::string_view> texts, OffsetUnit unit) {
  std::vector<OffsetMap> offsets;
  for (const std::string_view text : texts) offsets.emplace_back(text, unit);
  Json documents = Json::array(), passages = Json::array();
  for (const Proportion share : comparison.shares) documents.push_back({{"share", number(share)}});
  for (const SharedPassage& passage : comparison.passages) passages.push_back(to_json(passage, offsets));
  return {{"schema", kComparisonSchema}, {"documents", std::move(documents)}, {"passages", std::move(passages)}};
}

}  // namespace galley
