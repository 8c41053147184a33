// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a mini-game has beyond the scripts of a page: pictures, sounds, fonts and canvases in its own realm.

const screen = wx.createCanvas()
const drawing = () => screen.getContext('2d')

way('game picture', '', (at) => { wx.createImage().src = at.web })
way('game picture of a file', '', () => { const i = wx.createImage(); i.onload = () => leak('picture of a file'); i.src = files.canary })
way('game picture drawn', '', (at) => { const i = wx.createImage(); i.onload = () => drawing().drawImage(i, 0, 0); i.src = at.web })
way('game canvas filter', '', (at) => { drawing().filter = `url(${at.web}#f)`; drawing().fillRect(0, 0, 9, 9) })
way('game canvas colour', '', (at) => { drawing().fillStyle = `url(${at.web})`; drawing().fillRect(0, 0, 9, 9) })
way('game canvas font', '', (at) => { drawing().font = `9px url(${at.web})`; drawing().fillText('x', 9, 9) })
way('game canvas constructor', 'eval Function(return 20)', () => leak(screen.constructor.constructor('return 20')()))
way('game context constructor', 'eval Function(return 21)', () => leak(drawing().constructor.constructor('return 21')()))
way('game image constructor', 'eval Function(return 22)', () => leak(wx.createImage().constructor.constructor('return 22')()))
way('game frame', 'eval Function(return 23)', () => requestAnimationFrame(() => { try { leak(requestAnimationFrame.constructor('return 23')()) } catch {} }))
way('game font', '', (at) => wx.loadFont(at.web))
way('game font of a file', '', () => { if (wx.loadFont(files.canary) !== 'sans-serif') leak('font of a file') })
way('game sound', '', (at) => { const a = wx.createInnerAudioContext({ useWebAudioImplement: true }); a.src = at.web; a.play() })
way('game web audio', '', (at) => wx.createWebAudioContext().decodeAudioData(at.web))
way('game video', '', (at) => wx.createVideo({ src: at.web, poster: at.web, autoplay: true }))
way('game subpackage', '', (at) => wx.loadSubpackage({ name: at.web }))
way('game worker', '', (at) => wx.createWorker(at.web))
way('game open data', '', (at) => wx.getOpenDataContext().postMessage({ url: at.web }))
way('game share', '', (at) => wx.shareAppMessage({ title: 'x', imageUrl: at.web }))
way('game button', '', (at) => wx.createUserInfoButton({ type: 'image', image: at.web, style: { left: 0, top: 0, width: 9, height: 9, backgroundImage: `url(${at.web})` } }))
way('game advertisement', '', (at) => wx.createBannerAd({ adUnitId: at.web, style: { left: 0, top: 0, width: 300, backgroundImage: `url(${at.web})` } }).show())
way('game cursor', '', (at) => wx.setCursor(at.web, 0, 0))
way('game global', '', () => { for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'importScripts', 'OffscreenCanvas', 'Blob', 'document']) if (GameGlobal[name]) leak('GameGlobal.' + name) })
way('game host', '', () => {
  const gl = wx.createCanvas().getContext('webgl')
  const told = gl && gl.getParameter ? [0x1f00, 0x1f01, 0x9245, 0x9246].map((name) => gl.getParameter(name)).join() : ''
  if (/mesa|llvm|nvidia|intel|amd|angle|google|swiftshader|linux/i.test(told)) leak('told ' + told)
})
