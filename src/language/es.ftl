### The words of the pages, in Spanish.
###
### review: reseña, book: libro, writer: autora, autor, author: redacción, comment: comentario,
### reply: respuesta, reader: quien lee, server: servidor, fediverse: fediverso, desk: escritorio,
### held: espera a que alguien lo lea, boost: impulso. Readers are addressed as usted, or not at all.

### Dates

month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
month-of-year = { month } de { $year }
date = { $day } de { month } de { $year }
date-time = { $day } { month-short } { $year }, { $time }

### Around every page

site-skip = Ir al texto
site-nav = Sitio
site-reviews = Reseñas
site-books = Libros
site-categories = Categorías
site-authors = Redacción
site-search = Buscar
site-about = Acerca de
site-archive = Archivo
site-writers = Autoras y autores
site-tags = Etiquetas
site-feeds = Canales
site-policy = Línea editorial
site-sign-in = Iniciar sesión
site-sign-out = Cerrar la sesión de { $name }
site-foot = { $blog } está escrito con Reynard y vive en el fediverso: puede seguirlo y responder desde donde esté.
site-foot-empty = Reynard, un blog sobre libros.
site-language = Idioma
site-desk = Escritorio
site-desk-mine = Mi escritorio
site-desk-write = Escribir
site-desk-inbox = Bandeja
site-desk-new = novedades
site-desk-quotes = Citas
site-desk-profile = Perfil
site-desk-standings = Confianza y bloqueos
site-desk-log = Registro
site-desk-pages = Páginas
site-desk-authors = Quién escribe
site-desk-settings = Ajustes

### Seguir y compartir

home-handle = Su dirección en el fediverso, o su servidor
home-remember = Recordar mi dirección en este navegador, en una cookie
home-no-place = Una dirección en el fediverso tiene esta forma: @yo@mi.servidor. También basta el nombre del servidor.
home-unwelcome = Este blog no intercambia nada con ese servidor; nada de allí llegaría aquí.
follow-all = Se sigue el blog entero: esta página no tiene nombre propio en el fediverso.
follow-go = Seguir
follow-copy = El nombre que hay que buscar
follow-what = ¿Qué es esto?
follow-feeds-link = Canales
follow-title = Seguir { $blog }
follow-lede = Entérese de cada nueva reseña donde ya lee, y responda desde allí. Aquí no hace falta ninguna cuenta.
follow-home = Desde su servidor
follow-whom = ¿A quién quiere seguir?
follow-everything = { $blog }: todas las reseñas
follow-hint = Por ejemplo @yo@mi.servidor, o solo mi.servidor. Su servidor pregunta si de verdad quiere seguir; antes no ocurre nada.
follow-nowhere = No encontramos ninguna manera de seguir desde { $host }. Busque allí este nombre y sígalo.
follow-what-heading = ¿Qué es esto?
follow-what-fediverse = El fediverso se compone de muchos servidores que hablan entre sí, como los del correo electrónico. Quien tiene una cuenta en uno de ellos, con Mastodon, GoToSocial, Misskey, Friendica, Lemmy u otro programa, puede seguir a personas de todos los demás. Este blog es uno de esos servidores, y por eso se puede seguir desde cualquier otro.
follow-what-account = ¿Todavía sin cuenta? Elija un servidor que le guste, joinmastodon.org presenta muchos, y vuelva con su nueva dirección.
follow-names-heading = Nombres para seguir
follow-names = Busque uno de estos nombres dondequiera que esté en el fediverso y sígalo. El blog trae todas las reseñas; cada autor, solo las suyas.
follow-answer-heading = Cómo responder
follow-answer = Responda a una reseña como a cualquier otra publicación: sus palabras aparecen debajo de la reseña, con su nombre y numeradas como todas. Lo que cambie o borre allí cambia también aquí.
follow-answer-guests = Sin cuenta puede responder como invitado: «Responder», debajo de cada reseña, muestra cómo.
follow-feeds-heading = Sin el fediverso
follow-feeds = Un lector de canales muestra lo nuevo sin cuenta alguna. Solo necesita una dirección.
follow-feeds-all = Todos los canales de este blog
share-link = Compartir en el fediverso
share-title = Compartir «{ $title }»
share-lede = Su servidor se abre con estas palabras ya escritas. No se publica nada hasta que usted lo decida allí.
share-words = «{ $title }», una reseña de { $author }
share-your-words = Lo que va a decir
share-go = Escribir en mi servidor
share-nowhere = No encontramos ninguna manera de empezar una publicación en { $host }. Copie estas palabras y péguelas allí.
share-too-long = Estas palabras superan los 2000 caracteres.
about-author = Las reseñas de { $name } en { $blog }.
about-blog = Reseñas de libros en { $blog }, en el fediverso.
about-label = Reseñas de libros en «{ $name }», en { $blog }.
about-book = «{ $name }»: reseñas en { $blog }.
about-authors = Quién reseña libros en { $blog }.
about-archive = Todas las reseñas de { $blog }, por año y mes.
about-month = Reseñas de libros en { $blog }: { $name }.
about-labels = { $name }: lo que se reseña en { $blog }.
about-feeds = Nuevas reseñas y comentarios de { $blog } para lectores de canales.

