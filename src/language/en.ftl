### The words of the pages, in English.
###
### A message is a key, whose first word is the room it is said in, and what is said. `{ $name }` is filled in;
### `{ $link }` is where a link stands. Every key is in every catalogue, with the same names in it.
###
### What we call things: review, book, writer (wrote the book), author (writes here), comment, reply, reader,
### server, fediverse, desk (where authors write), held (waits until somebody here has read it).

### Dates

month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
month-of-year = { month } { $year }
date = { $day } { month } { $year }
date-time = { $day } { month-short } { $year }, { $time }

### Around every page

site-skip = Skip to the text
site-nav = Site
site-reviews = Reviews
site-books = Books
site-categories = Categories
site-authors = Authors
site-search = Search
site-about = About
site-archive = Archive
site-writers = Writers
site-tags = Tags
site-feeds = Feeds
site-policy = Editorial policy
site-sign-in = Sign in
site-sign-out = Sign out { $name }
site-foot = { $blog } is written with Reynard and lives in the fediverse: follow it, and answer from where you are.
site-foot-empty = Reynard, a blog about books.
site-language = Language
site-desk = Desk
site-desk-mine = My desk
site-desk-write = Write
site-desk-inbox = Inbox
site-desk-new = new
site-desk-quotes = Quotes
site-desk-profile = Profile
site-desk-standings = Trust and blocks
site-desk-log = Log
site-desk-pages = Pages
site-desk-authors = Who writes
site-desk-settings = Settings

### What has just been done

news-saved = Saved.
news-published = Published. Your followers are being told.
news-revised = Saved. Your followers are being told.
news-retracted = Retracted. The review is a draft of yours again, and other servers are being told.
news-deleted = Deleted. Other servers are being told.
news-pinned = Pinned.
news-unpinned = No longer pinned.
news-answered = Answered.
news-withdrawn = Taken back.
news-departed = Removed for good. Other servers are being told.
news-reported = Reported. Their server is being told, without your name.
news-hidden = Hidden. Nobody sees this comment now.
news-shown = Shown again.
news-password = Your password is changed, and every other browser is signed out.
news-approved = Approved. The comment is on the page.
news-spam = Marked as spam. Words and links like these wait from now on.
news-trusted = Trusted.
news-limited = Limited.
news-blocked = Blocked.
news-replied = Your reply is on your server. It appears here as soon as your server brings it.
news-replied-held = Your reply is on your server. It appears here when your server has brought it and somebody here has read it.
news-granted = Granted. Their server is being told.
news-refused = Not granted. Their server is being told.
news-revoked = Taken back. Other servers are being told to stop showing the quote.
news-changed = Changed.
news-removed = Your comment is taken back.
news-decided = Decided. It holds from now on.
news-lifted = Lifted. What they said is back; who followed has to follow again.
news-applied = Applied. The list holds from now on.
news-dropped = Dropped. What only this list had decided holds no longer.
news-subscribed = The list is being read. It holds at once unless it touches somebody you know; then it waits here for you.
news-signed-out = You are signed out.

### How the blog looks

site-desk-looks = Looks
theme-heading = Light or dark
theme-auto = Automatic
theme-light = Light
theme-dark = Dark
looks-heading = How the blog looks
looks-lede = It holds for everybody as soon as you save it. With “Try it on” you see the front page before anybody else does.
looks-accent = The one ink: links, numbers, rules
looks-russet = Russet
looks-verdigris = Verdigris
looks-damson = Damson
looks-logo = The mark beside the name
looks-logo-now = The mark as it is now
looks-logo-remove = Take it down; the owl comes back
looks-logo-hint = PNG, WebP or JPEG, at most 10 MB. What can be seen through stays so. SVG files are not accepted.
looks-picture = A picture
looks-other = Another picture
looks-header = A picture at the head of the front page
looks-header-now = The picture as it is now
looks-header-remove = Take the picture down
looks-header-hint = Wide rather than high, best 1600 pixels or more. JPEG, PNG, GIF or WebP, at most 10 MB.
looks-alt = What it shows
looks-alt-hint = For readers who cannot see it.
looks-credit-name = Who made it
looks-credit-link = Where they are found
looks-css = Your own rules (CSS)
looks-css-hint = At most 20 KB. Pages ask nobody else for anything: @import and addresses of other sites are refused. The desk does without these rules, so you can always come back here.
looks-wear = Save it for everybody
looks-try = Try it on
looks-tried = This is how the blog would look. Only you see it.
looks-back = Back to the desk
looks-credit = Picture:

### Counts and lists

comments-count = { $count ->
    [0] No comments yet
    [one] 1 comment
   *[other] { $count } comments
}
reviews-count = { $count ->
    [one] 1 review
   *[other] { $count } reviews
}
names-more = { $most }, { $next }
names-last = { $most } and { $next }
page-title-end = , page { $count }
page-nav = Pages
page-here = Page { $count }
page-of = Page { $page } of { $pages }
page-before = Previous page
page-after = Next page
page-newer = Newer reviews
page-older = Older reviews
list-empty = Nothing has been published here yet.

### The front page

home-heading = { $blog }: reviews
home-before = Before that
home-earlier = Earlier reviews
home-about = About this blog
home-follow = Follow from anywhere
home-follow-how = Search for this name in Mastodon, or wherever you are in the fediverse, to hear about every review:
home-feeds = There are plain { $link } too.
home-feeds-link = feeds
home-kept = Kept under

### Ways to find something

find-heading = Find a review
find-words = Words, a title, a writer, an ISBN
find-anything = Look for words, a title, a writer or an ISBN
find-lost = Look for it by its words
find-button = Look
way-newest = The latest reviews
way-archive = By year and month
way-books = Books A–Z
way-writers = Writers A–Z
way-authors = Who writes here

