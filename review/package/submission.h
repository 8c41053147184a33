// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/package/intakewarning.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

class PackageContents;

struct SubmissionCategory {
    QString first;
    QString second;
};

struct RelatedSubject {
    QString name;
    QString relation;
};

/// One kind of user data that the privacy statement names.
struct CollectedData {
    QString data;
    QString purpose;
};

struct Qualification {
    QString name;
    QString number;
    /// Path in the package; empty when only named.
    QString file;
};

/// The store form that came with a package (submission.json). Fields that it leaves out are empty.
struct Submission {
    int schema = 1;
    QString name;
    /// Path of the picture in the package.
    QString logo;
    QString introduction;
    QList<SubmissionCategory> categories;
    QStringList tags;
    QString subjectName;
    /// As the form says it: `enterprise`, `individual`, ….
    QString subjectKind;
    QString licenceNumber;
    QList<RelatedSubject> relatedSubjects;
    QString administratorName;
    QString administratorWechat;
    QString contactPhone;
    QString contactEmail;
    QString contactLink;
    QList<Qualification> qualifications;
    QString testUser;
    QString testPassword;
    QString privacyUrl;
    QList<CollectedData> collects;
    QStringList declaredCapabilities;
    QString versionNumber;
    QString versionDescription;
    /// The form as it was read.
    QJsonObject form;
    /// Departures from the schema.
    QList<IntakeWarning> warnings;
};

/// The form that \a form is as JSON. What is odd about it is a warning.
Submission submissionOf(const QJsonObject& form);

/// The form of \a package; empty when it carries none. Malformed when submission.json is no JSON object. A newer
/// schema, unknown fields and wrong types are warnings.
Result<std::optional<Submission>> readSubmission(const PackageContents& package);

} // namespace Mingjing
