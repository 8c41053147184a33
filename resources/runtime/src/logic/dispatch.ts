// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Events from the document into the framework, in the shape the platform gives them. */
import * as glassEasel from 'glass-easel'
import type { TouchFields } from '../protocol'
import { hollow } from './api/answers'
import { elementById } from './backend'
import { guard } from './errors'
import { markGesture } from './gesture'
import { recordGesture, type Touched } from './records'

interface PlainTarget {
  id: string
  offsetLeft: number
  offsetTop: number
  dataset: Record<string, unknown>
}

const plainTarget = (callerOrElement: any): PlainTarget => ({
  id: callerOrElement?.id ?? '',
  offsetLeft: 0,
  offsetTop: 0,
  dataset: callerOrElement?.dataset ?? {},
})

/** Handlers get targets as plain data, so that they can be copied, compared and put into data. */
function giveHandlersPlainTargets(): void {
  const prototype = glassEasel.Event.prototype as any
  prototype.wrapShadowedEvent = function (target: any, mark: Record<string, unknown> | null, current: any) {
    const event = Object.create(this)
    event.type = this.type
    event.timeStamp = this.timeStamp
    event.target = plainTarget(target)
    event.currentTarget = plainTarget(current)
    if (mark) {
      const { __l, ...visible } = mark
      event.mark = visible
    } else event.mark = {}
    event.detail = this.detail
    Object.defineProperty(event, 'currentElement', { value: current?._$ ?? current, enumerable: false })
    for (const [name, value] of Object.entries(this.extraFields ?? {})) event[name] = value
    return event
  }
}
giveHandlersPlainTargets()

export interface DocumentEvent {
  id: number
  type: string
  detail: unknown
  bubbles: boolean
  touch?: TouchFields
  model?: Record<string, unknown>
  gesture: boolean
}

/** A scene hands itself over; there is none, but what is asked of it finds something. */
const sceneDetail = (detail: unknown): object => ({ ...(detail as object), value: hollow(), el: hollow() })

/** What is one gesture and not a part of one. */
const wholeGesture = /^(?!touch|selectionchange$|focus$|blur$|longtap$|drag)/

export function dispatch(message: DocumentEvent, touched: (id: number) => Touched | null): void {
  const element = elementById(message.id)
  if (!element || !element.node) return
  if (message.gesture) {
    markGesture()
    if (wholeGesture.test(message.type)) recordGesture(message.type, touched(message.id), message.detail)
  }
  for (const [name, value] of Object.entries(message.model ?? {})) {
    const listener = element.models?.[name]
    if (listener) guard(() => listener(value))
  }
  if (!message.type) return
  const extraFields: Record<string, unknown> = message.touch ? { ...message.touch } : {}
  const detail = element.tag === 'xr-scene' ? sceneDetail(message.detail) : message.detail
  const event = new glassEasel.Event(message.type, detail, {
    bubbles: message.bubbles,
    composed: message.bubbles,
    capturePhase: true,
    extraFields,
  })
  guard(() => glassEasel.Event.dispatchEvent(element.node, event))
}
