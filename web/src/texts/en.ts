// English.
import { counted } from "./counted.js";
import { editing } from "./editing/en.js";
import { entities } from "./entities/en.js";
import { findings } from "./findings/en.js";
import { speakers } from "./speakers/en.js";
import type {
  CorrectionsTexts,
  DuplicatesTexts,
  ElementTexts,
  FrameTexts,
  KeysTexts,
  MarginTexts,
  PartsTexts,
  ProgressTexts,
  StripTexts,
  Texts,
  ValueTexts,
} from "./texts.js";

const count = (one: string, many = `${one}s`): ReturnType<typeof counted> => counted("en", one, many);

const progress: ProgressTexts = {
  stages: {
    segment: "Reading paragraphs and sentences…",
    duplicates: "Looking for repeats…",
    entities: "Looking for names…",
    quotes: "Looking for quotes and speakers…",
    findings: "Looking for what to check…",
  },
  cancel: "Cancel",
};

const element: ElementTexts = {
  label:
    "Marked text. Left and right arrow keys go from passage to passage, with shift through the places of the chosen one; " +
    "escape lets go of it.",
  entityTypes: {
    person: "person",
    organization: "organization",
    place: "place",
    nationality: "nationality",
    event: "event",
    date: "date",
    time: "time",
    money: "money",
    percent: "percent",
    quantity: "quantity",
  },
  mentionKinds: { name: count("name"), pronoun: count("pronoun"), description: count("description") },
  mentions: count("mention"),
  unsure: (n) => `${n.toLocaleString("en")} unsure`,
  mention: ({ words, kind, type, name, meaning, isUnsure }) =>
    `${words}: ${kind === "name" ? "" : `${kind} for `}${type} ${name}${meaning === null ? "" : `, ${meaning}`}${isUnsure ? ", unsure" : ""}.`,
  mentionOf: (n, all) => `Mention ${n} of ${all}.`,
  repeated: (words) => `Passage that is repeated: ${words}`,
  copy: (n, changes, words) => [`Copy ${n} of a passage`, ...changes, words].join(": "),
  changed: (kind, from, to) => `${kind} changed from ${from ?? "nothing"} to ${to ?? "nothing"}`,
  scare: (words) => `Words in quotation marks, no speaker found: ${words}`,
  speech: (kind, speaker, isUnsure, words) => `${kind} speech of ${speaker ?? "nobody named"}${isUnsure ? ", unsure" : ""}: ${words}`,
  finding: (severity, kind, words) => `Finding, ${severity}: ${kind}: ${words}`,
};

const values: ValueTexts = {
  group: ",",
  decimal: ".",
  to: " to ",
  percent: "%",
  units: { pp: "percentage points", bp: "basis points" },
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  day: String,
  week: (week, year) => `week ${week} of ${year}`,
  partsOfYear: {
    21: "spring",
    22: "summer",
    23: "autumn",
    24: "winter",
    33: "first quarter of",
    34: "second quarter of",
    35: "third quarter of",
    36: "fourth quarter of",
    40: "first half of",
    41: "second half of",
  },
  decade: (year) => `${year}s`,
  century: (n) => `${ordinal(n)} century`,
  beforeChrist: (year) => `${year} BC`,
  periods: {
    year: ["year", "years"],
    month: ["month", "months"],
    week: ["week", "weeks"],
    day: ["day", "days"],
    hour: ["hour", "hours"],
    minute: ["minute", "minutes"],
    second: ["second", "seconds"],
  },
};

const parts: PartsTexts = {
  why: "Why?",
  confidence: "Confidence",
  unsure: "unsure",
  asLikelyWrong: "as likely wrong as right",
  more: (shown, all) => `Show more (${shown} of ${all})`,
  earlier: "Show those before",
};

const frame: FrameTexts = {
  panels: "What was found",
  tabs: { findings: "Findings", speakers: "Speakers", entities: "Entities", duplicates: "Repeats" },
  nothingRead: "The text is being read.",
  showSheet: "Show the list",
  hideSheet: "Hide the list",
};

