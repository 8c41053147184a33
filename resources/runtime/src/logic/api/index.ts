// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Puts the families together. */
import type { TouchFields, ViewMessage } from '../../protocol'
import type { Session } from '../session'
import { accountFamily } from './account'
import { advertisementFamily } from './advertisement'
import { animationFamily } from './animation'
import { hollow } from './answers'
import { canvasFamily } from './canvas'
import { createCloud } from './cloud'
import { deviceFamily } from './device'
import { elementContextFamily } from './elementcontexts'
import { EventChannel } from './eventchannel'
import { type ApiContext, ListenerBook } from './family'
import { fileSystemFamily, userDataPath } from './filesystem'
import { gameFamily } from './game'
import { gameButtonFamily } from './gamebuttons'
import { interfaceFamily } from './interface'
import { mediaFamily } from './media'
import { miscellaneousFamily } from './miscellaneous'
import { navigationFamily, openerChannels } from './navigation'
import { networkFamily } from './network'
import { permissionFamily } from './permission'
import { queryFamily } from './query'
import { recordCall } from './recorder'
import { sceneFamily } from './scenes'
import { shareFamily } from './share'
import { storageFamily } from './storage'
import { systemFamily } from './system'
import { tabBarFamily } from './tabbar'
import { guard } from '../errors'
import { answerCall } from '../records'
import { locate } from '../locate'
import { workerFamily } from './worker'
import { createViewEvents } from './viewevents'
import { gameApis, programApis } from './table'
import { createWx } from './wx'
import { router, worklet } from './worklet'

export interface Api {
  readonly wx: any
  plugin(name: string): any
  /** The custom tab bar's instance on the page of `instance`, or undefined. */
  customTabBar(instance: any): any
  openerChannel(instance: any): EventChannel
  /** How the page of `instance` is drawn: `webview` or `skyline`. */
  rendererOf(instance: any): string
  fromView(message: ViewMessage): void
  touch(type: string, fields: TouchFields): void
  /** Tells the listeners of an event. */
  fire(event: string, value: unknown): void
  /** A mini-game came to the front. */
  appShown(): void
}

export function createApi(session: Session): Api {
  const context: ApiContext = { session, listeners: new ListenerBook() }
  const families = [
    storageFamily(), systemFamily(context), networkFamily(context), interfaceFamily(context), tabBarFamily(context),
    navigationFamily(context), permissionFamily(context), accountFamily(context), deviceFamily(context), mediaFamily(context), elementContextFamily(context), sceneFamily(), workerFamily(context),
    fileSystemFamily(context), canvasFamily(context), queryFamily(context), animationFamily(), shareFamily(context), advertisementFamily(), miscellaneousFamily(),
    ...(session.isGame ? [gameFamily(context), gameButtonFamily(context)] : []),
  ]
  const { wx, answer } = createWx(context, session.isGame ? gameApis : programApis, families, { env: { USER_DATA_PATH: userDataPath }, version: { version: '3.7.8' }, cloud: createCloud(), worklet, router })
  /** What the platform does itself when an element or a bar is tapped; recorded with the element's place. */
  const call = (api: string, options: object, id = 0): void => {
    const number = recordCall(api, [options], id ? locate(id, (file) => session.templates.fileOf(file))?.place ?? null : null)
    guard(() => answerCall(number, () => answer(api, [{ ...options, complete() {} }])))
  }
  const rootOf = (instance: any): unknown => {
    let node = instance?._$
    while (node?.ownerShadowRoot) node = node.ownerShadowRoot.getHostNode()
    return node
  }
  const pageOf = (instance: any) => {
    const own = session.router.stack.find((page) => page.instance === instance)
    if (own) return own
    return session.router.stack.find((page) => page.root.getComponent() === rootOf(instance)) ?? session.router.current()
  }
  const fire = (event: string, value: unknown): void => {
    for (const listener of context.listeners.of(event)) guard(() => listener(value))
  }
  return {
    wx,
    plugin: () => hollow(),
    customTabBar: (instance) => pageOf(instance)?.customTabBar?.get(),
    openerChannel: (instance) => {
      const page = pageOf(instance)
      return (page && openerChannels.get(page.instance)) ?? new EventChannel()
    },
    rendererOf: (instance) => session.rendererOf(session.router.stack.find((page) => page.root.getComponent() === rootOf(instance))?.ref.route),
    fromView: createViewEvents(context, call),
    touch: (type, fields) => session.stage.touch(type, fields, context.listeners),
    fire,
    appShown: () => fire('Show', session.launchOptions()),
  }
}
