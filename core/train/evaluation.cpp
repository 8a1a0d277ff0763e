#include "evaluation.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <tuple>
#include <utility>
#include <variant>

#include "entities/name_features.h"
#include "entities/names.h"

namespace galley::train {
namespace {

using Found = std::tuple<std::uint32_t, std::uint32_t, std::size_t>;  // start, end, kind

std::set<Found> labelled_names(const LabelledText& text) {
  std::set<Found> names;
  for (const LabelledName& name : text.names)
    if (const auto kind = kind_of(name.type); kind && text.annotates(*kind))
      names.emplace(name.span.start, name.span.end, *kind);
  return names;
}

// The first kinds stand in the order of EntityType.
static_assert(static_cast<std::size_t>(EntityType::person) == kPerson);
static_assert(static_cast<std::size_t>(EntityType::event) == kEvent);

}  // namespace

EvaluationTexts::EvaluationTexts(std::vector<LabelledText> texts, const Lexicons& lexicons) : texts_(std::move(texts)) {
  for (const LabelledText& text : texts_) read_.push_back(std::make_unique<Analysed>(text.text, lexicons));
}

Evaluation EvaluationTexts::evaluate(std::string_view model_bytes) const {
  const auto loaded = Model::load(model_bytes, kNameFeatures);
  if (const auto* error = std::get_if<ModelError>(&loaded))
    throw std::runtime_error(std::string(describe(error->fault)));
  const auto& model = std::get<Model>(loaded);
  Evaluation result;
  for (std::size_t i = 0; i < texts_.size(); ++i) {
    const LabelledText& text = texts_[i];
    const std::set<Found> labelled = labelled_names(text);
    Counts& source = result.sources[text.source];
    const auto count = [&](std::size_t kind, std::uint32_t Counts::*what) {
      ++(result.kinds[kind].*what);
      if (kind > kPlace) return;
      ++(result.main.*what);
      ++(source.*what);
    };
    for (const Found& name : labelled) count(std::get<2>(name), &Counts::labelled);
    for (const NameSpan& name : find_names(read_[i]->words, model)) {
      const auto kind = static_cast<std::size_t>(name.type);
      if (!text.annotates(kind)) continue;
      const Span span = read_[i]->document.span(name.tokens);
      const bool right = labelled.contains({span.start, span.end, kind});
      count(kind, &Counts::found);
      if (right) count(kind, &Counts::right);
      if (kind > kPlace) continue;
      Counts& tenth = result.confidence[std::min<std::size_t>(name.confidence.thousandths / 100, 9)];
      ++tenth.found;
      tenth.right += right ? 1 : 0;
    }
  }
  return result;
}

}  // namespace galley::train