### A review and its book

article-by = Reviewed by { $link }
article-revised = revised { $link }
article-spoilers = This review gives the ending away.
article-book = Book
article-writers = Written by
article-translators = Translated by
article-publisher = Publisher
article-edition = Edition
article-year = Year
article-pages = Pages
article-category = Category
article-tags = Tags
article-likes = { $count ->
    [one] like
   *[other] likes
}
article-boosts = { $count ->
    [one] boost
   *[other] boosts
}
review-title = { $title }, reviewed by { $name }
review-feed = Comments on { $title }
review-edit = Edit
review-add = Add a comment
review-closed = Closed
review-closed-why = nobody can reply any more
review-closed-since = This conversation has been closed since { $link }. What was said stays.
review-answer = How to answer
review-answer-ways = three ways, none needs an account here
review-reply = Reply to this review
review-answer-how = From your own server, signed in with it, or as a guest. Or search for this address wherever you are in the fediverse, and reply to what comes up: your answer appears here{ $policy ->
    [all_held] {" "}when somebody here has read it.
    [first_held] ; the first time, when somebody here has read it.
   *[open] .
}
review-closes = The conversation closes on { $link }.
review-address = The address of this review
review-quoting = Quoting:
review-follow = To hear about the next one, follow { $link }.
related-heading = Read on
related-near = near this one
related-all = All reviews of this book
related-book = the same book
related-writer = also by { $name }
related-under = also under { $name }
related-under-two = also under { $one } and { $other }

### A conversation

thread-servers = from { $count } servers, numbered as they came
thread-numbered = numbered as they came
thread-threaded = Threaded
thread-oldest = Oldest first
thread-newest = Newest first
thread-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
thread-pages = Pages of the conversation
thread-before = Previous comments
thread-after = More comments
comment-number = Comment { $count }
comment-gone = Taken back by its writer.
comment-aside = Its writer keeps it off this page.
comment-ours = wrote the review
comment-guest = guest
comment-edited = edited
comment-orphan = in reply to a comment that is no longer on this page
comment-answers = in reply to #{ $count }
comment-warning = Content warning:
comment-reply = Reply
comment-reply-to = Reply #{ $count }
comment-answer = Answer
comment-answer-to = Answer #{ $count }
comment-desk = Desk
comment-desk-of = Desk #{ $count }
comment-original = Original
comment-original-of = Original #{ $count }
quotes-heading = Quoted by
quotes-where = in posts of their own
quotes-post = Original, the post of { $name }

### A form that is not right yet

problems-heading = { $count ->
    [one] One thing is not right yet:
   *[other] Some things are not right yet:
}

### What is added to a text, and its verdict

prose-notes = Notes
prose-note = Note { $number }
prose-back = Back to the text ({ $number })
prose-hidden = a detail of the plot
prose-table = Table
verdict-rating = { $rating } of 5

### The editor: what a text may hold, and the verdict

editor-markdown = Markdown: { $marks }. A note is [^1] in the text and [^1]: at its end.
editor-more = What gives too much away, what stands out, and pictures
editor-hide = hides some words until a reader opens them; what stands before the single bar is shown in their place.
editor-hide-block = hides whole paragraphs, up to a line of :::. Elsewhere nobody sees what is hidden, only what it is about.
editor-pull = sets a sentence apart in the margin, with or without a name below, up to a line of :::.
editor-picture = shows a picture with a caption.
editor-verdict = Verdict
editor-verdict-hint = What it comes down to, in a sentence. Words before scores.
editor-rating = Spines
editor-rating-none = None
editor-series = Series
editor-volume = Number in the series
editor-labels-hint = Separated by commas. Fiction / Novels is a category within another. Elsewhere, tags are hashtags.

### Series

site-series = Series
series-one = Series
series-none = No book of a series has been reviewed here yet.
series-order = The books that have been reviewed here, in their order.
series-number = No. { $number } of this series
series-before = Before it:
series-after = After it:
series-all = The whole series
series-reviews = { $count ->
    [one] { $count } review
   *[other] { $count } reviews
}

### Shelving at the desk: categories, pages and menus

site-desk-menus = Menus
shelving-none = No review has been filed yet.
shelving-see-it = See it
shelving-see = See { $name }
shelving-add = Add
shelving-save = Save
shelving-more = Other things to do
shelving-remove = Remove it…
shelving-remove-yes = Yes, remove it
shelving-category-new = A new category
shelving-name = Name
shelving-within = It stands within
shelving-within-none = no other category
shelving-description = What belongs here, in a line
shelving-address = Its address stays { $path }.
shelving-kept = { $count ->
    [0] No review is kept under it itself.
    [one] { $count } review is kept under it itself.
   *[other] { $count } reviews are kept under it itself.
}
shelving-remove-category = What is kept under it, and what stands within it, moves to the category that it stands within.
page-title = Title
page-slug = Address
page-slug-hint = What follows the slash. Made from the title if empty; whoever comes to an old address is led to the new one.
page-text = Text
page-new = A new page
page-remove = The page goes, with its lines in the menus. This cannot be undone.
menu-lede = What stands at the top and at the foot of every page, in this order. A menu that has no lines left becomes the usual one again.
menu-header = At the top
menu-footer = At the foot
menu-up = Up
menu-down = Down
menu-away = Take away
menu-up-line = Up: { $name }
menu-down-line = Down: { $name }
menu-away-line = Take away: { $name }
menu-new = A new line
menu-which = Menu
menu-what = Where it leads
menu-link = Somewhere else (a link)
menu-address = Address of a link
menu-address-hint = Only for somewhere else. It begins with https://.
menu-label = Words
menu-label-hint = What is shown, in your language. Empty: the name of the place, in the reader’s language where we know it.
