// What changed in a copy, for lists beside the element: templates for Lit, in the words of a language.
export { isGrave } from "../../grave.js";
export { changeInWords, warnings, type Pair } from "./changes.js";
export { passagePair } from "./passage-pair.js";
export { changesStyles } from "./styles.js";
