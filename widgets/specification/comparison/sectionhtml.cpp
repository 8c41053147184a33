// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/sectionhtml.h"

#include "widgets/specification/comparison/comparedpenalties.h"
#include "widgets/specification/comparison/comparison.h"
#include "widgets/specification/comparison/markedwords.h"

#include <QCoreApplication>

namespace Mingjing {

namespace {

constexpr qsizetype longestUnchanged = 240;

QString colourName(Appearance::Role role)
{
    return Appearance::colour(role).name();
}

QString coloured(Appearance::Role role, const QString& text)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colourName(role), text.toHtmlEscaped());
}

QString escapedLines(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

WordMarks marksOfNow(bool whole)
{
    WordMarks marks;
    marks.removedOpens = QStringLiteral("<span style='background-color:%1;text-decoration:line-through'>")
                             .arg(colourName(Appearance::Role::RemovedWords));
    marks.removedCloses = QStringLiteral("</span>");
    marks.addedOpens = QStringLiteral("<span style='background-color:%1;text-decoration:underline'>")
                           .arg(colourName(Appearance::Role::AddedWords));
    marks.addedCloses = marks.removedCloses;
    marks.longest = whole ? 0 : longestUnchanged;
    return marks;
}

/// A cell, and the tint behind it when it has one.
struct Cell {
    QString html;
    QString tint;
};

QString row(const Cell& before, const Cell& after, bool stacked, const QString& edge)
{
    const QString border = QStringLiteral("<td width='4' bgcolor='%1'></td>").arg(edge);
    const auto cell = [](const Cell& each, const QString& width) {
        const QString tint = each.tint.isEmpty() ? QString() : QStringLiteral(" bgcolor='%1'").arg(each.tint);
        return QStringLiteral("<td width='%1' valign='top'%2>%3</td>").arg(width, tint, each.html);
    };
    if (!stacked)
        return QStringLiteral("<tr>%1%2%3</tr>")
            .arg(border, cell(before, QStringLiteral("50%")), cell(after, QStringLiteral("50%")));
    QString rows;
    for (const Cell& each : {before, after}) {
        if (!each.html.isEmpty())
            rows += QStringLiteral("<tr>%1%2</tr>").arg(border, cell(each, QStringLiteral("100%")));
    }
    return rows;
}

QString table(const QString& rows)
{
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='6' border='0'>%1</table>").arg(rows);
}

class SectionHtml final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::SectionHtml)

public:
    SectionHtml(const Comparison& comparison, const SectionDrawing& drawing)
        : m_comparison(comparison), m_drawing(drawing)
    {
    }

    QString html()
    {
        const ComparedSection* section = m_comparison.section(m_drawing.section);
        if (!section)
            return {};
        const int end = section->first + section->count;
        for (int line = section->first; line < end;) {
            if (m_comparison.lines().at(line).change >= 0) {
                changed(line++);
                continue;
            }
            int last = line;
            while (last < end && m_comparison.lines().at(last).change < 0)
                ++last;
            unchanged(line, last);
            line = last;
        }
        return table(m_rows);
    }

