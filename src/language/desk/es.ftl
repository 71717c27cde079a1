### The words of the desk, in Spanish.
###
### trusted: de confianza, limited: limitado, blocked: bloqueado, approve: aprobar, hide: ocultar,
### author (role): redacción, editor: jefatura de redacción, owner: titular, inbox: bandeja, held: en espera,
### list: lista, to lift: levantar, to drop: descartar. Authors are addressed as usted, or not at all.

### Everywhere at the desk

desk-title = { $page }. { site-desk }
desk-side = El escritorio
desk-on-review = sobre <a><cite>{ $title }</cite></a>
desk-not-now = Ahora no
desk-see = Ver
desk-save = Guardar
desk-original = Original
desk-warning = Advertencia de contenido:
desk-take-back = Retirar
desk-show = Mostrar
desk-pages = Páginas
desk-page = Página { $page }
desk-newer = Más recientes
desk-older = Más antiguos
desk-why = Por qué
desk-reason = ¿Por qué?
desk-reason-hint = Si quiere. Queda en el registro.
desk-role = { $it ->
    [author] redacción
    [editor] jefatura de redacción
    [contributor] colaboración
   *[owner] titular
}

### Answering

desk-answer-title = Responder
desk-answer-heading = Responder a { $name }
desk-answer-add = Añadir un comentario
desk-answer-yours = Su respuesta
desk-answer-private = <b>Privado.</b> Solo { $name } verá esto, pues lo que escribió también era privado. Puede usar Markdown.
desk-answer-told = <b>Público.</b> Aparece bajo la reseña para todo el mundo, y se avisa a { $name }. Puede usar Markdown.
desk-answer-public = <b>Público.</b> Aparece bajo la reseña para todo el mundo. Puede usar Markdown.
desk-answer-send = Enviar en privado

### Who writes here

desk-authors-heading = Quién escribe aquí
desk-authors-disabled = desactivado, no puede iniciar sesión
desk-authors-role = Papel de { $name }
desk-authors-appoint = Cambiar el papel
desk-authors-enable = Reactivar
desk-authors-disable = Desactivar
desk-authors-remove = Eliminar para siempre…
desk-invite-heading = Invitar a alguien
desk-invite-link = <b>Envíe este enlace a una sola persona.</b> Solo se muestra ahora y vale catorce días.
desk-invite-field = Invitación
desk-invite-as = Como
desk-invite-contributor = <b>colaboración</b>: sus propios borradores, que publica la jefatura de redacción
desk-invite-author = <b>redacción</b>: sus propias reseñas y los comentarios sobre ellas
desk-invite-editor = <b>jefatura de redacción</b>: las reseñas y los comentarios de todos, y las páginas
desk-invite-owner = <b>titular</b>: además, los ajustes y quién escribe aquí
desk-invite-button = Crear una invitación
desk-invite-open = Aún sin aceptar
desk-invite-until = { $role }, vale hasta el { $date }
desk-invite-withdraw = Retirar

### Somebody leaves for good

desk-remove-title = Eliminar a { $name }
desk-remove-heading = Eliminar a { $name } para siempre
desk-remove-what = <b>Esto no se puede deshacer.</b> Lo que ocurre enseguida:
desk-remove-reviews = { $count ->
    [0] Se desechan todos sus borradores.
    [one] Se retira su reseña, con la conversación que la sigue; los borradores también.
   *[other] Se retiran sus { $count } reseñas, con las conversaciones que las siguen; los borradores también.
}
desk-remove-answers = Se retira todo lo que respondió, y se olvida lo que le escribieron solo a esa persona.
desk-remove-servers = Se avisa a otros servidores de que se ha ido, y borran lo que tienen de ella.
desk-remove-name = Ya nadie puede seguirla ni escribirle, y el nombre { $name } no vuelve a darse nunca.
desk-remove-instead = Si solo debe dejar de escribir aquí, es mejor <a>desactivarla</a>: así no puede iniciar sesión, y todo lo que escribió se queda.
desk-remove-confirm = Para confirmarlo, escriba <b>{ $name }</b>
desk-remove-why = Por qué (para el registro, puede quedar vacío)
desk-remove-keep = Conservar

### Reporting somebody

desk-report-heading = Denunciar a { $name }
desk-report-who = Esto lo lee la moderación de { $server }. Viene de { $blog }, sin su nombre; aquí, el registro dice quién lo envió.
desk-report-words = Qué es lo que está mal
desk-report-hint = Como mucho 2000 caracteres, solo texto.
desk-report-show = Adjuntar lo que escribió { $name }
desk-report-said = sobre <cite>{ $title }</cite>, { $date }
desk-report-private = privado
desk-report-send = Enviar la denuncia

### Pages that stand by themselves

desk-page-title = Título
desk-page-text = Texto

### The profile of an author

desk-profile-side = lo que se ve de usted
desk-profile-name = Su nombre
desk-profile-bio = Acerca de usted
desk-profile-bio-hint = Markdown. Se muestra en su página y en su perfil en otros servidores.
desk-digest-heading = Correo
desk-digest-address = Su dirección
desk-digest-hint = Nadie más la ve, y allí no llegan más que resúmenes.
desk-digest-when = Avisarme de lo nuevo en el escritorio
desk-digest = { $it ->
    [never] Nunca
    [hourly] Cada hora en la que ocurra algo
    [daily] Una vez al día
   *[weekly] Una vez a la semana
}
desk-digest-save = Guardar el correo
desk-password-heading = Contraseña
desk-password-current = La que tiene ahora
desk-password-new = Una nueva
desk-password-hint = Al menos 10 caracteres. Se cierra la sesión en los demás navegadores.
desk-password-change = Cambiar la contraseña

### Who quotes

desk-quotes-only = Solo de <cite><a>{ $title }</a></cite>. <a>Citas de todas las reseñas</a>
desk-quotes-empty = Nadie ha pedido citar nada todavía. Cuando alguien lo haga en una publicación suya, aparecerá aquí, y usted decidirá.
desk-quotes-review = cita <cite><a>{ $title }</a></cite>
desk-quote-state = { $it ->
    [asking] se lo pide
    [granted] puede citar
    [refused] no puede citar
   *[revoked] ya no puede citar
}
desk-quotes-closed = , en una publicación que no todos pueden leer
desk-quotes-grant = Dejar que cite
desk-quotes-grant-label = Dejar que cite { $name }
desk-quotes-refuse = No dejar
desk-quotes-refuse-label = No dejar que cite { $name }
desk-quotes-revoke-label = Retirar a { $name } el permiso de citar
desk-quotes-pages = Páginas de citas

### All reviews of an author

desk-reviews-heading = Reseñas
desk-reviews-write = Escribir una reseña
desk-reviews-empty = Aún no hay nada escrito. Una reseña puede ser un borrador todo el tiempo que quiera; nadie la ve hasta que la publica.
desk-review-state = { $it ->
    [draft] borrador
    [published] publicada
   *[retracted] retirada
}
desk-reviews-pinned = , fijada
desk-reviews-saved = guardada el <time>{ $date }</time>

### Trust and blocks

desk-standings-lede = Sobre quién y sobre qué ha decidido este escritorio, o una lista que sigue. Lo que aquí consta para un servidor vale para todos los que están bajo su nombre.
desk-standings-about = Sobre
desk-standings-everything = Todo
desk-standing-kind = { $it ->
    [person] persona
    [server] servidor
    [guest] invitado
   *[word] palabra
}
desk-comma = ,
desk-standings-how = Cómo está
desk-standings-however = esté como esté
desk-stand = { $it ->
    [open] libre
    [trusted] de confianza
    [limited] limitado
   *[blocked] bloqueado
}
desk-standings-part = Una parte del nombre
desk-standings-part-short = una parte del nombre
desk-standings-empty = Aún no hay nada decidido. A todos se les oye según las reglas del blog.
desk-standings-none = No hay nada así decidido. <a>Mostrar todo</a>
desk-standings-list = de la lista <a>{ $list }</a>
desk-standings-list-plain = de la lista { $list }
desk-standings-by = por { $name }
desk-by-operator = la administración del servidor
desk-by-list = una lista
desk-by-left = alguien que se ha ido
desk-standings-change = Cambiar
desk-standings-change-what = cómo está { $name }
desk-standings-should = Cómo debe estar { $name }
desk-standings-lift = levantar la decisión
desk-decide = Decidir
desk-before = Anterior
desk-after = Siguiente
desk-decide-server = <b>un servidor</b> y todos los que están bajo su nombre
desk-decide-person = <b>una persona</b> que ya ha estado aquí
desk-decide-word = <b>una palabra</b>, o varias seguidas
desk-decide-which = Cuál
desk-decide-which-hint = spam.example, @bob@social.example o la dirección de una página; vale cualquier grafía. Sobre los invitados se decide allí donde escribieron.
desk-decide-from = A partir de ahora
desk-decide-trusted = <b>de confianza</b>: ninguna regla retiene lo que dice. Donde solo participan servidores admitidos, uno de confianza puede.
desk-decide-limited = <b>limitado</b>: lo que dice espera a alguien del escritorio. Sus favoritos, impulsos y seguimientos no se cuentan.
desk-decide-blocked = <b>bloqueado</b>: ni se le oye, ni se le pregunta, ni se le avisa de nada. Lo que dijo desaparece de todas las páginas, y ya no sigue a nadie aquí. Una palabra bloqueada retiene todo lo que la contiene.
desk-decide-why-hint = Para el registro, y para quien se lo pregunte dentro de un año. Lo leen otros en este escritorio.
desk-decide-undo = Nada aquí es para siempre: levantar un bloqueo devuelve lo que se dijo y los recuentos. Solo los seguimientos no vuelven; quien seguía tiene que seguir de nuevo.
desk-lists-short = Listas
desk-lists-csv = Listas enteras de servidores van y vienen como CSV, en el formato de Mastodon.
desk-lists-others = Listas que llevan otros
desk-lists-export = Exportar como CSV
desk-lists-export-hint = La exportación contiene todos los servidores limitados o bloqueados, con los motivos que constan aquí.

