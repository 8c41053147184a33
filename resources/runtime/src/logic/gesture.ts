// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Whether the auditor's hand is at work. */
import { now } from './realm'

const gestureSpan = 1000
let gestureUntil = 0

/** True while a touch of the auditor is being handled and for a moment after. */
export const inGesture = (): boolean => now() < gestureUntil

export function markGesture(): void {
  gestureUntil = now() + gestureSpan
}
