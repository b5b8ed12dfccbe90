// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import { type Dumped, is, type Refusal, sentence } from "../server/answers";
import { askAbout } from "../server/ask";
import type { Server } from "../server/server";
import { Losses } from "./losses";
import type { Rendering } from "./preview";

/** Dumps a job, and shows in it what a dump by the reference would lose. */
export class DumpRendering implements Rendering, vscode.Disposable {
  readonly ending = ".dump.azureml.yml";
  readonly comment = "#";
  private readonly losses = new Losses();

  constructor(private readonly server: Server) {}

  async render(job: vscode.TextDocument): Promise<string> {
    const { version } = job;
    const answer = await askAbout<Dumped | Refusal>(this.server, "amljob.dump", job.uri);
    const dumped = is<Dumped>(answer, "dumped");
    const losses = dumped ? await this.read(answer) : [];
    // The places are those of the text that was dumped; an edit since then brings an answer of its own.
    if (job.version === version) {
      this.losses.set(job.uri, losses);
    }
    if (!dumped) {
      throw new Error(sentence(answer));
    }
    return answer.text;
  }

  private async read({ diagnostics }: Dumped): Promise<vscode.Diagnostic[]> {
    const client = await this.server.start();
    return client?.protocol2CodeConverter.asDiagnostics([...diagnostics]) ?? [];
  }

  dispose(): void {
    this.losses.dispose();
  }
}
