// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/checklist/profileshelf.h"

#include <QDir>

namespace Mingjing {

/// Profiles as files in a folder, `<id>.json` each. The folder is made when the first is saved. Above 500 files the
/// rest is a problem, not read.
class FolderProfileShelf final : public ProfileShelf
{
public:
    explicit FolderProfileShelf(const QString& folder);

    QList<AuditProfile> profiles(QList<Error>* problems = nullptr) const override;
    Result<void> save(const AuditProfile& profile) override;
    Result<void> remove(const QString& id) override;
    Result<AuditProfile> read(const QString& path) const override;
    Result<void> write(const AuditProfile& profile, const QString& path) const override;

private:
    QString pathOf(const QString& id) const;

    QDir m_folder;
};

} // namespace Mingjing
