// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mingjing {

/// The time zone that every phone lives in, whatever the machine's: an IANA id.
inline constexpr char phoneTimeZone[] = "Asia/Shanghai";

} // namespace Mingjing
