// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/jsonplaces.h"

#include "review/package/sourcetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

namespace Mingjing {

namespace {

constexpr QChar separator(0x1F);
constexpr size_t deepest = 8;
constexpr qsizetype mostPlaces = 50'000;
constexpr qsizetype mostDuplicates = 100;
/// A hostile key may be megabytes long, and every path through it as well.
constexpr qsizetype longestPath = 1'000;

} // namespace

class JsonPlacesReader final
{
public:
    JsonPlacesReader(const QString& text, JsonPlaces& places) : m_text(text), m_places(places) { }

    void read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'\n')
                ++m_line;
            if (c == u'/' && skipComment())
                continue;
            if (c == u'"') {
                takeString();
                continue;
            }
            if (c == u'{' || c == u'[') {
                beginValue();
                m_levels.push_back({c == u'{', 0, m_path.size(), m_path.size(), false});
            } else if ((c == u'}' || c == u']') && !m_levels.empty()) {
                m_levels.pop_back();
                endValue();
            } else if (c == u',' && !m_levels.empty()) {
                endValue();
                ++m_levels.back().index;
                m_levels.back().valued = false;
            } else if (!c.isSpace() && c != u':' && c != u',') {
                beginValue();
            }
            ++m_at;
        }
    }

private:
    struct Level {
        bool object;
        qsizetype index;
        /// Length of m_path at the object or array, and with the present key or index.
        qsizetype length;
        qsizetype valueLength;
        /// The present member's value has begun.
        bool valued;
    };

    bool skipComment()
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        qsizetype end = -1;
        if (rest.startsWith(u"//"))
            end = rest.indexOf(u'\n');
        else if (rest.startsWith(u"/*"))
            end = rest.indexOf(u"*/", 2) < 0 ? -1 : rest.indexOf(u"*/", 2) + 2;
        else
            return false;
        end = end < 0 ? rest.size() : end;
        m_line += static_cast<int>(rest.first(end).count(u'\n'));
        m_at += end;
        return true;
    }

    void takeString()
    {
        const qsizetype from = ++m_at;
        bool escaped = false;
        while (m_at < m_text.size() && m_text.at(m_at) != u'"') {
            escaped = escaped || m_text.at(m_at) == u'\\';
            m_at += m_text.at(m_at) == u'\\' ? 2 : 1;
        }
        m_at = qMin(m_at, m_text.size());
        const QStringView word = QStringView(m_text).sliced(from, m_at - from);
        ++m_at;
        if (m_levels.empty() || !m_levels.back().object || m_levels.back().valued) {
            beginValue();
            return;
        }
        if (atColon())
            beginMember(escaped ? unescaped(word) : word.toString());
    }

    bool atColon() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text.at(at).isSpace())
            ++at;
        return at < m_text.size() && m_text.at(at) == u':';
    }

    static QString unescaped(QStringView word)
    {
        return QJsonDocument::fromJson("[\"" + word.toUtf8() + "\"]").array().at(0).toString();
    }

    void beginMember(const QString& key)
    {
        Level& level = m_levels.back();
        m_path.truncate(level.length);
        m_path += separator + key;
        level.valueLength = m_path.size();
        level.valued = true;
        if (!note() && m_places.m_duplicates.size() < mostDuplicates)
            m_places.m_duplicates.append({key, m_line});
    }

    /// A value of an array; that of an object has begun with its key.
    void beginValue()
    {
        if (m_levels.empty() || m_levels.back().valued)
            return;
        Level& level = m_levels.back();
        if (level.object)
            return;
        m_path.truncate(level.length);
        m_path += separator + QString::number(level.index);
        level.valueLength = m_path.size();
        level.valued = true;
        note();
    }

    void endValue()
    {
        if (!m_levels.empty())
            m_path.truncate(m_levels.back().length);
    }

    /// False when the place was taken.
    bool note()
    {
        if (m_levels.size() > deepest || m_path.size() > longestPath || m_places.m_lines.size() >= mostPlaces)
            return true;
        const bool taken = m_places.m_lines.contains(m_path);
        m_places.m_lines.insert(m_path, m_line);
        return !taken;
    }

    const QString& m_text;
    JsonPlaces& m_places;
    std::vector<Level> m_levels;
    QString m_path;
    qsizetype m_at = 0;
    int m_line = 1;
};

JsonPlaces::JsonPlaces(QByteArrayView bytes)
{
    JsonPlacesReader(decodeSource(bytes).text, *this).read();
}

int JsonPlaces::line(QStringList path) const
{
    while (!path.isEmpty()) {
        if (const auto it = m_lines.constFind(separator + path.join(separator)); it != m_lines.cend())
            return *it;
        path.removeLast();
    }
    return 0;
}

} // namespace Mingjing
