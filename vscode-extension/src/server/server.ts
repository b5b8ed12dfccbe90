// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";
import { clientOptions } from "./clientOptions";
import { type Installation, install } from "./installation";
import { WorkspaceGate } from "./workspaceGate";

/** The language server of this window: started when the first job is seen, and one at a time. */
export class Server {
  readonly workspace = new WorkspaceGate();
  private running: Promise<LanguageClient | undefined> | undefined;
  private found: Installation | undefined;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** What runs the server, once it has been found. */
  get installation(): Installation | undefined {
    return this.found;
  }

  /** Returns the client, started; nothing if there is no Java, which the user has then been told. */
  start(): Promise<LanguageClient | undefined> {
    this.running ??= this.launch();
    return this.running;
  }

  private async launch(): Promise<LanguageClient | undefined> {
    this.found = await install(this.context, this.log);
    if (this.found === undefined) {
      return undefined;
    }
    const { java, arguments: words, folder } = this.found.program;
    const client = new LanguageClient(
      "amljob",
      "Azure ML Jobs",
      { command: java, args: [...words, "lsp"], options: { cwd: folder } },
      clientOptions(this.log, this.workspace),
    );
    const begin = Date.now();
    try {
      await client.start();
      this.log.info(`the server answered after ${Date.now() - begin} ms`);
      return client;
    } catch (failure) {
      this.log.error(`the server did not start: ${String(failure)}`);
      void vscode.window.showErrorMessage(
        "The server of Azure ML Jobs did not start; its log says why.",
      );
      return undefined;
    }
  }

  async restart(): Promise<LanguageClient | undefined> {
    await this.stop();
    return this.start();
  }

  /** Starts again if it was started before, as after a change of settings. */
  async renew(): Promise<void> {
    if (this.running !== undefined) {
      await this.restart();
    }
  }

  async stop(): Promise<void> {
    const stopped = this.running;
    this.running = undefined;
    const client = await stopped;
    if (client !== undefined) {
      // One that has crashed cannot be asked to stop.
      await client.dispose().catch(() => undefined);
    }
  }
}