### Lists of servers

desk-lists-heading = Listas de servidores
desk-lists-lede = Listas que llevan otros de los servidores que limitan o bloquean. Lo que usted decide cuenta siempre antes que cualquier lista.
desk-lists-empty = Aún no se guarda aquí ninguna lista.
desk-list-state = { $it ->
    [unapplied] aún sin aplicar
    [unread] aún sin leer
    [changed] ha cambiado, le espera
   *[holds] en vigor
}
desk-lists-daily = se lee a diario, la última vez el <time>{ $date }</time>
desk-lists-file = un archivo, del <time>{ $date }</time>
desk-lists-count = { $count ->
    [one] 1 servidor está como dice
   *[other] { $count } servidores están como dice
}
desk-lists-trouble = Lo que valía antes sigue valiendo.
desk-lists-more = Leer de nuevo o descartar
desk-lists-read = Leer de nuevo ahora
desk-lists-drop = Descartar
desk-import-heading = Importar una lista
desk-import-what = CSV tal como lo exporta Mastodon, o solo nombres de servidores, uno por línea. <b>suspend</b> bloquea, <b>silence</b> limita, <b>noop</b> no hace nada. Las líneas que solo rechazan imágenes tampoco hacen nada: aquí no se muestran imágenes ajenas. Verá qué cambiaría y a quién afecta antes de que nada valga.
desk-import-file = Un archivo, como mucho de 12 MB
desk-import-text = O la lista misma
desk-import-name = Cómo llamarla
desk-import-name-hint = Un archivo con el mismo nombre es una versión más nueva.
desk-import-look = Mirarla
desk-follow-heading = Seguir una lista
desk-follow-what = La lista se lee todos los días. Un cambio que no afecta a nadie que usted conozca vale enseguida; cualquier otro le espera.
desk-follow-address = Su dirección
desk-follow-button = Seguir

### One list of servers

desk-list-unread = Aún no se ha leído.
desk-list-waits = Esto es lo que cambiaría. Nada de ello vale todavía.
desk-list-holds = La lista vale tal como se leyó por última vez.
desk-list-tally = { $it ->
    [fresh] nuevos
    [changed] distintos
    [gone] ya no listados
    [same] ya así
    [skipped] no piden nada
   *[refused] no tomados
}
desk-list-hits = A quién afecta
desk-list-nobody = A nadie que usted conozca.
desk-list-known = Personas que usted conoce: { $people }, en { $servers } servidor(es). Siguen a alguien de aquí: { $followers }. Cosas que han dicho en total: { $comments }.
desk-list-followers = { $count ->
    [one] 1 persona que sigue:
   *[other] { $count } personas que siguen:
}
desk-list-more = y más
desk-list-comments = { $count ->
    [one] 1 comentario de
   *[other] { $count } comentarios de
}
desk-list-others = y otros
desk-list-on = sobre
desk-list-rest = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}
desk-list-looked = { $count ->
    [one] 1 persona que solo marcó favorito, impulsó o miró
   *[other] { $count } personas que solo marcaron favorito, impulsaron o miraron
}
desk-list-most = Estos son los { $shown } servidores más afectados de { $all }.
desk-list-yours = Lo que usted decidió
desk-list-against = { $count ->
    [one] 1 línea contradice lo que se decidió aquí. Lo que se decidió aquí sigue valiendo.
   *[other] { $count } líneas contradicen lo que se decidió aquí. Lo que se decidió aquí sigue valiendo.
}
desk-list-stays = sigue { $ours }, la lista dice { $theirs }
desk-list-first = Las primeras { $shown }.
desk-list-refused = Líneas que no se toman
desk-list-line = Línea { $line }
desk-list-why = { $it ->
    [unclosed] tiene una comilla que nunca se cierra
    [unclear] no dice suspend, silence ni noop
    [asterisks] está oculto tras asteriscos
    [nameless] no es el nombre de un servidor
    [ours] es el servidor de este blog, o lo contiene
   *[top] es todo un dominio de primer nivel
}
desk-list-first-of = Las primeras { $shown } de { $all }.
desk-list-apply = Aplicar la lista
desk-list-apply-hint = Todo o nada. Descartar la lista más tarde retira todo lo que solo ella había decidido; lo que la gente había dicho vuelve, los seguimientos no.
desk-list-drop = Descartar la lista

### The log

desk-log-lede = Quién decidió qué, cuándo y por qué. Nadie puede cambiar lo que consta aquí.
desk-log-who = Quién
desk-log-everybody = todos
desk-log-what = Qué se hizo
desk-log-whatever = lo que sea
desk-log-empty = Aquí aún no se ha decidido nada. Lo que alguien aprueba, oculta, limita o bloquea queda anotado en esta página.
desk-log-none = No ha ocurrido nada así. <a>Mostrar todo</a>
desk-deed = { $it ->
    [approved] aprobación
    [hid] ocultación
    [showed-again] nueva muestra
    [marked-as-spam] marca de spam
    [trusted] confianza dada
    [limited] limitación
    [blocked] bloqueo
    [lifted] decisión levantada
    [applied] aplicación
    [dropped] descarte
    [let-quote] cita concedida
    [did-not-let-quote] cita no concedida
    [withdrew-consent] permiso retirado
    [reported] denuncia
    [closed] cierre
    [changed] cambio
    [reset-the-sign-in-of] restableció la forma de entrar de

    [handed-in] entrega
    [withdrew] retirada de la entrega
    [sent-back] devolución
    [handed-over] traspaso
   *[removed] eliminación
}
desk-log-line = <b>{ $who }</b> · { $did }: <a><bdi>{ $what }</bdi></a>
desk-log-this = <b>{ $who }</b> · { $did }

### One comment

desk-comment-of = Un comentario de { $name }
desk-comment-heading = Un comentario
desk-comment-edited = editado el { $date }
desk-private = privado, solo usted lo ve
desk-spam = spam
desk-hidden = oculto
desk-hidden-held = oculto; antes esperaba
desk-barred = fuera de la página, porque quien lo dijo está bloqueado
desk-waits = le espera:
desk-aside = no listado, por eso no está en la página
desk-gone = retirado por quien lo escribió
desk-shown = en la página como <a>comentario { $number }</a>
desk-comment-stand = quien lo dijo está { $stand }
desk-approve = Aprobar
desk-not-spam = No es spam
desk-hide = Ocultar
desk-unhide = Mostrar de nuevo
desk-wait-again = Que vuelva a esperar
desk-mark-spam = Spam
desk-trust-person = Confiar en esta persona
desk-limit-person = Limitar a esta persona
desk-block-person = Bloquear a esta persona
desk-lift = Levantar
desk-who-is = ¿Quién es?
desk-comment-deeds = Qué se hizo

### A person elsewhere

desk-person-side = Alguien de otro sitio
desk-person-all = Todo lo suyo
desk-person-server = Servidor
desk-person-runs = , funciona con { $software }
desk-person-account = Cuenta
desk-person-born = desde el <time>{ $date }</time>, según dice
desk-person-known = Conocido aquí
desk-person-since = desde el <time>{ $date }</time>
desk-person-standing = Situación
desk-person-nothing = nada en particular
desk-person-decided = Decidido
desk-person-decision = { $stand } por { $who } el <time>{ $date }</time>
desk-person-their-server = Su servidor
desk-person-server-decision = { $server } está { $stand }, por { $who } el <time>{ $date }</time>
desk-lift-server = Levantar para su servidor
desk-limit-their-server = Limitar su servidor
desk-block-their-server = Bloquear su servidor
desk-person-hint = Limitado: lo que dice le espera a usted, y no se cuenta. Bloqueado: no se oye nada suyo, y lo que dijo no está en ninguna página hasta que se levante el bloqueo. La situación de un servidor vale para todo lo que está bajo su nombre.
desk-person-report = ¿Incumple las reglas de su propio servidor? <a>Denunciar a { $server }</a>
desk-person-silent = No ha dicho nada aquí
desk-person-said = Lo que ha dicho aquí
desk-comment-state = { $it ->
    [gone] desaparecido
    [waiting] espera su lugar
    [private] privado
    [spam] spam
    [hidden] oculto
    [barred] bloqueado
    [held] en espera
    [aside] no listado
   *[shown] visible
}
desk-person-on = sobre <cite><a>{ $title }</a></cite>

