// SPDX-License-Identifier: MIT
import * as path from "node:path";
import * as vscode from "vscode";
import type { JobItem } from "./jobItem";

/** A folder of the workspace in the tree, when there are several. */
export class FolderItem extends vscode.TreeItem {
  constructor(
    folder: string,
    readonly jobs: readonly JobItem[],
  ) {
    super(vscode.Uri.parse(folder, true), vscode.TreeItemCollapsibleState.Expanded);
    this.id = folder;
    this.label = path.posix.basename(this.resourceUri?.path ?? folder);
    this.iconPath = vscode.ThemeIcon.Folder;
  }
}
