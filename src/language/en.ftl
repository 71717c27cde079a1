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
site-desk-media = Pictures
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
news-published-soon = Published. Your followers are told in a little while; until then you can take it back at the desk.
news-published-quietly = Published on this site. Followers are not told.
news-scheduled = It is on the schedule.
news-unscheduled = Taken off the schedule. It is a draft.
news-taken-back = Taken back. It is a draft again, and nobody elsewhere has heard of it.
news-told = Your followers are being told.
news-revised = Saved. Your followers are being told.
news-retracted = Retracted. The review is a draft of yours again, and other servers are being told.
news-deleted = Deleted. Other servers are being told.
news-pinned = Pinned.
news-unpinned = No longer pinned.
news-restored = The earlier version is back. What it replaced is among the versions.
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
looks-logo-remove = Take it down; the fox comes back
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
article-with = with { $link }
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

### The shelves: archive, books, writers, labels, authors

archive-by = by year and month
archive-months = Months of { $year }
archive-all = All of { $year }
alphabet-books = Books: { $letter }
alphabet-writers = Writers: { $letter }
alphabet-no-books = No book has been reviewed here yet.
alphabet-no-writers = No writer has been reviewed here yet.
alphabet-letters = Letters
alphabet-all = All
book-reviews = { $count ->
    [one] 1 review of this book
   *[other] { $count } reviews of this book
}
writer-reviews = { $count ->
    [one] 1 review of books by { $name }
   *[other] { $count } reviews of books by { $name }
}
label-category = Category
label-tag = Tag
label-feed = As a { $link }
label-feed-link = feed
label-none = No review has been filed yet.
author-feed = Reviews by { $name }
author-none = { $name } has not published a review yet.
authors-who = who writes here
page-edit = Edit this page

### Search

search-where = words in reviews and comments
search-heading = Search
search-reviews-none = No reviews with “{ $words }”
search-comments-none = No comments with “{ $words }”
search-reviews-found = { $count ->
    [one] 1 review with “{ $words }”
   *[other] { $count } reviews with “{ $words }”
}
search-comments-found = { $count ->
    [one] 1 comment with “{ $words }”
   *[other] { $count } comments with “{ $words }”
}
search-reviews-many = More than 1,000 reviews with “{ $words }”
search-comments-many = More than 1,000 comments with “{ $words }”
search-most = More than 1,000
search-cut = That was long: only its first words were looked for.
search-nav = Where to look
search-in-reviews = In reviews: { $number }
search-in-comments = In comments: { $number }
search-nothing = Nothing there has all of these words. Fewer words find more, and the beginning of a word finds all that goes on from it.
search-no-words = There is no word in that to look for. Letters and digits make words; words between quotation marks are looked for one after the other.
search-how = Several words are looked for together, in any order; between quotation marks they have to stand as they are.
search-comments = Comments
search-best = best first
search-newest = the newest 1,000, best first
search-spoilers = gives the ending away
search-on = on

### Feeds

feeds-ways = Ways to follow
feeds-what = A feed is an address that a feed reader looks at now and then, so that you see what is new here without an account anywhere. Copy one of these addresses into your reader; most understand all three formats.
feeds-tells = What it tells
feeds-formats = Formats
feeds-too = Every review has a feed of its comments too; your reader finds it on the page of the review. In the fediverse you follow the blog or its authors by name instead, and may answer.
feeds-reviews = All reviews
feeds-comments = All comments
feed-comments = { $blog }: comments
feed-comments-on = { $blog }: comments on “{ $title }”
feed-comment-title = { $name } on “{ $title }”
feed-spoilers = Spoilers: this review gives the ending away.
feed-spoilers-in = Spoilers: { $teaser }

### Replying

