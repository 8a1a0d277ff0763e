// Organisations, places and events under shorter names, and under the same words in another order.
//
//   Norges Bank Holding … Norges Bank …           the end may go
//   UN Security Council … the Security Council …  the beginning may go
//   Ministry of Defence … Defence Ministry …      the same words
#pragma once

#include "entities/grouping_state.h"

namespace galley {

/// "University of Oxford" and "Oxford University", "National Theatre of Senegal" and "Senegalese National Theatre".
void join_rearranged(GroupingState& state);

/// A shorter name is the longer one's that alone can be shortened to it. n log n in the forms.
void join_shortened(GroupingState& state);

}  // namespace galley
