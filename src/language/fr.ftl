### The words of the pages, in French.
###
### review: critique, book: livre, writer: auteur, autrice, author: rédaction, comment: commentaire,
### reply: réponse, reader: lectrice, lecteur, server: serveur, fediverse: fédivers, desk: bureau,
### held: en attente de lecture, boost: partage. Readers are addressed as vous.

### Dates

month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
month-of-year = { month } { $year }
date = { $day ->
    [1] 1er
   *[other] { $day }
} { month } { $year }
date-time = { $day ->
    [1] 1er
   *[other] { $day }
} { month-short } { $year }, { $time }

### Around every page

site-skip = Aller au texte
site-nav = Site
site-reviews = Critiques
site-books = Livres
site-categories = Catégories
site-authors = Rédaction
site-search = Recherche
site-about = À propos
site-archive = Archives
site-writers = Auteurs et autrices
site-tags = Mots-clés
site-feeds = Flux
site-policy = Charte éditoriale
site-sign-in = Se connecter
site-sign-out = Déconnecter { $name }
site-foot = { $blog } est écrit avec Reynard et vit dans le fédivers : suivez-le et répondez de là où vous êtes.
site-foot-empty = Reynard, un blog sur les livres.
site-language = Langue
site-desk = Bureau
site-desk-mine = Mon bureau
site-desk-write = Écrire
site-desk-inbox = Réception
site-desk-new = de nouveau
site-desk-quotes = Citations
site-desk-profile = Profil
site-desk-standings = Confiance et blocages
site-desk-log = Journal
site-desk-pages = Pages
site-desk-authors = Qui écrit
site-desk-settings = Réglages

### What has just been done

news-saved = Enregistré.
news-published = Publié. Vos abonnés en sont informés.
news-revised = Enregistré. Vos abonnés en sont informés.
news-retracted = Retirée. La critique redevient un brouillon, et les autres serveurs en sont informés.
news-deleted = Supprimé. Les autres serveurs en sont informés.
news-pinned = Épinglé.
news-unpinned = N’est plus épinglé.
news-answered = Réponse donnée.
news-withdrawn = Repris.
news-departed = Supprimé pour de bon. Les autres serveurs en sont informés.
news-reported = Signalé. L’autre serveur en est informé, sans votre nom.
news-hidden = Masqué. Personne ne voit plus ce commentaire.
news-shown = De nouveau visible.
news-password = Votre mot de passe est changé, et tous les autres navigateurs sont déconnectés.
news-approved = Approuvé. Le commentaire est sur la page.
news-spam = Marqué comme indésirable. Les mots et liens semblables attendront désormais.
news-trusted = Confiance accordée.
news-limited = Limité.
news-blocked = Bloqué.
news-replied = Votre réponse est sur votre serveur. Elle apparaîtra ici dès que votre serveur l’aura apportée.
news-replied-held = Votre réponse est sur votre serveur. Elle apparaîtra ici quand votre serveur l’aura apportée et que quelqu’un ici l’aura lue.
news-granted = Accordé. L’autre serveur en est informé.
news-refused = Refusé. L’autre serveur en est informé.
news-revoked = Repris. Les autres serveurs sont priés de ne plus montrer la citation.
news-changed = Modifié.
news-removed = Votre commentaire est retiré.
news-decided = Décidé. Cela vaut désormais.
news-lifted = Levé. Ce qui a été dit est de retour ; qui suivait doit suivre à nouveau.
news-applied = Appliqué. La liste vaut désormais.
news-dropped = Abandonné. Ce que seule cette liste avait décidé ne vaut plus.
news-subscribed = La liste est en cours de lecture. Elle vaut aussitôt, sauf si elle touche quelqu’un que vous connaissez ; elle vous attend alors ici.
news-signed-out = Vous êtes déconnecté.

### How the blog looks

