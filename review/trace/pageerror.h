// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/sourceplace.h"

#include <QMetaType>

class QJsonObject;

namespace Mingjing {

/// Something that went wrong while a page ran.
struct PageError {
    /// A stable id of the kind, such as `script`, `template`, `style`, `missing`, `timeout`, `crash`.
    QString kind;
    QString message;
    SourcePlace place;
    /// Route of the page that was on top.
    QString page;

    bool operator==(const PageError&) const = default;
    QJsonObject toJson() const;
    static PageError fromJson(const QJsonObject& object);
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::PageError)
