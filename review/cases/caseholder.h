// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Mingjing {

/// Who writes to a case at present: one program at a time does. A plain value.
struct CaseHolder {
    /// A user of the operating system.
    QString user;
    /// The name of the machine.
    QString host;
    qint64 process = 0;
    QDateTime since;

    bool operator==(const CaseHolder&) const = default;
};

} // namespace Mingjing
