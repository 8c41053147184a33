// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/specification/heldedition.h"
#include "widgets/specification/matches.h"

#include <QStringList>
#include <QTextBrowser>

namespace Mingjing {

class Catalogue;

/// One clause in full, with the words of a search marked.
class ClausePage final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClausePage)

public:
    /// \a catalogue must outlive the page.
    explicit ClausePage(const Catalogue& catalogue, QWidget* parent = nullptr);

    void setEdition(std::shared_ptr<const Edition> edition);
    void showClause(const QString& id);
    const QString& clauseId() const { return m_clause; }

    void setWords(const QStringList& words);
    /// How many marks there are on this page.
    int markCount() const { return int(m_marks.size()); }
    /// Goes to the next mark, or the one before; false when there is none left that way.
    bool stepMark(bool forward);
    void goToMark(int index);

Q_SIGNALS:
    void clauseRequested(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void paintMarks();

    const Catalogue& m_catalogue;
    std::shared_ptr<const Edition> m_edition;
    QString m_clause;
    QStringList m_words;
    QList<Match> m_marks;
    int m_current = -1;
};

} // namespace Mingjing
