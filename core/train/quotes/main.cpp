// galley-train-quotes: trains the models that read who said what. See --help, and README.md beside this file.
#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include "../files.h"
#include "gold_quotes.h"
#include "quote_card.h"
#include "quote_evaluation.h"
#include "quote_training.h"
#include "quotes/attribution_features.h"
#include "quotes/cue_features.h"
#include "quotes/role_features.h"
#include "read_text.h"

namespace galley::train {
namespace {

struct Options {
  std::string train, dev, card_template, models, card;
  QuoteOptions training;
};

void say(const std::string& words) { std::cerr << "galley-train-quotes: " << words << std::endl; }

std::string arguments_of(const QuoteOptions& options) {
  std::ostringstream words;
  words << "--epochs " << options.epochs << " --rows-log2 " << options.crf.rows_log2 << " --rate " << options.crf.rate
        << " --dropout " << options.crf.dropout << " --folds " << options.folds << " --prune "
        << options.quantisation.prune << " --step " << options.quantisation.step;
  return words.str();
}

void run(const Options& options) {
  QuoteTraining training;
  training.arguments = arguments_of(options.training);
  QuoteModelBytes bytes;
  {
    const std::vector<GoldText> gold = read_gold_quotes(options.train);
    const Tools tools;
    const auto texts = read_texts(gold, tools);
    say(std::to_string(texts.size()) + " texts are read");
    bytes = train_quotes(texts, options.training);
    training.texts = gold.size();
    for (const GoldText& text : gold) training.quotes += text.quotes.size();
  }
  write_file(options.models + "/quote_cues.galley", bytes.cues);
  write_file(options.models + "/quote_roles.galley", bytes.roles);
  write_file(options.models + "/quote_attributions.galley", bytes.attributions);
  training.cue_bytes = bytes.cues.size();
  training.role_bytes = bytes.roles.size();
  training.attribution_bytes = bytes.attributions.size();

  const std::vector<GoldText> gold = read_gold_quotes(options.dev);
  const Tools tools;
  const auto texts = read_texts(gold, tools);
  const QuoteModels models{std::get<Model>(Model::load(bytes.cues, kCueFeatures)),
                           std::get<Model>(Model::load(bytes.roles, kRoleFeatures)),
                           std::get<Model>(Model::load(bytes.attributions, kAttributionFeatures)),
                           {}};
  const QuoteEvaluation both = evaluate_quotes(texts, models, Finder::both);
  for (const auto& role : both.exact) say("exact F1 " + std::to_string(role[0].f1()));
  write_file(options.card,
             write_quote_card(read_file(options.card_template), training, evaluate_quotes(texts, models, Finder::rules),
                              evaluate_quotes(texts, models, Finder::models), both));
}

void declare(CLI::App& app, Options& options) {
  app.add_option("--train", options.train, "Texts with quotes, JSON Lines")->required();
  app.add_option("--dev", options.dev, "Texts with quotes to measure with, JSON Lines")->required();
  app.add_option("--card-template", options.card_template, "The model card without its figures")->required();
  app.add_option("--models", options.models, "Folder to write the models into")->required();
  app.add_option("--card", options.card, "Where to write the model card")->required();
  app.add_option("--epochs", options.training.epochs, "Passes over the texts");
  app.add_option("--rows-log2", options.training.crf.rows_log2, "Log2 of the rows of weights")
      ->check(CLI::Range(8, 22));
  app.add_option("--rate", options.training.crf.rate, "AdaGrad's learning rate");
  app.add_option("--dropout", options.training.crf.dropout, "Features left out of a hundred in training")
      ->check(CLI::Range(0, 90));
  app.add_option("--folds", options.training.folds, "Folds in which the model of attributions gets its examples")
      ->check(CLI::Range(2, 10));
  app.add_option("--prune", options.training.quantisation.prune,
                 "Weights below so many thousandths of a nat are left out");
  app.add_option("--step", options.training.quantisation.step, "Thousandths of a nat a step")
      ->check(CLI::Range(1, 1000));
}

}  // namespace
}  // namespace galley::train

int main(int argc, char** argv) {
  CLI::App app("Trains the models by which Galley reads who said what.", "galley-train-quotes");
  galley::train::Options options;
  galley::train::declare(app, options);
  CLI11_PARSE(app, argc, argv);
  try {
    galley::train::run(options);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "galley-train-quotes: " << error.what() << '\n';
    return 1;
  }
}
