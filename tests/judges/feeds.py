"""Reads every feed of a blog as a feed reader would, and holds it against its specification.

Usage: feeds.py ORIGIN. Prints what is wrong, a line each; nothing if all is well.
"""

import email.utils
import json
import re
import sys
import urllib.error
import urllib.request
import xml.etree.ElementTree as xml
from datetime import datetime
from urllib.parse import urlsplit

import feedparser

ORIGIN = sys.argv[1].rstrip("/")
KINDS = ["", "/@ines", "/categories/novels", "/tags/slow-reading", "/comments", "/reviews/the-salt-ledger/comments"]
TYPES = {"atom": "application/atom+xml", "rss": "application/rss+xml", "json": "application/feed+json"}
ATOM = "{http://www.w3.org/2005/Atom}"
problems = []


class Still(urllib.request.HTTPRedirectHandler):
    """Does not follow anybody anywhere."""

    def redirect_request(self, *_):
        return None


def ask(url, **headers):
    request = urllib.request.Request(url, headers={name.replace("_", "-"): it for name, it in headers.items()})
    try:
        answer = urllib.request.build_opener(Still).open(request)
    except urllib.error.HTTPError as refusal:
        answer = refusal
    return answer.status, answer.headers, answer.read()


def judge(url, is_so, complaint):
    if not is_so:
        problems.append(f"{url}: {complaint}")
    return is_so


