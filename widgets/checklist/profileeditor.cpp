// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/profileeditor.h"

#include "review/checklist/profileshelf.h"
#include "widgets/checklist/profiletree.h"
#include "widgets/common/errortext.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/listwords.h"
#include "widgets/words/localized.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace Mingjing {

namespace {

/// The side of \a text that the person reads, put in place of the old one; of a plain text both.
BilingualText replaced(BilingualText text, const QString& words)
{
    if (localized(text) == words)
        return text;
    if (text.zh == text.en)
        return {words, words};
    (speaksChinese() ? text.zh : text.en) = words;
    return text;
}

} // namespace

ProfileEditor::ProfileEditor(ReviewContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    build();
    connectAll();
}

void ProfileEditor::setShelf(ProfileShelf& shelf, const QList<AuditProfile>& builtIn)
{
    m_shelf = &shelf;
    m_builtIn = builtIn;
    reload();
}

void ProfileEditor::reload()
{
    QList<Error> problems;
    m_profiles = m_builtIn;
    for (const AuditProfile& profile : m_shelf->profiles(&problems)) {
        if (!isBuiltIn(profile.id))
            m_profiles.append(profile);
    }
    m_showing = true;
    m_list->clear();
    for (const AuditProfile& profile : std::as_const(m_profiles))
        m_list->addItem(localized(profile.name), profile.id);
    m_list->insertSeparator(static_cast<int>(m_builtIn.size()));
    m_showing = false;
    if (!problems.isEmpty())
        m_notice->showMessage(NoticeBar::Kind::Warning, errorText(problems.first()));
    Q_EMIT profilesChanged();
}

bool ProfileEditor::isBuiltIn(const QString& id) const
{
    return std::any_of(m_builtIn.begin(), m_builtIn.end(), [&](const AuditProfile& each) { return each.id == id; });
}

QStringList ProfileEditor::ids() const
{
    QStringList ids;
    for (const AuditProfile& profile : m_profiles)
        ids.append(profile.id);
    return ids;
}

void ProfileEditor::edit(const QString& id)
{
    if (!m_context.openCase() || m_profiles.isEmpty())
        return;
    m_tree->setCase(*m_context.openCase());
    const qsizetype at = ids().indexOf(id);
    show(m_profiles.at(qMax<qsizetype>(at, 0)));
}

void ProfileEditor::show(const AuditProfile& profile)
{
    m_showing = true;
    m_profile = profile;
    m_list->setCurrentIndex(m_list->findData(profile.id));
    m_name->setText(localized(profile.name));
    m_description->setText(localized(profile.description));
    m_description->setCursorPosition(0);
    m_description->setToolTip(plainToolTip(localized(profile.description)));
    m_always->setText(profile.always.join(u' '));
    m_weight->setCurrentIndex(static_cast<int>(profile.minimumWeight));
    for (QCheckBox* place : std::as_const(m_places))
        place->setChecked(profile.where.contains(place->objectName()));
    m_former->setChecked(profile.formerFindings);
    AuditProfile rulesOfTree;
    rulesOfTree.include = profile.include;
    rulesOfTree.exclude = profile.exclude;
    const Checklist& checklist = m_context.openCase()->checklist;
    QStringList ticked;
    for (const ProfileAnswer& answer : applyProfile(checklist, rulesOfTree)) {
        if (answer.asked())
            ticked.append(answer.item);
    }
    m_tree->tick(ticked);
    const bool own = !isBuiltIn(profile.id);
    m_form->setEnabled(own);
    m_save->setEnabled(own);
    m_delete->setEnabled(own);
    m_ticksTouched = m_dirty = m_showing = false;
    updateCount();
    const QStringList unknown = unknownClauses(profile, *m_context.openCase()->edition);
    if (!own)
        m_notice->showMessage(NoticeBar::Kind::Information, tr("Built in. Duplicate it to change it."));
    else if (!unknown.isEmpty())
        m_notice->showMessage(NoticeBar::Kind::Warning,
                              tr("Made for another edition: this one has no %1.").arg(ListWords::plain(unknown)));
    else
        m_notice->clear();
}

