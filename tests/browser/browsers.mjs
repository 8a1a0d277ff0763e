// The browsers the page is tested in, as the system has them installed. CHROMIUM and FIREFOX name others.
import { existsSync } from "node:fs";
import { launch } from "puppeteer-core";

const CANDIDATES = {
  Chromium: {
    browser: "chrome",
    paths: [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"],
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [], // Chromium refuses to run as root with its sandbox
  },
  Firefox: {
    browser: "firefox",
    paths: [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"],
    args: [],
  },
};

export const BROWSERS = Object.keys(CANDIDATES);

/** A running browser, or null when it is not installed. */
export async function start(name) {
  const { browser, paths, args } = CANDIDATES[name];
  const executablePath = paths.find((path) => path && existsSync(path));
  return executablePath ? launch({ browser, executablePath, args, headless: true }) : null;
}
