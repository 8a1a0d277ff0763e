// Registers <galley-proof>.
import { GalleyProof } from "./galley-proof.js";

export { GalleyProof, type GalleyProofEventMap } from "./galley-proof.js";
export { UNSURE_BELOW } from "./marks.js";
export { LAYERS, type LayerName, type Passage } from "./passage.js";

if (!customElements.get("galley-proof")) customElements.define("galley-proof", GalleyProof);
