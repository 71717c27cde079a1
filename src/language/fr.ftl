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

### Suivre et partager

home-handle = Votre adresse dans le fédivers, ou votre serveur
home-remember = Retenir mon adresse dans ce navigateur, dans un cookie
home-no-place = Une adresse dans le fédivers ressemble à @vous@votre.serveur. Le nom de votre serveur suffit aussi.
home-unwelcome = Ce blog n’échange rien avec ce serveur ; rien de là-bas n’arriverait ici.
follow-heading = Suivre de partout
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
follow-answer-guests = Sans compte, vous pouvez répondre en invité : « Répondre » sous chaque critique vous montre comment.
follow-feeds-heading = Sans le fédivers
follow-feeds = Un lecteur de flux vous montre les nouveautés sans aucun compte. Il ne lui faut qu’une adresse.
follow-feeds-all = Tous les flux de ce blog
share-link = Partager dans le fédivers
share-title = Partager « { $title } »
share-lede = Votre serveur s’ouvre avec ces mots déjà écrits. Rien n’est publié avant que vous ne le décidiez là-bas.
share-words = « { $title } », une critique de { $author }
share-your-words = Ce que vous allez dire
share-go = Écrire sur mon serveur
share-nowhere = Nous n’avons trouvé aucun moyen de commencer un message sur { $host }. Copiez ces mots et collez-les là-bas.
share-too-long = Ces mots dépassent 2 000 caractères.
about-author = Les critiques de { $name } sur { $blog }.
about-blog = Critiques de livres sur { $blog }, dans le fédivers.
about-label = Critiques de livres sous « { $name } » sur { $blog }.
about-book = « { $name } » : critiques sur { $blog }.
about-authors = Qui écrit des critiques sur { $blog }.
about-archive = Toutes les critiques de { $blog }, par année et par mois.
about-month = Critiques de livres sur { $blog } : { $name }.
about-labels = { $name } : ce que { $blog } passe en revue.
about-feeds = Les nouvelles critiques et les commentaires de { $blog } pour les lecteurs de flux.

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
