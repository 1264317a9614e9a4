# Los plurales y los números se resuelven solos; *entre asteriscos*, lo que destaca (textos «rich»).

## Marco

skip = Ir al contenido
nav = Secciones
nav-projects = Proyectos
nav-about = Qué es
nav-map = Mapa
nav-figures = Cifras
nav-propose = Proponer un proyecto
nav-languages = Idiomas
nav-foot = Información
nav-legal = Aviso legal
nav-privacy = Privacidad
nav-accessibility = Accesibilidad
nav-feed = Seguir por Atom
home-of = { $name }, inicio
outside = (en otro sitio web)
foot-promise = Sus aportaciones pasan por { $host }, que las cobra. { $name } no maneja dinero.
foot-source = Los proyectos y los importes proceden de { $host }.
foot-publisher = Publicado por { $publisher }.
stale-days =
    { $count ->
        [one] Lo que sigue se consultó hace un día: los importes pueden haber cambiado.
       *[other] Lo que sigue se consultó hace { NUMBER($count) } días: los importes pueden haber cambiado.
    }
stale-hours =
    { $count ->
        [one] Lo que sigue se consultó hace una hora: los importes pueden haber cambiado.
       *[other] Lo que sigue se consultó hace { NUMBER($count) } horas: los importes pueden haber cambiado.
    }
stale-minutes =
    { $count ->
        [0] Lo que sigue se acaba de consultar.
        [one] Lo que sigue se consultó hace un minuto.
       *[other] Lo que sigue se consultó hace { NUMBER($count) } minutos: los importes pueden haber cambiado.
    }
and = y
search = Buscar
search-label = ¿Qué busca?
search-hint = Una palabra, un municipio, un nombre
search-placeholder = horno de pan

## Inicio

home-description = Los proyectos de micromecenazgo de { $name }.
home-lead = Proyectos de aquí, para descubrirlos y apoyarlos.
account-title = La cuenta
account =
    { $projects ->
        [one] *Un proyecto* ha reunido *{ $raised }*
       *[other] *{ NUMBER($projects) } proyectos* han reunido *{ $raised }*
    }{ $backers ->
        [0] .
        [one] { " " }gracias a *un apoyo*.
       *[other] { " " }gracias a *{ NUMBER($backers) } apoyos*.
    }
account-running =
    { $running ->
        [0] Ahora mismo no hay ninguna campaña abierta.
        [one] Ahora mismo hay una campaña abierta.
       *[other] Ahora mismo hay { NUMBER($running) } campañas abiertas.
    }
account-note = Quien apoya dos proyectos cuenta dos veces.
home-ending = A punto de acabar
home-newest = Los últimos en llegar
see-ending = Todos, por fecha de cierre
see-newest = Todos, del más reciente al más antiguo
home-empty-title = Todavía no hay proyectos
home-empty = Por ahora no hay ningún proyecto del territorio en { $host }. El primero aparecerá aquí por sí solo.

## Lista

list-title = Los proyectos
list-description = Los proyectos de { $name }: los abiertos, los anunciados y los terminados.
list-count =
    { $total ->
        [0] Ningún proyecto
        [one] *Un proyecto*
       *[other] *{ NUMBER($total) } proyectos*
    }{ $narrowed ->
        [yes] { $total ->
            [0] { " " }responde a esta selección.
            [one] { " " }responde a esta selección.
           *[other] { " " }responden a esta selección.
        }
       *[no] .
    }
filters = Elegir
filters-chosen =
    { $count ->
        [one] Un filtro
       *[other] { NUMBER($count) } filtros
    }
