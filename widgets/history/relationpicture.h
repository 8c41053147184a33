// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/subjecthistory.h"
#include "widgets/graph/graphdata.h"

namespace Mingjing {

/// The circle of the subject as a graph to draw: the subject at the left, further right who is further from it. What
/// is only declared is drawn with dashes; who offended stands out.
GraphData relationPicture(const SubjectHistory& history);

} // namespace Mingjing
