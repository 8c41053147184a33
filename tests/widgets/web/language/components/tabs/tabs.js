// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
Component({
  relations: { '../tab/tab': { type: 'child', linked() { this.tell() }, unlinked() { this.tell() } } },
  methods: { tell() { const nodes = this.getRelationNodes('../tab/tab'); this.setData({ names: 'linked ' + nodes.length }) } },
})
