// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/hintwords.h"

#include "widgets/words/localized.h"

#include <QHash>

namespace Mingjing {

QString HintWords::nature()
{
    return tr("Hints are questions, not verdicts. Rules raise them; you answer them.");
}

QString HintWords::layer(HintLayer layer)
{
    switch (layer) {
    case HintLayer::Form:
        return tr("Store form");
    case HintLayer::Static:
        return tr("Files");
    case HintLayer::Trace:
        return tr("Trace");
    case HintLayer::CrossCase:
        return tr("Other cases");
    }
    return {};
}

QString HintWords::confidence(HintConfidence confidence)
{
    switch (confidence) {
    case HintConfidence::Low:
        return tr("a guess");
    case HintConfidence::Medium:
        return tr("likely");
    case HintConfidence::High:
        return tr("very likely");
    }
    return {};
}

QString HintWords::standing(HintStanding standing)
{
    switch (standing) {
    case HintStanding::Open:
        return tr("Open");
    case HintStanding::Accepted:
        return tr("Accepted");
    case HintStanding::Dismissed:
        return tr("Dismissed");
    case HintStanding::Quiet:
        return tr("Quiet");
    }
    return {};
}

QString HintWords::answer(const BoardHint& hint)
{
    if (hint.judgement) {
        const HintJudgement& judgement = *hint.judgement;
        if (hint.edited())
            return tr("Taken over and changed by %1").arg(judgement.actor);
        if (judgement.accepted)
            return tr("Accepted by %1").arg(judgement.actor);
        return judgement.reach == HintReach::Place
            ? tr("Dismissed by %1: %2", "person, reason").arg(judgement.actor, judgement.reason)
            : tr("Dismissed by %1 (%2): %3", "person, reach, reason")
                  .arg(judgement.actor, reach(judgement.reach), judgement.reason);
    }
    if (hint.quietBy) {
        const RememberedDismissal& by = *hint.quietBy;
        return by.caseId.isEmpty() ? tr("Quiet: dismissed in this case by %1 (%2): %3", "person, reach, reason")
                                         .arg(by.actor, reach(by.reach), by.reason)
                                   : tr("Quiet: dismissed in case %1 by %2 (%3): %4", "case, person, reach, reason")
                                         .arg(by.caseId, by.actor, reach(by.reach), by.reason);
    }
    if (hint.standing == HintStanding::Quiet)
        return tr("Quiet: the file is the published library %1, byte for byte").arg(hint.hint.library);
    return {};
}

QString HintWords::message(const BoardHint& hint)
{
    return hint.edited() ? hint.judgement->edit->words : localized(hint.hint.message);
}

QString HintWords::question(const BoardHint& hint)
{
    return localized(hint.hint.question);
}

QString HintWords::place(const HintPlace& place)
{
    switch (place.kind) {
    case HintPlace::Kind::Form:
        return tr("Store form: %1").arg(place.field);
    case HintPlace::Kind::Source:
        return place.line > 0 ? QStringLiteral("%1:%2").arg(place.path).arg(place.line) : place.path;
    case HintPlace::Kind::Trace:
        return place.sequence > 0
            ? tr("Call %1 on %2", "number, page").arg(QString::number(place.sequence), place.route)
            : tr("While it ran: %1").arg(place.route);
    case HintPlace::Kind::Page:
        return tr("Page %1").arg(place.route);
    case HintPlace::Kind::Case:
        return tr("Case %1").arg(place.caseId);
    }
    return {};
}

QString HintWords::reach(HintReach reach)
{
    switch (reach) {
    case HintReach::Place:
        return tr("only here");
    case HintReach::Pattern:
        return tr("wherever this rule finds the same text");
    case HintReach::File:
        return tr("this rule in files with the same content");
    case HintReach::Library:
        return tr("this rule in this library");
    }
    return {};
}

QString HintWords::tip(const BoardHint& hint)
{
    return QStringLiteral("%1 %2\n%3").arg(sign(), message(hint), question(hint));
}

QString HintWords::fact(const QString& name)
{
    static const QHash<QString, const char*> names = {
        {QStringLiteral("api"), QT_TR_NOOP("interface")},   {QStringLiteral("case"), QT_TR_NOOP("case")},
        {QStringLiteral("count"), QT_TR_NOOP("count")},     {QStringLiteral("domain"), QT_TR_NOOP("domain")},
        {QStringLiteral("element"), QT_TR_NOOP("element")}, {QStringLiteral("field"), QT_TR_NOOP("field")},
        {QStringLiteral("file"), QT_TR_NOOP("file")},       {QStringLiteral("line"), QT_TR_NOOP("line")},
        {QStringLiteral("page"), QT_TR_NOOP("page")},       {QStringLiteral("property"), QT_TR_NOOP("property")},
        {QStringLiteral("value"), QT_TR_NOOP("value")},     {QStringLiteral("word"), QT_TR_NOOP("word")},
    };
    const char* known = names.value(name);
    return known ? tr(known) : name;
}

} // namespace Mingjing
