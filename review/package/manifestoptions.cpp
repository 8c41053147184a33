// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/manifestoptions.h"

#include "review/package/configwarnings.h"
#include "review/package/manifest.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

/// The longest text for a permission that the platform shows (its configuration reference, `permission.scope.desc`).
constexpr qsizetype longestPermissionText = 30;

/// A field of a fixed set of words.
struct Choice {
    QLatin1StringView key;
    QLatin1StringView values;
};

// The platform's configuration reference, the pages on global, page and game configuration.
constexpr Choice appChoices[] = {
    {"lazyCodeLoading"_L1, "requiredComponents"_L1},
    {"style"_L1, "v2"_L1},
    {"renderer"_L1, "webview skyline"_L1},
    {"componentFramework"_L1, "exparser glass-easel"_L1},
};
constexpr Choice gameChoices[] = {
    {"deviceOrientation"_L1, "portrait landscape landscapeLeft landscapeRight"_L1},
};
constexpr Choice windowChoices[] = {
    {"navigationBarTextStyle"_L1, "white black"_L1}, {"backgroundTextStyle"_L1, "dark light"_L1},
    {"navigationStyle"_L1, "default custom"_L1},     {"pageOrientation"_L1, "auto portrait landscape"_L1},
    {"renderer"_L1, "webview skyline"_L1},           {"initialRenderingCache"_L1, "static dynamic capture"_L1},
};
constexpr Choice tabBarChoices[] = {
    {"position"_L1, "bottom top"_L1},
    {"borderStyle"_L1, "black white"_L1},
};
constexpr QLatin1StringView windowColours[] = {"navigationBarBackgroundColor"_L1, "backgroundColor"_L1,
                                               "backgroundColorTop"_L1, "backgroundColorBottom"_L1,
                                               "backgroundColorContent"_L1};
constexpr QLatin1StringView tabBarColours[] = {"color"_L1, "selectedColor"_L1, "backgroundColor"_L1};

struct Typed {
    QLatin1StringView key;
    QJsonValue::Type type;
};
constexpr Typed appTypes[] = {
    {"window"_L1, QJsonValue::Object},          {"tabBar"_L1, QJsonValue::Object},
    {"networkTimeout"_L1, QJsonValue::Object},  {"permission"_L1, QJsonValue::Object},
    {"usingComponents"_L1, QJsonValue::Object}, {"plugins"_L1, QJsonValue::Object},
    {"preloadRule"_L1, QJsonValue::Object},     {"resolveAlias"_L1, QJsonValue::Object},
    {"entryPagePath"_L1, QJsonValue::String},   {"sitemapLocation"_L1, QJsonValue::String},
    {"themeLocation"_L1, QJsonValue::String},   {"debug"_L1, QJsonValue::Bool},
    {"darkmode"_L1, QJsonValue::Bool},
};

/// Checks the fields of one object.
class Fields final
{
public:
    Fields(const QJsonObject& object, const QString& file, const QStringList& place, ConfigWarnings& warnings)
        : m_object(object), m_file(file), m_place(place), m_warnings(warnings)
    {
    }

    template <typename Choices>
    void choices(const Choices& list) const
    {
        for (const Choice& choice : list) {
            const QJsonValue value = m_object.value(choice.key);
            if (value.isUndefined() || isVariable(value))
                continue;
            if (!value.isString())
                warn(IntakeWarningKind::WrongType, choice.key, {});
            else if (!QString(choice.values).split(u' ').contains(value.toString()))
                warn(IntakeWarningKind::UnknownValue, choice.key, value.toString());
        }
    }

    template <typename Keys>
    void colours(const Keys& keys) const
    {
        static const QRegularExpression hexadecimal(u"^#([0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$"_s);
        for (const QLatin1StringView key : keys) {
            const QJsonValue value = m_object.value(key);
            if (value.isUndefined() || isVariable(value))
                continue;
            if (!value.isString())
                warn(IntakeWarningKind::WrongType, key, {});
            else if (!value.toString().isEmpty() && !hexadecimal.match(value.toString().left(20)).hasMatch())
                warn(IntakeWarningKind::UnknownValue, key, value.toString());
        }
    }

