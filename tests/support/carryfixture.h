// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/carryoverplan.h"
#include "review/cases/reviewsession.h"
#include "review/specification/edition.h"
#include "review/specification/editiondiff.h"
#include "tests/support/casefixture.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Mingjing {

/// Parts of a text and what takes their places.
using Replacements = QList<QPair<QString, QString>>;

/// The document of a small edition: chapter 2 with the sections 1 and 2. 2/1.2 and 2/2.1 are twins, 2/1.1 has a rule.
QByteArray carryDocument(const Replacements& replacements = {});
Edition carryEdition(const Replacements& replacements = {});

/// An open case under carryEdition(): 2/1.1 a violation (F1), 2/1.2 a pass, 2/1.3 a pass with a note, 2/1.4 not
/// applicable, 2/2.3 a violation (F2), and a draft that asks to rectify by the rule of 2/1.1.
class CarriedCase final
{
public:
    explicit CarriedCase(CaseStore& store);

    ReviewSession& session() { return m_open.session; }
    const CaseState& state() const { return m_open.session.state(); }
    const QString& id() const { return m_open.id; }
    /// To the edition with \a replacements, from the one that the case has now.
    CarryOverPlan planFor(const Replacements& replacements) const;
    Result<void> carry(const Replacements& replacements);

private:
    HandClock m_clock;
    OpenCase m_open;
};

} // namespace Mingjing
