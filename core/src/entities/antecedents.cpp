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

// Standing in the pronoun's own sentence, the best first.
std::uint8_t status_here(const Standing& standing, bool subject_of_clause) {
  if (subject_of_clause) return 1;
  switch (standing.role) {
    case Role::subject:
      return standing.clause_kind == ClauseKind::main ? 2 : 3;
    case Role::possessor:
      return standing.host == Role::subject ? 4 : 5;
    case Role::object:
      return 6;
    case Role::of_phrase:
      return 7;
    case Role::by_phrase:
    case Role::prepositional:
      return 8;
    case Role::apposition:
      return 9;
  }
  return 10;
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
  if (standing.bearer != Bearer::name) note(profile.guessed, standing.sex);
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
    const bool subject = here && std::find(pronoun.subjects.begin(), pronoun.subjects.end(), i - 1) !=
                                          pronoun.subjects.end();
    const std::uint8_t status = status_here(standing, subject);
    if (here && (view.here == 0 || status < view.here)) view.here = status;
    if (!here && back <= 1 && (view.previous == 0 || status < view.previous)) view.previous = status;
  }
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

// The thing that the last pronoun of the same sex means.
std::uint32_t Antecedents::last_pronoun(const Search& search) const {
  const Standing& pronoun = standings_[search.standing];
  const std::uint32_t stop = search.standing - std::min(search.standing, kStandingsBack);
  for (std::uint32_t i = search.standing; i > stop; --i) {
    const Standing& standing = standings_[i - 1];
    if (steps_back(standing, pronoun) > kSentencesBack) break;
    if (standing.bearer == Bearer::pronoun && standing.sex == pronoun.sex && standing.thing != kUnresolved)
      return i - 1;
  }
  return kUnresolved;
}

// 1 known, 2 guessed, 3 unknown, 4 another guessed, 5 another known.
std::uint8_t Antecedents::sex_of(const View& view, Sex sex) const {
  const Profile& profile = profiles_[view.thing];
  if (profile.known != Sex::unknown) return profile.known == sex ? 1 : 5;
  if (profile.guessed != Sex::unknown) return profile.guessed == sex ? 2 : 4;
  return 3;
}

