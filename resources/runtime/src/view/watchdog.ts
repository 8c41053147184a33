// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Asks the worker every two seconds; one that does not answer for five is ended. */

const periodMs = 2000
const limitMs = 5000

export class Watchdog {
  private timer = 0
  private asked = 0
  private askedAt = 0

  constructor(private readonly ask: (n: number) => void, private readonly expired: () => void) {}

  start(): void {
    this.timer = window.setInterval(() => this.tick(), periodMs)
  }

  answered(n: number): void {
    if (n === this.asked) this.askedAt = 0
  }

  stop(): void {
    window.clearInterval(this.timer)
  }

  private tick(): void {
    const now = performance.now()
    if (this.askedAt && now - this.askedAt >= limitMs) {
      this.stop()
      this.expired()
    } else if (!this.askedAt) {
      this.askedAt = now
      this.ask(++this.asked)
    }
  }
}
