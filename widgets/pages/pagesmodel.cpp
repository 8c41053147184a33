// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/pagesmodel.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"

#include <QFont>

namespace Mingjing {

PagesModel::PagesModel(ReviewContext& context, QObject* parent) : QAbstractListModel(parent), m_context(context)
{
    connect(&m_context, &ReviewContext::caseChanged, this, &PagesModel::reset);
    connect(&m_context, &ReviewContext::stateChanged, this, &PagesModel::updateViewed);
}

void PagesModel::reset()
{
    beginResetModel();
    m_viewed.clear();
    m_unreachable.clear();
    if (const OpenCase* openCase = m_context.openCase()) {
        for (const PageFacts& page : openCase->facts.pages) {
            if (!page.reachable)
                m_unreachable.insert(page.route);
        }
    }
    endResetModel();
}

void PagesModel::updateViewed()
{
    QSet<QString> viewed;
    for (const PageView& view : m_context.state().pageViews)
        viewed.insert(view.route);
    if (viewed == m_viewed)
        return;
    m_viewed = viewed;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ViewedRole, Qt::FontRole, Qt::AccessibleTextRole});
}

int PagesModel::rowCount(const QModelIndex& parent) const
{
    const OpenCase* openCase = m_context.openCase();
    return parent.isValid() || !openCase ? 0 : int(openCase->manifest.pages.size());
}

QModelIndex PagesModel::indexOf(const QString& route) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_context.openCase()->manifest.pages.at(row).route == route)
            return index(row);
    }
    return {};
}

QVariant PagesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ManifestPage& page = m_context.openCase()->manifest.pages.at(index.row());
    const bool viewed = m_viewed.contains(page.route);
    const bool unreachable = m_unreachable.contains(page.route);
    switch (role) {
    case Qt::DisplayRole:
        return page.title.isEmpty() ? page.route : QStringLiteral("%1  %2").arg(page.title, page.route);
    case Qt::FontRole: {
        QFont font;
        font.setBold(!viewed);
        return font;
    }
    case Qt::ForegroundRole:
        if (!page.present)
            return Appearance::colour(Appearance::Role::Violation);
        return unreachable ? QVariant(Appearance::colour(Appearance::Role::Warning)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList facts{page.route};
        if (!viewed)
            facts.append(tr("not viewed yet"));
        if (page.isTab)
            facts.append(tr("tab"));
        if (!page.subpackage.isEmpty())
            facts.append(tr("subpackage %1").arg(page.subpackage));
        if (unreachable)
            facts.append(tr("no link leads here"));
        if (!page.present)
            facts.append(tr("files missing"));
        const QString text = facts.join(QStringLiteral(" · "));
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    case RouteRole:
        return page.route;
    case TitleRole:
        return page.title;
    case ViewedRole:
        return viewed;
    case ReachableRole:
        return !unreachable;
    case PresentRole:
        return page.present;
    default:
        return {};
    }
}

} // namespace Mingjing
