// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/submittedversion.h"

#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject toJson(const SubmittedVersion& version)
{
    QJsonObject object{{u"sha256"_s, version.sha256}, {u"file_name"_s, version.fileName}, {u"size"_s, version.size}};
    if (!version.root.isEmpty())
        object.insert(u"root"_s, version.root);
    return object;
}

Result<SubmittedVersion> submittedVersionFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"package"_s);
    SubmittedVersion version;
    version.sha256 = fields.requiredString("sha256"_L1);
    version.fileName = fields.string("file_name"_L1);
    version.size = fields.integer("size"_L1);
    // Named only where an archive holds several programs.
    if (object.contains("root"_L1))
        version.root = fields.string("root"_L1);
    if (fields.error())
        return *fields.error();
    return version;
}

} // namespace Mingjing
