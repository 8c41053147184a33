// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

Page({
  data: {
    income: 123456,
    levels: [
      { id: 1, name: '一级合伙人', who: '你直接邀请的邻居', rate: 15, people: 12, sum: 68210 },
      { id: 2, name: '二级合伙人', who: '一级邀请的邻居', rate: 8, people: 47, sum: 40126 },
      { id: 3, name: '三级合伙人', who: '二级邀请的邻居', rate: 3, people: 133, sum: 15120 },
    ],
    rules: ['团队成员每成交一单，三级同时分佣', '直推满 10 人升级为楼长，佣金再加 5%', '下级代理越多，躺赚越多'],
    opened: 1,
  },

  toggle(event) {
    const { id } = event.currentTarget.dataset
    this.setData({ opened: this.data.opened === id ? 0 : id })
  },

  onShareAppMessage() {
    return { title: '跟我一起做楼长，三级分佣', path: '/activity/team/team?leader=me' }
  },
})