filters-submit = Ver los proyectos
filter-stage = En qué punto está la campaña
filter-when = El momento
filter-nearly = Casi financiados
filter-ending = Acaban en menos de siete días
filter-category = Categoría
filter-category-all = Todas las categorías
filter-place = Municipio
filter-place-all = Todos los municipios
chips = Su selección
chip-words = «{ $words }»
chip-remove = Quitar
clear = Borrar todo
sort = Ordenar
sort-submit = Ordenar
sort-usual = Orden habitual
sort-ending = Cierre próximo
sort-newest = Más recientes
sort-progress = Más avanzados
stage-running = Abiertos
stage-announced = Anunciados
stage-succeeded = Logrados
stage-ended = Terminados
stage-failed = No financiados
stage-cancelled = Cancelados
list-feed = Recibir estos proyectos por Atom
list-empty-title = Nada así por el momento
list-empty-narrowed = Quite un filtro o vuelva a empezar desde la lista completa.
list-empty = Por ahora no hay ningún proyecto del territorio en { $host }.
list-all = Todos los proyectos
pages = Páginas
page-number = Página { $number }
page-previous = Página anterior
page-next = Página siguiente

## Progreso

of-goal = de { $goal }
preorders =
    { $count ->
        [one] { NUMBER($count) } pedido anticipado
       *[other] { NUMBER($count) } pedidos anticipados
    }
bar = { $raised } de { $goal }
bar-goal = objetivo
percent-of-goal = { $percent } del objetivo
left-days =
    { $count ->
        [one] queda 1 día
       *[other] quedan { NUMBER($count) } días
    }
left-hours =
    { $count ->
        [one] solo queda una hora
       *[other] solo quedan { NUMBER($count) } horas
    }
left-minutes =
    { $count ->
        [0] queda menos de un minuto
        [one] solo queda un minuto
       *[other] solo quedan { NUMBER($count) } minutos
    }
flag-ending = A punto de acabar
brief-announced-from = desde el { $date }
brief-announced = pronto
brief-running = abierto
brief-awaiting = acaba de cerrar
brief-succeeded = logrado
brief-failed = no financiado
brief-cancelled = cancelado
brief-ended = terminado
brief-vanished = retirado

## Proyecto

back = Todos los proyectos
category = Categoría
place = Lugar
holder = Promotor
backers =
    { $count ->
        [0] Todavía no ha contribuido nadie.
        [one] Ha contribuido una persona.
       *[other] Han contribuido { NUMBER($count) } personas.
    }
standing-running =
    { $when ->
        [dated] La campaña está abierta hasta el { $date }.
        [about] La campaña está abierta, seguramente hasta el { $date }: { $host } no lo dice.
       *[other] La campaña está abierta, sin fecha de cierre.
    }
standing-announced =
    { $when ->
        [dated] La campaña se abrirá el { $date }.
       *[other] La campaña todavía no está abierta.
    }
standing-awaiting = La campaña se cerró el { $date }. { $host } todavía no ha dicho si ha alcanzado su objetivo.
standing-succeeded =
    { $when ->
        [dated] La campaña alcanzó su objetivo, el { $date }.
       *[other] La campaña alcanzó su objetivo.
    }
standing-failed =
    { $when ->
        [dated] La campaña se cerró el { $date } sin alcanzar su objetivo.
       *[other] La campaña no alcanzó su objetivo.
    }
standing-cancelled = La campaña fue cancelada por su promotor o por { $host }.
standing-ended =
    { $when ->
        [dated] La campaña terminó el { $date }; el promotor conserva lo reunido.
       *[other] La campaña ha terminado; el promotor conserva lo reunido.
    }
standing-vanished =
    { $when ->
        [dated] { $host } no muestra este proyecto desde el { $date }. Esto es lo que sabíamos de él.
       *[other] { $host } ya no muestra este proyecto. Esto es lo que sabíamos de él.
    }
contribute = Contribuir en { $host }
payment = El pago se hace en { $host }, a { $name } ({ $registration }).
payment-failure =
    { $kind ->
        [preorders] Si no se llega a { $goal } pedidos anticipados (plazo: { $date }), { $host } le devuelve el dinero.
       *[money] Si no se llega al objetivo de { $goal } (plazo: { $date }), { $host } le devuelve el dinero.
    }
