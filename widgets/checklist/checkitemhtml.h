// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

struct CaseState;
struct CheckItem;
struct OpenCase;

/// Everything a person must know to judge \a item, as rich text in the language of the program and the colours of now.
/// Links are `item:` and the id of a clause, and `compare:` and the id of one that another edition says otherwise.
QString checkItemHtml(const CheckItem& item, const OpenCase& openCase, const CaseState& state);

} // namespace Mingjing
