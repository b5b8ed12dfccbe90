// SPDX-License-Identifier: MIT
// Types like a user, reads what is drawn, and keeps pictures.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { JOB, withEditor } from "./session.mjs";

const UNKNOWN = "unknown key `comand`";
const suggestion = (text) => `.suggest-widget.visible .monaco-list-row >> text=${text}`;

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
    await press("Control+Home", "ArrowDown", "ArrowDown");
    // What is asked before the editor has asked by itself, gets lost when that is answered.
    await see(".monaco-editor .lightBulbWidget");
    await press("Control+.");
    await see(".action-widget .monaco-list-row >> text=command");
    await picture("fix");
    await press("Enter");
    await see(".view-line >> text=command:");
    mark("fixed");
    await press("Control+End");
    await page.keyboard.type("environment: azureml:");
    await see(suggestion("/\\w/"));
    mark("names");
    await picture("names");
    await page.keyboard.type("sklearn-1.5");
    await accept(page, "sklearn-1.5", "/sklearn-1.5[/:@]/");
    await press("Enter");
    await page.keyboard.type("environment_variables:\n  RATE: ${{inputs.");
    await see(suggestion("rate"));
    mark("inputs");
    await picture("inputs");
    await accept(page, "rate", "RATE: ${{inputs.rate");
    await press("Control+s");
    await saved(page, file, "RATE: ${{inputs.rate");
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

/**
 * Clicks on a proposal, and sees the line that comes of it. The list follows the keys with a delay, and a click while it is
 * drawn anew closes it. So the list has to be at rest; if it was not, it is called again, as a user does.
 */
async function accept(page, proposal, line) {
  for (let tries = 1; ; tries++) {
    await rest(page);
    await page.locator(suggestion(proposal)).first().click();
    try {
      await page.waitForSelector(`.view-line >> text=${line}`, { timeout: 10_000 });
      return;
    } catch (failure) {
      if (tries === 3) {
        throw failure;
      }
      console.log(`note    the list closed without "${proposal}", and is called again`);
      await page.keyboard.press("Control+Space");
    }
  }
}

/** Waits until the list of proposals has been the same for half a second. */
async function rest(page) {
  let seen = "";
  for (let same = 0; same < 5; same++) {
    await page.waitForTimeout(100);
    const now = await page.locator(".suggest-widget .monaco-list-rows").innerText();
    same = now === seen ? same : -1;
    seen = now;
  }
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