def is_moment(text):
    """RFC 3339, with a zone."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text or ""):
        return False
    return datetime.fromisoformat(text.replace("Z", "+00:00")) is not None


def is_absolute(url):
    return urlsplit(url or "").scheme in ("http", "https", "tag", "mailto") and " " not in url


def judge_html(url, html):
    judge(url, html is not None and html.strip() != "", "an entry says nothing")
    for attribute, target in re.findall(r'\b(href|src)="([^"]*)"', html or ""):
        judge(url, is_absolute(target), f"{attribute} {target} is not absolute")
    judge(url, not re.search(r"<(script|style|iframe|form)\b", html or "", re.I), "what no reader shows")


def judge_ids(url, ids):
    judge(url, all(ids), "an entry has no id")
    judge(url, len(set(ids)) == len(ids), "an id is there twice")


def judge_atom(url, body):
    feed = xml.fromstring(body)
    judge(url, feed.tag == f"{ATOM}feed", "the root is not a feed")
    for needed in ("id", "title", "updated"):
        judge(url, len(feed.findall(ATOM + needed)) == 1, f"the feed needs one {needed}")
    links = {link.get("rel", "alternate"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    judge(url, links.get("self") == url, f"the self link is {links.get('self')}")
    judge(url, is_absolute(links.get("alternate")), "no absolute link to the page")
    entries = feed.findall(f"{ATOM}entry")
    judge(url, entries, "it is empty")
    judge_ids(url, [entry.findtext(f"{ATOM}id") for entry in entries])
    newest = max((entry.findtext(f"{ATOM}updated") for entry in entries), default="")
    judge(url, feed.findtext(f"{ATOM}updated") >= newest[:19], "the feed is older than its newest entry")
    for entry in entries:
        for needed in ("id", "title", "updated"):
            judge(url, len(entry.findall(ATOM + needed)) == 1, f"an entry needs one {needed}")
        for name in ("updated", "published"):
            judge(url, is_moment(entry.findtext(ATOM + name)), f"{name} {entry.findtext(ATOM + name)} is no moment")
        judge(url, entry.find(f"{ATOM}author/{ATOM}name") is not None, "an entry has no author")
        content = entry.find(f"{ATOM}content")
        if judge(url, content is not None and content.get("type") == "html", "an entry has no HTML"):
            judge_html(url, content.text)
        for link in entry.findall(f"{ATOM}link"):
            judge(url, is_absolute(link.get("href")), f"the link {link.get('href')} is not absolute")


def judge_rss(url, body):
    rss = xml.fromstring(body)
    judge(url, rss.tag == "rss" and rss.get("version") == "2.0", "this is not RSS 2.0")
    channel = rss.find("channel")
    for needed in ("title", "link", "description"):
        judge(url, len(channel.findall(needed)) == 1, f"the channel needs one {needed}")
    judge(url, is_absolute(channel.findtext("link")), "the link of the channel is not absolute")
    itself = [it.get("href") for it in channel.findall(f"{ATOM}link") if it.get("rel") == "self"]
    judge(url, itself == [url], f"the self link is {itself}")
    items = channel.findall("item")
    judge(url, items, "it is empty")
    judge_ids(url, [item.findtext("guid") for item in items])
    for item in items:
        judge(url, item.findtext("title") or item.findtext("description"), "an item has neither title nor description")
        judge(url, is_absolute(item.findtext("link")), "the link of an item is not absolute")
        guid = item.find("guid")
        judge(url, guid.get("isPermaLink") == "false" or is_absolute(guid.text), "a guid is no permalink")
        try:
            email.utils.parsedate_to_datetime(item.findtext("pubDate"))
        except (TypeError, ValueError):
            judge(url, False, f"pubDate {item.findtext('pubDate')} is no moment")
        whole = item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded")
        judge_html(url, whole or item.findtext("description"))


def judge_json(url, body):
    feed = json.loads(body)
    judge(url, feed.get("version") == "https://jsonfeed.org/version/1.1", f"version {feed.get('version')}")
    judge(url, isinstance(feed.get("title"), str) and feed["title"], "no title")
    judge(url, feed.get("feed_url") == url, f"feed_url {feed.get('feed_url')}")
    judge(url, is_absolute(feed.get("home_page_url")), "no absolute home_page_url")
    judge(url, "author" not in feed, "author is deprecated in 1.1")
    items = feed.get("items")
    judge(url, isinstance(items, list) and items, "it is empty")
    judge_ids(url, [item.get("id") for item in items])
    for item in items:
        judge(url, isinstance(item.get("id"), str), "an id is not a string")
        judge(url, is_absolute(item.get("url")), "an item has no absolute url")
        judge(url, is_moment(item.get("date_published")), "date_published is no moment")
        judge(url, "date_modified" not in item or is_moment(item["date_modified"]), "date_modified is no moment")
        judge(url, "author" not in item, "author is deprecated in 1.1")
        for author in item.get("authors", []):
            judge(url, author.get("name") or author.get("url") or author.get("avatar"), "an author is nobody")
        judge(url, item.get("content_html") or item.get("content_text"), "an item says nothing")
        if "content_html" in item:
            judge_html(url, item["content_html"])
        for image in ("image", "banner_image"):
            judge(url, image not in item or is_absolute(item[image]), f"{image} is not absolute")


def judge_freshness(url, headers):
    """Who has the newest version is told so (RFC 9110, 13)."""
    etag, modified = headers.get("ETag"), headers.get("Last-Modified")
    judge(url, etag, "no ETag")
    judge(url, modified, "no Last-Modified")
    for name, value in (("If_None_Match", etag), ("If_Modified_Since", modified)):
        if value:
            status, _, body = ask(url, **{name: value})
            judge(url, status == 304 and body == b"", f"{name} gives {status}")
    judge(url, ask(url, If_None_Match='"something else"')[0] == 200, "an old ETag is taken for the newest")


def main():
    for kind in KINDS:
        for form, media_type in TYPES.items():
            url = f"{ORIGIN}{kind}/feed.{form}"
            status, headers, body = ask(url)
            if not judge(url, status == 200, f"status {status}"):
                continue
            judge(url, headers.get_content_type() == media_type, f"it comes as {headers.get_content_type()}")
            judge_freshness(url, headers)
            if form == "json":
                judge_json(url, body)
                continue
            read = feedparser.parse(body, response_headers={"content-type": headers["Content-Type"]})
            judge(url, not read.bozo, f"feedparser: {read.get('bozo_exception')}")
            judge(url, len(read.entries) > 0, "feedparser finds no entries")
            {"atom": judge_atom, "rss": judge_rss}[form](url, body)
    print("\n".join(dict.fromkeys(problems)), end="")


main()
