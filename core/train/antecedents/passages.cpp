#include "passages.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "entities/grouping.h"
#include "entities/mentions.h"
#include "segment/segment.h"

namespace galley::train {
namespace {

// The tokens of `span`, a possessive at its end left out.
Range<Token> tokens_of(const Document& document, Span span) {
  Range<Token> tokens{{0}, {0}};
  for (const Index<Token> t : document.segments.tokens.all()) {
    const Token token = document.token(t);
    if (token.span.end <= span.start) tokens = {t + 1, t + 1};
    if (token.span.start < span.end && span.start < token.span.end && token.kind != TokenKind::possessive)
      tokens.last = t + 1;
  }
  return tokens;
}

Pages<NameSpan> names_of(const Words& words, const std::array<NamedPerson, 2>& persons, bool with_given_names) {
  const Pages<NameSpan> found = find_mentions(words);
  if (!with_given_names) return find_mentions(words);
  std::array<Range<Token>, 2> given{tokens_of(words.document(), persons[0].span),
                                    tokens_of(words.document(), persons[1].span)};
  for (Range<Token>& tokens : given)
    for (const NameSpan& name : found)
      if (name.type == EntityType::person && name.tokens.overlaps(tokens)) tokens.last = tokens.first;
  Pages<NameSpan> names;
  std::size_t next = 0;
  const auto give_until = [&](Index<Token> t) {
    for (; next < 2 && given[next].first < t; ++next)
      if (!given[next].empty()) names.push_back({given[next], EntityType::person, Proportion{900}});
  };
  for (const NameSpan& name : found) {
    give_until(name.tokens.last);
    const bool taken = name.tokens.overlaps(given[0]) || name.tokens.overlaps(given[1]);
    if (!taken) names.push_back(name);
  }
  give_until({words.document().segments.tokens.size()});
  return names;
}

// The byte where a code point begins.
std::uint32_t byte_of(const std::string& text, std::size_t code_point) {
  std::size_t byte = 0;
  for (; byte < text.size(); ++byte) {
    if ((static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U) continue;
    if (code_point-- == 0) break;
  }
  return static_cast<std::uint32_t>(byte);
}

}  // namespace

Passage::Passage(std::string own_id, std::string text, Span own_pronoun, std::array<NamedPerson, 2> own_persons,
                 const Lexicons& lexicons, bool with_given_names)
    : id(std::move(own_id)),
      bytes(std::move(text)),
      pronoun(own_pronoun),
      persons(own_persons),
      text_(bytes),
      segments_(segment(text_, lexicons.segment)),
      document{text_, segments_},
      words(document, lexicons.entities),
      names(names_of(words, persons, with_given_names)),
      things(group_names(words, names)) {}

bool Passage::is(std::uint32_t thing, const NamedPerson& person) const {
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Span span = document.span(names[i].tokens);
    if (things[i] == thing && span.start < person.span.end && person.span.start < span.end) return true;
  }
  return false;
}

bool Passage::is_feminine() const {
  const std::string_view word = pronoun.of(bytes);
  return word.find_first_of("sSrR") != std::string_view::npos && word != "his" && word != "His";
}

std::vector<std::unique_ptr<Passage>> read_passages(const std::string& path, const Lexicons& lexicons,
                                                    bool with_given_names) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::vector<std::unique_ptr<Passage>> passages;
  for (std::string line; std::getline(file, line);) {
    const nlohmann::json json = nlohmann::json::parse(line);
    std::string text = json.at("text");
    const auto span_of = [&](const nlohmann::json& pair) {
      return Span{byte_of(text, pair.at(0)), byte_of(text, pair.at(1))};
    };
    std::array<NamedPerson, 2> persons;
    for (std::size_t i = 0; i < 2; ++i) {
      const nlohmann::json& candidate = json.at("candidates").at(i);
      persons[i] = {span_of(candidate.at("span")), candidate.at("coreferent")};
    }
    const Span pronoun = span_of(json.at("pronoun"));
    passages.push_back(std::make_unique<Passage>(json.at("id"), text, pronoun, persons, lexicons, with_given_names));
  }
  return passages;
}

}  // namespace galley::train
