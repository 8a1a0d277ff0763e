// One suite over both analyzers, as they are shipped: `npm test` builds dist/ first.
import { readFileSync } from "node:fs";
import {
  createAnalyzer,
  GalleyError,
  STAGES,
  type Analyzer,
  type AnalyzerOptions,
  type FindingKind,
  type Progress,
  type Report,
  type Span,
} from "galley";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NodeWorker } from "./node-worker.js";
import { withMemoryLimit } from "./wasm-memory.js";

const dist = new URL("../dist/", import.meta.url);
const wasm = readFileSync(new URL("galley.wasm", dist));
const script = new URL("worker.js", dist);

const kinds: [string, AnalyzerOptions][] = [
  ["local", { worker: false }],
  ["worker", { worker: () => new NodeWorker(script) }],
];

const open: Analyzer[] = [];
afterEach(() => {
  for (const analyzer of open.splice(0)) analyzer.dispose();
});

const article = "Storms hit the coast.\n\nThe mayor, Ana Ruiz, said: “We’re ready.” Others “doubted” it 🙂.\nStorms hit the coast.";
const long = `${article}\n`.repeat(40_000);
const release = "The 🙂 bridge opens in May. Tickets for the inaugural crossing are free of charge.";
const rewrite = `\ud83d Critics laughed 🙂.\n\n${release}\nOthers cried.`;

