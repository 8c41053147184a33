// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Mingjing {

/// A text in the form in which words are looked for, and where each unit of it comes from.
struct NormalText {
    QString text;
    /// Offset in the source of each unit of text, and of the end.
    std::vector<qsizetype> offsets;
};

/// Makes \a source comparable: compatibility forms, full width and case are levelled, traditional Chinese characters
/// become simplified ones, what is not seen is dropped, and so is what was pushed between two Chinese characters (up to
/// three spaces, stars, points, dashes), between a Chinese character and a letter or digit, or between letters that
/// stand alone (`A P P`) (spaces). Linear; any thread.
void normalize(QStringView source, NormalText& result);
/// The form alone.
QString normalForm(QStringView source);

/// A Chinese character.
bool isChinese(QChar c);

} // namespace Mingjing
