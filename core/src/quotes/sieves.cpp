#include "quotes/sieves.h"

#include "quotes/block_quotes.h"
#include "quotes/continuations.h"
#include "quotes/cues.h"
#include "quotes/floating.h"
#include "quotes/from_before.h"
#include "quotes/from_behind.h"
#include "quotes/indirect.h"
#include "quotes/leftovers.h"
#include "quotes/posts.h"
#include "quotes/signature.h"
#include "quotes/transcripts.h"
#include "quotes/turns.h"

namespace galley {

Drafts sift(const Reading& reading) {
  Drafts drafts(reading, find_cues(reading));
  attribute_from_behind(reading, drafts);
  attribute_from_before(reading, drafts);
  attribute_from_behind_without_cue(reading, drafts);
  attribute_to_signature(reading, drafts);
  attribute_transcripts(reading, drafts);
  attribute_posts(reading, drafts);
  attribute_block_quotes(reading, drafts);
  join_continuations(reading, drafts);
  attribute_reported_clauses(reading, drafts);
  attribute_namings(reading, drafts);
  attribute_according_to(reading, drafts);
  attribute_clauses_before(reading, drafts);
  return drafts;
}

void sift_the_rest(const Reading& reading, Drafts& drafts) {
  attribute_to_turns(reading, drafts);
  attribute_to_sentence_before(reading, drafts);
  attribute_to_running_speaker(reading, drafts);
  attribute_to_sentence_behind(reading, drafts);
  attribute_to_subject(reading, drafts);
  keep_leftovers(reading, drafts);
}

}  // namespace galley
