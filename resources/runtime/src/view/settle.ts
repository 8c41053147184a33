// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Knows when the document has come to rest. */

const quietMs = 150
const stepMs = 30

export class Rest {
  private lastChange = performance.now()

  changed(): void {
    this.lastChange = performance.now()
  }

  /** Resolves when nothing changed for a while and two frames passed, or at the time limit. */
  settle(timeoutMs: number): Promise<void> {
    const deadline = performance.now() + timeoutMs
    return new Promise((resolve) => {
      const check = (): void => {
        const now = performance.now()
        if (now >= deadline) return resolve()
        if (now - this.lastChange < quietMs || !imagesLoaded()) return void window.setTimeout(check, stepMs)
        const limit = window.setTimeout(resolve, Math.max(0, deadline - now))
        requestAnimationFrame(() => requestAnimationFrame(() => {
          window.clearTimeout(limit)
          resolve()
        }))
      }
      check()
    })
  }
}

function imagesLoaded(): boolean {
  for (const image of document.querySelectorAll('wx-image')) if ((image as any).pending === true) return false
  return true
}