reply-title = Reply to { $title }
reply-on = on
reply-to-number = Reply to #{ $count }
reply-to-review = Reply to { $link }
reply-wrote = { $link }, wrote:
reply-beside = Said here by a guest, and not known elsewhere. A reply from your server stands beside it in the thread; a reply as a guest stands below it.
reply-below = Said here by a guest, and not known elsewhere. A reply from your server stands directly under the review; a reply as a guest stands below it.
reply-ways = Three ways, none needs an account here. From your server, a reply with the hashtag { $link } stays off this page{ $unlisted ->
    [hidden] , and so does an unlisted one
   *[shown] {""}
}; and whatever you change or delete there changes here.
reply-all-read = Somebody here reads every reply before it appears.
reply-first-read = Somebody here reads your first reply before it appears;
reply-first-then = after that, what you say appears at once.
reply-here-only = Only this site knows of this review, so replies from other servers do not reach it.
reply-home = From your own server
reply-server = Signed in with it
reply-guest = As a guest
reply-home-how = you write there
reply-no-box = We found no reply box at { $host }.
reply-no-box-how = Copy this address into the search of your server, and reply to what comes up.
reply-copy = The address to copy
reply-handle = Your address in the fediverse
reply-placeholder = you@your.server
reply-where = Where your words appear:
reply-home-where = on your own server, in your name, for whom you choose there. If that is everybody, they appear on this page too.
reply-remember = Remember my address in this browser, in a cookie
reply-go-home = Take me to my server
reply-server-heading = Signed in with your server
reply-server-how = you write here, it is said there
reply-words = Your reply
reply-who = Who sees it
reply-public = Everybody
reply-unlisted = Everybody, but not in public timelines{ $unlisted ->
    [hidden] , nor on this page
   *[shown] {""}
}
reply-server-where = as a post on your own server, in your name; from there they come to this page. Your server asks you to agree first. We keep nothing but your address, and give the permission back at once. Works with Mastodon and servers that speak its language.
reply-server-go = Sign in and reply
reply-guest-how = you write here
reply-guest-stays = you write here, it stays here
reply-guest-where = on this page, under the name you give, marked as a guest’s.
reply-guest-carried = on this page, under the name you give, marked as a guest’s, and everywhere in the fediverse, where the blog passes them on as “{ $name } wrote”.
reply-guest-name = Name
reply-guest-all-read = Somebody here reads them before they appear.
reply-guest-first-read = The first time, somebody here reads them before they appear.
reply-guest-then = For an hour you can change or delete them. A cookie in this browser lets us know you again.
reply-guest-go = Send as a guest
closed-title = Closed: { $title }
closed-heading = This conversation is closed
closed-since = Nobody can reply here any more, since { $link }. What was said before stays where it is.
closed-words = What you wrote, to take with you; it was not sent
closed-back = Back to the conversation

### A guest’s comment

guest-title = Your comment on { $title }
guest-heading = Your comment
guest-gone = It is taken back.
guest-held = Thank you. Somebody here reads it before it appears.
guest-held-then = After that, what you write in this browser appears at once.
guest-shown = Thank you. It is on the page, as { $link }.
guest-off = It is not on the page any more.
guest-minutes = You can change or delete it for { $count } more { $count ->
    [one] minute
   *[other] minutes
}. The address of this page is your key to it: keep it to yourself.
guest-carried = The blog carries it to the fediverse; what you change or delete changes there too.
guest-at-once = What you change or delete changes at once.
guest-save = Save the change
guest-delete = Delete it
guest-over = The hour in which it could be changed is over.
guest-name = Your name
guest-link = Your page
guest-optional = (optional)
guest-email = E-mail
guest-email-hint = Never shown to anybody.
guest-pot = Leave this empty
guest-plain = Plain text; an empty line begins a paragraph.
guest-no-name = Please give a name to stand by your comment.
guest-wrong-email = The e-mail address is not complete.
guest-wrong-link = The link begins with https:// or http://.
guest-links = { $count ->
    [0] A guest may set no links in a comment here.
    [one] A guest may set one link in a comment here.
   *[other] A guest may set { $count } links in a comment here.
}
guest-machine = A field was filled in that people do not see, as programs do. Please send it again.
words-none = An answer needs at least one word.
words-nul = The answer contains a character that cannot be kept (NUL).
words-long = The answer is longer than 8,000 characters.
reply-no-handle = Your address in the fediverse looks like you@your.server.
reply-no-words = A reply needs at least one word.
reply-long = The reply is longer than 8,000 characters.
reply-closed = This conversation is closed: nobody can reply any more.
reply-too-often = A lot has come from where you are. Nothing was sent; please try again in { $count } { $count ->
    [one] minute
   *[other] minutes
}.
reply-patience = A lot has come from where you are; please try again in { $count } { $count ->
    [one] minute
   *[other] minutes
}.
trouble-no-entry = We could not sign you in there. The server may be away, or may not know this way of signing in; the first way works everywhere.
trouble-not-agreed = Your server did not let us in. Perhaps you did not agree, or waited too long; please try again.
trouble-not-found = Your server let us in but did not find what you answer. It may not have reached us yet; please try again in a minute.
trouble-not-taken = Your server did not take the reply. Perhaps it is too long for it.
trouble-unwelcome = This blog exchanges nothing with that server, so a reply from there would not arrive.

