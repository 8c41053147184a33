// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/queryaddress.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype mostAddresses = 2'000;
constexpr qsizetype longestPath = 200;
constexpr qsizetype longestGap = 300;
constexpr qsizetype mostPairs = 16;
constexpr qsizetype longestWord = 200;

bool isPathCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'/' || c == u'@';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`';
}

/// Routes by their last part.
using Routes = QHash<QString, QStringList>;

QString routeOf(QString path, const Routes& routes)
{
    while (path.startsWith("../"_L1) || path.startsWith("./"_L1))
        path = path.section(u'/', 1);
    if (path.startsWith(u'/'))
        path.remove(0, 1);
    if (path.endsWith(".html"_L1))
        path.chop(5);
    if (path.isEmpty())
        return {};
    QString found;
    for (const QString& route : routes.value(path.section(u'/', -1))) {
        if (route == path)
            return route;
        if (route.endsWith(u'/' + path))
            found = found.isEmpty() ? route : u"\n"_s;
    }
    return found == u"\n"_s ? QString() : found;
}

class PairReader final
{
public:
    PairReader(const QString& text, qsizetype at, QChar quote) : m_text(text), m_at(at), m_quote(quote) { }

    QList<QueryAddress::Pair> read()
    {
        while (m_at < m_text.size() && m_pairs.size() < mostPairs) {
            const QChar c = m_text.at(m_at);
            if (c == m_quote) {
                if (!joined())
                    break;
            } else if (c == u'\n' || c == u'<' || c == u'#') {
                break;
            } else if (c == u'&') {
                ++m_at;
                finish();
                if (m_text.mid(m_at, 4) == "amp;"_L1)
                    m_at += 4;
            } else if (c == u'=' && !m_inValue) {
                m_inValue = true;
                ++m_at;
            } else if (m_text.mid(m_at, 2) == "{{"_L1) {
                gap(2, "}}"_L1);
            } else if (m_text.mid(m_at, 2) == "${"_L1) {
                gap(2, "}"_L1);
            } else {
                QString& word = m_inValue ? m_pair.value : m_pair.key;
                if (word.size() < longestWord && !m_pair.computed)
                    word += c;
                ++m_at;
            }
        }
        finish();
        return m_pairs;
    }

private:
    void finish()
    {
        const bool plain = !m_pair.key.isEmpty() && std::all_of(m_pair.key.begin(), m_pair.key.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'-';
        });
        if (plain && m_inValue)
            m_pairs.append(m_pair);
        m_pair = {};
        m_inValue = false;
    }

    void take(const QString& expression)
    {
        m_pair.computed = true;
        m_pair.value = expression.trimmed().left(longestWord);
    }

    void gap(qsizetype opening, QLatin1StringView closing)
    {
        const qsizetype end = m_text.indexOf(closing, m_at + opening);
        if (end < 0 || end - m_at > longestGap) {
            m_at = m_text.size();
            m_pair = {};
            return;
        }
        take(m_text.sliced(m_at + opening, end - m_at - opening));
        m_at = end + closing.size();
    }

    /// After the end of a literal: whether a sum goes on, with a value and perhaps more of the query.
    bool joined()
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text.at(at).isSpace())
            ++at;
        if (at >= m_text.size() || m_text.at(at) != u'+')
            return false;
        const qsizetype from = at + 1;
        const qsizetype last = std::min(m_text.size(), from + longestGap);
        for (at = from; at < last; ++at) {
            const QChar c = m_text.at(at);
            if (c == u';' || c == u'\n' || c == u'}')
                break;
            if (isQuote(c) && at + 1 < m_text.size() && m_text.at(at + 1) == u'&') {
                take(m_text.sliced(from, at - from));
                m_quote = c;
                m_at = at + 1;
                return true;
            }
        }
        if (m_inValue)
            take(m_text.sliced(from, at - from));
        m_at = m_text.size();
        return true;
    }

    const QString& m_text;
    qsizetype m_at;
    QChar m_quote;
    QueryAddress::Pair m_pair;
    bool m_inValue = false;
    QList<QueryAddress::Pair> m_pairs;
};

} // namespace

QList<QueryAddress> findQueryAddresses(const QString& text, const QStringList& routes)
{
    Routes byName;
    for (const QString& route : routes)
        byName[route.section(u'/', -1)].append(route);
    QList<QueryAddress> found;
    for (qsizetype mark = text.indexOf(u'?'); mark >= 0 && found.size() < mostAddresses;
         mark = text.indexOf(u'?', mark + 1)) {
        qsizetype begin = mark;
        while (begin > 0 && mark - begin < longestPath && isPathCharacter(text.at(begin - 1)))
            --begin;
        if (begin == mark || begin == 0)
            continue;
        const QString route = routeOf(text.sliced(begin, mark - begin), byName);
        if (route.isEmpty())
            continue;
        const QChar before = text.at(begin - 1);
        QueryAddress address{route, PairReader(text, mark + 1, isQuote(before) ? before : u'"').read()};
        if (!address.pairs.isEmpty() && !found.contains(address))
            found.append(address);
    }
    return found;
}

} // namespace Mingjing
