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
site-desk-media = Imágenes
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
news-published-soon = Publicado. Se avisará a quienes le siguen dentro de un momento; hasta entonces puede deshacerlo en el escritorio.
news-published-quietly = Publicado en este sitio. No se avisa a quienes le siguen.
news-scheduled = Está en el calendario.
news-unscheduled = Quitado del calendario. Es un borrador.
news-taken-back = Deshecho. Vuelve a ser un borrador, y nadie en otro lugar ha sabido de él.
news-told = Se está avisando a quienes le siguen.
news-revised = Guardado. Se está avisando a quienes le siguen.
news-retracted = Retirada. La reseña vuelve a ser un borrador suyo, y se está avisando a otros servidores.
news-deleted = Eliminado. Se está avisando a otros servidores.
news-pinned = Fijado.
news-unpinned = Ya no está fijado.
news-restored = La versión anterior ha vuelto. Lo que sustituyó está entre las versiones.
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
looks-logo-remove = Quitarla; vuelve el zorro
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
article-with = con { $link }
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

### The shelves: archive, books, writers, labels, authors

archive-by = por año y mes
archive-months = Meses de { $year }
archive-all = Todo { $year }
alphabet-books = Libros: { $letter }
alphabet-writers = Autoras y autores: { $letter }
alphabet-no-books = Aquí no se ha reseñado ningún libro todavía.
alphabet-no-writers = Aquí no se ha reseñado a nadie todavía.
alphabet-letters = Letras
alphabet-all = Todas
book-reviews = { $count ->
    [one] 1 reseña de este libro
   *[other] { $count } reseñas de este libro
}
writer-reviews = { $count ->
    [one] 1 reseña de libros de { $name }
   *[other] { $count } reseñas de libros de { $name }
}
label-category = Categoría
label-tag = Etiqueta
label-feed = Como { $link }
label-feed-link = canal
label-none = Todavía no se ha clasificado ninguna reseña.
author-feed = Reseñas de { $name }
author-none = { $name } no ha publicado ninguna reseña todavía.
authors-who = quién escribe aquí
page-edit = Editar esta página

### Search

search-where = palabras en reseñas y comentarios
search-heading = Búsqueda
search-reviews-none = Ninguna reseña con «{ $words }»
search-comments-none = Ningún comentario con «{ $words }»
search-reviews-found = { $count ->
    [one] 1 reseña con «{ $words }»
   *[other] { $count } reseñas con «{ $words }»
}
search-comments-found = { $count ->
    [one] 1 comentario con «{ $words }»
   *[other] { $count } comentarios con «{ $words }»
}
search-reviews-many = Más de 1.000 reseñas con «{ $words }»
search-comments-many = Más de 1.000 comentarios con «{ $words }»
search-most = Más de 1.000
search-cut = Era largo: solo se han buscado las primeras palabras.
search-nav = Dónde buscar
search-in-reviews = En reseñas: { $number }
search-in-comments = En comentarios: { $number }
search-nothing = Nada contiene todas esas palabras. Con menos palabras se encuentra más, y el comienzo de una palabra encuentra todo lo que sigue de ella.
search-no-words = Ahí no hay ninguna palabra que buscar. Las letras y las cifras forman palabras; las palabras entre comillas se buscan una tras otra.
search-how = Varias palabras se buscan juntas, en cualquier orden; entre comillas tienen que aparecer tal cual.
search-comments = Comentarios
search-best = lo mejor primero
search-newest = lo más reciente (1.000), lo mejor primero
search-spoilers = desvela el final
search-on = sobre

### Feeds

feeds-ways = Maneras de seguir
feeds-what = Un canal es una dirección que un lector de canales consulta de vez en cuando, para que vea lo nuevo de aquí sin tener cuenta en ninguna parte. Copie una de estas direcciones en su lector; la mayoría entiende los tres formatos.
feeds-tells = Qué cuenta
feeds-formats = Formatos
feeds-too = Cada reseña tiene también un canal de sus comentarios; su lector lo encuentra en la página de la reseña. En el fediverso puede seguir por su nombre al blog o a quienes escriben en él, y responder.
feeds-reviews = Todas las reseñas
feeds-comments = Todos los comentarios
feed-comments = { $blog }: comentarios
feed-comments-on = { $blog }: comentarios sobre «{ $title }»
feed-comment-title = { $name } sobre «{ $title }»
feed-spoilers = Destripes: esta reseña desvela el final.
feed-spoilers-in = Destripes: { $teaser }