### Coming in: the set-up, invitations, signing in, digests

setup-title = Set up a blog. Reynard
setup-heading = A shelf of your own
setup-token-why = This blog has not been set up. Reynard wrote a token to the terminal, or to its log, when it started; whoever can read it may go on.
setup-token = Token
setup-token-wrong = This is not the token that Reynard wrote when it started.
setup-go = Go on
setup-lede = Two short questions. The names after the @ stay for good; all else can be changed later.
setup-blog = 1. The blog
setup-blog-why = other servers will remember it
setup-name = What it is called
setup-language = The language of its pages
setup-language-hint = Readers whose browser asks for another of these get that one. A review may be in any language.
setup-handle = Its name in the fediverse
setup-handle-hint = This is for good. With “shelf”, people follow the blog as { $link }. Letters a to z, digits and underscores.
setup-author = 2. The first author
setup-author-why = that is you, and you own the blog
join-display-name = Your name
join-username = Your short name
setup-username-hint = For signing in, and for good. With “wren”, people follow you as { $link }. It cannot be the name of the blog.
join-password = A long password
setup-password-hint = At least 10 characters. Four words will do better than one clever one.
setup-open = Open the blog
setup-no-name = The blog needs a name.
setup-no-language = Please choose one of the languages in the list.
setup-wrong-handle = The handle of the blog has 1 to 30 of the letters a to z, digits and underscores.
setup-same-name = The blog and its first author need different names.
setup-done = This blog is already set up.
join-wrong-name = A name for signing in and for the fediverse has 1 to 30 of the letters a to z, digits and underscores.
join-short-password = A password has at least { $least } characters.
join-long-password = This password is too long.
join-taken = The name { $name } is taken. Please choose another.
join-title = An invitation
join-until = good until { $date }
join-heading = Write for { $blog }
join-lede = You are invited to join as { $role ->
    [author] an author
    [editor] an editor
   *[owner] an owner
}. Choose the name you write under.
join-username-hint = For signing in, and for good: people follow you as { $link }. Letters a to z, digits and underscores.
join-password-hint = At least 10 characters.
join-go = Join
sign-in-who = for those who write here
sign-in-name = Your name here
sign-in-password = Password
sign-in-readers = Readers need no account: they answer from their own place in the fediverse.
sign-in-wrong = This name and password do not belong together.
sign-in-code-heading = Your code, please
sign-in-code = The code that your app shows now
sign-in-code-hint = Or one of your recovery codes.
sign-in-code-lost = Phone and recovery codes lost? The owner of this blog can let you in.
sign-in-code-wrong = That is not the code, or it has been used already. Please wait for the next one.
sign-in-passkey = Sign in with a passkey
sign-in-passkey-cancelled = No passkey was chosen.
sign-in-passkey-failed = That did not work. Please try it again, or sign in with your password.
sign-in-passkey-wrong = This passkey does not belong to anybody who writes here.
sign-in-too-often = That was tried too often. Nothing is wrong with the account; please try again in { $count } { $count ->
    [one] minute
   *[other] minutes
}.
digest-title = Digests
digest-side = e-mail digests
digest-ended = No more digests
digest-ended-how = You get no more letters from { $blog }. Whoever writes here can ask for them again on their profile.
digest-ask = End the digests?
digest-ask-how = { $blog } sends you letters about what is new at the desk.
digest-end = Send no more

### What went wrong

