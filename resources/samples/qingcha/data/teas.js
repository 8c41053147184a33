// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const list = [
  { id: 't1', kind: 'green', name: '明前龙井', place: '浙江 · 山地茶园', spec: '100g 罐装', price: 16800, image: '/images/longjing.png', note: '豆香清爽，汤色浅绿', water: '80℃', grams: '3g', seconds: '45 秒', text: '<p style="line-height:1.9">清明前采的嫩芽，手工辉锅，叶片扁平。开罐后请密封冷藏，三个月内饮用。</p>' },
  { id: 't2', kind: 'oolong', name: '清香铁观音', place: '福建 · 高山茶园', spec: '125g 罐装', price: 9800, image: '/images/tieguanyin.png', note: '兰花香，回甘柔和', water: '95℃', grams: '7g', seconds: '20 秒', text: '<p style="line-height:1.9">轻发酵，颗粒紧结。盖碗冲泡可续六至七泡，每泡延长五秒。</p>' },
  { id: 't3', kind: 'white', name: '白毫银针', place: '福建 · 沿海茶园', spec: '50g 罐装', price: 19800, image: '/images/yinzhen.png', note: '毫香淡雅，口感清甜', water: '85℃', grams: '4g', seconds: '60 秒', text: '<p style="line-height:1.9">只取单芽，日晒萎凋。适合玻璃杯，看芽叶慢慢立起来。</p>' },
  { id: 't4', kind: 'black', name: '正山小种', place: '福建 · 武夷山', spec: '100g 罐装', price: 12800, image: '/images/xiaozhong.png', note: '松烟与桂圆香', water: '95℃', grams: '5g', seconds: '15 秒', text: '<p style="line-height:1.9">传统松木熏焙，汤色橙红。加一点热牛奶也很合适。</p>' },
  { id: 't5', kind: 'flower', name: '茉莉花茶', place: '广西 · 横州', spec: '150g 罐装', price: 6800, image: '/images/moli.png', note: '六窨一提，花香清透', water: '90℃', grams: '4g', seconds: '40 秒', text: '<p style="line-height:1.9">夏天的茉莉与春天的茶坯，六次窨制。冷泡六小时同样好喝。</p>' },
  { id: 't6', kind: 'dark', name: '熟普小饼', place: '云南 · 勐海', spec: '100g 饼', price: 8800, image: '/images/puer.png', note: '陈香温润，汤感厚', water: '100℃', grams: '6g', seconds: '10 秒', text: '<p style="line-height:1.9">渥堆后干仓存放三年。第一泡快速洗茶，之后即冲即出。</p>' },
  { id: 't7', kind: 'ware', name: '青白瓷盖碗', place: '江西 · 景德镇', spec: '120ml 三件套', price: 13800, image: '/images/gaiwan.png', note: '薄胎不烫手', water: '', grams: '', seconds: '', text: '<p style="line-height:1.9">手绘叶纹，盖、碗、托三件。微波炉与洗碗机均不建议使用。</p>' },
  { id: 't8', kind: 'ware', name: '陶泥茶壶', place: '江苏 · 宜兴', spec: '220ml', price: 26800, image: '/images/teapot.png', note: '断水利落，握感舒服', water: '', grams: '', seconds: '', text: '<p style="line-height:1.9">拍身筒成型，壶身素净。首次使用请用清水煮十分钟。</p>' },
]

const kinds = [
  { id: 'all', name: '全部' },
  { id: 'green', name: '绿茶' },
  { id: 'oolong', name: '青茶' },
  { id: 'white', name: '白茶' },
  { id: 'black', name: '红茶' },
  { id: 'flower', name: '花茶' },
  { id: 'dark', name: '黑茶' },
  { id: 'ware', name: '茶具' },
]

const steps = [
  { id: 's1', name: '温杯', text: '热水烫一遍盖碗与茶杯' },
  { id: 's2', name: '投茶', text: '按茶单标注的克数放入' },
  { id: 's3', name: '注水', text: '沿碗边缓缓注入' },
  { id: 's4', name: '出汤', text: '到时间就倒尽，不留汤底' },
]

function find(id) {
  return list.find((item) => item.id === id)
}

module.exports = { list, kinds, steps, find }
