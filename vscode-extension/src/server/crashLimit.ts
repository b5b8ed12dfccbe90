// SPDX-License-Identifier: MIT

/** Decides whether a server that has ended is worth another start: not when it ends again and again. */
export class CrashLimit {
  private readonly crashes: number[] = [];

  constructor(
    private readonly most = 4,
    private readonly milliseconds = 180_000,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts a crash, and returns whether to start again. */
  allowsRestart(): boolean {
    const since = this.now() - this.milliseconds;
    this.crashes.push(this.now());
    while ((this.crashes[0] ?? since) < since) {
      this.crashes.shift();
    }
    return this.crashes.length <= this.most;
  }
}