std::uint8_t Antecedents::adjoining(const Standing& nearest, const Standing& pronoun) const {
  if (nearest.sentence != pronoun.sentence || !(nearest.tokens.last < pronoun.tokens.first + 1)) return 1;
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
  if (standing.role != Role::prepositional && standing.role != Role::of_phrase && standing.role != Role::by_phrase)
    return 1;
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

AntecedentFeatures Antecedents::describe(const std::vector<View>& views, std::size_t i, const Search& search,
                                         std::uint32_t last) const {
  const View& view = views[i];
  const Standing& pronoun = standings_[search.standing];
  const Standing& nearest = standings_[view.nearest];
  const Profile& profile = profiles_[view.thing];
  AntecedentFeatures features{};
  using F = AntecedentFeature;
  const auto set = [&](F feature, std::size_t value) {
    features[static_cast<std::size_t>(feature)] = static_cast<std::uint8_t>(value);
  };
  const bool named = is_named(view.thing);
  set(F::kind, named ? 1 : nearest.bearer == Bearer::noun ? 2 : 3);
  const std::uint8_t own_sex = sex_of(view, pronoun.sex);
  std::uint8_t best_rival = 5;
  std::size_t nearer = 0, nearer_sexed = 0, earlier = 0;
  for (std::size_t k = 0; k < views.size(); ++k) {
    if (k == i) continue;
    const std::uint8_t sex_of_rival = sex_of(views[k], pronoun.sex);
    best_rival = std::min(best_rival, sex_of_rival);
    const bool is_nearer = !views[k].ahead && (view.ahead || views[k].nearest > view.nearest);
    nearer += is_nearer;
    nearer_sexed += is_nearer && sex_of_rival <= 3;
    earlier += profiles_[views[k].thing].first < profile.first;
  }
  set(F::sex, 1 + (own_sex - 1U) * 3U + (best_rival <= 2 ? 0U : best_rival == 3 ? 1U : 2U));
  const std::uint32_t back = view.ahead ? 0 : steps_back(nearest, pronoun);
  const bool same_sentence = nearest.sentence == pronoun.sentence;
  set(F::sentences, view.ahead ? 7 : 1 + back);
  const std::uint32_t words = view.ahead ? nearest.tokens.first.value - pronoun.tokens.first.value
                                         : pronoun.tokens.first.value - nearest.tokens.first.value;
  std::size_t power = 0;
  while (power < 7 && (words >> (power + 1)) != 0) ++power;
  set(F::words, 1 + power);
  set(F::between, counted(nearer, 5));
  set(F::rank_sexed, counted(nearer_sexed, 5));
  const auto role = static_cast<std::size_t>(nearest.role);
  set(F::nearest, view.ahead ? 28 : 1 + role * 3 + static_cast<std::size_t>(nearest.bearer));
  if (!view.ahead) set(F::parallel, 1 + (place_of(pronoun) * 8U + role) * 2U + (same_sentence ? 1U : 0U));
  set(F::here, 1 + view.here);
  set(F::previous, pronoun.sentence.value == 0 ? 0 : 1 + std::min<std::size_t>(view.previous, 8));
  if (same_sentence && !view.ahead) {
    const int distance = std::clamp(static_cast<int>(pronoun.clause) - static_cast<int>(nearest.clause), -1, 3);
    set(F::clauses, 1 + static_cast<std::size_t>(distance + 1) * 4 + static_cast<std::size_t>(pronoun.clause_kind));
  }
  set(F::often, view.ahead ? 0 : counted(view.standings, 5));
  set(F::pronouns, counted(profile.pronouns, 4));
  if (last == kUnresolved)
    set(F::last_pronoun, 1);
  else
    set(F::last_pronoun, 2U + (standings_[last].thing == view.thing ? 0U : 2U) +
                             (standings_[last].sentence == pronoun.sentence ? 0U : 1U));
  set(F::topic, 1U + (profile.first == 0 ? 1U : 0U) + (profile.opening_subject ? 2U : 0U) + (pronoun.sentence.value == 0 ? 4U : 0U));
  set(F::order, counted(earlier, 4));
  if (nearest.bearer == Bearer::name)
    set(F::form, (nearest.tokens.size() > 1 ? 1 : profile.longest > 1 ? 2 : 3));
  else
    set(F::form, 4);
  set(F::manner, 1U + (nearest.joined ? 1U : 0U) + (nearest.bracketed ? 2U : 0U) +
                       (nearest.clause_kind == ClauseKind::relative ? 4U : 0U));
  set(F::adjoining, adjoining(nearest, pronoun));
  set(F::voice, nearest.quoted == pronoun.quoted ? 1 : nearest.quoted ? 2 : 3);
  set(F::speech, 1U + (pronoun.speaks ? 3U : 0U) + (nearest.speaks ? 2U : view.speaks ? 1U : 0U));
  set(F::preposition, preposition(nearest));
  set(F::ahead, ahead(view, search));
  return features;
}

std::vector<Candidate> Antecedents::candidates(const Search& search) const {
  const std::vector<View> seen = views(search);
  const std::uint32_t last = last_pronoun(search);
  const Sex sex = standings_[search.standing].sex;
  std::vector<Candidate> candidates;
  std::size_t rivals = 0;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    candidates.push_back({seen[i].thing, describe(seen, i, search, last)});
    rivals += is_named(seen[i].thing) && !seen[i].ahead && sex_of(seen[i], sex) <= 3;
  }
  Candidate nobody{kUnresolved, {}};
  nobody.features[static_cast<std::size_t>(AntecedentFeature::kind)] = 4;
  nobody.features[static_cast<std::size_t>(AntecedentFeature::rivals)] = counted(rivals, 5);
  candidates.push_back(nobody);
  return candidates;
}

}  // namespace galley
