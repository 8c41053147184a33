// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/jsonreader.h"

#include "review/package/sourcetext.h"

#include <QJsonDocument>

namespace Mingjing {
namespace {

constexpr int maximumDepth = 128;

/// Blanks out what strict JSON does not know, so that every offset stays where it was.
class Strictener final
{
public:
    explicit Strictener(QByteArray& text) : m_text(text) { }

    /// False when the nesting is too deep; then offset() is where.
    bool run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                skipString();
                m_comma = -1;
            } else if (c == '/' && next() == '/') {
                blankUntil(m_text.indexOf('\n', m_at));
            } else if (c == '/' && next() == '*') {
                const qsizetype end = m_text.indexOf("*/", m_at + 2);
                blankUntil(end < 0 ? -1 : end + 2);
            } else {
                if (!structure(c))
                    return false;
                ++m_at;
            }
        }
        return true;
    }

    qsizetype offset() const { return m_at; }
    bool changed() const { return m_changed; }

private:
    char next() const { return m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : '\0'; }

    bool structure(char c)
    {
        if (c == '{' || c == '[') {
            m_comma = -1;
            return ++m_depth <= maximumDepth;
        }
        if (c == '}' || c == ']') {
            --m_depth;
            if (m_comma >= 0) {
                m_text[m_comma] = ' ';
                m_changed = true;
            }
            m_comma = -1;
        } else if (c == ',') {
            // A second comma in a row is an error for the parser to find.
            m_comma = m_comma == -1 ? m_at : -2;
        } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            m_comma = -1;
        }
        return true;
    }

    void skipString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text.at(m_at);
            if (c == '\\') {
                ++m_at;
            } else if (c == '"') {
                ++m_at;
                return;
            }
        }
        m_at = qMin(m_at, m_text.size());
    }

    void blankUntil(qsizetype end)
    {
        m_changed = true;
        for (end = end < 0 ? m_text.size() : end; m_at < end; ++m_at) {
            if (m_text.at(m_at) != '\n')
                m_text[m_at] = ' ';
        }
    }

    QByteArray& m_text;
    qsizetype m_at = 0;
    /// Offset of the last comma with nothing but blanks behind it; -1 none, -2 not to be touched.
    qsizetype m_comma = -1;
    int m_depth = 0;
    bool m_changed = false;
};

QString located(const QByteArray& utf8, qsizetype offset, const QString& why)
{
    const QString before = QString::fromUtf8(utf8.first(qBound(qsizetype(0), offset, utf8.size())));
    const auto position = LineIndex(before).at(before.size());
    return QStringLiteral("%1:%2: %3").arg(position.line).arg(position.column).arg(why);
}

} // namespace

Result<JsonFile> readJson(QByteArrayView bytes, const QString& path)
{
    if (bytes.size() > maximumJsonBytes)
        return Error{ErrorCode::Refused, QStringLiteral("JSON of more than 4 MiB"), path};
    QByteArray text = decodeSource(bytes).text.toUtf8();
    Strictener strictener(text);
    if (!strictener.run()) {
        return Error{ErrorCode::Refused,
                     located(text, strictener.offset(), QStringLiteral("nested more than 128 levels deep")), path};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::Malformed, located(text, error.offset, error.errorString()), path};
    if (!document.isObject())
        return Error{ErrorCode::Malformed, QStringLiteral("1:1: not a JSON object"), path};
    return JsonFile{document.object(), strictener.changed()};
}

} // namespace Mingjing
