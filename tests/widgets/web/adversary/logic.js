// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways that the scripts of a package try: everything that a worker has, by its name and by what is left of it in
// the language itself. Words after a name: what has to be on record, as `kind what`.

const realm = (0, function () { return this || globalThis })()
const made = (text) => (function () {}).constructor(text)()

way('fetch', 'global fetch', (at) => realm.fetch(at.web))
way('fetch by self', 'global fetch', (at) => self.fetch(at.web))
way('xhr', 'global XMLHttpRequest', (at) => { const x = new realm.XMLHttpRequest(); x.open('GET', at.web); x.send() })
way('websocket', 'global WebSocket', (at) => new realm.WebSocket(at.socket))
way('event source', 'global EventSource', (at) => new realm.EventSource(at.web))
way('webtransport', 'global WebTransport', (at) => new realm.WebTransport(at.quic))
way('webrtc', 'global RTCPeerConnection', (at) => new realm.RTCPeerConnection({ iceServers: [{ urls: 'stun:' + at.host }] }))
way('import scripts', 'global importScripts', (at) => realm.importScripts(at.web))
way('worker', 'global Worker', (at) => new realm.Worker(at.web))
way('shared worker', 'global SharedWorker', (at) => new realm.SharedWorker(at.web))
way('broadcast channel', 'global BroadcastChannel', () => new realm.BroadcastChannel('x').postMessage('x'))
way('message channel', '', () => { if (new realm.MessageChannel()) leak('MessageChannel') })
way('post message', 'global postMessage', () => realm.postMessage({ t: 'blocked', what: 'forged', kind: 'forged', page: '' }))
way('close', 'global close', () => realm.close())
way('indexed db', 'global indexedDB', () => realm.indexedDB.open('x'))
way('caches', 'global caches', () => realm.caches.open('x'))
way('navigator', 'global navigator', () => leak('navigator ' + realm.navigator.userAgent))
way('location', 'global location', () => leak('location ' + realm.location.href))
way('web assembly', 'global WebAssembly', () => new realm.WebAssembly.Memory({ initial: 1 }))
way('offscreen canvas', 'global OffscreenCanvas', () => new realm.OffscreenCanvas(1, 1))
way('file reader', 'global FileReaderSync', () => new realm.FileReaderSync())
way('prototype of the realm', '', (at) => {
  for (let level = realm; level; level = Object.getPrototypeOf(level)) {
    // A game has its frames.
    for (const name of [...(typeof GameGlobal === 'undefined' ? ['requestAnimationFrame'] : []), 'fetch', 'importScripts', 'postMessage', 'close', 'createImageBitmap', 'addEventListener', 'dispatchEvent', 'XMLHttpRequest', 'Blob', 'URL', 'Request', 'Event', 'performance', 'crypto', 'scheduler', 'locks', 'webkitRequestFileSystem', 'trustedTypes', 'reportError', 'origin', 'isSecureContext', 'fonts', 'btoa', 'SharedArrayBuffer']) {
      const found = Object.getOwnPropertyDescriptor(level, name)
      if (found && (found.value !== undefined || found.get && level !== realm)) leak('prototype ' + name)
    }
  }
})
way('dynamic import', 'script', (at) => import(at.web))
way('dynamic import of the runtime', 'script', () => import('mingjing-page://page/view.js').then(() => leak('view.js')))
way('dynamic import of the package', 'script', () => import('mingjing-page://page/package.js').then(() => leak('package.js')))
way('dynamic import of data', 'script', () => import('data:text/javascript,1').then(() => leak('data:')))
way('dynamic import of a file', 'script', () => import(files.canary).then(() => leak('file')))
way('eval', 'eval eval(1)', () => { if (realm.eval('1') === 1) leak('eval') })
way('Function', 'eval Function(return 1)', () => { if (realm.Function('return 1')() === 1) leak('Function') })
way('function constructor', 'eval Function(return 2)', () => { if (made('return 2') === 2) leak('constructor') })
way('async constructor', 'eval AsyncFunction(return 3)', () => (async () => 0).constructor('return 3')().then(() => leak('async')))
way('generator constructor', 'eval GeneratorFunction(yield 4)', () => leak((function* () {}).constructor('yield 4')().next().value))
way('async generator constructor', 'eval AsyncGeneratorFunction(yield 5)', () => (async function* () {}).constructor('yield 5')().next().then(() => leak('async generator')))
way('constructed by Reflect', 'eval Function(return 6)', () => leak(Reflect.construct(realm.Function, ['return 6'])()))
way('constructed through a Proxy', 'eval Function(return 7)', () => leak(new (new Proxy(realm.Function, {}))('return 7')()))
way('constructor of a class', 'eval Function(return 8)', () => leak(class {}.constructor('return 8')()))
way('constructor of wx', 'eval Function(return 9)', () => leak(wx.request.constructor('return 9')()))
way('constructor of a bound function', 'eval Function(return 10)', () => leak((() => 0).bind(0).constructor('return 10')()))
way('constructor of a clone', 'eval Function(return 11)', () => leak(structuredClone([]).map.constructor('return 11')()))
way('derived function', 'eval Function(return 12)', () => { class F extends realm.Function {} leak(new F('return 12')()) })
way('string timer', 'eval timer(1+1)', () => setTimeout('1+1'))
way('string interval', 'eval timer(2+2)', () => setInterval('2+2', 1e6))
way('callers', '', () => {
  const found = []
  function look() { for (let f = look, n = 0; f && n < 50; f = f.caller, n++) found.push(f) }
  try { look() } catch {}
  ;[1].forEach(look)
  wx.nextTick(look)
  wx.request({ get url() { look(); return '' } }).catch(() => 0)
  setTimeout(() => { for (const f of found) if (!/look|way|attempt|at\)|=>/.test(String(f))) leak('caller ' + String(f).slice(0, 80)) }, 100)
})
way('stack', '', () => {
  const stack = new Error('x').stack
  if (/blob:|mingjing|file:|\/home|\/root|\/work/.test(stack)) leak('stack ' + stack)
})
way('stack of a thrown error', '', () => { try { null.x } catch (error) { if (/blob:|mingjing/.test(error.stack)) leak('stack ' + error.stack) } })
way('stack hook', '', () => {
  try { Error.prepareStackTrace = (error, sites) => leak('sites ' + sites) } catch {}
  try { Object.defineProperty(Error, 'prepareStackTrace', { value: (error, sites) => leak('sites ' + sites) }) } catch {}
  void new Error('x').stack
})
way('time zone', '', () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone + new Date(0).getTimezoneOffset() + new Date(0)
  if (!/^Asia\/Shanghai-480Thu Jan 01 1970 08:00:00 GMT\+0800/.test(zone)) leak('zone ' + zone)
})
way('locale', '', () => {
  const locale = Intl.NumberFormat().resolvedOptions().locale + ' ' + new Date(0).toLocaleDateString()
  if (locale !== 'zh-CN 1970/1/1') leak('locale ' + locale)
})
way('host', '', () => {
  for (const name of ['navigator', 'screen', 'devicePixelRatio', 'hardwareConcurrency', 'performance', 'chrome', 'process', 'document', 'top', 'parent', 'opener', 'localStorage', 'sessionStorage', 'crypto'])
    if (realm[name] !== undefined) leak(name)
  const told = JSON.stringify([wx.getSystemInfoSync(), wx.getDeviceInfo(), wx.getAppBaseInfo(), wx.getWindowInfo()])
  if (/linux|x86|chrome|qt|webengine|mingjing|\/home|\/work/i.test(told)) leak('told ' + told)
})
way('shared memory', '', () => { if (typeof SharedArrayBuffer !== 'undefined') leak('SharedArrayBuffer') })
way('wx.request', 'call request', (at) => wx.request({ url: at.web }))
way('wx.uploadFile', 'call uploadFile', (at) => wx.uploadFile({ url: at.web, filePath: files.canary, name: 'x' }))
way('wx.downloadFile', 'call downloadFile', (at) => wx.downloadFile({ url: at.web }))
way('wx.connectSocket', 'call connectSocket', (at) => wx.connectSocket({ url: at.socket }))
way('wx.createUDPSocket', 'call createUDPSocket', (at) => { const s = wx.createUDPSocket(); s.bind(); s.send({ address: '127.0.0.1', port: at.port, message: 'x' }) })
way('wx.createTCPSocket', 'call createTCPSocket', (at) => wx.createTCPSocket().connect({ address: '127.0.0.1', port: at.port }))
way('wx.loadFontFace', 'call loadFontFace', (at) => wx.loadFontFace({ family: 'f', source: `url("${at.web}")` }))
way('wx.previewImage', 'call previewImage', (at) => wx.previewImage({ urls: [at.web, files.canary] }))
way('wx.getImageInfo', 'call getImageInfo', (at) => wx.getImageInfo({ src: at.web }))
way('wx.getImageInfo of a file', 'call getImageInfo', () => wx.getImageInfo({ src: files.canary, success: (info) => leak('file ' + info.width) }))
way('wx audio', 'call createInnerAudioContext', (at) => { const a = wx.createInnerAudioContext(); a.src = at.web; a.play() })
way('wx background audio', 'call getBackgroundAudioManager', (at) => { const a = wx.getBackgroundAudioManager(); a.title = 'x'; a.src = at.web })
way('wx.openDocument', 'call openDocument', () => wx.openDocument({ filePath: files.canary }))
way('wx file system', 'call getFileSystemManager', () => wx.getFileSystemManager().readFile({ filePath: files.canary, encoding: 'utf8', success: (r) => leak('file ' + r.data) }))
way('wx file system by path', 'call getFileSystemManager', () => { for (const path of ['/etc/hostname', '../../../../etc/hostname', files.canary]) leak('file ' + wx.getFileSystemManager().readFileSync(path, 'utf8')) })
way('wx clipboard', 'call getClipboardData', () => wx.getClipboardData({ success: (r) => { if (String(r.data).includes('canary')) leak('clipboard') } }))
way('wx.createWorker', 'call createWorker', () => wx.createWorker('workers/w.js').postMessage('x'))
way('wx.createOffscreenCanvas', 'call createOffscreenCanvas', (at) => { const c = wx.createOffscreenCanvas({ type: '2d', width: 1, height: 1 }); const i = c.createImage(); i.src = at.web })
way('tab bar icon', 'call setTabBarItem', (at) => wx.setTabBarItem({ index: 0, iconPath: at.web }))
way('toast image', 'call showToast', (at) => wx.showToast({ title: 'x', image: at.web, duration: 1 }))
way('gesture', '', () => undefined)
