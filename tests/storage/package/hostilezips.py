#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Mingjing contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes hostile and odd packages into a folder, one zip for each case of tst_hostilezips.

usage: hostilezips.py FOLDER
"""
import os
import struct
import sys
import zlib

PNG = b"\x89PNG\r\n\x1a\n" + bytes(32)


def deflate(data, level=9):
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


class Entry:
    """One entry; every field that a zip writes can be made to lie."""

    def __init__(self, name, data=b"x", **lies):
        self.name = name.encode() if isinstance(name, str) else name
        self.data = data.encode() if isinstance(data, str) else data
        self.lies = lies

    def get(self, key, default):
        return self.lies.get(key, default)


def archive(entries, prefix=b"", suffix=b"", comment=b"", tail=b"", count=None, disk=0, end_twice=False):
    out = bytearray()
    directory = bytearray()
    places = {}
    for index, entry in enumerate(entries):
        method = entry.get("method", 8)
        packed = entry.get("packed", deflate(entry.data) if method == 8 else entry.data)
        crc = entry.get("crc", zlib.crc32(entry.data))
        size = entry.get("size", len(entry.data))
        flags = entry.get("flags", 0x0800)
        extra = entry.get("extra", b"")
        out += entry.get("gap", b"")
        shared = entry.get("shares", None)
        place = places[shared][0] if shared is not None else len(out)
        length = places[shared][1] if shared is not None else len(packed)
        places[index] = (place, length)
        if shared is None and not entry.get("no_local", False):
            name = entry.get("local_name", entry.name)
            streamed = bool(flags & 8)
            out += b"PK\x03\x04" + struct.pack(
                "<HHHHHIIIHH", 20, entry.get("local_flags", flags), entry.get("local_method", method), 0, 0,
                0 if streamed else entry.get("local_crc", crc), 0 if streamed else len(packed),
                0 if streamed else entry.get("local_size", size), len(name), len(extra)) + name + extra + packed
            if streamed:
                out += b"PK\x07\x08" + struct.pack("<III", crc, len(packed), size)
        directory += b"PK\x01\x02" + struct.pack(
            "<HHHHHHIIIHHHHHII", (entry.get("system", 3) << 8) | 20, 20, flags, method, 0, 0, crc, length, size,
            len(entry.name), len(extra), 0, 0, 0, entry.get("mode", 0o100644) << 16,
            entry.get("offset", place)) + entry.name + extra
    directory += tail
    start = len(out)
    number = len(entries) if count is None else count
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", disk, disk, number, number, len(directory), start, len(comment))
    return prefix + bytes(out) + bytes(directory) + end + comment + suffix


def program(*more, app=b'{"pages":["pages/index/index"]}', root="", **how):
    entries = [
        Entry(root + "app.json", app),
        Entry(root + "app.js", b"App({})"),
        Entry(root + "pages/index/index.wxml", "<view>你好</view>"),
        Entry(root + "pages/index/index.js", b"Page({})"),
    ]
    return archive(entries + list(more), **how)


def nested(depth):
    inner = archive([Entry("leaf.txt", b"leaf")])
    for _ in range(depth - 1):
        inner = archive([Entry("inner.zip", inner, method=0)])
    return inner


def page(name, data):
    return Entry("pages/index/" + name, data)


def cases():
    good = program()
    yield "good", good
    yield "good-below-a-folder", program(root="shop-main/")
    # Refused.
    yield "empty", b""
    yield "html", b"<html><body>404</body></html>"
    yield "rar", b"Rar!\x1a\x07\x01\x00" + bytes(64)
    yield "gzip", b"\x1f\x8b\x08\x00" + bytes(64)
    yield "truncated-end", good[:-1]
    yield "truncated-directory", good[:-60]
    yield "truncated-data", good[:80]
    yield "beginning-cut-off", good[50:]
    yield "no-entries", archive([])
    yield "no-manifest", archive([Entry("readme.md", b"x")])
    yield "manifest-only-by-traversal", archive([Entry("../app.json", b"{}")])
    yield "encrypted", program(Entry("secret.js", flags=0x0801))
    yield "encrypted-strongly", program(Entry("secret.js", flags=0x0841))
    yield "encrypted-aes", program(Entry("secret.js", method=99))
    yield "encrypted-directory", program(Entry("secret.js", flags=0x2800))
    for name, method in (("shrink", 1), ("deflate64", 9), ("bzip2", 12), ("lzma", 14), ("zstd", 93), ("xz", 95)):
        yield "method-" + name, program(Entry("packed.js", method=method))
    yield "split", program(disk=1)
    yield "count-too-high", program(count=9)
    yield "count-too-low", program(count=2)
    yield "two-ends", program(comment=program())
    yield "comment-cut-off", program(comment=b"comment")[:-3]
    yield "bomb", program(Entry("bomb.txt", bytes(30 << 20)))
    yield "bomb-that-lies", program(Entry("bomb.txt", bytes(30 << 20), size=10, local_size=10))
    yield "bomb-of-overlaps", program(
        Entry("kernel.bin", bytes(900_000)), *[Entry("copy%d.bin" % i, bytes(900_000), shares=4) for i in range(700)])
    yield "one-file-too-large", program(Entry("large.bin", size=65 << 20))
    yield "too-much-in-all", program(
        *[Entry("part%d" % i, bytes(600_000), method=0, size=60 << 20) for i in range(9)])
    yield "name-too-long", program(Entry("n" * 513))
    yield "folders-too-deep", program(Entry("d/" * 33 + "x"))
    yield "too-many-entries", program(*[Entry("f%d" % i, b"") for i in range(20_000)])
    yield "refused-by-a-name-of-two-lines", program(Entry("x\nmingjing-cli: all is well", method=12))
    yield "archives-too-deep", program(Entry("matryoshka.zip", nested(4), method=0))
    yield "two-programs", archive([Entry("a/app.json", b"{}"), Entry("b/app.json", b"{}")])
    # Names.
    yield "traversal", program(Entry("../../etc/passwd"))
    yield "traversal-inside", program(Entry("pages/../../x.js"))
    yield "absolute", program(Entry("/etc/passwd"))
    yield "drive-letter", program(Entry("C:/windows/x.js"))
    yield "backslashes", program(Entry("pages\\x.js"))
    yield "no-name", program(Entry(""))
    yield "only-dots", program(Entry("././"))
    yield "duplicate", program(Entry("app.js", b"evil()"))
    yield "duplicate-normalised", program(Entry("./pages//index/index.js", b"evil()"))
    yield "differs-in-case", program(Entry("App.js", b"x()"))
    yield "differs-in-composition", program(Entry("pages/e\u0301.js", b"1"), Entry("pages/\u00e9.js", b"2"))
    yield "file-and-folder", program(Entry("app.js/x.js"))
    yield "control-characters", program(Entry("a\x07b.js"))
    yield "newline-in-name", program(Entry("a\nb.js"))
    yield "null-in-name", program(Entry(b"app.js\0.png"))
    yield "bidi-override", program(Entry("\u202egnp.js"))
    yield "zero-width", program(Entry("app\u200b.js"))
    yield "overlong-slash", program(Entry(b"..\xc0\xafx.js", flags=0))
    yield "overlong-dot", program(Entry(b"\xc0\xae\xc0\xae.js", flags=0))
    yield "gbk", program(Entry("图片/首页.txt".encode("gbk"), flags=0))
    yield "no-known-encoding", program(Entry(b"\xff\xfe\x80.txt", flags=0))
    # Structures.
    yield "symbolic-link", program(Entry("link", b"/etc/passwd", mode=0o120777))
    yield "device", program(Entry("device", b"", mode=0o060644))
    yield "folder-with-bytes", program(Entry("folder/", b"bytes"))
    yield "local-name-differs", program(Entry("a.js", b"1", local_name=b"b.js"))
    yield "local-method-differs", program(Entry("a.js", b"1", local_method=0))
    yield "local-size-differs", program(Entry("a.js", b"1", local_size=7))
    yield "local-flags-differ", program(Entry("a.js", b"1", local_flags=0x0801))
    yield "wrong-crc", program(Entry("a.js", b"let a = 1", crc=1))
    yield "wrong-size", program(Entry("a.js", b"let a = 1", size=5, local_size=5))
    yield "broken-stream", program(Entry("a.js", b"let a = 1", packed=b"\xff\xff\xff\xff"))
    yield "cut-off-stream", program(Entry("a.js", b"abc" * 999, packed=deflate(b"abc" * 999)[:-2]))
    yield "no-local-header", program(Entry("a.js", b"1", no_local=True, offset=1 << 20))
    yield "bytes-behind-the-stream", program(Entry("a.js", b"1", packed=deflate(b"1") + b"hidden"))
    yield "overlap", program(Entry("a.js", b"1"), Entry("b.js", b"1", shares=4))
    yield "data-before", program(prefix=b"#!/bin/sh\n")
    yield "data-after", program(suffix=b"tail")
    yield "comment", program(comment=b"0123456789abcdef")
    yield "gap", program(Entry("late.js", gap=b"hidden bytes"))
    yield "hidden-entry", program(Entry("late.js", gap=archive([Entry("ghost.js", b"boo()")])[:60]))
    yield "data-in-the-directory", program(tail=b"extra")
    yield "streamed", program(Entry("stream.js", b"let a = 1", flags=0x0808))
    yield "faults-together", program(
        Entry("../../etc/passwd"), Entry("/etc/passwd"), Entry("C:/windows/x.js"), Entry("pages\\x.js"), Entry(""),
        Entry("link", b"/etc/passwd", mode=0o120777), Entry("device", b"", mode=0o060644),
        Entry("twice.js", b"first()"), Entry("twice.js", b"second()"), Entry("Twice.js", b"third()"),
        Entry("a\x07b.js"), Entry("\u202egnp.js"), Entry(b"..\xc0\xafx.js", flags=0),
        Entry("首页.txt".encode("gbk"), flags=0), Entry(b"\xff\xfe\x80.txt", flags=0),
        Entry("local.js", b"1", local_name=b"other.js"),
        Entry("crc.js", b"let a = 1", crc=1), Entry("size.js", b"let a = 1", size=5, local_size=5),
        Entry("broken.js", b"let a = 1", packed=b"\xff\xff\xff\xff"),
        Entry("cut.js", b"abc" * 999, packed=deflate(b"abc" * 999)[:-2]),
        Entry("gone.js", b"1", no_local=True, offset=1 << 20),
        Entry("behind.js", b"1", packed=deflate(b"1") + b"hidden"),
        Entry("shared.js", b"App({})", shares=1),
        Entry("late.js", gap=b"hidden bytes"),
        Entry("inner.zip", good, method=0), Entry(".env", b"KEY=1"),
        Entry("lib/run", b"\x7fELF\x02\x01\x01" + bytes(40)), Entry("logo.png", b"<html></html>"),
        Entry("last.js", b"honest()"))
    # Contents.
    yield "nested-archive", program(Entry("inner.zip", good, method=0))
    yield "nested-archive-as-picture", program(Entry("logo.png", good, method=0))
    yield "nested-rar", program(Entry("inner.bin", b"Rar!\x1a\x07\x01\x00rest"))
    yield "hidden-file", program(Entry(".env", b"KEY=1"))
    yield "elf", program(Entry("lib/run", b"\x7fELF\x02\x01\x01" + bytes(40)))
    yield "pe", program(Entry("setup.dat", b"MZ" + bytes(100)))
    yield "shell-script", program(Entry("run", b"#!/bin/sh\nrm -rf /"))
    yield "picture-that-is-html", program(Entry("logo.png", b"<html></html>"))
    yield "script-that-is-a-picture", program(Entry("a.js", PNG))
    yield "invalid-utf8", program(page("index.wxss", b".a::after{content:'\xff\xfe'}"))
    yield "utf-16", program(page("index.wxss", ".a{}".encode("utf-16")))
    yield "byte-order-mark", program(page("index.wxss", b"\xef\xbb\xbf.a{}"))
    yield "large-script", program(Entry("utils/big.js", "".join("var a%d = %d;\n" % (i, i * i) for i in range(60_000))))
    yield "minified-script", program(Entry("utils/min.js", b"a();" * 1000))
    yield "obfuscated-script", program(
        Entry("utils/o.js", " ".join("var _0x%x=1;" % (0xabc00 + i) for i in range(50))))
    yield "packed-script", program(Entry("utils/p.js", b"eval(function(p,a,c,k,e,d){return p}('0',1,1,''))"))
    yield "unreached-file", program(Entry("old/secret.js", b"wx.login()"))
    # The manifest.
    yield "app-json-broken", program(app=b'{"pages":[')
    yield "app-json-of-an-array", program(app=b"[]")
    yield "app-json-too-deep", program(app=b'{"a":' + b"[" * 500 + b"]" * 500 + b"}")
    yield "app-json-with-comments", program(app=b'// pages\n{"pages":["pages/index/index",]}')
    yield "app-json-key-twice", program(app=b'{"pages":["x/y"],\n"pages":["pages/index/index"]}')
    yield "no-pages", program(app=b"{}")
    yield "missing-page", program(app=b'{"pages":["pages/index/index",\n"pages/gone/gone"]}')
    yield "escaping-page", program(app=b'{"pages":["pages/index/index","../../x/x"]}')
    yield "page-twice", program(app=b'{"pages":["pages/index/index","pages/index/index"]}')
    yield "subpackages-overlap", program(
        app=b'{"pages":["pages/index/index"],"subpackages":[{"root":"pages","pages":["index/index"]}]}')
    yield "escaping-subpackage", program(
        app=b'{"pages":["pages/index/index"],"subpackages":[{"root":"../x","pages":["a"]}]}')
    yield "missing-component", program(page("index.json", b'{"usingComponents":{"card":"/components/card"}}'))
    yield "missing-plugin", program(page("index.json", b'{"usingComponents":{"p":"plugin://pay/button"}}'))
    yield "one-tab", program(
        app=b'{"pages":["pages/index/index"],"tabBar":{"list":[{"pagePath":"pages/index/index","text":"a"}]}}')
    yield "six-tabs", program(app=b'{"pages":["pages/index/index"],"tabBar":{"list":[%s]}}' % b",".join(
        [b'{"pagePath":"pages/index/index","text":"a"}'] * 6))
    yield "large-tab-icon", program(
        Entry("icon.png", PNG + os.urandom(41 << 10)), app=b'{"pages":["pages/index/index"],"tabBar":{"list":['
        b'\n{"pagePath":"pages/index/index","text":"a","iconPath":"icon.png"},{"pagePath":"x","text":"b"}]}}')
    yield "tab-icon-of-another-kind", program(
        Entry("icon.svg", b"<svg/>"), app=b'{"pages":["pages/index/index"],"tabBar":{"list":['
        b'\n{"pagePath":"pages/index/index","text":"a","iconPath":"icon.svg"},{"pagePath":"x","text":"b"}]}}')
    yield "npm-not-built", program(
        page("index.json", b'{"usingComponents":{"card":"ui/card"}}'), Entry("package.json", b'{"dependencies":{"ui":"1"}}'))
    yield "form-broken", program(Entry("submission.json", b"{"))


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for name, content in cases():
        with open(os.path.join(folder, name + ".zip"), "wb") as file:
            file.write(content)


if __name__ == "__main__":
    main()
