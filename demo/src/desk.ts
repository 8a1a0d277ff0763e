// What the page knows and does. Its state is changed here alone, and shown by page.ts.
import { GalleyError, type Analyzer, type Cut, type Progress } from "galley";
import type { Correction } from "galley/corrections";
import { LAYERS, en as panelsInEnglish, loadTexts, type LayerName, type Passage, type Texts } from "galley/element";
import type { Article } from "galley/exports";
import { readFile } from "galley/read";

import { delivery } from "#delivery";

import sample from "../samples/ferries.txt?raw";
import { NOTHING_KNOWN, webAddress, type About } from "./about.js";
import { CleanVersion } from "./clean-version.js";
import { Comparing } from "./comparing.js";
import { forget, keep, keptWork, type KeptWork, type View } from "./kept-work.js";
import { Latest } from "./latest.js";
import { read, unread, type Reading } from "./reading.js";
import { textsOf } from "./texts/languages.js";
import type { PageTexts } from "./texts/page-texts.js";

/** What the page says of itself, in the language of the moment. */
export type Message = (texts: PageTexts) => string;

export class Desk {
  readonly analyzer: Analyzer = delivery.createAnalyzer();
  readonly comparing: Comparing;
  readonly #changed: () => void;
  readonly #reader: Latest<string, Reading>;
  #cleanWanted = false;
  /** The file that is being read, unless another text came after it. */
  #opening: File | null = null;
  /** What this browser keeps by now. */
  #kept: KeptWork | null = null;

  texts: PageTexts;
  /** The words of the panels, for what the page shows in their manner. */
  panelTexts: Texts = panelsInEnglish;
  pasted = "";
  isBoxOpen = true;
  about: About = NOTHING_KNOWN;
  /** Of what was pasted. */
  clean = CleanVersion.of(unread(""));
  /** What was pasted, or its clean copy. */
  shown: Reading = this.clean.whole;
  corrections: readonly Correction[] = [];
  layers: ReadonlySet<LayerName> = new Set(LAYERS);
  /** What is chosen in the article. */
  selected: Passage | null = null;
  view: View = { language: "en", panel: "findings", mute: null };
  /** Null while nothing is being read. */
  progress: Progress | null = null;
  status: Message = ({ status }) => status.loading;
  problem: Message | null = null;
  keepsWork = false;
  /** Changes over to a new version of the page, if there is one. */
  changeVersion: (() => void) | null = null;

