### The words of the desk, in French.
###
### trusted: de confiance, limited: limité, blocked: bloqué, approve: approuver, hide: masquer, spam: indésirable,
### author (role): rédaction, editor: rédaction en chef, owner: propriétaire, inbox: réception, held: en attente,
### list: liste, to lift: lever, to drop: abandonner. Authors are addressed as vous.

### Everywhere at the desk

desk-title = { $page }. { site-desk }
desk-side = Le bureau
desk-on-review = sur <a><cite>{ $title }</cite></a>
desk-not-now = Pas maintenant
desk-see = Voir
desk-save = Enregistrer
desk-original = Original
desk-warning = Avertissement :
desk-take-back = Retirer
desk-show = Montrer
desk-pages = Pages
desk-page = Page { $page }
desk-newer = Plus récents
desk-older = Plus anciens
desk-why = Pourquoi
desk-reason = Pourquoi ?
desk-reason-hint = Si vous voulez. C’est écrit dans le journal.
desk-role = { $it ->
    [author] rédaction
    [editor] rédaction en chef
    [contributor] contribution
   *[owner] propriétaire
}

### Answering

desk-answer-title = Répondre
desk-answer-heading = Répondre à { $name }
desk-answer-add = Ajouter un commentaire
desk-answer-yours = Votre réponse
desk-answer-private = <b>Privé.</b> Seule la personne { $name } verra ceci, car son message était privé lui aussi. Markdown fonctionne.
desk-answer-told = <b>Public.</b> Cela paraît sous la critique pour tout le monde, et { $name } en est informé. Markdown fonctionne.
desk-answer-public = <b>Public.</b> Cela paraît sous la critique pour tout le monde. Markdown fonctionne.
desk-answer-send = Envoyer en privé

### Who writes here

desk-authors-heading = Qui écrit ici
desk-authors-disabled = désactivé, ne peut pas se connecter
desk-authors-role = Rôle de { $name }
desk-authors-appoint = Changer le rôle
desk-authors-enable = Réactiver
desk-authors-disable = Désactiver
desk-authors-remove = Supprimer pour de bon…
desk-invite-heading = Inviter quelqu’un
desk-invite-link = <b>Envoyez ce lien à une seule personne.</b> Il n’est montré que maintenant et vaut quatorze jours.
desk-invite-field = Invitation
desk-invite-as = Comme
desk-invite-contributor = <b>contribution</b> : ses propres brouillons, que la rédaction en chef fait paraître
desk-invite-author = <b>rédaction</b> : ses propres critiques et les commentaires qu’elles reçoivent
desk-invite-editor = <b>rédaction en chef</b> : toutes les critiques, tous les commentaires et les pages
desk-invite-owner = <b>propriétaire</b> : en plus, les réglages et qui écrit ici
desk-invite-button = Créer une invitation
desk-invite-open = Pas encore acceptées
desk-invite-until = { $role }, valable jusqu’au { $date }
desk-invite-withdraw = Retirer

### Somebody leaves for good

desk-remove-title = Supprimer { $name }
desk-remove-heading = Supprimer { $name } pour de bon
desk-remove-what = <b>C’est sans retour.</b> Voici ce qui arrive aussitôt :
desk-remove-reviews = { $count ->
    [0] Tous ses brouillons sont jetés.
    [one] Sa critique est retirée, avec la conversation qui la suit ; ses brouillons aussi.
   *[other] Ses { $count } critiques sont toutes retirées, avec les conversations qui les suivent ; ses brouillons aussi.
}
desk-remove-answers = Toutes ses réponses sont retirées, et ce que des lecteurs n’ont écrit qu’à cette personne est oublié.
desk-remove-servers = Les autres serveurs apprennent son départ et suppriment ce qu’ils ont d’elle.
desk-remove-name = Personne ne peut plus la suivre ni lui écrire, et le nom { $name } n’est plus jamais donné.
desk-remove-instead = Si cette personne doit seulement cesser d’écrire ici, <a>désactivez-la</a> plutôt : elle ne pourra plus se connecter, et tout ce qu’elle a écrit reste.
desk-remove-confirm = Pour confirmer, tapez <b>{ $name }</b>
desk-remove-why = Pourquoi (pour le journal, peut rester vide)
desk-remove-keep = Garder

### Reporting somebody

desk-report-heading = Signaler { $name }
desk-report-who = L’équipe de modération de { $server } lira ceci. Cela vient de { $blog }, sans votre nom ; ici, le journal dit qui l’a envoyé.
desk-report-words = Ce qui ne va pas
desk-report-hint = Au plus 2000 caractères, texte seul.
desk-report-show = Joindre ce que { $name } a écrit
desk-report-said = sur <cite>{ $title }</cite>, { $date }
desk-report-private = privé
desk-report-send = Envoyer le signalement

### Pages that stand by themselves

desk-page-title = Titre
desk-page-text = Texte

### The profile of an author

desk-profile-side = ce que l’on voit de vous
desk-profile-name = Votre nom
desk-profile-bio = À propos de vous
desk-profile-bio-hint = Markdown. Cela paraît sur votre page et, ailleurs, sur votre profil.
desk-digest-heading = Courriel
desk-digest-address = Votre adresse
desk-digest-hint = Personne d’autre ne la voit, et elle ne reçoit que des résumés.
desk-digest-when = Me dire ce qu’il y a de nouveau au bureau
desk-digest = { $it ->
    [never] Jamais
    [hourly] À chaque heure où il se passe quelque chose
    [daily] Une fois par jour
   *[weekly] Une fois par semaine
}
desk-digest-save = Enregistrer le courriel
desk-password-heading = Mot de passe
desk-password-current = L’actuel
desk-password-new = Un nouveau
desk-password-hint = Au moins 10 caractères. Tous les autres navigateurs sont déconnectés.
desk-password-change = Changer le mot de passe

### Who quotes

desk-quotes-only = De <cite><a>{ $title }</a></cite> seulement. <a>Citations de toutes les critiques</a>
desk-quotes-empty = Personne n’a encore demandé à citer quoi que ce soit. Quand quelqu’un le fera dans un message, ce sera ici, et vous déciderez.
desk-quotes-review = cite <cite><a>{ $title }</a></cite>
desk-quote-state = { $it ->
    [asking] vous le demande
    [granted] peut citer
    [refused] ne peut pas citer
   *[revoked] ne peut plus citer
}
desk-quotes-closed = , dans un message que tout le monde ne peut pas lire
desk-quotes-grant = Laisser citer
desk-quotes-grant-label = Laisser citer { $name }
desk-quotes-refuse = Refuser
desk-quotes-refuse-label = Refuser que { $name } cite
desk-quotes-revoke-label = Retirer à { $name } le droit de citer
desk-quotes-pages = Pages de citations

### All reviews of an author

desk-reviews-heading = Critiques
desk-reviews-write = Écrire une critique
desk-reviews-empty = Rien n’est encore écrit. Une critique peut rester un brouillon aussi longtemps que vous voulez ; personne ne la voit avant que vous ne la publiiez.
desk-review-state = { $it ->
    [draft] brouillon
    [published] publiée
   *[retracted] retirée
}
desk-reviews-pinned = , épinglée
desk-reviews-saved = enregistrée le <time>{ $date }</time>

### Trust and blocks

desk-standings-lede = De qui et de quoi ce bureau, ou une liste qu’il suit, a décidé. Ce qui est écrit ici pour un serveur vaut pour tous les serveurs sous son nom.
desk-standings-about = À propos de
desk-standings-everything = Tout
desk-standing-kind = { $it ->
    [person] personne
    [server] serveur
    [guest] invité
   *[word] mot
}
desk-comma = ,
desk-standings-how = Sa situation
desk-standings-however = quelle que soit la situation
desk-stand = { $it ->
    [open] libre
    [trusted] de confiance
    [limited] limité
   *[blocked] bloqué
}
desk-standings-part = Une partie du nom
desk-standings-part-short = une partie du nom
desk-standings-empty = Rien n’est encore décidé. Chacun est entendu selon les règles du blog.
desk-standings-none = Rien de tel n’est décidé. <a>Tout montrer</a>
desk-standings-list = de la liste <a>{ $list }</a>
desk-standings-list-plain = de la liste { $list }
desk-standings-by = par { $name }
desk-by-operator = l’administration du serveur
desk-by-list = une liste
desk-by-left = quelqu’un qui est parti
desk-standings-change = Modifier
desk-standings-change-what = la situation de { $name }
desk-standings-should = Situation voulue pour { $name }
desk-standings-lift = lever la décision
desk-decide = Décider
desk-before = Précédente
desk-after = Suivante
desk-decide-server = <b>un serveur</b> et tous ceux sous son nom
desk-decide-person = <b>une personne</b> déjà venue ici
desk-decide-word = <b>un mot</b>, ou quelques mots à la suite
desk-decide-which = Lequel
desk-decide-which-hint = spam.example, @bob@social.example ou l’adresse d’une page ; toute graphie convient. Pour les invités, on décide là où ils ont écrit.
desk-decide-from = Désormais
desk-decide-trusted = <b>de confiance</b> : aucune règle ne retient ce qui est dit. Là où seuls les serveurs admis participent, un serveur de confiance le peut.
desk-decide-limited = <b>limité</b> : ce qui est dit attend quelqu’un au bureau. Ses favoris, partages et abonnements ne comptent pas.
desk-decide-blocked = <b>bloqué</b> : ni entendu, ni interrogé, ni informé de rien. Ce qui a été dit quitte toutes les pages, et ses abonnements ici prennent fin. Un mot bloqué retient tout ce qui le contient.
desk-decide-why-hint = Pour le journal, et pour qui se posera la question dans un an. D’autres à ce bureau le lisent.
desk-decide-undo = Rien ici n’est définitif : lever un blocage ramène ce qui avait été dit et les décomptes. Seuls les abonnements ne reviennent pas ; qui suivait doit suivre à nouveau.
desk-lists-short = Listes
desk-lists-csv = Des listes entières de serveurs vont et viennent en CSV, au format de Mastodon.
desk-lists-others = Listes que d’autres tiennent
desk-lists-export = Exporter en CSV
desk-lists-export-hint = L’export contient chaque serveur limité ou bloqué, avec les raisons écrites ici.

