// Registers <galley-proof>.
import { GalleyProof } from "./galley-proof.js";

export { GalleyProof } from "./galley-proof.js";
export type { GalleyProofEventMap } from "./events.js";
export { UNSURE_BELOW, isUnsure } from "./confidence.js";
export { mentionsInWords } from "./entity-words.js";
export { LAYERS, type LayerName, type Passage } from "./passage.js";
export { valueInWords } from "./value-words.js";
export { PANELS, type PanelName } from "../panel/panels.js";
export { en } from "../texts/en.js";
export { loadTexts } from "../texts/load-texts.js";
export type { Texts } from "../texts/texts.js";

if (!customElements.get("galley-proof")) customElements.define("galley-proof", GalleyProof);
