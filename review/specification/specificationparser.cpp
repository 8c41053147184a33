// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/specificationparser.h"

#include "review/base/digest.h"
#include "review/specification/clausebuilder.h"
#include "review/specification/crossreferences.h"
#include "review/specification/documentreader.h"
#include "review/specification/penaltyparser.h"
#include "review/specification/tableofcontents.h"
#include "review/specification/twins.h"

#include <QHash>

#include <algorithm>

namespace Mingjing {

namespace {

QString sectionAbove(const QHash<QString, const Clause*>& byId, const Clause& clause)
{
    const Clause* at = &clause;
    while (at && at->kind != ClauseKind::Section)
        at = byId.value(at->parent);
    return at ? at->id : QString();
}

void readPenalties(const ClauseTree& tree, EditionData& data)
{
    for (const RuleText& rule : tree.rules)
        data.rules.append(parseProcessingRule(rule, data.warnings));
    QHash<QString, const Clause*> byId;
    for (const Clause& clause : std::as_const(data.clauses))
        byId.insert(clause.id, &clause);
    for (const Clause& clause : std::as_const(data.clauses)) {
        if (clause.kind == ClauseKind::Chapter)
            continue;
        if (const auto rule = parseInClauseRule(clause, sectionAbove(byId, clause)))
            data.inClauseRules.append(*rule);
        data.timeLimits.append(timeLimitsOf(clause));
    }
}

bool isSpecification(const QList<Clause>& clauses)
{
    const auto has = [&](ClauseKind kind) {
        return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& clause) { return clause.kind == kind; });
    };
    return has(ClauseKind::Chapter) && has(ClauseKind::Clause);
}

} // namespace

Result<Edition> parseSpecification(const QByteArray& document)
{
    const Result<DocumentText> text = readDocument(document);
    if (!text)
        return text.error();
    ClauseTree tree = buildClauses(withoutTableOfContents(text->lines));
    if (!isSpecification(tree.clauses)) {
        return Error{
            ErrorCode::Malformed,
            QStringLiteral("this is no operating specification: no chapter (一、…) with numbered clauses was found"),
            {}};
    }
    EditionData data;
    data.title = tree.title.isEmpty() ? text->title : tree.title;
    data.created = text->created;
    data.sha256 = sha256Hex(document);
    data.warnings = tree.warnings;
    if (!text->doubt.isEmpty())
        data.warnings.append({1, SpecificationWarning::Kind::AssumedEncoding, text->doubt});
    data.clauses = std::move(tree.clauses);
    digestClauses(data.clauses);
    readPenalties(tree, data);
    data.warnings.append(crossReferenceWarnings(data.clauses));
    std::stable_sort(data.warnings.begin(), data.warnings.end(),
                     [](const SpecificationWarning& a, const SpecificationWarning& b) { return a.line < b.line; });
    return Edition(std::move(data));
}

} // namespace Mingjing
