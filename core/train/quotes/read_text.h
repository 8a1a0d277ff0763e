// A text with all layers that attributions are read from, made by the runtime's own code.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "../analysed.h"
#include "entities/entities.h"
#include "gold_quotes.h"
#include "quotes/evidence.h"
#include "quotes/marks.h"
#include "quotes/sieves.h"
#include "syntax/tag_layer.h"
#include "syntax/tag_model.h"
#include "tagger/model.h"

namespace galley::train {

/// What texts are read with: the models that are built in.
struct Tools {
  Tools();

  Lexicons lexicons;
  QuoteLexicon quotes;
  Model names;
  TagModel tags;
};

class ReadText {
 public:
  /// Keeps views of `gold` and `tools`.
  ReadText(const GoldText& gold, const Tools& tools);
  ReadText(const ReadText&) = delete;
  ReadText& operator=(const ReadText&) = delete;

  const GoldText& gold;

 private:
  const Segmented segmented_;
  const EntityLayer entities_;
  const Tags tags_;
  const Layer<Marked> marks_;

 public:
  const Reading reading;
  const Drafts sieved;
  const Proposals proposals;
  const Evidence evidence;

  const Document& document() const { return reading.document; }
  /// The tokens that a span touches.
  Range<Token> tokens_of(Span span) const;
};

std::vector<std::unique_ptr<ReadText>> read_texts(const std::vector<GoldText>& texts, const Tools& tools);

}  // namespace galley::train
