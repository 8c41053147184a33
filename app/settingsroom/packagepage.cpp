// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsroom/packagepage.h"

#include "app/settings.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace Mingjing {

namespace {

constexpr qint64 megabyte = 1 << 20;

bool countsBytes(const QString& key)
{
    return key.endsWith(QLatin1String("_bytes")) || key == QLatin1String("ratio_floor");
}

} // namespace

class LimitWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::LimitWords)

public:
    static QString name(const QString& key)
    {
        if (key == QLatin1String("archive_bytes"))
            return tr("The zip itself");
        if (key == QLatin1String("entries"))
            return tr("Entries");
        if (key == QLatin1String("file_bytes"))
            return tr("One file");
        if (key == QLatin1String("total_bytes"))
            return tr("All files together");
        if (key == QLatin1String("ratio"))
            return tr("Compression ratio");
        if (key == QLatin1String("ratio_floor"))
            return tr("Ratio counts above");
        if (key == QLatin1String("path_length"))
            return tr("Length of a path");
        if (key == QLatin1String("path_depth"))
            return tr("Folders in a path");
        if (key == QLatin1String("nesting"))
            return tr("Archives within archives");
        return key;
    }

    static QString suffix(const QString& key)
    {
        if (countsBytes(key))
            return tr(" MB");
        if (key == QLatin1String("path_length"))
            return tr(" bytes");
        return key == QLatin1String("ratio") ? tr(" : 1") : QString();
    }
};

PackagePage::PackagePage(Settings& settings, QWidget* parent)
    : SettingsPage(tr("Packages"), parent),
      m_settings(settings),
      m_resetAll(new QPushButton(tr("Restore all defaults")))
{
    addWide(note(tr("A package beyond one of these bounds is refused when it is opened. Cases that are open already "
                    "stay open. The command line keeps to the defaults unless it is given --limits.")));
    for (const LimitSetting& limit : limitSettings())
        addLimit(limit);
    addRow({}, m_resetAll);
    m_resetAll->setAccessibleName(m_resetAll->text());
    addStretch();
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        for (const LimitSetting& limit : limitSettings())
            m_settings.setPackageLimit(limit, limit.defaultValue());
    });
    connect(&m_settings, &Settings::changed, this, &PackagePage::refresh);
    refresh();
}

void PackagePage::addLimit(const LimitSetting& limit)
{
    Row row;
    row.limit = &limit;
    row.unit = countsBytes(limit.key) ? megabyte : 1;
    row.field = new QSpinBox;
    row.field->setRange(int(limit.least / row.unit), int(limit.most / row.unit));
    row.field->setSuffix(LimitWords::suffix(limit.key));
    row.field->setGroupSeparatorShown(true);
    row.field->setMinimumWidth(150);
    row.field->setKeyboardTracking(false);
    row.field->setFocusPolicy(Qt::StrongFocus);
    row.field->setObjectName(limit.key);
    row.reset = new QToolButton;
    row.reset->setText(
        tr("Default: %1").arg(QLocale().toString(limit.defaultValue() / row.unit) + row.field->suffix()));
    const QString name = LimitWords::name(limit.key);
    row.reset->setAccessibleName(tr("Restore the default of: %1").arg(name));
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.field);
    line->addWidget(row.reset);
    both->setFocusProxy(row.field);
    addRow(name, both);
    row.field->setAccessibleName(name);
    connect(row.field, &QSpinBox::valueChanged, this,
            [this, row](int value) { m_settings.setPackageLimit(*row.limit, value * row.unit); });
    connect(row.reset, &QToolButton::clicked, this,
            [this, row] { m_settings.setPackageLimit(*row.limit, row.limit->defaultValue()); });
    m_rows.append(row);
}

void PackagePage::refresh()
{
    const PackageLimits limits = m_settings.packageLimits();
    bool changed = false;
    for (const Row& row : std::as_const(m_rows)) {
        const qint64 value = row.limit->value(limits);
        const bool isDefault = value == row.limit->defaultValue();
        const QSignalBlocker quiet(row.field);
        row.field->setValue(int(value / row.unit));
        row.reset->setEnabled(!isDefault);
        changed = changed || !isDefault;
    }
    m_resetAll->setEnabled(changed);
}

} // namespace Mingjing
