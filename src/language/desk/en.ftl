### The words of the desk, in English.
###
### Keys begin with `desk-`. `<b>`, `<cite>`, `<bdi>`, `<a>` and `<time>` are marks of HTML that stay as they are, in
### their order; `$it` chooses among the words of a vocabulary, which are the same in every catalogue.
###
### What we call things, beside what readers read: standing (trusted, limited, blocked), deed (what was done at the
### desk), pile (which part of the inbox), list (of servers that others limit or block).

### Everywhere at the desk

desk-title = { $page }. { site-desk }
desk-side = The desk
desk-on-review = on <a><cite>{ $title }</cite></a>
desk-not-now = Not now
desk-see = See it
desk-save = Save
desk-original = Original
desk-warning = Content warning:
desk-take-back = Take it back
desk-show = Show
desk-pages = Pages
desk-page = Page { $page }
desk-newer = Newer
desk-older = Older
desk-why = Why
desk-reason = Why?
desk-reason-hint = If you like. It stands in the log.
desk-role = { $it ->
    [author] author
    [editor] editor
    [contributor] contributor
   *[owner] owner
}

### Answering

desk-answer-title = Answer
desk-answer-heading = Answer { $name }
desk-answer-add = Add a comment
desk-answer-yours = Your answer
desk-answer-private = <b>Private.</b> Only { $name } will see this, for what they wrote was private too. Markdown works.
desk-answer-told = <b>Public.</b> It appears under the review for everybody, and { $name } is told. Markdown works.
desk-answer-public = <b>Public.</b> It appears under the review for everybody. Markdown works.
desk-answer-send = Send privately

### Who writes here

desk-authors-heading = Who writes here
desk-authors-disabled = disabled, cannot sign in
desk-authors-role = Role of { $name }
desk-authors-appoint = Change role
desk-authors-enable = Enable
desk-authors-disable = Disable
desk-authors-remove = Remove for good…
desk-invite-heading = Invite someone
desk-invite-link = <b>Send this link to one person.</b> It is shown only now, and good for fourteen days.
desk-invite-field = Invitation
desk-invite-as = As
desk-invite-contributor = <b>contributor</b>: drafts of their own, which an editor lets appear
desk-invite-author = <b>author</b>: their own reviews, and the comments on them
desk-invite-editor = <b>editor</b>: everybody’s reviews and comments, and the pages
desk-invite-owner = <b>owner</b>: also the settings, and who writes here
desk-invite-button = Make an invitation
desk-invite-open = Not accepted yet
desk-invite-until = { $role }, good until { $date }
desk-invite-withdraw = Withdraw

### Somebody leaves for good

desk-remove-title = Remove { $name }
desk-remove-heading = Remove { $name } for good
desk-remove-what = <b>This cannot be undone.</b> What happens at once:
desk-remove-reviews = { $count ->
    [0] Whatever they have drafted is thrown away.
    [one] Their review is taken back, with the conversation below; drafts too.
   *[other] All their { $count } reviews are taken back, with the conversation below; drafts too.
}
desk-remove-answers = Everything they answered is taken back, and what readers wrote to them alone is forgotten.
desk-remove-servers = Other servers are told that they are gone, and delete what they have of them.
desk-remove-name = Nobody can follow them or write to them any more, and the name { $name } is never given again.
desk-remove-instead = If they should only stop writing here, <a>disable them</a> instead: then they cannot sign in, and everything they wrote stays.
desk-remove-confirm = To confirm it, type <b>{ $name }</b>
desk-remove-why = Why (for the log, may stay empty)
desk-remove-keep = Keep them

### Reporting somebody

desk-report-heading = Report { $name }
desk-report-who = The moderators of { $server } read this. It comes from { $blog }, without your name; here the log says who sent it.
desk-report-words = What is wrong
desk-report-hint = At most 2,000 characters, plain text.
desk-report-show = Show them what { $name } wrote
desk-report-said = on <cite>{ $title }</cite>, { $date }
desk-report-private = private
desk-report-send = Send the report

### Pages that stand by themselves

desk-page-title = Title
desk-page-text = Text

### The profile of an author

desk-profile-side = what readers see of you
desk-profile-name = Your name
desk-profile-bio = About you
desk-profile-bio-hint = Markdown. It is shown on your page and on your profile elsewhere.
desk-digest-heading = E-mail
desk-digest-address = Your address
desk-digest-hint = Nobody else sees it, and nothing but digests goes there.
desk-digest-when = Tell me what is new at the desk
desk-digest = { $it ->
    [never] Never
    [hourly] Every hour in which something happens
    [daily] Once a day
   *[weekly] Once a week
}
desk-digest-save = Save e-mail
desk-password-heading = Password
desk-password-current = The one you have now
desk-password-new = A new one
desk-password-hint = At least 10 characters. Every other browser is signed out.
desk-password-change = Change password

### Who quotes

desk-quotes-only = Of <cite><a>{ $title }</a></cite> only. <a>Quotes of all reviews</a>
desk-quotes-empty = Nobody has asked to quote anything yet. When someone does in a post of theirs, it is listed here, and you decide.
desk-quotes-review = quotes <cite><a>{ $title }</a></cite>
desk-quote-state = { $it ->
    [asking] asks you
    [granted] may quote
    [refused] may not quote
   *[revoked] may no longer quote
}
desk-quotes-closed = , in a post that not everybody may read
desk-quotes-grant = Let them quote
desk-quotes-grant-label = Let them quote: { $name }
desk-quotes-refuse = Do not
desk-quotes-refuse-label = Do not let { $name } quote
desk-quotes-revoke-label = Take it back: { $name } may quote
desk-quotes-pages = Pages of quotes

### All reviews of an author

desk-reviews-heading = Reviews
desk-reviews-write = Write a review
desk-reviews-empty = Nothing is written yet. A review can stay a draft as long as you like; nobody sees it until you publish it.
desk-review-state = { $it ->
    [draft] draft
    [published] published
   *[retracted] retracted
}
desk-reviews-pinned = , pinned
desk-reviews-saved = saved <time>{ $date }</time>

### Trust and blocks

