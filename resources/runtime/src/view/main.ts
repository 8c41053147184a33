// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Entry of the view: shows the phone and offers `window.mingjing` to the workstation. */
import pageCss from './page.css'
import chromeCss from './chrome.css'
import { registerBuiltins } from '../builtins'
import { defaultConfiguration, type HostApi, type PackageData } from '../protocol'
import { settings } from './context'
import { exercise } from './exercise'
import { Explorer } from './explorer'
import { Host } from './host'
import { Runtime } from './runtime'

const style = document.createElement('style')
style.textContent = pageCss + chromeCss
document.head.append(style)
registerBuiltins()

const pack: PackageData = (window as any).__mingjingPackage ?? { files: {}, assets: [] }
const host = new Host()
const runtime = new Runtime(host, pack)
const explorer = new Explorer(runtime)

const api: HostApi = {
  configure(configuration) {
    const { device, ...rest } = configuration
    settings.configuration = {
      ...settings.configuration,
      ...rest,
      device: { ...defaultConfiguration.device, ...settings.configuration.device, ...device },
    }
    runtime.setTheme(settings.configuration.theme)
  },
  start: (options = {}) => runtime.start(options),
  open: ({ route, query }) => runtime.open({ route: route.replace(/^\/+/, ''), query: query ?? {} }),
  back: () => runtime.back(),
  setPickMode: (on) => runtime.picker.setMode(on),
  highlight: (place) => runtime.highlight(place),
  highlightText: (text) => runtime.highlightText(text),
  markPlaces: (places) => runtime.marks.watch(places),
  tellTouches: (on) => runtime.mirror.setOn(on),
  tap: (tap) => runtime.mirror.repeat(tap),
  scrollTo: (top) => runtime.mirror.scrollTo(top),
  report: () => runtime.report(),
  settle: (id, timeoutMs) => {
    void runtime.rest.settle(timeoutMs).then(() => host.post({ type: 'settled', id }))
  },
  exercise: (id) => {
    void exercise(runtime).then((taps) => host.post({ type: 'exercised', id, taps }))
  },
  inspect: (id) => {
    void runtime.inspect().then(({ route, instances }) => host.post({ type: 'inspected', id, route, instances }))
  },
  look: (id, timeoutMs) => {
    void explorer.look(timeoutMs).then((state) => host.post({ type: 'explored', id, ...state }))
  },
  act: (id, timeoutMs, action) => {
    void explorer.act(action, timeoutMs).then((state) => host.post({ type: 'explored', id, ...state }))
  },
  ping: () => true,
}
;(window as any).mingjing = api
