// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace Mingjing {

class Catalogue;
class Edition;
class FlowLayout;

/// The clauses of a finding as chips, the leading one first, their twins after them, and a field to add another by its
/// id or a word of its title.
class ClauseChips final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClauseChips)

public:
    explicit ClauseChips(QWidget* parent = nullptr);

    /// What can be added. Both must live until the next call or be null.
    void setEdition(const Edition* edition, const Catalogue* catalogue);
    void setClauses(const QStringList& clauses, const QStringList& twins, bool editable);
    const QStringList& clauses() const { return m_clauses; }

Q_SIGNALS:
    /// The person added or removed a clause.
    void clausesChanged(const QStringList& clauses);
    /// A chip was pressed.
    void clausePressed(const QString& clauseId);
    /// The person typed what is no clause.
    void unknownClause(const QString& text);

private:
    void addTyped();
    void rebuild();
    QString titleOf(const QString& clauseId) const;

    const Edition* m_edition = nullptr;
    const Catalogue* m_catalogue = nullptr;
    QStringList m_clauses;
    QStringList m_twins;
    bool m_editable = false;
    FlowLayout* m_flow = nullptr;
    QLineEdit* m_input = nullptr;
    QList<QWidget*> m_chips;
};

} // namespace Mingjing
