// Galley finds what repeats in a news article, who said what in it, whom and what it names, and what is to be checked.
//
//   #include <iostream>
//   #include "galley/galley.h"
//
//   int main() {
//     const std::string_view text = "\"Photos are a serious matter,\" Vladimir Putin replied.";
//     const galley::Analyzer analyzer;
//     const auto result = analyzer.analyze(text);
//     if (const auto* error = std::get_if<galley::Error>(&result)) {
//       std::cerr << galley::describe(error->code) << " at byte " << error->position << '\n';
//       return 1;
//     }
//     const auto& report = std::get<galley::Report>(result);
//     for (const galley::Quote& quote : report.quotes) {
//       if (quote.speaker) std::cout << report.entities[*quote.speaker].name.of(text) << ": ";
//       std::cout << quote.contents.front().of(text) << '\n';
//     }
//   }
//
// Guarantee: linear time (up to a logarithm) on any text, and the text itself is never changed.
// Not here: languages other than English, truth of what is said, anything that needs a network.
#pragma once

#include "galley/analyzer.h"
#include "galley/calendar_date.h"
#include "galley/comparison.h"
#include "galley/offsets.h"
#include "galley/report.h"
#include "galley/span.h"
#include "galley/version.h"
