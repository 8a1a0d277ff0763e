#include "galley/analyzer.h"

#include <utility>

#include "duplicates/duplicates.h"
#include "entities/entities.h"
#include "entities/entity_lexicon.h"
#include "quotes/quote_lexicon.h"
#include "quotes/quotes.h"
#include "segment/document.h"
#include "segment/segment.h"
#include "segment/segment_lexicon.h"
#include "text/text.h"
#include "text/utf8.h"

namespace galley {

struct Analyzer::Lexicons {
  SegmentLexicon segment;
  EntityLexicon entities;
  QuoteLexicon quotes;
};

Analyzer::Analyzer() : lexicons_(std::make_unique<const Lexicons>()) {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

namespace {

template <class Parts>
std::vector<Span> spans_of(const Parts& parts) {
  std::vector<Span> spans;
  spans.reserve(parts.size());
  for (const auto& part : parts) spans.push_back(part.span);
  return spans;
}

}  // namespace

std::variant<Report, Error> Analyzer::analyze(std::string_view bytes) const {
  if (bytes.size() > kMaxTextBytes) return Error{ErrorCode::text_too_long, kMaxTextBytes};
  if (const auto malformed = find_invalid_utf8(bytes)) return Error{ErrorCode::invalid_utf8, *malformed};

  const Text text(bytes);
  const Segments segments = segment(text, lexicons_->segment);
  const Document document{text, segments};

  Report report;
  report.duplicates = find_duplicates(document);  // first: it needs most memory, and nothing of what the others find
  EntityLayer names = find_entities(document, lexicons_->entities);
  report.quotes = find_quotes(document, names, lexicons_->quotes);
  report.entities = std::move(names.entities);
  report.mentions = std::move(names.mentions);
  report.paragraphs = spans_of(segments.paragraphs);
  report.sentences = spans_of(segments.sentences);
  return report;
}

std::string_view describe(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_utf8:
      return "invalid UTF-8";
    case ErrorCode::text_too_long:
      return "the text is longer than 256 MiB";
  }
  return "unknown error";
}

}  // namespace galley
