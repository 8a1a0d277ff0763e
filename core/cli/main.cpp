// galley: prints the report of a text as JSON. See --help.
#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>

#include "galley/galley.h"
#include "report_json.h"

namespace {

using Json = nlohmann::ordered_json;

std::string complaint(const galley::Error& error) {
  std::ostringstream words;
  words << galley::describe(error.code) << " at byte " << error.position;
  return words.str();
}

// One report for the whole of `in`; the exit status.
int print_report(const galley::Analyzer& analyzer, std::istream& in, const std::string& name, galley::OffsetUnit unit) {
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  const auto result = analyzer.analyze(text);
  if (const auto* error = std::get_if<galley::Error>(&result)) {
    std::cerr << "galley: " << name << ": " << complaint(*error) << '\n';
    return 1;
  }
  std::cout << to_json(std::get<galley::Report>(result), text, unit).dump() << '\n';
  return 0;
}

// The answer to one line of a JSON Lines stream: a report or an error, with the line's id.
Json answer(const galley::Analyzer& analyzer, const std::string& line, galley::OffsetUnit unit) {
  Json request;
  try {
    request = Json::parse(line);
  } catch (const Json::parse_error& error) {
    return {{"id", nullptr}, {"error", std::string("not JSON: byte ") + std::to_string(error.byte)}};
  }
  if (!request.is_object()) return {{"id", nullptr}, {"error", "not an object"}};
  const Json id = request.value("id", Json());
  if (!request.contains("text") || !request["text"].is_string())
    return {{"id", id}, {"error", "\"text\" is not a string"}};
  const auto& text = request["text"].get_ref<const std::string&>();
  const auto result = analyzer.analyze(text);
  if (const auto* error = std::get_if<galley::Error>(&result)) return {{"id", id}, {"error", complaint(*error)}};
  Json report{{"id", id}};
  report.update(to_json(std::get<galley::Report>(result), text, unit));
  return report;
}

int print_reports(const galley::Analyzer& analyzer, std::istream& in, galley::OffsetUnit unit) {
  bool failed = false;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    Json out = answer(analyzer, line, unit);
    if (const auto error = out.find("error"); error != out.end()) {
      *error = "line " + std::to_string(number) + ": " + error->get<std::string>();
      failed = true;
    }
    std::cout << out.dump() << std::endl;  // flushed, so that a reader at the other end can answer line by line
  }
  return failed ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Finds what repeats in a news article, who said what in it, and whom and what it names."};
  app.set_version_flag("--version", std::string(galley::kVersion));
  std::string file = "-";
  bool jsonl = false;
  auto unit = galley::OffsetUnit::utf16;
  app.add_option("FILE", file, "The text, UTF-8; - or nothing: standard input");
  app.add_flag("--jsonl", jsonl, "Read {\"id\", \"text\"} objects, one a line, and print a report a line");
  app.add_option("--offsets", unit, "What start and end count: utf16 (default), codepoint or utf8")
      ->transform(CLI::CheckedTransformer(
          std::map<std::string, galley::OffsetUnit>{{"utf16", galley::OffsetUnit::utf16},
                                                    {"codepoint", galley::OffsetUnit::codepoint},
                                                    {"utf8", galley::OffsetUnit::utf8}}));
  CLI11_PARSE(app, argc, argv);

  std::ifstream opened;
  if (file != "-") {
    opened.open(file, std::ios::binary);
    if (!opened) {
      std::cerr << "galley: cannot read " << file << '\n';
      return 1;
    }
  }
  std::istream& in = file == "-" ? std::cin : opened;
  const galley::Analyzer analyzer;
  return jsonl ? print_reports(analyzer, in, unit) : print_report(analyzer, in, file, unit);
}