### Settings

desk-settings-stays = En el fediverso, este blog es <span class="mono handle">{ $handle }</span>. Eso no cambia.
desk-settings-name = Cómo se llama
desk-settings-tagline = Una línea bajo el nombre
desk-settings-language = El idioma en que escribe
desk-settings-language-hint = Un código corto como en, de o pt-BR. Una reseña puede decir otra cosa.
desk-replies-heading = Respuestas
desk-replies-who = Quién puede responder
desk-reply-policy = { $it ->
    [open] Abierto: las respuestas aparecen enseguida
    [first_held] Las primeras respuestas esperan: quien ya fue aprobado aparece enseguida
    [all_held] Todas las respuestas esperan hasta que alguien de aquí las aprueba
   *[closed] Cerrado: nadie puede responder
}
desk-replies-told = Se avisa a otros servidores, también cuando cambia. Una reseña puede decir otra cosa.
desk-replies-close = Las conversaciones se cierran tras estos días
desk-replies-close-hint = Contados desde el día en que aparece una reseña. Vacío para nunca.
desk-replies-guests = <b>Los invitados pueden responder.</b> Quien no tiene cuenta escribe en la página misma. El primer comentario de cada cual espera en la bandeja hasta que alguien lo aprueba.
desk-replies-carried = <b>Llevar a los invitados al fediverso.</b> El blog transmite lo que dicen como «Nombre escribió: …», para que en otros sitios se vea toda la conversación. Vale para lo que aparece desde ahora; lo que ya está fuera se sigue cambiando y borrando allí.
desk-replies-links = Enlaces que un invitado puede poner en un comentario
desk-replies-links-hint = Vacío para tantos como quiera.
desk-replies-tag = La etiqueta que mantiene una respuesta fuera de la página
desk-replies-unlisted = <b>Mostrar respuestas no listadas.</b> Sin esto, en la página solo están las respuestas destinadas a las cronologías públicas.
desk-spam-heading = Lo que espera porque puede ser spam
desk-spam-lede = Espera en el escritorio con su motivo, y nunca se desecha. Quien tiene su confianza no espera nunca.
desk-spam-links = Comentarios con más enlaces que
desk-spam-links-hint = Un número de enlaces. Vacío para no tener esta regla.
desk-spam-age = Comentarios de cuentas más nuevas que
desk-spam-age-hint = Días desde que se creó la cuenta. Vacío para no tener esta regla.
desk-spam-flood = Comentarios de una persona después de
desk-spam-flood-hint = Comentarios en diez minutos. Vacío para no tener esta regla.
desk-spam-repeats = <b>Palabras repetidas.</b> Lo que se dijo aquí dos veces en una semana, palabra por palabra, espera cuando se dice otra vez.
desk-replies-save = Guardar lo que vale para las respuestas
desk-quoting-who = Quién puede citar una reseña en una publicación suya
desk-quote-policy = { $it ->
    [anybody] Cualquiera puede citar
    [followers] Quienes siguen pueden citar, los demás piden permiso antes
    [ask] Quien quiera citar pide permiso antes
   *[nobody] Nadie puede citar
}
desk-quoting-told = A los servidores que saben preguntar se les avisa y se les responde. Lo que pide permiso espera en <a>Citas</a>. Una reseña puede decir otra cosa.
desk-quoting-rule = La regla de la casa para citar
desk-quoting-rule-hint = Una línea que se muestra junto a la dirección de cada reseña. Vacío para ninguna.
desk-quoting-save = Guardar lo que vale para las citas
desk-servers-heading = Servidores
desk-servers-sealed = <b>Los demás servidores deben decir quiénes son antes de leer.</b> Así, quien está bloqueado tampoco puede buscar reseñas para su gente. Las páginas siguen abiertas a todo el mundo. Los servidores que no firman sus preguntas no encontrarán este blog.
desk-servers-listed = <b>Solo pueden participar los servidores de confianza.</b> Todos los demás cuentan como bloqueados: sus comentarios desaparecen de las páginas, sus favoritos no se cuentan, su gente ya no sigue. Sin esto, los comentarios y los recuentos vuelven; los seguimientos no.
desk-servers-save = Guardar lo que vale para los servidores

### The editor

desk-editor-new = Una reseña nueva
desk-editor-preview = <b>Vista previa.</b> Así se verá la reseña. Aún no se ha guardado nada; el formulario está más abajo.
desk-editor-published = Publicada. De lo que cambie aquí se avisa también a quienes le siguen. <a>Ver</a>
desk-editor-retracted = Retirada. Solo usted y la jefatura de redacción pueden verla.
desk-editor-draft = Un borrador. Solo usted y la jefatura de redacción pueden verlo.
desk-editor-unsaved = Aún sin guardar.
desk-editor-revise = Actualizar
desk-editor-save = Guardar el borrador
desk-editor-publish = Publicar
desk-editor-look = Vista previa
desk-editor-title = Título de la reseña
desk-editor-text = La reseña
desk-editor-markdown = Markdown: <code>*énfasis*</code>, <code>&gt; una cita</code>, <code>## un título</code>, <code>[^1]</code> para una nota.
desk-editor-summary = Resumen
desk-editor-summary-hint = Es lo primero que se ve en otros sitios.
desk-editor-summary-empty = Si lo deja vacío, es el comienzo de la reseña.
desk-editor-summary-else = Si lo deja vacío, es: «{ $words }»
desk-editor-spoilers = <b>Desvela el final.</b> Se avisa de ello, aquí y en otros sitios.
desk-editor-book = El libro
desk-editor-book-title = Título del libro
desk-editor-writers = Escrito por
desk-editor-translators = Traducido por
desk-editor-names-hint = Varios nombres se separan con punto y coma.
desk-editor-publisher = Editorial
desk-editor-edition = Edición
desk-editor-year = Año
desk-editor-pages = Páginas
desk-editor-isbn = ISBN
desk-editor-cover = La cubierta
desk-editor-cover-now = La cubierta actual
desk-editor-cover-remove = Quitar la cubierta
desk-editor-picture = Una imagen
desk-editor-picture-other = Otra imagen
desk-editor-picture-hint = JPEG, PNG, GIF o WebP, como mucho 10 MB.
desk-editor-alt = Qué muestra
desk-editor-alt-hint = Para quien no puede verla.
desk-editor-kept = Dónde se guarda
desk-editor-categories = Categorías
desk-editor-tags = Etiquetas
desk-editor-labels-hint = Separadas por comas. Ficción / Novelas es una categoría dentro de otra. En otros sitios, las etiquetas son hashtags.
desk-editor-language = Idioma
desk-editor-language-hint = Un código corto: en, de, pt-BR.
desk-editor-address = Dirección
desk-editor-address-hint = Lo que sigue a /reviews/. Si está vacía, sale del título.
desk-editor-policy = Quién puede responder y citar
desk-editor-replies = Respuestas
desk-editor-usual = Como en todo el blog
desk-editor-close = La conversación se cierra tras estos días
desk-editor-close-hint = 0 para nunca. Vacío: como en todo el blog.
desk-editor-quotes = Citas en publicaciones de otros sitios
desk-editor-more = Otras cosas que hacer
desk-editor-pinned = Se muestra primero en el perfil, en otros sitios.
desk-editor-unpin = Dejar de fijar
desk-editor-unpinned = Mostrarla primero en el perfil, en otros sitios.
desk-editor-pin = Fijar
desk-editor-retract = Retirarla…
desk-editor-retract-what = La página desaparece, se pide a otros servidores que la olviden, y usted conserva el texto. Más tarde se puede volver a publicar.
desk-editor-retract-yes = Sí, retirar la reseña
desk-editor-delete = Eliminarla…
desk-editor-delete-what = La reseña y todos sus comentarios se desechan, aquí y en otros sitios. Esto no se puede deshacer.
desk-editor-delete-yes = Sí, eliminar la reseña

### The inbox

