// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/chosenprofile.h"

#include <QTextBrowser>

#include <optional>

namespace Mingjing {

class ReviewContext;

/// All there is to read about the check item that is selected in the context. Its links select other items
/// or lead to the clause in its edition.
class CheckItemDetail final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckItemDetail)

public:
    /// \a context must outlive the view.
    explicit CheckItemDetail(ReviewContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    ReviewContext& m_context;
    /// It says that the item must be judged again.
    bool m_again = false;
    /// What was shown by.
    std::optional<ChosenProfile> m_profile;
};

} // namespace Mingjing
