#include "segment/tokens.h"

#include <cstdint>
#include <string_view>

#include "segment/cursor.h"
#include "segment/letter_case.h"
#include "segment/scan_address.h"
#include "segment/scan_mark.h"
#include "segment/scan_number.h"
#include "segment/scan_word.h"
#include "text/unicode.h"

namespace galley {
namespace {

class Tokenizer {
 public:
  Tokenizer(const Text& text, Span within, const SegmentLexicon& lexicon, TokenLayer& tokens)
      : text_(text),
        folded_(text.folded, within.start),
        cursor_(text.bytes, within),
        at_(within.start),
        lexicon_(lexicon),
        tokens_(tokens) {}

  void run() {
    bool space_before = true;
    while (at_ < cursor_.end()) {
      const CodePoint c = cursor_.at(at_);
      if (is_space(c.value) || is_line_break(c.value)) {
        at_ += c.size;
        space_before = true;
        continue;
      }
      const Found found = next(c.value, space_before);
      const Span span{at_, found.end};
      const LetterCase written = letter_case_of(span.of(text_.bytes));
      tokens_.push_back({span, folded_(span), found.kind, written, space_before});
      at_ = found.end;
      space_before = false;
    }
  }

 private:
  struct Found {
    TokenKind kind;
    std::uint32_t end;
  };

  Found next(char32_t c, bool space_before) {
    if (is_word_character(c)) return word_like();
    if (const std::uint32_t end = scan_handle(cursor_, at_); end > at_) return {TokenKind::handle, end};
    if (!space_before && follows_word())
      if (const std::uint32_t end = scan_possessive(cursor_, at_); end > at_) return {TokenKind::possessive, end};
    if (c == '.' && space_before && is_digit(cursor_.at(at_ + 1).value)) {  // ".22", ".5%"
      const ScannedNumber number = scan_number(cursor_, at_ + 1);
      return {number.kind, number.end};
    }
    const ScannedMark mark = scan_mark(cursor_, at_);
    return {mark.kind, mark.end};
  }

  // Can 's be a possessive here? After "Rutte", "U.S.", "“Jaws”".
  bool follows_word() const {
    const char32_t c = cursor_.before(at_).value;
    return is_word_character(c) || c == '.' || c == ')' || c == 0x201D || c == 0xBB;
  }

  Found word_like() {
    const bool is_digit_first = is_digit(cursor_.at(at_).value);
    const std::uint32_t end = scan_word(cursor_, at_);
    // Nine words in ten end before a character that no address and no abbreviation goes on with.
    if (!is_digit_first && !may_go_on(end)) return {TokenKind::word, end};
    if (const std::uint32_t url_end = scan_url(cursor_, at_); url_end > at_) return {address_kind(url_end), url_end};
    if (const std::uint32_t email_end = scan_email(cursor_, at_); email_end > at_) return {TokenKind::email, email_end};
    if (is_digit_first) {
      const ScannedNumber number = scan_number(cursor_, at_);
      return {number.kind, number.end};
    }
    return cursor_.is(end, '.') ? before_stop(end) : Found{TokenKind::word, end};
  }

  bool may_go_on(std::uint32_t word_end) const {
    return cursor_.is(word_end, '.') || cursor_.is(word_end, ':') || cursor_.is(word_end, '@') ||
           cursor_.is(word_end, '+');
  }

  // The word that a full stop follows at `end`.
  Found before_stop(std::uint32_t end) {
    if (const std::uint32_t last = scan_dotted(cursor_, at_); last > at_) return {TokenKind::abbreviation, last};
    if (cursor_.is(end + 1, '.')) return {TokenKind::word, end};
    if (is_initial(end)) return {TokenKind::initial, end + 1};
    return is_abbreviation(end + 1) ? Found{TokenKind::abbreviation, end + 1} : Found{TokenKind::word, end};
  }

  // "Amazon.com" is a name before it is an address.
  TokenKind address_kind(std::uint32_t end) const {
    const bool is_name = is_upper(cursor_.at(at_).value) && cursor_.of(at_, end).find('/') == std::string_view::npos;
    return is_name ? TokenKind::word : TokenKind::url;
  }

  // The I of "So do I." is a word.
  bool is_initial(std::uint32_t end) const {
    const CodePoint letter = cursor_.at(at_);
    if (at_ + letter.size != end || !is_upper(letter.value)) return false;
    return letter.value != 'I' || tokens_.empty() || tokens_[{tokens_.size() - 1}].letter_case != LetterCase::lower;
  }

  // `end` is behind the full stop. Of "then-Sen." the last part counts.
  bool is_abbreviation(std::uint32_t end) {
    std::string_view word = text_.folded.of(folded_({at_, end}));
    const std::size_t hyphen = word.rfind('-');
    const bool compound = hyphen != std::string_view::npos;
    if (compound) word.remove_prefix(hyphen + 1);
    const Abbreviation* known = lexicon_.find_abbreviation(word);
    if (!known) return false;
    if (known->use == AbbreviationUse::before_number) return number_follows(end);
    return compound || !known->capital_only || is_capitalised(end - 1);
  }

  // "Sat." and "SAT.", but neither "sat." nor "RT."
  bool is_capitalised(std::uint32_t end) const {
    const LetterCase written = letter_case_of(cursor_.of(at_, end));
    return written == LetterCase::title || (written == LetterCase::upper && end - at_ > 2);
  }

  bool number_follows(std::uint32_t at) const {
    while (is_space(cursor_.at(at).value)) at += cursor_.at(at).size;
    return is_digit(cursor_.at(at).value);
  }

  const Text& text_;
  Folded::Cursor folded_;
  const Cursor cursor_;
  std::uint32_t at_;
  const SegmentLexicon& lexicon_;
  TokenLayer& tokens_;
};

}  // namespace

void append_tokens(const Text& text, Span within, const SegmentLexicon& lexicon, TokenLayer& tokens) {
  Tokenizer(text, within, lexicon, tokens).run();
}

}  // namespace galley
