// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/sourceplace.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// Something that can be done on a page, as the page runtime offers it.
struct OfferedAction {
    /// `tap`, `longpress`, `type`, `toggle`, `slide`, `pick`, `submit`, `scroll`, `swipe`, `bottom`, `pull`, `tab`,
    /// `answer`.
    QString kind;
    /// The words on what is touched.
    QString words;
    /// What would be typed.
    QString value;
    QString tag;
    SourcePlace place;
    /// Among those of the same kind from the same place.
    int ordinal = 0;
    /// The platform answers, whatever the program does.
    bool answers = false;
    /// It looks chosen already, or disabled.
    bool marked = false;

    /// The same for the same element of the template; lists repeat it.
    QString site() const;
    /// site() with the ordinal.
    QString key() const;
    bool operator==(const OfferedAction&) const = default;
};

/// What the page runtime sees of a page that has come to rest. Said by hostile code.
struct PageSight {
    struct LostImage {
        QString source;
        SourcePlace place;

        bool operator==(const LostImage&) const = default;
    };

    /// `looked`, `done`, `covered` (something lies over what was to be touched), `gone`.
    QString outcome;
    /// What the program did since the action that can be seen or was recorded; 0: nothing at all.
    int changes = 0;
    QString route;
    /// Without the leading `?`.
    QString query;
    QString title;
    /// The same for two states that look the same.
    QString fingerprint;
    QString text;
    int textLength = 0;
    int elements = 0;
    /// Pictures that are shown, and those that could not be.
    int images = 0;
    int failedImages = 0;
    /// As in PageReport; counted only where there is no text.
    int shapes = 0;
    /// All that the page has, those of the network included.
    int allImages = 0;
    QList<LostImage> lostImages;
    /// What an open dialog says; empty: none is open.
    QString dialog;
    /// Routes, the bottom one first.
    QStringList stack;
    /// `bar`: the platform's own bar offers a way to leave; `none`: the page has none.
    QString back;
    bool tab = false;
    bool scrolls = false;
    QList<OfferedAction> actions;

    /// Whether a person would see anything on it, as PageReport counts it.
    bool hasContent() const { return elements > 0 && (textLength > 0 || images > 0 || failedImages > 0 || shapes > 0); }
    bool operator==(const PageSight&) const = default;
};

} // namespace Mingjing
