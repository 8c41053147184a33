// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** How values of an animation run from 0 to 1. */

export type Curve = (t: number) => number

function bezier(x1: number, y1: number, x2: number, y2: number): Curve {
  const at = (a: number, b: number, s: number): number => 3 * a * s * (1 - s) ** 2 + 3 * b * s * s * (1 - s) + s ** 3
  return (t) => {
    if (t <= 0 || t >= 1) return t <= 0 ? 0 : 1
    let [low, high] = [0, 1]
    for (let step = 0; step < 24; step++) {
      const middle = (low + high) / 2
      if (at(x1, x2, middle) < t) low = middle
      else high = middle
    }
    return at(y1, y2, (low + high) / 2)
  }
}

function bounce(t: number): number {
  if (t < 1 / 2.75) return 7.5625 * t * t
  const [shift, rest] = t < 2 / 2.75 ? [1.5, 0.75] : t < 2.5 / 2.75 ? [2.25, 0.9375] : [2.625, 0.984375]
  const moved = t - shift / 2.75
  return 7.5625 * moved * moved + rest
}

const identity: Curve = (t) => t
const ease = bezier(0.42, 0, 1, 1)

export const Easing = {
  linear: identity,
  ease,
  quad: (t: number) => t * t,
  cubic: (t: number) => t ** 3,
  poly: (power: number): Curve => (t) => t ** power,
  sin: (t: number) => 1 - Math.cos((t * Math.PI) / 2),
  circle: (t: number) => 1 - Math.sqrt(Math.max(0, 1 - t * t)),
  exp: (t: number) => (t <= 0 ? 0 : 2 ** (10 * (t - 1))),
  elastic: (bounciness = 1): Curve => (t) => 1 - Math.cos((t * Math.PI) / 2) ** 3 * Math.cos(t * bounciness * Math.PI),
  back: (overshoot = 1.70158): Curve => (t) => t * t * ((overshoot + 1) * t - overshoot),
  bounce,
  /** The curve itself, and under `factory` what gives it. */
  bezier: (x1 = 0, y1 = 0, x2 = 1, y2 = 1) => Object.assign(bezier(x1, y1, x2, y2), { factory: () => bezier(x1, y1, x2, y2) }),
  cubicBezier: bezier,
  in: (curve: Curve): Curve => curve,
  out: (curve: Curve): Curve => (t) => 1 - curve(1 - t),
  inOut: (curve: Curve): Curve => (t) => (t < 0.5 ? curve(t * 2) / 2 : 1 - curve((1 - t) * 2) / 2),
}
