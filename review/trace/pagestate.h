// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pageerror.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace Mingjing {

/// A page that has just been opened.
struct PageState {
    QString route;
    /// Without the leading `?`.
    QString query;
    QString title;
    /// From the order to open until the page was painted.
    int ms = 0;
    int elements = 0;
    int textLength = 0;
    QList<PageError> errors;
    /// Routes, the bottom one first.
    QStringList stack;

    bool operator==(const PageState&) const = default;
};

/// What a page shows at the moment of asking.
struct PageReport {
    QString route;
    QString title;
    int elements = 0;
    /// Pictures that are shown, and those that could not be (a picture of the network never can).
    int images = 0;
    int failedImages = 0;
    /// What is seen besides: coloured boxes, drawings, the places of pictures from elsewhere.
    int shapes = 0;
    int textLength = 0;
    /// The text that can be seen, shortened.
    QString text;
    /// In logical pixels.
    int scrollHeight = 0;
    QStringList stack;
    QList<PageError> errors;

    /// Whether a person would see anything on it: a text, a picture or the place of one, a drawing, a coloured box.
    bool hasContent() const { return elements > 0 && (textLength > 0 || images > 0 || failedImages > 0 || shapes > 0); }
    bool operator==(const PageReport&) const = default;
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::PageState)
Q_DECLARE_METATYPE(Mingjing::PageReport)
