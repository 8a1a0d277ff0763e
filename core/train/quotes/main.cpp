// Prototype: trains cues and roles.
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "../analysed.h"
#include "../crf_trainer.h"
#include "../documents.h"
#include "../json_lines.h"
#include "../model_writer.h"
#include "entities/entities.h"
#include "entities/name_features.h"
#include "entities/names_model.h"
#include "quotes/cue_features.h"
#include "quotes/marks.h"
#include "quotes/joining.h"
#include "quotes/model_reading.h"
#include "quotes/proposals.h"
#include "quotes/role_features.h"
#include "quotes/quotes.h"
#include "quotes/sieves.h"
#include "syntax/syntax.h"

namespace galley::train {
namespace {

struct GoldQuote { std::vector<Span> cue, sources, contents; };
struct GoldText { std::string id, text; std::vector<GoldQuote> quotes; std::vector<std::uint32_t> starts; };

Relation relation_of(const std::string& r) {
  static const std::map<std::string, Relation> kMap{{"root",Relation::root},{"nsubj",Relation::subject},{"nsubjpass",Relation::passive_subject},{"dobj",Relation::object},{"iobj",Relation::object},{"ccomp",Relation::clause},{"xcomp",Relation::open_clause},{"advcl",Relation::adverbial_clause},{"acl",Relation::noun_clause},{"acl:relcl",Relation::relative_clause},{"nmod",Relation::modifier},{"nmod:npmod",Relation::modifier},{"nmod:tmod",Relation::time},{"case",Relation::case_marker},{"mark",Relation::clause_marker},{"aux",Relation::auxiliary},{"auxpass",Relation::auxiliary},{"cop",Relation::copula},{"det",Relation::determiner},{"amod",Relation::adjective},{"nummod",Relation::adjective},{"compound",Relation::compound},{"nmod:poss",Relation::owner},{"advmod",Relation::adverb},{"neg",Relation::adverb},{"cc",Relation::coordinator},{"conj",Relation::conjunct},{"appos",Relation::apposition},{"parataxis",Relation::parataxis},{"compound:prt",Relation::particle},{"punct",Relation::punctuation}};
  const auto found = kMap.find(r);
  return found == kMap.end() ? Relation::other : found->second;
}
Tag tag_of(const std::string& p) {
  static const std::map<std::string, Tag> kMap{{"NN",Tag::noun},{"NNS",Tag::plural_noun},{"NNP",Tag::name},{"NNPS",Tag::name},{"JJ",Tag::adjective},{"JJR",Tag::comparative},{"JJS",Tag::comparative},{"RB",Tag::adverb},{"RBR",Tag::adverb},{"RBS",Tag::adverb},{"VB",Tag::base_verb},{"VBD",Tag::past_verb},{"VBG",Tag::gerund},{"VBN",Tag::participle},{"VBP",Tag::present_verb},{"VBZ",Tag::third_person_verb},{"MD",Tag::modal},{"IN",Tag::preposition},{"TO",Tag::to},{"DT",Tag::determiner},{"PDT",Tag::determiner},{"PRP",Tag::pronoun},{"PRP$",Tag::possessive_pronoun},{"WP",Tag::wh_pronoun},{"WP$",Tag::wh_pronoun},{"WDT",Tag::wh_pronoun},{"WRB",Tag::wh_adverb},{"CC",Tag::conjunction},{"CD",Tag::number},{"POS",Tag::possessive},{"RP",Tag::particle},{"EX",Tag::existential},{",",Tag::comma},{".",Tag::stop},{":",Tag::colon},{"-LRB-",Tag::bracket},{"-RRB-",Tag::bracket},{"``",Tag::quote},{"''",Tag::quote},{"$",Tag::symbol},{"#",Tag::symbol},{"SYM",Tag::symbol}};
  const auto found = kMap.find(p);
  return found == kMap.end() ? Tag::other : found->second;
}

Syntax silver_syntax(const Document& document, const GoldText& gold, const Json* silver) {
  const std::uint32_t n = document.segments.tokens.size();
  std::vector<SyntaxNode> nodes(n);
  for (std::uint32_t i = 0; i < n; ++i) nodes[i].head = {i};
  if (silver) {
    for (const Json& sentence : silver->at("sentences")) {
      const Json& tokens = sentence.at("tokens");
      std::vector<std::uint32_t> ours(tokens.size(), n);
      std::uint32_t at = 0;
      for (std::size_t k = 0; k < tokens.size(); ++k) {
        const std::uint32_t start = gold.starts.at(tokens[k].at(0));
        if (k == 0) { std::uint32_t lo = 0, hi = n; while (lo < hi) { auto m = (lo + hi) / 2; if (document.token({m}).span.end <= start) lo = m + 1; else hi = m; } at = lo; }
        while (at < n && document.token({at}).span.end <= start) ++at;
        ours[k] = at;
      }
      std::vector<bool> done(n ? 0 : 0);
      std::map<std::uint32_t, bool> seen;
      for (std::size_t k = 0; k < tokens.size(); ++k) {
        if (ours[k] >= n) continue;
        const int head = sentence.at("head")[k];
        const std::uint32_t h = head == 0 ? ours[k] : ours[static_cast<std::size_t>(head - 1)];
        if (h >= n) continue;
        if (seen[ours[k]] && h == ours[k]) continue;
        if (head != 0 && h == ours[k]) { continue; }
        seen[ours[k]] = true;
        nodes[ours[k]] = {{h}, relation_of(sentence.at("rel")[k]), tag_of(tokens[k].at(2))};
      }
    }
  }
  // subtrees
  std::vector<Range<Token>> sub(n);
  for (std::uint32_t i = 0; i < n; ++i) sub[i] = {{i}, {i + 1}};
  for (std::uint32_t i = 0; i < n; ++i) {
    const Range<Token> sentence = document.segments.sentences[document.sentence_of({i})].tokens;
    if (!sentence.contains(nodes[i].head) || sentence.size() > 250) nodes[i].head = {i};
  }
  for (std::uint32_t i = 0; i < n; ++i) {
    std::uint32_t at = i;
    for (int k = 0; k < 60 && nodes[at].head.value != at; ++k) {
      at = nodes[at].head.value;
      sub[at].first = std::min(sub[at].first, Index<Token>{i});
      sub[at].last = std::max(sub[at].last, Index<Token>{i + 1});
    }
  }
  Syntax syntax;
  for (std::uint32_t i = 0; i < n; ++i) syntax.push_back(nodes[i], sub[i]);
  return syntax;
}

struct Prepared {
  Prepared(GoldText g, const Lexicons& lexicons, const Model& names, const QuoteLexicon& quotes, const Json* silver)
      : gold(std::move(g)), base(gold.text, lexicons), entities(find_entities(base.document, lexicons.entities, names)),
        syntax(silver_syntax(base.document, gold, silver)), marks(find_marked(base.document)),
        reading(base.document, syntax, entities, quotes, marks, names.table(kClusterTable)), drafts(sift(reading)),
        proposals(drafts) {}
  GoldText gold;
  Segmented base;
  EntityLayer entities;
  Syntax syntax;
  Layer<Marked> marks;
  Reading reading;
  Drafts drafts;
  Proposals proposals;

