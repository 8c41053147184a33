// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace Mingjing::Appearance {

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xf4, 0xf5, 0xf7));
    palette.setColor(QPalette::Window, QColor(0xf4, 0xf5, 0xf7));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf8, 0xf9, 0xfb));
    palette.setColor(QPalette::WindowText, QColor(0x1d, 0x23, 0x2b));
    palette.setColor(QPalette::Text, QColor(0x1d, 0x23, 0x2b));
    palette.setColor(QPalette::ButtonText, QColor(0x1d, 0x23, 0x2b));
    palette.setColor(QPalette::Button, QColor(0xec, 0xee, 0xf1));
    palette.setColor(QPalette::Mid, QColor(0xc9, 0xce, 0xd6));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xd1));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1a, 0x5f, 0xb4));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6a, 0x73, 0x80));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2b, 0x30, 0x38));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x9a, 0xa2, 0xad));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x24, 0x28, 0x2e));
    palette.setColor(QPalette::Window, QColor(0x24, 0x28, 0x2e));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x20, 0x24, 0x2a));
    palette.setColor(QPalette::WindowText, QColor(0xdd, 0xe2, 0xe8));
    palette.setColor(QPalette::Text, QColor(0xdd, 0xe2, 0xe8));
    palette.setColor(QPalette::ButtonText, QColor(0xdd, 0xe2, 0xe8));
    palette.setColor(QPalette::Button, QColor(0x31, 0x36, 0x3e));
    palette.setColor(QPalette::Mid, QColor(0x45, 0x4c, 0x56));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xbd));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb4, 0xff));
    palette.setColor(QPalette::PlaceholderText, QColor(0x93, 0x9b, 0xa7));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x40, 0x49));
    palette.setColor(QPalette::ToolTipText, QColor(0xee, 0xf1, 0xf5));
    palette.setColor(QPalette::BrightText, QColor(0xff, 0x80, 0x80));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x6d, 0x75, 0x80));
    return palette;
}

bool looksDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

void apply(Scheme scheme)
{
    static const QPalette desktopPalette = QApplication::palette();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && looksDark(desktopPalette));
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    // The style draws outlines a shade darker than the window: on a dark ground boxes to tick and fields to fill would
    // have none.
    QPalette outlined = palette;
    if (dark)
        outlined.setColor(QPalette::Window, QColor(0x9a, 0xa3, 0xaf));
    for (const char* kind : {"QCheckBox", "QRadioButton", "QLineEdit", "QAbstractSpinBox", "QAbstractItemView",
                             "QTextEdit", "QPlainTextEdit"})
        QApplication::setPalette(outlined, kind);
}

bool isDark()
{
    return looksDark(QApplication::palette());
}

QColor colour(Role role)
{
    const bool dark = isDark();
    switch (role) {
    case Role::Pass:
        return dark ? QColor(0x6c, 0xc6, 0x7b) : QColor(0x1b, 0x7a, 0x33);
    case Role::Violation:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xc2, 0x27, 0x1d);
    case Role::NotApplicable:
    case Role::Muted:
        return dark ? QColor(0x9a, 0xa3, 0xaf) : QColor(0x5c, 0x66, 0x73);
    case Role::Unsure:
    case Role::Warning:
        return dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x94, 0x5b, 0x00);
    case Role::Accent:
        return dark ? QColor(0x7a, 0xb4, 0xff) : QColor(0x1a, 0x5f, 0xb4);
    case Role::TargetLine:
        return dark ? QColor(0x4a, 0x42, 0x1c) : QColor(0xff, 0xf1, 0xb8);
    case Role::Notice:
        return dark ? QColor(0x3b, 0x33, 0x1f) : QColor(0xff, 0xf6, 0xdd);
    case Role::Penalty:
        return dark ? QColor(0xcf, 0xa3, 0xf5) : QColor(0x7a, 0x3e, 0xa8);
    case Role::AddedWords:
        return dark ? QColor(0x1f, 0x45, 0x2a) : QColor(0xcf, 0xf2, 0xd6);
    case Role::RemovedWords:
        return dark ? QColor(0x55, 0x26, 0x26) : QColor(0xff, 0xdc, 0xd8);
    }
    return {};
}

} // namespace Mingjing::Appearance
