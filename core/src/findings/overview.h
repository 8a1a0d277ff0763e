// The layers, and the look-ups between them that several rules of findings need.
//
//   text      … Anna Lee said … ¶ … Anna Lee said …      the second paragraph a copy of the first
//   repeats                          ^^^^^^^^^^^^^      but not what changed in it
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "findings/layers.h"
#include "findings/span_set.h"
#include "galley/report.h"

namespace galley {

class Overview {
 public:
  /// Linear; `layers` is copied, what it refers to is not.
  explicit Overview(const Layers& layers);

  const Layers layers;

  const Document& document() const { return layers.document; }
  const Report& report() const { return layers.report; }
  std::string_view text() const { return layers.document.text.bytes; }
  std::string_view words_of(Span span) const { return span.of(text()); }
  const Entity& entity_of(const Mention& mention) const { return report().entities[mention.entity]; }

  /// The first mention of kind name that overlaps the span; null if none does. O(log n).
  const Mention* name_at(Span span) const;
  /// Is the entity one of the first hundred names in the span?
  bool names_entity(Span span, Index<Entity> entity) const;
  /// The names in text order: numbers of mentions.
  const std::vector<Index<Mention>>& names() const { return names_; }
  /// The first token that begins at `byte` or behind. O(log n).
  Index<Token> token_at(std::uint32_t byte) const;
  /// The tokens of a span that begins and ends with one.
  Range<Token> tokens_of(Span span) const { return {token_at(span.start), token_at(span.end)}; }
  /// The paragraph or sentence that begins last before or at `byte`: its number in the report. O(log n).
  std::size_t paragraph_at(std::uint32_t byte) const;
  std::size_t sentence_at(std::uint32_t byte) const;
  /// Does the span stand in a copy, with nothing changed in it? Then it has been told where the original stands.
  bool repeats(Span span) const { return unchanged_.contains(span); }

 private:
  std::vector<Index<Mention>> names_;
  SpanSet unchanged_;  // stretches of copies that are as in the original
};

}  // namespace galley
