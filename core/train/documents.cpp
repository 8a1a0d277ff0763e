#include "documents.h"

#include <algorithm>

#include "json_lines.h"
#include "kinds.h"

namespace galley::train {

std::vector<std::uint32_t> code_point_starts(const std::string& text) {
  std::vector<std::uint32_t> starts;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) starts.push_back(static_cast<std::uint32_t>(i));
  starts.push_back(static_cast<std::uint32_t>(text.size()));
  return starts;
}

std::uint32_t kinds_of(const std::vector<std::string>& types) {
  std::uint32_t bits = 0;
  for (const std::string& type : types)
    if (const auto kind = kind_of(type)) bits |= 1U << *kind;
  return bits;
}

void read_documents(const std::string& file, std::vector<LabelledText>& texts) {
  for_each_line(file, [&](const Json& line) {
    LabelledText text;
    text.source = line.at("source");
    text.text = line.at("text");
    text.annotated = kinds_of(line.at("types"));
    text.origin = static_cast<std::uint32_t>(texts.size());
    const std::vector<std::uint32_t> starts = code_point_starts(text.text);
    for (const Json& entity : line.at("entities"))
      text.names.push_back({{starts.at(entity.at("start")), starts.at(entity.at("end"))}, entity.at("type")});
    std::stable_sort(text.names.begin(), text.names.end(),
                     [](const LabelledName& a, const LabelledName& b) { return a.span.start < b.span.start; });
    texts.push_back(std::move(text));
  });
}

}  // namespace galley::train
