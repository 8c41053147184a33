// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/reviewroom.h"
#include "app/settings.h"
#include "widgets/common/actionregistry.h"
#include "widgets/common/appearance.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/specification/editionlibrary.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>

namespace Mingjing {

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    const auto add = [&](const char* id, const QString& text, auto slot, const QList<QKeySequence>& keys = {}) {
        QAction* action = m_actions->add(QString::fromLatin1(id), file->addAction(text), keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add("file.open", tr("&Open package or archive…"), [this] { chooseFile(); }, {QKeySequence::Open});
    m_recent = file->addMenu(tr("Open &recent"));
    add("file.intake", tr("Take in se&veral packages…"), [this] { chooseIntakeFiles(); },
        {Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    add("file.intake_folder", tr("Take in a &folder of packages…"), [this] { chooseIntakeFolder(); });
    file->addSeparator();
    addSpecificationActions(file);
    file->addSeparator();
    QAction* importHints =
        add("hints.import", tr("Import &hints of another tool (SARIF)…"), [this] { chooseHintFile(); });
    file->addSeparator();
    QMenu* reports = file->addMenu(tr("Decision &report"));
    struct Export {
        QString language;
        QString name;
        QString suffix;
        QKeySequence keys;
    };
    const QString chinese = QStringLiteral("中文");
    const QString english = QStringLiteral("English");
    const Export exports[] = {
        {QStringLiteral("zh_CN"), chinese, QStringLiteral("html"), Qt::CTRL | Qt::Key_E},
        {QStringLiteral("zh_CN"), chinese, QStringLiteral("pdf"), Qt::CTRL | Qt::ALT | Qt::Key_E},
        {QStringLiteral("en"), english, QStringLiteral("html"), Qt::CTRL | Qt::ALT | Qt::Key_R},
        {QStringLiteral("en"), english, QStringLiteral("pdf"), Qt::CTRL | Qt::ALT | Qt::Key_P},
    };
    QList<QAction*> needCase{importHints};
    for (const auto& [language, name, suffix, keys] : exports) {
        QAction* action = m_actions->add(QStringLiteral("report.%1.%2").arg(suffix, language),
                                         reports->addAction(tr("%1 as %2…").arg(name, suffix.toUpper())), {keys});
        action->setToolTip(tr("Decision report in %1 as %2").arg(name, suffix.toUpper()));
        connect(action, &QAction::triggered, this,
                [this, language = language, suffix = suffix] { exportReport(language, suffix); });
        needCase.append(action);
    }
    needCase.append(add("file.archive", tr("&Archive case as .mjcase…"), [this] { exportArchive(); },
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_E}));
    const auto enable = [this, needCase] {
        for (QAction* action : needCase)
            action->setEnabled(m_context.openCase());
        m_actions->action(QStringLiteral("file.archive"))->setEnabled(m_context.session());
    };
    connect(&m_context, &ReviewContext::caseChanged, this, enable);
    enable();
    file->addSeparator();
    addDatabaseActions(file);
    file->addSeparator();
    add("file.quit", tr("&Quit"), [this] { close(); }, {Qt::CTRL | Qt::Key_Q});
}

void MainWindow::addSpecificationActions(QMenu* file)
{
    const auto add = [&](const char* id, const QString& text, auto slot, const QList<QKeySequence>& keys = {}) {
        connect(m_actions->add(QString::fromLatin1(id), file->addAction(text), keys), &QAction::triggered, this, slot);
    };
    add("room.specifications", tr("&Specifications…"), [this] { showRoom(Room::Specifications); },
        {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    add("room.compare", tr("&Compare editions…"),
        [this] {
            showRoom(Room::Specifications);
            m_specifications->showComparison();
        },
        {Qt::CTRL | Qt::ALT | Qt::Key_K});
    add("file.import_specification", tr("&Import specification…"),
        [this] {
            showRoom(Room::Specifications);
            m_specifications->chooseImport();
        },
        {Qt::CTRL | Qt::ALT | Qt::Key_O});
    add("file.builtin_specification", tr("Use the &built-in specification"), [this] {
        m_editions.useBuiltIn();
        m_notice->showMessage(NoticeBar::Kind::Information,
                              tr("New cases will be judged by the built-in specification."));
    });
}

void MainWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    const auto addRoom = [&](const char* id, const QString& text, Room room, const QKeySequence& key) {
        QAction* action = m_actions->add(QString::fromLatin1(id), view->addAction(text), {key});
        connect(action, &QAction::triggered, this, [this, room] { showRoom(room); });
    };
    addRoom("room.queue", tr("&Queue"), Room::Queue, Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
    addRoom("room.due", tr("&Due dates"), Room::Due, Qt::CTRL | Qt::ALT | Qt::Key_T);
    addRoom("room.review", tr("&Review"), Room::Review, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    addRoom("room.package", tr("&Package overview"), Room::Package, Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    view->addAction(m_actions->action(QStringLiteral("room.specifications")));
    addRoom("room.versions", tr("&Versions"), Room::Versions, Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    addRoom("room.shortcuts", tr("&Keyboard shortcuts"), Room::Shortcuts, Qt::CTRL | Qt::Key_Slash);
    addRoom("room.settings", tr("S&ettings"), Room::Settings, Qt::CTRL | Qt::Key_Comma);
    view->addSeparator();
    QAction* palette = m_actions->add(QStringLiteral("palette"), view->addAction(tr("&Search or do anything")),
                                      {Qt::CTRL | Qt::Key_K});
    connect(palette, &QAction::triggered, this, [this] { m_palette->open(); });
    QAction* reset = m_actions->add(QStringLiteral("room.reset"), view->addAction(tr("Reset pane layout")));
    connect(reset, &QAction::triggered, m_review, &ReviewRoom::resetLayout);
    view->addSeparator();

    makeAppearanceMenu(view);
    makeLanguageMenu(view);
}

void MainWindow::makeAppearanceMenu(QMenu* view)
{
    QMenu* look = view->addMenu(tr("&Appearance"));
    auto* looks = new QActionGroup(this);
    const std::pair<Appearance::Scheme, QString> schemes[] = {{Appearance::Scheme::System, tr("Follow system")},
                                                              {Appearance::Scheme::Light, tr("Light")},
                                                              {Appearance::Scheme::Dark, tr("Dark")}};
    for (const auto& [scheme, name] : schemes) {
        QAction* action = looks->addAction(look->addAction(name));
        action->setCheckable(true);
        action->setChecked(m_settings.scheme() == scheme);
        connect(action, &QAction::triggered, this, [this, scheme = scheme] { m_settings.setScheme(scheme); });
        connect(&m_settings, &Settings::changed, action,
                [this, action, scheme = scheme] { action->setChecked(m_settings.scheme() == scheme); });
        m_actions->add(QStringLiteral("appearance.%1").arg(int(scheme)), action);
    }
}

void MainWindow::makeLanguageMenu(QMenu* view)
{
    QMenu* language = view->addMenu(QStringLiteral("&Language · 语言"));
    auto* languages = new QActionGroup(this);
    const std::pair<QString, QString> names[] = {{QString(), tr("Follow system")},
                                                 {QStringLiteral("zh_CN"), QStringLiteral("中文")},
                                                 {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto& [id, name] : names) {
        QAction* action = languages->addAction(language->addAction(name));
        action->setCheckable(true);
        action->setChecked(m_settings.language() == id);
        connect(action, &QAction::triggered, this, [this, id = id] { m_settings.setLanguage(id); });
        connect(&m_settings, &Settings::changed, action,
                [this, action, id = id] { action->setChecked(m_settings.language() == id); });
    }
}

} // namespace Mingjing
