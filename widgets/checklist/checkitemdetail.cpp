// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checkitemdetail.h"

#include "widgets/checklist/checkitemhtml.h"
#include "widgets/common/appearance.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"

#include <QEvent>
#include <QUrl>

#include <algorithm>

namespace Mingjing {

namespace {

/// The item with the id, or the one that the id is a twin of.
const CheckItem* findItem(const OpenCase& openCase, const QString& id)
{
    const auto& items = openCase.checklist.items;
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [&](const CheckItem& item) { return item.id == id || item.twins.contains(id); });
    return found == items.cend() ? nullptr : &*found;
}

} // namespace

CheckItemDetail::CheckItemDetail(ReviewContext& context, QWidget* parent) : QTextBrowser(parent), m_context(context)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setPlaceholderText(tr("Select a check item."));
    setAccessibleName(tr("Check item"));
    document()->setDocumentMargin(8);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == QLatin1String("compare"))
            return m_context.requestComparison(link.path());
        if (link.scheme() == QLatin1String("hint"))
            return m_context.hints().select(link.path(QUrl::FullyDecoded));
        const OpenCase* open = m_context.openCase();
        const CheckItem* item = open ? findItem(*open, link.path()) : nullptr;
        if (link.scheme() == QLatin1String("clause"))
            m_context.requestClause(link.path());
        else if (item)
            m_context.selectItem(item->id);
        else
            m_context.report(tr("%1 is no check item of its own.").arg(link.path()));
    });
    connect(&m_context, &ReviewContext::itemSelected, this, &CheckItemDetail::refresh);
    connect(&m_context, &ReviewContext::caseChanged, this, &CheckItemDetail::refresh);
    connect(&m_context.hints(), &HintBook::changed, this, &CheckItemDetail::refresh);
    connect(&m_context, &ReviewContext::stateChanged, this, [this] {
        const ChosenProfile* now = m_context.state().profileInUse();
        if (m_again != m_context.state().reopened.contains(m_context.selectedItem())
            || (now ? m_profile != *now : m_profile.has_value()))
            refresh();
    });
}

void CheckItemDetail::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void CheckItemDetail::refresh()
{
    const OpenCase* open = m_context.openCase();
    const CheckItem* item = open ? findItem(*open, m_context.selectedItem()) : nullptr;
    const ChosenProfile* profile = m_context.state().profileInUse();
    m_profile = profile ? std::optional(*profile) : std::nullopt;
    document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; text-decoration: none; }")
                                         .arg(Appearance::colour(Appearance::Role::Accent).name()));
    m_again = m_context.state().reopened.contains(m_context.selectedItem());
    setHtml(item ? checkItemHtml(*item, *open, m_context.state(), m_context.hints()) : QString());
}

} // namespace Mingjing