desk-standings-lede = Whom and what somebody at this desk, or a list it follows, has decided about. What stands here for a server holds for all servers below its name.
desk-standings-about = About
desk-standings-everything = Everything
desk-standing-kind = { $it ->
    [person] person
    [server] server
    [guest] guest
   *[word] word
}
desk-comma = ,
desk-standings-how = How it stands
desk-standings-however = however it stands
desk-stand = { $it ->
    [open] open
    [trusted] trusted
    [limited] limited
   *[blocked] blocked
}
desk-standings-part = A part of the name
desk-standings-part-short = a part of the name
desk-standings-empty = Nothing is decided yet. Everybody is heard as the rules of the blog say.
desk-standings-none = Nothing of this kind is decided. <a>Show everything</a>
desk-standings-list = from the list <a>{ $list }</a>
desk-standings-list-plain = from the list { $list }
desk-standings-by = by { $name }
desk-by-operator = the operator
desk-by-list = a list
desk-by-left = somebody who has left
desk-standings-change = Change
desk-standings-change-what = how { $name } stands
desk-standings-should = How { $name } should stand
desk-standings-lift = lift it
desk-decide = Decide
desk-before = Before
desk-after = After
desk-decide-server = <b>a server</b> and all below its name
desk-decide-person = <b>a person</b> who has been here
desk-decide-word = <b>a word</b>, or some words in a row
desk-decide-which = Which
desk-decide-which-hint = spam.example, @bob@social.example or the address of a page; any spelling will do. Guests are decided about where they wrote.
desk-decide-from = From now on
desk-decide-trusted = <b>trusted</b>: no rule holds what they say. Where only listed servers may take part, a trusted server may.
desk-decide-limited = <b>limited</b>: what they say waits for somebody at the desk. Their likes, boosts and follows are not counted.
desk-decide-blocked = <b>blocked</b>: not heard, not asked and not told anything. What they said leaves every page, and they follow nobody here any more. A word that is blocked holds whatever contains it.
desk-decide-why-hint = For the log, and for whoever wonders in a year. Others at this desk read it.
desk-decide-undo = Nothing here is for ever: lifting a block brings back what they had said and the counts. Only follows do not come back; whoever followed has to follow again.
desk-lists-short = Lists
desk-lists-csv = Whole lists of servers come and go as CSV, in the format of Mastodon.
desk-lists-others = Lists that others keep
desk-lists-export = Export as CSV
desk-lists-export-hint = The export holds every server that is limited or blocked, with the reasons that stand here.

### Lists of servers

desk-lists-heading = Lists of servers
desk-lists-lede = Lists that others keep of servers they limit or block. What you decide yourself always counts before any list.
desk-lists-empty = No list is kept here yet.
desk-list-state = { $it ->
    [unapplied] not applied yet
    [unread] not read yet
    [changed] has changed, waits for you
   *[holds] holds
}
desk-lists-daily = read daily, last on <time>{ $date }</time>
desk-lists-file = a file, from <time>{ $date }</time>
desk-lists-count = { $count ->
   *[other] { $count } servers stand as it says
}
desk-lists-trouble = What held before goes on to hold.
desk-lists-more = Read again or drop
desk-lists-read = Read again now
desk-lists-drop = Drop
desk-import-heading = Import a list
desk-import-what = CSV as Mastodon exports it, or nothing but names of servers, one a line. <b>suspend</b> blocks, <b>silence</b> limits, <b>noop</b> does nothing. Lines that only refuse pictures do nothing either: no pictures of others are shown here. You will see what would change and whom it hits, before anything holds.
desk-import-file = A file, at most 12 MB
desk-import-text = Or the list itself
desk-import-name = What to call it
desk-import-name-hint = A file of the same name is a newer version of it.
desk-import-look = Look at it
desk-follow-heading = Follow a list
desk-follow-what = The list is read every day. A change that touches nobody you know holds at once; every other waits for you.
desk-follow-address = Its address
desk-follow-button = Follow

### One list of servers

desk-list-unread = It has not been read yet.
desk-list-waits = This is what would change. Nothing of it holds yet.
desk-list-holds = The list holds as it was read last.
desk-list-tally = { $it ->
    [fresh] new
    [changed] different
    [gone] no longer listed
    [same] already so
    [skipped] ask for nothing
   *[refused] not taken
}
desk-list-hits = Whom it hits
desk-list-nobody = Nobody you know.
desk-list-known = { $people } people you know on { $servers } servers; { $followers } of them follow somebody here, and together they have said { $comments } things.
desk-list-followers = { $count ->
    [one] 1 follower:
   *[other] { $count } followers:
}
desk-list-more = and more
desk-list-comments = { $count ->
    [one] 1 comment by
   *[other] { $count } comments by
}
desk-list-others = and others
desk-list-on = on
desk-list-rest = { $count ->
   *[other] and { $count } more
}
desk-list-looked = { $count ->
   *[other] { $count } who only liked, boosted or looked
}
desk-list-most = These are the { $shown } most affected of { $all } servers.
desk-list-yours = What you decided yourself
desk-list-against = { $count ->
    [one] 1 line is against what was decided here. What was decided here goes on to hold.
   *[other] { $count } lines are against what was decided here. What was decided here goes on to hold.
}
desk-list-stays = stays { $ours }, the list says { $theirs }
desk-list-first = The first { $shown } of them.
desk-list-refused = Lines that are not taken
desk-list-line = Line { $line }
desk-list-why = { $it ->
    [unclosed] has a quotation mark that is never closed
    [unclear] does not say suspend, silence or noop
    [asterisks] is hidden behind asterisks
    [nameless] is not the name of a server
    [ours] is this blog’s own server, or holds it
   *[top] is a whole top-level domain
}
desk-list-first-of = The first { $shown } of { $all }.
desk-list-apply = Apply the list
desk-list-apply-hint = All of it or nothing. Dropping the list later takes back all that only this list had decided; what people had said comes back, follows do not.
desk-list-drop = Drop the list

### The log

desk-log-lede = Who decided what, when and why. Nobody can change what stands here.
desk-log-who = Who
desk-log-everybody = everybody
desk-log-what = What they did
desk-log-whatever = whatever they did
desk-log-empty = Nothing has been decided here yet. Whatever somebody approves, hides, limits or blocks is written down on this page.
desk-log-none = Nothing like that has happened. <a>Show everything</a>
desk-deed = { $it ->
    [approved] approved
    [hid] hid
    [showed-again] showed again
    [marked-as-spam] marked as spam
    [trusted] trusted
    [limited] limited
    [blocked] blocked
    [lifted] lifted
    [applied] applied
    [dropped] dropped
    [let-quote] let quote
    [did-not-let-quote] did not let quote
    [withdrew-consent] withdrew consent
    [reported] reported
    [closed] closed
    [changed] changed
    [reset-the-sign-in-of] reset the sign-in of

    [handed-in] handed in
    [withdrew] withdrew
    [sent-back] sent back
    [handed-over] handed over
   *[removed] removed
}
desk-log-line = <b>{ $who }</b> { $did } <a><bdi>{ $what }</bdi></a>
desk-log-this = <b>{ $who }</b> { $did } this

### One comment

desk-comment-of = A comment of { $name }
desk-comment-heading = A comment
desk-comment-edited = edited { $date }
desk-private = private, only you see this
desk-spam = spam
desk-hidden = hidden
desk-hidden-held = hidden; it waited before
desk-barred = off the page, for whoever said it is blocked
desk-waits = waits for you:
desk-aside = unlisted, so not on the page
desk-gone = taken back by its writer
desk-shown = on the page as <a>comment { $number }</a>
desk-comment-stand = whoever said it is { $stand }
desk-approve = Approve
desk-not-spam = Not spam
desk-hide = Hide
desk-unhide = Show again
desk-wait-again = Wait again
desk-mark-spam = Spam
desk-trust-person = Trust this person
desk-limit-person = Limit this person
desk-block-person = Block this person
desk-lift = Lift it
desk-who-is = Who is this?
desk-comment-deeds = What was done

### A person elsewhere

