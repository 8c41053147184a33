// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace Mingjing {

/// What project.config.json says about files that are left out of the upload: `packOptions.ignore` and `include`, of
/// which the second outweighs the first. Paths count from the code root.
class UploadRules final
{
public:
    UploadRules() = default;
    explicit UploadRules(const QJsonObject& project);

    bool leavesOut(const QString& path) const { return matches(m_ignore, path) && !matches(m_include, path); }

private:
    enum class Kind { Folder, File, Suffix, Prefix, Pattern };
    struct Rule {
        Kind kind = Kind::File;
        QString value;
        QRegularExpression pattern = {};
    };

    static QList<Rule> rulesOf(const QJsonValue& list);
    static bool matches(const QList<Rule>& rules, const QString& path);

    QList<Rule> m_ignore;
    QList<Rule> m_include;
};

} // namespace Mingjing
