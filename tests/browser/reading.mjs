// How texts come in: pasted HTML, files that are chosen or dropped, what they say of themselves, and what is kept.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { visit } from "./visit.mjs";

const PAGE = `<!doctype html><title>Storm hits Kiel</title><meta property="article:published_time" content="2026-11-22">
<link rel="canonical" href="https://news.example/storm"><script>window.struck = 1</script><style>p { color: red }</style>
<h1>Storm</h1><p style="color: red">“It rains,” Ann&nbsp;Lee said.<img src="https://elsewhere.example/x.png" onerror="window.struck = 1">`;

const FILES = {
  "storm.html": PAGE,
  "notes.md": "# Storm\n\n- It *rains*\n",
  "old.txt": Uint8Array.of(0x93, 0x49, 0x74, 0x20, 0x72, 0x61, 0x69, 0x6e, 0x73, 0x2c, 0x94, 0x20, 0x41, 0x6e, 0x6e, 0x20, 0x73, 0x61, 0x69, 0x64),
  "torn.docx": "PK torn",
  "scan.pdf": "%PDF-1.4",
};

/** In the page: whether its browser keeps one correction and this language; with null, whether it keeps nothing. */
function keptWork(language) {
  return new Promise((answer) => {
    const opening = indexedDB.open("keyval-store");
    opening.onsuccess = () => {
      const asking = opening.result.transaction("keyval").objectStore("keyval").get("work");
      asking.onsuccess = () => {
        const work = asking.result;
        answer(language === null ? work === undefined : work?.corrections.length === 1 && work.view.language === language);
      };
    };
  });
}

