#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Mingjing contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: licences.sh ROOT
set -euo pipefail
cd "$1"
reuse lint
