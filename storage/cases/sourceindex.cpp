// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sourceindex.h"

#include "review/journal/reviewevent.h"
#include "storage/cases/blobtable.h"
#include "storage/cases/searchrows.h"
#include "storage/cases/sqlstatement.h"
#include "storage/cases/sqltransaction.h"
#include "storage/package/zippackage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int mostPackagesRead = 24;
constexpr int mostFilesRead = 200;

struct PackageKey {
    QString sha256;
    QString root;

    bool operator==(const PackageKey&) const = default;
};

Result<std::unique_ptr<PackageContents>> openKept(const QSqlDatabase& database, const PackageKey& key,
                                                  const Cancellation& cancellation)
{
    const Result<QByteArray> bytes = readBlob(database, key.sha256);
    if (!bytes)
        return bytes.error();
    return openZipPackage(*bytes, key.sha256, {{}, key.root}, cancellation);
}

bool isText(const QByteArray& bytes)
{
    return !bytes.left(8192).contains('\0');
}

bool isThirdParty(const QString& path)
{
    return path.contains("node_modules/"_L1) || path.contains("miniprogram_npm/"_L1);
}

/// The files that are indexed, what its author wrote before what was taken from others.
QList<PackageEntry> wantedFiles(const PackageContents& package)
{
    QList<PackageEntry> files = package.entries();
    files.removeIf([](const PackageEntry& entry) { return entry.size == 0 || entry.size > SourceBounds::fileBytes; });
    std::stable_partition(files.begin(), files.end(),
                          [](const PackageEntry& entry) { return !isThirdParty(entry.path); });
    qint64 bytes = 0;
    qsizetype count = 0;
    while (count < std::min<qsizetype>(files.size(), SourceBounds::files)
           && bytes + files.at(count).size <= SourceBounds::packageBytes)
        bytes += files.at(count++).size;
    return files.mid(0, count);
}

Result<QList<PackageKey>> waiting(const QSqlDatabase& database)
{
    SqlStatement statement(database,
                           u"SELECT DISTINCT v.sha256, v.root FROM case_versions v "
                           "LEFT JOIN source_packages p ON p.sha256 = v.sha256 AND p.root = v.root "
                           "WHERE p.sha256 IS NULL OR p.done < p.total ORDER BY v.at DESC"_s);
    const Result<void> done = statement.run();
    if (!done)
        return done.error();
    QList<PackageKey> keys;
    while (statement.next())
        keys.append({statement.text(0), statement.text(1)});
    return keys;
}

/// Within a transaction: how far the package is, with a row for it from now on.
Result<int> filesDone(const QSqlDatabase& database, const PackageKey& key, qsizetype total, qsizetype leftOut,
                      const QString& problem)
{
    SqlStatement insert(database,
                        u"INSERT INTO source_packages (sha256, root, total, done, left_out, problem) "
                        "VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT (sha256, root) DO NOTHING"_s);
    Result<void> done =
        insert.bind(QVariantList{key.sha256, key.root, qlonglong(total), qlonglong(leftOut), problem}).run();
    if (!done)
        return done.error();
    SqlStatement select(database, u"SELECT done FROM source_packages WHERE sha256 = ? AND root = ?"_s);
    done = select.bind(key.sha256).bind(key.root).run();
    if (!done)
        return done.error();
    return select.next() ? static_cast<int>(select.integer(0)) : 0;
}

/// Within a transaction.
Result<void> indexFile(const QSqlDatabase& database, const PackageKey& key, const QString& path, const QString& text)
{
    SqlStatement file(database, u"INSERT INTO source_files (sha256, root, path) VALUES (?, ?, ?)"_s);
    Result<void> done = file.bind(key.sha256).bind(key.root).bind(path).run();
    if (!done)
        return done;
    const Result<QVariant> id = sqlValue(database, u"SELECT last_insert_rowid()"_s);
    if (!id)
        return id.error();
    SqlStatement trigrams(database, u"INSERT INTO source_trigrams (rowid, text) VALUES (?, ?)"_s);
    done = trigrams.bind(*id).bind(text).run();
    if (!done)
        return done;
    SqlStatement characters(database, u"INSERT INTO source_characters (rowid, characters) VALUES (?, ?)"_s);
    return characters.bind(*id).bind(distinctCharacters(text)).run();
}

Result<void> setDone(const QSqlDatabase& database, const PackageKey& key, int count)
{
    SqlStatement update(database, u"UPDATE source_packages SET done = ? WHERE sha256 = ? AND root = ?"_s);
    return update.bind(count).bind(key.sha256).bind(key.root).run();
}

/// One step; gives whether the package is done.
Result<bool> indexStep(const QSqlDatabase& database, const PackageKey& key, const PackageContents* package,
                       const QList<PackageEntry>& files, const QString& problem)
{
    SqlTransaction transaction(database);
    Result<void> done = transaction.begin();
    if (!done)
        return done.error();
    const qsizetype leftOut = package ? package->entries().size() - files.size() : 0;
    const Result<int> before = filesDone(database, key, files.size(), leftOut, problem);
    if (!before)
        return before.error();
    int next = *before;
    for (qint64 bytes = 0; next < files.size() && bytes < SourceBounds::stepBytes; ++next) {
        bytes += files.at(next).size;
        const Result<QByteArray> content = package->read(files.at(next).path);
        if (!content || !isText(*content))
            continue;
        done = indexFile(database, key, files.at(next).path, QString::fromUtf8(*content));
        if (!done)
            return done.error();
    }
    done = setDone(database, key, next);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    return next >= files.size();
}

