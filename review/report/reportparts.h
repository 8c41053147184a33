// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Mingjing {

class Catalogue;
class Edition;
class ReportText;
struct Appeal;
struct CaseReportSource;
struct CaseState;
struct DecidedStep;
struct Evidence;

/// What every part of a case's page is made from. Lives for one call.
struct ReportContext {
    const CaseReportSource& source;
    const CaseState& state;
    const ReportText& text;
};

// Each gives the members that the template's section of that name reads; an empty object leaves the section out.

QJsonObject summaryPart(const ReportContext& context);
QJsonObject decisionPart(const ReportContext& context);
QJsonObject departuresPart(const ReportContext& context);
QJsonObject deadlinesPart(const ReportContext& context);
QJsonObject findingsPart(const ReportContext& context);
QJsonObject evidencePart(const ReportContext& context, const Evidence& evidence);
QJsonObject checklistPart(const ReportContext& context);
QJsonObject appealsPart(const ReportContext& context);
QJsonObject notesPart(const ReportContext& context);
QJsonObject journalPart(const ReportContext& context);

/// Id, title, place and words of a clause as they stand in the pinned edition.
QJsonObject clausePart(const ReportContext& context, const QString& clauseId);
/// A clause's title in the report's language; may be empty.
QString clauseTitle(const ReportContext& context, const QString& clauseId);
QString clauseTitle(const Edition& edition, const Catalogue& catalogue, const ReportText& text, const QString& id);
/// What a chapter or section is called; in the edition's own words where the report's language has none.
QString headingTitle(const ReportContext& context, const QString& id);
QString headingTitle(const Edition& edition, const Catalogue& catalogue, const ReportText& text, const QString& id);
/// One consequence in words: what, of what, how long.
QJsonObject stepPart(const ReportContext& context, const DecidedStep& step);

/// What a consequence does, `Ban: search`, and how long, `14 days`; as decided.
QString stepMeasure(const ReportText& text, const DecidedStep& step);
QString stepTerm(const ReportText& text, const DecidedStep& step);
/// What the answer to \a appeal changed, a sentence each; empty while it has none.
QStringList appealChanges(const ReportText& text, const CaseState& state, const Appeal& appeal);

} // namespace Mingjing