desk-inbox-kinds = Tipos
desk-inbox-everything = Todo
desk-inbox-kind = { $it ->
    [comment] Comentarios
    [mention] Menciones
    [quote] Citas
    [like] Favoritos
    [boost] Impulsos
    [follower] Seguidores
    [report] Denuncias
    [remark] De la casa
   *[blocklist] Listas
}
desk-inbox-pile = { $it ->
    [new] Nuevo
    [waiting] En espera
    [spam] Spam
    [hidden] Oculto
   *[all] Todo
}
desk-inbox-heap = { $pile }, { $number }
desk-inbox-new = { $count ->
    [0] No hay nada nuevo
    [one] 1 novedad
   *[other] { $count } novedades
}
desk-inbox-waiting = { $count ->
    [0] Nada espera
    [one] 1 le espera
   *[other] { $count } le esperan
}
desk-inbox-spam = { $count ->
    [0] Aquí no hay nada
    [one] 1 marcado como spam
   *[other] { $count } marcados como spam
}
desk-inbox-hidden = { $count ->
    [0] Aquí no hay nada
    [one] 1 oculto
   *[other] { $count } ocultos
}
desk-inbox-all = { $count ->
    [0] Aquí no hay nada
   *[other] { $count } en total
}
desk-inbox-about = sobre <cite>{ $title }</cite> <a>no solo</a>
desk-inbox-of = de <a><bdi>{ $name }</bdi></a> <a>no solo</a>
desk-inbox-kind-all = de todo tipo
desk-inbox-empty = Aquí se cuenta todo lo que pasa con sus reseñas: lo que se dice en la página y desde otros servidores, a quién le gustan, quién las impulsa, quién sigue. No queda nada por mirar.
desk-inbox-none = Aquí no hay nada ahora. <a>Lo nuevo</a>
desk-inbox-skip = Ir a la lista
desk-inbox-what = Qué hacer con lo elegido
desk-inbox-choose = Elegir
desk-inbox-ticked = lo marcado
desk-inbox-page = esta página, { $number }
desk-inbox-newest = los { $number } más recientes
desk-inbox-list = toda la lista, { $number }
desk-inbox-approve = Aprobar lo elegido
desk-inbox-hide = Ocultar lo elegido
desk-inbox-mark = Lo elegido es spam
desk-inbox-done = Lo elegido está visto
desk-inbox-more = Más acciones, y por qué
desk-inbox-reason-hint = Si quiere. Queda en el registro junto a lo que haga a continuación.
desk-inbox-unhide = Mostrar de nuevo lo elegido
desk-inbox-renew = Lo elegido vuelve a ser nuevo
desk-inbox-trust = Confiar en las personas elegidas
desk-inbox-limit = Limitar a las personas elegidas
desk-inbox-block = Bloquear a las personas elegidas
desk-inbox-limit-servers = Limitar los servidores elegidos
desk-inbox-block-servers = Bloquear los servidores elegidos
desk-inbox-word = Una palabra, o varias
desk-inbox-limit-word = Limitarla
desk-inbox-block-word = Bloquearla
desk-inbox-word-hint = Lo que dice una palabra limitada le espera; lo que dice una bloqueada está con el spam.
desk-keys-heading = Teclas
desk-keys-walk = siguiente, anterior
desk-keys-tick = marcar; con Mayús, todo desde la última marca
desk-keys-approve = aprobar
desk-keys-hide = ocultar
desk-keys-spam = spam
desk-keys-done = visto
desk-keys-trust = confiar en esta persona
desk-keys-answer = responder
desk-keys-undo = deshacer lo último
desk-keys-show = mostrar esto
desk-keys-hint = Valen para lo marcado, si no para aquello en lo que está, y nunca mientras escribe.
desk-keys-listen = Escuchar estas teclas en este navegador
desk-inbox-pages = Páginas de la bandeja
desk-inbox-back = Volver a lo que se puede hacer
desk-spoken-last = Este es el último de esta página.
desk-spoken-first = Este es el primero de esta página.
desk-spoken-ticked = Marcado. { $number } en total.
desk-spoken-unticked = Sin marcar. { $number } en total.
desk-spoken-nothing = No hay nada elegido. Pulse j para empezar.
desk-spoken-not-here = Eso no se puede hacer aquí.
desk-spoken-moment = Un momento, lo último está en camino.
desk-spoken-no-undo = No hay nada que deshacer.
desk-spoken-failed = No se ha podido hacer: { $why }
desk-spoken-no-answer = Aún no se puede responder a esto.

### A line of the inbox

desk-row-choose = Elegir esto
desk-row-reported = Denunciado
desk-row-list = La lista <bdi>{ $list }</bdi> ha cambiado
desk-row-verb = { $it ->
    [comment] sobre
    [mention-you] le menciona
    [mention-blog] menciona el blog
    [mention] habla de
    [quote-asking] pide citar
    [quote] cita
    [handed-in] entrega
    [withdrawn] retira
    [approved] ha aprobado
    [sent-back] devuelve
    [handed-over] ha puesto en otras manos
    [joined] le nombra entre quienes escribieron
    [left] ha cambiado quién escribió
   *[follower] sigue a
}
desk-row-likes = { $count ->
    [one] marcó como favorito
   *[other] marcaron como favorito
}
desk-row-boosts = { $count ->
    [one] impulsa
   *[other] impulsan
}
desk-row-others = { $count ->
    [one] una persona más
   *[other] { $count } más
}
desk-row-told-by = { $count ->
    [one] una vez, por { $names }
   *[other] { $count } veces, por { $names }
}
desk-guest = invitado
desk-row-spam = <b>spam</b>
desk-row-spam-off = <b>spam</b>, retirado de la página
desk-row-approved = aprobado
desk-row-quoted = «{ $words }»
desk-row-answered = Usted respondió:
desk-row-take-back = Retirar: su respuesta a { $name }
desk-row-not-spam = No es spam: que aparezca lo que escribió { $name }
desk-row-approve = Aprobar lo que escribió { $name }
desk-row-wait-again = Que vuelva a esperar lo que escribió { $name }
desk-row-unhide = Mostrar de nuevo lo que escribió { $name }
desk-row-hide = Ocultar lo que escribió { $name }
desk-row-mark-spam = Spam: lo que escribió { $name }
desk-row-answer = Responder a { $name }
desk-row-quotes = Decidir sobre citas
desk-row-look = Mirar la lista
desk-row-done = Visto
desk-row-new = Nuevo otra vez
desk-row-more = Más
desk-limit-server = Limitar este servidor
desk-block-server = Bloquear este servidor
desk-row-only-person = Solo de esta persona
desk-row-only-review = Solo sobre esta reseña
desk-row-history = Su historia

### Why something waits

desk-hold-guest = un invitado a quien nadie de aquí ha leído aún
desk-hold-first = responde aquí por primera vez
desk-hold-all = todas las respuestas a esta reseña se leen antes
desk-hold-closed = llegó después de cerrarse la conversación
desk-hold-limited = está limitado, o lo está su servidor
desk-hold-links = { $count ->
    [one] un enlace
   *[other] { $count } enlaces
}
desk-hold-word = dice «{ $word }»
desk-hold-banned = dice «{ $word }», que está bloqueado
desk-hold-young = { $count ->
    [0] una cuenta creada hoy
    [one] una cuenta de un día
   *[other] una cuenta de { $count } días
}
desk-hold-flood = { $count ->
    [one] 1 comentario en diez minutos
   *[other] { $count } comentarios en diez minutos
}
desk-hold-repeated = { $count ->
    [one] las mismas palabras, dichas antes una vez
   *[other] las mismas palabras, dichas antes { $count } veces
}
desk-hold-taught = las mismas palabras las marcó { $name } como spam
desk-hold-taught-link = enlaza a { $server }, que ya estuvo en spam

### What was done in the inbox

desk-did-nothing = No se ha hecho nada.
desk-did-left = { $count ->
    [one] Uno está como estaba: no era posible, o no cambiaba nada.
   *[other] { $count } están como estaban: no era posible, o no cambiaba nada.
}
desk-did-block-word = Lo que diga esta palabra estará desde ahora con el spam.
desk-did-limit-word = Lo que diga esta palabra esperará desde ahora.
desk-did-approve = { $count ->
    [one] Aprobado. El comentario está en la página.
   *[other] Aprobado. { $count } comentarios están en la página.
}
desk-did-hide = { $count ->
    [one] Oculto. Nadie ve ya este comentario.
   *[other] Oculto. Nadie ve ya estos { $count } comentarios.
}
desk-did-unhide = { $count ->
    [one] Visible de nuevo, salvo que aún espere.
   *[other] { $count } están visibles de nuevo, salvo que aún esperen.
}
desk-did-spam = { $count ->
    [one] Marcado como spam. Palabras y enlaces como estos esperarán a partir de ahora.
   *[other] { $count } están marcados como spam. Palabras y enlaces como estos esperarán a partir de ahora.
}
desk-did-done = { $count ->
    [one] Visto.
   *[other] { $count } están vistos.
}
desk-did-new = { $count ->
    [one] Vuelve a ser nuevo.
   *[other] { $count } vuelven a ser nuevos.
}
desk-did-trust = { $count ->
    [one] Con confianza. Lo suyo que esperaba está en la página.
   *[other] { $count } personas son de confianza. Lo suyo que esperaba está en la página.
}
desk-did-limit = { $count ->
    [one] Limitado. Lo que diga esta persona esperará desde ahora.
   *[other] { $count } personas están limitadas. Lo que digan esperará desde ahora.
}
desk-did-block = { $count ->
    [one] Bloqueado. Lo que dijo esta persona ya no está en ninguna página.
   *[other] { $count } personas están bloqueadas. Lo que dijeron ya no está en ninguna página.
}
desk-did-lift = { $count ->
    [one] Ya no vale nada en particular para esta persona.
   *[other] Ya no vale nada en particular para estas { $count } personas.
}
desk-did-trust-server = { $count ->
    [one] El servidor es de confianza.
   *[other] { $count } servidores son de confianza.
}
desk-did-limit-server = { $count ->
    [one] El servidor está limitado. Lo que diga su gente esperará desde ahora.
   *[other] { $count } servidores están limitados. Lo que diga su gente esperará desde ahora.
}
desk-did-block-server = { $count ->
    [one] El servidor está bloqueado. Lo que dijo su gente ya no está en ninguna página.
   *[other] { $count } servidores están bloqueados. Lo que dijo su gente ya no está en ninguna página.
}
desk-did-lift-server = { $count ->
    [one] Ya no vale nada en particular para este servidor.
   *[other] Ya no vale nada en particular para estos { $count } servidores.
}
desk-undo = Deshacer
desk-undo-approve = Ocultar después de todo
desk-undo-unhide = Ocultar de nuevo
desk-undo-stand = Levantar de nuevo

