// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Entry of the logic worker. */
import { evaluationLead, listen, post } from './realm'
import * as glassEasel from 'glass-easel'
import type { ViewMessage } from '../protocol'
import { recordNonPublic } from './api/recorder'
import { answered, flush } from './channel'
import { setClock } from './clock'
import { dispatch, markGesture } from './dispatch'
import { errorPage, guard, reportError } from './errors'
import { addGameGlobals } from './game/loop'
import { prepareDrawing } from './game/drawing'
import { overlayTapped } from './game/overlay'
import { harden } from './harden'
import { findByLine, locate, tappable } from './locate'
import { observed } from './observers'
import { Tally } from './primordials'
import { prepareSurroundings } from './surroundings'
import { wrapperLead } from './scripts'
import { Session } from './session'

let session: Session | null = null
const blockedLimit = 30
/** Evaluated texts differ without end; names of globals do not, and have a table of their own. */
const evaluations = new Tally(2000)
const globals = new Tally(2000)

function recordBlocked(what: string, kind: string): void {
  if (kind === 'non-public') return recordNonPublic(what)
  const times = (kind === 'eval' ? evaluations : globals).count(what)
  if (times <= blockedLimit) return post({ t: 'blocked', what, kind, page: errorPage() })
  if (times > blockedLimit + 1) return
  post({ t: 'error', kind: 'cut', message: 'more than ' + blockedLimit + ' attempts of ' + what + ': the rest is not recorded', stack: '', place: null, page: errorPage() })
}

function boot(message: Extract<ViewMessage, { t: 'boot' }>): void {
  session = new Session(message.pack, message.configuration, message.assetBase)
  if (message.configuration.clock) setClock(message.configuration.clock)
  prepareSurroundings(recordBlocked)
  prepareDrawing()
  const left = harden(recordBlocked).filter((name) => !['undefined', 'NaN', 'Infinity'].includes(name))
  if (session.isGame) addGameGlobals()
  if (left.length) post({ t: 'console', level: 'debug', text: 'not deletable: ' + left.join(', '), stack: '' })
  post({ t: 'booted', lead: wrapperLead(session.names).length + evaluationLead })
}

function receive(message: ViewMessage): void {
  switch (message.t) {
    case 'boot':
      return boot(message)
    case 'ping':
      return post({ t: 'pong', n: message.n })
    case 'answer':
      return answered(message.n, message.value)
    case 'observed':
      return observed(message.n, message.status)
  }
  if (!session) return
  switch (message.t) {
    case 'start':
      session.launch()
      return
    case 'open':
      return session.open(message.ref.route ? message.ref : { ...message.ref, route: session.router.entry })
    case 'theme':
      return session.changeTheme(message.theme)
    case 'screen':
      return session.stage.receive(message.canvas)
    case 'visible':
      return session.setVisible(message.on)
    case 'overlay-tap':
      markGesture()
      return overlayTapped(message.id)
    case 'touch':
      markGesture()
      return session.touch(message)
    case 'event':
      return dispatch(message)
    case 'locate':
      return post({ t: 'located', n: message.n, places: locate(message.id, (number) => session!.templates.fileOf(number)) })
    case 'find':
      return post({ t: 'found', ids: findByLine(session.templates.numberOf(message.file), message.line) })
    case 'tappable':
      return post({ t: 'tappable', n: message.n, ids: tappable() })
    default:
      markGesture()
      session.api.fromView(message)
  }
}

glassEasel.addGlobalErrorListener((error: unknown) => {
  reportError('script', error)
  return false
})
glassEasel.addGlobalWarningListener(() => false)

listen('message', (event: any) => {
  if (!event.isTrusted) return
  guard(() => receive(event.data))
  flush()
})
