// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace Mingjing {

struct Error;

/// \a error as a sentence for the person: what kind of failure in their language, then the technical reason.
QString errorText(const Error& error);

} // namespace Mingjing