### What has just been done

news-saved = Guardado.
news-published = Publicado. Se está avisando a quienes le siguen.
news-revised = Guardado. Se está avisando a quienes le siguen.
news-retracted = Retirada. La reseña vuelve a ser un borrador suyo, y se está avisando a otros servidores.
news-deleted = Eliminado. Se está avisando a otros servidores.
news-pinned = Fijado.
news-unpinned = Ya no está fijado.
news-answered = Respondido.
news-withdrawn = Retirado.
news-departed = Eliminado para siempre. Se está avisando a otros servidores.
news-reported = Denunciado. Se está avisando al otro servidor, sin su nombre.
news-hidden = Oculto. Nadie ve ya este comentario.
news-shown = Visible de nuevo.
news-password = Su contraseña ha cambiado, y se ha cerrado la sesión en los demás navegadores.
news-approved = Aprobado. El comentario está en la página.
news-spam = Marcado como spam. Palabras y enlaces como estos esperarán a partir de ahora.
news-trusted = Con confianza.
news-limited = Limitado.
news-blocked = Bloqueado.
news-replied = Su respuesta está en su servidor. Aparecerá aquí en cuanto su servidor la traiga.
news-replied-held = Su respuesta está en su servidor. Aparecerá aquí cuando su servidor la haya traído y alguien de aquí la haya leído.
news-granted = Concedido. Se está avisando al otro servidor.
news-refused = No concedido. Se está avisando al otro servidor.
news-revoked = Retirado. Se está pidiendo a otros servidores que dejen de mostrar la cita.
news-changed = Cambiado.
news-removed = Su comentario se ha retirado.
news-decided = Decidido. Vale desde ahora.
news-lifted = Levantado. Lo que se dijo ha vuelto; quien seguía tiene que seguir de nuevo.
news-applied = Aplicado. La lista vale desde ahora.
news-dropped = Descartado. Lo que solo esta lista había decidido ya no vale.
news-subscribed = Se está leyendo la lista. Vale enseguida, salvo que afecte a alguien que usted conoce; entonces espera aquí.
news-signed-out = Ha cerrado la sesión.

### How the blog looks

site-desk-looks = Aspecto
theme-heading = Claro u oscuro
theme-auto = Automático
theme-light = Claro
theme-dark = Oscuro
looks-heading = El aspecto del blog
looks-lede = Vale para todo el mundo en cuanto se guarda. Con «Probar» se ve la portada antes que nadie.
looks-accent = La única tinta: enlaces, números, filetes
looks-russet = Rojizo
looks-verdigris = Verdín
looks-damson = Ciruela
looks-logo = La marca junto al nombre
looks-logo-now = La marca actual
looks-logo-remove = Quitarla; vuelve el búho
looks-logo-hint = PNG, WebP o JPEG, 10 MB como máximo. Lo transparente sigue siéndolo. No se aceptan archivos SVG.
looks-picture = Una imagen
looks-other = Otra imagen
looks-header = Una imagen en la cabecera de la portada
looks-header-now = La imagen actual
looks-header-remove = Quitar la imagen
looks-header-hint = Más ancha que alta, mejor de 1600 píxeles o más. JPEG, PNG, GIF o WebP, 10 MB como máximo.
looks-alt = Qué muestra
looks-alt-hint = Para quienes no pueden verla.
looks-credit-name = De quién es
looks-credit-link = Dónde encontrar a quien la hizo
looks-css = Reglas propias (CSS)
looks-css-hint = 20 KB como máximo. Las páginas no piden nada a nadie más: se rechazan @import y las direcciones de otros sitios. El escritorio prescinde de estas reglas, así que siempre se puede volver aquí.
looks-wear = Guardar para todo el mundo
looks-try = Probar
looks-tried = Así se vería el blog. Nadie más lo ve.
looks-back = Volver al escritorio
looks-credit = Imagen:

