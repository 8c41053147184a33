// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/comparisonreport.h"

#include "widgets/specification/comparison/changesmodel.h"
#include "widgets/specification/comparison/comparedpenalties.h"
#include "widgets/specification/comparison/comparison.h"
#include "widgets/specification/comparison/markedwords.h"
#include "widgets/words/localized.h"

#include <QCoreApplication>

namespace Mingjing {

namespace {

const QString style = QStringLiteral(R"(
:root { color-scheme: light; --line: #c9ced6; --muted: #5c6673; }
body { font: 14px/1.6 "Noto Sans CJK SC", "WenQuanYi Zen Hei", "PingFang SC", "Microsoft YaHei", sans-serif;
       color: #1d232b; background: #fff; margin: 2rem auto; max-width: 68rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 .5rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line) }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border: 1px solid var(--line);
         overflow-wrap: anywhere }
thead { display: table-header-group } tr { break-inside: avoid }
.what { background: #f4f5f7 } .muted, code { color: var(--muted) }
code { font-size: .85em; overflow-wrap: anywhere }
del { background: #ffdcd8; text-decoration: line-through } ins { background: #cff2d6; text-decoration: underline }
.gone { background: #fff1ef } .new { background: #eefaf0 }
ul { margin: .3rem 0; padding-left: 1.1rem }
@page { size: A4; margin: 16mm 14mm }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5px }
    del, ins, .gone, .new, .what { print-color-adjust: exact; -webkit-print-color-adjust: exact } h2 { break-after: avoid } }
)");

QString lines(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

class ComparisonReport final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::ComparisonReport)

public:
    explicit ComparisonReport(const Comparison& comparison) : m_comparison(comparison) { }

    QString html()
    {
        m_html =
            QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                           "<style>%3</style></head><body>\n<h1>%2</h1>\n")
                .arg(speaksChinese() ? QStringLiteral("zh-CN") : QStringLiteral("en"), title().toHtmlEscaped(), style);
        m_html += QStringLiteral("<p>%1<br>%2</p>\n<p>%3</p>\n")
                      .arg(edition(tr("Old"), m_comparison.before()), edition(tr("New"), m_comparison.after()),
                           counts().toHtmlEscaped());
        QString section;
        for (const ComparedClause& change : m_comparison.changes()) {
            if (change.section != section) {
                closeTable();
                section = change.section;
                openTable(section);
            }
            row(change);
        }
        closeTable();
        return m_html + QStringLiteral("</body></html>\n");
    }

    QString text()
    {
        QStringList out{
            title(),
            QStringLiteral("%1: %2 %3").arg(tr("Old"), m_comparison.before().title(), m_comparison.before().sha256()),
            QStringLiteral("%1: %2 %3").arg(tr("New"), m_comparison.after().title(), m_comparison.after().sha256()),
            counts()};
        for (const ComparedClause& change : m_comparison.changes()) {
            out.append(QString());
            out.append(head(change));
            if (!change.words.isEmpty())
                out.append(markedText(change.words));
            else if (change.newId.isEmpty())
                out.append(QStringLiteral("[-%1-]").arg(m_comparison.before().clause(change.oldId)->text));
            else if (change.oldId.isEmpty())
                out.append(QStringLiteral("{+%1+}").arg(m_comparison.after().clause(change.newId)->text));
            else
                out.append(m_comparison.after().clause(change.newId)->text);
            const ComparedPenalties penalties = penaltiesOf(change);
            for (const ComparedPenalty& each : penalties.before) {
                if (each.changed)
                    out.append(QStringLiteral("  [-%1-]").arg(each.sentence));
            }
            for (const ComparedPenalty& each : penalties.after) {
                if (each.changed)
                    out.append(QStringLiteral("  {+%1+}").arg(each.sentence));
            }
        }
        return out.join(u'\n') + u'\n';
    }

private:
    static QString title() { return tr("Two editions compared"); }

    static QString edition(const QString& side, const Edition& edition)
    {
        return QStringLiteral("<b>%1</b> %2 <span class=\"muted\">%3</span><br><code>%4</code>")
            .arg(side, edition.title().toHtmlEscaped(), edition.created().toHtmlEscaped(), edition.sha256());
    }

    QString counts() const
    {
        QStringList words;
        for (const ChangeKind kind : changeKinds())
            words.append(ChangeWords::counted(kind, m_comparison.count(kind)));
        return words.join(QStringLiteral(" · "));
    }

    static QString head(const ComparedClause& change)
    {
        QStringList kinds;
        for (const ChangeKind kind : change.kinds)
            kinds.append(QStringLiteral("%1 %2").arg(ChangeWords::sign(kind), ChangeWords::kind(kind)));
        return QStringLiteral("%1 · %2 · %3").arg(changeIds(change), kinds.join(QStringLiteral(", ")), change.title);
    }

    ComparedPenalties penaltiesOf(const ComparedClause& change) const
    {
        if (!change.kinds.contains(ChangeKind::Penalty))
            return {};
        return comparedPenalties(m_comparison.before(), change.oldId, m_comparison.after(), change.newId);
    }

    void openTable(const QString& id)
    {
        const ComparedSection* section = m_comparison.section(id);
        const QString title = section && section->title != id ? section->title : QString();
        m_html += QStringLiteral("<h2>%1 %2</h2>\n<table><thead><tr><th>%3</th><th>%4</th></tr></thead><tbody>\n")
                      .arg(id.toHtmlEscaped(), title.toHtmlEscaped(), tr("Old"), tr("New"));
        m_open = true;
    }

    void closeTable()
    {
        if (m_open)
            m_html += QStringLiteral("</tbody></table>\n");
        m_open = false;
    }

    void row(const ComparedClause& change)
    {
        m_html += QStringLiteral("<tr class=\"what\"><td colspan=\"2\">%1</td></tr>\n<tr>%2%3</tr>\n")
                      .arg(head(change).toHtmlEscaped(), cell(change, ComparedSide::Before),
                           cell(change, ComparedSide::After));
        const ComparedPenalties penalties = penaltiesOf(change);
        if (!penalties.isEmpty())
            m_html +=
                QStringLiteral("<tr><td>%1</td><td>%2</td></tr>\n")
                    .arg(list(penalties.before, QStringLiteral("del")), list(penalties.after, QStringLiteral("ins")));
    }

    QString cell(const ComparedClause& change, ComparedSide side) const
    {
        const bool old = side == ComparedSide::Before;
        const Clause* clause =
            old ? m_comparison.before().clause(change.oldId) : m_comparison.after().clause(change.newId);
        if (!clause)
            return QStringLiteral("<td class=\"muted\">—</td>");
        if (!change.words.isEmpty()) {
            static const WordMarks marks{QStringLiteral("<del>"), QStringLiteral("</del>"), QStringLiteral("<ins>"),
                                         QStringLiteral("</ins>"), 0};
            return QStringLiteral("<td>%1</td>").arg(markedHtml(change.words, side, marks));
        }
        QString of;
        if (change.newId.isEmpty())
            of = QStringLiteral(" class=\"gone\"");
        else if (change.oldId.isEmpty())
            of = QStringLiteral(" class=\"new\"");
        return QStringLiteral("<td%1>%2</td>").arg(of, lines(clause->text));
    }

    static QString list(const QList<ComparedPenalty>& penalties, const QString& tag)
    {
        if (penalties.isEmpty())
            return QStringLiteral("<span class=\"muted\">%1</span>").arg(tr("No penalty"));
        QString html = QStringLiteral("<b>%1</b><ul>").arg(tr("Penalties"));
        for (const ComparedPenalty& each : penalties) {
            const QString sentence = each.sentence.toHtmlEscaped();
            html += each.changed ? QStringLiteral("<li><%1>%2</%1></li>").arg(tag, sentence)
                                 : QStringLiteral("<li>%1</li>").arg(sentence);
        }
        return html + QStringLiteral("</ul>");
    }

    const Comparison& m_comparison;
    QString m_html;
    bool m_open = false;
};

} // namespace

QString comparisonReport(const Comparison& comparison)
{
    return ComparisonReport(comparison).html();
}

QString comparisonText(const Comparison& comparison)
{
    return ComparisonReport(comparison).text();
}

} // namespace Mingjing
