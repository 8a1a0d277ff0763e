#include "quotes/cue_lexicon.h"

namespace galley {

CueLexicon::CueLexicon() : word_forms_(cue_word_forms()), turn_forms_(cue_turn_forms()) {
  for (const CueWordForm& form : word_forms_)
    words_.add(form.first, form.rest, {form.lemma, form.stance, form.word_class, 1 + words_in(form.rest)});
  for (const CueTurnForm& form : turn_forms_) turns_.add(form.first, form.rest, {form.turn, 1 + words_in(form.rest)});
}

}  // namespace galley
