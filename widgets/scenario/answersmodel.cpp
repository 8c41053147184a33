// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scenario/answersmodel.h"

#include "review/base/jsontext.h"
#include "widgets/common/plaintooltip.h"

namespace Mingjing {

namespace {

constexpr qsizetype shownBody = 200;

QString bodyOf(const NetworkAnswer& answer)
{
    const QString text = answer.data.isString() ? answer.data.toString()
                                                : QString::fromUtf8(toJsonText(answer.data).left(shownBody * 4));
    return text.left(shownBody).simplified();
}

} // namespace

void AnswersModel::setAnswers(const QList<NetworkAnswer>& answers)
{
    beginResetModel();
    m_answers = answers;
    endResetModel();
}

void AnswersModel::putFirst(const NetworkAnswer& answer)
{
    beginInsertRows({}, 0, 0);
    m_answers.prepend(answer);
    endInsertRows();
}

void AnswersModel::replace(int row, const NetworkAnswer& answer)
{
    m_answers[row] = answer;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void AnswersModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_answers.removeAt(row);
    endRemoveRows();
}

int AnswersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_answers.size());
}

int AnswersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnswersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const NetworkAnswer& answer = m_answers.at(index.row());
    QString text;
    switch (index.column()) {
    case MethodColumn:
        text = answer.method.isEmpty() ? tr("any", "method of a request") : answer.method;
        break;
    case AddressColumn:
        text = answer.url;
        break;
    case StatusColumn:
        text = QString::number(answer.status);
        break;
    case BodyColumn:
        text = bodyOf(answer);
        break;
    default:
        return {};
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MethodColumn:
        return tr("Method");
    case AddressColumn:
        return tr("Address");
    case StatusColumn:
        return tr("Status");
    case BodyColumn:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace Mingjing
