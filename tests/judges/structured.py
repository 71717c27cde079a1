"""Reads pages as search engines and other readers of structured data do, and compares that with the page.

Usage: structured.py ORIGIN. Prints what is wrong, a line each; nothing if all is well.
"""

import sys
import urllib.request

import extruct
from lxml import html as lxml_html

ORIGIN = sys.argv[1].rstrip("/")
problems = []


def page(path):
    url = ORIGIN + path
    body = urllib.request.urlopen(url).read().decode()
    syntaxes = ["json-ld", "microformat", "opengraph"]
    return url, lxml_html.fromstring(body), extruct.extract(body, base_url=url, syntaxes=syntaxes, uniform=False)


def judge(url, is_so, complaint):
    if not is_so:
        problems.append(f"{url}: {complaint}")
    return is_so


def same(url, what, found, expected):
    judge(url, found == expected, f"{what} is {found!r} and not {expected!r}")


def text(tree, selector):
    found = tree.cssselect(selector)
    return " ".join(found[0].text_content().split()) if found else None


def opengraph(url, found, kind):
    tags = {}
    for block in found["opengraph"]:
        tags.update(block["properties"])
    same(url, "og:type", tags.get("og:type"), kind)
    judge(url, tags.get("og:title"), "no og:title")
    judge(url, (tags.get("og:url") or url).startswith(ORIGIN), f"og:url is {tags.get('og:url')}")
    if tags.get("og:image"):
        judge(url, tags["og:image"].startswith(ORIGIN), f"og:image is {tags['og:image']}")
    return tags


def items(found, kind):
    """Everything of a kind in the microformats of a page, however deep."""
    waiting, all_of_kind = list(found["microformat"]), []
    while waiting:
        item = waiting.pop(0)
        if not isinstance(item, dict):
            continue
        if kind in item.get("type", []):
            all_of_kind.append(item)
        waiting += item.get("children", [])
        for values in item.get("properties", {}).values():
            waiting += values
    return all_of_kind


def first(item, name):
    found = item.get("properties", {}).get(name, [None])[0]
    if isinstance(found, dict):
        return found.get("value") or first(found, "name")
    return found


def nodes(found, kind):
    """Everything of a type in the JSON-LD of a page, however deep."""
    waiting, all_of_kind = list(found["json-ld"]), []
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            kinds = node.get("@type", [])
            if kind in (kinds if isinstance(kinds, list) else [kinds]):
                all_of_kind.append(node)
            waiting += [it for it in node.values() if isinstance(it, (dict, list))]
    return all_of_kind


def judge_review():
    url, tree, found = page("/reviews/the-salt-ledger")
    title = text(tree, "h1")
    tags = opengraph(url, found, "article")
    same(url, "og:title", tags.get("og:title"), title)
    entries = [it for it in items(found, "h-entry") if first(it, "name") == title]
    if judge(url, entries, "no h-entry with its title"):
        judge(url, first(entries[0], "author"), "its h-entry has no author")
        judge(url, first(entries[0], "published"), "its h-entry has no date")
    comments = tree.cssselect("article.comment.h-cite")
    judge(url, len(items(found, "h-cite")) >= len(comments) > 0, "a comment is no h-cite")
    return url, tree, found


def judge_home():
    url, tree, found = page("/")
    opengraph(url, found, "website")
    titles = {" ".join(it.text_content().split()) for it in tree.cssselect(".h-entry .p-name")}
    named = {first(it, "name") for it in items(found, "h-entry")}
    judge(url, titles and titles <= named, f"no h-entry for {titles - named}")
    return url, tree, found


def judge_author():
    url, tree, found = page("/@ines")
    cards = [it for it in items(found, "h-card") if first(it, "name") == text(tree, "h1")]
    judge(url, cards, "no h-card with the name of the author")
    return url, tree, found


def main():
    judge_review()
    judge_home()
    judge_author()
    print("\n".join(dict.fromkeys(problems)), end="")


main()
