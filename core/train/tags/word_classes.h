// The model's table of common words and their classes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysed.h"
#include "hashed_table_builder.h"

namespace galley::train {

/// Of the commonest `words` words of the files: JSON Lines with a "text" each, or plain text.
HashedTableBytes learn_word_classes(const std::vector<std::string>& files, const Lexicons& lexicons,
                                    std::uint32_t classes, std::uint32_t words);

}  // namespace galley::train
