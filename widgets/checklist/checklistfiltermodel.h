// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/verdict.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Mingjing {

/// The part of a ChecklistModel that a person wants to see. Groups stand while one of their items does.
class ChecklistFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistFilterModel)

public:
    explicit ChecklistFilterModel(QObject* parent = nullptr);

    /// Words that must all occur in the id, title, question or text of the clause; one Chinese character is enough.
    void setText(const QString& text);
    /// Only items with this verdict; nothing: any.
    void setVerdict(std::optional<Verdict> verdict);
    /// Leaves out items that do not apply, unless they are judged.
    void setOnlyApplicable(bool only);
    void setOnlyUnjudged(bool only);
    /// Only items that must be judged again since another edition is in force.
    void setOnlyAgain(bool only);

    /// Only items that hints ask about; only those that no rule looks at.
    enum class Hints { Any, Asked, Unwatched };
    void setHints(Hints hints);

    QString text() const { return m_words.join(u' '); }
    std::optional<Verdict> verdict() const { return m_verdict; }
    bool onlyApplicable() const { return m_onlyApplicable; }
    bool onlyUnjudged() const { return m_onlyUnjudged; }
    bool onlyAgain() const { return m_onlyAgain; }
    bool isFiltering() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QStringList m_words;
    std::optional<Verdict> m_verdict;
    bool m_onlyApplicable = false;
    bool m_onlyUnjudged = false;
    bool m_onlyAgain = false;
    Hints m_hints = Hints::Any;
};

} // namespace Mingjing
