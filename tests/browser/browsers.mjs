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

// Only Chromium can be told the colour scheme while it runs.
const DARK_FIREFOX = { "layout.css.prefers-color-scheme.content-override": 0 };

/** A running browser, or null when it is not installed. */
export async function start(name, { dark = false } = {}) {
  const { browser, paths, args } = CANDIDATES[name];
  const executablePath = paths.find((path) => path && existsSync(path));
  const extraPrefsFirefox = dark ? DARK_FIREFOX : {};
  return executablePath ? launch({ browser, executablePath, args, extraPrefsFirefox, headless: true }) : null;
}
