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
site-desk-media = Images
site-desk-pages = Pages
site-desk-authors = Qui écrit
site-desk-settings = Réglages

### Suivre et partager

home-handle = Votre adresse dans le fédivers, ou votre serveur
home-remember = Retenir mon adresse dans ce navigateur, dans un cookie
home-no-place = Une adresse dans le fédivers ressemble à @vous@votre.serveur. Le nom de votre serveur suffit aussi.
home-unwelcome = Ce blog n’échange rien avec ce serveur ; rien de là-bas n’arriverait ici.
follow-all = C’est tout le blog que vous suivez : cette page n’a pas de nom à elle dans le fédivers.
follow-go = Suivre
follow-copy = Le nom à rechercher
follow-what = Qu’est-ce que c’est ?
follow-feeds-link = Flux
follow-title = Suivre { $blog }
follow-lede = Apprenez chaque nouvelle critique là où vous lisez déjà, et répondez de là. Aucun compte n’est nécessaire ici.
follow-home = Depuis votre serveur
follow-whom = Qui voulez-vous suivre ?
follow-everything = { $blog } : toutes les critiques
follow-hint = Par exemple @vous@votre.serveur, ou seulement votre.serveur. Votre serveur vous demande si vous voulez vraiment suivre ; avant votre accord, rien ne se passe.
follow-nowhere = Nous n’avons trouvé aucun moyen de suivre depuis { $host }. Recherchez-y ce nom et suivez-le.
follow-what-heading = Qu’est-ce que c’est ?
follow-what-fediverse = Le fédivers est fait de nombreux serveurs qui se parlent, comme ceux du courrier électronique. Avec un compte sur l’un d’eux, sous Mastodon, GoToSocial, Misskey, Friendica, Lemmy ou un autre logiciel, on peut suivre des personnes sur tous les autres. Ce blog est l’un de ces serveurs : vous pouvez donc le suivre depuis n’importe quel autre.
follow-what-account = Pas encore de compte ? Choisissez un serveur qui vous plaît, joinmastodon.org en présente beaucoup, et revenez avec votre nouvelle adresse.
follow-names-heading = Les noms à suivre
follow-names = Recherchez l’un de ces noms où que vous soyez dans le fédivers, et suivez-le. Le blog apporte toutes les critiques, un auteur seulement les siennes.
follow-answer-heading = Comment répondre
follow-answer = Répondez à une critique comme à tout autre message : vos mots apparaissent sous la critique, avec votre nom et numérotés comme les autres. Ce que vous modifiez ou supprimez chez vous change ici aussi.
follow-answer-guests = Sans compte, vous pouvez répondre en invité : « Répondre » sous chaque critique vous montre comment.
follow-feeds-heading = Sans le fédivers
follow-feeds = Un lecteur de flux vous montre les nouveautés sans aucun compte. Il ne lui faut qu’une adresse.
follow-feeds-all = Tous les flux de ce blog
share-link = Partager dans le fédivers
share-title = Partager « { $title } »
share-lede = Votre serveur s’ouvre avec ces mots déjà écrits. Rien n’est publié avant que vous ne le décidiez là-bas.
share-words = « { $title } », une critique de { $author }
share-your-words = Ce que vous allez dire
share-go = Écrire sur mon serveur
share-nowhere = Nous n’avons trouvé aucun moyen de commencer un message sur { $host }. Copiez ces mots et collez-les là-bas.
share-too-long = Ces mots dépassent 2 000 caractères.
about-author = Les critiques de { $name } sur { $blog }.
about-blog = Critiques de livres sur { $blog }, dans le fédivers.
about-label = Critiques de livres sous « { $name } » sur { $blog }.
about-book = « { $name } » : critiques sur { $blog }.
about-authors = Qui écrit des critiques sur { $blog }.
about-archive = Toutes les critiques de { $blog }, par année et par mois.
about-month = Critiques de livres sur { $blog } : { $name }.
about-labels = { $name } : ce que { $blog } passe en revue.
about-feeds = Les nouvelles critiques et les commentaires de { $blog } pour les lecteurs de flux.