### Lists of servers

desk-lists-heading = Listes de serveurs
desk-lists-lede = Des listes que d’autres tiennent des serveurs qu’ils limitent ou bloquent. Ce que vous décidez compte toujours avant toute liste.
desk-lists-empty = Aucune liste n’est encore tenue ici.
desk-list-state = { $it ->
    [unapplied] pas encore appliquée
    [unread] pas encore lue
    [changed] a changé, vous attend
   *[holds] en vigueur
}
desk-lists-daily = lue chaque jour, la dernière fois le <time>{ $date }</time>
desk-lists-file = un fichier, du <time>{ $date }</time>
desk-lists-count = { $count ->
    [one] { $count } serveur suit ce qu’elle dit
   *[other] { $count } serveurs suivent ce qu’elle dit
}
desk-lists-trouble = Ce qui valait avant continue de valoir.
desk-lists-more = Relire ou abandonner
desk-lists-read = Relire maintenant
desk-lists-drop = Abandonner
desk-import-heading = Importer une liste
desk-import-what = Du CSV tel que Mastodon l’exporte, ou seulement des noms de serveurs, un par ligne. <b>suspend</b> bloque, <b>silence</b> limite, <b>noop</b> ne fait rien. Les lignes qui ne refusent que des images ne font rien non plus : aucune image d’autrui n’est montrée ici. Vous verrez ce qui changerait et qui serait touché avant que rien ne vaille.
desk-import-file = Un fichier, au plus 12 Mo
desk-import-text = Ou la liste elle-même
desk-import-name = Comment l’appeler
desk-import-name-hint = Un fichier du même nom en est une version plus récente.
desk-import-look = La regarder
desk-follow-heading = Suivre une liste
desk-follow-what = La liste est lue chaque jour. Un changement qui ne touche personne que vous connaissiez vaut aussitôt ; tout autre vous attend.
desk-follow-address = Son adresse
desk-follow-button = Suivre

### One list of servers

desk-list-unread = Elle n’a pas encore été lue.
desk-list-waits = Voici ce qui changerait. Rien de cela ne vaut encore.
desk-list-holds = La liste vaut telle qu’elle a été lue en dernier.
desk-list-tally = { $it ->
    [fresh] nouveaux
    [changed] différents
    [gone] plus listés
    [same] déjà ainsi
    [skipped] ne demandent rien
   *[refused] non retenus
}
desk-list-hits = Qui elle touche
desk-list-nobody = Personne que vous connaissiez.
desk-list-known = Personnes que vous connaissez : { $people }, sur { $servers } serveur(s). Suivent quelqu’un ici : { $followers }. Ont dit en tout : { $comments }.
desk-list-followers = { $count ->
    [one] 1 personne abonnée :
   *[other] { $count } personnes abonnées :
}
desk-list-more = et d’autres
desk-list-comments = { $count ->
    [one] 1 commentaire de
   *[other] { $count } commentaires de
}
desk-list-others = et d’autres
desk-list-on = sur
desk-list-rest = { $count ->
    [one] et 1 autre
   *[other] et { $count } autres
}
desk-list-looked = { $count ->
    [one] 1 personne qui a seulement aimé, partagé ou regardé
   *[other] { $count } personnes qui ont seulement aimé, partagé ou regardé
}
desk-list-most = Ce sont les { $shown } serveurs les plus touchés sur { $all }.
desk-list-yours = Ce que vous avez décidé vous-même
desk-list-against = { $count ->
    [one] 1 ligne va contre ce qui a été décidé ici. Ce qui a été décidé ici continue de valoir.
   *[other] { $count } lignes vont contre ce qui a été décidé ici. Ce qui a été décidé ici continue de valoir.
}
desk-list-stays = reste { $ours }, la liste dit { $theirs }
desk-list-first = Les { $shown } premières.
desk-list-refused = Lignes qui ne sont pas retenues
desk-list-line = Ligne { $line }
desk-list-why = { $it ->
    [unclosed] a un guillemet jamais refermé
    [unclear] ne dit ni suspend, ni silence, ni noop
    [asterisks] est caché derrière des astérisques
    [nameless] n’est pas le nom d’un serveur
    [ours] est le serveur de ce blog, ou le contient
   *[top] est tout un domaine de premier niveau
}
desk-list-first-of = Les { $shown } premières sur { $all }.
desk-list-apply = Appliquer la liste
desk-list-apply-hint = Tout ou rien. Abandonner la liste plus tard retire tout ce qu’elle seule avait décidé ; ce que les gens avaient dit revient, les abonnements non.
desk-list-drop = Abandonner la liste

### The log

desk-log-lede = Qui a décidé quoi, quand et pourquoi. Personne ne peut changer ce qui est écrit ici.
desk-log-who = Qui
desk-log-everybody = tout le monde
desk-log-what = Ce qui a été fait
desk-log-whatever = quoi que ce soit
desk-log-empty = Rien n’a encore été décidé ici. Tout ce que quelqu’un approuve, masque, limite ou bloque est noté sur cette page.
desk-log-none = Rien de tel n’est arrivé. <a>Tout montrer</a>
desk-deed = { $it ->
    [approved] approbation
    [hid] masquage
    [showed-again] nouvel affichage
    [marked-as-spam] marquage comme indésirable
    [trusted] confiance accordée
    [limited] limitation
    [blocked] blocage
    [lifted] décision levée
    [applied] application
    [dropped] abandon
    [let-quote] citation accordée
    [did-not-let-quote] citation refusée
    [withdrew-consent] accord retiré
    [reported] signalement
    [closed] clôture
    [changed] modification
    [reset-the-sign-in-of] a réinitialisé la connexion de

    [handed-in] remise
    [withdrew] reprise
    [sent-back] renvoi
    [handed-over] passation
   *[removed] suppression
}
desk-log-line = <b>{ $who }</b> · { $did } : <a><bdi>{ $what }</bdi></a>
desk-log-this = <b>{ $who }</b> · { $did }

### One comment

desk-comment-of = Un commentaire de { $name }
desk-comment-heading = Un commentaire
desk-comment-edited = modifié le { $date }
desk-private = privé, vous seul voyez ceci
desk-spam = indésirable
desk-hidden = masqué
desk-hidden-held = masqué ; il attendait auparavant
desk-barred = hors de la page, car qui l’a dit est bloqué
desk-waits = vous attend :
desk-aside = non listé, donc pas sur la page
desk-gone = retiré par qui l’a écrit
desk-shown = sur la page, <a>commentaire { $number }</a>
desk-comment-stand = qui l’a dit est { $stand }
desk-approve = Approuver
desk-not-spam = Pas indésirable
desk-hide = Masquer
desk-unhide = Montrer à nouveau
desk-wait-again = Remettre en attente
desk-mark-spam = Indésirable
desk-trust-person = Faire confiance à cette personne
desk-limit-person = Limiter cette personne
desk-block-person = Bloquer cette personne
desk-lift = Lever la décision
desk-who-is = Qui est-ce ?
desk-comment-deeds = Ce qui a été fait

### A person elsewhere

