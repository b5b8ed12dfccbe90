// SPDX-License-Identifier: MIT
// Submits a job: up to the service, whose part is played by acceptingServer.mjs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { JOB, TOAST, withEditor } from "./session.mjs";

const GOOD = `${JOB.replace("comand", "command")}environment: azureml:sklearn:1\ncode: src\n`;
const WORKSPACE = {
  subscription_id: "11111111-2222-3333-4444-555555555555",
  resource_group: "training",
  workspace_name: "flowers",
};

/** Is told what stands in the way, sees the request, says no, says yes, and is led to the studio. */
export async function runSubmit(where) {
  const file = path.join(where.folder, "iris.yml");
  const sent = path.join(where.folder, "submitted.json");
  writeFileSync(file, JOB);
  await withEditor(where, "iris.yml", async ({ page, see, picture, press }) => {
    const command = async (name) => {
      await press("F1");
      await page.keyboard.type(`Azure ML Jobs: ${name}`);
      await see(`.quick-input-list .monaco-list-row.focused >> text=${name}`);
      await press("Enter");
    };
    await see(".monaco-editor .squiggly-error");
    await command("Submit...");
    await (await see(`${TOAST} .monaco-button >> text=Show Problems`)).click();
    await see(".markers-panel >> text=unknown key `comand`");
    await press("Control+Shift+M", "Control+1");
    // The editor takes up what has changed on the disk.
    writeFileSync(file, GOOD);
    await see(".monaco-editor .squiggly-error", { state: "detached" });
    await command("Submit...");
    // Closed, lest it lies over the request in the picture.
    await (await see(`${TOAST}:has-text("Which workspace is meant")`)).hover();
    await (await see(`${TOAST} .codicon-notifications-clear`)).click();
    await see(TOAST, { state: "detached" });
    writeFileSync(path.join(where.folder, "config.json"), JSON.stringify(WORKSPACE));
    await command("Dry-run Submit");
    await see(".tab >> text=iris.request.jsonc");
    await see(".view-line >> text=/PUT/");
    await picture("request");
    await command("Submit...");
    await see(".monaco-dialog-box >> text=Submit the job");
    await see(".monaco-dialog-box >> text=/flowers/");
    const asked = await page.locator(".monaco-dialog-box").innerText();
    const [, name] = /Submit the job (\w+)/.exec(asked) ?? [];
    await see(`.view-line >> text=/jobs.${name}/`);
    await picture("submit");
    await (await see(".monaco-dialog-box .monaco-button >> text=Cancel")).click();
    await see(".monaco-dialog-box", { state: "hidden" });
    if (existsSync(sent)) {
      throw new Error("a job was submitted that was not confirmed");
    }
    await command("Submit...");
    await (await see(".monaco-dialog-box .monaco-button >> text=/^Submit$/")).click();
    await see(`${TOAST} >> text=/The service took the job/`);
    const open = await see(`${TOAST} .monaco-button >> text=Open in Studio`);
    await picture("accepted");
    const studio = await addressOpened(page, async () => {
      await open.click();
      // The editor asks before it leads to an address that it does not know.
      await (await see(".monaco-dialog-box .monaco-button >> text=/^Open$/")).click();
    });
    const { studioUrl } = JSON.parse(readFileSync(sent, "utf8"));
    if (studio !== studioUrl) {
      throw new Error(`the studio is at ${studioUrl}, and this was asked for: ${studio}`);
    }
  });
  const { uri, name, workspace } = JSON.parse(readFileSync(sent, "utf8"));
  if (!uri.endsWith("/iris.yml") || name === undefined || workspace !== "flowers") {
    throw new Error(`not what was confirmed: ${readFileSync(sent, "utf8")}`);
  }
}

/** Returns the address that the editor asks the browser to open; the browser is kept from doing so. */
async function addressOpened(page, action) {
  await page.evaluate(() => {
    window.open = (address) => {
      window.addressOpened = String(address);
      return window;
    };
  });
  await action();
  const address = await page.waitForFunction(() => window.addressOpened);
  return address.jsonValue();
}
