// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"

#include "review/cases/casefold.h"
#include "review/specification/cataloguefit.h"
#include "review/specification/specificationparser.h"
#include "storage/archive/casearchive.h"
#include "storage/cases/sqlitecasestore.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Mingjing {

CaseInput::CaseInput() = default;
CaseInput::~CaseInput() = default;

QString problemLine(const VerifyProblem& problem)
{
    QString line = verifyPartId(problem.part);
    if (problem.sequence > 0)
        line += u" event %1"_s.arg(problem.sequence);
    if (!problem.where.isEmpty())
        line += u' ' + problem.where;
    return line + u": "_s + problem.what;
}

Result<std::unique_ptr<CaseInput>> CaseInput::open(const QString& name, const QString& database)
{
    std::unique_ptr<CaseInput> input(new CaseInput);
    if (database.isEmpty()) {
        auto archive = CaseArchive::open(name);
        if (!archive)
            return archive.error();
        for (const VerifyProblem& problem : (*archive)->verification().problems)
            input->m_doubts += problemLine(problem);
        input->m_record = std::move(*archive);
        return input;
    }
    auto store = SqliteCaseStore::openExisting(database);
    if (!store)
        return store.error();
    input->m_store = std::move(*store);
    auto record = StoredCaseRecord::load(*input->m_store, name);
    if (!record)
        return record.error();
    input->m_record = std::make_unique<StoredCaseRecord>(std::move(*record));
    return input;
}

Result<CaseState> CaseInput::state() const
{
    return fold(m_record->journal());
}

Result<Edition> CaseInput::edition() const
{
    const Result<QByteArray> document = m_record->editionBytes();
    if (!document)
        return document.error();
    return parseSpecification(*document);
}

Result<std::optional<AppealClosure>> CaseInput::appealClosure(const CaseState& state) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_store)
        return appealClosureIn(*m_store, state, now);
    return appealClosureOf(state, now);
}

Result<CaseReportSource> CaseInput::reportSource(PackageOptions options)
{
    Result<Edition> edition = this->edition();
    if (!edition)
        return edition.error();
    Result<Catalogue> catalogue = builtInCatalogueFor(*edition);
    if (!catalogue)
        return catalogue.error();
    const Result<QByteArray> archive = m_record->packageBytes();
    if (!archive)
        return archive.error();
    const Result<CaseState> state = this->state();
    if (!state)
        return state.error();
    if (!state->packageRoot.isEmpty())
        options.root = state->packageRoot;
    Result<ReadPackage> package = readPackage(*archive, u"package.zip"_s, options);
    if (!package)
        return package.error();
    m_package.emplace(std::move(*package));
    Checklist checklist = generateChecklist(*edition, *catalogue, m_package->profile());
    return CaseReportSource{*m_record,
                            std::move(*edition),
                            std::move(*catalogue),
                            std::move(checklist),
                            m_package->contents.get(),
                            QDateTime::currentDateTimeUtc(),
                            QStringLiteral(MINGJING_VERSION)};
}

} // namespace Mingjing
