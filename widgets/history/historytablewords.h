// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Mingjing {

/// Heads and cells of the tables of the history pane.
class HistoryTableWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::HistoryTableWords)

public:
    static QStringList cases()
    {
        return {tr("Case"),    tr("Decided"), tr("Program"),       tr("Subject"),
                tr("Outcome"), tr("State"),   tr("Rectification"), tr("Clauses")};
    }
    static QStringList offences()
    {
        return {tr("Clause"),           tr("Here"),        tr("This program"), tr("Other programs of the subject"),
                tr("Related subjects"), tr("Not counted"), tr("Last case")};
    }
    static QStringList relations()
    {
        return {tr("Subject"), tr("Related to"), tr("Relation"), tr("Source"),
                tr("Case"),    tr("By"),         tr("At"),       tr("Status")};
    }
    static QStringList credit()
    {
        return {tr("At"), tr("Points"), tr("Sum"), tr("Reason"), tr("Decision"), tr("Case"), tr("By")};
    }
    static QString offenceCount(int count) { return tr("Offences: %1").arg(count); }
    static QString foundHere() { return tr("found"); }
    static QString withdrawn(const QString& reason) { return tr("withdrawn: %1").arg(reason); }
    static QString givenBack(const QString& entry, const QString& reason)
    {
        return tr("%1 given back: %2", "entry, reason").arg(entry, reason);
    }
};

} // namespace Mingjing
