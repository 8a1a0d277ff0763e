// An article with a report made by hand, so that what the desk shows of it does not hang on what an analysis finds.

const LINES = [
  "Harbour to close for a week, says mayor",
  "The harbour of Kiel will close for a week, Mayor Ann Lee said on Monday. “We have no choice,” she told reporters.",
  "The port office said that 12 ships had been turned away. “Nobody was hurt,” it added.",
  "Ferry owner Юрий Петров claimed the order “came out of nowhere”. His lawyers are looking into it 🙂.",
  "قال محمد علي: «المرفأ مغلق».",
  "The port office said that 14 ships had been turned away. “Nobody was hurt,” it added.",
];
export const TEXT = LINES.join("\n");

const at = (words, from = 0) => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};
const line = (n) => at(LINES[n]);
const name = (words, from) => ({ ...at(words, from), kind: "name", confidence: 1 });
const cue = (words, from, lemma, stance = "neutral") => ({ ...at(words, from), lemma, stance, modality: "actual" });
const second = line(5).start;

export const REPORT = {
  schema: "galley/1",
  paragraphs: LINES.map((_, n) => line(n)),
  sentences: [],
  entities: [
    { type: "place", name: "Kiel", aliases: [], mentions: [name("Kiel")] },
    { type: "person", name: "Ann Lee", aliases: [], mentions: [name("Ann Lee"), { ...at("she"), kind: "pronoun", confidence: 0.4 }] },
    { type: "date", name: "Monday", aliases: [], value: "2026-11-23", mentions: [name("Monday")] },
    { type: "organization", name: "port office", aliases: [], mentions: [name("port office"), name("port office", second)] },
    { type: "person", name: "Юрий Петров", aliases: [], mentions: [name("Юрий Петров")] },
    { type: "person", name: "محمد علي", aliases: [], mentions: [name("محمد علي")] },
  ],
  quotes: [
    quote("indirect", [at("The harbour of Kiel will close for a week")], cue("said", line(1).start, "say"), at("Mayor Ann Lee"), 1),
    quote("direct", [at("“We have no choice,”")], cue("told reporters", 0, "tell"), at("she"), 1, 0.4),
    quote("direct", [at("“Nobody was hurt,”")], cue("added", 0, "add"), at("it added".slice(0, 2), line(2).start + 60), 3),
    quote("mixed", [at("the order “came out of nowhere”")], cue("claimed", 0, "claim", "distancing"), at("Ferry owner Юрий Петров"), 4),
    quote("direct", [at("«المرفأ مغلق»")], null, at("محمد علي"), 5),
    quote("scare", [at("“Nobody was hurt,”", second)], null, null, null),
  ],
  duplicates: [
    {
      kind: "near",
      quotation: false,
      spans: [
        { ...line(2), similarity: 1, changes: [] },
        { ...line(5), similarity: 0.95, changes: [{ kind: "number", original: at("12"), copy: at("14") }] },
      ],
    },
  ],
  findings: [
    finding("loaded-cue", "low", [at("claimed")], [4], [3]),
    finding("ambiguous-source", "medium", [at("she")], [1, 4], [1]),
    finding("changed-number", "high", [at("14"), at("12")]),
    finding("repeated-paragraph", "medium", [line(5), line(2)]),
    finding("unattributed-quote", "medium", [at("“Nobody was hurt,”", second)], [], [5]),
  ].sort((a, b) => a.spans[0].start - b.spans[0].start),
};

function quote(kind, contents, cue, source, speaker, confidence = 0.95) {
  return { kind, contents, cue, source, speaker, parent: null, rule: "speaker-then-quote", confidence };
}

function finding(kind, severity, spans, entities = [], quotes = []) {
  return { kind, severity, spans, entities, quotes, rule: `${kind}-by-hand` };
}
