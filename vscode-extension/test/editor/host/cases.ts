// SPDX-License-Identifier: MIT

/** A test inside the editor. */
export interface Case {
  readonly name: string;
  run(): Promise<void>;
}
