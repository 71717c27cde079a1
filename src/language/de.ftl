### The words of the pages, in German.
###
### review: Besprechung, book: Buch, writer: Autorin, Autor, author: Redaktion, comment: Kommentar,
### reply: Antwort, reader: Leserin, Leser, server: Server, fediverse: Fediverse, desk: Schreibtisch,
### held: wartet, bis es jemand gelesen hat, boost: geteilt. Readers are addressed as Sie, or not at all.

### Dates

month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-short = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
month-of-year = { month } { $year }
date = { $day }. { month } { $year }
date-time = { $day }. { month-short } { $year }, { $time }

### Around every page

site-skip = Zum Text springen
site-nav = Hauptmenü
site-reviews = Besprechungen
site-books = Bücher
site-categories = Kategorien
site-authors = Redaktion
site-search = Suche
site-about = Über uns
site-archive = Archiv
site-writers = Autorinnen und Autoren
site-tags = Schlagwörter
site-feeds = Feeds
site-policy = Redaktionelle Grundsätze
site-sign-in = Anmelden
site-sign-out = { $name } abmelden
site-foot = { $blog } ist mit Reynard geschrieben und im Fediverse zu Hause: Folgen Sie dem Blog und antworten Sie von dort, wo Sie sind.
site-foot-empty = Reynard, ein Blog über Bücher.
site-language = Sprache
site-desk = Schreibtisch
site-desk-mine = Mein Schreibtisch
site-desk-write = Schreiben
site-desk-inbox = Eingang
site-desk-new = neu
site-desk-quotes = Zitate
site-desk-profile = Profil
site-desk-standings = Vertrauen und Sperren
site-desk-log = Protokoll
site-desk-media = Bilder
site-desk-pages = Seiten
site-desk-authors = Wer schreibt
site-desk-settings = Einstellungen

### Folgen und Teilen

home-handle = Ihre Adresse im Fediverse oder Ihr Server
home-remember = Die Adresse in diesem Browser merken, in einem Cookie
home-no-place = Eine Adresse im Fediverse sieht so aus: @ich@mein.server. Der Name des Servers allein genügt auch.
home-unwelcome = Dieses Blog tauscht mit diesem Server nichts aus; von dort käme hier nichts an.
follow-all = Gefolgt wird dem ganzen Blog: Diese Seite hat im Fediverse keinen eigenen Namen.
follow-go = Folgen
follow-copy = Der Name, nach dem zu suchen ist
follow-what = Was ist das?
follow-feeds-link = Feeds
follow-title = { $blog } folgen
follow-lede = Von jeder neuen Rezension dort erfahren, wo Sie ohnehin lesen, und von dort antworten. Ein Konto hier ist nicht nötig.
follow-home = Vom eigenen Server
follow-whom = Wem möchten Sie folgen?
follow-everything = { $blog }: jeder Rezension
follow-hint = Etwa @ich@mein.server oder nur mein.server. Ihr Server fragt, ob Sie wirklich folgen möchten; vorher geschieht nichts.
follow-nowhere = Bei { $host } haben wir keinen Weg gefunden, zu folgen. Suchen Sie dort nach diesem Namen und folgen Sie ihm.
follow-what-heading = Was ist das?
follow-what-fediverse = Das Fediverse besteht aus vielen Servern, die miteinander sprechen wie die für E-Mail. Wer auf einem davon ein Konto hat, ob mit Mastodon, GoToSocial, Misskey, Friendica, Lemmy oder anderer Software, kann Menschen auf allen anderen folgen. Dieses Blog ist ein solcher Server, und deshalb können Sie ihm von jedem anderen aus folgen.
follow-what-account = Noch kein Konto? Wählen Sie einen Server, der Ihnen gefällt, joinmastodon.org nennt viele, und kommen Sie mit der neuen Adresse zurück.
follow-names-heading = Namen zum Folgen
follow-names = Suchen Sie nach einem dieser Namen, wo immer Sie im Fediverse sind, und folgen Sie ihm. Das Blog bringt jede Rezension, eine Autorin oder ein Autor nur die eigenen.
follow-answer-heading = So antworten Sie
follow-answer = Antworten Sie auf eine Rezension wie auf jeden anderen Beitrag: Ihre Worte erscheinen unter der Rezension, mit Ihrem Namen und nummeriert wie alle anderen. Was Sie zu Hause ändern oder löschen, ändert sich auch hier.
follow-answer-guests = Ohne Konto können Sie als Gast antworten: „Antworten“ unter jeder Rezension zeigt, wie.
follow-feeds-heading = Ohne das Fediverse
follow-feeds = Ein Feedreader zeigt ganz ohne Konto, was hier neu ist. Er braucht nur eine Adresse.
follow-feeds-all = Alle Feeds dieses Blogs
share-link = Im Fediverse teilen
share-title = „{ $title }“ teilen
share-lede = Ihr Server öffnet sich, und diese Worte stehen schon da. Veröffentlicht wird erst, wenn Sie es dort sagen.
share-words = „{ $title }“, rezensiert von { $author }
share-your-words = Was Sie sagen werden
share-go = Auf meinem Server schreiben
share-nowhere = Bei { $host } haben wir keinen Weg gefunden, einen Beitrag zu beginnen. Kopieren Sie diese Worte und fügen Sie sie dort ein.
share-too-long = Diese Worte sind länger als 2000 Zeichen.
about-author = Was { $name } bei { $blog } rezensiert hat.
about-blog = Buchrezensionen bei { $blog }, im Fediverse.
about-label = Buchrezensionen unter „{ $name }“ bei { $blog }.
about-book = „{ $name }“: Rezensionen bei { $blog }.
about-authors = Wer bei { $blog } Bücher rezensiert.
about-archive = Alle Rezensionen bei { $blog }, nach Jahr und Monat.
about-month = Buchrezensionen bei { $blog }: { $name }.
about-labels = { $name }: was bei { $blog } rezensiert wird.
about-feeds = Neue Rezensionen und Kommentare bei { $blog } für Feedreader.