/** Why `promise` was rejected. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail("it was not rejected"),
    (reason: unknown) => reason,
  );
}

function allSpans(report: Report): Span[] {
  const { paragraphs, sentences, entities, quotes, duplicates } = report;
  return [
    ...paragraphs,
    ...sentences,
    ...entities.flatMap((entity) => entity.mentions),
    ...quotes.flatMap(({ contents, cue, source }) => [...contents, ...(cue ? [cue] : []), ...(source ? [source] : [])]),
    ...duplicates.flatMap((group) => group.spans),
  ];
}

describe.each(kinds)("the %s analyzer", (_, options) => {
  const create = (more: AnalyzerOptions = {}): Analyzer => {
    const analyzer = createAnalyzer({ ...options, ...more });
    open.push(analyzer);
    return analyzer;
  };

  it("gives the paragraphs and sentences of a text", async () => {
    const report = await create().analyze(article);
    expect(report.schema).toBe("galley/1");
    expect(report.paragraphs.map((p) => article.slice(p.start, p.end))).toEqual(article.split(/\n+/));
    expect(report.sentences.map((s) => article.slice(s.start, s.end))).toContain("Storms hit the coast.");
  });

  it("tells of each stage as it begins", async () => {
    const told: Progress[] = [];
    const analyzer = create();
    await analyzer.analyze(article, { onProgress: (progress) => told.push(progress) });
    expect(told.map(({ stage }) => stage)).toEqual(STAGES);
    expect(told[0]?.done).toBe(0);
    for (const [i, { done }] of told.entries()) expect(done).toBeLessThan(told[i + 1]?.done ?? 1);
  });

  it("tells no more of a call that was aborted, nor of other calls", async () => {
    const told: Progress[] = [];
    const controller = new AbortController();
    const analyzer = create();
    await analyzer.analyze("");
    const call = analyzer.analyze(article, {
      signal: controller.signal,
      onProgress: (progress) => {
        told.push(progress);
        controller.abort();
      },
    });
    const other = analyzer.analyze(article);
    expect(await rejection(call)).toMatchObject({ name: "AbortError" });
    await other;
    expect(told).toHaveLength(1);
  });

  it("goes on when the listener throws", async () => {
    const fail = (): never => {
      throw new Error("a listener's own fault");
    };
    const report = await create().analyze(article, { onProgress: fail });
    expect(report.paragraphs).toHaveLength(3);
  });

  it("gives plain data", async () => {
    const report = await create().analyze(article);
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it.each([
    ["nothing", ""],
    ["one character", "a"],
    ["one lone surrogate", "\ud83d"],
    ["quotation marks alone", "“”‘’\"'«»„‟".repeat(50)],
    ["marks that only open", "“".repeat(3000)],
    ["line breaks alone", "\n\r\n\u2028\u0085".repeat(100)],
    ["NULs", "\0\0 a \0\n\0"],
    ["emoji", "👩‍👩‍👧 said 🙂. 🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
    ["right-to-left text", "قال محمد: «نحن هنا». אמר דוד: \"כן\"."],
    ["combining marks", `e${"\u0301".repeat(500)} said.`],
    ["markup", '<img src=x onerror="alert(1)"> said <b>Bob</b>.'],
  ])("takes %s", async (_, text) => {
    const report = await create().analyze(text);
    for (const { start, end } of allSpans(report)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    if (/^\s*$/.test(text.replaceAll("\u0085", ""))) expect(allSpans(report)).toEqual([]);
  });

  it("keeps offsets true behind a lone surrogate and behind pairs", async () => {
    const text = "\ud800 One \udc00 two 🙂.\nThree 🙂\ud83d.\nFour.";
    const { paragraphs } = await create().analyze(text);
    expect(paragraphs.map((p) => text.slice(p.start, p.end))).toEqual(text.split("\n"));
  });

  it("takes a text of 5 MB whole", async () => {
    const report = await create().analyze(long);
    expect(long.length).toBeGreaterThan(4_000_000);
    expect(report.paragraphs).toHaveLength(120_000);
    expect(report.paragraphs.at(-1)).toEqual({ start: long.length - 22, end: long.length - 1 });
  });

  it("gives what texts have in common, each in its own units", async () => {
    const comparison = await create().compare([release, "", rewrite]);
    expect(comparison).toEqual({
      schema: "galley-comparison/1",
      documents: [{ share: 1 }, { share: 0 }, { share: 0.778 }],
      passages: [
        {
          kind: "exact",
          quotation: false,
          spans: [
            { document: 0, start: 0, end: release.length, similarity: 1, changes: [] },
            { document: 2, start: 23, end: 23 + release.length, similarity: 1, changes: [] },
          ],
        },
      ],
    });
    expect(rewrite.slice(23, 23 + release.length)).toBe(release);
    expect(structuredClone(comparison)).toEqual(comparison);
  });

  it.each([
    ["none", []],
    ["one", [article]],
    ["empty ones", ["", "", ""]],
    ["many", Array.from({ length: 1000 }, (_, i) => `${i}`)],
  ])("compares %s", async (_, texts) => {
    const { documents, passages } = await create().compare(texts);
    expect(documents).toEqual(texts.map(() => ({ share: 0 })));
    expect(passages).toEqual([]);
  });

  it("compares texts as they were when it was asked to", async () => {
    const texts = [release, rewrite];
    const comparison = create().compare(texts);
    texts.reverse();
    expect((await comparison).documents).toEqual([{ share: 1 }, { share: 0.778 }]);
  });

  it("compares texts of 10 MB", async () => {
    const { documents } = await create().compare([long, long]);
    expect(documents).toEqual([{ share: 1 }, { share: 1 }]);
  });

  it("answers calls in their order", async () => {
    const analyzer = create();
    const answered: number[] = [];
    await Promise.all([
      analyzer.analyze("a\na\na").then(({ paragraphs }) => answered.push(paragraphs.length)),
      analyzer.compare(["a"]).then(({ documents }) => answered.push(documents.length)),
      analyzer.analyze("a\na").then(({ paragraphs }) => answered.push(paragraphs.length)),
    ]);
    expect(answered).toEqual([3, 1, 2]);
  });

  it("refuses what is not a string, or not an array of them", async () => {
    const analyzer = create();
    for (const value of [undefined, null, 7, {}, ["a"]])
      expect(await rejection(analyzer.analyze(value as unknown as string))).toBeInstanceOf(TypeError);
    for (const value of [undefined, null, 7, {}, "a", ["a", 7], [undefined]])
      expect(await rejection(analyzer.compare(value as unknown as string[]))).toBeInstanceOf(TypeError);
    await expect(analyzer.analyze("a")).resolves.toBeDefined();
  });

  it("takes the article's date, and loses nothing over one that is none", async () => {
    const analyzer = create();
    const started = NodeWorker.started;
    const calls = ["2026-11-22", "2026-02-29", "22.11.2026", "", "2024-02-29", undefined].map((date) =>
      analyzer.analyze("He left on Tuesday.", { date }),
    );
    const settled = await Promise.allSettled(calls);
    expect(settled.map(({ status }) => status)).toEqual(
      ["fulfilled", "rejected", "rejected", "rejected", "fulfilled", "fulfilled"],
    );
    const values = settled.map((call) => (call.status === "fulfilled" ? call.value.entities[0]?.value : null));
    expect(values).toEqual(["2026-11-17", null, null, null, "2024-02-27", undefined]);
    for (const bad of settled.slice(1, 4))
      expect(bad).toMatchObject({ reason: { name: "GalleyError", code: "invalid-date" } });
    expect(NodeWorker.started - started).toBeLessThan(2);
    for (const value of [null, 7, new Date()])
      expect(await rejection(analyzer.analyze("a", { date: value as unknown as string }))).toBeInstanceOf(TypeError);
  });

  it("leaves the kinds of findings out that are muted, and loses nothing over one that is none", async () => {
    const analyzer = create();
    const text = "He left on Monday, 3 June 2026. She said, “It rains.";
    const kinds = async (mute?: readonly FindingKind[]): Promise<FindingKind[]> =>
      (await analyzer.analyze(text, { mute })).findings.map(({ kind }) => kind);
    expect(await kinds()).toEqual(["weekday-date", "unbalanced-mark"]);
    expect(await kinds(["weekday-date"])).toEqual(["unbalanced-mark"]);
    expect(await kinds(["unbalanced-mark", "weekday-date"])).toEqual([]);
    for (const value of [["weekdays"], [7], "weekday-date", null]) {
      const error = await rejection(analyzer.analyze(text, { mute: value as unknown as FindingKind[] }));
      expect(error).toBeInstanceOf(TypeError);
      expect((error as TypeError).message).toMatch(/mute/);
    }
    expect(await kinds([])).toHaveLength(2);
  });

  it("rejects an aborted call, and that one alone", async () => {
    const analyzer = create();
    const controller = new AbortController();
    const { signal } = controller;
    const calls = [
      analyzer.analyze("a"),
      analyzer.analyze("b", { signal }),
      analyzer.compare(["b", "c"], { signal }),
      analyzer.compare(["c"]),
    ];
    controller.abort();
    const settled = await Promise.allSettled(calls);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "fulfilled"]);
    for (const b of settled.slice(1, 3)) expect(b).toMatchObject({ reason: { name: "AbortError" } });
  });

  it("rejects at once when the signal is aborted already, with its reason", async () => {
    const reason = new Error("typed on");
    const options = { signal: AbortSignal.abort(reason) };
    expect(await rejection(create().analyze("a", options))).toBe(reason);
    expect(await rejection(create().compare(["a"], options))).toBe(reason);
  });

  it("ignores an abort after the answer", async () => {
    const analyzer = create();
    const controller = new AbortController();
    const report = await analyzer.analyze("a", { signal: controller.signal });
    controller.abort();
    expect(await analyzer.analyze("a")).toEqual(report);
  });

  it("rejects open and later calls when it is disposed", async () => {
    const analyzer = create();
    await analyzer.analyze("a");
    const calls = [analyzer.analyze(long), analyzer.analyze("b"), analyzer.compare(["b"])];
    analyzer.dispose();
    analyzer.dispose();
    for (const call of [...calls, analyzer.analyze("c"), analyzer.compare(["c"])])
      expect(await rejection(call)).toMatchObject({ name: "GalleyError", code: "disposed" });
  });

  it("rejects when it is disposed while it loads", async () => {
    const analyzer = create({ wasm: new Promise<never>(() => undefined) });
    const call = analyzer.analyze("a");
    analyzer.dispose();
    expect(await rejection(call)).toMatchObject({ code: "disposed" });
  });

  it.each<[string, NonNullable<AnalyzerOptions["wasm"]>]>([
    ["bytes", wasm],
    ["a promise of bytes", Promise.resolve(wasm)],
    ["a response", new Response(wasm, { headers: { "Content-Type": "application/wasm" } })],
    ["a response of another type", new Response(wasm)],
    ["an address", `data:application/wasm;base64,${wasm.toString("base64")}`],
  ])("loads galley.wasm from %s", async (_, source) => {
    // Each analyzer compiles the source itself, and a response can be read once.
    const wasm = source instanceof Response ? source.clone() : source;
    expect((await create({ wasm }).analyze("a")).paragraphs).toHaveLength(1);
  });

  it.each<[string, () => NonNullable<AnalyzerOptions["wasm"]>]>([
    ["is no wasm", () => new Uint8Array([1, 2, 3])],
    ["is another module", () => new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])],
    ["was not found", () => new Response("", { status: 404 })],
    ["was not to be had", () => Promise.reject(new Error("offline"))],
  ])("says so when galley.wasm %s", async (_, source) => {
    const analyzer = create({ wasm: source() });
    const reasons = await Promise.all([rejection(analyzer.analyze("a")), rejection(analyzer.analyze("b"))]);
    for (const reason of reasons) {
      expect(reason).toBeInstanceOf(GalleyError);
      expect(reason).toMatchObject({ code: "load-failed" });
    }
  });

  it("asks again for a galley.wasm that was not to be had", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValueOnce(new TypeError("offline"));
    fetched.mockResolvedValueOnce(new Response(wasm));
    const analyzer = create({ wasm: "https://example.org/galley.wasm" });
    expect(await rejection(analyzer.analyze("a"))).toMatchObject({ code: "load-failed", message: "offline" });
    await expect(analyzer.analyze("a")).resolves.toBeDefined();
    await analyzer.analyze("b");
    expect(fetched).toHaveBeenCalledTimes(2);
    fetched.mockRestore();
  });

  it("says so when memory runs out, and goes on", async () => {
    const analyzer = create({ wasm: withMemoryLimit(wasm, 20 << 20) });
    const [before, analyzing, comparing, after] = await Promise.allSettled([
      analyzer.analyze("a"),
      analyzer.analyze(long),
      analyzer.compare([long, "a"]),
      analyzer.analyze("a"),
    ]);
    expect(before.status).toBe("fulfilled");
    for (const during of [analyzing, comparing])
      expect(during).toMatchObject({ status: "rejected", reason: { name: "GalleyError", code: "out-of-memory" } });
    expect(after).toEqual(before);
  });
});

describe("the worker analyzer", () => {
  const create = (worker: () => Worker): Analyzer => {
    const analyzer = createAnalyzer({ worker });
    open.push(analyzer);
    return analyzer;
  };

  it("does not let the next text wait for one that was aborted", async () => {
    const analyzer = create(() => new NodeWorker(script));
    await analyzer.analyze("a");
    const controller = new AbortController();
    const started = NodeWorker.started;
    const aborted = rejection(analyzer.analyze(long.repeat(10), { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    controller.abort();
    const next = analyzer.analyze("b");
    expect(await aborted).toMatchObject({ name: "AbortError" });
    await expect(next).resolves.toBeDefined();
    expect(NodeWorker.started).toBe(started + 1);
  });

  it("keeps its worker when a call is aborted that has not begun", async () => {
    const analyzer = create(() => new NodeWorker(script));
    const started = NodeWorker.started;
    for (let i = 0; i < 5; ++i) {
      const controller = new AbortController();
      const call = rejection(analyzer.analyze("a", { signal: controller.signal }));
      controller.abort();
      await call;
    }
    await analyzer.analyze("b");
    expect(NodeWorker.started).toBe(started + 1);
  });

  it("replaces a worker that dies, also in the middle of a text", async () => {
    const workers: NodeWorker[] = [];
    const analyzer = create(() => {
      const worker = new NodeWorker(script);
      workers.push(worker);
      return worker;
    });
    await analyzer.analyze("a");
    const call = rejection(analyzer.analyze(long));
    await Promise.resolve();
    workers[0]?.dispatchEvent(Object.assign(new Event("error"), { message: "killed" }));
    expect(await call).toMatchObject({ name: "GalleyError", code: "crashed", message: "killed" });
    await expect(analyzer.analyze("b")).resolves.toBeDefined();
    expect(workers).toHaveLength(2);
  });

  it("replaces a worker that died between two calls, without a word", async () => {
    let worker: NodeWorker | undefined;
    const analyzer = create(() => (worker = new NodeWorker(script)));
    await analyzer.analyze("a");
    worker?.dispatchEvent(new Event("error"));
    await expect(analyzer.analyze("b")).resolves.toBeDefined();
  });

  it("says so when an answer cannot be read", async () => {
    let worker: NodeWorker | undefined;
    const analyzer = create(() => (worker = new NodeWorker(script)));
    await analyzer.analyze("a");
    const call = rejection(analyzer.analyze(long));
    await Promise.resolve();
    worker?.dispatchEvent(new Event("messageerror"));
    expect(await call).toMatchObject({ code: "crashed" });
  });

  it("says so when the worker cannot be started", async () => {
    const missing = create(() => new NodeWorker(new URL("missing.js", dist)));
    expect(await rejection(missing.analyze("a"))).toMatchObject({ name: "GalleyError", code: "load-failed" });
    const refused = create(() => {
      throw new DOMException("not of this origin", "SecurityError");
    });
    expect(await rejection(refused.analyze("a"))).toMatchObject({ code: "load-failed", message: "not of this origin" });
  });

  it("leaves no worker behind", async () => {
    const analyzer = create(() => new NodeWorker(script));
    await analyzer.analyze("a");
    analyzer.dispose();
    await vi.waitFor(() => expect(NodeWorker.running).toBe(0));
  });
});