### Replying

reply-title = Responder a { $title }
reply-on = sobre
reply-to-number = Responder a #{ $count }
reply-to-review = Responder a { $link }
reply-wrote = { $link }, escribió:
reply-beside = Dicho aquí por una visita, y no conocido en otra parte. Una respuesta desde su servidor queda al lado en el hilo; una respuesta como visita, debajo.
reply-below = Dicho aquí por una visita, y no conocido en otra parte. Una respuesta desde su servidor queda directamente bajo la reseña; una respuesta como visita, debajo.
reply-ways = Tres maneras, ninguna requiere una cuenta aquí. Desde su servidor, una respuesta con la etiqueta { $link } no aparece en esta página{ $unlisted ->
    [hidden] , ni tampoco una no listada
   *[shown] {""}
}; y lo que cambie o elimine allí cambia aquí.
reply-all-read = Alguien de aquí lee cada respuesta antes de que aparezca.
reply-first-read = Alguien de aquí lee su primera respuesta antes de que aparezca;
reply-first-then = después, lo que diga aparece enseguida.
reply-here-only = Solo este sitio conoce esta reseña; las respuestas de otros servidores no le llegan.
reply-home = Desde su servidor
reply-server = Iniciando sesión con él
reply-guest = Como visita
reply-home-how = escribe allí
reply-no-box = No hemos encontrado un cuadro de respuesta en { $host }.
reply-no-box-how = Copie esta dirección en la búsqueda de su servidor y responda a lo que aparezca.
reply-copy = La dirección para copiar
reply-handle = Su dirección en el fediverso
reply-placeholder = usted@su.servidor
reply-where = Dónde aparecen sus palabras:
reply-home-where = en su propio servidor, en su nombre, para quien elija allí. Si es para todo el mundo, aparecen también en esta página.
reply-remember = Recordar mi dirección en este navegador, en una cookie
reply-go-home = Llevarme a mi servidor
reply-server-heading = Iniciando sesión con su servidor
reply-server-how = escribe aquí, se dice allí
reply-words = Su respuesta
reply-who = Quién la ve
reply-public = Todo el mundo
reply-unlisted = Todo el mundo, pero no en las cronologías públicas{ $unlisted ->
    [hidden] {" "}ni en esta página
   *[shown] {""}
}
reply-server-where = como publicación en su propio servidor, en su nombre; desde allí llegan a esta página. Su servidor le pide antes su acuerdo. No guardamos más que su dirección, y devolvemos el permiso enseguida. Funciona con Mastodon y con los servidores que hablan su lenguaje.
reply-server-go = Iniciar sesión y responder
reply-guest-how = escribe aquí
reply-guest-stays = escribe aquí, se queda aquí
reply-guest-where = en esta página, con el nombre que dé, señaladas como de una visita.
reply-guest-carried = en esta página, con el nombre que dé, señaladas como de una visita, y en todo el fediverso, adonde el blog las lleva como «{ $name } escribió».
reply-guest-name = Nombre
reply-guest-all-read = Alguien de aquí las lee antes de que aparezcan.
reply-guest-first-read = La primera vez, alguien de aquí las lee antes de que aparezcan.
reply-guest-then = Durante una hora puede cambiarlas o eliminarlas. Una cookie en este navegador nos permite reconocerle.
reply-guest-go = Enviar como visita
closed-title = Cerrado: { $title }
closed-heading = Esta conversación está cerrada
closed-since = Desde el { $link } ya no se puede responder aquí. Lo que se dijo antes se queda donde está.
closed-words = Lo que ha escrito, para llevárselo; no se ha enviado
closed-back = Volver a la conversación

### A guest’s comment