### What has just been done

news-saved = Gespeichert.
news-published = Veröffentlicht. Wer Ihnen folgt, erfährt es gerade.
news-published-soon = Veröffentlicht. Wer Ihnen folgt, erfährt es in einer kleinen Weile; bis dahin können Sie es am Schreibtisch zurücknehmen.
news-published-quietly = Auf dieser Seite veröffentlicht. Wer Ihnen folgt, erfährt es nicht.
news-scheduled = Es steht auf dem Plan.
news-unscheduled = Vom Plan genommen. Es ist ein Entwurf.
news-taken-back = Zurückgenommen. Es ist wieder ein Entwurf, und anderswo hat niemand davon erfahren.
news-told = Wer Ihnen folgt, erfährt es gerade.
news-revised = Gespeichert. Wer Ihnen folgt, erfährt es gerade.
news-retracted = Zurückgezogen. Die Besprechung ist wieder Ihr Entwurf, und andere Server erfahren es gerade.
news-deleted = Gelöscht. Andere Server erfahren es gerade.
news-pinned = Angeheftet.
news-unpinned = Nicht mehr angeheftet.
news-restored = Die frühere Fassung ist wieder da. Was sie ersetzt hat, steht unter den Fassungen.
news-answered = Beantwortet.
news-withdrawn = Zurückgenommen.
news-departed = Endgültig entfernt. Andere Server erfahren es gerade.
news-reported = Gemeldet. Der andere Server erfährt es gerade, ohne Ihren Namen.
news-hidden = Verborgen. Niemand sieht diesen Kommentar mehr.
news-shown = Wieder zu sehen.
news-password = Ihr Passwort ist geändert, und alle anderen Browser sind abgemeldet.
news-approved = Freigegeben. Der Kommentar steht auf der Seite.
news-spam = Als Spam markiert. Ähnliche Wörter und Links warten von jetzt an.
news-trusted = Als vertrauenswürdig eingestuft.
news-limited = Eingeschränkt.
news-blocked = Gesperrt.
news-replied = Ihre Antwort ist auf Ihrem Server. Sie erscheint hier, sobald Ihr Server sie bringt.
news-replied-held = Ihre Antwort ist auf Ihrem Server. Sie erscheint hier, wenn Ihr Server sie gebracht und jemand sie hier gelesen hat.
news-granted = Erlaubt. Der andere Server erfährt es gerade.
news-refused = Nicht erlaubt. Der andere Server erfährt es gerade.
news-revoked = Zurückgenommen. Andere Server werden gebeten, das Zitat nicht mehr zu zeigen.
news-changed = Geändert.
news-removed = Ihr Kommentar ist zurückgenommen.
news-decided = Entschieden. Es gilt von jetzt an.
news-lifted = Aufgehoben. Was gesagt wurde, ist wieder da; wer folgte, muss neu folgen.
news-applied = Übernommen. Die Liste gilt von jetzt an.
news-dropped = Fallen gelassen. Was nur diese Liste entschieden hatte, gilt nicht mehr.
news-subscribed = Die Liste wird gerade gelesen. Sie gilt sofort, außer wenn sie jemanden trifft, den Sie kennen; dann wartet sie hier auf Sie.
news-signed-out = Sie sind abgemeldet.

### How the blog looks

