// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/packageprofile.h"

namespace Mingjing {

QString programKindId(ProgramKind kind)
{
    return kind == ProgramKind::MiniGame ? QStringLiteral("mini-game") : QStringLiteral("mini-program");
}

std::optional<ProgramKind> programKindFromId(const QString& id)
{
    for (const ProgramKind kind : {ProgramKind::MiniProgram, ProgramKind::MiniGame}) {
        if (programKindId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

const QStringList& knownFeatures()
{
    static const QStringList features{QStringLiteral("plugin"),
                                      QStringLiteral("web_view"),
                                      QStringLiteral("nearby"),
                                      QStringLiteral("payment"),
                                      QStringLiteral("user_content"),
                                      QStringLiteral("cloud"),
                                      QStringLiteral("live"),
                                      QStringLiteral("share"),
                                      QStringLiteral("login"),
                                      QStringLiteral("location"),
                                      QStringLiteral("personal_data"),
                                      QStringLiteral("subscribe_message"),
                                      QStringLiteral("template_message"),
                                      QStringLiteral("customer_service"),
                                      QStringLiteral("red_packet"),
                                      QStringLiteral("lottery"),
                                      QStringLiteral("vote"),
                                      QStringLiteral("download"),
                                      QStringLiteral("upload"),
                                      QStringLiteral("recording"),
                                      QStringLiteral("media"),
                                      QStringLiteral("clipboard"),
                                      QStringLiteral("virtual_goods"),
                                      QStringLiteral("advertising"),
                                      QStringLiteral("quiz"),
                                      QStringLiteral("distribution"),
                                      QStringLiteral("navigation_out"),
                                      QStringLiteral("screenshot_listener"),
                                      QStringLiteral("background"),
                                      QStringLiteral("biometric"),
                                      QStringLiteral("account")};
    return features;
}

} // namespace Mingjing
