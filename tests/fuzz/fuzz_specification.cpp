// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/catalogue.h"
#include "review/specification/editiondiff.h"
#include "review/specification/editionjson.h"
#include "review/specification/specificationparser.h"

#include <QByteArray>
#include <QJsonObject>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Mingjing;

/// Whatever the bytes: one refusal, or a tree in which every node is found and every parent stands.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray document(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<Edition> edition = parseSpecification(document);
    if (!edition) {
        if (edition.error().message.isEmpty())
            std::abort();
        return 0;
    }
    for (const Clause& clause : edition->clauses()) {
        const bool rooted =
            clause.kind == ClauseKind::Chapter ? clause.parent.isEmpty() : edition->clause(clause.parent) != nullptr;
        if (!rooted || edition->clause(clause.id) != &clause || clause.line < 1)
            std::abort();
    }
    for (const ProcessingRule& rule : edition->rules()) {
        if (!edition->clause(rule.owner) || !edition->clause(rule.scope))
            std::abort();
    }
    if (toJson(*edition, Catalogue()).isEmpty() || !compareEditions(*edition, *edition).isEmpty())
        std::abort();
    return 0;
}
