// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/report/reportlanguage.h"
#include "review/specification/catalogue.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace Mingjing {

/// The words of a report in one language, and how that language writes dates and lists.
class ReportText final
{
public:
    /// \a zone is where the recipient's days are counted.
    static Result<ReportText> load(ReportLanguage language, const QTimeZone& zone);

    ReportLanguage language() const { return m_language; }
    /// BCP 47, for the `lang` attribute.
    QString languageTag() const;
    /// The headings and labels of the templates.
    QJsonObject labels() const { return m_table.value(QLatin1StringView("label")).toObject(); }

    /// The word for \a key of \a group (`penalty`, `verdict`, …); the key itself when the table lacks it.
    QString word(QLatin1StringView group, const QString& key) const;
    QStringList words(QLatin1StringView group, const QStringList& keys) const;
    /// The phrase of \a key with its %1 … replaced.
    QString phrase(const QString& key, const QStringList& arguments = {}) const;
    /// `、` or a comma and a space between.
    QString list(const QStringList& items) const;
    /// Empty for an invalid moment.
    QString moment(const QDateTime& moment) const;
    QString bytes(qint64 size) const;
    /// The text in this language; the other one where it is missing.
    QString of(const BilingualText& text) const;

private:
    ReportText(ReportLanguage language, QTimeZone zone, QJsonObject table);

    ReportLanguage m_language;
    QTimeZone m_zone;
    QJsonObject m_table;
};

} // namespace Mingjing
