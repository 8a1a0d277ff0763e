#include "passages.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <utility>

#include "entities/grouping.h"
#include "entities/mentions.h"
#include "entities/repeated_names.h"
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

Pages<NameSpan> names_of(const Words& words, const std::vector<Span>& given, const Model& model) {
  const Mentions mentions = find_mentions(words, add_repeated_names(words, find_names(words, model)), std::nullopt);
  const Pages<NameSpan>& found = mentions.names;
  std::vector<Range<Token>> missed;
  for (const Span span : given) {
    const Range<Token> tokens = tokens_of(words.document(), span);
    bool known = false;
    for (const NameSpan& name : found)
      known = known || (name.type == EntityType::person && name.tokens.overlaps(tokens));
    if (!known && !tokens.empty()) missed.push_back(tokens);
  }
  Pages<NameSpan> names;
  std::size_t next = 0;
  const auto give_until = [&](Index<Token> t) {
    for (; next < missed.size() && missed[next].first < t; ++next)
      names.push_back({missed[next], EntityType::person, Proportion{900}});
  };
  for (const NameSpan& name : found) {
    give_until(name.tokens.last);
    if (std::none_of(missed.begin(), missed.end(), [&](Range<Token> r) { return r.overlaps(name.tokens); }))
      names.push_back(name);
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

template <class Visit>
void for_each_line(const std::string& path, Visit visit) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  for (std::string line; std::getline(file, line);) visit(nlohmann::json::parse(line));
}

}  // namespace

Reading::Reading(std::string text, const std::vector<Span>& given, const Lexicons& lexicons)
    : bytes(std::move(text)),
      text_(bytes),
      segments_(segment(text_, lexicons.segment)),
      document{text_, segments_},
      words(document, lexicons.entities),
      names(names_of(words, given, lexicons.names)),
      things(group_names(words, names)) {}

bool Passage::is(std::uint32_t thing, const NamedPerson& person) const {
  for (std::size_t i = 0; i < reading.names.size(); ++i) {
    const Span span = reading.document.span(reading.names[i].tokens);
    if (reading.things[i] == thing && span.start < person.span.end && person.span.start < span.end) return true;
  }
  return false;
}

bool Passage::is_feminine() const {
  const std::string_view word = pronoun.of(reading.bytes);
  return word.find_first_of("sSrR") != std::string_view::npos && word != "his" && word != "His";
}

Passages read_passages(const std::string& path, const Lexicons& lexicons, bool with_given_names) {
  Passages passages;
  for_each_line(path, [&](const nlohmann::json& json) {
    const std::string text = json.at("text");
    const auto span_of = [&](const nlohmann::json& pair) {
      return Span{byte_of(text, pair.at(0)), byte_of(text, pair.at(1))};
    };
    std::array<NamedPerson, 2> persons;
    std::vector<Span> given;
    for (std::size_t i = 0; i < 2; ++i) {
      const nlohmann::json& candidate = json.at("candidates").at(i);
      persons[i] = {span_of(candidate.at("span")), candidate.at("coreferent")};
      if (with_given_names) given.push_back(persons[i].span);
    }
    passages.push_back(std::unique_ptr<Passage>(
        new Passage{json.at("id"), {text, given, lexicons}, span_of(json.at("pronoun")), persons}));
  });
  return passages;
}

std::vector<std::unique_ptr<Reading>> read_texts(const std::string& path, const Lexicons& lexicons) {
  std::vector<std::unique_ptr<Reading>> texts;
  for_each_line(path, [&](const nlohmann::json& json) {
    texts.push_back(std::make_unique<Reading>(json.at("text"), std::vector<Span>{}, lexicons));
  });
  return texts;
}

}  // namespace galley::train