### What is wrong with a form of the desk

desk-wrong-button = Pulse uno de los botones, por favor.
desk-wrong-unpublished = Esta reseña no está publicada, así que no se puede responder a nada en ella.
desk-wrong-nothing-ticked = No hay nada marcado. Marque lo que quiera, o elija toda la página.
desk-wrong-page-title = La página necesita un título.
desk-wrong-confirm = Para confirmarlo, escriba el nombre { $name }.
desk-wrong-password = La contraseña actual no es correcta.
desk-wrong-bio = La presentación tiene más de 5000 caracteres.
desk-wrong-no-owner = El blog necesita al menos un titular que pueda iniciar sesión.
desk-wrong-no-email = Indique la dirección a la que van los resúmenes.
desk-wrong-email = Esto no es una dirección de correo.
desk-wrong-local-report = A la gente de este blog no se la denuncia a otro servidor. Hable con su titular.
desk-wrong-gone-report = { $name } ha dejado su servidor; no hay nadie a quien denunciar.
desk-wrong-blocked-report = El servidor { $server } está bloqueado aquí, y no se le envía nada. Levante el bloqueo para denunciar a alguien de allí.
desk-wrong-report-nul = La denuncia contiene un carácter que no se puede guardar (NUL).
desk-wrong-report-long = La denuncia tiene más de 2000 caracteres.

### What is wrong with a decision

desk-wrong-stand = Elija cómo debe estar.
desk-wrong-kind = Elija de quién se trata.
desk-wrong-own-person = Es alguien de los suyos; vea «Quién escribe».
desk-wrong-guest = A un invitado se le encuentra por lo que escribió, en «Comentarios».
desk-wrong-person = Nadie que haya estado aquí se llama «{ $name }». Las personas se nombran como @bob@social.example; a quien nunca vino se le deja fuera con su servidor.
desk-wrong-server = «{ $name }» no es el nombre de un servidor, como spam.example.
desk-wrong-own-server = { $name } es el servidor de este blog, o lo contiene.
desk-wrong-word = Una palabra tiene de 2 a 100 caracteres.
desk-wrong-held-by = Esto viene de la lista { $list }. Dé su confianza para hacer una excepción, o descarte la lista.

### What is wrong with a list of servers

desk-wrong-list-none = Elija un archivo o pegue una lista.
desk-wrong-list-both = Elija un archivo o pegue una lista, no ambas cosas.
desk-wrong-list-large = La lista es mayor de 12 MiB.
desk-wrong-list-text = La línea { $line } no es texto en UTF-8. Guarde la lista como UTF-8.
desk-wrong-list-nul = La línea { $line } contiene un carácter que no se puede guardar (NUL).
desk-wrong-list-csv = Esto no es una lista en CSV, sino una página o un documento de otro tipo.
desk-wrong-list-many = La lista nombra más servidores de los que existen.
desk-wrong-list-quote = Línea { $line }: allí se abre una comilla que nunca se cierra.
desk-wrong-list-empty = No hay ningún servidor en esta lista.
desk-wrong-list-unread = La lista aún no se ha leído.
desk-wrong-list-changed = La lista ha cambiado desde que la vio. Mírela otra vez, por favor.
desk-wrong-list-address = Una lista se lee de una dirección que empieza por https:// y lleva a un CSV.

### What is wrong with the settings

desk-wrong-all-shut-out = Aún no hay ningún servidor de confianza, así que todos los de fuera quedarían excluidos y se acabarían todos los seguimientos. Confíe antes en alguno.
desk-wrong-quote-policy = Elija quién puede citar.
desk-wrong-rule = La regla de la casa tiene más de { $most } caracteres.
desk-wrong-links = El número de enlaces va de 0 a 100, o queda vacío para tantos como quieran.
desk-wrong-close = Las conversaciones se cierran tras 1 a 3650 días, o nunca si queda vacío.
desk-wrong-spam-links = Un comentario espera a partir de 0 a 100 enlaces, o nunca por sus enlaces si queda vacío.
desk-wrong-spam-age = Una cuenta es nueva de 1 a 365 días, o nunca si queda vacío.
desk-wrong-spam-flood = Una persona puede decir de 1 a 1000 cosas en diez minutos, o tantas como quiera si queda vacío.
desk-wrong-reply-policy = Elija quién puede responder.
desk-wrong-hashtag = La etiqueta es una sola palabra de letras, cifras y guiones bajos.

### What is wrong with a review

desk-wrong-publish = Una reseña necesita título y texto antes de publicarse.
desk-wrong-same-title = Demasiadas reseñas tienen este título; elija una dirección propia.
desk-wrong-address-taken = Otra reseña ya tiene esta dirección.
desk-wrong-time = Hacen falta fecha y hora, como 2026-12-24 08:00; es la hora de { $zone }.
desk-wrong-skipped = Esta hora no existe en { $zone }: los relojes se adelantan y la saltan. Elija otra.
desk-wrong-past = Esta hora ya ha pasado en { $zone }. Elija una que esté por venir, o déjelo vacío para publicar ahora.
desk-wrong-gone-out = Ya ha salido para quienes siguen el blog. Puede retirarse.
desk-wrong-appeared = Ya está publicada.
desk-wrong-grace = Se avisa después de 0 a { $most } minutos.
desk-wrong-zone = «{ $typed }» no es una zona horaria. Sus nombres son como Europe/Berlin o UTC.
desk-wrong-no-text = Una reseña publicada necesita texto. Retírela para quitarla.
desk-wrong-title = Una reseña necesita un título.
desk-wrong-long-title = El título tiene más de { $most } caracteres.
desk-wrong-long-summary = El resumen tiene más de { $most } caracteres.
desk-wrong-long-review = La reseña tiene más de 400 000 bytes.
desk-wrong-language = El idioma «{ $typed }» no es un código corto como en, de o pt-BR.
desk-wrong-nul = El texto contiene un carácter que no se puede guardar (NUL).
desk-wrong-no-alt = Describa la cubierta en pocas palabras para quien no puede verla.
desk-wrong-replies = Las respuestas son open, first_held, all_held o closed, o vacío para lo que vale en el blog; no «{ $typed }».
desk-wrong-closing = Una conversación se cierra tras 1 a { $most } días, 0 para nunca, o vacío para lo que vale en el blog; no «{ $typed }».
desk-wrong-quotes = Las citas están abiertas a anybody, followers, nobody o a quien pide permiso (ask), o vacío para lo que vale en el blog; no «{ $typed }».
desk-wrong-year = El año «{ $typed }» no es un año.
desk-wrong-pages = «{ $typed }» no es un número de páginas.
desk-wrong-pictures = Solo se guardan { $most } imágenes al día. Siga mañana, por favor.
desk-wrong-drawing = Un archivo SVG puede llevar programas, por eso aquí no se guarda ninguno. Guárdelo como PNG o WebP.
desk-wrong-picture = No se ha podido leer la imagen. Use un archivo JPEG, PNG, GIF o WebP.
desk-wrong-isbn = El ISBN «{ $typed }» no tiene 10 o 13 cifras.
desk-wrong-isbn-digit = La cifra de control del ISBN «{ $typed }» es incorrecta; compárela con el libro.

### The editor: what a text may hold, and the verdict

