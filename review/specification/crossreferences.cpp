// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/crossreferences.h"

#include "review/specification/outline.h"

#include <QHash>
#include <QRegularExpression>

namespace Mingjing {

namespace {

using Warning = SpecificationWarning::Kind;

class Checker final
{
public:
    explicit Checker(const QList<Clause>& clauses)
    {
        for (const Clause& clause : clauses) {
            m_byId.insert(clause.id, &clause);
            if (clause.kind == ClauseKind::Section)
                m_sectionByTitle.insert(normalizedClauseText(clause.title), clause.id);
        }
    }

    void check(const Clause& clause)
    {
        static const QRegularExpression section(QStringLiteral(
            "第\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*条\\s*[“\"「《]([^”\"」》]{1,40})[”\"」》]"));
        static const QRegularExpression item(QStringLiteral("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3}){1,3})\\s*(?:款|条)"));
        for (auto it = section.globalMatch(clause.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            checkSection(clause, numberFromText(match.captured(1)), match.captured(2));
        }
        for (auto it = item.globalMatch(clause.text); it.hasNext();) {
            const QString number = it.next().captured(1);
            if (!m_byId.contains(idOf(clause, number))) {
                m_warnings.append({clause.line, Warning::MissingReference,
                                   QStringLiteral("%1 refers to %2, which does not exist").arg(clause.id, number)});
            }
        }
    }

    QList<SpecificationWarning> warnings() const { return m_warnings; }

private:
    static QString idOf(const Clause& clause, const QString& number)
    {
        return QStringLiteral("%1/%2").arg(clause.chapter).arg(number);
    }

    void checkSection(const Clause& clause, int number, const QString& name)
    {
        const Clause* target = m_byId.value(idOf(clause, QString::number(number)));
        if (!target) {
            m_warnings.append(
                {clause.line, Warning::MissingReference,
                 QStringLiteral("%1 refers to section %2, which does not exist").arg(clause.id).arg(number)});
            return;
        }
        const QString wanted = normalizedClauseText(name);
        if (normalizedClauseText(target->title) == wanted)
            return;
        const QString bearer = m_sectionByTitle.value(wanted);
        const QString message = bearer.isEmpty()
            ? QStringLiteral("%1 refers to %2 by a name that is not its own").arg(clause.id, target->id)
            : QStringLiteral("%1 refers to %2 by the name of %3").arg(clause.id, target->id, bearer);
        m_warnings.append({clause.line, Warning::WrongReference, message});
    }

    QHash<QString, const Clause*> m_byId;
    QHash<QString, QString> m_sectionByTitle;
    QList<SpecificationWarning> m_warnings;
};

} // namespace

QList<SpecificationWarning> crossReferenceWarnings(const QList<Clause>& clauses)
{
    Checker checker(clauses);
    for (const Clause& clause : clauses)
        checker.check(clause);
    return checker.warnings();
}

} // namespace Mingjing
