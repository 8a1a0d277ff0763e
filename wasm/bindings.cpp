// The border to JavaScript: texts go in as UTF-8, a report or a comparison comes out as one flat array of 32-bit
// integers.
//
//   reserve(bytes)  ──►  a Uint8Array to write a text into, or several one behind the other (TextEncoder.encodeInto)
//   analyze(bytes, date, muted, onStage)  ──►  an Int32Array: the report; date: YYYY-MM-DD, or empty if it is not known;
//                        muted: the kinds of findings to leave out, a bit for each; onStage is called with a stage's
//                        number in analyzer.h as it begins
//   compare(sizes)  ──►  an Int32Array: the comparison of the texts that are so many bytes long
//   release()            after the answer is copied: nothing of a call stays behind
//
// Both arrays are views of the module's memory, good until the next call of any of these functions. galley.d.ts types
// the functions; web/src/decode.ts reads the words.
#include <emscripten.h>
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "galley/galley.h"

// clang-format off
// Built without exceptions, operator new has no bad_alloc to throw: a JavaScript one says what happened.
EM_JS(void, throw_out_of_memory, (), { throw new RangeError("out of memory"); })
// clang-format on

namespace {

using Word = std::int32_t;

// The layout, in words. `list(x)` is a count followed by that many x; `span` is start, end in UTF-16 units of the text;
// a `span?` that is missing is -1, -1, a missing index -1; an enumerator is its number in report.h; a proportion is in
// thousandths; an alias or an entity's name is the span where it stands.
//
//   all       kLayoutVersion, status (0: an answer; kInvalidDate; else an ErrorCode), the number of the text at
//             fault, position of the error in bytes
//   then, with status 0, for a report:
//   list(paragraph: span)
//   list(sentence: span)
//   list(string: list(byte of UTF-8))                              values, units, lemmas, rules, each once
//   list(entity: type, name span, list(alias: span), value string index, unit string index,
//        list(related: entity index))                              value and unit are -1 where they are empty
//   list(mention: entity index, span, kind, confidence)
//   list(quote: kind, list(content: span), cue span?, lemma string index, stance, modality, source span?,
//        speaker index, parent index, rule string index, confidence)   lemma, stance, modality are -1 without a cue
//   list(group: kind, quotation 0 or 1, list(copy: span, similarity, list(change: original span, copy span,
//        kind)))
//   list(finding: kind, severity, list(span), list(entity index), list(quote index), rule string index)
//   for a comparison, where a span is one of its document:
//   list(document: share)
//   list(passage: kind, quotation 0 or 1, list(copy: document, span, similarity, list(change as above)))
constexpr Word kLayoutVersion = 6;
constexpr Word kNone = -1;
constexpr Word kInvalidDate = -1;

// What all answers are written with.
class Words {
 public:
  // Room for `count` words: growing, the list would be held twice.
  void reserve(std::size_t count) { words_.reserve(count); }

  std::vector<Word> take() { return std::move(words_); }

  template <class T>
  void word(T value) {
    words_.push_back(static_cast<Word>(value));
  }

  template <class List, class Write>
  void list(const List& items, Write write) {
    word(items.size());
    for (const auto& item : items) write(item);
  }

  void header(Word status, std::size_t document, std::size_t position) {
    word(kLayoutVersion);
    word(status);
    word(document);
    word(position);
  }

  void span(galley::Span s, const galley::OffsetMap& offset) {
    word(offset(s.start));
    word(offset(s.end));
  }

  void changes(const std::vector<galley::Change>& changes, const galley::OffsetMap& original,
               const galley::OffsetMap& copy) {
    list(changes, [&](const galley::Change& change) {
      span(change.original, original);
      span(change.copy, copy);
      word(change.kind);
    });
  }

