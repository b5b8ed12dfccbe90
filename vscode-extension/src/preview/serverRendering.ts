// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import type { Server } from "../server/server";
import type { Rendering } from "./preview";

/** Lets a command of the server make a text of a job. */
export class ServerRendering implements Rendering {
  constructor(
    private readonly server: Server,
    private readonly command: string,
    readonly ending: string,
  ) {}

  async render(job: vscode.TextDocument): Promise<string> {
    const client = await this.server.start();
    if (client === undefined) {
      throw new Error("The server does not run.");
    }
    const text = await client.sendRequest<string>("workspace/executeCommand", {
      command: this.command,
      arguments: [client.code2ProtocolConverter.asUri(job.uri)],
    });
    return text.endsWith("\n") ? text : `${text}\n`;
  }
}
