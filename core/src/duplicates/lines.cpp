#include "duplicates/lines.h"

#include "duplicates/equal_tags.h"
#include "duplicates/similarity.h"
#include "duplicates/terms.h"

namespace galley {
namespace {

std::vector<Tagged> sorted_lines(const Document& document) {
  std::vector<Tagged> lines;
  lines.reserve(document.segments.paragraphs.size());
  for (const Index<Paragraph> line : document.segments.paragraphs.all()) {
    const TermHash hash = hash_terms(document, document.segments.paragraphs[line].tokens);
    lines.push_back({static_cast<std::uint32_t>(hash), line.value});
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
