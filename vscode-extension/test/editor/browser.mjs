// SPDX-License-Identifier: MIT
// Opens a browser without a window on an editor.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Returns the Chromium of this machine, if there is one. */
export function findChromium() {
  const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  return [process.env.AMLJOB_CHROMIUM, ...places].find((file) => file && existsSync(file));
}

/** Calls `body` with a page, and closes the browser whatever comes of it. */
export async function withPage(body) {
  const profile = mkdtempSync(path.join(tmpdir(), "profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1080, height: 560 },
    args: FLAGS,
  });
  try {
    return await body(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Returns the address at which an editor shows a folder, and a file in it; or a workspace, if one is given. */
export function address({ port, folder, file, workspace }) {
  const place = workspace === undefined ? `folder=${folder}` : `workspace=${workspace}`;
  const root = `http://127.0.0.1:${port}/?${place}`;
  if (file === undefined) {
    return root;
  }
  const open = [["openFile", `vscode-remote://127.0.0.1:${port}${folder}/${file}`]];
  return `${root}&payload=${encodeURIComponent(JSON.stringify(open))}`;
}
