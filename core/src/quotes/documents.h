// Words for what speaks in somebody's name: "a report", "the statement".
#pragma once

#include <string_view>

namespace galley {

/// Does the noun, folded, stand for a document, whose maker says what it says?
bool is_document(std::string_view noun);

}  // namespace galley
