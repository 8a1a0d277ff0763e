#include "gold_quotes.h"

#include <utility>

#include "../documents.h"
#include "../json_lines.h"

namespace galley::train {

std::vector<GoldText> read_gold_quotes(const std::string& file) {
  std::vector<GoldText> texts;
  for_each_line(file, [&](const Json& line) {
    GoldText text;
    text.id = line.at("id");
    text.text = line.at("text");
    const std::vector<std::uint32_t> starts = code_point_starts(text.text);
    const auto spans = [&](const Json& list) {
      std::vector<Span> found;
      for (const Json& pair : list) found.push_back({starts.at(pair.at(0)), starts.at(pair.at(1))});
      return found;
    };
    for (const Json& quote : line.at("quotes"))
      text.quotes.push_back({spans(quote.at("cue")), spans(quote.at("sources")), spans(quote.at("contents"))});
    if (line.contains("discard")) text.discarded = spans(line.at("discard"));
    texts.push_back(std::move(text));
  });
  return texts;
}

}  // namespace galley::train
