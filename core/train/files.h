// Whole files in and out.
#pragma once

#include <string>

namespace galley::train {

/// The bytes of a file. Throws std::runtime_error if it cannot be read.
std::string read_file(const std::string& file);
/// Throws std::runtime_error if it cannot be written.
void write_file(const std::string& file, const std::string& bytes);

}  // namespace galley::train
