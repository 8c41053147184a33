// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What an honest person with no secrets would type into a field, judged by its kind, name and placeholder. */

export interface FieldDescription {
  /** As the page says: `text`, `number`, `digit`, `idcard`, `nickname`, … */
  type: string
  name: string
  placeholder: string
  password: boolean
  limit: number
}

/** The first that fits decides; all are invented. */
const byWords: [RegExp, string][] = [
  [/验证码|校验码|动态码|captcha|verif|sms|\bcode\b/i, '123456'],
  [/身份证|证件号|id_?card/i, '11010519491231002X'],
  [/手机|电话|联系方式|phone|mobile|\btel/i, '13800138000'],
  [/邮箱|e-?mail/i, 'name@example.com'],
  [/邮编|postal|zip/i, '100000'],
  [/密码|password|passwd|\bpwd\b/i, 'Abc123456'],
  [/网址|链接|\burl\b|website/i, 'https://example.com'],
  [/日期|生日|date|birth/i, '2000-01-01'],
  [/时间|\btime\b/i, '12:00'],
  [/金额|价格|元|钱|amount|price|money|\bfee\b/i, '1'],
  [/数量|个数|count|quantity|\bnum(ber)?\b/i, '1'],
  [/年龄|\bage\b/i, '30'],
  [/地址|街道|门牌|address|street/i, '幸福路1号'],
  [/公司|单位|company/i, '示范公司'],
  [/姓名|名字|昵称|收货人|收件人|联系人|称呼|\bname\b|nick|consignee|contact/i, '张三'],
  [/搜索|查找|关键[字词]|search|keyword/i, '手机'],
  [/银行卡|卡号|card/i, '6222020000000000000'],
]

const byType: Record<string, string> = { number: '12', digit: '1.5', idcard: '11010519491231002X', nickname: '张三' }

export function fillFor(field: FieldDescription): string {
  const words = `${field.name} ${field.placeholder}`
  const known = byWords.find(([fits]) => fits.test(words))?.[1] ?? (field.password ? 'Abc123456' : undefined)
  const value = known ?? byType[field.type] ?? '很好'
  return field.limit > 0 ? value.slice(0, field.limit) : value
}
