// Quotation marks of two strokes that open or close nothing, as the pairing of quotes/marks left them; those of one
// paragraph are one finding. Where an opening mark begins a paragraph and a closing one stands in a later one, with no
// lone mark between, only the paragraphs between are not opened again: a matter of style.
//
// Left alone: a quotation whose paragraphs each open and only the last closes; apostrophes, feet and inches, decades,
// and marks of one stroke, which have an apostrophe's shape; marks in markup.
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "findings/kinds.h"
#include "findings/markup.h"

namespace galley {
namespace {

constexpr std::size_t kLongestQuotation = 12;  // paragraphs

class LoneMarks {
 public:
  explicit LoneMarks(const Overview& overview)
      : overview_(overview), lone_(overview.layers.marks.lone), told_(find_told()) {}

  void find(Findings& findings) const {
    for (std::size_t i = 0; i < lone_.size();) {
      const std::size_t first = i++;
      if (told_[first] || goes_on(first)) continue;
      std::vector<Span> spans{span(first)};
      if (is_not_reopened(first)) {
        spans.push_back(span(i++));
        findings.push_back({FindingKind::unbalanced_mark, Severity::low, spans, {}, {}, "not-reopened"});
        continue;
      }
      for (; i < lone_.size() && paragraph(i) == paragraph(first); ++i) spans.push_back(span(i));
      const std::string_view rule = lone_[first].opens ? "never-closed" : "never-opened";
      findings.push_back({FindingKind::unbalanced_mark, Severity::high, std::move(spans), {}, {}, rule});
    }
  }

 private:
  Span span(std::size_t i) const { return overview_.document().token(lone_[i].token).span; }

  // The first lone mark that begins at `byte` or behind.
  std::size_t first_from(std::uint32_t byte) const {
    const auto at = std::lower_bound(lone_.begin(), lone_.end(), overview_.token_at(byte),
                                     [](const LoneMark& mark, Index<Token> t) { return mark.token < t; });
    return static_cast<std::size_t>(at - lone_.begin());
  }

  // Marks in copies of a passage that has a lone one itself.
  std::vector<bool> find_told() const {
    std::vector<bool> told(lone_.size());
    for (std::size_t i = 0; i < lone_.size(); ++i) told[i] = is_in_markup(overview_.document(), lone_[i].token);
    if (lone_.empty()) return told;
    for (const DuplicateGroup& group : overview_.report().duplicates) {
      const Span original = group.copies.front().span;
      if (first_from(original.start) == first_from(original.end)) continue;
      for (std::size_t k = 1; k < group.copies.size(); ++k)
        for (std::size_t i = first_from(group.copies[k].span.start); i < first_from(group.copies[k].span.end); ++i)
          told[i] = true;
    }
    return told;
  }

  std::size_t paragraph(std::size_t i) const { return overview_.paragraph_at(span(i).start); }
  Span paragraph_of(std::size_t i) const { return overview_.report().paragraphs[paragraph(i)]; }
  bool begins_paragraph(std::size_t i) const { return paragraph_of(i).start == span(i).start; }

  // Does the next paragraph open with the same mark?
  bool goes_on(std::size_t i) const {
    const std::size_t next = paragraph(i) + 1;
    if (!lone_[i].opens || !begins_paragraph(i) || next == overview_.report().paragraphs.size()) return false;
    const Document& document = overview_.document();
    return document.word(overview_.token_at(overview_.report().paragraphs[next].start)) ==
           document.word(lone_[i].token);
  }

  bool is_not_reopened(std::size_t i) const {
    if (i + 1 == lone_.size() || !lone_[i].opens || lone_[i + 1].opens || told_[i + 1]) return false;
    const std::size_t from = paragraph(i), to = paragraph(i + 1);
    if (from == to || to - from > kLongestQuotation) return false;
    return begins_paragraph(i) || (to - from == 1 && paragraph_of(i + 1).end == span(i + 1).end);
  }

  const Overview& overview_;
  const std::vector<LoneMark>& lone_;
  const std::vector<bool> told_;
};

}  // namespace

void find_unbalanced_marks(const Overview& overview, Findings& findings) { LoneMarks(overview).find(findings); }

}  // namespace galley
