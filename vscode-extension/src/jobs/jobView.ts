// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { Server } from "../server/server";
import type { FolderItem } from "./folderItem";
import type { JobItem } from "./jobItem";
import { JobTree } from "./jobTree";

/** Waits for the end of a burst of changes. */
const QUIET_MILLISECONDS = 400;

/** The view of all jobs, which keeps up with what happens to them while it is seen. */
export class JobView implements vscode.Disposable {
  private readonly tree: JobTree;
  private readonly view: vscode.TreeView<FolderItem | JobItem>;
  private readonly disposables: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;

  constructor(server: Server) {
    this.tree = new JobTree(server);
    this.view = vscode.window.createTreeView("amljob.jobs", { treeDataProvider: this.tree });
    const files = vscode.workspace.createFileSystemWatcher("**/*.{yml,yaml}");
    const soon = (): void => this.schedule();
    this.disposables = [
      this.view,
      files,
      files.onDidCreate(soon),
      files.onDidChange(soon),
      files.onDidDelete(soon),
      vscode.languages.onDidChangeDiagnostics(soon),
      vscode.workspace.onDidChangeWorkspaceFolders(soon),
      this.tree.onDidCount((broken) => this.count(broken)),
    ];
  }

  refresh(): void {
    this.tree.refresh();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    // The editor asks for the jobs only while they are seen.
    this.timer = setTimeout(() => this.refresh(), QUIET_MILLISECONDS);
  }

  private count(broken: number): void {
    const tooltip = broken === 1 ? "1 job has errors" : `${broken} jobs have errors`;
    this.view.badge = broken === 0 ? undefined : { value: broken, tooltip };
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