editor-more = Lo que revela demasiado, lo que destaca y las imágenes
editor-hide = oculta unas palabras hasta que alguien las abre; lo que precede a la barra simple se muestra en su lugar.
editor-hide-block = oculta párrafos enteros, hasta una línea de :::. En otros sitios nadie ve lo oculto, solo de qué trata.
editor-pull = aparta una frase al margen, con o sin nombre debajo, hasta una línea de :::.
editor-picture = muestra una imagen con un pie.
editor-verdict = Veredicto
editor-verdict-hint = En qué queda todo, en una frase. Las palabras antes que las notas.
editor-rating = Lomos
editor-rating-none = Ninguno
editor-series = Serie
editor-volume = Número en la serie

### Shelving: categories, pages and menus

shelving-add = Añadir
shelving-more = Otras acciones
shelving-remove = Eliminar…
shelving-remove-yes = Sí, eliminar
shelving-category-new = Una categoría nueva
shelving-name = Nombre
shelving-within = Está dentro de
shelving-within-none = ninguna otra categoría
shelving-description = Qué se encuentra aquí, en una línea
shelving-address = Su dirección sigue siendo { $path }.
shelving-kept = { $count ->
    [0] Ninguna reseña está directamente en ella.
    [one] { $count } reseña está directamente en ella.
   *[other] { $count } reseñas están directamente en ella.
}
shelving-remove-category = Lo que contiene pasa a la categoría en la que está.
page-slug = Dirección
page-slug-hint = Lo que sigue a la barra. Si está vacío, sale del título; la dirección antigua lleva a la nueva.
page-new = Una página nueva
page-remove = La página desaparece, con sus líneas en los menús. No se puede deshacer.
menu-lede = Lo que figura arriba y al pie de cada página, en este orden. Un menú sin líneas vuelve a ser el habitual.
menu-header = Arriba
menu-footer = Al pie
menu-up = Subir
menu-down = Bajar
menu-away = Quitar
menu-up-line = Subir: { $name }
menu-down-line = Bajar: { $name }
menu-away-line = Quitar: { $name }
menu-new = Una línea nueva
menu-which = Menú
menu-what = Adónde lleva
menu-link = A otro sitio (un enlace)
menu-address = Dirección de un enlace
menu-address-hint = Solo para otro sitio. Empieza por https://.
menu-label = Palabras
menu-label-hint = Lo que se muestra, en su idioma. Vacío: el nombre del lugar, en el idioma de quien lee si es posible.

### What is wrong with shelving

desk-wrong-long-verdict = El veredicto tiene más de { $most } caracteres.
desk-wrong-rating = Un libro recibe de 1 a { $most } lomos, o ninguno; no «{ $typed }».
desk-wrong-volume = El número en la serie es un número como 2 o 2.5; no «{ $typed }».
desk-wrong-no-series = El libro es el número { $number } de una serie sin nombre.
shelving-wrong-name = Una categoría necesita un nombre de { $most } caracteres como máximo.
shelving-wrong-kept = Hay reseñas en esta categoría. Póngala primero dentro de otra: entonces pasarán allí.
shelving-wrong-marks = El nombre de una categoría no lleva coma ni « / »: elija abajo dónde está.
shelving-wrong-parent = La categoría dentro de la que debe estar ya no existe.
shelving-wrong-circle = Una categoría no puede estar dentro de sí misma.
shelving-wrong-taken = Ya hay una categoría con este nombre.
page-wrong-kept = Esta página hace falta; reescríbala.
page-wrong-long = El texto ocupa más de 400 000 bytes.
page-wrong-blog = «{ $path }» pertenece al propio blog; elija otra dirección.
page-wrong-leads = «{ $path }» lleva a otra página; elija otra dirección.
page-wrong-taken = Otra página tiene esta dirección.
menu-wrong-menu = No existe ese menú.
menu-wrong-many = Un menú tiene { $most } líneas como máximo.
menu-wrong-gone = Aquello a lo que lleva la línea ya no existe.
menu-wrong-label = Un enlace a otro sitio necesita palabras que mostrar.
menu-wrong-what = Elija adónde lleva la línea.
menu-wrong-address = Un enlace a otro sitio empieza por https:// y nombra un servidor.

### Where else an author is found

desk-profile-links = Sus páginas en otros sitios
desk-profile-links-hint = Una dirección por línea, { $most } como máximo, y cada una empieza por https://. Se muestran en su página y en su perfil en otros servidores. Un sitio que comprueba estos enlaces (rel=me), como Mastodon, sabe entonces que esta página es suya.
desk-wrong-profile-link = «{ $typed }» no es la dirección de una página: empieza por https:// y tiene como máximo { $most } caracteres.
desk-wrong-profile-links = Se muestran como máximo { $most } páginas en otros sitios.

### Lo que falla en el aspecto

looks-wrong-weight = La hoja de estilo pesa { $bytes } bytes; se permiten como mucho { $most }.
looks-wrong-deep = Línea { $line } de la hoja de estilo: hay demasiados niveles anidados.
looks-wrong-import = Línea { $line } de la hoja de estilo: @import no está permitido; pegue las reglas mismas.
looks-wrong-url = Línea { $line } de la hoja de estilo: una dirección no está cerrada o contiene una comilla.
looks-wrong-string = Línea { $line } de la hoja de estilo: las comillas de un texto no están cerradas.
looks-wrong-bracket = Línea { $line } de la hoja de estilo: sobra un { $mark }.
looks-wrong-elsewhere = Línea { $line } de la hoja de estilo: «{ $typed }» se cargaría desde otro sitio. Solo se permiten direcciones de este blog, como /media/….jpg.
looks-wrong-accent = Elija uno de los acentos.
looks-wrong-alt = Diga qué muestra la imagen de cabecera, para quienes no pueden verla.
looks-wrong-link = La dirección de quien hizo la imagen empieza por https://.
looks-wrong-credit = Diga quién hizo la imagen; la dirección va detrás del nombre.
looks-wrong-picture = Una imagen ya no está. Elíjala de nuevo.

### When reviews go out

desk-timing-heading = Cuándo salen las reseñas
desk-timing-grace = Minutos hasta avisar a quienes siguen el blog
desk-timing-grace-hint = Una reseña publicada está enseguida en el sitio. Mientras no se avise, puede deshacerse sin dejar rastro. 0 para enseguida, como mucho 60.
desk-timing-zone = Zona horaria del escritorio
desk-timing-zone-hint = Un nombre como Europe/Berlin, America/Mexico_City o UTC. Lo que ya está en el calendario conserva su hora.
desk-timing-save = Guardar estos momentos
desk-timing-when = Cuándo sale
desk-timing-at = Fecha y hora, en { $zone }
desk-timing-at-hint = Déjelo vacío para publicar en cuanto lo diga. Con una hora, Publicar la pone en el calendario. De una hora que se repite al atrasar los relojes, vale la primera.
desk-timing-quietly = <b>Solo en este sitio.</b> No se avisa a quienes siguen el blog, salvo que lo haga más tarde.
desk-timing-keep = Guardar y mantener la hora
desk-timing-now = Publicar ahora
desk-timing-unschedule = Quitar del calendario
desk-timing-scheduled = Un borrador. Aparece el { $time } ({ $zone }).
desk-timing-quiet-then = No se avisará a nadie.
desk-timing-waiting = Publicada en este sitio. Sale para quienes siguen el blog el { $time } ({ $zone }). <a>Ver</a>
desk-timing-quiet = Publicada solo en este sitio. Otros servidores no la conocen. <a>Ver</a>
desk-timing-tell-now = Enviar ahora
desk-timing-tell = Avisar a quienes siguen el blog

### Lo que una reseña decía antes, y lo que aún no está guardado

