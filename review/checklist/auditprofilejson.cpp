// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/auditprofile.h"
#include "review/checklist/jsonlines.h"

#include "review/base/digest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

// Out of any namespace, as the macro demands.
static void initProfileResource()
{
    Q_INIT_RESOURCE(mingjing_profiles);
}

namespace Mingjing {

namespace {

constexpr int profileSchema = 1;
constexpr qsizetype maximumName = 120;
constexpr qsizetype maximumDescription = 2000;
constexpr qsizetype maximumIds = 2000;
constexpr int maximumDepth = 8;

bool isProfileId(const QString& id)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,63}\\z"_s);
    return form.match(id).hasMatch();
}

bool isClauseId(const QString& id)
{
    static const QRegularExpression form(u"^[1-9][0-9]{0,2}(/[^\\s/]{1,40})?\\z"_s);
    return form.match(id).hasMatch();
}

int lineAt(const QByteArray& json, qsizetype offset)
{
    return 1 + static_cast<int>(json.first(qBound<qsizetype>(0, offset, json.size())).count('\n'));
}

/// Nesting is bounded before anything walks the document.
qsizetype tooDeep(const QByteArray& json)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '[') && ++depth > maximumDepth)
            return i;
        else if (!quoted && (c == '}' || c == ']'))
            --depth;
    }
    return -1;
}

class ProfileReader final
{
public:
    ProfileReader(const QByteArray& json, const QString& name) : m_lines(json), m_name(name) { }

    AuditProfile read(const QJsonObject& root)
    {
        AuditProfile profile;
        if (!m_lines.doubled().isEmpty())
            fail(m_lines.doubled(), u"the key stands twice"_s);
        onlyKeys(root, {}, {u"$schema"_s, u"schema"_s, u"id"_s, u"name"_s, u"description"_s, u"asks"_s});
        profile.id = text(root, {}, u"id"_s, 64);
        if (!isProfileId(profile.id))
            fail(u"/id"_s, u"`id` must be lower-case letters, digits and hyphens"_s);
        profile.name = words(root, u"name"_s, maximumName);
        if (profile.name.zh.trimmed().isEmpty() && profile.name.en.trimmed().isEmpty())
            fail(u"/name"_s, u"`name` is empty"_s);
        if (root.contains("description"_L1))
            profile.description = words(root, u"description"_s, maximumDescription);
        readRules(profile, root);
        return profile;
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    void readRules(AuditProfile& profile, const QJsonObject& root)
    {
        const QString path = u"/asks"_s;
        if (!root.value("asks"_L1).isObject())
            return fail(path, u"`asks` must be an object"_s);
        const QJsonObject asks = root.value("asks"_L1).toObject();
        onlyKeys(asks, path,
                 {u"include"_s, u"exclude"_s, u"always"_s, u"where"_s, u"minimum_weight"_s, u"former_findings"_s});
        profile.include = ids(asks, u"include"_s);
        profile.exclude = ids(asks, u"exclude"_s);
        profile.always = ids(asks, u"always"_s);
        profile.where = list(asks, u"where"_s);
        for (qsizetype i = 0; i < profile.where.size(); ++i) {
            if (!knownPlaces().contains(profile.where.at(i)))
                fail(u"/asks/where/%1"_s.arg(i), u"`%1` is no place to look"_s.arg(profile.where.at(i)));
        }
        if (asks.contains("minimum_weight"_L1)) {
            const QString id = text(asks, path, u"minimum_weight"_s, 40);
            const auto weight = ruleWeightFromId(id);
            if (!weight)
                fail(u"/asks/minimum_weight"_s, u"`%1` is no weight of a rule"_s.arg(id));
            profile.minimumWeight = weight.value_or(RuleWeight::None);
        }
        const QJsonValue former = asks.value("former_findings"_L1);
        if (!former.isUndefined() && !former.isBool())
            fail(u"/asks/former_findings"_s, u"`former_findings` must be true or false"_s);
        profile.formerFindings = former.toBool();
    }

    void onlyKeys(const QJsonObject& object, const QString& path, const QStringList& known)
    {
        for (const QString& key : object.keys()) {
            if (!known.contains(key))
                fail(path + u'/' + key, u"`%1` is not a known key"_s.arg(key.left(60)));
        }
    }

    QString text(const QJsonObject& object, const QString& path, const QString& key, qsizetype most)
    {
        const QJsonValue value = object.value(key);
        if (!object.contains(key))
            fail(path, u"`%1` is missing"_s.arg(key));
        else if (!value.isString())
            fail(path + u'/' + key, u"`%1` must be text"_s.arg(key));
        else if (value.toString().size() > most)
            fail(path + u'/' + key, u"`%1` is longer than %2 characters"_s.arg(key).arg(most));
        return value.toString();
    }

    /// A plain text, or one for each language.
    BilingualText words(const QJsonObject& root, const QString& key, qsizetype most)
    {
        if (!root.value(key).isObject()) {
            const QString plain = text(root, {}, key, most);
            return {plain, plain};
        }
        const QJsonObject both = root.value(key).toObject();
        const QString path = u'/' + key;
        onlyKeys(both, path, {u"zh"_s, u"en"_s});
        return {text(both, path, u"zh"_s, most), text(both, path, u"en"_s, most)};
    }

    QStringList list(const QJsonObject& asks, const QString& key)
    {
        const QString path = u"/asks/"_s + key;
        const QJsonValue value = asks.value(key);
        QStringList words;
        if (value.isUndefined())
            return words;
        if (!value.isArray())
            fail(path, u"`%1` must be a list"_s.arg(key));
        const QJsonArray array = value.toArray();
        if (array.size() > maximumIds)
            fail(path, u"`%1` holds more than %2 entries"_s.arg(key).arg(maximumIds));
        for (qsizetype i = 0; i < array.size() && !m_error; ++i) {
            const QString word = array.at(i).toString();
            if (word.isEmpty())
                fail(u"%1/%2"_s.arg(path).arg(i), u"`%1` must hold texts"_s.arg(key));
            if (words.contains(word))
                fail(u"%1/%2"_s.arg(path).arg(i), u"`%1` stands twice"_s.arg(word.left(60)));
            words.append(word);
        }
        return words;
    }

    QStringList ids(const QJsonObject& asks, const QString& key)
    {
        const QStringList words = list(asks, key);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!isClauseId(words.at(i))) {
                fail(u"/asks/%1/%2"_s.arg(key).arg(i),
                     u"`%1` is not the id of a chapter or clause"_s.arg(words.at(i).left(60)));
            }
        }
        return words;
    }

    void fail(const QString& path, const QString& message)
    {
        if (!m_error)
            m_error = Error{ErrorCode::Malformed, message, u"%1:%2"_s.arg(m_name).arg(m_lines.line(path))};
    }

    JsonLines m_lines;
    QString m_name;
    std::optional<Error> m_error;
};

