// "He said", where the pronoun can be either of two men who are named together just before, nobody else of that sex
// is, and the resolver is not sure: it has decided for nobody, or with little confidence.
//
//   John Haddad met Mark Bell. "It was a mistake," he said.
//
// Left alone: what is no whole quotation in marks; a pronoun one of whose candidates has just spoken; two persons who
// are not named side by side, of whom a reader takes the subject.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "findings/kinds.h"

namespace galley {
namespace {

constexpr Proportion kUnsure{650};  // of a pronoun's mention: 63 of 100 are right then (core/README.md)
constexpr std::size_t kSentencesBefore = 2;
constexpr std::size_t kMostNames = 32;    // looked back over
constexpr std::uint32_t kSideBySide = 4;  // tokens between the two names at most

Sex sex_of_pronoun(std::string_view folded) {
  if (folded == "he") return Sex::male;
  return folded == "she" ? Sex::female : Sex::unknown;
}

class AmbiguousSources {
 public:
  explicit AmbiguousSources(const Overview& overview) : overview_(overview), report_(overview.report()) {}

  void find(Findings& findings) const {
    for (const Index<Quote> i : report_.quotes.all()) {
      const Quote& quote = report_.quotes[i];
      if (!quote.source || quote.parent || quote.kind != QuoteKind::direct || overview_.repeats(*quote.source) ||
          is_sure(quote))
        continue;
      const std::vector<Index<Entity>> persons = candidates(quote, *quote.source);
      if (persons.size() != 2 || has_spoken(i, persons)) continue;
      findings.push_back({FindingKind::ambiguous_source,
                          Severity::medium,
                          {*quote.source},
                          persons,
                          {i},
                          quote.speaker ? "unsure-speaker" : "two-candidates"});
    }
  }

 private:
  // A speaker that does not follow from the pronoun's mention has spoken just before.
  bool is_sure(const Quote& quote) const {
    if (!quote.speaker) return false;
    const auto at = std::lower_bound(report_.mentions.begin(), report_.mentions.end(), *quote.source,
                                     [](const Mention& m, Span s) { return m.span < s; });
    return at == report_.mentions.end() || at->span != *quote.source || at->confidence >= kUnsure;
  }

  // The persons it can be, if they are two and stand side by side.
  std::vector<Index<Entity>> candidates(const Quote& quote, Span pronoun) const {
    const Range<Token> tokens = overview_.tokens_of(pronoun);
    const Sex sex = tokens.size() == 1 ? sex_of_pronoun(overview_.document().folded(tokens.first)) : Sex::unknown;
    if (sex == Sex::unknown) return {};
    const std::uint32_t until = std::min(quote.contents.front().start, pronoun.start);
    std::vector<Index<Entity>> persons;
    bool side_by_side = false;
    const Mention* last = nullptr;
    for (const Mention* name : names_before(until)) {
      const Sex known = overview_.layers.sexes[name->entity.value];
      if (known != sex && known != Sex::unknown) continue;
      if (last && last->entity != name->entity) side_by_side = side_by_side || are_near(*last, *name);
      last = name;
      std::erase(persons, name->entity);
      persons.push_back(name->entity);
    }
    if (persons.size() != 2 || !side_by_side) return {};
    return persons;
  }

  // The persons' names in the quote's sentence, before it, and in the sentences before: the last few, in text order.
  std::vector<const Mention*> names_before(std::uint32_t until) const {
    const std::size_t sentence = overview_.sentence_at(until);
    const std::uint32_t from = report_.sentences[sentence - std::min(sentence, kSentencesBefore)].start;
    const auto& names = overview_.names();
    auto at = std::lower_bound(names.begin(), names.end(), until,
                               [&](Index<Mention> m, std::uint32_t b) { return report_.mentions[m].span.start < b; });
    std::vector<const Mention*> found;
    for (std::size_t looked = 0; at != names.begin() && looked < kMostNames; ++looked) {
      const Mention& mention = report_.mentions[*--at];
      if (mention.span.start < from) break;
      if (overview_.entity_of(mention).type == EntityType::person) found.push_back(&mention);
    }
    std::reverse(found.begin(), found.end());
    return found;
  }

  bool are_near(const Mention& a, const Mention& b) const {
    return overview_.token_at(b.span.start).value - overview_.token_at(a.span.end).value <= kSideBySide;
  }

  // Is one of them the speaker of one of the two quotes before?
  bool has_spoken(Index<Quote> quote, const std::vector<Index<Entity>>& persons) const {
    for (std::uint32_t n = 1; n <= 2 && n <= quote.value; ++n) {
      const auto speaker = report_.quotes[quote - n].speaker;
      if (speaker && std::find(persons.begin(), persons.end(), *speaker) != persons.end()) return true;
    }
    return false;
  }

  const Overview& overview_;
  const Report& report_;
};

}  // namespace

void find_ambiguous_sources(const Overview& overview, Findings& findings) { AmbiguousSources(overview).find(findings); }

}  // namespace galley
