// SPDX-License-Identifier: MIT
// What every test needs that looks at an editor as a user does.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { address, withPage } from "../browser.mjs";

/** A message to the user. */
export const TOAST = ".notifications-toasts .notification-list-item";

export const JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
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

/**
 * Gives a body what it takes to look at an editor with a folder, and with a file if one is named; keeps a picture of a
 * failure.
 */
export async function withEditor({ port, folder, pictures }, file, body) {
  mkdirSync(pictures, { recursive: true });
  await withPage(async (page) => {
    const see = (selector, options) =>
      page.waitForSelector(selector, { timeout: 60_000, ...options });
    const picture = (name) => page.screenshot({ path: path.join(pictures, `${name}.png`) });
    try {
      await page.goto(address({ port, folder, file }), { waitUntil: "domcontentloaded" });
      await see(
        file === undefined ? ".monaco-workbench .part.editor" : ".monaco-editor .view-line",
      );
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
