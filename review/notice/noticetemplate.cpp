// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/notice/noticetemplate.h"

#include "review/report/reporttext.h"
#include "review/report/template.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool isEmpty(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::String:
        return value.toString().trimmed().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Double:
        return false;
    default:
        return true;
    }
}

/// Walks a template as the engine would, and notes what it would leave blank.
class BlankFinder final
{
public:
    BlankFinder(const QString& source, const QJsonObject& data) : m_scopes{data}
    {
        static const QRegularExpression tag(uR"(\{\{([#^/]?)([a-z_]+|\.)\}\})"_s);
        for (auto it = tag.globalMatch(source); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            m_tags.append({match.captured(1), match.captured(2)});
        }
        walk(0, m_tags.size());
    }

    const QStringList& blanks() const { return m_blanks; }

private:
    struct Tag {
        QString sign;
        QString name;
    };

    QJsonValue find(const QString& name) const
    {
        if (name == u'.')
            return m_scopes.last();
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            if (scope->isObject() && scope->toObject().contains(name))
                return scope->toObject().value(name);
        }
        return QJsonValue(QJsonValue::Undefined);
    }

    /// Where the section that begins at \a from ends.
    qsizetype endOf(qsizetype from, qsizetype to) const
    {
        int depth = 0;
        for (qsizetype i = from; i < to; ++i) {
            if (m_tags.at(i).sign == u'/')
                --depth;
            else if (!m_tags.at(i).sign.isEmpty())
                ++depth;
            if (depth == 0)
                return i;
        }
        return to;
    }

    void walk(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            const Tag& tag = m_tags.at(i);
            const QJsonValue value = find(tag.name);
            if (tag.sign.isEmpty()) {
                if (isEmpty(value) && !m_blanks.contains(tag.name))
                    m_blanks.append(tag.name);
                continue;
            }
            const qsizetype end = endOf(i, to);
            if (tag.sign == u'^') {
                if (isEmpty(value))
                    walk(i + 1, end);
            } else if (!isEmpty(value)) {
                const QJsonArray each = value.isArray() ? value.toArray() : QJsonArray{value};
                for (const QJsonValue& item : each) {
                    m_scopes.append(item);
                    walk(i + 1, end);
                    m_scopes.removeLast();
                }
            }
            i = end;
        }
    }

    QList<QJsonValue> m_scopes;
    QList<Tag> m_tags;
    QStringList m_blanks;
};

/// The template of \a kind, once every blank of it is filled.
Result<QString> filledTemplate(NoticeKind kind, const ReportText& text, const QJsonObject& data)
{
    const QString language = text.language() == ReportLanguage::Chinese ? u"zh"_s : u"en"_s;
    const QString name = u"notice.%1.%2.txt"_s.arg(noticeKindId(kind).remove(u'_'), language);
    Result<QString> source = builtInTemplate(name);
    if (!source)
        return source;
    const QStringList blanks = emptyBlanks(*source, data);
    if (!blanks.isEmpty())
        return Error{ErrorCode::Refused, u"the notice has a blank without a value"_s, blanks.join(u", "_s)};
    return source;
}

/// Without the signs of headings and without gaps.
QString plainTemplateOf(const QString& source)
{
    static const QRegularExpression heading(u"^#{1,2} "_s, QRegularExpression::MultilineOption);
    return QString(source).remove(heading);
}

} // namespace

QStringList emptyBlanks(const QString& source, const QJsonObject& data)
{
    return BlankFinder(source, data).blanks();
}

QString htmlTemplateOf(const QString& source)
{
    static const QRegularExpression tagsAlone(uR"(^(\{\{[#^/][a-z_.]+\}\})+$)"_s);
    QStringList lines;
    for (const QString& line : source.split(u'\n')) {
        if (line.isEmpty() || tagsAlone.match(line).hasMatch())
            lines.append(line);
        else if (line.startsWith("# "_L1))
            lines.append(u"<h1>%1</h1>"_s.arg(line.mid(2)));
        else if (line.startsWith("## "_L1))
            lines.append(u"<h2>%1</h2>"_s.arg(line.mid(3)));
        else if (line.startsWith("- "_L1))
            lines.append(u"<p class=\"item\">%1</p>"_s.arg(line.mid(2)));
        else
            lines.append(u"<p>%1</p>"_s.arg(line.trimmed()));
    }
    return lines.join(u'\n');
}

Result<QString> noticeText(NoticeKind kind, const ReportText& text, const QJsonObject& data)
{
    const Result<QString> source = filledTemplate(kind, text, data);
    if (!source)
        return source;
    Result<QString> page = renderPlainTemplate(plainTemplateOf(*source), data);
    if (!page)
        return page;
    static const QRegularExpression gap(u"\n{3,}"_s);
    return page->replace(gap, u"\n\n"_s).trimmed() + u'\n';
}

Result<QString> noticeHtml(NoticeKind kind, const ReportText& text, const QJsonObject& data)
{
    const Result<QString> source = filledTemplate(kind, text, data);
    if (!source)
        return source;
    Result<QString> page = builtInTemplate(u"notice.html"_s);
    if (!page)
        return page;
    QJsonObject all = data;
    all[u"lang"_s] = text.languageTag();
    return renderTemplate(page->replace(u"{{body}}"_s, htmlTemplateOf(*source)), all);
}

} // namespace Mingjing
