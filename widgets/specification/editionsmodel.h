// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/editionshelf.h"

#include <QAbstractListModel>
#include <QHash>

namespace Mingjing {

/// The editions that one can look at, one a row: a candidate first, then the open case's own when it is on no shelf,
/// then the shelf.
class EditionsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditionsModel)

public:
    enum class Kind {
        Candidate, ///< read, and not yet accepted
        OfCase, ///< what the open case is judged by, when it is not on the shelf
        Shelved,
    };
    Q_ENUM(Kind)
    enum Role {
        Sha256Role = Qt::UserRole,
        KindRole,
        BuiltInRole,
        /// Words of the badges, in order.
        BadgesRole,
        /// Date, digest and open cases, as one line.
        FactsRole,
        DamagedRole,
    };

    explicit EditionsModel(QObject* parent = nullptr);

    void setShelved(const QList<ShelvedEdition>& editions, const QString& usedSha256);
    /// An invalid edition (no digest) for none.
    void setCandidate(const ShelvedEdition& candidate);
    void setOfCase(const ShelvedEdition& edition);
    /// Cases that are not closed, by digest.
    void setOpenCases(const QHash<QString, int>& counts);

    QModelIndex indexOf(const QString& sha256) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        Kind kind;
        ShelvedEdition edition;
    };

    void rebuild();
    QStringList badges(const Row& row) const;
    QString facts(const Row& row) const;
    QString toolTip(const Row& row) const;

    QList<Row> m_rows;
    QList<ShelvedEdition> m_shelved;
    ShelvedEdition m_candidate;
    ShelvedEdition m_ofCase;
    QHash<QString, int> m_openCases;
    QString m_used;
};

} // namespace Mingjing
