// galley: prints the report of a text as JSON. See --help.
#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <string>

#include "complaint.h"
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

// One report for the whole of `in`; the exit status.
int print_report(const galley::Analyzer& analyzer, std::istream& in, const std::string& name, galley::OffsetUnit unit) {
  const std::optional<std::string> text = galley::read_text(in);
  if (!text) return fail("cannot read " + name);
  const auto result = analyzer.analyze(*text);
  if (const auto* error = std::get_if<galley::Error>(&result)) return fail(name + ": " + galley::complaint(*error));
  galley::write_report(std::cout, std::get<galley::Report>(result), *text, unit);
  std::cout << '\n';
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);  // the report is written in many small pieces
  CLI::App app{"Finds what repeats in a news article, who said what in it, and whom and what it names."};
  app.set_version_flag("--version", std::string(galley::kVersion));
  std::string file = "-", unit_name = "utf16";
  bool jsonl = false;
  app.add_option("FILE", file, "The text, UTF-8; - or nothing: standard input");
  app.add_flag("--jsonl", jsonl, "Read {\"id\", \"text\"} objects, one a line, and print a report a line");
  app.add_option("--offsets", unit_name, "What start and end count: utf16 (default), codepoint or utf8")
      ->check(CLI::IsMember({"utf16", "codepoint", "utf8"}));
  CLI11_PARSE(app, argc, argv);

  std::ifstream opened;
  if (file != "-") {
    opened.open(file, std::ios::binary);
    if (!opened) return fail("cannot read " + file);
  }
  std::istream& in = file == "-" ? std::cin : opened;
  const galley::OffsetUnit unit = kUnits.at(unit_name);
  const galley::Analyzer analyzer;
  const int status = jsonl ? (galley::answer_lines(analyzer, in, std::cout, unit) ? 0 : 1)
                           : print_report(analyzer, in, file == "-" ? "standard input" : file, unit);
  return std::cout.flush() ? status : fail("cannot write the report");
}
