#include "entities/name_grammar.h"

#include <algorithm>
#include <string_view>

#include "entities/name_context.h"
#include "entities/name_runs.h"
#include "entities/segment_rules.h"

namespace galley {
namespace {

class SentenceReader {
 public:
  SentenceReader(const Words& words, Range<Token> sentence, Pages<NameCandidate>& out)
      : words_(words), sentence_(sentence), runs_(words, sentence), out_(out) {}

  void read() {
    for (Index<Token> t = sentence_.first; t < sentence_.last;) {
      if (!runs_.can_begin(t))
        ++t;
      else
        t = read_run(t, runs_.end_of_run(t));
    }
  }

 private:
  Index<Token> read_run(Index<Token> run, Index<Token> last) {
    bool after_title = !title_before(words_, run, sentence_).empty();
    for (Index<Token> t = run; t < last;) {
      const Range<Token> known = runs_.known_at(t);
      const Range<Token> title = runs_.title_at(t, run, last);
      if (!title.empty() && title.size() >= known.size()) {
        t = title.last;
        if (last < t || (t == last && title.size() > 1))
          last = t < sentence_.last && runs_.can_begin(t) ? runs_.end_of_run(t) : t;
        after_title = true;
        continue;
      }
      if (known.last > last) {
        add({known, words_.phrase(known).type, NameRule::listed});
        return known.last;
      }
      if (known.size() < 2 && runs_.is_skipped({t, last})) {
        ++t;
        after_title = false;
        continue;
      }
      Index<Token> end = runs_.segment_end(known.empty() ? t + 1 : known.last, run, last);
      if (end == last) end = last = runs_.end_of_joined({t, end});
      const NameSegment segment{{t, end}, known, after_title};
      NameCandidate candidate = classify(segment, runs_);
      if (candidate.tokens.last == last) extend(candidate);
      add(candidate);
      t = candidate.tokens.last;
      after_title = false;
    }
    return std::max(last, out_.empty() ? last : out_.back().tokens.last);
  }

  void add(const NameCandidate& candidate) { out_.push_back(candidate); }

  bool names_by_itself(Index<Token> t) const {
    return runs_.is(t, WordRole::known_name) || runs_.is(t, WordRole::forename) || runs_.is(t, WordRole::surname);
  }

  // Takes in "of", "for" and "and" phrases: "Ministry of Trade and Industry", "Gulf of Aden", "Battle of Kursk".
  void extend(NameCandidate& candidate) const {
    const LexiconEntry& first = words_.entry(candidate.tokens.first);
    const LexiconEntry& last = words_.entry(candidate.tokens.last - 1);
    const WordRole role = candidate.type == EntityType::organization ? WordRole::organization_start
                          : candidate.type == EntityType::place      ? WordRole::place_of
                                                                     : WordRole::event_of;
    if (candidate.type == EntityType::person || !(first.has(role) || last.has(role))) return;
    while (candidate.tokens.last + 1 < sentence_.last) {
      Index<Token> t = candidate.tokens.last;
      const std::string_view word = words_.folded(t);
      const bool of = word == "of" || (word == "for" && candidate.type == EntityType::organization);
      const bool list = word == "and" && candidate.type == EntityType::organization &&
                        candidate.rule == NameRule::start && !names_by_itself(t + 1);
      if (!of && !list) return;
      ++t;
      if (of && words_.folded(t) == "the" && t + 1 < sentence_.last) ++t;
      if (!runs_.can_begin(t)) return;
      const Range<Token> known = runs_.known_at(t);
      candidate.tokens.last = known.size() > 1 ? known.last : runs_.segment_end(t + 1, t, runs_.end_of_run(t));
      candidate.rule = NameRule::start;
      candidate.doubtful = false;
    }
  }

  const Words& words_;
  const Range<Token> sentence_;
  const NameRuns runs_;
  Pages<NameCandidate>& out_;
};

}  // namespace

Pages<NameCandidate> find_candidates(const Words& words) {
  Pages<NameCandidate> candidates;
  for (const Sentence& sentence : words.document().segments.sentences)
    SentenceReader(words, sentence.tokens, candidates).read();
  return candidates;
}

}  // namespace galley
