// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The way to the workstation. */
import type { HostMessage } from '../protocol'
import { boundedJson, Flood } from './bounds'

interface ChannelHost {
  post(json: string): void
}

declare const QWebChannel: new (transport: unknown, ready: (channel: { objects: { host: ChannelHost } }) => void) => unknown

export class Host {
  private channel: ChannelHost | null = null
  private waiting: string[] | null = null
  private readonly collected: HostMessage[] = []
  private readonly flood = new Flood()

  constructor() {
    const transport = (window as any).qt?.webChannelTransport
    if (!transport || typeof QWebChannel === 'undefined') {
      ;(window as any).__mingjingMessages = this.collected
      return
    }
    this.waiting = []
    new QWebChannel(transport, (channel) => {
      this.channel = channel.objects.host
      for (const json of this.waiting ?? []) this.channel.post(json)
      this.waiting = null
    })
  }

  /** Called before a message is posted, so that all arrive in the order in which they came about. */
  before: () => void = () => undefined

  post(message: HostMessage): void {
    if (!this.flood.admits(message)) return
    if (message.type !== 'records') this.before()
    if (this.channel) this.channel.post(boundedJson(message))
    else if (this.waiting) this.waiting.push(boundedJson(message))
    else this.collected.push(message)
  }
}
