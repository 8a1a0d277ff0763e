#include "entities/pronouns.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "entities/antecedents.h"
#include "entities/clause.h"
#include "entities/name_context.h"
#include "entities/person_names.h"
#include "entities/quoted_stretches.h"

namespace galley {
namespace {

// Words between a closing mark and the person who said it: "said the former mayor of Ozgrub, Ida Marlow". Bounds what
// counts as right behind.
constexpr std::uint32_t kSpeakerReach = 8;

Sex sex_of_pronoun(std::string_view word) {
  for (const std::string_view he : {"he", "him", "his", "himself"})
    if (word == he) return Sex::male;
  for (const std::string_view she : {"she", "her", "hers", "herself"})
    if (word == she) return Sex::female;
  return Sex::unknown;
}

class Resolver {
 public:
  Resolver(const Words& words, const Pages<NameSpan>& names, const std::vector<std::uint32_t>& things)
      : words_(words),
        names_(names),
        things_(things),
        stretches_(find_quoted_stretches(words.document())),
        speakers_(stretches_.size(), kNobody),
        antecedents_(things.empty() ? 0 : *std::max_element(things.begin(), things.end()) + 1) {
    const std::vector<Index<Sentence>> sentences = sentences_of(words.document(), names);
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i].type == EntityType::person) learn_sex(i, words.document().segments.sentences[sentences[i]].tokens);
  }

  // What is said in quotation marks waits until the text has said who speaks.
  std::vector<Reference> run() {
    const auto& sentences = words_.document().segments.sentences;
    for (const Index<Sentence> s : sentences.all()) read(s, sentences[s].tokens);
    for (Waiting& w : waiting_) {
      if (speakers_[w.stretch] != kNobody) w.search.barred.push_back(speakers_[w.stretch]);
      resolve(w.pronoun, w.search, w.standings);
    }
    std::sort(found_.begin(), found_.end(),
              [](const Reference& a, const Reference& b) { return a.tokens.first < b.tokens.first; });
    return std::move(found_);
  }

 private:
  struct Waiting {
    Index<Token> pronoun;
    Search search;
    std::size_t standings;  // how many stand before it
    std::size_t stretch;
  };

  // A lone forename may be a family name too.
  void learn_sex(std::size_t i, Range<Token> sentence) {
    const Sex sex = sex_of(words_, names_[i], sentence);
    const bool lone = names_[i].tokens.size() == 1 && title_before(words_, names_[i].tokens.first, sentence).empty();
    lone ? antecedents_.guess(things_[i], sex) : antecedents_.know(things_[i], sex);
  }

  void read(Index<Sentence> s, Range<Token> tokens) {
    sentence_ = s;
    Clause said(words_, tokens), quoted(words_, tokens);
    for (Index<Token> t = tokens.first; t < tokens.last;) {
      const bool inside = move_to(t, said);
      Clause& clause = inside ? quoted : said;
      while (next_ < names_.size() && names_[next_].tokens.first < t) ++next_;
      if (next_ < names_.size() && names_[next_].tokens.first == t) {
        const NameSpan& name = names_[next_];
        if (name.type == EntityType::person) stand(things_[next_], name.tokens, clause, inside);
        t = name.tokens.last;
        continue;
      }
      clause.pass(t);
      if (clause.names_nobody(t)) {
        Standing standing = clause.place(kNobody, {t, t + 1});
        add(standing, inside);
      } else if (const Sex sex = sex_of_pronoun(words_.folded(t)); sex != Sex::unknown) {
        read_pronoun(t, sex, clause, inside);
      }
      ++t;
    }
  }

  // Is `t` inside a quotation? Who speaks may stand before the opening mark: "Rutte said: “…".
  bool move_to(Index<Token> t, const Clause& said) {
    while (stretch_ < stretches_.size() && stretches_[stretch_].tokens.last <= t) ++stretch_;
    if (stretch_ == stretches_.size()) return false;
    const QuotedStretch& stretch = stretches_[stretch_];
    if (t + 1 == stretch.tokens.first) {
      if (stretch.continues) speakers_[stretch_] = speakers_[stretch_ - 1];
      if (said.introduces(t) && !said.subjects().empty()) speakers_[stretch_] = said.subjects().front();
    }
    return stretch.tokens.first <= t;
  }

  void read_pronoun(Index<Token> t, Sex sex, Clause& clause, bool inside) {
    Search search{sentence_, sex, inside, {}};
    if (clause.is_object(t)) search.barred = clause.subjects();
    if (inside) {
      waiting_.push_back({t, std::move(search), antecedents_.size(), stretch_});
      return;
    }
    const std::optional<std::size_t> before = stretch_before(t);
    if (before && stretches_[*before].answers && speakers_[*before - 1] != kNobody)
      search.barred.push_back(speakers_[*before - 1]);
    const auto thing = resolve(t, search, antecedents_.size());
    if (!thing) return;
    antecedents_.guess(*thing, sex);
    stand(*thing, {t, t + 1}, clause, inside);
  }

  // The quotation that `t` stands right behind, if its words end as those do that somebody says.
  std::optional<std::size_t> stretch_before(Index<Token> t) const {
    if (stretch_ == 0) return std::nullopt;
    const Index<Token> mark = stretches_[stretch_ - 1].tokens.last;
    if (!(mark < t) || t.value - mark.value > kSpeakerReach) return std::nullopt;
    if (!words_.document().segments.sentences[sentence_].tokens.contains(mark)) return std::nullopt;
    const std::string_view end = words_.folded(mark - 1);
    const bool whole = end == "," || end == "." || end == "?" || end == "!" || words_.folded(mark + 1) == ",";
    return whole ? std::optional(stretch_ - 1) : std::nullopt;
  }

  void stand(std::uint32_t thing, Range<Token> at, Clause& clause, bool inside) {
    const Standing standing = clause.place(thing, at);
    const std::optional<std::size_t> before = inside ? std::nullopt : stretch_before(at.first);
    if (before && *before != named_ && !standing.after_preposition) {
      speakers_[*before] = thing;
      named_ = *before;
    }
    add(standing, inside);
  }

  void add(Standing standing, bool inside) {
    standing.sentence = sentence_;
    standing.quoted = inside;
    antecedents_.add(standing);
  }

  std::optional<std::uint32_t> resolve(Index<Token> pronoun, const Search& search, std::size_t standings) {
    const std::optional<Antecedent> antecedent = antecedents_.find(search, standings);
    if (!antecedent) return std::nullopt;
    found_.push_back({{pronoun, pronoun + 1}, antecedent->thing, antecedent->confidence});
    return antecedent->thing;
  }

  const Words& words_;
  const Pages<NameSpan>& names_;
  const std::vector<std::uint32_t>& things_;
  const std::vector<QuotedStretch> stretches_;
  std::vector<std::uint32_t> speakers_;  // of each stretch, or nobody
  Antecedents antecedents_;
  std::vector<Reference> found_;
  std::vector<Waiting> waiting_;
  Index<Sentence> sentence_;
  std::size_t stretch_ = 0;           // the stretch around the token or the next one after it
  std::optional<std::size_t> named_;  // the last stretch whose speaker stands behind it
  std::size_t next_ = 0;
};

}  // namespace

std::vector<Reference> resolve_pronouns(const Words& words, const Pages<NameSpan>& names,
                                        const std::vector<std::uint32_t>& things) {
  return Resolver(words, names, things).run();
}

}  // namespace galley
