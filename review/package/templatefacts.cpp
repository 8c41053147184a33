// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/domains.h"
#include "review/package/factcollector.h"
#include "review/package/featuretable.h"
#include "review/package/sourcefacts.h"
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

/// What stands outside `{{…}}`.
QList<QStringView> fixedParts(QStringView value)
{
    QList<QStringView> parts;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = value.indexOf(u"{{", at);
        if (open < 0)
            break;
        parts.append(value.sliced(at, open - at));
        const qsizetype close = value.indexOf(u"}}", open);
        at = close < 0 ? value.size() : close + 2;
    }
    parts.append(value.sliced(at));
    return parts;
}

/// The literals inside `{{…}}`, and the address around it.
void takeExpression(const TemplateAttribute& attribute, ReachKind kind, FactCollector& facts)
{
    if (kind == ReachKind::Navigator)
        facts.addPattern(fixedParts(attribute.value), attribute.offset);
    for (qsizetype from = attribute.value.indexOf(u'\''); from >= 0;) {
        const qsizetype to = attribute.value.indexOf(u'\'', from + 1);
        if (to < 0)
            return;
        facts.addReach(kind, attribute.value.sliced(from + 1, to - from - 1), attribute.offset + from + 1);
        from = attribute.value.indexOf(u'\'', to + 1);
    }
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
    const bool navigator = element.name == u"navigator" || element.name == u"functional-page-navigator";
    for (const TemplateAttribute& attribute : element.attributes) {
        if (!attribute.value.contains(u'/'))
            continue;
        const bool url = navigator && attribute.name == u"url";
        const ReachKind kind = url ? ReachKind::Navigator : ReachKind::Mention;
        facts.addReach(kind, attribute.value, attribute.offset);
        if (attribute.value.contains(u"{{"))
            takeExpression(attribute, kind, facts);
    }
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
