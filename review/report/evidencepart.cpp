// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"
#include "review/report/marksofpicture.h"
#include "review/report/picture.h"
#include "review/report/reportparts.h"
#include "review/report/reporttext.h"
#include "review/report/scenariowords.h"
#include "review/report/sourceexcerpt.h"

#include "review/base/digest.h"
#include "review/base/jsontext.h"
#include "review/cases/caserecord.h"
#include "review/cases/evidence.h"
#include "review/package/packagecontents.h"
#include "review/package/sourcetext.h"
#include "review/pictures/blurredpicture.h"
#include "review/trace/traceentry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype mostCalls = 60;
constexpr qsizetype mostArguments = 240;

QJsonObject pictureOf(const ReportContext& context, const Evidence& evidence)
{
    Result<QByteArray> bytes = context.source.record.blob(evidence.blobSha256);
    // What is blurred does not leave the house: without its blurs the picture is not in the report at all.
    if (bytes && !evidence.blurs.isEmpty())
        bytes = blurredPicture(*bytes, evidence.blurs);
    const Picture picture = bytes ? inspectPicture(*bytes) : Picture();
    if (!picture.isValid())
        return {{u"missing"_s, true}, {u"digest"_s, evidence.blobSha256}};
    QJsonObject part = marksOfPicture(evidence, picture.size);
    part.insert(u"missing"_s, false);
    part.insert(u"address"_s, pictureAddress(*bytes));
    part.insert(u"width"_s, QString::number(picture.size.width()));
    part.insert(u"height"_s, QString::number(picture.size.height()));
    return part;
}

QString scenariosOf(const ReportContext& context, const Evidence& evidence)
{
    QStringList words;
    for (const QJsonValue& scenario : evidence.scenarios) {
        const QJsonObject details = scenario[u"details"_s].toObject();
        // What cases of before said has no details.
        words.append(details.isEmpty() ? scenario[u"words"_s].toString() : scenarioWords(context.text, details));
    }
    words.removeAll(QString());
    return words.join(u" | "_s);
}

QJsonObject sourceOf(const ReportContext& context, const Evidence& evidence)
{
    QList<ExcerptLine> lines;
    bool fromPackage = false;
    if (context.source.package && context.source.package->contains(evidence.path)) {
        const Result<QByteArray> bytes = context.source.package->read(evidence.path);
        if (bytes && (evidence.contentSha256.isEmpty() || sha256Hex(*bytes) == evidence.contentSha256)) {
            lines = sourceExcerpt(decodeSource(*bytes).text, evidence.lines);
            fromPackage = !lines.isEmpty();
        }
    }
    if (!fromPackage)
        lines = quotedExcerpt(evidence.quote, evidence.lines);
    QJsonArray rows;
    for (const ExcerptLine& line : std::as_const(lines)) {
        rows.append(QJsonObject{{u"gap"_s, line.number == 0},
                                {u"number"_s, QString::number(line.number)},
                                {u"code"_s, line.text},
                                {u"marked"_s, line.marked}});
    }
    return {{u"rows"_s, rows}};
}

QString resultOf(const QJsonObject& call)
{
    if (!call.contains("answer"_L1))
        return {};
    const CallAnswer answer = CallAnswer::fromJson(call.value("answer"_L1).toObject());
    const QString said = answer.message.isEmpty() && !answer.value.isUndefined()
        ? QString::fromUtf8(toJsonText(answer.value))
        : answer.message;
    return said.size() > mostArguments ? said.left(mostArguments) + u'…' : said;
}

QJsonObject traceOf(const ReportContext& context, const Evidence& evidence)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < evidence.calls.size() && i < mostCalls; ++i) {
        const QJsonObject call = evidence.calls.at(i).toObject();
        const QJsonArray arguments = call.value("args"_L1).toArray();
        QString words = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
        words = words.mid(1, words.size() - 2);
        // What was refused, went wrong or was printed says so in its text.
        if (const QString said = call.value("text"_L1).toString(); !said.isEmpty())
            words = words.isEmpty() ? said : said + u' ' + words;
        if (words.size() > mostArguments)
            words = words.left(mostArguments) + u'…';
        const QString file = call.value("file"_L1).toString();
        const int line = call.value("line"_L1).toInt();
        rows.append(QJsonObject{
            {u"number"_s, QString::number(i + 1)},
            {u"api"_s, traceEntryTitle(call)},
            {u"kind"_s,
             call.contains("kind"_L1) ? context.text.word("trace_kind"_L1, call.value("kind"_L1).toString())
                                      : QString()},
            {u"arguments"_s, words},
            {u"place"_s, file.isEmpty() || line <= 0 ? file : file + u':' + QString::number(line)},
            {u"result"_s, resultOf(call)},
            {u"gesture"_s, call.value("gesture"_L1).toBool()},
        });
    }
    const qsizetype left = evidence.calls.size() - rows.size();
    return {{u"rows"_s, rows},
            {u"more"_s, left > 0 ? context.text.phrase(u"more_calls"_s, {QString::number(left)}) : QString()}};
}

} // namespace

QJsonObject evidencePart(const ReportContext& context, const Evidence& evidence)
{
    QJsonObject part{
        {u"id"_s, evidence.id},
        {u"kind"_s, context.text.word("evidence"_L1, evidenceKindId(evidence.kind))},
        {u"caption"_s, evidence.caption},
        {u"place"_s, evidence.path.isEmpty() ? evidence.route : evidence.path},
        {u"scenario"_s, scenariosOf(context, evidence)},
        {u"by"_s, evidence.actor},
        {u"at"_s, context.text.moment(evidence.at)},
        {u"picture"_s, false},
        {u"excerpt"_s, false},
        {u"trace"_s, false},
        {u"field"_s, false},
        {u"file"_s, false},
    };
    switch (evidence.kind) {
    case EvidenceKind::Screenshot:
        part[u"picture"_s] = pictureOf(context, evidence);
        break;
    case EvidenceKind::Source:
        part[u"excerpt"_s] = sourceOf(context, evidence);
        break;
    case EvidenceKind::Trace:
        part[u"trace"_s] = traceOf(context, evidence);
        if (!evidence.blobSha256.isEmpty())
            part[u"picture"_s] = pictureOf(context, evidence);
        break;
    case EvidenceKind::Form:
        part[u"field"_s] = QJsonObject{{u"key"_s, evidence.path}, {u"value"_s, evidence.quote}};
        break;
    case EvidenceKind::File: {
        const QString digest = evidence.contentSha256.isEmpty() ? evidence.blobSha256 : evidence.contentSha256;
        part[u"file"_s] = QJsonObject{{u"digest"_s, digest}, {u"has"_s, true}};
        break;
    }
    }
    return part;
}

} // namespace Mingjing
