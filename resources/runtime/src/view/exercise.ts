// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Taps whatever listens for taps on the current page, as an auditor's quick hand would. */
import type { Runtime } from './runtime'

const restMs = 800
const limit = 40

export async function exercise(runtime: Runtime): Promise<number> {
  const start = runtime.frames.current()
  if (!start) return 0
  if (runtime.game) {
    return runtime.game.exercise(async () => {
      await runtime.rest.settle(restMs)
      runtime.dialogs.clear()
    })
  }
  const ids = await runtime.tappable()
  let taps = 0
  for (const id of ids) {
    if (taps >= limit || runtime.frames.current()?.id !== start.id) break
    const element = runtime.elementOf(id)
    if (!element || !start.body.contains(element) || element.getClientRects().length === 0) continue
    taps++
    const box = element.getBoundingClientRect()
    const at = { bubbles: true, composed: true, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }
    element.dispatchEvent(new PointerEvent('pointerdown', at))
    element.dispatchEvent(new PointerEvent('pointerup', at))
    element.dispatchEvent(new MouseEvent('click', at))
    await runtime.rest.settle(restMs)
    runtime.dialogs.clear()
    if (runtime.frames.current()?.id !== start.id && runtime.frames.stack.includes(start.id)) {
      runtime.back()
      await runtime.rest.settle(restMs)
    }
  }
  return taps
}
