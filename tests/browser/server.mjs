// Serves the built page, and the package beside it, as a plain static server with the page's policy in its headers.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { CONTENT_SECURITY_POLICY } from "../../demo/content-security-policy.js";

const ROOTS = { "/package/": "../../web/dist/", "/fixtures/": "./fixtures/", "/": "../../demo/dist/" };
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * `gate(path)` may return a promise to wait for, or false to answer 404, or a string, which is put before the file.
 * `pages` are pages of somebody else by their paths, which the policy does not hold for. `requests` lists every path asked
 * for.
 */
export async function serve(gate = () => true, pages = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    requests.push(path);
    if (path in pages) return response.writeHead(200, { "Content-Type": TYPES[".html"] }).end(pages[path]);
    const answer = await gate(path);
    const file = answer === false ? null : await readFile(fileFor(path)).catch(() => null);
    const body = file && typeof answer === "string" ? answer + file : file;
    response.writeHead(body === null ? 404 : 200, {
      "Content-Security-Policy": CONTENT_SECURITY_POLICY,
      "Content-Type": TYPES[extname(fileFor(path))] ?? "application/octet-stream",
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    requests,
    /** Waits until a file is asked for. */
    async asked(name) {
      while (!requests.some((path) => path.endsWith(name))) await pause(20);
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileFor(path) {
  const root = Object.keys(ROOTS).find((prefix) => path.startsWith(prefix));
  const file = normalize(`/${path.slice(root.length) || "index.html"}`);
  return join(fileURLToPath(new URL(ROOTS[root], import.meta.url)), file);
}