desk-person-side = Somebody elsewhere
desk-person-all = All from them
desk-person-server = Server
desk-person-runs = , runs { $software }
desk-person-account = Account
desk-person-born = since <time>{ $date }</time>, by its own word
desk-person-known = Known here
desk-person-since = since <time>{ $date }</time>
desk-person-standing = Standing
desk-person-nothing = nothing particular
desk-person-decided = Decided
desk-person-decision = { $stand } by { $who } on <time>{ $date }</time>
desk-person-their-server = Their server
desk-person-server-decision = { $server } is { $stand }, by { $who } on <time>{ $date }</time>
desk-lift-server = Lift it for their server
desk-limit-their-server = Limit their server
desk-block-their-server = Block their server
desk-person-hint = Limited: what they say waits for you, and they are not counted. Blocked: nothing is heard from them, and what they said is off every page until the block is lifted. A server’s standing holds for all below its name.
desk-person-report = Do they break the rules of their own server? <a>Report them to { $server }</a>
desk-person-silent = Nothing said here
desk-person-said = What they said here
desk-comment-state = { $it ->
    [gone] gone
    [waiting] waiting
    [private] private
    [spam] spam
    [hidden] hidden
    [barred] blocked
    [held] waits
    [aside] unlisted
   *[shown] shown
}
desk-person-on = on <cite><a>{ $title }</a></cite>

### Settings

desk-settings-stays = In the fediverse, this blog is <span class="mono handle">{ $handle }</span>. That stays.
desk-settings-name = What it is called
desk-settings-tagline = A line under the name
desk-settings-language = The language you write in
desk-settings-language-hint = A short code like en, de or pt-BR. A review may say otherwise.
desk-replies-heading = Replies
desk-replies-who = Who may reply
desk-reply-policy = { $it ->
    [open] Open: replies appear at once
    [first_held] First replies wait: once approved, a person appears at once
    [all_held] All replies wait until somebody here approves them
   *[closed] Closed: nobody may reply
}
desk-replies-told = Other servers are told, and hear when it changes. A review may say otherwise.
desk-replies-close = Conversations close after so many days
desk-replies-close-hint = Counted from the day a review appears. Empty for never.
desk-replies-guests = <b>Guests may answer.</b> Readers without an account write on the page itself. The first comment of each waits in the inbox until somebody approves it.
desk-replies-carried = <b>Carry guests to the fediverse.</b> The blog passes on what they say as “Name wrote: …”, so that readers elsewhere see the whole conversation. It holds for what appears from now on; what is already elsewhere is still changed and deleted there.
desk-replies-links = Links a guest may set in one comment
desk-replies-links-hint = Empty for as many as they like.
desk-replies-tag = The hashtag that keeps a reply off the page
desk-replies-unlisted = <b>Show unlisted replies.</b> Without this, only replies stand on the page that their writers put in public timelines.
desk-spam-heading = What waits because it may be spam
desk-spam-lede = It waits at the desk with its reason, and is never thrown away. Whoever you trust never waits.
desk-spam-links = Comments with more links than
desk-spam-links-hint = A number of links. Empty for no such rule.
desk-spam-age = Comments from accounts younger than
desk-spam-age-hint = Days since the account was made. Empty for no such rule.
desk-spam-flood = Comments of one person after
desk-spam-flood-hint = Comments within ten minutes. Empty for no such rule.
desk-spam-repeats = <b>Repeated words.</b> What was said here twice within a week, word for word, waits when it is said again.
desk-replies-save = Save what holds for replies
desk-quoting-who = Who may quote a review in a post of theirs
desk-quote-policy = { $it ->
    [anybody] Anybody may quote
    [followers] Followers may quote, others ask first
    [ask] Whoever wants to quote asks first
   *[nobody] Nobody may quote
}
desk-quoting-told = Servers that know how to ask are told and answered. What asks waits under <a>Quotes</a>. A review may say otherwise.
desk-quoting-rule = The house rule for quoting
desk-quoting-rule-hint = One line, shown beside the address of each review. Empty for none.
desk-quoting-save = Save what holds for quotes
desk-servers-heading = Servers
desk-servers-sealed = <b>Other servers must say who they are before they read.</b> Whoever is blocked then cannot fetch reviews for their readers either. The pages stay open to everybody. Servers that do not sign their questions will not find this blog.
desk-servers-listed = <b>Only servers that are trusted may take part.</b> All others count as blocked: their comments leave the pages, their likes are not counted, their people no longer follow. Without this, comments and counts come back; follows do not.
desk-servers-save = Save what holds for servers

### The editor

desk-editor-new = A new review
desk-editor-preview = <b>Preview.</b> This is how the review will look. Nothing has been saved yet; the form is below.
desk-editor-published = Published. What you change here is told to your followers too. <a>See it</a>
desk-editor-retracted = Retracted. Only you and the editors can see it.
desk-editor-draft = A draft. Only you and the editors can see it.
desk-editor-unsaved = Not saved yet.
desk-editor-revise = Revise
desk-editor-save = Save draft
desk-editor-publish = Publish
desk-editor-look = Preview
desk-editor-title = Title of the review
desk-editor-text = The review
desk-editor-markdown = Markdown: <code>*emphasis*</code>, <code>&gt; a quotation</code>, <code>## a heading</code>, <code>[^1]</code> for a note.
desk-editor-summary = Summary
desk-editor-summary-hint = This is what readers elsewhere see first.
desk-editor-summary-empty = If you leave it empty, it is the beginning of the review.
desk-editor-summary-else = If you leave it empty, it is: “{ $words }”
desk-editor-spoilers = <b>It gives the ending away.</b> Readers are warned, here and elsewhere.
desk-editor-book = The book
desk-editor-book-title = Title of the book
desk-editor-writers = Written by
desk-editor-translators = Translated by
desk-editor-names-hint = Several names are separated by semicolons.
desk-editor-publisher = Publisher
desk-editor-edition = Edition
desk-editor-year = Year
desk-editor-pages = Pages
desk-editor-isbn = ISBN
desk-editor-cover = The cover
desk-editor-cover-now = The cover as it is now
desk-editor-cover-remove = Remove the cover
desk-editor-picture = A picture
desk-editor-picture-other = Another picture
desk-editor-picture-hint = JPEG, PNG, GIF or WebP, at most 10 MB.
desk-editor-alt = What it shows
desk-editor-alt-hint = For readers who cannot see it.
desk-editor-kept = Where it is kept
desk-editor-categories = Categories
desk-editor-tags = Tags
desk-editor-labels-hint = Separated by commas. Fiction / Novels is a category within another. Elsewhere, tags are hashtags.
desk-editor-language = Language
desk-editor-language-hint = A short code: en, de, pt-BR.
desk-editor-address = Address
desk-editor-address-hint = What follows /reviews/. Made from the title if empty.
desk-editor-policy = Who may reply and quote
desk-editor-replies = Replies
desk-editor-usual = As on the whole blog
desk-editor-close = The conversation closes after so many days
desk-editor-close-hint = 0 for never. Empty: as on the whole blog.
desk-editor-quotes = Quotes in posts elsewhere
desk-editor-more = Other things to do
desk-editor-pinned = It is shown first on the author’s profile elsewhere.
desk-editor-unpin = Unpin
desk-editor-unpinned = Show it first on the author’s profile elsewhere.
desk-editor-pin = Pin
desk-editor-retract = Retract it…
desk-editor-retract-what = The page goes, other servers are told to forget it, and you keep the text. It can be published again later.
desk-editor-retract-yes = Yes, retract the review
desk-editor-delete = Delete it…
desk-editor-delete-what = The review and all comments on it are thrown away, here and elsewhere. This cannot be undone.
desk-editor-delete-yes = Yes, delete the review

