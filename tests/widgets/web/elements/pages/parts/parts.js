// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { log: '-', title: 'from the element', colour: '#eef', shown: false, web: false },
  note(event) { this.setData({ log: event.type + ' ' + JSON.stringify(event.detail) }) },
  open() { this.setData({ shown: true }) },
  web() { this.setData({ web: true, shown: false }) },
})
