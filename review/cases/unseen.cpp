// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/unseen.h"

#include "review/cases/casestate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Mingjing {

bool isReadableFile(const QString& path)
{
    static constexpr std::array<QLatin1StringView, 12> endings = {
        QLatin1StringView(".js"),   QLatin1StringView(".ts"),   QLatin1StringView(".mjs"),  QLatin1StringView(".cjs"),
        QLatin1StringView(".json"), QLatin1StringView(".wxml"), QLatin1StringView(".wxss"), QLatin1StringView(".wxs"),
        QLatin1StringView(".css"),  QLatin1StringView(".less"), QLatin1StringView(".html"), QLatin1StringView(".md"),
    };
    for (const QLatin1StringView ending : endings) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

UnseenParts unseenParts(const CaseState& state, const LookedForParts& parts, const QSet<QString>& opened)
{
    QSet<QString> pages;
    for (const PageView& view : state.pageViews)
        pages.insert(view.route);
    QSet<QString> files = opened;
    for (const Evidence& piece : state.evidence) {
        if (piece.kind == EvidenceKind::Source || piece.kind == EvidenceKind::File)
            files.insert(piece.path);
    }
    UnseenParts unseen;
    for (const QString& route : parts.pages) {
        if (!pages.contains(route))
            unseen.pages.append(route);
    }
    for (const QString& path : parts.files) {
        if (!files.contains(path))
            unseen.files.append(path);
    }
    for (const QString& item : parts.items) {
        if (state.asksFor(item) && state.verdictOf(item) == Verdict::Unjudged)
            unseen.items.append(item);
    }
    return unseen;
}

} // namespace Mingjing
