// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/memorypackage.h"

#include <memory>

namespace Mingjing {

/// A small mini-program: a home page that calls, navigates, and knows how to hang, and three more pages. The lines of
/// its files are what tests count on.
inline std::shared_ptr<const MemoryPackage> demoPackage()
{
    const QByteArray home = "<view class=\"page\">\n" // 1
                            "  <view class=\"title\">Hello {{name}}</view>\n" // 2
                            "  <button class=\"call\" bindtap=\"onCall\">Call</button>\n" // 3
                            "  <button class=\"go\" bindtap=\"onGo\">Go</button>\n" // 4
                            "  <button class=\"hang\" bindtap=\"onHang\">Hang</button>\n" // 5
                            "</view>\n";
    const QByteArray homeScript = "Page({\n" // 1
                                  "  data: { name: 'auditor' },\n" // 2
                                  "  onCall() {\n" // 3
                                  "    wx.setStorageSync('key', 'value')\n" // 4
                                  "  },\n" // 5
                                  "  onGo() {\n" // 6
                                  "    wx.navigateTo({ url: '/pages/detail/detail?id=7' })\n" // 7
                                  "  },\n" // 8
                                  "  onHang() {\n" // 9
                                  "    for (;;) {}\n" // 10
                                  "  }\n" // 11
                                  "})\n";
    const QByteArray homeStyle = ".page { background: #ffffff; }\n"
                                 ".title { height: 80px; font-size: 24px; background: #1155cc; color: #ffffff; }\n"
                                 "button { height: 60px; margin: 0 0 20px 0; }\n";
    return std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {QStringLiteral("app.json"),
         R"({"pages":["pages/home/home","pages/detail/detail","pages/loop/loop","pages/last/last"],)"
         R"("window":{"navigationBarTitleText":"Demo"}})"},
        {QStringLiteral("app.js"), "App({ onLaunch() {} })\n"},
        {QStringLiteral("app.wxss"), ""},
        {QStringLiteral("pages/home/home.wxml"), home},
        {QStringLiteral("pages/home/home.js"), homeScript},
        {QStringLiteral("pages/home/home.wxss"), homeStyle},
        {QStringLiteral("pages/home/home.json"), "{}"},
        {QStringLiteral("pages/detail/detail.wxml"), "<view>Detail {{id}}</view>\n"},
        {QStringLiteral("pages/detail/detail.js"), "Page({ onLoad(query) { this.setData({ id: query.id }) } })\n"},
        {QStringLiteral("pages/detail/detail.json"), R"({"navigationBarTitleText":"Detail"})"},
        {QStringLiteral("pages/loop/loop.wxml"), "<view>Loop</view>\n"},
        {QStringLiteral("pages/loop/loop.js"), "Page({ onLoad() { for (;;) {} } })\n"},
        {QStringLiteral("pages/last/last.wxml"), "<view>Last</view>\n"},
        {QStringLiteral("pages/last/last.js"),
         "Page({\n  onLoad() {\n    wx.request({ url: 'https://example.org/data' })\n  }\n})\n"},
    });
}

} // namespace Mingjing
