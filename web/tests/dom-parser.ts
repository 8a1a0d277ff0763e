// The DOMParser that Node lacks, for tests of what runs in pages.
import { JSDOM } from "jsdom";

globalThis.DOMParser = new JSDOM().window.DOMParser;
