// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const banners = [
  { id: 'b1', title: '果园直达小区', sub: '今晚 8 点截单，明早自提', tone: 'orange', image: '/images/banner-fruit.png', url: '/pages/product/product?id=p01' },
  { id: 'b2', title: '街坊的好物团', sub: '满 39 元送到家门口', tone: 'green', image: '/images/banner-home.png', url: '/pages/product/product?id=p05' },
  { id: 'b3', title: '新人 0 元领', sub: '竹纤维抹布免费送', tone: 'pink', image: '/images/gift.png', url: '/pages/product/product?id=p09' },
]

const entries = [
  { id: 'lucky', name: '天天抽奖', icon: '/images/entry-lucky.png', url: '/activity/lucky/lucky', dot: true },
  { id: 'invite', name: '邀请有礼', icon: '/images/entry-invite.png', url: '/activity/invite/invite' },
  { id: 'quiz', name: '趣味测试', icon: '/images/entry-quiz.png', url: '/activity/quiz/quiz' },
  { id: 'vote', name: '萌娃评选', icon: '/images/entry-vote.png', url: '/activity/vote/vote' },
  { id: 'course', name: 'VIP课程', icon: '/images/entry-course.png', url: '/pages/course/course' },
  { id: 'zero', name: '0元专区', icon: '/images/entry-zero.png', url: '/pages/product/product?id=p09' },
]

const lateEntries = [
  { id: 'team', name: '合伙人', icon: '/images/entry-team.png', url: '/activity/team/team' },
  { id: 'task', name: '赚零花', icon: '/images/entry-task.png', url: '/pages/tasks/tasks' },
]

const coupons = [
  { id: 'k0', name: '不使用优惠券', off: 0, floor: 0 },
  { id: 'k1', name: '新邻居 5 元券', off: 500, floor: 3900 },
  { id: 'k2', name: '生鲜 8 元券', off: 800, floor: 6900 },
]

const prizes = [
  { id: 'z1', name: '88元现金', kind: 'cash' },
  { id: 'z2', name: '5元券', kind: 'coupon' },
  { id: 'z3', name: '保温杯', kind: 'goods' },
  { id: 'z4', name: '谢谢参与', kind: 'none' },
  { id: 'z5', name: '0.88元', kind: 'cash' },
  { id: 'z6', name: '再来一次', kind: 'again' },
  { id: 'z7', name: '脐橙5斤', kind: 'goods' },
  { id: 'z8', name: '10元券', kind: 'coupon' },
]

const winners = ['2栋 王** 抽中 88元现金', '5栋 陈** 抽中 保温杯', '9栋 鹿** 抽中 10元券', '1栋 方** 抽中 脐橙5斤']

const questions = [
  { id: 'q1', text: '周末早上你最想做什么？', options: ['赖床到中午', '去早市转转', '给家人做早饭'] },
  { id: 'q2', text: '朋友聚会你通常是？', options: ['气氛担当', '安静听众', '负责张罗'] },
  { id: 'q3', text: '购物车里最多的是？', options: ['零食', '日用品', '好看的小摆设'] },
  { id: 'q4', text: '遇到烦心事会？', options: ['睡一觉', '找人聊聊', '出门走走'] },
]

const babies = [
  { id: 'v1', name: '团团', age: '4岁', votes: 1286, image: '/images/kid-b.png' },
  { id: 'v2', name: '小石头', age: '5岁', votes: 1174, image: '/images/kid-a.png' },
  { id: 'v3', name: '安安', age: '3岁', votes: 962, image: '/images/kid-c.png' },
]

const gifts = [
  { id: 'g0', name: '普通一票', price: 0, votes: 1 },
  { id: 'g1', name: '小红花', price: 600, votes: 30 },
  { id: 'g2', name: '彩虹糖', price: 1800, votes: 100 },
  { id: 'g3', name: '皇冠', price: 6600, votes: 500 },
]

module.exports = { banners, entries, lateEntries, coupons, prizes, winners, questions, babies, gifts }
