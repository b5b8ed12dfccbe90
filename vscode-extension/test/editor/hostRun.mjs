// SPDX-License-Identifier: MIT
// Runs the tests of host/ inside the extension host of an editor.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { address, withPage } from "./browser.mjs";

/** Parts of the editor that are not installed, and that no test needs. */
const HARMLESS = /bindings file|vsda|package\.nls/;

const TIMEOUT_MILLISECONDS = 420_000;

/**
 * Returns the report of a run, and whether all went well. `workspace` is opened if it is given, and has the folder as its first;
 * `others` are extensions that are there too.
 */
export function runInHost({ port, folder, runner, workspace, others = [] }) {
  return withPage(async (page) => {
    // The editor tells a great many harmless errors: they are kept for a failure.
    const log = [];
    page.on("console", (message) => log.push(message.text()));
    let exit;
    await page.exposeFunction("codeAutomationLog", (_, words) => void log.push(String(words)));
    await page.exposeFunction("codeAutomationExit", (code) => void (exit = code));
    await page.addInitScript(addRunner, options(port, runner, others));
    await page.goto(address({ port, folder, workspace }), { waitUntil: "domcontentloaded" });
    for (const end = Date.now() + TIMEOUT_MILLISECONDS; exit === undefined && Date.now() < end;) {
      await page.waitForTimeout(50);
    }
    const file = path.join(folder, "report.txt");
    const report = existsSync(file) ? readFileSync(file, "utf8") : "";
    const told = log.filter((line) => !HARMLESS.test(line)).map((line) => line.slice(0, 300));
    return {
      good: exit === 0,
      report: exit === 0 ? report : `${report}\n${told.slice(-15).join("\n")}`,
    };
  });
}

function options(port, runner, others) {
  const uri = (file) => ({ scheme: "vscode-remote", authority: `127.0.0.1:${port}`, path: file });
  const extensions = [runner, ...others].map(uri);
  return { extensions, extensionTestsPath: uri(`${runner}/index.js`) };
}

/** Runs in the page: the editor reads there which tests it is to load. */
function addRunner(development) {
  const original = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = original.call(this, name);
    if (name !== "data-settings" || this.id !== "vscode-workbench-web-configuration" || !value) {
      return value;
    }
    const settings = JSON.parse(value);
    settings.developmentOptions = { ...settings.developmentOptions, ...development };
    return JSON.stringify(settings);
  };
}