site-desk-looks = Apparence
theme-heading = Clair ou sombre
theme-auto = Automatique
theme-light = Clair
theme-dark = Sombre
looks-heading = L’apparence du blog
looks-lede = Elle vaut pour tout le monde dès que vous enregistrez. « Essayer » vous montre la page d’accueil avant les autres.
looks-accent = L’unique encre : liens, numéros, filets
looks-russet = Roux
looks-verdigris = Vert-de-gris
looks-damson = Prune
looks-logo = La marque à côté du nom
looks-logo-now = La marque actuelle
looks-logo-remove = La retirer ; la chouette revient
looks-logo-hint = PNG, WebP ou JPEG, 10 Mo au plus. Ce qui est transparent le reste. Les fichiers SVG ne sont pas acceptés.
looks-picture = Une image
looks-other = Une autre image
looks-header = Une image en tête de la page d’accueil
looks-header-now = L’image actuelle
looks-header-remove = Retirer l’image
looks-header-hint = Plutôt large que haute, 1600 pixels ou plus de préférence. JPEG, PNG, GIF ou WebP, 10 Mo au plus.
looks-alt = Ce qu’elle montre
looks-alt-hint = Pour les personnes qui ne peuvent pas la voir.
looks-credit-name = Son auteur
looks-credit-link = Où le trouver
looks-css = Vos propres règles (CSS)
looks-css-hint = 20 Ko au plus. Les pages ne demandent rien à personne d’autre : @import et les adresses d’autres sites sont refusés. Le bureau se passe de ces règles, vous pouvez donc toujours revenir ici.
looks-wear = Enregistrer pour tout le monde
looks-try = Essayer
looks-tried = Voilà à quoi ressemblerait le blog. Vous seul le voyez.
looks-back = Retour au bureau
looks-credit = Image :

### Counts and lists

comments-count = { $count ->
    [0] Pas encore de commentaire
    [one] 1 commentaire
   *[other] { $count } commentaires
}
reviews-count = { $count ->
    [one] { $count } critique
   *[other] { $count } critiques
}
names-more = { $most }, { $next }
names-last = { $most } et { $next }
page-title-end = , page { $count }
page-nav = Pages
page-here = Page { $count }
page-of = Page { $page } sur { $pages }
page-before = Page précédente
page-after = Page suivante
page-newer = Critiques plus récentes
page-older = Critiques plus anciennes
list-empty = Rien n’a encore été publié ici.

### The front page

home-heading = { $blog } : critiques
home-before = Auparavant
home-earlier = Critiques précédentes
home-about = À propos de ce blog
home-follow = Suivre de n’importe où
home-follow-how = Cherchez ce nom dans Mastodon, ou là où vous êtes dans le fédivers, pour être au courant de chaque critique :
home-feeds = Il y a aussi de simples { $link }.
home-feeds-link = flux
home-kept = Classé sous

### Ways to find something

find-heading = Trouver une critique
find-words = Des mots, un titre, un nom, un ISBN
find-anything = Chercher des mots, un titre, un nom ou un ISBN
find-lost = Cherchez-la par ses mots
find-button = Chercher
way-newest = Les dernières critiques
way-archive = Par année et par mois
way-books = Livres A–Z
way-writers = Auteurs et autrices A–Z
way-authors = Qui écrit ici

### A review and its book

article-by = Critique de { $link }
article-revised = révisée le { $link }
article-spoilers = Cette critique dévoile la fin.
article-book = Livre
article-writers = Écrit par
article-translators = Traduit par
article-publisher = Éditeur
article-edition = Édition
article-year = Année
article-pages = Pages
article-category = Catégorie
article-tags = Mots-clés
article-likes = { $count ->
    [one] favori
   *[other] favoris
}
article-boosts = { $count ->
    [one] partage
   *[other] partages
}
review-title = { $title }, critique de { $name }
review-feed = Commentaires sur { $title }
review-edit = Modifier
review-add = Ajouter un commentaire
review-closed = Fermé
review-closed-why = on ne peut plus répondre
review-closed-since = Cette conversation est fermée depuis le { $link }. Ce qui a été dit reste.
review-answer = Comment répondre
review-answer-ways = trois façons, aucune ne demande de compte ici
review-reply = Répondre à cette critique
review-answer-how = Depuis votre propre serveur, en vous connectant par lui, ou en visiteur. Ou cherchez cette adresse là où vous êtes dans le fédivers et répondez à ce qui apparaît : votre réponse paraît ici{ $policy ->
    [all_held] {" "}quand quelqu’un ici l’a lue.
    [first_held] {" "}; la première fois, quand quelqu’un ici l’a lue.
   *[open] .
}
review-closes = La conversation ferme le { $link }.
review-address = L’adresse de cette critique
review-quoting = Citer :
review-follow = Pour être au courant de la prochaine, suivez { $link }.
related-heading = À lire aussi
related-near = dans le voisinage
related-all = Toutes les critiques de ce livre
related-book = le même livre
related-writer = aussi de { $name }
related-under = aussi sous { $name }
related-under-two = aussi sous { $one } et { $other }

### A conversation

