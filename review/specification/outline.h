// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Mingjing {

/// What one line looks like by itself, before its place in the document is known.
struct OutlineLine {
    enum class Kind {
        Chapter, ///< 二、…; level is in chapter, the heading in rest
        Number, ///< `5.1.2 …`; digits in number, the text in rest
        LooseNumber, ///< begins with digits that are no clause number (`3 天`, `3.5-7`)
        Enumerated, ///< `1、…`; digits in number
        Violations, ///< 违规内容; text of the same line in rest
        Rule, ///< 处理规则; text of the same line in rest
        Label, ///< another heading word that carries nothing (违规示例, 参考指引)
        Bullet, ///< `- …`, `（2）…`; the mark in marker
        Text,
    };

    Kind kind = Kind::Text;
    int chapter = 0;
    QList<int> number;
    /// `5.1.2`
    QString printed;
    /// A unit of measure follows the number (`3.5 倍`): perhaps no clause at all.
    bool unitFollows = false;
    QString marker;
    QString rest;
};

OutlineLine classifyLine(const QString& line);

/// Short, and neither a sentence nor a part of one: may stand as a title.
bool isHeading(const QString& text);

/// Ends as a sentence, an item or an introduction ends.
bool endsSentence(const QString& text);

/// Ends with a word that wants another after it (的, 不超过, 或).
bool leavesOpen(const QString& text);

/// 十二 → 12, 7 → 7; 0 when it is no number.
int numberFromText(const QString& text);

} // namespace Mingjing
