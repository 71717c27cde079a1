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
