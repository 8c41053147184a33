// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { log: '', markers: [{ id: 1, latitude: 30, longitude: 120 }] },
  note({ type, detail }) { this.setData({ log: this.data.log + type + JSON.stringify(detail) + '; ' }) },
  onReady() { this.film = wx.createVideoContext('film', this) },
  go() { this.film.play(); this.film.seek(42); this.film.requestFullScreen({ direction: 90 }); this.film.exitFullScreen(); this.film.pause(); this.film.sendDanmu({ text: 'across' }) },
  end() { this.setData({ log: '' }); this.film.seek(89.9); this.film.play() },
  where() {
    const map = wx.createMapContext('map')
    map.moveToLocation({ latitude: 31, longitude: 121, success: () => map.getCenterLocation({ success: ({ latitude, longitude }) => this.setData({ log: 'centre ' + latitude + ' ' + longitude }) }) })
  },
})