### What has just been done

news-saved = Enregistré.
news-published = Publié. Vos abonnés en sont informés.
news-published-soon = Publié. Vos abonnés l’apprendront dans un petit moment ; d’ici là, vous pouvez revenir en arrière depuis le bureau.
news-published-quietly = Publié sur ce site. Les abonnés n’en sont pas informés.
news-scheduled = C’est au calendrier.
news-unscheduled = Retiré du calendrier. C’est un brouillon.
news-taken-back = Repris. C’est de nouveau un brouillon, et personne ailleurs n’en a entendu parler.
news-told = Vos abonnés en sont informés.
news-revised = Enregistré. Vos abonnés en sont informés.
news-retracted = Retirée. La critique redevient un brouillon, et les autres serveurs en sont informés.
news-deleted = Supprimé. Les autres serveurs en sont informés.
news-pinned = Épinglé.
news-unpinned = N’est plus épinglé.
news-restored = La version antérieure est de retour. Ce qu’elle a remplacé est parmi les versions.
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
looks-lede = Elle vaut pour tout le monde dès que vous enregistrez. « Essayer » vous montre la page d’accueil avant les autres.
looks-accent = L’unique encre : liens, numéros, filets
looks-russet = Roux
looks-verdigris = Vert-de-gris
looks-damson = Prune
looks-logo = La marque à côté du nom
looks-logo-now = La marque actuelle
looks-logo-remove = La retirer ; le renard revient
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
article-with = avec { $link }
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

### The shelves: archive, books, writers, labels, authors

archive-by = par année et par mois
archive-months = Mois de { $year }
archive-all = Toute l’année { $year }
alphabet-books = Livres : { $letter }
alphabet-writers = Auteurs et autrices : { $letter }
alphabet-no-books = Aucun livre n’a encore fait l’objet d’une critique ici.
alphabet-no-writers = Aucun auteur n’a encore fait l’objet d’une critique ici.
alphabet-letters = Lettres
alphabet-all = Toutes
book-reviews = { $count ->
    [one] { $count } critique de ce livre
   *[other] { $count } critiques de ce livre
}
writer-reviews = { $count ->
    [one] { $count } critique de livres de { $name }
   *[other] { $count } critiques de livres de { $name }
}
label-category = Catégorie
label-tag = Mot-clé
label-feed = Sous forme de { $link }
label-feed-link = flux
label-none = Aucune critique n’a encore été classée.
author-feed = Critiques de { $name }
author-none = { $name } n’a pas encore publié de critique.
authors-who = qui écrit ici
page-edit = Modifier cette page

### Search

search-where = des mots dans les critiques et les commentaires
search-heading = Recherche
search-reviews-none = Aucune critique avec « { $words } »
search-comments-none = Aucun commentaire avec « { $words } »
search-reviews-found = { $count ->
    [one] { $count } critique avec « { $words } »
   *[other] { $count } critiques avec « { $words } »
}
search-comments-found = { $count ->
    [one] { $count } commentaire avec « { $words } »
   *[other] { $count } commentaires avec « { $words } »
}
search-reviews-many = Plus de 1 000 critiques avec « { $words } »
search-comments-many = Plus de 1 000 commentaires avec « { $words } »
search-most = Plus de 1 000
search-cut = C’était long : seuls les premiers mots ont été cherchés.
search-nav = Où chercher
search-in-reviews = Dans les critiques : { $number }
search-in-comments = Dans les commentaires : { $number }
search-nothing = Rien n’y contient tous ces mots. Moins de mots trouvent davantage, et le début d’un mot trouve tout ce qui le prolonge.
search-no-words = Il n’y a là aucun mot à chercher. Les lettres et les chiffres forment des mots ; les mots entre guillemets sont cherchés l’un après l’autre.
search-how = Plusieurs mots sont cherchés ensemble, dans n’importe quel ordre ; entre guillemets, ils doivent se suivre tels quels.
search-comments = Commentaires
search-best = les meilleurs d’abord
search-newest = les 1 000 plus récents, les meilleurs d’abord
search-spoilers = dévoile la fin
search-on = à propos de

