// Every kind of page there is, with pages of the demo that show it. A new route needs a line here.
import { readFileSync } from "node:fs";

const REVIEW = "/reviews/the-salt-ledger";
/** An answer that is no page of ours to judge: a way on, a file, or a secret of somebody. */
const NO_PAGE = [];

/** What a visitor can open. */
export const PUBLIC = {
  "/": ["/", "/?page=2"],
  "/feeds": ["/feeds"],
  "/reviews/{slug}": [
    REVIEW, `${REVIEW}?comments=2`, "/reviews/hadiqat-al-marmar", "/reviews/zweiundvierzig-schleusen",
    "/reviews/ferry-to-nowhere", "/reviews/ninety-nine-bridges", "/reviews/the-cartographers-widow",
  ],
  "/reviews/{slug}/comments/{number}": NO_PAGE,
  "/reviews/{slug}/reply": [`${REVIEW}/reply`, `${REVIEW}/reply?to=3`],
  "/reply/back": NO_PAGE,
  "/digest/{username}/{key}": NO_PAGE,
  "/guest/{key}": NO_PAGE,
  "/@{username}": ["/@ines", "/@salma"],
  "/authors": ["/authors"],
  "/follow": ["/follow"],
  "/reviews/{slug}/share": [`${REVIEW}/share`],
  "/preview/{file}": NO_PAGE,
  "/preview/authors/{username}/{file}": NO_PAGE,
  "/preview/reviews/{slug}/{file}": NO_PAGE,
  "/robots.txt": NO_PAGE,
  "/sitemap.xml": NO_PAGE,
  "/sitemaps/{file}": NO_PAGE,
  "/search": ["/search", "/search?q=salt", "/search?q=nothing+of+the+kind"],
  "/archive": ["/archive"],
  "/archive/{year}": (links) => links("/archive", /^\/archive\/\d+$/),
  "/archive/{year}/{month}": (links) => links("/archive", /^\/archive\/\d+\/\d+$/),
  "/books": ["/books"],
  "/books/{shelfmark}": (links) => links("/reviews/the-tin-observatory", /^\/books\/.+/),
  "/writers": ["/writers"],
  "/writers/{slug}": (links) => links(REVIEW, /^\/writers\/.+/),
  "/series": ["/series"],
  "/series/{slug}": (links) => links("/series", /^\/series\/.+/),
  "/categories": ["/categories"],
  "/categories/{slug}": ["/categories/novels", "/categories/novels?page=2"],
  "/tags": ["/tags"],
  "/tags/{slug}": ["/tags/slow-reading"],
  "/{slug}": ["/about", "/editorial-policy"],
  "/media/{file}": NO_PAGE,
  "/looks/{file}": NO_PAGE,
  "/assets/{file}": NO_PAGE,
  "/setup": NO_PAGE,
  "/sign-in": ["/sign-in"],
  "/invitation/{token}": NO_PAGE,
};

/** What is shown to who has lost the way. */
export const LOST = ["/reviews/the-quiet-orchid", "/nowhere/at/all"];

/** What the owner can open at the desk. */
export const DESK = {
  "/": ["/desk"],
  "/looks": ["/desk/looks"],
  "/media": ["/desk/media"],
  "/reviews/new": ["/desk/reviews/new"],
  "/reviews/{id}": ["/desk/reviews/1", "/desk/reviews/14"],
  "/reviews": ["/desk/reviews"],
  "/reviews/{id}/revisions": ["/desk/reviews/1/revisions"],
  "/reviews/{id}/revisions/{number}": ["/desk/reviews/1/revisions/1"],
  "/reviews/{id}/answer": ["/desk/reviews/1/answer"],
  "/inbox": ["/desk/inbox", "/desk/inbox?state=waiting"],
  "/people/{id}": (links) => links("/desk/inbox?state=all", /^\/desk\/people\/\d+$/),
  "/comments": NO_PAGE,
  "/comments/{id}": ["/desk/comments/1"],
  "/comments/{id}/answer": ["/desk/comments/1/answer"],
  "/profile": ["/desk/profile"],
  "/profile/code": ["/desk/profile/code"],
  "/authors": ["/desk/authors"],
  "/authors/{username}/remove": ["/desk/authors/theo/remove"],
  "/people/{id}/report": async (links) => (await DESK["/people/{id}"](links)).map((it) => `${it}/report`),
  "/standings": ["/desk/standings"],
  "/standings/export.csv": NO_PAGE,
  "/blocklists": ["/desk/blocklists"],
  "/blocklists/{id}": NO_PAGE,
  "/log": ["/desk/log"],
  "/statistics": ["/desk/statistics", "/desk/statistics?of=ines"],
  "/categories": ["/desk/categories"],
  "/categories/{slug}": ["/desk/categories/novels"],
  "/menus": ["/desk/menus"],
  "/pages": ["/desk/pages"],
  "/pages/{slug}": ["/desk/pages/about"],
  "/settings": ["/desk/settings"],
  "/quotes": ["/desk/quotes"],
};

/** The routes that can be opened, as they stand in the source. */
export function routes(file) {
  const source = readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");
  const found = [...source.matchAll(/\.route\(\s*"([^"]+)",\s*(get|post)\(/g)];
  return [...new Set(found.filter((it) => it[2] === "get").map((it) => it[1]))];
}

/** The addresses of all pages of these kinds; some are found by following links as a visitor would. */
export async function addresses(demo, kinds, cookie = "") {
  const known = routes(kinds === DESK ? "src/web/desk.rs" : "src/web.rs");
  const links = async (page, shape) => {
    const html = await (await demo.page(page, { cookie })).text();
    const all = [...html.matchAll(/href="([^"#?]+)"/g)].map((it) => it[1]);
    const first = all.find((it) => shape.test(it));
    if (!first) throw new Error(`nothing on ${page} leads to ${shape}`);
    return [first];
  };
  const found = [];
  for (const [route, pages] of Object.entries(kinds)) {
    if (!known.includes(route)) continue;
    found.push(...(typeof pages === "function" ? await pages(links) : pages));
  }
  return found;
}
