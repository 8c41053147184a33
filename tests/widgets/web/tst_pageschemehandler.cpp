// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "widgets/web/javascript.h"
#include "widgets/web/packagescript.h"
#include "widgets/web/pageschemehandler.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class PageSchemeHandlerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void served_data();
    void served();
    void notServed_data();
    void notServed();
    void packageScriptHoldsSourcesAndNamesAssets();
    void literalsCannotBreakOut_data();
    void literalsCannotBreakOut();
    void theRuntimeIsInside();

private:
    std::optional<PageSchemeHandler::Reply> reply(const QString& url);

    QTemporaryDir m_runtime;
    std::shared_ptr<MemoryPackage> m_package;
};

void PageSchemeHandlerTest::initTestCase()
{
    for (const QString& name : {u"index.html"_s, u"view.js"_s, u".hidden"_s}) {
        QFile file(m_runtime.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text of " + name.toUtf8());
    }
    m_package = std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"app.json"_s, "{\"pages\":[]}"},
        {u"app.js"_s, "App({})"},
        {u"pages/页/a.wxml"_s, "<view>\xff\xfe</view>"},
        {u"evil.html"_s, "<script>1</script>"},
        {u"images/图 1.PNG"_s, "png"},
        {u"@project/project.config.json"_s, "{}"},
        {u"@project/secret.png"_s, "png"},
    });
}

std::optional<PageSchemeHandler::Reply> PageSchemeHandlerTest::reply(const QString& url)
{
    return PageSchemeHandler(m_package, m_runtime.path()).reply(QUrl(url));
}

void PageSchemeHandlerTest::served_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("index") << u"mingjing-page://page/index.html"_s << QByteArray("text/html; charset=utf-8")
                           << QByteArray("text of index.html");
    QTest::newRow("script") << u"mingjing-page://page/view.js"_s << QByteArray("text/javascript; charset=utf-8")
                            << QByteArray("text of view.js");
    QTest::newRow("channel") << u"mingjing-page://page/qwebchannel.js"_s << QByteArray("text/javascript; charset=utf-8")
                             << QByteArray("//");
    QTest::newRow("package") << u"mingjing-page://page/package.js"_s << QByteArray("text/javascript; charset=utf-8")
                             << QByteArray("window.__mingjingPackage = JSON.parse(\"");
    QTest::newRow("picture") << u"mingjing-page://page/package/images/%E5%9B%BE%201.PNG"_s << QByteArray("image/png")
                             << QByteArray("png");
}

void PageSchemeHandlerTest::served()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, beginning);
    const auto answer = reply(url);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->type, type);
    QCOMPARE(answer->body.left(beginning.size()), beginning);
}

void PageSchemeHandlerTest::notServed_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url :
         {"mingjing-page://other/index.html", "https://page/index.html", "mingjing-page://page/",
          "mingjing-page://page/.hidden", "mingjing-page://page/../index.html",
          "mingjing-page://page/%2e%2e/index.html", "mingjing-page://page/..%2findex.html",
          "mingjing-page://page//etc/passwd", "mingjing-page://page/none.js", "mingjing-page://page/package/app.js",
          "mingjing-page://page/package/app.json", "mingjing-page://page/package/evil.html",
          "mingjing-page://page/package/@project/secret.png", "mingjing-page://page/package/../index.html",
          "mingjing-page://page/package/none.png"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void PageSchemeHandlerTest::notServed()
{
    QFETCH(QString, url);
    const auto answer = reply(url);
    // Qt may fold `..` into what the browser would ask for as well: then it is the runtime's own file or nothing.
    QVERIFY2(!answer || QUrl(url).path(QUrl::FullyDecoded) == u"/index.html"_s, qPrintable(url));
}

void PageSchemeHandlerTest::packageScriptHoldsSourcesAndNamesAssets()
{
    const QByteArray script = packageScript(*m_package);
    const qsizetype from = script.indexOf('(') + 1;
    const QByteArray literal = script.mid(from, script.lastIndexOf(')') - from);
    const QString json = QJsonDocument::fromJson('[' + literal + ']').array().first().toString();
    const QJsonObject data = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonObject files = data.value(u"files"_s).toObject();
    QCOMPARE(files.keys(), (QStringList{u"app.js"_s, u"app.json"_s, u"pages/页/a.wxml"_s}));
    QVERIFY(files.value(u"pages/页/a.wxml"_s).toString().contains(QChar::ReplacementCharacter));
    const QJsonArray assets = data.value(u"assets"_s).toArray();
    QCOMPARE(assets, (QJsonArray{u"evil.html"_s, u"images/图 1.PNG"_s}));
}

void PageSchemeHandlerTest::literalsCannotBreakOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << u"\");alert(1);(\""_s;
    QTest::newRow("backslash") << u"\\"_s;
    QTest::newRow("line end") << u"a\nb\r"_s;
    QTest::newRow("null") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("script end") << u"</script>"_s;
}

void PageSchemeHandlerTest::literalsCannotBreakOut()
{
    QFETCH(QString, text);
    const QString literal = javaScriptLiteral(text);
    QVERIFY(!literal.contains(u'\n') && !literal.contains(u'\r'));
    const QJsonArray back = QJsonDocument::fromJson((u'[' + literal + u']').toUtf8()).array();
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().toString(), text);
    QCOMPARE(runtimeCall("open"_L1, {text}), u"window.mingjing && window.mingjing.open("_s + literal + u')');
}

void PageSchemeHandlerTest::theRuntimeIsInside()
{
    PageSchemeHandler handler(m_package);
    for (const QString& name : {u"index.html"_s, u"view.js"_s}) {
        const auto answer = handler.reply(QUrl(u"mingjing-page://page/"_s + name));
        QVERIFY2(answer && !answer->body.isEmpty(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(PageSchemeHandlerTest)
#include "tst_pageschemehandler.moc"
