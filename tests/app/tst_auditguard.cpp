// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/package/zipwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// `mingjing audit` of games that draw without end: it comes to its own end, and says what happened.
class AuditGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawingWithoutEnd_data();
    void drawingWithoutEnd();
    void anInterruptionEndsIt();

private:
    bool start(QProcess& audit, const QByteArray& script, const QString& folder);
};

namespace {

constexpr int patience = 240000;

const QByteArray prelude = R"(
    const c = wx.createCanvas(); const gl = c.getContext('webgl')
    const use = (text) => {
      const p = gl.createProgram()
      for (const [type, source] of [[gl.VERTEX_SHADER, 'attribute vec2 at; void main() { gl_Position = vec4(at, 0.0, 1.0); }'], [gl.FRAGMENT_SHADER, text]]) {
        const s = gl.createShader(type); gl.shaderSource(s, source); gl.compileShader(s); gl.attachShader(p, s)
      }
      gl.linkProgram(p); gl.useProgram(p); gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
      gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW)
      gl.enableVertexAttribArray(0); gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0)
    }
)";

const QByteArray longLoop = prelude + R"(
    c.width = c.height = 4096; gl.viewport(0, 0, 4096, 4096)
    use('precision highp float; void main() { float a = gl_FragCoord.x; for (int i = 0; i < 100000000; i++) { a = sin(a * 1.01 + float(i)); } gl_FragColor = vec4(a); }')
    const f = () => { gl.drawArrays(gl.TRIANGLES, 0, 3); requestAnimationFrame(f) }; f()
)";

} // namespace

bool AuditGuardTest::start(QProcess& audit, const QByteArray& script, const QString& folder)
{
    ZipWriter zip;
    zip.add("game.json", "{}");
    zip.add("game.js", script);
    QFile file(folder + u"/game.zip"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(zip.build()) < 0)
        return false;
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    audit.setProcessEnvironment(environment);
    audit.setProcessChannelMode(QProcess::MergedChannels);
    audit.start(QStringLiteral(MINGJING_WORKSTATION),
                {u"audit"_s, file.fileName(), u"--out"_s, folder + u"/out"_s, u"--no-explore"_s, u"--lang"_s, u"en"_s});
    return audit.waitForStarted();
}

void AuditGuardTest::drawingWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("ended");
    QTest::newRow("a loop without end in a shader") << longLoop << true;
    QTest::newRow("draws without end") << prelude + R"(
        const e = gl.getExtension('ANGLE_instanced_arrays'); use('void main() { gl_FragColor = vec4(1.0); }')
        const f = () => { for (let i = 0; i < 1000; i++) e.drawArraysInstancedANGLE(gl.TRIANGLES, 0, 3, 10000000); requestAnimationFrame(f) }; f()
    )" << true;
    QTest::newRow("textures without end") << prelude + R"(
        const all = []; const f = () => { for (let i = 0; i < 20; i++) { const t = gl.createTexture(); gl.bindTexture(gl.TEXTURE_2D, t)
          gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 8192, 8192, 0, gl.RGBA, gl.UNSIGNED_BYTE, null); all.push(t) } requestAnimationFrame(f) }; f()
    )" << true;
    QTest::newRow("a shader of megabytes") << prelude + R"(
        use('void main() { float a = 0.0;' + 'a += 1.0;'.repeat(1500000) + 'gl_FragColor = vec4(a); }')
        use('void main() { float a = ' + '('.repeat(200000) + '1.0' + ')'.repeat(200000) + '; gl_FragColor = vec4(a); }')
        gl.drawArrays(gl.TRIANGLES, 0, 3)
    )" << false;
    QTest::newRow("contexts without end") << QByteArray(R"(
        const all = []; setInterval(() => { for (let i = 0; i < 100; i++) { const k = wx.createCanvas(); k.width = k.height = 2048
          const g = k.getContext('webgl'); if (g) g.clear(g.COLOR_BUFFER_BIT); all.push(k) } }, 4)
    )") << false;
}

void AuditGuardTest::drawingWithoutEnd()
{
    QFETCH(const QByteArray, script);
    QFETCH(const bool, ended);
    QVERIFY2(!QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty(), "no Xvfb: nothing draws, and nothing can hang");
    QTemporaryDir folder;
    QProcess audit;
    QVERIFY(start(audit, script, folder.path()));
    const bool finished = audit.waitForFinished(patience);
    const QByteArray said = audit.readAll();
    QVERIFY2(finished, said.constData());
    QCOMPARE(audit.exitStatus(), QProcess::NormalExit);
    QFile json(folder.filePath(u"out/audit.json"_s));
    QVERIFY2(json.open(QIODevice::ReadOnly), said.constData());
    QVERIFY(QFile::exists(folder.filePath(u"out/report.html"_s)));
    const QJsonArray errors = QJsonDocument::fromJson(json.readAll()).object()["pages"_L1][0]["errors"_L1].toArray();
    QCOMPARE(said.contains("audited again without WebGL"), ended);
    if (ended) {
        QCOMPARE(audit.exitCode(), 1);
        QCOMPARE(errors.first()["kind"_L1].toString(), u"unresponsive"_s);
    }
}

void AuditGuardTest::anInterruptionEndsIt()
{
    QTemporaryDir folder;
    QProcess audit;
    QVERIFY(start(audit, longLoop, folder.path()));
    while (!audit.readAll().contains("0/1"))
        QVERIFY(audit.waitForReadyRead(60000));
    QCOMPARE(::kill(static_cast<pid_t>(audit.processId()), SIGTERM), 0);
    QVERIFY(audit.waitForFinished(60000));
    QCOMPARE(audit.exitStatus(), QProcess::NormalExit); // in time, be it by itself or by its guard
}

QTEST_GUILESS_MAIN(AuditGuardTest)
#include "tst_auditguard.moc"
