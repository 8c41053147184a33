// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/domains.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

/// Longer authorities are no hosts.
constexpr qsizetype longestAuthority = 300;

/// Where the scheme before the colon at \a colon begins; -1 when it is none of ours.
qsizetype schemeStart(QStringView text, qsizetype colon)
{
    qsizetype from = colon;
    while (from > 0 && colon - from < 6 && text[from - 1].unicode() < 0x80 && text[from - 1].isLetter())
        --from;
    const QStringView scheme = text.sliced(from, colon - from);
    for (const QLatin1StringView known : {"https"_L1, "http"_L1, "wss"_L1, "ws"_L1, "ftp"_L1}) {
        if (scheme.compare(known, Qt::CaseInsensitive) == 0)
            return from;
    }
    return -1;
}

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':';
}

bool endsAuthority(QChar c)
{
    return c.unicode() <= u' ' || QStringView(u"/\\?#\"'`<>(){}[],;|").contains(c);
}

} // namespace

void findDomains(QStringView text, const std::function<void(const QString&, qsizetype)>& found)
{
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        qsizetype at = colon + 1;
        int slashes = 0;
        while (at < text.size() && slashes < 2 && (text[at] == u'/' || text[at] == u'\\')) {
            slashes += text[at] == u'/' ? 1 : 0;
            ++at;
        }
        if (slashes < 2)
            continue;
        const qsizetype from = schemeStart(text, colon);
        if (from < 0)
            continue;
        qsizetype end = at;
        while (end < text.size() && end - at < longestAuthority && !endsAuthority(text[end]))
            ++end;
        QStringView host = text.sliced(at, end - at);
        host = host.sliced(host.lastIndexOf(u'@') + 1);
        qsizetype length = 0;
        while (length < host.size() && isHostCharacter(host[length]))
            ++length;
        host = host.first(length);
        while (host.endsWith(u'.') || host.endsWith(u':'))
            host.chop(1);
        if (!host.isEmpty() && host.front().isLetterOrNumber())
            found(host.toString().toLower(), from);
    }
}

} // namespace Mingjing
