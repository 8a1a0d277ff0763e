#include "gazetteers.h"

#include <stdexcept>

#include "entities/name_features.h"
#include "json_lines.h"

namespace galley::train {

Gazetteers::Gazetteers(const std::string& folder) {
  for (std::size_t i = 0; i < kGazetteerFiles.size(); ++i)
    for_each_plain_line(folder + "/" + std::string(kGazetteerFiles[i].name) + ".txt", [&](const std::string& line) {
      if (!line.empty() && line[0] != '#') names_[i].push_back(line);
    });
}

const std::vector<std::string>& Gazetteers::names(std::string_view file) const {
  for (std::size_t i = 0; i < kGazetteerFiles.size(); ++i)
    if (kGazetteerFiles[i].name == file) return names_[i];
  throw std::runtime_error("no gazetteer " + std::string(file));
}

HashedTableBytes Gazetteers::table(const Lexicons& lexicons) const {
  std::vector<HashedEntry> entries;
  for (std::size_t i = 0; i < kGazetteerFiles.size(); ++i)
    for (const std::string& name : names_[i]) {
      const Segmented read(name, lexicons);
      const std::uint32_t words = read.segments.tokens.size();
      if (words == 0 || words > (kGazetteerFiles[i].single_words ? 1 : kLongestPhrase)) continue;
      std::uint32_t key = 0;
      for (const Index<Token> t : read.segments.tokens.all()) key = gazetteer_key(key, read.document.folded(t));
      entries.push_back({key, static_cast<std::uint8_t>(i + 1)});
    }
  return build_hashed_table(std::move(entries));
}

}  // namespace galley::train
