#include "quotes/nickname.h"

#include <cstdint>
#include <optional>

#include "quotes/set_off.h"

namespace galley {
namespace {

// Longest nickname, its marks included: “Big Bad Bob”. And most words of a name on either side of it.
constexpr std::uint32_t kLongestNickname = 5;
constexpr std::uint32_t kLongestHalf = 4;

// The short stretch of capitals that the token stands in.
std::optional<Range<Token>> nickname_at(const Reading& reading, Index<Token> t) {
  const auto marked = reading.marked_at(t);
  if (!marked) return std::nullopt;
  const Range<Token> words = reading.marks[*marked].tokens;
  if (words.size() < 3 || words.size() > kLongestNickname) return std::nullopt;
  return looks_like_name(reading, {words.first + 1, words.last - 1}) ? std::optional(words) : std::nullopt;
}

}  // namespace

bool is_nickname(const Reading& reading, Range<Token> marked) {
  const Range<Token> sentence = reading.sentence_at(marked.first);
  if (marked.first <= sentence.first || marked.last >= sentence.last) return false;
  return nickname_at(reading, marked.first) == marked && looks_like_name(reading, {marked.first - 1, marked.first}) &&
         looks_like_name(reading, {marked.last, marked.last + 1});
}

Range<Token> with_nickname(const Reading& reading, Range<Token> source) {
  const Range<Token> sentence = reading.sentence_at(source.first);
  if (source.first > sentence.first && reading.is_capitalized(source.first))
    if (const auto nickname = nickname_at(reading, source.first - 1); nickname && nickname->last == source.first) {
      Index<Token> first = nickname->first;
      while (first > sentence.first && nickname->first.value - first.value < kLongestHalf &&
             looks_like_name(reading, {first - 1, first}))
        first = first - 1;
      if (first < nickname->first) source.first = first;
    }
  if (source.last < sentence.last && reading.is_capitalized(source.last - 1))
    if (const auto nickname = nickname_at(reading, source.last); nickname && nickname->first == source.last) {
      Index<Token> last = nickname->last;
      while (last < sentence.last && last.value - nickname->last.value < kLongestHalf &&
             looks_like_name(reading, {last, last + 1}))
        ++last;
      if (nickname->last < last) source.last = last;
    }
  return source;
}

}  // namespace galley
