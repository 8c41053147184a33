// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/profileshelf.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/checklist/checklistprogress.h"
#include "widgets/checklist/profilechooser.h"
#include "widgets/checklist/profileeditor.h"
#include "widgets/checklist/profiletree.h"
#include "widgets/common/noticebar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMap>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

/// Profiles and files in memory.
class MemoryShelf final : public ProfileShelf
{
public:
    QList<AuditProfile> profiles(QList<Error>*) const override { return kept.values(); }
    Result<void> save(const AuditProfile& profile) override
    {
        if (full)
            return Error{ErrorCode::Unwritable, u"disk full"_s, profile.id};
        kept.insert(profile.id, profile);
        return {};
    }
    Result<void> remove(const QString& id) override
    {
        if (!kept.remove(id))
            return Error{ErrorCode::NotFound, u"no such profile"_s, id};
        return {};
    }
    Result<AuditProfile> read(const QString& path) const override { return readAuditProfile(files.value(path), path); }
    Result<void> write(const AuditProfile& profile, const QString& path) const override
    {
        files.insert(path, writeAuditProfile(profile));
        return {};
    }

    QMap<QString, AuditProfile> kept;
    mutable QMap<QString, QByteArray> files;
    bool full = false;
};

struct Workplace {
    Workplace() : pane(room.context)
    {
        pane.setProfileShelf(shelf);
        room.enter();
        pane.resize(400, 800);
        pane.show();
    }
    void choose(const QString& id)
    {
        for (const AuditProfile& profile : pane.profileEditor()->profiles()) {
            if (profile.id == id)
                pane.chooseProfile(profile);
        }
    }
    ProfileEditor& editor() { return *pane.profileEditor(); }

    MemoryShelf shelf;
    ReviewRoom room;
    ChecklistPane pane;
};

} // namespace

class ProfilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsNoChoice()
    {
        Workplace desk;
        const qint64 before = desk.room.state().lastSequence;
        QCOMPARE(desk.pane.profileChooser()->list()->currentIndex(), 0);
        QVERIFY(desk.pane.profileChooser()->words().isEmpty());
        desk.choose(u"full"_s);
        QCOMPARE(desk.room.state().lastSequence, before);
    }

    void progressFollowsTheProfile()
    {
        Workplace desk;
        desk.choose(u"quick-look"_s);
        const ChosenProfile* profile = desk.room.state().profileInUse();
        QVERIFY(profile);
        auto* progress = desk.pane.findChild<ChecklistProgress*>();
        QCOMPARE(progress->counts().total, profile->items.size());
        QCOMPARE(progress->counts().all, desk.room.openCase()->checklist.applicableCount());
        QVERIFY(desk.pane.profileChooser()->words().startsWith(QString::number(profile->items.size())));
        QCOMPARE(desk.pane.profileChooser()->list()->currentText(), u"Quick look"_s);
        // The next to judge is one of those asked; what is folded away can be judged all the same.
        desk.room.context.selectItem(profile->items.first());
        QTest::keyClick(desk.pane.tree(), Qt::Key_P);
        QCOMPARE(desk.room.context.selectedItem(), profile->items.at(1));
        QVERIFY(!profile->items.contains(u"2/5.1.1"_s));
        desk.room.context.selectItem(u"2/5.1.1"_s);
        QTest::keyClick(desk.pane.tree(), Qt::Key_U);
        QCOMPARE(desk.room.state().verdictOf(u"2/5.1.1"_s), Verdict::Unsure);
        QCOMPARE(progress->counts().total, profile->items.size() + 1);
        desk.choose(u"full"_s);
        QCOMPARE(desk.room.state().profile->id, u"full"_s);
        QCOMPARE(progress->counts().total, progress->counts().all);
    }

    void chosenWithKeys()
    {
        Workplace desk;
        QComboBox* list = desk.pane.profileChooser()->list();
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        list->setFocus();
        const qint64 before = desk.room.state().lastSequence;
        QTest::keyClick(list, Qt::Key_Q);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(desk.room.state().lastSequence, before);
        QTRY_VERIFY(list->view()->isVisible());
        QTest::keyClick(list->view(), Qt::Key_Down);
        QTest::keyClick(list->view(), Qt::Key_Return);
        QTRY_VERIFY(desk.room.state().profile);
        QCOMPARE(desk.room.state().profile->id, u"quick-look"_s);
    }

    void aReReviewWithoutFormerDecisionSaysSo()
    {
        Workplace desk;
        QSignalSpy said(&desk.room.context, &ReviewContext::reported);
        desk.choose(u"re-review"_s);
        QVERIFY(said.last().first().toString().contains(u"no former decision"_s));
        QVERIFY(desk.room.state().profile->items.contains(u"2/5.19"_s));
    }

    void aCopyIsChangedAndUsed()
    {
        Workplace desk;
        desk.pane.showProfileEditor(true);
        ProfileEditor& editor = desk.editor();
        editor.edit(u"quick-look"_s);
        editor.duplicate();
        QCOMPARE(desk.shelf.kept.size(), 1);
        editor.setShownItems({});
        editor.tree()->tick({u"2/5.1.1"_s, u"2/5.1.2"_s});
        Q_EMIT editor.tree()->ticksChanged();
        editor.nameField()->setText(u"Mine"_s);
        Q_EMIT editor.nameField()->textEdited(u"Mine"_s);
        QVERIFY(editor.save());
        const AuditProfile kept = desk.shelf.kept.first();
        QCOMPARE(kept.name.en, u"Mine"_s);
        QCOMPARE(kept.include, (QStringList{u"2/5.1.1"_s, u"2/5.1.2"_s}));
        QTRY_VERIFY(editor.countWords().startsWith(u"2 of"_s));
        desk.pane.chooseProfile(kept);
        QVERIFY(desk.room.state().asksFor(u"2/5.1.1"_s));
        QVERIFY(!desk.room.state().asksFor(u"2/5.1.3"_s));
    }

    void builtInOnesAreNotChanged()
    {
        Workplace desk;
        desk.pane.showProfileEditor(true);
        desk.editor().edit(u"full"_s);
        QVERIFY(!desk.editor().nameField()->isEnabled());
        QVERIFY(desk.editor().notice()->text().contains(u"Duplicate"_s));
        desk.editor().remove();
        QCOMPARE(desk.editor().profiles().first().id, u"full"_s);
    }

    void aProfileWithoutNameIsNotLost()
    {
        Workplace desk;
        desk.pane.showProfileEditor(true);
        desk.editor().edit(u"full"_s);
        desk.editor().duplicate();
        desk.editor().nameField()->clear();
        Q_EMIT desk.editor().nameField()->textEdited({});
        desk.pane.showProfileEditor(false);
        QVERIFY(desk.editor().isVisible());
        QVERIFY(desk.editor().notice()->text().contains(u"needs a name"_s));
    }

    void sharedFiles()
    {
        Workplace desk;
        desk.pane.showProfileEditor(true);
        ProfileEditor& editor = desk.editor();
        editor.edit(u"re-review"_s);
        editor.exportTo(u"shared.json"_s);
        editor.importFrom(u"shared.json"_s);
        QCOMPARE(desk.shelf.kept.size(), 1);
        QCOMPARE(desk.shelf.kept.first().id, u"re-review-2"_s);
        desk.shelf.files.insert(u"broken.json"_s, "{\n\"schema\": 1,\n\"id\": 7}");
        editor.importFrom(u"broken.json"_s);
        QVERIFY2(editor.notice()->text().contains(u"broken.json:3"_s), qPrintable(editor.notice()->text()));
        desk.shelf.files.insert(
            u"other.json"_s, "{\"schema\":1,\"id\":\"other\",\"name\":\"O\",\"asks\":{\"include\":[\"2\",\"7/7.7\"]}}");
        editor.importFrom(u"other.json"_s);
        QVERIFY2(editor.notice()->text().contains(u"7/7.7"_s), qPrintable(editor.notice()->text()));
        editor.remove();
        QCOMPARE(desk.shelf.kept.size(), 1);
        desk.shelf.full = true;
        editor.duplicate();
        QVERIFY(editor.notice()->text().contains(u"disk full"_s));
    }

    void anotherCaseClosesTheEditor()
    {
        Workplace desk;
        desk.pane.showProfileEditor(true);
        QVERIFY(desk.editor().isVisible());
        desk.room.context.clear();
        QVERIFY(!desk.editor().isVisible());
        QVERIFY(!desk.pane.profileChooser()->isVisible());
    }
};

QTEST_MAIN(ProfilesTest)
#include "tst_profiles.moc"
