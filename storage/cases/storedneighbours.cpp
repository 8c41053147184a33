// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/storedneighbours.h"

#include "review/hints/packagetraits.h"
#include "storage/cases/blobtable.h"
#include "storage/cases/sqlconnection.h"
#include "storage/cases/sqlstatement.h"
#include "storage/package/zippackage.h"

#include <QCache>
#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype mostNeighbours = 100;

/// What was learnt of packages, by digest and root.
class KnownTraits final
{
public:
    std::optional<PackageTraits> find(const QString& key)
    {
        const QMutexLocker lock(&m_mutex);
        const PackageTraits* traits = m_traits.object(key);
        return traits ? std::optional(*traits) : std::nullopt;
    }
    void keep(const QString& key, const PackageTraits& traits)
    {
        const QMutexLocker lock(&m_mutex);
        m_traits.insert(key, new PackageTraits(traits));
    }

private:
    QMutex m_mutex;
    QCache<QString, PackageTraits> m_traits{500};
};

KnownTraits& knownTraits()
{
    static KnownTraits known;
    return known;
}

PackageTraits read(const QSqlDatabase& database, const QString& sha256, const QString& root,
                   const Cancellation& cancellation)
{
    const QString key = sha256 + u'/' + root;
    if (const auto known = knownTraits().find(key))
        return *known;
    PackageTraits traits;
    traits.sha256 = sha256;
    if (const Result<QByteArray> archive = readBlob(database, sha256)) {
        const auto package = openZipPackage(*archive, sha256, {{}, root}, cancellation);
        if (package)
            traits = traitsOf(**package);
        if (cancellation.requested())
            return traits;
    }
    knownTraits().keep(key, traits);
    return traits;
}

} // namespace

StoredNeighbours::StoredNeighbours(std::unique_ptr<SqlConnection> connection, const QString& caseId,
                                   const Cancellation& cancellation)
    : m_connection(std::move(connection)), m_caseId(caseId), m_cancellation(cancellation)
{
}

StoredNeighbours::~StoredNeighbours() = default;

Result<std::unique_ptr<StoredNeighbours>> StoredNeighbours::open(const QString& database, const QString& caseId,
                                                                 const Cancellation& cancellation)
{
    auto connection = SqlConnection::openForReading(database);
    if (!connection)
        return connection.error();
    return std::unique_ptr<StoredNeighbours>(new StoredNeighbours(std::move(*connection), caseId, cancellation));
}

QList<NeighbourCase> StoredNeighbours::like(const PackageTraits& traits) const
{
    struct Row {
        QString caseId;
        QString program;
        QString subject;
        QString sha256;
        QString root;
    };
    QList<Row> rows;
    {
        SqlStatement statement(m_connection->database(),
                               u"SELECT c.case_id, c.program, c.subject, v.sha256, v.root FROM cases c "
                               "JOIN case_versions v ON v.case_id = c.case_id AND v.sha256 = c.package_sha256 "
                               "WHERE c.case_id <> ? ORDER BY v.at DESC LIMIT ?"_s);
        if (!statement.bind(m_caseId).bind(mostCases).run())
            return {};
        while (statement.next()) {
            rows.append(
                {statement.text(0), statement.text(1), statement.text(2), statement.text(3), statement.text(4)});
        }
    }
    QList<NeighbourCase> neighbours;
    for (const Row& row : std::as_const(rows)) {
        if (m_cancellation.requested())
            break;
        PackageTraits other = read(m_connection->database(), row.sha256, row.root, m_cancellation);
        // What the case says of it counts: a form may have been handed in later.
        if (!row.program.isEmpty())
            other.name = row.program;
        if (!row.subject.isEmpty())
            other.subject = row.subject;
        const NeighbourCase neighbour = compareTraits(traits, other, row.caseId);
        const bool common = neighbour.sharedFiles > 0 || !neighbour.sharedDomains.isEmpty()
            || other.sha256 == traits.sha256 || (!traits.name.isEmpty() && other.name == traits.name);
        if (common)
            neighbours.append(neighbour);
    }
    std::stable_sort(neighbours.begin(), neighbours.end(), [](const NeighbourCase& left, const NeighbourCase& right) {
        return left.sharedFiles > right.sharedFiles;
    });
    return neighbours.mid(0, mostNeighbours);
}

} // namespace Mingjing
