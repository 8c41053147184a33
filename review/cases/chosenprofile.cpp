// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/chosenprofile.h"

#include "review/checklist/auditprofile.h"
#include "review/checklist/checklist.h"
#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

bool ChosenProfile::operator==(const ChosenProfile& other) const
{
    return toJson(*this) == toJson(other) && actor == other.actor && at == other.at;
}

ChosenProfile choiceOf(const AuditProfile& profile, const Checklist& checklist, const FormerFindings& former)
{
    ChosenProfile choice;
    choice.id = profile.id;
    choice.name = profile.name;
    choice.digest = profileDigest(profile);
    choice.editionSha256 = checklist.editionSha256;
    if (profile.formerFindings)
        choice.formerCase = former.caseId;
    choice.items = askedItems(checklist, applyProfile(checklist, profile, former.clauses));
    return choice;
}

QJsonObject toJson(const ChosenProfile& profile)
{
    return {
        {u"id"_s, profile.id},
        {u"name"_s, QJsonObject{{u"zh"_s, profile.name.zh}, {u"en"_s, profile.name.en}}},
        {u"sha256"_s, profile.digest},
        {u"edition"_s, profile.editionSha256},
        {u"former_case"_s, profile.formerCase},
        {u"items"_s, QJsonArray::fromStringList(profile.items)},
    };
}

Result<ChosenProfile> chosenProfileFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"profile"_s);
    ChosenProfile profile;
    profile.id = fields.requiredString("id"_L1);
    JsonFields name(fields.object("name"_L1), u"profile name"_s);
    profile.name = {name.string("zh"_L1), name.string("en"_L1)};
    profile.digest = fields.requiredString("sha256"_L1);
    profile.editionSha256 = fields.requiredString("edition"_L1);
    profile.formerCase = fields.string("former_case"_L1);
    profile.items = fields.strings("items"_L1);
    if (fields.error())
        return *fields.error();
    if (name.error())
        return *name.error();
    if (profile.items.isEmpty())
        return Error{ErrorCode::Malformed, u"a profile that asks nothing"_s, profile.id};
    return profile;
}

} // namespace Mingjing
