#include "report_json.h"

#include <cstdint>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include "finding_kinds.h"
#include "galley/version.h"
#include "json_parts.h"

namespace galley {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kTypes[] = {"person", "organization", "place", "nationality", "event",
                                       "date",   "time",         "money", "percent",     "quantity"};
constexpr std::string_view kMentionKinds[] = {"name", "pronoun", "description"};
constexpr std::string_view kQuoteKinds[] = {"direct", "mixed", "indirect", "scare"};
constexpr std::string_view kStances[] = {"neutral", "assertive", "distancing", "denying", "asking"};
constexpr std::string_view kModalities[] = {"actual", "negated", "hypothetical"};
constexpr std::string_view kSeverities[] = {"high", "medium", "low"};

class Writer {
 public:
  Writer(std::string_view text, OffsetUnit unit) : text_(text), offset_(text, unit) {}

  Json span(Span s) const { return to_json(s, offset_); }

  Json spans(const std::vector<Span>& list) const {
    Json out = Json::array();
    for (const Span s : list) out.push_back(span(s));
    return out;
  }

  template <class T>
  Json indices(const std::vector<Index<T>>& list) const {
    Json out = Json::array();
    for (const Index<T> i : list) out.push_back(i.value);
    return out;
  }

  // Its mentions are written behind it.
  Json entity(const Entity& e) const {
    Json aliases = Json::array();
    for (const Span alias : e.aliases) aliases.push_back(alias.of(text_));
    Json out = {{"type", name_of(kTypes, e.type)}, {"name", e.name.of(text_)}, {"aliases", std::move(aliases)}};
    if (!e.value.empty()) out["value"] = e.value;
    if (!e.unit.empty()) out["unit"] = e.unit;
    if (!e.related.empty()) out["related"] = indices(e.related);
    return out;
  }

  Json mention(const Mention& m) const {
    Json out = span(m.span);
    out["kind"] = name_of(kMentionKinds, m.kind);
    out["confidence"] = number(m.confidence);
    return out;
  }

  Json quote(const Quote& q) const {
    Json cue;
    if (q.cue) {
      cue = span(q.cue->span);
      cue["lemma"] = q.cue->lemma;
      cue["stance"] = name_of(kStances, q.cue->stance);
      cue["modality"] = name_of(kModalities, q.cue->modality);
    }
    return {{"kind", name_of(kQuoteKinds, q.kind)},
            {"contents", spans(q.contents)},
            {"cue", std::move(cue)},
            {"source", q.source ? span(*q.source) : Json()},
            {"speaker", q.speaker ? Json(q.speaker->value) : Json()},
            {"parent", q.parent ? Json(q.parent->value) : Json()},
            {"rule", q.rule},
            {"confidence", number(q.confidence)}};
  }

  // Its copies are written behind it.
  Json group(const DuplicateGroup& g) const {
    return {{"kind", name_of(kDuplicateKinds, g.kind)}, {"quotation", g.quotation}};
  }

  Json copy(const Copy& c) const {
    Json out = span(c.span);
    out["similarity"] = number(c.similarity);
    out["changes"] = to_json(c.changes, offset_, offset_);
    return out;
  }

  Json finding(const Finding& f) const {
    return {{"kind", name_of(kFindingKindNames, f.kind)},
            {"severity", name_of(kSeverities, f.severity)},
            {"spans", spans(f.spans)},
            {"entities", indices(f.entities)},
            {"quotes", indices(f.quotes)},
            {"rule", f.rule}};
  }

 private:
  std::string_view text_;
  OffsetMap offset_;
};

// The numbers of the mentions, those of each entity together and in text order.
class MentionsByEntity {
 public:
  explicit MentionsByEntity(const Report& report)
      : starts_(report.entities.size() + 1), mentions_(report.mentions.size()) {
    for (const Mention& m : report.mentions) ++starts_[m.entity.value];
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    // Filled from behind, every start comes down to where its entity begins.
    for (std::uint32_t i = report.mentions.size(); i-- > 0;) {
      const Index<Mention> mention{i};
      mentions_[--starts_[report.mentions[mention].entity.value]] = mention;
    }
  }

  std::span<const Index<Mention>> of(Index<Entity> e) const {
    return std::span(mentions_).subspan(starts_[e.value], starts_[e.value + 1] - starts_[e.value]);
  }

 private:
  std::vector<std::uint32_t> starts_;  // of each entity, and one past the last
  std::vector<Index<Mention>> mentions_;
};

}  // namespace

void write_report(std::ostream& out, const Report& report, std::string_view text, OffsetUnit unit, Json head) {
  const Writer writer(text, unit);
  const MentionsByEntity mentions(report);
  const auto write_span = [&](Span s) { out << writer.span(s); };
  head["schema"] = kReportSchema;
  write_open(out, head);
  write_list(out, "paragraphs", report.paragraphs, write_span);
  write_list(out, "sentences", report.sentences, write_span);
  write_list(out, "entities", report.entities.all(), [&](Index<Entity> e) {
    write_open(out, writer.entity(report.entities[e]));
    write_list(out, "mentions", mentions.of(e), [&](Index<Mention> m) { out << writer.mention(report.mentions[m]); });
    out << '}';
  });
  write_list(out, "quotes", report.quotes, [&](const Quote& q) { out << writer.quote(q); });
  write_list(out, "duplicates", report.duplicates, [&](const DuplicateGroup& g) {
    write_open(out, writer.group(g));
    write_list(out, "spans", g.copies, [&](const Copy& c) { out << writer.copy(c); });
    out << '}';
  });
  write_list(out, "findings", report.findings, [&](const Finding& f) { out << writer.finding(f); });
  out << '}';
}

}  // namespace galley
