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
