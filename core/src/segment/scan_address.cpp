#include "segment/scan_address.h"

#include <algorithm>
#include <string_view>

#include "segment/scan_word.h"
#include "text/unicode.h"

namespace galley {
namespace {

// RFC 5321 allows 64 bytes before the @, RFC 1035 63 in a label; the bounds keep the look-ahead linear.
constexpr std::uint32_t kLongestLocalPart = 64;
constexpr std::uint32_t kLongestLabel = 63;
constexpr int kMostLabels = 8;

// Domains that stand in running text without a path. Others need one ("bit.ly/1a"): "said.It" is a missing space.
constexpr std::string_view kTopDomains[] = {"com", "org", "net", "gov", "edu", "mil", "info", "biz", "io", "co.uk"};

bool begins_with(std::string_view text, std::string_view lower) {
  return text.size() >= lower.size() &&
         std::equal(lower.begin(), lower.end(), text.begin(), [](char a, char b) { return a == b || a == (b | 0x20); });
}

bool is_domain_character(char32_t c) { return is_word_character(c) || c == '-'; }

// The dotted labels from `at` on, and where the second begins.
struct Labels {
  std::uint32_t end = 0;
  std::uint32_t second = 0;
  int count = 0;
};

Labels labels_at(const Cursor& text, std::uint32_t at) {
  Labels labels{at, at, 0};
  while (labels.count < kMostLabels) {
    const std::uint32_t start = labels.count == 0 ? at : labels.end + 1;
    std::uint32_t end = start;
    while (end - start < kLongestLabel && is_domain_character(text.at(end).value)) end += text.at(end).size;
    if (end == start) break;
    labels.end = end;
    if (++labels.count == 1) labels.second = end + 1;
    if (!text.is(end, '.')) break;
  }
  return labels;
}

bool ends_in_top_domain(std::string_view domain) {
  return std::any_of(std::begin(kTopDomains), std::end(kTopDomains), [&](std::string_view top) {
    return domain.size() > top.size() && domain.ends_with(top) && domain[domain.size() - top.size() - 1] == '.';
  });
}

// Up to white space, a quotation mark or an angle bracket.
std::uint32_t path_end(const Cursor& text, std::uint32_t at) {
  while (at < text.end()) {
    const CodePoint c = text.at(at);
    if (is_space(c.value) || is_line_break(c.value) || is_double_quote(c.value) || is_single_quote(c.value) ||
        c.value == '<' || c.value == '>')
      break;
    at += c.size;
  }
  return at;
}

// Leaves out the sentence's punctuation: a closing bracket belongs to the address only if it opened there.
std::uint32_t without_punctuation(const Cursor& text, std::uint32_t at, std::uint32_t end) {
  const std::string_view address = text.of(at, end);
  auto unclosed = std::count(address.begin(), address.end(), '(') - std::count(address.begin(), address.end(), ')');
  while (end > at) {
    const CodePoint last = text.before(end);
    if (last.value == ')' && unclosed++ >= 0) break;
    if (!is_punctuation(last.value) || last.value == '/' || last.value == '-' || last.value == '_') break;
    end -= last.size;
  }
  return end;
}

}  // namespace

std::uint32_t scan_url(const Cursor& text, std::uint32_t at) {
  const std::string_view head = text.of(at, std::min(at + 8, text.end()));
  if (begins_with(head, "http://") || begins_with(head, "https://") || begins_with(head, "www."))
    return without_punctuation(text, at, path_end(text, at));
  if (!is_letter(text.at(at).value)) return at;
  const Labels labels = labels_at(text, at);
  if (labels.count < 2 || text.is(labels.end, '@')) return at;
  const bool lower = is_lower(text.at(labels.second).value);
  if (text.is(labels.end, '/') && lower && !is_space(text.at(labels.end + 1).value))
    return without_punctuation(text, at, path_end(text, labels.end));
  return lower && ends_in_top_domain(text.of(at, labels.end)) ? labels.end : at;
}

std::uint32_t scan_email(const Cursor& text, std::uint32_t at) {
  // Nearly always there is no @, and looking for a byte is quick.
  const std::string_view reach = text.of(at, std::min(at + kLongestLocalPart + 4, text.end()));
  if (reach.find('@') == std::string_view::npos) return at;
  std::uint32_t end = at;
  while (end - at <= kLongestLocalPart) {
    const char32_t c = text.at(end).value;
    if (!is_word_character(c) && c != '.' && c != '_' && c != '-' && c != '+') break;
    end += text.at(end).size;
  }
  if (!text.is(end, '@')) return at;
  const Labels domain = labels_at(text, end + 1);
  return domain.count > 1 ? domain.end : at;
}

std::uint32_t scan_handle(const Cursor& text, std::uint32_t at) {
  if (!text.is(at, '@') && !text.is(at, '#')) return at;
  const char32_t first = text.at(at + 1).value;
  if (is_word_character(text.before(at).value) || !(is_letter(first) || first == '_')) return at;
  std::uint32_t end = at + 1;
  while (is_word_character(text.at(end).value) || text.is(end, '_')) end += text.at(end).size;
  return end;
}

}  // namespace galley
