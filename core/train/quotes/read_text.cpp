#include "read_text.h"

#include <utility>
#include <map>
#include "../documents.h"

#include "entities/name_features.h"
#include "entities/names_model.h"

namespace galley::train {

Tag tag_of(const std::string& p) {
  static const std::map<std::string, Tag> kMap{{"NN",Tag::noun},{"NNS",Tag::plural_noun},{"NNP",Tag::name},{"NNPS",Tag::name},{"JJ",Tag::adjective},{"JJR",Tag::comparative},{"JJS",Tag::comparative},{"RB",Tag::adverb},{"RBR",Tag::adverb},{"RBS",Tag::adverb},{"VB",Tag::base_verb},{"VBD",Tag::past_verb},{"VBG",Tag::gerund},{"VBN",Tag::participle},{"VBP",Tag::present_verb},{"VBZ",Tag::third_person_verb},{"MD",Tag::modal},{"IN",Tag::preposition},{"TO",Tag::to},{"DT",Tag::determiner},{"PDT",Tag::determiner},{"PRP",Tag::pronoun},{"PRP$",Tag::possessive_pronoun},{"WP",Tag::wh_pronoun},{"WP$",Tag::wh_pronoun},{"WDT",Tag::wh_pronoun},{"WRB",Tag::wh_adverb},{"CC",Tag::conjunction},{"CD",Tag::number},{"POS",Tag::possessive},{"RP",Tag::particle},{"EX",Tag::existential},{",",Tag::comma},{".",Tag::stop},{":",Tag::colon},{"-LRB-",Tag::bracket},{"-RRB-",Tag::bracket},{"``",Tag::quote},{"''",Tag::quote},{"$",Tag::symbol},{"#",Tag::symbol},{"SYM",Tag::symbol}};
  const auto found = kMap.find(p);
  return found == kMap.end() ? Tag::other : found->second;
}


Tags silver_tags(const Document& document, const GoldText& gold, const Tools& tools) {
  std::vector<Tag> tags(document.segments.tokens.size(), Tag::other);
  const auto found = tools.silver.find(gold.id);
  if (found != tools.silver.end()) {
    const auto starts = code_point_starts(gold.text);
    std::uint32_t at = 0;
    for (const Json& sentence : found->second.at("sentences"))
      for (const Json& token : sentence.at("tokens")) {
        const std::uint32_t start = starts.at(token.at(0));
        while (at < tags.size() && document.token({at}).span.end <= start) ++at;
        if (at < tags.size()) tags[at] = tag_of(token.at(2));
      }
  }
  Tags out;
  for (Tag tag : tags) out.push_back(tag);
  return out;
}

Tools::Tools() : names(names_model()) {}

ReadText::ReadText(const GoldText& text, const Tools& tools)
    : gold(text),
      segmented_(gold.text, tools.lexicons),
      entities_(find_entities(segmented_.document, tools.lexicons.entities, tools.names)),
      tags_(silver_tags(segmented_.document, gold, tools)),
      marks_(find_marked(segmented_.document)),
      reading(segmented_.document, entities_, tools.quotes, marks_),
      sieved(sift(reading)),
      proposals(sieved),
      evidence{reading, tags_, tools.names.table(kClusterTable), proposals} {}

Range<Token> ReadText::tokens_of(Span span) const {
  const std::uint32_t count = document().segments.tokens.size();
  std::uint32_t first = 0, behind = count;
  while (first < behind) {
    const std::uint32_t middle = (first + behind) / 2;
    if (reading.token({middle}).span.end <= span.start)
      first = middle + 1;
    else
      behind = middle;
  }
  std::uint32_t last = first;
  while (last < count && reading.token({last}).span.start < span.end) ++last;
  return {{first}, {last}};
}

std::vector<std::unique_ptr<ReadText>> read_texts(const std::vector<GoldText>& texts, const Tools& tools) {
  std::vector<std::unique_ptr<ReadText>> read;
  for (std::size_t i = 0; i < texts.size(); ++i) read.push_back(std::make_unique<ReadText>(texts[i], tools));
  return read;
}

}  // namespace galley::train
