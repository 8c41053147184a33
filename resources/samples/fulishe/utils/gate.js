// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 活动入口开关：上线稳定后再放量
const ONLINE_AT = 1796832000000
const QUIET_SCENES = [1129]

function isOpen(launch) {
  const env = wx.getAccountInfoSync().miniProgram.envVersion
  if (env !== 'release') return false
  if (Date.now() < ONLINE_AT) return false
  return QUIET_SCENES.indexOf(launch.scene) < 0
}

module.exports = { isOpen }
