// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Entry of the logic worker. */
import { evaluationLead, listen, post, setLead } from './realm'
import * as glassEasel from 'glass-easel'
import type { LocatedNode, ViewMessage } from '../protocol'
import { recordNonPublic } from './api/recorder'
import { answered, flush } from './channel'
import { setClock } from './clock'
import { recordDataChanges } from './datarecord'
import { dispatch } from './dispatch'
import { errorPage, guard, reportError, setErrorPage } from './errors'
import { markGesture } from './gesture'
import { addGameGlobals } from './game/loop'
import { prepareDrawing } from './game/drawing'
import { overlayTapped } from './game/overlay'
import { harden } from './harden'
import { bindingsAt } from './bindings'
import { inspect } from './inspect'
import { keepInstancesWhole } from './instancesindata'
import { findByLine, listening, locate, placesOf, tappable } from './locate'
import { observed } from './observers'
import { Tally } from './primordials'
import { drop } from './records'
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
  drop('refused', what)
  if (times > blockedLimit + 1) return
  post({ t: 'error', kind: 'cut', message: 'more than ' + blockedLimit + ' attempts of ' + what + ': the rest is not recorded', stack: '', place: null, page: errorPage() })
}

/** Of the browser's file system, whose functions are gone. */
const plainNumbers = ['TEMPORARY', 'PERSISTENT']

function boot(message: Extract<ViewMessage, { t: 'boot' }>): void {
  session = new Session(message.pack, message.configuration, message.assetBase)
  if (message.configuration.clock) setClock(message.configuration.clock)
  prepareSurroundings(recordBlocked)
  prepareDrawing()
  keepInstancesWhole()
  recordDataChanges()
  const left = harden(recordBlocked).filter((name) => !['undefined', 'NaN', 'Infinity', ...plainNumbers].includes(name))
  if (session.isGame) addGameGlobals()
  if (left.length) post({ t: 'console', level: 'debug', text: 'not deletable: ' + left.join(', '), place: null })
  const lead = wrapperLead(session.names).length + evaluationLead
  setLead(lead)
  post({ t: 'booted', lead })
}

function located(id: number): LocatedNode | null {
  const found = locate(id, (number) => session!.templates.fileOf(number))
  return found && { ...found, bindings: bindingsAt(session!.files.text(found.place.file), found.place.line, found.place.column) }
}

function receive(message: ViewMessage): void {
  setErrorPage(session?.router.current()?.ref.route ?? errorPage())
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
      return dispatch(message, (id) => locate(id, (number) => session!.templates.fileOf(number)))
    case 'locate':
      return post({ t: 'located', n: message.n, places: located(message.id) })
    case 'inspect':
      return post({ t: 'inspected', n: message.n, route: session.router.current()?.ref.route ?? '', instances: inspect(session.router.current()) })
    case 'find':
      return post({ t: 'found', ids: findByLine(session.templates.numberOf(message.file), message.line) })
    case 'tappable':
      return post({ t: 'tappable', n: message.n, ids: tappable() })
    case 'listening':
      return post({ t: 'listening', n: message.n, nodes: listening() })
    case 'places':
      return post({ t: 'places', n: message.n, places: placesOf(message.ids, (number) => session!.templates.fileOf(number)) })
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
