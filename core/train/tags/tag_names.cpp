#include "tag_names.h"

#include <utility>

#include "syntax/tags.h"

namespace galley::train {
namespace {

constexpr std::pair<std::string_view, Tag> kTagNames[] = {
    {"NN", Tag::noun},
    {"NNS", Tag::plural_noun},
    {"NNP", Tag::name},
    {"NNPS", Tag::name},
    {"JJ", Tag::adjective},
    {"JJR", Tag::comparative},
    {"JJS", Tag::comparative},
    {"RB", Tag::adverb},
    {"RBR", Tag::adverb},
    {"RBS", Tag::adverb},
    {"VB", Tag::base_verb},
    {"VBD", Tag::past_verb},
    {"VBG", Tag::gerund},
    {"VBN", Tag::participle},
    {"VBP", Tag::present_verb},
    {"VBZ", Tag::third_person_verb},
    {"MD", Tag::modal},
    {"IN", Tag::preposition},
    {"TO", Tag::to},
    {"DT", Tag::determiner},
    {"PDT", Tag::determiner},
    {"PRP", Tag::pronoun},
    {"PRP$", Tag::possessive_pronoun},
    {"WP", Tag::wh_pronoun},
    {"WP$", Tag::wh_pronoun},
    {"WDT", Tag::wh_pronoun},
    {"WRB", Tag::wh_adverb},
    {"CC", Tag::conjunction},
    {"CD", Tag::number},
    {"POS", Tag::possessive},
    {"RP", Tag::particle},
    {"EX", Tag::existential},
    {",", Tag::comma},
    {".", Tag::stop},
    {":", Tag::colon},
    {"-LRB-", Tag::bracket},
    {"-RRB-", Tag::bracket},
    {"``", Tag::quote},
    {"''", Tag::quote},
    {"$", Tag::symbol},
    {"#", Tag::symbol},
    {"SYM", Tag::symbol},
};

}  // namespace

std::uint8_t tag_named(std::string_view name) {
  for (const auto& [known, tag] : kTagNames)
    if (known == name) return static_cast<std::uint8_t>(tag);
  return static_cast<std::uint8_t>(Tag::other);
}

}  // namespace galley::train
