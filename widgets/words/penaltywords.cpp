// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/penaltywords.h"

#include "widgets/words/listwords.h"

namespace Mingjing {

struct PenaltyWords::Parts {
    PenaltyCondition when;
    PenaltyKind kind;
    QList<Capability> capabilities;
    bool anyOf;
    PenaltyPlatform platform;
    std::optional<DayRange> days;
    bool permanent;
    std::optional<int> deadlineDays;
    std::optional<DayCount> deadlineCount;
};

QString PenaltyWords::kind(PenaltyKind kind)
{
    switch (kind) {
    case PenaltyKind::Rectify:
        return tr("Rectification");
    case PenaltyKind::Ban:
        return tr("Ban of capabilities");
    case PenaltyKind::Restrict:
        return tr("Restriction of capabilities");
    case PenaltyKind::ClearContent:
        return tr("Clearing of content");
    case PenaltyKind::DeleteTemplate:
        return tr("Deletion of templates");
    case PenaltyKind::Delist:
        return tr("Delisting");
    case PenaltyKind::CloseAccount:
        return tr("Closing of the account");
    case PenaltyKind::BanProgram:
        return tr("Ban of the program");
    case PenaltyKind::RevokeQualification:
        return tr("Revocation of the qualification");
    case PenaltyKind::RefuseService:
        return tr("Refusal of service");
    case PenaltyKind::Reject:
        return tr("Rejection");
    case PenaltyKind::WithholdSettlement:
        return tr("Withholding of settlement");
    case PenaltyKind::CloseAppeal:
        return tr("Closing of appeals");
    }
    return {};
}

QString PenaltyWords::capability(Capability capability)
{
    switch (capability) {
    case Capability::Share:
        return tr("sharing");
    case Capability::ShareCard:
        return tr("custom share cards");
    case Capability::MomentsQr:
        return tr("QR codes in Moments");
    case Capability::QrOpen:
        return tr("opening by QR code");
    case Capability::Search:
        return tr("search");
    case Capability::Payment:
        return tr("payment");
    case Capability::IosPayment:
        return tr("payment on iOS");
    case Capability::IosSearch:
        return tr("search on iOS");
    case Capability::IosOpen:
        return tr("opening on iOS");
    case Capability::Location:
        return tr("location");
    case Capability::Clipboard:
        return tr("the clipboard");
    case Capability::TemplateMessage:
        return tr("template messages");
    case Capability::SubscribeMessage:
        return tr("subscription messages");
    case Capability::Navigate:
        return tr("jumping to other programs");
    case Capability::JumpApp:
        return tr("jumping to apps");
    case Capability::SinglePage:
        return tr("the single-page mode");
    case Capability::Features:
        return tr("functions");
    case Capability::Register:
        return tr("registration");
    case Capability::Submit:
        return tr("submission");
    }
    return {};
}

QString PenaltyWords::capabilities(const QList<Capability>& capabilities, bool anyOf)
{
    QStringList words;
    for (const Capability each : capabilities)
        words.append(capability(each));
    return anyOf ? ListWords::anyOf(words) : ListWords::allOf(words);
}

QString PenaltyWords::condition(PenaltyCondition condition)
{
    switch (condition) {
    case PenaltyCondition::Found:
        return {};
    case PenaltyCondition::First:
        return tr("First offence");
    case PenaltyCondition::Repeat:
        return tr("If repeated");
    case PenaltyCondition::Overdue:
        return tr("If not rectified in time");
    case PenaltyCondition::Tiered:
        return tr("By severity");
    case PenaltyCondition::SubjectWide:
        return tr("Across the subject");
    case PenaltyCondition::ThirdParty:
        return tr("Against the third party");
    }
    return {};
}

QString PenaltyWords::platform(PenaltyPlatform platform)
{
    switch (platform) {
    case PenaltyPlatform::Any:
        return {};
    case PenaltyPlatform::Ios:
        return QStringLiteral("iOS");
    case PenaltyPlatform::Android:
        return QStringLiteral("Android");
    }
    return {};
}

QString PenaltyWords::duration(int min, int max)
{
    if (min == max)
        return max == 1 ? tr("1 day") : tr("%1 days").arg(max);
    return tr("%1 days").arg(QStringLiteral("%1–%2").arg(min).arg(max));
}

QString PenaltyWords::deadline(int days, std::optional<DayCount> count)
{
    if (count == DayCount::Business)
        return days == 1 ? tr("1 business day") : tr("%1 business days").arg(days);
    return duration(days, days);
}

QString PenaltyWords::timed(const QString& open, const QString& closed, const Parts& parts)
{
    if (parts.permanent)
        return tr("%1 for good").arg(open);
    return parts.days ? closed.arg(duration(parts.days->min, parts.days->max)) : open;
}

QString PenaltyWords::deed(const Parts& parts)
{
    const QString what =
        parts.capabilities.isEmpty() ? tr("the capability concerned") : capabilities(parts.capabilities, parts.anyOf);
    switch (parts.kind) {
    case PenaltyKind::Rectify:
        return parts.deadlineDays ? tr("Rectify within %1").arg(deadline(*parts.deadlineDays, parts.deadlineCount))
                                  : tr("Rectify");
    case PenaltyKind::Ban:
        return timed(tr("Ban %1").arg(what), tr("Ban %1 for %2").arg(what, QStringLiteral("%1")), parts);
    case PenaltyKind::Restrict:
        return timed(tr("Restrict %1").arg(what), tr("Restrict %1 for %2").arg(what, QStringLiteral("%1")), parts);
    case PenaltyKind::ClearContent:
        return tr("Clear the offending content");
    case PenaltyKind::DeleteTemplate:
        return tr("Delete the offending templates");
    case PenaltyKind::Delist:
        return tr("Delist the program");
    case PenaltyKind::CloseAccount:
        return tr("Close the account");
    case PenaltyKind::BanProgram:
        return timed(tr("Ban the program"), tr("Ban the program for %1"), parts);
    case PenaltyKind::RevokeQualification:
        return tr("Revoke the subject's qualification for accounts");
    case PenaltyKind::RefuseService:
        return parts.capabilities.isEmpty() ? tr("Refuse the subject further service")
                                            : tr("Refuse the subject %1").arg(what);
    case PenaltyKind::Reject:
        return tr("Reject the submission");
    case PenaltyKind::WithholdSettlement:
        return timed(tr("Withhold settlement"), tr("Withhold settlement for %1"), parts);
    case PenaltyKind::CloseAppeal:
        return tr("Close the appeal channel");
    }
    return {};
}

QString PenaltyWords::sentence(const Parts& parts)
{
    QString text = deed(parts);
    if (const QString on = platform(parts.platform); !on.isEmpty() && !text.contains(on))
        text = tr("%1 (%2 only)", "penalty, platform").arg(text, on);
    const QString when = condition(parts.when);
    return when.isEmpty() ? text : tr("%1: %2", "condition, penalty").arg(when, text);
}

QString PenaltyWords::stepSentence(const PenaltyStep& step)
{
    return sentence({step.when, step.kind, step.capabilities, step.anyOf, step.platform, step.days, step.permanent,
                     step.deadlineDays, step.deadlineCount});
}

QString PenaltyWords::stepSentence(const ProposedStep& step)
{
    return sentence({step.when, step.kind, step.capabilities, step.anyOf, step.platform, step.days, step.permanent,
                     step.deadlineDays, step.deadlineCount});
}

QString PenaltyWords::stepSentence(const DecidedStep& step)
{
    std::optional<DayRange> days;
    if (step.days)
        days = DayRange{*step.days, *step.days};
    return sentence({step.when, step.kind, step.capabilities, false, step.platform, days, step.permanent,
                     step.deadlineDays, step.deadlineCount});
}

QStringList PenaltyWords::caseSentences(const PenaltyCase& penaltyCase)
{
    QStringList sentences;
    for (const PenaltyStep& step : penaltyCase.steps)
        sentences.append(step.qualifier.isEmpty()
                             ? stepSentence(step)
                             : tr("%1: %2", "qualifier, penalty").arg(step.qualifier, stepSentence(step)));
    return sentences;
}

} // namespace Mingjing
