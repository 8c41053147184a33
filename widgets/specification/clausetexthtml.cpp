// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/clausetexthtml.h"

#include "review/specification/edition.h"
#include "review/specification/outline.h"
#include "widgets/common/appearance.h"
#include "widgets/specification/clausehtml.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

class TextHtml final
{
public:
    TextHtml(const Edition& edition, const Clause& clause) : m_edition(edition), m_clause(clause) { }

    QString html()
    {
        for (const QString& line : m_clause.text.split(u'\n'))
            paragraph(line);
        return m_html;
    }

private:
    void paragraph(const QString& line)
    {
        if (line == m_clause.title)
            return;
        if (m_clause.examples.contains(line))
            return example(line);
        if (m_part < m_clause.parts.size()) {
            const ClausePart& next = m_clause.parts.at(m_part);
            if (line.startsWith(next.marker) && line.endsWith(next.text)
                && line.size() <= next.marker.size() + next.text.size() + 2) {
                ++m_part;
                return part(next.marker, next.text);
            }
            if (!next.marker.isEmpty() && line.contains(next.marker))
                return inlineParts(line);
        }
        m_html += u"<p style='margin:0 0 6px 0'>%1</p>"_s.arg(linked(line));
    }

    /// A paragraph that holds its parts: what introduces them, then each on a line of its own.
    void inlineParts(const QString& line)
    {
        qsizetype at = line.indexOf(m_clause.parts.at(m_part).marker);
        if (const QString introduction = line.left(at).trimmed(); !introduction.isEmpty())
            m_html += u"<p style='margin:0 0 6px 0'>%1</p>"_s.arg(linked(introduction));
        while (at >= 0) {
            const QString& marker = m_clause.parts.at(m_part++).marker;
            const qsizetype from = at + marker.size();
            at = m_part < m_clause.parts.size() ? line.indexOf(m_clause.parts.at(m_part).marker, from) : -1;
            part(marker, line.mid(from, at < 0 ? -1 : at - from).trimmed());
        }
    }

    void part(const QString& marker, const QString& text)
    {
        const QString mark = marker == u"-"_s || marker.isEmpty() ? u"•"_s : marker;
        m_html +=
            u"<table cellspacing='0' cellpadding='0' style='margin:0 0 4px 14px'><tr><td style='padding-right:6px'>"
            "%1</td><td>%2</td></tr></table>"_s.arg(mark.toHtmlEscaped(), linked(text));
    }

    void example(const QString& line)
    {
        m_html += u"<p style='margin:0 0 6px 14px; color:%1'>%2</p>"_s.arg(
            Appearance::colour(Appearance::Role::Muted).name(), linked(line));
    }

    QString linked(const QString& text) const
    {
        static const QRegularExpression reference(
            u"(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3}){1,3})\\s*(?:款|条)|第\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*条"_s);
        QString html;
        qsizetype done = 0;
        for (auto it = reference.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString number =
                match.captured(1).isEmpty() ? QString::number(numberFromText(match.captured(2))) : match.captured(1);
            const QString id = u"%1/%2"_s.arg(m_clause.chapter).arg(number);
            if (!m_edition.clause(id))
                continue;
            html += text.mid(done, match.capturedStart() - done).toHtmlEscaped();
            html += u"<a href='%1'>%2</a>"_s.arg(clauseLink(id), match.captured().toHtmlEscaped());
            done = match.capturedEnd();
        }
        return html + text.mid(done).toHtmlEscaped();
    }

    const Edition& m_edition;
    const Clause& m_clause;
    qsizetype m_part = 0;
    QString m_html;
};

} // namespace

QString clauseTextHtml(const Edition& edition, const Clause& clause)
{
    return TextHtml(edition, clause).html();
}

} // namespace Mingjing
