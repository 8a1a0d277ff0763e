// The lists of names in core/data/gazetteers: a table of the model, and the stock that mentions are replaced from.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysed.h"
#include "hashed_table_builder.h"

namespace galley::train {

struct GazetteerFile {
  std::string_view name;  ///< NAME.txt
  bool single_words;      ///< only they go into the table: the longer names are learnt from their parts
};

/// In the order of the table's classes, which count from 1.
inline constexpr std::array<GazetteerFile, 22> kGazetteerFiles{{
    {"cities", false},      {"countries", false},     {"regions", false},     {"landforms", false},
    {"facilities", false},  {"nationalities", false}, {"events", false},      {"works", false},
    {"companies", false},   {"media", false},         {"agencies", true},     {"parties", false},
    {"groups", false},      {"teams", false},         {"universities", true}, {"forenames", false},
    {"surnames", false},    {"people", true},         {"titles", false},      {"organization_heads", false},
    {"place_heads", false}, {"event_heads", false},
}};

class Gazetteers {
 public:
  /// Reads the files of a folder. Throws std::runtime_error if one cannot be read.
  explicit Gazetteers(const std::string& folder);

  /// The names of a file. Throws std::runtime_error for a name that is no file's.
  const std::vector<std::string>& names(std::string_view file) const;
  /// The class of every phrase of up to kLongestPhrase words, by the key of its folded tokens.
  HashedTableBytes table(const Lexicons& lexicons) const;

 private:
  std::array<std::vector<std::string>, kGazetteerFiles.size()> names_;
};

}  // namespace galley::train
