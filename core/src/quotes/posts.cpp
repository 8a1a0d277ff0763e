#include "quotes/posts.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "quotes/set_off.h"

namespace galley {
namespace {

// Longest name of an account, in tokens.
constexpr std::uint32_t kLongestName = 8;
// Longest line that is nothing but account and date, in tokens.
constexpr std::uint32_t kLongestHeader = 16;

bool is_dash(std::string_view mark) { return !mark.empty() && mark.find_first_not_of('-') == std::string_view::npos; }

bool is_account(const Reading& reading, Index<Token> t) {
  return reading.token(t).kind == TokenKind::handle && reading.folded(t).starts_with('@');
}

class Posts {
 public:
  Posts(const Reading& reading, Drafts& drafts) : reading_(reading), drafts_(drafts) {}

  void run() {
    Range<Token> before{};
    std::optional<Range<Token>> header;
    for (const Paragraph& paragraph : reading_.document.segments.paragraphs) {
      const Range<Token> tokens = paragraph.tokens;
      const auto account = account_at(tokens.first, tokens.last);
      const bool has_text = account && text_behind(*account, tokens);
      if (header && !account) add({tokens.first, tokens.last}, *header);
      header.reset();
      if (account && !has_text && is_header({account->last, tokens.last}, tokens)) header = account;
      if (!account) read_signatures(tokens, before);
      before = tokens;
    }
  }

 private:
  // Anna Lindqvist (@alindqvist)   Anna Lindqvist @alindqvist   @alindqvist
  std::optional<Range<Token>> account_at(Index<Token> first, Index<Token> limit) const {
    Index<Token> t = first;
    while (t < limit && t.value - first.value < kLongestName && looks_like_name(reading_, {t, t + 1})) ++t;
    const bool in_brackets = t < limit && reading_.folded(t) == "(";
    if (in_brackets) ++t;
    if (t >= limit || !is_account(reading_, t)) return std::nullopt;
    ++t;
    if (in_brackets && (t >= limit || reading_.folded(t) != ")")) return std::nullopt;
    return Range<Token>{first, in_brackets ? t + 1 : t};
  }

  // … (@alindqvist): Nobody came.   Adds the post.
  bool text_behind(Range<Token> account, Range<Token> paragraph) {
    if (account.last + 1 >= paragraph.last || reading_.folded(account.last) != ":") return false;
    add({account.last + 1, paragraph.last}, account);
    return true;
  }

  // A date, or the dot before it, behind the account and nothing else: a byline has none.
  bool is_header(Range<Token> rest, Range<Token> paragraph) const {
    if (paragraph.size() > kLongestHeader || rest.empty()) return false;
    const bool is_dated = std::any_of(rest.begin(), rest.end(), [&](Index<Token> t) {
      const std::string_view word = reading_.folded(t);
      return reading_.is_date(t) || word == "·" || word == "•" || reading_.token(t).kind == TokenKind::number;
    });
    return is_dated && std::none_of(rest.begin(), rest.end(), [&](Index<Token> t) {
             return reading_.token(t).letter_case == LetterCase::lower && reading_.token(t).kind == TokenKind::word &&
                    reading_.folded(t).size() > 2;
           });
  }

  // — Anna Lindqvist (@alindqvist) November 8, 2016
  void read_signatures(Range<Token> paragraph, Range<Token> before) {
    Index<Token> from = paragraph.first;
    Index<Token> dash = paragraph.first;
    for (Index<Token> t = paragraph.first; t + 1 < paragraph.last; ++t) {
      const std::string_view word = reading_.folded(t);
      if (word == ">") from = t + 1;  // behind the markup of a page
      if (is_dash(word) && (reading_.token(t).space_before || t == paragraph.first)) dash = t;
      if (dash != t) continue;
      const auto account = account_at(t + 1, paragraph.last);
      if (!account || reading_.folded(account->last - 1) != ")") continue;
      const Range<Token> text = t == paragraph.first ? before : Range<Token>{from, t};
      if (!text.empty()) add(text, *account);
      from = account->last;
    }
  }

  // The name alone where the account is not in brackets. Marked as a whole, the text is left to the sieve for
  // signatures.
  void add(Range<Token> text, Range<Token> account) {
    if (account.size() > 1 && is_account(reading_, account.last - 1)) account.last = account.last - 1;
    const auto marked = reading_.marked_at(text.first);
    if (!marked) add_set_off(drafts_, {text}, account, rules::kPost);
  }

  const Reading& reading_;
  Drafts& drafts_;
};

}  // namespace

void attribute_posts(const Reading& reading, Drafts& drafts) { Posts(reading, drafts).run(); }

}  // namespace galley