site-desk-looks = Aussehen
theme-heading = Hell oder dunkel
theme-auto = Automatisch
theme-light = Hell
theme-dark = Dunkel
looks-heading = Wie das Blog aussieht
looks-lede = Es gilt für alle, sobald Sie speichern. Mit „Anprobieren“ sehen Sie die Startseite, bevor es jemand anders tut.
looks-accent = Die eine Farbe: Links, Nummern, Linien
looks-russet = Rostrot
looks-verdigris = Grünspan
looks-damson = Pflaume
looks-logo = Das Zeichen neben dem Namen
looks-logo-now = Das Zeichen, wie es jetzt ist
looks-logo-remove = Abnehmen; der Fuchs kommt zurück
looks-logo-hint = PNG, WebP oder JPEG, höchstens 10 MB. Was durchsichtig ist, bleibt es. SVG-Dateien werden nicht angenommen.
looks-picture = Ein Bild
looks-other = Ein anderes Bild
looks-header = Ein Bild am Kopf der Startseite
looks-header-now = Das Bild, wie es jetzt ist
looks-header-remove = Bild abnehmen
looks-header-hint = Eher breit als hoch, am besten 1600 Pixel oder mehr. JPEG, PNG, GIF oder WebP, höchstens 10 MB.
looks-alt = Was es zeigt
looks-alt-hint = Für alle, die es nicht sehen können.
looks-credit-name = Von wem es ist
looks-credit-link = Wo man sie oder ihn findet
looks-css = Eigene Regeln (CSS)
looks-css-hint = Höchstens 20 KB. Die Seiten fragen niemanden sonst: @import und Adressen anderer Websites werden abgelehnt. Der Schreibtisch kommt ohne diese Regeln aus, Sie finden also immer hierher zurück.
looks-wear = Für alle speichern
looks-try = Anprobieren
looks-tried = So würde das Blog aussehen. Nur Sie sehen es.
looks-back = Zurück zum Schreibtisch
looks-credit = Bild:

### Counts and lists

comments-count = { $count ->
    [0] Noch keine Kommentare
    [one] 1 Kommentar
   *[other] { $count } Kommentare
}
reviews-count = { $count ->
    [one] 1 Besprechung
   *[other] { $count } Besprechungen
}
names-more = { $most }, { $next }
names-last = { $most } und { $next }
page-title-end = , Seite { $count }
page-nav = Seiten
page-here = Seite { $count }
page-of = Seite { $page } von { $pages }
page-before = Vorige Seite
page-after = Nächste Seite
page-newer = Neuere Besprechungen
page-older = Ältere Besprechungen
list-empty = Hier ist noch nichts erschienen.

### The front page

home-heading = { $blog }: Besprechungen
home-before = Davor
home-earlier = Frühere Besprechungen
home-about = Über diesen Blog
home-follow = Von überall folgen
home-kept = Einsortiert unter

### Ways to find something

find-heading = Eine Besprechung finden
find-words = Wörter, ein Titel, ein Name, eine ISBN
find-anything = Nach Wörtern, einem Titel, einem Namen oder einer ISBN suchen
find-lost = Mit Wörtern danach suchen
find-button = Suchen
way-newest = Die neuesten Besprechungen
way-archive = Nach Jahr und Monat
way-books = Bücher A–Z
way-writers = Autorinnen und Autoren A–Z
way-authors = Wer hier schreibt

### A review and its book

article-by = Besprochen von { $link }
article-with = mit { $link }
article-revised = überarbeitet am { $link }
article-spoilers = Diese Besprechung verrät das Ende.
article-book = Buch
article-writers = Geschrieben von
article-translators = Übersetzt von
article-publisher = Verlag
article-edition = Ausgabe
article-year = Jahr
article-pages = Seiten
article-category = Kategorie
article-tags = Schlag­wörter
article-likes = { $count ->
    [one] Favorit
   *[other] Favoriten
}
article-boosts = Mal geteilt
review-title = { $title }, besprochen von { $name }
review-feed = Kommentare zu { $title }
review-edit = Bearbeiten
review-add = Kommentar hinzufügen
review-closed = Geschlossen
review-closed-why = niemand kann mehr antworten
review-closed-since = Dieses Gespräch ist seit dem { $link } geschlossen. Was gesagt wurde, bleibt.
review-answer = So antworten Sie
review-answer-ways = drei Wege, keiner braucht ein Konto hier
review-reply = Auf diese Besprechung antworten
review-answer-how = Vom eigenen Server aus, mit ihm angemeldet oder als Gast. Oder suchen Sie diese Adresse, wo auch immer Sie im Fediverse sind, und antworten Sie auf das, was erscheint: Ihre Antwort erscheint hier{ $policy ->
    [all_held] , sobald jemand hier sie gelesen hat.
    [first_held] ; beim ersten Mal, sobald jemand hier sie gelesen hat.
   *[open] .
}
review-closes = Das Gespräch schließt am { $link }.
review-address = Die Adresse dieser Besprechung
review-quoting = Zitieren:
review-follow = Um von der nächsten zu erfahren, folgen Sie { $link }.
related-heading = Weiterlesen
related-near = in der Nähe
related-all = Alle Besprechungen dieses Buches
related-book = dasselbe Buch
related-writer = auch von { $name }
related-under = auch unter { $name }
related-under-two = auch unter { $one } und { $other }

### A conversation

