// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const leave = (act) => { try { const going = act(); if (going && going.catch) going.catch(() => 0) } catch {} }
Page({
  data: {
    markers: [{ id: 1, latitude: 1, longitude: 1, iconPath: '{at:map marker}' }],
    nodes: [
      { name: 'img', attrs: { src: '{at:node img|image}', onerror: 'alert(1)' } },
      { name: 'a', attrs: { href: 'javascript:fetch("{at:node link}")', style: 'background:url({at:node style|img})' }, children: [{ type: 'text', text: 'x' }] },
      { name: 'iframe', attrs: { src: '{at:node iframe}' } },
      { name: 'script', attrs: { src: '{at:node script}' } },
    ],
  },
  onReady() {
    const context = wx.createCanvasContext('c')
    leave(() => { context.drawImage('{at:canvas image}', 0, 0); context.filter = 'url({at:canvas filter}#f)'; context.fillStyle = 'url({at:canvas fill})'; context.font = '9px url({at:canvas font})'; context.draw() })
    wx.createSelectorQuery().select('#c').node((found) => leave(() => {
      const canvas = found.node
      const picture = canvas.createImage()
      picture.src = '{at:canvas picture}'
      const drawing = canvas.getContext('2d')
      drawing.filter = 'url({at:canvas 2d filter}#f)'
      drawing.drawImage({ src: '{at:canvas forged picture}' }, 0, 0)
      drawing.constructor('fetch("{at:canvas constructor}")')
    })).exec()
    wx.createSelectorQuery().select('#editor').context((found) => leave(() => found.context.insertImage({ src: '{at:editor image}' }))).exec()
    leave(() => wx.createVideoContext('v').requestFullScreen())
    leave(() => this.setData({ nodes: '<img src="{at:later rich|image}">' }))
    leave(() => wx.setNavigationBarTitle({ title: '<img src={at:title}>' }))
    leave(() => wx.showModal({ title: '<img src={at:modal title}>', content: '<iframe src={at:modal content}>', confirmColor: 'url({at:modal colour})' }))
    setTimeout(() => wx.setStorageSync('done', 'paint'), 2500)
  },
})
