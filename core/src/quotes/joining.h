// Joining what the models read with what the sieves found.
#pragma once

#include "quotes/drafts.h"
#include "quotes/model_reading.h"
#include "quotes/reading.h"
#include "text/pages.h"

namespace galley {

/// The readings, each with the quotations that belong to it; besides them the sieves' drafts of what is set off without
/// marks, and those for quotations that no reading has. A reading that a sieve agrees with keeps the sieve's rule as
/// its reason.
Drafts join(const Reading& reading, const Drafts& sieved, const Pages<ReadAttribution>& readings);

}  // namespace galley
