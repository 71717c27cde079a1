### The words of the desk, in German.
###
### trusted: vertrauenswürdig, limited: eingeschränkt, blocked: gesperrt, approve: freigeben, hide: verbergen,
### author (role): Mitarbeit, editor: Redaktionsleitung, owner: Blogleitung, inbox: Eingang, held: wartet,
### list: Liste, to lift: aufheben, to drop: fallen lassen. Authors are addressed as Sie, or not at all.

### Everywhere at the desk

desk-title = { $page }. { site-desk }
desk-side = Der Schreibtisch
desk-on-review = zu <a><cite>{ $title }</cite></a>
desk-not-now = Nicht jetzt
desk-see = Ansehen
desk-save = Speichern
desk-original = Original
desk-warning = Inhaltswarnung:
desk-take-back = Zurücknehmen
desk-show = Zeigen
desk-pages = Seiten
desk-page = Seite { $page }
desk-newer = Neuere
desk-older = Ältere
desk-why = Warum
desk-reason = Warum?
desk-reason-hint = Wenn Sie mögen. Es steht im Protokoll.
desk-role = { $it ->
    [author] Mitarbeit
    [editor] Redaktionsleitung
    [contributor] Gastbeitrag
   *[owner] Blogleitung
}

### Answering

desk-answer-title = Antworten
desk-answer-heading = { $name } antworten
desk-answer-add = Kommentar hinzufügen
desk-answer-yours = Ihre Antwort
desk-answer-private = <b>Privat.</b> Nur { $name } wird dies sehen, denn auch was Sie beantworten, war privat. Markdown funktioniert.
desk-answer-told = <b>Öffentlich.</b> Es erscheint für alle unter der Besprechung, und { $name } erfährt davon. Markdown funktioniert.
desk-answer-public = <b>Öffentlich.</b> Es erscheint für alle unter der Besprechung. Markdown funktioniert.
desk-answer-send = Privat senden

### Who writes here

desk-authors-heading = Wer hier schreibt
desk-authors-disabled = stillgelegt, kann sich nicht anmelden
desk-authors-role = Rolle von { $name }
desk-authors-appoint = Rolle ändern
desk-authors-enable = Wieder zulassen
desk-authors-disable = Stilllegen
desk-authors-remove = Endgültig entfernen …
desk-invite-heading = Jemanden einladen
desk-invite-link = <b>Senden Sie diesen Link einer einzigen Person.</b> Er wird nur jetzt gezeigt und gilt vierzehn Tage.
desk-invite-field = Einladung
desk-invite-as = Als
desk-invite-contributor = <b>Gastbeitrag</b>: eigene Entwürfe, die die Redaktion erscheinen lässt
desk-invite-author = <b>Mitarbeit</b>: die eigenen Besprechungen und die Kommentare dazu
desk-invite-editor = <b>Redaktionsleitung</b>: alle Besprechungen und Kommentare und die Seiten
desk-invite-owner = <b>Blogleitung</b>: außerdem die Einstellungen, und wer hier schreibt
desk-invite-button = Einladung erstellen
desk-invite-open = Noch nicht angenommen
desk-invite-until = { $role }, gilt bis { $date }
desk-invite-withdraw = Zurückziehen

### Somebody leaves for good

desk-remove-title = { $name } entfernen
desk-remove-heading = { $name } endgültig entfernen
desk-remove-what = <b>Das lässt sich nicht rückgängig machen.</b> Was sofort geschieht:
desk-remove-reviews = { $count ->
    [0] Was im Entwurf liegt, wird weggeworfen.
    [one] Die Besprechung wird zurückgenommen, mit dem Gespräch darunter; Entwürfe auch.
   *[other] Alle { $count } Besprechungen werden zurückgenommen, mit den Gesprächen darunter; Entwürfe auch.
}
desk-remove-answers = Alle ihre Antworten werden zurückgenommen, und was Leserinnen und Leser nur an sie schrieben, wird vergessen.
desk-remove-servers = Andere Server erfahren, dass sie gegangen ist, und löschen, was sie von ihr haben.
desk-remove-name = Niemand kann ihr mehr folgen oder schreiben, und der Name { $name } wird nie wieder vergeben.
desk-remove-instead = Soll die Person hier nur nicht mehr schreiben, <a>legen Sie ihren Zugang still</a>: Dann kann sie sich nicht anmelden, und alles, was sie schrieb, bleibt.
desk-remove-confirm = Tippen Sie zur Bestätigung <b>{ $name }</b>
desk-remove-why = Warum (für das Protokoll, darf leer bleiben)
desk-remove-keep = Behalten

### Reporting somebody

desk-report-heading = { $name } melden
desk-report-who = Das liest die Moderation von { $server }. Es kommt von { $blog }, ohne Ihren Namen; hier sagt das Protokoll, wer es gesendet hat.
desk-report-words = Was nicht in Ordnung ist
desk-report-hint = Höchstens 2000 Zeichen, reiner Text.
desk-report-show = Mitschicken, was { $name } schrieb
desk-report-said = zu <cite>{ $title }</cite>, { $date }
desk-report-private = privat
desk-report-send = Meldung senden

### Pages that stand by themselves

desk-page-title = Titel
desk-page-text = Text

### The profile of an author

desk-profile-side = was andere von Ihnen sehen
desk-profile-name = Ihr Name
desk-profile-bio = Über Sie
desk-profile-bio-hint = Markdown. Es steht auf Ihrer Seite und anderswo in Ihrem Profil.
desk-digest-heading = E-Mail
desk-digest-address = Ihre Adresse
desk-digest-hint = Niemand sonst sieht sie, und außer Zusammenfassungen geht nichts dorthin.
desk-digest-when = Sagen, was am Schreibtisch neu ist
desk-digest = { $it ->
    [never] Nie
    [hourly] Jede Stunde, in der etwas geschieht
    [daily] Einmal am Tag
   *[weekly] Einmal in der Woche
}
desk-digest-save = E-Mail speichern
desk-password-heading = Passwort
desk-password-current = Das jetzige
desk-password-new = Ein neues
desk-password-hint = Mindestens 10 Zeichen. Alle anderen Browser werden abgemeldet.
desk-password-change = Passwort ändern

### Who quotes

desk-quotes-only = Nur von <cite><a>{ $title }</a></cite>. <a>Zitate aller Besprechungen</a>
desk-quotes-empty = Noch möchte niemand etwas zitieren. Sobald es jemand in einem eigenen Beitrag tut, steht es hier, und Sie entscheiden.
desk-quotes-review = zitiert <cite><a>{ $title }</a></cite>
desk-quote-state = { $it ->
    [asking] fragt Sie
    [granted] darf zitieren
    [refused] darf nicht zitieren
   *[revoked] darf nicht mehr zitieren
}
desk-quotes-closed = , in einem Beitrag, den nicht alle lesen dürfen
desk-quotes-grant = Zitieren lassen
desk-quotes-grant-label = Zitieren lassen: { $name }
desk-quotes-refuse = Nicht zitieren lassen
desk-quotes-refuse-label = Nicht zitieren lassen: { $name }
desk-quotes-revoke-label = Zurücknehmen, dass { $name } zitieren darf
desk-quotes-pages = Seiten der Zitate

### All reviews of an author

desk-reviews-heading = Besprechungen
desk-reviews-write = Besprechung schreiben
desk-reviews-empty = Noch ist nichts geschrieben. Eine Besprechung kann Entwurf bleiben, solange Sie mögen; niemand sieht sie, bis Sie sie veröffentlichen.
desk-review-state = { $it ->
    [draft] Entwurf
    [published] veröffentlicht
   *[retracted] zurückgezogen
}
desk-reviews-pinned = , angeheftet
desk-reviews-saved = gespeichert am <time>{ $date }</time>

### Trust and blocks

desk-standings-lede = Über wen und was an diesem Schreibtisch oder von einer Liste, der er folgt, entschieden wurde. Was hier für einen Server steht, gilt für alle Server unter seinem Namen.
desk-standings-about = Über
desk-standings-everything = Alles
desk-standing-kind = { $it ->
    [person] Person
    [server] Server
    [guest] Gast
   *[word] Wort
}
desk-comma = ,
desk-standings-how = Wie es steht
desk-standings-however = wie auch immer
desk-stand = { $it ->
    [open] offen
    [trusted] vertrauenswürdig
    [limited] eingeschränkt
   *[blocked] gesperrt
}
desk-standings-part = Ein Teil des Namens
desk-standings-part-short = ein Teil des Namens
desk-standings-empty = Noch ist nichts entschieden. Alle werden gehört, wie die Regeln des Blogs es sagen.
desk-standings-none = Nichts dergleichen ist entschieden. <a>Alles zeigen</a>
desk-standings-list = aus der Liste <a>{ $list }</a>
desk-standings-list-plain = aus der Liste { $list }
desk-standings-by = von { $name }
desk-by-operator = der Betreiberseite
desk-by-list = einer Liste
desk-by-left = jemandem, der gegangen ist
desk-standings-change = Ändern
desk-standings-change-what = wie { $name } steht
desk-standings-should = Wie { $name } stehen soll
desk-standings-lift = aufheben
desk-decide = Entscheiden
desk-before = Vorige
desk-after = Nächste
desk-decide-server = <b>ein Server</b> und alle unter seinem Namen
desk-decide-person = <b>eine Person</b>, die schon hier war
desk-decide-word = <b>ein Wort</b> oder mehrere Wörter hintereinander
desk-decide-which = Welche
desk-decide-which-hint = spam.example, @bob@social.example oder die Adresse einer Seite; jede Schreibweise geht. Über Gäste wird dort entschieden, wo sie geschrieben haben.
desk-decide-from = Von jetzt an
desk-decide-trusted = <b>vertrauenswürdig</b>: Keine Regel hält zurück, was von dort kommt. Wo nur zugelassene Server teilnehmen, darf es ein vertrauenswürdiger.
desk-decide-limited = <b>eingeschränkt</b>: Was von dort kommt, wartet auf jemanden am Schreibtisch. Wer dort gefällt, teilt oder folgt, wird nicht gezählt.
desk-decide-blocked = <b>gesperrt</b>: nicht gehört, nicht gefragt und über nichts informiert. Was von dort kam, verschwindet von jeder Seite, und niemandem hier wird mehr gefolgt. Ein gesperrtes Wort hält alles zurück, was es enthält.
desk-decide-why-hint = Für das Protokoll, und für alle, die sich in einem Jahr wundern. Andere an diesem Schreibtisch lesen es.
desk-decide-undo = Nichts hier ist für immer: Wird eine Sperre aufgehoben, kommt zurück, was gesagt wurde, und die Zahlen auch. Nur das Folgen kommt nicht zurück; wer folgte, muss neu folgen.
desk-lists-short = Listen
desk-lists-csv = Ganze Listen von Servern kommen und gehen als CSV, im Format von Mastodon.
desk-lists-others = Listen, die andere führen
desk-lists-export = Als CSV exportieren
desk-lists-export-hint = Der Export enthält alle eingeschränkten und gesperrten Server, mit den Gründen, die hier stehen.

