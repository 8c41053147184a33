// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Mingjing {

/// Clauses that were looked at, as a browser remembers pages. A plain value.
class ClauseHistory final
{
public:
    /// Forgets what was ahead. Visiting the present one again changes nothing.
    void visit(const QString& id);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visited.size(); }
    /// Only when it can.
    QString back() { return m_visited.at(--m_at); }
    QString forward() { return m_visited.at(++m_at); }
    void clear();

private:
    QStringList m_visited;
    qsizetype m_at = -1;
};

} // namespace Mingjing
