#include "entities/mentions.h"

#include <cstddef>
#include <string_view>
#include <utility>

#include "entities/amounts.h"
#include "entities/dates.h"
#include "entities/times.h"

namespace galley {
namespace {

class MentionFinder {
 public:
  MentionFinder(const Words& words, Pages<NameSpan> names, std::optional<CalendarDate> article)
      : words_(words), names_(std::move(names)), article_(article) {}

  Mentions run() {
    for (const Sentence& sentence : words_.document().segments.sentences)
      for (Index<Token> t = sentence.tokens.first; t < sentence.tokens.last;) t = read(t, sentence.tokens);
    return std::move(found_);
  }

 private:
  // Where to go on.
  Index<Token> read(Index<Token> t, Range<Token> sentence) {
    while (next_ < names_.size() && names_[next_].tokens.first < t)
      ++next_;  // inside a pattern: "5 million | US dollars"
    const bool named = next_ < names_.size() && names_[next_].tokens.first == t;
    if (named && !is_currency_prefix(words_, t, sentence.last) && !is_feast(names_[next_], sentence)) {
      found_.names.push_back(names_[next_]);
      return names_[next_++].tokens.last;
    }
    if (named) ++next_;
    Measure measure = pattern_at(t, {sentence, limit(sentence)});
    if (measure.empty()) return t + 1;
    if (!measure.value.empty())
      found_.values.push_back(
          {static_cast<std::uint32_t>(found_.names.size()), std::move(measure.value), std::move(measure.unit)});
    found_.names.push_back(measure.span);
    return measure.span.tokens.last;
  }

  // "New Year's Eve" is a day, whatever else the tagger takes it for.
  bool is_feast(const NameSpan& name, Range<Token> sentence) const {
    if (name.type != EntityType::organization && name.type != EntityType::event) return false;
    const Measure day = pattern_at(name.tokens.first, {sentence, sentence.last});
    return !day.value.empty() && day.span.tokens.last >= name.tokens.last;
  }

  Index<Token> limit(Range<Token> sentence) const {
    return next_ < names_.size() && sentence.contains(names_[next_].tokens.first) ? names_[next_].tokens.first
                                                                                  : sentence.last;
  }

  // Most words cannot begin a pattern, and need no closer look.
  bool may_begin(Index<Token> t) const {
    if (words_.is(t, WordRole::measure_start)) return true;
    const TokenKind kind = words_.document().token(t).kind;
    return kind == TokenKind::number || kind == TokenKind::symbol ||
           (kind == TokenKind::word && words_.folded(t).find('-') != std::string_view::npos);  // "twenty-five"
  }

  Measure pattern_at(Index<Token> t, Room room) const {
    if (!may_begin(t)) return {};
    if (Measure amount = amount_at(words_, t, room); !amount.empty()) return amount;
    if (Measure time = time_at(words_, t, room); !time.empty()) return time;
    return date_at(words_, t, room, article_);
  }

  const Words& words_;
  const Pages<NameSpan> names_;
  const std::optional<CalendarDate> article_;
  std::size_t next_ = 0;  // name that does not begin before the place read
  Mentions found_;
};

}  // namespace

Mentions find_mentions(const Words& words, Pages<NameSpan> names, std::optional<CalendarDate> article) {
  return MentionFinder(words, std::move(names), article).run();
}

}  // namespace galley