desk-revisions = Versiones
desk-revisions-of = Lo que decía <a><cite>{ $title }</cite></a> cada vez que se guardó. Se conservan las { $most } versiones más nuevas.
desk-revisions-none = Aún no se conserva ninguna versión; la habrá la próxima vez que se guarde.
desk-revision = Versión { $number }
desk-revision-now = tal como está ahora
desk-revision-by = { $name }, <time>{ $date }</time>
desk-revision-first = Es la versión más antigua que se conserva.
desk-revision-changes = Lo que cambió
desk-revision-same = Nada es distinto.
desk-revision-gone = quitado
desk-revision-come = añadido
desk-revision-whole = Todo el texto de esta versión
desk-revision-spoilers = Desvela el final
desk-revision-yes = sí
desk-revision-no = no
desk-revision-restore = Restaurar esta
desk-revision-restore-what = La reseña vuelve a decir lo que decía en esta versión. Lo que dice ahora queda entre las versiones.
desk-revision-restore-told = Quienes le siguen se enteran, como de todo cambio, y la dirección sigue igual.
desk-revision-no-cover = La cubierta de esta versión ya no existe; vuelve sin ella.
desk-reviews-untitled = Sin título
desk-wrong-conflict = Alguien ha guardado esta reseña desde que usted la abrió. No se ha cambiado nada.
desk-conflict-heading = Alguien fue más rápido
desk-conflict-what = <b>{ $name }</b> guardó esta reseña el <time>{ $date }</time>, después de que usted la abriera. No se ha sobrescrito nada, y el formulario de abajo tiene todo lo que usted escribió. Esto es lo que cambiaría si guardara la suya ahora:
desk-conflict-mine = Guardar la mía de todos modos
desk-conflict-theirs = Ver la otra versión en una pestaña nueva
desk-unsaved = <b>Tiene cambios sin guardar</b> del <time>{ $date }</time>.
desk-unsaved-shown = <b>El formulario tiene sus cambios sin guardar</b> del <time>{ $date }</time>. Nadie los ve hasta que usted guarde.
desk-unsaved-go-on = Seguir con ellos
desk-unsaved-drop = Tirarlos
desk-browser-kept = Este navegador ha conservado cambios sin guardar de # que no llegaron al blog.
desk-autosave-saved = Conservado a las # como cambio sin terminar
desk-autosave-away = Sin conexión: conservado en este navegador
desk-autosave-out = Su sesión ha terminado: conservado en este navegador. Abra esta página de nuevo para entrar y seguir.
desk-autosave-refused = No se pudo guardar solo: conservado en este navegador
desk-autosave-overtaken = { $name } ha guardado esta reseña entretanto ({ $date }). Al guardar verá qué es distinto antes de que se sobrescriba nada.
desk-editor-key = Ctrl+S guarda.
desk-length = { $count ->
    [one] Una palabra
   *[other] { $count } palabras
}, { $minutes } min de lectura
desk-live-toggle = Vista previa en vivo
desk-live-heading = La página tal como sería
desk-quote-heading = Citas largas
desk-quote-long = «{ $begins }» tiene { $words } palabras, { $over } más que las { $most } que este blog se permite.
desk-quote-longest = La cita más larga en una reseña, en palabras
desk-quote-longest-hint = El editor avisa de las más largas y guarda de todos modos. 0 para ninguna regla.
desk-wrong-longest-quote = La cita más larga tiene de 0 a { $most } palabras, no «{ $typed }».

### Dónde ha entrado un autor

desk-sessions-heading = Sesiones
desk-sessions-what = Cada navegador que ha entrado con su nombre. Cierre lo que no conozca y cambie después la contraseña.
desk-sessions-unknown = Un navegador desconocido
desk-sessions-since = entró el { $date }
desk-sessions-seen = visto por última vez: { $date }
desk-sessions-here = este navegador
desk-sessions-end = Cerrar sesión
desk-sessions-end-others = Cerrar sesión en todos los demás
news-session-ended = Ese navegador ha salido.

### How an author signs in besides their password

desk-code-heading = Códigos de una aplicación
desk-code-what = Después de la contraseña se pide un código que muestra una aplicación de su teléfono. Quien averigüe su contraseña aún no podrá entrar.
desk-code-begin = Configurar
desk-code-since = Se pide desde el { $date }.
desk-code-other = Configurar otra aplicación
desk-code-off = No pedir ningún código
desk-code-off-what = Después, la contraseña sola abre el escritorio.
desk-code-off-yes = Desactivar
desk-code-set-up-heading = Códigos de una aplicación
desk-code-replaces = Esto sustituye la aplicación configurada y sus códigos de recuperación.
desk-code-scan = Escanee esto con una aplicación que muestre códigos (Aegis, 2FAS, Google Authenticator, un gestor de contraseñas…).
desk-code-picture = Código QR con el secreto que está escrito debajo
desk-code-here = Abrir la aplicación en este dispositivo
desk-code-type = O escríbalo:
desk-code-proof = El código que la aplicación muestra ahora
desk-code-turn-on = Activar
desk-code-is-on = A partir de ahora se pide un código. Se ha cerrado la sesión en los demás navegadores.
desk-recovery-heading = Códigos de recuperación
desk-recovery-what = Cada uno le deja entrar una vez si pierde el teléfono. Imprímalos o guárdelos en un lugar seguro: no se vuelven a mostrar.
desk-recovery-kept = Los he guardado
desk-recovery-left = { $count ->
    [0] No queda ningún código de recuperación.
    [one] Queda un código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
}
desk-recovery-new = Códigos de recuperación nuevos
desk-recovery-new-what = Los anteriores dejan de valer.
desk-recovery-make = Crear otros
desk-passkeys-heading = Claves de acceso
desk-passkeys-what = Una clave de acceso la guarda su teléfono, su ordenador o una llave de seguridad. Le deja entrar con el dedo, la cara o un PIN, sin nombre, contraseña ni código.
desk-passkeys-since = creada el { $date }
desk-passkeys-used = usada por última vez: { $date }
desk-passkeys-remove = Quitar
desk-passkeys-remove-yes = Quitarla
desk-passkeys-need = Para añadir una, este navegador necesita JavaScript y conocer las claves de acceso.
desk-passkeys-name = Cómo llamarla
desk-passkeys-name-hint = Por ejemplo, el nombre del dispositivo.
desk-passkeys-add = Añadir una clave de acceso
desk-passkeys-cancelled = No se ha creado ninguna clave de acceso. Quizá este dispositivo ya guarde una para usted.
desk-passkeys-failed = No ha funcionado. Inténtelo de nuevo.
desk-passkeys-unnamed = Una clave de acceso
desk-wrong-code = Este no es el código que la aplicación muestra ahora. ¿Va bien el reloj de su teléfono?
desk-wrong-passkey = La clave de acceso no se ha guardado. Inténtelo de nuevo.
desk-wrong-passkeys = Tiene { $most } claves de acceso; quite primero una.
desk-authors-factors = Teléfono perdido
desk-authors-factors-what = A { $name } no se le pedirá ningún código y no tendrá clave de acceso; la contraseña sola abrirá el escritorio. Se cierra su sesión en todas partes. Asegúrese de quién lo pide.
desk-authors-factors-yes = Restablecer su forma de entrar
news-code-off = Ya no se pide ningún código.
news-passkey = La clave de acceso está guardada. La próxima vez le dejará entrar.
news-passkey-removed = Esa clave de acceso ya no abre nada.
news-factors-forgotten = La contraseña sola vuelve a abrir el escritorio.

### What others will see of a review

desk-elsewhere-heading = Así lo mostrará Mastodon
desk-elsewhere-quiet = Ha elegido mostrarla solo en este sitio. Esto vale para el día en que la anuncie fuera.
desk-elsewhere-fold = Misskey, GoToSocial y Akkoma pliegan toda la reseña tras su resumen: «{ $summary }».
desk-elsewhere-fine = Nada se interpone.
desk-elsewhere-warnings = Antes de que salga
desk-elsewhere-spoiler = El resumen dice «{ $words }», que la reseña oculta. Fuera, todo el mundo ve el resumen.
desk-elsewhere-teaser = La reseña revela el final, y los demás ven el comienzo del texto como resumen. Escriba un resumen que guarde el secreto.
desk-elsewhere-cover = La cubierta no tiene descripción. Quien no pueda verla no sabrá nada de ella.
desk-elsewhere-pictures = { $count ->
    [one] Una imagen del texto no tiene descripción. Escríbala entre los corchetes.
   *[other] { $count } imágenes del texto no tienen descripción. Escríbala entre los corchetes.
}
desk-elsewhere-cut = Es demasiado larga para viajar entera: llegan { $arrives } de sus { $all } palabras y después un enlace a esta página.
desk-elsewhere-misskey = Misskey guarda los primeros { $most } caracteres de una publicación; esta tiene { $length }. El resto se lee en esta página.

### What came of it

desk-statistics-heading = Estadísticas
desk-statistics-side = lo que resultó; no se observa a nadie mientras lee
desk-statistics-of = De quién
desk-statistics-followers = Seguidores
desk-statistics-now = { $count ->
    [0] Aún no sigue nadie.
    [one] Una persona sigue.
   *[other] { $count } personas siguen.
}
desk-statistics-drawing = Seguidores del { $from } al { $to }, según el software de sus servidores; como máximo { $most }
desk-statistics-rest = Otros
desk-statistics-recalled = Antes del { $date } solo se cuenta a quienes aún siguen.
desk-statistics-reviews = Reseñas
desk-statistics-none = Aún no se ha publicado nada.
desk-statistics-likes = Me gusta
desk-statistics-boosts = Impulsos
desk-statistics-replies = Respuestas
desk-statistics-liked = { $count ->
    [one] Un me gusta
   *[other] { $count } me gusta
}
desk-statistics-boosted = { $count ->
    [one] un impulso
   *[other] { $count } impulsos
}
desk-statistics-replied = { $count ->
    [one] una respuesta
   *[other] { $count } respuestas
}
desk-statistics-health = Entregas
desk-statistics-inboxes = { $count ->
    [one] Un buzón recibe cartas de aquí.
   *[other] { $count } buzones reciben cartas de aquí.
}
desk-statistics-waiting = { $count ->
    [0] Nada espera entrega.
    [one] Una carta espera entrega.
   *[other] { $count } cartas esperan entrega.
}
desk-statistics-oldest = La más antigua espera desde el { $date }.
desk-statistics-failing = { $count ->
    [0] Todos los buzones aceptan.
    [one] Un buzón no acepta nada por ahora y se vuelve a intentar.
   *[other] { $count } buzones no aceptan nada por ahora y se vuelve a intentar.
}
desk-statistics-written-off = { $count ->
    [0] No se ha abandonado ninguno.
    [one] Uno no ha aceptado nada en una semana y se ha abandonado hasta que dé señales.
   *[other] { $count } no han aceptado nada en una semana y se han abandonado hasta que den señales.
}
desk-statistics-refused = { $count ->
    [0] No se ha rechazado ninguna carta en los últimos treinta días.
    [one] Se ha rechazado una carta en los últimos treinta días.
   *[other] Se han rechazado { $count } cartas en los últimos treinta días.
}
desk-statistics-worst = Donde nada llega
desk-statistics-since = desde el { $date }
desk-statistics-given-up = (abandonado)

