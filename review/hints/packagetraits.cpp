// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/packagetraits.h"

#include "review/base/digest.h"
#include "review/package/domains.h"
#include "review/package/language.h"
#include "review/package/librarycatalogue.h"
#include "review/package/packagecontents.h"
#include "review/package/sourcetext.h"
#include "review/package/submission.h"

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

PackageTraits traitsOf(const PackageContents& package)
{
    static const QSet<QString> spoken{u"javascript"_s, u"typescript"_s, u"wxs"_s, u"wxml"_s, u"json"_s};
    PackageTraits traits;
    traits.sha256 = package.sha256();
    if (const auto form = readSubmission(package); form && *form) {
        traits.name = (*form)->name;
        traits.subject = (*form)->subjectName;
    }
    for (const PackageEntry& entry : package.entries()) {
        if (entry.path.startsWith(u'@') || entry.path == "submission.json"_L1 || !libraryInPath(entry.path).isEmpty()
            || traits.fileDigests.size() >= mostDigests)
            continue;
        const Result<QByteArray> bytes = package.read(entry.path);
        if (!bytes || publishedLibraries().ownerOf(*bytes))
            continue;
        if (entry.size >= smallestFile)
            traits.fileDigests.append(sha256Hex(*bytes));
        if (spoken.contains(languageOf(entry.path))) {
            findDomains(decodeSource(*bytes).text, [&traits](const QString& domain, qsizetype) {
                if (!isCommonDomain(domain) && traits.domains.size() < mostDigests)
                    traits.domains.append(domain);
            });
        }
    }
    for (QStringList* list : {&traits.domains, &traits.fileDigests}) {
        list->sort();
        list->removeDuplicates();
    }
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
