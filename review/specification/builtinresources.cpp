// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/builtinresources.h"

#include <QDir>

void initializeSpecificationResources()
{
    Q_INIT_RESOURCE(mingjing_specification);
}