### Lists of servers

desk-lists-heading = Listen von Servern
desk-lists-lede = Listen, in denen andere führen, welche Server sie einschränken oder sperren. Was Sie selbst entscheiden, zählt immer vor jeder Liste.
desk-lists-empty = Noch wird hier keine Liste geführt.
desk-list-state = { $it ->
    [unapplied] noch nicht übernommen
    [unread] noch nicht gelesen
    [changed] hat sich geändert, wartet auf Sie
   *[holds] gilt
}
desk-lists-daily = täglich gelesen, zuletzt am <time>{ $date }</time>
desk-lists-file = eine Datei, vom <time>{ $date }</time>
desk-lists-count = { $count ->
    [one] 1 Server steht, wie sie sagt
   *[other] { $count } Server stehen, wie sie sagt
}
desk-lists-trouble = Was vorher galt, gilt weiter.
desk-lists-more = Neu lesen oder fallen lassen
desk-lists-read = Jetzt neu lesen
desk-lists-drop = Fallen lassen
desk-import-heading = Liste importieren
desk-import-what = CSV, wie Mastodon es exportiert, oder nur Namen von Servern, einer pro Zeile. <b>suspend</b> sperrt, <b>silence</b> schränkt ein, <b>noop</b> tut nichts. Zeilen, die nur Bilder ablehnen, tun auch nichts: Bilder anderer werden hier nicht gezeigt. Sie sehen, was sich ändern und wen es treffen würde, bevor etwas gilt.
desk-import-file = Eine Datei, höchstens 12 MB
desk-import-text = Oder die Liste selbst
desk-import-name = Wie sie heißen soll
desk-import-name-hint = Eine Datei mit demselben Namen ist eine neuere Fassung davon.
desk-import-look = Ansehen
desk-follow-heading = Einer Liste folgen
desk-follow-what = Die Liste wird jeden Tag gelesen. Eine Änderung, die niemanden trifft, den Sie kennen, gilt sofort; jede andere wartet auf Sie.
desk-follow-address = Ihre Adresse
desk-follow-button = Folgen

### One list of servers

desk-list-unread = Sie ist noch nicht gelesen worden.
desk-list-waits = Das würde sich ändern. Noch gilt nichts davon.
desk-list-holds = Die Liste gilt, wie sie zuletzt gelesen wurde.
desk-list-tally = { $it ->
    [fresh] neu
    [changed] anders
    [gone] nicht mehr gelistet
    [same] schon so
    [skipped] verlangen nichts
   *[refused] nicht genommen
}
desk-list-hits = Wen sie trifft
desk-list-nobody = Niemanden, den Sie kennen.
desk-list-known = Leute, die Sie kennen: { $people }, auf so vielen Servern: { $servers }. Davon folgen jemandem hier: { $followers }. Gesagt haben sie zusammen: { $comments }.
desk-list-followers = { $count ->
    [one] 1 Person, die folgt:
   *[other] { $count } Personen, die folgen:
}
desk-list-more = und weitere
desk-list-comments = { $count ->
    [one] 1 Kommentar von
   *[other] { $count } Kommentare von
}
desk-list-others = und anderen
desk-list-on = zu
desk-list-rest = { $count ->
    [one] und 1 weitere
   *[other] und { $count } weitere
}
desk-list-looked = { $count ->
    [one] 1 Person, der nur etwas gefiel, die teilte oder schaute
   *[other] { $count } Personen, denen nur etwas gefiel, die teilten oder schauten
}
desk-list-most = Das sind die { $shown } am stärksten betroffenen von { $all } Servern.
desk-list-yours = Was Sie selbst entschieden haben
desk-list-against = { $count ->
    [one] 1 Zeile widerspricht dem, was hier entschieden wurde. Was hier entschieden wurde, gilt weiter.
   *[other] { $count } Zeilen widersprechen dem, was hier entschieden wurde. Was hier entschieden wurde, gilt weiter.
}
desk-list-stays = bleibt { $ours }, die Liste sagt { $theirs }
desk-list-first = Die ersten { $shown } davon.
desk-list-refused = Zeilen, die nicht genommen werden
desk-list-line = Zeile { $line }
desk-list-why = { $it ->
    [unclosed] hat ein Anführungszeichen, das nie geschlossen wird
    [unclear] sagt nicht suspend, silence oder noop
    [asterisks] ist hinter Sternchen verborgen
    [nameless] ist kein Name eines Servers
    [ours] ist der Server dieses Blogs oder umfasst ihn
   *[top] ist eine ganze Top-Level-Domain
}
desk-list-first-of = Die ersten { $shown } von { $all }.
desk-list-apply = Liste übernehmen
desk-list-apply-hint = Alles oder nichts. Wird die Liste später fallen gelassen, gilt nicht mehr, was nur sie entschieden hatte; was Leute gesagt hatten, kommt zurück, ihr Folgen nicht.
desk-list-drop = Liste fallen lassen

### The log

desk-log-lede = Wer was wann und warum entschieden hat. Niemand kann ändern, was hier steht.
desk-log-who = Wer
desk-log-everybody = alle
desk-log-what = Was getan wurde
desk-log-whatever = was auch immer
desk-log-empty = Hier ist noch nichts entschieden worden. Was jemand freigibt, verbirgt, einschränkt oder sperrt, wird auf dieser Seite festgehalten.
desk-log-none = Nichts dergleichen ist geschehen. <a>Alles zeigen</a>
desk-deed = { $it ->
    [approved] freigegeben
    [hid] verborgen
    [showed-again] wieder gezeigt
    [marked-as-spam] als Spam markiert
    [trusted] als vertrauenswürdig eingestuft
    [limited] eingeschränkt
    [blocked] gesperrt
    [lifted] Entscheidung aufgehoben
    [applied] übernommen
    [dropped] fallen gelassen
    [let-quote] zitieren lassen
    [did-not-let-quote] nicht zitieren lassen
    [withdrew-consent] Erlaubnis zurückgenommen
    [reported] gemeldet
    [closed] abgeschlossen
    [changed] geändert
    [reset-the-sign-in-of] setzte die Anmeldung zurück von

    [handed-in] eingereicht
    [withdrew] zurückgezogen
    [sent-back] zurückgegeben
    [handed-over] übergeben
   *[removed] entfernt
}
desk-log-line = <b>{ $who }</b> · { $did }: <a><bdi>{ $what }</bdi></a>
desk-log-this = <b>{ $who }</b> · { $did }

### One comment

desk-comment-of = Ein Kommentar von { $name }
desk-comment-heading = Ein Kommentar
desk-comment-edited = bearbeitet { $date }
desk-private = privat, nur Sie sehen das
desk-spam = Spam
desk-hidden = verborgen
desk-hidden-held = verborgen; vorher wartete er
desk-barred = nicht auf der Seite, denn wer es sagte, ist gesperrt
desk-waits = wartet auf Sie:
desk-aside = nicht gelistet, darum nicht auf der Seite
desk-gone = zurückgenommen von der Person, die es schrieb
desk-shown = auf der Seite als <a>Kommentar { $number }</a>
desk-comment-stand = wer es sagte, ist { $stand }
desk-approve = Freigeben
desk-not-spam = Kein Spam
desk-hide = Verbergen
desk-unhide = Wieder zeigen
desk-wait-again = Wieder warten lassen
desk-mark-spam = Spam
desk-trust-person = Dieser Person vertrauen
desk-limit-person = Diese Person einschränken
desk-block-person = Diese Person sperren
desk-lift = Aufheben
desk-who-is = Wer ist das?
desk-comment-deeds = Was getan wurde

### A person elsewhere

desk-person-side = Jemand anderswo
desk-person-all = Alles von dieser Person
desk-person-server = Server
desk-person-runs = , läuft mit { $software }
desk-person-account = Konto
desk-person-born = seit <time>{ $date }</time>, nach eigener Angabe
desk-person-known = Hier bekannt
desk-person-since = seit <time>{ $date }</time>
desk-person-standing = Stellung
desk-person-nothing = nichts Besonderes
desk-person-decided = Entschieden
desk-person-decision = { $stand }, von { $who } am <time>{ $date }</time>
desk-person-their-server = Der andere Server
desk-person-server-decision = { $server } ist { $stand }, von { $who } am <time>{ $date }</time>
desk-lift-server = Für den Server aufheben
desk-limit-their-server = Den Server einschränken
desk-block-their-server = Den Server sperren
desk-person-hint = Eingeschränkt: Was von dort kommt, wartet auf Sie und wird nicht gezählt. Gesperrt: Von dort wird nichts gehört, und was gesagt wurde, steht auf keiner Seite, bis die Sperre aufgehoben ist. Was für einen Server gilt, gilt für alle unter seinem Namen.
desk-person-report = Verstößt die Person gegen die Regeln ihres eigenen Servers? <a>Bei { $server } melden</a>
desk-person-silent = Hier nichts gesagt
desk-person-said = Was hier gesagt wurde
desk-comment-state = { $it ->
    [gone] fort
    [waiting] wartet auf seinen Platz
    [private] privat
    [spam] Spam
    [hidden] verborgen
    [barred] gesperrt
    [held] wartet
    [aside] nicht gelistet
   *[shown] zu sehen
}
desk-person-on = zu <cite><a>{ $title }</a></cite>

