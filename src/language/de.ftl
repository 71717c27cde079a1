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
site-nav = Seiten
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
site-desk-pages = Seiten
site-desk-authors = Wer schreibt
site-desk-settings = Einstellungen

### What has just been done

news-saved = Gespeichert.
news-published = Veröffentlicht. Wer Ihnen folgt, erfährt es gerade.
news-revised = Gespeichert. Wer Ihnen folgt, erfährt es gerade.
news-retracted = Zurückgezogen. Die Besprechung ist wieder Ihr Entwurf, und andere Server erfahren es gerade.
news-deleted = Gelöscht. Andere Server erfahren es gerade.
news-pinned = Angeheftet.
news-unpinned = Nicht mehr angeheftet.
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
looks-logo-remove = Abnehmen; die Eule kommt zurück
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
home-follow-how = Suchen Sie diesen Namen in Mastodon oder wo auch immer Sie im Fediverse sind, um von jeder Besprechung zu erfahren:
home-feeds = Es gibt auch schlichte { $link }.
home-feeds-link = Feeds
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
article-tags = Schlagwörter
article-likes = { $count ->
    [one] Favorit
   *[other] Favoriten
}
article-boosts = *[other] Mal geteilt
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

### What is added to a text, and its verdict

prose-notes = Anmerkungen
prose-note = Anmerkung { $number }
prose-back = Zurück zum Text ({ $number })
prose-hidden = eine Einzelheit der Handlung
prose-table = Tabelle
verdict-rating = { $rating } von 5

### The editor: what a text may hold, and the verdict

editor-markdown = Markdown: { $marks }. Eine Anmerkung ist [^1] im Text und [^1]: am Ende.
editor-more = Was zu viel verrät, was hervortritt, und Bilder
editor-hide = verbirgt Wörter, bis jemand sie aufklappt; was vor dem einzelnen Strich steht, ist statt ihrer zu sehen.
editor-hide-block = verbirgt ganze Absätze, bis zu einer Zeile aus :::. Anderswo ist nie das Verborgene zu sehen, nur wovon es handelt.
editor-pull = stellt einen Satz an den Rand, mit oder ohne Namen darunter, bis zu einer Zeile aus :::.
editor-picture = zeigt ein Bild mit Unterschrift.
editor-verdict = Urteil
editor-verdict-hint = Worauf es hinausläuft, in einem Satz. Worte vor Noten.
editor-rating = Buchrücken
editor-rating-none = Keine
editor-series = Reihe
editor-volume = Nummer in der Reihe
editor-labels-hint = Durch Kommas getrennt. Belletristik / Romane ist eine Kategorie in einer anderen. Anderswo sind Schlagwörter Hashtags.

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

### Shelving at the desk: categories, pages and menus

site-desk-menus = Menüs
shelving-none = Noch ist keine Besprechung eingeordnet.
shelving-see-it = Ansehen
shelving-see = { $name } ansehen
shelving-add = Hinzufügen
shelving-save = Speichern
shelving-more = Was sonst noch geht
shelving-remove = Entfernen …
shelving-remove-yes = Ja, entfernen
shelving-category-new = Eine neue Kategorie
shelving-name = Name
shelving-within = Sie steht in
shelving-within-none = keiner anderen Kategorie
shelving-description = Was hierher gehört, in einer Zeile
shelving-address = Die Adresse bleibt { $path }.
shelving-kept = { $count ->
    [0] Keine Besprechung steht unmittelbar darunter.
    [one] { $count } Besprechung steht unmittelbar darunter.
   *[other] { $count } Besprechungen stehen unmittelbar darunter.
}
shelving-remove-category = Was darunter steht und was in ihr steht, zieht in die Kategorie um, in der sie steht.
page-title = Titel
page-slug = Adresse
page-slug-hint = Was nach dem Schrägstrich steht. Leer: aus dem Titel; wer zur alten Adresse kommt, wird zur neuen geführt.
page-text = Text
page-new = Eine neue Seite
page-remove = Die Seite verschwindet, mit ihren Zeilen in den Menüs. Das lässt sich nicht rückgängig machen.
menu-lede = Was oben und unten auf jeder Seite steht, in dieser Reihenfolge. Ein Menü ohne Zeilen wird wieder das übliche.
menu-header = Oben
menu-footer = Unten
menu-up = Nach oben
menu-down = Nach unten
menu-away = Wegnehmen
menu-up-line = Nach oben: { $name }
menu-down-line = Nach unten: { $name }
menu-away-line = Wegnehmen: { $name }
menu-new = Eine neue Zeile
menu-which = Menü
menu-what = Wohin sie führt
menu-link = Anderswohin (ein Link)
menu-address = Adresse eines Links
menu-address-hint = Nur für anderswohin. Sie beginnt mit https://.
menu-label = Wörter
menu-label-hint = Was zu sehen ist, in Ihrer Sprache. Leer: der Name des Ortes, wo möglich in der Sprache der Lesenden.
