#include "duplicates/lines.h"

#include "duplicates/similarity.h"

namespace galley {

std::optional<Index<Paragraph>> LineIndex::find_or_insert(Index<Paragraph> line) {
  const auto& paragraphs = document_.segments.paragraphs;
  terms_.clear();
  append_terms(document_, paragraphs[line].tokens, terms_);
  TermHash hash = terms_.size();
  for (const TermHash term : terms_) hash = (hash ^ term) * 0x9E3779B97F4A7C15U;
  const auto [found, is_new] = lines_.try_emplace(hash, line);
  if (is_new || !is_exact_copy(document_, paragraphs[found->second].tokens, paragraphs[line].tokens))
    return std::nullopt;
  return found->second;
}

}  // namespace galley
