// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/board/hintboard.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Mingjing {

/// What of the hints a person wants to see. A plain value.
struct HintChoice {
    enum class Standing { ToAnswer, All, Accepted, Edited, Dismissed, Quiet, Gone };
    Standing standing = Standing::ToAnswer;
    std::optional<Severity> severity = {};
    std::optional<HintConfidence> confidence = {};
    std::optional<HintLayer> layer = {};
    /// Only hints about one of these; empty: about any.
    QStringList clauses = {};
    /// Words that must all occur.
    QString text = {};

    bool accepts(const BoardHint& hint) const;
    bool operator==(const HintChoice&) const = default;
};

/// The hints of a HintsModel that a choice lets through.
class HintsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintsFilter)

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    const HintChoice& choice() const { return m_choice; }
    void setChoice(const HintChoice& choice);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    HintChoice m_choice;
    QStringList m_words;
};

} // namespace Mingjing
