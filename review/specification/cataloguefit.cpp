// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/cataloguefit.h"

#include "review/specification/builtinedition.h"
#include "review/specification/edition.h"
#include "review/specification/editiondiff.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// `2/5.1` and `2/5` for `2/5.1.2` and `2/5.1`; the chapter for a section.
QString groupOf(const QString& clauseId)
{
    const qsizetype dot = clauseId.lastIndexOf(u'.');
    return dot < 0 ? clauseId.section(u'/', 0, 0) : clauseId.first(dot);
}

/// Groups of which some clause has another number than before.
QSet<QString> disturbedGroups(const EditionDiff& diff)
{
    QSet<QString> groups;
    for (auto it = diff.newIds.cbegin(); it != diff.newIds.cend(); ++it) {
        if (it.key() != it.value()) {
            groups.insert(groupOf(it.key()));
            groups.insert(groupOf(it.value()));
        }
    }
    return groups;
}

} // namespace

QHash<QString, QString> fittedClauses(const QStringList& ids, const EditionDiff& diff)
{
    QHash<QString, QString> newIds;
    const QSet<QString> disturbed = disturbedGroups(diff);
    for (const QString& id : ids) {
        const QString lives = diff.newIds.value(id);
        if (!lives.isEmpty())
            newIds.insert(id, lives);
        else if (diff.changeOfNew(id) && !disturbed.contains(groupOf(id)))
            newIds.insert(id, id);
    }
    return newIds;
}

Catalogue fittedCatalogue(const Catalogue& catalogue, const EditionDiff& diff)
{
    return catalogue.renumbered(fittedClauses(catalogue.entries().keys(), diff));
}

Result<Catalogue> builtInCatalogueFor(const Edition& edition)
{
    const Result<Catalogue>& catalogue = builtInCatalogue();
    if (!catalogue || edition.sha256() == builtInEditionSha256())
        return catalogue;
    const Result<Edition>& own = builtInEdition();
    if (!own)
        return own.error();
    return fittedCatalogue(*catalogue, compareEditions(*own, edition));
}

} // namespace Mingjing
