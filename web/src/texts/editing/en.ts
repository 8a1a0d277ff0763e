import { counted } from "../counted.js";
import type { EditingTexts } from "./texts.js";

const others = counted("en", "mention is", "mentions are");
const more = counted("en", "more suggestion", "more suggestions");

export const editing: EditingTexts = {
  correct: "Correct",
  close: "Close",
  correcting: (what) => `Correct: ${what}`,
  byHand: {
    speaker: "speaker set by hand",
    "quote-kind": "kind set by hand",
    merge: "merged by hand",
    split: "split off by hand",
    retype: "kind set by hand",
    dismiss: "dismissed by hand",
  },
  takenBack: "The correction is taken back.",
  set: "Set",
  speaker: "Who said it",
  speakerHint: "Somebody in the text, or a new name",
  newName: (name) => `New name: ${name}`,
  nobodyNamed: "Nobody named",
  speakerSet: (name) => `The speaker is ${name}, set by hand.`,
  speakerRemoved: "The quote has no speaker, set by hand.",
  quoteKind: "How it is quoted",
  kindSet: (kind) => `The quote is ${kind}, set by hand.`,
  entityType: "What it is",
  typeSet: (name, type) => `${name}: ${type}, set by hand.`,
  same: "The same as",
  sameHint: "Another name in the text",
  merged: (name, into) => `${name} is the same as ${into}, set by hand.`,
  split: "Mentions of something else",
  splitButton: "Make these another",
  splitDone: (n) => `${others(n)} of something else, set by hand.`,
  suggestions: "Suggestions",
  moreSuggestions: (n) => `${more(n)}: go on typing`,
  noSuggestion: "No name in the text has these letters.",
  nameMissing: "A name is missing.",
  notFound: (name) => `There is no ${name} in the text.`,
  noneTicked: "No mention is ticked.",
  allTicked: "One mention has to stay: all are ticked.",
};