### The inbox

desk-inbox-kinds = Kinds
desk-inbox-everything = Everything
desk-inbox-kind = { $it ->
    [comment] Comments
    [mention] Mentions
    [quote] Quotes
    [like] Likes
    [boost] Boosts
    [follower] Followers
    [report] Reports
    [remark] From the house
   *[blocklist] Lists
}
desk-inbox-pile = { $it ->
    [new] New
    [waiting] Waiting
    [spam] Spam
    [hidden] Hidden
   *[all] All
}
desk-inbox-heap = { $pile }, { $number }
desk-inbox-new = { $count ->
    [0] Nothing is new
   *[other] { $count } new
}
desk-inbox-waiting = { $count ->
    [0] Nothing waits
    [one] 1 waits for you
   *[other] { $count } wait for you
}
desk-inbox-spam = { $count ->
    [0] Nothing is here
   *[other] { $count } marked as spam
}
desk-inbox-hidden = { $count ->
    [0] Nothing is here
   *[other] { $count } hidden
}
desk-inbox-all = { $count ->
    [0] Nothing is here
   *[other] { $count } in all
}
desk-inbox-about = about <cite>{ $title }</cite> <a>not only</a>
desk-inbox-of = of <a><bdi>{ $name }</bdi></a> <a>not only</a>
desk-inbox-kind-all = of every kind
desk-inbox-empty = Whatever happens to your reviews is told here: what readers say on the page and from their own servers, who likes and passes on, who follows. Nothing is left to look at.
desk-inbox-none = Nothing here now. <a>What is new</a>
desk-inbox-skip = Skip to the list
desk-inbox-what = What to do about what is chosen
desk-inbox-choose = Choose
desk-inbox-ticked = what is ticked
desk-inbox-page = this page, { $number }
desk-inbox-newest = the newest { $number }
desk-inbox-list = the whole list, { $number }
desk-inbox-approve = Approve chosen
desk-inbox-hide = Hide chosen
desk-inbox-mark = Chosen are spam
desk-inbox-done = Done with chosen
desk-inbox-more = More to do, and why
desk-inbox-reason-hint = If you like. It stands in the log beside whatever you do next.
desk-inbox-unhide = Show chosen again
desk-inbox-renew = Chosen are new again
desk-inbox-trust = Trust chosen people
desk-inbox-limit = Limit chosen people
desk-inbox-block = Block chosen people
desk-inbox-limit-servers = Limit chosen servers
desk-inbox-block-servers = Block chosen servers
desk-inbox-word = A word, or some words
desk-inbox-limit-word = Limit it
desk-inbox-block-word = Block it
desk-inbox-word-hint = Whatever says a limited word waits for you; whatever says a blocked one lies with the spam.
desk-keys-heading = Keys
desk-keys-walk = next, previous
desk-keys-tick = tick; with Shift all from the last tick
desk-keys-approve = approve
desk-keys-hide = hide
desk-keys-spam = spam
desk-keys-done = done
desk-keys-trust = trust this person
desk-keys-answer = answer
desk-keys-undo = undo the last deed
desk-keys-show = show this
desk-keys-hint = They are for what is ticked, else for the one you are at, and never while you type.
desk-keys-listen = Listen to these keys in this browser
desk-inbox-pages = Pages of the inbox
desk-inbox-back = Back to what can be done
desk-spoken-last = This is the last one on this page.
desk-spoken-first = This is the first one on this page.
desk-spoken-ticked = Ticked. { $number } in all.
desk-spoken-unticked = Not ticked. { $number } in all.
desk-spoken-nothing = Nothing is chosen. Press j to begin.
desk-spoken-not-here = That cannot be done here.
desk-spoken-moment = One moment, the last deed is on its way.
desk-spoken-no-undo = There is nothing to undo.
desk-spoken-failed = It could not be done: { $why }
desk-spoken-no-answer = This cannot be answered yet.

### A line of the inbox

desk-row-choose = Choose this
desk-row-reported = Reported
desk-row-list = The list <bdi>{ $list }</bdi> has changed
desk-row-verb = { $it ->
    [comment] on
    [mention-you] mentions you
    [mention-blog] mentions the blog
    [mention] speaks of
    [quote-asking] asks to quote
    [quote] quotes
    [handed-in] hands in
    [withdrawn] takes back
    [approved] has approved
    [sent-back] sends back
    [handed-over] has put into other hands
    [joined] names you as an author of
    [left] has changed who wrote
   *[follower] follows
}
desk-row-likes = { $count ->
    [one] likes
   *[other] like
}
desk-row-boosts = { $count ->
    [one] boosts
   *[other] boost
}
desk-row-others = { $count ->
    [one] one other
   *[other] { $count } others
}
desk-row-told-by = { $count ->
    [one] once, by { $names }
   *[other] { $count } times, by { $names }
}
desk-guest = guest
desk-row-spam = <b>spam</b>
desk-row-spam-off = <b>spam</b>, taken off the page
desk-row-approved = approved
desk-row-quoted = “{ $words }”
desk-row-answered = You answered:
desk-row-take-back = Take it back: your answer to { $name }
desk-row-not-spam = Not spam: let what { $name } wrote appear
desk-row-approve = Approve what { $name } wrote
desk-row-wait-again = Wait again: what { $name } wrote
desk-row-unhide = Show again what { $name } wrote
desk-row-hide = Hide what { $name } wrote
desk-row-mark-spam = Spam: what { $name } wrote
desk-row-answer = Answer { $name }
desk-row-quotes = Decide about quotes
desk-row-look = Look at the list
desk-row-done = Done
desk-row-new = New again
desk-row-more = More
desk-limit-server = Limit this server
desk-block-server = Block this server
desk-row-only-person = Only of this person
desk-row-only-review = Only about this review
desk-row-history = Its history

### Why something waits

desk-hold-guest = a guest whom nobody here has read yet
desk-hold-first = replies here for the first time
desk-hold-all = all replies to this review are read first
desk-hold-closed = came after the conversation was closed
desk-hold-limited = is limited, or their server is
desk-hold-links = { $count ->
    [one] one link
   *[other] { $count } links
}
desk-hold-word = says “{ $word }”
desk-hold-banned = says “{ $word }”, which is blocked
desk-hold-young = { $count ->
    [0] an account made today
    [one] an account one day old
   *[other] an account { $count } days old
}
desk-hold-flood = { $count ->
   *[other] { $count } comments within ten minutes
}
desk-hold-repeated = { $count ->
   *[other] the same words, said { $count } times before
}
desk-hold-taught = the same words were marked as spam by { $name }
desk-hold-taught-link = links to { $server }, which was in spam before

### What was done in the inbox

