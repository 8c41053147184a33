// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/source/prettytext.h"

#include <QByteArrayView>
#include <QString>

namespace Mingjing {

/// Two versions of a file as they are compared and shown: as they stand, or both laid out for reading when one of them
/// was made for machines.
struct ComparedTexts {
    QString oldText;
    QString newText;
    bool laidOut = false;
    /// Only when laidOut: the way back to the lines of the files.
    PrettyText oldLayout;
    PrettyText newLayout;
};

/// Any thread; in time that grows with the sizes.
ComparedTexts comparedTexts(const QString& path, QByteArrayView oldBytes, QByteArrayView newBytes);

} // namespace Mingjing