  /** `changed` is called whenever there is something else to show. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.texts = textsOf(navigator.language);
    this.view.language = this.texts.language;
    this.comparing = new Comparing(this.analyzer, changed);
    this.#reader = new Latest(
      (text, signal) => read(this.analyzer, text, { signal, date: this.about.date || undefined, onProgress: this.#onProgress }),
      (reading) => this.#onReading(reading),
      (error, text) => this.#onError(error, text),
    );
  }

  /** Brings back what was kept, and reads: that loads all that reading takes, so that the page asks for nothing later. */
  async start(): Promise<void> {
    const kept = await keptWork();
    if (kept) {
      Object.assign(this, { keepsWork: true, pasted: kept.text, about: kept.about, corrections: kept.corrections, view: kept.view });
    }
    this.#speak(this.view.language);
    void this.#readWhole(kept?.text ?? "", "now");
    this.isBoxOpen = this.pasted === "";
    delivery.keepForOffline((change) => this.#set({ changeVersion: change }));
  }

  get isClean(): boolean {
    return this.shown !== this.clean.whole;
  }

  /** For exports: what is shown, with all that is known of it. */
  get article(): Article {
    const { text, report } = this.shown;
    const { title, date } = this.about;
    return { text, report, corrections: this.corrections, address: webAddress(this.about), title: title.trim() || undefined, date: date || undefined };
  }

  /** What was typed into the box. */
  write(text: string): void {
    void this.#readWhole(text, "soon");
  }

  /** A whole article, in place of the one before. */
  async open(text: string, about: About = NOTHING_KNOWN): Promise<void> {
    Object.assign(this, { about, corrections: [], isBoxOpen: text === "" });
    await this.#readWhole(text, "now");
  }

  openSample(): void {
    void this.open(sample.trimEnd());
  }

  async openFile(file: File): Promise<void> {
    this.#opening = file;
    try {
      const { text, encoding, ...facts } = await readFile(file);
      if (this.#opening !== file) return; // another text has come meanwhile
      await this.open(text, { ...NOTHING_KNOWN, ...facts });
      if (encoding === "windows-1252") this.#set({ problem: ({ status }) => status.guessed("Windows-1252") });
    } catch (error) {
      if (this.#opening === file) this.#set({ problem: complaint(error) });
    }
  }

  foldBox(isBoxOpen: boolean): void {
    this.#set({ isBoxOpen });
  }

  describe(about: Partial<About>): void {
    const isRedated = about.date !== undefined && about.date !== this.about.date;
    this.about = { ...this.about, ...about };
    if (isRedated) void this.#readWhole(this.pasted, "now");
    this.#set({});
  }

  correct(corrections: readonly Correction[]): void {
    this.#set({ corrections });
  }

  look(view: Partial<View>): void {
    this.view = { ...this.view, ...view };
    this.#speak(this.view.language);
  }

  showLayer(layer: LayerName, isShown: boolean): void {
    const layers = new Set(this.layers);
    if (isShown) layers.add(layer);
    else layers.delete(layer);
    this.#set({ layers });
  }

  select(selected: Passage | null): void {
    this.#set({ selected });
  }

  say(status: Message): void {
    this.#set({ status, problem: null });
  }

  complain(problem: Message): void {
    this.#set({ problem });
  }

  cancel(): void {
    const isCleanCopy = this.#cleanWanted;
    this.#reader.drop();
    this.progress = null;
    this.#giveUp(this.pasted);
    this.say(({ status }) => (isCleanCopy ? status.ready : status.cancelled));
  }

  /** Settles when it is shown, or could not be read. */
  showClean(): Promise<void> {
    this.#cleanWanted = true;
    return this.#read(this.clean.copy.text, "now");
  }

  showWhole(): void {
    this.#cleanWanted = false;
    this.#show(this.clean.whole);
  }

  cutChanged(wanted: boolean): void {
    this.#changeClean(CleanVersion.of(this.clean.whole, wanted));
  }

  putBack(cut: Cut, isUndone: boolean): void {
    this.#changeClean(this.clean.with(cut, isUndone));
  }

  async keepWork(wanted: boolean): Promise<void> {
    this.#set({ keepsWork: wanted });
    if (wanted) return;
    this.#kept = null;
    await forget().catch(() => this.complain(({ keep }) => keep.notDeleted));
  }

  #speak(language: string): void {
    this.#set({ texts: textsOf(language) });
    void loadTexts(language).then((panelTexts) => language === this.view.language && this.#set({ panelTexts }));
  }

  #changeClean(version: CleanVersion): void {
    const { isClean } = this;
    this.clean = version;
    if (isClean) void this.#read(version.copy.text, "now");
    else this.#set({});
  }

  #readWhole(text: string, when: "now" | "soon"): Promise<void> {
    this.#cleanWanted = false;
    this.#opening = null;
    this.pasted = text;
    return this.#read(text, when);
  }

  async #read(text: string, when: "now" | "soon"): Promise<void> {
    this.#set({ progress: { stage: "segment", done: 0 }, status: () => "" });
    await this.#reader[when](text);
  }

  readonly #onProgress = (progress: Progress): void => this.#set({ progress });

  #onReading(reading: Reading): void {
    if (!this.#cleanWanted) this.clean = CleanVersion.of(reading);
    this.progress = null;
    const { text, milliseconds } = reading;
    this.say(({ status }) => (text === "" ? status.ready : status.read(text.length, milliseconds)));
    this.#show(reading);
  }

  #onError(error: unknown, text: string): void {
    Object.assign(this, { progress: null, status: () => "", problem: complaint(error) });
    this.#giveUp(text);
  }

  // What was pasted is shown again: as it was read, if it was its clean copy that could not be read.
  #giveUp(text: string): void {
    if (this.#cleanWanted) this.#cleanWanted = false;
    else this.clean = CleanVersion.of(unread(text));
    this.#show(this.clean.whole);
  }

  #show(reading: Reading): void {
    Object.assign(this, { shown: reading, selected: null });
    this.comparing.article = reading.text;
    this.#set({});
  }

  #set(state: Partial<Desk>): void {
    Object.assign(this, state);
    this.#changed();
    if (this.keepsWork) void this.#keep();
  }

  async #keep(): Promise<void> {
    const { pasted: text, about, corrections, view } = this;
    const before = this.#kept;
    if (before?.text === text && before.about === about && before.corrections === corrections && before.view === view) return;
    this.#kept = { text, about, corrections, view };
    await keep(this.#kept).catch(() => {
      this.#kept = null;
      Object.assign(this, { keepsWork: false, problem: ({ keep }: PageTexts) => keep.failed });
      this.#changed();
    });
  }
}

export function complaint(error: unknown): Message {
  return ({ problems }) => (error instanceof GalleyError && problems[error.code]) || problems.other;
}
