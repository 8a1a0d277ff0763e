// The command line's promises. The tool is GALLEY, or build/release/bin/galley; run with `node --test tests/cli`.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const galley = process.env.GALLEY ?? fileURLToPath(new URL("../../build/release/bin/galley", import.meta.url));
let folder;

before(() => {
  assert.ok(existsSync(galley), `no tool at ${galley}: build it, or set GALLEY`);
  folder = mkdtempSync(join(tmpdir(), "galley-cli-"));
});
after(() => rmSync(folder, { recursive: true }));

function run(args, input = "") {
  const { status, stdout, stderr } = spawnSync(galley, args, { input, maxBuffer: 1 << 26 });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (out) => out.trimEnd().split("\n").map((line) => JSON.parse(line));

test("a file and standard input give the same report", () => {
  const text = "Ann Lee left. Bo stayed.\nThe end";
  const fromFile = run([file("a.txt", text)]);
  assert.equal(fromFile.status, 0);
  assert.deepEqual(fromFile, run([], text));
  assert.deepEqual(fromFile, run(["-"], text));
  const report = JSON.parse(fromFile.out);
  assert.equal(report.schema, "galley/1");
  assert.deepEqual(report.paragraphs, [{ start: 0, end: 24 }, { start: 25, end: 32 }]);
  assert.deepEqual(report.sentences, [{ start: 0, end: 13 }, { start: 14, end: 24 }, { start: 25, end: 32 }]);
});

test("an empty text has an empty report", () => {
  const { status, out } = run([], "");
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(out).sentences, []);
});

test("--offsets chooses what is counted", () => {
  const end = (...args) => JSON.parse(run(args, "é🙂").out).sentences[0].end;
  assert.equal(end(), 3);
  assert.equal(end("--offsets", "utf16"), 3);
  assert.equal(end("--offsets=codepoint"), 2);
  assert.equal(end("--offsets=utf8"), 6);
  assert.notEqual(run(["--offsets=words"], "a").status, 0);
});

test("invalid UTF-8 is an error with its place", () => {
  const path = file("bad.txt", Buffer.from([0x61, 0xc3, 0xa9, 0xff, 0x62]));
  const { status, out, err } = run([path]);
  assert.equal(status, 1);
  assert.equal(out, "");
  assert.equal(err, `galley: ${path}: invalid UTF-8 at byte 3\n`);
});

test("what cannot be read is an error", () => {
  for (const path of [join(folder, "none.txt"), folder]) {
    const { status, out, err } = run([path]);
    assert.deepEqual({ status, out, err }, { status: 1, out: "", err: `galley: cannot read ${path}\n` });
  }
});

test("--jsonl answers every line, in order, with its id", () => {
  const input = ['{"id": 7, "text": "One. Two."}', "", '{"text": "x", "id": "b"}', '{"text": ""}'].join("\r\n");
  const { status, out } = run(["--jsonl"], input);
  const reports = lines(out);
  assert.equal(status, 0);
  assert.deepEqual(reports.map((report) => report.id), [7, "b", null]);
  assert.deepEqual(reports.map((report) => report.sentences.length), [2, 1, 0]);
});

test("a bad line has an error and the stream goes on", () => {
  const good = '{"id": "last", "text": "Fine."}';
  const bad = [
    ['{"id": 1, "text": "a"', null, "line 1: not JSON at byte 21"],
    ['["text"]', null, "line 2: not an object"],
    ['"text"', null, "line 3: not an object"],
    ['{"id": 4}', 4, 'line 4: "text" is not a string'],
    ['{"id": 5, "text": ["a"]}', 5, 'line 5: "text" is not a string'],
    [`{"id": ${"[".repeat(100_000)}${"]".repeat(100_000)}, "text": ""}`, null, 'line 6: "id" is an array or an object'],
    [Buffer.from('{"text": "a\xff"}', "latin1"), null, "line 7: invalid UTF-8 at byte 11"],
    [Buffer.from('{"id": "\xff", "text": ""}', "latin1"), null, "line 8: invalid UTF-8 at byte 8"],
    ["[".repeat(100_000), null, "line 9: not JSON at byte 100000"],
    ['{"id": 1e999, "text": "a"}', null, "line 10: a number out of range"],
  ];
  const input = Buffer.concat([...bad.map(([line]) => line), good].flatMap((line) => [Buffer.from(line), Buffer.from("\n")]));
  const { status, out } = run(["--jsonl"], input);
  const answers = lines(out);
  assert.equal(status, 1);
  assert.deepEqual(answers.slice(0, -1), bad.map(([, id, error]) => ({ id, error })));
  assert.equal(answers.at(-1).id, "last");
  assert.equal(answers.at(-1).sentences.length, 1);
});

