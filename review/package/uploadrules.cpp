// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/uploadrules.h"

#include "review/package/packagepath.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

constexpr qsizetype mostRules = 200;
constexpr int mostPatterns = 20;
constexpr qsizetype longestPattern = 500;

/// The pattern is the package's: what it may cost is bounded.
QRegularExpression bounded(const QString& pattern)
{
    return QRegularExpression(u"(*LIMIT_MATCH=1000)(*NO_JIT)"_s + pattern);
}

/// `**` crosses folders, `*` and `?` do not, `{a,b}` is either.
QString patternOfGlob(const QString& glob)
{
    QString pattern = u"^"_s;
    int braces = 0;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QChar c = glob.at(i);
        if (QStringView(glob).sliced(i).startsWith(u"**/")) {
            pattern += "(?:.*/)?"_L1;
            i += 2;
        } else if (QStringView(glob).sliced(i).startsWith(u"**")) {
            pattern += ".*"_L1;
            ++i;
        } else if (c == u'*') {
            pattern += "[^/]*"_L1;
        } else if (c == u'?') {
            pattern += "[^/]"_L1;
        } else if (c == u'{') {
            ++braces;
            pattern += "(?:"_L1;
        } else if (c == u'}' && braces > 0) {
            --braces;
            pattern += u')';
        } else if (c == u',' && braces > 0) {
            pattern += u'|';
        } else {
            pattern += QRegularExpression::escape(QString(c));
        }
    }
    return pattern + QString(braces, u')') + u'$';
}

} // namespace

UploadRules::UploadRules(const QJsonObject& project)
{
    const QJsonObject options = project.value("packOptions"_L1).toObject();
    m_ignore = rulesOf(options.value("ignore"_L1));
    m_include = rulesOf(options.value("include"_L1));
}

QList<UploadRules::Rule> UploadRules::rulesOf(const QJsonValue& list)
{
    QList<Rule> rules;
    int patterns = 0;
    const QJsonArray values = list.toArray();
    for (qsizetype i = 0; i < qMin(values.size(), mostRules); ++i) {
        const QJsonObject one = values.at(i).toObject();
        const QString type = one.value("type"_L1).toString();
        const QString value = one.value("value"_L1).toString();
        const QString path = resolvePackagePath({}, value).value_or(QString());
        if (value.isEmpty() || value.size() > longestPattern)
            continue;
        if (type == "folder"_L1 && !path.isEmpty())
            rules.append({Kind::Folder, path + u'/'});
        else if (type == "file"_L1 && !path.isEmpty())
            rules.append({Kind::File, path});
        else if (type == "suffix"_L1)
            rules.append({Kind::Suffix, value});
        else if (type == "prefix"_L1)
            rules.append({Kind::Prefix, value});
        else if ((type == "regexp"_L1 || type == "glob"_L1) && ++patterns > mostPatterns)
            continue;
        else if (type == "regexp"_L1)
            rules.append({Kind::Pattern, value, bounded(value)});
        else if (type == "glob"_L1)
            rules.append({Kind::Pattern, value, bounded(patternOfGlob(path.isEmpty() ? value : path))});
    }
    return rules;
}

bool UploadRules::matches(const QList<Rule>& rules, const QString& path)
{
    const QStringView name = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
    return std::any_of(rules.cbegin(), rules.cend(), [&](const Rule& rule) {
        switch (rule.kind) {
        case Kind::Folder:
            return path.startsWith(rule.value);
        case Kind::File:
            return path == rule.value;
        case Kind::Suffix:
            return path.endsWith(rule.value);
        case Kind::Prefix:
            return name.startsWith(rule.value);
        case Kind::Pattern:
            return rule.pattern.isValid() && rule.pattern.match(path).hasMatch();
        }
        return false;
    });
}

} // namespace Mingjing
