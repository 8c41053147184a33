// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QJsonObject;

namespace Mingjing {

struct CaseState;
struct PageScenario;

/// The words of the circumstances under which a program is looked at.
class ScenarioWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::ScenarioWords)

public:
    /// The device, and in what \a scenario departs from the usual one, in a few words.
    static QString brief(const PageScenario& scenario);
    /// The same of what a case wrote down: PageScenario::toRecord().
    static QString ofRecord(const QJsonObject& record);
    /// The scenario that \a state stands at; as it was worded when only words were written down.
    static QString ofCase(const CaseState& state);

    /// From where the program is entered; empty for a value without a name here.
    static QString scene(int scene);
    /// Scene values that have a name.
    static QList<int> scenes();
    /// What a permission is about; the scope itself when unknown.
    static QString scope(const QString& scope);
    /// What time it is for the program; empty for the machine's.
    static QString clock(const PageScenario& scenario);
    static QString platform(const QString& platform);

private:
    static QString brief(const PageScenario& scenario, int answers);
};

} // namespace Mingjing
