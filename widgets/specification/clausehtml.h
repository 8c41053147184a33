// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

class Catalogue;
class Edition;

/// The address of a clause within the program: what links in a clause's page carry.
QString clauseLink(const QString& clauseId);
/// The clause that \a link leads to; empty when it is none.
QString clauseOfLink(const QString& link);

/// All there is to read about the clause \a id of \a edition, as rich text on the present background.
QString clauseHtml(const Edition& edition, const Catalogue& catalogue, const QString& id);

} // namespace Mingjing
