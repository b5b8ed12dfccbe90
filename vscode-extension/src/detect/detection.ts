// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { JOB_LANGUAGE, SERVED_SCHEMES, YAML_LANGUAGE } from "../languages";
import { detects } from "../settings";
import { looksLikeJob } from "./looksLikeJob";

const PLAIN_FILES = "amljob.plainFiles";

/** Opens YAML documents that are jobs as such, once each, so that it never argues with the user. */
export class Detection implements vscode.Disposable {
  /** A document keeps its identity when its language changes, and loses it when it is closed. */
  private readonly decided = new WeakSet<vscode.TextDocument>();
  private readonly disposables: vscode.Disposable[];

  /** `foundJob` is called for a job before the editor has opened it as one, which takes it a while. */
  constructor(
    private readonly memory: vscode.Memento,
    private readonly foundJob: () => void,
  ) {
    this.disposables = [
      vscode.workspace.onDidOpenTextDocument((document) => this.look(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.look(event.document)),
    ];
    vscode.workspace.textDocuments.forEach((document) => this.look(document));
  }

  private look(document: vscode.TextDocument): void {
    if (document.languageId === JOB_LANGUAGE) {
      this.decided.add(document);
    }
    if (this.isOpenQuestion(document) && looksLikeJob(document.getText())) {
      this.decided.add(document);
      this.foundJob();
      void vscode.languages.setTextDocumentLanguage(document, JOB_LANGUAGE);
    }
  }

  private isOpenQuestion(document: vscode.TextDocument): boolean {
    return (
      document.languageId === YAML_LANGUAGE &&
      SERVED_SCHEMES.includes(document.uri.scheme) &&
      !this.decided.has(document) &&
      !this.plainFiles().includes(document.uri.toString()) &&
      detects(document)
    );
  }

  /** Switches a document by hand, and remembers what it was told for the next time. */
  async switchLanguage(document: vscode.TextDocument): Promise<void> {
    const plain = document.languageId === JOB_LANGUAGE;
    const uri = document.uri.toString();
    const others = this.plainFiles().filter((file) => file !== uri);
    await this.memory.update(PLAIN_FILES, plain ? [...others, uri] : others);
    this.decided.add(document);
    await vscode.languages.setTextDocumentLanguage(document, plain ? YAML_LANGUAGE : JOB_LANGUAGE);
  }

  private plainFiles(): readonly string[] {
    return this.memory.get<readonly string[]>(PLAIN_FILES, []);
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
