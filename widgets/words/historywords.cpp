// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/historywords.h"

#include "widgets/words/timewords.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr QLatin1StringView caseScheme("case:");

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

} // namespace

QString caseOfLink(const QString& link)
{
    return link.startsWith(caseScheme) ? link.mid(caseScheme.size()) : QString();
}

QString HistoryWords::relationKind(RelationKind kind)
{
    switch (kind) {
    case RelationKind::ParentCompany:
        return tr("parent company and subsidiary");
    case RelationKind::Branch:
        return tr("head office and branch");
    case RelationKind::Shareholding:
        return tr("holds shares, directly or not");
    case RelationKind::SameController:
        return tr("same controller or managers");
    case RelationKind::ContractualControl:
        return tr("controlled by contract (VIE)");
    case RelationKind::Disclosed:
        return tr("publicly disclosed");
    case RelationKind::SameLegalRepresentative:
        return tr("same legal representative");
    case RelationKind::SameAdministrator:
        return tr("same administrator");
    case RelationKind::SameContact:
        return tr("same contact or telephone");
    case RelationKind::SameMaterials:
        return tr("same certification documents");
    case RelationKind::Declared:
        return tr("declared by the submitter");
    case RelationKind::Other:
        return tr("related otherwise");
    }
    return {};
}

QString HistoryWords::disregard(Disregard disregard)
{
    switch (disregard) {
    case Disregard::Overridden:
        return tr("taken back");
    case Disregard::Passed:
        return tr("it passed");
    case Disregard::Withdrawn:
        return tr("the finding was withdrawn");
    case Disregard::Later:
        return tr("decided later");
    case Disregard::OtherProgram:
        return tr("another program; the rule counts this one's only");
    case Disregard::OtherSubject:
        return tr("a related subject; the rule counts this one's only");
    case Disregard::SameProgram:
        return tr("this program itself; the rule looks at others");
    case Disregard::StillRectifying:
        return tr("the time to rectify still runs");
    }
    return {};
}

QString HistoryWords::rectification(Rectification rectification)
{
    switch (rectification) {
    case Rectification::NotAsked:
        return {};
    case Rectification::Pending:
        return tr("to be rectified");
    case Rectification::Met:
        return tr("rectified in time");
    case Rectification::Missed:
        return tr("not rectified in time");
    }
    return {};
}

QString HistoryWords::ordinal(int number)
{
    switch (number) {
    case 1:
        return tr("first");
    case 2:
        return tr("second");
    case 3:
        return tr("third");
    default:
        return tr("%1th", "ordinal from 4 on").arg(number);
    }
}

QString HistoryWords::number(const StrikeCount& count)
{
    const QString under = count.under.isEmpty() ? tr("any clause") : count.under;
    switch (count.scope) {
    case StrikeScope::Program:
        return capitalised(
            tr("%1 offence under %2 by this program", "ordinal, clause").arg(ordinal(count.number()), under));
    case StrikeScope::Subject:
        return capitalised(
            tr("%1 offence under %2 by this subject", "ordinal, clause").arg(ordinal(count.number()), under));
    case StrikeScope::Others:
        return count.counted.isEmpty()
            ? tr("No other program of this or a related subject offended under %1").arg(under)
            : tr("Other programs of this or a related subject offended under %1").arg(under);
    case StrikeScope::Circle:
        return capitalised(tr("%1 offence under %2 by this subject and those related", "ordinal, clause")
                               .arg(ordinal(count.number()), under));
    }
    return {};
}

QString HistoryWords::path(const QString& subject, const QList<SubjectRelation>& path)
{
    QString text = subject;
    QString at = subject;
    for (const SubjectRelation& step : path) {
        at = step.relation.subject == at ? step.relation.other : step.relation.subject;
        text += tr(" – %1 (%2)", "subject, relation to the one before").arg(at, relationKind(step.relation.kind));
    }
    return text;
}

QString HistoryWords::former(const FormerOffence& former)
{
    QStringList facts = {momentText(former.issuedAt).left(10)};
    if (former.offender != Offender::SameProgram)
        facts.append(former.programName);
    if (former.offender == Offender::RelatedSubject) {
        const QString from = former.path.isEmpty()                   ? QString()
            : former.path.first().relation.subject == former.subject ? former.path.first().relation.other
                                                                     : former.path.first().relation.subject;
        facts.append(former.path.size() > 1 ? path(from, former.path) : former.subject);
        if (former.path.size() == 1)
            facts.append(relationKind(former.path.first().relation.kind));
    }
    facts.append(rectification(former.rectification));
    if (former.otherEdition)
        facts.append(tr("judged by another edition"));
    if (former.disregard)
        facts = {disregard(*former.disregard)};
    facts.removeAll(QString());
    return tr("%1 (%2)", "case, facts")
        .arg(u"<a href='%1%2'>%2</a>"_s.arg(QString(caseScheme), former.caseId.toHtmlEscaped()),
             facts.join(u" · "_s).toHtmlEscaped());
}

QString HistoryWords::html(const StrikeCount& count)
{
    QStringList formers;
    for (qsizetype i = 0; i < count.counted.size(); ++i) {
        const QString told = former(count.counted.at(i));
        formers.append(count.scope == StrikeScope::Others
                           ? told
                           : tr("%1: %2", "ordinal of a former offence, its case").arg(ordinal(int(i) + 1), told));
    }
    QString text = number(count).toHtmlEscaped();
    const QString separator = tr("; ", "between former cases");
    if (!formers.isEmpty())
        text += separator + formers.join(separator);
    QStringList others;
    for (const FormerOffence& each : count.disregarded)
        others.append(former(each));
    if (!others.isEmpty())
        text += separator + tr("not counted: %1", "former cases").arg(others.join(separator));
    return text;
}

} // namespace Mingjing
