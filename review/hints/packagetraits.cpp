// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/packagetraits.h"

#include "review/base/digest.h"
#include "review/package/inspection.h"
#include "review/package/packagecontents.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Smaller files are alike by chance.
constexpr qint64 smallestFile = 200;
constexpr qsizetype mostDigests = 5'000;

QStringList common(const QStringList& left, const QStringList& right)
{
    QStringList both;
    std::set_intersection(left.cbegin(), left.cend(), right.cbegin(), right.cend(), std::back_inserter(both));
    return both;
}

} // namespace

bool isCommonDomain(const QString& domain)
{
    static const QStringList known{u"qq.com"_s,       u"weixin.qq.com"_s, u"qlogo.cn"_s,     u"github.com"_s,
                                   u"w3.org"_s,       u"aliyuncs.com"_s,  u"myqcloud.com"_s, u"baidu.com"_s,
                                   u"bdstatic.com"_s, u"amap.com"_s,      u"npmjs.com"_s,    u"jsdelivr.net"_s,
                                   u"gtimg.cn"_s,     u"alicdn.com"_s,    u"qiniu.com"_s,    u"localhost"_s};
    return !domain.contains(u'.') || std::any_of(known.cbegin(), known.cend(), [&domain](const QString& one) {
        return domain == one || domain.endsWith(u'.' + one);
    });
}

PackageTraits traitsOf(const PackageContents& package, const PackageInspection& inspection)
{
    PackageTraits traits;
    traits.sha256 = package.sha256();
    if (inspection.submission) {
        traits.name = inspection.submission->name;
        traits.subject = inspection.submission->subjectName;
    }
    for (const DomainUse& use : inspection.facts.domains) {
        if (!isCommonDomain(use.domain))
            traits.domains.append(use.domain);
    }
    traits.domains.sort();
    QSet<QString> library;
    for (const LibraryUse& use : inspection.facts.libraries)
        library.unite(QSet<QString>(use.files.cbegin(), use.files.cend()));
    for (const PackageEntry& entry : package.entries()) {
        if (entry.size < smallestFile || library.contains(entry.path) || entry.path.startsWith(u'@')
            || entry.path == "submission.json"_L1 || traits.fileDigests.size() >= mostDigests)
            continue;
        if (const Result<QByteArray> bytes = package.read(entry.path))
            traits.fileDigests.append(sha256Hex(*bytes));
    }
    traits.fileDigests.sort();
    traits.fileDigests.removeDuplicates();
    return traits;
}

NeighbourCase compareTraits(const PackageTraits& own, const PackageTraits& other, const QString& caseId)
{
    NeighbourCase neighbour;
    neighbour.caseId = caseId;
    neighbour.traits = other;
    neighbour.sharedFiles = common(own.fileDigests, other.fileDigests).size();
    neighbour.sharedDomains = common(own.domains, other.domains);
    return neighbour;
}

} // namespace Mingjing