thread-servers = von { $count } Servern, nummeriert, wie sie kamen
thread-numbered = nummeriert, wie sie kamen
thread-threaded = Als Gespräch
thread-oldest = Älteste zuerst
thread-newest = Neueste zuerst
thread-answers = { $count ->
    [one] 1 Antwort
   *[other] { $count } Antworten
}
thread-pages = Seiten des Gesprächs
thread-before = Vorige Kommentare
thread-after = Weitere Kommentare
comment-number = Kommentar { $count }
comment-gone = Zurückgenommen.
comment-aside = Soll nicht auf dieser Seite stehen.
comment-ours = schrieb die Besprechung
comment-guest = Gast
comment-edited = bearbeitet
comment-orphan = Antwort auf einen Kommentar, der nicht mehr auf dieser Seite steht
comment-answers = Antwort auf #{ $count }
comment-warning = Inhaltswarnung:
comment-reply = Antworten
comment-reply-to = Antworten auf #{ $count }
comment-answer = Beantworten
comment-answer-to = Beantworten: #{ $count }
comment-desk = Schreibtisch
comment-desk-of = Schreibtisch: #{ $count }
comment-original = Original
comment-original-of = Original: #{ $count }
quotes-heading = Zitiert von
quotes-where = in eigenen Beiträgen
quotes-post = Original, der Beitrag von { $name }

### A form that is not right yet

problems-heading = { $count ->
    [one] Eines stimmt noch nicht:
   *[other] Einiges stimmt noch nicht:
}

### The shelves: archive, books, writers, labels, authors

archive-by = nach Jahr und Monat
archive-months = Monate von { $year }
archive-all = Ganz { $year }
alphabet-books = Bücher: { $letter }
alphabet-writers = Autorinnen und Autoren: { $letter }
alphabet-no-books = Hier ist noch kein Buch besprochen worden.
alphabet-no-writers = Hier ist noch niemandes Buch besprochen worden.
alphabet-letters = Buchstaben
alphabet-all = Alle
book-reviews = { $count ->
    [one] 1 Besprechung dieses Buches
   *[other] { $count } Besprechungen dieses Buches
}
writer-reviews = { $count ->
    [one] 1 Besprechung von Büchern von { $name }
   *[other] { $count } Besprechungen von Büchern von { $name }
}
label-category = Kategorie
label-tag = Schlagwort
label-feed = Als { $link }
label-feed-link = Feed
label-none = Noch ist keine Besprechung einsortiert.
author-feed = Besprechungen von { $name }
author-none = { $name } hat noch keine Besprechung veröffentlicht.
authors-who = wer hier schreibt
page-edit = Diese Seite bearbeiten

### Search

search-where = Wörter in Besprechungen und Kommentaren
search-heading = Suche
search-reviews-none = Keine Besprechungen mit „{ $words }“
search-comments-none = Keine Kommentare mit „{ $words }“
search-reviews-found = { $count ->
    [one] 1 Besprechung mit „{ $words }“
   *[other] { $count } Besprechungen mit „{ $words }“
}
search-comments-found = { $count ->
    [one] 1 Kommentar mit „{ $words }“
   *[other] { $count } Kommentare mit „{ $words }“
}
search-reviews-many = Mehr als 1.000 Besprechungen mit „{ $words }“
search-comments-many = Mehr als 1.000 Kommentare mit „{ $words }“
search-most = Mehr als 1.000
search-cut = Das war lang: Nur die ersten Wörter wurden gesucht.
search-nav = Wo gesucht wird
search-in-reviews = In Besprechungen: { $number }
search-in-comments = In Kommentaren: { $number }
search-nothing = Nichts dort enthält alle diese Wörter. Weniger Wörter finden mehr, und der Anfang eines Wortes findet alles, was so weitergeht.
search-no-words = Darin ist kein Wort, nach dem gesucht werden könnte. Buchstaben und Ziffern bilden Wörter; Wörter in Anführungszeichen werden hintereinander gesucht.
search-how = Mehrere Wörter werden zusammen gesucht, in beliebiger Reihenfolge; in Anführungszeichen müssen sie genau so dastehen.
search-comments = Kommentare
search-best = Beste zuerst
search-newest = die neuesten 1.000, Beste zuerst
search-spoilers = verrät das Ende
search-on = zu

### Feeds

feeds-ways = Wege zu folgen
feeds-what = Ein Feed ist eine Adresse, die ein Feedreader von Zeit zu Zeit ansieht, sodass Sie ohne Konto sehen, was hier neu ist. Kopieren Sie eine dieser Adressen in Ihren Reader; die meisten verstehen alle drei Formate.
feeds-tells = Was er erzählt
feeds-formats = Formate
feeds-too = Jede Besprechung hat auch einen Feed ihrer Kommentare; Ihr Reader findet ihn auf der Seite der Besprechung. Im Fediverse folgen Sie stattdessen dem Blog oder den Schreibenden beim Namen und können antworten.
feeds-reviews = Alle Besprechungen
feeds-comments = Alle Kommentare
feed-comments = { $blog }: Kommentare
feed-comments-on = { $blog }: Kommentare zu „{ $title }“
feed-comment-title = { $name } zu „{ $title }“
feed-spoilers = Spoiler: Diese Besprechung verrät das Ende.
feed-spoilers-in = Spoiler: { $teaser }

### Replying

