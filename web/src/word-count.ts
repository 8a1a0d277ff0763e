// How many words there are.

// A run of letters and digits, and the marks that Unicode's rules for words let stand inside one: "didn't", "1,476.5".
const RUN = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’.,·][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*/gu;

let segmenter: Intl.Segmenter | null = null;

/** Words as the browser parts them (UAX 29): numbers count, punctuation and emoji do not. Linear in the text. */
export function countWords(words: string): number {
  segmenter ??= "Segmenter" in Intl ? new Intl.Segmenter("en", { granularity: "word" }) : null;
  return segmenter ? countSegments(words, segmenter) : countRuns(words);
}

function countSegments(words: string, parted: Intl.Segmenter): number {
  let count = 0;
  for (const { isWordLike } of parted.segment(words)) if (isWordLike) ++count;
  return count;
}

/** The same, nearly, where there is no Intl.Segmenter: scripts without spaces count a run as one word. */
export function countRuns(words: string): number {
  return words.match(RUN)?.length ?? 0;
}
