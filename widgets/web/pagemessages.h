// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/trace/inspectedpage.h"
#include "review/trace/markedplace.h"
#include "review/trace/pageerror.h"
#include "review/trace/pagesight.h"
#include "review/trace/pagestate.h"
#include "review/trace/pickedelement.h"
#include "review/trace/recordedcall.h"
#include "review/trace/refusedattempt.h"
#include "review/trace/traceentry.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Mingjing {

/// What the page runtime tells the host, already bounded and of the right type.
namespace PageMessages {

/// The worker of the package's logic has started.
struct Booted {
};
struct Launched {
    QList<PageError> errors;
};
struct Opened {
    PageState state;
};
struct StackChanged {
    QStringList routes;
    /// The page on top was painted before.
    bool again = false;
};
struct Calls {
    QList<RecordedCall> calls;
};
/// What was recorded, in order, and answers to calls that were recorded before or among it.
struct Records {
    QList<TraceEntry> entries;
    QList<TraceAnswer> answers;
};
struct Inspected {
    int id = 0;
    InspectedPage page;
};
struct Refused {
    RefusedAttempt attempt;
};
struct Failed {
    PageError error;
};
struct Picked {
    PickedElement element;
};
struct Hovered {
    PickedElement element;
};
struct Printed {
    QString level;
    QString text;
    SourcePlace place;

    /// The text and where it was printed, for a log.
    QString line() const;
};
/// The logic did not answer and was ended.
struct Hung {
    QString page;
};
struct Settled {
    int id = 0;
};
struct Exercised {
    int id = 0;
    int taps = 0;
};
/// A person tapped or typed; another phone can do the same.
struct Tapped {
    QJsonObject tap;
};
struct Scrolled {
    int top = 0;
};
struct Marked {
    QList<MarkedPlace> places;
};
struct Explored {
    int id = 0;
    PageSight sight;
};

} // namespace PageMessages

using PageMessage =
    std::variant<PageMessages::Booted, PageMessages::Launched, PageMessages::Opened, PageMessages::StackChanged,
                 PageMessages::Calls, PageMessages::Records, PageMessages::Inspected, PageMessages::Refused,
                 PageMessages::Failed, PageMessages::Picked, PageMessages::Hovered, PageMessages::Printed,
                 PageMessages::Hung, PageMessages::Settled, PageMessages::Exercised, PageMessages::Tapped,
                 PageMessages::Scrolled, PageMessages::Marked, PageMessages::Explored>;

/// Reads one message. \a json is hostile: texts are cut, lists are cut, numbers are clamped; what is no message at all
/// is Malformed, what is larger than any honest one is Refused.
Result<PageMessage> parsePageMessage(const QString& json);

/// Reads what the runtime's `report()` answers; as careful.
Result<PageReport> parsePageReport(const QString& json);

} // namespace Mingjing
