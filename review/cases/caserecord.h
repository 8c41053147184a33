// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/journal/reviewevent.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Mingjing {

class CaseStore;

/// Port: one finished or running case, to be read and not written: what replay and reports need.
class CaseRecord
{
public:
    virtual ~CaseRecord() = default;

    virtual QString caseId() const = 0;
    virtual const QList<ReviewEvent>& journal() const = 0;
    /// NotFound when they are not kept; Malformed when they are damaged.
    virtual Result<QByteArray> blob(const QString& sha256) const = 0;
    /// The package's zip, byte for byte.
    virtual Result<QByteArray> packageBytes() const = 0;
    /// The edition's document, byte for byte.
    virtual Result<QByteArray> editionBytes() const = 0;
};

/// A case of a store, as it was when this was made. The store must outlive it.
class StoredCaseRecord final : public CaseRecord
{
public:
    static Result<StoredCaseRecord> load(const CaseStore& store, const QString& caseId);

    QString caseId() const override { return m_caseId; }
    const QList<ReviewEvent>& journal() const override { return m_journal; }
    Result<QByteArray> blob(const QString& sha256) const override;
    Result<QByteArray> packageBytes() const override;
    Result<QByteArray> editionBytes() const override;

private:
    StoredCaseRecord() = default;

    const CaseStore* m_store = nullptr;
    QString m_caseId;
    QList<ReviewEvent> m_journal;
    QString m_packageSha256;
    QString m_editionSha256;
};

} // namespace Mingjing
