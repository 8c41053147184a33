// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pane/sandboxbanner.h"

#include "widgets/common/appearance.h"

#include <QEvent>

namespace Mingjing {

SandboxBanner::SandboxBanner(EngineSandbox sandbox, QWidget* parent) : QLabel(parent), m_sandbox(sandbox)
{
    setObjectName(QStringLiteral("sandboxBanner"));
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWordWrap(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setContentsMargins(10, 6, 10, 6);
    say();
    paintWarning();
    setVisible(sandbox != EngineSandbox::On);
}

void SandboxBanner::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintWarning();
    else if (event->type() == QEvent::LanguageChange)
        say();
}

void SandboxBanner::say()
{
    setText(m_sandbox == EngineSandbox::OffForRoot
                ? tr("No sandbox: Mingjing runs as root, so the browser engine shows packages without a sandbox of its "
                     "own. Run it as an ordinary user.")
                : tr("No sandbox: this machine does not let ordinary users make namespaces, so the browser engine "
                     "shows packages without a sandbox of its own. Ask whoever runs the machine to allow them."));
    setAccessibleName(text());
}

void SandboxBanner::paintWarning()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Appearance::colour(Appearance::Role::Notice));
    colours.setColor(QPalette::WindowText, Appearance::colour(Appearance::Role::Warning));
    setPalette(colours);
}

} // namespace Mingjing