reply-title = Antwort auf { $title }
reply-on = zu
reply-to-number = Antwort auf #{ $count }
reply-to-review = Antwort auf { $link }
reply-wrote = { $link }, schrieb:
reply-beside = Hier von einem Gast gesagt und anderswo nicht bekannt. Eine Antwort von Ihrem Server steht im Gespräch daneben, eine Antwort als Gast darunter.
reply-below = Hier von einem Gast gesagt und anderswo nicht bekannt. Eine Antwort von Ihrem Server steht direkt unter der Besprechung, eine Antwort als Gast darunter.
reply-ways = Drei Wege, keiner braucht ein Konto hier. Von Ihrem Server aus bleibt eine Antwort mit dem Hashtag { $link } dieser Seite fern{ $unlisted ->
    [hidden] , ebenso eine nicht gelistete
   *[shown] {""}
}; und was Sie dort ändern oder löschen, ändert sich auch hier.
reply-all-read = Jemand hier liest jede Antwort, bevor sie erscheint.
reply-first-read = Jemand hier liest Ihre erste Antwort, bevor sie erscheint;
reply-first-then = danach erscheint sofort, was Sie sagen.
reply-here-only = Nur diese Seite kennt diese Besprechung; Antworten von anderen Servern erreichen sie nicht.
reply-home = Vom eigenen Server aus
reply-server = Mit ihm angemeldet
reply-guest = Als Gast
reply-home-how = Sie schreiben dort
reply-no-box = Bei { $host } haben wir kein Antwortfeld gefunden.
reply-no-box-how = Kopieren Sie diese Adresse in die Suche Ihres Servers und antworten Sie auf das, was erscheint.
reply-copy = Die Adresse zum Kopieren
reply-handle = Ihre Adresse im Fediverse
reply-placeholder = sie@ihr.server
reply-where = Wo Ihre Worte erscheinen:
reply-home-where = auf Ihrem eigenen Server, in Ihrem Namen, für wen Sie dort wählen. Sind das alle, erscheinen sie auch auf dieser Seite.
reply-remember = Meine Adresse in diesem Browser merken, in einem Cookie
reply-go-home = Zu meinem Server
reply-server-heading = Mit Ihrem Server angemeldet
reply-server-how = Sie schreiben hier, gesagt wird es dort
reply-words = Ihre Antwort
reply-who = Wer sie sieht
reply-public = Alle
reply-unlisted = Alle, aber nicht in öffentlichen Timelines{ $unlisted ->
    [hidden] {" "}und nicht auf dieser Seite
   *[shown] {""}
}
reply-server-where = als Beitrag auf Ihrem eigenen Server, in Ihrem Namen; von dort kommen sie auf diese Seite. Ihr Server bittet Sie vorher um Zustimmung. Wir behalten nichts als Ihre Adresse und geben die Erlaubnis sofort zurück. Geht mit Mastodon und Servern, die seine Sprache sprechen.
reply-server-go = Anmelden und antworten
reply-guest-how = Sie schreiben hier
reply-guest-stays = Sie schreiben hier, es bleibt hier
reply-guest-where = auf dieser Seite, unter dem Namen, den Sie angeben, als die eines Gastes gekennzeichnet.
reply-guest-carried = auf dieser Seite, unter dem Namen, den Sie angeben, als die eines Gastes gekennzeichnet, und überall im Fediverse, wohin der Blog sie als „{ $name } schrieb“ weiterträgt.
reply-guest-name = Name
reply-guest-all-read = Jemand hier liest sie, bevor sie erscheinen.
reply-guest-first-read = Beim ersten Mal liest jemand hier sie, bevor sie erscheinen.
reply-guest-then = Eine Stunde lang können Sie sie ändern oder löschen. Ein Cookie in diesem Browser lässt uns Sie wiedererkennen.
reply-guest-go = Als Gast senden
closed-title = Geschlossen: { $title }
closed-heading = Dieses Gespräch ist geschlossen
closed-since = Seit dem { $link } kann hier niemand mehr antworten. Was vorher gesagt wurde, bleibt, wo es ist.
closed-words = Was Sie geschrieben haben, zum Mitnehmen; es wurde nicht gesendet
closed-back = Zurück zum Gespräch

### A guest’s comment

