// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/checklist/checklist.h"

#include <QCoreApplication>

namespace Mingjing {

/// Where to look, what with, and why not: the words of the checklist beyond its sentences.
class PlaceWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::PlaceWords)

public:
    /// A place to look, by the catalogue's id; the id itself when unknown.
    static QString where(const QString& id);
    /// A kind of evidence, by the catalogue's id; the id itself when unknown.
    static QString evidenceKind(const QString& id);
    /// A feature of a package, by its id; the id itself when unknown.
    static QString feature(const QString& id);
    static QString programKind(const QString& id);
    /// Why an item does not apply, in words; empty when it does.
    static QString notApplicable(const Applicability& applicability);
};

} // namespace Mingjing
