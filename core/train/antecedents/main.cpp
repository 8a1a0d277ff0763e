// Learns the weights of core/model/antecedent_weights.cpp from GAP's development set.
//
//   train_antecedents GAP.jsonl OUTPUT.cpp    learns from all of it, writes the table
//   train_antecedents GAP.jsonl               cross-validates: five folds by a hash of the passages' ids
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <string>
#include <string_view>
#include <memory>
#include <vector>

#include "certain.h"
#include "entities/pronouns.h"
#include "evaluation.h"
#include "fit.h"
#include "passages.h"

namespace galley::train {
namespace {

constexpr std::uint32_t kFolds = 5;
// The pronouns before the one asked about are resolved by the weights of the round before.
constexpr int kRounds = 3;

// FNV-1a.
std::uint32_t fold_of(const Passage& passage) {
  std::uint32_t hash = 2166136261U;
  for (const char c : passage.id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return (hash >> 8) % kFolds;
}

Choice choose(const AntecedentWeights& weights, const Standing& pronoun, const std::vector<Candidate>& candidates) {
  return choose_antecedent(candidates, weights[static_cast<std::size_t>(form_of(pronoun))]);
}

// The gold says who it is, or of two persons that it is neither.
std::vector<bool> right_ones(const Passage& passage, const std::vector<Candidate>& candidates) {
  std::vector<bool> right, not_wrong;
  bool known = false;
  for (const Candidate& candidate : candidates) {
    bool yes = false, no = false;
    for (const NamedPerson& person : passage.persons)
      if (candidate.thing != kUnresolved && passage.is(candidate.thing, person))
        (person.coreferent ? yes : no) = true;
    right.push_back(yes);
    not_wrong.push_back(!no);
    known = known || yes;
  }
  const bool somebody = passage.persons[0].coreferent || passage.persons[1].coreferent;
  if (known) return right;
  if (!somebody) return not_wrong;
  // The person it means was not found as a name: no other name is right.
  std::vector<bool> unnamed;
  for (const Candidate& candidate : candidates)
    unnamed.push_back(candidate.features[static_cast<std::size_t>(AntecedentFeature::kind)] != 1);
  return unnamed;
}

Example example_of(const Passage& passage, const AntecedentWeights& weights) {
  Example example;
  resolve_pronouns(passage.reading.words, passage.reading.names, passage.reading.things,
                   [&](const Standing& pronoun, const std::vector<Candidate>& candidates) {
                     if (passage.reading.document.span(pronoun.tokens).start == passage.pronoun.start) {
                       std::vector<Candidate> open;
                       for (const Candidate& candidate : candidates)
                         if (!is_excluded(candidate)) open.push_back(candidate);
                       example = {form_of(pronoun), open, right_ones(passage, open)};
                     }
                     return choose(weights, pronoun, candidates);
                   });
  return example;
}

using Readings = std::vector<std::unique_ptr<Reading>>;
Readings* extra;
AntecedentWeights learn(const std::vector<const Passage*>& passages, const Penalty& penalty) {
  double ew = getenv("EW") ? atof(getenv("EW")) : 0.3;
  AntecedentWeights weights{};
  for (int round = 0; round < kRounds; ++round) {
    std::vector<Example> examples;
    for (const Passage* passage : passages) examples.push_back(example_of(*passage, weights));
    std::vector<const Example*> usable;
    for (const Example& example : examples)
      if (!example.candidates.empty()) usable.push_back(&example);
    std::vector<Example> more;
    if (round > 0) for (const auto& text : *extra) for (Example& e : certain_examples(*text, weights)) { e.weight = ew; more.push_back(std::move(e)); }
    for (const Example& e : more) usable.push_back(&e);
    if (getenv("V")) printf("%zu usable, %zu certain\n", examples.size(), more.size());
    weights = fit(usable, penalty);
  }
  return weights;
}

void evaluate(const Passage& passage, const AntecedentWeights& weights, Evaluation& evaluation) {
  const std::vector<Reference> references =
      resolve_pronouns(passage.reading.words, passage.reading.names, passage.reading.things,
                       [&](const Standing& pronoun, const std::vector<Candidate>& candidates) {
                         return choose(weights, pronoun, candidates);
                       });
  for (const Reference& reference : references)
    if (passage.reading.document.span(reference.tokens).start == passage.pronoun.start)
      return evaluation.add(passage, true, reference.thing, reference.confidence);
  evaluation.add(passage, false, 0, {});
}

void cross_validate(const Passages& given, const Passages& found, const Penalty& penalty) {
  Evaluation with_given, with_found;
  for (std::uint32_t fold = 0; fold < kFolds; ++fold) {
    std::vector<const Passage*> others;
    for (const auto& passage : given)
      if (fold_of(*passage) != fold) others.push_back(passage.get());
    if (getenv("BOTH")) for (const auto& passage : found)
      if (fold_of(*passage) != fold) others.push_back(passage.get());
    const AntecedentWeights weights = learn(others, penalty);
    for (std::size_t i = 0; i < given.size(); ++i) {
      if (fold_of(*given[i]) != fold) continue;
      evaluate(*given[i], weights, with_given);
      evaluate(*found[i], weights, with_found);
    }
  }
  std::printf("names as found: ");
  with_found.print();
  std::printf("and those given: ");
  with_given.print();
}

void write(const AntecedentWeights& weights, const std::string& path) {
  std::ofstream file(path);
  file << "// Generated by core/train/antecedents from GAP's development set (Webster et al. 2018, Apache-2.0): do not edit.\n"
          "// A row for each feature, with its values from 0.\n"
          "#include \"entities/antecedent_ranker.h\"\n\nnamespace galley {\n\n// clang-format off\n"
          "const AntecedentWeights& antecedent_weights() {\n  static constexpr AntecedentWeights kWeights{{\n";
  static constexpr std::array<std::string_view, kPronounForms> kForms{"he, she", "his, her", "him, her"};
  for (std::size_t form = 0; form < kPronounForms; ++form) {
    file << "    // " << kForms[form] << "\n    {{\n";
    std::size_t at = 0;
    for (const FeatureShape& shape : kFeatureShapes) {
      file << "      /* " << shape.name << " */";
      for (std::uint16_t value = 0; value < shape.values; ++value) file << ' ' << weights[form][at++] << ',';
      file << '\n';
    }
    file << "    }},\n";
  }
  file << "  }};\n  return kWeights;\n}\n// clang-format on\n\n}  // namespace galley\n";
}

void run(const std::string& gold, const char* output) {
  const Lexicons lexicons;
  Readings ex; extra = &ex;
  if (getenv("EX")) { std::string l = getenv("EX"); size_t a = 0; while (a < l.size()) { size_t b = l.find(' ', a); if (b == std::string::npos) b = l.size(); for (auto& r : read_texts(l.substr(a, b - a), lexicons)) ex.push_back(std::move(r)); a = b + 1; } }
  const Passages given = read_passages(gold, lexicons, true);
  Penalty penalty; if (getenv("PS")) penalty.shared = atof(getenv("PS")); if (getenv("PF")) penalty.of_form = atof(getenv("PF"));
  if (output == nullptr) return cross_validate(given, read_passages(gold, lexicons, false), penalty);
  std::vector<const Passage*> all;
  for (const auto& passage : given) all.push_back(passage.get());
  write(learn(all, penalty), output);
}

}  // namespace
}  // namespace galley::train

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    std::fprintf(stderr, "train_antecedents GAP.jsonl [OUTPUT.cpp]\n");
    return EXIT_FAILURE;
  }
  try {
    galley::train::run(argv[1], argc == 3 ? argv[2] : nullptr);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
