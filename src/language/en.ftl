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

### Following and sharing

home-handle = Your address in the fediverse, or your server
home-remember = Remember my address in this browser, in a cookie
home-no-place = Your address in the fediverse looks like @you@your.server. The name of your server is enough, too.
home-unwelcome = This blog exchanges nothing with that server, so nothing from there would arrive.
follow-all = It is the whole blog that you follow: this page has no name of its own in the fediverse.
follow-go = Follow
follow-copy = The name to search for
follow-what = What is this?
follow-feeds-link = Feeds
follow-title = Follow { $blog }
follow-lede = Hear of every new review where you read anyway, and answer from there. You need no account here.
follow-home = From your own server
follow-whom = Whom do you want to follow?
follow-everything = { $blog }: every review
follow-hint = Like @you@your.server, or only your.server. Your server asks you whether you really want to follow; until you say yes, nothing happens.
follow-nowhere = We found no way to follow from { $host }. Search for this name there, and press Follow.
follow-what-heading = What is this?
follow-what-fediverse = The fediverse is made of many servers that talk to each other, as those for e-mail do. Whoever has an account on one of them, with Mastodon, GoToSocial, Misskey, Friendica, Lemmy or any other software, can follow people on all the others. This blog is one of these servers, and so you can follow it from every other one.
follow-what-account = You have no account yet? Choose a server that you like, joinmastodon.org lists many, and come back with your new address.
follow-names-heading = Names to follow
follow-names = Search for one of these names wherever you are in the fediverse, and press Follow. The blog brings you every review, an author only their own.
follow-answer-heading = How to answer
follow-answer = Reply to a review as you reply to any other post: your words appear under the review, with your name and numbered like all others. What you change or delete at home changes here, too.
follow-answer-guests = Without an account you can answer as a guest: “Reply” under each review shows you how.
follow-feeds-heading = Without the fediverse
follow-feeds = A feed reader shows you what is new here without any account. It only needs an address.
follow-feeds-all = All feeds of this blog
share-link = Share in the fediverse
share-title = Share “{ $title }”
share-lede = Your server opens with these words already written. Nothing is posted until you say so there.
share-words = “{ $title }”, reviewed by { $author }
share-your-words = What you are going to say
share-go = Write at my server
share-nowhere = We found no way to begin a post at { $host }. Copy these words and paste them there.
share-too-long = These words are longer than 2,000 characters.
about-author = What { $name } has reviewed on { $blog }.
about-blog = Book reviews on { $blog }, in the fediverse.
about-label = Book reviews under “{ $name }” on { $blog }.
about-book = “{ $name }”: reviews on { $blog }.
about-authors = Who reviews books on { $blog }.
about-archive = All reviews on { $blog }, by year and month.
about-month = Book reviews on { $blog }: { $name }.
about-labels = { $name }: what is reviewed on { $blog }.
about-feeds = New reviews and comments on { $blog } for feed readers.

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
