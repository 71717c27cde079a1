"""Reads pages as search engines and other readers of structured data do, and compares that with the page.

Usage: structured.py ORIGIN [--facts]. With --facts, pages must carry schema.org in JSON-LD. Prints what is wrong, a line each; nothing if all is well.
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


def one(url, found, kind):
    """The first node of a type, which must be there."""
    of_kind = nodes(found, kind)
    judge(url, of_kind, f"no {kind} in its JSON-LD")
    return of_kind[0] if of_kind else None


def names(value):
    values = value if isinstance(value, list) else [value]
    return [it.get("name") for it in values if isinstance(it, dict)]


def judge_review_facts(url, tree, found):
    review, book = one(url, found, "Review"), one(url, found, "Book")
    if not review or not book:
        return
    same(url, "the name of the review", review.get("name"), text(tree, "h1"))
    same(url, "its author", names(review.get("author")), [text(tree, ".p-author")])
    published = tree.cssselect("article.h-review time.dt-published")[0].get("datetime")
    same(url, "its date", review.get("datePublished"), published)
    comments = tree.cssselect("article.comment.h-cite")
    judge(url, review.get("commentCount", 0) >= len(comments), "fewer comments than on the page")
    said = {" ".join(it.text_content().split()) for it in tree.cssselect("aside dd, .facts dd, dl dd")}
    for name in ("isbn", "numberOfPages", "bookEdition", "datePublished"):
        judge(url, str(book.get(name)) in said, f"its {name} {book.get(name)!r} does not stand on the page")
    for person in names(book.get("author")):
        judge(url, person in said, f"the writer {person!r} does not stand on the page")
    judge(url, one(url, found, "BreadcrumbList"), "no way to it")


def judge_home_facts(url, tree, found):
    blog = one(url, found, "Blog")
    if blog:
        titles = {" ".join(it.text_content().split()) for it in tree.cssselect(".h-entry .p-name")}
        told = {it.get("headline") for it in blog.get("blogPost", [])}
        judge(url, titles <= told, f"its JSON-LD does not tell {titles - told}")


def judge_author_facts(url, tree, found):
    profile = one(url, found, "ProfilePage")
    if profile:
        same(url, "the name", profile.get("mainEntity", {}).get("name"), text(tree, "h1"))


def judge_book_facts():
    _, tree, _ = page("/reviews/the-tin-observatory")
    links = [it.get("href") for it in tree.cssselect("a[href^='/books/']")]
    url, tree, found = page(links[0])
    book = one(url, found, "Book")
    if book:
        judge(url, book.get("name"), "the book has no name")
        same(url, "the number of its reviews", len(nodes(found, "Review")), len(tree.cssselect(".h-entry")))


def main():
    pages = [judge_review(), judge_home(), judge_author()]
    if "--facts" in sys.argv:
        for judge_facts, seen in zip([judge_review_facts, judge_home_facts, judge_author_facts], pages):
            judge_facts(*seen)
        judge_book_facts()
    print("\n".join(dict.fromkeys(problems)), end="")


main()
