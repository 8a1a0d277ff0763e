// German.
import { counted } from "./counted.js";
import { editing } from "./editing/de.js";
import { entities } from "./entities/de.js";
import { findings } from "./findings/de.js";
import { speakers } from "./speakers/de.js";
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

const count = (one: string, many: string): ReturnType<typeof counted> => counted("de", one, many);

const ENTITY_TYPES: ElementTexts["entityTypes"] = {
  person: "Person",
  organization: "Organisation",
  place: "Ort",
  nationality: "Nationalität",
  event: "Ereignis",
  date: "Datum",
  time: "Uhrzeit",
  money: "Geldbetrag",
  percent: "Prozentsatz",
  quantity: "Menge",
};
const CHANGED = { number: "Zahl", name: "Name", wording: "Wortlaut", typography: "Schreibweise" };
const SPEECH = { direct: "Wörtliche Rede", mixed: "Teils wörtliche Rede", indirect: "Indirekte Rede" };

const progress: ProgressTexts = {
  stages: {
    segment: "Absätze und Sätze werden gelesen …",
    duplicates: "Wiederholungen werden gesucht …",
    entities: "Namen werden gesucht …",
    quotes: "Zitate und Sprecher werden gesucht …",
    findings: "Gesucht wird, was zu prüfen ist …",
  },
  cancel: "Abbrechen",
};

const element: ElementTexts = {
  label:
    "Markierter Text. Die Pfeiltasten links und rechts führen von Stelle zu Stelle, mit der Umschalttaste durch die Stellen " +
    "des Gewählten; Escape hebt die Wahl auf.",
  entityTypes: ENTITY_TYPES,
  mentionKinds: {
    name: count("Name", "Namen"),
    pronoun: count("Pronomen", "Pronomen"),
    description: count("Umschreibung", "Umschreibungen"),
  },
  mentions: count("Erwähnung", "Erwähnungen"),
  unsure: (n) => `${n.toLocaleString("de")} unsicher`,
  mention: ({ words, kind, type, name, meaning, isUnsure }) => {
    const reference = { name: "", pronoun: "Pronomen für ", description: "Umschreibung für " }[kind];
    const value = meaning === null ? "" : `, ${meaning}`;
    return `${words}: ${reference}${ENTITY_TYPES[type]} ${name}${value}${isUnsure ? ", unsicher" : ""}.`;
  },
  mentionOf: (n, all) => `Erwähnung ${n} von ${all}.`,
  repeated: (words) => `Stelle, die sich wiederholt: ${words}`,
  copy: (n, changes, words) => [`Kopie ${n} einer Stelle`, ...changes, words].join(": "),
  changed: (kind, from, to) => `${CHANGED[kind]} geändert von ${from ?? "nichts"} zu ${to ?? "nichts"}`,
  scare: (words) => `Worte in Anführungszeichen, kein Sprecher gefunden: ${words}`,
  speech: (kind, speaker, isUnsure, words) =>
    `${SPEECH[kind]} von ${speaker ?? "jemandem, der nicht genannt ist"}${isUnsure ? ", unsicher" : ""}: ${words}`,
  finding: (severity, kind, words) => `Befund, ${severity}: ${kind}: ${words}`,
};

const values: ValueTexts = {
  group: ".",
  decimal: ",",
  to: " bis ",
  percent: "\u00a0%",
  units: { pp: "Prozentpunkte", bp: "Basispunkte" },
  months: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  day: (day) => `${day}.`,
  week: (week, year) => `Kalenderwoche ${week} ${year}`,
  partsOfYear: {
    21: "Frühling",
    22: "Sommer",
    23: "Herbst",
    24: "Winter",
    33: "1. Quartal",
    34: "2. Quartal",
    35: "3. Quartal",
    36: "4. Quartal",
    40: "1. Halbjahr",
    41: "2. Halbjahr",
  },
  decade: (year) => `${year}er Jahre`,
  century: (n) => `${n}. Jahrhundert`,
  beforeChrist: (year) => `${year} v. Chr.`,
  periods: {
    year: ["Jahr", "Jahre"],
    month: ["Monat", "Monate"],
    week: ["Woche", "Wochen"],
    day: ["Tag", "Tage"],
    hour: ["Stunde", "Stunden"],
    minute: ["Minute", "Minuten"],
    second: ["Sekunde", "Sekunden"],
  },
};

const parts: PartsTexts = {
  why: "Warum?",
  confidence: "Sicherheit",
  unsure: "unsicher",
  asLikelyWrong: "ebenso gut falsch wie richtig",
  more: (shown, all) => `Weitere zeigen (${shown} von ${all})`,
  earlier: "Vorherige zeigen",
};

