// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/manifest.h"
#include "review/package/memorypackage.h"
#include "review/source/reference.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class ReferenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsTo_data();
    void leadsTo();
    void survivesAnyPlace();

private:
    MemoryPackage m_package{{
        {u"app.json"_s,
         R"({"pages": ["pages/home/home", "pages/cart/cart", "forms/forms"], "usingComponents": {"x-bar": "/parts/bar/bar"},)"
         R"("tabBar": {"list": [{"pagePath": "pages/home/home", "iconPath": "img/home.png"}]}})"},
        {u"app.wxss"_s, ".row {}\n"},
        {u"img/home.png"_s, "\x89PNG"},
        {u"forms/forms.js"_s,
         "import share from '../mixins/share'\nconst more = require('../mixins/more.js');\n"
         "Component({ behaviors: [require('../mixins/log')], methods: { ...share, ...more, tap() {}, late: () => 1 } "
         "})\n"},
        {u"forms/forms.json"_s,
         "{\"component\": true, \"usingComponents\": {\"x-npm\": \"tiny-ui/button\", \"x-far\": "
         "\"plugin://far/away\"}}"},
        {u"forms/forms.wxml"_s,
         "<view bindtap=\"tap\"/><view catchtap=\"late\"/><view bind:tap=\"onShare\"/><view mut-bind:tap=\"deep\"/>\n"
         "<view capture-bind:tap=\"track\"/><view capture-catch:tap=\"more1\"/>\n"
         "<view bindtap=\"{{a ? 'tap' : 'onShare'}}\"/><image src=\"{{ok ? '/img/home.png' : '/img/none.png'}}\"/>\n"
         "<x-npm generic:item=\"x-bar\"/><x-far/>"},
        {u"miniprogram_npm/tiny-ui/button/index.js"_s, "Component({})"},
        {u"miniprogram_npm/tiny-ui/button/index.json"_s, R"({"component": true})"},
        {u"miniprogram_npm/tiny-ui/button/index.wxml"_s, "<button/>"},
        {u"mixins/deep.ts"_s, "export const a = { deep() {} }\n"},
        {u"mixins/log.js"_s, "module.exports = Behavior({ methods: { track() {} } })\n"},
        {u"mixins/more.js"_s, "export * from './share'\nmodule.exports = { more1: function () {} }\n"},
        {u"mixins/share.js"_s, "import './deep'\nexport default {\n  onShare() {} }\n"},
        {u"lib/util.js"_s, "exports.pay = () => 1\n"},
        {u"pages/cart/cart.wxml"_s, "<view/>"},
        {u"pages/home/home.js"_s,
         "const util = require('../../lib/util')\nPage({\n  buy() { wx.cloud.callFunction({}); this.pay() },\n"
         "  pay() { wx.navigateTo({ url: '/pages/cart/cart?id=1' }) },\n})\n"},
        {u"pages/home/home.json"_s, R"({"usingComponents": {"x-card": "../../parts/card/card"}})"},
        {u"pages/home/home.wxml"_s,
         "<import src=\"../../parts/rows.wxml\"/>\n<view class=\"row big\" bindtap=\"buy\">\n<x-card/><x-bar></x-bar>\n"
         "<image src=\"/img/home.png\"/><navigator url=\"../cart/cart\"/><template is=\"line\"/></view>"},
        {u"pages/home/home.wxss"_s, "@import \"../../parts/base.wxss\";\n.big-one {}\n.a .big {}\n"},
        {u"parts/bar/bar.json"_s, R"({"component": true})"},
        {u"parts/bar/bar.wxml"_s, "<view/>"},
        {u"parts/base.wxss"_s, ".z {}"},
        {u"parts/card/card.json"_s, R"({"component": true})"},
        {u"parts/card/card.wxml"_s, "<view/>"},
        {u"parts/rows.wxml"_s, "\n<template name=\"line\"/>"},
    }};
};

