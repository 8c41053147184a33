// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pdfprinter.h"

#include "widgets/web/documenthandler.h"
#include "widgets/web/pagerequestinterceptor.h"
#include "widgets/web/pagescheme.h"
#include "widgets/web/sandboxpage.h"
#include "widgets/web/sandboxprofile.h"

#include <QPageLayout>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>
#include <QWebEngineSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int limitMs = 120'000;
constexpr qreal marginMm = 15;

Result<void> write(const QByteArray& pdf, const QString& file)
{
    if (pdf.isEmpty())
        return Error{ErrorCode::Internal, u"the report could not be printed"_s, file};
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size() || !out.commit())
        return Error{ErrorCode::Unwritable, out.errorString(), file};
    return {};
}

} // namespace

class PdfPrinter::Private final : public QObject
{
public:
    Private() : profile(RequestPolicy::Report), page(reportUrl(), profile)
    {
        profile.installUrlSchemeHandler(pageSchemeName, &handler);
        // With Noto CJK the text cannot be taken out of the PDF again.
        profile.settings()->setFontFamily(QWebEngineSettings::StandardFont, u"WenQuanYi Zen Hei"_s);
        profile.settings()->setFontFamily(QWebEngineSettings::SansSerifFont, u"WenQuanYi Zen Hei"_s);
        connect(&page, &QWebEnginePage::loadFinished, this, &Private::loaded);
        connect(&page, &QWebEnginePage::renderProcessTerminated, this, [this] {
            finish(Error{ErrorCode::Internal, u"the printing process ended"_s, file});
        });
        limit.setSingleShot(true);
        connect(&limit, &QTimer::timeout, this, [this] {
            finish(Error{ErrorCode::Internal, u"printing took too long"_s, file});
        });
    }

    void print(const QString& html, const QString& target, Callback done)
    {
        file = target;
        callback = std::move(done);
        printing = false;
        handler.setDocument(html);
        limit.start(limitMs);
        page.load(reportUrl());
    }

    bool busy() const { return callback != nullptr; }

private:
    void loaded(bool ok)
    {
        if (!busy() || printing)
            return; // a navigation that the document tried and was refused
        if (!ok) {
            finish(Error{ErrorCode::Internal, u"the report could not be laid out"_s, file});
            return;
        }
        printing = true;
        const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                 QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        page.printToPdf(
            [guard = QPointer<Private>(this)](const QByteArray& pdf) {
                if (guard && guard->busy())
                    guard->finish(write(pdf, guard->file));
            },
            layout);
    }

    void finish(const Result<void>& result)
    {
        limit.stop();
        if (const Callback done = std::exchange(callback, nullptr))
            done(result);
    }

    DocumentHandler handler;
    SandboxProfile profile;
    SandboxPage page;
    QTimer limit;
    QString file;
    Callback callback;
    bool printing = false;
};

PdfPrinter::PdfPrinter(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) { }

PdfPrinter::~PdfPrinter() = default;

void PdfPrinter::print(const QString& html, const QString& file, Callback callback)
{
    if (!d->busy()) {
        d->print(html, file, std::move(callback));
        return;
    }
    QTimer::singleShot(0, this, [callback = std::move(callback), file] {
        callback(Error{ErrorCode::Busy, u"another report is being printed"_s, file});
    });
}

} // namespace Mingjing