### Settings

desk-settings-stays = Im Fediverse heißt dieses Blog <span class="mono handle">{ $handle }</span>. Das bleibt so.
desk-settings-name = Wie es heißt
desk-settings-tagline = Eine Zeile unter dem Namen
desk-settings-language = Die Sprache, in der Sie schreiben
desk-settings-language-hint = Ein kurzes Kürzel wie en, de oder pt-BR. Eine Besprechung darf davon abweichen.
desk-replies-heading = Antworten
desk-replies-who = Wer antworten darf
desk-reply-policy = { $it ->
    [open] Offen: Antworten erscheinen sofort
    [first_held] Erste Antworten warten: Wer einmal freigegeben ist, erscheint sofort
    [all_held] Alle Antworten warten, bis sie hier jemand freigibt
   *[closed] Geschlossen: Niemand darf antworten
}
desk-replies-told = Andere Server erfahren es, auch wenn es sich ändert. Eine Besprechung darf davon abweichen.
desk-replies-close = Gespräche schließen nach so vielen Tagen
desk-replies-close-hint = Gezählt von dem Tag an, an dem eine Besprechung erscheint. Leer für nie.
desk-replies-guests = <b>Gäste dürfen antworten.</b> Wer kein Konto hat, schreibt direkt auf der Seite. Der jeweils erste Kommentar wartet im Eingang, bis ihn jemand freigibt.
desk-replies-carried = <b>Gäste ins Fediverse tragen.</b> Das Blog gibt weiter, was sie sagen, als „Name schrieb: …“, damit andere anderswo das ganze Gespräch sehen. Es gilt für das, was von jetzt an erscheint; was schon anderswo ist, wird dort weiterhin geändert und gelöscht.
desk-replies-links = Links, die ein Gast in einem Kommentar setzen darf
desk-replies-links-hint = Leer für beliebig viele.
desk-replies-tag = Das Schlagwort, das eine Antwort von der Seite fernhält
desk-replies-unlisted = <b>Nicht gelistete Antworten zeigen.</b> Sonst stehen nur Antworten auf der Seite, die in öffentlichen Zeitleisten erscheinen sollten.
desk-spam-heading = Was wartet, weil es Spam sein könnte
desk-spam-lede = Es wartet mit seinem Grund am Schreibtisch und wird nie weggeworfen. Wem Sie vertrauen, wartet nie.
desk-spam-links = Kommentare mit mehr Links als
desk-spam-links-hint = Eine Zahl von Links. Leer für keine solche Regel.
desk-spam-age = Kommentare von Konten, die jünger sind als
desk-spam-age-hint = Tage, seit das Konto angelegt wurde. Leer für keine solche Regel.
desk-spam-flood = Kommentare einer Person nach
desk-spam-flood-hint = Kommentare innerhalb von zehn Minuten. Leer für keine solche Regel.
desk-spam-repeats = <b>Wiederholte Worte.</b> Was hier binnen einer Woche zweimal wortgleich gesagt wurde, wartet, wenn es wieder gesagt wird.
desk-replies-save = Speichern, was für Antworten gilt
desk-quoting-who = Wer eine Besprechung in eigenen Beiträgen zitieren darf
desk-quote-policy = { $it ->
    [anybody] Alle dürfen zitieren
    [followers] Wer folgt, darf zitieren, andere fragen zuerst
    [ask] Wer zitieren will, fragt zuerst
   *[nobody] Niemand darf zitieren
}
desk-quoting-told = Server, die zu fragen wissen, erfahren es und bekommen Antwort. Was fragt, wartet unter <a>Zitate</a>. Eine Besprechung darf davon abweichen.
desk-quoting-rule = Die Hausregel für Zitate
desk-quoting-rule-hint = Eine Zeile, die neben der Adresse jeder Besprechung steht. Leer für keine.
desk-quoting-save = Speichern, was für Zitate gilt
desk-servers-heading = Server
desk-servers-sealed = <b>Andere Server müssen sagen, wer sie sind, bevor sie lesen.</b> Wer gesperrt ist, kann Besprechungen dann auch nicht für die eigenen Leute holen. Die Seiten bleiben für alle offen. Server, die ihre Fragen nicht signieren, finden dieses Blog nicht.
desk-servers-listed = <b>Nur vertrauenswürdige Server dürfen teilnehmen.</b> Alle anderen gelten als gesperrt: Ihre Kommentare verschwinden von den Seiten, ihr Gefallen wird nicht gezählt, ihre Leute folgen nicht mehr. Wird dies abgestellt, kommen Kommentare und Zahlen zurück, das Folgen nicht.
desk-servers-save = Speichern, was für Server gilt

### The editor

desk-editor-new = Eine neue Besprechung
desk-editor-preview = <b>Vorschau.</b> So wird die Besprechung aussehen. Noch ist nichts gespeichert; das Formular steht darunter.
desk-editor-published = Veröffentlicht. Was Sie hier ändern, erfährt auch, wer Ihnen folgt. <a>Ansehen</a>
desk-editor-retracted = Zurückgezogen. Nur Sie und die Redaktionsleitung können sie sehen.
desk-editor-draft = Ein Entwurf. Nur Sie und die Redaktionsleitung können ihn sehen.
desk-editor-unsaved = Noch nicht gespeichert.
desk-editor-revise = Ändern
desk-editor-save = Entwurf speichern
desk-editor-publish = Veröffentlichen
desk-editor-look = Vorschau
desk-editor-title = Titel der Besprechung
desk-editor-text = Die Besprechung
desk-editor-markdown = Markdown: <code>*Betonung*</code>, <code>&gt; ein Zitat</code>, <code>## eine Überschrift</code>, <code>[^1]</code> für eine Anmerkung.
desk-editor-summary = Zusammenfassung
desk-editor-summary-hint = Das sehen andere anderswo zuerst.
desk-editor-summary-empty = Bleibt sie leer, ist es der Anfang der Besprechung.
desk-editor-summary-else = Bleibt sie leer, ist es: „{ $words }“
desk-editor-spoilers = <b>Sie verrät das Ende.</b> Davor wird gewarnt, hier und anderswo.
desk-editor-book = Das Buch
desk-editor-book-title = Titel des Buchs
desk-editor-writers = Geschrieben von
desk-editor-translators = Übersetzt von
desk-editor-names-hint = Mehrere Namen trennt ein Semikolon.
desk-editor-publisher = Verlag
desk-editor-edition = Ausgabe
desk-editor-year = Jahr
desk-editor-pages = Seiten
desk-editor-isbn = ISBN
desk-editor-cover = Der Umschlag
desk-editor-cover-now = Der jetzige Umschlag
desk-editor-cover-remove = Umschlag entfernen
desk-editor-picture = Ein Bild
desk-editor-picture-other = Ein anderes Bild
desk-editor-picture-hint = JPEG, PNG, GIF oder WebP, höchstens 10 MB.
desk-editor-alt = Was es zeigt
desk-editor-alt-hint = Für alle, die es nicht sehen können.
desk-editor-kept = Wo sie steht
desk-editor-categories = Kategorien
desk-editor-tags = Schlagwörter
desk-editor-labels-hint = Durch Kommas getrennt. Belletristik / Romane ist eine Kategorie in einer anderen. Anderswo sind Schlagwörter Hashtags.
desk-editor-language = Sprache
desk-editor-language-hint = Ein kurzes Kürzel: en, de, pt-BR.
desk-editor-address = Adresse
desk-editor-address-hint = Was auf /reviews/ folgt. Bleibt es leer, entsteht es aus dem Titel.
desk-editor-policy = Wer antworten und zitieren darf
desk-editor-replies = Antworten
desk-editor-usual = Wie im ganzen Blog
desk-editor-close = Das Gespräch schließt nach so vielen Tagen
desk-editor-close-hint = 0 für nie. Leer: wie im ganzen Blog.
desk-editor-quotes = Zitate in Beiträgen anderswo
desk-editor-more = Was sonst möglich ist
desk-editor-pinned = Sie steht anderswo zuoberst im Profil.
desk-editor-unpin = Nicht mehr anheften
desk-editor-unpinned = Anderswo zuoberst im Profil zeigen.
desk-editor-pin = Anheften
desk-editor-retract = Zurückziehen …
desk-editor-retract-what = Die Seite verschwindet, andere Server sollen sie vergessen, und Sie behalten den Text. Später kann sie wieder veröffentlicht werden.
desk-editor-retract-yes = Ja, Besprechung zurückziehen
desk-editor-delete = Löschen …
desk-editor-delete-what = Die Besprechung und alle Kommentare dazu werden weggeworfen, hier und anderswo. Das lässt sich nicht rückgängig machen.
desk-editor-delete-yes = Ja, Besprechung löschen

### The inbox

