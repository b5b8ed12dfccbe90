// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { ListedJob } from "../server/answers";
import { ask } from "../server/ask";
import type { Server } from "../server/server";
import { FolderItem } from "./folderItem";
import { JobItem } from "./jobItem";

/** The jobs of the open folders, each with its problems; read when somebody looks. */
export class JobTree implements vscode.TreeDataProvider<FolderItem | JobItem> {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly counted = new vscode.EventEmitter<number>();
  readonly onDidChangeTreeData = this.changed.event;
  /** Tells how many jobs have errors. */
  readonly onDidCount = this.counted.event;

  constructor(private readonly server: Server) {}

  refresh(): void {
    this.changed.fire();
  }

  getTreeItem(item: FolderItem | JobItem): vscode.TreeItem {
    return item;
  }

  getChildren(item?: FolderItem | JobItem): Promise<(FolderItem | JobItem)[]> {
    return item instanceof FolderItem ? Promise.resolve([...item.jobs]) : this.list();
  }

  private async list(): Promise<(FolderItem | JobItem)[]> {
    const client = await this.server.start();
    // An empty tree shows a text, which must not claim that there are no jobs.
    await vscode.commands.executeCommand("setContext", "amljob.noServer", client === undefined);
    if (client === undefined) {
      return [];
    }
    const { jobs } = await ask<{ readonly jobs: readonly ListedJob[] }>(
      this.server,
      "amljob.listJobs",
    );
    this.counted.fire(jobs.filter(({ errors }) => errors > 0).length);
    return arrange(jobs);
  }
}

/** Puts the jobs below their folders, if there are several of those. */
function arrange(jobs: readonly ListedJob[]): (FolderItem | JobItem)[] {
  const folders = [...new Set(jobs.map(({ folder }) => folder))];
  if (folders.length <= 1) {
    return jobs.map((job) => new JobItem(job));
  }
  return folders.map((folder) => {
    const inside = jobs.filter((job) => job.folder === folder);
    return new FolderItem(
      folder,
      inside.map((job) => new JobItem(job)),
    );
  });
}
