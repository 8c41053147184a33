// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/context/hintbook.h"

#include "review/cases/reviewsession.h"
#include "widgets/context/reviewcontext.h"

#include <algorithm>

namespace Mingjing {

namespace {

constexpr QLatin1StringView templateSuffix(".wxml");

/// The page whose own file \a path is; empty when it is of none.
QString pageOf(const QString& path, const OpenCase& openCase)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const QString stem = dot > 0 ? path.left(dot) : path;
    const auto& pages = openCase.manifest.pages;
    const bool isPage =
        std::any_of(pages.cbegin(), pages.cend(), [&](const ManifestPage& page) { return page.route == stem; });
    return isPage ? stem : QString();
}

} // namespace

HintBook::HintBook(ReviewContext& context) : QObject(&context), m_context(context)
{
    connect(&context, &ReviewContext::caseChanged, this, &HintBook::takeCase);
    connect(&context, &ReviewContext::stateChanged, this, &HintBook::follow);
}

void HintBook::takeCase()
{
    m_report.reset();
    m_remembered.clear();
    m_selected.clear();
    m_scan = Scan::None;
    m_percent = -1;
    m_failure.clear();
    renew();
    Q_EMIT scanChanged();
}

void HintBook::follow()
{
    if (m_context.state().hints != m_judgements || m_context.state().findings != m_findings)
        renew();
}

void HintBook::renew()
{
    m_judgements = m_context.state().hints;
    m_findings = m_context.state().findings;
    m_board = HintBoard(m_report.get(), m_judgements, m_findings, m_remembered);
    Q_EMIT changed();
}

void HintBook::setReport(std::shared_ptr<const HintReport> report)
{
    m_report = std::move(report);
    m_scan = Scan::Done;
    m_failure.clear();
    if (m_context.session()) {
        const auto remembered = m_context.session()->dismissals();
        m_remembered = remembered ? *remembered : QList<RememberedDismissal>();
    }
    renew();
    Q_EMIT scanChanged();
}

void HintBook::setRunning(int percent)
{
    if (m_scan == Scan::Running && m_percent == percent)
        return;
    m_scan = Scan::Running;
    m_percent = percent;
    Q_EMIT scanChanged();
}

void HintBook::setFailed(const QString& why)
{
    m_scan = why.isEmpty() ? (m_report ? Scan::Done : Scan::None) : Scan::Failed;
    m_failure = why;
    Q_EMIT scanChanged();
}

QList<const BoardHint*> HintBook::asking(const QList<int>& indices) const
{
    QList<const BoardHint*> hints;
    for (const int index : indices) {
        const BoardHint& each = m_board.hints().at(index);
        if (each.standing == HintStanding::Open || each.standing == HintStanding::Accepted)
            hints.append(&each);
    }
    return hints;
}

QList<const BoardHint*> HintBook::about(const QStringList& clauses) const
{
    return asking(m_board.about(clauses));
}

QList<const BoardHint*> HintBook::inFile(const QString& path) const
{
    return asking(m_board.inFile(path));
}

QList<const BoardHint*> HintBook::onPage(const QString& route) const
{
    QList<const BoardHint*> hints;
    for (const BoardHint& each : m_board.hints()) {
        const bool asks = each.standing == HintStanding::Open || each.standing == HintStanding::Accepted;
        const bool here = std::any_of(each.hint.places.cbegin(), each.hint.places.cend(), [&](const HintPlace& place) {
            return place.kind == HintPlace::Kind::Source ? place.path.startsWith(route + u'.') : place.route == route;
        });
        if (asks && here && !route.isEmpty())
            hints.append(&each);
    }
    return hints;
}

QList<const BoardHint*> HintBook::atEntry(const TraceEntry& entry) const
{
    QList<const BoardHint*> hints;
    if (entry.kind == TraceKind::Call && entry.sequence > 0)
        hints = asking(m_board.atCall(entry.run, entry.sequence));
    if (!entry.place.isValid())
        return hints;
    for (const BoardHint* each : asking(m_board.inFile(entry.place.file))) {
        if (each->isAt(entry.place.file, entry.place.line) && !hints.contains(each))
            hints.append(each);
    }
    return hints;
}

bool HintBook::isUnwatched(const QStringList& clauses) const
{
    return m_report && !clauses.isEmpty() && std::all_of(clauses.cbegin(), clauses.cend(), [this](const QString& id) {
               return m_report->uncovered.contains(id);
           });
}

void HintBook::select(QString id)
{
    const BoardHint* hint = m_board.hint(id);
    if (!hint)
        return;
    m_selected = id;
    Q_EMIT hintSelected(id);
    const OpenCase* open = m_context.openCase();
    for (const QString& clause : hint->clauses()) {
        const auto& items = open->checklist.items;
        const auto item = std::find_if(items.cbegin(), items.cend(), [&](const CheckItem& each) {
            return each.id == clause || each.twins.contains(clause);
        });
        if (item == items.cend())
            continue;
        m_context.selectItem(item->id);
        break;
    }
    showPlace(0);
}

void HintBook::showPlace(int index)
{
    const BoardHint* hint = selected();
    if (!hint || index < 0 || index >= hint->hint.places.size())
        return;
    const HintPlace place = hint->hint.places.at(index);
    switch (place.kind) {
    case HintPlace::Kind::Source:
        // The page first: its element is outlined once it is there.
        if (place.path.endsWith(templateSuffix)) {
            if (const QString page = pageOf(place.path, *m_context.openCase()); !page.isEmpty())
                m_context.selectPage(page);
        }
        m_context.selectSource({place.path, place.line, place.column});
        break;
    case HintPlace::Kind::Trace: {
        const QList<TraceEntry>& entries = m_context.trace().entries();
        const auto entry = std::find_if(entries.cbegin(), entries.cend(), [&](const TraceEntry& each) {
            return each.kind == TraceKind::Call && each.run == place.run && each.sequence == place.sequence;
        });
        if (place.sequence > 0 && entry != entries.cend())
            m_context.selectEntry(int(entry - entries.cbegin()));
        else if (!place.route.isEmpty())
            m_context.selectPage(place.route);
        break;
    }
    case HintPlace::Kind::Page:
        m_context.selectPage(place.route);
        break;
    case HintPlace::Kind::Form:
    case HintPlace::Kind::Case:
        break;
    }
}

} // namespace Mingjing