overfunded-title = El objetivo se ha superado con creces
overfunded = Este proyecto ha pasado del { $percent } de su objetivo. Las aportaciones siguen siendo bienvenidas; pregunte para qué servirá el excedente.
page-on-host = Ver en { $host }
story = El proyecto
funding = Para qué servirá el dinero
about-holder = Quién está detrás
video = Ver el vídeo
rewards = Recompensas
rewards-hint = Se eligen en { $host } al contribuir.
reward-untitled = Recompensa
reward-taken =
    { $count ->
        [0] aún sin elegir
        [one] elegida una vez
       *[other] elegida { NUMBER($count) } veces
    }
reward-left =
    { $count ->
        [one] queda una
       *[other] quedan { NUMBER($count) }
    }
reward-over = agotada
reward-delivery = entrega en { $date }
reward-variants = A elegir
variant-left =
    { $count ->
        [0] agotado
        [one] queda 1
       *[other] quedan { NUMBER($count) }
    }
news = Novedades
news-untitled = Novedad del { $date }
news-reserved = Solo para quienes han contribuido, en { $host }.
news-more = Leer en { $host }
sponsorships = Patrocinadores declarados en { $host }
sponsorships-hint = Según { $host }, que no dice si el importe es un límite o un pago.
sponsorship-full = Agotado, según { $host }.
seen = Consultado en { $host } el { $date }.
language-note = Este texto está en { $language }.
language-fr = francés
language-en = inglés
language-ca = catalán
language-es = español
language-de = alemán
language-it = italiano
language-nl = neerlandés
language-pt = portugués

## Qué es

about-what = Qué es
about-default = { $name } muestra los proyectos del territorio que recaudan en { $host }, y solo esos.
about-how = Cómo funciona
about-how-find = *Encuentra* un proyecto aquí: por una palabra, por municipio, por categoría.
about-how-give = *Contribuye* en { $host }: cuenta, pago y devolución se gestionan allí, nunca aquí.
about-how-propose = *Propone* un proyecto en { $host }; si es de aquí, aparece en la ventana.
about-who = Quién puede contribuir
about-who-text = Todo el mundo, desde cualquier lugar. El territorio elige proyectos, no visitantes.

## Aviso legal

legal-description = Quién publica { $name }, quién lo aloja, quién cobra.
legal-publisher = Editor
legal-director = Dirección de la publicación
legal-contact = Contacto
legal-hosting = Alojamiento
legal-host = Micromecenazgo
legal-host-text = Las campañas corren a cargo de { $host } ({ $name }, { $registration }), que cobra las aportaciones y las entrega o las devuelve. El editor de estas páginas no es intermediario: no recibe, no guarda ni paga dinero.
legal-host-missing = El editor todavía no ha indicado la identidad legal de { $host }; por eso estas páginas no ofrecen ningún enlace para contribuir.
legal-content = Textos e imágenes de los proyectos
legal-content-text = Pertenecen a sus promotores y proceden de { $host }. Para señalar un error o pedir una retirada, escriba al contacto indicado más arriba.
legal-missing = No indicado por el editor.

## Privacidad

privacy-lead = Estas páginas no ponen ninguna cookie, no cargan nada de fuera y no piden ninguna cuenta.
privacy-none = Lo que no ocurre
privacy-none-cookie = Ninguna cookie ni ningún otro almacenamiento en su navegador.
privacy-none-third = Ningún tercero: estilos, letras y dibujos vienen de este sitio web. Ninguna medición de audiencia.
privacy-none-script = Ningún script: las páginas están completas sin ellos.
privacy-log = Lo que se anota
privacy-log-text = Para servir una página, el servidor recibe su dirección IP y la dirección solicitada. El programa anota la página, el momento y el resultado; no su dirección IP. Un proveedor situado delante puede llevar su propio registro.
privacy-search = Las palabras que busca forman parte de la dirección de la página; no sirven para nada más.
privacy-leave = Cuando se marcha
privacy-leave-text = Los enlaces a { $host } y a otros sitios le llevan allí, con sus propias normas. Esos sitios no saben qué página deja.
privacy-holders = Los promotores
privacy-holders-text = De { $host } tomamos el nombre público de los promotores y el enlace a su página, nada más. No se toma el nombre de nadie que contribuya.
privacy-rights = Sus derechos
privacy-rights-text = Para una pregunta, un acceso o una supresión, escriba a { $publisher }.

