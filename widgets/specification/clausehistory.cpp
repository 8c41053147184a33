// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/clausehistory.h"

namespace Mingjing {

void ClauseHistory::visit(const QString& id)
{
    if (m_at >= 0 && m_visited.at(m_at) == id)
        return;
    m_visited.resize(m_at + 1);
    m_visited.append(id);
    ++m_at;
}

void ClauseHistory::clear()
{
    m_visited.clear();
    m_at = -1;
}

} // namespace Mingjing