guest-title = Ihr Kommentar zu { $title }
guest-heading = Ihr Kommentar
guest-gone = Er ist zurückgenommen.
guest-held = Danke. Jemand hier liest ihn, bevor er erscheint.
guest-held-then = Danach erscheint sofort, was Sie in diesem Browser schreiben.
guest-shown = Danke. Er steht auf der Seite, als { $link }.
guest-off = Er steht nicht mehr auf der Seite.
guest-minutes = Sie können ihn noch { $count } { $count ->
    [one] Minute
   *[other] Minuten
} lang ändern oder löschen. Die Adresse dieser Seite ist Ihr Schlüssel dazu: Behalten Sie sie für sich.
guest-carried = Der Blog trägt ihn ins Fediverse; was Sie ändern oder löschen, ändert sich auch dort.
guest-at-once = Was Sie ändern oder löschen, ändert sich sofort.
guest-save = Änderung speichern
guest-delete = Löschen
guest-over = Die Stunde, in der er geändert werden konnte, ist vorbei.
guest-name = Ihr Name
guest-link = Ihre Seite
guest-optional = (freiwillig)
guest-email = E-Mail
guest-email-hint = Wird niemandem gezeigt.
guest-pot = Bitte leer lassen
guest-plain = Einfacher Text; eine leere Zeile beginnt einen Absatz.
guest-no-name = Bitte geben Sie einen Namen an, der bei Ihrem Kommentar steht.
guest-wrong-email = Die E-Mail-Adresse ist nicht vollständig.
guest-wrong-link = Der Link beginnt mit https:// oder http://.
guest-links = { $count ->
    [0] Ein Gast darf hier keine Links in einen Kommentar setzen.
    [one] Ein Gast darf hier einen Link in einen Kommentar setzen.
   *[other] Ein Gast darf hier { $count } Links in einen Kommentar setzen.
}
guest-machine = Ein Feld wurde ausgefüllt, das Menschen nicht sehen, wie es Programme tun. Bitte senden Sie es noch einmal.
words-none = Eine Antwort braucht mindestens ein Wort.
words-nul = Die Antwort enthält ein Zeichen, das nicht aufbewahrt werden kann (NUL).
words-long = Die Antwort ist länger als 8.000 Zeichen.
reply-no-handle = Ihre Adresse im Fediverse sieht aus wie sie@ihr.server.
reply-no-words = Eine Antwort braucht mindestens ein Wort.
reply-long = Die Antwort ist länger als 8.000 Zeichen.
reply-closed = Dieses Gespräch ist geschlossen: Niemand kann mehr antworten.
reply-too-often = Von dort, wo Sie sind, kam viel. Es wurde nichts gesendet; bitte versuchen Sie es in { $count } { $count ->
    [one] Minute
   *[other] Minuten
} noch einmal.
reply-patience = Von dort, wo Sie sind, kam viel; bitte versuchen Sie es in { $count } { $count ->
    [one] Minute
   *[other] Minuten
} noch einmal.
trouble-no-entry = Wir konnten Sie dort nicht anmelden. Der Server ist vielleicht nicht erreichbar oder kennt diese Art der Anmeldung nicht; der erste Weg geht überall.
trouble-not-agreed = Ihr Server hat uns nicht eingelassen. Vielleicht haben Sie nicht zugestimmt oder zu lange gewartet; bitte versuchen Sie es noch einmal.
trouble-not-found = Ihr Server hat uns eingelassen, aber nicht gefunden, worauf Sie antworten. Vielleicht hat er uns noch nicht erreicht; bitte versuchen Sie es in einer Minute noch einmal.
trouble-not-taken = Ihr Server hat die Antwort nicht angenommen. Vielleicht ist sie ihm zu lang.
trouble-unwelcome = Dieser Blog tauscht mit jenem Server nichts aus; eine Antwort von dort käme nicht an.

### Coming in: the set-up, invitations, signing in, digests

