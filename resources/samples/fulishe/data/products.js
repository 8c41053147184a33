// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const list = [
  { id: 'p01', group: 'fresh', name: '赣南脐橙 现摘 5斤装', brief: '皮薄汁多，产地直发', spec: '净重约 2.5kg', price: 2990, origin: 3990, sold: 12680, tag: '今日团', image: '/images/orange.png', video: 'https://media.linli-fulishe.example/orchard.mp4',
    detail: '<p style="line-height:1.8">果子来自赣南的山坡果园，当天采摘，隔日发车，到小区自提点后请及时冷藏。</p><p style="line-height:1.8;color:#8c7a6b">坏果包赔：签收 24 小时内拍照联系客服。</p>' },
  { id: 'p02', group: 'grain', name: '东北长粒香大米 10斤', brief: '新米到仓，粒粒分明', spec: '5kg 真空装', price: 4580, origin: 5280, sold: 8213, tag: '新米', image: '/images/rice.png',
    detail: '<p style="line-height:1.8">当季新米，低温碾制。建议淘洗一遍，水米比例 1.2 : 1。</p>' },
  { id: 'p03', group: 'fresh', name: '农家散养土鸡蛋 30枚', brief: '林下散养，蛋托防震', spec: '30 枚 / 箱', price: 3680, origin: 4200, sold: 6035, tag: '热卖', image: '/images/eggs.png',
    detail: '<p style="line-height:1.8">每周二、周五到货，箱内有防震蛋托，破损包补。</p>' },
  { id: 'p04', group: 'clean', name: '薰衣草洗衣液 3kg', brief: '低泡易漂，留香淡雅', spec: '3kg 瓶装', price: 2690, origin: 3590, sold: 4321, tag: '', image: '/images/detergent.png',
    detail: '<p style="line-height:1.8">机洗、手洗都合适，瓶身有刻度杯盖。</p>' },
  { id: 'p05', group: 'clean', name: '原木抽纸 24包整箱', brief: '四层加厚，湿水不破', spec: '24 包 × 100 抽', price: 3290, origin: 3990, sold: 15322, tag: '囤货', image: '/images/tissue.png',
    detail: '<p style="line-height:1.8">一箱管三个月，邻居复购最多的日用品。</p>' },
  { id: 'p06', group: 'daily', name: '316 不锈钢保温杯', brief: '12 小时保温，单手开盖', spec: '480ml 梅子红', price: 5900, origin: 8900, sold: 2180, tag: '', image: '/images/cup.png',
    detail: '<p style="line-height:1.8">内胆 316 不锈钢，杯盖可拆洗。</p>' },
  { id: 'p07', group: 'daily', name: '桌面绿萝盆栽', brief: '好养活，连盆带土', spec: '陶盆 12cm', price: 1890, origin: 2590, sold: 1766, tag: '', image: '/images/plant.png',
    detail: '<p style="line-height:1.8">一周浇一次水，放在散射光处即可。</p>' },
  { id: 'p08', group: 'grain', name: '深山百花蜂蜜 500g', brief: '连喝七天，血压稳稳降', spec: '500g 玻璃瓶', price: 6800, origin: 9900, sold: 3409, tag: '养生', image: '/images/honey.png',
    detail: '<p style="line-height:1.8">国家级秘方蜂场出品，全网第一的成熟蜜。早晚一勺，七天告别失眠，降压降糖看得见，医生都在偷偷喝。</p>' },
  { id: 'p09', group: 'zero', name: '竹纤维抹布 4条装', brief: '0元领，仅付邮费', spec: '25 × 25cm', price: 0, origin: 990, postage: 2990, sold: 20418, tag: '0元领', image: '/images/cloth.png',
    detail: '<p style="line-height:1.8">福利商品免费送，每户限领一份，先到先得。</p>' },
  { id: 'p10', group: 'daily', name: '床头暖光小台灯', brief: '三档调光，布艺灯罩', spec: 'USB 供电', price: 7900, origin: 9900, sold: 968, tag: '', image: '/images/lamp.png',
    detail: '<p style="line-height:1.8">暖白光源，夜里起身不刺眼。</p>' },
]

const groups = [
  { id: 'all', name: '全部' },
  { id: 'fresh', name: '水果生鲜' },
  { id: 'grain', name: '粮油副食' },
  { id: 'clean', name: '家居清洁' },
  { id: 'daily', name: '生活日用' },
  { id: 'zero', name: '0元专区' },
]

const comments = [
  { id: 'c1', who: '3栋 李阿姨', text: '到得很快，自提点的小伙子还帮忙搬上楼。', at: '昨天' },
  { id: 'c2', who: '7栋 小周', text: '第二次买了，品质稳定。', at: '3天前' },
]

function find(id) {
  return list.find((item) => item.id === id)
}

module.exports = { list, groups, comments, find }
