#include "text/folded.h"

#include <utf8proc.h>

#include <array>
#include <cstddef>

#include "text/unicode.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Longest stretch folded as one character. Real grapheme clusters are shorter; the bound keeps utf8proc's canonical
// ordering, which is quadratic in the number of marks, linear in the text.
constexpr std::size_t kLongestCluster = 32;

char unified_ascii(char32_t c) {
  if (is_double_quote(c)) return '"';
  if (is_single_quote(c) || is_apostrophe(c)) return '\'';
  if (is_hyphen(c) || is_dash(c)) return '-';
  if (is_space(c)) return ' ';
  return 0;
}

void append_utf8(std::string& out, char32_t c) {
  std::array<utf8proc_uint8_t, 4> buffer{};
  const auto n = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), buffer.data());
  out.append(reinterpret_cast<const char*>(buffer.data()), static_cast<std::size_t>(n));
}

// Folds one grapheme cluster, at most kLongestCluster code points.
void fold_cluster(std::string_view cluster, std::string& out) {
  constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                                           UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  // The longest compatibility decomposition of one code point is 18 (U+FDFA).
  std::array<utf8proc_int32_t, kLongestCluster * 18> points{};
  auto n = utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t*>(cluster.data()),
                              static_cast<utf8proc_ssize_t>(cluster.size()), points.data(),
                              static_cast<utf8proc_ssize_t>(points.size()), kOptions);
  n = utf8proc_normalize_utf32(points.data(), n, kOptions);
  for (utf8proc_ssize_t i = 0; i < n; ++i) {
    const auto c = static_cast<char32_t>(points[static_cast<std::size_t>(i)]);
    if (const char ascii = unified_ascii(c))
      out += ascii;
    else
      append_utf8(out, c);
  }
}

// End of the grapheme cluster that begins at `at` (UAX #29), cut at kLongestCluster code points.
std::size_t cluster_end(std::string_view text, std::size_t at) {
  utf8proc_int32_t state = 0;
  CodePoint previous = code_point_at(text, at);
  std::size_t end = at + previous.size;
  for (std::size_t n = 1; n < kLongestCluster && end < text.size(); ++n) {
    const CodePoint next = code_point_at(text, end);
    if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(previous.value),
                                         static_cast<utf8proc_int32_t>(next.value), &state))
      break;
    end += next.size;
    previous = next;
  }
  return end;
}

bool is_ascii_or_end(std::string_view text, std::size_t at) {
  return at >= text.size() || static_cast<unsigned char>(text[at]) < 0x80;
}

char fold_ascii(char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c | 0x20);
  return c == '\t' ? ' ' : c;
}

}  // namespace

Folded::Folded(std::string_view text) {
  bytes_.reserve(text.size());
  bool was_regular = false;
  const auto add_stretch = [&](std::size_t original, std::size_t folded, bool regular) {
    if (!regular || !was_regular) add_anchor(original, folded, regular);
    was_regular = regular;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t before = bytes_.size();
    // An ASCII character that no combining mark can follow folds by itself.
    if (is_ascii_or_end(text, at) && is_ascii_or_end(text, at + 1)) {
      add_stretch(at, before, true);
      bytes_ += fold_ascii(text[at++]);
      continue;
    }
    const std::size_t end = cluster_end(text, at);
    const std::string_view cluster = text.substr(at, end - at);
    fold_cluster(cluster, bytes_);
    const std::size_t size = bytes_.size() - before;
    const bool regular =
        size == cluster.size() && code_point_at(cluster, 0).size == size && code_point_at(bytes_, before).size == size;
    add_stretch(at, before, regular);
    at = end;
  }
  add_anchor(text.size(), bytes_.size(), false);
}

void Folded::add_anchor(std::size_t original, std::size_t folded, bool regular) {
  anchors_.push_back({static_cast<std::uint32_t>(original), static_cast<std::uint32_t>(folded), regular});
}

// The anchor of the stretch that holds `offset`: the last one that begins there or before.
std::size_t Folded::anchor_at(std::uint32_t offset, Side from) const {
  std::size_t first = 0, last = anchors_.size();
  while (last - first > 1) {
    const std::size_t middle = first + (last - first) / 2;
    (anchors_[middle].*from <= offset ? first : last) = middle;
  }
  return first;
}

std::uint32_t Folded::map_start(std::size_t anchor, std::uint32_t start, Side from, Side to) const {
  const Anchor& a = anchors_[anchor];
  return a.regular ? a.*to + (start - a.*from) : a.*to;
}

// `anchor` holds the last byte before `end`.
std::uint32_t Folded::map_end(std::size_t anchor, std::uint32_t end, Side from, Side to) const {
  const Anchor& a = anchors_[anchor];
  return a.regular ? a.*to + (end - a.*from) : anchors_[anchor + 1].*to;
}

std::pair<std::uint32_t, std::uint32_t> Folded::map(std::uint32_t start, std::uint32_t end, Side from, Side to) const {
  const std::size_t first = anchor_at(start, from);
  const std::uint32_t mapped = map_start(first, start, from, to);
  if (start >= end) return {mapped, mapped};
  const std::size_t last = end <= anchors_[first + 1].*from ? first : anchor_at(end - 1, from);
  return {mapped, map_end(last, end, from, to)};
}

FoldedSpan Folded::from_original(Span span) const {
  const auto [start, end] = map(span.start, span.end, &Anchor::original, &Anchor::folded);
  return {start, end};
}

Span Folded::to_original(FoldedSpan span) const {
  const auto [start, end] = map(span.start, span.end, &Anchor::folded, &Anchor::original);
  return {start, end};
}

Folded::Cursor::Cursor(const Folded& folded, std::uint32_t start)
    : folded_(folded), anchor_(folded.anchor_at(start, &Anchor::original)) {}

FoldedSpan Folded::Cursor::operator()(Span span) {
  const auto& anchors = folded_.anchors_;
  while (anchor_ + 1 < anchors.size() && anchors[anchor_ + 1].original <= span.start) ++anchor_;
  const std::uint32_t start = folded_.map_start(anchor_, span.start, &Anchor::original, &Anchor::folded);
  if (span.empty()) return {start, start};
  std::size_t last = anchor_;
  while (anchors[last + 1].original < span.end) ++last;
  return {start, folded_.map_end(last, span.end, &Anchor::original, &Anchor::folded)};
}

std::string fold(std::string_view text) { return std::string(Folded(text).bytes()); }

}  // namespace galley
