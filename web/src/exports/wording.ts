// Quotes, findings and corrections in words. Exports are in English, as the texts are.
import type { Correction } from "../corrections/correction.js";
import type { Outcome } from "../corrections/apply.js";
import type { Finding, Quote, Report } from "../report.js";
import { inOneLine, speakerOf, wordsOf } from "./corrected-article.js";

const MARKS = "\"“”„‟«»‹›‘’‚‛'";

/** The contents in one line as they stand in the text, marks included, parted by an ellipsis. */
export function contentsOf(text: string, { contents }: Quote): string {
  return inOneLine(contents.map((span) => wordsOf(text, span)).join(" … "));
}

/** What was said, in English quotation marks if it is verbatim: “It rains … every day”. */
export function quoted(text: string, quote: Quote): string {
  if (quote.kind !== "direct" && quote.kind !== "scare") return contentsOf(text, quote);
  return `“${quote.contents.map((span) => withoutMarks(inOneLine(wordsOf(text, span)))).join(" … ")}”`;
}

// Nor the comma before "he said", which is not the speaker's.
function withoutMarks(words: string): string {
  const bare = words.replace(new RegExp(`^[${MARKS}]`), "").replace(new RegExp(`[${MARKS}]$`), "");
  return bare.replace(/,$/, "").trim();
}

/** The speaker's name, or the words that name the source, unless they are a pronoun; null if there are none. */
export function saidBy(text: string, report: Report, quote: Quote): string | null {
  const speaker = speakerOf(report, quote);
  if (speaker) return speaker.name;
  const source = quote.source && inOneLine(wordsOf(text, quote.source));
  return source && !/^(?:s?he|they|it|we|i|you|who|which|that)$/i.test(source) ? source : null;
}

/** "unattributed quote". */
export function findingName({ kind }: Pick<Finding, "kind">): string {
  return kind.replaceAll("-", " ");
}

/** What a person decided, and whether it holds here. */
export function correctionInWords(correction: Correction, outcome: Outcome): string {
  return `${decision(correction)}${OUTCOMES[outcome]}`;
}

const OUTCOMES: Record<Outcome, string> = {
  held: "",
  lost: " (its place is not in this text)",
  idle: " (not needed: the analysis says so, or a later correction)",
};

function decision(correction: Correction): string {
  const words = (exact: string): string => `‘${inOneLine(exact)}’`;
  switch (correction.type) {
    case "speaker":
      return `${words(correction.quote.exact)} was said by ${correction.speaker?.name ?? "nobody named"}`;
    case "quote-kind":
      return `${words(correction.quote.exact)} is ${correction.kind === "scare" ? "nobody’s speech" : `${correction.kind} speech`}`;
    case "merge":
      return `${correction.entity.name} and ${correction.into.name} are one`;
    case "split":
      return `${correction.mentions.map(({ exact }) => words(exact)).join(", ")}: not ${correction.entity.name}`;
    case "retype":
      return `${correction.entity.name} is of type ${correction.entityType}`;
    case "dismiss":
      return `${findingName({ kind: correction.finding })} at ${words(correction.place.exact)}: no matter`;
  }
}