thread-servers = de { $count } serveurs, numérotés dans l’ordre d’arrivée
thread-numbered = numérotés dans l’ordre d’arrivée
thread-threaded = En fils
thread-oldest = Les plus anciens d’abord
thread-newest = Les plus récents d’abord
thread-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
thread-pages = Pages de la conversation
thread-before = Commentaires précédents
thread-after = Commentaires suivants
comment-number = Commentaire { $count }
comment-gone = Retiré par la personne qui l’a écrit.
comment-aside = La personne qui l’a écrit ne souhaite pas qu’il figure ici.
comment-ours = signe la critique
comment-guest = visiteur
comment-edited = modifié
comment-orphan = en réponse à un commentaire qui n’est plus sur cette page
comment-answers = en réponse au nº { $count }
comment-warning = Avertissement :
comment-reply = Répondre
comment-reply-to = Répondre au nº { $count }
comment-answer = Réponse
comment-answer-to = Réponse au nº { $count }
comment-desk = Bureau
comment-desk-of = Bureau : nº { $count }
comment-original = Original
comment-original-of = Original : nº { $count }
quotes-heading = Cité par
quotes-where = dans leurs propres messages
quotes-post = Original, le message de { $name }

### A form that is not right yet

problems-heading = { $count ->
    [one] Une chose ne va pas encore :
   *[other] Plusieurs choses ne vont pas encore :
}

### What is added to a text, and its verdict

prose-notes = Notes
prose-note = Note { $number }
prose-back = Retour au texte ({ $number })
prose-hidden = un détail de l’intrigue
prose-table = Tableau
verdict-rating = { $rating } sur 5

### The editor: what a text may hold, and the verdict

editor-markdown = Markdown : { $marks }. Une note s’écrit [^1] dans le texte et [^1]: à la fin.
editor-more = Ce qui en dit trop, ce qui ressort, et les images
editor-hide = cache quelques mots jusqu’à ce qu’on les ouvre ; ce qui précède la barre simple s’affiche à leur place.
editor-hide-block = cache des paragraphes entiers, jusqu’à une ligne de :::. Ailleurs, on ne voit jamais ce qui est caché, seulement de quoi il s’agit.
editor-pull = place une phrase en marge, avec ou sans nom dessous, jusqu’à une ligne de :::.
editor-picture = montre une image avec une légende.
editor-verdict = Verdict
editor-verdict-hint = Ce qu’il faut en retenir, en une phrase. Les mots avant les notes.
editor-rating = Dos de livres
editor-rating-none = Aucun
editor-series = Série
editor-volume = Numéro dans la série
editor-labels-hint = Séparées par des virgules. Fiction / Romans est une catégorie dans une autre. Ailleurs, les étiquettes sont des hashtags.

### Series

site-series = Séries
series-one = Série
series-none = Aucun tome d’une série n’a encore été critiqué ici.
series-order = Les tomes critiqués ici, dans l’ordre.
series-number = Tome { $number } de cette série
series-before = Avant :
series-after = Après :
series-all = Toute la série
series-reviews = { $count ->
    [one] { $count } critique
   *[other] { $count } critiques
}

### Shelving at the desk: categories, pages and menus

site-desk-menus = Menus
shelving-none = Aucune critique n’a encore été classée.
shelving-see-it = Voir
shelving-see = Voir { $name }
shelving-add = Ajouter
shelving-save = Enregistrer
shelving-more = Autres actions
shelving-remove = Supprimer…
shelving-remove-yes = Oui, supprimer
shelving-category-new = Une nouvelle catégorie
shelving-name = Nom
shelving-within = Elle se trouve dans
shelving-within-none = aucune autre catégorie
shelving-description = Ce qu’on y trouve, en une ligne
shelving-address = Son adresse reste { $path }.
shelving-kept = { $count ->
    [0] Aucune critique n’y est rangée directement.
    [one] { $count } critique y est rangée directement.
   *[other] { $count } critiques y sont rangées directement.
}
shelving-remove-category = Ce qui y est rangé et ce qu’elle contient passe dans la catégorie où elle se trouve.
page-title = Titre
page-slug = Adresse
page-slug-hint = Ce qui suit la barre oblique. Vide : tiré du titre ; l’ancienne adresse mène à la nouvelle.
page-text = Texte
page-new = Une nouvelle page
page-remove = La page disparaît, avec ses lignes dans les menus. C’est irréversible.
menu-lede = Ce qui figure en haut et en bas de chaque page, dans cet ordre. Un menu vidé redevient le menu habituel.
menu-header = En haut
menu-footer = En bas
menu-up = Monter
menu-down = Descendre
menu-away = Retirer
menu-up-line = Monter : { $name }
menu-down-line = Descendre : { $name }
menu-away-line = Retirer : { $name }
menu-new = Une nouvelle ligne
menu-which = Menu
menu-what = Où elle mène
menu-link = Ailleurs (un lien)
menu-address = Adresse d’un lien
menu-address-hint = Seulement pour ailleurs. Elle commence par https://.
menu-label = Mots
menu-label-hint = Ce qui est affiché, dans votre langue. Vide : le nom du lieu, dans la langue du lecteur si possible.
