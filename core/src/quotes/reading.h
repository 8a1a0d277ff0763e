// What the sieves of this stage read: the document with everything known before attribution begins.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "entities/entities.h"
#include "quotes/marks.h"
#include "quotes/quote_lexicon.h"
#include "segment/document.h"

namespace galley {

/// Views of the layers, which must outlive it, and look-ups between them. Building it is linear in the tokens.
class Reading {
 public:
  Reading(Document document, const EntityLayer& entities, const QuoteLexicon& lexicon, const Layer<Marked>& marks);

  const Document document;
  const EntityLayer& entities;
  const QuoteLexicon& lexicon;
  const Layer<Marked>& marks;

  std::string_view folded(Index<Token> t) const { return document.folded(t); }
  Token token(Index<Token> t) const { return document.token(t); }
  Range<Token> all() const { return document.segments.tokens.all(); }
  /// The innermost stretch in quotation marks that holds the token, its own marks included.
  std::optional<Index<Marked>> marked_at(Index<Token> t) const;
  /// The outermost one, as seen from within `from` (or from outside all marks): nothing if the token stands in `from`
  /// itself.
  std::optional<Index<Marked>> marked_inside(std::optional<Index<Marked>> from, Index<Token> t) const;
  /// The sentence and the paragraph that hold the token.
  Range<Token> sentence_at(Index<Token> t) const;
  Range<Token> paragraph_at(Index<Token> t) const;
  /// Word class; abbreviations, names and what is no word are `open`.
  WordClass word_class(Index<Token> t) const;
  /// Does the token stand inside a mention of kind name?
  bool is_name(Index<Token> t) const { return in_name_[t.value]; }
  /// And of which?
  std::optional<Index<Mention>> name_at(Index<Token> t) const;
  bool is_date(Index<Token> t) const;
  bool is_wordlike(Index<Token> t) const;
  /// Can the token be a noun, an adjective or a name?
  bool is_nominal(Index<Token> t) const { return is_wordlike(t) && word_class(t) == WordClass::open; }
  /// Written with a capital; initials too.
  bool is_capitalized(Index<Token> t) const;
  /// Does it begin a noun phrase: "the", "his"?
  bool begins_phrase(Index<Token> t) const;
  /// A lower-case word in the past by its look ("opened"), by the list of verbs ("took") or as a reporting verb
  /// ("said").
  bool looks_past(Index<Token> t) const;

 private:
  // A bit for each token; which stretch or mention it is, is searched for where it matters.
  std::vector<bool> in_marks_;
  std::vector<bool> in_name_;
};

}  // namespace galley
