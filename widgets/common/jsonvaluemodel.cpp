// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/jsonvaluemodel.h"

#include "review/base/jsontext.h"
#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"

#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr qsizetype shownLength = 300;
constexpr qsizetype tipLength = 2000;
constexpr std::size_t mostSearched = 200'000;
constexpr int deepest = 64;

QString plainText(const QJsonValue& value)
{
    return value.isUndefined() ? QStringLiteral("undefined") : QString::fromUtf8(toJsonText(value));
}

QString indentedText(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
    return value.isArray() ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson()) : plainText(value);
}

} // namespace

struct JsonValueModel::Node {
    QString name;
    QString path;
    QString summary;
    QJsonValue value;
    Node* parent = nullptr;
    int row = 0;
    bool unfolded = false;
    std::vector<std::unique_ptr<Node>> children;

    bool isFolder() const
    {
        return !children.empty() || (value.isObject() && !value.toObject().isEmpty())
            || (value.isArray() && !value.toArray().isEmpty());
    }
    Node& add(const QString& childName, const QJsonValue& childValue, const QString& childPath)
    {
        auto child = std::make_unique<Node>();
        child->name = childName;
        child->path = childPath;
        child->value = childValue;
        child->parent = this;
        child->row = int(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }
};

JsonValueModel::JsonValueModel(QObject* parent) : QAbstractItemModel(parent), m_top(std::make_unique<Node>()) { }

JsonValueModel::~JsonValueModel() = default;

void JsonValueModel::setRoots(const QList<Root>& roots, bool compareWithBefore)
{
    beginResetModel();
    m_changed.clear();
    if (compareWithBefore) {
        for (qsizetype i = 0; i < roots.size(); ++i) {
            const Root& now = roots.at(i);
            const auto before = std::find_if(m_roots.cbegin(), m_roots.cend(), [&now](const Root& each) {
                return each.key == now.key && each.name == now.name;
            });
            if (before != m_roots.cend())
                compare(before->value, now.value, now.key + now.name, 0);
        }
    }
    m_roots = roots;
    m_top = std::make_unique<Node>();
    m_top->unfolded = true;
    std::vector<Node*> made;
    for (const Root& root : roots) {
        const bool hangs = root.parent >= 0 && std::size_t(root.parent) < made.size();
        Node& holder = hangs ? *made.at(std::size_t(root.parent)) : *m_top;
        if (hangs)
            unfold(holder);
        Node& node = holder.add(root.name, root.value, root.key + root.name);
        node.summary = root.summary;
        made.push_back(&node);
    }
    endResetModel();
}

bool JsonValueModel::compare(const QJsonValue& before, const QJsonValue& now, const QString& path, int depth)
{
    if (before == now)
        return false;
    m_changed.insert(path);
    if (depth > deepest)
        return true;
    if (before.isObject() && now.isObject()) {
        const QJsonObject old = before.toObject();
        const QJsonObject fresh = now.toObject();
        for (auto it = fresh.begin(); it != fresh.end(); ++it)
            compare(old.value(it.key()), it.value(), path + u'/' + it.key(), depth + 1);
    } else if (before.isArray() && now.isArray()) {
        const QJsonArray old = before.toArray();
        const QJsonArray fresh = now.toArray();
        for (qsizetype i = 0; i < fresh.size(); ++i)
            compare(i < old.size() ? old.at(i) : QJsonValue(QJsonValue::Undefined), fresh.at(i),
                    path + u'/' + QString::number(i), depth + 1);
    }
    return true;
}

void JsonValueModel::unfold(Node& node) const
{
    if (node.unfolded)
        return;
    node.unfolded = true;
    if (node.value.isObject()) {
        const QJsonObject object = node.value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            node.add(it.key(), it.value(), node.path + u'/' + it.key());
    } else if (node.value.isArray()) {
        const QJsonArray array = node.value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            node.add(QString::number(i), array.at(i), node.path + u'/' + QString::number(i));
    }
}

JsonValueModel::Node* JsonValueModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_top.get();
}

QModelIndex JsonValueModel::indexOf(const Node& node) const
{
    return &node == m_top.get() ? QModelIndex() : createIndex(node.row, NameColumn, &node);
}

void JsonValueModel::collect(Node& node, std::vector<Node*>& all) const
{
    // By hand, for hostile values are deep.
    std::vector<Node*> waiting{&node};
    while (!waiting.empty() && all.size() < mostSearched) {
        Node* each = waiting.back();
        waiting.pop_back();
        if (each != &node)
            all.push_back(each);
        unfold(*each);
        for (auto child = each->children.rbegin(); child != each->children.rend(); ++child)
            waiting.push_back(child->get());
    }
}

QModelIndex JsonValueModel::find(const QString& text, const QModelIndex& from, bool forward)
{
    std::vector<Node*> all;
    collect(*m_top, all);
    if (all.empty() || text.isEmpty())
        return {};
    const auto count = std::ptrdiff_t(all.size());
    const auto start =
        from.isValid() ? std::find(all.begin(), all.end(), nodeAt(from)) - all.begin() : (forward ? -1 : count);
    for (std::ptrdiff_t step = 1; step <= count; ++step) {
        const std::ptrdiff_t at = ((start + (forward ? step : -step)) % count + count) % count;
        const Node& node = *all.at(std::size_t(at));
        if (node.name.contains(text, Qt::CaseInsensitive)
            || (!node.isFolder() && plainText(node.value).contains(text, Qt::CaseInsensitive)))
            return indexOf(node);
    }
    return {};
}

QModelIndex JsonValueModel::indexAt(const QString& path)
{
    Node* node = m_top.get();
    while (node) {
        unfold(*node);
        const auto next = std::find_if(node->children.begin(), node->children.end(), [&path](const auto& child) {
            return path == child->path || path.startsWith(child->path + u'/');
        });
        if (next == node->children.end())
            return {};
        node = next->get();
        if (node->path == path)
            return indexOf(*node);
    }
    return {};
}

QModelIndex JsonValueModel::index(int row, int column, const QModelIndex& parent) const
{
    Node* node = nodeAt(parent);
    unfold(*node);
    if (row < 0 || std::size_t(row) >= node->children.size() || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, node->children.at(std::size_t(row)).get());
}

QModelIndex JsonValueModel::parent(const QModelIndex& child) const
{
    const Node* node = nodeAt(child);
    return child.isValid() && node->parent ? indexOf(*node->parent) : QModelIndex();
}

int JsonValueModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    Node* node = nodeAt(parent);
    unfold(*node);
    return int(node->children.size());
}

int JsonValueModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool JsonValueModel::hasChildren(const QModelIndex& parent) const
{
    return parent.column() <= 0 && nodeAt(parent)->isFolder();
}

QVariant JsonValueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return node.name;
        return node.summary.isEmpty() ? plainText(node.value).left(shownLength) : node.summary;
    case Qt::ToolTipRole:
        return plainToolTip(indentedText(node.value).left(tipLength));
    case Qt::ForegroundRole:
        if (m_changed.contains(node.path))
            return Appearance::colour(Appearance::Role::Accent);
        if (index.column() == ValueColumn && (node.isFolder() || !node.summary.isEmpty()))
            return Appearance::colour(Appearance::Role::Muted);
        return {};
    case Qt::BackgroundRole:
        if (m_changed.contains(node.path) && !node.isFolder())
            return Appearance::colour(Appearance::Role::Notice);
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setBold(m_changed.contains(node.path));
        return font;
    }
    case PathRole:
        return node.path;
    case TextRole:
        return indentedText(node.value);
    default:
        return {};
    }
}

QVariant JsonValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Value");
}

} // namespace Mingjing
