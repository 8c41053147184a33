// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/specification/editions.h"

#include "review/base/digest.h"
#include "review/specification/builtinedition.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace Mingjing::Testing {

QByteArray smallDocument(const QString& title)
{
    return (title + u"\n"_s + uR"(一、总则
1. 目的
1.1. 本规范用于测试。
1.1.1. 违反 1.4 款的，按该款处理。
1.2. 不得诱导用户分享，包括：
- 以奖励诱导；
- 以威胁诱导。
例如：分享后才能继续。
处理规则
首次违规，限期7天整改；逾期未整改的，下架处理。
1.4. 本规范用于测试。
1.5. 本规范用于测试。
)"_s)
        .toUtf8();
}

HeldEdition builtInHeld()
{
    auto held = holdEdition(builtInSpecification());
    if (!held)
        qFatal("the built-in edition cannot be read");
    return *held;
}

std::shared_ptr<const Catalogue> catalogue()
{
    auto read = builtInCatalogue();
    if (!read)
        qFatal("the catalogue cannot be read");
    return std::make_shared<const Catalogue>(std::move(*read));
}

Result<QList<ShelvedEdition>> MemoryShelf::editions() const
{
    ShelvedEdition own;
    own.builtIn = true;
    own.sha256 = sha256Hex(builtInSpecification());
    own.title = builtInHeld().edition->title();
    QList<ShelvedEdition> editions{own};
    for (const auto& [document, about] : m_added)
        editions.append(about);
    return editions;
}

Result<QByteArray> MemoryShelf::document(const QString& sha256) const
{
    if (sha256 == sha256Hex(builtInSpecification()))
        return builtInSpecification();
    if (!m_added.contains(sha256))
        return Error{ErrorCode::NotFound, u"there is no such edition"_s, sha256};
    return m_added.value(sha256).first;
}

Result<void> MemoryShelf::add(const QByteArray& document, const ShelvedEdition& about)
{
    if (refusal)
        return *refusal;
    ShelvedEdition edition = about;
    edition.sha256 = sha256Hex(document);
    m_added.insert(edition.sha256, {document, edition});
    return {};
}

Result<void> MemoryShelf::remove(const QString& sha256, const QString& inUse)
{
    if (sha256 == inUse || !m_added.contains(sha256))
        return Error{ErrorCode::Refused, u"the edition is used for new cases"_s, sha256};
    m_added.remove(sha256);
    return {};
}

} // namespace Mingjing::Testing
