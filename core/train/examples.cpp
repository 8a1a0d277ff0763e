#include "examples.h"

#include "entities/name_features.h"
#include "kinds.h"

namespace galley::train {
namespace {

// One text on its way into the examples.
class TextReader {
 public:
  TextReader(const LabelledText& text, const FeatureTables& tables, const Lexicons& lexicons, std::uint32_t rows_log2)
      : text_(text),
        read_(text.text, lexicons),
        features_(read_.words, tables.gazetteers, tables.clusters),
        evidence_(read_.words),
        shift_(32 - rows_log2) {
    allow();
  }

  // `readings` are those of the text's own tokens, or null.
  void add_to(Examples& examples, std::uint32_t number, const TokenReading* readings) {
    if (readings)
      for (const Index<Token> t : read_.segments.tokens.all()) evidence_.learn(t, readings[t.value]);
    for (const Sentence& sentence : read_.segments.sentences) {
      Sequence sequence;
      sequence.first = static_cast<std::uint32_t>(examples.tokens.size());
      sequence.text = number;
      sequence.origin = text_.origin;
      sequence.weight = text_.weight;
      features_.read(sentence.tokens, rows_);
      for (const Index<Token> t : sentence.tokens) {
        TokenExample token;
        token.plain_end = append(rows_[t.value - sentence.tokens.first.value], examples);
        token.end = readings ? append_evidence(t, readings[t.value], examples) : token.plain_end;
        token.allowed = allowed_[t.value];
        examples.tokens.push_back(token);
      }
      sequence.last = static_cast<std::uint32_t>(examples.tokens.size());
      examples.sequences.push_back(sequence);
    }
  }

 private:
  std::uint32_t append(std::span<const std::uint32_t> features, Examples& examples) const {
    for (const std::uint32_t feature : features) examples.rows.push_back(feature >> shift_);
    return static_cast<std::uint32_t>(examples.rows.size());
  }

  std::uint32_t append_evidence(Index<Token> t, TokenReading own, Examples& examples) {
    evidence_rows_.clear();
    evidence_.add_features(t, own, evidence_rows_);
    evidence_rows_.end_token();
    return append(evidence_rows_[0], examples);
  }

  Token token(std::uint32_t t) const { return read_.document.token({t}); }

  // The tokens that a name touches.
  Range<Token> tokens_of(Span span) const {
    std::uint32_t first = 0, behind = read_.segments.tokens.size();
    while (first < behind) {
      const std::uint32_t middle = (first + behind) / 2;
      if (token(middle).span.end <= span.start)
        first = middle + 1;
      else
        behind = middle;
    }
    std::uint32_t last = first;
    while (last < read_.segments.tokens.size() && token(last).span.start < span.end) ++last;
    return {{first}, {last}};
  }

  bool is_demonym(Index<Token> t) const {
    const LexiconEntry& entry = read_.words.entry(t);
    return entry.has(WordRole::known_name) && entry.type == EntityType::nationality;
  }

  void open(std::uint32_t t, std::size_t kind) { allowed_[t] |= 1U << begins(kind) | 1U << goes_on(kind); }

  // A token has its gold label. Where a set leaves a kind out, what can be of that kind is left open: demonyms as
  // nationalities, names of other sorts as events.
  void allow() {
    allowed_.assign(read_.segments.tokens.size(), 1);
    for (const LabelledName& name : text_.names)
      if (const auto kind = kind_of(name.type)) {
        const Range<Token> tokens = tokens_of(name.span);
        for (const Index<Token> t : tokens)
          if (allowed_[t.value] == 1) allowed_[t.value] = 1U << (t == tokens.first ? begins(*kind) : goes_on(*kind));
      }
    if (!text_.annotates(kNationality))
      for (std::uint32_t t = 0; t < allowed_.size(); ++t)
        if (allowed_[t] == 1 && is_demonym({t})) open(t, kNationality);
    if (text_.annotates(kEvent)) return;
    for (const LabelledName& name : text_.names)
      if (name.type == "misc")
        for (const Index<Token> t : tokens_of(name.span))
          if (allowed_[t.value] == 1) open(t.value, kEvent);
  }

  const LabelledText& text_;
  const Analysed read_;
  NameFeatures features_;
  NameEvidence evidence_;
  const std::uint32_t shift_;
  FeatureRows rows_, evidence_rows_;
  std::vector<std::uint32_t> allowed_;
};

}  // namespace

Examples build_examples(const std::vector<LabelledText>& texts, const FeatureTables& tables, const Lexicons& lexicons,
                        std::uint32_t rows_log2, const Readings* readings) {
  Examples examples;
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    const TokenReading* own = readings ? readings->data() + examples.tokens.size() : nullptr;
    TextReader(texts[i], tables, lexicons, rows_log2).add_to(examples, i, own);
  }
  return examples;
}

}  // namespace galley::train