guest-title = Su comentario sobre { $title }
guest-heading = Su comentario
guest-gone = Se ha retirado.
guest-held = Gracias. Alguien de aquí lo lee antes de que aparezca.
guest-held-then = Después, lo que escriba en este navegador aparece enseguida.
guest-shown = Gracias. Está en la página: { $link }.
guest-off = Ya no está en la página.
guest-minutes = Puede cambiarlo o eliminarlo durante { $count } { $count ->
    [one] minuto
   *[other] minutos
} más. La dirección de esta página es su llave: guárdela para usted.
guest-carried = El blog lo lleva al fediverso; lo que cambie o elimine cambia allí también.
guest-at-once = Lo que cambie o elimine cambia enseguida.
guest-save = Guardar el cambio
guest-delete = Eliminarlo
guest-over = La hora en que se podía cambiar ha pasado.
guest-name = Su nombre
guest-link = Su página
guest-optional = (opcional)
guest-email = Correo electrónico
guest-email-hint = No se muestra a nadie.
guest-pot = Deje esto vacío
guest-plain = Texto sencillo; una línea vacía empieza un párrafo.
guest-no-name = Indique un nombre que acompañe su comentario.
guest-wrong-email = La dirección de correo no está completa.
guest-wrong-link = El enlace empieza por https:// o http://.
guest-links = { $count ->
    [0] Una visita no puede poner enlaces en un comentario aquí.
    [one] Una visita puede poner un enlace en un comentario aquí.
   *[other] Una visita puede poner { $count } enlaces en un comentario aquí.
}
guest-machine = Se ha rellenado un campo que las personas no ven, como hacen los programas. Envíelo de nuevo.
words-none = Una respuesta necesita al menos una palabra.
words-nul = La respuesta contiene un carácter que no se puede guardar (NUL).
words-long = La respuesta tiene más de 8.000 caracteres.
reply-no-handle = Su dirección en el fediverso es como usted@su.servidor.
reply-no-words = Una respuesta necesita al menos una palabra.
reply-long = La respuesta tiene más de 8.000 caracteres.
reply-closed = Esta conversación está cerrada: ya no se puede responder.
reply-too-often = Ha llegado mucho desde donde está. No se ha enviado nada; inténtelo de nuevo dentro de { $count } { $count ->
    [one] minuto
   *[other] minutos
}.
reply-patience = Ha llegado mucho desde donde está; inténtelo de nuevo dentro de { $count } { $count ->
    [one] minuto
   *[other] minutos
}.
trouble-no-entry = No hemos podido iniciar su sesión allí. Puede que el servidor no esté, o que no conozca esta forma de iniciar sesión; la primera manera funciona en todas partes.
trouble-not-agreed = Su servidor no nos ha dejado entrar. Quizá no dio su acuerdo o esperó demasiado; inténtelo de nuevo.
trouble-not-found = Su servidor nos ha dejado entrar, pero no ha encontrado aquello a lo que responde. Quizá aún no ha llegado hasta aquí; inténtelo de nuevo en un minuto.
trouble-not-taken = Su servidor no ha aceptado la respuesta. Quizá es demasiado larga para él.
trouble-unwelcome = Este blog no intercambia nada con ese servidor, así que una respuesta desde allí no llegaría.

### Coming in: the set-up, invitations, signing in, digests