    void types() const
    {
        for (const Typed& one : appTypes) {
            const QJsonValue value = m_object.value(one.key);
            if (!value.isUndefined() && value.type() != one.type)
                warn(IntakeWarningKind::WrongType, one.key, {});
        }
    }

private:
    /// A variable of theme.json.
    static bool isVariable(const QJsonValue& value) { return value.toString().startsWith(u'@'); }

    void warn(IntakeWarningKind kind, QLatin1StringView key, const QString& value) const
    {
        m_warnings.add(kind, m_file, value.isEmpty() ? QString(key) : key + ": "_L1 + value.left(100),
                       m_place + QStringList(key));
    }

    const QJsonObject& m_object;
    const QString& m_file;
    const QStringList& m_place;
    ConfigWarnings& m_warnings;
};

} // namespace

void checkWindowOptions(const QJsonObject& window, const QString& file, const QStringList& place,
                        ConfigWarnings& warnings)
{
    const Fields fields(window, file, place, warnings);
    fields.choices(windowChoices);
    fields.colours(windowColours);
}

void checkAppOptions(const Manifest& manifest, const QString& file, ConfigWarnings& warnings)
{
    const QStringList root;
    const Fields app(manifest.app, file, root, warnings);
    app.types();
    if (manifest.kind == PackageKind::MiniGame) {
        app.choices(gameChoices);
        return;
    }
    app.choices(appChoices);
    checkWindowOptions(manifest.window, file, {u"window"_s}, warnings);
    const QStringList tabBar{u"tabBar"_s};
    const Fields bar(manifest.tabBar, file, tabBar, warnings);
    bar.choices(tabBarChoices);
    bar.colours(tabBarColours);
}

void checkPrivacyOptions(const Manifest& manifest, const QString& file, ConfigWarnings& warnings)
{
    const QJsonObject permission = manifest.app.value("permission"_L1).toObject();
    for (auto it = permission.begin(); it != permission.end(); ++it) {
        const QStringList place{u"permission"_s, it.key()};
        const QString words = it.value().toObject().value("desc"_L1).toString();
        if (!it.key().startsWith("scope."_L1))
            warnings.add(IntakeWarningKind::UnknownValue, file, "permission."_L1 + it.key(), place);
        else if (words.trimmed().isEmpty() || words.size() > longestPermissionText)
            warnings.add(IntakeWarningKind::PermissionWords, file, it.key() + ": "_L1 + words.left(100), place);
    }

    const QStringList& declared = manifest.requiredPrivateInfos;
    for (qsizetype i = 0; i < declared.size(); ++i) {
        if (!privateInterfaces().contains(declared.at(i))) {
            warnings.add(IntakeWarningKind::UnknownValue, file, "requiredPrivateInfos: "_L1 + declared.at(i).left(100),
                         {u"requiredPrivateInfos"_s, QString::number(i)});
        }
    }
    // The platform gives one program the exact place or the rough one.
    for (const QString& exact : {u"getLocation"_s, u"onLocationChange"_s, u"startLocationUpdate"_s}) {
        if (declared.contains(exact) && declared.contains(u"getFuzzyLocation"_s)) {
            warnings.add(IntakeWarningKind::UnknownValue, file, "requiredPrivateInfos: getFuzzyLocation, "_L1 + exact,
                         {u"requiredPrivateInfos"_s});
            break;
        }
    }
}

void checkPluginReferences(const Manifest& manifest, const QString& file, ConfigWarnings& warnings)
{
    static const QRegularExpression appId(u"^wx[0-9a-zA-Z]{16}$"_s);
    static const QRegularExpression released(u"^\\d+\\.\\d+\\.\\d+$"_s);
    for (const ManifestPlugin& plugin : manifest.plugins) {
        QStringList place{u"plugins"_s, plugin.alias};
        if (!plugin.subpackage.isEmpty())
            place = {manifest.app.contains("subpackages"_L1) ? u"subpackages"_s : u"subPackages"_s};
        if (!appId.match(plugin.provider.left(50)).hasMatch() || !released.match(plugin.version.left(50)).hasMatch()) {
            warnings.add(IntakeWarningKind::PluginReference, file,
                         u"%1: %2 %3"_s.arg(plugin.alias, plugin.provider.left(50), plugin.version.left(50)), place);
        }
    }
}

} // namespace Mingjing
