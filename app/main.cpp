// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation.h"

int main(int argc, char* argv[])
{
    return Mingjing::runWorkstation(argc, argv);
}