setup-title = Crear un blog. Reynard
setup-heading = Un estante propio
setup-token-why = Este blog aún no está configurado. Reynard escribió un código en el terminal, o en su registro, al arrancar; quien pueda leerlo puede seguir.
setup-token = Código
setup-token-wrong = Este no es el código que Reynard escribió al arrancar.
setup-go = Seguir
setup-lede = Dos preguntas cortas. Los nombres tras la @ son para siempre; todo lo demás se puede cambiar después.
setup-blog = 1. El blog
setup-blog-why = otros servidores lo recordarán
setup-name = Cómo se llama
setup-language = El idioma de sus páginas
setup-language-hint = Si el navegador pide otro de estos idiomas, se usa ese. Una reseña puede estar en cualquier idioma.
setup-handle = Su nombre en el fediverso
setup-handle-hint = Es para siempre. Con «shelf», se sigue el blog como { $link }. Letras de la a a la z, cifras y guiones bajos.
setup-author = 2. Quién escribe primero
setup-author-why = es usted, y el blog es suyo
join-display-name = Su nombre
join-username = Su nombre corto
setup-username-hint = Para iniciar sesión, y para siempre. Con «wren», se le sigue como { $link }. No puede ser el nombre del blog.
join-password = Una contraseña larga
setup-password-hint = Al menos 10 caracteres. Cuatro palabras sirven mejor que una ingeniosa.
setup-open = Abrir el blog
setup-no-name = El blog necesita un nombre.
setup-no-language = Elija uno de los idiomas de la lista.
setup-wrong-handle = El nombre del blog en el fediverso tiene de 1 a 30 letras de la a a la z, cifras y guiones bajos.
setup-same-name = El blog y quien escribe primero necesitan nombres distintos.
setup-done = Este blog ya está configurado.
join-wrong-name = Un nombre para iniciar sesión y para el fediverso tiene de 1 a 30 letras de la a a la z, cifras y guiones bajos.
join-short-password = Una contraseña tiene al menos { $least } caracteres.
join-long-password = Esta contraseña es demasiado larga.
join-taken = El nombre { $name } está ocupado. Elija otro.
join-title = Una invitación
join-until = válida hasta el { $date }
join-heading = Escribir para { $blog }
join-lede = Se le invita { $role ->
    [author] a escribir aquí
    [editor] a escribir y editar aquí
   *[owner] a dirigir el blog
}. Elija el nombre con el que escribe.
join-username-hint = Para iniciar sesión, y para siempre: se le sigue como { $link }. Letras de la a a la z, cifras y guiones bajos.
join-password-hint = Al menos 10 caracteres.
join-go = Unirse
sign-in-who = para quienes escriben aquí
sign-in-name = Su nombre aquí
sign-in-password = Contraseña
sign-in-readers = Para leer no hace falta una cuenta: se responde desde el propio sitio en el fediverso.
sign-in-wrong = Este nombre y esta contraseña no se corresponden.
sign-in-code-heading = Su código, por favor
sign-in-code = El código que su aplicación muestra ahora
sign-in-code-hint = O uno de sus códigos de recuperación.
sign-in-code-lost = ¿Ha perdido el teléfono y los códigos de recuperación? Quien lleva este blog puede dejarle entrar.
sign-in-code-wrong = Ese no es el código, o ya se ha usado. Espere al siguiente.
sign-in-passkey = Entrar con una clave de acceso
sign-in-passkey-cancelled = No se ha elegido ninguna clave de acceso.
sign-in-passkey-failed = No ha funcionado. Inténtelo de nuevo o entre con su contraseña.
sign-in-passkey-wrong = Esta clave de acceso no es de nadie que escriba aquí.
sign-in-too-often = Se ha intentado demasiadas veces. La cuenta está bien; inténtelo de nuevo dentro de { $count } { $count ->
    [one] minuto
   *[other] minutos
}.
digest-title = Resúmenes
digest-side = resúmenes por correo
digest-ended = No más resúmenes
digest-ended-how = No recibirá más cartas de { $blog }. Quien escribe aquí puede volver a pedirlas en su perfil.
digest-ask = ¿Terminar los resúmenes?
digest-ask-how = { $blog } le envía cartas sobre las novedades del escritorio.
digest-end = No enviar más

### What went wrong

error-number = Error { $number }
error-newest = Lo más nuevo
error-desk = Su escritorio
error-not-found = En préstamo
error-not-found-why = Hay un hueco en el estante donde debería estar esta página. Puede que se haya movido, o que no se escribiera nunca.
error-gone = Retirada
error-gone-why = Esta reseña estuvo aquí. Quien la escribió la ha retirado.
error-forbidden = No le corresponde
error-forbidden-why = Esto es de otra persona.
error-too-large = Demasiado grande
error-too-large-why = Lo que ha enviado es más grande de lo que este sitio acepta. Una imagen puede tener 10 MB como máximo, una lista de servidores 12 MB. Vuelva atrás, elija algo más pequeño y envíe de nuevo el formulario.
error-invalid = No del todo
error-invalid-why = Algo del formulario no está bien.
error-moment = Un momento, por favor
error-often-why = Han sido demasiadas veces. Inténtelo más tarde.
error-method = Aquí no
error-method-why = Esta dirección no se puede usar así.
error-busy-why = Hay demasiado que hacer a la vez. Inténtelo de nuevo en un minuto; no se ha cambiado nada.
error-ours = Error nuestro
error-ours-why = Algo ha fallado por nuestra parte, y ha quedado anotado. Inténtelo más tarde.
error-unknown = No se ha entendido
error-unknown-why = El servidor no ha entendido lo que ha enviado su navegador.
error-elsewhere = Este formulario se ha enviado desde un sitio distinto de { $place }. Ábralo allí.
error-old-form = Este formulario es demasiado antiguo o viene de otro sitio. Vuelva atrás, cárguelo de nuevo y envíelo otra vez.
error-form = No se ha podido leer el formulario.
error-nul = El formulario contiene un carácter que no se puede guardar (NUL).

### The first pages of a blog (Markdown), and its settings

settings-wrong-language = El idioma es un código corto como en, de o pt-BR.
pages-about-text =
    { $blog } es un blog sobre libros. Quienes escriben en él están en *Redacción*.

    Puede seguir el blog, o a una sola persona, desde Mastodon y cualquier otro sitio del fediverso, y responder desde allí a cada reseña: su respuesta aparece bajo la reseña.