### Feeds

feeds-ways = Façons de suivre
feeds-what = Un flux est une adresse qu’un lecteur de flux consulte de temps en temps, pour que vous voyiez les nouveautés d’ici sans compte nulle part. Copiez l’une de ces adresses dans votre lecteur ; la plupart comprennent les trois formats.
feeds-tells = Ce qu’il raconte
feeds-formats = Formats
feeds-too = Chaque critique a aussi un flux de ses commentaires ; votre lecteur le trouve sur la page de la critique. Dans le fédivers, suivez plutôt le blog ou ses auteurs par leur nom, et répondez si vous voulez.
feeds-reviews = Toutes les critiques
feeds-comments = Tous les commentaires
feed-comments = { $blog } : commentaires
feed-comments-on = { $blog } : commentaires sur « { $title } »
feed-comment-title = { $name } à propos de « { $title } »
feed-spoilers = Divulgâchis : cette critique dévoile la fin.
feed-spoilers-in = Divulgâchis : { $teaser }

### Replying

reply-title = Répondre à { $title }
reply-on = à propos de
reply-to-number = Répondre au nº { $count }
reply-to-review = Répondre à { $link }
reply-wrote = { $link }, a écrit :
reply-beside = Dit ici par un visiteur, et inconnu ailleurs. Une réponse depuis votre serveur se place à côté dans le fil ; une réponse en visiteur, en dessous.
reply-below = Dit ici par un visiteur, et inconnu ailleurs. Une réponse depuis votre serveur se place directement sous la critique ; une réponse en visiteur, en dessous.
reply-ways = Trois façons, aucune ne demande de compte ici. Depuis votre serveur, une réponse avec le mot-dièse { $link } ne paraît pas sur cette page{ $unlisted ->
    [hidden] , pas plus qu’une réponse non listée
   *[shown] {""}
} ; et ce que vous modifiez ou supprimez là-bas change ici aussi.
reply-all-read = Quelqu’un ici lit chaque réponse avant qu’elle ne paraisse.
reply-first-read = Quelqu’un ici lit votre première réponse avant qu’elle ne paraisse ;
reply-first-then = ensuite, ce que vous dites paraît aussitôt.
reply-here-only = Seul ce site connaît cette critique ; les réponses d’autres serveurs ne l’atteignent pas.
reply-home = Depuis votre serveur
reply-server = En vous connectant par lui
reply-guest = En visiteur
reply-home-how = vous écrivez là-bas
reply-no-box = Nous n’avons pas trouvé de champ de réponse chez { $host }.
reply-no-box-how = Copiez cette adresse dans la recherche de votre serveur et répondez à ce qui apparaît.
reply-copy = L’adresse à copier
reply-handle = Votre adresse dans le fédivers
reply-placeholder = vous@votre.serveur
reply-where = Où paraissent vos mots :
reply-home-where = sur votre propre serveur, en votre nom, pour qui vous choisissez là-bas. Si c’est tout le monde, ils paraissent aussi sur cette page.
reply-remember = Retenir mon adresse dans ce navigateur, dans un cookie
reply-go-home = Vers mon serveur
reply-server-heading = En vous connectant par votre serveur
reply-server-how = vous écrivez ici, c’est dit là-bas
reply-words = Votre réponse
reply-who = Qui la voit
reply-public = Tout le monde
reply-unlisted = Tout le monde, mais pas dans les fils publics{ $unlisted ->
    [hidden] {" "}ni sur cette page
   *[shown] {""}
}
reply-server-where = comme message sur votre propre serveur, en votre nom ; de là, ils viennent sur cette page. Votre serveur demande d’abord votre accord. Nous ne gardons que votre adresse et rendons aussitôt l’autorisation. Cela marche avec Mastodon et les serveurs qui parlent sa langue.
reply-server-go = Se connecter et répondre
reply-guest-how = vous écrivez ici
reply-guest-stays = vous écrivez ici, cela reste ici
reply-guest-where = sur cette page, sous le nom que vous donnez, signalés comme ceux d’un visiteur.
reply-guest-carried = sur cette page, sous le nom que vous donnez, signalés comme ceux d’un visiteur, et partout dans le fédivers, où le blog les transmet sous la forme « { $name } a écrit ».
reply-guest-name = Nom
reply-guest-all-read = Quelqu’un ici les lit avant qu’ils ne paraissent.
reply-guest-first-read = La première fois, quelqu’un ici les lit avant qu’ils ne paraissent.
reply-guest-then = Pendant une heure, vous pouvez les modifier ou les supprimer. Un cookie dans ce navigateur nous permet de vous reconnaître.
reply-guest-go = Envoyer en visiteur
closed-title = Fermé : { $title }
closed-heading = Cette conversation est fermée
closed-since = Depuis le { $link }, on ne peut plus répondre ici. Ce qui a été dit avant reste à sa place.
closed-words = Ce que vous avez écrit, à emporter ; rien n’a été envoyé
closed-back = Retour à la conversation

