// The figures that are measured, and the floors under those that are promised. Each is one number of a scorer's output.
// The reports are of the texts in `gold` itself, or in `texts` where it has none.

const f1 = (label) => new RegExp(`^${label} .*F1 +([\\d.]+)`, "m");
const percent = (label) => new RegExp(`^${label} +([\\d.]+)`, "m");

const quotes = (floors) => ({
  scorer: "quotes.py",
  figures: [
    { name: "contents exact", pattern: f1("contents +exact"), floor: floors.contents },
    { name: "sources exact", pattern: f1("sources +exact"), floor: floors.sources },
    { name: "cues exact", pattern: f1("cue +exact"), floor: floors.cues },
    { name: "direct found", pattern: percent("direct +found"), floor: floors.found },
    { name: "direct attributed", pattern: percent("direct +attributed"), floor: floors.attributed },
  ],
});

const names = (floor) => ({
  scorer: "ner.py",
  figures: [
    { name: "person", pattern: f1("person") },
    { name: "organization", pattern: f1("organization") },
    { name: "place", pattern: f1("place") },
    { name: "person, organization, place", pattern: f1("micro"), floor },
  ],
});

const otherNames = {
  scorer: "ner.py",
  options: ["--types", "nationality,date"],
  figures: [
    { name: "nationality", pattern: f1("nationality") },
    { name: "date", pattern: f1("date") },
  ],
};

const labels = {
  scorer: "bio.py",
  figures: ["source", "cue", "content"].map((role) => ({ name: `${role} exact`, pattern: f1(`exact +${role}`) })),
};

const speakers = {
  scorer: "who.py",
  figures: [
    ...["name", "pronoun", "all"].map((kind) => ({
      name: `speaker behind a source: ${kind}, right of those named`,
      pattern: new RegExp(`^${kind} .*precision +([\\d.]+)`, "m"),
    })),
    { name: "rightly no speaker", pattern: percent("nobody +right") },
  ],
};

const pronouns = {
  scorer: "speakers.py",
  figures: [
    { name: "pronoun, name", pattern: f1("all") },
    { name: "right of two", pattern: /^all .*right +([\d.]+)/m },
    { name: "feminine by masculine", pattern: percent("bias") },
  ],
};

const groups = (floor) => ({
  scorer: "aliases.py",
  figures: [
    { name: "mentions in one group", pattern: f1("links"), floor },
    { name: "of which differently named", pattern: f1("variants"), floor },
  ],
});

const duplicates = (floor) => ({
  scorer: "duplicates.py",
  figures: [
    { name: "pairs", pattern: f1("pairs"), floor },
    { name: "redundant characters", pattern: f1("redundant"), floor },
  ],
});

const sentences = (floor) => ({
  scorer: "segmentation.py",
  figures: [
    { name: "sentences", pattern: f1("sentences"), floor },
    { name: "sentence ends inside lines", pattern: f1("ends") },
  ],
});

export const measured = [
  { gold: "segmentation/dev.jsonl.gz", by: [sentences(90)] },
  {
    gold: "articles/seed.jsonl",
    // A statement within a statement, which the gold leaves out, may cost the contents up to five points.
    by: [sentences(), names(90), groups(100), quotes({ contents: 94, found: 100, attributed: 100 }), duplicates(100)],
  },
  { gold: "quotes/polnear-dev.jsonl.gz", by: [quotes({ contents: 62, sources: 74, cues: 68, found: 99, attributed: 92 })] },
  { gold: "quotes/cofenet-dev.jsonl.gz", by: [labels] },
  { gold: "speakers/polnear-dev-sources.jsonl", texts: "quotes/polnear-dev.jsonl.gz", by: [speakers] },
  { gold: "speakers/gap-dev.jsonl", by: [pronouns] },
  { gold: "ner/dev.jsonl.gz", by: [names(), otherNames, groups()] },
  { gold: "dedup/dev.jsonl.gz", by: [duplicates()] },
];
