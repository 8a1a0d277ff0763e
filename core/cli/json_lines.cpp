#include "json_lines.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "comparison_json.h"
#include "complaint.h"
#include "report_json.h"

namespace galley {
namespace {

using Json = nlohmann::ordered_json;
using Parsed = nlohmann::json;  // ordered_json's destructor recurses on its depth

// The value of the escape \uXXXX at `at`.
std::optional<std::uint32_t> unicode_escape_at(std::string_view line, std::size_t at) {
  if (line.size() < at + 6 || line[at] != '\\' || line[at + 1] != 'u') return std::nullopt;
  std::uint32_t value = 0;
  const char* digits = line.data() + at + 2;
  const auto [end, error] = std::from_chars(digits, digits + 4, value, 16);
  return error == std::errc{} && end == digits + 4 ? std::optional(value) : std::nullopt;
}

bool is_high_surrogate(std::uint32_t c) { return c >= 0xD800 && c < 0xDC00; }
bool is_low_surrogate(std::uint32_t c) { return c >= 0xDC00 && c < 0xE000; }

// JSON.stringify and Python write half a surrogate pair as an escape of its own, which the parser does not take.
// The escape for U+FFFD is as long, so positions in the line stay true.
void replace_lone_surrogates(std::string& line) {
  for (std::size_t at = line.find('\\'); at < line.size(); at = line.find('\\', at)) {
    const auto unit = unicode_escape_at(line, at);
    if (!unit) {
      at += 2;  // the backslash and what it escapes, a backslash perhaps
      continue;
    }
    const auto next = unicode_escape_at(line, at + 6);
    const bool is_pair = is_high_surrogate(*unit) && next && is_low_surrogate(*next);
    if (!is_pair && (is_high_surrogate(*unit) || is_low_surrogate(*unit))) line.replace(at + 2, 4, "fffd");
    at += is_pair ? 12 : 6;
  }
}

// What is wrong with a line, for a person.
class LineError : public std::runtime_error {
 public:
  using runtime_error::runtime_error;
};

Parsed parse_line(std::string line) {
  replace_lone_surrogates(line);
  try {
    Parsed parsed = Parsed::parse(line);
    if (!parsed.is_object()) throw LineError("not an object");
    return parsed;
  } catch (const Parsed::parse_error& error) {
    const bool malformed = std::string_view(error.what()).find("ill-formed UTF-8") != std::string_view::npos;
    throw LineError((malformed ? "invalid UTF-8 at byte " : "not JSON at byte ") +
                    std::to_string(error.byte > 0 ? error.byte - 1 : 0));
  } catch (const Parsed::exception&) {  // all else that it throws: 1e999
    throw LineError("a number out of range");
  }
}

// An array or object is refused: copying and printing one recurses on its depth.
Json id_of(const Parsed& line) {
  const auto found = line.find("id");
  if (found == line.end()) return nullptr;
  if (found->is_structured()) throw LineError("\"id\" is an array or an object");
  return Json(*found);
}

AnalyzeOptions options_of(const Parsed& line, AnalyzeOptions options) {
  const auto found = line.find("date");
  if (found == line.end() || found->is_null()) return options;
  options.date = found->is_string() ? CalendarDate::parse(found->get_ref<const std::string&>()) : std::nullopt;
  if (!options.date) throw LineError("\"date\" is not a day as YYYY-MM-DD");
  return options;
}

// These write their answer behind the line's id, or nothing if they throw an error.

void write_report_on(const Analyzer& analyzer, const Parsed& line, const Json& id, const AnalyzeOptions& options,
                     OffsetUnit unit, std::ostream& out) {
  const auto found = line.find("text");
  if (found == line.end() || !found->is_string()) throw LineError("\"text\" is not a string");
  const auto& text = found->get_ref<const std::string&>();
  const auto result = analyzer.analyze(text, options_of(line, options));
  if (const auto* error = std::get_if<Error>(&result)) throw LineError(complaint(*error));
  write_report(out, std::get<Report>(result), text, unit, {{"id", id}});
}

void write_comparison_of(const Analyzer& analyzer, const Parsed& line, const Json& id, OffsetUnit unit,
                         std::ostream& out) {
  const auto found = line.find("texts");
  const auto is_string = [](const Parsed& value) { return value.is_string(); };
  if (found == line.end() || !found->is_array() || !std::all_of(found->begin(), found->end(), is_string))
    throw LineError("\"texts\" is not an array of strings");
  if (found->size() < 2) throw LineError("fewer than two texts");
  std::vector<std::string_view> texts;
  for (const Parsed& text : *found) texts.emplace_back(text.get_ref<const std::string&>());
  const auto result = analyzer.compare(texts);
  if (const auto* error = std::get_if<CompareError>(&result)) throw LineError(complaint(*error));
  write_comparison(out, std::get<Comparison>(result), texts, unit, {{"id", id}});
}

}  // namespace

bool answer_lines(const Analyzer& analyzer, std::istream& in, std::ostream& out, Request request,
                  const AnalyzeOptions& options, OffsetUnit unit) {
  bool good = true;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    Json id;
    try {
      const Parsed parsed = parse_line(std::move(line));
      id = id_of(parsed);
      if (request == Request::report)
        write_report_on(analyzer, parsed, id, options, unit, out);
      else
        write_comparison_of(analyzer, parsed, id, unit, out);
    } catch (const LineError& error) {
      good = false;
      out << Json{{"id", id}, {"error", "line " + std::to_string(number) + ": " + error.what()}}.dump();
    }
    out << std::endl;  // flushed, so that a reader at the other end can answer line by line
  }
  return good;
}

}  // namespace galley
