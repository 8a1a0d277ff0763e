#include "duplicates/reuse.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "duplicates/duplicates.h"
#include "duplicates/shares.h"

namespace galley {
namespace {

auto place(const SharedCopy& c) { return std::tuple(c.document, c.span); }

bool in_order(const SharedPassage& a, const SharedPassage& b) {
  return std::tuple(place(a.copies[0]), place(a.copies[1])) < std::tuple(place(b.copies[0]), place(b.copies[1]));
}

bool is_shared(const DuplicateGroup& group, const JoinedTexts& texts) {
  // Copies stand in text order, so the documents of the first and the last differ if any do.
  return texts.document_at(group.copies.front().span.start) != texts.document_at(group.copies.back().span.start);
}

SharedPassage passage_of(DuplicateGroup group, const JoinedTexts& texts) {
  SharedPassage passage{group.kind, group.quotation, {}};
  passage.copies.reserve(group.copies.size());
  for (Copy& copy : group.copies) {
    const DocumentIndex document = texts.document_at(copy.span.start);
    const DocumentIndex original = passage.copies.empty() ? document : passage.copies.front().document;
    for (Change& change : copy.changes) {
      change.original = texts.within(original, change.original);
      change.copy = texts.within(document, change.copy);
    }
    passage.copies.push_back({document, texts.within(document, copy.span), copy.similarity, std::move(copy.changes)});
  }
  return passage;
}

}  // namespace

Comparison find_reuse(const Document& document, const JoinedTexts& texts) {
  Comparison comparison;
  SharedWords shared(document, texts);
  for (DuplicateGroup& group : find_duplicates(document)) {
    if (!is_shared(group, texts)) continue;
    shared.add(group);
    comparison.passages.push_back(passage_of(std::move(group), texts));
  }
  std::sort(comparison.passages.begin(), comparison.passages.end(), in_order);
  comparison.shares = shared.shares();
  return comparison;
}

}  // namespace galley
