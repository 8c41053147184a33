// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Mingjing {

/// A section of the settings: a title and rows of name, control and a short explanation. What is set applies at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    explicit SettingsPage(const QString& title, QWidget* parent = nullptr);
    ~SettingsPage() override;

    const QString& title() const { return m_title; }

protected:
    /// \a control is named \a name for those who cannot see it, and described by \a explanation.
    void addRow(const QString& name, QWidget* control, const QString& explanation = {});
    /// Over the whole width.
    void addWide(QWidget* widget);
    void addHeading(const QString& text);
    void addStretch();
    /// A label of plain text that wraps, in the secondary colour.
    static QLabel* note(const QString& text = {});

private:
    QString m_title;
    QGridLayout* m_grid = nullptr;
};

} // namespace Mingjing
