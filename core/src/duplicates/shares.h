// How much of each text is found in the others.
//
//   document 0   killed at least 41 people       what stands in one place of a passage is a reading of that place. Two
//   document 1   killed at least 47 people       documents have "killed" and two have "47"; only 0 has "41", the one
//   document 2   killed at least 47 people       word that is not found elsewhere
//
// A word that a copy leaves out here and puts in there is a reading of the place where the original has it.
#pragma once

#include <vector>

#include "duplicates/joined_texts.h"
#include "galley/report.h"
#include "segment/document.h"

namespace galley {

/// Collects the words that more than one document has, group by group.
class SharedWords {
 public:
  /// Both must outlive it.
  SharedWords(const Document& document, const JoinedTexts& texts);

  /// `group` is one of the joined text; its changes tell which words are the same or have moved. O(n log n) in its
  /// passages.
  void add(const DuplicateGroup& group);

  /// For each document, the share of its words that were found in another. Linear in the joined text.
  std::vector<Proportion> shares() const;

 private:
  const Document& document_;
  const JoinedTexts& texts_;
  std::vector<bool> found_;  // by token
};

}  // namespace galley
