#include "word_classes.h"

#include "json_lines.h"
#include "syntax/sentence_part.h"
#include "text/folded.h"
#include "word_clusters.h"

namespace galley::train {
namespace {

// Words that come less often have too few neighbours to be put in a class by.
constexpr std::uint32_t kLeast = 12;

}  // namespace

HashedTableBytes learn_word_classes(const std::vector<std::string>& files, const Lexicons& lexicons,
                                    std::uint32_t classes, std::uint32_t words) {
  WordCorpus corpus;
  for (const std::string& file : files)
    for_each_plain_line(file, [&](const std::string& line) {
      const bool json = !line.empty() && line.front() == '{';
      corpus.add(fold(json ? Json::parse(line).at("text").get<std::string>() : line), lexicons);
    });
  std::vector<WordClass> numbered = cluster_words(corpus, classes, kLeast);
  if (numbered.size() > words) numbered.resize(words);
  std::vector<HashedEntry> entries;
  entries.reserve(numbered.size());
  for (const WordClass& word : numbered) entries.push_back({word_key(word.word), word.number});
  return build_hashed_table(std::move(entries));
}

}  // namespace galley::train