desk-did-nothing = Nothing was done.
desk-did-left = { $count ->
    [one] One is as it was: it was not possible, or changed nothing.
   *[other] { $count } are as they were: it was not possible, or changed nothing.
}
desk-did-block-word = Whatever says this word lies with the spam from now on.
desk-did-limit-word = Whatever says this word waits from now on.
desk-did-approve = { $count ->
    [one] Approved. The comment is on the page.
   *[other] Approved. { $count } comments are on the page.
}
desk-did-hide = { $count ->
    [one] Hidden. Nobody sees this comment now.
   *[other] Hidden. Nobody sees these { $count } comments now.
}
desk-did-unhide = { $count ->
    [one] Shown again, unless it still waits.
   *[other] { $count } are shown again, unless they still wait.
}
desk-did-spam = { $count ->
    [one] Marked as spam. Words and links like these wait from now on.
   *[other] { $count } are marked as spam. Words and links like these wait from now on.
}
desk-did-done = { $count ->
    [one] Done.
   *[other] Done with { $count }.
}
desk-did-new = { $count ->
    [one] It is new again.
   *[other] { $count } are new again.
}
desk-did-trust = { $count ->
    [one] Trusted. What waited of theirs is on the page.
   *[other] { $count } people are trusted. What waited of theirs is on the page.
}
desk-did-limit = { $count ->
    [one] Limited. What this person says waits from now on.
   *[other] { $count } people are limited. What they say waits from now on.
}
desk-did-block = { $count ->
    [one] Blocked. What this person said is off every page.
   *[other] { $count } people are blocked. What they said is off every page.
}
desk-did-lift = { $count ->
    [one] Nothing particular holds for this person any more.
   *[other] Nothing particular holds for these { $count } people any more.
}
desk-did-trust-server = { $count ->
    [one] The server is trusted.
   *[other] { $count } servers are trusted.
}
desk-did-limit-server = { $count ->
    [one] The server is limited. What its people say waits from now on.
   *[other] { $count } servers are limited. What their people say waits from now on.
}
desk-did-block-server = { $count ->
    [one] The server is blocked. What its people said is off every page.
   *[other] { $count } servers are blocked. What their people said is off every page.
}
desk-did-lift-server = { $count ->
    [one] Nothing particular holds for this server any more.
   *[other] Nothing particular holds for these { $count } servers any more.
}
desk-undo = Undo
desk-undo-approve = Hide after all
desk-undo-unhide = Hide again
desk-undo-stand = Lift it again

### What is wrong with a form of the desk

desk-wrong-button = Please press one of the buttons.
desk-wrong-unpublished = This review is not published, so nothing under it can be answered.
desk-wrong-nothing-ticked = Nothing is ticked. Tick what you mean, or choose the whole page.
desk-wrong-page-title = The page needs a title.
desk-wrong-confirm = To confirm it, type the name { $name }.
desk-wrong-password = The current password is not right.
desk-wrong-bio = The introduction is longer than 5,000 characters.
desk-wrong-no-owner = The blog needs at least one owner who can sign in.
desk-wrong-no-email = Please give the e-mail address that the digests go to.
desk-wrong-email = This is not an e-mail address.
desk-wrong-local-report = People of this blog are not reported to another server. Speak to its owner.
desk-wrong-gone-report = { $name } has left their server; there is nobody to report.
desk-wrong-blocked-report = The server { $server } is blocked here, and nothing is sent to it. Lift the block to report somebody there.
desk-wrong-report-nul = The report contains a character that cannot be kept (NUL).
desk-wrong-report-long = The report is longer than 2,000 characters.

### What is wrong with a decision

desk-wrong-stand = Choose how they should stand.
desk-wrong-kind = Choose whom it is about.
desk-wrong-own-person = This is somebody of your own; see Who writes.
desk-wrong-guest = A guest is found by what they wrote, under Comments.
desk-wrong-person = Nobody who has been here is called “{ $name }”. People are named like @bob@social.example; somebody who never came is kept out with their server.
desk-wrong-server = “{ $name }” is not the name of a server, like spam.example.
desk-wrong-own-server = { $name } is this blog's own server, or holds it.
desk-wrong-word = A word has 2 to 100 characters.
desk-wrong-held-by = This comes from the list { $list }. Trust it to make an exception, or drop the list.

### What is wrong with a list of servers

desk-wrong-list-none = Choose a file or paste a list.
desk-wrong-list-both = Choose a file or paste a list, not both.
desk-wrong-list-large = The list is larger than 12 MiB.
desk-wrong-list-text = Line { $line } is not text in UTF-8. Please save the list as UTF-8.
desk-wrong-list-nul = Line { $line } holds a character that cannot be kept (NUL).
desk-wrong-list-csv = This is no list in CSV but a page or a document of another kind.
desk-wrong-list-many = The list names more servers than there are.
desk-wrong-list-quote = Line { $line }: a quotation mark is opened there and never closed.
desk-wrong-list-empty = There is no server in this list.
desk-wrong-list-unread = The list has not been read yet.
desk-wrong-list-changed = The list has changed since you saw it. Please look at it again.
desk-wrong-list-address = A list is read from an address that begins with https:// and ends in CSV.

### What is wrong with the settings

desk-wrong-all-shut-out = No server is trusted yet, so everybody elsewhere would be shut out and all follows would end. Trust one first.
desk-wrong-quote-policy = Please choose who may quote.
desk-wrong-rule = The house rule is longer than { $most } characters.
desk-wrong-links = The number of links is from 0 to 100, or empty for as many as they like.
desk-wrong-close = Conversations close after 1 to 3650 days, or never if it is empty.
desk-wrong-spam-links = A comment waits from 0 to 100 links on, or never for its links if it is empty.
desk-wrong-spam-age = An account is young for 1 to 365 days, or never if it is empty.
desk-wrong-spam-flood = A person may say from 1 to 1000 things in ten minutes, or as many as they like if it is empty.
desk-wrong-reply-policy = Please choose who may reply.
desk-wrong-hashtag = The hashtag is one word of letters, digits and underscores.

### What is wrong with a review

desk-wrong-publish = A review needs a title and a text before it can be published.
desk-wrong-same-title = Too many reviews have this title; please choose an address of its own.
desk-wrong-address-taken = Another review already has this address.
desk-wrong-time = A date and a time are needed, like 2026-12-24 08:00; it is the time in { $zone }.
desk-wrong-skipped = This time does not exist in { $zone }: the clocks go forward and skip it. Choose another.
desk-wrong-past = This time is over in { $zone }. Choose one that is still to come, or leave it empty to publish now.
desk-wrong-gone-out = It has gone out to followers already. It can be retracted.
desk-wrong-appeared = It is published already.
desk-wrong-grace = Followers are told after 0 to { $most } minutes.
desk-wrong-zone = “{ $typed }” is not a time zone. Their names are like Europe/Berlin or UTC.
desk-wrong-no-text = A published review needs a text. Retract it to take it down.
desk-wrong-title = A review needs a title.
desk-wrong-long-title = The title is longer than { $most } characters.
desk-wrong-long-summary = The summary is longer than { $most } characters.
desk-wrong-long-review = The review is longer than 400,000 bytes.
desk-wrong-language = The language “{ $typed }” is not a short code like en, de or pt-BR.
desk-wrong-nul = The text contains a character that cannot be kept (NUL).
desk-wrong-no-alt = Please describe the cover in a few words for readers who cannot see it.
desk-wrong-replies = Replies are open, first_held, all_held or closed, or empty for what holds for the blog; not “{ $typed }”.
desk-wrong-closing = A conversation closes after 1 to { $most } days, 0 for never, or empty for what holds for the blog; not “{ $typed }”.
desk-wrong-quotes = Quotes are open to anybody, followers, nobody, or whoever asks (ask), or empty for what holds for the blog; not “{ $typed }”.
desk-wrong-year = The year “{ $typed }” is not a year.
desk-wrong-pages = “{ $typed }” is not a number of pages.
desk-wrong-pictures = { $most } pictures within a day is all that is kept. Please go on tomorrow.
desk-wrong-drawing = An SVG file can carry programs, so none is kept here. Please save it as a PNG or WebP file.
desk-wrong-picture = The picture could not be read. Please use a JPEG, PNG, GIF or WebP file.
desk-wrong-isbn = The ISBN “{ $typed }” does not have 10 or 13 digits.
desk-wrong-isbn-digit = The check digit of the ISBN “{ $typed }” is wrong; please compare it with the book.