setup-title = Einen Blog einrichten. Reynard
setup-heading = Ein eigenes Regal
setup-token-why = Dieser Blog ist noch nicht eingerichtet. Reynard hat beim Start ein Token ins Terminal oder ins Protokoll geschrieben; wer es lesen kann, darf weitermachen.
setup-token = Token
setup-token-wrong = Das ist nicht das Token, das Reynard beim Start geschrieben hat.
setup-go = Weiter
setup-lede = Zwei kurze Fragen. Die Namen nach dem @ bleiben für immer; alles andere lässt sich später ändern.
setup-blog = 1. Der Blog
setup-blog-why = andere Server werden sich daran erinnern
setup-name = Wie er heißt
setup-language = Die Sprache seiner Seiten
setup-language-hint = Wessen Browser eine andere dieser Sprachen verlangt, bekommt jene. Eine Besprechung kann in jeder Sprache sein.
setup-handle = Sein Name im Fediverse
setup-handle-hint = Das gilt für immer. Mit „shelf“ folgt man dem Blog als { $link }. Buchstaben a bis z, Ziffern und Unterstriche.
setup-author = 2. Wer zuerst schreibt
setup-author-why = das sind Sie, und der Blog gehört Ihnen
join-display-name = Ihr Name
join-username = Ihr Kurzname
setup-username-hint = Zum Anmelden, und für immer. Mit „wren“ folgt man Ihnen als { $link }. Es kann nicht der Name des Blogs sein.
join-password = Ein langes Passwort
setup-password-hint = Mindestens 10 Zeichen. Vier Wörter sind besser als ein schlaues.
setup-open = Blog eröffnen
setup-no-name = Der Blog braucht einen Namen.
setup-no-language = Bitte wählen Sie eine der Sprachen aus der Liste.
setup-wrong-handle = Der Name des Blogs im Fediverse hat 1 bis 30 der Buchstaben a bis z, Ziffern und Unterstriche.
setup-same-name = Der Blog und die erste schreibende Person brauchen verschiedene Namen.
setup-done = Dieser Blog ist schon eingerichtet.
join-wrong-name = Ein Name zum Anmelden und fürs Fediverse hat 1 bis 30 der Buchstaben a bis z, Ziffern und Unterstriche.
join-short-password = Ein Passwort hat mindestens { $least } Zeichen.
join-long-password = Dieses Passwort ist zu lang.
join-taken = Der Name { $name } ist vergeben. Bitte wählen Sie einen anderen.
join-title = Eine Einladung
join-until = gültig bis { $date }
join-heading = Schreiben für { $blog }
join-lede = Sie sind eingeladen{ $role ->
    [author] , hier zu schreiben
    [editor] , hier zu schreiben und zu redigieren
   *[owner] , den Blog mit zu führen
}. Wählen Sie den Namen, unter dem Sie schreiben.
join-username-hint = Zum Anmelden, und für immer: Man folgt Ihnen als { $link }. Buchstaben a bis z, Ziffern und Unterstriche.
join-password-hint = Mindestens 10 Zeichen.
join-go = Beitreten
sign-in-who = für alle, die hier schreiben
sign-in-name = Ihr Name hier
sign-in-password = Passwort
sign-in-readers = Wer hier liest, braucht kein Konto: Geantwortet wird vom eigenen Ort im Fediverse aus.
sign-in-wrong = Dieser Name und dieses Passwort gehören nicht zusammen.
sign-in-code-heading = Ihr Code, bitte
sign-in-code = Der Code, den Ihre App jetzt zeigt
sign-in-code-hint = Oder einer Ihrer Notfallcodes.
sign-in-code-lost = Telefon und Notfallcodes verloren? Wem dieses Blog gehört, kann Sie hereinlassen.
sign-in-code-wrong = Das ist nicht der Code, oder er wurde schon benutzt. Bitte warten Sie auf den nächsten.
sign-in-passkey = Mit einem Passkey anmelden
sign-in-passkey-cancelled = Es wurde kein Passkey gewählt.
sign-in-passkey-failed = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal oder melden Sie sich mit dem Passwort an.
sign-in-passkey-wrong = Dieser Passkey gehört niemandem, der hier schreibt.
sign-in-too-often = Das wurde zu oft versucht. Mit dem Konto ist alles in Ordnung; bitte versuchen Sie es in { $count } { $count ->
    [one] Minute
   *[other] Minuten
} noch einmal.
digest-title = Zusammenfassungen
digest-side = Zusammenfassungen per E-Mail
digest-ended = Keine Zusammenfassungen mehr
digest-ended-how = Sie bekommen keine Briefe mehr von { $blog }. Wer hier schreibt, kann sie im Profil wieder bestellen.
digest-ask = Die Zusammenfassungen beenden?
digest-ask-how = { $blog } schickt Ihnen Briefe über Neues am Schreibtisch.
digest-end = Nichts mehr senden

### What went wrong

error-number = Fehler { $number }
error-newest = Das Neueste
error-desk = Ihr Schreibtisch
error-not-found = Ausgeliehen
error-not-found-why = Im Regal ist eine Lücke, wo diese Seite stehen sollte. Vielleicht wurde sie verschoben oder nie geschrieben.
error-gone = Zurückgenommen
error-gone-why = Diese Besprechung war einmal hier. Sie wurde zurückgenommen.
error-forbidden = Nicht an Ihnen
error-forbidden-why = Das gehört jemand anderem.
error-too-large = Zu groß
error-too-large-why = Was Sie gesendet haben, ist größer, als diese Website annimmt. Ein Bild darf höchstens 10 MB haben, eine Liste von Servern 12 MB. Bitte gehen Sie zurück, wählen Sie etwas Kleineres und senden Sie das Formular noch einmal.
error-invalid = Nicht ganz
error-invalid-why = Etwas im Formular stimmt nicht.
error-moment = Einen Moment, bitte
error-often-why = Das war ein wenig oft. Bitte versuchen Sie es später noch einmal.
error-method = Nicht hier
error-method-why = Diese Adresse lässt sich so nicht verwenden.
error-busy-why = Es ist gerade zu viel auf einmal. Bitte versuchen Sie es in einer Minute noch einmal; nichts wurde geändert.
error-ours = Unser Fehler
error-ours-why = Bei uns ist etwas schiefgegangen, und es wurde notiert. Bitte versuchen Sie es später noch einmal.
error-unknown = Nicht verstanden
error-unknown-why = Der Server hat nicht verstanden, was Ihr Browser gesendet hat.
error-elsewhere = Dieses Formular wurde von anderswo als { $place } gesendet. Bitte öffnen Sie es dort.
error-old-form = Dieses Formular ist zu alt oder kam von anderswo. Bitte gehen Sie zurück, laden Sie es neu und senden Sie es noch einmal.
error-form = Das Formular konnte nicht gelesen werden.
error-nul = Das Formular enthält ein Zeichen, das nicht aufbewahrt werden kann (NUL).

### The first pages of a blog (Markdown), and its settings

