// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/reportresources.h"

#include <QDir>

void initializeReportResources()
{
    Q_INIT_RESOURCE(mingjing_report);
}