### The editor: what a text may hold, and the verdict

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

### Shelving: categories, pages and menus

shelving-add = Add
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
page-slug = Address
page-slug-hint = What follows the slash. Made from the title if empty; whoever comes to an old address is led to the new one.
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

### What is wrong with shelving

desk-wrong-long-verdict = The verdict is longer than { $most } characters.
desk-wrong-rating = A book gets 1 to { $most } spines, or none; not “{ $typed }”.
desk-wrong-volume = The number in the series is a number like 2 or 2.5; not “{ $typed }”.
desk-wrong-no-series = The book is number { $number } of a series that has no name.
shelving-wrong-name = A category needs a name of at most { $most } characters.
shelving-wrong-kept = Reviews are kept under this category. Let it stand within another first: then they move there when it goes.
shelving-wrong-marks = The name of a category has no comma and no “ / ” in it: choose below where it stands.
shelving-wrong-parent = The category that this one shall stand within is not there any more.
shelving-wrong-circle = A category cannot stand within itself.
shelving-wrong-taken = There is a category of this name already.
page-wrong-kept = Readers need this page; rewrite it instead.
page-wrong-long = The text is longer than 400,000 bytes.
page-wrong-blog = “{ $path }” belongs to the blog itself; please choose another address.
page-wrong-leads = “{ $path }” leads to another page; please choose another address.
page-wrong-taken = Another page has this address.
menu-wrong-menu = There is no such menu.
menu-wrong-many = A menu has at most { $most } lines.
menu-wrong-gone = What the line leads to is not there any more.
menu-wrong-label = A link to elsewhere needs words to be shown.
menu-wrong-what = Please choose where the line leads.
menu-wrong-address = A link to elsewhere begins with https:// and names a server.

### Where else an author is found

desk-profile-links = Your pages elsewhere
desk-profile-links-hint = One address a line, at most { $most }, each beginning with https://. They are shown on your page and on your profile elsewhere. A site that checks such links (rel=me), like Mastodon, then knows that your page here is yours.
desk-wrong-profile-link = “{ $typed }” is not the address of a page: it begins with https:// and has at most { $most } characters.
desk-wrong-profile-links = At most { $most } pages elsewhere are shown.

### What is wrong with the looks

looks-wrong-weight = The style sheet weighs { $bytes } bytes; at most { $most } are allowed.
looks-wrong-deep = Line { $line } of the style sheet: this is nested too deeply.
looks-wrong-import = Line { $line } of the style sheet: @import is not allowed; please paste the rules themselves.
looks-wrong-url = Line { $line } of the style sheet: an address is not closed or has a quote in it.
looks-wrong-string = Line { $line } of the style sheet: the quotes around a text are not closed.
looks-wrong-bracket = Line { $line } of the style sheet: there is a { $mark } too much.
looks-wrong-elsewhere = Line { $line } of the style sheet: “{ $typed }” would be loaded from elsewhere. Only addresses of this blog are allowed, like /media/….jpg.
looks-wrong-accent = Please choose one of the accents.
looks-wrong-alt = Please say what the picture at the head shows, for readers who cannot see it.
looks-wrong-link = The address of who made the picture begins with https://.
looks-wrong-credit = Please say who made the picture; their address is behind their name.
looks-wrong-picture = A picture is not there any more. Please choose it again.

### When reviews go out

desk-timing-heading = When reviews go out
desk-timing-grace = Minutes until followers are told
desk-timing-grace-hint = Published reviews are on the site at once. Until followers are told they can be taken back without a trace. 0 for at once, at most 60.
desk-timing-zone = Time zone of the desk
desk-timing-zone-hint = A name like Europe/Berlin, America/Mexico_City or UTC. What is on the schedule already keeps its time.
desk-timing-save = Save when reviews go out
desk-timing-when = When it goes out
desk-timing-at = Date and time, in { $zone }
desk-timing-at-hint = Leave it empty to publish as soon as you say so. With a time, Publish puts it on the schedule. Of an hour that comes twice when the clocks go back, it is the first.
desk-timing-quietly = <b>On this site only.</b> Followers are not told, unless you tell them later.
desk-timing-keep = Save, and keep the time
desk-timing-now = Publish now
desk-timing-unschedule = Take it off the schedule
desk-timing-scheduled = A draft. It appears on { $time } ({ $zone }).
desk-timing-quiet-then = Followers will not be told.
desk-timing-waiting = Published on this site. It goes out to followers on { $time } ({ $zone }). <a>See it</a>
desk-timing-quiet = Published on this site only. Other servers do not know of it. <a>See it</a>
desk-timing-tell-now = Send it now
desk-timing-tell = Tell the followers

### What a review said before, and what is not saved yet

desk-revisions = Versions
desk-revisions-of = What <a><cite>{ $title }</cite></a> said each time it was saved. The newest { $most } versions are kept.
desk-revisions-none = No version has been kept yet; the next time it is saved, one is.
desk-revision = Version { $number }
desk-revision-now = as it is now
desk-revision-by = { $name }, <time>{ $date }</time>
desk-revision-first = This is the oldest version that is kept.
desk-revision-changes = What changed
desk-revision-same = Nothing is different.
desk-revision-gone = removed
desk-revision-come = added
desk-revision-whole = The whole text of this version
desk-revision-spoilers = Gives the ending away
desk-revision-yes = yes
desk-revision-no = no
desk-revision-restore = Restore this one
desk-revision-restore-what = The review says again what it said in this version. What it says now stays among the versions.
desk-revision-restore-told = Your followers are told, as of every change, and the address stays as it is.
desk-revision-no-cover = The cover of this version is not there any more; it comes back without one.
desk-reviews-untitled = Without a title
desk-wrong-conflict = Somebody has saved this review since you opened it. Nothing of it was changed.
desk-conflict-heading = Somebody was faster
desk-conflict-what = <b>{ $name }</b> saved this review on <time>{ $date }</time>, after you had opened it. Nothing has been overwritten, and the form below holds all that you typed. This is what would change if you saved yours now:
desk-conflict-mine = Save mine anyway
desk-conflict-theirs = See their version in a new tab
desk-unsaved = <b>You have unsaved changes</b> from <time>{ $date }</time>.
desk-unsaved-shown = <b>The form holds your unsaved changes</b> from <time>{ $date }</time>. Nobody sees them until you save.
desk-unsaved-go-on = Go on with them
desk-unsaved-drop = Throw them away
desk-browser-kept = This browser has kept unsaved changes from # that did not reach the blog.
desk-autosave-saved = Saved at # as an unfinished change
desk-autosave-away = Not connected: kept in this browser
desk-autosave-out = You are signed out: kept in this browser. Open this page again to sign in and go on.
desk-autosave-refused = It could not be saved by itself: kept in this browser
desk-autosave-overtaken = { $name } has saved this review meanwhile ({ $date }). When you save, you will see what is different before anything is overwritten.
desk-editor-key = Ctrl+S saves.
desk-length = { $count ->
    [one] One word
   *[other] { $count } words
}, { $minutes } min to read
desk-live-toggle = Live preview
desk-live-heading = The page as it would be
desk-quote-heading = Long quotations
desk-quote-long = “{ $begins }” has { $words } words, { $over } more than the { $most } that this blog allows itself.
desk-quote-longest = The longest quotation in a review, in words
desk-quote-longest-hint = The editor warns of longer ones and saves all the same. 0 for no such rule.
desk-wrong-longest-quote = The longest quotation has from 0 to { $most } words, not “{ $typed }”.

