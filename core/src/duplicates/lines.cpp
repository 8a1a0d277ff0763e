#include "duplicates/lines.h"

#include "duplicates/equal_tags.h"
#include "duplicates/similarity.h"
#include "duplicates/terms.h"

namespace galley {
namespace {

std::uint32_t tag_of(const std::vector<TermHash>& terms) {
  TermHash hash = terms.size();
  for (const TermHash term : terms) hash = (hash ^ term) * 0x9E3779B97F4A7C15U;
  return static_cast<std::uint32_t>(hash >> 32U);
}

std::vector<Tagged> sorted_lines(const Document& document) {
  std::vector<Tagged> lines;
  lines.reserve(document.segments.paragraphs.size());
  std::vector<TermHash> terms;
  for (const Index<Paragraph> line : document.segments.paragraphs.all()) {
    terms.clear();
    append_terms(document, document.segments.paragraphs[line].tokens, terms);
    lines.push_back({tag_of(terms), line.value});
  }
  sort_by_tag(lines);
  return lines;
}

}  // namespace

std::vector<Index<Paragraph>> find_equal_lines(const Document& document) {
  const auto& paragraphs = document.segments.paragraphs;
  std::vector<Index<Paragraph>> first;
  first.reserve(paragraphs.size());
  for (const Index<Paragraph> line : paragraphs.all()) first.push_back(line);
  for_each_run(sorted_lines(document), [&](std::span<const Tagged> run) {
    // Equal tags are equal lines but for two in 2^32, which then have no equal one.
    for (const Tagged line : run.subspan(1))
      if (is_exact_copy(document, paragraphs[Index<Paragraph>{run[0].item}].tokens,
                        paragraphs[Index<Paragraph>{line.item}].tokens))
        first[line.item] = {run[0].item};
  });
  return first;
}

}  // namespace galley
