#include "report_json.h"

#include <vector>

#include "galley/version.h"
#include "json_parts.h"

namespace galley {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kTypes[] = {"person", "organization", "place",   "nationality", "event",
                                       "date",   "money",        "percent", "quantity"};
constexpr std::string_view kMentionKinds[] = {"name", "pronoun", "description"};
constexpr std::string_view kQuoteKinds[] = {"direct", "mixed", "indirect", "scare"};
constexpr std::string_view kStances[] = {"neutral", "assertive", "distancing", "denying", "asking"};

class Writer {
 public:
  Writer(std::string_view text, OffsetUnit unit) : text_(text), offset_(text, unit) {}

  Json span(Span s) const { return to_json(s, offset_); }

  Json spans(const std::vector<Span>& list) const {
    Json out = Json::array();
    for (const Span s : list) out.push_back(span(s));
    return out;
  }

  Json entities(const Report& report) const {
    Json out = Json::array();
    for (const Entity& e : report.entities) {
      Json aliases = Json::array();
      for (const Span alias : e.aliases) aliases.push_back(alias.of(text_));
      out.push_back({{"type", name_of(kTypes, e.type)},
                     {"name", e.name.of(text_)},
                     {"aliases", std::move(aliases)},
                     {"mentions", Json::array()}});
    }
    for (const Mention& m : report.mentions) {
      Json mention = span(m.span);
      mention["kind"] = name_of(kMentionKinds, m.kind);
      mention["confidence"] = number(m.confidence);
      out[m.entity.value]["mentions"].push_back(std::move(mention));
    }
    return out;
  }

  Json quote(const Quote& q) const {
    Json cue;
    if (q.cue) {
      cue = span(q.cue->span);
      cue["lemma"] = q.cue->lemma;
      cue["stance"] = name_of(kStances, q.cue->stance);
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

  Json group(const DuplicateGroup& g) const {
    Json copies = Json::array();
    for (const Copy& c : g.copies) {
      Json copy = span(c.span);
      copy["similarity"] = number(c.similarity);
      copy["changes"] = to_json(c.changes, offset_, offset_);
      copies.push_back(std::move(copy));
    }
    return {{"kind", name_of(kDuplicateKinds, g.kind)}, {"quotation", g.quotation}, {"spans", std::move(copies)}};
  }

 private:
  std::string_view text_;
  OffsetMap offset_;
};

}  // namespace

nlohmann::ordered_json to_json(const Report& report, std::string_view text, OffsetUnit unit) {
  const Writer writer(text, unit);
  Json quotes = Json::array();
  for (const Quote& q : report.quotes) quotes.push_back(writer.quote(q));
  Json duplicates = Json::array();
  for (const DuplicateGroup& g : report.duplicates) duplicates.push_back(writer.group(g));
  return {{"schema", kReportSchema},
          {"paragraphs", writer.spans(report.paragraphs)},
          {"sentences", writer.spans(report.sentences)},
          {"entities", writer.entities(report)},
          {"quotes", std::move(quotes)},
          {"duplicates", std::move(duplicates)}};
}

}  // namespace galley
