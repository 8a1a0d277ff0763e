#include "entities/names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "entities/name_evidence.h"
#include "entities/name_features.h"
#include "tagger/decoder.h"

namespace galley {
namespace {

// Tokens whose scores are kept between the two readings: a news article whole, and little of a book.
constexpr std::uint32_t kWindow = 1U << 14;
// Tokens decoded at once: a sentence whole, and an endless one in pieces.
constexpr std::uint32_t kLongestSequence = 1U << 10;

// What a listed name weighs where it fills a stretch of capitals. More makes the lexicon right where the text means
// something else: on ner/dev 3 costs 0.2 points of F1 and 6 costs 0.6, but the lists know names that no set has.
constexpr double kListedNats = 3;

// The kinds of the model that are types of entities; others are read and left out.
std::vector<std::optional<EntityType>> types_of(const Model& model) {
  constexpr std::array<std::pair<std::string_view, EntityType>, 5> kTypes{{{"person", EntityType::person},
                                                                           {"organization", EntityType::organization},
                                                                           {"place", EntityType::place},
                                                                           {"nationality", EntityType::nationality},
                                                                           {"event", EntityType::event}}};
  std::vector<std::optional<EntityType>> types;
  for (const std::string_view kind : model.kinds()) {
    types.emplace_back();
    for (const auto& [name, type] : kTypes)
      if (kind == name) types.back() = type;
  }
  return types;
}

class Reader {
 public:
  Reader(const Words& words, const Model& model)
      : words_(words),
        labels_(model.labels()),
        types_(types_of(model)),
        decoder_(model),
        listed_(static_cast<std::int32_t>(kListedNats / model.step())),
        features_(words, model.table(kGazetteerTable), model.table(kClusterTable)),
        evidence_(words) {}

  Pages<NameSpan> run() {
    for (const Sentence& sentence : words_.document().segments.sentences)
      for (Index<Token> t = sentence.tokens.first; t < sentence.tokens.last;) {
        const std::uint32_t size = std::min(kLongestSequence, sentence.tokens.last.value - t.value);
        add({t, t + size});
        t = t + size;
      }
    read_window();
    return std::move(names_);
  }

 private:
  void add(Range<Token> sequence) {
    if (readings_.size() + sequence.size() > kWindow) read_window();
    if (window_.empty()) first_ = sequence.first;
    window_.push_back(sequence);
    read(sequence);
  }

  void read_window() {
    for (const Range<Token> sequence : window_) read_again(sequence);
    window_.clear();
    scores_.clear();
    readings_.clear();
  }

  void read(Range<Token> sentence) {
    features_.read(sentence, rows_);
    const std::size_t begin = scores_.size();
    decoder_.score(rows_, scores_);
    add_listed(sentence, &scores_[begin]);
    const std::vector<std::uint8_t> labels = decoder_.best_labels(&scores_[begin], sentence.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const bool goes_on = i + 1 < labels.size() && labels[i + 1] != 0 && labels[i + 1] % 2 == 0;
      TokenReading reading{static_cast<std::uint8_t>((labels[i] + 1) / 2), false};
      reading.part = labels[i] != 0 && (labels[i] % 2 == 0 || goes_on);
      readings_.push_back(reading);
      evidence_.learn(sentence.first + static_cast<std::uint32_t>(i), reading);
    }
  }

  // "DPRK", "North Korean": the model has seen few of the names of countries and bodies that the lexicon lists. A
  // single word that is no acronym ("Jordan") stays the model's affair, as does "U.S.", which every set is full of.
  void add_listed(Range<Token> sentence, std::int32_t* scores) const {
    for (Index<Token> t = sentence.first; t < sentence.last;) {
      const Range<Token> name = words_.longest(t, sentence.last, WordRole::known_name);
      if (name.empty() || !stands_alone(name, sentence)) {
        ++t;
        continue;
      }
      const LexiconEntry& entry = words_.phrase(name);
      const auto kind = static_cast<std::size_t>(std::find(types_.begin(), types_.end(), entry.type) - types_.begin());
      const Token token = words_.document().token(t);
      const bool acronym = token.kind == TokenKind::word && token.letter_case == LetterCase::upper;
      if (entry.group != 0 && (acronym || name.size() > 1) && kind < types_.size())
        for (const Index<Token> at : name)
          scores[(at.value - sentence.first.value) * labels_ + 1 + 2 * kind + (at != t)] += listed_;
      t = name.last;
    }
  }

  // Is it the whole of a stretch of capitals?
  bool stands_alone(Range<Token> name, Range<Token> sentence) const {
    const auto capital = [&](Index<Token> t) { return words_.capital(t) != Capital::none; };
    return capital(name.first) && capital(name.last - 1) && !(sentence.first < name.first && capital(name.first - 1)) &&
           !(name.last < sentence.last && capital(name.last));
  }

  void read_again(Range<Token> sentence) {
    std::int32_t* scores = &scores_[std::size_t{sentence.first.value - first_.value} * labels_];
    rows_.clear();
    for (const Index<Token> t : sentence) {
      evidence_.add_features(t, readings_[t.value - first_.value], rows_);
      rows_.end_token();
    }
    for (std::size_t i = 0; i < rows_.size(); ++i)
      for (const std::uint32_t feature : rows_[i]) decoder_.add(feature, scores + i * labels_);
    for (const TaggedSpan& span : decoder_.spans(scores, decoder_.best_labels(scores, sentence.size()))) {
      if (!types_[span.kind]) continue;
      Range<Token> tokens{sentence.first + span.first, sentence.first + span.last};
      if (types_[span.kind] == EntityType::person) tokens.last = end_of_generation(tokens.last, sentence);
      if (goes_on_with(tokens.first, *types_[span.kind])) {
        names_.back().tokens.last = tokens.last;
        continue;
      }
      if (names_.empty() || names_.back().tokens.last <= tokens.first)
        names_.push_back({tokens, *types_[span.kind], span.confidence});
    }
  }

  // Robert "Bob|" Haddad: a nickname's marks do not end the name that they stand in.
  bool goes_on_with(Index<Token> first, EntityType type) const {
    if (names_.empty() || type != EntityType::person || names_.back().type != EntityType::person) return false;
    const Range<Token> before = names_.back().tokens;
    const auto is_mark = [&](Index<Token> t) { return words_.document().token(t).kind == TokenKind::quote_mark; };
    return before.size() > 2 && before.last + 1 == first && is_mark(before.last) && is_mark(before.last - 2);
  }

  // "Jr." and "III" belong to the name, with a comma before them or not; the training sets leave them out or in.
  Index<Token> end_of_generation(Index<Token> end, Range<Token> sentence) const {
    const Index<Token> next = end < sentence.last && words_.folded(end) == "," ? end + 1 : end;
    return next < sentence.last && words_.is(next, WordRole::generation) ? next + 1 : end;
  }

  const Words& words_;
  const std::uint32_t labels_;
  const std::vector<std::optional<EntityType>> types_;
  const Decoder decoder_;
  const std::int32_t listed_;  // kListedNats in steps
  NameFeatures features_;
  NameEvidence evidence_;
  FeatureRows rows_;
  std::vector<Range<Token>> window_;
  Index<Token> first_;                  // of the window
  std::vector<std::int32_t> scores_;    // of the window's tokens, as the first reading has them, then the second
  std::vector<TokenReading> readings_;  // of the window's tokens
  Pages<NameSpan> names_;
};

}  // namespace

Pages<NameSpan> find_names(const Words& words, const Model& model) { return Reader(words, model).run(); }

}  // namespace galley