test("--mute leaves kinds of findings out", () => {
  const path = file("findings.txt", "He left on Monday, 3 June 2026. She said, “It rains.");
  const kinds = (...args) => JSON.parse(run([...args, path]).out).findings.map(({ kind }) => kind);
  assert.deepEqual(kinds(), ["weekday-date", "unbalanced-mark"]);
  assert.deepEqual(kinds("--mute=weekday-date"), ["unbalanced-mark"]);
  assert.deepEqual(kinds("--mute=weekday-date,unbalanced-mark"), []);
  assert.deepEqual(kinds("--mute", "name-spelling"), ["weekday-date", "unbalanced-mark"]);
  const [finding] = JSON.parse(run([path]).out).findings;
  assert.deepEqual(finding, {
    kind: "weekday-date",
    severity: "high",
    spans: [{ start: 11, end: 30 }],
    entities: [0],
    quotes: [],
    rule: "year-given",
  });
  const refused = run(["--mute=weekdays", path]);
  assert.notEqual(refused.status, 0);
  assert.match(refused.err, /weekdays/);
  assert.notEqual(run(["--mute=weekday-date", "compare", path, path]).status, 0);
  const { out } = run(["--jsonl", "--mute=weekday-date"], JSON.stringify({ id: 1, text: "On Monday, 3 June 2026." }));
  assert.deepEqual(lines(out)[0].findings, []);
});

test("--date and a line's own date are days of the calendar", () => {
  const path = file("dated.txt", "He left on Tuesday.");
  const tuesday = (...args) => JSON.parse(run([...args, path]).out).entities[0];
  const { mentions, ...entity } = tuesday("--date", "2026-11-22");
  assert.deepEqual(entity, { type: "date", name: "Tuesday", aliases: [], value: "2026-11-17" });
  assert.equal(mentions.length, 1);
  assert.equal(tuesday().value, undefined);
  for (const date of ["2026-02-29", "2026-11-22T00", "22.11.2026", "", "tomorrow"]) {
    const { status, out, err } = run(["--date", date, path]);
    assert.deepEqual({ status, out, err }, { status: 1, out: "", err: `galley: --date: not a day as YYYY-MM-DD: ${date}\n` });
  }
  assert.notEqual(run(["--date", "2026-11-22", "compare", path, path]).status, 0);
  const requests = ["2026-11-22", null, undefined, "2026-11-31", 20261122].map((date, id) =>
    JSON.stringify({ id, text: "a", date }),
  );
  const { status, out } = run(["--jsonl", "--date=2024-02-29"], requests.join("\n"));
  const answers = lines(out);
  assert.equal(status, 1);
  assert.deepEqual(answers.slice(0, 3).map((answer) => answer.schema), Array(3).fill("galley/1"));
  assert.deepEqual(answers.slice(3), [4, 5].map((line) => ({
    id: line - 1,
    error: `line ${line}: "date" is not a day as YYYY-MM-DD`,
  })));
});

test("--model names by a model of one's own", () => {
  const path = file("named.txt", "Ann Lee met Bo Ray in Kursk.");
  const builtIn = fileURLToPath(new URL("../../core/model/names.galley", import.meta.url));
  assert.deepEqual(run(["--model", builtIn, path]), run([path]));
  assert.deepEqual(run([`--model=${builtIn}`, "--jsonl"], '{"text": "Ann Lee"}'), run(["--jsonl"], '{"text": "Ann Lee"}'));

  // A model of one kind and two rows of weights, all nought, finds nothing.
  const header = readFileSync(builtIn).subarray(0, 12);
  header.writeUInt16LE(1, 6);
  const idle = Buffer.concat([header, Buffer.from([1, 0, 60, 0, 0]), Buffer.alloc(4 * 3 * 2 + 2 * 3)]);
  const { status, out } = run(["--model", file("idle.galley", idle), path]);
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(out).entities, []);

  const failed = (model, err) =>
    assert.deepEqual(run(["--model", model, path]), { status: 1, out: "", err: `galley: ${err}\n` });
  const short = file("short.galley", idle.subarray(0, 30));
  failed(short, `${short}: unusable model: model file is truncated at byte 30`);
  const long = file("long.galley", Buffer.concat([idle, Buffer.from("a")]));
  failed(long, `${long}: unusable model: model file has bytes too many at byte ${idle.length}`);
  failed(path, `${path}: unusable model: not a model file at byte 0`);
  const none = join(folder, "none.galley");
  failed(none, `cannot read ${none}`);
  failed(folder, `cannot read ${folder}`);
  assert.notEqual(run(["--model", builtIn, "compare", path, path]).status, 0);
});

test("a lone surrogate counts as one U+FFFD, a pair as one character", () => {
  const texts = ["a\ud800b", "\udc00", "\ud800\ud800\udc00", "🙂", "\\ud800", '"\\\\"\ud83d'];
  const { status, out } = run(["--jsonl"], texts.map((text) => JSON.stringify({ id: text, text })).join("\n"));
  assert.equal(status, 0);
  const reports = lines(out);
  assert.deepEqual(reports.map((report) => report.sentences.at(-1).end), texts.map((text) => text.length));
  assert.deepEqual(reports.map((report) => report.id), texts.map((text) => text.toWellFormed?.() ?? text.replace(/\p{Surrogate}/gu, "\ufffd")));
});

