// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/evidence.h"

#include "review/base/enumids.h"
#include "review/cases/evidencemarks.h"
#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<5> evidenceKindIds = {
    QLatin1StringView("source"), QLatin1StringView("screenshot"), QLatin1StringView("trace"),
    QLatin1StringView("form"),   QLatin1StringView("file"),
};

/// No file has more lines, and no picture more pixels to a side.
constexpr qint64 largestNumber = 10'000'000;

QJsonArray linesToJson(const QList<LineRange>& lines)
{
    QJsonArray array;
    for (const LineRange& range : lines)
        array.append(QJsonObject{{u"first"_s, range.first}, {u"last"_s, range.last}});
    return array;
}

Error malformed(const QString& message)
{
    return {ErrorCode::Malformed, message, u"evidence"_s};
}

Result<QList<LineRange>> linesFromJson(const QJsonArray& array)
{
    QList<LineRange> lines;
    for (const QJsonValue& value : array) {
        JsonFields fields(value.toObject(), u"lines"_s);
        const qint64 first = fields.integer("first"_L1);
        const qint64 last = fields.integer("last"_L1);
        if (fields.error())
            return *fields.error();
        if (first < 1 || last < first || last > largestNumber)
            return malformed(u"not a range of lines"_s);
        lines.append({static_cast<int>(first), static_cast<int>(last)});
    }
    return lines;
}

/// What an evidence of its kind cannot be without; empty when nothing is missing.
QString missingPart(const Evidence& evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::Source:
        if (evidence.path.isEmpty() || evidence.lines.isEmpty())
            return u"a source needs a path and lines"_s;
        break;
    case EvidenceKind::Screenshot:
        if (evidence.blobSha256.isEmpty())
            return u"a screenshot needs its picture"_s;
        break;
    case EvidenceKind::Trace:
        if (evidence.calls.isEmpty())
            return u"a trace needs recorded calls"_s;
        break;
    case EvidenceKind::Form:
        if (evidence.path.isEmpty())
            return u"a form field needs its key"_s;
        break;
    case EvidenceKind::File:
        if (evidence.path.isEmpty() && evidence.blobSha256.isEmpty())
            return u"a file needs a path or its bytes"_s;
        break;
    }
    return {};
}

} // namespace

QString evidenceKindId(EvidenceKind kind)
{
    return idOf(evidenceKindIds, kind);
}

std::optional<EvidenceKind> evidenceKindFromId(const QString& id)
{
    return valueOf<EvidenceKind>(evidenceKindIds, id);
}

QJsonObject toJson(const Evidence& evidence)
{
    QJsonObject object{
        {u"id"_s, evidence.id},
        {u"kind"_s, evidenceKindId(evidence.kind)},
        {u"caption"_s, evidence.caption},
        {u"path"_s, evidence.path},
        {u"lines"_s, linesToJson(evidence.lines)},
        {u"quote"_s, evidence.quote},
        {u"content_sha256"_s, evidence.contentSha256},
        {u"blob_sha256"_s, evidence.blobSha256},
        {u"route"_s, evidence.route},
        {u"image_width"_s, evidence.imageWidth},
        {u"image_height"_s, evidence.imageHeight},
        {u"calls"_s, evidence.calls},
    };
    marksToJson(evidence, object);
    if (!evidence.packageSha256.isEmpty())
        object.insert(u"package_sha256"_s, evidence.packageSha256);
    if (!evidence.scenarios.isEmpty())
        object.insert(u"scenarios"_s, evidence.scenarios);
    return object;
}

Result<Evidence> evidenceFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"evidence"_s);
    Evidence evidence;
    evidence.id = fields.requiredString("id"_L1);
    evidence.kind = fields.id("kind"_L1, evidenceKindFromId);
    evidence.caption = fields.string("caption"_L1);
    evidence.path = fields.string("path"_L1);
    evidence.quote = fields.string("quote"_L1);
    evidence.contentSha256 = fields.string("content_sha256"_L1);
    evidence.blobSha256 = fields.string("blob_sha256"_L1);
    evidence.route = fields.string("route"_L1);
    if (object.contains("package_sha256"_L1))
        evidence.packageSha256 = fields.string("package_sha256"_L1);
    if (object.contains("scenarios"_L1))
        evidence.scenarios = fields.array("scenarios"_L1);
    const qint64 width = fields.integer("image_width"_L1);
    const qint64 height = fields.integer("image_height"_L1);
    evidence.calls = fields.array("calls"_L1);
    const Result<QList<LineRange>> lines = linesFromJson(fields.array("lines"_L1));
    const Result<void> marks = readMarks(object, evidence);
    if (fields.error())
        return *fields.error();
    if (width < 0 || width > largestNumber || height < 0 || height > largestNumber)
        return malformed(u"not the size of a picture"_s);
    evidence.imageWidth = static_cast<int>(width);
    evidence.imageHeight = static_cast<int>(height);
    if (!lines)
        return lines.error();
    if (!marks)
        return marks.error();
    evidence.lines = *lines;
    const QString missing = missingPart(evidence);
    if (!missing.isEmpty())
        return malformed(missing);
    return evidence;
}

} // namespace Mingjing