### A guest’s comment

guest-title = Votre commentaire sur { $title }
guest-heading = Votre commentaire
guest-gone = Il est retiré.
guest-held = Merci. Quelqu’un ici le lit avant qu’il ne paraisse.
guest-held-then = Ensuite, ce que vous écrivez dans ce navigateur paraît aussitôt.
guest-shown = Merci. Il est sur la page : { $link }.
guest-off = Il n’est plus sur la page.
guest-minutes = Vous pouvez le modifier ou le supprimer pendant encore { $count } { $count ->
    [one] minute
   *[other] minutes
}. L’adresse de cette page en est votre clé : gardez-la pour vous.
guest-carried = Le blog le porte dans le fédivers ; ce que vous modifiez ou supprimez y change aussi.
guest-at-once = Ce que vous modifiez ou supprimez change aussitôt.
guest-save = Enregistrer la modification
guest-delete = Le supprimer
guest-over = L’heure pendant laquelle il pouvait être modifié est passée.
guest-name = Votre nom
guest-link = Votre page
guest-optional = (facultatif)
guest-email = Courriel
guest-email-hint = N’est montré à personne.
guest-pot = Laissez ce champ vide
guest-plain = Texte simple ; une ligne vide commence un paragraphe.
guest-no-name = Veuillez donner un nom qui accompagne votre commentaire.
guest-wrong-email = L’adresse de courriel n’est pas complète.
guest-wrong-link = Le lien commence par https:// ou http://.
guest-links = { $count ->
    [0] Un visiteur ne peut mettre aucun lien dans un commentaire ici.
    [one] Un visiteur peut mettre un lien dans un commentaire ici.
   *[other] Un visiteur peut mettre { $count } liens dans un commentaire ici.
}
guest-machine = Un champ invisible pour les gens a été rempli, comme le font les programmes. Veuillez renvoyer le formulaire.
words-none = Une réponse a besoin d’au moins un mot.
words-nul = La réponse contient un caractère qui ne peut être conservé (NUL).
words-long = La réponse dépasse 8 000 caractères.
reply-no-handle = Votre adresse dans le fédivers ressemble à vous@votre.serveur.
reply-no-words = Une réponse a besoin d’au moins un mot.
reply-long = La réponse dépasse 8 000 caractères.
reply-closed = Cette conversation est fermée : on ne peut plus répondre.
reply-too-often = Beaucoup est venu de là où vous êtes. Rien n’a été envoyé ; veuillez réessayer dans { $count } { $count ->
    [one] minute
   *[other] minutes
}.
reply-patience = Beaucoup est venu de là où vous êtes ; veuillez réessayer dans { $count } { $count ->
    [one] minute
   *[other] minutes
}.
trouble-no-entry = Nous n’avons pas pu vous y connecter. Le serveur est peut-être absent, ou ne connaît pas cette façon de se connecter ; la première façon marche partout.
trouble-not-agreed = Votre serveur ne nous a pas laissés entrer. Peut-être n’avez-vous pas donné votre accord, ou trop attendu ; veuillez réessayer.
trouble-not-found = Votre serveur nous a laissés entrer mais n’a pas trouvé ce à quoi vous répondez. Peut-être ne nous a-t-il pas encore joints ; veuillez réessayer dans une minute.
trouble-not-taken = Votre serveur n’a pas accepté la réponse. Peut-être est-elle trop longue pour lui.
trouble-unwelcome = Ce blog n’échange rien avec ce serveur ; une réponse de là-bas n’arriverait pas.