desk-person-side = Quelqu’un d’ailleurs
desk-person-all = Tout de cette personne
desk-person-server = Serveur
desk-person-runs = , fonctionne avec { $software }
desk-person-account = Compte
desk-person-born = depuis le <time>{ $date }</time>, à ce qu’il dit
desk-person-known = Connu ici
desk-person-since = depuis le <time>{ $date }</time>
desk-person-standing = Situation
desk-person-nothing = rien de particulier
desk-person-decided = Décidé
desk-person-decision = { $stand }, par { $who }, le <time>{ $date }</time>
desk-person-their-server = Son serveur
desk-person-server-decision = { $server } est { $stand }, par { $who }, le <time>{ $date }</time>
desk-lift-server = Lever pour son serveur
desk-limit-their-server = Limiter son serveur
desk-block-their-server = Bloquer son serveur
desk-person-hint = Limité : ce qui est dit vous attend et ne compte pas. Bloqué : rien n’est entendu, et ce qui a été dit n’est sur aucune page jusqu’à la levée du blocage. La situation d’un serveur vaut pour tout ce qui est sous son nom.
desk-person-report = Cette personne enfreint-elle les règles de son propre serveur ? <a>La signaler à { $server }</a>
desk-person-silent = N’a rien dit ici
desk-person-said = Ce qui a été dit ici
desk-comment-state = { $it ->
    [gone] disparu
    [waiting] attend sa place
    [private] privé
    [spam] indésirable
    [hidden] masqué
    [barred] bloqué
    [held] en attente
    [aside] non listé
   *[shown] visible
}
desk-person-on = sur <cite><a>{ $title }</a></cite>

### Settings

desk-settings-stays = Dans le fédivers, ce blog est <span class="mono handle">{ $handle }</span>. Cela ne change pas.
desk-settings-name = Comment il s’appelle
desk-settings-tagline = Une ligne sous le nom
desk-settings-language = La langue dans laquelle vous écrivez
desk-settings-language-hint = Un code court comme en, de ou pt-BR. Une critique peut en décider autrement.
desk-replies-heading = Réponses
desk-replies-who = Qui peut répondre
desk-reply-policy = { $it ->
    [open] Ouvert : les réponses paraissent aussitôt
    [first_held] Les premières réponses attendent : une personne approuvée une fois paraît aussitôt
    [all_held] Toutes les réponses attendent que quelqu’un ici les approuve
   *[closed] Fermé : personne ne peut répondre
}
desk-replies-told = Les autres serveurs en sont informés, aussi quand cela change. Une critique peut en décider autrement.
desk-replies-close = Les conversations se ferment après tant de jours
desk-replies-close-hint = Comptés depuis le jour où une critique paraît. Vide pour jamais.
desk-replies-guests = <b>Les invités peuvent répondre.</b> Qui n’a pas de compte écrit sur la page même. Le premier commentaire de chacun attend à la réception que quelqu’un l’approuve.
desk-replies-carried = <b>Porter les invités dans le fédivers.</b> Le blog transmet ce qu’ils disent sous la forme « Nom a écrit : … », pour qu’ailleurs on voie toute la conversation. Cela vaut pour ce qui paraît désormais ; ce qui est déjà ailleurs y est toujours modifié et supprimé.
desk-replies-links = Liens qu’un invité peut mettre dans un commentaire
desk-replies-links-hint = Vide pour autant qu’ils veulent.
desk-replies-tag = Le mot-clé qui garde une réponse hors de la page
desk-replies-unlisted = <b>Montrer les réponses non listées.</b> Sinon, seules paraissent sur la page les réponses destinées aux fils publics.
desk-spam-heading = Ce qui attend parce que c’est peut-être indésirable
desk-spam-lede = Cela attend au bureau avec sa raison, et n’est jamais jeté. Qui a votre confiance n’attend jamais.
desk-spam-links = Commentaires avec plus de liens que
desk-spam-links-hint = Un nombre de liens. Vide pour aucune règle de ce genre.
desk-spam-age = Commentaires de comptes plus jeunes que
desk-spam-age-hint = Jours depuis la création du compte. Vide pour aucune règle de ce genre.
desk-spam-flood = Commentaires d’une même personne après
desk-spam-flood-hint = Commentaires en dix minutes. Vide pour aucune règle de ce genre.
desk-spam-repeats = <b>Mots répétés.</b> Ce qui a été dit ici deux fois en une semaine, mot pour mot, attend quand on le redit.
desk-replies-save = Enregistrer ce qui vaut pour les réponses
desk-quoting-who = Qui peut citer une critique dans un message
desk-quote-policy = { $it ->
    [anybody] Tout le monde peut citer
    [followers] Les abonnés peuvent citer, les autres demandent d’abord
    [ask] Qui veut citer demande d’abord
   *[nobody] Personne ne peut citer
}
desk-quoting-told = Les serveurs qui savent demander en sont informés et reçoivent une réponse. Ce qui demande attend sous <a>Citations</a>. Une critique peut en décider autrement.
desk-quoting-rule = La règle de la maison pour citer
desk-quoting-rule-hint = Une ligne, montrée à côté de l’adresse de chaque critique. Vide pour aucune.
desk-quoting-save = Enregistrer ce qui vaut pour les citations
desk-servers-heading = Serveurs
desk-servers-sealed = <b>Les autres serveurs doivent dire qui ils sont avant de lire.</b> Qui est bloqué ne peut alors pas non plus chercher de critiques pour son public. Les pages restent ouvertes à tous. Les serveurs qui ne signent pas leurs demandes ne trouveront pas ce blog.
desk-servers-listed = <b>Seuls les serveurs de confiance peuvent participer.</b> Tous les autres comptent comme bloqués : leurs commentaires quittent les pages, leurs favoris ne comptent pas, leurs membres ne suivent plus. Sans ce réglage, commentaires et décomptes reviennent ; les abonnements non.
desk-servers-save = Enregistrer ce qui vaut pour les serveurs

### The editor

desk-editor-new = Une nouvelle critique
desk-editor-preview = <b>Aperçu.</b> Voici à quoi ressemblera la critique. Rien n’est encore enregistré ; le formulaire est plus bas.
desk-editor-published = Publiée. Ce que vous changez ici est aussi transmis à vos abonnés. <a>Voir</a>
desk-editor-retracted = Retirée. Vous seul et la rédaction en chef pouvez la voir.
desk-editor-draft = Un brouillon. Vous seul et la rédaction en chef pouvez le voir.
desk-editor-unsaved = Pas encore enregistrée.
desk-editor-revise = Mettre à jour
desk-editor-save = Enregistrer le brouillon
desk-editor-publish = Publier
desk-editor-look = Aperçu
desk-editor-title = Titre de la critique
desk-editor-text = La critique
desk-editor-markdown = Markdown : <code>*accent*</code>, <code>&gt; une citation</code>, <code>## un titre</code>, <code>[^1]</code> pour une note.
desk-editor-summary = Résumé
desk-editor-summary-hint = C’est ce que l’on voit d’abord ailleurs.
desk-editor-summary-empty = Si vous le laissez vide, c’est le début de la critique.
desk-editor-summary-else = Si vous le laissez vide, c’est : « { $words } »
desk-editor-spoilers = <b>Elle révèle la fin.</b> Un avertissement le dit, ici et ailleurs.
desk-editor-book = Le livre
desk-editor-book-title = Titre du livre
desk-editor-writers = Écrit par
desk-editor-translators = Traduit par
desk-editor-names-hint = Plusieurs noms se séparent par des points-virgules.
desk-editor-publisher = Maison d’édition
desk-editor-edition = Édition
desk-editor-year = Année
desk-editor-pages = Pages
desk-editor-isbn = ISBN
desk-editor-cover = La couverture
desk-editor-cover-now = La couverture actuelle
desk-editor-cover-remove = Retirer la couverture
desk-editor-picture = Une image
desk-editor-picture-other = Une autre image
desk-editor-picture-hint = JPEG, PNG, GIF ou WebP, au plus 10 Mo.
desk-editor-alt = Ce qu’elle montre
desk-editor-alt-hint = Pour qui ne peut pas la voir.
desk-editor-kept = Où elle est rangée
desk-editor-categories = Catégories
desk-editor-tags = Mots-clés
desk-editor-labels-hint = Séparées par des virgules. Fiction / Romans est une catégorie dans une autre. Ailleurs, les étiquettes sont des hashtags.
desk-editor-language = Langue
desk-editor-language-hint = Un code court : en, de, pt-BR.
desk-editor-address = Adresse
desk-editor-address-hint = Ce qui suit /reviews/. Tirée du titre si c’est vide.
desk-editor-policy = Qui peut répondre et citer
desk-editor-replies = Réponses
desk-editor-usual = Comme sur tout le blog
desk-editor-close = La conversation se ferme après tant de jours
desk-editor-close-hint = 0 pour jamais. Vide : comme sur tout le blog.
desk-editor-quotes = Citations dans des messages ailleurs
desk-editor-more = Autres choses à faire
desk-editor-pinned = Elle paraît en premier sur le profil, ailleurs.
desk-editor-unpin = Désépingler
desk-editor-unpinned = La montrer en premier sur le profil, ailleurs.
desk-editor-pin = Épingler
desk-editor-retract = La retirer…
desk-editor-retract-what = La page disparaît, les autres serveurs sont priés de l’oublier, et vous gardez le texte. Elle pourra être republiée plus tard.
desk-editor-retract-yes = Oui, retirer la critique
desk-editor-delete = La supprimer…
desk-editor-delete-what = La critique et tous ses commentaires sont jetés, ici et ailleurs. C’est sans retour.
desk-editor-delete-yes = Oui, supprimer la critique

### The inbox

