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
home-follow-how = Busque este nombre en Mastodon, o donde esté en el fediverso, para enterarse de cada reseña:
home-feeds = También hay { $link }.
home-feeds-link = canales RSS y Atom
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

### What is added to a text, and its verdict

prose-notes = Notas
prose-note = Nota { $number }
prose-back = Volver al texto ({ $number })
prose-hidden = un detalle de la trama
prose-table = Tabla
verdict-rating = { $rating } de 5

### The editor: what a text may hold, and the verdict

editor-markdown = Markdown: { $marks }. Una nota es [^1] en el texto y [^1]: al final.
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
editor-labels-hint = Separadas por comas. Ficción / Novelas es una categoría dentro de otra. En otros sitios, las etiquetas son hashtags.

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

### Shelving at the desk: categories, pages and menus

site-desk-menus = Menús
shelving-none = Todavía no se ha clasificado ninguna reseña.
shelving-see-it = Ver
shelving-see = Ver { $name }
shelving-add = Añadir
shelving-save = Guardar
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
page-title = Título
page-slug = Dirección
page-slug-hint = Lo que sigue a la barra. Si está vacío, sale del título; la dirección antigua lleva a la nueva.
page-text = Texto
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
