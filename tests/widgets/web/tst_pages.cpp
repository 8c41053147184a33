// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/webtestmain.h"

#include "review/package/memorypackage.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/phoneview.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// Opens every page of the packages in `language/` and `elements/` and follows the page's `.expect` file, line by line:
/// `= text` must come to be shown, `! text` must not be there, `tap selector`, `press selector` (within an element of
/// the platform), `type selector text`.
class PagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_data();
    void page();
};

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const MemoryPackage> packageIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        if (!path.endsWith(u".expect"_s))
            files.insert(QDir(folder).relativeFilePath(path), contents(path));
    }
    return std::make_shared<MemoryPackage>(files);
}

/// Runs \a body with `e`, the element that \a selector means; a selector with a blank reaches into the shadow tree of
/// the element before it. Classes of components carry the number of their scope in the document.
QString withElement(const QString& selector, const QString& body)
{
    return u"(() => { const [outer, inner] = '%1'.split(' ');"
           "const named = x => '.' + x.replace(/^s\\d+--/, '') === outer;"
           "const host = document.querySelector('mj-frame:not([data-hidden]) ' + outer)"
           "  ?? [...document.querySelectorAll('*')].find(x => [...x.classList].some(named));"
           "const e = inner && host ? host.shadowRoot.querySelector(inner) : host;"
           "if (!e) return false; %2; return true })()"_s.arg(selector, body);
}

QString tapScript(const QString& selector)
{
    return withElement(
        selector,
        u"const r = e.getBoundingClientRect();"
        "const at = { bubbles: true, composed: true, clientX: r.x + r.width / 2, clientY: r.y + r.height / 2 };"
        "e.dispatchEvent(new PointerEvent('pointerdown', at)); e.dispatchEvent(new PointerEvent('pointerup', at));"
        "e.dispatchEvent(new MouseEvent('click', at))"_s);
}

QString typeScript(const QString& selector, const QString& text)
{
    return withElement(selector,
                       u"const field = e.shadowRoot.querySelector('input, textarea');"
                       "field.value = '%1'; field.dispatchEvent(new Event('input'))"_s.arg(text));
}

class Reader
{
public:
    explicit Reader(std::shared_ptr<const MemoryPackage> package) : m_session(std::move(package), {})
    {
        m_phone.resize(430, 860);
        m_phone.setSession(&m_session);
        m_phone.show();
    }

    bool open(const QString& route)
    {
        QSignalSpy opened(&m_session, &PageSession::pageOpened);
        m_session.start();
        m_session.open(route);
        return QTest::qWaitFor([&] { return !opened.isEmpty(); }, 60000);
    }

    bool shows(const QString& wanted)
    {
        return QTest::qWaitFor([&] { return text().contains(wanted); }, 10000);
    }

    QString text()
    {
        std::optional<std::optional<PageReport>> report;
        m_session.requestReport([&](const std::optional<PageReport>& answer) { report.emplace(answer); });
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 20000) || !*report)
            return u"no report"_s;
        QString shown = (*report)->text;
        return shown.replace(QChar(u'\n'), QChar(u' '));
    }

    bool run(const QString& script)
    {
        std::optional<bool> done;
        m_session.page()->runJavaScript(script, [&](const QVariant& value) { done = value.toBool(); });
        return QTest::qWaitFor([&] { return done.has_value(); }, 20000) && *done && settle();
    }

    bool settle()
    {
        bool settled = false;
        m_session.settle(3000, [&](bool) { settled = true; });
        return QTest::qWaitFor([&] { return settled; }, 20000);
    }

private:
    PageSession m_session;
    PhoneView m_phone;
};

} // namespace

void PagesTest::page_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("route");
    const QString root = QStringLiteral(MINGJING_SOURCE_DIR "/tests/widgets/web");
    for (const QString& name : {u"language"_s, u"elements"_s}) {
        const QDir folder(root + u'/' + name);
        QDirIterator found(folder.path(), {u"*.expect"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString route = folder.relativeFilePath(found.next()).chopped(7);
            QTest::newRow(qPrintable(name + u' ' + route)) << folder.path() << route;
        }
    }
}

void PagesTest::page()
{
    QFETCH(QString, folder);
    QFETCH(QString, route);
    const QString expected = QString::fromUtf8(contents(folder + u'/' + route + u".expect"_s));
    QVERIFY(!expected.isEmpty());
    Reader page(packageIn(folder));
    QVERIFY(page.open(route));
    QVERIFY(page.settle());
    for (const QString& line : expected.split(u'\n', Qt::SkipEmptyParts)) {
        const QString verb = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        bool good = false;
        if (verb == u"="_s)
            good = page.shows(rest);
        else if (verb == u"!"_s)
            good = !page.text().contains(rest);
        else if (verb == u"tap"_s || verb == u"press"_s)
            good = page.run(tapScript(rest));
        else if (verb == u"type"_s)
            good = page.run(typeScript(rest.section(u' ', 0, 0), rest.section(u' ', 1)));
        QVERIFY2(good, qPrintable(line + u"\nshown: "_s + page.text()));
    }
}

MINGJING_WEB_TEST_MAIN(PagesTest)

#include "tst_pages.moc"
