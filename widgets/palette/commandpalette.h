// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListWidget;

namespace Mingjing {

/// One line that finds what its sources offer by any part of their words, the best fitting first; such as search or do
/// anything, which knows actions, pages, files, clauses and cases.
class CommandPalette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    struct Command {
        /// What a person reads and types.
        QString text;
        /// Second column: a key, a path, a clause id.
        QString detail;
        std::function<void()> run;
    };
    /// Asked for all commands each time the palette opens.
    using Source = std::function<QList<Command>()>;

    /// \a placeholder says what can be found.
    CommandPalette(QWidget* window, const QString& placeholder);
    ~CommandPalette() override;

    void addSource(Source source);
    /// Opens below the top of the window with \a text typed in.
    void open(const QString& text = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void leave();
    void runCurrent();

    QList<Source> m_sources;
    QList<Command> m_commands;
    QPointer<QWidget> m_before;
    QLineEdit* m_input = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace Mingjing