### Counts and lists

comments-count = { $count ->
    [0] Aún no hay comentarios
    [one] 1 comentario
   *[other] { $count } comentarios
}
reviews-count = { $count ->
    [one] 1 reseña
   *[other] { $count } reseñas
}
names-more = { $most }, { $next }
names-last = { $most } y { $next }
page-title-end = , página { $count }
page-nav = Páginas
page-here = Página { $count }
page-of = Página { $page } de { $pages }
page-before = Página anterior
page-after = Página siguiente
page-newer = Reseñas más recientes
page-older = Reseñas más antiguas
list-empty = Aquí no se ha publicado nada todavía.

### The front page

home-heading = { $blog }: reseñas
home-before = Antes
home-earlier = Reseñas anteriores
home-about = Sobre este blog
home-follow = Seguir desde cualquier sitio
home-kept = Clasificado en

### Ways to find something

find-heading = Encontrar una reseña
find-words = Palabras, un título, un nombre, un ISBN
find-anything = Buscar palabras, un título, un nombre o un ISBN
find-lost = Búsquela por sus palabras
find-button = Buscar
way-newest = Las últimas reseñas
way-archive = Por año y mes
way-books = Libros A–Z
way-writers = Autoras y autores A–Z
way-authors = Quién escribe aquí

### A review and its book

article-by = Reseña de { $link }
article-revised = revisada el { $link }
article-spoilers = Esta reseña desvela el final.
article-book = Libro
article-writers = Escrito por
article-translators = Traducido por
article-publisher = Editorial
article-edition = Edición
article-year = Año
article-pages = Páginas
article-category = Categoría
article-tags = Etiquetas
article-likes = { $count ->
    [one] favorito
   *[other] favoritos
}
article-boosts = { $count ->
    [one] impulso
   *[other] impulsos
}
review-title = { $title }, reseña de { $name }
review-feed = Comentarios sobre { $title }
review-edit = Editar
review-add = Añadir un comentario
review-closed = Cerrado
review-closed-why = ya no se puede responder
review-closed-since = Esta conversación está cerrada desde el { $link }. Lo dicho queda.
review-answer = Cómo responder
review-answer-ways = tres maneras, ninguna requiere una cuenta aquí
review-reply = Responder a esta reseña
review-answer-how = Desde su propio servidor, iniciando sesión con él o como visita. O busque esta dirección donde esté en el fediverso y responda a lo que aparezca: su respuesta aparece aquí{ $policy ->
    [all_held] {" "}cuando alguien de aquí la haya leído.
    [first_held] ; la primera vez, cuando alguien de aquí la haya leído.
   *[open] .
}
review-closes = La conversación se cierra el { $link }.
review-address = La dirección de esta reseña
review-quoting = Citar:
review-follow = Para enterarse de la próxima, siga a { $link }.
related-heading = Seguir leyendo
related-near = cerca de esta
related-all = Todas las reseñas de este libro
related-book = el mismo libro
related-writer = también de { $name }
related-under = también en { $name }
related-under-two = también en { $one } y { $other }

### A conversation

thread-servers = de { $count } servidores, numerados según llegaron
thread-numbered = numerados según llegaron
thread-threaded = En hilos
thread-oldest = Los más antiguos primero
thread-newest = Los más recientes primero
thread-answers = { $count ->
    [one] 1 respuesta
   *[other] { $count } respuestas
}
thread-pages = Páginas de la conversación
thread-before = Comentarios anteriores
thread-after = Más comentarios
comment-number = Comentario { $count }
comment-gone = Retirado por quien lo escribió.
comment-aside = Quien lo escribió no quiere que esté en esta página.
comment-ours = escribió la reseña
comment-guest = visita
comment-edited = editado
comment-orphan = en respuesta a un comentario que ya no está en esta página
comment-answers = en respuesta a #{ $count }
comment-warning = Advertencia de contenido:
comment-reply = Responder
comment-reply-to = Responder a #{ $count }
comment-answer = Contestar
comment-answer-to = Contestar a #{ $count }
comment-desk = Escritorio
comment-desk-of = Escritorio: #{ $count }
comment-original = Original
comment-original-of = Original: #{ $count }
quotes-heading = Citado por
quotes-where = en publicaciones propias
quotes-post = Original, la publicación de { $name }

### A form that is not right yet

problems-heading = { $count ->
    [one] Hay algo que aún no está bien:
   *[other] Hay cosas que aún no están bien:
}
