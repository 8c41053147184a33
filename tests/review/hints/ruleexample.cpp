// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/hints/ruleexample.h"

#include "review/hints/packagetraits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QJsonObject completeForm()
{
    return QJsonDocument::fromJson(R"({
        "schema": 1, "name": "青禾记账本", "logo": null, "introduction": "记录每天的收支，按月查看统计。",
        "category": [{"first": "工具", "second": "记账"}], "tags": ["记账"],
        "subject": {"name": "示例市青禾软件有限公司", "kind": "enterprise", "licence_number": "91110000MA0000A00X", "related": []},
        "administrator": {"name": "林一", "wechat": "linyi_demo"},
        "contact": {"phone": "010-00000000", "email": "help@qinghe.example", "link": ""},
        "qualifications": [{"name": "营业执照", "number": "91110000MA0000A00X", "file": null}],
        "test_account": {"user": "tester", "password": "test-2026"},
        "privacy_statement": {"url": "https://www.qinghe.example/privacy", "collects": []},
        "declared_capabilities": [], "version": {"number": "1.0.0", "description": "改进统计图表。"}
    })")
        .object();
}

/// \a changes over \a base, member by member.
QJsonObject merged(QJsonObject base, const QJsonObject& changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonValue old = base.value(it.key());
        base[it.key()] = old.isObject() && it->isObject() ? QJsonValue(merged(old.toObject(), it->toObject()))
                                                          : QJsonValue(it.value());
    }
    return base;
}

QByteArray bytesOf(const QJsonValue& value)
{
    return value.isString()
        ? value.toString().toUtf8()
        : QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
              .toJson(QJsonDocument::Compact);
}

void completePages(QMap<QString, QByteArray>& files)
{
    std::set<QString> pages;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString stem = it.key().section(u'.', 0, -2);
        const bool component = files.value(stem + u".json"_s).contains("\"component\"")
            || files.value(stem + u".js"_s).contains("Component(");
        if (it.key().endsWith(".wxml"_L1) && !component)
            pages.insert(stem);
        else if (it.key().startsWith("pages/"_L1) && it.key().endsWith(".js"_L1) && !component
                 && (it.value().contains("Page(") || it.value().contains("Page (")))
            pages.insert(stem);
    }
    if (pages.empty())
        pages.insert(u"pages/index/index"_s);
    if (!files.contains(u"app.json"_s)) {
        QJsonArray routes;
        for (const QString& page : pages)
            routes.append(page);
        files[u"app.json"_s] = bytesOf(QJsonObject{{u"pages"_s, routes}});
    }
    const QJsonArray declared = QJsonDocument::fromJson(files[u"app.json"_s]).object().value("pages"_L1).toArray();
    for (const QJsonValue& page : declared) {
        const auto begun = files.lowerBound(page.toString() + u'.');
        if (begun != files.cend() && begun.key().startsWith(page.toString() + u'.'))
            pages.insert(page.toString());
    }
    for (const QString& page : pages) {
        if (!files.contains(page + u".js"_s) && !files.contains(page + u".ts"_s))
            files[page + u".js"_s] = "Page({})";
        if (!files.contains(page + u".wxml"_s))
            files[page + u".wxml"_s] = "<view></view>";
    }
    if (!files.contains(u"app.js"_s) && !files.contains(u"app.ts"_s))
        files[u"app.js"_s] = "App({})";
}

} // namespace

Result<std::unique_ptr<RuleExample>> RuleExample::read(const QJsonObject& example)
{
    static const QStringList known{u"files"_s, u"submission"_s, u"trace"_s, u"audit"_s, u"others"_s, u"note"_s};
    for (const QString& key : example.keys()) {
        if (!known.contains(key))
            return Error{ErrorCode::Malformed, u"an example does not know '%1'"_s.arg(key), {}};
    }
    std::unique_ptr<RuleExample> read(new RuleExample);
    QMap<QString, QByteArray> files;
    const QJsonObject given = example.value("files"_L1).toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        files[it.key()] = bytesOf(it.value());
    if (!files.contains(u"game.json"_s))
        completePages(files);
    const QJsonValue form = example.value("submission"_L1);
    if (!form.isNull() && !files.contains(u"submission.json"_s))
        files[u"submission.json"_s] = bytesOf(merged(completeForm(), form.toObject()));
    read->m_package = std::make_unique<MemoryPackage>(files);
    Result<PackageInspection> inspection = inspectPackage(*read->m_package);
    if (!inspection)
        return inspection.error();
    read->m_inspection = std::move(*inspection);
    const QJsonArray trace = example.value("trace"_L1).toArray();
    for (const QJsonValue& entry : trace)
        read->m_trace.append(TraceEntry::fromJson(entry.toObject()));
    if (example.contains("audit"_L1))
        read->m_audit = AuditReport::fromJson(example.value("audit"_L1).toArray());
    const QJsonArray others = example.value("others"_L1).toArray();
    for (const QJsonValue& other : others) {
        Result<std::unique_ptr<RuleExample>> neighbour = RuleExample::read(other.toObject());
        if (!neighbour)
            return neighbour.error();
        read->m_others.push_back(std::move(*neighbour));
    }
    return read;
}

HintInput RuleExample::input() const
{
    return {m_package.get(), &m_inspection, m_trace, m_audit, m_others.empty() ? nullptr : this};
}

QList<NeighbourCase> RuleExample::like(const PackageTraits& traits) const
{
    QList<NeighbourCase> neighbours;
    for (const auto& other : m_others) {
        neighbours.append(compareTraits(traits, traitsOf(*other->m_package), u"C-%1"_s.arg(neighbours.size() + 1)));
    }
    return neighbours;
}

} // namespace Mingjing