desk-inbox-kinds = Genres
desk-inbox-everything = Tout
desk-inbox-kind = { $it ->
    [comment] Commentaires
    [mention] Mentions
    [quote] Citations
    [like] Favoris
    [boost] Partages
    [follower] Abonnements
    [report] Signalements
    [remark] De la maison
   *[blocklist] Listes
}
desk-inbox-pile = { $it ->
    [new] Nouveau
    [waiting] En attente
    [spam] Indésirable
    [hidden] Masqué
   *[all] Tout
}
desk-inbox-heap = { $pile }, { $number }
desk-inbox-new = { $count ->
    [0] Rien de nouveau
    [one] 1 nouveauté
   *[other] { $count } nouveautés
}
desk-inbox-waiting = { $count ->
    [0] Rien n’attend
    [one] 1 vous attend
   *[other] { $count } vous attendent
}
desk-inbox-spam = { $count ->
    [0] Il n’y a rien ici
    [one] 1 marqué comme indésirable
   *[other] { $count } marqués comme indésirables
}
desk-inbox-hidden = { $count ->
    [0] Il n’y a rien ici
    [one] 1 masqué
   *[other] { $count } masqués
}
desk-inbox-all = { $count ->
    [0] Il n’y a rien ici
   *[other] { $count } en tout
}
desk-inbox-about = sur <cite>{ $title }</cite> <a>pas seulement</a>
desk-inbox-of = de <a><bdi>{ $name }</bdi></a> <a>pas seulement</a>
desk-inbox-kind-all = de tout genre
desk-inbox-empty = Ici est dit tout ce qui arrive à vos critiques : ce que l’on dit sur la page et depuis d’autres serveurs, qui aime et partage, qui s’abonne. Il ne reste rien à regarder.
desk-inbox-none = Rien ici pour l’instant. <a>Ce qui est nouveau</a>
desk-inbox-skip = Aller à la liste
desk-inbox-what = Que faire de ce qui est choisi
desk-inbox-choose = Choisir
desk-inbox-ticked = ce qui est coché
desk-inbox-page = cette page, { $number }
desk-inbox-newest = les { $number } plus récents
desk-inbox-list = toute la liste, { $number }
desk-inbox-approve = Approuver la sélection
desk-inbox-hide = Masquer la sélection
desk-inbox-mark = La sélection est indésirable
desk-inbox-done = Sélection traitée
desk-inbox-more = Autres actions, et pourquoi
desk-inbox-reason-hint = Si vous voulez. C’est écrit dans le journal à côté de ce que vous ferez ensuite.
desk-inbox-unhide = Montrer à nouveau la sélection
desk-inbox-renew = La sélection est de nouveau nouvelle
desk-inbox-trust = Faire confiance aux personnes choisies
desk-inbox-limit = Limiter les personnes choisies
desk-inbox-block = Bloquer les personnes choisies
desk-inbox-limit-servers = Limiter les serveurs choisis
desk-inbox-block-servers = Bloquer les serveurs choisis
desk-inbox-word = Un mot, ou quelques mots
desk-inbox-limit-word = Le limiter
desk-inbox-block-word = Le bloquer
desk-inbox-word-hint = Ce qui contient un mot limité vous attend ; ce qui contient un mot bloqué va aux indésirables.
desk-keys-heading = Touches
desk-keys-walk = suivant, précédent
desk-keys-tick = cocher ; avec Maj, tout depuis la dernière coche
desk-keys-approve = approuver
desk-keys-hide = masquer
desk-keys-spam = indésirable
desk-keys-done = traité
desk-keys-trust = faire confiance à cette personne
desk-keys-answer = répondre
desk-keys-undo = annuler la dernière action
desk-keys-show = montrer ceci
desk-keys-hint = Elles valent pour ce qui est coché, sinon pour l’élément où vous êtes, et jamais pendant que vous tapez.
desk-keys-listen = Écouter ces touches dans ce navigateur
desk-inbox-pages = Pages de la réception
desk-inbox-back = Revenir à ce que l’on peut faire
desk-spoken-last = C’est le dernier de cette page.
desk-spoken-first = C’est le premier de cette page.
desk-spoken-ticked = Coché. { $number } en tout.
desk-spoken-unticked = Non coché. { $number } en tout.
desk-spoken-nothing = Rien n’est choisi. Appuyez sur j pour commencer.
desk-spoken-not-here = Cela ne se peut pas ici.
desk-spoken-moment = Un instant, la dernière action est en route.
desk-spoken-no-undo = Il n’y a rien à annuler.
desk-spoken-failed = Cela n’a pas pu se faire : { $why }
desk-spoken-no-answer = On ne peut pas encore y répondre.

### A line of the inbox

desk-row-choose = Choisir ceci
desk-row-reported = Signalé
desk-row-list = La liste <bdi>{ $list }</bdi> a changé
desk-row-verb = { $it ->
    [comment] sur
    [mention-you] vous mentionne
    [mention-blog] mentionne le blog
    [mention] parle de
    [quote-asking] demande à citer
    [quote] cite
    [handed-in] remet
    [withdrawn] reprend
    [approved] a approuvé
    [sent-back] renvoie
    [handed-over] a confié à quelqu’un d’autre
    [joined] vous nomme parmi les auteurs de
    [left] a changé les auteurs de
   *[follower] suit
}
desk-row-likes = { $count ->
    [one] aime
   *[other] aiment
}
desk-row-boosts = { $count ->
    [one] partage
   *[other] partagent
}
desk-row-others = { $count ->
    [one] une autre personne
   *[other] { $count } autres
}
desk-row-told-by = { $count ->
    [one] une fois, par { $names }
   *[other] { $count } fois, par { $names }
}
desk-guest = invité
desk-row-spam = <b>indésirable</b>
desk-row-spam-off = <b>indésirable</b>, retiré de la page
desk-row-approved = approuvé
desk-row-quoted = « { $words } »
desk-row-answered = Vous avez répondu :
desk-row-take-back = Retirer : votre réponse à { $name }
desk-row-not-spam = Pas indésirable : faire paraître ce que { $name } a écrit
desk-row-approve = Approuver ce que { $name } a écrit
desk-row-wait-again = Remettre en attente ce que { $name } a écrit
desk-row-unhide = Montrer à nouveau ce que { $name } a écrit
desk-row-hide = Masquer ce que { $name } a écrit
desk-row-mark-spam = Indésirable : ce que { $name } a écrit
desk-row-answer = Répondre à { $name }
desk-row-quotes = Décider des citations
desk-row-look = Regarder la liste
desk-row-done = Traité
desk-row-new = De nouveau nouveau
desk-row-more = Plus
desk-limit-server = Limiter ce serveur
desk-block-server = Bloquer ce serveur
desk-row-only-person = Seulement de cette personne
desk-row-only-review = Seulement sur cette critique
desk-row-history = Son histoire

### Why something waits

desk-hold-guest = un invité que personne ici n’a encore lu
desk-hold-first = répond ici pour la première fois
desk-hold-all = toutes les réponses à cette critique sont lues d’abord
desk-hold-closed = arrivé après la fermeture de la conversation
desk-hold-limited = est limité, ou son serveur l’est
desk-hold-links = { $count ->
    [one] un lien
   *[other] { $count } liens
}
desk-hold-word = dit « { $word } »
desk-hold-banned = dit « { $word } », qui est bloqué
desk-hold-young = { $count ->
    [0] un compte créé aujourd’hui
    [one] un compte vieux d’un jour
   *[other] un compte vieux de { $count } jours
}
desk-hold-flood = { $count ->
    [one] 1 commentaire en dix minutes
   *[other] { $count } commentaires en dix minutes
}
desk-hold-repeated = { $count ->
    [one] les mêmes mots, déjà dits une fois
   *[other] les mêmes mots, déjà dits { $count } fois
}
desk-hold-taught = les mêmes mots ont été marqués comme indésirables par { $name }
desk-hold-taught-link = renvoie à { $server }, déjà vu dans de l’indésirable

### What was done in the inbox

