// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/editionsmodel.h"

#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/specification/specificationwords.h"
#include "widgets/words/timewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

EditionsModel::EditionsModel(QObject* parent) : QAbstractListModel(parent) { }

void EditionsModel::setShelved(const QList<ShelvedEdition>& editions, const QString& usedSha256)
{
    m_shelved = editions;
    m_used = usedSha256;
    rebuild();
}

void EditionsModel::setCandidate(const ShelvedEdition& candidate)
{
    m_candidate = candidate;
    rebuild();
}

void EditionsModel::setOfCase(const ShelvedEdition& edition)
{
    m_ofCase = edition;
    rebuild();
}

void EditionsModel::setOpenCases(const QHash<QString, int>& counts)
{
    if (m_openCases == counts)
        return;
    m_openCases = counts;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void EditionsModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const bool shelved = std::any_of(m_shelved.cbegin(), m_shelved.cend(), [this](const ShelvedEdition& edition) {
        return edition.sha256 == m_ofCase.sha256;
    });
    if (!m_candidate.sha256.isEmpty())
        m_rows.append({Kind::Candidate, m_candidate});
    if (!m_ofCase.sha256.isEmpty() && !shelved && m_ofCase.sha256 != m_candidate.sha256)
        m_rows.append({Kind::OfCase, m_ofCase});
    for (const ShelvedEdition& edition : std::as_const(m_shelved))
        m_rows.append({Kind::Shelved, edition});
    endResetModel();
}

QModelIndex EditionsModel::indexOf(const QString& sha256) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).edition.sha256 == sha256)
            return index(row);
    }
    return {};
}

int EditionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QStringList EditionsModel::badges(const Row& row) const
{
    QStringList badges;
    if (row.kind == Kind::Candidate)
        badges.append(tr("not yet accepted"));
    if (row.edition.builtIn)
        badges.append(tr("built in"));
    if (row.kind == Kind::Shelved && row.edition.sha256 == m_used)
        badges.append(tr("used for new cases"));
    if (!m_ofCase.sha256.isEmpty() && row.edition.sha256 == m_ofCase.sha256)
        badges.append(tr("of this case"));
    if (row.edition.damage)
        badges.append(tr("damaged"));
    return badges;
}

QString EditionsModel::facts(const Row& row) const
{
    QStringList facts;
    if (const QString date = SpecificationWords::date(row.edition.created); !date.isEmpty())
        facts.append(date);
    facts.append(SpecificationWords::shortDigest(row.edition.sha256));
    if (const int cases = m_openCases.value(row.edition.sha256); cases > 0)
        facts.append(tr("%n open cases", nullptr, cases));
    return facts.join(u" · "_s);
}

QString EditionsModel::toolTip(const Row& row) const
{
    const ShelvedEdition& edition = row.edition;
    QStringList lines{edition.title, edition.sha256};
    if (!edition.fileName.isEmpty())
        lines.append(tr("From %1").arg(edition.fileName));
    if (edition.importedAt.isValid())
        lines.append(edition.importedBy.isEmpty()
                         ? tr("Imported on %1").arg(momentText(edition.importedAt))
                         : tr("Imported on %1 by %2").arg(momentText(edition.importedAt), edition.importedBy));
    if (edition.damage)
        lines.append(errorText(*edition.damage));
    return plainToolTip(lines.join(u'\n'));
}

QVariant EditionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.edition.title.isEmpty() ? tr("Without a title") : row.edition.title;
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return QStringList{data(index, Qt::DisplayRole).toString(), facts(row), badges(row).join(u", "_s)}.join(
            u", "_s);
    case Sha256Role:
        return row.edition.sha256;
    case KindRole:
        return QVariant::fromValue(row.kind);
    case BuiltInRole:
        return row.edition.builtIn;
    case BadgesRole:
        return badges(row);
    case FactsRole:
        return facts(row);
    case DamagedRole:
        return !row.edition.isIntact();
    default:
        return {};
    }
}

} // namespace Mingjing