  Range<Token> tokens_of(Span span) const {
    const std::uint32_t n = base.segments.tokens.size();
    std::uint32_t lo = 0, hi = n;
    while (lo < hi) { auto m = (lo + hi) / 2; if (base.document.token({m}).span.end <= span.start) lo = m + 1; else hi = m; }
    std::uint32_t last = lo;
    while (last < n && base.document.token({last}).span.start < span.end) ++last;
    return {{lo}, {last}};
  }
};

std::vector<GoldText> read_gold(const std::string& file) {
  std::vector<GoldText> texts;
  for_each_line(file, [&](const Json& line) {
    GoldText t;
    t.id = line.at("id"); t.text = line.at("text");
    t.starts = code_point_starts(t.text);
    const auto spans = [&](const Json& list) { std::vector<Span> out; for (const Json& s : list) out.push_back({t.starts.at(s.at(0)), t.starts.at(s.at(1))}); return out; };
    for (const Json& q : line.at("quotes")) t.quotes.push_back({spans(q.at("cue")), spans(q.at("sources")), spans(q.at("contents"))});
    texts.push_back(std::move(t));
  });
  return texts;
}

void append(const FeatureRows& rows, const std::vector<std::uint32_t>& labels, std::uint32_t shift, std::uint32_t origin, Examples& ex) {
  Sequence s;
  s.first = static_cast<std::uint32_t>(ex.tokens.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (auto f : rows[i]) ex.rows.push_back(f >> shift);
    TokenExample t;
    t.plain_end = t.end = static_cast<std::uint32_t>(ex.rows.size());
    t.allowed = 1U << labels[i];
    ex.tokens.push_back(t);
  }
  s.last = static_cast<std::uint32_t>(ex.tokens.size());
  s.text = s.origin = origin;
  ex.sequences.push_back(s);
}

void cue_examples(const Prepared& p, std::uint32_t shift, std::uint32_t origin, Examples& ex) {
  std::vector<std::uint32_t> labels(p.base.segments.tokens.size());
  for (const GoldQuote& q : p.gold.quotes)
    for (const Span c : q.cue) {
      const auto r = p.tokens_of(c);
      for (auto t : r) labels[t.value] = t == r.first ? 1 : 2;
    }
  CueFeatures features(p.reading, p.proposals);
  FeatureRows rows;
  for (const Sentence& s : p.base.segments.sentences) {
    features.read(s.tokens, rows);
    append(rows, {labels.begin() + s.tokens.first.value, labels.begin() + s.tokens.last.value}, shift, origin, ex);
  }
}

void role_examples(const Prepared& p, std::uint32_t shift, std::uint32_t origin, Examples& ex) {
  RoleFeatures features(p.reading, p.proposals);
  FeatureRows rows;
  for (const GoldQuote& q : p.gold.quotes) {
    if (q.cue.empty()) continue;
    const auto cue = p.tokens_of(q.cue[0]);
    if (cue.empty()) continue;
    const auto window = window_around(p.reading, cue);
    if (!window.contains(cue)) continue;
    std::vector<std::uint32_t> labels(window.size());
    const auto paint = [&](Span span, std::uint32_t kind) {
      const auto r = p.tokens_of(span);
      bool first = true;
      for (auto t : r)
        if (window.contains(t) && !cue.contains(t)) { labels[t.value - window.first.value] = 1 + 2 * kind + (first ? 0 : 1); first = false; } else first = true;
    };
    for (auto s : q.contents) paint(s, 1);
    for (auto s : q.sources) paint(s, 0);
    // a label "goes on" needs its kind before it
    for (std::size_t i = 0; i < labels.size(); ++i)
      if (labels[i] != 0 && labels[i] % 2 == 0 && (i == 0 || (labels[i - 1] != labels[i] && labels[i - 1] + 1 != labels[i]))) --labels[i];
    features.read(cue, window, rows);
    append(rows, labels, shift, origin, ex);
  }
}

template <std::size_t kLabels>
std::string train(const Examples& ex, int epochs, const CrfOptions& crf, const ModelTask& task, const Quantisation& quant) {
  std::vector<std::uint32_t> all(ex.sequences.size());
  for (std::uint32_t i = 0; i < all.size(); ++i) all[i] = i;
  CrfTrainer<kLabels> trainer(ex, crf);
  for (int e = 1; e <= epochs; ++e) {
    if (e == epochs - 1) trainer.prune(static_cast<float>(quant.prune) / 1000);
    std::cerr << "epoch " << e << " loss " << trainer.run_epoch(all) << std::endl;
  }
  return write_model(trainer.finished(), task, quant, {});
}

int run(int argc, char** argv) {
  std::map<std::string, std::string> opt;
  for (int i = 1; i + 1 < argc; i += 2) opt[argv[i]] = argv[i + 1];
  const auto num = [&](const char* k, int d) { return opt.count(k) ? std::stoi(opt[k]) : d; };
  const Lexicons lexicons;
  const QuoteLexicon quotes;
  const Model names = names_model();
  const auto prepare = [&](const std::string& file, const std::string& silver, std::size_t most) {
    std::map<std::string, Json> by_id;
    if (!silver.empty()) for_each_line(silver, [&](const Json& line) { by_id[line.at("id")] = line; });
    std::vector<std::unique_ptr<Prepared>> out;
    for (auto& g : read_gold(file)) {
      if (out.size() >= most) break;
      const auto found = by_id.find(g.id);
      out.push_back(std::make_unique<Prepared>(std::move(g), lexicons, names, quotes, found == by_id.end() ? nullptr : &found->second));
    }
    return out;
  };
  CrfOptions crf;
  crf.visits_without_evidence = 0;
  crf.rows_log2 = static_cast<std::uint32_t>(num("--rows", 18));
  crf.rate = static_cast<float>(num("--rate", 50)) / 1000;
  crf.dropout = static_cast<std::uint32_t>(num("--dropout", 0));
  Quantisation quant;
  quant.prune = static_cast<std::uint32_t>(num("--prune", 20));
  quant.step = static_cast<std::uint16_t>(num("--step", 40));
  std::string cue_model, role_model;
  static constexpr std::string_view kCue[] = {"cue"}, kRoles[] = {"source", "content"};
  if (opt.count("--load")) {
    const auto slurp = [](const std::string& f) { std::ifstream in(f, std::ios::binary); return std::string(std::istreambuf_iterator<char>(in), {}); };
    cue_model = slurp(opt["--load"] + ".cues");
    role_model = slurp(opt["--load"] + ".roles");
  } else {
    Examples cues, roles;
    std::uint32_t n = 0;
    auto texts = prepare(opt["--train"], opt["--train-silver"], static_cast<std::size_t>(num("--most", 100000)));
    std::cerr << "prepared" << std::endl;
    for (auto& p : texts) { cue_examples(*p, 32 - crf.rows_log2, n, cues); role_examples(*p, 32 - crf.rows_log2, n, roles); ++n; }
    texts.clear();
    std::cerr << cues.tokens.size() << " cue tokens, " << cues.rows.size() << " rows; " << roles.tokens.size() << " role tokens " << roles.rows.size() << std::endl;
    cue_model = train<3>(cues, num("--cue-epochs", 5), crf, {kCueFeatures, kCue}, quant);
    cues = {};
    role_model = train<5>(roles, num("--role-epochs", 5), crf, {kRoleFeatures, kRoles}, quant);
  }
  std::ofstream(opt["--out"] + ".cues") << cue_model;
  std::ofstream(opt["--out"] + ".roles") << role_model;
  const QuoteModels models{std::get<Model>(Model::load(cue_model, kCueFeatures)), std::get<Model>(Model::load(role_model, kRoleFeatures))};
  std::ofstream report(opt["--out"] + ".jsonl"), oracle(opt["--out"] + ".gold-cues.jsonl");
  for (auto& p : prepare(opt["--dev"], opt["--dev-silver"], 100000)) {
    std::map<std::uint32_t, std::uint32_t> point;
    for (std::uint32_t i = 0; i < p->gold.starts.size(); ++i) point[p->gold.starts[i]] = i;
    const auto span = [&](Span s) { return Json{{"start", point.at(s.start)}, {"end", point.at(s.end)}}; };
    static constexpr const char* kKinds[] = {"direct", "mixed", "indirect", "scare"};
    Json q = Json::array();
    const auto mode = opt["--mode"];
    Drafts drafts = mode == "rules" ? sift(p->reading) : join(p->reading, mode == "model" ? Drafts(p->reading) : sift(p->reading), read_cues(p->reading, p->proposals, models, num("--bias", 0)));
    for (const Quote& r : complete(p->reading, std::move(drafts))) {
      Json one{{"kind", kKinds[static_cast<int>(r.kind)]}, {"contents", Json::array()}, {"cue", nullptr}, {"source", nullptr}, {"speaker", nullptr}, {"rule", r.rule}, {"confidence", r.confidence.value()}};
      if (r.cue) one["cue"] = span(r.cue->span);
      if (r.source) one["source"] = span(*r.source);
      for (auto c : r.contents) one["contents"].push_back(span(c));
      q.push_back(one);
    }
    report << Json{{"id", p->gold.id}, {"quotes", q}, {"entities", Json::array()}} << "\n";
  }
  return 0;
}

}  // namespace
}  // namespace galley::train

int main(int argc, char** argv) { return galley::train::run(argc, argv); }