private:
    const ComparedLine& line(int index) const { return m_comparison.lines().at(index); }

    void unchanged(int first, int end)
    {
        if (m_drawing.opened.contains(first)) {
            for (int index = first; index < end; ++index)
                m_rows += row({same(line(index).before), {}}, {same(line(index).after), {}}, m_drawing.stacked,
                              QStringLiteral("transparent"));
            return;
        }
        const QString words = tr("%n unchanged", "clauses", end - first);
        const QString from = idOf(line(first));
        const QString to = idOf(line(end - 1));
        const QString ids = end - first == 1 ? from : QStringLiteral("%1 … %2").arg(from, to);
        m_rows += QStringLiteral("<tr><td></td><td colspan='%1'><a href='more:%2' "
                                 "style='color:%3;text-decoration:none'>⋯ %4 · %5</a></td></tr>")
                      .arg(m_drawing.stacked ? 1 : 2)
                      .arg(first)
                      .arg(colourName(Appearance::Role::Muted), words, ids);
    }

    static QString idOf(const ComparedLine& line) { return line.after ? line.after->id : line.before->id; }

    static QString same(const Clause* clause)
    {
        if (!clause)
            return {};
        return QStringLiteral("%1<br><span style='color:%2'>%3</span>")
            .arg(coloured(Appearance::Role::Muted, clause->id), colourName(Appearance::Role::Muted),
                 escapedLines(clause->text));
    }

    void changed(int index)
    {
        const ComparedLine& compared = line(index);
        const ComparedClause& change = m_comparison.changes().at(compared.change);
        const bool isCurrent = compared.change == m_drawing.current;
        const QString edge = isCurrent ? colourName(Appearance::Role::Accent) : QStringLiteral("transparent");
        const WordMarks marks = marksOfNow(m_drawing.opened.contains(index));
        const bool cut = isCut(change.words, marks);

        Cell before = cell(compared.before, change, ComparedSide::Before, marks);
        Cell after = cell(compared.after, change, ComparedSide::After, marks);
        if (cut)
            after.html += QStringLiteral("<br><a href='more:%1' style='color:%2;text-decoration:none'>⋯ %3</a>")
                              .arg(index)
                              .arg(colourName(Appearance::Role::Muted), tr("whole text"));
        if (isCurrent) {
            Cell& anchored = compared.before ? before : after;
            anchored.html.prepend(QStringLiteral("<a name='current'></a>"));
        }
        m_rows += row(before, after, m_drawing.stacked, edge);
    }

    Cell cell(const Clause* clause, const ComparedClause& change, ComparedSide side, const WordMarks& marks) const
    {
        if (!clause) {
            if (m_drawing.stacked)
                return {};
            return {coloured(Appearance::Role::Muted, QStringLiteral("—")), {}};
        }
        QString text = escapedLines(clause->text);
        QString tint;
        if (!change.words.isEmpty())
            text = markedHtml(change.words, side, marks);
        else if (change.kinds.contains(ChangeKind::Removed))
            tint = colourName(Appearance::Role::RemovedWords);
        else if (change.kinds.contains(ChangeKind::Added))
            tint = colourName(Appearance::Role::AddedWords);
        return {QStringLiteral("%1<br>%2").arg(head(*clause, change, side), text), tint};
    }

    QString head(const Clause& clause, const ComparedClause& change, ComparedSide side) const
    {
        QString html = QStringLiteral("<b>%1</b>").arg(clause.id);
        for (const ChangeKind kind : change.kinds) {
            QString words = ChangeWords::kind(kind);
            if (kind == ChangeKind::Moved)
                words = side == ComparedSide::Before ? tr("moved to %1").arg(change.newId)
                                                     : tr("moved from %1").arg(change.oldId);
            html += QStringLiteral(" &nbsp;%1")
                        .arg(coloured(ChangeWords::role(kind),
                                      QStringLiteral("%1 %2").arg(ChangeWords::sign(kind), words)));
        }
        return html;
    }

    const Comparison& m_comparison;
    const SectionDrawing& m_drawing;
    QString m_rows;
};

class PenaltiesHtml final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::PenaltiesHtml)

public:
    static QString html(const ComparedPenalties& penalties, const ComparedClause& change, bool stacked)
    {
        return table(row({side(penalties.before, penalties.oldOwner, change.oldId, ComparedSide::Before), {}},
                         {side(penalties.after, penalties.newOwner, change.newId, ComparedSide::After), {}}, stacked,
                         QStringLiteral("transparent")));
    }

private:
    static QString side(const QList<ComparedPenalty>& sentences, const QString& owner, const QString& clauseId,
                        ComparedSide side)
    {
        if (sentences.isEmpty())
            return coloured(Appearance::Role::Muted, clauseId.isEmpty() ? QStringLiteral("—") : tr("No penalty"));
        const WordMarks marks = marksOfNow(true);
        const bool old = side == ComparedSide::Before;
        QStringList lines{coloured(Appearance::Role::Muted, tr("Rule of %1").arg(owner))};
        for (const ComparedPenalty& each : sentences) {
            if (!each.changed)
                lines.append(QStringLiteral("= %1").arg(each.sentence.toHtmlEscaped()));
            else
                lines.append(QStringLiteral("%1 %2%3%4")
                                 .arg(old ? QStringLiteral("−") : QStringLiteral("+"),
                                      old ? marks.removedOpens : marks.addedOpens, each.sentence.toHtmlEscaped(),
                                      old ? marks.removedCloses : marks.addedCloses));
        }
        return lines.join(QStringLiteral("<br>"));
    }
};

} // namespace

QString sectionHtml(const Comparison& comparison, const SectionDrawing& drawing)
{
    return SectionHtml(comparison, drawing).html();
}

QString penaltiesHtml(const Comparison& comparison, int index, bool stacked)
{
    if (index < 0 || index >= comparison.changes().size())
        return {};
    const ComparedClause& change = comparison.changes().at(index);
    const ComparedPenalties penalties =
        comparedPenalties(comparison.before(), change.oldId, comparison.after(), change.newId);
    return penalties.isEmpty() ? QString() : PenaltiesHtml::html(penalties, change, stacked);
}

} // namespace Mingjing
