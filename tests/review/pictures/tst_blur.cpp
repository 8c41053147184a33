// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pictures/blurredpicture.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <set>

using namespace Mingjing;

namespace {

/// No two neighbours alike.
QImage chequered(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 11 % 256, (x + y) % 2 * 255));
    }
    return image;
}

QByteArray png(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class BlurTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOfTheArea()
    {
        const QImage before = chequered(200, 120);
        const Result<QByteArray> bytes = blurredPicture(png(before), {{20.5, 10, 80, 60}});
        QVERIFY(bytes.ok());
        const QImage after = QImage::fromData(*bytes).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(after.size(), before.size());
        std::set<QRgb> colours;
        for (int y = 10; y < 70; ++y) {
            for (int x = 20; x < 101; ++x)
                colours.insert(after.pixel(x, y));
        }
        // Squares of at least 24 pixels to a side.
        QVERIFY(colours.size() <= 4 * 3);
        for (int y = 0; y < 120; ++y) {
            for (int x = 0; x < 200; ++x) {
                if (x < 20 || x > 100 || y < 10 || y >= 70)
                    QCOMPARE(after.pixel(x, y), before.pixel(x, y));
            }
        }
    }

    void whatLiesBesideIsPassedOver()
    {
        const QImage before = chequered(50, 40);
        const Result<QByteArray> bytes =
            blurredPicture(png(before), {{-100, -100, 50, 50}, {60, 60, 9e6, 9e6}, {10, 10, 0, 0}});
        QVERIFY(bytes.ok());
        const QImage after = QImage::fromData(*bytes).convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 50; ++x)
                QCOMPARE(after.pixel(x, y), before.pixel(x, y));
        }
    }

    void overTheEdgeIsCut()
    {
        const Result<QByteArray> bytes = blurredPicture(png(chequered(50, 40)), {{-10, -10, 1000, 1000}});
        QVERIFY(bytes.ok());
        QVERIFY(QImage::fromData(*bytes).pixel(0, 0) == QImage::fromData(*bytes).pixel(5, 5));
    }

    void whatIsNoPictureIsNotShown()
    {
        QVERIFY(!blurredPicture("", {}).ok());
        QVERIFY(!blurredPicture("GIF89a", {}).ok());
        const QByteArray whole = png(chequered(200, 200));
        QVERIFY(!blurredPicture(whole.left(whole.size() / 2), {}).ok());
    }

    void arrowHeads()
    {
        const auto [left, right] = arrowHead({0, 0, 100, 0}, 10);
        QVERIFY(left.x() < 100 && right.x() < 100);
        QCOMPARE(qRound(left.y() + right.y()), 0);
        QVERIFY(left.y() != right.y());
        const auto [one, other] = arrowHead({5, 5, 5, 5}, 10);
        QCOMPARE(one, QPointF(5, 5));
        QCOMPARE(other, QPointF(5, 5));
    }
};

QTEST_GUILESS_MAIN(BlurTest)
#include "tst_blur.moc"
