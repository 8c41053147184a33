// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/specification/comparison/sectionhtml.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;
class QTextBrowser;

namespace Mingjing {

class Comparison;

/// The section of a change in both editions beside each other, and below it what follows from breaking the clause.
/// Where there is no room for two columns, the new text stands below the old.
class SideBySide final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideBySide)

public:
    explicit SideBySide(QWidget* parent = nullptr);
    ~SideBySide() override;

    /// May be null. Nothing is looked at then.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Looks at the change \a index; -1 for none.
    void showChange(int index);
    int change() const { return m_drawing.current; }
    /// Puts the new text below the old one however wide the view is.
    void setAlwaysStacked(bool stacked);
    bool isStacked() const { return m_drawing.stacked; }

    QTextBrowser* text() const { return m_text; }
    QTextBrowser* penalties() const { return m_penalties; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void draw();
    void follow(const QUrl& link);

    std::shared_ptr<const Comparison> m_comparison;
    SectionDrawing m_drawing;
    bool m_alwaysStacked = false;
    QLabel* m_section = nullptr;
    QSplitter* m_splitter = nullptr;
    QTextBrowser* m_text = nullptr;
    QWidget* m_penaltyPart = nullptr;
    QTextBrowser* m_penalties = nullptr;
};

} // namespace Mingjing