## Accesibilidad

accessibility-description = El acceso de todos a { $name }: estado, contacto, recurso.
accessibility-state = Estado
accessibility-state-text = Estas páginas todavía no se han auditado; por tanto, no afirmamos que sean conformes. Están hechas para usarse con el teclado, ampliarse, imprimirse y leerse con un lector de pantalla.
accessibility-contact = ¿Algo le cierra el paso?
accessibility-contact-text = Díganos qué página y qué no ha funcionado: le responderemos y, mientras tanto, le daremos la información de otra manera.
accessibility-contact-none = El editor no ha indicado ningún contacto; el aviso legal dice quién es.
accessibility-recourse = Recurso
accessibility-recourse-text = En Francia, si no respondemos, puede acudir al Défenseur des droits (defenseurdesdroits.fr).

## Errores

not-found-title = Esta página no existe
not-found-lead = La dirección ha cambiado o nunca llevó a ninguna parte. Busque un proyecto o vuelva al inicio.
go-home = Volver al inicio
error-title = Algo se ha roto por nuestra parte
error-reason = No se ha podido preparar la página. No es culpa suya y no se ha perdido nada.
error-remedy = Vuelva a intentarlo dentro de un minuto.
refused-title = No hemos entendido esta petición
refused-remedy = Corrija la dirección o vuelva al inicio.
neutral-title = No hay nada en esta dirección
neutral-lead = Compruebe el nombre del sitio en la barra de direcciones.

## Barra compartida y portada

home-featured = En portada
home-open = Ahora mismo
see-open = Todos los que recaudan
flag-succeeded = Logrado
bar-added = { $name } añade { $sum }.
bar-promised = { $name } promete { $sum }.
key-crowd = Donado por el público
key-added = Añadido por { $name }
key-promised = Prometido por { $name }
## Lo que se mueve

live-moved = { $title }: { $sums }.
video-here = Ver el vídeo aquí
video-there = Ver el vídeo en { $site }
video-title = Vídeo: { $title }
video-notice = Si lo reproduce aquí, su navegador se dirige a { $site }, que sabe de qué sitio viene usted y sigue sus propias reglas. Hasta entonces no se le pide nada.
## Compartir

card-projects =
    { $count ->
        [one] para un proyecto
       *[other] para { NUMBER($count) } proyectos
    }
card-alt = { $name }: lo que han reunido los proyectos del territorio
share = Compartir
share-address = La dirección de esta página
share-mail = Enviarla por correo electrónico
share-sheet = La hoja para imprimir, para un escaparate
share-card = La imagen para acompañar un anuncio
share-code = El código para mostrarla en otra página
share-code-hint = Este marco no pone ninguna cookie ni ejecuta ningún script. Sus importes están siempre al día.
follow = Seguir
follow-hint = Con un lector de canales Atom, sin cuenta ni dirección de correo.
follow-window = Todos los proyectos: { $name }
follow-category = La categoría «{ $name }»
follow-place = Lugar: { $name }
embed-list = Proyectos por descubrir: { $name }
embed-more = Verlo en { $name }
embed-promise = Las aportaciones pasan por { $host }, que las cobra.
embed-gone = Este proyecto ya no se presenta aquí.
embed-nothing = Ningún proyecto de esta selección por ahora.
sheet-holder = Un proyecto de { $name }
sheet-go =
    { $open ->
        [yes] Para saber más y contribuir
       *[no] Para saber más
    }
sheet-code = Código para leer con un teléfono: { $address }
sheet-seen = Leído el { $date }.
## Imágenes de los proyectos
picture-alt = Imagen del proyecto: { $title }
