// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/reporttext.h"

#include "review/report/reportresources.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Mingjing {

ReportText::ReportText(ReportLanguage language, QTimeZone zone, QJsonObject table)
    : m_language(language), m_zone(std::move(zone)), m_table(std::move(table))
{
}

Result<ReportText> ReportText::load(ReportLanguage language, const QTimeZone& zone)
{
    const QString name = u"strings.%1.json"_s.arg(reportLanguageId(language));
    initializeReportResources();
    QFile file(u":/mingjing/report/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, u"no such table of words"_s, name};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error{ErrorCode::Malformed, problem.errorString(), name};
    return ReportText(language, zone, document.object());
}

QString ReportText::languageTag() const
{
    return m_language == ReportLanguage::Chinese ? u"zh-CN"_s : u"en"_s;
}

QString ReportText::word(QLatin1StringView group, const QString& key) const
{
    return m_table.value(group).toObject().value(key).toString(key);
}

QStringList ReportText::words(QLatin1StringView group, const QStringList& keys) const
{
    QStringList out;
    for (const QString& key : keys)
        out += word(group, key);
    return out;
}

QString ReportText::phrase(const QString& key, const QStringList& arguments) const
{
    // One pass: an argument that contains %1 itself stays as it is.
    const QString pattern = word("phrase"_L1, key);
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (digit >= 1 && digit <= arguments.size()) {
            out += arguments.at(digit - 1);
            ++i;
        } else {
            out += pattern.at(i);
        }
    }
    return out;
}

QString ReportText::list(const QStringList& items) const
{
    return items.join(m_language == ReportLanguage::Chinese ? u"、"_s : u", "_s);
}

QString ReportText::moment(const QDateTime& moment) const
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(m_zone);
    if (m_language == ReportLanguage::Chinese)
        return local.toString(u"yyyy年M月d日 HH:mm"_s);
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(local, u"d MMM yyyy, HH:mm"_s);
}

QString ReportText::bytes(qint64 size) const
{
    return QLocale(QLocale::English).formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

QString ReportText::of(const BilingualText& text) const
{
    const QString& wanted = m_language == ReportLanguage::Chinese ? text.zh : text.en;
    if (!wanted.isEmpty())
        return wanted;
    return m_language == ReportLanguage::Chinese ? text.en : text.zh;
}

} // namespace Mingjing