pages-quoting = Hasta 100 palabras, con el nombre y un enlace.
pages-policy-text =
    Reseñamos lo que hemos leído hasta el final, y lo decimos cuando no es así.

    ## Citar

    Puede citar hasta 100 palabras de una reseña, con el nombre de quien la escribió y un enlace. Para más, pregunte.

    ## Comentarios

    Los comentarios son bienvenidos. Sean amables entre ustedes y con quienes escriben los libros; avisen cuando desvelen un final.

### The letter about what is new at the desk

letter-title = Novedades para { $name } en { $blog }
letter-comments = { $count ->
    [one] 1 comentario
   *[other] { $count } comentarios
}
letter-mentions = { $count ->
    [one] 1 mención
   *[other] { $count } menciones
}
letter-quotes = { $count ->
    [one] 1 cita
   *[other] { $count } citas
}
letter-likes = { $count ->
    [one] 1 reseña marcada como favorita
   *[other] { $count } reseñas marcadas como favoritas
}
letter-boosts = { $count ->
    [one] 1 reseña impulsada
   *[other] { $count } reseñas impulsadas
}
letter-followers = { $count ->
    [one] 1 seguidor
   *[other] { $count } seguidores
}
letter-reports = { $count ->
    [one] 1 denuncia
   *[other] { $count } denuncias
}
letter-blocklists = { $count ->
    [one] 1 lista de bloqueo
   *[other] { $count } listas de bloqueo
}
letter-remarks = { $count ->
    [one] 1 palabra sobre una reseña
   *[other] { $count } palabras sobre reseñas
}
letter-more = { $count ->
    [one] Y 1 más.
   *[other] Y { $count } más.
}
letter-inbox = Su bandeja
letter-asked = Usted pidió esta carta { $rhythm ->
    [hourly] (cada hora).
    [daily] (cada día).
   *[weekly] (cada semana).
}
letter-change = Cambiarlo
letter-end = Terminarlo
letter-quoted = { $who } cita { $title }, o pide hacerlo
letter-liked = { $title } gusta
letter-boosted = { $title } recibe impulsos
letter-follows-blog = { $who } sigue el blog
letter-follows-you = { $who } le sigue
letter-follows = { $who } sigue a { $whom }
letter-reported-comment = Se ha denunciado un comentario sobre { $title }
letter-reported = Se ha denunciado { $title }
letter-reported-somebody = Se ha denunciado a alguien de aquí
letter-blocklist = Una lista de servidores ha cambiado y pide que se la mire
letter-remark = { $it ->
    [handed-in] { $who } entrega { $title }
    [withdrawn] { $who } retira { $title }
    [approved] { $who } ha aprobado { $title }
    [sent-back] { $who } devuelve { $title }
    [handed-over] { $who } ha puesto { $title } en otras manos
    [joined] { $who } le nombra entre quienes escribieron { $title }
   *[left] { $who } ha cambiado quién escribió { $title }
}
letter-comment = Un comentario sobre { $title }
letter-said = { $who } sobre { $title }
letter-said-private = { $who } sobre { $title } (privado)
letter-said-waits = { $who } sobre { $title } (espera por usted)
letter-speaks = { $who } habla de { $title }
letter-mentions-you = { $who } le menciona
letter-mentions-somebody = { $who } menciona a alguien de aquí
letter-mentions-blog = { $who } menciona el blog
letter-private = { $words } (privado)
letter-somebody = Alguien
letter-somebody-here = alguien de aquí
letter-review = una reseña
letter-quoted-title = «{ $title }»

### What is added to a text, and its verdict

prose-notes = Notas
prose-note = Nota { $number }
prose-back = Volver al texto ({ $number })
prose-hidden = un detalle de la trama
prose-table = Tabla
verdict-rating = { $rating } de 5

### Series

site-series = Series
series-one = Serie
series-none = Todavía no se ha reseñado aquí ningún libro de una serie.
series-order = Los libros reseñados aquí, en su orden.
series-number = N.º { $number } de esta serie
series-before = Antes:
series-after = Después:
series-all = Toda la serie
series-reviews = { $count ->
    [one] { $count } reseña
   *[other] { $count } reseñas
}

site-desk-menus = Menús

### Where else an author is found

author-elsewhere = En otros sitios
