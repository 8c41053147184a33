// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const kinds = ['Canplay', 'Play', 'Pause', 'Stop', 'Seeked', 'Error']
Page({
  data: { out: '' },
  onLoad() {
    const log = []
    const follow = (name, audio) => kinds.forEach((kind) => audio['on' + kind]((value) => {
      log.push(name + ' ' + kind + (value.errCode ? value.errCode : '') + (audio.paused ? ' still' : ' playing'))
      this.setData({ out: log.join('; ') })
    }))
    const own = wx.createInnerAudioContext()
    follow('own', own)
    own.src = '/sounds/bell.mp3'
    own.play()
    setTimeout(() => { own.pause(); own.seek(7) }, 30)
    setTimeout(() => { log.push('at ' + own.currentTime); own.stop() }, 60)
    const far = wx.createInnerAudioContext()
    follow('far', far)
    far.autoplay = true
    far.src = 'https://example.org/song.mp3'
  },
})
