#include "galley/analyzer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "duplicates/duplicates.h"
#include "duplicates/joined_texts.h"
#include "duplicates/reuse.h"
#include "entities/entities.h"
#include "entities/entity_lexicon.h"
#include "entities/name_features.h"
#include "entities/names_model.h"
#include "findings/findings.h"
#include "quotes/marks.h"
#include "quotes/quote_lexicon.h"
#include "quotes/quote_models.h"
#include "quotes/quotes.h"
#include "segment/document.h"
#include "segment/segment.h"
#include "segment/segment_lexicon.h"
#include "syntax/tag_words.h"
#include "text/text.h"
#include "text/utf8.h"

namespace galley {

struct Analyzer::Lexicons {
  SegmentLexicon segment;
  EntityLexicon entities;
  std::string own_model;  // what `names` reads from, unless it is the built-in one
  Model names = names_model();
  TagModel tags = tag_model();
  QuoteLexicon quotes;
  QuoteModels attributions = quote_models();
};

Analyzer::Analyzer() : Analyzer(std::make_unique<const Lexicons>()) {}
Analyzer::Analyzer(std::unique_ptr<const Lexicons> lexicons) : lexicons_(std::move(lexicons)) {}
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

std::optional<CompareError> find_error(std::span<const std::string_view> texts) {
  std::size_t room = kMaxTextBytes;
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    if (texts[i].size() > room) return CompareError{ErrorCode::text_too_long, {i}, room};
    if (const auto malformed = find_invalid_utf8(texts[i]))
      return CompareError{ErrorCode::invalid_utf8, {i}, *malformed};
    room -= texts[i].size();
  }
  return std::nullopt;
}

}  // namespace

std::variant<Analyzer, Error> Analyzer::with_model(std::string_view model) {
  auto lexicons = std::make_unique<Lexicons>();
  lexicons->own_model = model;
  auto loaded = Model::load(lexicons->own_model, kNameFeatures);
  if (const auto* error = std::get_if<ModelError>(&loaded))
    return Error{ErrorCode::unusable_model, error->position, describe(error->fault)};
  lexicons->names = std::get<Model>(std::move(loaded));
  return Analyzer(std::move(lexicons));
}

std::variant<Report, Error> Analyzer::analyze(std::string_view bytes, const AnalyzeOptions& options) const {
  if (bytes.size() > kMaxTextBytes) return Error{ErrorCode::text_too_long, kMaxTextBytes};
  if (const auto malformed = find_invalid_utf8(bytes)) return Error{ErrorCode::invalid_utf8, *malformed};

  const auto begin = [&](Stage stage) {
    if (options.on_stage) options.on_stage(stage);
  };
  begin(Stage::segment);
  const Text text(bytes);
  const Segments segments = segment(text, lexicons_->segment);
  const Document document{text, segments};

  Report report;
  begin(Stage::duplicates);
  report.duplicates = find_duplicates(document);  // first: it needs most memory, and nothing of what the others find
  begin(Stage::entities);
  EntityLayer names = find_entities(document, lexicons_->entities, lexicons_->names, options.date);
  begin(Stage::quotes);
  const Tags tags = tag_words(document, lexicons_->tags);
  const Marks marks = find_marks(document);
  report.quotes = find_quotes(document, marks.pairs, tags, names, lexicons_->quotes, lexicons_->attributions);
  report.entities = std::move(names.entities);
  report.mentions = std::move(names.mentions);
  report.paragraphs = spans_of(segments.paragraphs);
  report.sentences = spans_of(segments.sentences);
  begin(Stage::findings);
  report.findings =
      find_findings({document, report, marks, names.sexes, lexicons_->entities, options.date}, options.muted);
  return report;
}

std::variant<Comparison, CompareError> Analyzer::compare(std::span<const std::string_view> texts) const {
  if (const auto error = find_error(texts)) return *error;

  const JoinedTexts joined(texts);
  const Text text(joined.bytes());
  const Segments segments = segment(text, lexicons_->segment);
  const Document document{text, segments};
  return find_reuse(document, joined);
}

std::string_view describe(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_utf8:
      return "invalid UTF-8";
    case ErrorCode::text_too_long:
      return "more than 256 MiB of text";
    case ErrorCode::unusable_model:
      return "unusable model";
  }
  return "unknown error";
}

}  // namespace galley