desk-inbox-kinds = Arten
desk-inbox-everything = Alles
desk-inbox-kind = { $it ->
    [comment] Kommentare
    [mention] Erwähnungen
    [quote] Zitate
    [like] Gefällt
    [boost] Geteilt
    [follower] Wer folgt
    [report] Meldungen
    [remark] Aus dem Haus
   *[blocklist] Listen
}
desk-inbox-pile = { $it ->
    [new] Neu
    [waiting] Wartet
    [spam] Spam
    [hidden] Verborgen
   *[all] Alles
}
desk-inbox-heap = { $pile }, { $number }
desk-inbox-new = { $count ->
    [0] Nichts ist neu
   *[other] { $count } neu
}
desk-inbox-waiting = { $count ->
    [0] Nichts wartet
    [one] 1 wartet auf Sie
   *[other] { $count } warten auf Sie
}
desk-inbox-spam = { $count ->
    [0] Hier ist nichts
   *[other] { $count } als Spam markiert
}
desk-inbox-hidden = { $count ->
    [0] Hier ist nichts
   *[other] { $count } verborgen
}
desk-inbox-all = { $count ->
    [0] Hier ist nichts
   *[other] { $count } insgesamt
}
desk-inbox-about = zu <cite>{ $title }</cite> <a>nicht nur</a>
desk-inbox-of = von <a><bdi>{ $name }</bdi></a> <a>nicht nur</a>
desk-inbox-kind-all = jeder Art
desk-inbox-empty = Hier steht, was mit Ihren Besprechungen geschieht: was auf der Seite und von anderen Servern aus gesagt wird, wem etwas gefällt, wer es teilt, wer folgt. Im Moment ist alles angesehen.
desk-inbox-none = Hier ist gerade nichts. <a>Was neu ist</a>
desk-inbox-skip = Zur Liste springen
desk-inbox-what = Was mit der Auswahl geschehen soll
desk-inbox-choose = Auswählen
desk-inbox-ticked = was angekreuzt ist
desk-inbox-page = diese Seite, { $number }
desk-inbox-newest = die neuesten { $number }
desk-inbox-list = die ganze Liste, { $number }
desk-inbox-approve = Auswahl freigeben
desk-inbox-hide = Auswahl verbergen
desk-inbox-mark = Auswahl ist Spam
desk-inbox-done = Auswahl erledigt
desk-inbox-more = Mehr, und warum
desk-inbox-reason-hint = Wenn Sie mögen. Es steht im Protokoll neben dem, was Sie als Nächstes tun.
desk-inbox-unhide = Auswahl wieder zeigen
desk-inbox-renew = Auswahl ist wieder neu
desk-inbox-trust = Ausgewählten Personen vertrauen
desk-inbox-limit = Ausgewählte Personen einschränken
desk-inbox-block = Ausgewählte Personen sperren
desk-inbox-limit-servers = Ausgewählte Server einschränken
desk-inbox-block-servers = Ausgewählte Server sperren
desk-inbox-word = Ein Wort, oder mehrere
desk-inbox-limit-word = Einschränken
desk-inbox-block-word = Sperren
desk-inbox-word-hint = Was ein eingeschränktes Wort enthält, wartet auf Sie; was ein gesperrtes enthält, liegt beim Spam.
desk-keys-heading = Tasten
desk-keys-walk = weiter, zurück
desk-keys-tick = ankreuzen; mit Umschalt alle seit dem letzten Kreuz
desk-keys-approve = freigeben
desk-keys-hide = verbergen
desk-keys-spam = Spam
desk-keys-done = erledigt
desk-keys-trust = dieser Person vertrauen
desk-keys-answer = antworten
desk-keys-undo = das Letzte rückgängig machen
desk-keys-show = dies zeigen
desk-keys-hint = Sie gelten für das Angekreuzte, sonst für das, wo Sie gerade sind, und nie, während Sie tippen.
desk-keys-listen = In diesem Browser auf diese Tasten hören
desk-inbox-pages = Seiten des Eingangs
desk-inbox-back = Zurück zu dem, was möglich ist
desk-spoken-last = Das ist das letzte auf dieser Seite.
desk-spoken-first = Das ist das erste auf dieser Seite.
desk-spoken-ticked = Angekreuzt. Insgesamt { $number }.
desk-spoken-unticked = Nicht angekreuzt. Insgesamt { $number }.
desk-spoken-nothing = Nichts ist ausgewählt. Beginnen Sie mit j.
desk-spoken-not-here = Das geht hier nicht.
desk-spoken-moment = Einen Moment, das Letzte ist noch unterwegs.
desk-spoken-no-undo = Es gibt nichts rückgängig zu machen.
desk-spoken-failed = Es ging nicht: { $why }
desk-spoken-no-answer = Darauf lässt sich noch nicht antworten.

### A line of the inbox

desk-row-choose = Dies auswählen
desk-row-reported = Gemeldet
desk-row-list = Die Liste <bdi>{ $list }</bdi> hat sich geändert
desk-row-verb = { $it ->
    [comment] zu
    [mention-you] erwähnt Sie
    [mention-blog] erwähnt das Blog
    [mention] spricht über
    [quote-asking] möchte zitieren:
    [quote] zitiert
    [handed-in] reicht ein:
    [withdrawn] nimmt zurück:
    [approved] hat freigegeben:
    [sent-back] gibt zurück:
    [handed-over] hat in andere Hände gegeben:
    [joined] nennt Sie unter den Schreibenden von
    [left] hat geändert, wer geschrieben hat:
   *[follower] folgt
}
desk-row-likes = gefällt
desk-row-boosts = { $count ->
    [one] teilt
   *[other] teilen
}
desk-row-others = { $count ->
    [one] eine weitere Person
   *[other] { $count } weitere
}
desk-row-told-by = { $count ->
    [one] einmal, von { $names }
   *[other] { $count }-mal, von { $names }
}
desk-guest = Gast
desk-row-spam = <b>Spam</b>
desk-row-spam-off = <b>Spam</b>, von der Seite genommen
desk-row-approved = freigegeben
desk-row-quoted = „{ $words }“
desk-row-answered = Sie haben geantwortet:
desk-row-take-back = Zurücknehmen: Ihre Antwort an { $name }
desk-row-not-spam = Kein Spam: zeigen, was { $name } schrieb
desk-row-approve = Freigeben, was { $name } schrieb
desk-row-wait-again = Wieder warten lassen, was { $name } schrieb
desk-row-unhide = Wieder zeigen, was { $name } schrieb
desk-row-hide = Verbergen, was { $name } schrieb
desk-row-mark-spam = Spam: was { $name } schrieb
desk-row-answer = Antworten: { $name }
desk-row-quotes = Über Zitate entscheiden
desk-row-look = Liste ansehen
desk-row-done = Erledigt
desk-row-new = Wieder neu
desk-row-more = Mehr
desk-limit-server = Diesen Server einschränken
desk-block-server = Diesen Server sperren
desk-row-only-person = Nur von dieser Person
desk-row-only-review = Nur zu dieser Besprechung
desk-row-history = Seine Geschichte

### Why something waits

desk-hold-guest = ein Gast, den hier noch niemand gelesen hat
desk-hold-first = antwortet hier zum ersten Mal
desk-hold-all = alle Antworten auf diese Besprechung werden zuerst gelesen
desk-hold-closed = kam, nachdem das Gespräch geschlossen war
desk-hold-limited = ist eingeschränkt, oder der Server ist es
desk-hold-links = { $count ->
    [one] ein Link
   *[other] { $count } Links
}
desk-hold-word = sagt „{ $word }“
desk-hold-banned = sagt „{ $word }“, das gesperrt ist
desk-hold-young = { $count ->
    [0] ein heute angelegtes Konto
    [one] ein einen Tag altes Konto
   *[other] ein { $count } Tage altes Konto
}
desk-hold-flood = { $count ->
    [one] 1 Kommentar in zehn Minuten
   *[other] { $count } Kommentare in zehn Minuten
}
desk-hold-repeated = { $count ->
    [one] dieselben Worte, schon einmal gesagt
   *[other] dieselben Worte, schon { $count }-mal gesagt
}
desk-hold-taught = dieselben Worte hat { $name } als Spam markiert
desk-hold-taught-link = verlinkt { $server }, das schon in Spam vorkam

### What was done in the inbox

desk-did-nothing = Es wurde nichts getan.
desk-did-left = { $count ->
    [one] Eines ist, wie es war: Es ging nicht oder änderte nichts.
   *[other] { $count } sind, wie sie waren: Es ging nicht oder änderte nichts.
}
desk-did-block-word = Was dieses Wort enthält, liegt von jetzt an beim Spam.
desk-did-limit-word = Was dieses Wort enthält, wartet von jetzt an.
desk-did-approve = { $count ->
    [one] Freigegeben. Der Kommentar steht auf der Seite.
   *[other] Freigegeben. { $count } Kommentare stehen auf der Seite.
}
desk-did-hide = { $count ->
    [one] Verborgen. Niemand sieht diesen Kommentar mehr.
   *[other] Verborgen. Niemand sieht diese { $count } Kommentare mehr.
}
desk-did-unhide = { $count ->
    [one] Wieder zu sehen, falls es nicht noch wartet.
   *[other] { $count } sind wieder zu sehen, falls sie nicht noch warten.
}
desk-did-spam = { $count ->
    [one] Als Spam markiert. Ähnliche Wörter und Links warten von jetzt an.
   *[other] { $count } sind als Spam markiert. Ähnliche Wörter und Links warten von jetzt an.
}
desk-did-done = { $count ->
    [one] Erledigt.
   *[other] { $count } sind erledigt.
}
desk-did-new = { $count ->
    [one] Es ist wieder neu.
   *[other] { $count } sind wieder neu.
}
desk-did-trust = { $count ->
    [one] Als vertrauenswürdig eingestuft. Was von dieser Person wartete, steht auf der Seite.
   *[other] { $count } Personen sind vertrauenswürdig. Was von ihnen wartete, steht auf der Seite.
}
desk-did-limit = { $count ->
    [one] Eingeschränkt. Was diese Person sagt, wartet von jetzt an.
   *[other] { $count } Personen sind eingeschränkt. Was sie sagen, wartet von jetzt an.
}
desk-did-block = { $count ->
    [one] Gesperrt. Was diese Person sagte, steht auf keiner Seite mehr.
   *[other] { $count } Personen sind gesperrt. Was sie sagten, steht auf keiner Seite mehr.
}
desk-did-lift = { $count ->
    [one] Für diese Person gilt nichts Besonderes mehr.
   *[other] Für diese { $count } Personen gilt nichts Besonderes mehr.
}
desk-did-trust-server = { $count ->
    [one] Der Server ist vertrauenswürdig.
   *[other] { $count } Server sind vertrauenswürdig.
}
desk-did-limit-server = { $count ->
    [one] Der Server ist eingeschränkt. Was seine Leute sagen, wartet von jetzt an.
   *[other] { $count } Server sind eingeschränkt. Was ihre Leute sagen, wartet von jetzt an.
}
desk-did-block-server = { $count ->
    [one] Der Server ist gesperrt. Was seine Leute sagten, steht auf keiner Seite mehr.
   *[other] { $count } Server sind gesperrt. Was ihre Leute sagten, steht auf keiner Seite mehr.
}
desk-did-lift-server = { $count ->
    [one] Für diesen Server gilt nichts Besonderes mehr.
   *[other] Für diese { $count } Server gilt nichts Besonderes mehr.
}
desk-undo = Rückgängig machen
desk-undo-approve = Doch verbergen
desk-undo-unhide = Wieder verbergen
desk-undo-stand = Wieder aufheben

