// For lists beside the element: what changed in a copy, as templates for Lit in the words of a language, and words of a text.
export { excerpt, words } from "../parts/excerpt.js";
export { isGrave } from "../../grave.js";
export { changeInWords, warnings, type Pair } from "./changes.js";
export { passagePair } from "./passage-pair.js";
export { changesStyles } from "./styles.js";
