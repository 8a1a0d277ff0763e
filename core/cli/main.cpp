// galley: prints the report of a text, or what texts have in common, as JSON. See --help.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "comparison_json.h"
#include "complaint.h"
#include "finding_kinds.h"
#include "galley/galley.h"
#include "json_lines.h"
#include "read_text.h"
#include "report_json.h"

namespace {

const std::map<std::string, galley::OffsetUnit> kUnits{{"utf16", galley::OffsetUnit::utf16},
                                                       {"codepoint", galley::OffsetUnit::codepoint},
                                                       {"utf8", galley::OffsetUnit::utf8}};

// Says what went wrong; the exit status.
int fail(const std::string& words) {
  std::cerr << "galley: " << words << '\n';
  return 1;
}

// "-" is standard input.
std::string name_of(const std::string& file) { return file == "-" ? "standard input" : file; }

class Input {
 public:
  explicit Input(const std::string& file) {
    if (file != "-") opened_.emplace(file, std::ios::binary);
  }

  std::istream& stream() { return opened_ ? *opened_ : std::cin; }

  /// Nothing if it cannot be read.
  std::optional<std::string> read_all() { return stream() ? galley::read_text(stream()) : std::nullopt; }

 private:
  std::optional<std::ifstream> opened_;
};

// Nothing if the file holds no usable model, which is said.
std::optional<galley::Analyzer> analyzer_with_model(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  const std::optional<std::string> model = in ? galley::read_text(in) : std::nullopt;
  if (!model) {
    fail("cannot read " + file);
    return std::nullopt;
  }
  auto result = galley::Analyzer::with_model(*model);
  if (const auto* error = std::get_if<galley::Error>(&result)) {
    fail(file + ": " + galley::complaint(*error));
    return std::nullopt;
  }
  return std::get<galley::Analyzer>(std::move(result));
}

// The names of kinds, parted by commas by CLI11 and checked by it.
galley::FindingKinds kinds_of(const std::vector<std::string>& names) {
  galley::FindingKinds kinds;
  for (std::uint32_t k = 0; k < galley::kFindingKinds; ++k)
    if (std::find(names.begin(), names.end(), galley::kFindingKindNames[k]) != names.end())
      kinds.add(static_cast<galley::FindingKind>(k));
  return kinds;
}

// These print their answer, and give the exit status.

int print_report(const galley::Analyzer& analyzer, const std::string& file, const galley::AnalyzeOptions& options,
                 galley::OffsetUnit unit) {
  const std::optional<std::string> text = Input(file).read_all();
  if (!text) return fail("cannot read " + name_of(file));
  const auto result = analyzer.analyze(*text, options);
  if (const auto* error = std::get_if<galley::Error>(&result))
    return fail(name_of(file) + ": " + galley::complaint(*error));
  galley::write_report(std::cout, std::get<galley::Report>(result), *text, unit);
  std::cout << '\n';
  return 0;
}

int print_comparison(const galley::Analyzer& analyzer, const std::vector<std::string>& files, galley::OffsetUnit unit) {
  if (files.size() < 2) return fail("compare needs two files or more");
  if (std::count(files.begin(), files.end(), "-") > 1) return fail("standard input can be read once only");
  std::vector<std::string> contents;
  for (const std::string& file : files) {
    std::optional<std::string> text = Input(file).read_all();
    if (!text) return fail("cannot read " + name_of(file));
    contents.push_back(std::move(*text));
  }
  const std::vector<std::string_view> texts(contents.begin(), contents.end());
  const auto result = analyzer.compare(texts);
  if (const auto* error = std::get_if<galley::CompareError>(&result))
    return fail(name_of(files[error->document.value]) + ": " +
                galley::complaint(galley::Error{error->code, error->position}));
  galley::write_comparison(std::cout, std::get<galley::Comparison>(result), texts, unit);
  std::cout << '\n';
  return 0;
}

int print_answers(const galley::Analyzer& analyzer, const std::string& file, galley::Request request,
                  const galley::AnalyzeOptions& options, galley::OffsetUnit unit) {
  Input input(file);
  if (!input.stream()) return fail("cannot read " + name_of(file));
  return galley::answer_lines(analyzer, input.stream(), std::cout, request, options, unit) ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);  // the report is written in many small pieces
  CLI::App app{"Finds what repeats in a news article, who said what in it, and whom and what it names."};
  app.set_version_flag("--version", std::string(galley::kVersion));
  std::string file = "-", unit_name = "utf16", date, model;
  std::vector<std::string> files, muted;
  bool jsonl = false;
  CLI::Option* text = app.add_option("FILE", file, "The text, UTF-8; - or nothing: standard input");
  app.add_flag(
      "--jsonl", jsonl,
      "Read {\"id\", \"text\"} objects, one a line, and print a report a line; for compare, {\"id\", \"texts\"} "
      "with two texts or more");
  CLI::Option* dated =
      app.add_option("--date", date,
                     "The day the article is dated, YYYY-MM-DD, which \"Tuesday\" and \"last week\" are counted "
                     "from; with --jsonl, of the lines without a \"date\" of their own");
  CLI::Option* modelled =
      app.add_option("--model", model, "A model for names of your own, in place of the built-in one");
  CLI::Option* mute = app.add_option("--mute", muted, "Kinds of findings to leave out, parted by commas")
                          ->delimiter(',')
                          ->allow_extra_args(false)  // the file may follow
                          ->check(CLI::IsMember(std::vector<std::string>(std::begin(galley::kFindingKindNames),
                                                                         std::end(galley::kFindingKindNames))));
  app.add_option("--offsets", unit_name, "What start and end count: utf16 (default), codepoint or utf8")
      ->check(CLI::IsMember({"utf16", "codepoint", "utf8"}));
  CLI::App* compare = app.add_subcommand("compare", "Finds what texts have in common")->fallthrough();
  compare->excludes(text)->excludes(dated)->excludes(modelled)->excludes(mute);
  compare->add_option("FILES", files, "The texts, two or more; -: standard input. With --jsonl one file, or nothing");
  CLI11_PARSE(app, argc, argv);
  if (compare->parsed() && jsonl && files.size() > 1) return fail("compare --jsonl reads one file");

  galley::AnalyzeOptions options;
  options.muted = kinds_of(muted);
  if (dated->count() > 0 && !(options.date = galley::CalendarDate::parse(date)))
    return fail("--date: not a day as YYYY-MM-DD: " + date);

  const galley::OffsetUnit unit = kUnits.at(unit_name);
  const std::optional<galley::Analyzer> made =
      modelled->count() > 0 ? analyzer_with_model(model) : std::optional<galley::Analyzer>(std::in_place);
  if (!made) return 1;
  const galley::Analyzer& analyzer = *made;
  int status = 0;
  if (jsonl && compare->parsed())
    status = print_answers(analyzer, files.empty() ? "-" : files[0], galley::Request::comparison, options, unit);
  else if (jsonl)
    status = print_answers(analyzer, file, galley::Request::report, options, unit);
  else if (compare->parsed())
    status = print_comparison(analyzer, files, unit);
  else
    status = print_report(analyzer, file, options, unit);
  return std::cout.flush() ? status : fail("cannot write the answer");
}
