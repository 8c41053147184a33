// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

struct CaseState;
struct CheckItem;
class HintBook;
struct OpenCase;

/// Everything a person must know to judge \a item, as rich text in the language of the program and the colours of now.
/// Links are `item:` and the id of a clause, `hint:` and the id of a hint, and `compare:` and the id of one that
/// another edition says otherwise.
QString checkItemHtml(const CheckItem& item, const OpenCase& openCase, const CaseState& state, const HintBook& hints);

} // namespace Mingjing
