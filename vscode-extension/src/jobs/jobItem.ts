// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { ListedJob } from "../server/answers";
import { counts } from "./counts";

/** A job in the tree. */
export class JobItem extends vscode.TreeItem {
  readonly uri: vscode.Uri;

  constructor(job: ListedJob) {
    super(job.name);
    this.uri = vscode.Uri.parse(job.uri, true);
    this.id = job.uri;
    this.description = [counts(job), job.path].filter((part) => part !== "").join(" · ");
    this.tooltip = [job.path, job.compute, counts(job) || "no problems"].join("\n");
    this.iconPath = icon(job);
    this.contextValue = job.legacy ? "legacyJob" : "job";
    this.command = { command: "vscode.open", title: "Open", arguments: [this.uri] };
  }
}

function icon({ errors, warnings }: ListedJob): vscode.ThemeIcon {
  if (errors > 0) {
    return new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground"));
  }
  return warnings > 0
    ? new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"))
    : new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed"));
}
