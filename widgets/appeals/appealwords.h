// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/appealchannel.h"
#include "review/cases/casestate.h"

#include <QCoreApplication>

namespace Mingjing {

/// Appeals and notices in the language of the program.
class AppealWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::AppealWords)

public:
    static QString kind(AppealKind kind);
    static QString state(AppealState state);
    static QString result(AppealResult result);
    static QString noticeKind(NoticeKind kind);
    /// Until when and how often, and the clause that says so.
    static QString terms(const AppealTerms& terms, const QString& timeZone);
    static QString closure(const AppealClosure& closure, const QString& timeZone);
    /// What the answer changed, a sentence each.
    static QStringList changes(const CaseState& state, const Appeal& appeal);
    /// What the actor had to do with the decision, as ReviewSession::partInAppealed() says it.
    static QString part(const QString& part);
    /// Why an act was refused, as one sentence.
    static QString obstacle(const Error& error);
};

} // namespace Mingjing
