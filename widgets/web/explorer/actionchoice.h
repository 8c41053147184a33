// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pagesight.h"

#include <QHash>
#include <QSet>

namespace Mingjing {

/// Chooses what is done next on a page: what was not tried yet, forms before their buttons, and among equals by a seed
/// alone, never by time or by what was chosen before.
class ActionChoice final
{
public:
    explicit ActionChoice(quint32 seed) : m_seed(seed) { }

    /// Begins with another page; \a usesTabs: taps on the tab bar count too.
    void begin(const QString& route, bool usesTabs);
    /// Index of the action to do on \a sight; -1 when nothing is left to try.
    int next(const PageSight& sight) const;
    void tried(const OfferedAction& action);
    /// What opened a dialog may be done again, so that the dialog can be answered otherwise.
    void tryAgain(const OfferedAction& action);
    /// Never again, on no page: it ended the program.
    void avoid(const OfferedAction& action) { m_avoided.insert(action.key()); }
    /// Whether \a action was tried as often as it makes sense.
    bool isTried(const OfferedAction& action) const;

private:
    int rank(const OfferedAction& action) const;
    quint32 lot(const OfferedAction& action) const;

    const quint32 m_seed;
    QString m_route;
    bool m_usesTabs = false;
    QSet<QString> m_tried;
    QHash<QString, int> m_ofSite;
    QHash<QString, int> m_again;
    QSet<QString> m_avoided;
    int m_fills = 0;
};

} // namespace Mingjing
