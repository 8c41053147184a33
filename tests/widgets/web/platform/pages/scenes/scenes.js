// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Page({
  data: { out: '', gl: '' },
  ready({ detail }) {
    const system = wx.getXrFrameSystem()
    system.registerComponent('turning', class Turning extends system.Component { onTick() { return 1 } })
    const scene = detail.value
    scene.createElement(system.XRMesh).getComponent(system.Transform).position.setValue(1, 2, 3)
    const session = wx.createVKSession({ track: { plane: { mode: 1 } } })
    session.start((status) => this.setData({ out: 'scene ready, session ' + status + ', supported ' + wx.isVKSupport('v1') }))
  },
  onReady() {
    wx.createSelectorQuery().select('#gl').node().exec(([{ node }]) => {
      const gl = node.getContext('webgl')
      const shader = gl.createShader(gl.VERTEX_SHADER)
      gl.compileShader(shader)
      this.setData({ gl: gl.getShaderParameter(shader, gl.COMPILE_STATUS) + ' ' + gl.getParameter(gl.VERSION) })
    })
  },
})
