// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import { askAbout } from "../server/ask";
import type { Server } from "../server/server";
import type { Rendering } from "./preview";

/** Writes out the command line of a job, with the values of its inputs. */
export class CommandRendering implements Rendering {
  readonly ending = ".command.sh";
  readonly comment = "#";

  constructor(private readonly server: Server) {}

  async render(job: vscode.TextDocument): Promise<string> {
    return `${await askAbout<string>(this.server, "amljob.renderCommand", job.uri)}\n`;
  }
}