desk-did-nothing = Rien n’a été fait.
desk-did-left = { $count ->
    [one] Un est resté tel quel : ce n’était pas possible, ou ne changeait rien.
   *[other] { $count } sont restés tels quels : ce n’était pas possible, ou ne changeait rien.
}
desk-did-block-word = Ce qui contient ce mot va désormais aux indésirables.
desk-did-limit-word = Ce qui contient ce mot attend désormais.
desk-did-approve = { $count ->
    [one] Approuvé. Le commentaire est sur la page.
   *[other] Approuvé. { $count } commentaires sont sur la page.
}
desk-did-hide = { $count ->
    [one] Masqué. Personne ne voit plus ce commentaire.
   *[other] Masqué. Personne ne voit plus ces { $count } commentaires.
}
desk-did-unhide = { $count ->
    [one] De nouveau visible, à moins d’attendre encore.
   *[other] { $count } sont de nouveau visibles, à moins d’attendre encore.
}
desk-did-spam = { $count ->
    [one] Marqué comme indésirable. Les mots et liens semblables attendront désormais.
   *[other] { $count } sont marqués comme indésirables. Les mots et liens semblables attendront désormais.
}
desk-did-done = { $count ->
    [one] Traité.
   *[other] { $count } sont traités.
}
desk-did-new = { $count ->
    [one] C’est de nouveau nouveau.
   *[other] { $count } sont de nouveau nouveaux.
}
desk-did-trust = { $count ->
    [one] Confiance accordée. Ce qui attendait de cette personne est sur la page.
   *[other] { $count } personnes ont votre confiance. Ce qui attendait d’elles est sur la page.
}
desk-did-limit = { $count ->
    [one] Limité. Ce que dit cette personne attend désormais.
   *[other] { $count } personnes sont limitées. Ce qu’elles disent attend désormais.
}
desk-did-block = { $count ->
    [one] Bloqué. Ce que cette personne a dit n’est plus sur aucune page.
   *[other] { $count } personnes sont bloquées. Ce qu’elles ont dit n’est plus sur aucune page.
}
desk-did-lift = { $count ->
    [one] Rien de particulier ne vaut plus pour cette personne.
   *[other] Rien de particulier ne vaut plus pour ces { $count } personnes.
}
desk-did-trust-server = { $count ->
    [one] Le serveur a votre confiance.
   *[other] { $count } serveurs ont votre confiance.
}
desk-did-limit-server = { $count ->
    [one] Le serveur est limité. Ce que disent ses membres attend désormais.
   *[other] { $count } serveurs sont limités. Ce que disent leurs membres attend désormais.
}
desk-did-block-server = { $count ->
    [one] Le serveur est bloqué. Ce que ses membres ont dit n’est plus sur aucune page.
   *[other] { $count } serveurs sont bloqués. Ce que leurs membres ont dit n’est plus sur aucune page.
}
desk-did-lift-server = { $count ->
    [one] Rien de particulier ne vaut plus pour ce serveur.
   *[other] Rien de particulier ne vaut plus pour ces { $count } serveurs.
}
desk-undo = Annuler
desk-undo-approve = Masquer tout de même
desk-undo-unhide = Masquer à nouveau
desk-undo-stand = Lever à nouveau

### What is wrong with a form of the desk

desk-wrong-button = Veuillez appuyer sur l’un des boutons.
desk-wrong-unpublished = Cette critique n’est pas publiée, on ne peut donc rien y répondre.
desk-wrong-nothing-ticked = Rien n’est coché. Cochez ce que vous voulez, ou choisissez toute la page.
desk-wrong-page-title = La page a besoin d’un titre.
desk-wrong-confirm = Pour confirmer, tapez le nom { $name }.
desk-wrong-password = Le mot de passe actuel n’est pas le bon.
desk-wrong-bio = La présentation dépasse 5000 caractères.
desk-wrong-no-owner = Le blog a besoin d’au moins un propriétaire qui puisse se connecter.
desk-wrong-no-email = Veuillez indiquer l’adresse à laquelle vont les résumés.
desk-wrong-email = Ce n’est pas une adresse de courriel.
desk-wrong-local-report = Les personnes de ce blog ne sont pas signalées à un autre serveur. Parlez à son propriétaire.
desk-wrong-gone-report = { $name } a quitté son serveur ; il n’y a plus personne à signaler.
desk-wrong-blocked-report = Le serveur { $server } est bloqué ici, et rien ne lui est envoyé. Levez le blocage pour y signaler quelqu’un.
desk-wrong-report-nul = Le signalement contient un caractère qui ne peut pas être conservé (NUL).
desk-wrong-report-long = Le signalement dépasse 2000 caractères.

### What is wrong with a decision

desk-wrong-stand = Choisissez la situation voulue.
desk-wrong-kind = Choisissez de qui il s’agit.
desk-wrong-own-person = Cette personne est des vôtres ; voyez « Qui écrit ».
desk-wrong-guest = Un invité se trouve par ce qu’il a écrit, sous « Commentaires ».
desk-wrong-person = Personne de passé ici ne s’appelle « { $name } ». Les personnes se nomment comme @bob@social.example ; qui n’est jamais venu se tient à l’écart avec son serveur.
desk-wrong-server = « { $name } » n’est pas le nom d’un serveur, comme spam.example.
desk-wrong-own-server = { $name } est le serveur de ce blog, ou le contient.
desk-wrong-word = Un mot a de 2 à 100 caractères.
desk-wrong-held-by = Cela vient de la liste { $list }. Accordez votre confiance pour faire une exception, ou abandonnez la liste.

### What is wrong with a list of servers

desk-wrong-list-none = Choisissez un fichier ou collez une liste.
desk-wrong-list-both = Choisissez un fichier ou collez une liste, pas les deux.
desk-wrong-list-large = La liste dépasse 12 Mio.
desk-wrong-list-text = La ligne { $line } n’est pas du texte en UTF-8. Veuillez enregistrer la liste en UTF-8.
desk-wrong-list-nul = La ligne { $line } contient un caractère qui ne peut pas être conservé (NUL).
desk-wrong-list-csv = Ce n’est pas une liste en CSV, mais une page ou un autre document.
desk-wrong-list-many = La liste nomme plus de serveurs qu’il n’en existe.
desk-wrong-list-quote = Ligne { $line } : un guillemet y est ouvert et jamais refermé.
desk-wrong-list-empty = Il n’y a aucun serveur dans cette liste.
desk-wrong-list-unread = La liste n’a pas encore été lue.
desk-wrong-list-changed = La liste a changé depuis que vous l’avez vue. Veuillez la regarder à nouveau.
desk-wrong-list-address = Une liste se lit à une adresse qui commence par https:// et mène à du CSV.

### What is wrong with the settings

desk-wrong-all-shut-out = Aucun serveur n’est encore de confiance ; tout le monde ailleurs serait exclu et tous les abonnements prendraient fin. Accordez d’abord votre confiance à l’un d’eux.
desk-wrong-quote-policy = Veuillez choisir qui peut citer.
desk-wrong-rule = La règle de la maison dépasse { $most } caractères.
desk-wrong-links = Le nombre de liens va de 0 à 100, ou reste vide pour autant qu’ils veulent.
desk-wrong-close = Les conversations se ferment après 1 à 3650 jours, ou jamais si c’est vide.
desk-wrong-spam-links = Un commentaire attend à partir de 0 à 100 liens, ou jamais pour ses liens si c’est vide.
desk-wrong-spam-age = Un compte est jeune de 1 à 365 jours, ou jamais si c’est vide.
desk-wrong-spam-flood = Une personne peut dire de 1 à 1000 choses en dix minutes, ou autant qu’elle veut si c’est vide.
desk-wrong-reply-policy = Veuillez choisir qui peut répondre.
desk-wrong-hashtag = Le mot-clé est un seul mot de lettres, de chiffres et de tirets bas.

### What is wrong with a review

desk-wrong-publish = Une critique a besoin d’un titre et d’un texte avant d’être publiée.
desk-wrong-same-title = Trop de critiques portent ce titre ; veuillez choisir une adresse propre.
desk-wrong-address-taken = Une autre critique a déjà cette adresse.
desk-wrong-time = Il faut une date et une heure, comme 2026-12-24 08:00 ; c’est l’heure de { $zone }.
desk-wrong-skipped = Cette heure n’existe pas à { $zone } : les horloges avancent et la sautent. Choisissez-en une autre.
desk-wrong-past = Cette heure est passée à { $zone }. Choisissez-en une à venir, ou laissez vide pour publier maintenant.
desk-wrong-gone-out = Elle est déjà partie chez les abonnés. On peut la retirer.
desk-wrong-appeared = Elle est déjà publiée.
desk-wrong-grace = Les abonnés sont informés après 0 à { $most } minutes.
desk-wrong-zone = « { $typed } » n’est pas un fuseau horaire. Leurs noms ressemblent à Europe/Berlin ou UTC.
desk-wrong-no-text = Une critique publiée a besoin d’un texte. Retirez-la pour l’enlever.
desk-wrong-title = Une critique a besoin d’un titre.
desk-wrong-long-title = Le titre dépasse { $most } caractères.
desk-wrong-long-summary = Le résumé dépasse { $most } caractères.
desk-wrong-long-review = La critique dépasse 400 000 octets.
desk-wrong-language = La langue « { $typed } » n’est pas un code court comme en, de ou pt-BR.
desk-wrong-nul = Le texte contient un caractère qui ne peut pas être conservé (NUL).
desk-wrong-no-alt = Veuillez décrire la couverture en quelques mots pour qui ne peut pas la voir.
desk-wrong-replies = Les réponses sont open, first_held, all_held ou closed, ou vides pour ce qui vaut sur le blog ; pas « { $typed } ».
desk-wrong-closing = Une conversation se ferme après 1 à { $most } jours, 0 pour jamais, ou vide pour ce qui vaut sur le blog ; pas « { $typed } ».
desk-wrong-quotes = Les citations sont ouvertes à anybody, followers, nobody ou à qui demande (ask), ou vides pour ce qui vaut sur le blog ; pas « { $typed } ».
desk-wrong-year = L’année « { $typed } » n’est pas une année.
desk-wrong-pages = « { $typed } » n’est pas un nombre de pages.
desk-wrong-pictures = On ne garde que { $most } images par jour. Veuillez continuer demain.
desk-wrong-drawing = Un fichier SVG peut contenir des programmes, on n’en garde donc aucun ici. Veuillez l’enregistrer en PNG ou en WebP.
desk-wrong-picture = L’image n’a pas pu être lue. Veuillez prendre un fichier JPEG, PNG, GIF ou WebP.
desk-wrong-isbn = L’ISBN « { $typed } » n’a pas 10 ou 13 chiffres.
desk-wrong-isbn-digit = Le chiffre de contrôle de l’ISBN « { $typed } » est faux ; veuillez le comparer avec le livre.

