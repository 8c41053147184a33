// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/journal/reviewevent.h"

#include <QCoreApplication>

namespace Mingjing {

/// What happened in a case, in the language of the program.
class EventWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::EventWords)

public:
    /// The kind of event in a few words.
    static QString kind(EventKind kind);
    /// What was done, with its figures: “2/5.1.2 judged: Violation”.
    static QString sentence(const ReviewEvent& event);

private:
    static QString judged(const ReviewEvent& event);
    static QString evidence(const ReviewEvent& event);
    static QString finding(const ReviewEvent& event);
    static QString decision(const ReviewEvent& event);
    static QString deadline(const ReviewEvent& event);
    static QString answered(const ReviewEvent& event);
    static QString carriedOver(const ReviewEvent& event);
    static QString profile(const ReviewEvent& event);
};

} // namespace Mingjing