settings-wrong-language = Die Sprache ist ein kurzes Kürzel wie en, de oder pt-BR.
pages-about-text =
    { $blog } ist ein Blog über Bücher. Wer hier schreibt, steht unter *Redaktion*.

    Sie können dem Blog oder einer einzelnen Person von Mastodon und jedem anderen Ort im Fediverse aus folgen und von dort auf jede Besprechung antworten: Ihre Antwort erscheint unter der Besprechung.
pages-quoting = Bis zu 100 Wörter, mit Namen und Link.
pages-policy-text =
    Wir besprechen, was wir zu Ende gelesen haben, und sagen es, wenn nicht.

    ## Zitieren

    Sie dürfen bis zu 100 Wörter einer Besprechung zitieren, mit dem Namen der Verfasserin oder des Verfassers und einem Link. Für mehr fragen Sie bitte.

    ## Kommentare

    Kommentare sind willkommen. Seien Sie freundlich zueinander und zu denen, die Bücher schreiben; sagen Sie es, wenn Sie ein Ende verraten.

### The letter about what is new at the desk

letter-title = Neu für { $name } bei { $blog }
letter-comments = { $count ->
    [one] 1 Kommentar
   *[other] { $count } Kommentare
}
letter-mentions = { $count ->
    [one] 1 Erwähnung
   *[other] { $count } Erwähnungen
}
letter-quotes = { $count ->
    [one] 1 Zitat
   *[other] { $count } Zitate
}
letter-likes = { $count ->
    [one] 1 Besprechung favorisiert
   *[other] { $count } Besprechungen favorisiert
}
letter-boosts = { $count ->
    [one] 1 Besprechung geteilt
   *[other] { $count } Besprechungen geteilt
}
letter-followers = { $count ->
    [one] 1 folgt neu
   *[other] { $count } folgen neu
}
letter-reports = { $count ->
    [one] 1 Meldung
   *[other] { $count } Meldungen
}
letter-blocklists = { $count ->
    [one] 1 Sperrliste
   *[other] { $count } Sperrlisten
}
letter-remarks = { $count ->
    [one] 1 Wort zu einer Besprechung
   *[other] { $count } Worte zu Besprechungen
}
letter-more = { $count ->
    [one] Und 1 weiteres.
   *[other] Und { $count } weitere.
}
letter-inbox = Ihr Eingang
letter-asked = Sie haben darum gebeten { $rhythm ->
    [hourly] (stündlich).
    [daily] (täglich).
   *[weekly] (wöchentlich).
}
letter-change = Ändern
letter-end = Beenden
letter-quoted = { $who } zitiert { $title } oder bittet darum
letter-liked = { $title } gefällt
letter-boosted = { $title } wird geteilt
letter-follows-blog = { $who } folgt dem Blog
letter-follows-you = { $who } folgt Ihnen
letter-follows = { $who } folgt { $whom }
letter-reported-comment = Ein Kommentar zu { $title } wurde gemeldet
letter-reported = { $title } wurde gemeldet
letter-reported-somebody = Jemand hier wurde gemeldet
letter-blocklist = Eine Liste von Servern hat sich geändert und will angesehen werden
letter-remark = { $it ->
    [handed-in] { $who } reicht { $title } ein
    [withdrawn] { $who } nimmt { $title } zurück
    [approved] { $who } hat { $title } freigegeben
    [sent-back] { $who } gibt { $title } zurück
    [handed-over] { $who } hat { $title } in andere Hände gegeben
    [joined] { $who } nennt Sie unter denen, die { $title } geschrieben haben
   *[left] { $who } hat geändert, wer { $title } geschrieben hat
}
letter-comment = Ein Kommentar zu { $title }
letter-said = { $who } zu { $title }
letter-said-private = { $who } zu { $title } (privat)
letter-said-waits = { $who } zu { $title } (wartet auf Sie)
letter-speaks = { $who } spricht von { $title }
letter-mentions-you = { $who } erwähnt Sie
letter-mentions-somebody = { $who } erwähnt jemanden hier
letter-mentions-blog = { $who } erwähnt den Blog
letter-private = { $words } (privat)
letter-somebody = Jemand
letter-somebody-here = jemand hier
letter-review = eine Besprechung
letter-quoted-title = „{ $title }“

### What is added to a text, and its verdict

prose-notes = Anmerkungen
prose-note = Anmerkung { $number }
prose-back = Zurück zum Text ({ $number })
prose-hidden = eine Einzelheit der Handlung
prose-table = Tabelle
verdict-rating = { $rating } von 5

### Series

site-series = Reihen
series-one = Reihe
series-none = Noch ist hier kein Band einer Reihe besprochen.
series-order = Die hier besprochenen Bände, der Reihe nach.
series-number = Band { $number } dieser Reihe
series-before = Davor:
series-after = Danach:
series-all = Die ganze Reihe
series-reviews = { $count ->
    [one] { $count } Besprechung
   *[other] { $count } Besprechungen
}

site-desk-menus = Menüs

### Where else an author is found

author-elsewhere = Anderswo
