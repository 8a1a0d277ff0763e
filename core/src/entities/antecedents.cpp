#include "entities/antecedents.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace galley {
namespace {

// How far back a person is remembered. On GAP's development set 99.9 % of the nearest mentions are at most two
// sentences back.
constexpr std::uint32_t kStandingsBack = 24;
constexpr std::uint32_t kSentencesBack = 4;

// Counts from 1, and stops counting at `most`.
std::uint8_t counted(std::size_t n, std::size_t most) { return static_cast<std::uint8_t>(1 + std::min(n, most)); }

bool is_one_of(const std::array<std::uint32_t, 2>& standings, std::uint32_t number) {
  return standings[0] == number || standings[1] == number;
}

// How the standing numbered `number` stands in the pronoun's own sentence, the best first: the subject of its clause,
// of the clause around, …
std::uint8_t status_here(std::uint32_t number, const Standing& standing, const Standing& pronoun) {
  if (is_one_of(pronoun.subjects, number)) return 1;
  if (is_one_of(pronoun.governors, number)) return 2;
  switch (standing.role) {
    case Role::subject:
      return standing.clause_kind == ClauseKind::main ? 3 : 4;
    case Role::possessor:
      return standing.host == Role::subject ? 5 : 6;
    case Role::object:
      return 7;
    case Role::of_phrase:
      return 8;
    case Role::by_phrase:
    case Role::prepositional:
      return 9;
    case Role::apposition:
      return 10;
  }
  return 11;
}

// Sentences between; what others say in between does not count where the pronoun is the narrator's.
std::uint32_t steps_back(const Standing& standing, const Standing& pronoun) {
  return pronoun.quoted ? pronoun.sentence.value - standing.sentence.value : pronoun.step - standing.step;
}

// The pronoun's place for parallelism: 0 … 7.
std::uint8_t place_of(const Standing& pronoun) {
  if (pronoun.role == Role::subject) {
    if (pronoun.clause == 0) return 0;
    return pronoun.clause_kind == ClauseKind::main ? 1 : 2;
  }
  if (pronoun.role == Role::possessor) {
    if (pronoun.host == Role::subject) return 3;
    return pronoun.host == Role::object ? 4 : 5;
  }
  return pronoun.role == Role::object ? 6 : 7;
}

}  // namespace

Antecedents::Antecedents(const Words& words, const std::vector<PersonSex>& sexes)
    : words_(words), named_(static_cast<std::uint32_t>(sexes.size())), profiles_(sexes.size()) {
  for (std::size_t i = 0; i < sexes.size(); ++i) profiles_[i].sex = sexes[i];
}

void Antecedents::settle(std::uint32_t number, std::uint32_t thing) {
  Standing& standing = standings_[number];
  standing.thing = thing;
  Profile& profile = profiles_[thing];
  if (profile.first == kUnresolved) profile.first = number;
  if (profile.standings < std::numeric_limits<std::uint16_t>::max()) ++profile.standings;
  if (standing.bearer == Bearer::pronoun && profile.pronouns < std::numeric_limits<std::uint16_t>::max())
    ++profile.pronouns;
  if (standing.bearer == Bearer::name) profile.longest = std::max(profile.longest, standing.tokens.size());
  if (standing.sentence.value == 0 && standing.role == Role::subject && standing.clause_kind == ClauseKind::main)
    profile.opening_subject = true;
  if (standing.bearer != Bearer::name && profile.sex.guessed == Sex::unknown) profile.sex.guessed = standing.sex;
}

std::uint32_t Antecedents::add_unnamed() {
  profiles_.emplace_back();
  return static_cast<std::uint32_t>(profiles_.size() - 1);
}

