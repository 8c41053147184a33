// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/scannedfiles.h"

#include <QJsonObject>

namespace Mingjing {

/// Each of these adds to \a file the texts that a person reads and that hold a word of \a words.
void collectTemplateTexts(ScannedFile& file, const WordBook& words);
/// Of a script, WXS or JSON file: its strings, those that are joined by `+` as one.
/// Also what answers \a queries, of scripts.
void collectScriptTexts(ScannedFile& file, const TokenQueries& queries);
void collectStyleTexts(ScannedFile& file, const WordBook& words);
/// The same of the store form; the key of each is the path of its field.
std::vector<SeenText> textsOfForm(const QJsonObject& form, const WordBook& words);

} // namespace Mingjing
