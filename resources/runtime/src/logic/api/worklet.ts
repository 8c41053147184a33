// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Easing } from './easing'

/** `wx.worklet`: values that the rendering side would animate; here they simply take their end. */

const settle = (target: unknown, _options?: unknown, done?: () => void): unknown => {
  if (typeof done === 'function') done()
  return target
}

/** `wx.router`: custom page transitions, which are not played. */
export const router = { addRouteBuilder: () => undefined, removeRouteBuilder: () => undefined, getRouteContext: () => undefined }

export const worklet = {
  shared: (value: unknown) => ({ value }),
  derived: (update: () => unknown) => ({
    get value() {
      return update()
    },
  }),
  timing: settle,
  spring: settle,
  decay: () => 0,
  repeat: (animation: unknown) => animation,
  sequence: (...animations: unknown[]) => animations[animations.length - 1],
  delay: (_ms: number, animation: unknown) => animation,
  cancelAnimation: () => undefined,
  runOnUI: (work: (...args: unknown[]) => unknown) => work,
  runOnJS: (work: (...args: unknown[]) => unknown) => work,
  Easing,
  scrollViewContext: { scrollTo: () => undefined },
}