std::vector<Antecedents::View> Antecedents::views(const Search& search) const {
  std::vector<View> views;
  const Standing& pronoun = standings_[search.standing];
  const auto view_of = [&](std::uint32_t thing) -> View& {
    for (View& view : views)
      if (view.thing == thing) return view;
    views.push_back({});
    views.back().thing = thing;
    return views.back();
  };
  const auto barred = [&](std::uint32_t thing) {
    return thing == kUnresolved || std::find(search.barred.begin(), search.barred.end(), thing) != search.barred.end();
  };
  const std::uint32_t stop = search.standing - std::min(search.standing, kStandingsBack);
  for (std::uint32_t i = search.standing; i > stop; --i) {
    const Standing& standing = standings_[i - 1];
    const std::uint32_t back = steps_back(standing, pronoun);
    if (back > kSentencesBack) break;
    if (barred(standing.thing)) continue;
    View& view = view_of(standing.thing);
    if (standing.quoted && !pronoun.quoted) {
      if (view.quoted == kUnresolved) view.quoted = i - 1;
      continue;
    }
    if (view.nearest == kUnresolved) view.nearest = i - 1;
    view.speaks = view.speaks || standing.speaks;
    if (view.standings < 255) ++view.standings;
    const bool here = standing.sentence == pronoun.sentence;
    const std::uint8_t status = status_here(i - 1, standing, pronoun);
    if (here && (view.here == 0 || status < view.here)) view.here = status;
    if (!here && back <= 1 && (view.previous == 0 || status < view.previous)) view.previous = status;
  }
  // "I like Kemp," he said: who speaks is nobody that only the quotation names.
  if (pronoun.speaks)
    views.erase(std::remove_if(views.begin(), views.end(), [](const View& v) { return v.nearest == kUnresolved; }),
                views.end());
  for (View& view : views)
    if (view.nearest == kUnresolved) view.nearest = view.quoted;
  // "When he arrived, Rutte …": a name behind the pronoun, in its sentence.
  for (std::uint32_t i = search.standing + 1; i < search.limit; ++i) {
    const Standing& standing = standings_[i];
    if (standing.bearer != Bearer::name || barred(standing.thing)) continue;
    View& view = view_of(standing.thing);
    if (view.nearest != kUnresolved) continue;
    view.nearest = i;
    view.ahead = true;
  }
  return views;
}

// The thing of the last standing in reach before `number` that fits and is resolved.
template <class Fits>
std::uint32_t Antecedents::last(std::uint32_t number, Fits fits) const {
  const std::uint32_t stop = number - std::min(number, kStandingsBack);
  for (std::uint32_t i = number; i > stop; --i) {
    const Standing& standing = standings_[i - 1];
    if (steps_back(standing, standings_[number]) > kSentencesBack) break;
    if (standing.thing != kUnresolved && fits(standing)) return standing.thing;
  }
  return kUnresolved;
}

std::uint8_t Antecedents::sex_of(std::uint32_t thing, Sex sex) const {
  const Profile& profile = profiles_[thing];
  if (profile.sex.known != Sex::unknown) return profile.sex.known == sex ? 1 : 5;
  if (profile.sex.guessed != Sex::unknown) return profile.sex.guessed == sex ? 2 : 4;
  return 3;
}

// 1 nothing, 2 a comma, 3 a bracket, 4 another mark, 5 "and", 6 a preposition, 7 a relative, 8 a subordinator, 9 an
// auxiliary, 10 anything else.
std::uint8_t Antecedents::word_class_at(Index<Token> t, Range<Token> sentence) const {
  if (!sentence.contains(t)) return 1;
  const std::string_view word = words_.folded(t);
  if (word == ",") return 2;
  if (word == "(") return 3;
  if (words_.document().token(t).kind >= TokenKind::quote_mark) return 4;
  switch (words_.entry(t).word_class) {
    case WordClass::coordinator:
      return 5;
    case WordClass::preposition:
      return 6;
    case WordClass::relative:
      return 7;
    case WordClass::subordinator:
      return 8;
    case WordClass::auxiliary:
      return 9;
    default:
      return 10;
  }
}

std::uint8_t Antecedents::adjoining(const Standing& nearest, const Standing& pronoun) const {
  if (nearest.sentence != pronoun.sentence || pronoun.tokens.first < nearest.tokens.last) return 1;
  const std::uint32_t between = pronoun.tokens.first.value - nearest.tokens.last.value;
  if (between == 0) return 2;
  if (between > 2) return 1;
  const std::string_view word = words_.folded(pronoun.tokens.first - 1);
  if (word == ",") return 3;
  if (word == "and" || word == "or") return 4;
  if (words_.entry(pronoun.tokens.first - 1).word_class == WordClass::preposition) return 5;
  return between == 1 ? 6 : 7;
}

