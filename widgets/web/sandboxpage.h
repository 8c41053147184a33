// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEnginePage>

namespace Mingjing {

/// A page that stays where it is: no navigation but to its home, no popups, dialogs, file choosers, permissions or
/// full screen. What was tried is told.
class SandboxPage final : public QWebEnginePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxPage)

public:
    /// \a profile must outlive the page.
    SandboxPage(QUrl home, QWebEngineProfile& profile);

Q_SIGNALS:
    void blocked(const QString& url, const QString& kind);
    void consoleMessage(const QString& level, const QString& text);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList& oldFiles,
                            const QStringList& acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl& origin, const QString& message) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& message) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& message, const QString& defaultValue,
                          QString* result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;

private:
    void refuseFeatures();

    const QUrl m_home;
};

} // namespace Mingjing
