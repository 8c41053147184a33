// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/jsonvaluemodel.h"

#include <QTreeView>

namespace Mingjing {

/// JSON values to be unfolded, searched and copied. What was unfolded stays so when the values are replaced.
class JsonTree final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonTree)

public:
    explicit JsonTree(QWidget* parent = nullptr);

    /// \a depth levels are unfolded at first.
    void showRoots(const QList<JsonValueModel::Root>& roots, int depth, bool compare = false);
    JsonValueModel& values() { return *m_model; }
    /// Goes to the next or last value that contains \a text; false when there is none.
    bool goTo(const QString& text, bool forward);

public Q_SLOTS:
    /// Puts the chosen value on the clipboard, as JSON; all when none is chosen.
    void copyChosen();

private:
    QSet<QString> unfoldedPaths() const;

    JsonValueModel* m_model = nullptr;
};

} // namespace Mingjing
