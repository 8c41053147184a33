// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// comparisonshots DIR zh|en NEW [OLD]: pictures of two editions side by side, to be looked at by a person.
#include "review/specification/builtinedition.h"
#include "review/specification/catalogue.h"
#include "review/specification/specificationparser.h"
#include "widgets/common/appearance.h"
#include "widgets/specification/comparison/comparison.h"
#include "widgets/specification/comparison/editioncomparison.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

QByteArray documentAt(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return builtInSpecification();
    return file.readAll();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, QDir::tempPath());
    QLocale::setDefault(arguments.value(2) == u"zh"_s ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English));
    const QByteArray documents[] = {documentAt(arguments.value(4)), documentAt(arguments.value(3))};
    auto catalogue = builtInCatalogue();
    const auto load = [&](const QString& which) -> EditionComparison::Job {
        return [&, which]() -> Result<std::shared_ptr<const Edition>> {
            auto edition = parseSpecification(documents[which == u"new"_s]);
            if (!edition)
                return edition.error();
            return std::make_shared<const Edition>(std::move(*edition));
        };
    };
    Appearance::apply(Appearance::Scheme::Light);
    EditionComparison widget(load, std::make_shared<const Catalogue>(std::move(*catalogue)));
    widget.setEditions({{u"old"_s, u"Operating specification · built in"_s}, {u"new"_s, u"new.txt · 2026-11-20"_s}});
    const auto shoot = [&](const QSize& size, const QString& name) {
        widget.resize(size);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        widget.grab().save(folder + u'/' + name + u".png"_s);
    };
    QElapsedTimer clock;
    QObject::connect(&widget, &EditionComparison::compared, &app, [&] {
        if (!widget.comparison())
            return;
        qInfo("compared in %lld ms, %lld changes", clock.elapsed(), widget.comparison()->changes().size());
        QTimer::singleShot(0, &app, [&] {
            clock.restart();
            shoot({1280, 640}, u"light"_s);
            qInfo("drawn in %lld ms", clock.elapsed());
            for (int i = 0; i < 3; ++i)
                widget.goToNextChange();
            shoot({680, 640}, u"narrow"_s);
            Appearance::apply(Appearance::Scheme::Dark);
            shoot({1280, 640}, u"dark"_s);
            widget.exportTo(folder + u"/report.html"_s);
            widget.copyText();
            app.quit();
        });
    });
    widget.show();
    clock.start();
    widget.compare(u"old"_s, u"new"_s);
    return app.exec();
}
