"""Makes the files of this folder with Python's own zipfile, csv, json and gzip, and with wget and zstd.

    python3 make.py            # in this folder; python3, wget and zstd on the path

The tests read the files and need none of that.
"""

import csv
import gzip
import http.server
import io
import json
import os
import subprocess
import threading
import zipfile

ARTICLES = [
    {
        "id": "a-1",
        "title": "Ferry line reopens",
        "date": "2023-05-04",
        "url": "https://tideway.example/ferry",
        "text": "The ferry line between Brack and Holm reopened on Thursday, two years after the storm.\n\n"
        "Skipper Zoë Brandt said: \"We never thought it would take this long.\"",
    },
    {
        "id": "a-2",
        "title": "Bakers; and millers, agree",
        "date": "2023-05-05",
        "url": "https://tideway.example/bread",
        "text": "Bakers and millers in the county agreed on a price for flour, the guild said.\n\n"
        "The price holds until the harvest, for 3 of 4 mills – the fourth did not sign.",
    },
    {
        "id": "a-3",
        "title": "Library gets a roof",
        "date": float("nan"),
        "url": None,
        "text": "The library of Holm gets a new roof before winter, the council decided on Monday.",
    },
]

PAGE = """<!DOCTYPE html>
<html><head><meta charset="{declared}"><title>{title}</title></head>
<body><h1>{title}</h1><p>{text}</p></body></html>
"""


def page(article, declared="utf-8"):
    return PAGE.format(
        declared=declared, title=article["title"], text=article["text"].replace("\n\n", "</p><p>")
    )


def write(name, text, encoding="utf-8"):
    with open(name, "w", encoding=encoding, newline="") as out:
        out.write(text)


def make_json():
    write("array.json", json.dumps(ARTICLES))
    write("array-pretty.json", json.dumps(ARTICLES, indent=2, ensure_ascii=False))
    write("object-pretty.json", json.dumps(ARTICLES[0], indent="\t"))
    write("lines.ndjson", "".join(json.dumps(article) + "\n" for article in ARTICLES))
    write("lines-utf16.jsonl", "".join(json.dumps(article) + "\n" for article in ARTICLES), "utf-16")
    reply = {"status": "ok", "totalResults": 3, "articles": ARTICLES}
    write("reply.json", json.dumps(reply))
    write("reply-nested.json", json.dumps({"response": {"numFound": 3, "docs": ARTICLES}}, indent=1))
    with gzip.open("array.json.gz", "wt") as out:
        json.dump(ARTICLES, out)


def make_tables():
    for name, dialect, encoding in [
        ("rows.csv", csv.excel, "utf-8"),
        ("rows-bom.csv", csv.excel, "utf-8-sig"),
        ("rows.tsv", csv.excel_tab, "utf-8"),
        ("rows-utf16.tsv", csv.excel_tab, "utf-16"),
        ("rows-unix.csv", csv.unix_dialect, "utf-8"),
    ]:
        with open(name, "w", encoding=encoding, newline="") as out:
            writer = csv.DictWriter(out, ARTICLES[0].keys(), dialect=dialect)
            writer.writeheader()
            writer.writerows(ARTICLES)
    with open("rows-semicolon.csv", "w", encoding="cp1252", newline="") as out:
        writer = csv.DictWriter(out, ["Title", "Text"], delimiter=";", extrasaction="ignore")
        writer.writeheader()
        writer.writerows({"Title": a["title"], "Text": a["text"]} for a in ARTICLES)


