#include "duplicates/fingerprints.h"

#include "duplicates/equal_tags.h"

namespace galley {
namespace {

std::uint32_t tag_of(const Keys& keys, Index<Key> at) {
  std::uint64_t hash = 0;
  for (std::uint32_t k = 0; k < kShingle; ++k) hash = (hash ^ keys[at + k].hash) * 0x9E3779B97F4A7C15U;
  return static_cast<std::uint32_t>(hash >> 32U);
}

}  // namespace

std::vector<Index<Key>> find_first_shingles(const Document& document, const Keys& keys) {
  std::vector<Index<Key>> first;
  first.reserve(keys.all.size());
  for (const Index<Key> k : keys.all.all()) first.push_back(k);

  std::vector<Tagged> shingles;
  shingles.reserve(keys.all.size());
  for (const Paragraph& paragraph : document.segments.paragraphs) {
    const Range<Key> range = keys.of(paragraph.sentences);
    for (Index<Key> k = range.first; k + kShingle <= range.last; ++k) shingles.push_back({tag_of(keys, k), k.value});
  }
  sort_by_tag(shingles);
  for_each_run(shingles, [&](std::span<const Tagged> run) {
    for (const Tagged t : run) first[t.item] = {run[0].item};
  });
  return first;
}

}  // namespace galley