### The editor: what a text may hold, and the verdict

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

### Shelving: categories, pages and menus

shelving-add = Ajouter
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
page-slug = Adresse
page-slug-hint = Ce qui suit la barre oblique. Vide : tiré du titre ; l’ancienne adresse mène à la nouvelle.
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

### What is wrong with shelving

desk-wrong-long-verdict = Le verdict dépasse { $most } caractères.
desk-wrong-rating = Un livre reçoit de 1 à { $most } dos, ou aucun ; pas « { $typed } ».
desk-wrong-volume = Le numéro dans la série est un nombre comme 2 ou 2.5 ; pas « { $typed } ».
desk-wrong-no-series = Le livre est le numéro { $number } d’une série sans nom.
shelving-wrong-name = Une catégorie a besoin d’un nom de { $most } caractères au plus.
shelving-wrong-kept = Des critiques sont rangées dans cette catégorie. Placez-la d’abord dans une autre : elles y passeront.
shelving-wrong-marks = Le nom d’une catégorie ne contient ni virgule ni « / » : choisissez plus bas où elle se trouve.
shelving-wrong-parent = La catégorie où celle-ci doit se trouver n’existe plus.
shelving-wrong-circle = Une catégorie ne peut pas se contenir elle-même.
shelving-wrong-taken = Il existe déjà une catégorie de ce nom.
page-wrong-kept = Les lecteurs ont besoin de cette page ; réécrivez-la plutôt.
page-wrong-long = Le texte dépasse 400 000 octets.
page-wrong-blog = « { $path } » appartient au blog lui-même ; choisissez une autre adresse.
page-wrong-leads = « { $path } » mène à une autre page ; choisissez une autre adresse.
page-wrong-taken = Une autre page a cette adresse.
menu-wrong-menu = Ce menu n’existe pas.
menu-wrong-many = Un menu a au plus { $most } lignes.
menu-wrong-gone = Ce à quoi mène la ligne n’existe plus.
menu-wrong-label = Un lien vers ailleurs a besoin de mots à afficher.
menu-wrong-what = Choisissez où mène la ligne.
menu-wrong-address = Un lien vers ailleurs commence par https:// et nomme un serveur.

### Where else an author is found

desk-profile-links = Vos pages ailleurs
desk-profile-links-hint = Une adresse par ligne, { $most } au plus, chacune commençant par https://. Elles paraissent sur votre page et, ailleurs, sur votre profil. Un site qui vérifie ces liens (rel=me), comme Mastodon, sait alors que cette page est la vôtre.
desk-wrong-profile-link = « { $typed } » n’est pas l’adresse d’une page : elle commence par https:// et compte { $most } caractères au plus.
desk-wrong-profile-links = Le nombre de pages ailleurs est limité à { $most }.

### Ce qui ne va pas dans l’apparence

looks-wrong-weight = La feuille de style pèse { $bytes } octets ; { $most } au plus sont permis.
looks-wrong-deep = Ligne { $line } de la feuille de style : l’imbrication est trop profonde.
looks-wrong-import = Ligne { $line } de la feuille de style : @import n’est pas permis ; collez les règles elles-mêmes.
looks-wrong-url = Ligne { $line } de la feuille de style : une adresse n’est pas fermée ou contient un guillemet.
looks-wrong-string = Ligne { $line } de la feuille de style : les guillemets autour d’un texte ne sont pas fermés.
looks-wrong-bracket = Ligne { $line } de la feuille de style : il y a un { $mark } de trop.
looks-wrong-elsewhere = Ligne { $line } de la feuille de style : « { $typed } » serait chargé d’ailleurs. Seules les adresses de ce blog sont permises, comme /media/….jpg.
looks-wrong-accent = Veuillez choisir l’un des accents.
looks-wrong-alt = Veuillez dire ce que montre l’image d’en-tête, pour celles et ceux qui ne peuvent pas la voir.
looks-wrong-link = L’adresse de la personne qui a fait l’image commence par https://.
looks-wrong-credit = Veuillez dire qui a fait l’image ; l’adresse se trouve derrière le nom.
looks-wrong-picture = Une image n’est plus là. Veuillez la choisir de nouveau.

### When reviews go out

desk-timing-heading = Quand les critiques partent
desk-timing-grace = Minutes avant que les abonnés soient informés
desk-timing-grace-hint = Une critique publiée est aussitôt sur le site. Tant que les abonnés ne sont pas informés, on peut la reprendre sans laisser de trace. 0 pour aussitôt, 60 au plus.
desk-timing-zone = Fuseau horaire du bureau
desk-timing-zone-hint = Un nom comme Europe/Berlin, America/Mexico_City ou UTC. Ce qui est déjà au calendrier garde son heure.
desk-timing-save = Enregistrer ces moments
desk-timing-when = Quand elle part
desk-timing-at = Date et heure, à { $zone }
desk-timing-at-hint = Laissez vide pour publier dès que vous le dites. Avec une heure, Publier la met au calendrier. D’une heure qui revient deux fois quand on recule les horloges, c’est la première.
desk-timing-quietly = <b>Sur ce site seulement.</b> Les abonnés ne sont pas informés, sauf si vous le faites plus tard.
desk-timing-keep = Enregistrer et garder l’heure
desk-timing-now = Publier maintenant
desk-timing-unschedule = Retirer du calendrier
desk-timing-scheduled = Un brouillon. Elle paraît le { $time } ({ $zone }).
desk-timing-quiet-then = Les abonnés ne seront pas informés.
desk-timing-waiting = Publiée sur ce site. Elle part chez les abonnés le { $time } ({ $zone }). <a>Voir</a>
desk-timing-quiet = Publiée sur ce site seulement. Les autres serveurs ne la connaissent pas. <a>Voir</a>
desk-timing-tell-now = Envoyer maintenant
desk-timing-tell = Informer les abonnés

### Ce qu’une critique disait avant, et ce qui n’est pas encore enregistré

desk-revisions = Versions
desk-revisions-of = Ce que disait <a><cite>{ $title }</cite></a> à chaque enregistrement. Les { $most } versions les plus récentes sont gardées.
desk-revisions-none = Aucune version n’est encore gardée ; il y en aura une au prochain enregistrement.
desk-revision = Version { $number }
desk-revision-now = telle qu’elle est maintenant
desk-revision-by = { $name }, <time>{ $date }</time>
desk-revision-first = C’est la plus ancienne version gardée.
desk-revision-changes = Ce qui a changé
desk-revision-same = Rien ne diffère.
desk-revision-gone = retiré
desk-revision-come = ajouté
desk-revision-whole = Tout le texte de cette version
desk-revision-spoilers = Dévoile la fin
desk-revision-yes = oui
desk-revision-no = non
desk-revision-restore = Rétablir celle-ci
desk-revision-restore-what = La critique redit ce qu’elle disait dans cette version. Ce qu’elle dit maintenant reste parmi les versions.
desk-revision-restore-told = Vos abonnés en sont avertis comme de tout changement, et l’adresse reste la même.
desk-revision-no-cover = La couverture de cette version n’existe plus ; elle revient sans.
desk-reviews-untitled = Sans titre
desk-wrong-conflict = Quelqu’un a enregistré cette critique depuis que vous l’avez ouverte. Rien n’a été changé.
desk-conflict-heading = Quelqu’un a été plus rapide
desk-conflict-what = <b>{ $name }</b> a enregistré cette critique le <time>{ $date }</time>, après que vous l’avez ouverte. Rien n’a été écrasé, et le formulaire ci-dessous contient tout ce que vous avez écrit. Voici ce qui changerait si vous enregistriez la vôtre maintenant :
desk-conflict-mine = Enregistrer la mienne quand même
desk-conflict-theirs = Voir l’autre version dans un nouvel onglet
desk-unsaved = <b>Vous avez des changements non enregistrés</b> du <time>{ $date }</time>.
desk-unsaved-shown = <b>Le formulaire contient vos changements non enregistrés</b> du <time>{ $date }</time>. Personne ne les voit avant l’enregistrement.
desk-unsaved-go-on = Continuer avec eux
desk-unsaved-drop = Les jeter
desk-browser-kept = Ce navigateur a gardé des changements non enregistrés de # qui ne sont pas parvenus au blog.
desk-autosave-saved = Gardé à # comme changement inachevé
desk-autosave-away = Pas de connexion : gardé dans ce navigateur
desk-autosave-out = Votre session est terminée : gardé dans ce navigateur. Rouvrez cette page pour vous connecter et continuer.
desk-autosave-refused = L’enregistrement automatique n’a pas marché : gardé dans ce navigateur
desk-autosave-overtaken = { $name } a enregistré cette critique entre-temps ({ $date }). À l’enregistrement, vous verrez ce qui diffère avant que rien ne soit écrasé.
desk-editor-key = Ctrl+S enregistre.
desk-length = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}, { $minutes } min de lecture
desk-live-toggle = Aperçu en direct
desk-live-heading = La page telle qu’elle serait
desk-quote-heading = Citations longues
desk-quote-long = « { $begins } » compte { $words } mots, { $over } de plus que les { $most } que ce blog s’autorise.
desk-quote-longest = La plus longue citation dans une critique, en mots
desk-quote-longest-hint = L’éditeur signale les plus longues et enregistre quand même. 0 pour aucune règle.
desk-wrong-longest-quote = La plus longue citation compte de 0 à { $most } mots, pas « { $typed } ».

