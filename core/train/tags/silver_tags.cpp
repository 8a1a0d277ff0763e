#include "silver_tags.h"

#include <map>
#include <optional>
#include <utility>

#include "documents.h"
#include "json_lines.h"
#include "tag_names.h"

namespace galley::train {
namespace {

struct SilverToken {
  Span span;
  std::uint8_t tag = 0;
};

std::vector<SilverToken> silver_tokens(const Json& sentence, const std::vector<std::uint32_t>& starts) {
  std::vector<SilverToken> tokens;
  for (const Json& token : sentence.at("tokens"))
    tokens.push_back({{starts.at(token.at(0)), starts.at(token.at(1))}, tag_named(token.at(2).get<std::string>())});
  return tokens;
}

// The tags of our tokens: that of the last silver token that begins with ours or before it.
std::vector<std::uint8_t> tags_of(const std::vector<SilverToken>& silver, const Document& document,
                                  Range<Token> tokens) {
  std::vector<std::uint8_t> tags;
  std::size_t at = 0;
  for (const Index<Token> t : tokens) {
    while (at + 1 < silver.size() && silver[at + 1].span.start <= document.token(t).span.start) ++at;
    tags.push_back(silver[at].tag);
  }
  return tags;
}

// The sentence of ours that has just these silver tokens.
std::optional<Range<Token>> sentence_of(const std::vector<SilverToken>& silver, const Segmented& text,
                                        const std::map<std::uint32_t, Index<Sentence>>& starting) {
  const auto found = starting.find(silver.front().span.start);
  if (found == starting.end()) return std::nullopt;
  const Sentence sentence = text.segments.sentences[found->second];
  if (sentence.span.end != silver.back().span.end || sentence.tokens.size() > SentencePart::kMost) return std::nullopt;
  return sentence.tokens;
}

void read_text(const Json& line, const Segmented& text, const std::vector<std::uint32_t>& starts, TaggedTexts& tagged) {
  std::map<std::uint32_t, Index<Sentence>> starting;
  for (const Index<Sentence> s : text.segments.sentences.all()) starting[text.segments.sentences[s].span.start] = s;
  for (const Json& sentence : line.at("sentences")) {
    ++tagged.given;
    const std::vector<SilverToken> silver = silver_tokens(sentence, starts);
    if (const auto ours = sentence_of(silver, text, starting))
      tagged.sentences.push_back({&text, *ours, tags_of(silver, text.document, *ours)});
  }
}

// Letters beyond ASCII stay as they are, so that every offset holds.
char rewritten(char c, Letters letters) {
  if (letters == Letters::small && c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  if (letters == Letters::capitals && c >= 'a' && c <= 'z') return static_cast<char>(c - 'a' + 'A');
  return c;
}

}  // namespace

void read_silver_tags(const std::string& texts_file, const std::string& labels_file, const Lexicons& lexicons,
                      Letters letters, std::uint32_t every, TaggedTexts& tagged) {
  std::map<std::string, std::string> bytes;
  for_each_line(texts_file, [&](const Json& line) { bytes[line.at("id")] = line.at("text"); });
  std::uint32_t number = 0;
  for_each_line(labels_file, [&](const Json& line) {
    if (number++ % every != 0) return;
    tagged.bytes.push_back(std::make_unique<std::string>(bytes.at(line.at("id"))));
    std::string& text = *tagged.bytes.back();
    for (char& c : text) c = rewritten(c, letters);
    tagged.texts.push_back(std::make_unique<Segmented>(text, lexicons));
    read_text(line, *tagged.texts.back(), code_point_starts(text), tagged);
  });
}

}  // namespace galley::train
