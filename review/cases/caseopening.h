// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// What a case begins with. The bytes are kept byte for byte.
struct CaseOpening {
    QString programName;
    QString subject;
    QStringList relatedSubjects;
    QString category;
    /// IANA id; empty: defaultTimeZoneId().
    QString timeZone;
    QString scenario;
    QString packageFileName;
    QByteArray packageBytes;
    /// Optional; when given it must be that of the bytes.
    QString packageSha256;
    /// The folder of the program in a package that holds several; else empty.
    QString packageRoot;
    QString editionTitle;
    /// The edition's document.
    QByteArray editionBytes;
    /// Optional; when given it must be that of the bytes.
    QString editionSha256;
    /// May be empty: then no store form is recorded.
    QJsonObject storeForm;
    /// Nobody has it until somebody claims it; else it is with who opens it.
    bool unassigned = false;
};

} // namespace Mingjing
