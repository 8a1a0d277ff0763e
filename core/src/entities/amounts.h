// Amounts: money ("$2.5 million", "20 euros"), percentages ("5.5%", "half of one percent") and quantities
// ("40 kilometers", "1,200 people"), with their values and units:
//
//   £1.5bn                      1500000000 GBP
//   5-10 million US dollars     5000000/10000000 USD
//   minus 5 degrees Celsius     -5 °C
//
// Which currency a sign or word means that several countries use, data/measure_words.tsv says: "$" and "dollars" alone
// are USD. No value is guessed: "several percent" has none.
#pragma once

#include "entities/measure.h"

namespace galley {

/// The amount that begins at `first`; nothing if none does. A currency's country may be a name: it may lie behind
/// `room.limit`.
Measure amount_at(const Words& words, Index<Token> first, Room room);

/// Do a currency's sign or letters and then a number begin at `first`: "US$5", "EUR 5"?
bool is_currency_prefix(const Words& words, Index<Token> first, Index<Token> limit);

}  // namespace galley
