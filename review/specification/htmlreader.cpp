// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/htmlreader.h"

#include "review/specification/htmlentities.h"

#include <QRegularExpression>
#include <QSet>

namespace Mingjing {

namespace {

const QSet<QString>& inlineTags()
{
    static const QSet<QString> tags{
        QStringLiteral("a"),   QStringLiteral("abbr"),  QStringLiteral("b"),    QStringLiteral("bdi"),
        QStringLiteral("bdo"), QStringLiteral("cite"),  QStringLiteral("code"), QStringLiteral("del"),
        QStringLiteral("em"),  QStringLiteral("font"),  QStringLiteral("i"),    QStringLiteral("ins"),
        QStringLiteral("kbd"), QStringLiteral("label"), QStringLiteral("mark"), QStringLiteral("q"),
        QStringLiteral("s"),   QStringLiteral("small"), QStringLiteral("span"), QStringLiteral("strong"),
        QStringLiteral("sub"), QStringLiteral("sup"),   QStringLiteral("u"),    QStringLiteral("wbr")};
    return tags;
}

const QSet<QString>& silentTags()
{
    static const QSet<QString> tags{QStringLiteral("script"),   QStringLiteral("style"),   QStringLiteral("noscript"),
                                    QStringLiteral("template"), QStringLiteral("svg"),     QStringLiteral("title"),
                                    QStringLiteral("nav"),      QStringLiteral("iframe"),  QStringLiteral("select"),
                                    QStringLiteral("button"),   QStringLiteral("textarea")};
    return tags;
}

class Reader final
{
public:
    explicit Reader(const QString& text) : m_text(text) { }

    DocumentText read()
    {
        while (m_at < m_text.size()) {
            if (m_text.at(m_at) == u'<' && readMarkup())
                continue;
            appendCharacter();
        }
        flush();
        return std::move(m_document);
    }

private:
    void appendCharacter()
    {
        if (m_preformatted && m_text.at(m_at) == u'\n')
            m_afterBreak = flush();
        if (m_buffer.isEmpty() && !m_text.at(m_at).isSpace())
            m_bufferLine = m_line;
        if (!m_buffer.isEmpty() || !m_text.at(m_at).isSpace())
            m_buffer.append(m_text.at(m_at));
        advanceTo(m_at + 1);
    }

    void advanceTo(qsizetype end)
    {
        m_line += static_cast<int>(QStringView(m_text).mid(m_at, end - m_at).count(u'\n'));
        m_at = end;
    }

    /// Handles the tag or comment at m_at; false when the `<` is only a character.
    bool readMarkup()
    {
        if (m_text.mid(m_at, 4) == QLatin1StringView("<!--")) {
            const qsizetype end = m_text.indexOf(QLatin1StringView("-->"), m_at + 4);
            advanceTo(end < 0 ? m_text.size() : end + 3);
            return true;
        }
        qsizetype nameAt = m_at + 1;
        const bool closing = nameAt < m_text.size() && m_text.at(nameAt) == u'/';
        if (closing)
            ++nameAt;
        qsizetype nameEnd = nameAt;
        while (nameEnd < m_text.size()
               && (m_text.at(nameEnd).isLetterOrNumber() || m_text.at(nameEnd) == u'!' || m_text.at(nameEnd) == u'?'))
            ++nameEnd;
        const qsizetype end = nameEnd == nameAt ? -1 : tagEnd(nameEnd);
        if (end < 0)
            return false;
        const QString name = m_text.mid(nameAt, nameEnd - nameAt).toLower();
        const QString tag = m_text.mid(m_at, end - m_at);
        advanceTo(end);
        if (!inlineTags().contains(name)) {
            const bool flushed = flush();
            m_afterBreak = name == QLatin1StringView("br") && flushed;
        }
        if (name == QLatin1StringView("pre"))
            m_preformatted = !closing;
        if (closing)
            return true;
        if (name == QLatin1StringView("meta"))
            readMeta(tag);
        else if (silentTags().contains(name))
            skipElement(name);
        else if (name == QLatin1StringView("li"))
            m_listItem = true;
        return true;
    }

    /// Behind the `>` that ends the tag, minding quotes; -1 when it never ends.
    qsizetype tagEnd(qsizetype from)
    {
        if (m_noMoreTags)
            return -1;
        QChar quote;
        for (qsizetype at = from; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                return at + 1;
        }
        m_noMoreTags = true;
        return -1;
    }

    void skipElement(const QString& name)
    {
        const qsizetype end = m_text.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
        if (name == QLatin1StringView("title") && m_document.title.isEmpty())
            m_document.title = simplifiedLine(withoutEntities(m_text.mid(m_at, end < 0 ? -1 : end - m_at)));
        advanceTo(end < 0 ? m_text.size() : end);
    }

    void readMeta(const QString& tag)
    {
        static const QRegularExpression date(
            QStringLiteral("name\\s*=\\s*[\"']?(?:dcterms\\.)?(?:created|date)[\"'\\s]"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression content(QStringLiteral("content\\s*=\\s*[\"']([^\"']+)"),
                                                QRegularExpression::CaseInsensitiveOption);
        if (tag.contains(date) && m_document.created.isEmpty())
            m_document.created = content.match(tag).captured(1).trimmed();
    }

    /// Ends the line; false when there was none.
    bool flush()
    {
        const QString line = withoutAnchors(simplifiedLine(withoutEntities(m_buffer)));
        m_buffer.clear();
        if (line.isEmpty())
            return false;
        const bool bare = m_listItem && !line.at(0).isDigit();
        m_document.lines.append({m_bufferLine, bare ? QStringLiteral("- ") + line : line, !m_afterBreak});
        m_listItem = false;
        return true;
    }

    const QString& m_text;
    DocumentText m_document;
    QString m_buffer;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_bufferLine = 1;
    bool m_listItem = false;
    /// `<br>` ends a line, not a paragraph; two of them do.
    bool m_afterBreak = false;
    bool m_preformatted = false;
    bool m_noMoreTags = false;
};

} // namespace

bool looksLikeHtml(const QString& text)
{
    static const QRegularExpression opening(
        QStringLiteral(
            "\\A[\\s\\x{feff}]*<(?:!doctype\\s+html|!--|\\?xml|html|head|body|article|main|section|div|p|h[1-6]|meta|"
            "title|ul|ol|table|span|pre|br|font|center|style|script|link|nav|header|strong|b|a)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return opening.match(QStringView(text).left(4096)).hasMatch();
}

DocumentText readHtml(const QString& text)
{
    return Reader(text).read();
}

} // namespace Mingjing