export function reading(world) {
  describe("getting in", () => {
    let folder;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), "galley-"));
      for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
    });
    after(() => rmSync(folder, { recursive: true }));

    const open = async () => {
      const seen = await visit(world.browser, world.server.address);
      await seen.ready();
      return seen;
    };
    const choose = async (seen, name) => (await seen.page.$("#file")).uploadFile(join(folder, name));
    const shows = (seen, text) => seen.until((expected) => document.querySelector("#proof").text === expected, text);
    const field = (seen, id) => seen.page.$eval(id, (input) => input.value);
    const paste = (seen, flavours) =>
      seen.evaluate((data) => {
        const box = document.querySelector("#paste");
        box.focus();
        // Firefox gives an event that a script makes no data of its own.
        const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
        Object.defineProperty(paste, "clipboardData", { value: { getData: (type) => data[type] ?? "" } });
        return box.dispatchEvent(paste);
      }, flavours);

    it("keeps the paragraphs of pasted HTML, runs and loads nothing of it, and makes room for the article", async () => {
      const seen = await open();
      await paste(seen, { "text/html": PAGE, "text/plain": "no" });
      await shows(seen, "Storm\n\n“It rains,” Ann\u00a0Lee said.");
      assert.equal(await field(seen, "#paste"), "Storm\n\n“It rains,” Ann\u00a0Lee said.");
      await seen.until(() => document.querySelector("#box").hidden && document.activeElement.id === "edit");
      assert.equal(await seen.evaluate(() => window.struck), undefined);
      assert.deepEqual(seen.requests.filter((url) => url.includes("elsewhere")), []);
      await seen.leave();
    });

    it("leaves plain text to the browser", async () => {
      const seen = await open();
      assert.equal(await paste(seen, { "text/plain": "<p>It rains.</p>" }), true, "the page does not take the paste for itself");
      await seen.leave();
    });

    it("reads a chosen page, with its title, day and address", async () => {
      const seen = await open();
      await choose(seen, "storm.html");
      await shows(seen, "Storm\n\n“It rains,” Ann\u00a0Lee said.");
      assert.equal(await field(seen, "#article-title"), "Storm hits Kiel");
      assert.equal(await field(seen, "#article-date"), "2026-11-22");
      assert.equal(await field(seen, "#article-address"), "https://news.example/storm");
      await choose(seen, "notes.md");
      await shows(seen, "Storm\n\nIt rains");
      assert.equal(await field(seen, "#article-address"), "", "it was the other's");
      await seen.leave();
    });

    it("reads old encodings, and says so", async () => {
      const seen = await open();
      await choose(seen, "old.txt");
      await shows(seen, "“It rains,” Ann said");
      assert.match(await seen.text("#problem"), /read as Windows-1252/);
      await seen.leave();
    });

    it("says in plain words what it cannot read, and keeps the text", async () => {
      const seen = await open();
      await seen.sample();
      const text = await seen.shownText();
      await choose(seen, "scan.pdf");
      await seen.until(() => /cannot be read\. Text/.test(document.querySelector("#problem").innerText));
      await choose(seen, "torn.docx");
      await seen.until(() => /damaged, protected/.test(document.querySelector("#problem").innerText));
      assert.equal(await seen.shownText(), text);
      await seen.leave();
    });

    it("reads a file that is dropped anywhere, and shows where it would go", async () => {
      const seen = await open();
      const drag = (type) =>
        seen.evaluate((name) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(["“It rains,” Ann Lee said."], "storm.txt", { type: "text/plain" }));
          document.querySelector("footer").dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
          return getComputedStyle(document.querySelector("#drop")).display;
        }, type);
      assert.equal(await drag("dragover"), "grid");
      assert.equal(await drag("drop"), "none");
      await shows(seen, "“It rains,” Ann Lee said.");
      await seen.leave();
    });

    it("keeps nothing unless asked, then everything, and deletes it when told to", async () => {
      const seen = await open();
      await seen.paste("“It rains,” Ann Lee said.");
      await seen.page.reload();
      await seen.ready();
      assert.equal(await field(seen, "#paste"), "");
      await seen.paste("“It rains,” Ann Lee said.");
      await seen.page.click("#keep");
      await seen.page.select("#language", "de");
      await seen.evaluate(() => {
        const [quote] = [{ exact: "“It rains,”", prefix: "", suffix: " Ann Lee said.", start: 0 }];
        const proof = document.querySelector("#proof");
        proof.correct({ type: "speaker", quote, speaker: { name: "Bob Ray", mention: null } });
        proof.dispatchEvent(new CustomEvent("galley-corrections", { detail: proof.corrections }));
      });
      await seen.until(keptWork, "de");
      await seen.page.reload();
      await shows(seen, "“It rains,” Ann Lee said.");
      assert.equal(await seen.page.$eval("html", (html) => html.lang), "de");
      assert.equal(await seen.evaluate(() => document.querySelector("#proof").corrections.length), 1);
      await seen.page.click("#edit");
      await seen.page.click("#keep");
      await seen.until(keptWork, null); // what is still being deleted would outlive the page
      await seen.page.reload();
      await seen.until(() => document.querySelector("#status")?.innerText === "Ready.");
      assert.equal(await field(seen, "#paste"), "");
      await seen.leave();
    });

    it("says so when what was kept cannot be deleted", async () => {
      const seen = await open();
      await seen.page.click("#keep");
      await seen.evaluate(() => {
        window.remove = IDBObjectStore.prototype.delete;
        IDBObjectStore.prototype.delete = () => {
          throw new DOMException("no", "UnknownError");
        };
      });
      await seen.page.click("#keep");
      await seen.until(() => document.querySelector("#problem").innerText.startsWith("What was kept could not be deleted."));
      await seen.evaluate(() => (IDBObjectStore.prototype.delete = window.remove));
      await seen.page.click("#keep");
      await seen.page.click("#keep");
      await seen.until(keptWork, null);
      await seen.leave();
    });

    it("is exported in every format, with what was corrected", async () => {
      const seen = await open();
      await seen.sample();
      await seen.evaluate(() => {
        window.copied = [];
        Object.defineProperty(navigator, "clipboard", { value: { writeText: async (words) => void window.copied.push(words) } });
        for (const button of document.querySelectorAll("#exports li button:last-child")) button.click();
      });
      const formats = (await seen.texts("#exports li")).length;
      assert.ok(formats >= 9);
      const copied = await seen.until((all) => window.copied.length === all && window.copied, formats - 1);
      assert.ok(copied.every((words) => words.includes("We have found cracks")));
      await seen.page.click("#edit");
      await seen.page.click("#about summary");
      await seen.page.$eval("#article-address", (input) => {
        input.value = "https://news.example/ferries";
        input.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await seen.page.$eval('[data-format="text-fragments"] button:last-child', (button) => button.click());
      assert.match(await seen.until(() => window.copied.at(-1).includes("https://news.example") && window.copied.at(-1)), /ferries#:~:text=/);
      await seen.leave();
    });

    it("is printed with who said what and what to check", async () => {
      const seen = await open();
      await seen.sample();
      await seen.evaluate(() => dispatchEvent(new Event("beforeprint")));
      assert.match(await seen.page.$eval("#print-sheet", (sheet) => sheet.textContent), /Who said what.*We have found cracks.*What to check/s);
      await seen.evaluate(() => dispatchEvent(new Event("afterprint")));
      assert.equal(await seen.page.$eval("#print-sheet", (sheet) => sheet.textContent.trim()), "");
      await seen.leave();
    });
  });
}