Result<void> indexPackage(const QSqlDatabase& database, const PackageKey& key, const Cancellation& cancellation)
{
    const auto package = openKept(database, key, cancellation);
    if (cancellation.requested())
        return Error{ErrorCode::Cancelled, u"stopped"_s, key.sha256};
    const QList<PackageEntry> files = package ? wantedFiles(**package) : QList<PackageEntry>();
    const QString problem = package ? QString() : package.error().message;
    for (;;) {
        const Result<bool> done = indexStep(database, key, package ? package->get() : nullptr, files, problem);
        if (!done)
            return done.error();
        if (*done)
            return {};
        if (cancellation.requested())
            return Error{ErrorCode::Cancelled, u"stopped"_s, key.sha256};
    }
}

/// Adds what the cases say to which the package was submitted.
Result<void> addCases(const QSqlDatabase& database, const PackageKey& key, const QString& path, const Excerpt& excerpt,
                      int limit, QList<FoundText>& found)
{
    SqlStatement statement(database,
                           u"SELECT DISTINCT c.case_id, c.program, c.subject, c.status, c.updated_at "
                           "FROM case_versions v JOIN cases c ON c.case_id = v.case_id "
                           "WHERE v.sha256 = ? AND v.root = ? ORDER BY c.updated_at DESC LIMIT 20"_s);
    const Result<void> done = statement.bind(key.sha256).bind(key.root).run();
    if (!done)
        return done;
    while (statement.next() && found.size() < limit) {
        found.append({statement.text(0), statement.text(1), statement.text(2),
                      caseStatusFromId(statement.text(3)).value_or(CaseStatus::Open), fromTimestamp(statement.text(4)),
                      FoundIn::Source, path, excerpt});
    }
    return {};
}

} // namespace

Result<SourceProgress> sourceProgress(const QSqlDatabase& database)
{
    SqlStatement statement(database,
                           u"SELECT count(*), coalesce(sum(p.done >= p.total), 0) FROM "
                           "(SELECT DISTINCT sha256, root FROM case_versions) v "
                           "LEFT JOIN source_packages p ON p.sha256 = v.sha256 AND p.root = v.root"_s);
    const Result<void> done = statement.run();
    if (!done)
        return done.error();
    return statement.next() ? SourceProgress{statement.integer(0), statement.integer(1)} : SourceProgress{};
}

Result<void> indexSources(const QSqlDatabase& database, const Cancellation& cancellation, const Progress& progress)
{
    const Result<QList<PackageKey>> keys = waiting(database);
    if (!keys)
        return keys.error();
    for (qsizetype i = 0; i < keys->size(); ++i) {
        if (cancellation.requested())
            return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
        if (progress)
            progress(i, keys->size());
        const Result<void> done = indexPackage(database, keys->at(i), cancellation);
        if (!done)
            return done;
    }
    if (progress)
        progress(keys->size(), keys->size());
    return {};
}

Result<bool> searchSources(const QSqlDatabase& database, const QStringList& terms, int limit,
                           const Cancellation& cancellation, QList<FoundText>& found)
{
    const IndexQuestion question = indexQuestion(terms);
    if (question.index == IndexQuestion::Index::None)
        return false;
    const QString table =
        question.index == IndexQuestion::Index::Trigrams ? u"source_trigrams"_s : u"source_characters"_s;
    SqlStatement statement(database,
                           u"SELECT f.sha256, f.root, f.path FROM %1 CROSS JOIN source_files f "
                           "ON f.source_id = %1.rowid WHERE %1 MATCH ? ORDER BY %1.rowid DESC LIMIT ?"_s.arg(table));
    const Result<void> done = statement.bind(question.expression).bind(mostFilesRead + 1).run();
    if (!done)
        return done.error();
    PackageKey open;
    std::unique_ptr<PackageContents> package;
    int packages = 0;
    int files = 0;
    while (statement.next()) {
        if (cancellation.requested())
            return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
        if (found.size() >= limit || ++files > mostFilesRead)
            return true;
        const PackageKey key{statement.text(0), statement.text(1)};
        if (!package || key != open) {
            if (++packages > mostPackagesRead)
                return true;
            auto opened = openKept(database, key, cancellation);
            if (!opened)
                continue;
            package = *std::move(opened);
            open = key;
        }
        const QString path = statement.text(2);
        const Result<QByteArray> content = package->read(path);
        const auto excerpt = content ? excerptOf(QString::fromUtf8(*content), terms) : std::nullopt;
        if (!excerpt)
            continue;
        const Result<void> added = addCases(database, key, path, *excerpt, limit, found);
        if (!added)
            return added.error();
    }
    return false;
}

Result<void> forgetSources(const QSqlDatabase& database)
{
    for (const QString& sql : {u"INSERT INTO source_trigrams (source_trigrams) VALUES ('delete-all')"_s,
                               u"INSERT INTO source_characters (source_characters) VALUES ('delete-all')"_s,
                               u"DELETE FROM source_files"_s, u"DELETE FROM source_packages"_s}) {
        const Result<void> done = runSql(database, sql);
        if (!done)
            return done;
    }
    return {};
}

} // namespace Mingjing
