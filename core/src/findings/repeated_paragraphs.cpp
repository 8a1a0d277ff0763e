// Paragraphs that stand there again: copies of whole paragraphs, which are no words quoted twice. Those that follow one
// another as their originals do are one finding, so an article that was pasted twice is one.
//
// Left alone: lines of a few words ("Advertisement", a credit), unless longer ones follow them; a sentence or a part of
// a paragraph that is repeated; a paragraph of which a quarter is new, as an abstract is of what it sums up.
#include <algorithm>
#include <cstddef>
#include <tuple>
#include <vector>

#include "findings/kinds.h"

namespace galley {
namespace {

constexpr std::uint32_t kShortest = 8;  // tokens of one paragraph at least
constexpr Proportion kLeastAlike{750};

// Paragraphs by their numbers, half-open.
struct Run {
  std::size_t copy, copy_end;
  std::size_t original, original_end;
  bool exact;
};

class Runs {
 public:
  explicit Runs(const Overview& overview) : overview_(overview), paragraphs_(overview.report().paragraphs) {
    for (const DuplicateGroup& group : overview.report().duplicates)
      if (!group.quotation)
        for (std::size_t k = 1; k < group.copies.size(); ++k) add(group.copies.front(), group.copies[k]);
    join();
    std::erase_if(runs_, [&](const Run& run) { return !is_long(run); });
  }

  const std::vector<Run>& all() const { return runs_; }

 private:
  void add(const Copy& original, const Copy& copy) {
    Run run{first(copy.span), last(copy.span), first(original.span), last(original.span),
            copy.similarity == Proportion{1000}};
    if (copy.similarity < kLeastAlike) return;
    if (is_whole(run.copy, run.copy_end, copy.span) && is_whole(run.original, run.original_end, original.span))
      runs_.push_back(run);
  }

  std::size_t first(Span span) const { return overview_.paragraph_at(span.start); }
  std::size_t last(Span span) const { return overview_.paragraph_at(span.end - 1) + 1; }
  bool is_whole(std::size_t from, std::size_t to, Span span) const {
    return paragraphs_[from].start == span.start && paragraphs_[to - 1].end == span.end;
  }

  // Those that go on where another ends, on both sides.
  void join() {
    std::sort(runs_.begin(), runs_.end(),
              [](const Run& a, const Run& b) { return std::tie(a.copy, a.original) < std::tie(b.copy, b.original); });
    std::vector<Run> joined;
    for (const Run& run : runs_) {
      if (!joined.empty() && joined.back().copy_end == run.copy && joined.back().original_end == run.original) {
        joined.back().copy_end = run.copy_end;
        joined.back().original_end = run.original_end;
        joined.back().exact = joined.back().exact && run.exact;
      } else {
        joined.push_back(run);
      }
    }
    runs_ = std::move(joined);
  }

  bool is_long(const Run& run) const {
    for (std::size_t p = run.copy; p < run.copy_end; ++p)
      if (overview_.tokens_of(paragraphs_[p]).size() >= kShortest) return true;
    return false;
  }

  const Overview& overview_;
  const std::vector<Span>& paragraphs_;
  std::vector<Run> runs_;
};

}  // namespace

void find_repeated_paragraphs(const Overview& overview, Findings& findings) {
  const std::vector<Span>& paragraphs = overview.report().paragraphs;
  const Runs runs(overview);
  for (const Run& run : runs.all())
    findings.push_back({FindingKind::repeated_paragraph,
                        Severity::medium,
                        {{paragraphs[run.copy].start, paragraphs[run.copy_end - 1].end},
                         {paragraphs[run.original].start, paragraphs[run.original_end - 1].end}},
                        {},
                        {},
                        run.exact ? "exact-copy" : "near-copy"});
}

}  // namespace galley
