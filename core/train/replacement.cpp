#include "replacement.h"

#include <algorithm>
#include <map>
#include <utility>

#include "kinds.h"
#include "rewriting.h"

namespace galley::train {
namespace {

// Percentages; 70 of 100 names was the best of 30, 50, 70 and 100 on sets unlike the training sets.
constexpr std::uint32_t kReplaced = 70, kSurnameAlone = 80, kMadeUp = 70, kMiddleInitial = 50;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool in_capitals(std::string_view name) {
  return std::any_of(name.begin(), name.end(), is_capital) && std::none_of(name.begin(), name.end(), is_small);
}

std::size_t count_words(std::string_view name) {
  return 1 + static_cast<std::size_t>(std::count(name.begin(), name.end(), ' '));
}

}  // namespace

MentionReplacement::Stock MentionReplacement::stock_of(const std::vector<std::string>& names) {
  constexpr std::size_t kLongestAcronym = 6;
  Stock stock;
  for (const std::string& name : names) {
    if (count_words(name) > 1)
      stock.longer.push_back(name);
    else if (!in_capitals(name))
      stock.single.push_back(name);
    else if (name.size() <= kLongestAcronym)
      stock.acronyms.push_back(name);
  }
  return stock;
}

MentionReplacement::MentionReplacement(const Gazetteers& gazetteers)
    : forenames_(stock_of(gazetteers.names("forenames"))),
      surnames_(stock_of(gazetteers.names("surnames"))),
      people_(stock_of(gazetteers.names("people"))) {
  for (const char* file : {"companies", "companies", "companies", "media", "agencies", "agencies", "parties", "groups",
                           "teams", "teams", "universities"})
    organizations_.push_back(stock_of(gazetteers.names(file)));
  for (const char* file : {"cities", "cities", "cities", "cities", "countries", "countries", "countries", "regions",
                           "regions", "landforms", "facilities"})
    places_.push_back(stock_of(gazetteers.names(file)));
}

std::string MentionReplacement::person(std::size_t words, Random& random) const {
  if (words == 1) return random.pick(random.chance(kSurnameAlone) ? surnames_.single : people_.single);
  if (!random.chance(words == 2 ? kMadeUp : kMiddleInitial)) return random.pick(people_.longer);
  std::string name = random.pick(forenames_.single) + " ";
  if (words > 2) name += std::string(1, random.pick(std::string_view("ABCDEFGHJKLMNPRSTW"))) + ". ";
  return name + random.pick(surnames_.single);
}

std::string MentionReplacement::organization(std::string_view name, std::size_t words, Random& random) const {
  constexpr int kTries = 5;  // a list may have no name of the form
  for (int i = 0; i < kTries; ++i) {
    const Stock& stock = random.pick(organizations_);
    const auto& names = words > 1 ? stock.longer : in_capitals(name) ? stock.acronyms : stock.single;
    if (!names.empty()) return random.pick(names);
  }
  return std::string(name);
}

std::string MentionReplacement::place(std::size_t words, Random& random) const {
  const Stock& stock = random.pick(places_);
  return random.pick(words > 1 || stock.single.empty() ? stock.longer : stock.single);
}

std::string MentionReplacement::another(const LabelledName& name, std::string_view written, Random& random) const {
  const std::size_t words = count_words(written);
  if (!is_capital(written[0]) || std::any_of(written.begin(), written.end(), is_digit) || !random.chance(kReplaced))
    return std::string(written);
  if (name.type == kKinds[kPerson]) return person(words, random);
  if (name.type == kKinds[kOrganization]) return organization(written, words, random);
  // "US" and the like are no names of a form: their letters are read one by one.
  if (name.type == kKinds[kPlace] && !in_capitals(written)) return place(words, random);
  return std::string(written);
}

std::optional<LabelledText> MentionReplacement::operator()(const LabelledText& text, Random& random) const {
  std::map<std::pair<std::string, std::string>, std::string> others;
  std::vector<Edit> edits;
  std::uint32_t end = 0;
  for (const LabelledName& name : text.names) {
    if (name.span.start < end || name.span.empty()) return std::nullopt;  // one name inside another
    end = name.span.end;
    const std::string written(name.span.of(text.text));
    const auto [known, is_new] = others.try_emplace({written, name.type});
    if (is_new) known->second = another(name, written, random);
    if (known->second != written) edits.push_back({name.span, known->second});
  }
  if (edits.empty()) return std::nullopt;
  return rewritten(text, edits);
}

}  // namespace galley::train