### The collective

desk-remark = { $kind ->
    [handed-in] <b>{ $name }</b> la entregó, <time>{ $date }</time>
    [withdrawn] <b>{ $name }</b> la retiró, <time>{ $date }</time>
    [approved] <b>{ $name }</b> la aprobó, <time>{ $date }</time>
    [sent-back] <b>{ $name }</b> la devolvió, <time>{ $date }</time>
    [handed-over] <b>{ $name }</b> la puso en otras manos, <time>{ $date }</time>
    [joined] <b>{ $name }</b> añadió un nombre, <time>{ $date }</time>
   *[left] <b>{ $name }</b> quitó un nombre, <time>{ $date }</time>
}
desk-remarks = Lo que se ha dicho de ella
desk-note = Una nota para la jefatura de redacción
desk-note-back = Una nota para quien la escribió
desk-note-hint = Si quiere. Se comunica al entregar, aprobar o devolver la reseña, y figura sobre el editor y en el registro.
desk-send-back = Devolver
desk-approve-review = Aprobar y publicar
desk-hand-in = Entregar
desk-editor-waits = Entregada. Espera a la jefatura de redacción; quien la escribió no puede cambiarla mientras tanto.
desk-together = Quién más la escribió
desk-together-who = Escrita junto con
desk-together-what = { $most } personas como mucho. Pueden cambiar la reseña y responder debajo, sus nombres figuran encima, y quienes les siguen en otros sitios se enteran. No pueden borrarla ni cederla.
desk-together-save = Guardar quién la escribió
desk-leave-what = Usted escribió esto junto con otras personas.
desk-leave = Quitar mi nombre
desk-hand-over = Dar la reseña a otra persona
desk-hand-over-what = Desde entonces es suya, con todo lo que se dijo debajo. Ningún otro servidor ha oído hablar de ella, así que nadie más lo nota.
desk-hand-over-told = En este blog la reseña se queda donde está, con todo lo que se dijo debajo. Otros servidores no pueden cambiar quién escribió algo: allí se borra con el nombre antiguo y aparece de nuevo con el nuevo, y se pierden sus favoritos e impulsos.
desk-hand-over-to = A
desk-hand-over-note = Unas palabras para acompañarla
desk-hand-over-yes = Sí, darla
desk-reading-waits = Usted ha entregado esto. Decide la jefatura de redacción; hasta entonces se queda como está.
desk-reading-scheduled = La jefatura de redacción lo ha aprobado. Aparecerá por sí solo cuando llegue su hora.
desk-reading-published = Esto está <a>publicado</a>. Desde ahora lo revisa la jefatura de redacción; dígale si hay que cambiar algo.
desk-reading-retracted = Esto se publicó y se retiró. Lo que pase con ello lo decide la jefatura de redacción.
desk-withdraw = Retirar y seguir escribiendo
desk-handed-in = Entregadas
desk-handed-in-at = desde el <time>{ $date }</time>
desk-reviews-waits = entregada
desk-row-open = Abrir
news-handed-in = Entregada. Se avisa a la jefatura de redacción.
news-sent-back = Devuelta. Se avisa a quien la escribió.
news-review-withdrawn = Retirada. Vuelve a ser su borrador.
news-together = Se ha guardado quién la escribió.
news-left = Su nombre ya no figura en la reseña.
news-handed-over = Ahora está en otras manos. Se avisa a quienes les concierne.
desk-wrong-long-note = La nota es demasiado larga; puede tener { $most } caracteres como mucho.
desk-wrong-many-authors = { $most } personas como mucho pueden escribir una reseña junto con quien la firma.
desk-wrong-author = { $name } no escribe aquí, o la escribió de todos modos.
desk-wrong-heir = { $name } colabora, y no puede recibir una reseña que ya está publicada.
desk-wrong-withdrawn = Esto ya no espera a la jefatura de redacción: se retiró, o alguien más ha decidido. Lo que usted escribió está guardado.
desk-remove-with = Lo que escribió junto con otras personas pasa a la primera de ellas, y aparece de nuevo en otros sitios con ese nombre.

### Las imágenes

news-pictures-kept = Las imágenes están guardadas. Diga qué muestran, por favor.
news-picture-deleted = La imagen está eliminada.
media-lede = Todas las imágenes que usted ha dado y, para la redacción, las de todos. Se quedan hasta que las elimine; solo una cubierta o una cabecera que ya nadie usa desaparece por sí misma al cabo de un mes.
media-give = Dar imágenes
media-give-hint = JPEG, PNG, GIF o WebP; varias a la vez, como mucho { $most } MB juntas. Se borra dónde y cuándo se tomaron.
media-give-yes = Guardarlas
media-empty = Todavía no hay ninguna imagen. Dé aquí la primera, o péguela en una reseña.
media-bare = Una imagen que nadie ha descrito todavía
media-bare-hint = Sin describir todavía. Basta una frase; se ofrece dondequiera que se use la imagen.
media-describe = Guardar la descripción
media-markdown = Para un texto
media-unused = No se usa en ninguna parte.
media-delete = Eliminar la imagen
media-wrong-none = Elija primero una imagen, por favor.
media-used = { $it ->
    [cover] Cubierta
    [text] En el texto
    [typed] En cambios sin guardar
    [older] Solo en versiones anteriores
    [page] En la página
    [look] En el aspecto del blog
   *[elsewhere] En el borrador de otra persona
}
desk-wrong-huge-picture = La imagen tiene demasiados píxeles: como mucho 12 000 por lado y unos 30 millones en total. Redúzcala, por favor.
desk-wrong-heavy-picture = La imagen pesa demasiado: 10 MB como mucho. Redúzcala, por favor.
desk-wrong-all-pictures = Cada autor tiene como mucho { $most } imágenes. Elimine algunas que no se usen en ninguna parte.
desk-wrong-used-picture = La imagen todavía se usa, por eso se queda. Dónde, se dice debajo de ella.
desk-wrong-undescribed = Está guardado, pero aún no publicado: no todas las imágenes del texto están descritas. Descríbalas, o marque debajo del texto que puede publicarse sin ello.
undescribed = { $count ->
    [one] Una imagen del texto no está descrita. Quien no puede verla no sabrá nada de ella; escriba entre los corchetes qué muestra:
   *[other] { $count } imágenes del texto no están descritas. Quien no puede verlas no sabrá nada de ellas; escriba entre los corchetes qué muestran:
}
undescribed-publish = Publicar sin descripciones
covers-heading = Elegir entre sus imágenes
covers-none = Ninguna de estas
covers-bare = Imagen { $number }, sin describir
paste-heading = Poner una imagen en el texto
paste-what = Las imágenes se pueden soltar sobre el texto o pegar en él. Las que ya tiene están <a>en la biblioteca de imágenes</a>.
paste-caption = Pie, si lo tiene
paste-insert = Ponerla en el texto
paste-sending = La imagen # está en camino…
paste-sent = La imagen está en el texto.
paste-away = No se ha podido enviar la imagen. Inténtelo otra vez, por favor.
paste-out = Ha salido de su sesión. Entre en otra pestaña e inténtelo otra vez.
paste-describe = ¿Qué muestra esta imagen?
paste-describe-yes = Describirla
paste-describe-later = Más tarde
tools = Marcas
tools-bold = Negrita
tools-italic = Cursiva
tools-link = Enlace
tools-quote = Cita
tools-note = Nota
tools-note-words = La nota
tools-spoiler = Destripe
tools-block = Bloque oculto
tools-block-label = el último capítulo
tools-picture = Imagen
editor-strong = destaca con fuerza.
editor-link = lleva a otro sitio.
editor-note = es una nota: la marca en el texto, y la nota en un párrafo propio.
desk-wrong-hand-over = Solo la redacción entrega lo que está publicado o aparecerá por sí mismo. Pídaselo.
desk-authors-factors-current = Su propia contraseña
desk-wrong-not-now = Esta reseña espera a la redacción, o ya solo la redacción puede cambiarla. Lo que ha escrito queda guardado y se le ofrecerá en cuanto pueda cambiarla de nuevo.
