// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/templatetree.h"

#include <QHash>
#include <QLatin1StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool isVoid(QStringView name)
{
    return name == "image"_L1 || name == "input"_L1 || name == "import"_L1 || name == "include"_L1 || name == "wxs"_L1;
}

} // namespace

const TemplateAttribute* TemplateTree::Element::attribute(QStringView wanted) const
{
    const auto it = std::find_if(attributes.cbegin(), attributes.cend(),
                                 [wanted](const TemplateAttribute& one) { return one.name == wanted; });
    return it == attributes.cend() ? nullptr : &*it;
}

TemplateTree TemplateTree::parse(QStringView wxml)
{
    TemplateTree tree;
    std::vector<int> open;
    QHash<QStringView, int> openNames;
    const auto parent = [&open] { return open.empty() ? -1 : open.back(); };
    const auto close = [&](qsizetype end) {
        Element& element = tree.m_elements[static_cast<size_t>(open.back())];
        element.end = end;
        --openNames[element.name];
        open.pop_back();
    };
    TemplateSink sink;
    sink.element = [&](const TemplateElement& start) {
        tree.m_elements.push_back({start.name, start.attributes, start.offset - 1, start.end, start.end, parent()});
        if (!start.closed && !isVoid(start.name)) {
            open.push_back(static_cast<int>(tree.m_elements.size()) - 1);
            ++openNames[start.name];
        }
        return true;
    };
    sink.closing = [&](QStringView name, qsizetype begin, qsizetype end) {
        if (openNames.value(name) == 0)
            return;
        while (tree.m_elements[static_cast<size_t>(open.back())].name != name)
            close(begin);
        close(end);
    };
    sink.text = [&](QStringView text, qsizetype offset) {
        if (!text.trimmed().isEmpty())
            tree.m_texts.push_back({text, offset, parent()});
    };
    scanTemplate(wxml, sink);
    while (!open.empty())
        close(wxml.size());
    return tree;
}

QString TemplateTree::innerText(int element, qsizetype most) const
{
    const Element& holder = m_elements.at(static_cast<size_t>(element));
    auto text = std::lower_bound(m_texts.begin(), m_texts.end(), holder.contentBegin,
                                 [](const Text& one, qsizetype offset) { return one.offset < offset; });
    QString joined;
    for (; text != m_texts.end() && text->offset < holder.end && joined.size() < most; ++text) {
        if (!joined.isEmpty())
            joined += u' ';
        joined += text->text.trimmed().left(most);
    }
    return joined.left(most);
}

int TemplateTree::elementAt(qsizetype offset) const
{
    auto next = std::upper_bound(m_elements.begin(), m_elements.end(), offset,
                                 [](qsizetype at, const Element& element) { return at < element.begin; });
    int element = static_cast<int>(next - m_elements.begin()) - 1;
    while (element >= 0 && m_elements[static_cast<size_t>(element)].end <= offset)
        element = m_elements[static_cast<size_t>(element)].parent;
    return element;
}

QStringView boundEvent(QStringView attribute)
{
    for (const QLatin1StringView prefix :
         {"capture-bind:"_L1, "capture-catch:"_L1, "mut-bind:"_L1, "bind:"_L1, "catch:"_L1, "bind"_L1, "catch"_L1}) {
        if (attribute.startsWith(prefix))
            return attribute.sliced(prefix.size());
    }
    return {};
}

} // namespace Mingjing