 private:
  std::vector<Word> words_;
};

std::vector<Word> encode_error(Word status, std::size_t document, std::size_t position) {
  Words words;
  words.header(status, document, position);
  return words.take();
}

std::vector<Word> encode(galley::ErrorCode code, std::size_t document, std::size_t position) {
  return encode_error(static_cast<Word>(code), document, position);
}

// How many words the layout above takes for duplicate groups or shared passages, with so many for a copy without
// changes.
template <class Groups>
std::size_t count_words_of_groups(const Groups& groups, std::size_t words_of_copy) {
  std::size_t count = 0;
  for (const auto& group : groups) {
    count += 3 + words_of_copy * group.copies.size();
    for (const auto& copy : group.copies) count += 5 * copy.changes.size();
  }
  return count;
}

// How many it takes at most for a report, but for lemmas and rules, which are few.
std::size_t count_words(const galley::Report& report) {
  std::size_t count = 1024 + 2 * (report.paragraphs.size() + report.sentences.size()) +
                      std::size_t{7} * report.entities.size() + std::size_t{5} * report.mentions.size() +
                      std::size_t{13} * report.quotes.size();
  for (const galley::Entity& e : report.entities)
    count += 2 * (e.aliases.size() + 1) + e.related.size() + e.value.size() + e.unit.size();
  for (const galley::Quote& q : report.quotes) count += 2 * q.contents.size();
  for (const galley::Finding& f : report.findings)
    count += 6 + 2 * f.spans.size() + f.entities.size() + f.quotes.size();
  return count + count_words_of_groups(report.duplicates, 4);
}

std::size_t count_words(const galley::Comparison& comparison) {
  constexpr std::size_t kHeader = 4, kCounts = 2;
  return kHeader + kCounts + comparison.shares.size() + count_words_of_groups(comparison.passages, 5);
}

std::vector<Word> encode(const galley::Comparison& comparison, std::span<const std::string_view> texts) {
  std::vector<galley::OffsetMap> offsets;
  offsets.reserve(texts.size());
  for (const std::string_view text : texts) offsets.emplace_back(text, galley::OffsetUnit::utf16);
  Words words;
  words.reserve(count_words(comparison));
  words.header(0, 0, 0);
  words.list(comparison.shares, [&](galley::Proportion share) { words.word(share.thousandths); });
  words.list(comparison.passages, [&](const galley::SharedPassage& passage) {
    const galley::OffsetMap& original = offsets[passage.copies.front().document.value];
    words.word(passage.kind);
    words.word(passage.quotation);
    words.list(passage.copies, [&](const galley::SharedCopy& copy) {
      const galley::OffsetMap& offset = offsets[copy.document.value];
      words.word(copy.document.value);
      words.span(copy.span, offset);
      words.word(copy.similarity.thousandths);
      words.changes(copy.changes, original, offset);
    });
  });
  return words.take();
}

class ReportEncoder {
 public:
  explicit ReportEncoder(std::string_view text) : offset_(text, galley::OffsetUnit::utf16) {}

  std::vector<Word> encode(const galley::Report& report) {
    words_.reserve(count_words(report));
    words_.header(0, 0, 0);
    list(report.paragraphs, [&](galley::Span s) { span(s); });
    list(report.sentences, [&](galley::Span s) { span(s); });
    strings(report);
    list(report.entities, [&](const galley::Entity& e) { entity(e); });
    list(report.mentions, [&](const galley::Mention& m) { mention(m); });
    list(report.quotes, [&](const galley::Quote& q) { quote(q); });
    list(report.duplicates, [&](const galley::DuplicateGroup& g) { group(g); });
    list(report.findings, [&](const galley::Finding& f) { finding(f); });
    return words_.take();
  }

 private:
  template <class T>
  void word(T value) {
    words_.word(value);
  }

  template <class List, class Write>
  void list(const List& items, Write write) {
    words_.list(items, write);
  }

  void span(galley::Span s) { words_.span(s, offset_); }

  void span(const std::optional<galley::Span>& s) {
    if (s) return span(*s);
    word(kNone);
    word(kNone);
  }

  template <class T>
  void index(const std::optional<galley::Index<T>>& i) {
    word(i ? static_cast<Word>(i->value) : kNone);
  }

  void strings(const galley::Report& report) {
    std::vector<std::string_view> table;
    const auto add = [&](std::string_view string) {
      if (number_of_.emplace(string, static_cast<Word>(table.size())).second) table.push_back(string);
    };
    for (const galley::Entity& e : report.entities) {
      if (!e.value.empty()) add(e.value);
      if (!e.unit.empty()) add(e.unit);
    }
    for (const galley::Quote& q : report.quotes) {
      if (q.cue) add(q.cue->lemma);
      add(q.rule);
    }
    for (const galley::Finding& f : report.findings) add(f.rule);
    list(table,
         [&](std::string_view string) { list(string, [&](char byte) { word(static_cast<unsigned char>(byte)); }); });
  }

  void entity(const galley::Entity& e) {
    word(e.type);
    span(e.name);
    list(e.aliases, [&](galley::Span s) { span(s); });
    word(e.value.empty() ? kNone : number_of_.at(e.value));
    word(e.unit.empty() ? kNone : number_of_.at(e.unit));
    list(e.related, [&](galley::Index<galley::Entity> i) { word(i.value); });
  }

  void mention(const galley::Mention& m) {
    word(m.entity.value);
    span(m.span);
    word(m.kind);
    word(m.confidence.thousandths);
  }

