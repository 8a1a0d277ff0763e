// A text with the layers that the tagger reads it by, made by the runtime's own code.
#pragma once

#include <string_view>

#include "entities/words.h"
#include "segment/document.h"
#include "segment/segment.h"
#include "text/text.h"

namespace galley::train {

struct Lexicons {
  SegmentLexicon segment;
  EntityLexicon entities;
};

/// Keeps a view of `bytes`.
struct Segmented {
  Segmented(std::string_view bytes, const Lexicons& lexicons)
      : text(bytes), segments(segment(text, lexicons.segment)) {}
  Segmented(const Segmented&) = delete;
  Segmented& operator=(const Segmented&) = delete;

  Text text;
  Segments segments;
  Document document{text, segments};
};

struct Analysed : Segmented {
  Analysed(std::string_view bytes, const Lexicons& lexicons)
      : Segmented(bytes, lexicons), words(document, lexicons.entities) {}

  Words words;
};

}  // namespace galley::train
