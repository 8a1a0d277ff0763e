// The sieve for posts of social media as they are pasted into articles.
//
//   Nobody came. — Anna Lindqvist (@alindqvist) November 8, 2016
//
//   Anna Lindqvist @alindqvist · Nov 8          Anna Lindqvist (@alindqvist): Nobody came.
//   Nobody came.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// Linear in the tokens.
void attribute_posts(const Reading& reading, Drafts& drafts);

}  // namespace galley
