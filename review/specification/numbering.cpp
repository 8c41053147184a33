// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/numbering.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace Mingjing {

namespace {

struct Sibling {
    int value = 0;
    int line = 0;
    QString id;
};

int lastComponent(const Clause& clause)
{
    if (clause.kind == ClauseKind::Chapter)
        return clause.chapter;
    return clause.number.mid(clause.number.lastIndexOf(u'.') + 1).toInt();
}

void warnAboutOrder(const QList<Sibling>& siblings, QList<SpecificationWarning>& warnings)
{
    for (qsizetype i = 1; i < siblings.size(); ++i) {
        if (siblings.at(i).value < siblings.at(i - 1).value) {
            warnings.append({siblings.at(i).line, SpecificationWarning::Kind::OutOfOrder,
                             QStringLiteral("%1 comes after %2").arg(siblings.at(i).id, siblings.at(i - 1).id)});
        }
    }
}

void warnAboutGaps(QList<Sibling> siblings, QList<SpecificationWarning>& warnings)
{
    std::stable_sort(siblings.begin(), siblings.end(),
                     [](const Sibling& a, const Sibling& b) { return a.value < b.value; });
    int expected = 1;
    for (const Sibling& sibling : std::as_const(siblings)) {
        if (sibling.value > expected) {
            const QString gap = sibling.value == expected + 1
                ? QString::number(expected)
                : QStringLiteral("%1 to %2").arg(expected).arg(sibling.value - 1);
            warnings.append({sibling.line, SpecificationWarning::Kind::SkippedNumber,
                             QStringLiteral("number %1 is missing before %2").arg(gap, sibling.id)});
        }
        expected = std::max(expected, sibling.value + 1);
    }
}

} // namespace

QString printedNumber(const QList<int>& number)
{
    QStringList parts;
    for (const int part : number)
        parts.append(QString::number(part));
    return parts.join(u'.');
}

bool isSuccessor(const QList<int>& previous, const QList<int>& next)
{
    if (next.isEmpty() || next.size() > previous.size() + 1)
        return false;
    const qsizetype shared = next.size() - 1;
    if (!std::equal(next.begin(), next.begin() + shared, previous.begin()))
        return false;
    return next.last() == (next.size() <= previous.size() ? previous.at(shared) + 1 : 1);
}

QList<SpecificationWarning> numberingWarnings(const QList<Clause>& clauses)
{
    QHash<QString, QList<Sibling>> families;
    QStringList order;
    for (const Clause& clause : clauses) {
        if (clause.kind == ClauseKind::Prose)
            continue;
        // Siblings by number, not by the parent that was found: a missing parent has its own warning.
        const qsizetype dot = clause.number.lastIndexOf(u'.');
        const QString family = clause.kind == ClauseKind::Chapter
            ? QString()
            : QStringLiteral("%1/%2").arg(clause.chapter).arg(dot < 0 ? QString() : clause.number.left(dot));
        if (!families.contains(family))
            order.append(family);
        families[family].append({lastComponent(clause), clause.line, clause.id});
    }
    QList<SpecificationWarning> warnings;
    for (const QString& family : std::as_const(order)) {
        warnAboutOrder(families.value(family), warnings);
        warnAboutGaps(families.value(family), warnings);
    }
    return warnings;
}

} // namespace Mingjing
