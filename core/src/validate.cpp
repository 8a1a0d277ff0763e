#include <algorithm>
#include <cstddef>
#include <string>
#include <tuple>
#include <vector>

#include "galley/comparison.h"
#include "galley/report.h"

namespace galley {
namespace {

using Complaint = std::optional<std::string>;

Complaint broken(std::string_view layer, std::size_t index, std::string_view what) {
  return std::string(layer) + " " + std::to_string(index) + ": " + std::string(what);
}

bool is_boundary(std::string_view text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

bool is_sound(Span span, std::string_view text) {
  return span.start < span.end && span.end <= text.size() && is_boundary(text, span.start) &&
         is_boundary(text, span.end);
}

Complaint check_stretches(std::string_view layer, const std::vector<Span>& spans, std::string_view text) {
  for (std::size_t i = 0; i < spans.size(); ++i) {
    if (!is_sound(spans[i], text)) return broken(layer, i, "not a stretch of the text");
    if (i > 0 && spans[i].start < spans[i - 1].end) return broken(layer, i, "not after the one before");
  }
  return std::nullopt;
}

Complaint check_sentences(const Report& report) {
  std::size_t p = 0;
  for (std::size_t i = 0; i < report.sentences.size(); ++i) {
    while (p < report.paragraphs.size() && report.paragraphs[p].end <= report.sentences[i].start) ++p;
    if (p == report.paragraphs.size() || !report.paragraphs[p].contains(report.sentences[i]))
      return broken("sentence", i, "not inside one paragraph");
  }
  return std::nullopt;
}

bool is_amount(EntityType type) {
  return type == EntityType::money || type == EntityType::percent || type == EntityType::quantity;
}

bool has_value(EntityType type) { return type == EntityType::date || type == EntityType::time || is_amount(type); }

Complaint check_related(const Report& report, Index<Entity> i) {
  const std::vector<Index<Entity>>& related = report.entities[i].related;
  for (std::size_t k = 0; k < related.size(); ++k) {
    if (!report.entities.contains(related[k])) return broken("entity", i.value, "related to no entity");
    if (related[k] == i) return broken("entity", i.value, "related to itself");
    if (k > 0 && !(related[k - 1] < related[k])) return broken("entity", i.value, "its related ones are out of order");
    const std::vector<Index<Entity>>& back = report.entities[related[k]].related;
    if (!std::binary_search(back.begin(), back.end(), i))
      return broken("entity", i.value, "related to one that is not related to it");
  }
  return std::nullopt;
}

Complaint check_entity(const Report& report, Index<Entity> i, std::string_view text) {
  const Entity& entity = report.entities[i];
  if (!is_sound(entity.name, text)) return broken("entity", i.value, "its name is not in the text");
  for (const Span alias : entity.aliases)
    if (!is_sound(alias, text)) return broken("entity", i.value, "an alias is not in the text");
  if (!entity.value.empty() && !has_value(entity.type)) return broken("entity", i.value, "a value of a name");
  if (!entity.unit.empty() && !is_amount(entity.type)) return broken("entity", i.value, "a unit of no amount");
  if (!entity.unit.empty() && entity.value.empty()) return broken("entity", i.value, "a unit without a value");
  return check_related(report, i);
}

Complaint check_entities(const Report& report, std::string_view text) {
  std::vector<bool> mentioned(report.entities.size());
  std::uint32_t seen = 0;
  Span last_name;
  for (const Index<Mention> i : report.mentions.all()) {
    const Mention& mention = report.mentions[i];
    if (!is_sound(mention.span, text)) return broken("mention", i.value, "not a stretch of the text");
    if (!report.entities.contains(mention.entity)) return broken("mention", i.value, "of no entity");
    if (mention.confidence > Proportion{1000}) return broken("mention", i.value, "confidence above 1");
    if (i.value > 0 && mention.span < report.mentions[i - 1].span) return broken("mention", i.value, "out of order");
    if (mention.kind == MentionKind::name) {
      if (mention.span.start < last_name.end) return broken("mention", i.value, "overlaps another name");
      last_name = mention.span;
    }
    if (mentioned[mention.entity.value]) continue;
    mentioned[mention.entity.value] = true;
    if (mention.entity.value != seen++)
      return broken("entity", mention.entity.value, "not in the order of first mentions");
  }
  for (const Index<Entity> i : report.entities.all()) {
    if (!mentioned[i.value]) return broken("entity", i.value, "without a mention");
    if (auto complaint = check_entity(report, i, text)) return complaint;
  }
  return std::nullopt;
}

Complaint check_contents(const Quote& quote, std::size_t i, std::string_view text) {
  if (quote.contents.empty()) return broken("quote", i, "without contents");
  for (std::size_t k = 0; k < quote.contents.size(); ++k) {
    if (!is_sound(quote.contents[k], text)) return broken("quote", i, "a content is not a stretch of the text");
    if (k > 0 && quote.contents[k].start < quote.contents[k - 1].end)
      return broken("quote", i, "contents out of order");
  }
  return std::nullopt;
}

Complaint check_quotes(const Report& report, std::string_view text) {
  for (const Index<Quote> i : report.quotes.all()) {
    const Quote& quote = report.quotes[i];
    if (auto complaint = check_contents(quote, i.value, text)) return complaint;
    if (i.value > 0 && quote.contents.front().start < report.quotes[i - 1].contents.front().start)
      return broken("quote", i.value, "out of order");
    if (quote.cue && (!is_sound(quote.cue->span, text) || quote.cue->lemma.empty()))
      return broken("quote", i.value, "its cue is not in the text");
    if (quote.source && !is_sound(*quote.source, text))
      return broken("quote", i.value, "its source is not in the text");
    if (quote.speaker && !quote.source) return broken("quote", i.value, "a speaker without a source");
    if (quote.speaker && !report.entities.contains(*quote.speaker))
      return broken("quote", i.value, "its speaker is no entity");
    if (quote.parent && !(*quote.parent < i)) return broken("quote", i.value, "its parent does not come before it");
    if (quote.kind == QuoteKind::scare && (quote.cue || quote.source))
      return broken("quote", i.value, "words nobody uttered have no source");
    if (quote.rule.empty()) return broken("quote", i.value, "without a rule");
    if (quote.confidence > Proportion{1000}) return broken("quote", i.value, "confidence above 1");
  }
  return std::nullopt;
}

// A side of a change can be empty, but stands between code points of its passage, behind the change before it.
bool is_side_sound(Span side, Span passage, std::uint32_t after, std::string_view text) {
  return side.start <= side.end && passage.contains(side) && after <= side.start && is_boundary(text, side.start) &&
         is_boundary(text, side.end);
}

// A stretch and the text that it is one of.
struct Passage {
  Span span;
  std::string_view text;
};

// What is wrong with the changes that turn the original into the copy.
std::optional<std::string_view> find_fault(const std::vector<Change>& changes, DuplicateKind kind, Passage original,
                                           Passage copy) {
  Change before{{original.span.start, original.span.start}, {copy.span.start, copy.span.start}};
  for (const Change& change : changes) {
    if (!is_side_sound(change.original, original.span, before.original.end, original.text) ||
        !is_side_sound(change.copy, copy.span, before.copy.end, copy.text))
      return "a change lies outside its passages or not after the one before";
    if (change.original.empty() && change.copy.empty()) return "a change of nothing";
    if (kind == DuplicateKind::exact && change.kind != ChangeKind::typography) return "an exact copy has changed words";
    before = change;
  }
  return std::nullopt;
}

Complaint check_duplicates(const Report& report, std::string_view text) {
  Span last_second;
  for (std::size_t i = 0; i < report.duplicates.size(); ++i) {
    const auto& copies = report.duplicates[i].copies;
    if (copies.size() < 2) return broken("duplicate group", i, "fewer than two passages");
    if (copies.front().similarity != Proportion{1000})
      return broken("duplicate group", i, "its original is unlike itself");
    for (std::size_t k = 0; k < copies.size(); ++k) {
      if (!is_sound(copies[k].span, text)) return broken("duplicate group", i, "a copy is not a stretch of the text");
      if (copies[k].similarity > Proportion{1000}) return broken("duplicate group", i, "similarity above 1");
      if (k > 0 && copies[k].span.start < copies[k - 1].span.end)
        return broken("duplicate group", i, "copies overlap or are out of order");
    }
    if (!copies.front().changes.empty()) return broken("duplicate group", i, "its original has changes");
    for (const Copy& copy : copies)
      if (const auto fault =
              find_fault(copy.changes, report.duplicates[i].kind, {copies.front().span, text}, {copy.span, text}))
        return broken("duplicate group", i, *fault);
    if (copies[1].span.start < last_second.start) return broken("duplicate group", i, "out of order");
    last_second = copies[1].span;
  }
  return std::nullopt;
}

Complaint check_findings(const Report& report, std::string_view text) {
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    const Finding& finding = report.findings[i];
    if (finding.spans.empty()) return broken("finding", i, "nowhere");
    for (const Span span : finding.spans)
      if (!is_sound(span, text)) return broken("finding", i, "not a stretch of the text");
    for (const Index<Entity> entity : finding.entities)
      if (!report.entities.contains(entity)) return broken("finding", i, "about no entity");
    for (const Index<Quote> quote : finding.quotes)
      if (!report.quotes.contains(quote)) return broken("finding", i, "about no quote");
    if (finding.rule.empty()) return broken("finding", i, "without a rule");
    if (i > 0 && finding.spans.front() < report.findings[i - 1].spans.front())
      return broken("finding", i, "out of order");
  }
  return std::nullopt;
}

Complaint check_shared_copy(const SharedPassage& passage, std::size_t k, std::size_t i,
                            std::span<const std::string_view> texts) {
  const SharedCopy &original = passage.copies.front(), &copy = passage.copies[k];
  if (copy.document.value >= texts.size()) return broken("passage", i, "in no document");
  const std::string_view text = texts[copy.document.value];
  if (!is_sound(copy.span, text)) return broken("passage", i, "a copy is not a stretch of its document");
  if (copy.similarity > Proportion{1000}) return broken("passage", i, "similarity above 1");
  if (const auto fault =
          find_fault(copy.changes, passage.kind, {original.span, texts[original.document.value]}, {copy.span, text}))
    return broken("passage", i, *fault);
  if (k == 0) return std::nullopt;
  const SharedCopy& before = passage.copies[k - 1];
  if (copy.document < before.document || (copy.document == before.document && copy.span.start < before.span.end))
    return broken("passage", i, "copies overlap or are out of order");
  return std::nullopt;
}

auto place(const SharedPassage& p) {
  return std::tuple(p.copies[0].document, p.copies[0].span, p.copies[1].document, p.copies[1].span);
}

}  // namespace

std::optional<std::string> validate(const Comparison& comparison, std::span<const std::string_view> texts) {
  if (comparison.shares.size() != texts.size()) return "not a share for each document";
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (comparison.shares[i] > Proportion{1000}) return broken("document", i, "share above 1");
  for (std::size_t i = 0; i < comparison.passages.size(); ++i) {
    const SharedPassage& passage = comparison.passages[i];
    if (passage.copies.empty()) return broken("passage", i, "nowhere");
    for (std::size_t k = 0; k < passage.copies.size(); ++k)
      if (auto complaint = check_shared_copy(passage, k, i, texts)) return complaint;
    const SharedCopy& original = passage.copies.front();
    if (original.document == passage.copies.back().document) return broken("passage", i, "in one document only");
    if (original.similarity != Proportion{1000} || !original.changes.empty())
      return broken("passage", i, "its original is unlike itself");
    if (i > 0 && place(passage) < place(comparison.passages[i - 1])) return broken("passage", i, "out of order");
  }
  return std::nullopt;
}

std::optional<std::string> validate(const Report& report, std::string_view text) {
  if (auto complaint = check_stretches("paragraph", report.paragraphs, text)) return complaint;
  if (auto complaint = check_stretches("sentence", report.sentences, text)) return complaint;
  if (auto complaint = check_sentences(report)) return complaint;
  if (auto complaint = check_entities(report, text)) return complaint;
  if (auto complaint = check_quotes(report, text)) return complaint;
  if (auto complaint = check_duplicates(report, text)) return complaint;
  return check_findings(report, text);
}

}  // namespace galley