### What is wrong with a form of the desk

desk-wrong-button = Bitte drücken Sie einen der Knöpfe.
desk-wrong-unpublished = Diese Besprechung ist nicht veröffentlicht, darum lässt sich darunter nichts beantworten.
desk-wrong-nothing-ticked = Nichts ist angekreuzt. Kreuzen Sie an, was Sie meinen, oder wählen Sie die ganze Seite.
desk-wrong-page-title = Die Seite braucht einen Titel.
desk-wrong-confirm = Tippen Sie zur Bestätigung den Namen { $name }.
desk-wrong-password = Das jetzige Passwort stimmt nicht.
desk-wrong-bio = Die Vorstellung ist länger als 5000 Zeichen.
desk-wrong-no-owner = Das Blog braucht mindestens eine Person in der Blogleitung, die sich anmelden kann.
desk-wrong-no-email = Bitte nennen Sie die E-Mail-Adresse, an die die Zusammenfassungen gehen.
desk-wrong-email = Das ist keine E-Mail-Adresse.
desk-wrong-local-report = Wer zu diesem Blog gehört, wird nicht bei einem anderen Server gemeldet. Sprechen Sie mit der Blogleitung.
desk-wrong-gone-report = { $name } hat den eigenen Server verlassen; es gibt niemanden mehr zu melden.
desk-wrong-blocked-report = Der Server { $server } ist hier gesperrt, und es wird nichts dorthin gesendet. Heben Sie die Sperre auf, um dort jemanden zu melden.
desk-wrong-report-nul = Die Meldung enthält ein Zeichen, das sich nicht aufbewahren lässt (NUL).
desk-wrong-report-long = Die Meldung ist länger als 2000 Zeichen.

### What is wrong with a decision

desk-wrong-stand = Wählen Sie, wie es stehen soll.
desk-wrong-kind = Wählen Sie, worum es geht.
desk-wrong-own-person = Diese Person gehört zu Ihnen; siehe „Wer schreibt“.
desk-wrong-guest = Einen Gast findet man bei dem, was er schrieb, unter „Kommentare“.
desk-wrong-person = Niemand, der hier war, heißt „{ $name }“. Personen heißen etwa @bob@social.example; wer nie hier war, wird mit dem ganzen Server ferngehalten.
desk-wrong-server = „{ $name }“ ist kein Name eines Servers wie spam.example.
desk-wrong-own-server = { $name } ist der Server dieses Blogs oder umfasst ihn.
desk-wrong-word = Ein Wort hat 2 bis 100 Zeichen.
desk-wrong-held-by = Das kommt von der Liste { $list }. Stufen Sie es als vertrauenswürdig ein, um eine Ausnahme zu machen, oder lassen Sie die Liste fallen.

### What is wrong with a list of servers

desk-wrong-list-none = Wählen Sie eine Datei oder fügen Sie eine Liste ein.
desk-wrong-list-both = Wählen Sie eine Datei oder fügen Sie eine Liste ein, nicht beides.
desk-wrong-list-large = Die Liste ist größer als 12 MiB.
desk-wrong-list-text = Zeile { $line } ist kein Text in UTF-8. Bitte speichern Sie die Liste als UTF-8.
desk-wrong-list-nul = Zeile { $line } enthält ein Zeichen, das sich nicht aufbewahren lässt (NUL).
desk-wrong-list-csv = Das ist keine Liste in CSV, sondern eine Seite oder ein anderes Dokument.
desk-wrong-list-many = Die Liste nennt mehr Server, als es gibt.
desk-wrong-list-quote = Zeile { $line }: Dort wird ein Anführungszeichen geöffnet und nie geschlossen.
desk-wrong-list-empty = In dieser Liste steht kein Server.
desk-wrong-list-unread = Die Liste ist noch nicht gelesen worden.
desk-wrong-list-changed = Die Liste hat sich geändert, seit Sie sie sahen. Bitte sehen Sie sie noch einmal an.
desk-wrong-list-address = Eine Liste wird von einer Adresse gelesen, die mit https:// beginnt und zu CSV führt.

### What is wrong with the settings

desk-wrong-all-shut-out = Noch ist kein Server vertrauenswürdig, darum wären alle anderswo ausgeschlossen und alles Folgen endete. Stufen Sie zuerst einen so ein.
desk-wrong-quote-policy = Bitte wählen Sie, wer zitieren darf.
desk-wrong-rule = Die Hausregel ist länger als { $most } Zeichen.
desk-wrong-links = Die Zahl der Links liegt zwischen 0 und 100, oder bleibt leer für beliebig viele.
desk-wrong-close = Gespräche schließen nach 1 bis 3650 Tagen, oder nie, wenn es leer bleibt.
desk-wrong-spam-links = Ein Kommentar wartet ab 0 bis 100 Links, oder nie wegen seiner Links, wenn es leer bleibt.
desk-wrong-spam-age = Ein Konto ist 1 bis 365 Tage lang jung, oder nie, wenn es leer bleibt.
desk-wrong-spam-flood = Eine Person darf in zehn Minuten 1- bis 1000-mal etwas sagen, oder beliebig oft, wenn es leer bleibt.
desk-wrong-reply-policy = Bitte wählen Sie, wer antworten darf.
desk-wrong-hashtag = Das Schlagwort ist ein Wort aus Buchstaben, Ziffern und Unterstrichen.

### What is wrong with a review

desk-wrong-publish = Eine Besprechung braucht Titel und Text, bevor sie veröffentlicht werden kann.
desk-wrong-same-title = Zu viele Besprechungen haben diesen Titel; bitte wählen Sie eine eigene Adresse.
desk-wrong-address-taken = Eine andere Besprechung hat diese Adresse schon.
desk-wrong-time = Es braucht Tag und Uhrzeit, etwa 2026-12-24 08:00; gemeint ist die Zeit in { $zone }.
desk-wrong-skipped = Diese Uhrzeit gibt es in { $zone } nicht: Die Uhren werden vorgestellt und überspringen sie. Wählen Sie eine andere.
desk-wrong-past = Diese Zeit ist in { $zone } schon vorbei. Wählen Sie eine, die noch kommt, oder lassen Sie sie leer, um jetzt zu veröffentlichen.
desk-wrong-gone-out = Sie ist schon hinausgegangen. Sie lässt sich zurückziehen.
desk-wrong-appeared = Sie ist schon veröffentlicht.
desk-wrong-grace = Wer folgt, erfährt es nach 0 bis { $most } Minuten.
desk-wrong-zone = „{ $typed }“ ist keine Zeitzone. Ihre Namen lauten etwa Europe/Berlin oder UTC.
desk-wrong-no-text = Eine veröffentlichte Besprechung braucht einen Text. Ziehen Sie sie zurück, um sie wegzunehmen.
desk-wrong-title = Eine Besprechung braucht einen Titel.
desk-wrong-long-title = Der Titel ist länger als { $most } Zeichen.
desk-wrong-long-summary = Die Zusammenfassung ist länger als { $most } Zeichen.
desk-wrong-long-review = Die Besprechung ist länger als 400 000 Bytes.
desk-wrong-language = Die Sprache „{ $typed }“ ist kein kurzes Kürzel wie en, de oder pt-BR.
desk-wrong-nul = Der Text enthält ein Zeichen, das sich nicht aufbewahren lässt (NUL).
desk-wrong-no-alt = Bitte beschreiben Sie den Umschlag in wenigen Worten für alle, die ihn nicht sehen können.
desk-wrong-replies = Antworten sind open, first_held, all_held oder closed, oder leer für das, was im Blog gilt; nicht „{ $typed }“.
desk-wrong-closing = Ein Gespräch schließt nach 1 bis { $most } Tagen, 0 für nie, oder leer für das, was im Blog gilt; nicht „{ $typed }“.
desk-wrong-quotes = Zitieren dürfen anybody, followers, nobody oder wer fragt (ask), oder leer für das, was im Blog gilt; nicht „{ $typed }“.
desk-wrong-year = Das Jahr „{ $typed }“ ist kein Jahr.
desk-wrong-pages = „{ $typed }“ ist keine Seitenzahl.
desk-wrong-pictures = Mehr als { $most } Bilder an einem Tag werden nicht aufgehoben. Bitte machen Sie morgen weiter.
desk-wrong-drawing = Eine SVG-Datei kann Programme enthalten, darum wird hier keine aufgehoben. Bitte speichern Sie sie als PNG oder WebP.
desk-wrong-picture = Das Bild ließ sich nicht lesen. Bitte nehmen Sie eine Datei in JPEG, PNG, GIF oder WebP.
desk-wrong-isbn = Die ISBN „{ $typed }“ hat nicht 10 oder 13 Ziffern.
desk-wrong-isbn-digit = Die Prüfziffer der ISBN „{ $typed }“ stimmt nicht; bitte vergleichen Sie sie mit dem Buch.

