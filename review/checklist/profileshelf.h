// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/checklist/auditprofile.h"

#include <QList>
#include <QString>

namespace Mingjing {

/// Port: where a person's own profiles are kept, and how they are handed to others.
class ProfileShelf
{
public:
    virtual ~ProfileShelf() = default;

    /// All that can be read, by id. What cannot is left where it is, and told in \a problems.
    virtual QList<AuditProfile> profiles(QList<Error>* problems = nullptr) const = 0;
    /// Keeps \a profile, in place of one with the same id.
    virtual Result<void> save(const AuditProfile& profile) = 0;
    /// NotFound when there is none.
    virtual Result<void> remove(const QString& id) = 0;
    /// The profile in a file that somebody shared; it is not kept yet.
    virtual Result<AuditProfile> read(const QString& path) const = 0;
    /// Writes \a profile to a file to share.
    virtual Result<void> write(const AuditProfile& profile, const QString& path) const = 0;
};

} // namespace Mingjing
