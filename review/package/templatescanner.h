// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <functional>

namespace Mingjing {

struct TemplateAttribute {
    QStringView name;
    /// Without quotes; empty when there is none.
    QStringView value;
    /// Of the value, else of the name, in UTF-16 units.
    qsizetype offset = 0;
};

/// A start tag of a WXML file.
struct TemplateElement {
    QStringView name;
    /// Of the name.
    qsizetype offset = 0;
    /// Behind its `>`.
    qsizetype end = 0;
    /// It ends with `/>`.
    bool closed = false;
    QList<TemplateAttribute> attributes;

    /// The value of the attribute \a attribute; null when it is not there.
    QStringView value(QStringView attribute) const;
};

/// What to call for each part of a template; all but the first may be left out.
struct TemplateSink {
    /// Returns false to stop.
    std::function<bool(const TemplateElement&)> element;
    /// An end tag: its name, the offset of its `<` and the one behind its `>`.
    std::function<void(QStringView name, qsizetype begin, qsizetype end)> closing = {};
    std::function<void(QStringView text, qsizetype offset)> text = {};
};

/// Finds the tags and texts of \a wxml in one pass, whatever it is fed; comments and inline scripts hold none.
void scanTemplate(QStringView wxml, const TemplateSink& sink);
/// Finds the start tags of \a wxml in one pass, whatever it is fed; comments and inline scripts hold none.
/// \a sink returns false to stop.
void scanTemplate(QStringView wxml, const std::function<bool(const TemplateElement&)>& sink);

} // namespace Mingjing