void ReferenceTest::leadsTo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("at");
    QTest::addColumn<Reference::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("targets");
    using Kind = Reference::Kind;
    const QString wxml = u"pages/home/home.wxml"_s;
    const QString js = u"pages/home/home.js"_s;
    QTest::newRow("handler") << wxml << u"buy"_s << Kind::Handler << u"buy"_s
                             << QStringList{u"pages/home/home.js:3:3"_s};
    const QString forms = u"forms/forms.wxml"_s;
    const auto handler = [&](const char* row, const QString& at, const QString& name, const QString& target) {
        QTest::newRow(row) << forms << at << Kind::Handler << name << QStringList{target};
    };
    handler("method of a component", u"tap\"/><view catch"_s, u"tap"_s, u"forms/forms.js:3:82"_s);
    handler("arrow, caught", u"late"_s, u"late"_s, u"forms/forms.js:3:92"_s);
    handler("spread in", u"onShare\"/><view mut"_s, u"onShare"_s, u"mixins/share.js:3:3"_s);
    handler("of a file imported by an imported one", u"deep"_s, u"deep"_s, u"mixins/deep.ts:1:20"_s);
    handler("of a behavior, capturing", u"track"_s, u"track"_s, u"mixins/log.js:1:40"_s);
    handler("spread in, caught while capturing", u"more1"_s, u"more1"_s, u"mixins/more.js:2:20"_s);
    handler("one of two in an expression", u"onShare'"_s, u"onShare"_s, u"mixins/share.js:3:3"_s);
    QTest::newRow("picture in an expression")
        << forms << u"/img/home"_s << Kind::File << u"img/home.png"_s << QStringList{u"img/home.png:0:0"_s};
    QTest::newRow("component of a module") << forms << u"x-npm"_s << Kind::Component << u"x-npm"_s
                                           << QStringList{u"miniprogram_npm/tiny-ui/button/index.wxml:0:0"_s};
    QTest::newRow("component for a generic")
        << forms << u"x-bar"_s << Kind::Component << u"x-bar"_s << QStringList{u"parts/bar/bar.wxml:0:0"_s};
    QTest::newRow("component of a plugin") << forms << u"x-far"_s << Kind::Component << u"x-far"_s << QStringList();
    QTest::newRow("component") << wxml << u"x-card"_s << Kind::Component << u"x-card"_s
                               << QStringList{u"parts/card/card.wxml:0:0"_s};
    QTest::newRow("component of the app, closing")
        << wxml << u"x-bar>\n"_s << Kind::Component << u"x-bar"_s << QStringList{u"parts/bar/bar.wxml:0:0"_s};
    QTest::newRow("imported template file")
        << wxml << u"../../parts/rows"_s << Kind::File << u"parts/rows.wxml"_s << QStringList{u"parts/rows.wxml:0:0"_s};
    QTest::newRow("template") << wxml << u"line\""_s << Kind::Template << u"line"_s
                              << QStringList{u"parts/rows.wxml:2:17"_s};
    QTest::newRow("picture") << wxml << u"/img/home"_s << Kind::File << u"img/home.png"_s
                             << QStringList{u"img/home.png:0:0"_s};
    QTest::newRow("navigator") << wxml << u"../cart"_s << Kind::Page << u"pages/cart/cart"_s
                               << QStringList{u"pages/cart/cart.wxml:0:0"_s};
    QTest::newRow("class") << wxml << u"big\""_s << Kind::Style << u".big"_s
                           << QStringList{u"pages/home/home.wxss:3:1"_s};
    QTest::newRow("class of the app") << wxml << u"row big"_s << Kind::Style << u".row"_s
                                      << QStringList{u"app.wxss:1:1"_s};
    QTest::newRow("module") << js << u"../../lib"_s << Kind::File << u"lib/util.js"_s
                            << QStringList{u"lib/util.js:0:0"_s};
    QTest::newRow("page in a call") << js << u"/pages/cart"_s << Kind::Page << u"pages/cart/cart"_s
                                    << QStringList{u"pages/cart/cart.wxml:0:0"_s};
    QTest::newRow("interface") << js << u"callFunction"_s << Kind::Interface << u"wx.cloud.callFunction"_s
                               << QStringList();
    QTest::newRow("method") << js << u"pay() },"_s << Kind::Name << u"pay"_s
                            << QStringList{u"pages/home/home.js:4:3"_s};
    QTest::newRow("usingComponents") << u"pages/home/home.json"_s << u"../../parts"_s << Kind::Component << u"x-card"_s
                                     << QStringList{u"parts/card/card.wxml:0:0"_s};
    QTest::newRow("pages") << u"app.json"_s << u"pages/cart/cart"_s << Kind::Page << u"pages/cart/cart"_s
                           << QStringList{u"pages/cart/cart.wxml:0:0"_s};
    QTest::newRow("tab icon") << u"app.json"_s << u"img/home"_s << Kind::File << u"img/home.png"_s
                              << QStringList{u"img/home.png:0:0"_s};
    QTest::newRow("style sheet") << u"pages/home/home.wxss"_s << u"../../parts"_s << Kind::File << u"parts/base.wxss"_s
                                 << QStringList{u"parts/base.wxss:0:0"_s};
}

void ReferenceTest::leadsTo()
{
    QFETCH(QString, file);
    QFETCH(QString, at);
    QFETCH(Reference::Kind, kind);
    QFETCH(QString, name);
    QFETCH(QStringList, targets);
    const auto manifest = readManifest(m_package);
    QVERIFY(manifest.ok());
    const QString text = QString::fromUtf8(*m_package.read(file));
    const qsizetype offset = text.lastIndexOf(at);
    QVERIFY(offset >= 0);
    const Reference found = referenceAt(m_package, *manifest, file, text, offset + 1);
    QCOMPARE(found.kind, kind);
    QCOMPARE(found.name, name);
    QStringList places;
    for (const SourcePlace& place : found.targets)
        places.append(u"%1:%2:%3"_s.arg(place.file).arg(place.line).arg(place.column));
    QCOMPARE(places, targets);
}

void ReferenceTest::survivesAnyPlace()
{
    const auto manifest = readManifest(m_package);
    QVERIFY(manifest.ok());
    for (const PackageEntry& entry : m_package.entries()) {
        const QString text = QString::fromUtf8(*m_package.read(entry.path));
        for (qsizetype offset = -1; offset <= text.size() + 1; ++offset) {
            for (const SourcePlace& place : referenceAt(m_package, *manifest, entry.path, text, offset).targets)
                QVERIFY(m_package.contains(place.file));
        }
    }
}

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