  void quote(const galley::Quote& q) {
    word(q.kind);
    list(q.contents, [&](galley::Span s) { span(s); });
    span(q.cue ? std::optional(q.cue->span) : std::nullopt);
    word(q.cue ? number_of_.at(q.cue->lemma) : kNone);
    word(q.cue ? static_cast<Word>(q.cue->stance) : kNone);
    word(q.cue ? static_cast<Word>(q.cue->modality) : kNone);
    span(q.source);
    index(q.speaker);
    index(q.parent);
    word(number_of_.at(q.rule));
    word(q.confidence.thousandths);
  }

  void group(const galley::DuplicateGroup& g) {
    word(g.kind);
    word(g.quotation);
    list(g.copies, [&](const galley::Copy& c) {
      span(c.span);
      word(c.similarity.thousandths);
      words_.changes(c.changes, offset_, offset_);
    });
  }

  void finding(const galley::Finding& f) {
    word(f.kind);
    word(f.severity);
    list(f.spans, [&](galley::Span s) { span(s); });
    list(f.entities, [&](galley::Index<galley::Entity> i) { word(i.value); });
    list(f.quotes, [&](galley::Index<galley::Quote> i) { word(i.value); });
    word(number_of_.at(f.rule));
  }

  galley::OffsetMap offset_;
  std::unordered_map<std::string_view, Word> number_of_;  // of a string, in the table
  Words words_;
};

// Bit n stands for the kind of number n.
galley::FindingKinds kinds_of(std::uint32_t bits) {
  galley::FindingKinds kinds;
  for (std::uint32_t k = 0; k < galley::kFindingKinds; ++k)
    if ((bits >> k & 1) != 0) kinds.add(static_cast<galley::FindingKind>(k));
  return kinds;
}

std::vector<Word> report_of(const galley::Analyzer& analyzer, std::string_view text, std::string_view date,
                            galley::FindingKinds muted, const emscripten::val& on_stage) {
  galley::AnalyzeOptions options;
  options.muted = muted;
  options.on_stage = [&](galley::Stage stage) { on_stage(static_cast<Word>(stage)); };
  if (!date.empty() && !(options.date = galley::CalendarDate::parse(date))) return encode_error(kInvalidDate, 0, 0);
  const auto result = analyzer.analyze(text, options);
  // A text that failed may be malformed, which an OffsetMap cannot read.
  if (const auto* error = std::get_if<galley::Error>(&result)) return encode(error->code, 0, error->position);
  return ReportEncoder(text).encode(std::get<galley::Report>(result));
}

std::vector<Word> comparison_of(const galley::Analyzer& analyzer, std::span<const std::string_view> texts) {
  const auto result = analyzer.compare(texts);
  if (const auto* error = std::get_if<galley::CompareError>(&result))
    return encode(error->code, error->document.value, error->position);
  return encode(std::get<galley::Comparison>(result), texts);
}

// What one call needs; a module has one caller at a time.
struct Call {
  std::unique_ptr<char[]> room;
  std::vector<Word> answer;
} call;

const galley::Analyzer& analyzer() {
  static const galley::Analyzer one;
  return one;
}

// The words, kept until release().
emscripten::val answer(std::vector<Word> words) {
  call.answer = std::move(words);
  return emscripten::val(emscripten::typed_memory_view(call.answer.size(), call.answer.data()));
}

// Most bytes that analyze() and compare() take.
std::size_t max_text_bytes() { return galley::kMaxTextBytes; }

// Room for texts of `bytes` bytes.
emscripten::val reserve(std::size_t bytes) {
  std::set_new_handler(throw_out_of_memory);
  call.room.reset(new char[bytes]);
  return emscripten::val(emscripten::typed_memory_view(bytes, reinterpret_cast<unsigned char*>(call.room.get())));
}

// Analyses the first `bytes` bytes of the reserved room.
emscripten::val analyze(std::size_t bytes, const std::string& date, std::uint32_t muted, const emscripten::val& on_stage) {
  return answer(report_of(analyzer(), {call.room.get(), bytes}, date, kinds_of(muted), on_stage));
}

// Compares the texts that stand at the beginning of the reserved room, of so many bytes each.
emscripten::val compare(const emscripten::val& sizes) {
  std::vector<std::string_view> texts;
  const char* at = call.room.get();
  for (const auto size : emscripten::convertJSArrayToNumberVector<std::uint32_t>(sizes)) {
    texts.emplace_back(at, size);
    at += size;
  }
  return answer(comparison_of(analyzer(), texts));
}

// Frees the texts and the answer.
void release() { call = {}; }

}  // namespace

EMSCRIPTEN_BINDINGS(galley) {
  emscripten::function("maxTextBytes", &max_text_bytes);
  emscripten::function("reserve", &reserve);
  emscripten::function("analyze", &analyze);
  emscripten::function("compare", &compare);
  emscripten::function("release", &release);
}