### The editor: what a text may hold, and the verdict

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

### Shelving: categories, pages and menus

shelving-add = Hinzufügen
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
page-slug = Adresse
page-slug-hint = Was nach dem Schrägstrich steht. Leer: aus dem Titel; wer zur alten Adresse kommt, wird zur neuen geführt.
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

### What is wrong with shelving

desk-wrong-long-verdict = Das Urteil ist länger als { $most } Zeichen.
desk-wrong-rating = Ein Buch bekommt 1 bis { $most } Rücken oder keinen, nicht „{ $typed }“.
desk-wrong-volume = Die Nummer in der Reihe ist eine Zahl wie 2 oder 2.5, nicht „{ $typed }“.
desk-wrong-no-series = Das Buch ist Nummer { $number } einer Reihe ohne Namen.
shelving-wrong-name = Eine Kategorie braucht einen Namen von höchstens { $most } Zeichen.
shelving-wrong-kept = Unter dieser Kategorie stehen Besprechungen. Sie muss zuerst in einer anderen stehen: dann ziehen sie dorthin um.
shelving-wrong-marks = Im Namen einer Kategorie stehen kein Komma und kein „ / “: unten lässt sich wählen, worin sie steht.
shelving-wrong-parent = Die Kategorie, in der diese stehen soll, gibt es nicht mehr.
shelving-wrong-circle = Eine Kategorie kann nicht in sich selbst stehen.
shelving-wrong-taken = Eine Kategorie dieses Namens gibt es schon.
page-wrong-kept = Diese Seite wird gebraucht; schreiben Sie sie um.
page-wrong-long = Der Text ist länger als 400.000 Byte.
page-wrong-blog = „{ $path }“ gehört dem Blog selbst; bitte wählen Sie eine andere Adresse.
page-wrong-leads = „{ $path }“ führt zu einer anderen Seite; bitte wählen Sie eine andere Adresse.
page-wrong-taken = Eine andere Seite hat diese Adresse.
menu-wrong-menu = Ein solches Menü gibt es nicht.
menu-wrong-many = Ein Menü hat höchstens { $most } Zeilen.
menu-wrong-gone = Wohin die Zeile führt, das gibt es nicht mehr.
menu-wrong-label = Ein Link nach anderswo braucht Wörter, die zu sehen sind.
menu-wrong-what = Bitte wählen Sie, wohin die Zeile führt.
menu-wrong-address = Ein Link nach anderswo beginnt mit https:// und nennt einen Server.

### Where else an author is found

desk-profile-links = Ihre Seiten anderswo
desk-profile-links-hint = Eine Adresse je Zeile, höchstens { $most }, jede beginnt mit https://. Sie stehen auf Ihrer Seite und anderswo in Ihrem Profil. Wer solche Links prüft (rel=me), wie Mastodon, weiß dann, dass die Seite hier Ihre ist.
desk-wrong-profile-link = „{ $typed }“ ist nicht die Adresse einer Seite: Sie beginnt mit https:// und hat höchstens { $most } Zeichen.
desk-wrong-profile-links = Höchstens { $most } Seiten anderswo werden gezeigt.

### Was am Aussehen nicht stimmt

looks-wrong-weight = Das Stylesheet hat { $bytes } Bytes; höchstens { $most } sind erlaubt.
looks-wrong-deep = Zeile { $line } des Stylesheets: Das ist zu tief verschachtelt.
looks-wrong-import = Zeile { $line } des Stylesheets: @import ist nicht erlaubt; bitte fügen Sie die Regeln selbst ein.
looks-wrong-url = Zeile { $line } des Stylesheets: Eine Adresse ist nicht geschlossen oder enthält ein Anführungszeichen.
looks-wrong-string = Zeile { $line } des Stylesheets: Die Anführungszeichen um einen Text sind nicht geschlossen.
looks-wrong-bracket = Zeile { $line } des Stylesheets: Hier ist ein { $mark } zu viel.
looks-wrong-elsewhere = Zeile { $line } des Stylesheets: „{ $typed }“ würde von anderswo geladen. Erlaubt sind nur Adressen dieses Blogs wie /media/….jpg.
looks-wrong-accent = Bitte wählen Sie einen der Akzente.
looks-wrong-alt = Bitte sagen Sie, was das Bild am Kopf zeigt, für Leserinnen und Leser, die es nicht sehen können.
looks-wrong-link = Die Adresse dessen, der das Bild gemacht hat, beginnt mit https://.
looks-wrong-credit = Bitte sagen Sie, wer das Bild gemacht hat; die Adresse steht hinter dem Namen.
looks-wrong-picture = Ein Bild ist nicht mehr da. Bitte wählen Sie es noch einmal.

### When reviews go out

desk-timing-heading = Wann Besprechungen hinausgehen
desk-timing-grace = Minuten, bis es erfährt, wer Ihnen folgt
desk-timing-grace-hint = Veröffentlichte Besprechungen stehen sofort auf der Seite. Bis andere davon erfahren, lassen sie sich spurlos zurücknehmen. 0 für sofort, höchstens 60.
desk-timing-zone = Zeitzone des Schreibtischs
desk-timing-zone-hint = Ein Name wie Europe/Berlin, America/Mexico_City oder UTC. Was schon auf dem Plan steht, behält seine Zeit.
desk-timing-save = Zeiten speichern
desk-timing-when = Wann sie hinausgeht
desk-timing-at = Tag und Uhrzeit, in { $zone }
desk-timing-at-hint = Leer lassen, um zu veröffentlichen, sobald Sie es sagen. Mit einer Uhrzeit kommt sie durch Veröffentlichen auf den Plan. Von einer Stunde, die beim Zurückstellen der Uhren zweimal kommt, gilt die erste.
desk-timing-quietly = <b>Nur auf dieser Seite.</b> Wer folgt, erfährt es nicht, es sei denn, Sie sagen es später.
desk-timing-keep = Speichern, Zeit behalten
desk-timing-now = Jetzt veröffentlichen
desk-timing-unschedule = Vom Plan nehmen
desk-timing-scheduled = Ein Entwurf. Sie erscheint am { $time } ({ $zone }).
desk-timing-quiet-then = Wer folgt, erfährt es nicht.
desk-timing-waiting = Auf dieser Seite veröffentlicht. Wer folgt, erfährt es am { $time } ({ $zone }). <a>Ansehen</a>
desk-timing-quiet = Nur auf dieser Seite veröffentlicht. Andere Server kennen sie nicht. <a>Ansehen</a>
desk-timing-tell-now = Jetzt hinausschicken
desk-timing-tell = Allen sagen, die folgen

### Was eine Besprechung vorher sagte, und was noch nicht gespeichert ist

desk-revisions = Fassungen
desk-revisions-of = Was <a><cite>{ $title }</cite></a> sagte, jedes Mal, wenn gespeichert wurde. Die neuesten { $most } Fassungen bleiben.
desk-revisions-none = Noch ist keine Fassung aufgehoben; beim nächsten Speichern geschieht das.
desk-revision = Fassung { $number }
desk-revision-now = wie sie jetzt ist
desk-revision-by = { $name }, <time>{ $date }</time>
desk-revision-first = Das ist die älteste Fassung, die noch da ist.
desk-revision-changes = Was sich geändert hat
desk-revision-same = Nichts ist anders.
desk-revision-gone = entfernt
desk-revision-come = hinzugefügt
desk-revision-whole = Der ganze Text dieser Fassung
desk-revision-spoilers = Verrät das Ende
desk-revision-yes = ja
desk-revision-no = nein
desk-revision-restore = Diese wiederherstellen
desk-revision-restore-what = Die Besprechung sagt wieder, was sie in dieser Fassung sagte. Was sie jetzt sagt, bleibt unter den Fassungen.
desk-revision-restore-told = Wer Ihnen folgt, erfährt davon wie von jeder Änderung, und die Adresse bleibt.
desk-revision-no-cover = Das Titelbild dieser Fassung ist nicht mehr da; sie kommt ohne zurück.
desk-reviews-untitled = Ohne Titel
desk-wrong-conflict = Jemand hat diese Besprechung gespeichert, seit Sie sie geöffnet haben. Nichts wurde geändert.
desk-conflict-heading = Jemand war schneller
desk-conflict-what = <b>{ $name }</b> hat diese Besprechung am <time>{ $date }</time> gespeichert, nachdem Sie sie geöffnet hatten. Nichts wurde überschrieben, und im Formular unten steht alles, was Sie getippt haben. Das würde sich ändern, wenn Sie Ihre Fassung jetzt speichern:
desk-conflict-mine = Meine trotzdem speichern
desk-conflict-theirs = Die andere Fassung in einem neuen Tab ansehen
desk-unsaved = <b>Sie haben ungespeicherte Änderungen</b> vom <time>{ $date }</time>.
desk-unsaved-shown = <b>Im Formular stehen Ihre ungespeicherten Änderungen</b> vom <time>{ $date }</time>. Niemand sieht sie, bis Sie speichern.
desk-unsaved-go-on = Damit weitermachen
desk-unsaved-drop = Verwerfen
desk-browser-kept = Dieser Browser hat ungespeicherte Änderungen von # aufgehoben, die das Blog nicht erreicht haben.
desk-autosave-saved = Um # als unfertige Änderung gesichert
desk-autosave-away = Keine Verbindung: in diesem Browser aufgehoben
desk-autosave-out = Sie sind abgemeldet: in diesem Browser aufgehoben. Öffnen Sie diese Seite neu, um sich anzumelden und weiterzumachen.
desk-autosave-refused = Das ließ sich nicht von selbst sichern: in diesem Browser aufgehoben
desk-autosave-overtaken = { $name } hat diese Besprechung inzwischen gespeichert ({ $date }). Beim Speichern sehen Sie, was anders ist, bevor etwas überschrieben wird.
desk-editor-key = Strg+S speichert.
desk-length = { $count ->
    [one] Ein Wort
   *[other] { $count } Wörter
}, { $minutes } Min. Lesezeit
desk-live-toggle = Vorschau beim Schreiben
desk-live-heading = Die Seite, wie sie wäre
desk-quote-heading = Lange Zitate
desk-quote-long = „{ $begins }“ hat { $words } Wörter, { $over } mehr als die { $most }, die sich dieses Blog erlaubt.
desk-quote-longest = Das längste Zitat in einer Besprechung, in Wörtern
desk-quote-longest-hint = Der Editor warnt vor längeren und speichert trotzdem. 0 für keine solche Regel.
desk-wrong-longest-quote = Das längste Zitat hat 0 bis { $most } Wörter, nicht „{ $typed }“.

