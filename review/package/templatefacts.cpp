// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/domains.h"
#include "review/package/factcollector.h"
#include "review/package/featuretable.h"
#include "review/package/featurewords.h"
#include "review/package/sourcefacts.h"
#include "review/package/templatelinks.h"
#include "review/package/templatescanner.h"

namespace Mingjing {
namespace {

QStringView view(std::u16string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// `open-type="share|contact"` and expressions that yield one of several values count for each.
bool mentions(QStringView value, std::u16string_view wanted)
{
    return wanted.empty() || value.contains(view(wanted));
}

void takeElement(const TemplateElement& element, FactCollector& facts)
{
    facts.addElement(element.name, element.offset);
    for (const ElementFeature& row : elementFeatures()) {
        if (!row.element.empty() && view(row.element) != element.name)
            continue;
        if (row.attribute.empty()) {
            facts.addEvidence(row.feature, EvidenceSource::Element, element.name.toString(), element.offset);
            continue;
        }
        const QStringView value = element.value(view(row.attribute));
        if (value.isNull() || !mentions(value, row.value))
            continue;
        QString reason = element.name.toString() + u' ' + view(row.attribute).toString();
        if (!row.value.empty())
            reason += u'=' + view(row.value).toString();
        facts.addEvidence(row.feature, EvidenceSource::Element, reason, element.offset);
    }
    collectElementLinks(element, facts);
}

} // namespace

void collectTemplateFacts(QStringView wxml, FactCollector& facts)
{
    scanTemplate(wxml, [&](const TemplateElement& element) {
        takeElement(element, facts);
        return true;
    });
    findDomains(wxml, [&](const QString& host, qsizetype at) { facts.addDomain(host, at); });
    findFeatureWords(wxml, [&](const WordFeature& row, qsizetype at) {
        facts.addEvidence(row.feature, EvidenceSource::Word, view(row.word).toString(), at);
    });
}

} // namespace Mingjing
