// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/headlessbrowser.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QUrl>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int patienceMs = 20000;
/// Where Chromium reads orders and writes answers.
constexpr int ordersEnd = 3;
constexpr int answersEnd = 4;
/// Above every descriptor that the child is given, so that placing one never closes another.
constexpr int farAway = 60;

QString findBrowser()
{
    for (const QString& name :
         {u"chromium-headless-shell"_s, u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        const QString path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty())
            return path;
    }
    return {};
}

QStringList arguments(const QString& home)
{
    QStringList list{u"--headless"_s,
                     u"--remote-debugging-pipe"_s,
                     u"--user-data-dir="_s + home,
                     u"--no-first-run"_s,
                     u"--disable-gpu"_s,
                     u"--hide-scrollbars"_s,
                     u"--disable-background-networking"_s,
                     u"--disable-component-update"_s,
                     u"--disable-extensions"_s,
                     u"--proxy-server=socks5://127.0.0.1:9"_s,
                     u"about:blank"_s};
    if (geteuid() == 0)
        list.prepend(u"--no-sandbox"_s);
    return list;
}

} // namespace

HeadlessBrowser::HeadlessBrowser() = default;

HeadlessBrowser::~HeadlessBrowser()
{
    m_notifier.reset();
    for (const int end : {m_in, m_out})
        if (end >= 0)
            ::close(end);
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

bool HeadlessBrowser::start()
{
    const QString program = findBrowser();
    std::array<int, 2> orders{};
    std::array<int, 2> answers{};
    if (program.isEmpty() || ::pipe2(orders.data(), O_CLOEXEC) != 0 || ::pipe2(answers.data(), O_CLOEXEC) != 0)
        return false;
    m_in = orders.at(1);
    m_out = answers.at(0);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([read = orders.at(0), write = answers.at(1)] {
        const int movedRead = ::fcntl(read, F_DUPFD_CLOEXEC, farAway);
        const int movedWrite = ::fcntl(write, F_DUPFD_CLOEXEC, farAway);
        ::dup2(movedRead, ordersEnd);
        ::dup2(movedWrite, answersEnd);
    });
    m_process.start(program, arguments(m_home.path()));
    const bool started = m_process.waitForStarted();
    ::close(orders.at(0));
    ::close(answers.at(1));
    if (!started)
        return false;
    ::fcntl(m_out, F_SETFL, ::fcntl(m_out, F_GETFL) | O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_out, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &HeadlessBrowser::read);
    const auto version = call(u"Browser.getVersion"_s, {});
    if (version)
        m_version = version->value("product"_L1).toString();
    return version.has_value();
}

std::optional<QJsonObject> HeadlessBrowser::call(const QString& method, const QJsonObject& parameters,
                                                 const QString& page)
{
    const int id = ++m_calls;
    QJsonObject order{{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!page.isEmpty())
        order.insert(u"sessionId"_s, page);
    const QByteArray bytes = QJsonDocument(order).toJson(QJsonDocument::Compact) + '\0';
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(m_in, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return std::nullopt;
        done += std::max<ssize_t>(written, 0);
    }
    QElapsedTimer timer;
    timer.start();
    QSignalSpy spy(this, &HeadlessBrowser::received);
    while (!m_answers.contains(id)) {
        if (timer.elapsed() > patienceMs || !spy.wait(patienceMs))
            return std::nullopt;
    }
    const QJsonObject answer = m_answers.take(id);
    if (answer.contains("error"_L1))
        return std::nullopt;
    return answer.value("result"_L1).toObject();
}

void HeadlessBrowser::read()
{
    std::array<char, 65536> part{};
    ssize_t count = 0;
    while ((count = ::read(m_out, part.data(), part.size())) > 0)
        m_buffer.append(part.data(), count);
    if (count == 0)
        m_notifier->setEnabled(false);
    for (qsizetype end = 0; (end = m_buffer.indexOf('\0')) >= 0;) {
        take(m_buffer.left(end));
        m_buffer.remove(0, end + 1);
    }
}

void HeadlessBrowser::take(const QByteArray& message)
{
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    if (object.contains("id"_L1))
        m_answers.insert(object.value("id"_L1).toInt(), object);
    else if (object.value("method"_L1) == "Page.domContentEventFired"_L1)
        ++m_parsed;
    Q_EMIT received();
}

QString HeadlessBrowser::openPage(int width, int height)
{
    const auto context = call(u"Target.createBrowserContext"_s, {});
    if (!context)
        return {};
    Context made{context->value("browserContextId"_L1).toString(), {}};
    const auto target = call(
        u"Target.createTarget"_s,
        {{u"url"_s, u"about:blank"_s}, {u"browserContextId"_s, made.id}, {u"width"_s, width}, {u"height"_s, height}});
    if (!target)
        return {};
    made.target = target->value("targetId"_L1).toString();
    const auto attached = call(u"Target.attachToTarget"_s, {{u"targetId"_s, made.target}, {u"flatten"_s, true}});
    if (!attached)
        return {};
    const QString page = attached->value("sessionId"_L1).toString();
    m_pages.insert(page, made);
    return call(u"Page.enable"_s, {}, page) ? page : QString();
}

bool HeadlessBrowser::show(const QString& page, const QUrl& url)
{
    m_parsed = 0;
    if (!call(u"Page.navigate"_s, {{u"url"_s, url.toString()}}, page))
        return false;
    QSignalSpy spy(this, &HeadlessBrowser::received);
    while (m_parsed == 0) {
        if (!spy.wait(patienceMs))
            return false;
    }
    const QString frames = u"new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))"_s;
    return call(u"Runtime.evaluate"_s, {{u"expression"_s, frames}, {u"awaitPromise"_s, true}}, page).has_value();
}

void HeadlessBrowser::closePage(const QString& page)
{
    const Context context = m_pages.take(page);
    call(u"Target.closeTarget"_s, {{u"targetId"_s, context.target}});
    call(u"Target.disposeBrowserContext"_s, {{u"browserContextId"_s, context.id}});
}

} // namespace Mingjing
