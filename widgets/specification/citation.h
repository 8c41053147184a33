// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QMimeData;

namespace Mingjing {

class Edition;
struct Clause;

/// A clause as one quotes it elsewhere, in the language of the program: what, where, and by which edition.
class Citation final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::Citation)

public:
    static QString text(const Edition& edition, const Clause& clause);
    static QString html(const Edition& edition, const Clause& clause);
    /// Both for the clipboard, which takes it over.
    static QMimeData* mimeData(const Edition& edition, const Clause& clause);

private:
    static QString source(const Edition& edition);
};

} // namespace Mingjing
