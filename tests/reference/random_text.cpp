#include "reference/random_text.h"

#include <iterator>

namespace galley::testing {
namespace {

constexpr std::string_view kPieces[] = {
    // words, names and what reports speech
    "the", "The", "He", "said", "asked", "that", "according to", "Putin", "Mark Rutte", "Rutte's", "NATO", "U.S.", "J.",
    "Mr.", "p.m.", "No.", "Jan.", "etc.", "Thanks,", "I", "won't", "O’Brien", "al-Qaeda", "boss'", "'80s", "NATO (",
    "claims", "told reporters", "she", "they", "WASHINGTON", "Secretary General", "Inc.",
    // numbers, money, addresses
    "5", "1,000.50", "$3.5m", "10:30", "2015-16", "21st", "5.5%", "12/29/2015", "www.a.org", "http://x.y/(z)", "a@b.co",
    "@who", "#tag", "bit.ly/1",
    // marks
    ".", ",", "!", "?", "...", "…", ":", ";", "--", "—", "-", "(", ")", "[", "]", "\"", "'", "“", "”", "‘", "’", "«",
    "»", "„", "‟", "‹", "›", "``", "''", "`", "*", "•", ":)", "^_^", "[1]", "<img onerror=x>", "&amp;", "。", "¿",
    // white space and breaks
    " ", " ", " ", " ", "  ", "\t", "\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029", "\u00A0", "\u200B",
    "\uFEFF", "\n\n",
    // scripts, composition, folding to more, to less and to nothing
    "é", "e\u0301", "\u0301", "\u0301\u0323\u0308", "ß", "ﬁ", "İ", "Ǆ", "ΟΔΟΣ", "ﷺ", "Путин", "שלום", "محمد",
    "می\u200Cخواهم", "平壤", "ｱﾞ", "각", "\u1100\u1161\u11A8", "\u0E01\u0E33", "\u0915\u094D\u0937", "\u00AD", "\u200D",
    "\u2060", "\u202E", "\uFE0F", "½", "²", "™", "￼", "\U000E0041",
    // emoji and control characters
    "🙂", "👩‍👩‍👧", "🇩🇪", "👍🏽", "❤️", "1️⃣", std::string_view("\0", 1), "\x01", "\x7F",
    "\U0010FFFF"};

constexpr unsigned char kBytes[] = {0x00, 'a',  0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF,
                                    0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF};

}  // namespace

std::uint32_t random_below(std::mt19937& random, std::uint32_t bound) {
  return static_cast<std::uint32_t>(random() % bound);
}

std::string random_text(std::mt19937& random, std::size_t pieces) {
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) {
    text += kPieces[random_below(random, std::size(kPieces))];
    if (random_below(random, 2) == 0) text += ' ';
  }
  return text;
}

std::string random_bytes(std::mt19937& random, std::size_t size) {
  std::string bytes;
  while (bytes.size() < size) {
    if (random_below(random, 2) == 0)
      bytes += kPieces[random_below(random, std::size(kPieces))];
    else
      bytes += static_cast<char>(kBytes[random_below(random, std::size(kBytes))]);
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace galley::testing
