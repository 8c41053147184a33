#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Mingjing contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: format.sh ROOT
set -euo pipefail
cd "$1"
git ls-files -z -- '*.h' '*.cpp' | xargs -0 clang-format --dry-run --Werror
echo "format holds"