const duplicates: DuplicatesTexts = {
  none: "Nothing repeats.",
  repeats: count("passage repeats", "passages repeat"),
  times: count("time"),
  quotedAgain: "quoted again: stays",
  exact: "the same",
  near: "nearly the same",
  original: "Original",
  copy: (n) => `Copy ${n}`,
  again: (n) => `Again ${n}`,
  alike: (share) => `${share} alike`,
  kinds: { number: "number", name: "name", wording: "wording", typography: "typography" },
  changed: { number: "number changed", name: "name changed", wording: "wording changed", typography: "typography changed" },
  leftOut: { number: "number left out", name: "name left out", wording: "wording left out", typography: "typography left out" },
  putIn: { number: "number put in", name: "name put in", wording: "wording put in", typography: "typography put in" },
  was: (words) => `was ${words}`,
  now: (words) => `now ${words}`,
  to: "to",
  moreChanges: count("more change"),
  typography: count("change of quotation marks, dashes or case", "changes of quotation marks, dashes or case"),
  notToldApart: "not told apart word by word",
  sameWords: "the same words",
};

const corrections: CorrectionsTexts = {
  title: "Corrections",
  none: "Nothing is corrected yet.",
  undo: "Undo",
  redo: "Redo",
  takeBack: "Take back",
  lost: "not found in this text",
  idle: "changes nothing here",
  speaker: (words, name) => (name === null ? `Nobody said ${words}` : `${name} said ${words}`),
  quoteKind: (words, kind) => `${words} is ${kind}`,
  merge: (name, into) => `${name} is ${into}`,
  split: (name, mentions) => `${count("mention")(mentions)} of ${name} ${mentions === 1 ? "is" : "are"} of another`,
  retype: (name, type) => `${name}: ${type}`,
  dismiss: (kind, words) => `Dismissed: ${kind}: ${words}`,
};

const keys: KeysTexts = {
  title: "Keys",
  close: "Close",
  show: "Keys",
  list: [
    [["f", "F"], "next and previous finding"],
    [["q", "Q"], "next and previous quote"],
    [["e", "E"], "next and previous entity"],
    [["d", "D"], "next and previous passage that repeats"],
    [["→", "←"], "in the text: next and previous passage of any kind"],
    [["Shift →", "Shift ←"], "in the text: through the places of what is chosen"],
    [["Enter"], "from the text to the row of what is chosen"],
    [["Esc"], "from the panel to the text; in the text: let go of what is chosen"],
    [["1", "2", "3", "4"], "open a panel"],
    [["↓", "↑"], "in a panel: next and previous row"],
    [["Ctrl Z", "Ctrl Shift Z"], "undo and redo a correction"],
    [["?"], "this list"],
  ],
};

const strip: StripTexts = {
  label: "Who speaks where, and what is to be checked",
  others: "Others",
  notNamed: "somebody not named",
  paragraph: (n, all) => `Paragraph ${n} of ${all}`,
  findings: count("finding"),
  asTable: "As a table",
  what: "Speaker or finding",
  paragraphs: "Paragraphs",
  direct: "word for word",
  indirect: "in other words",
};

function ordinal(n: number): string {
  const endings: Record<string, string> = { one: "st", two: "nd", few: "rd" };
  return `${n}${endings[new Intl.PluralRules("en", { type: "ordinal" }).select(n)] ?? "th"}`;
}

const margin: MarginTexts = {
  findings: (kinds) => `To be checked in this paragraph: ${kinds}`,
  copy: "This paragraph repeats another",
  voices: (names) => `Speaks in this paragraph: ${names}`,
};

export const en: Texts = {
  language: "en",
  element,
  progress,
  values,
  parts,
  frame,
  findings,
  duplicates,
  speakers,
  entities,
  editing,
  corrections,
  keys,
  strip,
  margin,
};
