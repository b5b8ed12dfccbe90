// SPDX-License-Identifier: MIT
import * as path from "node:path";
import type * as vscode from "vscode";
import { runCommandLine } from "../server/commandLine";
import type { Server } from "../server/server";
import type { Rendering } from "./preview";

const DUMP = "amljob.dump";

/** Writes a job anew, as `amljob dump` does. */
export class DumpRendering implements Rendering {
  readonly ending = ".dump.azureml.yml";

  constructor(private readonly server: Server) {}

  async render(job: vscode.TextDocument): Promise<string> {
    const client = await this.server.start();
    if (client?.initializeResult?.capabilities.executeCommandProvider?.commands.includes(DUMP)) {
      const uri = client.code2ProtocolConverter.asUri(job.uri);
      return client.sendRequest<string>("workspace/executeCommand", {
        command: DUMP,
        arguments: [uri],
      });
    }
    return this.byCommandLine(job);
  }

  /** Relative paths count from the folder of the job, wherever its text comes from. */
  private async byCommandLine(job: vscode.TextDocument): Promise<string> {
    const program = this.server.installation?.program;
    if (program === undefined) {
      throw new Error("There is no Java to make a dump with.");
    }
    const folder = job.uri.scheme === "file" ? path.dirname(job.uri.fsPath) : undefined;
    const outcome = await runCommandLine(program, ["dump", "-"], job.getText(), folder);
    if (outcome.code !== 0) {
      throw new Error(findings(outcome.out + outcome.err));
    }
    return outcome.out;
  }
}

/** Keeps the lines that say where and what: the editor shows the rest better. */
function findings(printed: string): string {
  const lines = printed.split("\n").flatMap((line) => /^<stdin>:(.*)$/.exec(line)?.[1] ?? []);
  return lines.length === 0 ? printed : ["The job has errors:", ...lines].join("\n");
}
