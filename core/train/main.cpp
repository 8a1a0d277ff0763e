// galley-train: trains the model that finds names. See --help, and README.md beside this file.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "analysed.h"
#include "crf_trainer.h"
#include "documents.h"
#include "entities/name_features.h"
#include "evaluation.h"
#include "examples.h"
#include "files.h"
#include "gazetteers.h"
#include "jackknife.h"
#include "json_lines.h"
#include "kinds.h"
#include "model_card.h"
#include "model_writer.h"
#include "silver.h"
#include "tagger/model.h"
#include "training_texts.h"
#include "word_clusters.h"

namespace galley::train {
namespace {

struct Options {
  std::vector<std::string> train, dev, plain;
  std::vector<std::string> silver;  // texts and labels
  std::string gazetteers, card_template, model, card;
  int epochs = 6;
  std::uint32_t classes = 255, least = 10;
  CrfOptions crf;
  AugmentationOptions augmentation;
  Quantisation quantisation;
};

void say(const std::string& words) { std::cerr << "galley-train: " << words << std::endl; }

HashedTableBytes cluster_table(const Options& options, const Lexicons& lexicons) {
  WordCorpus corpus;
  for (const std::string& file : options.plain) {
    if (file.ends_with(".jsonl"))
      for_each_line(file, [&](const Json& line) { corpus.add(line.at("text").get<std::string>(), lexicons); });
    else
      for_each_plain_line(file, [&](const std::string& line) { corpus.add(line, lexicons); });
  }
  std::vector<HashedEntry> entries;
  for (const WordClass& found : cluster_words(corpus, options.classes, options.least))
    entries.push_back({cluster_key(found.word), found.number});
  return build_hashed_table(std::move(entries));
}

std::vector<LabelledText> read_training_texts(const Options& options, const Lexicons& lexicons) {
  std::vector<LabelledText> texts;
  for (const std::string& file : options.train) read_documents(file, texts);
  if (!options.silver.empty()) read_silver(options.silver[0], options.silver[1], lexicons, texts);
  return texts;
}

// From this epoch on the small weights are left out, and the others learn to do without: 0.2 points of F1 on ner/dev
// against leaving them out at the end.
constexpr int kPrunedEpoch = 4;

// The model of the best of these epochs on the development texts.
struct Best {
  std::string model;
  Evaluation evaluation;
  int epochs = 0;
};

Best train_model(const Options& options, const Examples& examples, const std::vector<HashedTableBytes>& tables,
                 const EvaluationTexts& dev) {
  std::vector<std::uint32_t> all(examples.sequences.size());
  for (std::uint32_t i = 0; i < all.size(); ++i) all[i] = i;
  CrfTrainer<kLabels> trainer(examples, options.crf);
  const int pruned_epoch = std::min(kPrunedEpoch, options.epochs);
  Best best;
  for (int epoch = 1; epoch <= options.epochs; ++epoch) {
    if (epoch == pruned_epoch) trainer.prune(static_cast<float>(options.quantisation.prune) / 1000);
    const double loss = trainer.run_epoch(all);
    std::string model = write_model(trainer.crf(), {kNameFeatures, kKinds}, options.quantisation, tables);
    const Evaluation evaluation = dev.evaluate(model);
    say("epoch " + std::to_string(epoch) + ": loss " + std::to_string(loss) + ", F1 on the development texts " +
        std::to_string(evaluation.main.f1()));
    if (epoch < pruned_epoch) continue;
    if (best.epochs == 0 || evaluation.main.f1() > best.evaluation.main.f1())
      best = {std::move(model), evaluation, epoch};
    else if (epoch > best.epochs + 1)
      break;
  }
  return best;
}

std::size_t used(std::string_view bytes) {
  return bytes.size() - static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
}

std::size_t weights_kept(std::string_view bytes, std::uint32_t rows_log2) {
  const auto loaded = Model::load(bytes, kNameFeatures);
  const auto& model = std::get<Model>(loaded);
  std::size_t kept = 0;
  for (std::uint32_t row = 0; row < 1U << rows_log2; ++row) {
    const std::uint8_t* weights = model.weights(row << (32 - rows_log2));
    kept += static_cast<std::size_t>(
        std::count_if(weights, weights + kLabels, [](std::uint8_t w) { return w != Model::kNoWeight; }));
  }
  return kept;
}

std::string arguments_of(const Options& options) {
  std::ostringstream words;
  words << "--epochs " << options.epochs << " --rows-log2 " << options.crf.rows_log2 << " --rate " << options.crf.rate
        << " --prune " << options.quantisation.prune << " --step " << options.quantisation.step << " --classes "
        << options.classes << " --least " << options.least << " --augmented-weight " << options.augmentation.weight
        << " --variants " << options.augmentation.variants;
  return words.str();
}

void run(const Options& options) {
  const Lexicons lexicons;
  const Gazetteers gazetteers(options.gazetteers);
  std::vector<LabelledText> dev;
  for (const std::string& file : options.dev) read_documents(file, dev);
  const EvaluationTexts dev_texts(std::move(dev), lexicons);
  const std::vector<LabelledText> given = read_training_texts(options, lexicons);
  say(std::to_string(given.size()) + " texts");
  std::vector<HashedTableBytes> tables(2);
  tables[kGazetteerTable] = gazetteers.table(lexicons);
  tables[kClusterTable] = cluster_table(options, lexicons);
  say("tables are made");

  std::vector<LabelledText> texts = given;
  augment(texts, options.augmentation, gazetteers, lexicons);
  const FeatureTables views{tables[kGazetteerTable].view(), tables[kClusterTable].view()};
  const auto examples = [&](const Readings* readings) {
    return build_examples(texts, views, lexicons, options.crf.rows_log2, readings);
  };
  const Readings readings = jackknifed_readings(examples(nullptr), options.crf);
  say("first readings are made");
  const Best best = train_model(options, examples(&readings), tables, dev_texts);

  write_file(options.model, best.model);
  Training training;
  training.arguments = arguments_of(options);
  training.model_bytes = best.model.size();
  training.weights = (std::size_t{1} << options.crf.rows_log2) * kLabels;
  training.weights_kept = weights_kept(best.model, options.crf.rows_log2);
  training.phrases = used(tables[kGazetteerTable].checks);
  training.clustered_words = used(tables[kClusterTable].checks);
  training.epochs = best.epochs;
  write_file(options.card, write_card(read_file(options.card_template), training, given, best.evaluation));
}

void declare(CLI::App& app, Options& options) {
  app.add_option("--train", options.train, "Labelled texts, JSON Lines")->required();
  app.add_option("--dev", options.dev, "Labelled texts to measure with, JSON Lines")->required();
  app.add_option("--silver", options.silver, "Texts, and labels of them made by a tool, JSON Lines")->expected(2);
  app.add_option("--plain", options.plain, "Texts for word clusters: .jsonl with \"text\", or plain lines")->required();
  app.add_option("--gazetteers", options.gazetteers, "Folder of the lists of names")->required();
  app.add_option("--card-template", options.card_template, "The model card without its figures")->required();
  app.add_option("--model", options.model, "Where to write the model")->required();
  app.add_option("--card", options.card, "Where to write the model card")->required();
  app.add_option("--epochs", options.epochs, "Passes over the texts at most");
  app.add_option("--rows-log2", options.crf.rows_log2, "Log2 of the rows of weights")->check(CLI::Range(8, 22));
  app.add_option("--rate", options.crf.rate, "AdaGrad's learning rate");
  app.add_option("--prune", options.quantisation.prune, "Weights below so many thousandths of a nat are left out");
  app.add_option("--step", options.quantisation.step, "Thousandths of a nat a step")->check(CLI::Range(1, 1000));
  app.add_option("--classes", options.classes, "Word clusters")->check(CLI::Range(1, 255));
  app.add_option("--least", options.least, "How often a word must come to be clustered");
  app.add_option("--augmented-weight", options.augmentation.weight, "Weight of the variants made of the texts");
  app.add_option("--variants", options.augmentation.variants, "Percentage of texts with a variant in make-up")
      ->check(CLI::Range(0, 100));
}

}  // namespace
}  // namespace galley::train

int main(int argc, char** argv) {
  CLI::App app("Trains the model by which Galley finds names.", "galley-train");
  galley::train::Options options;
  galley::train::declare(app, options);
  CLI11_PARSE(app, argc, argv);
  try {
    galley::train::run(options);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "galley-train: " << error.what() << '\n';
    return 1;
  }
}