error-number = Error { $number }
error-newest = The newest
error-desk = Your desk
error-not-found = Out on loan
error-not-found-why = There is a gap on the shelf where this page should be. It may have been moved, or never written at all.
error-gone = Taken back
error-gone-why = This review was here once. Its author has taken it back.
error-forbidden = Not yours to change
error-forbidden-why = This belongs to somebody else.
error-too-large = Too large
error-too-large-why = What you sent is larger than this site accepts. A picture may have at most 10 MB, a list of servers 12 MB. Please go back, choose a smaller one and send the form again.
error-invalid = Not quite
error-invalid-why = Something in the form is not right.
error-moment = A moment, please
error-often-why = That was a little often. Please try again later.
error-method = Not here
error-method-why = This address cannot be used in that way.
error-busy-why = There is too much to do at once. Please try again in a minute; nothing was changed.
error-ours = Our mistake
error-ours-why = Something went wrong on our side, and it has been written down. Please try again later.
error-unknown = Not understood
error-unknown-why = The server did not understand what your browser sent.
error-elsewhere = This form was sent from another place than { $place }. Please open it there.
error-old-form = This form is too old or came from another place. Please go back, load it again and send it once more.
error-form = The form could not be read.
error-nul = The form contains a character that cannot be kept (NUL).

### The first pages of a blog (Markdown), and its settings

settings-wrong-language = The language is a short code like en, de or pt-BR.
pages-about-text =
    { $blog } is a blog about books, written by the people listed under *Authors*.

    You can follow the blog, or one of its authors, from Mastodon and any other place in the fediverse, and answer every review from there: your answer appears under the review.
pages-quoting = Up to 100 words, with credit and a link.
pages-policy-text =
    We review what we have read to the end, and say so when we have not.

    ## Quoting

    You may quote up to 100 words of a review, with the name of its author and a link to it. For more, please ask.

    ## Comments

    Comments are welcome. Be kind to each other and to writers; say when you give an ending away.

### The letter about what is new at the desk

letter-title = New for { $name } at { $blog }
letter-comments = { $count ->
    [one] 1 comment
   *[other] { $count } comments
}
letter-mentions = { $count ->
    [one] 1 mention
   *[other] { $count } mentions
}
letter-quotes = { $count ->
    [one] 1 quote
   *[other] { $count } quotes
}
letter-likes = { $count ->
    [one] 1 review liked
   *[other] { $count } reviews liked
}
letter-boosts = { $count ->
    [one] 1 review boosted
   *[other] { $count } reviews boosted
}
letter-followers = { $count ->
    [one] 1 follower
   *[other] { $count } followers
}
letter-reports = { $count ->
    [one] 1 report
   *[other] { $count } reports
}
letter-blocklists = { $count ->
    [one] 1 blocklist
   *[other] { $count } blocklists
}
letter-remarks = { $count ->
    [one] 1 word about a review
   *[other] { $count } words about reviews
}
letter-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
letter-inbox = Your inbox
letter-asked = You asked for this { $rhythm ->
    [hourly] (hourly).
    [daily] (daily).
   *[weekly] (weekly).
}
letter-change = Change it
letter-end = End it
letter-quoted = { $who } quotes { $title }, or asks to
letter-liked = { $title } is liked
letter-boosted = { $title } is boosted
letter-follows-blog = { $who } follows the blog
letter-follows-you = { $who } follows you
letter-follows = { $who } follows { $whom }
letter-reported-comment = A comment on { $title } was reported
letter-reported = { $title } was reported
letter-reported-somebody = Somebody here was reported
letter-blocklist = A list of servers has changed and wants to be looked at
letter-remark = { $it ->
    [handed-in] { $who } hands in { $title }
    [withdrawn] { $who } takes { $title } back
    [approved] { $who } has approved { $title }
    [sent-back] { $who } sends { $title } back
    [handed-over] { $who } has put { $title } into other hands
    [joined] { $who } names you as an author of { $title }
   *[left] { $who } has changed who wrote { $title }
}
letter-comment = A comment on { $title }
letter-said = { $who } on { $title }
letter-said-private = { $who } on { $title } (private)
letter-said-waits = { $who } on { $title } (waits for you)
letter-speaks = { $who } speaks of { $title }
letter-mentions-you = { $who } mentions you
letter-mentions-somebody = { $who } mentions somebody here
letter-mentions-blog = { $who } mentions the blog
letter-private = { $words } (private)
letter-somebody = Somebody
letter-somebody-here = somebody here
letter-review = a review
letter-quoted-title = “{ $title }”

### What is added to a text, and its verdict

prose-notes = Notes
prose-note = Note { $number }
prose-back = Back to the text ({ $number })
prose-hidden = a detail of the plot
prose-table = Table
verdict-rating = { $rating } of 5

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

site-desk-menus = Menus

### Where else an author is found

author-elsewhere = Elsewhere
