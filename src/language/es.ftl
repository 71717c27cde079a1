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
