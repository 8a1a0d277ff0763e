import { counted } from "../counted.js";
import type { EditingTexts } from "./texts.js";

const others = counted("de", "Erwähnung meint", "Erwähnungen meinen");
const more = counted("de", "weiterer Vorschlag", "weitere Vorschläge");

export const editing: EditingTexts = {
  correct: "Korrigieren",
  close: "Schließen",
  correcting: (what) => `Korrigieren: ${what}`,
  byHand: {
    speaker: "von Hand zugeschrieben",
    "quote-kind": "Art von Hand gesetzt",
    merge: "von Hand vereint",
    split: "von Hand abgetrennt",
    retype: "Art von Hand gesetzt",
    dismiss: "von Hand verworfen",
  },
  takenBack: "Die Korrektur ist zurückgenommen.",
  set: "Setzen",
  speaker: "Wer es gesagt hat",
  speakerHint: "Jemand aus dem Text oder ein neuer Name",
  newName: (name) => `Neuer Name: ${name}`,
  nobodyNamed: "Niemand genannt",
  speakerSet: (name) => `Von Hand zugeschrieben: ${name}.`,
  speakerRemoved: "Von Hand gesetzt: Das Zitat ist niemandem zugeschrieben.",
  quoteKind: "Art der Wiedergabe",
  kindSet: (kind) => `Von Hand gesetzt: ${kind}.`,
  entityType: "Was es ist",
  typeSet: (name, type) => `${name}: ${type}, von Hand gesetzt.`,
  same: "Dasselbe wie",
  sameHint: "Ein anderer Name aus dem Text",
  merged: (name, into) => `${name} ist dasselbe wie ${into}, von Hand gesetzt.`,
  split: "Erwähnungen von etwas anderem",
  splitButton: "Diese abtrennen",
  splitDone: (n) => `${others(n)} etwas anderes, von Hand gesetzt.`,
  suggestions: "Vorschläge",
  moreSuggestions: (n) => `${more(n)}: weiter tippen`,
  noSuggestion: "Kein Name im Text enthält diese Buchstaben.",
  nameMissing: "Es fehlt ein Name.",
  notFound: (name) => `${name} steht nicht im Text.`,
  noneTicked: "Keine Erwähnung ist angekreuzt.",
  allTicked: "Eine Erwähnung muss bleiben: alle sind angekreuzt.",
};