def make_zips():
    with zipfile.ZipFile("pages.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("2023/ferry.html", page(ARTICLES[0]))
        archive.writestr("2023/bread.txt", ARTICLES[1]["text"], zipfile.ZIP_STORED)
        archive.writestr("rows.ndjson", "".join(json.dumps(a) + "\n" for a in ARTICLES))
        archive.writestr("packed.json.gz", gzip.compress(json.dumps(ARTICLES).encode(), mtime=0))
        archive.writestr("picture.jpg", b"\xff\xd8\xff")
        archive.writestr("__MACOSX/2023/._ferry.html", b"\0\1")
        archive.writestr(".hidden/x.txt", "hidden")
    with zipfile.ZipFile("odd.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("/abs/a.txt", ARTICLES[0]["text"])
        archive.writestr("../../up.txt", ARTICLES[1]["text"])
        archive.writestr("fähre.txt", ARTICLES[2]["text"])
        archive.writestr("twice.txt", ARTICLES[0]["text"])
        archive.writestr("twice.txt", ARTICLES[1]["text"])
        inner = io.BytesIO()
        with zipfile.ZipFile(inner, "w") as nested:
            nested.writestr("x.txt", "x")
        archive.writestr("inner.zip", inner.getvalue())

    class Pipe(io.RawIOBase):
        """Not seekable, so that zipfile writes the sizes behind the data."""

        def __init__(self, out):
            self.out = out

        def writable(self):
            return True

        def write(self, data):
            return self.out.write(data)

    with open("descriptors.zip", "wb") as out:
        with zipfile.ZipFile(Pipe(out), "w") as archive:
            archive.writestr("stored.txt", ARTICLES[0]["text"])
            archive.writestr("deflated.txt", ARTICLES[1]["text"], zipfile.ZIP_DEFLATED)
    with zipfile.ZipFile("methods.zip", "w") as archive:
        archive.writestr("lzma.txt", ARTICLES[0]["text"], zipfile.ZIP_LZMA)
        archive.writestr("plain.txt", ARTICLES[1]["text"])
    if os.path.exists("encrypted.zip"):
        os.remove("encrypted.zip")
    write("secret.txt", ARTICLES[0]["text"])
    write("open.txt", ARTICLES[1]["text"])
    subprocess.run(["zip", "-q", "-X", "-P", "pass", "encrypted.zip", "secret.txt"], check=True)
    subprocess.run(["zip", "-q", "-X", "encrypted.zip", "open.txt"], check=True)
    os.remove("secret.txt")
    os.remove("open.txt")


def make_zstd():
    write("lines.jsonl", "".join(json.dumps(article) + "\n" for article in ARTICLES))
    subprocess.run(["zstd", "-q", "-f", "lines.jsonl", "-o", "lines.jsonl.zst"], check=True)
    with open("lines.jsonl.zst", "rb") as one:
        frame = one.read()
    with open("frames.jsonl.zst", "wb") as two:
        two.write(frame + frame)
    os.remove("lines.jsonl")


class Site(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        pages = {
            "/ferry.html": ("text/html; charset=utf-8", page(ARTICLES[0]).encode()),
            # The header is right and the page's own word is wrong.
            "/bread.html": (
                "text/html; charset=iso-8859-2",
                page({"title": "Młyn", "text": "Młynarz Łukasz Żak nie podpisał umowy o cenie mąki."},
                     "utf-8").encode("iso-8859-2"),
            ),
            "/robots.txt": ("text/plain", b"User-agent: *\n"),
            "/style.css": ("text/css", b"p { margin: 0 }\n"),
        }
        if self.path == "/moved.html":
            self.send_response(302)
            self.send_header("Location", "/ferry.html?from=moved")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        kind, body = pages.get(self.path.split("?")[0], ("text/html", b"<h1>Not found</h1>"))
        self.send_response(200 if self.path.split("?")[0] in pages else 404)
        self.send_header("Content-Type", kind)
        if self.path == "/ferry.html":
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for chunk in (body[:100], body[100:]):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
            self.wfile.write(b"0\r\n\r\n")
        elif self.path == "/ferry.html?from=moved":
            packed = gzip.compress(body, mtime=0)
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(packed)))
            self.end_headers()
            self.wfile.write(packed)
        else:
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def make_warc():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 8431), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    names = ["ferry.html", "style.css", "bread.html", "missing.html", "moved.html", "robots.txt"]
    for name, options in [("site", []), ("site-plain", ["--no-warc-compression"])]:
        subprocess.run(
            ["wget", "-q", "--warc-file=" + name, "--no-warc-keep-log", "--output-document=/dev/null"]
            + options
            + ["http://127.0.0.1:8431/" + path for path in names],
            check=False,
        )
    server.shutdown()


make_json()
make_tables()
make_zips()
make_zstd()
make_warc()
