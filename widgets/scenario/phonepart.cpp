// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scenario/phonepart.h"

#include "widgets/words/devicewords.h"
#include "widgets/words/scenariowords.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Shows \a value; one that the list does not have is added to it.
void choose(QComboBox* box, const QVariant& value, const QString& name)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(name, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QString deviceText(const DeviceProfile& device)
{
    return u"%1 · %2 · %3×%4"_s.arg(DeviceWords::name(device), ScenarioWords::platform(device.platform))
        .arg(device.width)
        .arg(device.height);
}

} // namespace

PhonePart::PhonePart(QWidget* parent)
    : ScenarioPart(parent),
      m_device(new QComboBox),
      m_theme(new QComboBox),
      m_letters(new QComboBox),
      m_language(new QComboBox)
{
    for (const DeviceProfile& device : builtInDevices())
        m_device->addItem(deviceText(device), device.toJson());
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_theme->addItem(tr("Light"), int(PageScenario::Theme::Light));
    m_theme->addItem(tr("Dark"), int(PageScenario::Theme::Dark));
    const std::pair<int, QString> sizes[] = {
        {14, tr("Small")}, {16, tr("Usual")}, {18, tr("Large")}, {20, tr("Larger")}, {24, tr("Largest")}};
    for (const auto& [size, name] : sizes)
        m_letters->addItem(u"%1 · %2 px"_s.arg(name).arg(size), size);
    const std::pair<QString, QString> languages[] = {{u"zh_CN"_s, u"简体中文"_s},
                                                     {u"zh_TW"_s, u"繁體中文 (台灣)"_s},
                                                     {u"zh_HK"_s, u"繁體中文 (香港)"_s},
                                                     {u"en"_s, u"English"_s},
                                                     {u"ja"_s, u"日本語"_s},
                                                     {u"ko"_s, u"한국어"_s}};
    for (const auto& [id, name] : languages)
        m_language->addItem(u"%1 · %2"_s.arg(name, id), id);

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Device"), m_device);
    form->addRow(tr("T&heme"), m_theme);
    form->addRow(tr("L&etters"), m_letters);
    form->addRow(tr("&Language"), m_language);
    for (QComboBox* box : {m_device, m_theme, m_letters, m_language})
        connect(box, &QComboBox::activated, this, &ScenarioPart::changed);
}

void PhonePart::showScenario(const PageScenario& scenario)
{
    choose(m_device, scenario.device.toJson(), deviceText(scenario.device));
    m_theme->setCurrentIndex(m_theme->findData(int(scenario.theme)));
    choose(m_letters, scenario.fontSize, u"%1 px"_s.arg(scenario.fontSize));
    choose(m_language, scenario.language, scenario.language);
}

void PhonePart::writeTo(PageScenario& scenario) const
{
    scenario.device = DeviceProfile::fromJson(m_device->currentData().toJsonObject());
    scenario.theme = static_cast<PageScenario::Theme>(m_theme->currentData().toInt());
    scenario.fontSize = m_letters->currentData().toInt();
    scenario.language = m_language->currentData().toString();
}

} // namespace Mingjing