std::uint8_t Antecedents::preposition(const Standing& standing) const {
  const Role role = standing.role == Role::possessor ? standing.host : standing.role;
  if (role != Role::prepositional && role != Role::of_phrase && role != Role::by_phrase) return 1;
  static constexpr std::array<std::string_view, 10> kPrepositions{"of",   "by", "with", "to",      "for",
                                                                  "from", "as", "like", "against", "than"};
  if (standing.tokens.first.value == 0) return 2;
  const auto found = std::find(kPrepositions.begin(), kPrepositions.end(), words_.folded(standing.tokens.first - 1));
  return found == kPrepositions.end() ? 2 : static_cast<std::uint8_t>(3 + (found - kPrepositions.begin()));
}

// How one stands that comes only behind the pronoun: by its role, and whether the pronoun's clause leads up to it.
std::uint8_t Antecedents::ahead(const View& view, const Search& search) const {
  if (!view.ahead) return 1;
  const Standing& pronoun = standings_[search.standing];
  const Standing& standing = standings_[view.nearest];
  const bool next = view.nearest == search.standing + 1;
  if (standing.role == Role::subject && standing.clause_kind == ClauseKind::main) {
    const bool leads_up = pronoun.clause_kind != ClauseKind::main || pronoun.host == Role::prepositional;
    return static_cast<std::uint8_t>(2 + (leads_up ? 0 : 2) + (next ? 0 : 1));
  }
  if (standing.role == Role::subject) return next ? 6 : 7;
  if (standing.role == Role::possessor) return 8;
  if (standing.role == Role::object) return 9;
  return standing.role == Role::apposition ? 11 : 10;
}

void Antecedents::describe_pronoun(const Standing& pronoun, AntecedentFeatures& features) const {
  using F = AntecedentFeature;
  const Range<Token> sentence = words_.document().segments.sentences[pronoun.sentence].tokens;
  at(features, F::own_form) = pronoun.role == Role::possessor ? 1 : pronoun.object_form ? 2 : 0;
  at(features, F::own_place) = place_of(pronoun);
  at(features, F::own_clause) = static_cast<std::uint8_t>(pronoun.clause_kind);
  at(features, F::own_position) = std::min<std::uint8_t>(pronoun.clause, 4);
  at(features, F::own_speech) = pronoun.speaks;
  at(features, F::own_before) =
      pronoun.tokens.first == sentence.first ? std::uint8_t{1} : word_class_at(pronoun.tokens.first - 1, sentence);
  const Sex noun = pronoun.role == Role::possessor && pronoun.tokens.last < sentence.last
                       ? words_.entry(pronoun.tokens.last).sex
                       : Sex::unknown;
  at(features, F::own_noun) = noun == Sex::unknown ? 1 : noun == pronoun.sex ? 2 : 3;
}

void Antecedents::describe_rivals(const std::vector<View>& views, std::size_t i, Sex sex,
                                  AntecedentFeatures& features) const {
  using F = AntecedentFeature;
  const View& view = views[i];
  std::uint8_t best = 5;
  std::size_t nearer = 0, nearer_sexed = 0, earlier = 0;
  for (std::size_t k = 0; k < views.size(); ++k) {
    if (k == i) continue;
    const std::uint8_t rival = sex_of(views[k].thing, sex);
    best = std::min(best, rival);
    const bool is_nearer = !views[k].ahead && (view.ahead || views[k].nearest > view.nearest);
    nearer += is_nearer;
    nearer_sexed += is_nearer && rival <= 3;
    earlier += profiles_[views[k].thing].first < profiles_[view.thing].first;
  }
  at(features, F::sex) = sex_of(view.thing, sex);
  at(features, F::best_sex) = best;
  at(features, F::nearer) = counted(nearer, 6);
  at(features, F::nearer_sexed) = counted(nearer_sexed, 6);
  at(features, F::order) = counted(earlier, 6);
}

