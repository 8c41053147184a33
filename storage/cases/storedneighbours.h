// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/hints/hintneighbours.h"

#include <memory>

namespace Mingjing {

class SqlConnection;

/// The packages of the other cases of a database, the latest mostCases of them. What was learnt of a package is kept
/// for as long as the program runs. Belongs to the thread that opened it.
class StoredNeighbours final : public HintNeighbours
{
    Q_DISABLE_COPY_MOVE(StoredNeighbours)

public:
    static constexpr int mostCases = 60;

    /// Reads \a database, never writes. \a caseId is left out: it is who asks. like() ends early when cancelled.
    static Result<std::unique_ptr<StoredNeighbours>> open(const QString& database, const QString& caseId,
                                                          const Cancellation& cancellation = {});
    ~StoredNeighbours() override;

    QList<NeighbourCase> like(const PackageTraits& traits) const override;

private:
    StoredNeighbours(std::unique_ptr<SqlConnection> connection, const QString& caseId,
                     const Cancellation& cancellation);

    std::unique_ptr<SqlConnection> m_connection;
    QString m_caseId;
    Cancellation m_cancellation;
};

} // namespace Mingjing
