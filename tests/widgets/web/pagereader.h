// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/memorypackage.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/phoneview.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>

#include <memory>
#include <optional>

/// Opens pages of a package in a phone and does to them what the lines of an expectation say.
namespace Mingjing::PageReading {

using namespace Qt::StringLiterals;

/// Runs \a body with `e`, the element that \a selector means; a selector with a blank reaches into the shadow tree of
/// the element before it, `:2` at its end means the second of them. Classes of components carry the number of their
/// scope in the document.
inline QString withElement(const QString& selector, const QString& body)
{
    return u"(() => { const [which, inner] = '%1'.split(' '); const [outer, nth] = which.split(':');"
           "const named = x => '.' + x.replace(/^s\\d+--/, '') === outer;"
           "const all = [...document.querySelectorAll('mj-frame:not([data-hidden]) *, mj-layer *')];"
           "const host = all.filter(x => [...x.classList].some(named) || (!nth && x.matches(outer)))[(nth || 1) - 1];"
           "const e = inner && host ? host.shadowRoot.querySelector(inner) : host;"
           "if (!e) return false; %2; return true })()"_s.arg(selector, body);
}

inline QString tapScript(const QString& selector)
{
    return withElement(
        selector,
        u"e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect();"
        "const at = { bubbles: true, composed: true, clientX: r.x + r.width / 2, clientY: r.y + r.height / 2 };"
        // What a finger would meet there, if that is within.
        "const met = document.elementFromPoint(at.clientX, at.clientY);"
        "const target = met && e.contains(met) ? met : e;"
        "for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));"
        "target.dispatchEvent(new MouseEvent('click', at))"_s);
}

inline QString typeScript(const QString& selector, const QString& text)
{
    return withElement(selector,
                       u"const field = e.shadowRoot.querySelector('input, textarea');"
                       "field.value = '%1'; field.dispatchEvent(new Event('input'))"_s.arg(text));
}

class Reader final
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
        if (m_session.phase() == PageSession::Phase::Idle)
            m_session.start();
        m_session.open(route);
        return QTest::qWaitFor([&] { return !opened.isEmpty(); }, 60000);
    }

    PageSession& session() { return m_session; }

    bool shows(const QString& wanted)
    {
        return QTest::qWaitFor([&] { return text().contains(wanted); }, 10000);
    }

    std::optional<PageReport> report()
    {
        std::optional<std::optional<PageReport>> report;
        m_session.requestReport([&](const std::optional<PageReport>& answer) { report.emplace(answer); });
        return QTest::qWaitFor([&] { return report.has_value(); }, 20000) ? *report : std::nullopt;
    }

    QString text()
    {
        const std::optional<PageReport> page = report();
        if (!page)
            return u"no report"_s;
        QString shown = page->text;
        return shown.replace(QChar(u'\n'), QChar(u' '));
    }

    bool run(const QString& script)
    {
        std::optional<bool> done;
        m_session.page()->runJavaScript(script, [&](const QVariant& value) { done = value.toBool(); });
        return QTest::qWaitFor([&] { return done.has_value(); }, 20000) && *done && settle();
    }

    /// Does what one line of an expectation says; false when it does not hold or there is nothing to do it to.
    bool follow(const QString& line)
    {
        const QString verb = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        if (verb == u"="_s)
            return shows(rest);
        if (verb == u"!"_s)
            return !text().contains(rest);
        if (verb == u"tap"_s || verb == u"press"_s)
            return run(tapScript(rest));
        if (verb == u"type"_s)
            return run(typeScript(rest.section(u' ', 0, 0), rest.section(u' ', 1)));
        return verb == u"theme"_s && run(u"window.mingjing.configure({ theme: '%1' }); true"_s.arg(rest));
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

} // namespace Mingjing::PageReading
