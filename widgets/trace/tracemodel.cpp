// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracemodel.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/trace/tracewords.h"
#include "widgets/words/hintwords.h"

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int gatherMs = 40;
constexpr qsizetype tipLength = 1200;

} // namespace

TraceModel::TraceModel(ReviewContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context), m_texts(context.trace())
{
    m_matcher.setCaseSensitivity(Qt::CaseInsensitive);
    m_catching.setSingleShot(true);
    m_catching.setInterval(gatherMs);
    connect(&m_catching, &QTimer::timeout, this, &TraceModel::catchUp);
    connect(&context, &ReviewContext::traceGrown, this, [this] {
        if (!m_catching.isActive())
            m_catching.start();
    });
    connect(&context, &ReviewContext::traceEntryChanged, this, &TraceModel::change);
    connect(&context, &ReviewContext::traceCleared, this, &TraceModel::forgetAll);
    connect(&context.hints(), &HintBook::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
    });
    catchUp();
}

const TraceLog& TraceModel::log() const
{
    return m_context.trace();
}

bool TraceModel::accepts(int entry)
{
    return entry >= m_filter.first && m_filter.accepts(log().at(entry))
        && (m_matcher.pattern().isEmpty() || m_matcher.indexIn(m_texts.of(entry)) >= 0);
}

void TraceModel::catchUp()
{
    if (m_paused) {
        Q_EMIT grown();
        return;
    }
    std::vector<int> fresh;
    for (; m_seen < log().size(); ++m_seen) {
        if (accepts(m_seen))
            fresh.push_back(m_seen);
    }
    if (!fresh.empty()) {
        const auto count = int(m_rows.size());
        beginInsertRows({}, count, count + int(fresh.size()) - 1);
        m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    Q_EMIT grown();
}

void TraceModel::reread()
{
    beginResetModel();
    m_rows.clear();
    const int end = m_paused ? m_seen : log().size();
    for (m_seen = 0; m_seen < end; ++m_seen) {
        if (accepts(m_seen))
            m_rows.push_back(m_seen);
    }
    endResetModel();
    Q_EMIT grown();
}

void TraceModel::forgetAll()
{
    beginResetModel();
    m_rows.clear();
    m_texts.clear();
    m_seen = 0;
    m_filter.first = 0;
    m_filter.page.clear();
    endResetModel();
    Q_EMIT grown();
}

void TraceModel::change(int entry)
{
    m_texts.forget(entry);
    if (entry >= m_seen)
        return;
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), entry);
    const auto row = int(at - m_rows.begin());
    if (at != m_rows.end() && *at == entry) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (accepts(entry)) {
        // Its answer makes it one of those that are looked for.
        beginInsertRows({}, row, row);
        m_rows.insert(at, entry);
        endInsertRows();
    }
}

void TraceModel::setFilter(const TraceFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reread();
}

void TraceModel::setText(const QString& text)
{
    if (text == m_matcher.pattern())
        return;
    m_matcher.setPattern(text);
    reread();
}

void TraceModel::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) != paused)
        catchUp();
}

int TraceModel::waiting() const
{
    return log().size() - m_seen;
}

int TraceModel::rowOf(int entry) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), entry);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int TraceModel::exactRowOf(int entry) const
{
    const int row = rowOf(entry);
    return row >= 0 && entryAt(row) == entry ? row : -1;
}

int TraceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TraceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case NameColumn:
        return tr("What");
    case SubjectColumn:
        return tr("Arguments");
    case OutcomeColumn:
        return tr("Result");
    case PlaceColumn:
        return tr("Source");
    case PageColumn:
        return tr("Page");
    default:
        return {};
    }
}

QString TraceModel::shown(const TraceEntry& entry, int index, int column) const
{
    switch (column) {
    case TimeColumn:
        return TraceWords::time(log().momentOf(index));
    case NameColumn:
        return m_context.hints().atEntry(entry).isEmpty()
            ? TraceWords::title(entry)
            : QStringLiteral("%1 %2").arg(HintWords::sign(), TraceWords::title(entry));
    case SubjectColumn:
        return TraceWords::subject(entry);
    case OutcomeColumn:
        return TraceWords::outcome(entry);
    case PlaceColumn:
        return TraceWords::place(entry);
    case PageColumn:
        return entry.page;
    default:
        return {};
    }
}

QVariant TraceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const int at = entryAt(index.row());
    const TraceEntry& entry = log().at(at);
    switch (role) {
    case Qt::DisplayRole:
        return shown(entry, at, index.column());
    case Qt::ToolTipRole: {
        if (index.column() == NameColumn) {
            QStringList tips;
            for (const BoardHint* hint : m_context.hints().atEntry(entry))
                tips.append(HintWords::tip(*hint));
            if (entry.nonPublic)
                tips.append(tr("The platform never published this name"));
            if (!tips.isEmpty())
                return plainToolTip(tips.join(u'\n'));
        }
        const QString text = shown(entry, at, index.column()).left(tipLength);
        if (entry.kind != TraceKind::Call && entry.kind != TraceKind::Data)
            return plainToolTip(text);
        return plainToolTip(
            QStringLiteral("%1 · %2").arg(text, entry.gesture ? tr("after a touch") : tr("without a touch")));
    }
    case Qt::ForegroundRole:
        if (index.column() == NameColumn)
            return TraceWords::colour(entry.nonPublic ? TraceKind::Error : entry.kind);
        if (index.column() == OutcomeColumn && entry.failed())
            return Appearance::colour(Appearance::Role::Violation);
        if (index.column() == TimeColumn)
            return Appearance::colour(entry.gesture ? Appearance::Role::Warning : Appearance::Role::Muted);
        return {};
    case EntryRole:
        return at;
    case KindRole:
        return int(entry.kind);
    default:
        return {};
    }
}

} // namespace Mingjing