AuditProfile ProfileEditor::draft() const
{
    AuditProfile profile = m_profile;
    profile.name = replaced(profile.name, m_name->text().trimmed());
    profile.description = replaced(profile.description, m_description->text().trimmed());
    profile.always = m_always->text().split(QRegularExpression(QStringLiteral("[\\s,，、;；]+")), Qt::SkipEmptyParts);
    profile.always.removeDuplicates();
    profile.minimumWeight = static_cast<RuleWeight>(m_weight->currentIndex());
    profile.where.clear();
    for (const QCheckBox* place : m_places) {
        if (place->isChecked())
            profile.where.append(place->objectName());
    }
    profile.formerFindings = m_former->isChecked();
    if (m_ticksTouched)
        includeExactly(profile, m_context.openCase()->checklist, m_tree->ticked());
    return profile;
}

void ProfileEditor::changed()
{
    if (m_showing)
        return;
    m_dirty = true;
    m_recount->start(0);
}

void ProfileEditor::updateCount()
{
    if (!m_context.openCase())
        return;
    const Checklist& checklist = m_context.openCase()->checklist;
    const qsizetype asked = askedItems(checklist, applyProfile(checklist, draft())).size();
    QString words = tr("%1 of %2 items asked of this package").arg(asked).arg(checklist.applicableCount());
    if (m_former->isChecked())
        words = tr("%1, and what the former decision found").arg(words);
    m_count->setText(words);
}

QString ProfileEditor::countWords() const
{
    return m_count->text();
}

void ProfileEditor::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ProfileEditor::keep(AuditProfile profile, const QString& said)
{
    const Result<void> saved = m_shelf->save(profile);
    if (!saved) {
        m_notice->showMessage(NoticeBar::Kind::Failure, errorText(saved.error()));
        return;
    }
    m_dirty = false;
    reload();
    show(profile);
    if (m_notice->text().isEmpty())
        m_notice->showMessage(NoticeBar::Kind::Information, said);
}

bool ProfileEditor::save()
{
    if (!m_dirty || !m_context.openCase())
        return true;
    const AuditProfile profile = draft();
    if (localized(profile.name).isEmpty()) {
        m_notice->showMessage(NoticeBar::Kind::Warning, tr("The profile needs a name."));
        m_name->setFocus();
        return false;
    }
    keep(profile, tr("“%1” is saved.").arg(localized(profile.name)));
    return !m_dirty;
}

void ProfileEditor::duplicate()
{
    if (!save())
        return;
    AuditProfile copy = m_profile;
    const QString name = tr("%1 (copy)").arg(localized(copy.name)).left(120);
    copy.name = {name, name};
    const QString description = localized(copy.description);
    copy.description = {description, description};
    copy.id = profileIdFor(copy.id, ids());
    keep(copy, tr("A copy was made. It can be changed."));
    m_name->setFocus();
    m_name->selectAll();
}

void ProfileEditor::remove()
{
    if (isBuiltIn(m_profile.id))
        return;
    const QString name = localized(m_profile.name);
    const Result<void> removed = m_shelf->remove(m_profile.id);
    if (!removed) {
        m_notice->showMessage(NoticeBar::Kind::Failure, errorText(removed.error()));
        return;
    }
    m_dirty = false;
    reload();
    show(m_profiles.first());
    m_notice->showMessage(NoticeBar::Kind::Information,
                          tr("“%1” is deleted. Cases reviewed by it keep what it asked.").arg(name));
}

void ProfileEditor::importFrom(const QString& path)
{
    if (!save())
        return;
    Result<AuditProfile> profile = m_shelf->read(path);
    if (!profile) {
        m_notice->showMessage(NoticeBar::Kind::Failure, errorText(profile.error()));
        return;
    }
    profile->id = profileIdFor(profile->id, ids());
    keep(*profile, tr("“%1” is taken in.").arg(localized(profile->name)));
}

void ProfileEditor::exportTo(const QString& path)
{
    if (!save())
        return;
    const Result<void> written = m_shelf->write(m_profile, path);
    if (written)
        m_notice->showMessage(NoticeBar::Kind::Information, tr("Written to %1").arg(path));
    else
        m_notice->showMessage(NoticeBar::Kind::Failure, errorText(written.error()));
}

void ProfileEditor::close()
{
    if (save())
        Q_EMIT closed();
}

void ProfileEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace Mingjing
