// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagesightreader.h"

#include "widgets/web/hostilejson.h"
#include "widgets/web/runtimeconfiguration.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using namespace HostileJson;

constexpr qsizetype maxActions = 200;
constexpr qsizetype maxLost = 20;
constexpr qsizetype maxStack = 32;
constexpr qsizetype maxName = 128;
constexpr qsizetype maxPageText = 20'000;

template <typename Read>
void eachObject(const QJsonObject& object, QLatin1StringView key, qsizetype most, Read read)
{
    const QJsonArray array = object.value(key).toArray();
    for (qsizetype i = 0; i < std::min(array.size(), most); ++i)
        read(array.at(i).toObject());
}

OfferedAction readAction(const QJsonObject& object)
{
    return {text(object, "kind"_L1, maxName),
            text(object, "words"_L1, maxName),
            text(object, "value"_L1, maxName),
            text(object, "tag"_L1, maxName),
            place(object),
            count(object, "ordinal"_L1),
            object.value("answers"_L1).toBool(),
            object.value("marked"_L1).toBool()};
}

} // namespace

PageSight readPageSight(const QJsonObject& object)
{
    PageSight sight;
    sight.outcome = text(object, "outcome"_L1, maxName);
    sight.changes = count(object, "changes"_L1);
    sight.route = text(object, "route"_L1, maxPath);
    sight.query = queryString(object.value("query"_L1).toObject()).left(maxUrl);
    sight.title = text(object, "title"_L1, maxName);
    sight.fingerprint = text(object, "fingerprint"_L1, maxName);
    sight.text = text(object, "text"_L1, maxPageText);
    sight.textLength = count(object, "text_length"_L1);
    sight.elements = count(object, "elements"_L1);
    const QJsonObject images = object.value("images"_L1).toObject();
    sight.images = count(images, "ok"_L1);
    sight.failedImages = count(images, "failed"_L1);
    sight.shapes = count(object, "shapes"_L1);
    sight.allImages = count(object, "all_images"_L1);
    eachObject(object, "lost_images"_L1, maxLost, [&sight](const QJsonObject& image) {
        sight.lostImages.append({text(image, "source"_L1, maxPath), place(image)});
    });
    sight.dialog = text(object, "dialog"_L1, maxText);
    eachObject(object, "stack"_L1, maxStack,
               [&sight](const QJsonObject& entry) { sight.stack.append(text(entry, "route"_L1, maxPath)); });
    sight.back = text(object, "back"_L1, maxName);
    sight.tab = object.value("tab"_L1).toBool();
    sight.scrolls = object.value("scrolls"_L1).toBool();
    eachObject(object, "actions"_L1, maxActions,
               [&sight](const QJsonObject& action) { sight.actions.append(readAction(action)); });
    return sight;
}

} // namespace Mingjing
