#include "entities/definite_descriptions.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "entities/description_phrases.h"

namespace galley {
namespace {

constexpr std::uint32_t kLongest = 6;          // words behind "the"
constexpr std::uint32_t kRecentSentences = 2;  // within which one of several must have been named alone
// By hand, after reading what 120 articles of PolNeAR's training part gave.
constexpr std::uint32_t kOrganizationMemory = 8;
constexpr std::uint32_t kForgotten = 0xFFFFFFFF;
// Of the sources of speakers/polnear-dev-sources that are given a speaker by a description 18 of 20 are right, too few
// to tell the two apart: the second is lower by hand.
constexpr Proportion kOnlyHolder{900};
constexpr Proportion kRecentHolder{700};

class Finder {
 public:
  Finder(const Words& words, const Pages<NameSpan>& names, const std::vector<std::uint32_t>& things, const Ties& ties)
      : words_(words), names_(names), things_(things), phrases_(words, names), ties_(ties) {
    const std::uint32_t count = things.empty() ? 0 : *std::max_element(things.begin(), things.end()) + 1;
    last_named_.assign(count, std::nullopt);
    types_.resize(count);
    for (std::size_t i = names.size(); i > 0; --i) types_[things[i - 1]] = names[i - 1].type;
  }

  std::vector<Reference> run() {
    const auto& sentences = words_.document().segments.sentences;
    for (const Index<Sentence> s : sentences.all()) read(s, sentences[s].tokens);
    return std::move(found_);
  }

 private:
  void read(Index<Sentence> s, Range<Token> sentence) {
    for (Index<Token> t = sentence.first; t < sentence.last; ++t) {
      while (next_ < names_.size() && names_[next_].tokens.last <= t) last_named_[things_[next_++]] = s;
      const bool in_name = next_ < names_.size() && names_[next_].tokens.first <= t;
      if (!in_name && words_.folded(t) == "the" && !is_predicate(t, sentence)) describe(t, s, sentence);
    }
  }

  // "Ted Cruz is the candidate who", "chosen as the nominee": says what somebody is, not who it is.
  bool is_predicate(Index<Token> the, Range<Token> sentence) const {
    constexpr std::array<std::string_view, 10> kCopulas{"is",   "are",    "was",    "were",  "be",
                                                        "been", "become", "became", "being", "as"};
    return sentence.first < the &&
           std::find(kCopulas.begin(), kCopulas.end(), words_.folded(the - 1)) != kCopulas.end();
  }

  // The longest phrase behind "the" that is a noun with ties and ends as noun phrases do.
  void describe(Index<Token> the, Index<Sentence> s, Range<Token> sentence) {
    Index<Token> limit = the + 1;
    while (limit < sentence.last && limit.value - the.value <= kLongest && phrases_.can_stand(limit)) ++limit;
    for (Index<Token> end = limit; the + 1 < end; end = end - 1) {
      if (!phrases_.can_end(end, sentence) || phrases_.is_in_name(end - 1)) continue;
      for (Index<Token> noun = the + 1; noun < end; ++noun) {
        const std::vector<Tie>* ties = ties_.of(phrases_.text_of({noun, end}));
        if (!ties) continue;
        if (const auto holder = holder_of(*ties, the, noun, s))
          found_.push_back({{the, end}, holder->thing, holder->confidence});
        return;
      }
    }
  }

  struct Holder {
    std::uint32_t thing;
    Proportion confidence;
  };

  // The only one who fits, or of several the only one named just before.
  std::optional<Holder> holder_of(const std::vector<Tie>& ties, Index<Token> the, Index<Token> noun,
                                  Index<Sentence> s) const {
    std::optional<std::uint32_t> only, recent;
    bool several = false, several_recent = false, unsure = false;
    for (const Tie& tie : ties) {
      if (!(tie.since <= the) || !supports(tie, the, noun)) continue;
      several |= only && *only != tie.thing;
      only = tie.thing;
      const auto& last = last_named_[tie.thing];
      const std::uint32_t back = last ? s.value - last->value : kForgotten;
      if (back > memory_of(tie.thing)) unsure = true;
      if (back > kRecentSentences) continue;
      several_recent |= recent && *recent != tie.thing;
      recent = tie.thing;
    }
    if (only && !several && !unsure) return Holder{*only, kOnlyHolder};
    if (recent && !several_recent) return Holder{*recent, kRecentHolder};
    return std::nullopt;
  }

  // How many sentences back a thing may have been named: who holds an office holds it to the text's end, but "the
  // country" is soon another.
  std::uint32_t memory_of(std::uint32_t thing) const {
    if (types_[thing] == EntityType::person) return kForgotten;
    return types_[thing] == EntityType::place ? kRecentSentences : kOrganizationMemory;
  }

  // Every word between "the" and the noun says what the text has said of the thing.
  bool supports(const Tie& tie, Index<Token> the, Index<Token> noun) const {
    bool former = false;
    for (Index<Token> t = the + 1; t < noun; ++t) {
      former |= is_former(words_.folded(t));
      const std::string key = modifier_key(words_, t);
      if (!is_former(words_.folded(t)) &&
          std::find(tie.modifiers.begin(), tie.modifiers.end(), key) == tie.modifiers.end())
        return false;
    }
    return former == tie.former;
  }

  const Words& words_;
  const Pages<NameSpan>& names_;
  const std::vector<std::uint32_t>& things_;
  const DescriptionPhrases phrases_;
  const Ties& ties_;
  std::vector<std::optional<Index<Sentence>>> last_named_;  // of each thing
  std::vector<EntityType> types_;                           // of each thing, by its first name
  std::vector<Reference> found_;
  std::size_t next_ = 0;
};

}  // namespace

std::vector<Reference> find_definite_descriptions(const Words& words, const Pages<NameSpan>& names,
                                                  const std::vector<std::uint32_t>& things, const Ties& ties) {
  return Finder(words, names, things, ties).run();
}

}  // namespace galley
