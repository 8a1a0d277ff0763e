// galley_bench FILE: what the analysis of one text costs, whole and stage by stage, as one line of JSON:
//   {"bytes": 100123, "resident": 5320704,
//    "whole": {"ms": 12.3, "heap": 901234}, "text": {…}, "segment": {…}, "entities": {…}, "quotes": {…},
//    "duplicates": {…}, "findings": {…}}
// ms: processor time, the least of several runs. heap: the most bytes that lived beyond those that lived before (the
// text itself, and for a stage the layers it reads). resident: the process's largest size, after the whole analysis.
// Not Google Benchmark, because what is compared are single runs over texts that take seconds, and their memory.
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <limits>
#include <optional>
#include <string>

#include "duplicates/duplicates.h"
#include "entities/entities.h"
#include "entities/names_model.h"
#include "findings/findings.h"
#include "galley/analyzer.h"
#include "heap.h"
#include "quotes/marks.h"
#include "quotes/quote_models.h"
#include "quotes/quotes.h"
#include "segment/document.h"
#include "segment/segment.h"
#include "syntax/tag_words.h"

namespace {

constexpr int kRuns = 2;                              // at least
constexpr std::clock_t kEnough = CLOCKS_PER_SEC / 4;  // and until this is spent

struct Cost {
  std::clock_t time = std::numeric_limits<std::clock_t>::max();
  std::size_t heap = 0;
};

template <class Work>
Cost cost_of(const Work& work) {
  Cost least;
  std::clock_t spent = 0;
  for (int run = 0; run < kRuns || spent < kEnough; ++run) {
    const std::size_t before = galley::bench::heap_live();
    galley::bench::restart_heap_peak();
    const std::clock_t begin = std::clock();
    const auto result = work();
    const std::clock_t took = std::clock() - begin;
    least.heap = galley::bench::heap_peak() - before;
    least.time = std::min(least.time, took);
    spent += took;
  }
  return least;
}

std::size_t resident_bytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
  return static_cast<std::size_t>(usage.ru_maxrss);
#else
  return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
#endif
}

void print(const char* name, Cost cost) {
  std::printf(", \"%s\": {\"ms\": %.3f, \"heap\": %zu}", name, 1000.0 * static_cast<double>(cost.time) / CLOCKS_PER_SEC,
              cost.heap);
}

void measure(const std::string& bytes) {
  const galley::Analyzer analyzer;
  print("whole", cost_of([&] { return analyzer.analyze(bytes); }));
  std::printf(", \"resident\": %zu", resident_bytes());

  const galley::SegmentLexicon segment_lexicon;
  const galley::EntityLexicon entity_lexicon;
  const galley::Model model = galley::names_model();
  const galley::TagModel tag_model = galley::tag_model();
  const galley::QuoteLexicon quote_lexicon;
  const galley::QuoteModels quote_models = galley::quote_models();
  print("text", cost_of([&] { return galley::Text(bytes); }));
  const galley::Text text(bytes);
  print("segment", cost_of([&] { return galley::segment(text, segment_lexicon); }));
  const galley::Segments segments = galley::segment(text, segment_lexicon);
  const galley::Document document{text, segments};
  print("duplicates", cost_of([&] { return galley::find_duplicates(document); }));
  print("entities", cost_of([&] { return galley::find_entities(document, entity_lexicon, model); }));
  const galley::EntityLayer entities = galley::find_entities(document, entity_lexicon, model);
  print("tags", cost_of([&] { return galley::tag_words(document, tag_model); }));
  const galley::Tags tags = galley::tag_words(document, tag_model);
  const galley::Marks marks = galley::find_marks(document);
  print("quotes", cost_of([&] {
          return galley::find_quotes(document, marks.pairs, tags, entities, quote_lexicon, quote_models);
        }));
  const galley::Report report = std::get<galley::Report>(analyzer.analyze(bytes));
  print("findings", cost_of([&] {
          return galley::find_findings({document, report, marks, entities.sexes, entity_lexicon, std::nullopt}, {});
        }));
}

}  // namespace

int main(int argc, char** argv) {
  std::ifstream file;
  if (argc == 2) file.open(argv[1], std::ios::binary);
  if (!file.is_open()) {
    std::fputs("usage: galley_bench FILE\n", stderr);
    return 2;
  }
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::printf("{\"bytes\": %zu", bytes.size());
  measure(bytes);
  std::puts("}");
  return 0;
}
