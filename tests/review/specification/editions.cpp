// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions.h"

#include <QDir>
#include <QFile>

namespace Mingjing::Testing {

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray publishedSpecification()
{
    const QString fromEnvironment = qEnvironmentVariable("MINGJING_SPEC_DIR");
    const QString folder =
        fromEnvironment.isEmpty() ? QStringLiteral(MINGJING_SOURCE_DIR "/../shared/spec") : fromEnvironment;
    return contentsOf(QDir(folder).filePath(QStringLiteral("operating-spec.zim.txt")));
}

QByteArray documentWith(const QString& body)
{
    return QStringLiteral("试验规范\n\n一、说明\n这里是说明。\n\n二、规则\n%1\n").arg(body).toUtf8();
}

QString factsOf(const PenaltyStep& step)
{
    QStringList words{penaltyConditionId(step.when), penaltyKindId(step.kind)};
    QStringList capabilities;
    for (const Capability capability : step.capabilities)
        capabilities.append(capabilityId(capability));
    if (!capabilities.isEmpty())
        words.append(capabilities.join(u','));
    if (step.anyOf)
        words.append(QStringLiteral("any"));
    if (step.platform != PenaltyPlatform::Any)
        words.append(penaltyPlatformId(step.platform));
    if (step.days)
        words.append(QStringLiteral("%1-%2d").arg(step.days->min).arg(step.days->max));
    if (step.deadlineDays)
        words.append(QStringLiteral("within %1d").arg(*step.deadlineDays));
    if (step.deadlineCount == DayCount::Business)
        words.append(QStringLiteral("business"));
    if (step.permanent)
        words.append(QStringLiteral("permanent"));
    if (step.ladder)
        words.append(QStringLiteral("ladder"));
    return words.join(u' ');
}

QStringList factsOf(const ProcessingRule& rule)
{
    QStringList lines{rule.owner == rule.scope ? rule.owner : rule.owner + QStringLiteral(" covers ") + rule.scope};
    for (const PenaltyCase& penaltyCase : rule.cases) {
        if (rule.cases.size() > 1 || !penaltyCase.label.isEmpty())
            lines.append(QStringLiteral("  [%1]").arg(penaltyCase.label));
        for (const PenaltyStep& step : penaltyCase.steps)
            lines.append(QStringLiteral("    ") + factsOf(step));
    }
    return lines;
}

QStringList factsOf(const QList<ProcessingRule>& rules)
{
    QStringList lines;
    for (const ProcessingRule& rule : rules)
        lines.append(factsOf(rule));
    return lines;
}

QStringList treeOf(const Edition& edition)
{
    QStringList lines;
    for (const Clause& clause : edition.clauses()) {
        QString line = QStringLiteral("%1 < %2 %3").arg(clause.id, clause.parent, clauseKindId(clause.kind));
        if (!clause.parts.isEmpty())
            line.append(QStringLiteral(", %1 parts").arg(clause.parts.size()));
        if (!clause.examples.isEmpty())
            line.append(QStringLiteral(", %1 examples").arg(clause.examples.size()));
        if (!clause.twins.isEmpty())
            line.append(QStringLiteral(" = ") + clause.twins.join(u','));
        lines.append(line);
    }
    return lines;
}

QStringList warningsOf(const Edition& edition)
{
    QStringList lines;
    for (const SpecificationWarning& warning : edition.warnings())
        lines.append(QStringLiteral("%1 %2").arg(warning.line).arg(specificationWarningId(warning.kind)));
    return lines;
}

QString differenceFromGolden(const QString& name, const QStringList& lines)
{
    const QString path = QStringLiteral(MINGJING_SOURCE_DIR "/tests/review/specification/golden/") + name;
    if (qEnvironmentVariableIsSet("MINGJING_UPDATE_GOLDEN")) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write((lines.join(u'\n') + u'\n').toUtf8());
        return {};
    }
    const QStringList golden = QString::fromUtf8(contentsOf(path)).split(u'\n', Qt::SkipEmptyParts);
    if (golden.isEmpty())
        return QStringLiteral("%1 is missing").arg(path);
    for (qsizetype i = 0; i < qMax(golden.size(), lines.size()); ++i) {
        if (golden.value(i) != lines.value(i))
            return QStringLiteral("line %1: expected `%2`, got `%3`").arg(i + 1).arg(golden.value(i), lines.value(i));
    }
    return {};
}

} // namespace Mingjing::Testing
