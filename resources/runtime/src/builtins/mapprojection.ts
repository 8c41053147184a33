// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Where a place lies on a map of the web's usual projection. */

export interface Place {
  /** Degrees. */
  latitude: number
  longitude: number
}

const tile = 256
const equator = 40075016.686

const x = (longitude: number): number => (longitude + 180) / 360
const y = (latitude: number): number => {
  const angle = (Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180
  return (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2
}

/** CSS pixels to the right of and below the centre; 0 for what is no place. */
export function offsetOnMap(centre: Place, place: Place, scale: number): { x: number; y: number } {
  const size = tile * 2 ** scale
  const right = (x(place.longitude) - x(centre.longitude)) * size
  const down = (y(place.latitude) - y(centre.latitude)) * size
  return { x: Number.isFinite(right) ? right : 0, y: Number.isFinite(down) ? down : 0 }
}

export const metresPerPixel = (latitude: number, scale: number): number => (Math.cos((latitude * Math.PI) / 180) * equator) / (tile * 2 ** scale)