### Coming in: the set-up, invitations, signing in, digests

setup-title = Installer un blog. Reynard
setup-heading = Une étagère à vous
setup-token-why = Ce blog n’est pas encore installé. Reynard a écrit un jeton dans le terminal, ou dans son journal, à son démarrage ; qui peut le lire peut continuer.
setup-token = Jeton
setup-token-wrong = Ce n’est pas le jeton que Reynard a écrit à son démarrage.
setup-go = Continuer
setup-lede = Deux courtes questions. Les noms après le @ sont définitifs ; tout le reste peut changer plus tard.
setup-blog = 1. Le blog
setup-blog-why = les autres serveurs s’en souviendront
setup-name = Comment il s’appelle
setup-language = La langue de ses pages
setup-language-hint = Si un navigateur demande une autre de ces langues, c’est elle qui est servie. Une critique peut être dans n’importe quelle langue.
setup-handle = Son nom dans le fédivers
setup-handle-hint = C’est définitif. Avec « shelf », on suit le blog sous le nom de { $link }. Lettres de a à z, chiffres et tirets bas.
setup-author = 2. La première plume
setup-author-why = c’est vous, et le blog est à vous
join-display-name = Votre nom
join-username = Votre nom court
setup-username-hint = Pour vous connecter, et définitif. Avec « wren », on vous suit sous le nom de { $link }. Ce ne peut être le nom du blog.
join-password = Un long mot de passe
setup-password-hint = Au moins 10 caractères. Quatre mots valent mieux qu’un seul, même malin.
setup-open = Ouvrir le blog
setup-no-name = Le blog a besoin d’un nom.
setup-no-language = Veuillez choisir une des langues de la liste.
setup-wrong-handle = Le nom du blog dans le fédivers compte de 1 à 30 lettres de a à z, chiffres et tirets bas.
setup-same-name = Le blog et sa première plume ont besoin de noms différents.
setup-done = Ce blog est déjà installé.
join-wrong-name = Un nom pour se connecter et pour le fédivers compte de 1 à 30 lettres de a à z, chiffres et tirets bas.
join-short-password = Un mot de passe compte au moins { $least } caractères.
join-long-password = Ce mot de passe est trop long.
join-taken = Le nom { $name } est pris. Veuillez en choisir un autre.
join-title = Une invitation
join-until = valable jusqu’au { $date }
join-heading = Écrire pour { $blog }
join-lede = Vous êtes invité à rejoindre le blog { $role ->
    [author] pour y écrire
    [editor] pour y écrire et éditer
   *[owner] comme copropriétaire
}. Choisissez le nom sous lequel vous écrivez.
join-username-hint = Pour vous connecter, et définitif : on vous suit sous le nom de { $link }. Lettres de a à z, chiffres et tirets bas.
join-password-hint = Au moins 10 caractères.
join-go = Rejoindre
sign-in-who = pour qui écrit ici
sign-in-name = Votre nom ici
sign-in-password = Mot de passe
sign-in-readers = Pour lire, pas besoin de compte : on répond de chez soi, dans le fédivers.
sign-in-wrong = Ce nom et ce mot de passe ne vont pas ensemble.
sign-in-code-heading = Votre code, s’il vous plaît
sign-in-code = Le code que votre application affiche maintenant
sign-in-code-hint = Ou l’un de vos codes de secours.
sign-in-code-lost = Téléphone et codes de secours perdus ? Le propriétaire de ce blog peut vous faire entrer.
sign-in-code-wrong = Ce n’est pas le code, ou il a déjà servi. Veuillez attendre le suivant.
sign-in-passkey = Se connecter avec une clé d’accès
sign-in-passkey-cancelled = Aucune clé d’accès n’a été choisie.
sign-in-passkey-failed = Cela n’a pas marché. Veuillez réessayer, ou vous connecter avec votre mot de passe.
sign-in-passkey-wrong = Cette clé d’accès n’appartient à personne qui écrit ici.
sign-in-too-often = Trop de tentatives. Le compte n’a aucun problème ; veuillez réessayer dans { $count } { $count ->
    [one] minute
   *[other] minutes
}.
digest-title = Résumés
digest-side = résumés par courriel
digest-ended = Plus de résumés
digest-ended-how = Vous ne recevrez plus de lettres de { $blog }. Qui écrit ici peut les redemander sur son profil.
digest-ask = Arrêter les résumés ?
digest-ask-how = { $blog } vous envoie des lettres sur les nouveautés du bureau.
digest-end = Ne plus rien envoyer

