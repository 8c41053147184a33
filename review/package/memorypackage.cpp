// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"

#include "review/base/digest.h"

namespace Mingjing {

MemoryPackage::MemoryPackage(QMap<QString, QByteArray> files, QList<IntakeWarning> warnings)
    : m_files(std::move(files)), m_warnings(std::move(warnings))
{
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        m_entries.append(PackageEntry{it.key(), it->size(), it->size(), 0});
        m_archive += it.key().toUtf8() + '\0' + QByteArray::number(it->size()) + '\0' + *it;
    }
    m_sha256 = sha256Hex(m_archive);
}

Result<QByteArray> MemoryPackage::read(const QString& path) const
{
    const auto it = m_files.constFind(path);
    if (it == m_files.cend())
        return Error{ErrorCode::NotFound, QStringLiteral("no such file in the package"), path};
    return *it;
}

} // namespace Mingjing
