#include "quotes/word_signs.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "entities/name_features.h"
#include "tagger/hash.h"

namespace galley {
namespace {

std::uint32_t name_sign(const Reading& reading, Index<Token> t) {
  const auto name = reading.name_at(t);
  if (!name) return 0;
  const Mention& mention = reading.entities.mentions[*name];
  const auto type = static_cast<std::uint32_t>(reading.entities.entities[mention.entity].type);
  return 1 + type * 2 + (mention.span.start < reading.token(t).span.start ? 1U : 0U);
}

std::uint32_t verb_sign(const Reading& reading, Index<Token> t) {
  const auto verb = reading.lexicon.verb_at(reading.document, t, t + 1);
  if (!verb) return 0;
  const std::uint32_t word = verb->word.frames * 8U + static_cast<std::uint32_t>(verb->word.stance);
  return 1 + word * 8 + static_cast<std::uint32_t>(verb->form);
}

}  // namespace

WordSigns no_word() {
  WordSigns none;
  none.word = 0xFFFFFFFF;
  none.tag = 0xFF;
  none.look = 0xFFFFFFFF;
  return none;
}

WordSigns describe(const Evidence& evidence, Index<Token> t) {
  const Reading& reading = evidence.reading;
  const std::string_view folded = reading.folded(t);
  const Token token = reading.token(t);
  WordSigns signs;
  signs.name = name_sign(reading, t);
  signs.word = hash_bytes(folded);
  if (token.kind == TokenKind::number) signs.word = mix(0x6E756D, static_cast<std::uint32_t>(folded.size() == 4));
  signs.suffix = hash_bytes(folded.substr(folded.size() - std::min<std::size_t>(3, folded.size())));
  evidence.clusters.find(cluster_key(reading.document.word(t)), [&](std::uint8_t cluster) { signs.cluster = cluster; });
  signs.tag = static_cast<std::uint32_t>(evidence.tags[t]);
  const std::uint32_t shape =
      static_cast<std::uint32_t>(token.kind) * 8 + static_cast<std::uint32_t>(token.letter_case);
  signs.look = mix(mix(signs.tag, static_cast<std::uint32_t>(reading.word_class(t))), shape * 64 + signs.name);
  signs.verb = verb_sign(reading, t);
  return signs;
}

}  // namespace galley
