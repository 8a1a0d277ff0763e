// What the rules that find quotes go by, in plain words: for a person who asks why.

const RULES: Record<string, string> = {
  "quote-then-speaker": "quotation marks, and a speaker and a verb of speech right behind them",
  "speaker-then-quote": "a speaker and a verb of speech, and quotation marks right behind them",
  "speaker-colon-quote": "a speaker, a colon and a quotation",
  "quote-dash-speaker": "a quotation with a dash and a name behind it",
  "reported-clause": "a speaker, a verb of speech and what was said as a clause",
  "participle-clause": "a verb of speech that goes on with an earlier sentence, as in “…, saying that …”",
  "according-to": "words such as “according to” that name a source",
  "clause-then-speaker": "a statement with its speaker and a verb of speech behind a comma",
  naming: "what somebody was called, in quotation marks",
  "quote-comma-speaker": "a quotation that ends in a comma, and who does something behind it",
  "block-quote": "a paragraph set off as a quotation behind a colon or by “>”",
  "headed-statement": "a statement headed by whose it is, as in “Statement from …:”",
  transcript: "lines of a conversation, each headed by who speaks",
  post: "a post with its author's name and handle",
  turn: "a quotation in a conversation where two take turns",
  "sentence-before": "a quotation with no speaker of its own, given to whom the sentence before is about",
  "sentence-behind": "a quotation with no speaker of its own, given to whom the sentence behind is about",
  "subject-of-sentence": "quotation marks inside a sentence, given to its subject",
  "sequence-model": "words around it that a trained model takes for a report; no rule of grammar says so",
  "running-speaker": "a quotation with no speaker of its own, given to whoever spoke last",
  unattributed: "long words in quotation marks, with nobody named beside them",
  "marked-words": "a few words in quotation marks that nobody is said to have uttered",
};

/** The rule in plain words; one that this page does not know, as the report names it. */
export function ruleInWords(rule: string): string {
  const words = RULES[rule];
  return words === undefined ? rule : `${words} (${rule})`;
}
