// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/placewords.h"

#include "widgets/words/listwords.h"

#include <QHash>

namespace Mingjing {

namespace {

/// A word for each of \a ids, through \a word.
template <typename Word>
QStringList each(const QStringList& ids, Word word)
{
    QStringList words;
    for (const QString& id : ids)
        words.append(word(id));
    return words;
}

} // namespace

QString PlaceWords::where(const QString& id)
{
    const QHash<QString, QString> words = {
        {QStringLiteral("metadata"), tr("store form and settings")},
        {QStringLiteral("page"), tr("rendered pages")},
        {QStringLiteral("source"), tr("source")},
        {QStringLiteral("trace"), tr("recorded calls")},
        {QStringLiteral("live"), tr("live behaviour")},
    };
    return words.value(id, id);
}

QString PlaceWords::evidenceKind(const QString& id)
{
    const QHash<QString, QString> words = {
        {QStringLiteral("screenshot"), tr("screenshot")}, {QStringLiteral("source"), tr("source lines")},
        {QStringLiteral("trace"), tr("recorded calls")},  {QStringLiteral("form"), tr("store form")},
        {QStringLiteral("live"), tr("live observation")},
    };
    return words.value(id, id);
}

QString PlaceWords::feature(const QString& id)
{
    const QHash<QString, QString> words = {
        {QStringLiteral("plugin"), tr("plugins")},
        {QStringLiteral("web_view"), tr("web views")},
        {QStringLiteral("nearby"), tr("nearby programs")},
        {QStringLiteral("payment"), tr("payment")},
        {QStringLiteral("user_content"), tr("content by users")},
        {QStringLiteral("cloud"), tr("cloud functions")},
        {QStringLiteral("live"), tr("live streams")},
        {QStringLiteral("share"), tr("sharing")},
        {QStringLiteral("login"), tr("login")},
        {QStringLiteral("location"), tr("location")},
        {QStringLiteral("personal_data"), tr("personal data")},
        {QStringLiteral("subscribe_message"), tr("subscription messages")},
        {QStringLiteral("template_message"), tr("template messages")},
        {QStringLiteral("customer_service"), tr("customer service")},
        {QStringLiteral("red_packet"), tr("red packets")},
        {QStringLiteral("lottery"), tr("lotteries")},
        {QStringLiteral("vote"), tr("votes")},
        {QStringLiteral("download"), tr("downloads")},
        {QStringLiteral("upload"), tr("uploads")},
        {QStringLiteral("recording"), tr("recording")},
        {QStringLiteral("media"), tr("audio or video")},
        {QStringLiteral("clipboard"), tr("the clipboard")},
        {QStringLiteral("virtual_goods"), tr("virtual goods")},
        {QStringLiteral("advertising"), tr("advertising")},
        {QStringLiteral("quiz"), tr("quizzes")},
        {QStringLiteral("distribution"), tr("distribution")},
        {QStringLiteral("navigation_out"), tr("jumps to other programs")},
        {QStringLiteral("screenshot_listener"), tr("screenshot listening")},
        {QStringLiteral("background"), tr("background work")},
        {QStringLiteral("biometric"), tr("biometrics")},
        {QStringLiteral("account"), tr("accounts of its own")},
    };
    return words.value(id, id);
}

QString PlaceWords::programKind(const QString& id)
{
    const QHash<QString, QString> words = {
        {QStringLiteral("mini-program"), tr("mini-programs")},
        {QStringLiteral("mini-game"), tr("mini-games")},
    };
    return words.value(id, id);
}

QString PlaceWords::notApplicable(const Applicability& applicability)
{
    switch (applicability.reason) {
    case Applicability::Reason::Applies:
        return {};
    case Applicability::Reason::OtherKind:
        return tr("Only for %1").arg(ListWords::allOf(each(applicability.missing, programKind)));
    case Applicability::Reason::FeatureAbsent:
        return tr("Not found in this package: %1").arg(ListWords::anyOf(each(applicability.missing, feature)));
    }
    return {};
}

} // namespace Mingjing