### Wo jemand angemeldet ist

desk-sessions-heading = Angemeldet
desk-sessions-what = Jeder Browser, der mit Ihrem Namen angemeldet ist. Beenden Sie, was Sie nicht kennen, und ändern Sie dann Ihr Passwort.
desk-sessions-unknown = Ein unbekannter Browser
desk-sessions-since = angemeldet am { $date }
desk-sessions-seen = zuletzt hier: { $date }
desk-sessions-here = dieser Browser
desk-sessions-end = Abmelden
desk-sessions-end-others = Überall sonst abmelden
news-session-ended = Dieser Browser ist abgemeldet.

### How an author signs in besides their password

desk-code-heading = Codes aus einer App
desk-code-what = Nach dem Passwort wird ein Code verlangt, den eine App auf Ihrem Telefon zeigt. Wer Ihr Passwort erfährt, kommt damit noch nicht herein.
desk-code-begin = Einrichten
desk-code-since = Verlangt seit dem { $date }.
desk-code-other = Eine andere App einrichten
desk-code-off = Keinen Code verlangen
desk-code-off-what = Danach öffnet das Passwort allein den Schreibtisch.
desk-code-off-yes = Ausschalten
desk-code-set-up-heading = Codes aus einer App
desk-code-replaces = Das ersetzt die eingerichtete App und Ihre Notfallcodes.
desk-code-scan = Scannen Sie das mit einer App, die Codes zeigt (Aegis, 2FAS, Google Authenticator, ein Passwortmanager …).
desk-code-picture = QR-Code mit dem Geheimnis, das darunter steht
desk-code-here = Die App auf diesem Gerät öffnen
desk-code-type = Oder tippen Sie es ein:
desk-code-proof = Der Code, den die App jetzt zeigt
desk-code-turn-on = Einschalten
desk-code-is-on = Ab jetzt wird ein Code verlangt. Alle anderen Browser sind abgemeldet.
desk-recovery-heading = Notfallcodes
desk-recovery-what = Jeder davon lässt Sie einmal herein, wenn das Telefon weg ist. Drucken Sie sie aus oder bewahren Sie sie sicher auf: Sie werden nicht noch einmal gezeigt.
desk-recovery-kept = Ich habe sie aufbewahrt
desk-recovery-left = { $count ->
    [0] Es ist kein Notfallcode mehr übrig.
    [one] Ein Notfallcode ist übrig.
   *[other] { $count } Notfallcodes sind übrig.
}
desk-recovery-new = Neue Notfallcodes
desk-recovery-new-what = Die alten gelten danach nicht mehr.
desk-recovery-make = Neue ausstellen
desk-passkeys-heading = Passkeys
desk-passkeys-what = Einen Passkey bewahrt Ihr Telefon, Ihr Rechner oder ein Sicherheitsschlüssel auf. Er lässt Sie mit Finger, Gesicht oder PIN herein, ohne Name, Passwort und Code.
desk-passkeys-since = angelegt am { $date }
desk-passkeys-used = zuletzt benutzt: { $date }
desk-passkeys-remove = Entfernen
desk-passkeys-remove-yes = Diesen entfernen
desk-passkeys-need = Um einen hinzuzufügen, braucht dieser Browser JavaScript und muss Passkeys kennen.
desk-passkeys-name = Wie er heißen soll
desk-passkeys-name-hint = Zum Beispiel wie das Gerät.
desk-passkeys-add = Passkey hinzufügen
desk-passkeys-cancelled = Es wurde kein Passkey angelegt. Vielleicht hat dieses Gerät schon einen für Sie.
desk-passkeys-failed = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.
desk-passkeys-unnamed = Ein Passkey
desk-wrong-code = Das ist nicht der Code, den die App jetzt zeigt. Geht die Uhr Ihres Telefons richtig?
desk-wrong-passkey = Der Passkey wurde nicht angelegt. Bitte versuchen Sie es noch einmal.
desk-wrong-passkeys = Sie haben { $most } Passkeys; entfernen Sie zuerst einen.
desk-authors-factors = Telefon verloren
desk-authors-factors-what = { $name } wird nach keinem Code mehr gefragt und hat keinen Passkey mehr; das Passwort allein öffnet den Schreibtisch. Überall wird abgemeldet. Vergewissern Sie sich, wer Sie darum bittet.
desk-authors-factors-yes = Anmeldung zurücksetzen
news-code-off = Es wird kein Code mehr verlangt.
news-passkey = Der Passkey ist angelegt. Beim nächsten Mal lässt er Sie herein.
news-passkey-removed = Dieser Passkey öffnet nichts mehr.
news-factors-forgotten = Das Passwort allein öffnet wieder den Schreibtisch.

### What others will see of a review

desk-elsewhere-heading = So wird Mastodon es zeigen
desk-elsewhere-quiet = Sie haben gewählt, es nur auf dieser Seite zu zeigen. Das hier gilt für den Tag, an dem Sie anderen davon erzählen.
desk-elsewhere-fold = Misskey, GoToSocial und Akkoma klappen die ganze Besprechung hinter ihrer Zusammenfassung ein: „{ $summary }“.
desk-elsewhere-fine = Es steht nichts im Weg.
desk-elsewhere-warnings = Bevor es hinausgeht
desk-elsewhere-spoiler = In der Zusammenfassung steht „{ $words }“, was die Besprechung verbirgt. Anderswo sehen alle die Zusammenfassung.
desk-elsewhere-teaser = Die Besprechung verrät das Ende, und andere sehen den Anfang ihres Textes als Zusammenfassung. Schreiben Sie eine, die das Geheimnis bewahrt.
desk-elsewhere-cover = Das Titelbild hat keine Beschreibung. Wer es nicht sehen kann, erfährt nichts davon.
desk-elsewhere-pictures = { $count ->
    [one] Ein Bild im Text hat keine Beschreibung. Schreiben Sie sie zwischen die eckigen Klammern.
   *[other] { $count } Bilder im Text haben keine Beschreibung. Schreiben Sie sie zwischen die eckigen Klammern.
}
desk-elsewhere-cut = Sie ist zu lang, um ganz zu reisen: { $arrives } von { $all } Wörtern kommen an, dann ein Link auf diese Seite.
desk-elsewhere-misskey = Misskey behält die ersten { $most } Zeichen eines Beitrags; dieser hat { $length }. Der Rest wird auf dieser Seite gelesen.

### What came of it

desk-statistics-heading = Statistik
desk-statistics-side = was daraus wurde; niemand wird beim Lesen beobachtet
desk-statistics-of = Von wem
desk-statistics-followers = Wer folgt
desk-statistics-now = { $count ->
    [0] Noch folgt niemand.
    [one] Eine Person folgt.
   *[other] { $count } Personen folgen.
}
desk-statistics-drawing = Wer folgt, vom { $from } bis zum { $to }, nach der Software der Server; höchstens { $most }
desk-statistics-rest = Andere
desk-statistics-recalled = Vor dem { $date } ist nur gezählt, wer noch folgt.
desk-statistics-reviews = Besprechungen
desk-statistics-none = Noch ist nichts veröffentlicht.
desk-statistics-likes = Gefällt mir
desk-statistics-boosts = Geteilt
desk-statistics-replies = Antworten
desk-statistics-liked = { $count ->
    [one] Gefällt einer Person
   *[other] Gefällt { $count } Personen
}
desk-statistics-boosted = { $count ->
    [one] einmal geteilt
   *[other] { $count }-mal geteilt
}
desk-statistics-replied = { $count ->
    [one] eine Antwort
   *[other] { $count } Antworten
}
desk-statistics-health = Zustellung
desk-statistics-inboxes = { $count ->
    [one] Ein Eingang bekommt Post von hier.
   *[other] { $count } Eingänge bekommen Post von hier.
}
desk-statistics-waiting = { $count ->
    [0] Nichts wartet auf Zustellung.
    [one] Ein Brief wartet auf Zustellung.
   *[other] { $count } Briefe warten auf Zustellung.
}
desk-statistics-oldest = Der älteste wartet seit { $date }.
desk-statistics-failing = { $count ->
    [0] Alle Eingänge nehmen an.
    [one] Ein Eingang nimmt zurzeit nichts an und wird wieder versucht.
   *[other] { $count } Eingänge nehmen zurzeit nichts an und werden wieder versucht.
}
desk-statistics-written-off = { $count ->
    [0] Keiner wurde aufgegeben.
    [one] Einer hat eine Woche lang nichts angenommen und ist aufgegeben, bis er sich wieder meldet.
   *[other] { $count } haben eine Woche lang nichts angenommen und sind aufgegeben, bis sie sich wieder melden.
}
desk-statistics-refused = { $count ->
    [0] In den letzten dreißig Tagen wurde kein Brief abgelehnt.
    [one] In den letzten dreißig Tagen wurde ein Brief abgelehnt.
   *[other] In den letzten dreißig Tagen wurden { $count } Briefe abgelehnt.
}
desk-statistics-worst = Wo nichts ankommt
desk-statistics-since = seit { $date }
desk-statistics-given-up = (aufgegeben)

