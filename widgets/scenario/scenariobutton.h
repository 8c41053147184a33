// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Mingjing {

struct PageScenario;

/// Names a scenario in as many words as it has room for; a click asks for another.
class ScenarioButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScenarioButton)

public:
    explicit ScenarioButton(QWidget* parent = nullptr);

    void setScenario(const PageScenario& scenario);
    /// All the words.
    QString words() const { return m_words; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString m_words;
};

} // namespace Mingjing
