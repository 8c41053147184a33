// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What is traced, as the view tells the host. */
import type { Place } from './protocol'

export interface CallRecord extends Place {
  seq: number
  api: string
  /** JSON texts of the arguments, each cut at 2 KB. */
  args: string[]
  /** Made while or shortly after the auditor touched the page. */
  gesture: boolean
  page: string
  time_ms: number
  /** A name that the platform never published. */
  non_public?: boolean
}

/** How a call was answered; `seq` is the call's. */
export interface AnswerRecord {
  record: 'answer'
  seq: number
  ok: boolean
  /** The errMsg or the error's message. */
  message: string
  /** JSON text of what was given, cut. */
  value: string
  ms: number
}

/** A change of data that the code of a page or component made. */
export interface DataRecord extends Place {
  record: 'data'
  component: string
  method: string
  /** JSON text of what was set, cut. */
  value: string
  /** Its size; `whole`: all of it was counted. */
  bytes: number
  whole: boolean
  gesture: boolean
  page: string
  time_ms: number
}

/** A lifecycle of the program or of a page. */
export interface LifeRecord {
  record: 'life'
  name: string
  value: string
  page: string
  time_ms: number
}

/** The auditor or the explorer touched something. */
export interface GestureRecord extends Place {
  record: 'gesture'
  name: string
  tag: string
  component: string
  /** What the element shows, shortened. */
  text: string
  value: string
  page: string
  time_ms: number
}

/** How many of a kind were not recorded, until now. */
export interface DroppedRecord {
  record: 'dropped'
  kind: string
  name: string
  count: number
}

export type TraceRecord = ({ record: 'call' } & CallRecord) | AnswerRecord | DataRecord | LifeRecord | GestureRecord | DroppedRecord