void Antecedents::describe_nearest(const View& view, const Standing& pronoun, AntecedentFeatures& features) const {
  using F = AntecedentFeature;
  const Standing& nearest = standings_[view.nearest];
  at(features, F::sentences) = static_cast<std::uint8_t>(view.ahead ? 7 : 1 + steps_back(nearest, pronoun));
  const std::uint32_t words = view.ahead ? nearest.tokens.first.value - pronoun.tokens.first.value
                                         : pronoun.tokens.first.value - nearest.tokens.first.value;
  std::uint8_t power = 0;
  while (power < 8 && (words >> (power + 1U)) != 0) ++power;
  at(features, F::words) = static_cast<std::uint8_t>(1 + power);
  at(features, F::role) = static_cast<std::uint8_t>(1 + static_cast<int>(nearest.role));
  const Role host = nearest.role == Role::possessor ? nearest.host : nearest.role;
  at(features, F::host) = static_cast<std::uint8_t>(1 + static_cast<int>(host));
  at(features, F::bearer) = static_cast<std::uint8_t>(1 + static_cast<int>(nearest.bearer));
  at(features, F::clause_kind) = static_cast<std::uint8_t>(1 + static_cast<int>(nearest.clause_kind));
  at(features, F::joined) = nearest.joined;
  at(features, F::bracketed) = nearest.bracketed;
  at(features, F::preposition) = preposition(nearest);
  at(features, F::follows) =
      word_class_at(nearest.tokens.last, words_.document().segments.sentences[nearest.sentence].tokens);
  if (nearest.bearer == Bearer::name)
    at(features, F::full) = nearest.tokens.size() > 1 ? 1 : profiles_[view.thing].longest > 1 ? 2 : 3;
  if (nearest.sentence == pronoun.sentence && !view.ahead)
    at(features, F::clauses) = static_cast<std::uint8_t>(
        2 + std::clamp(static_cast<int>(pronoun.clause) - static_cast<int>(nearest.clause), -1, 4));
  at(features, F::adjoining) = adjoining(nearest, pronoun);
  at(features, F::voice) = nearest.quoted == pronoun.quoted ? 1 : nearest.quoted ? 2 : 3;
  at(features, F::speaks) = nearest.speaks ? 3 : view.speaks ? 2 : 1;
}

void Antecedents::describe_history(const View& view, const Search& search, AntecedentFeatures& features) const {
  using F = AntecedentFeature;
  const Profile& profile = profiles_[view.thing];
  const Standing& pronoun = standings_[search.standing];
  at(features, F::kind) = is_named(view.thing) ? 1 : standings_[view.nearest].bearer == Bearer::noun ? 2 : 3;
  at(features, F::here) = static_cast<std::uint8_t>(view.here == 0 ? 12 : view.here);
  at(features, F::previous) = static_cast<std::uint8_t>(view.previous == 0 ? 12 : view.previous);
  at(features, F::standings) = counted(view.standings, 6);
  at(features, F::pronouns) = counted(profile.pronouns, 5);
  at(features, F::topic) = static_cast<std::uint8_t>((profile.first == 0 ? 1 : 0) + (profile.opening_subject ? 2 : 0));
  const auto compare = [&](std::uint32_t thing) -> std::uint8_t {
    return thing == kUnresolved ? 1 : thing == view.thing ? 2 : 3;
  };
  at(features, F::last_pronoun) = compare(last(search.standing, [&](const Standing& standing) {
    return standing.bearer == Bearer::pronoun && standing.sex == pronoun.sex;
  }));
  at(features, F::last_speaker) =
      compare(last(search.standing, [](const Standing& standing) { return standing.speaks && !standing.quoted; }));
  std::size_t between = 0;
  for (std::uint32_t i = view.nearest + 1; i < search.standing; ++i)
    between += standings_[i].bearer == Bearer::pronoun && standings_[i].sex == pronoun.sex;
  at(features, F::pronouns_between) = counted(between, 3);
  at(features, F::ahead) = ahead(view, search);
}

std::vector<Candidate> Antecedents::candidates(const Search& search) const {
  const std::vector<View> seen = views(search);
  const Standing& pronoun = standings_[search.standing];
  std::size_t rivals = 0;
  for (const View& view : seen) rivals += is_named(view.thing) && !view.ahead && sex_of(view.thing, pronoun.sex) <= 3;
  Candidate nobody;
  nobody.thing = kUnresolved;
  at(nobody.features, AntecedentFeature::rivals) = counted(rivals, 6);
  describe_pronoun(pronoun, nobody.features);
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    candidates.push_back({seen[i].thing, nobody.features});
    AntecedentFeatures& features = candidates.back().features;
    describe_rivals(seen, i, pronoun.sex, features);
    describe_nearest(seen[i], pronoun, features);
    describe_history(seen[i], search, features);
  }
  candidates.push_back(nobody);
  return candidates;
}

}  // namespace galley
