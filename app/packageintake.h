// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caseloader.h"
#include "review/base/cancellation.h"
#include "review/cases/caseopening.h"
#include "review/package/packagelimits.h"
#include "widgets/specification/heldedition.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace Mingjing {

class BatchIntakePanel;

/// What a case of \a loaded begins with; \a path is where \a archive came from.
CaseOpening openingOf(const LoadedPackage& loaded, const QByteArray& archive, const QString& root, const QString& path,
                      const HeldEdition& edition, const QString& timeZone);

/// Takes in many packages one after the other: each is read off the GUI thread and becomes a case that nobody has yet,
/// or one case for each program that it holds, or is refused with its reason. GUI thread.
class PackageIntake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackageIntake)

public:
    struct Surroundings {
        /// The case in which the package is reviewed already; empty when there is none.
        std::function<Result<QString>(const LoadedPackage& loaded, const QString& root)> knownCase;
        /// Makes a case of it and gives its id.
        std::function<Result<QString>(const CaseOpening& opening)> create;
    };

    /// \a panel shows how it goes and must outlive this.
    PackageIntake(BatchIntakePanel& panel, Surroundings surroundings, QObject* parent = nullptr);
    ~PackageIntake() override;

    bool isWorking() const;
    /// Nothing while it works already.
    void start(const QStringList& files, const HeldEdition& edition, const PackageLimits& limits,
               const QString& timeZone);

Q_SIGNALS:
    /// One more is a case.
    void taken();
    void finished();

private:
    /// A program in a package; without a root the only one.
    struct Entry {
        QString path;
        QString root;
    };
    struct Read {
        LoadedPackage loaded;
        QByteArray archive;
        /// It holds several, and nothing was loaded.
        QStringList roots;
    };
    static Result<Read> read(const Entry& entry, const std::shared_ptr<const Edition>& edition,
                             const PackageLimits& limits, const Cancellation& cancellation);
    void next();
    void finishOne(const Result<Read>& read);

    BatchIntakePanel& m_panel;
    Surroundings m_surroundings;
    QList<Entry> m_entries;
    HeldEdition m_edition;
    PackageLimits m_limits;
    QString m_timeZone;
    int m_row = -1;
    Cancellation m_cancellation;
};

} // namespace Mingjing