### The collective

desk-remark = { $kind ->
    [handed-in] <b>{ $name }</b> hat sie eingereicht, <time>{ $date }</time>
    [withdrawn] <b>{ $name }</b> hat sie zurückgezogen, <time>{ $date }</time>
    [approved] <b>{ $name }</b> hat sie freigegeben, <time>{ $date }</time>
    [sent-back] <b>{ $name }</b> hat sie zurückgegeben, <time>{ $date }</time>
    [handed-over] <b>{ $name }</b> hat sie in andere Hände gegeben, <time>{ $date }</time>
    [joined] <b>{ $name }</b> hat einen Namen hinzugefügt, <time>{ $date }</time>
   *[left] <b>{ $name }</b> hat einen Namen weggenommen, <time>{ $date }</time>
}
desk-remarks = Was dazu gesagt wurde
desk-note = Eine Notiz an die Redaktion
desk-note-back = Eine Notiz an die, die sie geschrieben haben
desk-note-hint = Wenn Sie mögen. Sie wird beim Einreichen, Freigeben oder Zurückgeben mitgeteilt und steht über dem Editor und im Protokoll.
desk-send-back = Zurückgeben
desk-approve-review = Freigeben und veröffentlichen
desk-hand-in = Einreichen
desk-editor-waits = Eingereicht. Sie wartet auf die Redaktion; wer sie geschrieben hat, kann sie solange nicht ändern.
desk-together = Wer noch mitgeschrieben hat
desk-together-who = Geschrieben zusammen mit
desk-together-what = Höchstens { $most }. Sie dürfen die Besprechung ändern und darunter antworten, ihre Namen stehen darüber, und wer ihnen anderswo folgt, erfährt davon. Löschen oder weggeben können sie sie nicht.
desk-together-save = Speichern, wer geschrieben hat
desk-leave-what = Das haben Sie zusammen mit anderen geschrieben.
desk-leave = Meinen Namen wegnehmen
desk-hand-over = Die Besprechung jemand anderem geben
desk-hand-over-what = Von da an gehört sie dieser Person, mit allem, was darunter gesagt wurde. Kein anderer Server hat von ihr gehört, also merkt es anderswo niemand.
desk-hand-over-told = In diesem Blog bleibt die Besprechung, wo sie ist, mit allem, was darunter gesagt wurde. Andere Server können nicht ändern, wer etwas geschrieben hat: Dort wird sie unter dem alten Namen gelöscht und erscheint neu unter dem neuen, und was dort gefiel oder geteilt wurde, geht verloren.
desk-hand-over-to = An
desk-hand-over-note = Ein Wort dazu
desk-hand-over-yes = Ja, weitergeben
desk-reading-waits = Sie haben das eingereicht. Die Redaktion entscheidet; bis dahin bleibt es, wie es ist.
desk-reading-scheduled = Die Redaktion hat das freigegeben. Es erscheint von selbst, wenn es so weit ist.
desk-reading-published = Das ist <a>veröffentlicht</a>. Von nun an überarbeitet es die Redaktion; sagen Sie ihr, wenn etwas zu ändern ist.
desk-reading-retracted = Das war veröffentlicht und wurde zurückgenommen. Was daraus wird, entscheidet die Redaktion.
desk-withdraw = Zurückziehen und weiterschreiben
desk-handed-in = Eingereicht
desk-handed-in-at = seit <time>{ $date }</time>
desk-reviews-waits = eingereicht
desk-row-open = Öffnen
news-handed-in = Eingereicht. Die Redaktion erfährt davon.
news-sent-back = Zurückgegeben. Wer sie geschrieben hat, erfährt davon.
news-review-withdrawn = Zurückgezogen. Es ist wieder Ihr Entwurf.
news-together = Gespeichert, wer geschrieben hat.
news-left = Ihr Name steht nicht mehr über der Besprechung.
news-handed-over = Sie ist jetzt in anderen Händen. Wen es betrifft, der erfährt davon.
desk-wrong-long-note = Die Notiz ist zu lang; sie darf höchstens { $most } Zeichen haben.
desk-wrong-many-authors = Höchstens { $most } können eine Besprechung mitschreiben.
desk-wrong-author = { $name } schreibt hier nicht oder hat sie ohnehin geschrieben.
desk-wrong-heir = { $name } schreibt Gastbeiträge und kann keine Besprechung bekommen, die schon veröffentlicht ist.
desk-wrong-withdrawn = Das wartet nicht mehr auf die Redaktion: Es wurde zurückgezogen, oder jemand anders hat entschieden. Was Sie geschrieben haben, ist gespeichert.
desk-remove-with = Was sie mit anderen geschrieben hat, geht an die erste von ihnen und erscheint anderswo neu unter deren Namen.

### Bilder

news-pictures-kept = Die Bilder sind aufgehoben. Bitte sagen Sie, was sie zeigen.
news-picture-deleted = Das Bild ist gelöscht.
media-lede = Alle Bilder, die Sie gegeben haben, und für Redakteure die von allen. Sie bleiben, bis Sie sie löschen; nur ein Umschlag oder Kopfbild, das niemand mehr verwendet, verschwindet nach einem Monat von selbst.
media-give = Bilder hochladen
media-give-hint = JPEG, PNG, GIF oder WebP; mehrere auf einmal, zusammen höchstens { $most } MB. Wo und wann sie aufgenommen wurden, wird entfernt.
media-give-yes = Aufheben
media-empty = Es gibt noch kein Bild. Laden Sie hier das erste hoch, oder fügen Sie es in eine Rezension ein.
media-bare = Ein Bild, das noch niemand beschrieben hat
media-bare-hint = Noch nicht beschrieben. Ein Satz genügt; er wird überall angeboten, wo das Bild verwendet wird.
media-describe = Beschreibung speichern
media-markdown = Für einen Text
media-unused = Nirgends verwendet.
media-delete = Bild löschen
media-wrong-none = Bitte wählen Sie zuerst ein Bild.
media-used = { $it ->
    [cover] Umschlag
    [text] Im Text
    [typed] In ungespeicherten Änderungen
    [older] Nur in älteren Fassungen
    [page] Auf der Seite
    [look] Im Aussehen des Blogs
   *[elsewhere] Im Entwurf von jemand anderem
}
desk-wrong-huge-picture = Das Bild hat zu viele Bildpunkte: höchstens 12.000 je Seite und etwa 30 Millionen insgesamt. Bitte verkleinern Sie es.
desk-wrong-heavy-picture = Das Bild ist zu groß: höchstens 10 MB. Bitte verkleinern Sie es.
desk-wrong-all-pictures = Wer hier schreibt, hat höchstens { $most } Bilder. Bitte löschen Sie einige, die nirgends verwendet werden.
desk-wrong-used-picture = Das Bild wird noch verwendet, darum bleibt es. Wo, steht darunter.
desk-wrong-undescribed = Gespeichert, aber noch nicht veröffentlicht: Nicht jedes Bild im Text ist beschrieben. Beschreiben Sie sie, oder haken Sie unter dem Text an, dass es ohne geht.
undescribed = { $count ->
    [one] Ein Bild im Text ist nicht beschrieben. Wer es nicht sehen kann, erfährt nichts davon; schreiben Sie zwischen die eckigen Klammern, was es zeigt:
   *[other] { $count } Bilder im Text sind nicht beschrieben. Wer sie nicht sehen kann, erfährt nichts davon; schreiben Sie zwischen die eckigen Klammern, was sie zeigen:
}
undescribed-publish = Ohne Beschreibungen veröffentlichen
covers-heading = Unter Ihren Bildern auswählen
covers-none = Keines davon
covers-bare = Bild { $number }, nicht beschrieben
paste-heading = Ein Bild in den Text setzen
paste-what = Bilder lassen sich auf den Text ziehen oder in ihn einfügen. Die Sie schon haben, sind <a>in der Bildersammlung</a>.
paste-caption = Bildunterschrift, falls es eine hat
paste-insert = In den Text setzen
paste-sending = Bild # ist unterwegs …
paste-sent = Das Bild steht im Text.
paste-away = Das Bild ließ sich nicht senden. Bitte versuchen Sie es noch einmal.
paste-out = Sie sind abgemeldet. Melden Sie sich in einem anderen Tab an und versuchen Sie es dann noch einmal.
paste-describe = Was zeigt dieses Bild?
paste-describe-yes = Beschreiben
paste-describe-later = Später
tools = Auszeichnungen
tools-bold = Fett
tools-italic = Kursiv
tools-link = Link
tools-quote = Zitat
tools-note = Fußnote
tools-note-words = Die Anmerkung
tools-spoiler = Spoiler
tools-block = Spoiler-Block
tools-block-label = das letzte Kapitel
tools-picture = Bild
editor-strong = betont stark.
editor-link = führt anderswohin.
editor-note = ist eine Fußnote: das Zeichen im Text, und die Anmerkung in einem eigenen Absatz.
desk-wrong-hand-over = Was veröffentlicht ist oder von selbst erscheint, geben nur Redakteure weiter. Bitten Sie jemanden von ihnen darum.
desk-authors-factors-current = Ihr eigenes Passwort
desk-wrong-not-now = Diese Besprechung wartet auf die Redaktion, oder nur noch die Redaktion darf sie ändern. Was Sie geschrieben haben, ist aufbewahrt und wird Ihnen angeboten, sobald Sie sie wieder ändern dürfen.
