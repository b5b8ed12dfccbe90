// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { JOB_LANGUAGE, SERVED_SCHEMES, YAML_LANGUAGE } from "../languages";
import { mentionsAzureMl } from "./looksLikeJob";

/** Says in the status bar whether the file is treated as a job; a click changes that. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    "amljob.language",
    vscode.StatusBarAlignment.Right,
    90,
  );
  private readonly disposables: vscode.Disposable[];

  constructor() {
    this.item.name = "Azure ML Jobs";
    this.item.command = "amljob.switchLanguage";
    this.disposables = [
      this.item,
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.workspace.onDidOpenTextDocument(() => this.update()),
    ];
    this.update();
  }

  private update(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !SERVED_SCHEMES.includes(document.uri.scheme)) {
      this.item.hide();
    } else if (document.languageId === JOB_LANGUAGE) {
      this.show("$(beaker) Azure ML job", "Checked as an Azure ML job. Click to treat it as YAML.");
    } else if (document.languageId === YAML_LANGUAGE && mentionsAzureMl(document.getText())) {
      this.show("$(circle-slash) not a job", "Treated as YAML. Click to check it as a job.");
    } else {
      this.item.hide();
    }
  }

  private show(text: string, tooltip: string): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.show();
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