const release = "The 🙂 ferry sank in the old harbour.";
const article = `É\n${release}`;

test("compare prints what files have in common, each counted in its own units", () => {
  const files = [file("release.txt", release), file("article.txt", article)];
  const spans = (...args) => JSON.parse(run(["compare", ...args, ...files]).out).passages[0].spans;
  const { status, out } = run(["compare", ...files]);
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(out), {
    schema: "galley-comparison/1",
    documents: [{ share: 1 }, { share: 0.875 }],
    passages: [
      {
        kind: "exact",
        quotation: false,
        spans: [
          { document: 0, start: 0, end: 37, similarity: 1, changes: [] },
          { document: 1, start: 2, end: 39, similarity: 1, changes: [] },
        ],
      },
    ],
  });
  assert.deepEqual(spans("--offsets=codepoint").map(({ start, end }) => [start, end]), [[0, 36], [2, 38]]);
  assert.deepEqual(spans("--offsets=utf8").map(({ start, end }) => [start, end]), [[0, 39], [3, 42]]);
});

test("compare reads standard input once", () => {
  const path = file("release.txt", release);
  assert.deepEqual(run(["compare", path, "-"], article), run(["compare", path, file("article.txt", article)]));
  const { status, out, err } = run(["compare", "-", "-"], article);
  assert.deepEqual({ status, out, err }, { status: 1, out: "", err: "galley: standard input can be read once only\n" });
});

test("compare says which file is at fault", () => {
  const good = file("good.txt", "a");
  const bad = file("bad.txt", Buffer.from([0x61, 0xff]));
  const none = join(folder, "none.txt");
  const failed = (args, err) =>
    assert.deepEqual(run(["compare", ...args]), { status: 1, out: "", err: `galley: ${err}\n` });
  failed([good, bad], `${bad}: invalid UTF-8 at byte 1`);
  failed([good, none], `cannot read ${none}`);
  failed([folder, good], `cannot read ${folder}`);
  failed([good], "compare needs two files or more");
  failed([], "compare needs two files or more");
  failed(["--jsonl", good, good], "compare --jsonl reads one file");
  assert.notEqual(run([good, "compare", good]).status, 0);
});

test("compare --jsonl answers every line with its comparison, and goes on after a bad one", () => {
  const requests = [
    { id: 1, texts: [release, article] },
    { id: 2, texts: [release, article, ""] },
    { id: 3, text: "a" },
    { id: 4, texts: "a" },
    { id: 5, texts: ["a", 7] },
    { id: "b", texts: [] },
    { id: 7, texts: [release] },
    { texts: ["a\ud800", "b"] },
  ].map((request) => JSON.stringify(request)).concat('{"id": -1e999, "texts": ["a", "b"]}').join("\n");
  const { status, out } = run(["compare", "--jsonl"], requests);
  assert.equal(status, 1);
  assert.deepEqual(run(["compare", "--jsonl", file("requests.jsonl", requests)]).out, out);
  const [first, three, ...rest] = lines(out);
  const alone = JSON.parse(run(["compare", file("release.txt", release), file("article.txt", article)]).out);
  assert.deepEqual(first, { id: 1, ...alone });
  assert.deepEqual(three, { ...alone, id: 2, documents: [...alone.documents, { share: 0 }] });
  assert.deepEqual(rest.slice(0, 5), [
    { id: 3, error: 'line 3: "texts" is not an array of strings' },
    { id: 4, error: 'line 4: "texts" is not an array of strings' },
    { id: 5, error: 'line 5: "texts" is not an array of strings' },
    { id: "b", error: "line 6: fewer than two texts" },
    { id: 7, error: "line 7: fewer than two texts" },
  ]);
  assert.deepEqual(rest[5].documents, [{ share: 0 }, { share: 0 }]);
  assert.deepEqual(rest.slice(6), [{ id: null, error: "line 9: a number out of range" }]);
});

test("--jsonl answers a line before the next one comes", async () => {
  const tool = spawn(galley, ["--jsonl"], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: tool.stdout })[Symbol.asyncIterator]();
  for (const id of [1, 2, 3]) {
    tool.stdin.write(`${JSON.stringify({ id, text: "One." })}\n`);
    const { value } = await answers.next();
    assert.equal(JSON.parse(value).id, id);
  }
  tool.stdin.end();
  const status = await new Promise((resolve) => tool.on("exit", resolve));
  assert.equal(status, 0);
});

test("output that cannot be written is an error", { skip: !existsSync("/dev/full") }, () => {
  const { status } = spawnSync("/bin/sh", ["-c", '"$0" > /dev/full', galley], { input: "a" });
  assert.equal(status, 1);
});
