// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/memorypackage.h"

#include <memory>

namespace Mingjing {

/// A small mini-program with one fault of each kind that an explorer has to find, and pages without any.
inline std::shared_ptr<const MemoryPackage> exploredPackage()
{
    return std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {QStringLiteral("app.json"),
         R"({"pages":["pages/home/home","pages/detail/detail","pages/form/form","pages/list/list","pages/blank/blank",)"
         R"("pages/boom/boom","pages/guard/guard","pages/dead/dead","pages/hang/hang","pages/secret/secret"],)"
         R"("window":{"navigationBarTitleText":"Explored"}})"},
        {QStringLiteral("app.js"), "App({})\n"},
        {QStringLiteral("pages/home/home.wxml"),
         "<view>Home</view>\n"
         "<button bindtap=\"openDetail\">Detail</button>\n"
         "<button bindtap=\"nothing1\">Asleep</button>\n"
         "<button bindtap=\"openMissing\">Gone</button>\n"
         "<navigator url=\"/pages/form/form\">Form</navigator>\n"
         "<image src=\"/images/none.png\"></image>\n"
         "<view catchtap=\"noop\">Still</view>\n"
         "<view>功能待开发</view>\n"},
        {QStringLiteral("pages/home/home.js"),
         "Page({\n"
         "  openDetail() { const item = { id: 7 }; wx.navigateTo({ url: '/pages/detail/detail?id=' + item.id + "
         "'&kind=book' }) },\n"
         "  nothing1() { const a = 1 },\n"
         "  openMissing() { wx.navigateTo({ url: '/pages/absent/absent' }) },\n"
         "  noop() {},\n"
         "})\n"},
        {QStringLiteral("pages/detail/detail.wxml"), "<view wx:if=\"{{id}}\">Detail {{id}} {{kind}}</view>\n"},
        {QStringLiteral("pages/detail/detail.js"),
         "Page({ data: { id: '' }, onLoad(query) { if (query.id) this.setData({ id: query.id, kind: query.kind }) } "
         "})\n"},
        {QStringLiteral("pages/form/form.wxml"),
         "<form bindsubmit=\"send\">\n"
         "<input name=\"phone\" placeholder=\"手机号\" bindinput=\"typed\"/>\n"
         "<switch name=\"agree\" bindchange=\"agreed\"/>\n"
         "<picker range=\"{{cities}}\" bindchange=\"picked\"><view>{{city}}</view></picker>\n"
         "<button form-type=\"submit\">Send</button>\n"
         "</form>\n"
         "<view>{{result}}</view>\n"},
        {QStringLiteral("pages/form/form.js"),
         "Page({\n"
         "  data: { cities: ['A', 'B'], city: 'none', result: '' },\n"
         "  typed(e) { this.phone = e.detail.value },\n"
         "  agreed(e) { this.agree = e.detail.value },\n"
         "  picked(e) { this.setData({ city: this.data.cities[e.detail.value] }) },\n"
         "  send(e) {\n"
         "    if (!/^1\\d{10}$/.test(e.detail.value.phone) || !e.detail.value.agree) return wx.showToast({ title: 'no' "
         "})\n"
         "    wx.showModal({ title: 'Sure?', success: (r) => this.setData({ result: r.confirm ? 'sent' : 'kept' }) })\n"
         "  },\n"
         "})\n"},
        {QStringLiteral("pages/list/list.wxml"),
         "<view wx:for=\"{{rows}}\" wx:key=\"*this\" style=\"height:120px\" bindtap=\"pick\">Row {{item}}</view>\n"},
        {QStringLiteral("pages/list/list.js"),
         "Page({\n"
         "  data: { rows: [1,2,3,4,5,6,7,8,9,10] },\n"
         "  onReachBottom() { wx.setStorageSync('bottom', 1); this.setData({ rows: "
         "this.data.rows.concat(this.data.rows.map((r) => r + 10)).slice(0, 60) }) },\n"
         "  pick() { wx.vibrateShort() },\n"
         "})\n"},
        {QStringLiteral("pages/blank/blank.wxml"), "<view></view>\n"},
        {QStringLiteral("pages/blank/blank.js"), "Page({})\n"},
        {QStringLiteral("pages/boom/boom.wxml"), "<view>Boom</view>\n<button bindtap=\"boom\">Press</button>\n"},
        {QStringLiteral("pages/boom/boom.js"), "Page({\n  boom() { throw new Error('boom happened') },\n})\n"},
        {QStringLiteral("pages/guard/guard.wxml"), "<view>Guard</view>\n<button bindtap=\"leave\">Leave</button>\n"},
        {QStringLiteral("pages/guard/guard.js"),
         "Page({\n"
         "  leave() { wx.showModal({ title: 'Leave?', success: (r) => { if (r.confirm) wx.navigateTo({ url: "
         "'/pages/secret/secret?from=guard' }); else this.setData({ stayed: true }) } }) },\n"
         "})\n"},
        {QStringLiteral("pages/dead/dead.wxml"), "<view>Here it ends</view>\n"},
        {QStringLiteral("pages/dead/dead.js"), "Page({})\n"},
        {QStringLiteral("pages/dead/dead.json"), R"({"navigationStyle":"custom"})"},
        {QStringLiteral("pages/hang/hang.wxml"), "<view>Hang</view>\n<button bindtap=\"hang\">Spin</button>\n"},
        {QStringLiteral("pages/hang/hang.js"), "Page({\n  hang() { for (;;) {} },\n})\n"},
        {QStringLiteral("pages/secret/secret.wxml"), "<view>Secret</view>\n"},
        {QStringLiteral("pages/secret/secret.js"), "Page({})\n"},
    });
}

} // namespace Mingjing