### What went wrong

error-number = Erreur { $number }
error-newest = Les dernières
error-desk = Votre bureau
error-not-found = Emprunté
error-not-found-why = Il y a un vide sur l’étagère, là où cette page devrait être. Elle a peut-être été déplacée, ou jamais écrite.
error-gone = Retirée
error-gone-why = Cette critique était ici. Elle a été retirée par la personne qui l’a écrite.
error-forbidden = Pas à vous
error-forbidden-why = Ceci appartient à quelqu’un d’autre.
error-too-large = Trop grand
error-too-large-why = Ce que vous avez envoyé est plus grand que ce que ce site accepte. Une image peut faire 10 Mo au plus, une liste de serveurs 12 Mo. Revenez en arrière, choisissez plus petit et renvoyez le formulaire.
error-invalid = Pas tout à fait
error-invalid-why = Quelque chose dans le formulaire ne va pas.
error-moment = Un instant, s’il vous plaît
error-often-why = C’était un peu trop souvent. Veuillez réessayer plus tard.
error-method = Pas ici
error-method-why = Cette adresse ne s’utilise pas de cette façon.
error-busy-why = Il y a trop à faire à la fois. Veuillez réessayer dans une minute ; rien n’a changé.
error-ours = C’est notre faute
error-ours-why = Quelque chose a échoué de notre côté, et c’est noté. Veuillez réessayer plus tard.
error-unknown = Pas compris
error-unknown-why = Le serveur n’a pas compris ce que votre navigateur a envoyé.
error-elsewhere = Ce formulaire a été envoyé d’ailleurs que de { $place }. Veuillez l’y ouvrir.
error-old-form = Ce formulaire est trop ancien ou vient d’ailleurs. Revenez en arrière, rechargez-le et renvoyez-le.
error-form = Le formulaire n’a pas pu être lu.
error-nul = Le formulaire contient un caractère qui ne peut être conservé (NUL).

### The first pages of a blog (Markdown), and its settings

settings-wrong-language = La langue est un code court comme en, de ou pt-BR.
pages-about-text =
    { $blog } est un blog sur les livres. Celles et ceux qui y écrivent sont présentés sous *Rédaction*.

    Vous pouvez suivre le blog, ou une seule plume, depuis Mastodon et tout autre lieu du fédivers, et répondre de là à chaque critique : votre réponse paraît sous la critique.
