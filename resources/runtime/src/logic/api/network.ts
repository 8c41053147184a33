// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Requests: refused, or answered from the mocks of the configuration. Nothing leaves this machine. */
import { guard } from '../errors'
import { later, post } from '../realm'
import { errorPage } from '../errors'
import { answerAsync } from './answers'
import { type ApiContext, Fail, type Family } from './family'
import { findMock } from './mocks'

const refused = (): Fail => new Fail('network refused by the review', { errno: 600001 })

export function transferTask(): Record<string, unknown> {
  const none = () => undefined
  return {
    abort: none, onHeadersReceived: none, offHeadersReceived: none, onChunkReceived: none, offChunkReceived: none,
    onProgressUpdate: none, offProgressUpdate: none,
  }
}

export function networkFamily({ session }: ApiContext): Family {
  const { network } = session.configuration
  const refuse = (url: unknown, kind: string): Fail => {
    post({ t: 'blocked', what: String(url ?? ''), kind, page: errorPage() })
    return refused()
  }
  const respond = (api: string) => (options: any): unknown => {
    const mock = network === 'fail' ? undefined : findMock(network.mocks, String(options.url ?? ''), String(options.method ?? 'GET'))
    if (!mock) throw refuse(options.url, api)
    if (api === 'downloadFile') return { statusCode: mock.status ?? 200, tempFilePath: 'wxfile://tmp/download' }
    const data = api === 'uploadFile' && typeof mock.data !== 'string' ? JSON.stringify(mock.data) : mock.data
    return { data, statusCode: mock.status ?? 200, header: {}, cookies: [] }
  }
  const withTask = (api: string) => (options: any) => {
    const answered = answerAsync(api, options, respond(api))
    const handle = transferTask()
    if (answered instanceof Promise) return Object.assign(answered, handle)
    return handle
  }
  return {
    sync: {
      request: withTask('request'),
      uploadFile: withTask('uploadFile'),
      downloadFile: withTask('downloadFile'),
      connectSocket: (options: any) => {
        const failure = refuse(options?.url, 'connectSocket')
        const told = { errMsg: `connectSocket:fail ${failure.reason}` }
        const errors: unknown[] = []
        const closes: unknown[] = []
        later(() => {
          for (const callback of [options?.fail, options?.complete, ...errors]) {
            if (typeof callback === 'function') guard(() => callback(told))
          }
          for (const callback of closes) if (typeof callback === 'function') guard(() => callback({ code: 1006, reason: 'refused' }))
        }, 10)
        return {
          send: (message: any) => message?.fail?.({ errMsg: 'sendSocketMessage:fail' }),
          close: (message: any) => message?.success?.({ errMsg: 'closeSocket:ok' }),
          onOpen() {}, onMessage() {},
          onError: (callback: unknown) => errors.push(callback),
          onClose: (callback: unknown) => closes.push(callback),
          readyState: 3,
        }
      },
    },
    async: {
      sendSocketMessage: () => {
        throw new Fail('no connection')
      },
      closeSocket: () => {
        throw new Fail('no connection')
      },
    },
  }
}
