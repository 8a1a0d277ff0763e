// Reading a file of one JSON value a line.
#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

namespace galley::train {

using Json = nlohmann::json;

/// Calls `take(const std::string&)` with each line. Throws std::runtime_error if the file cannot be read.
template <class Take>
void for_each_plain_line(const std::string& file, Take take) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + file);
  for (std::string line; std::getline(in, line);) take(line);
}

/// Calls `take(const Json&)` with each line's value; what is wrong with a line is thrown with its place.
template <class Take>
void for_each_line(const std::string& file, Take take) {
  std::size_t number = 0;
  for_each_plain_line(file, [&](const std::string& line) {
    ++number;
    try {
      take(Json::parse(line));
    } catch (const std::exception& error) {
      throw std::runtime_error(file + ":" + std::to_string(number) + ": " + error.what());
    }
  });
}

}  // namespace galley::train
