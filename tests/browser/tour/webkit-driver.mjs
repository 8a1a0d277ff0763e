// WebKitGTK, by its own WebDriver, on a display that nobody sees.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Builder, Key } from "selenium-webdriver";

import { keysOf } from "./chord.mjs";

const DRIVERS = [process.env.WEBKIT, "/usr/bin/WebKitWebDriver"];
const XVFB = "/usr/bin/Xvfb";

/** WebKitGTK's driver, running, or null when it or Xvfb is not installed. The variable WEBKIT names another driver. */
export async function startWebKit() {
  const path = DRIVERS.find((candidate) => candidate && existsSync(candidate));
  if (!path || !existsSync(XVFB)) return null;
  const display = spawn(XVFB, ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const [number] = await once(display.stdout, "data");
  const port = await freePort();
  const service = spawn(path, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, DISPLAY: `:${String(number).trim()}` } });
  const close = () => [service, display].forEach((child) => child.kill());
  process.once("exit", close);
  const address = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${address}/status`).catch(() => null))) await pause(20);
  return { drive: () => drive(address), close };
}

/** A driver (see tourist.mjs) of a browser of its own: WebKitGTK's has one page, and keeps nothing when it closes. */
async function drive(address) {
  const browser = await new Builder().usingServer(address).withCapabilities({ browserName: "MiniBrowser" }).build();
  await browser.manage().setTimeouts({ script: 60_000 });
  const evaluate = (fn, ...args) => browser.executeScript(fn, ...args);
  return {
    open: (page) => browser.get(page),
    reload: () => browser.navigate().refresh(),
    evaluate,
    async press(chord) {
      const keys = keysOf(chord).map(keyOf);
      const actions = browser.actions();
      for (const key of keys) actions.keyDown(key);
      for (const key of keys.reverse()) actions.keyUp(key);
      await actions.perform();
    },
    type: (text) => browser.actions().sendKeys(text.replaceAll("\n", Key.ENTER)).perform(),
    /** The browser's own bar keeps the window from being narrower than some 450 pixels. */
    async resize(width, height) {
      const frame = await evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      await browser.manage().window().setRect({ width: width + frame[0], height: height + frame[1] });
    },
    async screenshot() {
      // It shows what was painted last, which is older than what a script has just changed.
      await evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      return Buffer.from(await browser.takeScreenshot(), "base64");
    },
    async chooseFile(find, path) {
      await (await evaluate(find)).sendKeys(path);
    },
    async close() {
      await browser.quit();
      return []; // it tells of no errors; those that the page itself hears of are counted there
    },
  };
}

// "ArrowDown" → Key.ARROW_DOWN; a character is its own key.
function keyOf(name) {
  if (name.length === 1) return name;
  const key = Key[name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()];
  if (!key) throw new Error(`no key is named ${name}`);
  return key;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
