// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/matchers.h"
#include "review/script/scriptfacts.h"
#include "review/script/scriptgraph.h"

#include <QMultiHash>

namespace Mingjing {

/// From \a begin until before \a end.
struct OffsetRange {
    int begin = 0;
    int end = 0;

    bool contains(int offset) const { return begin <= offset && offset < end; }
};

/// One parsed script, for the conditions about calls and functions. Not thread-safe.
class ScriptFile final
{
public:
    /// \a facts and \a files must outlive it.
    ScriptFile(const ScriptFacts& facts, const ScannedFiles& files, int file);

    const ScriptFacts& facts() const { return m_facts; }
    const QString& path() const { return m_files.at(m_file).path; }

    void findCalls(const CallCondition& condition, const MatchInput& input, HintMatches& matches) const;
    void findFunctions(const FunctionCondition& condition, const MatchInput& input, HintMatches& matches) const;

    /// The function around \a offset, callbacks counted as part of what hands them over; -1 for none.
    int rootFunction(qsizetype offset) const;
    /// The smallest statement known around \a offset; nothing when there is none.
    OffsetRange statementAt(qsizetype offset) const;
    /// Functions called \a name that are members of a container, else all of that name.
    std::vector<int> membersNamed(const QString& name) const;
    /// The first of \a matches in \a file inside one of \a functions, or of what they run in this script.
    const HintMatch* matchInside(const std::vector<int>& functions, int file, const HintMatches& matches) const;

private:
    int functionAt(qsizetype offset) const;
    bool happensDuring(int function, const QStringList& moments) const;
    bool isMoment(const ScriptFunction& function, const QString& moment) const;
    bool isEvent(const ScriptFunction& function, QStringView event) const;
    bool fromEvent(int function) const;
    bool isGuarded(const ScriptCall& call, const NamePatterns& names) const;
    bool mentions(const std::vector<int>& guards, const NamePatterns& names) const;
    bool testArguments(const ScriptCall& call, const CallCondition& condition, const MatchInput& input,
                       HintMatch& match) const;

    const ScriptFacts& m_facts;
    const ScannedFiles& m_files;
    int m_file;
    ScriptGraph m_graph;
    /// Indices of the functions by their beginning.
    std::vector<int> m_order;
    /// Handlers that the template binds, with the event.
    QMultiHash<QString, QString> m_handlers;
};

} // namespace Mingjing
