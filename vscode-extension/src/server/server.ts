// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { CrashLimit } from "./crashLimit";
import { type Installation, install } from "./installation";
import { startProcess } from "./serverProcess";
import { WorkspaceGate } from "./workspaceGate";

const RESTART = "Restart";
const SHOW_LOG = "Show Log";

/** The language server of this window: started when the first job is seen, and one at a time. */
export class Server {
  readonly workspace = new WorkspaceGate();
  private running: Promise<LanguageClient | undefined> | undefined;
  private readonly limit = new CrashLimit();
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
    const begin = Date.now();
    try {
      // Java starts while the client is loaded.
      const [process, { startClient }] = await Promise.all([
        startProcess(this.found.program),
        import("./client.js"),
      ]);
      const { log, workspace } = this;
      const client = await startClient(process, { log, workspace, crashed: () => this.goOn() });
      log.info(`the server answered after ${Date.now() - begin} ms`);
      return client;
    } catch (failure) {
      this.log.error(`the server did not start: ${String(failure)}`);
      void this.tell("did not start; its log says why");
      return undefined;
    }
  }

  /** Starts again after a crash, but not again and again. */
  private goOn(): void {
    if (this.limit.allowsRestart()) {
      this.log.warn("the server ended by itself and is started again");
      void this.restart();
    } else {
      void this.tell("keeps crashing and was not started again");
    }
  }

  private async tell(what: string): Promise<void> {
    const message = `The server of Azure ML Jobs ${what}.`;
    const answer = await vscode.window.showErrorMessage(message, RESTART, SHOW_LOG);
    if (answer === RESTART) {
      await this.restart();
    } else if (answer === SHOW_LOG) {
      this.log.show();
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