### Où un auteur est connecté

desk-sessions-heading = Connexions
desk-sessions-what = Chaque navigateur connecté sous votre nom. Fermez ce que vous ne connaissez pas, puis changez de mot de passe.
desk-sessions-unknown = Un navigateur inconnu
desk-sessions-since = connecté le { $date }
desk-sessions-seen = vu pour la dernière fois : { $date }
desk-sessions-here = ce navigateur
desk-sessions-end = Déconnecter
desk-sessions-end-others = Déconnecter partout ailleurs
news-session-ended = Ce navigateur est déconnecté.

### How an author signs in besides their password

desk-code-heading = Codes d’une application
desk-code-what = Après le mot de passe, on vous demande un code affiché par une application de votre téléphone. Connaître votre mot de passe ne suffit plus pour entrer.
desk-code-begin = Configurer
desk-code-since = Demandé depuis le { $date }.
desk-code-other = Configurer une autre application
desk-code-off = Ne plus demander de code
desk-code-off-what = Ensuite, le mot de passe seul ouvre le bureau.
desk-code-off-yes = Désactiver
desk-code-set-up-heading = Codes d’une application
desk-code-replaces = Cela remplace l’application configurée et vos codes de secours.
desk-code-scan = Scannez ceci avec une application qui affiche des codes (Aegis, 2FAS, Google Authenticator, un gestionnaire de mots de passe…).
desk-code-picture = Code QR contenant le secret écrit ci-dessous
desk-code-here = Ouvrir l’application sur cet appareil
desk-code-type = Ou saisissez-le :
desk-code-proof = Le code que l’application affiche maintenant
desk-code-turn-on = Activer
desk-code-is-on = Désormais, un code est demandé. Tous les autres navigateurs ont été déconnectés.
desk-recovery-heading = Codes de secours
desk-recovery-what = Chacun vous laisse entrer une fois si votre téléphone a disparu. Imprimez-les ou gardez-les en lieu sûr : ils ne seront plus affichés.
desk-recovery-kept = Je les ai gardés
desk-recovery-left = { $count ->
    [0] Il ne reste aucun code de secours.
    [one] Il reste un code de secours.
   *[other] Il reste { $count } codes de secours.
}
desk-recovery-new = Nouveaux codes de secours
desk-recovery-new-what = Les anciens ne vaudront plus rien.
desk-recovery-make = En créer de nouveaux
desk-passkeys-heading = Clés d’accès
desk-passkeys-what = Une clé d’accès est gardée par votre téléphone, votre ordinateur ou une clé de sécurité. Elle vous laisse entrer avec le doigt, le visage ou un code PIN, sans nom, ni mot de passe, ni code.
desk-passkeys-since = créée le { $date }
desk-passkeys-used = utilisée pour la dernière fois : { $date }
desk-passkeys-remove = Retirer
desk-passkeys-remove-yes = Retirer celle-ci
desk-passkeys-need = Pour en ajouter une, ce navigateur a besoin de JavaScript et doit connaître les clés d’accès.
desk-passkeys-name = Comment l’appeler
desk-passkeys-name-hint = Par exemple le nom de l’appareil.
desk-passkeys-add = Ajouter une clé d’accès
desk-passkeys-cancelled = Aucune clé d’accès n’a été créée. Cet appareil en garde peut-être déjà une pour vous.
desk-passkeys-failed = Cela n’a pas marché. Veuillez réessayer.
desk-passkeys-unnamed = Une clé d’accès
desk-wrong-code = Ce n’est pas le code que l’application affiche maintenant. L’horloge de votre téléphone est-elle à l’heure ?
desk-wrong-passkey = La clé d’accès n’a pas été gardée. Veuillez réessayer.
desk-wrong-passkeys = Vous avez { $most } clés d’accès ; retirez-en d’abord une.
desk-authors-factors = Téléphone perdu
desk-authors-factors-what = On ne demandera plus de code à { $name }, qui n’aura plus de clé d’accès ; le mot de passe seul ouvrira le bureau. Toutes ses connexions sont fermées. Assurez-vous que la demande vient bien de cette personne.
desk-authors-factors-yes = Réinitialiser sa connexion
news-code-off = Plus aucun code n’est demandé.
news-passkey = La clé d’accès est gardée. La prochaine fois, elle vous laissera entrer.
news-passkey-removed = Cette clé d’accès n’ouvre plus rien.
news-factors-forgotten = Le mot de passe seul ouvre de nouveau le bureau.

### What others will see of a review

desk-elsewhere-heading = Voici ce que Mastodon montrera
desk-elsewhere-quiet = Vous avez choisi de ne la montrer que sur ce site. Ceci vaut pour le jour où vous l’annoncerez ailleurs.
desk-elsewhere-fold = Misskey, GoToSocial et Akkoma replient toute la critique derrière son résumé : « { $summary } ».
desk-elsewhere-fine = Rien ne s’y oppose.
desk-elsewhere-warnings = Avant qu’elle parte
desk-elsewhere-spoiler = Le résumé dit « { $words } », que la critique cache. Ailleurs, tout le monde voit le résumé.
desk-elsewhere-teaser = La critique révèle la fin, et les autres voient le début du texte en guise de résumé. Écrivez un résumé qui garde le secret.
desk-elsewhere-cover = La couverture n’a pas de description. Qui ne la voit pas n’en saura rien.
desk-elsewhere-pictures = { $count ->
    [one] Une image du texte n’a pas de description. Écrivez-la entre les crochets.
   *[other] { $count } images du texte n’ont pas de description. Écrivez-la entre les crochets.
}
desk-elsewhere-cut = Elle est trop longue pour voyager entière : { $arrives } de ses { $all } mots arrivent, puis un lien vers cette page.
desk-elsewhere-misskey = Misskey garde les { $most } premiers caractères d’un message ; celui-ci en a { $length }. La suite se lit sur cette page.

### What came of it

desk-statistics-heading = Statistiques
desk-statistics-side = ce qu’il en est advenu ; personne n’est observé pendant sa lecture
desk-statistics-of = De qui
desk-statistics-followers = Abonnés
desk-statistics-now = { $count ->
    [0] Personne ne suit encore.
    [one] Une personne suit.
   *[other] { $count } personnes suivent.
}
desk-statistics-drawing = Abonnés du { $from } au { $to }, selon le logiciel de leurs serveurs ; { $most } au plus
desk-statistics-rest = Autres
desk-statistics-recalled = Avant le { $date }, seules sont comptées les personnes qui suivent encore.
desk-statistics-reviews = Critiques
desk-statistics-none = Rien n’est encore publié.
desk-statistics-likes = J’aime
desk-statistics-boosts = Partages
desk-statistics-replies = Réponses
desk-statistics-liked = { $count ->
    [one] { $count } j’aime
   *[other] { $count } j’aime
}
desk-statistics-boosted = { $count ->
    [one] { $count } partage
   *[other] { $count } partages
}
desk-statistics-replied = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
desk-statistics-health = Distribution
desk-statistics-inboxes = { $count ->
    [one] { $count } boîte reçoit du courrier d’ici.
   *[other] { $count } boîtes reçoivent du courrier d’ici.
}
desk-statistics-waiting = { $count ->
    [0] Rien n’attend d’être distribué.
    [one] Une lettre attend d’être distribuée.
   *[other] { $count } lettres attendent d’être distribuées.
}
desk-statistics-oldest = La plus ancienne attend depuis le { $date }.
desk-statistics-failing = { $count ->
    [0] Toutes les boîtes répondent.
    [one] Une boîte n’accepte rien pour le moment ; on réessaie.
   *[other] { $count } boîtes n’acceptent rien pour le moment ; on réessaie.
}
desk-statistics-written-off = { $count ->
    [0] Aucune n’a été abandonnée.
    [one] Une boîte n’a rien accepté pendant une semaine ; elle est abandonnée jusqu’à ce qu’elle se manifeste.
   *[other] { $count } boîtes n’ont rien accepté pendant une semaine ; elles sont abandonnées jusqu’à ce qu’elles se manifestent.
}
desk-statistics-refused = { $count ->
    [0] Aucune lettre n’a été refusée ces trente derniers jours.
    [one] Une lettre a été refusée ces trente derniers jours.
   *[other] { $count } lettres ont été refusées ces trente derniers jours.
}
desk-statistics-worst = Là où rien n’arrive
desk-statistics-since = depuis le { $date }
desk-statistics-given-up = (abandonnée)

