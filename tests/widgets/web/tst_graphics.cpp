// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "widgets/web/auditrunner.h"
#include "widgets/web/graphics.h"
#include "widgets/web/webengine.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// An audit on a machine without a graphics card draws what packages draw with WebGL.
class GraphicsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTriangleIsSeen();
};

void GraphicsTest::aTriangleIsSeen()
{
    const QByteArray game = R"(
        const canvas = wx.createCanvas()
        const gl = canvas.getContext('webgl')
        gl.viewport(0, 0, canvas.width, canvas.height)
        const program = gl.createProgram()
        const add = (type, text) => {
          const shader = gl.createShader(type)
          gl.shaderSource(shader, text)
          gl.compileShader(shader)
          gl.attachShader(program, shader)
        }
        add(gl.VERTEX_SHADER, 'attribute vec2 at; void main() { gl_Position = vec4(at, 0.0, 1.0); }')
        add(gl.FRAGMENT_SHADER, 'void main() { gl_FragColor = vec4(1.0, 0.8, 0.0, 1.0); }')
        gl.linkProgram(program)
        gl.useProgram(program)
        gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
        gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, 0, 0]), gl.STATIC_DRAW)
        gl.enableVertexAttribArray(0)
        gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0)
        const draw = () => {
          gl.clearColor(0, 0.4, 0.6, 1)
          gl.clear(gl.COLOR_BUFFER_BIT)
          gl.drawArrays(gl.TRIANGLES, 0, 3)
          requestAnimationFrame(draw)
        }
        draw())";
    QTemporaryDir folder;
    AuditOptions options;
    options.routes = {u"game"_s};
    options.folder = folder.path();
    AuditRunner runner(
        std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{{u"game.json"_s, "{}"}, {u"game.js"_s, game}}),
        options);
    QSignalSpy finished(&runner, &AuditRunner::finished);
    runner.start();
    QVERIFY(finished.wait(100000));
    const PageAudit page = finished.first().first().value<AuditReport>().pages.value(0);
    QVERIFY2(page.errors.isEmpty(), qPrintable(page.errors.isEmpty() ? QString() : page.errors.first().message));
    const QImage picture(QDir(folder.path()).filePath(page.screenshot));
    QVERIFY(!picture.isNull());
    // The triangle stands on the lower edge, its tip in the middle.
    QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() * 3 / 4), QColor(0xff, 0xcc, 0x00));
    QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() / 4), QColor(0x00, 0x66, 0x99));
}

int main(int argc, char** argv)
{
    PrivateDisplay display;
    if (!display.open())
        qFatal("no Xvfb");
    prepareWebEngine(Graphics::Software);
    QApplication application(argc, argv);
    GraphicsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_graphics.moc"