QJsonObject toJson(const BilingualText& text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

} // namespace

Result<AuditProfile> readAuditProfile(const QByteArray& json, const QString& name)
{
    if (json.size() > MaximumProfileBytes)
        return Error{ErrorCode::Refused, u"larger than %1 KiB"_s.arg(MaximumProfileBytes >> 10), name};
    const auto at = [&](qsizetype offset) { return u"%1:%2"_s.arg(name).arg(lineAt(json, offset)); };
    if (const qsizetype deep = tooDeep(json); deep >= 0)
        return Error{ErrorCode::Refused, u"nested more than %1 levels deep"_s.arg(maximumDepth), at(deep)};
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return Error{ErrorCode::Malformed, wrong.errorString(), at(wrong.offset)};
    if (!document.isObject())
        return Error{ErrorCode::Malformed, u"not a JSON object"_s, at(0)};
    const QJsonValue schema = document.object().value("schema"_L1);
    if (schema.isDouble() && schema.toInt() > profileSchema)
        return Error{ErrorCode::Newer, u"the profile was made by a newer version"_s, name};
    if (schema.toInt() != profileSchema)
        return Error{ErrorCode::Malformed, u"`schema` must be 1"_s, at(0)};
    ProfileReader reader(json, name);
    AuditProfile profile = reader.read(document.object());
    if (reader.error())
        return *reader.error();
    return profile;
}

QByteArray writeAuditProfile(const AuditProfile& profile)
{
    const auto list = [](const QStringList& words) { return QJsonArray::fromStringList(words); };
    const QJsonObject asks{{u"include"_s, list(profile.include)},
                           {u"exclude"_s, list(profile.exclude)},
                           {u"always"_s, list(profile.always)},
                           {u"where"_s, list(profile.where)},
                           {u"minimum_weight"_s, ruleWeightId(profile.minimumWeight)},
                           {u"former_findings"_s, profile.formerFindings}};
    return QJsonDocument(QJsonObject{{u"schema"_s, profileSchema},
                                     {u"id"_s, profile.id},
                                     {u"name"_s, toJson(profile.name)},
                                     {u"description"_s, toJson(profile.description)},
                                     {u"asks"_s, asks}})
        .toJson(QJsonDocument::Indented);
}

QString profileDigest(const AuditProfile& profile)
{
    return sha256Hex(writeAuditProfile(profile));
}

Result<void> checkAuditProfile(const AuditProfile& profile)
{
    const auto read = readAuditProfile(writeAuditProfile(profile), profile.id);
    if (!read)
        return read.error();
    return {};
}

Result<QList<AuditProfile>> builtInAuditProfiles()
{
    initProfileResource();
    QList<AuditProfile> profiles;
    const QDir folder(u":/mingjing/profiles"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Unreadable, file.errorString(), name};
        auto profile = readAuditProfile(file.readAll(), name);
        if (!profile)
            return profile.error();
        profiles.append(*std::move(profile));
    }
    return profiles;
}

} // namespace Mingjing
