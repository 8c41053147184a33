// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Mingjing {

class Comparison;

/// A small picture of where the new edition differs: a block for each section, as wide as the section is long, filled
/// as far as it changed. A click, or the arrow keys, lead to the first change there.
class ChangeMap final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeMap)

public:
    explicit ChangeMap(QWidget* parent = nullptr);
    ~ChangeMap() override;

    /// May be null.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Marks the section that is looked at.
    void setSection(const QString& id);

    /// Where the section \a index of the comparison is drawn.
    QRect blockOf(int index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to see the section \a id.
    void sectionChosen(const QString& id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int blockAt(const QPoint& position) const;
    QString words(int index) const;
    void choose(int index);
    void updateWords();

    std::shared_ptr<const Comparison> m_comparison;
    QString m_section;
};

} // namespace Mingjing
