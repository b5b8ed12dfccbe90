// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import type { Server } from "../server/server";
import type { Rendering } from "./preview";

/** Puts the values of inputs into the command of a job, as the service will. */
export class CommandRendering implements Rendering {
  readonly ending = ".command.sh";

  constructor(private readonly server: Server) {}

  async render(job: vscode.TextDocument): Promise<string> {
    const client = await this.server.start();
    if (client === undefined) {
      throw new Error("The server does not run.");
    }
    const uri = client.code2ProtocolConverter.asUri(job.uri);
    const command = await client.sendRequest<string>("workspace/executeCommand", {
      command: "amljob.renderCommand",
      arguments: [uri],
    });
    return command.endsWith("\n") ? command : `${command}\n`;
  }
}