const frame: FrameTexts = {
  panels: "Was gefunden wurde",
  tabs: { findings: "Befunde", speakers: "Sprecher", entities: "Namen", duplicates: "Wiederholungen" },
  nothingRead: "Der Text wird gelesen.",
  showSheet: "Liste zeigen",
  hideSheet: "Liste verbergen",
};

const duplicates: DuplicatesTexts = {
  none: "Nichts wiederholt sich.",
  repeats: count("Stelle wiederholt sich", "Stellen wiederholen sich"),
  times: count("Mal", "Mal"),
  quotedAgain: "noch einmal zitiert: bleibt",
  exact: "gleich",
  near: "fast gleich",
  original: "Original",
  copy: (n) => `Kopie ${n}`,
  again: (n) => `Wieder ${n}`,
  alike: (share) => `zu ${share} gleich`,
  kinds: CHANGED,
  changed: { number: "Zahl geändert", name: "Name geändert", wording: "Wortlaut geändert", typography: "Schreibweise geändert" },
  leftOut: { number: "Zahl fehlt", name: "Name fehlt", wording: "Worte fehlen", typography: "Zeichen fehlen" },
  putIn: {
    number: "Zahl eingefügt",
    name: "Name eingefügt",
    wording: "Worte eingefügt",
    typography: "Zeichen eingefügt",
  },
  was: (words) => `vorher ${words}`,
  now: (words) => `nachher ${words}`,
  to: "zu",
  moreChanges: count("weitere Änderung", "weitere Änderungen"),
  typography: count(
    "Änderung an Anführungszeichen, Strichen oder Großschreibung",
    "Änderungen an Anführungszeichen, Strichen oder Großschreibung",
  ),
  notToldApart: "nicht Wort für Wort verglichen",
  sameWords: "dieselben Worte",
};

const corrections: CorrectionsTexts = {
  title: "Korrekturen",
  none: "Noch ist nichts korrigiert.",
  undo: "Rückgängig",
  redo: "Wiederholen",
  takeBack: "Zurücknehmen",
  lost: "in diesem Text nicht gefunden",
  idle: "ändert hier nichts",
  speaker: (words, name) => (name === null ? `Niemand sagte ${words}` : `${name} sagte ${words}`),
  quoteKind: (words, kind) => `${words} ist ${kind}`,
  merge: (name, into) => `${name} ist ${into}`,
  split: (name, mentions) => `${count("Erwähnung", "Erwähnungen")(mentions)} von ${name} ${mentions === 1 ? "meint" : "meinen"} jemand anderen`,
  retype: (name, type) => `${name}: ${type}`,
  dismiss: (kind, words) => `Verworfen: ${kind}: ${words}`,
};

const keys: KeysTexts = {
  title: "Tasten",
  close: "Schließen",
  show: "Tasten",
  list: [
    [["f", "F"], "nächster und voriger Befund"],
    [["q", "Q"], "nächstes und voriges Zitat"],
    [["e", "E"], "nächster und voriger Name"],
    [["d", "D"], "nächste und vorige Wiederholung"],
    [["→", "←"], "im Text: nächste und vorige Stelle jeder Art"],
    [["Umschalt →", "Umschalt ←"], "im Text: durch die Stellen des Gewählten"],
    [["Eingabe"], "vom Text zur Zeile des Gewählten"],
    [["Esc"], "aus der Liste in den Text; im Text: die Wahl aufheben"],
    [["1", "2", "3", "4"], "eine Liste öffnen"],
    [["↓", "↑"], "in einer Liste: nächste und vorige Zeile"],
    [["Strg Z", "Strg Umschalt Z"], "eine Korrektur rückgängig machen und wiederholen"],
    [["?"], "diese Übersicht"],
  ],
};

const strip: StripTexts = {
  label: "Wer wo spricht und was zu prüfen ist",
  others: "Andere",
  notNamed: "jemand, der nicht genannt ist",
  paragraph: (n, all) => `Absatz ${n} von ${all}`,
  findings: count("Befund", "Befunde"),
  asTable: "Als Tabelle",
  what: "Sprecher oder Befund",
  paragraphs: "Absätze",
  direct: "wörtlich",
  indirect: "in anderen Worten",
};

const margin: MarginTexts = {
  findings: (kinds) => `In diesem Absatz zu prüfen: ${kinds}`,
  copy: "Dieser Absatz wiederholt einen anderen",
  voices: (names) => `In diesem Absatz spricht: ${names}`,
};

export const de: Texts = {
  language: "de",
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
