// SPDX-License-Identifier: MIT
// Types like a user, reads what is drawn, and keeps pictures.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { address, withPage } from "./browser.mjs";

const JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
display_name: iris
comand: >-
  python train.py --data \${{inputs.iris}} --rate \${{inputs.rate}}
inputs:
  iris:
    type: uri_file
    path: https://azuremlexamples.blob.core.windows.net/datasets/iris.csv
  rate: 0.1
compute: azureml:cpu-cluster
`;

const UNKNOWN = "unknown key `comand`";
const suggestion = (text) => `.suggest-widget.visible .monaco-list-row >> text=${text}`;

/** Gives a body what it takes to look at an editor, and keeps a picture of a failure. */
async function withEditor({ port, folder, pictures }, file, body) {
  mkdirSync(pictures, { recursive: true });
  await withPage(async (page) => {
    const see = (selector, options) =>
      page.waitForSelector(selector, { timeout: 60_000, ...options });
    const picture = (name) => page.screenshot({ path: path.join(pictures, `${name}.png`) });
    try {
      await page.goto(address(port, folder, file), { waitUntil: "domcontentloaded" });
      await see(".monaco-editor .view-line");
      await body({ page, see, picture, press: (...keys) => press(page, keys) });
    } catch (failure) {
      await picture(`failure-${path.basename(path.dirname(folder))}`);
      throw failure;
    }
  });
}

async function press(page, keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
}

/** Sees a squiggle, its problem, a popup, a hover and a fix; returns milliseconds up to each. */
export async function runUser(where) {
  const begin = Date.now();
  const times = {};
  const mark = (name) => (times[name] = Date.now() - begin);
  const file = path.join(where.folder, "iris.yml");
  writeFileSync(file, JOB);
  await withEditor(where, "iris.yml", async ({ page, see, picture, press }) => {
    await see(".monaco-editor .squiggly-error");
    mark("squiggle");
    await see(".statusbar-item >> text=Azure ML job");
    await press("Control+B");
    await press("Control+Shift+M");
    await see(`.markers-panel >> text=${UNKNOWN}`);
    await picture("problems");
    await press("Control+Shift+M", "Control+1");
    await page
      .locator(".monaco-editor .view-line span", { hasText: /^comand$/ })
      .first()
      .hover();
    await see(`.monaco-hover >> text=${UNKNOWN}`);
    mark("hover");
    await picture("hover");
    // The popup would swallow what follows.
    await page.mouse.move(1000, 600);
    await see(`.monaco-hover >> text=${UNKNOWN}`, { state: "hidden" });
    await press("Control+Home", "ArrowDown", "ArrowDown", "Control+.");
    await see(".action-widget .monaco-list-row >> text=command");
    await picture("fix");
    await press("Enter");
    await see(".view-line >> text=command:");
    mark("fixed");
    await press("Control+End");
    await page.keyboard.type("environment: azureml:");
    await see(suggestion("registry azureml"));
    mark("names");
    await picture("names");
    await page.keyboard.type("sklearn-1.5");
    // The list follows the keys with a delay, and Enter takes what is marked.
    await see(".suggest-widget.visible .monaco-list-row.focused >> text=sklearn-1.5");
    await press("Enter");
    await see(".view-line >> text=/sklearn-1.5[@]/");
    await press("Enter");
    await page.keyboard.type("environment_variables:\n  RATE: ${{inputs.");
    await see(suggestion("rate"));
    mark("inputs");
    await picture("inputs");
    await press("ArrowDown", "Enter", "Control+s");
    await saved(page, file, "{{inputs.");
    mark("saved");
    await press("F1");
    await page.keyboard.type("Azure ML Jobs: Show Dump");
    await see(".quick-input-list .monaco-list-row >> text=Show Dump");
    await press("Enter");
    await see(".tab >> text=iris.dump");
    mark("dump");
    await page.waitForTimeout(500);
    await picture("dump");
  });
  return times;
}

/** Waits until a file holds what was typed. */
async function saved(page, file, part) {
  for (let tries = 0; !readFileSync(file, "utf8").includes(part); tries++) {
    if (tries > 600) {
      throw new Error(`not saved: ${readFileSync(file, "utf8")}`);
    }
    await page.waitForTimeout(100);
  }
}

/** Sees that jobs are checked in a folder that is not trusted, and that its Java is left alone. */
export async function runUntrusted(where) {
  writeFileSync(path.join(where.folder, "iris.yml"), JOB);
  await withEditor(where, "iris.yml", async ({ see }) => {
    await see(".statusbar-item >> text=Restricted Mode");
    await see(".monaco-editor .squiggly-error");
  });
  if (existsSync(path.join(where.folder, "java-was-called"))) {
    throw new Error("a program was started that the folder names");
  }
}

/** Sees what a user sees on a machine without Java. */
export async function runWithoutJava(where) {
  writeFileSync(path.join(where.folder, "iris.yml"), JOB);
  await withEditor(where, "iris.yml", async ({ see, picture }) => {
    const toast = ".notifications-toasts .notification-list-item";
    await see(`${toast} >> text=needs Java 17 or newer and found none`);
    await see(`${toast} .monaco-button >> text=Open Setting`);
    await picture("no-java");
    const button = await see(`${toast} .monaco-button >> text=Open Setting`);
    await button.click();
    await see(".settings-editor >> text=Java");
  });
}
