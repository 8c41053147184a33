// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracefilter.h"

#include "widgets/trace/tracewords.h"

#include <limits>

namespace Mingjing {

bool TraceFilter::accepts(const TraceEntry& entry) const
{
    // What was not kept may be of anything.
    if (entry.kind == TraceKind::Cut)
        return shows(entry.kind);
    if (!shows(entry.kind) || (!page.isEmpty() && entry.page != page) || (onlyNonPublic && !entry.nonPublic)
        || (onlyFailed && !entry.failed()))
        return false;
    return gesture == Gesture::Any || entry.gesture == (gesture == Gesture::With);
}

const QString& TraceText::of(int index)
{
    if (m_texts.size() < m_log.size())
        m_texts.resize(m_log.size());
    QString& text = m_texts[index];
    if (text.isEmpty()) {
        constexpr qsizetype all = std::numeric_limits<qsizetype>::max();
        const TraceEntry& entry = m_log.at(index);
        text = TraceWords::title(entry) + u'\n' + entry.text + u'\n' + entry.component + u'\n' + entry.page + u'\n'
            + TraceWords::place(entry) + u'\n' + (entry.args.isEmpty() ? QString() : compactJson(entry.args, all));
        if (entry.answer)
            text += u'\n' + entry.answer->message + u'\n' + compactJson(entry.answer->value, all);
    }
    return text;
}

void TraceText::forget(int index)
{
    if (index < m_texts.size())
        m_texts[index].clear();
}

} // namespace Mingjing
