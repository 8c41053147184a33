// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/pagereader.h"
#include "tests/widgets/web/webtestmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// One page for each component of the libraries in `components/`, as they come from the registry: it opens, shows its
/// content, goes without an error and answers to a finger. The texts there hold, for each page, its components, its
/// template, perhaps its data, and what is expected of it, line by line as PagesTest reads them.
class ComponentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void library_data();
    void library();
};

namespace {

struct ComponentPage {
    QStringList components;
    QString markup;
    QString data = u"{}"_s;
    QStringList expected;
};

struct Library {
    QString package;
    QString version;
    QString tag;
    QList<ComponentPage> pages;
};

const QString script = uR"(Page({
  data: Object.assign({ log: '-' }, %1),
  note(event) { this.setData({ log: event.type + ' ' + JSON.stringify(event.detail) }) },
  told(event) { this.setData({ log: event.type + ' told' }) },
  call({ currentTarget: { dataset } }) { this.selectComponent(dataset.selector)[dataset.method](dataset.options) },
}))"_s;

// A single grey point.
const QByteArray point = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNoaGgAAAMEAYFL09IQAAAAAElFTkSuQmCC");

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Library readLibrary(const QString& path)
{
    Library library;
    static const QRegularExpression expectation(u"^(=|!|tap|press|type) "_s);
    const QStringList lines = QString::fromUtf8(contents(path)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString rest = line.section(u' ', 1).trimmed();
        if (line.startsWith(u"package "))
            library.package = rest;
        else if (line.startsWith(u"tag "))
            library.tag = rest;
        else if (line.startsWith(u"## "))
            library.pages.append({rest.split(u' '), {}, u"{}"_s, {}});
        else if (library.pages.isEmpty())
            continue;
        else if (line.startsWith(u"data "))
            library.pages.last().data = rest;
        else if (expectation.match(line).hasMatch())
            library.pages.last().expected.append(line);
        else
            library.pages.last().markup += line;
    }
    return library;
}

QString routeOf(const ComponentPage& page)
{
    return u"pages/%1/%1"_s.arg(page.components.join(u'_'));
}

/// The program around the library, built as the platform's own tool builds one.
std::shared_ptr<const MemoryPackage> packageOf(Library& library)
{
    QMap<QString, QByteArray> files;
    const QString root = QStringLiteral(MINGJING_COMPONENTS "/node_modules/") + library.package;
    const QJsonObject manifest = QJsonDocument::fromJson(contents(root + u"/package.json"_s)).object();
    library.version = manifest.value(u"version"_s).toString();
    const QDir built(root + u'/' + manifest.value(u"miniprogram"_s).toString());
    QDirIterator found(built.path(), QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        if (!path.endsWith(u".d.ts"))
            files.insert(u"miniprogram_npm/"_s + library.package + u'/' + built.relativeFilePath(path), contents(path));
    }
    QJsonArray routes;
    for (const ComponentPage& page : library.pages) {
        QJsonObject used;
        QRegularExpressionMatchIterator tags =
            QRegularExpression(u"<%1-([\\w-]+)"_s.arg(library.tag)).globalMatch(page.markup);
        while (tags.hasNext()) {
            const QString name = tags.next().captured(1);
            const QString reference = library.package + u"/%1/"_s.arg(name);
            const bool isIndex = !built.exists(name + u'/' + name + u".json"_s);
            used.insert(library.tag + u'-' + name, reference + (isIndex ? u"index"_s : name));
        }
        const QString route = routeOf(page);
        routes.append(route);
        const QJsonObject configuration{{u"usingComponents"_s, used}};
        files.insert(route + u".json"_s, QJsonDocument(configuration).toJson());
        files.insert(route + u".js"_s, script.arg(page.data).toUtf8());
        files.insert(route + u".wxml"_s, (page.markup + u"<view>{{log}}</view>"_s).toUtf8());
    }
    files.insert(u"app.json"_s, QJsonDocument(QJsonObject{{u"pages"_s, routes}}).toJson());
    files.insert(u"app.js"_s, "App({})");
    files.insert(u"dot.png"_s, point);
    return std::make_shared<MemoryPackage>(files);
}

/// What is wrong with a page; empty: nothing.
QString faultOf(PageReading::Reader& reader, const ComponentPage& page)
{
    QStringList errors;
    const auto note = [&](const PageError& error) {
        errors.append(u"%1 (%2:%3)"_s.arg(error.message, error.place.file, QString::number(error.place.line)));
    };
    const auto watch = QObject::connect(&reader.session(), &PageSession::scriptError, &reader.session(), note);
    QString fault;
    if (!reader.open(routeOf(page)) || !reader.settle())
        fault = u"did not open"_s;
    else if (const auto report = reader.report(); !report || !report->hasContent())
        fault = u"shows nothing"_s;
    for (const QString& line : page.expected) {
        if (fault.isEmpty() && !reader.follow(line))
            fault = line + u" | shown: "_s + reader.text();
    }
    QObject::disconnect(watch);
    return fault.isEmpty() && !errors.isEmpty() ? errors.first() : fault;
}

} // namespace

void ComponentsTest::library_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(MINGJING_SOURCE_DIR "/tests/widgets/web/components"));
    for (const QFileInfo& file : folder.entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
}

void ComponentsTest::library()
{
    QFETCH(QString, path);
    Library library = readLibrary(path);
    QVERIFY(!library.pages.isEmpty());
    PageReading::Reader reader(packageOf(library));
    QVERIFY2(!library.version.isEmpty(), "the library is not installed");
    qsizetype good = 0;
    qsizetype components = 0;
    for (const ComponentPage& page : std::as_const(library.pages)) {
        const QString fault = faultOf(reader, page);
        components += page.components.size();
        if (fault.isEmpty())
            ++good;
        else
            qWarning("%s", qPrintable(page.components.join(u' ') + u": "_s + fault));
    }
    const QString summary = u"%1 %2: %3 of %4 pages with %5 components are as expected"_s.arg(
        library.package, library.version, QString::number(good), QString::number(library.pages.size()),
        QString::number(components));
    qInfo("%s", qPrintable(summary));
    QVERIFY2(good == library.pages.size(), qPrintable(summary));
}

MINGJING_WEB_TEST_MAIN(ComponentsTest)

#include "tst_components.moc"