### The collective

desk-remark = { $kind ->
    [handed-in] <b>{ $name }</b> l’a remise, <time>{ $date }</time>
    [withdrawn] <b>{ $name }</b> l’a reprise, <time>{ $date }</time>
    [approved] <b>{ $name }</b> l’a approuvée, <time>{ $date }</time>
    [sent-back] <b>{ $name }</b> l’a renvoyée, <time>{ $date }</time>
    [handed-over] <b>{ $name }</b> l’a confiée à quelqu’un d’autre, <time>{ $date }</time>
    [joined] <b>{ $name }</b> a ajouté un nom, <time>{ $date }</time>
   *[left] <b>{ $name }</b> a retiré un nom, <time>{ $date }</time>
}
desk-remarks = Ce qui en a été dit
desk-note = Une note pour la rédaction en chef
desk-note-back = Une note pour qui l’a écrite
desk-note-hint = Si vous voulez. Elle est transmise quand vous remettez, approuvez ou renvoyez la critique, et figure au-dessus de l’éditeur et dans le journal.
desk-send-back = Renvoyer
desk-approve-review = Approuver et publier
desk-hand-in = Remettre
desk-editor-waits = Remise. Elle attend la rédaction en chef ; qui l’a écrite ne peut pas la modifier entre-temps.
desk-together = Qui l’a écrite aussi
desk-together-who = Écrite avec
desk-together-what = { $most } personnes au plus. Elles peuvent modifier la critique et répondre en dessous, leurs noms figurent au-dessus, et qui les suit ailleurs en est averti. Elles ne peuvent ni la supprimer ni la céder.
desk-together-save = Enregistrer qui l’a écrite
desk-leave-what = Vous avez écrit ceci avec d’autres.
desk-leave = Retirer mon nom
desk-hand-over = Confier la critique à quelqu’un d’autre
desk-hand-over-what = Elle lui appartient désormais, avec tout ce qui a été dit en dessous. Aucun autre serveur n’en a entendu parler : personne ailleurs ne s’en apercevra.
desk-hand-over-told = Sur ce blog, la critique reste où elle est, avec tout ce qui a été dit en dessous. Les autres serveurs ne peuvent pas changer l’auteur d’un texte : elle y est supprimée sous l’ancien nom et paraît à nouveau sous le nouveau ; ses favoris et ses partages y sont perdus.
desk-hand-over-to = À
desk-hand-over-note = Un mot pour l’accompagner
desk-hand-over-yes = Oui, la confier
desk-reading-waits = Vous avez remis ceci. La rédaction en chef décide ; d’ici là, rien ne change.
desk-reading-scheduled = La rédaction en chef a approuvé ceci. Cela paraîtra tout seul, le moment venu.
desk-reading-published = Ceci est <a>publié</a>. Désormais, c’est la rédaction en chef qui le révise ; dites-lui s’il faut changer quelque chose.
desk-reading-retracted = Ceci a été publié puis retiré. La rédaction en chef décidera de la suite.
desk-withdraw = Reprendre et continuer à écrire
desk-handed-in = Remises
desk-handed-in-at = depuis le <time>{ $date }</time>
desk-reviews-waits = remise
desk-row-open = Ouvrir
news-handed-in = Remise. La rédaction en chef est avertie.
news-sent-back = Renvoyée. Qui l’a écrite est averti.
news-review-withdrawn = Reprise. C’est de nouveau votre brouillon.
news-together = Les auteurs sont enregistrés.
news-left = Votre nom ne figure plus sur la critique.
news-handed-over = Elle est maintenant en d’autres mains. Les personnes concernées sont averties.
desk-wrong-long-note = La note est trop longue ; elle peut avoir { $most } caractères au plus.
desk-wrong-many-authors = { $most } personnes au plus peuvent écrire une critique avec son auteur.
desk-wrong-author = { $name } n’écrit pas ici, ou l’a écrite de toute façon.
desk-wrong-heir = { $name } est en contribution et ne peut pas recevoir une critique déjà publiée.
desk-wrong-withdrawn = Ceci n’attend plus la rédaction en chef : cela a été repris, ou quelqu’un d’autre a décidé. Ce que vous avez écrit est enregistré.
desk-remove-with = Ce qui a été écrit avec d’autres revient à la première de ces personnes, et paraît à nouveau ailleurs sous son nom.

### Les images

news-pictures-kept = Les images sont gardées. Dites ce qu’elles montrent, s’il vous plaît.
news-picture-deleted = L’image est supprimée.
media-lede = Toutes les images que vous avez données, et pour la rédaction celles de tout le monde. Elles restent jusqu’à ce que vous les supprimiez ; seule une image de couverture ou d’en-tête que plus personne n’utilise disparaît d’elle-même au bout d’un mois.
media-give = Donner des images
media-give-hint = JPEG, PNG, GIF ou WebP ; plusieurs à la fois, au plus { $most } Mo ensemble. Le lieu et la date de prise de vue sont effacés.
media-give-yes = Les garder
media-empty = Il n’y a pas encore d’image. Donnez la première ici, ou collez-la dans une critique.
media-bare = Une image que personne n’a encore décrite
media-bare-hint = Pas encore décrite. Une phrase suffit ; elle est proposée partout où l’image est utilisée.
media-describe = Enregistrer la description
media-markdown = Pour un texte
media-unused = Utilisée nulle part.
media-delete = Supprimer l’image
media-wrong-none = Veuillez d’abord choisir une image.
media-used = { $it ->
    [cover] Couverture
    [text] Dans le texte
    [typed] Dans des modifications non enregistrées
    [older] Seulement dans d’anciennes versions
    [page] Sur la page
    [look] Dans l’apparence du blog
   *[elsewhere] Dans le brouillon de quelqu’un d’autre
}
desk-wrong-huge-picture = L’image a trop de pixels : au plus 12 000 de côté et environ 30 millions en tout. Veuillez la réduire.
desk-wrong-heavy-picture = L’image est trop lourde : 10 Mo au plus. Veuillez la réduire.
desk-wrong-all-pictures = On a ici { $most } images au plus. Veuillez en supprimer qui ne sont utilisées nulle part.
desk-wrong-used-picture = L’image est encore utilisée, elle reste donc. Où, c’est dit dessous.
desk-wrong-undescribed = C’est enregistré, mais pas encore publié : toutes les images du texte ne sont pas décrites. Décrivez-les, ou cochez sous le texte qu’on peut publier sans cela.
undescribed = { $count ->
    [one] Une image du texte n’est pas décrite. Qui ne peut pas la voir n’en saura rien ; écrivez entre les crochets ce qu’elle montre :
   *[other] { $count } images du texte ne sont pas décrites. Qui ne peut pas les voir n’en saura rien ; écrivez entre les crochets ce qu’elles montrent :
}
undescribed-publish = Publier sans descriptions
covers-heading = Choisir parmi vos images
covers-none = Aucune de celles-ci
covers-bare = Image { $number }, non décrite
paste-heading = Mettre une image dans le texte
paste-what = On peut déposer des images sur le texte ou les y coller. Celles que vous avez déjà sont <a>dans la bibliothèque d’images</a>.
paste-caption = Légende, si elle en a une
paste-insert = La mettre dans le texte
paste-sending = L’image # est en route…
paste-sent = L’image est dans le texte.
paste-away = L’image n’a pas pu être envoyée. Veuillez réessayer.
paste-out = Vous êtes déconnecté. Connectez-vous dans un autre onglet, puis réessayez.
paste-describe = Que montre cette image ?
paste-describe-yes = La décrire
paste-describe-later = Plus tard
tools = Marques
tools-bold = Gras
tools-italic = Italique
tools-link = Lien
tools-quote = Citation
tools-note = Note
tools-note-words = La note
tools-spoiler = Divulgâcheur
tools-block = Bloc masqué
tools-block-label = le dernier chapitre
tools-picture = Image
editor-strong = accentue fortement.
editor-link = mène ailleurs.
editor-note = est une note : la marque dans le texte, et la note dans un paragraphe à elle.
desk-wrong-hand-over = Seule la rédaction cède ce qui est publié ou paraîtra de lui-même. Demandez-lui.
desk-authors-factors-current = Votre propre mot de passe
desk-wrong-not-now = Cette critique attend la rédaction, ou seule la rédaction peut encore la modifier. Ce que vous avez écrit est gardé et vous sera proposé dès que vous pourrez de nouveau la modifier.
