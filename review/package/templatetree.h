// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/templatescanner.h"

#include <QString>

#include <vector>

namespace Mingjing {

/// The elements of a template and what they hold. Views point into the text that was parsed.
class TemplateTree final
{
public:
    struct Element {
        QStringView name;
        QList<TemplateAttribute> attributes;
        /// Offset of the `<`, behind the start tag, and behind the end tag.
        qsizetype begin = 0;
        qsizetype contentBegin = 0;
        qsizetype end = 0;
        /// -1 for none.
        int parent = -1;

        /// Null when it is not there.
        const TemplateAttribute* attribute(QStringView name) const;
    };
    struct Text {
        QStringView text;
        qsizetype offset = 0;
        /// -1 for none.
        int parent = -1;
    };

    /// Reads whatever it is fed, in time linear in its length: an end tag without a beginning is passed over, one that
    /// leaves elements open ends them, and what is open at the end ends there.
    static TemplateTree parse(QStringView wxml);

    /// In the order of the source.
    const std::vector<Element>& elements() const { return m_elements; }
    const std::vector<Text>& texts() const { return m_texts; }
    /// What stands in \a element and all within it, without much white space; at most \a most characters.
    QString innerText(int element, qsizetype most = 2'000) const;
    /// The innermost element at \a offset; -1 for none.
    int elementAt(qsizetype offset) const;

private:
    std::vector<Element> m_elements;
    std::vector<Text> m_texts;
};

/// An attribute that binds an event: of `bind:tap`, `catchtap`, `capture-bind:tap` the event is `tap`. Empty for
/// others.
QStringView boundEvent(QStringView attribute);

} // namespace Mingjing
