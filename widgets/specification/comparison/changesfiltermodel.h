// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/specification/comparison/changekind.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace Mingjing {

/// The changes that a person wants to see: of some kinds, with some words.
class ChangesFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesFilterModel)

public:
    explicit ChangesFilterModel(QObject* parent = nullptr);

    /// Changes that are at least one of \a kinds; empty: all.
    void setKinds(const QSet<ChangeKind>& kinds);
    /// Words that must all occur in an id, the title or either text; one Chinese character is enough.
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QSet<ChangeKind> m_kinds;
    QStringList m_words;
};

} // namespace Mingjing
