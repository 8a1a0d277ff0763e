// The grammar of each sentence: parts of speech and which word depends on which.
//
//   John said that Mary left .       node(said)    head said (itself), root, past_verb
//   ^^^^      ^^^^^^^^^^^^^^         node(left)    head said, clause;  subtree(left) is "that Mary left"
//   subject   clause                 node(John)    head said, subject; subtree(John) is "John"
//
//   const Syntax syntax = parse(document, syntax_model());
//   for (const Index<Token> t : sentence.tokens)
//     if (syntax.node(t).head == verb && syntax.node(t).relation == Relation::subject) … syntax.subtree(t) …
//
// Made by a greedy parser that is wrong about one word in eight: evidence, not truth. No list of a word's dependents is
// kept; they stand in its subtree.
#pragma once

#include <cstdint>

#include "galley/span.h"
#include "segment/document.h"
#include "syntax/syntax_model.h"
#include "syntax/tags.h"
#include "text/pages.h"

namespace galley {

struct SyntaxNode {
  Index<Token> head;  ///< in the same sentence; the token itself for a root
  Relation relation = Relation::root;
  Tag tag = Tag::other;
};

/// One node for each token. A sentence has one root, one of more than kLongestPiece tokens one for each piece.
class Syntax {
 public:
  /// Sentences are parsed in pieces of at most so many tokens; 99.98 % of those of PolNeAR are shorter.
  static constexpr std::uint32_t kLongestPiece = 256;

  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }

  SyntaxNode node(Index<Token> t) const {
    const Packed& packed = nodes_[t.value];
    return {{t.value + static_cast<std::uint32_t>(packed.head)}, packed.relation, packed.tag};
  }
  /// The token and all that depends on it, directly or not: an unbroken range, since no arcs cross.
  Range<Token> subtree(Index<Token> t) const {
    const Packed& packed = nodes_[t.value];
    return {t - packed.before, t + packed.behind + 1U};
  }

  /// The next token's node; `subtree` holds the token.
  void push_back(SyntaxNode node, Range<Token> subtree) {
    const std::uint32_t t = size();
    nodes_.push_back({static_cast<std::int16_t>(node.head.value - t),
                      static_cast<std::uint8_t>(t - subtree.first.value),
                      static_cast<std::uint8_t>(subtree.last.value - 1 - t), node.relation, node.tag});
  }

 private:
  // Distances stay below kLongestPiece.
  struct Packed {
    std::int16_t head = 0;
    std::uint8_t before = 0, behind = 0;
    Relation relation = Relation::root;
    Tag tag = Tag::other;
  };

  Pages<Packed> nodes_;
};

/// Linear; no recursion, and no memory but the result and a piece's.
Syntax parse(const Document& document, const SyntaxModel& model);

}  // namespace galley
