// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/intakewarning.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Mingjing {

/// A name in a zip, as text.
struct ZipName {
    QString text;
    /// Read as GBK, because it is no UTF-8.
    bool gbk = false;
    /// In neither.
    bool undecodable = false;
    /// Characters that were written in more bytes than UTF-8 needs, which hides a dot or a slash from a careless
    /// reader: `U+002F`, …. The text has replacement characters for them.
    QString overlong = {};
};

/// \a unicodePath is the name in UTF-8 from an extra field, empty when there is none.
ZipName decodeZipName(QByteArrayView raw, QByteArrayView unicodePath = {});

/// What is odd about a name, and the path that it stands for.
struct ZipNameVerdict {
    /// Empty: the entry must stay out of the tree.
    QString path;
    QList<IntakeWarning> warnings;
};

ZipNameVerdict judgeZipName(const QString& name);

} // namespace Mingjing
