// Where a passage begins and ends, given the first and the last pair of keys that align.
//
//   original   Before. The police ARRESTED twelve people on Friday. After
//   copy       Some police ARRESTED twelve people on Friday, Other words follow here
//   pairs                  *        *      *         *
//   passage    original from "The" to "Friday.", copy from "Some" to "Friday": the original's sentence is the boundary
//
// An end moves out to its sentence's boundary over a few keys that do not align; otherwise it stays with the words that
// are equal on both sides. Where these begin or end with a quotation mark, the marks can be the boundary instead.
#pragma once

#include <cstdint>

#include "duplicates/alignment.h"
#include "duplicates/terms.h"
#include "segment/document.h"

namespace galley {

/// An end of a passage: the first token and key in it, or one past the last.
struct Edge {
  Index<Token> token;
  Index<Key> key;
};

struct EdgePair {
  Edge original;
  Edge copy;
  bool is_boundary = false;  ///< of a sentence on one side at least, or a quotation mark on both
};

/// What ends a passage; marks, where asked for, are no boundary if only one side has one. Words always are.
enum class Boundary : std::uint8_t { sentence, quotation_mark, word };

EdgePair find_begin(const Document& document, const Keys& keys, KeyPair first, Boundary boundary);
EdgePair find_end(const Document& document, const Keys& keys, KeyPair last, Boundary boundary);

}  // namespace galley
