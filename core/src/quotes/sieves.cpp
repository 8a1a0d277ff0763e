#include "quotes/sieves.h"

#include "quotes/continuations.h"
#include "quotes/from_before.h"
#include "quotes/from_behind.h"
#include "quotes/indirect.h"
#include "quotes/signature.h"

namespace galley {

Drafts sift(const Reading& reading) {
  Drafts drafts(reading, find_cues(reading));
  attribute_from_behind(reading, drafts);
  attribute_from_before(reading, drafts);
  attribute_to_signature(reading, drafts);
  join_continuations(reading, drafts);
  attribute_reported_clauses(reading, drafts);
  attribute_namings(reading, drafts);
  attribute_according_to(reading, drafts);
  attribute_clauses_before(reading, drafts);
  return drafts;
}

}  // namespace galley
