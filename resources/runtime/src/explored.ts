// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What the explorer sees and can do, as the view tells the host. */
import type { Place, StackEntry } from './protocol'

/** What the explorer can do. */
export type ExploredKind =
  | 'tap' | 'longpress' | 'type' | 'toggle' | 'slide' | 'pick' | 'submit' | 'scroll' | 'swipe' | 'bottom' | 'pull' | 'tab' | 'answer'

export interface ExploredAction extends Place {
  kind: ExploredKind
  /** The words on what is touched. */
  words: string
  /** What would be typed. */
  value: string
  tag: string
  /** The platform answers, whatever the program does. */
  answers: boolean
  /** It looks chosen already, or disabled. */
  marked: boolean
  /** Among those of the same kind from the same place of the template. */
  ordinal: number
}

export interface ExploredState {
  outcome: 'looked' | 'done' | 'covered' | 'gone'
  /** Operations on the document and calls of the program since the action. */
  changes: number
  route: string
  query: Record<string, string>
  title: string
  /** The same for two states that look the same. */
  fingerprint: string
  elements: number
  text: string
  text_length: number
  images: { ok: number; failed: number }
  /** As in a report; counted only where there is no text. */
  shapes: number
  /** All pictures that the page has, shown or not. */
  all_images: number
  /** Pictures of the package that are not there. */
  lost_images: ({ source: string } & Place)[]
  /** What an open dialog says. */
  dialog: string
  stack: StackEntry[]
  /** `bar`: the platform's own bar offers a way; `none`: the page has none. */
  back: string
  tab: boolean
  scrolls: boolean
  actions: ExploredAction[]
}

/** A node and the events that it listens for. */
export interface ListeningNode {
  id: number
  types: string[]
}
