// galley-train-tags: trains the tagger of parts of speech. See --help, and README.md beside this file.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "files.h"
#include "silver_tags.h"
#include "tag_training.h"
#include "word_classes.h"

namespace galley::train {
namespace {

struct Options {
  std::vector<std::string> train, dev, plain;  // texts and labels; texts
  std::string model;
  TagOptions training;
};

// Every so manieth text is learnt from in small letters too, and in capitals.
constexpr std::uint32_t kRewritten = 25;

void run(const Options& options) {
  const Lexicons lexicons;
  const HashedTableBytes classes =
      learn_word_classes(options.plain, lexicons, options.training.classes, options.training.words);
  TaggedTexts train, dev;
  read_silver_tags(options.train[0], options.train[1], lexicons, Letters::as_written, 1, train);
  read_silver_tags(options.train[0], options.train[1], lexicons, Letters::small, kRewritten, train);
  read_silver_tags(options.train[0], options.train[1], lexicons, Letters::capitals, kRewritten, train);
  read_silver_tags(options.dev[0], options.dev[1], lexicons, Letters::as_written, 1, dev);
  const std::string model = train_tags(train, classes, options.training);
  write_file(options.model, model);
  std::printf("learnt from %zu of %u sentences\n", train.sentences.size(), train.given);
  std::printf("tags as the tool has them, of %zu of %u development sentences: %.2f %%\n", dev.sentences.size(),
              dev.given, tag_accuracy(dev, model));
}

void declare(CLI::App& app, Options& options) {
  app.add_option("--train", options.train, "Texts, and tags of them made by a tool, JSON Lines")
      ->required()
      ->expected(2);
  app.add_option("--dev", options.dev, "The same, to measure with")->required()->expected(2);
  app.add_option("--plain", options.plain, "Texts for word classes: JSON Lines with \"text\", or plain lines")
      ->required();
  app.add_option("--model", options.model, "Where to write the model")->required();
  app.add_option("--epochs", options.training.epochs, "Passes over the texts");
  app.add_option("--rows-log2", options.training.rows_log2, "Log2 of the rows of weights")->check(CLI::Range(8, 22));
  app.add_option("--rate", options.training.rate, "AdaGrad's learning rate");
  app.add_option("--sparsity", options.training.sparsity, "Weight of the L1 norm");
  app.add_option("--step", options.training.step, "What weights are counted in");
  app.add_option("--often", options.training.often, "Features that come less often are not learnt");
  app.add_option("--classes", options.training.classes, "Word classes")->check(CLI::Range(1, 255));
  app.add_option("--words", options.training.words, "Words in classes at most");
}

}  // namespace
}  // namespace galley::train

int main(int argc, char** argv) {
  CLI::App app("Trains the tagger of parts of speech.", "galley-train-tags");
  galley::train::Options options;
  galley::train::declare(app, options);
  CLI11_PARSE(app, argc, argv);
  try {
    galley::train::run(options);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "galley-train-tags: " << error.what() << '\n';
    return 1;
  }
}
