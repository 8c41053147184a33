// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/board/hintevidence.h"

#include "review/base/digest.h"
#include "review/hints/hint.h"
#include "review/package/packagecontents.h"
#include "review/trace/tracelog.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// More of a hint than this is for the person to choose.
constexpr int mostLines = 12;
constexpr qsizetype longestQuote = 2000;

std::optional<Evidence> ofSource(const HintPlace& place, const PackageContents& package)
{
    const Result<QByteArray> bytes = package.read(place.path);
    if (!bytes)
        return std::nullopt;
    Evidence evidence;
    evidence.path = place.path;
    evidence.contentSha256 = sha256Hex(*bytes);
    if (place.line <= 0) {
        evidence.kind = EvidenceKind::File;
        return evidence;
    }
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    if (place.line > lines.size())
        return std::nullopt;
    evidence.kind = EvidenceKind::Source;
    const int last = std::min({std::max(place.line, place.endLine), place.line + mostLines - 1, int(lines.size())});
    evidence.lines = {{place.line, last}};
    QStringList quoted;
    for (QString line : lines.sliced(place.line - 1, last - place.line + 1)) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        quoted.append(line);
    }
    evidence.quote = quoted.join(u'\n');
    // Of a line without end, as of a bundle: what the hint saw of it.
    if (evidence.quote.size() > longestQuote)
        evidence.quote = place.excerpt.isEmpty() ? evidence.quote.left(longestQuote) : place.excerpt;
    return evidence;
}

/// What \a form says at \a field, whose parts are separated by dots.
QString formValue(const QJsonObject& form, const QString& field)
{
    QJsonValue value = form;
    for (const QString& part : field.split(u'.')) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        value = value.isArray() && isIndex ? value.toArray().at(index) : value.toObject().value(part);
    }
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

Evidence ofForm(const HintPlace& place, const QJsonObject& form)
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Form;
    evidence.path = place.field;
    evidence.quote = formValue(form, place.field).left(longestQuote);
    if (evidence.quote.isEmpty())
        evidence.quote = place.excerpt;
    return evidence;
}

std::optional<Evidence> ofTrace(const HintPlace& place, const TraceLog& trace)
{
    const auto found = std::find_if(trace.entries().cbegin(), trace.entries().cend(), [&](const TraceEntry& entry) {
        return entry.kind == TraceKind::Call && entry.run == place.run && entry.sequence == place.sequence;
    });
    if (place.sequence <= 0 || found == trace.entries().cend())
        return std::nullopt;
    Evidence evidence;
    evidence.kind = EvidenceKind::Trace;
    evidence.route = found->page;
    evidence.calls = {found->toJson()};
    return evidence;
}

std::optional<Evidence> evidenceAt(const HintPlace& place, const PackageContents& package, const QJsonObject& form,
                                   const TraceLog& trace)
{
    switch (place.kind) {
    case HintPlace::Kind::Source:
        return ofSource(place, package);
    case HintPlace::Kind::Form:
        return ofForm(place, form);
    case HintPlace::Kind::Trace:
        return ofTrace(place, trace);
    case HintPlace::Kind::Page:
    case HintPlace::Kind::Case:
        break;
    }
    return std::nullopt;
}

bool isSame(const Evidence& a, const Evidence& b)
{
    return a.kind == b.kind && a.path == b.path && a.lines == b.lines && a.quote == b.quote && a.calls == b.calls
        && a.contentSha256 == b.contentSha256;
}

} // namespace

QList<Evidence> hintEvidence(const Hint& hint, const PackageContents& package, const QJsonObject& form,
                             const TraceLog& trace)
{
    QList<Evidence> pieces;
    for (const HintPlace& place : hint.places) {
        if (pieces.size() >= MaximumHintEvidence)
            break;
        const std::optional<Evidence> piece = evidenceAt(place, package, form, trace);
        const bool known = piece
            && std::any_of(pieces.cbegin(), pieces.cend(), [&](const Evidence& each) { return isSame(each, *piece); });
        if (piece && !known)
            pieces.append(*piece);
    }
    return pieces;
}

QString sameEvidence(const QList<Evidence>& known, const Evidence& piece, const QString& packageSha256)
{
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const Evidence& each) {
        return isSame(each, piece) && (each.packageSha256.isEmpty() || each.packageSha256 == packageSha256);
    });
    return found == known.cend() ? QString() : found->id;
}

} // namespace Mingjing
