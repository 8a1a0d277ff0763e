#include "findings/overview.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace galley {
namespace {

// Marks added or left out count, other styles of a mark do not.
bool is_told_again(const Change& change) {
  return change.kind != ChangeKind::typography || change.original.empty() || change.copy.empty();
}

std::vector<Span> unchanged_stretches(const std::vector<DuplicateGroup>& groups) {
  std::vector<Span> stretches;
  for (const DuplicateGroup& group : groups) {
    for (std::size_t k = 1; k < group.copies.size(); ++k) {
      Span left = group.copies[k].span;
      for (const Change& change : group.copies[k].changes) {
        if (!is_told_again(change)) continue;
        if (left.start < change.copy.start) stretches.push_back({left.start, change.copy.start});
        left.start = change.copy.end;
      }
      if (!left.empty()) stretches.push_back(left);
    }
  }
  return stretches;
}

std::size_t last_from(const std::vector<Span>& spans, std::uint32_t byte) {
  const auto after =
      std::upper_bound(spans.begin(), spans.end(), byte, [](std::uint32_t b, Span s) { return b < s.start; });
  return after == spans.begin() ? 0 : static_cast<std::size_t>(after - spans.begin() - 1);
}

}  // namespace

Overview::Overview(const Layers& of) : layers(of), unchanged_(unchanged_stretches(of.report.duplicates)) {
  for (const Index<Mention> i : report().mentions.all())
    if (report().mentions[i].kind == MentionKind::name) names_.push_back(i);
}

const Mention* Overview::name_at(Span span) const {
  const auto ends_before = [&](Index<Mention> name, std::uint32_t start) {
    return report().mentions[name].span.end <= start;
  };
  const auto found = std::lower_bound(names_.begin(), names_.end(), span.start, ends_before);
  if (found == names_.end() || span.end <= report().mentions[*found].span.start) return nullptr;
  return &report().mentions[*found];
}

bool Overview::names_entity(Span span, Index<Entity> entity) const {
  const auto starts_before = [&](Index<Mention> name, std::uint32_t start) {
    return report().mentions[name].span.start < start;
  };
  constexpr std::ptrdiff_t kMostNames = 100;  // bounds the work
  auto name = std::lower_bound(names_.begin(), names_.end(), span.start, starts_before);
  const auto last = name + std::min(kMostNames, names_.end() - name);
  for (; name != last && report().mentions[*name].span.start < span.end; ++name)
    if (report().mentions[*name].entity == entity) return true;
  return false;
}

Index<Token> Overview::token_at(std::uint32_t byte) const {
  const auto& tokens = document().segments.tokens;
  const auto at = std::lower_bound(tokens.begin(), tokens.end(), byte,
                                   [](const Token& t, std::uint32_t b) { return t.span.start < b; });
  return {static_cast<std::uint32_t>(at - tokens.begin())};
}

std::size_t Overview::paragraph_at(std::uint32_t byte) const { return last_from(report().paragraphs, byte); }
std::size_t Overview::sentence_at(std::uint32_t byte) const { return last_from(report().sentences, byte); }

}  // namespace galley
