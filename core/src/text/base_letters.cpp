#include "text/base_letters.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::array<std::pair<char32_t, std::string_view>, 9> kWhole{{{U'ø', "o"},
                                                                       {U'ł', "l"},
                                                                       {U'đ', "d"},
                                                                       {U'ı', "i"},
                                                                       {U'æ', "ae"},
                                                                       {U'œ', "oe"},
                                                                       {U'þ', "th"},
                                                                       {U'ð', "d"},
                                                                       {U'ß', "ss"}}};

void append_base(std::string& out, char32_t c) {
  for (const auto& [letter, plain] : kWhole) {
    if (c != letter) continue;
    out += plain;
    return;
  }
  constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
  std::array<utf8proc_int32_t, 8> points{};  // the longest canonical decomposition has four
  int last_class = UTF8PROC_BOUNDCLASS_START;
  const auto n = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), points.data(),
                                         static_cast<utf8proc_ssize_t>(points.size()), kOptions, &last_class);
  for (utf8proc_ssize_t i = 0; i < n; ++i) {
    std::array<utf8proc_uint8_t, 4> buffer{};
    const auto size = utf8proc_encode_char(points[static_cast<std::size_t>(i)], buffer.data());
    out.append(reinterpret_cast<const char*>(buffer.data()), static_cast<std::size_t>(size));
  }
}

}  // namespace

std::string base_letters(std::string_view folded) {
  if (std::all_of(folded.begin(), folded.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return std::string(folded);
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = code_point_at(folded, at);
    append_base(out, point.value);
    at += point.size;
  }
  return out;
}

}  // namespace galley
