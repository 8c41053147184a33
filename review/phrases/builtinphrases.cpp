// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/phrases/builtinphrases.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// In no namespace, as Qt asks.
static void initializePhraseResources()
{
    Q_INIT_RESOURCE(mingjing_phrases);
}

namespace Mingjing {

Result<PhraseLibrary> builtInPhrases()
{
    initializePhraseResources();
    const QString path = u":/mingjing/phrases/phrases.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, u"the built-in phrases are missing"_s, path};
    return readPhrases(file.readAll(), path);
}

} // namespace Mingjing
