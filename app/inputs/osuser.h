// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace Mingjing {

/// The name of the operating-system user that the process runs as: who acts in the journal.
QString currentUserName();

} // namespace Mingjing