pages-quoting = Jusqu’à 100 mots, avec le nom et un lien.
pages-policy-text =
    Nous critiquons ce que nous avons lu jusqu’au bout, et nous le disons quand ce n’est pas le cas.

    ## Citer

    Vous pouvez citer jusqu’à 100 mots d’une critique, avec le nom de la personne qui l’a écrite et un lien. Pour plus, demandez-nous.

    ## Commentaires

    Les commentaires sont bienvenus. Soyez aimables entre vous et avec celles et ceux qui écrivent les livres ; prévenez quand vous dévoilez une fin.

### The letter about what is new at the desk

letter-title = Du nouveau pour { $name } sur { $blog }
letter-comments = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
letter-mentions = { $count ->
    [one] { $count } mention
   *[other] { $count } mentions
}
letter-quotes = { $count ->
    [one] { $count } citation
   *[other] { $count } citations
}
letter-likes = { $count ->
    [one] { $count } critique mise en favori
   *[other] { $count } critiques mises en favori
}
letter-boosts = { $count ->
    [one] { $count } critique partagée
   *[other] { $count } critiques partagées
}
letter-followers = { $count ->
    [one] { $count } abonné
   *[other] { $count } abonnés
}
letter-reports = { $count ->
    [one] { $count } signalement
   *[other] { $count } signalements
}
letter-blocklists = { $count ->
    [one] { $count } liste de blocage
   *[other] { $count } listes de blocage
}
letter-remarks = { $count ->
    [one] 1 mot sur une critique
   *[other] { $count } mots sur des critiques
}
letter-more = { $count ->
    [one] Et { $count } de plus.
   *[other] Et { $count } de plus.
}
letter-inbox = Votre réception
letter-asked = Vous avez demandé cette lettre { $rhythm ->
    [hourly] (chaque heure).
    [daily] (chaque jour).
   *[weekly] (chaque semaine).
}
letter-change = Changer
letter-end = Arrêter
letter-quoted = { $who } cite { $title }, ou demande à le faire
letter-liked = { $title } est en favori
letter-boosted = { $title } est partagée
letter-follows-blog = { $who } suit le blog
letter-follows-you = { $who } vous suit
letter-follows = { $who } suit { $whom }
letter-reported-comment = Un commentaire sur { $title } a été signalé
letter-reported = { $title } a été signalée
letter-reported-somebody = Quelqu’un ici a été signalé
letter-blocklist = Une liste de serveurs a changé et demande à être regardée
letter-remark = { $it ->
    [handed-in] { $who } remet { $title }
    [withdrawn] { $who } reprend { $title }
    [approved] { $who } a approuvé { $title }
    [sent-back] { $who } renvoie { $title }
    [handed-over] { $who } a confié { $title } à quelqu’un d’autre
    [joined] { $who } vous nomme parmi les auteurs de { $title }
   *[left] { $who } a changé les auteurs de { $title }
}
letter-comment = Un commentaire sur { $title }
letter-said = { $who } à propos de { $title }
letter-said-private = { $who } à propos de { $title } (privé)
letter-said-waits = { $who } à propos de { $title } (vous attend)
letter-speaks = { $who } parle de { $title }
letter-mentions-you = { $who } vous mentionne
letter-mentions-somebody = { $who } mentionne quelqu’un ici
letter-mentions-blog = { $who } mentionne le blog
letter-private = { $words } (privé)
letter-somebody = Quelqu’un
letter-somebody-here = quelqu’un ici
letter-review = une critique
letter-quoted-title = « { $title } »

### What is added to a text, and its verdict

prose-notes = Notes
prose-note = Note { $number }
prose-back = Retour au texte ({ $number })
prose-hidden = un détail de l’intrigue
prose-table = Tableau
verdict-rating = { $rating } sur 5

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

site-desk-menus = Menus

### Where else an author is found

author-elsewhere = Ailleurs