### Where an author is signed in

desk-sessions-heading = Signed in
desk-sessions-what = Every browser that is signed in with your name. End what you do not know, and then change your password.
desk-sessions-unknown = An unknown browser
desk-sessions-since = signed in on { $date }
desk-sessions-seen = last here { $date }
desk-sessions-here = this browser
desk-sessions-end = Sign out
desk-sessions-end-others = Sign out everywhere else
news-session-ended = That browser is signed out.

### How an author signs in besides their password

desk-code-heading = Codes from an app
desk-code-what = After your password you are asked for a code that an app on your phone shows. Somebody who learns your password still cannot come in.
desk-code-begin = Set it up
desk-code-since = Asked for since { $date }.
desk-code-other = Set up another app
desk-code-off = Ask for no code
desk-code-off-what = From then on your password alone opens the desk.
desk-code-off-yes = Turn it off
desk-code-set-up-heading = Codes from an app
desk-code-replaces = This replaces the app that you have set up, and your recovery codes.
desk-code-scan = Scan this with an app that shows codes (Aegis, 2FAS, Google Authenticator, a password manager …).
desk-code-picture = QR code with the secret that is written below
desk-code-here = Open the app on this device
desk-code-type = Or type it in:
desk-code-proof = The code that the app shows now
desk-code-turn-on = Turn it on
desk-code-is-on = From now on a code is asked for. Every other browser has been signed out.
desk-recovery-heading = Recovery codes
desk-recovery-what = Each of these lets you in once when your phone is gone. Print them or keep them in a safe place: they are not shown again.
desk-recovery-kept = I have kept them
desk-recovery-left = { $count ->
    [0] There is no recovery code left.
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
desk-recovery-new = New recovery codes
desk-recovery-new-what = The old ones are worth nothing after that.
desk-recovery-make = Make new ones
desk-passkeys-heading = Passkeys
desk-passkeys-what = A passkey is kept by your phone, your computer or a security key. It lets you in with your finger, your face or a PIN, without name, password and code.
desk-passkeys-since = made on { $date }
desk-passkeys-used = last used { $date }
desk-passkeys-remove = Remove
desk-passkeys-remove-yes = Remove it
desk-passkeys-need = Adding one needs JavaScript and a browser that knows passkeys.
desk-passkeys-name = What to call it
desk-passkeys-name-hint = For example the name of the device.
desk-passkeys-add = Add a passkey
desk-passkeys-cancelled = No passkey was made. Perhaps this device keeps one for you already.
desk-passkeys-failed = That did not work. Please try it again.
desk-passkeys-unnamed = A passkey
desk-wrong-code = This is not the code that the app shows now. Is the clock of your phone right?
desk-wrong-passkey = The passkey was not kept. Please try it again.
desk-wrong-passkeys = You have { $most } passkeys; remove one first.
desk-authors-factors = Lost phone
desk-authors-factors-what = { $name } will be asked for no code and have no passkey; their password alone opens the desk. They are signed out everywhere. Make sure that it is them who asks for it.
desk-authors-factors-yes = Reset how they sign in
news-code-off = No code is asked for any more.
news-passkey = The passkey is kept. Next time it lets you in.
news-passkey-removed = That passkey opens nothing any more.
news-factors-forgotten = Their password alone opens the desk again.

### What others will see of a review

desk-elsewhere-heading = This is what Mastodon will show
desk-elsewhere-quiet = You have chosen to show it on this site only. This is for the day on which you tell others.
desk-elsewhere-fold = Misskey, GoToSocial and Akkoma fold the whole review away behind its summary, “{ $summary }”.
desk-elsewhere-fine = Nothing stands in its way.
desk-elsewhere-warnings = Before it goes out
desk-elsewhere-spoiler = The summary says “{ $words }”, which the review hides. Elsewhere everybody sees the summary.
desk-elsewhere-teaser = The review gives the ending away, and others see the beginning of its text as its summary. Write a summary that keeps the secret.
desk-elsewhere-cover = The cover has no description. Whoever cannot see it hears nothing of it.
desk-elsewhere-pictures = { $count ->
    [one] One picture in the text has no description. Write it between the square brackets.
   *[other] { $count } pictures in the text have no description. Write it between the square brackets.
}
desk-elsewhere-cut = It is too long to travel whole: { $arrives } of its { $all } words arrive, then a link to this page.
desk-elsewhere-misskey = Misskey keeps the first { $most } characters of a post; this one has { $length }. The rest is read on this page.

### What came of it

desk-statistics-heading = Statistics
desk-statistics-side = what came of it; nobody is watched while they read
desk-statistics-of = Whose
desk-statistics-followers = Followers
desk-statistics-now = { $count ->
    [0] Nobody follows yet.
    [one] One follower
   *[other] { $count } followers
}
desk-statistics-drawing = Followers from { $from } to { $to }, by what their servers run; at most { $most }
desk-statistics-rest = Others
desk-statistics-recalled = Before { $date } only those are counted who still follow.
desk-statistics-reviews = Reviews
desk-statistics-none = Nothing has been published yet.
desk-statistics-likes = Likes
desk-statistics-boosts = Boosts
desk-statistics-replies = Replies
desk-statistics-liked = { $count ->
    [one] One like
   *[other] { $count } likes
}
desk-statistics-boosted = { $count ->
    [one] one boost
   *[other] { $count } boosts
}
desk-statistics-replied = { $count ->
    [one] one reply
   *[other] { $count } replies
}
desk-statistics-health = Deliveries
desk-statistics-inboxes = { $count ->
    [one] One inbox gets letters from here.
   *[other] { $count } inboxes get letters from here.
}
desk-statistics-waiting = { $count ->
    [0] Nothing waits to be delivered.
    [one] One letter waits to be delivered.
   *[other] { $count } letters wait to be delivered.
}
desk-statistics-oldest = The oldest has waited since { $date }.
desk-statistics-failing = { $count ->
    [0] No inbox fails at present.
    [one] One inbox takes nothing at present and is tried again.
   *[other] { $count } inboxes take nothing at present and are tried again.
}
desk-statistics-written-off = { $count ->
    [0] None has been given up.
    [one] One has taken nothing for a week and was given up until it shows itself again.
   *[other] { $count } have taken nothing for a week and were given up until they show themselves again.
}
desk-statistics-refused = { $count ->
    [0] No letter was refused in the last thirty days.
    [one] One letter was refused in the last thirty days.
   *[other] { $count } letters were refused in the last thirty days.
}
desk-statistics-worst = Where nothing arrives
desk-statistics-since = since { $date }
desk-statistics-given-up = (given up)

### The collective

desk-remark = { $kind ->
    [handed-in] <b>{ $name }</b> handed it in, <time>{ $date }</time>
    [withdrawn] <b>{ $name }</b> took it back, <time>{ $date }</time>
    [approved] <b>{ $name }</b> approved it, <time>{ $date }</time>
    [sent-back] <b>{ $name }</b> sent it back, <time>{ $date }</time>
    [handed-over] <b>{ $name }</b> put it into other hands, <time>{ $date }</time>
    [joined] <b>{ $name }</b> added a name, <time>{ $date }</time>
   *[left] <b>{ $name }</b> took a name off, <time>{ $date }</time>
}
desk-remarks = What was said about it
desk-note = A note to the editors
desk-note-back = A note to whoever wrote it
desk-note-hint = If you like. It is told when you hand the review in, approve it or send it back, and stands above the editor and in the log.
desk-send-back = Send back
desk-approve-review = Approve and publish
desk-hand-in = Hand in
desk-editor-waits = Handed in. It waits for an editor; whoever wrote it cannot change it meanwhile.
desk-together = Who wrote it too
desk-together-who = Written together with
desk-together-what = At most { $most }. They may change the review and answer below it, their names stand above it, and those who follow them elsewhere are told of it. They cannot delete it or give it away.
desk-together-save = Save who wrote it
desk-leave-what = You wrote this together with others.
desk-leave = Take my name off
desk-hand-over = Give the review to somebody else
desk-hand-over-what = It is theirs from then on, with everything said below it. No other server has heard of it, so nobody elsewhere notices.
desk-hand-over-told = On this blog the review stays where it is, with everything said below it. Other servers cannot change who wrote something: there it is deleted in the old name and appears anew in the new one, and its likes and shares there are lost.
desk-hand-over-to = To
desk-hand-over-note = A word to go with it
desk-hand-over-yes = Yes, give it away
desk-reading-waits = You have handed this in. An editor decides; until then it stays as it is.
desk-reading-scheduled = An editor has approved this. It appears by itself when its time has come.
desk-reading-published = This is <a>published</a>. From now on editors revise it; tell one of them if something has to change.
desk-reading-retracted = This was published and taken back. What becomes of it is for the editors.
desk-withdraw = Take it back and go on writing
desk-handed-in = Handed in
desk-handed-in-at = since <time>{ $date }</time>
desk-reviews-waits = handed in
desk-row-open = Open
news-handed-in = Handed in. The editors are told.
news-sent-back = Sent back. Whoever wrote it is told.
news-review-withdrawn = Taken back. It is your draft again.
news-together = Saved who wrote it.
news-left = Your name is off the review.
news-handed-over = It is in other hands now. Those whom it concerns are told.
desk-wrong-long-note = The note is too long; it may have at most { $most } characters.
desk-wrong-many-authors = At most { $most } can write a review together with its author.
desk-wrong-author = { $name } does not write here, or wrote it anyway.
desk-wrong-heir = { $name } is a contributor, and cannot have a review that is published already.
desk-wrong-withdrawn = This does not wait for an editor any more: it was taken back, or somebody else has decided. What you typed is saved.
desk-remove-with = What they wrote together with others goes to the first of those, and appears elsewhere anew in that name.

### Pictures

news-pictures-kept = The pictures are kept. Please say what they show.
news-picture-deleted = The picture is deleted.
media-lede = All the pictures you have given, and for editors everybody’s. They stay until you delete them; only a cover or a header that nobody uses any more goes by itself after a month.
media-give = Give pictures
media-give-hint = JPEG, PNG, GIF or WebP; several at once, { $most } MB together at most. Where and when they were taken is removed.
media-give-yes = Keep them
media-empty = There is no picture yet. Give the first one here, or paste it into a review.
media-bare = A picture that nobody has described yet
media-bare-hint = Not described yet. One sentence is enough; it is offered wherever the picture is used.
media-describe = Save the description
media-markdown = For a text
media-unused = Used nowhere.
media-delete = Delete the picture
media-wrong-none = Please choose a picture first.
media-used = { $it ->
    [cover] Cover
    [text] In the text
    [typed] In unsaved changes
    [older] Only in older versions
    [page] On the page
    [look] In how the blog looks
   *[elsewhere] In somebody else’s draft
}
desk-wrong-huge-picture = The picture has too many pixels: 12,000 on a side and about 30 million in all is the most. Please make it smaller.
desk-wrong-heavy-picture = The picture is too large: 10 MB is the most. Please make it smaller.
desk-wrong-all-pictures = An author has { $most } pictures at most. Please delete some that are used nowhere.
desk-wrong-used-picture = The picture is still used, so it stays. Where, is said below it.
desk-wrong-undescribed = It is saved, but not published yet: not every picture in the text is described. Describe them, or tick below the text that it may be published without.
undescribed = { $count ->
    [one] One picture in the text is not described. Whoever cannot see it learns nothing of it; write between the square brackets what it shows:
   *[other] { $count } pictures in the text are not described. Whoever cannot see them learns nothing of them; write between the square brackets what they show:
}
undescribed-publish = Publish without descriptions
covers-heading = Choose among your pictures
covers-none = None of these
covers-bare = Picture { $number }, not described
paste-heading = Put a picture into the text
paste-what = Pictures can be dropped on the text or pasted into it. Those you have already are <a>in the library</a>.
paste-caption = Caption, if it has one
paste-insert = Put it into the text
paste-sending = Picture # is on its way …
paste-sent = The picture stands in the text.
paste-away = The picture could not be sent. Please try again.
paste-out = You are signed out. Sign in in another tab, then try again.
paste-describe = What does this picture show?
paste-describe-yes = Describe it
paste-describe-later = Later
tools = Marks
tools-bold = Bold
tools-italic = Italic
tools-link = Link
tools-quote = Quotation
tools-note = Footnote
tools-note-words = The note
tools-spoiler = Spoiler
tools-block = Spoiler block
tools-block-label = the last chapter
tools-picture = Picture
editor-strong = stresses strongly.
editor-link = leads elsewhere.
editor-note = is a footnote: the mark in the text, and the note in a paragraph of its own.
desk-wrong-hand-over = Only editors give away what has been published or will be by itself. Ask one of them.
desk-authors-factors-current = Your own password
desk-wrong-not-now = This review waits for an editor, or only editors may change it now. What you have typed is kept, and is offered to you as soon as you may change it again.
