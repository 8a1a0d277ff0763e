#include "silver.h"

#include <map>
#include <string_view>

#include "json_lines.h"
#include "kinds.h"
#include "text/folded.h"

namespace galley::train {
namespace {

std::string_view type_of(const std::string& label) {
  if (label == "PERSON") return "person";
  if (label == "ORGANIZATION") return "organization";
  if (label == "LOCATION") return "place";
  return label == "MISC" ? "misc" : "";
}

bool is_demonym(std::string_view word, const Lexicons& lexicons) {
  const LexiconEntry& entry = lexicons.entities.find(fold(word));
  return entry.has(WordRole::known_name) && entry.type == EntityType::nationality;
}

void read_sentence(const Json& sentence, const std::vector<std::uint32_t>& starts, const Lexicons& lexicons,
                   LabelledText& text) {
  bool goes_on = false;
  for (const Json& token : sentence.at("tokens")) {
    const Span span{starts.at(token.at(0)), starts.at(token.at(1))};
    std::string_view type = type_of(token.at(3));
    if (type == "misc" && is_demonym(span.of(text.text), lexicons)) type = kKinds[kNationality];
    if (goes_on && type == text.names.back().type && type != kKinds[kNationality])
      text.names.back().span.end = span.end;
    else if (!type.empty())
      text.names.push_back({span, std::string(type)});
    goes_on = !type.empty();
  }
}

}  // namespace

void read_silver(const std::string& texts_file, const std::string& labels_file, const Lexicons& lexicons,
                 std::vector<LabelledText>& texts) {
  std::map<std::string, std::string> bytes;
  for_each_line(texts_file, [&](const Json& line) { bytes[line.at("id")] = line.at("text"); });
  for_each_line(labels_file, [&](const Json& line) {
    LabelledText text;
    text.source = "silver";
    text.text = bytes.at(line.at("id"));
    text.annotated = 1U << kPerson | 1U << kOrganization | 1U << kPlace;
    text.origin = static_cast<std::uint32_t>(texts.size());
    const std::vector<std::uint32_t> starts = code_point_starts(text.text);
    for (const Json& sentence : line.at("sentences")) read_sentence(sentence, starts, lexicons, text);
    texts.push_back(std::move(text));
  });
}

}  // namespace galley::train
