// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/submission.h"

#include "review/package/jsonreader.h"
#include "review/package/packagecontents.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

/// The schema that this program knows.
constexpr int knownSchema = 1;

/// Reads fields and warns of those that are not what the schema says.
class FormReader final
{
public:
    FormReader(const QJsonObject& object, const QString& path, QList<IntakeWarning>& warnings,
               const QString& prefix = {})
        : m_object(object), m_path(path), m_prefix(prefix), m_warnings(warnings)
    {
    }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            warn(key, u"not a string"_s);
        return value.toString();
    }

    QStringList texts(QLatin1StringView key)
    {
        QStringList list;
        const QJsonArray values = array(key);
        for (const QJsonValue& value : values) {
            if (value.isString())
                list.append(value.toString());
            else
                warn(key, u"holds what is not a string"_s);
        }
        return list;
    }

    QJsonArray array(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray() && !value.isNull() && !value.isUndefined())
            warn(key, u"not an array"_s);
        return value.toArray();
    }

    FormReader object(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isObject() && !value.isNull() && !value.isUndefined())
            warn(key, u"not an object"_s);
        return {value.toObject(), m_path, m_warnings, m_prefix + key + u'.'};
    }

    FormReader element(const QJsonValue& value, QLatin1StringView key)
    {
        if (!value.isObject())
            warn(key, u"holds what is not an object"_s);
        return {value.toObject(), m_path, m_warnings, m_prefix + key + u'.'};
    }

    QJsonValue take(QLatin1StringView key)
    {
        m_known.append(key);
        return m_object.value(key);
    }

    void warnOfUnknown()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_known.contains(it.key()) && !it.key().startsWith(u'$'))
                warn(it.key(), u"unknown"_s);
        }
    }

    void warn(const QString& key, const QString& why)
    {
        m_warnings.append({IntakeWarningKind::InvalidSubmission, m_path, m_prefix + key + ": "_L1 + why});
    }

private:
    QJsonObject m_object;
    QString m_path;
    QString m_prefix;
    QList<IntakeWarning>& m_warnings;
    QStringList m_known;
};

void readSubject(FormReader subject, Submission& form)
{
    form.subjectName = subject.text("name"_L1);
    form.subjectKind = subject.text("kind"_L1);
    form.licenceNumber = subject.text("licence_number"_L1);
    const QJsonArray related = subject.array("related"_L1);
    for (const QJsonValue& value : related) {
        FormReader one = subject.element(value, "related"_L1);
        form.relatedSubjects.append({one.text("name"_L1), one.text("relation"_L1)});
    }
    subject.warnOfUnknown();
}

void readPeople(FormReader& reader, Submission& form)
{
    FormReader administrator = reader.object("administrator"_L1);
    form.administratorName = administrator.text("name"_L1);
    form.administratorWechat = administrator.text("wechat"_L1);
    administrator.warnOfUnknown();
    FormReader contact = reader.object("contact"_L1);
    form.contactPhone = contact.text("phone"_L1);
    form.contactEmail = contact.text("email"_L1);
    form.contactLink = contact.text("link"_L1);
    contact.warnOfUnknown();
    FormReader account = reader.object("test_account"_L1);
    form.testUser = account.text("user"_L1);
    form.testPassword = account.text("password"_L1);
    account.warnOfUnknown();
}

void readPrivacy(FormReader privacy, Submission& form)
{
    form.privacyUrl = privacy.text("url"_L1);
    const QJsonArray collects = privacy.array("collects"_L1);
    for (const QJsonValue& value : collects) {
        FormReader one = privacy.element(value, "collects"_L1);
        form.collects.append({one.text("data"_L1), one.text("purpose"_L1)});
    }
    privacy.warnOfUnknown();
}

void readSchema(FormReader& reader, Submission& form)
{
    const QJsonValue schema = reader.take("schema"_L1);
    form.schema = schema.toInt(0);
    if (form.schema < 1)
        reader.warn(u"schema"_s, u"not a schema number"_s);
    else if (form.schema > knownSchema)
        reader.warn(u"schema"_s, u"newer than %1"_s.arg(knownSchema));
}

Submission readForm(const QJsonObject& object, const QString& path)
{
    Submission form;
    form.form = object;
    FormReader reader(object, path, form.warnings);
    readSchema(reader, form);
    form.name = reader.text("name"_L1);
    form.logo = reader.text("logo"_L1);
    form.introduction = reader.text("introduction"_L1);
    const QJsonArray categories = reader.array("category"_L1);
    for (const QJsonValue& value : categories) {
        FormReader one = reader.element(value, "category"_L1);
        form.categories.append({one.text("first"_L1), one.text("second"_L1)});
    }
    form.tags = reader.texts("tags"_L1);
    readSubject(reader.object("subject"_L1), form);
    readPeople(reader, form);
    const QJsonArray qualifications = reader.array("qualifications"_L1);
    for (const QJsonValue& value : qualifications) {
        if (value.isString()) {
            form.qualifications.append({value.toString(), {}, {}});
            continue;
        }
        FormReader one = reader.element(value, "qualifications"_L1);
        form.qualifications.append({one.text("name"_L1), one.text("number"_L1), one.text("file"_L1)});
    }
    readPrivacy(reader.object("privacy_statement"_L1), form);
    form.declaredCapabilities = reader.texts("declared_capabilities"_L1);
    FormReader version = reader.object("version"_L1);
    form.versionNumber = version.text("number"_L1);
    form.versionDescription = version.text("description"_L1);
    version.warnOfUnknown();
    reader.warnOfUnknown();
    return form;
}

} // namespace

Submission submissionOf(const QJsonObject& form)
{
    return readForm(form, u"submission.json"_s);
}

Result<std::optional<Submission>> readSubmission(const PackageContents& package)
{
    QString path = u"submission.json"_s;
    if (!package.contains(path))
        path.prepend(outsidePrefix());
    if (!package.contains(path))
        return std::optional<Submission>();
    const auto bytes = package.read(path);
    if (!bytes)
        return bytes.error();
    const auto json = readJson(*bytes, path);
    if (!json)
        return json.error();
    return std::optional(readForm(json->object, path));
}

} // namespace Mingjing
