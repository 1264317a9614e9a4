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
filter-needs = Buscan ayuda
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
in-language = en { $language }
language-fr = francés
language-en = inglés
language-ca = catalán
language-es = español
language-de = alemán
language-it = italiano
language-nl = neerlandés
language-pt = portugués
language-ar = árabe
language-bg = búlgaro
language-br = bretón
language-co = corso
language-cs = checo
language-da = danés
language-el = griego
language-et = estonio
language-eu = euskera
language-fi = finés
language-ga = irlandés
language-gl = gallego
language-he = hebreo
language-hr = croata
language-hu = húngaro
language-ja = japonés
language-ko = coreano
language-lb = luxemburgués
language-lt = lituano
language-lv = letón
language-nb = noruego
language-no = noruego
language-oc = occitano
language-pl = polaco
language-ro = rumano
language-ru = ruso
language-sk = eslovaco
language-sl = esloveno
language-sr = serbio
language-sv = sueco
language-tr = turco
language-uk = ucraniano
language-zh = chino

## Qué es

about-what = Qué es
about-default = { $name } muestra los proyectos del territorio que recaudan en { $host }, y solo esos.
about-how = Cómo funciona
about-how-find = *Encuentra* un proyecto aquí: por una palabra, por municipio, por categoría.
about-how-give = *Contribuye* en { $host }: cuenta, pago y devolución se gestionan allí, nunca aquí.
about-how-propose = *Propone* un proyecto de aquí: diga unas palabras sobre él, vea si tiene cabida y créelo en { $host }.
about-who = Quién puede contribuir
about-who-text = Todo el mundo, desde cualquier lugar. El territorio elige proyectos, no visitantes.
about-roles = Quién hace qué
about-role-region = El territorio
about-role-region-text = Dice qué proyectos muestra la ventana, publica estas páginas y responde de ellas. No recibe, no guarda ni paga dinero.
about-role-host-text = Lleva las campañas y las cuentas, cobra las aportaciones, las entrega a los promotores o las devuelve.
about-role-holder = El promotor
about-role-holder-text = Escribe su proyecto, fija el importe y la fecha, recibe el dinero, cumple lo prometido y da noticias.
about-role-you = Usted
about-role-you-text = Lea, comparta y contribuya si el proyecto le gusta. Aquí no hay que abrir ninguna cuenta; en { $host } hace falta una para dar.
about-money = Adónde va el dinero
about-money-pay = *Usted paga* en { $host }, en la página del proyecto. Nada de lo que escribe allí pasa por aquí.
about-money-wait = *{ $host } guarda* el importe hasta que acaba la campaña.
about-money-end = *Objetivo alcanzado*: { $host } lo entrega al promotor, menos su comisión. *Objetivo no alcanzado*: { $host } le devuelve el dinero. Algunas campañas conservan lo reunido; su página lo dice.
about-money-after = *El promotor* realiza el proyecto, envía las recompensas y da noticias.
about-money-figures = Los importes que se muestran aquí se consultan en { $host }; cada página dice cuándo.
about-checks = Qué mira el territorio
about-checks-not = El territorio no controla ni las cuentas de un promotor ni el uso del dinero. Aceptar una campaña y saber a quién se paga corresponde a { $host }.
about-checks-try = Comprobar si un proyecto tiene cabida

## Aviso legal

legal-description = Quién publica { $name }, quién lo aloja, quién cobra.
legal-publisher = Editor
legal-director = Dirección de la publicación
legal-contact = Contacto
legal-hosting = Alojamiento
legal-host = Micromecenazgo
legal-host-text = Las campañas corren a cargo de { $host } ({ $name }, { $registration }), que cobra las aportaciones, las entrega o las devuelve, y responde de ello.
legal-host-missing = El editor todavía no ha indicado la identidad legal de { $host }; por eso estas páginas no ofrecen ningún enlace para contribuir.
legal-content = Textos e imágenes de los proyectos
legal-content-text = Pertenecen a sus promotores y proceden de { $host }. Para señalar un error o pedir una retirada, escriba al contacto indicado más arriba.
legal-missing = No indicado por el editor.
legal-window = Qué es esta ventana
legal-window-text = Un poste indicador. Muestra proyectos de un territorio y conduce a { $host }, que los financia. No es ni una plataforma de micromecenazgo ni un intermediario: no registra ninguna aportación, y su editor no recibe, no guarda ni paga dinero.
legal-giving = Antes de dar
legal-giving-limits = Los límites que la ley fija para cada manera de dar se aplican en { $host }, que es responsable de ellos.
nature-donation = Una donación no da derecho a nada a cambio.
nature-reward = La recompensa es una promesa del promotor; esta ventana no la garantiza.
nature-loan-free = Un préstamo sin intereses puede devolverse solo en parte, o no devolverse. Preste solo aquello de lo que pueda prescindir.
nature-loan-interest = Un préstamo puede devolverse solo en parte, o no devolverse. Preste solo aquello de lo que pueda prescindir.
nature-equity = Una participación de empresa puede perder todo su valor y ser difícil de vender. Invierta solo aquello de lo que pueda prescindir.
legal-sources = Fuentes
legal-source-outline = Contorno del territorio: { $source }.
legal-source-communes = Municipios y códigos postales de Francia: INSEE y La Poste, Licence Ouverte 2.0.
legal-source-places = Coordenadas, otros nombres y lugares vecinos: GeoNames (geonames.org), licencia CC BY 4.0.
legal-source-fonts = Tipos de letra, con la SIL Open Font License 1.1:
legal-source-software = Programa: Oriel.

## Privacidad

privacy-lead = Estas páginas no ponen ninguna cookie, no cargan nada de fuera y no piden ninguna cuenta.
privacy-none = Lo que no ocurre
privacy-none-cookie = Ninguna cookie ni ningún otro almacenamiento en su navegador. Solo las personas que se identifican para gestionar la ventana o su proyecto reciben una, mientras dura la sesión.
privacy-none-third = Ningún tercero: estilos, letras y dibujos vienen de este sitio web. Ninguna medición de audiencia.
privacy-none-script = Ningún script: las páginas están completas sin ellos.
privacy-log = Lo que se anota
privacy-log-text = Para servir una página, el servidor recibe su dirección IP y la dirección solicitada. Si la página todavía no está lista, el programa anota la hora y esto:
privacy-search = Las palabras que busca forman parte de la dirección de la página; no sirven para nada más.
privacy-leave = Cuando se marcha
privacy-leave-text = Los enlaces a { $host } y a otros sitios le llevan allí, con sus propias normas. Esos sitios no saben qué página deja.
privacy-holders = Los promotores
privacy-holders-text = De { $host } tomamos el nombre público de los promotores y el enlace a su página, nada más. No se toma el nombre de nadie que contribuya.
privacy-rights = Sus derechos
privacy-rights-text = Para una pregunta, un acceso o una supresión, escriba a { $publisher }.
privacy-script = Un solo script, el nuestro, y opcional: sin él las páginas están completas. No guarda nada.
privacy-while = Mientras lee
privacy-live = Si su navegador ejecuta el script, la página mantiene una conexión abierta con este sitio web, para que los importes se muevan por sí solos. No envía nada de usted y se cierra con la página.
privacy-pictures = Las imágenes de los proyectos las toma de { $host } nuestro servidor y le llegan desde este sitio web. { $host } no sabe que usted las mira.
privacy-videos = Un vídeo se queda donde se publicó ({ $sites }). No se pide nada allí hasta que usted hace clic; después se aplican sus normas.
privacy-logged-id = un número, solo para esta petición
privacy-logged-method = la manera de pedir (leer una página, y nada más)
privacy-logged-path = la página, sin las palabras buscadas
privacy-logged-status = el resultado
privacy-logged-ms = el tiempo que hizo falta
privacy-log-not = Su dirección IP no figura ahí. Nada de esto habla de usted; por tanto, no hay nada suyo que guardar ni que borrar.
privacy-log-front = Un proveedor situado delante de este servidor puede llevar su propio registro.
privacy-check = Lo que responde para comprobar un proyecto no se guarda ni se anota.
privacy-give = Si contribuye, es { $name } quien recibe lo que escribe en { $host }. No nos llega nada, ni siquiera su nombre.
privacy-authority = También puede acudir a la autoridad que vela por los datos personales; en Francia, la CNIL (cnil.fr).

## Accesibilidad

accessibility-description = El acceso de todos a { $name }: estado, contacto, recurso.
accessibility-state = Estado
accessibility-state-text = No se ha hecho ninguna auditoría. Por tanto, no afirmamos que estas páginas sean conformes a norma alguna.
accessibility-contact = ¿Algo le cierra el paso?
accessibility-contact-text = Díganos qué página y qué no ha funcionado: le responderemos y, mientras tanto, le daremos la información de otra manera.
accessibility-contact-none = El editor no ha indicado ningún contacto; el aviso legal dice quién es.
accessibility-recourse = Recurso
accessibility-recourse-text = Si nos ha escrito y no hemos respondido, en Francia puede acudir al Défenseur des droits: en su sitio web, a través de su delegado en su departamento o por correo, gratis y sin sello, a Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
accessibility-mention =
    { $state ->
        [full] Accesibilidad: totalmente conforme
        [partial] Accesibilidad: parcialmente conforme
       *[none] Accesibilidad: no conforme
    }
accessibility-scope = { $publisher } responde del acceso de todos a { $name }.
accessibility-finding =
    { $state ->
        [full] Estas páginas son totalmente conformes a la norma { $standard }.
        [partial] Estas páginas son parcialmente conformes a la norma { $standard }.
       *[none] Estas páginas no son conformes a la norma { $standard }.
    }
accessibility-account = La auditoría, hecha por { $auditor } con fecha de { $date }, halló que se cumple el { $rate } de los criterios, contando todas las páginas juntas.
accessibility-outdated = Esta auditoría tiene más de tres años. Debe hacerse de nuevo; hasta entonces ya no es fiable.
accessibility-built = Están hechas para usarse con el teclado, ampliarse, imprimirse y leerse con un lector de pantalla.
accessibility-failing = Lo que todavía no funciona
accessibility-criterion = Criterio { $number }
accessibility-plan = Lo que está previsto
accessibility-scheme = Esquema plurianual y plan de acción
accessibility-recourse-link = Escribir al Défenseur des droits
accessibility-established = Declaración hecha el { $date }.

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

## Proponer un proyecto

home-featured = En portada
home-open = Ahora mismo
see-open = Todos los que recaudan
flag-succeeded = Logrado
bar-added = { $name } añade { $sum }.
bar-promised = { $name } promete { $sum }.
key-crowd = Donado por el público
key-added = { $name } añade
key-promised = { $name } promete
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
propose-description = Qué muestra { $name }, cómo proponer un proyecto y cómo comprobar que tiene cabida.
propose-lead = Un proyecto de aquí se crea en { $host }. Si cumple las reglas de esta página, la ventana lo muestra por sí sola: no hay que enviarnos nada.
propose-rules = Qué muestra la ventana
propose-steps = En tres pasos
propose-step-check = *Compruebe*, más abajo en esta página, que el proyecto cumple las reglas.
propose-step-create = *Cree la campaña* en { $host }. Indique allí el municipio, y su código postal si otros llevan el mismo nombre. Es { $host } quien acepta las campañas y entrega el dinero.
propose-step-appear = *Publíquela*: una vez en línea en { $host }, aparece aquí por sí sola.
propose-on-host = Crear la campaña en { $host }
rules-where = Dónde
rules-what = Qué
rules-places = Ver los municipios
rule-areas = Los proyectos situados aquí: { $names }.
rule-codes = Los proyectos cuyo código postal, o el de su municipio, empieza así: { $names }.
rule-places = Los proyectos de estos municipios: { $names }.
rule-places-many =
    { $count ->
        [one] Los proyectos de un municipio.
       *[other] Los proyectos de { NUMBER($count) } municipios.
    }
rule-outline = Los proyectos situados dentro de los límites del territorio.
rule-circle = Los proyectos situados como máximo a { $km } km del centro del territorio.
rule-margin = Hasta { $km } km más allá de los límites, un vecino todavía cuenta, si la plataforma sabe dónde está.
rule-held = Los proyectos que el territorio ya reúne en { $host }, estén donde estén.
rule-unlocated =
    { $choice ->
        [include] Un proyecto que no dice dónde está también se muestra.
        [review] Si no encontramos dónde está un proyecto, una persona lo mira antes de que se muestre.
       *[exclude] Un proyecto que no dice dónde está no se muestra.
    }
rule-ceiling = Piden como máximo { $sum }.
rule-no-ceiling = Piden el importe que quieran: no hay límite.
rule-kinds = El dinero se da así: { $names }. Los préstamos con intereses y las participaciones de empresa no tienen cabida aquí.
rule-rewards =
    { $choice ->
        [expected] Se espera una recompensa. Puede ser simbólica: un gracias, una visita, una fotografía.
       *[optional] Una recompensa es bienvenida, pero nunca obligatoria. Puede ser simbólica.
    }
rule-categories = Son de una de estas categorías: { $names }.
rule-categories-out = Estas categorías no se muestran: { $names }.
rule-overfunding = Pasado el { $percent } del objetivo, la página lo dice e invita a preguntar para qué servirá el excedente. { $host } sigue aceptando aportaciones.
kind-gift = donación, con recompensa o sin ella
kind-donation = donación sin recompensa
kind-reward = donación con recompensa
kind-loan-free = préstamo sin intereses
kind-loan-interest = préstamo con intereses
kind-equity = participación de empresa
given-gift = Donaciones
given-loan-free = Préstamos sin intereses
given-loan-interest = Préstamos con intereses
given-equity = Participaciones de la empresa
check-title = ¿Tiene cabida aquí su proyecto?
check-lead = Unas preguntas, a las que responden las mismas reglas que eligen los proyectos.
check-place = ¿Dónde se hace el proyecto?
check-place-hint = Un municipio, un código postal o ambos.
check-amount = ¿Cuánto pide?
check-amount-hint = El importe que se busca, en { $currency }.
check-kind-label = ¿Qué recibe?
check-rewards-label = ¿Ofrece algo a cambio?
check-rewards-hint = Aunque sea simbólico: basta un gracias público.
check-category-label = ¿De qué categoría es?
check-choose = Elegir
check-yes = Sí
check-no = No
check-submit = Ver la respuesta
check-kept = Sus respuestas no se guardan ni se anotan.
check-to-correct = Por corregir
check-verdict =
    { $verdict ->
        [in] Sí, este proyecto se mostraría aquí.
        [review] Quizá: antes lo miraría una persona.
       *[out] No, este proyecto no se mostraría aquí.
    }
check-sign =
    { $verdict ->
        [in] Sí.
        [review] Por ver.
       *[out] No.
    }
check-inside = «{ $place }» está dentro del territorio.
check-elsewhere = «{ $place }» no está dentro del territorio.
check-ambiguous =
    { $inside ->
        [one] «{ $place }» es el nombre de { $meanings } lugares, uno de ellos aquí. Mientras no se sabe cuál, lo mira una persona.
       *[other] «{ $place }» es el nombre de { $meanings } lugares, { $inside } de ellos aquí. Mientras no se sabe cuál, lo mira una persona.
    }
check-unknown =
    { $verdict ->
        [in] No conocemos ningún lugar llamado «{ $place }», pero un proyecto sin lugar también se muestra.
        [review] No conocemos ningún lugar llamado «{ $place }». Una persona miraría dónde está. Revise cómo se escribe o dé el código postal.
       *[out] No conocemos ningún lugar llamado «{ $place }». Revise cómo se escribe o dé el código postal.
    }
check-ceiling =
    { $kept ->
        [yes] { $sum }: está dentro del límite de { $ceiling }.
       *[no] { $sum }: es más que el límite de { $ceiling }.
    }
check-kind =
    { $kept ->
        [yes] Se admite aquí: { $kind }.
       *[no] No se muestra aquí: { $kind }.
    }
check-rewards =
    { $kept ->
        [yes] Ofrece algo a cambio, como se espera.
       *[no] No ofrece nada a cambio. Aquí se espera una recompensa, aunque sea simbólica.
    }
check-category =
    { $kept ->
        [yes] Categoría admitida: { $category }.
       *[no] Categoría que no se muestra aquí: { $category }.
    }
check-which = ¿Cuál es?
check-where =
    { $verdict ->
        [in] aquí
        [review] por ver
       *[out] en otro lugar
    }
check-more =
    { $count ->
        [one] Y otro más. Añada el código postal.
       *[other] Y { NUMBER($count) } más. Añada el código postal.
    }
check-next =
    { $verdict ->
        [in] Después es { $host } quien acepta la campaña, según sus propias reglas.
        [review] En { $host }, escriba el lugar con su código postal: la respuesta será más segura.
       *[out] Nada impide proponerlo en { $host }: solo que no se mostraría en esta ventana.
    }
mistake-place-missing = Diga dónde se hace el proyecto: un municipio o un código postal.
mistake-place-unreadable = Esto no es el nombre de un lugar. Escriba un municipio o un código postal.
mistake-amount-missing = Diga cuánto pide el proyecto.
mistake-amount-unreadable = Esto no es un importe. Escríbalo en cifras, por ejemplo 6000.
mistake-amount-too-large = Este importe es demasiado grande para leerlo. Revise los ceros.
mistake-amount-nothing = El importe debe ser mayor que cero.
mistake-kind-missing = Elija qué recibe el proyecto.
mistake-rewards-missing = Diga si el proyecto ofrece algo a cambio.
mistake-category-missing = Elija una categoría.

## Mapa

map-title = En el mapa
map-description = Dónde están los proyectos de { $name }, municipio por municipio.
map-name = Mapa de los proyectos
map-pass = Saltar el mapa
map-as-list = Ver en lista
list-map = Ver en el mapa
map-hint = Un punto es un proyecto. Un número reúne varios: se abre más de cerca, o en lista.
map-approximate = El contorno es aproximado.
map-town =
    { $count ->
        [one] { $town }, un proyecto: ver la lista
       *[other] { $town }, { NUMBER($count) } proyectos: ver la lista
    }
map-closer =
    { $count ->
        [one] { $town } y alrededores, un proyecto: ver más de cerca
       *[other] { $town } y alrededores, { NUMBER($count) } proyectos: ver más de cerca
    }
map-around =
    { $count ->
        [one] { $town } y alrededores, un proyecto: ver la lista
       *[other] { $town } y alrededores, { NUMBER($count) } proyectos: ver la lista
    }
map-whole = Volver al mapa completo
map-towns = Municipio por municipio
map-townless = Sin municipio
map-count =
    { $count ->
        [one] un proyecto
       *[other] { NUMBER($count) } proyectos
    }
map-more =
    { $count ->
        [one] y un proyecto más
       *[other] y { NUMBER($count) } proyectos más
    }
map-all =
    { $count ->
        [one] Ver el proyecto
       *[other] Ver los { NUMBER($count) } proyectos
    }
map-beyond = Fuera del mapa
map-unknown = Lugar desconocido
map-unknown-hint = El promotor no ha dicho dónde están, o varios municipios tienen ese nombre.
map-none = Ninguno de estos proyectos dice dónde está.
chip-near = { $town } y alrededores, { $km } km
inset-label = { $town }, en el mapa del territorio
inset-label-townless = El proyecto, en el mapa del territorio
inset-more = Los proyectos de alrededor
home-map = Dónde ocurre
home-map-lead =
    { $towns ->
        [0] Proyectos por todo el territorio.
        [one] Un municipio tiene su proyecto.
       *[other] { NUMBER($towns) } municipios tienen su proyecto.
    }
see-map = Abrir el mapa

## Cifras

figures-title = Las cifras
figures-description = Lo que han reunido las campañas de { $name }, por mes, por categoría y por municipio, y cuántas alcanzan su objetivo.
figures-kept =
    { $count ->
        [0] Todavía no ha alcanzado su objetivo ninguna campaña.
        [one] *Una campaña* ha alcanzado su objetivo y ha reunido *{ $sum }*.
       *[other] *{ NUMBER($count) } campañas* han alcanzado su objetivo y han reunido *{ $sum }*.
    }
figures-underway =
    { $count ->
        [0] Ahora mismo no hay ninguna abierta.
        [one] *Otra* está abierta: de momento lleva *{ $sum }*.
       *[other] *Otras { NUMBER($count) }* están abiertas: de momento llevan *{ $sum }*.
    }
figures-returned =
    { $count ->
        [one] Una campaña no ha alcanzado su objetivo: lo prometido, { $sum }, no le llega.
       *[other] { NUMBER($count) } campañas no han alcanzado su objetivo: lo prometido, { $sum }, no les llega.
    }
figures-other =
    { $count ->
        [one] Aparte, en { $currency }: un proyecto, { $sum }.
       *[other] Aparte, en { $currency }: { NUMBER($count) } proyectos, { $sum }.
    }
figures-source = Según { $host }, que dice cuánto ha reunido cada campaña, pero no cuándo aportó cada persona.
figures-months = Las campañas terminadas, mes a mes
figures-months-lead =
    { $currency ->
        [EUR] Lo que habían reunido las campañas terminadas cada mes, en euros, sin los céntimos.
        [CHF] Lo que habían reunido las campañas terminadas cada mes, en francos suizos, sin los céntimos.
       *[other] Lo que habían reunido las campañas terminadas cada mes, en { $currency }, redondeado a la unidad inferior.
    } Las que siguen abiertas todavía no figuran.
figures-months-cut = El dibujo muestra los doce últimos meses; la tabla, todos.
figures-months-label = Columnas: lo que habían reunido las campañas terminadas cada mes. La tabla que sigue da las mismas cifras.
figures-key-kept = conseguido por los proyectos
figures-key-underway = campañas aún abiertas
figures-key-returned = campañas no financiadas
figures-undated = Terminadas en fecha desconocida
figures-total = Total
figures-categories = Por categoría
figures-categories-lead = Lo que han reunido las campañas logradas y las que están abiertas.
figures-uncategorised = Sin categoría
figures-cut = El dibujo muestra las doce primeras filas; la tabla, todas.
figures-places = Municipio por municipio, por habitante
figures-places-lead = Lo que han reunido las campañas logradas o abiertas, dividido por el número de habitantes del municipio y redondeado al céntimo inferior.
figures-unplaced = Municipio desconocido o sin censar
figures-each = { $sum } por habitante
figures-less-than = menos de { $sum }
figures-outcomes = Cómo acaba
figures-rate =
    { $decided ->
        [one] Ha concluido una campaña
       *[other] Han concluido { NUMBER($decided) } campañas
    }{ $succeeded ->
        [0] ; ninguna ha alcanzado su objetivo: { $percent } de éxito.
        [one] ; una ha alcanzado su objetivo: { $percent } de éxito.
       *[other] ; { NUMBER($succeeded) } han alcanzado su objetivo: { $percent } de éxito.
    }
figures-left-out =
    { $running ->
        [0] Fuera de este cálculo: ninguna campaña abierta o anunciada
        [one] Fuera de este cálculo: una campaña abierta o anunciada
       *[other] Fuera de este cálculo: { NUMBER($running) } campañas abiertas o anunciadas
    }{ $ended ->
        [0] .
        [one] , y una terminada que conserva todo lo reunido.
       *[other] , y { NUMBER($ended) } terminadas que conservan todo lo reunido.
    }
figures-undecided = Todavía no ha concluido ninguna campaña.
figures-as-table = En tabla
figures-csv = Descargar (CSV)
figures-head-month = Mes
figures-head-ended = Campañas terminadas
figures-head-kept = Conseguido
figures-head-returned = No financiado
figures-head-category = Categoría
figures-head-projects = Proyectos
figures-head-underway = Aún abierto
figures-head-place = Municipio
figures-head-inhabitants = Habitantes
figures-head-standing = Reunido
figures-head-each = Por habitante
figures-head-outcome = Resultado
figures-empty = Por ahora no hay ningún proyecto del territorio en { $host }: no hay, pues, nada que contar.

### Cartas: lo que las ventanas escriben a las personas

mail-colon = :
mail-from = Carta enviada por { $publisher }. Si responde, escribe a su equipo.
digest-subject =
    { $count ->
        [one] { $name }: le espera una cosa
       *[other] { $name }: le esperan { NUMBER($count) } cosas
    }
digest-heading = Para su atención
digest-lead = Desde la última carta, esto es lo que ha pasado en la ventana «{ $name }» y le concierne.
digest-action = Abrir la consola
digest-choice = Elegir qué recibe
digest-reason = Recibe esta carta porque tiene una función en la ventana «{ $name }».
notice-juror-named = Es miembro del jurado de «{ $name }».
notice-link-juror-named = Leer las candidaturas
notice-kind-juror-named = Me incorporo a un jurado
notice-entry-received =
    { $count ->
        [one] Ha llegado una candidatura para «{ $name }».
       *[other] Han llegado { NUMBER($count) } candidaturas para «{ $name }».
    }
notice-link-entry-received = Leer las candidaturas
notice-kind-entry-received = Llega una candidatura
notice-entry-changed =
    { $count ->
        [one] Se ha modificado o retirado una candidatura a «{ $name }».
       *[other] { NUMBER($count) } cambios o retiradas de candidaturas a «{ $name }».
    }
notice-link-entry-changed = Ver las candidaturas
notice-kind-entry-changed = Se modifica o se retira una candidatura
notice-invited = Su proyecto está invitado a la convocatoria «{ $name }».
notice-link-invited = Leer la convocatoria
notice-kind-invited = Mi proyecto es invitado a una convocatoria
notice-terms-changed = Las bases de la convocatoria «{ $name }» han cambiado. Su candidatura conserva las que había cuando se presentó.
notice-link-terms-changed = Leer qué cambia
notice-kind-terms-changed = Cambian las bases de una convocatoria después de presentarme
notice-call-decided = Se han publicado los resultados de la convocatoria «{ $name }».
notice-link-call-decided = Ver los resultados
notice-kind-call-decided = Se resuelve una convocatoria en la que participo
notice-call-withdrawn = Se ha retirado la convocatoria «{ $name }».
notice-link-call-withdrawn = Leer por qué
notice-kind-call-withdrawn = Se retira una convocatoria en la que participo
notice-member-joined =
    { $count ->
        [one] { $name } ha aceptado su función.
       *[other] { $name } ha aceptado { NUMBER($count) } funciones.
    }
notice-link-member-joined = Ver el equipo
notice-kind-member-joined = Una persona invitada acepta su función
notice-role-taken = Se le ha retirado una de sus funciones.
notice-link-role-taken = Ver mis funciones
notice-kind-role-taken = Se me retira una de mis funciones
digest-action-own = Abrir mi cuenta
digest-reason-holder = Recibe esta carta porque impulsa un proyecto o se ha presentado a una convocatoria en la ventana «{ $name }».
notice-projects-to-review =
    { $count ->
        [one] Un proyecto espera su decisión: nada dice si es del territorio.
       *[other] { NUMBER($count) } proyectos esperan su decisión: nada dice si son del territorio.
    }
notice-link-projects-to-review = Decidir
notice-kind-projects-to-review = Hay proyectos que esperan una decisión (una vez al día como máximo)
notice-entry-taken = Su candidatura «{ $title }» a la convocatoria «{ $name }» ha llegado bien.
notice-link-entry-taken = Ver mi candidatura
notice-kind-entry-taken = Mi candidatura ha llegado
notice-until = Todavía puede modificarla o retirarla hasta el { $when }.
notice-call-decided-accepted = «{ $title }» es uno de los proyectos seleccionados en la convocatoria «{ $name }».
notice-call-decided-refused = «{ $title }» no ha sido seleccionado en la convocatoria «{ $name }».
notice-call-decided-pointed = «{ $title }» no ha sido seleccionado en la convocatoria «{ $name }»; hay otras puertas abiertas.
notice-link-call-decided-own = Leer la decisión
notice-why = Por qué: { $reason }
notice-door = { $name } ({ $contact }): { $why }
notice-event-proposed =
    { $count ->
        [one] Se propone una cita para la agenda: «{ $name }».
       *[other] La cita «{ $name }» se propone para la agenda y se ha modificado desde entonces.
    }
notice-link-event-proposed = Leer y responder
notice-kind-event-proposed = Se propone una cita para la agenda
notice-event-answered = Hay respuesta para su cita «{ $name }».
notice-event-answered-accepted = Su cita «{ $title }» está en la agenda.
notice-event-answered-declined = Su cita «{ $title }» no se ha aceptado. Puede modificarla y proponerla de nuevo.
notice-link-event-answered = Ver mi cita
notice-link-event-answered-own = Ver mi cita
notice-kind-event-answered = Una cita que propongo tiene respuesta
notice-webhook-paused = El webhook hacia { $name } está en pausa: ya no llega nada.
notice-link-webhook-paused = Ver los últimos envíos
notice-kind-webhook-paused = Un webhook se pone en pausa

### El buzón de la demostración

mailbox-title = Buzón
mailbox-lead = Esta demostración no escribe a nadie. Las cartas que habría enviado están aquí, y sus enlaces funcionan.
mailbox-empty = Todavía no hay ninguna carta.
mailbox-count =
    { $count ->
        [one] Una carta
       *[other] { NUMBER($count) } cartas, primero la más reciente
    }
mailbox-line = De { $from } a { $to }, { $when }
mailbox-back = Todas las cartas
mailbox-from = De
mailbox-to = Para
mailbox-when = Fecha
mailbox-html = La carta tal como se ve
mailbox-text = La carta en texto sin formato
mailbox-source = Ver la carta tal como habría salido
### Mesa: entrar, formularios, errores

nav-account = Mi cuenta
nav-console-front = Inicio
nav-group-show = Mostrar
nav-group-enliven = Dinamizar
nav-group-run = Gestionar
nav-group-partner = Apoyar
nav-group-held = Mis proyectos
desk-menu = Menú
nav-portal-front = Inicio
desk-console = Consola
desk-portal = Proyectos y socios
nav-portal = Espacio de promotores y socios
project-yours = ¿Es su proyecto? Declare una necesidad, dé las gracias, imprima su certificado:
desk-nav = { $name }
desk-signed-in = Sesión de:
desk-sign-in = Entrar
desk-sign-out = Salir
desk-window = Ver la ventana
desk-to-correct = Para corregir
desk-required = (obligatorio)
desk-choose = Elija…
sign-in-title = Entrar
sign-in-lead = Este acceso es para quienes dan vida a { $name }: equipo, socios, promotores de proyectos. Para mirar o aportar no hace falta ninguna cuenta.
sign-in-with = Continuar con { $name }
sign-in-cookie = Una cookie recuerda su sesión hasta que salga. No sirve para nada más.
sign-in-none = Ahora mismo nadie puede entrar aquí: no hay ningún servicio de acceso configurado.
sign-in-again = Volver a empezar
sign-in-stale = Este acceso no empezó en este navegador, o ha esperado demasiado.
sign-in-declined = El servicio de acceso no ha confirmado quién es usted.
sign-in-refused = La respuesta del servicio de acceso no se ha podido verificar.
sign-in-unreachable = El servicio de acceso no responde.
self-title = Mi cuenta
self-who = Quién es usted aquí
self-name = Nombre
self-email = Dirección
self-roles = Funciones en { $name }
self-no-role = Ninguna
self-projects = Sus proyectos en { $host }
self-draft = borrador
self-sessions = Dónde tiene sesiones abiertas
self-sessions-hint = Cierre las que no reconozca.
self-browser = Un navegador
self-this-one = esta
self-session = Desde el { $began }, usada el { $used }
self-end = Cerrar
self-end-all = Salir en todas partes
role-operator = Responsable de la ventana
role-curator = Equipo editorial
role-signatory = Firma por { $name }
role-reader = Lee por { $name }
role-supporter = Acompañamiento, { $name }
role-juror = Jurado de la convocatoria «{ $name }»
actor-oriel = Oriel
actor-erased = una persona borrada
done-session-ended = La sesión está cerrada.
desk-missing-title = No hay nada en esta dirección
desk-missing-reason = Esta página no existe, o no para usted.
desk-missing-remedy = Compruebe la dirección, o entre con otra cuenta.
desk-forbidden-title = Esta página es para otros
desk-forbidden-reason = Su función en esta ventana no permite abrirla.
desk-forbidden-remedy = Si es un error, pida una invitación a quien es responsable de la ventana.
desk-foreign-title = Formulario rechazado
desk-foreign-reason = Este formulario no se envió desde esta ventana, o su sesión ha cambiado desde que se mostró. No se ha hecho nada.
desk-foreign-remedy = Vuelva atrás, recargue la página y envíelo de nuevo.
desk-long-title = Es demasiado largo
desk-long-reason = Lo que ha enviado es más de lo que cabe en un formulario. No se ha hecho nada.
desk-long-remedy = Vuelva atrás y acorte los textos.
desk-often-title = Demasiados intentos
desk-often-reason =
    { $seconds ->
        [one] Espere un segundo y vuelva a probar.
       *[other] Espere { NUMBER($seconds) } segundos y vuelva a probar.
    }
desk-often-remedy = Este límite protege la ventana. No se ha hecho nada.
desk-sign-in-title = No ha podido entrar
desk-sign-in-remedy = Vuelva a empezar. Si se repite, avise a quien es responsable de la ventana.
desk-full-title = No se ha podido guardar nada
desk-full-reason = Ahora mismo la ventana no puede escribir nada. Sigue mostrándose, y no se ha hecho nada.
desk-full-remedy = Vuelva atrás y envíe el formulario dentro de unos minutos. Quien mantiene el servidor ya lo sabe.
desk-unclear-title = Petición no entendida
desk-unclear-reason = Esta dirección no espera nada parecido.
desk-unclear-remedy = Vuelva atrás y use los enlaces y botones de la página.
desk-broken-title = Un error nuestro
desk-broken-reason = No se ha podido hacer la página. No es culpa suya.
desk-broken-remedy = Vuelva a probar dentro de un rato.
refusal-missing = Rellene este campo.
refusal-choose-one = Elija de la lista.
refusal-bad-day = Esto no es una fecha. Escríbala así: 2026-05-12.
refusal-bad-moment = Esto no es una fecha con hora. Escríbala así: 2026-05-12T18:30.
refusal-skipped-moment = Esta hora no existe: el cambio de hora la salta esa noche.
refusal-changed = { $who } lo cambió el { $when }, mientras usted escribía. Lo escrito se conserva: compárelo y vuelva a enviarlo para que valga.

### Consola: proyectos, portada, selecciones, historial

nav-console-projects = Proyectos
nav-console-features = En portada
nav-console-history = Historial
front-title =
    { $count ->
        [0] No hay nada pendiente
        [one] Hay una cosa pendiente
       *[other] Hay { NUMBER($count) } cosas pendientes
    }
front-facts =
    { $known ->
        [one] Un proyecto leído
       *[other] { NUMBER($known) } proyectos leídos
    } en { $host }, { NUMBER($shown) } { $shown ->
        [one] mostrado
       *[other] mostrados
    } aquí, { NUMBER($review) } por decidir.
front-state = Cómo está la ventana
front-sync = Las lecturas en detalle
attention-review =
    { $count ->
        [one] Un proyecto espera su decisión.
       *[other] { NUMBER($count) } proyectos esperan su decisión.
    }
attention-silent = { $host } no responde. La ventana muestra lo que sabía.
attention-set-aside =
    { $count ->
        [one] Un proyecto de la plataforma no se ha podido leer.
       *[other] { NUMBER($count) } proyectos de la plataforma no se han podido leer.
    }
attention-feature-hidden =
    { $count ->
        [one] Un proyecto está en portada, pero no se muestra.
       *[other] { NUMBER($count) } proyectos están en portada, pero no se muestran.
    }
attention-feature-more =
    { $count ->
        [one] Un proyecto en portada no cabe en la página de inicio.
       *[other] { NUMBER($count) } proyectos en portada no caben en la página de inicio.
    }
attention-texts =
    { $count ->
        [one] Uno de sus textos no existe en todas las lenguas.
       *[other] { NUMBER($count) } de sus textos no existen en todas las lenguas.
    }
attention-checks =
    { $count ->
        [one] Un proyecto en curso no se ha comprobado del todo.
       *[other] { NUMBER($count) } proyectos en curso no se han comprobado del todo.
    }
attention-decide = Decidir
attention-look = Mirar
attention-translate = Completar
attention-answer = Comprobar
attention-publish = Publicar
attention-confirm = Confirmar
attention-call-closes =
    { $count ->
        [0] { $title } se cierra el { $closes }, por ahora sin ninguna candidatura.
        [one] { $title } se cierra el { $closes }, con una candidatura.
       *[other] { $title } se cierra el { $closes }, con { NUMBER($count) } candidaturas.
    }
attention-call-decide =
    { $count ->
        [one] Una candidatura a { $title } espera una decisión
       *[other] { NUMBER($count) } candidaturas a { $title } esperan una decisión
    }{ $unread ->
        [0] .
        [one] , y una no la ha puntuado nadie.
       *[other] , y { NUMBER($unread) } no las ha puntuado nadie.
    }
attention-call-results = Todo está decidido para { $title }, y aún no lo sabe nadie.
attention-call-unlinked =
    { $count ->
        [one] Las campañas de { $title } han empezado, y aún falta un proyecto aceptado en { $host }.
       *[other] Las campañas de { $title } han empezado, y aún faltan { NUMBER($count) } proyectos aceptados en { $host }.
    }
attention-call-arrived =
    { $count ->
        [one] Un proyecto anunciado ha llegado a { $host }: ¿es el correcto?
       *[other] { NUMBER($count) } proyectos anunciados han llegado a { $host }: ¿son los correctos?
    }
attention-events = Hay { NUMBER($count) } cosas que revisar en la agenda.
sync-title = Lecturas en { $host }
sync-answered = { $host } respondió por última vez el { $when }.
sync-never = { $host } no ha respondido todavía.
sync-waiting =
    { $count ->
        [one] Un proyecto espera a ser leído.
       *[other] { NUMBER($count) } proyectos esperan a ser leídos.
    }
sync-ok = Todo va bien.
sync-silent = La plataforma no responde.
sync-error = El último error:
sync-set-aside = Proyectos apartados
sync-set-aside-hint = Se lee toda la plataforma, no solo su territorio. Estos no se han podido leer: no se muestran en ninguna parte, y se vuelven a intentar.
sync-none = Ninguno.
sync-id = Número
sync-field = Campo
sync-reason = Motivo
group-review = Por decidir
group-shown = Mostrados
group-kept-out = Descartados
group-elsewhere = De otro lugar
group-all = Todos
console-filter = Qué proyectos
console-search = Buscar un título, un nombre, un municipio
console-unchecked = En curso y sin comprobar del todo.
console-gone = ya no está en la plataforma
console-decide = Decidir
console-nothing = Ningún proyecto corresponde.
console-goal = objetivo { $sum }
console-goal-preorders = objetivo { $count } pedidos anticipados
campaign-running = en curso
campaign-announced = anunciado
campaign-succeeded = logrado
campaign-ended = terminado
campaign-failed = no logrado
campaign-cancelled = cancelado
console-all-projects = Todos los proyectos
console-public = Ver en la ventana
console-verdict = Veredicto
console-steps = Paso a paso
console-passes = No decide; pasa a la regla siguiente.
console-duplicates = Este proyecto también sustituye a
console-days = Del { $from } al { $until }
console-by = { $who }, el { $when }
console-untold = Falta en: { $languages }
console-up = Subir
console-down = Bajar
order-handle = Mover { $name }
order-hint = Arrastre para cambiarlo de lugar, o use las flechas arriba y abajo.
order-said = { $name }: lugar { $place } de { $total }
console-edit = Modificar
console-preview = Vista previa
console-names = Los proyectos mostrados y sus nombres
console-save = Guardar
console-collections-none = Todavía no hay ninguna selección. Reúna proyectos bajo un título, con sus palabras.
verdict-in = Mostrado
verdict-review = Por decidir
verdict-out = Descartado
verdict-elsewhere = De otro lugar
judged-by-hand = Elección de la región
judged-membership = Agrupaciones de la plataforma
judged-coordinates = Coordenadas
judged-code = Códigos
judged-place-name = Nombre del lugar
judged-unlocated = Sin lugar
judged-policy = Reglas de la región
finding-file-pin = Aceptado por el archivo de la región: { $name }
finding-file-hide = Descartado por el archivo de la región: { $name }
finding-pin = Aceptado a mano: { $name }
finding-hide = Descartado a mano: { $name }
finding-merged = «{ $name }» lo sustituye.
finding-corrected = La región lo sitúa aquí: { $name }
finding-partner = Está en su socio «{ $name }» de la plataforma.
finding-channel = Está en su canal «{ $name }» de la plataforma.
finding-tag = Lleva su etiqueta «{ $name }» de la plataforma.
finding-inside = Sus coordenadas están dentro del territorio.
finding-outside = Sus coordenadas están fuera del territorio.
finding-outside-by = Sus coordenadas están a { $km } km del territorio.
finding-code = Uno de sus códigos pertenece a { $name }.
finding-place-inside = «{ $name }» está dentro del territorio.
finding-place-elsewhere = «{ $name }» no está dentro del territorio.
finding-ambiguous =
    «{ $name }» puede ser uno de { NUMBER($meanings) } lugares, { $inside ->
        [one] uno de ellos
       *[other] { NUMBER($inside) } de ellos
    } dentro del territorio.
finding-place-unknown = Ningún lugar conocido se llama «{ $name }».
finding-no-place = Nada dice dónde está.
finding-ceiling = Su objetivo supera el límite de { $sum }.
finding-kind = Esta forma de recibir dinero no se admite.
finding-rewards = No ofrece nada a cambio, y la región lo espera.
finding-category = Su categoría no se admite.
finding-nothing-by-hand = Nadie ha decidido nada a mano.
finding-nothing-membership = Ninguna de sus agrupaciones en la plataforma lo contiene.
finding-nothing-coordinates = No hay coordenadas, o no hay contorno con que compararlas.
finding-nothing-code = Ningún código del territorio.
finding-nothing-place-name = La plataforma no nombra ningún lugar.
curation-decision = Decidir a mano
curation-choice = Su decisión
curation-choice-pin = Aceptar
curation-choice-hide = Descartar
curation-reason = Por qué
curation-decide = Decidir
curation-stands-pin = Aceptado a mano: { $reason }
curation-stands-hide = Descartado a mano: { $reason }
curation-take-back = Retirar
curation-place = Dónde está de verdad
curation-place-host = { $host } dice: { $place }
curation-place-hint = Lo que escriba aquí sustituye a todo lo que dice la plataforma. Basta con un municipio y su código postal.
curation-city = Municipio
curation-postcode = Código postal
curation-country = País
curation-country-hint = Dos letras: FR, ES, CH.
curation-lat = Latitud
curation-lon = Longitud
curation-place-submit = Corregir el lugar
curation-merge = Duplicado
curation-into = El proyecto que lo sustituye
curation-into-hint = Su nombre en la dirección, su número o la dirección de su página.
curation-merge-submit = Sustituir por ese
curation-note = Lo que dice de él la región
curation-note-hint = Se muestra en la página del proyecto. Una línea en blanco empieza un párrafo nuevo.
curation-note-submit = Publicar el texto
curation-checks = Comprobaciones
curation-checks-hint = Una lista para pensarlo: nada de esto impide mostrar el proyecto, y no se publica nada.
curation-unanswered =
    { $count ->
        [one] una sin respuesta
       *[other] { NUMBER($count) } sin respuesta
    }
curation-check-local-benefit = ¿Gana algo el territorio?
curation-check-shared = ¿Participa en él gente de aquí?
curation-check-public-duty = ¿Es algo distinto de un servicio que la administración debe de todos modos?
curation-check-words = Su respuesta, en pocas palabras
curation-checks-submit = Guardar las respuestas
curation-measured-rewards-holds = Ofrece algo a cambio.
curation-measured-rewards-fails = No ofrece nada a cambio.
curation-measured-rewards-open = No se sabe si ofrece algo a cambio.
curation-measured-ceiling-holds = Su objetivo está por debajo del límite de { $sum }.
curation-measured-ceiling-fails = Su objetivo supera el límite de { $sum }.
curation-measured-ceiling-open = No hay límite con que comparar su objetivo.
features-today =
    { $count ->
        [0] Hoy no hay nada en portada.
        [one] Hoy hay un proyecto en portada.
       *[other] Hoy hay { NUMBER($count) } proyectos en portada; la página muestra { NUMBER($most) } como máximo.
    }
features-none = No hay nada en portada, ni hoy ni más adelante.
features-preview = La portada otro día
features-preview-day = Día
features-past = Pasados
feature-new = Poner un proyecto en portada
feature-title-of = En portada: { $name }
feature-project = Proyecto
feature-project-hint = Su nombre en la dirección, su número o la dirección de su página.
feature-from = Primer día
feature-until = Último día
feature-why-label = Por qué este
feature-why-label-hint = Una frase, que se muestra junto al proyecto.
feature-submit = Poner en portada
feature-edit = Modificar
feature-again = Volver a poner en portada
feature-on = En portada
feature-later = Más adelante
feature-over = Pasado
feature-hidden = No se muestra
collection-new = Selección nueva
collection-title = Título
collection-text = Presentación
collection-text-hint = Una línea en blanco empieza un párrafo nuevo.
collection-slug = Nombre en la dirección
collection-slug-hint = Minúsculas, cifras y guiones. En blanco, se saca del título. Después ya no cambia.
collection-begin = Crear el borrador
collection-published = Publicada
collection-draft = Borrador
collection-publish = Publicar
collection-withdraw = Dejar de publicar
collection-no-project = Todavía no hay ningún proyecto en esta selección.
collection-add = Añadir un proyecto
collection-add-hint = Su nombre en la dirección, su número o la dirección de su página.
collection-put-in = Añadir
collection-words = Título y presentación
collection-cover = Su imagen es la cubierta.
collection-set-cover = Usar de cubierta
collection-take-out = Quitar
collection-remove = Eliminar esta selección
collection-remove-hint = Desaparece de la ventana. El historial permite recuperarla.
collection-remove-submit = Eliminar
history-any = Todo
history-kind = Sobre
history-by = Por
history-from = Desde el
history-until = Hasta el
history-kind-project = Proyectos
history-kind-collection = Selecciones
history-kind-call = Convocatorias de proyectos
history-kind-event = Agenda
history-kind-person = Personas
history-kind-webhook = Envíos
history-kind-window = La ventana
history-show = Mostrar
history-all = Todo el historial
history-older = Más antiguo
history-none = Todavía no se ha hecho nada.
history-undo = Deshacer
history-person = una persona
history-window = la ventana
told-project-pinned = Aceptado a mano
told-project-hidden = Descartado a mano
told-decision-taken-back = Devuelto a las reglas
told-place-corrected = Lugar corregido
told-place-taken-back = Lugar de la plataforma restablecido
told-project-merged = Sustituido por otro
told-merge-taken-back = Separado de nuevo
told-project-featured = Puesto en portada
told-feature-taken-back = Quitado de la portada
told-features-ordered = Orden de la portada cambiado
told-note-written = Palabras de la región escritas
told-note-taken-back = Palabras de la región retiradas
told-check-answered = Comprobado
told-answer-taken-back = Comprobación reabierta
told-collection-described = Selección descrita
told-collection-arranged = Proyectos de la selección cambiados
told-collection-published = Selección publicada
told-collection-withdrawn = Selección despublicada
told-collection-removed = Selección eliminada
told-days = Del { $from } al { $until }. { $why }
told-call-begun = Convocatoria empezada
told-call-redrafted = Borrador de la convocatoria reescrito
told-call-published = Convocatoria publicada
told-call-reworded = Texto de la convocatoria cambiado
told-call-terms-changed = Condiciones de la convocatoria cambiadas
told-call-withdrawn = Convocatoria retirada
told-call-juror-named = Entrada en el jurado
told-call-juror-dismissed = Salida del jurado
told-call-entered = Candidatura recibida
told-call-invited = Proyecto invitado
told-call-revised = Candidatura reescrita
told-call-entry-withdrawn = Candidatura retirada
told-call-recused = Un miembro del jurado se ha abstenido
told-call-scored = Candidatura puntuada
told-call-accepted = Candidatura aceptada
told-call-refused = Candidatura rechazada
told-call-pointed = Candidatura orientada a otro lugar
told-call-linked = Proyecto enlazado con su candidatura
told-call-results-published = Resultados publicados
told-entry-of = { $entry } ({ $call })
told-event-created = Cita escrita
told-event-proposed = Cita propuesta
told-event-declined = Propuesta de cita no aceptada
told-event-revised = Cita cambiada
told-event-published = Cita publicada
told-event-withdrawn = Cita devuelta a borrador
told-event-discarded = Borrador de cita suprimido
told-event-cancelled = Cita cancelada
told-event-restored = Cancelación deshecha
told-event-moved = Cita cambiada de fecha o de lugar
told-event-occurrence-cancelled = Una de las fechas cancelada
told-event-occurrence-moved = Una de las fechas cambiada
told-event-occurrence-restored = Una de las fechas restablecida
told-organisation-named = Organización añadida
told-invitation-sent = Invitación enviada
told-invitation-revoked = Invitación retirada
told-invitation-accepted = Invitación aceptada
told-role-taken = Rol retirado
told-webhook-added = Webhook añadido
told-webhook-paused = Webhook en pausa
told-webhook-resumed = Webhook reanudado
told-webhook-removed = Webhook retirado
told-paused-by-hand = A petición del equipo.
told-paused-failing = Llevaba tres días sin llegar nada.
told-paused-gone = El otro sitio dice que esta dirección ya no existe.
told-changed = Qué ha cambiado: { $parts }.
told-part-when = Fechas y horas
told-part-criteria = Criterios
told-part-questions = Preguntas
told-about-person = Rol o invitación cambiados
told-about-call = Convocatoria de proyectos cambiada
told-about-event = Cita de la agenda cambiada
told-about-organisation = Organización descrita
told-about-fund = Fondo de contrapartida cambiado
told-about-books = Cuentas de los fondos puestas al día
told-about-window = Ajuste cambiado
told-other = Cambio
done-decided = Está decidido.
done-place = El lugar está corregido.
done-merged = El duplicado está sustituido.
done-note = Las palabras de la región están publicadas.
done-checks = Las respuestas están guardadas.
done-taken-back = Está retirado.
done-featured = El proyecto está en portada esos días.
done-ordered = El orden ha cambiado.
done-collection-begun = El borrador está creado. Añádale proyectos.
done-collection-words = Los textos están guardados.
done-collection-arranged = La selección ha cambiado.
done-collection-published = La selección está publicada.
done-collection-withdrawn = La selección ya no es visible.
done-collection-removed = La selección está eliminada. El historial permite recuperarla.
done-undone = Está deshecho.
written-in =
    { $language ->
        [fr] En francés:{ " " }
        [en] En inglés:{ " " }
        [ca] En catalán:{ " " }
        [es] En español:{ " " }
        [de] En alemán:{ " " }
        [none] { "" }
       *[other] ({ $language }){ " " }
    }
refusal-curation-choice-missing = Diga si hay que aceptarlo o descartarlo.
refusal-curation-merged = Otro proyecto lo sustituye. Sepárelos primero.
refusal-curation-project-unknown = Ningún proyecto de la plataforma tiene este nombre ni este número.
refusal-curation-merge-itself = Es el mismo proyecto.
refusal-curation-merge-onwards = Ese proyecto ya está sustituido por otro. Nombre ese otro.
refusal-curation-merge-stands = Este proyecto sustituye a otros. Sepárelos primero.
refusal-curation-postcode-unreadable = No es un código postal: letras y cifras, diez signos como máximo.
refusal-curation-country-unreadable = Escriba el país con dos letras, por ejemplo FR.
refusal-curation-degrees-unreadable = No son grados. Escriba, por ejemplo, 45,78.
refusal-curation-degrees-missing = Hacen falta la latitud y la longitud, o ninguna de las dos.
refusal-curation-place-missing = Diga al menos un municipio, un código postal o unas coordenadas.
refusal-curation-answer-missing = Responda sí o no.
refusal-curation-feature-hidden = Este proyecto no se muestra en la ventana. Acéptelo primero.
refusal-curation-days-order = El último día es anterior al primero, el { $from }.
refusal-curation-days-over = Ese día ya ha pasado.
refusal-curation-days-many = Es demasiado: { NUMBER($most) } días como máximo.
refusal-curation-order-changed = Esta lista ha cambiado entretanto. Aquí está tal como es.
refusal-curation-project-twice = Este proyecto ya está en la selección.
refusal-curation-projects-many = La selección está llena: { NUMBER($most) } proyectos como máximo.
refusal-curation-slug-unreadable = Escriba minúsculas, cifras y guiones, 60 como máximo.
refusal-curation-slug-taken = Ya hay una selección con este nombre.
refusal-curation-collections-many = Ya hay { NUMBER($most) } selecciones. Elimine una primero.
refusal-curation-collection-empty = Añada al menos un proyecto antes de publicar.
refusal-curation-collection-gone = Esta selección ya no existe.
refusal-main-language = Escríbalo al menos en la primera lengua de la ventana.
refusal-too-long = { written-in }Este texto es demasiado largo: { NUMBER($most) } caracteres como máximo, { NUMBER($over) } de más.
refusal-markup = { written-in }Escriba solo texto, sin etiquetas < >.
refusal-undo-impossible = Esto ya no se puede deshacer: lo que valía antes ya no es posible.
refusal-undo-overtaken = Después se decidió otra cosa. Deshaga primero lo más reciente.
### What is shared out by visitor.

privacy-live-share = Mientras esa conexión está abierta, el servidor cuenta cuántas tiene su dirección IP, para que todo el mundo pueda tener una. No lo escribe en ninguna parte y lo olvida con la última.
### Lo que ha elegido la región

nav-collections = Selecciones
collections-description = Las selecciones de proyectos de { $name }.
collections-lead = Proyectos elegidos y reunidos por la región, con sus propias palabras.
collections-all = Todas las selecciones
collections-empty = Por ahora no hay ninguna selección publicada.
collection-count =
    { $count ->
        [0] Ningún proyecto
        [one] Un proyecto
       *[other] { NUMBER($count) } proyectos
    }
collection-empty = Los proyectos de esta selección ya no se muestran aquí.
see-collections = Todas las selecciones
follow-collection = La selección «{ $name }»
project-collections = En estas selecciones
feature-why = Por qué lo hemos elegido
region-word = Unas palabras de la región
ribbon-draft = Vista previa: los habitantes todavía no ven esta página.
ribbon-day = Vista previa de la portada tal como será el { $day }.
ribbon-back = Volver a la consola
### Citas

nav-events = Agenda
home-events = Próximas citas
see-events = Ver toda la agenda
events-title = Agenda
events-description = La agenda de { $name }: visitas, obras, reuniones, fiestas.
events-views = Presentación de la agenda
events-list = Lista
events-by-month = Mes
events-all = Toda la agenda
events-empty-title = De momento no hay nada en la agenda
events-empty = Las próximas citas aparecerán aquí. Mientras tanto, los proyectos están abiertos a todo el mundo.
events-later = Ver { $month } y después
events-subscribe = Seguir la agenda
events-subscribe-hint = El calendario de su teléfono u ordenador se mantiene al día solo, con los cambios y las cancelaciones.
events-webcal = Suscribirme en mi calendario
events-file = Archivo iCalendar (.ics)
month-turn = Cambiar de mes
month-today = Hoy
month-empty = Ninguna cita este mes.
event-facts = Información práctica
event-when = Cuándo
event-where = Dónde
event-organiser = Organiza
event-capacity = Plazas
event-capacity-of =
    { $count ->
        [one] Una plaza
       *[other] { $number } plazas
    }
event-register = Inscribirse
event-register-hint = La inscripción se hace en { $site }.
event-keep = Apuntar la fecha
event-add = Añadir a mi calendario
event-times = Las demás fechas
event-more-times =
    { $count ->
        [one] Y una fecha más después.
       *[other] Y { NUMBER($count) } fechas más después.
    }
event-concerned = Sobre
event-over = Esta cita ya ha pasado.
event-series-moved = Las fechas de esta cita han cambiado.
event-when-hours = { $day }, de { $from } a { $to }
event-when-across = { $day } a las { $from } hasta el { $last } a las { $to }
event-when-day = { $day }, todo el día
event-when-days = { $day } hasta el { $last }
event-when-zone = { $when } (hora de { $zone })
event-until = hasta las { $to }
event-whole-day = todo el día
event-every-week =
    { $interval ->
        [1] cada semana, el { $weekday }
       *[other] cada { NUMBER($interval) } semanas, el { $weekday }
    }
event-every-month-day =
    { $interval ->
        [1] cada mes, el día { $number }
       *[other] cada { NUMBER($interval) } meses, el día { $number }
    }
event-every-month-weekday =
    { $nth ->
        [1] el primer { $weekday }
        [2] el segundo { $weekday }
        [3] el tercer { $weekday }
       *[other] el cuarto { $weekday }
    }{ $interval ->
        [1] { " " }de cada mes
       *[other] , cada { NUMBER($interval) } meses
    }
event-every-month-last-weekday =
    { $interval ->
        [1] el último { $weekday } de cada mes
       *[other] el último { $weekday }, cada { NUMBER($interval) } meses
    }
event-every-until = { $rule }, hasta el { $day }
event-every-times =
    { $times ->
        [one] { $rule }, una vez
       *[other] { $rule }, { NUMBER($times) } veces
    }
event-cancelled-word = Cancelado
event-cancelled-sentence = Esta cita no se celebrará.
event-moved-word = Cambiado
event-moved-sentence = Iba a ser { $when }.
event-moved-place = El lugar ha cambiado.
event-now-word = Ahora mismo
event-now-sentence = Es ahora.
event-calendar-name = { $name }: agenda
event-calendar-cancelled = Cancelado: { $title }
event-calendar-moved = Cambiado: { $title }
map-events =
    { $count ->
        [one] Una cita
       *[other] { NUMBER($count) } citas: ver la agenda
    }
map-hint-events = Un rombo es una cita.
### Convocatorias de proyectos

nav-calls = Convocatorias
home-calls = Convocatorias de proyectos
see-calls = Todas las convocatorias
project-call = Seleccionado en la convocatoria
calls-description = Las convocatorias de proyectos de { $name }: cómo presentarse, con qué criterios y quién ha sido seleccionado.
calls-lead = { $name } invita a quien tenga una idea a proponerla. Los proyectos seleccionados abren su campaña en { $host } el mismo día.
calls-current = Ahora
calls-past = Antes
calls-none-title = Ninguna convocatoria abierta
calls-none = Un proyecto no necesita una convocatoria para aparecer aquí: puede proponerse cualquier día.
calls-back = Todas las convocatorias
call-phase-draft = Borrador: todavía no lo ve nadie.
call-phase-announced = Candidaturas a partir del { $date }.
call-phase-open = Candidaturas hasta el { $date }.
call-phase-closed = El plazo de candidaturas ha terminado. El jurado está leyendo.
call-phase-decided =
    { $count ->
        [0] Terminada, sin ningún proyecto seleccionado.
        [one] Se ha seleccionado un proyecto.
       *[other] Se han seleccionado { NUMBER($count) } proyectos.
    }
call-phase-withdrawn = Esta convocatoria se ha retirado.
call-step-entries = Candidaturas
call-step-reading = Lectura del jurado
call-step-results = Resultados
call-step-launch = Apertura de las campañas
call-step-done = (hecho)
call-step-now = (ahora)
call-step-next = (más adelante)
call-span = del { $opens } al { $closes }
call-preview = Vista previa: esto es lo que verían los habitantes.
call-enter = Presentar un proyecto
call-about = De qué se trata
call-contact = ¿Alguna pregunta?
call-how = Cómo presentarse
call-how-prepare = *Prepare su proyecto* en { $host }: basta con un borrador, no hace falta que esté en línea.
call-how-enter = *Envíe su candidatura* entre el { $opens } y el { $closes }. Hasta el cierre puede cambiarla o retirarla.
call-how-jury = *El jurado lee todas las candidaturas* después del cierre, con los mismos criterios. Nadie puntúa un proyecto propio.
call-how-answer = *Cada candidatura recibe una respuesta motivada*: seleccionada, no seleccionada u orientada hacia una puerta más adecuada.
call-how-launch = *Los proyectos seleccionados abren su campaña* en { $host } el { $launch }.
call-how-private = Lo que escriba en su candidatura solo lo leen el jurado y la región. De un proyecto seleccionado solo se publican el título y una frase.
call-terms = Bases
call-version-now = Estas bases han cambiado desde que se publicaron: esta es la versión { $number }.
call-version-see = Ver qué ha cambiado
call-versions = Qué ha cambiado
call-versions-lead = Una candidatura sigue sujeta a las bases vigentes el día en que se presentó.
call-version = Versión { $number }, { $date }
call-version-first = Primera versión, { $date }
call-version-terms = Leer la versión { $number }
call-dates = Candidaturas del { $opens } al { $closes }. Apertura de las campañas el { $launch }.
call-criteria = Criterios
call-weight = cuenta { NUMBER($weight) } de { NUMBER($of) }
call-questions = Preguntas
call-optional = (respuesta opcional)
call-rules-text = Reglas
call-moved-opens = La apertura pasa del { $before } al { $after }.
call-moved-closes = El cierre pasa del { $before } al { $after }.
call-moved-launch = La apertura de las campañas pasa del { $before } al { $after }.
call-moved-rules = Cambia el texto de las reglas.
call-moved-criteria = Cambian los criterios.
call-moved-questions = Cambian las preguntas.
call-results-title = Proyectos seleccionados
call-results =
    { $accepted ->
        [0] { $entries ->
            [0] No se presentó ninguna candidatura.
            [one] La única candidatura no ha sido seleccionada.
           *[other] Ninguna de las { NUMBER($entries) } candidaturas ha sido seleccionada.
        }
        [one] { $entries ->
            [one] La única candidatura ha sido seleccionada.
           *[other] Un proyecto seleccionado de { NUMBER($entries) } candidaturas.
        }
       *[other] { NUMBER($accepted) } proyectos seleccionados de { NUMBER($entries) } candidaturas.
    }
call-results-invited =
    { $count ->
        [one] Uno de ellos había sido invitado por la región.
       *[other] { NUMBER($count) } de ellos habían sido invitados por la región.
    }
call-results-absent =
    { $count ->
        [one] Otro proyecto seleccionado no puede verse aquí por ahora.
       *[other] Otros { NUMBER($count) } proyectos seleccionados no pueden verse aquí por ahora.
    }
call-announced = Pronto en línea
call-launches = Campaña a partir del { $date }
call-launch-late = Se espera desde el { $date }

### Agenda, en la consola

event-new = Nueva cita
event-edit = Modificar
event-copy = Duplicar
event-preview = Vista previa
event-publish = Publicar
event-withdraw = Volver a borrador
event-withdraw-hint = Un borrador desaparece de la agenda y de los calendarios suscritos. Para que la gente sepa que no hace falta venir, cancélela.
event-discard = Eliminar el borrador
event-discard-hint = Un borrador eliminado no vuelve.
event-restore = Restablecer
event-restore-one = Restablecer esta fecha
event-cancel = Cancelar
event-cancel-one = Cancelar esta fecha
event-cancel-hint = La página sigue y dice que se ha cancelado, con su motivo; los calendarios suscritos también.
event-move = Cambiar de fecha
event-move-one = Cambiar esta fecha
event-move-hint = La fecha anterior sigue visible en todas partes, para quien la había apuntado; los calendarios suscritos la siguen.
event-back = Volver
event-leave = No cambiar nada
event-save = Guardar el borrador
event-save-published = Guardar y publicar
event-edit-published = Esta cita está publicada: los habitantes verán los cambios enseguida.
event-summary = En resumen
event-do = Qué hacer
event-each-time = Cada fecha
event-changed = Último cambio
event-changed-by = { $when }, por { $who }
event-is-published = Publicada
event-is-draft = Borrador
event-is-over = Pasada
event-not-done = No se ha cambiado nada
event-part-words = El título y el texto
event-part-repeat = ¿Se repite?
event-part-repeat-hint = La regla parte de la primera fecha. Después cada fecha se puede cancelar o cambiar por separado.
event-part-about = De qué trata
event-part-guests = Quién invita, quién viene
event-field-title = Título
event-field-text = Texto
event-field-text-hint = Una línea vacía separa dos párrafos.
event-field-days = Todo el día
event-field-start-day = Primer día
event-field-start-time = Inicio
event-field-end-day = Último día
event-field-end-day-hint = Vacío: el mismo día.
event-field-end-time = Fin
event-field-zone = Zona horaria
event-field-zone-hint = Europe/Paris, por ejemplo. Las horas son las de ese lugar, en verano y en invierno.
event-field-repeats = Repetición
event-field-interval = Cada … semanas, o cada … meses
event-field-until = Hasta el
event-field-times = O número de fechas en total
event-field-venue = Lugar
event-field-address = Calle y número
event-field-town = Municipio
event-field-point = Coordenadas
event-field-point-hint = Latitud y longitud: 45.777, 3.087. Sin ellas, el punto se pone en medio del municipio.
event-field-projects = Proyectos
event-field-projects-hint = Uno por línea: la dirección de su página, o su nombre en esa dirección.
event-field-calls = Convocatorias de proyectos
event-field-collections = Selecciones
event-field-organiser = Organiza
event-field-capacity = Número de plazas
event-field-registration = Dirección de la inscripción
event-field-registration-hint = Una dirección https, en otro sitio.
event-field-reason = Por qué
event-field-reason-hint = Los habitantes lo leen.
event-repeats-once = Una sola vez
event-repeats-week = Por semanas, el mismo día
event-repeats-month-day = Por meses, el mismo número de día
event-repeats-month-weekday = Por meses, el mismo día de la semana (2.º martes)
event-repeats-month-last-weekday = Por meses, el último de ese día (último viernes)
events-group-next = Próximas
events-group-drafts = Borradores
events-group-over = Pasadas
events-none-next = No hay nada publicado para los próximos tiempos.
events-none-drafts = Ningún borrador.
events-none-over = No hay nada pasado.
events-attention = Por revisar
events-public = La agenda tal como la ven los habitantes
attention-event-draft = { $title } empieza el { $when } y no está publicada.
attention-event-missed = { $title } se ha quedado en borrador, y sus fechas han pasado.
attention-event-untold = { $title } no tiene título en estas lenguas: { $languages }.
attention-event-project = { $title } cita un proyecto que la ventana ya no muestra.
attention-event-nowhere = { $title } no dice ni adónde venir ni dónde inscribirse.
done-event-created = El borrador se ha guardado. Nadie más lo ve hasta que lo publique.
done-event-revised = Se ha guardado.
done-event-published = La cita está publicada.
done-event-withdrawn = La cita vuelve a ser un borrador.
done-event-discarded = El borrador se ha eliminado.
done-event-restored = Se ha restablecido.
done-event-cancelled = Se ha cancelado, y se dice en todas partes.
done-event-moved = Se ha cambiado, y se dice en todas partes.
refusal-event-zone = Esta zona no existe. Escriba, por ejemplo, Europe/Paris.
refusal-event-day-missing = Indique el día.
refusal-event-day = No es un día del calendario. Escríbalo así: 2026-05-12.
refusal-event-hour-missing = Indique la hora, o marque «Todo el día».
refusal-event-hour = No es una hora. Escríbala así: 18:30.
refusal-event-backwards = El fin tiene que venir después del inicio.
refusal-event-lasts = Es demasiado largo: { NUMBER($most) } días como máximo. Repítalo.
refusal-event-skipped = Esa hora no existe ese día: el cambio al horario de verano la salta.
refusal-event-over = Todas estas fechas han pasado. Compruebe el año.
refusal-event-repeats = Elija una repetición de la lista.
refusal-event-interval = Escriba un número del 1 al { NUMBER($most) }.
refusal-event-times = Escriba un número del 1 al { NUMBER($most) }.
refusal-event-endless = Diga hasta qué día, o cuántas veces.
refusal-event-two-ends = Dé un último día o un número de fechas, no ambos.
refusal-event-until-early = Este día no viene después de la primera fecha, { $day }.
refusal-event-once = Solo ocurriría una vez. Elija «Una sola vez», o vaya más lejos.
refusal-event-fifth = El primer día es el quinto de su día de la semana en el mes, y no todos los meses tienen cinco. Elija «el último».
refusal-event-not-last = { $day } no es el último de su día de la semana en el mes.
refusal-event-series-long = Es demasiado lejos: { NUMBER($years) } años como máximo después de la primera fecha.
refusal-event-overlaps = Cada fecha duraría más que el intervalo entre dos.
refusal-event-loses = La fecha del { $day } se canceló o se cambió por separado, y dejaría de existir. Restablézcala primero.
refusal-event-point = No son coordenadas. Escríbalas así: 45.777, 3.087.
refusal-event-project = Esta ventana no muestra ningún proyecto «{ $name }».
refusal-event-projects = Demasiados proyectos: { NUMBER($most) } como máximo.
refusal-event-call = No hay ninguna convocatoria «{ $name }».
refusal-event-collection = No hay ninguna selección «{ $name }».
refusal-event-capacity = Escriba un número de plazas, o déjelo vacío.
refusal-event-link = Escriba una dirección completa que empiece por https://.
refusal-event-unknown = Esta cita ya no existe.
refusal-event-unchanged = No hay nada distinto de lo que ya está guardado.
refusal-event-published = Esta cita ya está publicada.
refusal-event-draft = Esta cita no está publicada.
refusal-event-published-stays = Una cita publicada no se elimina: cancélela, o devuélvala primero a borrador.
refusal-event-cancelled = Ya está cancelada.
refusal-event-not-cancelled = No está cancelada.
refusal-event-series = Esta cita se repite: cambie una de sus fechas, o modifique su regla.
refusal-event-single = Esta cita tiene una sola fecha.
refusal-event-no-such-day = No hay ninguna fecha ese día.
refusal-event-day-over = Esta fecha ha pasado.
refusal-event-by-rule = Esta fecha ya sigue la regla.

### Citas que proponen quienes impulsan proyectos

nav-portal-events = Mis citas
own-events-lead = ¿Una visita, una jornada de trabajo, una fiesta en torno a su proyecto? Propóngala: el equipo de la ventana la lee y después aparece en la agenda.
own-events-none = Todavía no ha propuesto nada.
own-events-no-project = La ventana no muestra ninguno de sus proyectos: hay que impulsar uno para proponer una cita.
own-event-new = Proponer una cita
own-event-edit = Modificar mi propuesta
own-event-lead = El equipo de la ventana lee su propuesta antes de que aparezca. Recibirá la respuesta por carta.
own-event-field-project = Su proyecto
own-event-send = Proponer
own-event-send-again = Proponer de nuevo
own-event-see = Verla en la agenda
own-event-withdraw = Retirar mi propuesta
own-event-tag =
    { $standing ->
        [declined] no aceptada
        [published] en la agenda
        [cancelled] anulada
        [over] pasada
       *[waiting] espera respuesta
    }
own-event-standing =
    { $standing ->
        [declined] El equipo no ha aceptado esta cita. Modifíquela para proponerla de nuevo.
        [published] Esta cita está en la agenda.
        [cancelled] Esta cita está anulada.
        [over] Esta cita ya ha pasado.
       *[waiting] Esta cita espera la respuesta del equipo.
    }
event-take-up = Ponerla en la agenda
event-decline = No aceptarla
event-decline-hint = Quien la propuso lee su motivo y puede modificar la propuesta y enviarla de nuevo.
event-field-decline = Por qué no
event-is-proposed = Propuesta
event-is-declined = No aceptada
event-proposed = Propuesta
event-proposed-by = { $when }, por { $who }
event-declined-why = Motivo dado
events-group-proposed = Propuestas
events-none-proposed = No hay nada propuesto.
events-group-declined = No aceptadas
events-none-declined = No se ha descartado nada.
attention-event-proposed = { $title } está propuesta para el { $when } y espera su respuesta.
done-event-proposed = Su propuesta se ha enviado. El equipo le responderá.
done-event-taken-back = Su propuesta está retirada.
done-event-declined = Quien la propuso ya tiene su respuesta.
refusal-event-proposals = { NUMBER($most) } de sus propuestas ya esperan respuesta. Espérela o retire una.
refusal-event-not-yours = Elija uno de sus proyectos que la ventana muestre.
refusal-event-taken-up = Esta cita ya está en la agenda: anúlela o trasládela, o escriba al equipo.
refusal-event-not-waiting = Esta propuesta ya tiene respuesta.
refusal-event-reason-missing = Escriba por qué: quien la propuso lo lee.
### Lo que sale: webhooks, estado del correo, elección de cartas

nav-console-outgoing = Envíos
outgoing-title = Lo que sale de aquí
outgoing-webhooks = Webhooks
outgoing-webhooks-hint = Un webhook avisa a otro sitio de lo que cambia aquí: un mensaje corto y firmado, sin ningún dato personal.
outgoing-no-webhooks = Todavía no hay ningún webhook.
outgoing-letters-title = Cartas
outgoing-no-letters = No hay ningún servidor de correo configurado: nadie recibe cartas. Véase [mail] en los ajustes del nodo.
outgoing-undelivered = Cartas no entregadas
outgoing-undelivered-hint = De los últimos treinta días. Compruebe con la persona la dirección que tiene su proveedor de identidad.
outgoing-trouble = Desde el { $since } no sale nada: { $why } Las cartas esperan.
mail-trouble-unreachable = no se llega al servidor de correo.
mail-trouble-slow = el servidor de correo no responde a tiempo.
mail-trouble-unsafe = el servidor de correo no ofrece una conexión segura.
mail-trouble-login = el servidor de correo rechaza nuestro nombre o contraseña.
mail-trouble-busy = el servidor de correo está ocupado.
mail-trouble-garbled = lo que responde no es un servidor de correo.
undelivered-refused = El servidor la rechazó definitivamente (código { $code }).
undelivered-late = No pudo salir a tiempo.
undelivered-unfit = La dirección no puede existir.
undelivered-somebody = Una persona que ya no se conoce aquí
webhook-url = Dirección
webhook-url-hint = Una dirección https que recibe mensajes, dada por el otro sitio.
webhook-topics = Avisar de
webhook-topic-curation = portada, selecciones y notas
webhook-topic-calls = las convocatorias
webhook-topic-events = la agenda
webhook-add = Añadir un webhook
webhook-back = Todo lo que sale
webhook-about = Este webhook
webhook-state = Estado
webhook-since = Añadido el
webhook-secret = Secreto de firma
webhook-secret-show = Mostrar
webhook-secret-hint = Déselo solo al otro sitio: así comprueba que los mensajes vienen de aquí (Standard Webhooks).
webhook-secret-lost = No está en este nodo y nada puede salir. Quite este webhook y añádalo de nuevo.
webhook-working = Todo llega.
webhook-failing = No llega nada desde el { $when }. Los mensajes esperan y se reenvían solos.
webhook-paused-by-hand = En pausa desde el { $when }, a petición del equipo.
webhook-paused-failing = En pausa desde el { $when }: no llegaba nada desde hacía tres días.
webhook-paused-gone = En pausa desde el { $when }: el otro sitio dice que esta dirección ya no existe.
webhook-test = Enviar una prueba
webhook-pause = Poner en pausa
webhook-resume = Reanudar
webhook-remove = Quitar
webhook-remove-hint = Quitarlo borra también el secreto: ya no saldrá nada hacia esta dirección.
webhook-deliveries = Últimos envíos
webhook-no-deliveries = Todavía no ha salido nada.
webhook-arrived = llegado
webhook-not-arrived = no llegado
webhook-answered = Respuesta { $status }.
webhook-trouble-unreachable = Nadie responde en esta dirección.
webhook-trouble-slow = Sin respuesta a tiempo.
webhook-trouble-private = La dirección lleva a una red privada: no se envía nada.
webhook-trouble-unsigned = Falta el secreto de firma.
done-webhook-added = El webhook está añadido. Dé su secreto al otro sitio y envíe una prueba.
done-webhook-removed = El webhook se ha quitado.
done-webhook-paused = El webhook está en pausa.
done-webhook-resumed = El webhook continúa donde se detuvo.
done-webhook-tested = La prueba ha llegado.
done-webhook-test-refused = El otro sitio respondió { $status }: la prueba no se aceptó.
done-webhook-test-failed = La prueba no ha llegado. Vea por qué en los últimos envíos.
refusal-webhook-url-missing = Dé la dirección que recibirá los mensajes.
refusal-webhook-url-unusable = Esta dirección no sirve. Cópiela entera, sin nombre ni contraseña.
refusal-webhook-url-not-https = La dirección debe empezar por https:// para que nadie lea los mensajes por el camino.
refusal-webhook-url-private = Esta dirección lleva a una red privada. Dé la de un sitio público.
refusal-webhook-url-known = Ya hay un webhook hacia esta dirección.
refusal-webhook-topics-missing = Elija al menos una cosa de la que avisar.
refusal-webhooks-too-many = Una región tiene como máximo { $most } webhooks. Quite uno antes.
refusal-webhook-unknown = Este webhook ya no existe.
notifications-title = Las cartas que recibe
notifications-lead = Van a { $address }, agrupadas: una por hora como máximo, y lo que puede esperar llega por la mañana.
notifications-no-address = Su proveedor de identidad no nos ha dado ninguna dirección: no recibe cartas.
notifications-no-letters = Este nodo no envía cartas por ahora. Su elección se conserva.
notifications-kinds = Avisarme cuando
notifications-keep = Guardar
notifications-back = Mi cuenta
done-notifications-chosen = Su elección se ha guardado.
outgoing-letters =
    { $count ->
        [0] No espera ninguna carta.
        [one] Espera una carta.
       *[other] Esperan { NUMBER($count) } cartas.
    }
### Convocatorias: consola y candidaturas

nav-console-calls = Convocatorias
nav-portal-calls = Mis candidaturas
call-desk-back = Volver
call-desk-save = Guardar
call-desk-cancel = Cancelar
call-desk-preview = Vista previa
calls-console-none = Todavía no hay ninguna convocatoria. Una convocatoria empieza como un borrador que solo ve su equipo.
call-new = Nueva convocatoria
call-entries =
    { $count ->
        [0] Ninguna candidatura
        [one] Una candidatura
       *[other] { NUMBER($count) } candidaturas
    }
call-waiting =
    { $count ->
        [one] una por decidir
       *[other] { NUMBER($count) } por decidir
    }
call-entries-title = Candidaturas
call-entries-none = Todavía no hay ninguna candidatura.
call-manage = Llevar la convocatoria
call-see = Ver la página pública
call-see-preview = Ver lo que verán los habitantes
call-mark = Leer y puntuar las candidaturas
call-edit-draft = Modificar el borrador
call-edit = Corregir los textos
call-edit-terms = Cambiar las bases (versión { $version })
call-invite-link = Invitar un proyecto
call-jurors-link = Formar el jurado
call-withdraw-link = Retirar la convocatoria
call-publish = Publicar la convocatoria
call-publish-results = Publicar los resultados
call-results-ready = Cada candidatura tiene su respuesta. Al publicarlas, todo el mundo las ve a la vez.
call-results-wait =
    { $count ->
        [one] Los resultados podrán publicarse cuando la última candidatura tenga su respuesta.
       *[other] Los resultados podrán publicarse cuando estas { NUMBER($count) } candidaturas tengan su respuesta.
    }
call-form-words = Lo que lee todo el mundo
call-form-dates = Fechas
call-form-criteria = Criterios
call-form-criteria-hint = Uno como mínimo. El peso dice cuánto cuenta un criterio junto a los demás; una línea en blanco no cuenta.
call-form-questions = Preguntas a los candidatos
call-form-questions-hint = Ocho como máximo. Las respuestas solo las leen el jurado y la región.
call-form-rules = Reglas
call-field-title = Título
call-field-theme = Tema
call-field-theme-hint = Unas palabras sobre el título.
call-field-text = De qué se trata
call-field-text-hint = Una línea en blanco empieza un párrafo. El primero sirve de resumen.
call-field-contact = Contacto
call-field-contact-hint = Una dirección de correo, una página o un teléfono, mejor de un servicio que de una persona.
call-field-slug = Nombre en la dirección
call-field-slug-hint = Déjelo en blanco: se hará a partir del título. Ya no cambiará.
call-field-opens = Apertura de candidaturas
call-field-closes = Cierre de candidaturas
call-field-launch = Apertura de las campañas
call-field-launch-hint = El día en que los proyectos seleccionados se publican.
call-field-criterion = Criterio
call-field-weight = Peso
call-field-question = Pregunta
call-field-optional = Puede dejarse sin respuesta
call-field-rules = Reglas
call-field-rules-hint = Quién puede presentarse, qué se espera, qué se ofrece.
call-field-change = Qué cambia
call-field-change-hint = Lo leerá todo el mundo, con la fecha.
call-field-reason = Por qué se retira la convocatoria
call-field-reason-hint = Lo leerá todo el mundo.
call-change-terms = Cambiar las bases: { $title }
call-change-lead = Las candidaturas ya presentadas siguen sujetas a las bases anteriores. La página pública dirá qué ha cambiado y cuándo.
call-save-terms = Poner estas bases en vigor
call-withdraw = Retirar: { $title }
call-withdraw-lead =
    { $count ->
        [0] La página permanece y dice por qué. No hay vuelta atrás.
        [one] La página permanece y dice por qué. Se ha presentado una candidatura. No hay vuelta atrás.
       *[other] La página permanece y dice por qué. Se han presentado { NUMBER($count) } candidaturas. No hay vuelta atrás.
    }
call-invite = Invitar un proyecto: { $title }
call-invite-lead = Un proyecto invitado se lee y se decide como los demás; la página pública dice que ha sido invitado.
call-invite-announced = Si todavía no está en línea
announced-hint = Estas palabras son suyas y quedan en el diario: no nombre en ellas a ningún particular.
jurors-title = El jurado: { $title }
jurors-lead = El equipo editorial siempre forma parte de él. Puede nombrar a otras personas, que solo verán las candidaturas de esta convocatoria. Recibe un enlace que debe hacer llegar usted mismo a cada persona: sirve una sola vez, durante siete días.
juror-invite = Crear un enlace para un miembro del jurado
juror-dismiss = Retirar del jurado
jury-title = Leer y puntuar: { $title }
jury-lead = Cada criterio recibe de 0 a 5 puntos y una frase que dice por qué.
jury-state =
    { $state ->
        [marked] puntuada
        [own] su proyecto
        [aside] recusado
       *[todo] por puntuar
    }
entry-standing =
    { $standing ->
        [accepted] seleccionada
        [refused] no seleccionada
        [pointed] orientada
        [withdrawn] retirada
       *[waiting] por decidir
    }
own-standing =
    { $standing ->
        [accepted] Su proyecto ha sido seleccionado.
        [refused] Su proyecto no ha sido seleccionado.
        [pointed] Su proyecto no ha sido seleccionado, y hay otras puertas que le convienen más.
        [withdrawn] Ha retirado esta candidatura.
       *[waiting] Su candidatura está presentada. La respuesta llegará con los resultados de la convocatoria.
    }
mark-barred =
    { $why ->
        [own] Este proyecto es suyo: no lo puntúa.
        [aside] Se ha recusado para esta candidatura.
       *[closed] Las candidaturas se puntúan entre el cierre y los resultados.
    }
entry-number = Candidatura n.º { $number }
entry-made = n.º { $number }, { $date }
entry-invited-tag = invitado
entry-version = versión { $version } de las bases
entry-points =
    { $jurors ->
        [one] { $percent } de 100, una lectura
       *[other] { $percent } de 100, { $jurors } lecturas
    }
entry-of-call = Convocatoria
entry-from = De
entry-invited-by-region = Invitado por la región
entry-when = Presentada el
entry-project = Proyecto en línea
entry-link = Dirección dada
entry-announced-as = Anunciado como
entry-erased = La persona pidió que se borraran sus datos: lo que había escrito ya no existe.
entry-unanswered = Sin respuesta
entry-reading = La candidatura
entry-jury = Lo que dice el jurado
entry-unmarked = Todavía no la ha puntuado nadie.
entry-recused =
    { $count ->
        [one] Una persona se ha recusado.
       *[other] { NUMBER($count) } personas se han recusado.
    }
entry-mark = Puntuar
entry-decisions = Decisiones
entry-decide = Decidir
entry-decide-again = Cambiar la decisión
entry-decide-send = Guardar la decisión
entry-field-outcome = Respuesta
entry-field-outcome-hint = El titular solo la lee cuando se publican los resultados.
outcome-accepted = Seleccionar
outcome-refused = No seleccionar
outcome-pointed = No seleccionar, y orientar a otro lugar
outcome-changed = Decisión modificada:
decide-accepted = Si se selecciona: lo que leerán los habitantes
decide-reason = Si no se selecciona: por qué
decide-doors = Si se orienta: adónde ir
entry-field-title = Título anunciado
entry-field-sentence = Una frase
entry-field-slug = Nombre del proyecto en la dirección de la plataforma
entry-field-slug-hint = Si se sabe: en cuanto aparezca ese proyecto, sustituirá al anuncio.
entry-field-reason = Motivo
entry-field-reason-hint = Lo leerá quien se presentó. No nombre en él a nadie.
entry-field-door = Quién
entry-field-door-contact = Cómo contactar
entry-field-door-why = Por qué allí
entry-field-change = Por qué cambia la decisión
entry-field-invited = Dirección del proyecto
entry-field-invited-hint = Su página en esta ventana o en la plataforma. En blanco, si todavía no está en línea.
entry-field-found = Dirección del proyecto
entry-found = ¿El proyecto está en línea?
entry-found-lead = Dé su página en esta ventana o en la plataforma: sustituirá al anuncio.
entry-arrived = Un proyecto con este nombre ha llegado a { $host }. Si es el correcto, confírmelo; si no, dé la dirección del bueno.
entry-found-send = Enlazar el proyecto
mark-field-points = Puntos
mark-field-why = Por qué
mark-field-why-hint = Una frase. La región la lee y queda en el diario: no nombre en ella a nadie.
mark-points = { $points } de { $of }
mark-send = Guardar mis puntos
recuse-lead = ¿Conoce demasiado bien este proyecto o a quien lo lleva? Recúsese: sus puntos no contarán.
recuse-send = Recusarme
portal-juries = Forma parte del jurado de
portal-entries = Sus candidaturas
portal-entries-none = No ha presentado ninguna candidatura en esta ventana.
portal-open = Convocatorias abiertas
entry-see-call = Ver la convocatoria
entry-new = Presentar un proyecto: { $title }
entry-revise = Cambiar mi candidatura: { $title }
entry-rules = Releer las reglas (versión { $version })
entry-field-project = Su proyecto
entry-project-online = { $title }
entry-project-draft = { $title } (borrador)
entry-project-other = Otro proyecto
entry-other = Si se trata de otro proyecto
entry-field-other-title = Título del proyecto
entry-field-other-link = Dirección de su página o de su borrador
entry-field-other-link-hint = Opcional. Empieza por https://
entry-field-answer = Respuesta
entry-send = Presentar la candidatura
entry-send-again = Sustituir la candidatura
own-answer = La respuesta
own-launch = Abra su campaña en { $host } el { $date }, el mismo día que los demás proyectos seleccionados.
own-entry = Lo que ha presentado
own-edit = Cambiar mi candidatura
own-withdraw = Retirar mi candidatura
own-withdraw-lead = Puede retirarla en cualquier momento. No hay vuelta atrás.
done-call-begun = El borrador está guardado.
done-call-saved = Guardado.
done-call-published = La convocatoria está publicada.
done-call-terms-changed = Las nuevas bases están en vigor.
done-call-withdrawn = La convocatoria está retirada.
done-call-results-published = Los resultados están publicados.
done-entry-invited = El proyecto está invitado.
done-entry-decided = La decisión está guardada.
done-entry-linked = El proyecto está enlazado.
done-entry-marked = Sus puntos están guardados.
done-juror-recused = Se ha recusado para esta candidatura.
done-juror-named = La persona está en el jurado.
done-juror-dismissed = La persona ya no está en el jurado.
done-entered = Su candidatura está presentada.
done-entry-revised = Su candidatura está sustituida.
done-entry-withdrawn = Su candidatura está retirada.
refusal-call-change-missing = Diga qué cambia: lo leerá todo el mundo.
refusal-call-closes-before = El cierre debe venir después de la apertura.
refusal-call-closes-earlier = La convocatoria está abierta y promete seguir así hasta el { $closes }: puede alargarse, no acortarse.
refusal-call-closes-past = El cierre ya ha pasado: elija una fecha futura.
refusal-call-criteria-missing = Dé al menos un criterio.
refusal-call-decided = Los resultados están publicados: esto ya no puede cambiar.
refusal-call-draft = Esta convocatoria no está publicada.
refusal-call-no-draft = Esta convocatoria ya no es un borrador.
refusal-call-juror-named = Esta persona ya está en el jurado.
refusal-call-juror-unknown = Esta persona no está en el jurado.
refusal-call-launch-early = Las campañas se abren como muy pronto el día del cierre.
refusal-call-not-closed = Las candidaturas se puntúan y se deciden una vez cerradas: se leen todas juntas.
refusal-call-opens-fixed = La convocatoria ya se ha abierto: la apertura ya no cambia.
refusal-call-reason-missing = Diga por qué: lo leerá todo el mundo.
refusal-call-slug-taken = Ya hay una convocatoria con este nombre: elija otro.
refusal-call-slug-wrong = Escríbalo en minúsculas sin acentos, con cifras y guiones.
refusal-call-unchanged = Nada ha cambiado: no había nada que guardar.
refusal-call-unknown = No hay ninguna convocatoria con este nombre en esta ventana.
refusal-call-weight-wrong = El peso es un número entero del 1 al 100.
refusal-call-withdrawn = Esta convocatoria se ha retirado.
refusal-doors-missing = Dé al menos una puerta: quién, cómo contactar, por qué allí.
refusal-entry-early = Las candidaturas se abren el { $opens }.
refusal-entry-late = Las candidaturas están cerradas desde el { $closes }.
refusal-entry-link-wrong = No es una dirección web. Empieza por https://
refusal-entry-project-of-others = Este proyecto no está entre los suyos. Conéctese con la cuenta que lo lleva en la plataforma.
refusal-entry-project-unknown = Esta ventana no conoce este proyecto. Compruebe la dirección.
refusal-entry-terms-changed = Las bases han cambiado mientras escribía. Vuelva a leerlas más arriba y envíe de nuevo.
refusal-entry-too-many = Ya tiene cinco candidaturas en esta convocatoria, el máximo posible. Retire una primero.
refusal-entry-twice = Este proyecto ya está entre las candidaturas de esta convocatoria.
refusal-entry-unknown = No hay tal candidatura.
refusal-entry-withdrawn = Esta candidatura se ha retirado.
refusal-invite-late = Se invita hasta el cierre, igual que se presentan candidaturas.
refusal-mark-own-project = Este proyecto es suyo: no puede puntuarlo.
refusal-mark-points-wrong = Elija de 0 a 5 puntos.
refusal-mark-reason-missing = Diga por qué, en una frase.
refusal-mark-stood-aside = Se ha recusado para esta candidatura.
refusal-outcome-change-missing = Diga por qué cambia la decisión.
refusal-outcome-reason-missing = Diga por qué: cada respuesta es motivada.
refusal-outcome-slug-wrong = Es la última parte de la dirección del proyecto: letras, cifras y guiones.
refusal-call-entries-wait =
    { $count ->
        [one] Una candidatura todavía espera su respuesta.
       *[other] { NUMBER($count) } candidaturas todavía esperan su respuesta.
    }
### Miembros e invitaciones

nav-members = Equipo y socios
members-title = Equipo y socios
members-lead = Quién puede hacer qué en esta ventana. Cada cual entra con su propia cuenta; aquí no se guarda ninguna contraseña.
members-people = Las personas
members-none = Todavía nadie tiene una función aquí.
members-by-file = (indicado en el archivo de la región)
members-take = Retirar
members-take-from = { " " }{ $role } a { $name }
members-waiting = Invitaciones pendientes
members-no-invitation = Ninguna.
members-invitation = Enviada por { $by } el { $sent }, válida hasta el { $until }
members-revoke = Anular
members-invite = Invitar a alguien
members-invite-lead = Recibe un enlace para enviarlo usted. Sirve una sola vez, durante siete días.
members-role = Función
members-organisation = Organización
members-organisation-hint = Para quien firma, lee o acompaña: la empresa, la fundación o el ente público.
members-make-link = Crear el enlace
offer-curator = Equipo editorial: elige, escribe, anuncia
offer-operator = Responsable de la ventana: lo hace todo, e invita
offer-signatory = Firmante de un socio: compromete su dinero
offer-reader = Lectura para un socio: ve dónde está su dinero
offer-supporter = Acompañamiento: sigue los proyectos para un ente público
desk-link = El enlace, que solo se muestra ahora
done-invitation-sent = La invitación está lista. Copie este enlace y envíelo a esa persona, y solo a ella.
done-invitation-repeated = Esta invitación ya existía. Si se perdió el enlace, anúlela y cree otra.
done-invitation-revoked = La invitación está anulada: su enlace ya no da nada.
done-invitation-accepted = Le damos la bienvenida. Esta función ya es suya.
done-role-taken = La función está retirada.
invitation-title = Una invitación de { $name }
invitation-lead = { $by } le propone una función en esta ventana:
invitation-until = Válida una vez, hasta el { $until }.
invitation-accept = Aceptar como { $name }
invitation-not-you = ¿No es usted? Salga primero y vuelva a abrir el enlace.
invitation-sign-in = Entrar para aceptar
invitation-ask-again = Pida un enlace nuevo a { $by }.
desk-invitation-title = Esta invitación ya no da nada
desk-invitation-remedy = Pida un enlace nuevo a quien le invitó.
refusal-organisation-missing = Diga para qué organización.
refusal-organisation-unusable = Este nombre no tiene ninguna letra latina ni cifra: escríbalo de otra manera.
refusal-invitations-many = Ya hay { NUMBER($most) } invitaciones pendientes: anule alguna antes de crear más.
refusal-invitation-closed = Esta invitación ya no vale.
refusal-invitation-unknown = Esta invitación no existe.
refusal-invitation-revoked = Esta invitación se anuló.
refusal-invitation-used = Esta invitación ya se usó.
refusal-invitation-expired = Esta invitación ha caducado.
refusal-role-held = Ya tiene esta función. La invitación sigue siendo válida para quien iba destinada.
refusal-role-gone = Esta función ya está retirada.
refusal-last-operator = Es la última persona responsable de la ventana: invite primero a otra.

### Volver a enviar

again-sign-in = Su sesión ha terminado
again-sign-in-lead = No se ha guardado nada, y no se ha perdido nada: lo que escribió se conserva en esta página. Entre en otra pestaña, vuelva aquí y envíelo de nuevo.
again-door = Entrar en otra pestaña
again-signed-in = Ya he entrado, enviar
again-confirm = ¿Enviar este formulario?
again-confirm-lead = Su sesión ha cambiado desde que se mostró este formulario. Si lo rellenó usted, envíelo.
again-send = Enviar

nav-portal-new-fund = Fondo nuevo
portal-organisation-edit = Presentación y equipo
portal-organisation-read = Equipo
portal-undescribed = Antes de prometer dinero, diga quiénes son: los habitantes lo leerán.
portal-describe = Presentar la organización
portal-account = Comprometido: { $committed }. Prometido: { $promised }. Debido: { $due }, de los que { $paid } ya pagados. Libre: { $unspent }.
portal-due = Por pagar ahora: { $sum }.
portal-no-fund = Todavía no hay ningún fondo. Un fondo añade dinero a lo que da la gente, según una regla que usted elige.
portal-statements = Extractos
portal-nothing = Quienes llevan proyectos que muestra esta ventana, y los socios que añaden a las donaciones o echan una mano, encuentran aquí lo suyo. Todavía no hay nada suyo.
portal-back = Espacio de socios
fund-new = Fondo nuevo
fund-granted-of = { $granted } asignados de { $budget }
fund-next-submit = Le toca: relea este borrador y prométalo a la región.
fund-next-wait = La región debe responder. Se le avisará.
fund-next-rewrite = La región no lo ha aceptado: la razón está en su página. Puede reescribirlo.
fund-next-pay = Por pagar: { $sum }.
fund-dates = del { $opens } al { $closes }
organisation-lead = Lo que los habitantes leen de ustedes, y quién actúa en su nombre.
organisation-members = Equipo
organisation-members-hint = La región invita a los miembros, y les retira su función.
organisation-what = Presentación
organisation-reader = Solo las personas firmantes escriben esta presentación.
organisation-public = Ver la página pública
rank-signatory = compromete a la organización
rank-reader = lee
rank-supporter = acompaña proyectos
organisation-field-kind = Naturaleza
organisation-field-registration = Número de registro
organisation-field-registration-hint = NIF o equivalente en su país.
organisation-field-sentence = Una frase sobre ustedes
organisation-field-sentence-hint = Junto a su nombre, en los proyectos que ayuda.
organisation-field-about = Su página
organisation-field-site = Su sitio web
organisation-field-site-hint = Una dirección que empieza por https://
done-organisation-described = La presentación se ha guardado.
fund-for-whom = ¿Para qué organización?
fund-choose-rule = ¿Cómo se añade el dinero? Elija una regla; después fijará sus cifras.
rule-ratio = Tanto por euro donado
rule-ratio-text = Por cada euro de la gente añade una parte, siempre la misma.
rule-ratio-example = A 1/2: la gente da 3.000 €, usted añade 1.500 €.
rule-steps = Escalones
rule-steps-text = Una suma fija en cada escalón alcanzado: una parte del objetivo, un número de personas.
rule-steps-example = 500 € al 50 % del objetivo, 500 € más con 100 personas.
rule-last_mile = El último tramo
rule-last_mile-text = Completa lo que falta, una vez que la gente ha reunido buena parte del objetivo.
rule-last_mile-example = Objetivo 5.000 €, umbral 80 %: con 4.200 € añade 800 €.
rule-per_backer = Tanto por persona
rule-per_backer-text = Una suma fija por cada persona que contribuye: diez donaciones pequeñas cuentan más que una grande.
rule-per_backer-example = 5 € por persona, 80 personas: añade 400 €.
rule-gift = Una donación a un proyecto
rule-gift-text = Una suma fija a un proyecto que elige, una vez.
rule-gift-example = 1.000 € al horno del pueblo, si la campaña tiene éxito.
rule-share = Una suma para repartir
rule-share-text = Al cierre, todo el fondo se reparte entre los proyectos, según lo que cada uno ha reunido.
rule-share-example = 10.000 € entre tres proyectos de 100, 60 y 40 personas: 5.000 €, 3.000 € y 2.000 €.
fund-form-back = Volver
fund-other-rule = Elegir otra regla
fund-edit = Modificar el borrador
fund-part-words = Su nombre
fund-part-rule = La regla
fund-part-money = El dinero y las fechas
fund-part-conditions = Con qué condiciones
fund-part-conditions-hint = Deje en blanco lo que no pide. Mientras no esté todo, no se asigna nada.
fund-part-reach = Para qué proyectos
fund-part-law = Ante la ley
fund-save-draft = Guardar el borrador
fund-field-name = Nombre del fondo
fund-field-sentence = Una frase para los habitantes
fund-field-budget = Presupuesto
fund-field-budget-hint = Lo máximo que este fondo puede llegar a costar. Más adelante podrá añadir.
fund-field-cap = Como máximo, por proyecto
fund-field-cap-hint = Déjelo en blanco para no limitar.
fund-field-opens = Se abre el
fund-field-closes = Se cierra el
fund-field-closes-hint = A partir de este instante ya no cuenta nada.
fund-field-ratio = Añadido por cada 1 € donado
fund-field-ratio-hint = Un número o una fracción exacta: 1, 0,5 o 1/3.
fund-field-last_mile = A partir de qué parte del objetivo, en %
fund-field-per_backer = Añadido por persona
fund-field-project = Proyecto
fund-field-gift = Suma
fund-field-share = Repartido según
share-crowd = lo que la gente ha dado
share-backers = el número de personas que han contribuido
share-quadratic = cada donación: muchas pequeñas pesan más que pocas grandes (la región importa la lista)
fund-field-steps = Escalones
fund-field-steps-hint = Cada escalón pide un porcentaje, un número de personas, o ambos. Deje en blanco los que no necesite.
fund-field-step-percent = Escalón { $number }: % del objetivo
fund-field-step-backers = Escalón { $number }: personas
fund-field-step-amount = Escalón { $number }: suma añadida
fund-field-percent = % del objetivo
fund-field-backers = personas
fund-field-amount = donado por la gente
fund-field-threshold = Una condición cumplida
threshold-sticky = se mantiene, aunque se anule una donación
threshold-live = debe cumplirse aún en el momento del cálculo
fund-field-counts = Lo que cuenta
counts-from_start = toda la campaña, desde su inicio
counts-from_opening = solo lo que llega tras abrir el fondo
fund-field-payout = El dinero se debe
payout-on_success = si la campaña tiene éxito
payout-at_end = al final de la campaña, salvo que la plataforma la dé por fallida
payout-when_met = en cuanto se cumple la condición, pase lo que pase después
fund-field-exclusive = Solo donde ningún otro fondo añade
fund-field-exclusive-hint = Y donde este fondo da, los demás ya no añaden.
fund-field-reach = Este fondo es para
reach-all = todos los proyectos de la ventana
reach-projects = proyectos que elijo
reach-call = los ganadores de una convocatoria
reach-collection = los proyectos de una selección
reach-categories = algunas categorías
reach-towns = algunos municipios
fund-field-projects = Proyectos
fund-field-call = Convocatoria
fund-field-collection = Selección
fund-field-categories = Categorías
fund-field-towns = Municipios
fund-field-anonymous = No mostrar nuestro nombre al público
fund-field-anonymous-hint = La región lo conoce; las cuentas públicas dicen «un socio que queda anónimo».
fund-field-nature = Este dinero es
fund-field-vote_number = Número del acuerdo
fund-field-vote_taken = Fecha de la votación
fund-field-vote_taken-hint = Déjelo en blanco mientras no tenga lugar: el dinero se promete entonces «sujeto a la votación».
fund-field-budget_line = Partida presupuestaria
fund-field-agreed = Comprometo a la organización en estas condiciones
fund-field-top-up = Suma que añadir
fund-field-sure = Sí, retirar lo que no está asignado
fund-awaits-vote = sujeto a la votación
fund-refused-title = La región no ha aceptado este fondo
fund-the-rule = La regla
fund-what-if = ¿Y si…?: probar la regla
fund-promise = Prometer
fund-promise-lead = Promete hasta { $budget }. La región responde; después la regla ya no cambia.
fund-terms-title = Condiciones del { $date }
fund-terms-1 = Lo que la regla asigna a un proyecto le queda, salvo que bajen sus propias cifras, que su campaña fracase o que dos personas de la región firmen una corrección.
fund-terms-2 = Las cifras son las que anuncia la plataforma. Lo asignado se debe tras los días de gracia que siguen al final de la campaña.
fund-terms-2-met = Las cifras son las que anuncia la plataforma. El dinero asignado se debe en cuanto se cumple la condición, aunque después la campaña fracase.
fund-terms-3 = Paga usted mismo, al promotor o por la plataforma. Oriel no recibe, ni guarda, ni mueve dinero.
fund-terms-4 = Puede añadir, poner en pausa y retirar lo que no está asignado; nunca lo que sí.
fund-terms-5 = Cada movimiento se escribe en un diario que nadie puede modificar, y se publica en las cuentas del territorio.
fund-terms-signed = Lo que pedía la región en el momento del compromiso
fund-submit = Prometer { $budget }
fund-money-now = El dinero, ahora
fund-transfers = Preparar las transferencias
fund-transfers-hint = Recibe un archivo para su banco (ISO 20022). Oriel no mueve dinero.
fund-acts = Lo que puede hacer
fund-vote-title = La votación ha tenido lugar
fund-vote-again = Corregir la votación registrada
fund-vote-again-hint = Una cifra errónea en el número, la fecha o la partida: la antigua queda en el diario, la nueva se muestra.
fund-vote-hint = Hasta entonces, el dinero se anuncia con reserva y no se paga.
fund-vote-save = Registrar la votación
fund-top-up-title = Añadir al fondo
fund-top-up = Añadir
fund-pause-title = Poner en pausa
fund-pause-hint = Lo que llega durante una pausa no contará nunca. Lo asignado sigue estándolo.
fund-pause = Poner en pausa
fund-resume-title = Reanudar
fund-resume = Reanudar
fund-withdraw-title = Retirar el fondo
fund-withdraw-hint = Lo que no está asignado vuelve a usted, para siempre. Lo asignado sigue prometido.
fund-withdraw = Retirar
fund-discard-title = Desechar el borrador
fund-discard = Desechar
fund-history = Qué ha pasado
fund-lot = Añadido al fondo: { $sum }
fund-public = Lo que el público lee de él
fund-step-drafted = Borrador escrito
fund-step-submitted = Prometido por { $who }, en las condiciones del { $terms }
fund-step-endorsed = Aceptado por una primera persona de la región
fund-step-refused = No aceptado por la región
fund-step-accepted = Aceptado por la región
fund-step-closed = Cuentas cerradas por la región
board-sentence =
    { $count ->
        [0] aún sin asignar a ningún proyecto, de { $budget }. Quedan { $left }.
        [one] asignados a un proyecto, de { $budget }. Quedan { $left }.
       *[other] asignados a { NUMBER($count) } proyectos, de { $budget }. Quedan { $left }.
    }
stand-budget = Presupuesto
stand-conditional = Prometido con condición
stand-accruing = Sigue la campaña
stand-accruing-more = todavía puede subir o bajar
stand-frozen = Detenido
stand-frozen-more = campaña terminada; debido tras el plazo de la plataforma
stand-due = Debido, por pagar
stand-paid = Pagado
stand-paid-more = de los que { $sum } confirmados por la región
stand-confirmed = Confirmado
stand-left = Libre
stand-left-more = de los que { $sum } prometidos con condición
board-waiting = { $sum } más irían a proyectos, si el fondo tuviera ese dinero.
board-projects = Proyecto por proyecto
board-project = Proyecto
board-state = Estado
board-amount = Importe
board-of-it-paid = de los que { $sum } pagados
board-estimate = unos { $sum } si se repartiera ahora
board-granted = Asignado
board-no-project = Ningún proyecto todavía: el fondo empieza a contar cuando se abre.
allocation-sums = Las sumas
allocation-amount = Asignado
allocation-paid = Pagado
allocation-left = Queda por pagar
allocation-explain = ¿De dónde sale esta cifra?
allocation-moves = Lo que se ha hecho
payment-title = Registrar un pago
payment-lead = Pague primero, en su banco o en la plataforma; después anote aquí lo hecho.
payment-record = Registrar el pago
payment-awaits-vote = El dinero público se paga una vez registrada la votación.
payment-nothing = Por ahora no hay nada que pagar.
payment-field-amount = Suma pagada
payment-field-reference = Referencia del pago
payment-field-reference-hint = 35 signos como máximo, una sola vez en este fondo.
payment-field-through = Por qué vía
way-direct = directamente al promotor del proyecto
way-host = por la plataforma, como una contribución
move-paid =
    { $way ->
        [host] { $sum } pagados por la plataforma, referencia { $reference }
       *[other] { $sum } pagados directamente, referencia { $reference }
    }
move-confirmed = Recibido, confirmado por la región
move-corrected = Corregido de { $before } a { $after }, firmado por { $who }: { $reason }
course-title = A lo largo del tiempo
course-link = El dinero a lo largo del tiempo
course-lead = Dónde estaba el dinero del fondo, mes a mes, según los registros del diario.
course-drawn = El gráfico
course-plot = Lo pagado, debido, detenido y en curso, día a día, frente al presupuesto. La tabla siguiente da las cifras.
course-when = Final de
course-today = Hoy
course-note = El presupuesto es la suma de lo que sigue la campaña, lo detenido, lo debido, lo pagado y lo libre. «Confirmado» es una parte de lo pagado, «Prometido con condición» una parte de lo libre.
course-none = Todavía no se ha movido nada.
course-statements = Cada movimiento, en los extractos
fund-turn-taken-back = Promesa retirada antes de la respuesta de la región
fund-turn-voted = Votación registrada
fund-turn-vote-corrected = Votación corregida
fund-turn-top-up-asked = Complemento propuesto a la región
fund-turn-top-up-refused = Complemento no aceptado por la región
fund-turn-top-up-dropped = Complemento abandonado
fund-turn-paused = En pausa
fund-turn-resumed = Reanudado
fund-turn-withdrawn = Retirado: lo que no se había asignado vuelve al socio
what-if-title = ¿Y si…?
what-if-figures = Probar otras cifras
what-if-method = La regla la repite el mismo motor que lleva las cuentas reales, sobre las campañas de la región terminadas del { $from } al { $to } o en curso. La plataforma da totales, no la historia de cada donación: cada campaña cuenta de una vez, al final.
what-if-outcome =
    { $helped ->
        [0] De { NUMBER($considered) } campañas, ninguna habría recibido nada.
        [one] De { NUMBER($considered) } campañas, una habría recibido { $used } en total.
       *[other] De { NUMBER($considered) } campañas, { NUMBER($helped) } habrían recibido { $used } en total.
    }{ $exhausted ->
        [yes] {" "}El fondo se habría vaciado el { $when }.
       *[no] {""}
    }
what-if-worst = En el peor caso: { $budget }, el presupuesto. Nunca un céntimo más.
what-if-ahead =
    { $open ->
        [one] La campaña abierta ahora podría pedir hasta { $ahead }.
       *[other] Las { NUMBER($open) } campañas abiertas ahora podrían pedir hasta { $ahead }.
    }
what-if-again = Volver a probar
what-if-own = Volver a las cifras del fondo
what-if-would = Qué habría pasado
what-if-projects = Los proyectos ayudados
what-if-none = Ningún proyecto habría recibido nada.
what-if-months = Mes a mes
what-if-month = Mes
what-if-granted = Asignado en total
what-if-budget = presupuesto
what-if-chart = Lo que el fondo habría asignado en total, mes a mes.
what-if-field-ratio = Añadido por 1 €
what-if-field-backers = A partir de
what-if-field-cap = Como máximo, por proyecto
what-if-field-budget = Presupuesto
what-if-unit-backers = personas
done-fund-drafted = El borrador se ha guardado. Solo lo ve su organización.
done-fund-submitted = El fondo está prometido. La región le responderá.
done-fund-discarded = El borrador se ha desechado.
done-fund-topped-up = La suma se ha añadido al fondo.
done-fund-paused = El fondo está en pausa.
done-fund-resumed = El fondo vuelve a contar.
done-fund-withdrawn = Se ha retirado lo que no estaba asignado.
done-vote-recorded = La votación se ha registrado.
done-payment-recorded = El pago se ha registrado. La región confirmará que ha llegado.
refusal-out_of_order = La hora de esta máquina es anterior a la última anotación. Vuelva a intentarlo; si dura, avise a quien lleva el servidor.
refusal-unknown_entry = Este movimiento no existe.
refusal-unknown_fund = Este fondo no existe aquí.
refusal-unknown_project = La ventana no muestra este proyecto. Elija uno de la lista.
refusal-wrong_currency = Otra moneda: nada se convierte. Dé la suma en la moneda del fondo.
refusal-bad_amount = Esta suma no puede ser: debe ser superior a cero.
refusal-duplicate_fund = Ya se ha aceptado un fondo con este nombre.
refusal-closes_before_opens = Se cerraría antes de abrirse, o a la vez.
refusal-already_closed = Esta fecha ya ha pasado: el fondo ya estaría cerrado.
refusal-bad_rule = Esta regla no pide o no da nada. Revise sus cifras.
refusal-needs_single_gifts = Un tope por persona no se puede calcular: la plataforma solo da totales.
refusal-backers_hidden = Esta plataforma no dice cuántas personas han contribuido: elija una regla y condiciones que no dependan de ello.
refusal-last_mile_on_units = Uno de estos proyectos cuenta preventas, no dinero: no hay último tramo.
refusal-last_mile_on_success = Una campaña con éxito no deja nada por completar: elija «al final» o «en cuanto se cumple».
refusal-when_met_not_allowed = Con esta regla el dinero solo puede deberse al final.
refusal-when_met_one_step = Debido en cuanto se cumple: entonces solo hay un escalón.
refusal-fund_withdrawn = Este fondo se ha retirado.
refusal-fund_closed = Este fondo está cerrado.
refusal-not_open = Este fondo aún no está abierto.
refusal-already_paused = Este fondo ya está en pausa.
refusal-not_paused = Este fondo no está en pausa.
refusal-unknown_stage = La plataforma dice de esta campaña algo desconocido.
refusal-ended_needs_keep = La plataforma da esta campaña por terminada sin decir si tuvo éxito.
refusal-unknown_way = Diga por qué vía ha pasado el dinero.
refusal-reference_needed = Dé la referencia del pago: es lo que lo prueba.
refusal-duplicate_reference = Este fondo ya tiene un pago con esta referencia. ¿Ya lo había registrado?
refusal-not_due = Por ahora aquí no se debe nada.
refusal-overpaid = Es más de lo que queda por pagar.
refusal-already_confirmed = Ya está confirmado.
refusal-not_paid = Aún no está pagado del todo.
refusal-two_people_needed = Una corrección la firman dos personas: otra distinta de la que la pide.
refusal-reason_needed = Diga por qué: la razón queda en el diario.
refusal-below_paid = Es menos de lo que ya está pagado.
refusal-over_budget = Al fondo no le queda bastante dinero libre para esto.
refusal-over_cap = Es más que el tope del fondo para un proyecto.
refusal-organisation-unknown = Esta organización no existe aquí.
refusal-organisation-not-described = Diga primero quiénes son, en la página de la organización.
refusal-fund-promised = Este fondo está prometido: su regla ya no cambia. Para otra, haga un fondo nuevo.
refusal-drafts-many = Su organización ya tiene { NUMBER($most) } borradores: prometa o deseche uno.
refusal-fund-unchanged = La región ha dicho que no a este fondo tal como es. Modifíquelo antes de prometerlo de nuevo.
refusal-terms-not-agreed = Marque la casilla: sin este acuerdo, nada se promete.
refusal-second-person-needed = Ya ha aceptado. Por encima del límite de la región, otra persona también debe aceptar.
refusal-fund-unknown = Este fondo no existe aquí.
refusal-fund-answered = La región ya ha respondido a este fondo.
refusal-fund-name-unusable = Este nombre no puede servir de dirección. Añada una palabra.
refusal-public-money-named = El dinero público nunca es anónimo.
refusal-public-money-is-grant = Una administración da subvenciones.
refusal-grant-is-public = Solo una administración da subvenciones.
refusal-vote-missing = El dinero público sigue a un acuerdo: diga cuál.
refusal-vote-number-missing = La votación ha tenido lugar: dé su número.
refusal-vote-ahead = Esta fecha está por venir: la votación aún no ha tenido lugar.
refusal-vote-not-taken = El dinero público se paga una vez registrada la votación. Regístrela primero.
refusal-vote-not-public = No es dinero público: no se espera ninguna votación.
refusal-vote-books-closed = Las cuentas de este fondo están cerradas: la votación ya no se corrige.
refusal-vote-before-accepted = La región aún no ha aceptado este fondo. Retire la promesa para cambiar la votación que lee.
refusal-vote-after-payment = Ya hay un pago registrado antes de ese día: nada se paga antes de la votación.
refusal-correction-gone = Esta corrección ya no espera.
refusal-gift-unread = Línea { NUMBER($line) }: hace falta una palabra para la persona, un punto y coma, y una suma superior a cero.
refusal-gifts-many = { NUMBER($most) } donaciones como máximo a la vez.
refusal-books-closed = Las cuentas de este fondo ya están cerradas.
refusal-correction-books-closed = Las cuentas de este fondo están cerradas: ya no se corrige nada.
refusal-campaign-not-gone = La plataforma aún muestra esta campaña: es ella quien debe decir cómo acaba.
refusal-campaign-over = Esta campaña ya ha terminado.
refusal-books-not-settled = Aún ha de venir algo: una campaña, un pago o una confirmación.
refusal-amount-too-fine = Hay demasiados decimales para esta moneda.
refusal-amount-too-large = Esta suma es demasiado grande para ser cierta. Revise los ceros.
refusal-amount-unread = Esto no es una suma. Escríbala sin separador de millares, por ejemplo 1250,50.
refusal-count-unread = Esto no es un número entero superior a cero.
refusal-not-https = Se espera una dirección que empiece por https://.
refusal-cap-over-budget = El tope por proyecto supera el presupuesto del fondo.
refusal-ratio-unread = Dé un número o una fracción superior a cero: 1, 0,5 o 1/3.
refusal-percent-unread = Dé un porcentaje entero, de 1 a { NUMBER($most) }.
refusal-amount-other-currency = Las cuentas de esta región se llevan en { $currency }. Escriba la suma en { $currency }, solo con cifras.
refusal-step-asks-nothing = Un escalón pide un porcentaje, un número de personas, o ambos.
refusal-steps-missing = Rellene al menos un escalón.
refusal-too-many = Es demasiado a la vez: 300 como máximo.
refusal-withdraw-not-sure = Marque la casilla para confirmar: una retirada es definitiva.
### Fondos de socios

match-anonymous = Un socio que prefiere el anonimato
match-anonymous-within = un socio que prefiere el anonimato
match-asked-percent = el { $percent } del objetivo
match-asked-backers =
    { $count ->
        [one] una persona que contribuye
       *[other] { NUMBER($count) } personas que contribuyen
    }
match-asked-amount = { $sum } donados por el público
match-missing-backers =
    { $count ->
        [one] todavía falta una
       *[other] todavía faltan { NUMBER($count) }
    }
match-missing-units =
    { $count ->
        [one] todavía falta un pedido anticipado
       *[other] todavía faltan { NUMBER($count) } pedidos anticipados
    }
match-missing-sum = todavía faltan { $sum }
match-once = , a partir de { $asked }
match-cap = , hasta { $sum } por proyecto
match-ratio = { $name } añade { $sum } por cada { $each } { $count ->
        [one] donado
       *[other] donados
    }{ $once }{ $cap }.
match-steps = { $name } añade { $steps }{ $once }{ $cap }.
match-step = { $sum } a partir de { $asked }
match-step-more = { $sum } más a partir de { $asked }
match-last-mile = { $name } añade lo que falta para llegar al objetivo{ $once }{ $cap }.
match-per-backer = { $name } añade { $sum } por cada persona que contribuye{ $once }{ $cap }.
match-gift = { $name } da { $sum } a «{ $project }»{ $once }{ $cap }.
match-share = { $name } reparte { $sum } entre los proyectos al cerrarse el fondo, { $by ->
        [crowd] en proporción a lo que el público ha dado a cada uno
        [backers] en proporción a cuántas personas han contribuido a cada uno
       *[quadratic] de modo que muchas aportaciones pequeñas pesen más que unas pocas grandes
    }{ $once }{ $cap }.
match-formula = { $rule }, como máximo { $limits }
match-formula-ratio = { $k } × aportaciones del público
match-formula-steps = la suma de los escalones alcanzados
match-formula-last-mile = objetivo − aportaciones del público
match-formula-per-backer = { $sum } × número de personas que contribuyen
match-formula-share = { $sum } × { $by ->
        [crowd] aportaciones al proyecto ÷ aportaciones a todos
        [backers] personas que contribuyen al proyecto ÷ personas que contribuyen a todos
       *[quadratic] peso del proyecto ÷ peso de todos; el peso es (suma de las √ de cada persona)² − suma de las aportaciones
    }
match-formula-cap = { $sum } por proyecto
match-formula-ceiling = lo que falta para el { $percent } del objetivo
match-formula-money = lo que queda en el fondo
match-term-for = Para qué proyectos
match-term-when = Cuándo
match-term-money = Dinero
match-term-counts = Qué cuenta
match-term-kept = Una vez alcanzado el umbral
match-term-paid = Pago
match-term-limit = Límite
match-term-alone = Con otros socios
match-term-vote = Decisión pública
match-term-nature = Tipo de dinero
match-money = { $sum } en total. Por orden de llegada: cuando todo está concedido, no se añade nada más.
match-money-share = { $sum } en total, repartidos una sola vez. Antes del cierre, cada parte es solo una estimación y puede bajar.
match-when = Apertura: { $opens }. Cierre: { $closes }.
match-vote-awaited = Pendiente: la decisión aún no se ha votado. No se paga nada antes.
match-vote-taken = Decisión votada: { $date }, n.º { $number }.
match-for-all = Todos los proyectos de esta ventana, presentes y futuros.
match-for-projects =
    { $count ->
        [one] Este proyecto:
       *[other] Estos proyectos:
    }
match-for-call = Los ganadores de esta convocatoria:
match-for-collection = Los proyectos de esta selección:
match-for-chosen = Proyectos elegidos para este fondo.
match-for-categories = Los proyectos de estas categorías: { $names }.
match-for-towns = Los proyectos de estos municipios: { $names }.
match-counts-from-start = Todo lo que el público ha dado desde el inicio de la campaña.
match-counts-from-opening = Solo lo que el público da a partir de la apertura del fondo.
match-sticky = La promesa se mantiene, aunque después se anulen aportaciones.
match-live = El umbral debe mantenerse: si se anulan aportaciones, la promesa decae.
match-paid-on-success = Solo si la campaña alcanza su objetivo. Si no, no se paga nada.
match-paid-at-end = Al final de la campaña, incluso por debajo del objetivo si el promotor se queda lo aportado. Si fracasa, no se paga nada.
match-paid-when-met = En cuanto se concede, sin esperar al final de la campaña.
match-ceiling = Aportaciones del público y de socios juntas: no se añade nada más allá del { $percent } del objetivo.
match-alone = Solo añade donde ningún otro socio lo hace; y donde añade, los demás ya no.
match-project-gone = un proyecto que esta ventana ya no muestra
match-example = Ejemplo: un proyecto pide { $goal } y { $people } personas han dado { $crowd }. El fondo añade { $sum }.
match-example-share = Ejemplo: dos proyectos, uno con { $crowd } de { $people } personas, el otro con { $crowd2 } de { $people2 }. El primero recibe { $sum } y el segundo { $sum2 }.
match-example-bounded = La regla daría { $sum }, pero { $limit ->
        [cap] el límite por proyecto es más bajo.
        [money] el fondo no tiene más.
       *[ceiling] aportaciones del público y de socios juntas no pasan del límite.
    }
nature-patronage = Mecenazgo: una donación, sin más contrapartida que el agradecimiento.
nature-sponsorship = Patrocinio: visibilidad pagada, con factura.
nature-grant = Subvención: dinero público.
organisation-firm = Empresa
organisation-foundation = Fundación
organisation-association = Asociación
organisation-public-body = Entidad pública
fund-draft = en preparación
fund-submitted = prometido, pendiente de respuesta
fund-endorsed = aceptado por una persona, otra debe confirmar
fund-refused = no aceptado
fund-books-closed = cuentas cerradas
fund-withdrawn = retirado en lo que no se había concedido
fund-settled = todo está liquidado
fund-closing = terminado, quedan pagos por hacer
fund-paused = en pausa
fund-exhausted = todo concedido
fund-open = abierto
fund-accepted = aceptado, aún no abierto
match-state-conditional = prometido con condición
match-state-accruing = sigue la campaña
match-state-frozen = detenido
match-state-due = debido
match-state-partly-paid = pagado en parte
match-state-paid = pagado
match-state-confirmed = recibido
match-state-lapsed = nada que pagar
match-state-released = retirado
match-state-void = nada que pagar
match-conditional = prometido con condición
match-promised-once =
    { $kind ->
        [some] prometido a partir de { $asked }: { $missing }
       *[other] prometido a partir de { $asked }
    }
match-accruing = sigue la campaña
match-fills = cubre lo que falta: baja cuando el público da
match-met = conseguido, si la campaña llega hasta el final
match-blocked = prometido solo donde ningún otro socio añade
match-undivided = repartido entre proyectos al cierre del fondo ({ $date })
match-paused = en pausa: lo que se da ahora no cuenta
match-stays-cap = máximo por proyecto alcanzado
match-stays-ceiling = máximo de este proyecto alcanzado: ya no se añade nada
match-stays-money = el fondo está todo concedido: ya no se añade nada
match-stays-closed = el fondo ha terminado: el importe ya no sube
match-stays-away = el escaparate no muestra este proyecto por ahora: no se añade nada más
match-stays-withdrawn = el socio se ha retirado: lo concedido sigue prometido
match-stays-blocked = ya no sube: otro socio añade en solitario
match-provisional = provisional: la campaña ha terminado y { $host } aún no ha dicho cómo
match-frozen = detenido mientras se procesan los pagos
match-due = debido, aún sin pagar
match-partly-paid = pagado en parte: { $paid } de { $sum }
match-paid-on = pagado ({ $date })
match-paid-reference = pagado ({ $date }, ref. { $reference })
match-confirmed = recibido, confirmado por { $region } ({ $date })
match-void =
    { $stage ->
        [cancelled] nada que pagar: la campaña se detuvo
        [ended] nada que pagar: la campaña terminó por debajo del objetivo
       *[other] nada que pagar: la campaña no alcanzó su objetivo
    }
match-released = nada que pagar: el socio se retiró antes de conceder nada
match-lapsed = nada que pagar: el fondo terminó sin conceder nada aquí
match-lapsed-corrected = nada que pagar: dejado en cero por una corrección firmada por dos personas ({ $date })
match-unvoted = { $text }, pendiente de la votación
match-next = Si da { $one }, { $name } añade { $sum }{ $kind ->
        [unvoted] , pendiente de la votación.
       *[sure] .
    } Como máximo { $most } más para este proyecto; plazo: { $date }.
match-next-partial = Si da { $one }, { $name } añade hasta { $sum }, según lo que quede{ $kind ->
        [unvoted] , pendiente de la votación.
       *[sure] .
    } Como máximo { $most } más para este proyecto; plazo: { $date }.
match-formula-name = El cálculo:
match-nothing-on-failure = En ese caso, los socios tampoco pagan nada.
explain-open = ¿De dónde salen estas cifras?
explain-heading = ¿De dónde salen estas cifras?
explain-title = { $title }: de dónde salen las cifras
explain-description = Lo que los socios añaden a «{ $title }»: regla y cálculo, línea a línea.
explain-lead = Cada importe sale de una regla escrita de antemano y de lo que muestra { $host }. Este es el cálculo, línea a línea.
explain-figure = { $sum }, { $name }: de dónde sale esta cifra
explain-fund = El fondo: { $name }
explain-crowd = Donado por el público
explain-counted = De ello cuenta para este fondo
explain-people = Personas que cuentan
explain-met = { $have }, alcanzado
explain-unmet = { $have }, aún no
explain-steps = Suma de los escalones alcanzados
explain-undivided = Reparto al cierre del fondo; hasta entonces
explain-cap = Límite por proyecto
explain-room = Aún se puede añadir antes del límite
explain-available = Queda en el fondo
explain-void = La campaña no alcanzó su objetivo
explain-waiting = A la espera de que el fondo tenga dinero
explain-result = Lo que el fondo añade
explain-paid = Pagado: { $sum }, { $date } (asiento { NUMBER($seq) })
explain-confirmed = Recepción confirmada, { $date } (asiento { NUMBER($seq) })
explain-corrected = Corrección firmada por dos personas: de { $before } a { $after }, { $date } (asiento { NUMBER($seq) })
explain-source = Leído en { $host } ({ $date }), asiento { NUMBER($seq) } del diario. Regla vigente y sin cambios desde: { $accepted }.
accounts-see = Todas las cuentas del territorio
match-waiting = en espera: el fondo está todo concedido
match-filled = no falta nada: el objetivo está alcanzado
nav-sponsors = Socios
nav-accounts = Cuentas
sponsors-title = Añaden a lo que usted da
sponsors-description = Los socios que añaden a lo que da el público en { $name }: reglas, importes, proyectos.
sponsors-lead = Empresas, fundaciones, entidades públicas: cada una escribió de antemano qué añade y con qué condición. Cada importe se puede comprobar.
sponsors-empty = Ningún socio añade todavía a las aportaciones en esta ventana.
sponsors-anonymous = Sin su nombre
sponsors-anonymous-lead = Un socio privado puede quedar en el anonimato. Su regla y sus cuentas son públicas como las demás; el dinero público nunca es anónimo.
sponsors-back = Todos los socios
sponsor-description = Lo que { $name } añade a las aportaciones del público, proyecto por proyecto.
sponsor-funds =
    { $count ->
        [one] un fondo
       *[other] { NUMBER($count) } fondos
    }
sponsor-registration = n.º { $number }
sponsor-money = Dónde está su dinero
sponsor-its-funds = Sus fondos
sponsor-projects = Los proyectos que ayuda
sponsor-about = ¿Quién es?
sponsor-site = Su sitio web
money-paid = pagado
money-due = debido, aún sin pagar
money-running = sigue las campañas
money-free = aún libre
money-total = { $sum } en total.
money-confirmed = Recibido y confirmado: { $sum }.
fund-until = plazo: { $date }
fund-unvoted = pendiente de la votación
fund-rule = La regla
fund-money = Dónde está el dinero
fund-projects = Los proyectos ayudados
fund-nothing-yet = Todavía no hay nada concedido.
fund-others =
    { $count ->
        [one] Otro proyecto aún puede beneficiarse.
       *[other] Otros { NUMBER($count) } proyectos aún pueden beneficiarse.
    }
fund-estimate = Si se repartiera ahora (puede bajar)
fund-time = Su historia
fund-lots = De dónde viene el presupuesto
fund-lot-recorded = { $sum } (asiento { NUMBER($seq) } del diario)
fund-account = La rendición de cuentas
fund-time-accepted = aceptado
fund-time-voted = decisión votada
fund-time-opens = se abrirá
fund-time-opened = abierto
fund-time-closes = se cerrará
fund-time-paused = en pausa
fund-time-resumed = se reanuda
fund-time-withdrawn = retirado por su socio: no se asignará nada más
fund-time-closed = cerrado
fund-time-books-closed = cuentas cerradas
accounts-title = Las cuentas del territorio
accounts-description = Todo lo que los socios han prometido, deben y han pagado en { $name }, en datos abiertos.
accounts-sentence = { $funds ->
        [one] Un fondo
       *[other] { NUMBER($funds) } fondos
    } de { $committed } en total, { $projects ->
        [0] todavía ningún proyecto ayudado
        [one] un proyecto ayudado
       *[other] { NUMBER($projects) } proyectos ayudados
    }: { $paid } pagados, { $due } debidos, { $promised } que aún siguen las campañas.
accounts-no-money = Todavía ningún fondo añade a las donaciones. Abajo está lo que vecinos, empresas y administraciones dan sin dinero.
accounts-note = Lo que sigue las campañas aún no se debe: si una fracasa, no se paga nada por ella. Las aportaciones del público están en { $host } y no entran en estos importes.
accounts-unvoted = Una parte procede de decisiones públicas pendientes de votar.
accounts-states = Dónde está el dinero
accounts-by-fund = Fondo por fondo
accounts-by-project = Proyecto por proyecto
accounts-head-fund = Fondo
accounts-head-project = Proyecto
accounts-head-committed = Presupuesto
accounts-head-promised = Sigue las campañas
accounts-head-due = Debido, pagado o no
accounts-head-paid = Pagado
accounts-head-unspent = Libre
accounts-head-crowd = Donado por el público
accounts-agree = Las dos tablas dicen lo mismo, al céntimo.
accounts-check = Comprobarlo
accounts-journal = Todo sale de un diario en el que no se borra nada. El último asiento es el número { $seq } ({ $date }), con esta huella (SHA-256):
accounts-how = Cada asiento contiene la huella del anterior: cambiar el pasado cambiaría todas las siguientes. Anote el número y la huella; más adelante, quien lleva el diario debe poder mostrarle que sigue conteniendo este asiento. Los ficheros de esta página permiten rehacer las sumas.
accounts-csv-funds = Los fondos (CSV)
accounts-csv-projects = Los proyectos (CSV)
accounts-csv-allocations = Cada fondo en cada proyecto (CSV)
accounts-json = Todo, para máquinas (JSON)
account-partners =
    { $kind ->
        [promised] Los socios añadirían *{ $sum }* si las campañas en curso alcanzan su objetivo.
       *[mixed] Los socios añaden *{ $sum }*: { $paid } pagados, { $due } debidos y { $promised } si las campañas en curso alcanzan su objetivo.
    }
explain-not-met = Mientras no se cumpla la condición
explain-gift = Importe prometido
explain-asked = Condición: { $asked }
explain-step-met = Escalón alcanzado: { $asked }
explain-step-unmet = Escalón pendiente ({ $sum }): { $asked }
match-lapsed-unmet = nada que pagar: había que llegar a { $asked }
match-provided = , siempre que se llegue a { $asked }

nav-console-funds = Fondos
console-funds-account =
    { $count ->
        [one] Un fondo, { $budget } comprometidos
       *[other] { NUMBER($count) } fondos, { $budget } comprometidos
    }: { $paid } pagados, de los que { $confirmed } confirmados; { $due } debidos y por pagar; { $running } que aún siguen las campañas.
console-funds-waiting = Por decidir
console-corrections = Correcciones por firmar
console-funds-all = Todos los fondos
console-funds-none = Todavía ningún fondo. Invite a una persona firmante de una organización desde la página de miembros: prometerá desde su espacio.
fund-still-due = { $sum } por pagar
fund-endorsed-by = { $who } ya ha aceptado. Su acuerdo pone el fondo en marcha.
fund-endorsed-by-you = Ha aceptado este fondo. Otra persona de la región también debe aceptar.
fund-whose = Quién compromete el dinero
fund-organisation = Organización
fund-anonymous = anónimo para el público
fund-vote-label = Votación
fund-vote-told = { $number } del { $day }, partida { $line }
fund-verified = Compromiso verificado
fund-verified-told = por { $who }, el { $day }
fund-field-verified = El organismo que pagará ha verificado este compromiso
fund-field-verified-hint = Por encima del importe que fija la región, alguien se lo pide antes de aceptar.
fund-field-verified_by = Verificado por
fund-field-verified_by-hint = El servicio o la función, no el nombre de una persona: queda escrito en el diario para siempre.
fund-field-verified_on = El
refusal-verified-missing = Por encima del importe que fija la región, el organismo que pagará verifica primero. Pídaselo y marque la casilla.
refusal-verified-ahead = Ese día aún no ha llegado.
refusal-verified-before = Este compromiso es del { $day }: la verificación no puede ser más antigua.
fund-answer = Responder
fund-accept-title = Aceptar
fund-accept-hint = Después la regla ya no cambia. El fondo empieza a contar cuando se abre.
fund-accept-two = Con este importe, dos personas de la región deben aceptar.
fund-accept = Aceptar este fondo
fund-refuse-title = No aceptarlo
fund-field-refuse = Por qué, para la organización
fund-refuse = No aceptar este fondo
fund-close-title = Cerrar las cuentas
fund-close-lead = Todo está liquidado. No utilizado: { $sum }. Diga a todos por qué.
fund-field-account = Qué ha servido, qué no y por qué
fund-close = Cerrar y publicar
console-allocation-acts = Lo que puede hacer
console-allocation-nothing = Por ahora aquí no hay nada que hacer.
payment-confirm-title = El dinero ha llegado
payment-confirm-hint = Confírmelo cuando el promotor del proyecto lo haya recibido.
payment-confirm = Confirmar la recepción
correction-title = Corregir lo debido
correction-hint = Otra persona de la región lo firmará. El diario guarda la suma de antes, la de después y la razón.
correction-field-amount = Suma correcta
correction-field-reason = Razón
correction-ask = Pedir la corrección
correction-asked-title = Corrección pendiente
correction-asked-by = Pedida por { $who } el { $when }: de { $from } a { $to }.
correction-sign = Firmar la corrección
correction-other = Debe firmarla otra persona.
correction-drop = Abandonar la corrección
given-up-title = La plataforma ya no muestra esta campaña
given-up-hint = Puede anotar su final aquí: para todos los fondos cuenta entonces como fallida, y lo prometido que aún no se debe vuelve a los fondos. Si la plataforma la vuelve a mostrar, cuenta lo que diga la plataforma.
given-up-field-reason = Motivo
given-up = Anotar que ha fallado
gifts-title = Importar las donaciones una a una
gifts-known =
    { $count ->
        [one] Una donación ya importada ({ $sum }) por { $who }, { $when }. Una nueva importación la sustituye.
       *[other] { NUMBER($count) } donaciones ya importadas ({ $sum }) por { $who }, { $when }. Una nueva importación las sustituye.
    }
gifts-field-lines = Una línea por donación
gifts-field-lines-hint = Una palabra para la persona, un punto y coma, la suma: Ana;20. Los nombres no se guardan.
gifts-import = Importar
done-fund-accepted = El fondo está aceptado.
done-fund-endorsed = Su acuerdo está registrado. Otra persona de la región también debe aceptar.
done-fund-refused = El fondo no se ha aceptado. La organización lee su razón.
done-books-closed = Las cuentas están cerradas y publicadas.
done-payment-confirmed = La recepción está confirmada.
done-correction-asked = La corrección espera la firma de otra persona.
done-correction-signed = La corrección está hecha.
done-correction-dropped = La corrección se ha abandonado.
done-campaign-given-up = El final de la campaña está anotado. Lo que se le había prometido vuelve a estar libre.
done-gifts-imported = Las donaciones se han importado, sin los nombres.

told-sponsor-described = Organización presentada
told-sponsor-drafted = Fondo escrito
told-sponsor-discarded = Borrador de fondo desechado
told-sponsor-submitted = Fondo prometido
told-sponsor-refused = Fondo no aceptado
told-sponsor-endorsed = Fondo aceptado por una primera persona
told-sponsor-voted = Votación registrada
told-sponsor-books-opened = Cuentas abiertas
told-sponsor-declared = Proyecto inscrito en las cuentas
told-sponsor-correction-asked = Corrección pedida
told-sponsor-correction-dropped = Corrección abandonada
told-sponsor-books-closed = Cuentas del fondo cerradas
told-sponsor-accepted = Fondo aceptado
told-sponsor-lot = Dinero añadido al fondo
told-sponsor-paused = Fondo puesto en pausa
told-sponsor-resumed = Fondo reanudado
told-sponsor-withdrawn = Fondo retirado
told-sponsor-paid = Pago registrado
told-sponsor-confirmed = Recepción confirmada
told-sponsor-corrected = Corrección firmada
told-sponsor-gifts = Donaciones importadas una a una
told-sponsor-admitted = Proyecto admitido en un fondo
told-sponsor-away = Proyecto que ya no se muestra: no se le concede nada nuevo
told-sponsor-back = Proyecto que se vuelve a mostrar: los fondos lo vuelven a contar
told-sponsor-given-up = Final anotado aquí de una campaña que la plataforma ya no muestra
told-sponsor-observed = Lectura de la plataforma
told-sponsor-ticked = Ha pasado el tiempo

### Acceso de los programas de una organización

organisation-tokens = Acceso para sus programas
tokens-title = Acceso para sus programas
tokens-lead = Una clave permite que un programa lea sus fondos y extractos, o registre sus pagos, sin que nadie inicie sesión.
tokens-open = Claves en servicio
tokens-none = No hay ninguna clave en servicio.
tokens-closed = Claves que ya no abren nada
tokens-use = Cómo se usan
tokens-use-lead = El programa envía la clave con cada petición:
tokens-document = El documento OpenAPI de esta ventana
token-make = Crear una clave
token-make-lead = Solo se muestra una vez, y actúa en su nombre. Deja de abrir nada en su fecha final, en cuanto se revoca, o si usted deja de firmar por la organización.
token-field-name = Nombre de la clave
token-field-name-hint = El programa que la usará: «Contabilidad».
token-field-scopes = Qué permite
token-field-days = Válida durante
token-days =
    { $days ->
        [365] un año
       *[other] { $days } días
    }
scope-funds = leer los fondos y lo que conceden
scope-statements = leer los extractos
scope-payments = registrar pagos
token-made-by = Creada por { $by } el { $when }.
token-until = Válida hasta el { $when }.
token-over-since = Caducada desde el { $when }.
token-revoked-on = Revocada el { $when }.
token-revoke = Revocar
done-token-made = La clave está creada. Cópiela ahora en su programa: no volverá a mostrarse nunca.
done-token-repeated = Esta clave ya estaba creada, y solo se ha mostrado una vez. Si se ha perdido, revóquela y cree otra.
done-token-revoked = La clave está revocada: ya no abre nada.
link-token-made = La clave, que solo se muestra ahora
refusal-token-scopes-missing = Elija al menos una cosa que la clave permita.
refusal-tokens-many = Una organización tiene { $most } claves en servicio como máximo. Revoque una primero.
refusal-token-unknown = Su organización no tiene esa clave.
refusal-api-token = Esta petición no lleva ninguna clave en servicio. Envíe «Authorization: Bearer» y una clave creada en el espacio de socios, ni caducada ni revocada.
refusal-api-scope-funds = Esta clave no permite leer los fondos. Cree una que lo permita.
refusal-api-scope-statements = Esta clave no permite leer los extractos. Cree una que lo permita.
refusal-api-scope-payments = Esta clave no permite registrar pagos. Cree una que lo permita.
refusal-api-not-json = Un pago se envía en JSON. Indíquelo: «Content-Type: application/json».
told-sponsor-token-made = Clave creada
told-sponsor-token-revoked = Clave revocada
nav-console-grants = Dinero público
statements-title = Extractos
statements-all = Extractos de las organizaciones
statements-lead = Cada mes y cada año en que algo se movió. Un extracto sale del diario cuando se pide: el mismo extracto tiene siempre las mismas cifras.
statements-none = Todavía no se ha movido nada.
statements-nobody = Ninguna organización ha comprometido dinero todavía.
statements-moved =
    { $count ->
        [one] un movimiento; pagado: { $paid }
       *[other] { NUMBER($count) } movimientos; pagado: { $paid }
    }
statement-title = Extracto, { $period }
statement-number = Número
statement-period = Periodo
statement-from-to = del { $from } al { $to }, incluidos
statement-unfinished = Este periodo no ha terminado: el extracto dice cómo están las cuentas el { $when }.
statement-csv = Tabla (CSV)
statement-json = Datos (JSON)
statement-sums = Del principio al final
statement-figure = Suma
statement-opening = Al principio
statement-moved = Movimiento
statement-closing = Al final
statement-movements = Lo que se movió
statement-seq = línea { $seq }
statement-no-movement = Nada se movió en este periodo.
statement-by-fund = Fondo por fondo, al final
statement-by-project = Proyecto por proyecto, al final
statement-fund = Fondo
statement-project = Proyecto
statement-total = Total
statement-no-row = Nada que mostrar de este periodo.
statement-proof = Verificar
statement-proof-lead = Todo este extracto se deduce de las líneas { $first } a { $last } del diario del territorio, y de las anteriores. Cada línea lleva la huella de la anterior: cambiar una cambia todas las siguientes.
statement-hash = Huella SHA-256 de la línea { $seq }
statement-proof-how = La región ejecuta estas órdenes en su servidor y puede darle el diario. La primera debe decir «sound»; la última debe dar la huella de arriba.
figure-committed = Comprometido
figure-committed-hint = el presupuesto de los fondos
figure-promised = Prometido
figure-promised-hint = asignado, aún no debido
figure-due = Debido
figure-due-hint = pagado o no
figure-paid = Pagado
figure-paid-hint = según la organización
figure-confirmed = Confirmado
figure-confirmed-hint = recibido, según la región
figure-unspent = Libre
figure-unspent-hint = ni prometido ni debido
cause-time = Pasó un plazo
cause-due = Pasaron los días de gracia: el dinero se debe
cause-fund-accepted = La región aceptó el fondo
cause-lot = Dinero añadido al fondo
cause-fund-paused = El fondo se puso en pausa
cause-fund-resumed = El fondo se reanuda
cause-fund-withdrawn = Se retira lo no asignado
cause-admitted = Un proyecto más puede recibir
cause-observation = La plataforma anuncia cifras nuevas
cause-gifts-import = Las donaciones se importaron una por una
cause-payment =
    Pagado { $way ->
        [host] por la plataforma
       *[direct] directamente
    }, referencia { $reference }
cause-confirm = La región confirma que el dinero llegó
cause-correction = Corrección firmada por dos personas: { $reason }
transfers-title = Transferencias
transfers-lead = Lo que debe este fondo, a quién, y el archivo que lee su banco. Lo carga usted en su banca en línea y lo firma allí.
transfers-owed = Por pagar
transfers-unpayable =
    { $count ->
        [one] Un proyecto aún no tiene cuenta: debe anotarla la región o quien lo promueve.
       *[other] { NUMBER($count) } proyectos aún no tienen cuenta: debe anotarla la región o quien los promueve.
    }
transfers-no-account = No hay cuenta anotada para este proyecto.
transfers-reference = Referencia
transfers-record = Anotar este pago una vez hecho
transfers-total = Transferencias posibles: { $sum }
transfers-file = El archivo para su banco
transfers-download = Descargar el archivo
transfers-after = No se envía nada a ningún banco. Una vez hechas las transferencias, anote cada pago aquí arriba: la referencia ya está puesta.
transfers-field-pay = Lo que paga
transfers-field-name = Titular de la cuenta que paga
transfers-field-name-hint = Su organización, tal como la conoce el banco. 70 signos como máximo.
transfers-field-iban = IBAN de la cuenta que paga
transfers-field-day = Día del pago
transfers-field-keep = Guardar esta cuenta para la próxima vez
transfers-field-keep-hint = Solo lo ven las personas firmantes. Desmárquelo para borrarla.
payee-title = Quién recibe el dinero
payee-noted = Anotado por { $who } el { $when }
payee-kept = Lo que se guarda
payee-none = Todavía no hay nada anotado.
payee-privacy = Solo lo leen la región, quien promueve el proyecto y los firmantes de los fondos que le deben dinero. Nada de ello se escribe en el diario; todo puede borrarse.
payee-forget = Borrar esta cuenta
payee-note = Anotar
payee-save = Guardar
payee-field-name = Nombre del beneficiario
payee-field-name-hint = El titular de la cuenta, con su nombre oficial.
payee-field-iban = IBAN
payee-field-iban-hint = Está en los documentos de la cuenta. Los espacios no cuentan.
payee-field-bic = BIC
payee-field-bic-hint = Solo para una cuenta de fuera del Espacio Económico Europeo.
payee-field-siret = SIRET
payee-field-siret-hint = 14 cifras. Se pide en Francia para recibir dinero público.
payee-field-rna = Número RNA
payee-field-rna-hint = W y nueve cifras, para una asociación en Francia.
done-payee-noted = El beneficiario está anotado.
done-payee-forgotten = La cuenta se ha borrado.
grants-title = Dinero público
grants-lead = Lo que cada beneficiario recibe de entidades públicas en el año. Por encima de { $limit }, la ley exige un convenio.
grants-no-siret = sin SIRET
grants-payee = Quién recibe el dinero
grants-owed = { $sum } debidos o pagados
grants-and-promised = { $sum } prometidos
grants-above = Más de { $limit } en el año: la entidad pública debe haber firmado un convenio.
grants-soon = Si todo lo prometido llega a deberse, la suma pasa de { $limit }: prepare el convenio.
grants-none = Ninguna entidad pública debe ni promete aún dinero a un proyecto.
grants-agreed = debido desde el { $day }
grants-unvoted = debido, pendiente del voto
grants-promised = prometido
grants-register = El registro que hay que publicar
grants-register-lead = Las subvenciones debidas, en el esquema abierto «Subventions» 2.1.1 del conjunto común francés de datos locales.
grants-download = Descargar el registro (CSV)
grants-left-out = Lo que aún no está
lacks-grant-granter-id = Falta el SIRET de la entidad pública: lo anota en la página de su organización.
lacks-grant-beneficiary-id = Falta el SIRET del beneficiario.
lacks-grant-vote = El voto no está registrado.
lacks-grant-granter = Falta el nombre de la entidad pública.
lacks-grant-beneficiary = Falta el nombre del beneficiario.
lacks-grant-object = El objeto falta o es demasiado largo.
lacks-grant-amount = La suma no es superior a cero.
lacks-grant-currency = El registro solo admite euros.
lacks-grant-period = El último pago es anterior al primero.
lacks-grant-unpaid = Aún no se ha pagado nada: el registro dice cuándo se pagó.
reconcile-title = Comparar con la exportación final
reconcile-found = Lo que dice la comparación
reconcile-runs = La campaña no ha terminado: aún no hay nada que corregir.
reconcile-same = La exportación dice lo que se contó. No hay nada que corregir.
reconcile-differs = La exportación no dice lo que se contó.
reconcile-export = Exportación
reconcile-counted = Contado
reconcile-difference = Diferencia
reconcile-none = ninguna
reconcile-crowd = Dado por el público
reconcile-backers = Contribuyentes
reconcile-through-host = Sin los { $sum } que los fondos pagaron por la plataforma.
reconcile-lines = Línea por línea
reconcile-line = Línea { NUMBER($line) }:
reconcile-unread = no leída. Hace falta un nombre, un punto y coma y una suma.
reconcile-refund = devolución de { $sum }, descontada.
reconcile-again = la misma persona y suma que en la línea { NUMBER($line) }. Contada: compruebe que no esté repetida.
reconcile-new = { $sum }: ninguna donación importada antes tiene esta suma.
reconcile-payment = pago { $reference } del fondo «{ $fund }», no es una donación del público. Se deja fuera.
reconcile-missing = Faltan donaciones importadas antes: { $sums }.
reconcile-proposals = Correcciones posibles
reconcile-from-to = { $from } hoy; { $to } según la exportación
reconcile-propose = Preparar la corrección
reconcile-paste = La exportación
reconcile-lead = Pegue aquí la exportación final de la plataforma o de quien promueve el proyecto. Nada se aplica y ningún nombre se guarda: usted lee las diferencias, y dos personas firman si hay que corregir.
reconcile-compare = Comparar
reconcile-field-export = Una línea por donación
reconcile-field-export-hint = Un nombre, un punto y coma, una suma; lo que sigue no se lee: Ana;20;tarjeta. Una devolución lleva un signo menos.
reconcile-reason = Exportación final de la plataforma
attention-funds =
    { $count ->
        [one] Un fondo espera la respuesta de la región.
       *[other] { NUMBER($count) } fondos esperan la respuesta de la región.
    }
attention-corrections =
    { $count ->
        [one] Una corrección espera una segunda firma.
       *[other] { NUMBER($count) } correcciones esperan una segunda firma.
    }
attention-payments =
    { $count ->
        [one] Un pago espera que confirme que llegó.
       *[other] { NUMBER($count) } pagos esperan que confirme que llegaron.
    }
attention-grants =
    { $count ->
        [one] Un beneficiario de dinero público supera, o va a superar, la suma que exige un convenio.
       *[other] { NUMBER($count) } beneficiarios de dinero público superan, o van a superar, la suma que exige un convenio.
    }
attention-not-booked =
    { $count ->
        [one] Lo que dice la plataforma de un proyecto no entra en las cuentas.
       *[other] Lo que dice la plataforma de { NUMBER($count) } proyectos no entra en las cuentas.
    }
attention-sign = Leer y firmar
notice-fund-submitted = El fondo «{ $name }» está prometido: la región debe responder.
notice-link-fund-submitted = Leer y responder
notice-kind-fund-submitted = Una organización promete un fondo
notice-fund-accepted = La región acepta su fondo «{ $name }».
notice-link-fund-accepted = Seguir el fondo
notice-kind-fund-accepted = La región acepta uno de nuestros fondos
notice-fund-endorsed = Una primera persona de la región acepta su fondo «{ $name }». Una segunda debe aceptarlo también.
notice-link-fund-endorsed = Seguir el fondo
notice-kind-fund-endorsed = Una primera persona acepta uno de nuestros fondos
notice-fund-refused = La región no acepta su fondo «{ $name }». La razón está en la página del fondo.
notice-link-fund-refused = Leer la razón
notice-kind-fund-refused = La región no acepta uno de nuestros fondos
notice-payment-due = El fondo «{ $name }» debe dinero: ya se pueden hacer las transferencias.
notice-link-payment-due = Preparar las transferencias
notice-kind-payment-due = Uno de nuestros fondos debe dinero
notice-payment-recorded =
    { $count ->
        [one] Hay un pago anotado para { $name }. Confírmelo cuando llegue el dinero.
       *[other] Hay { NUMBER($count) } pagos anotados para { $name }. Confírmelos cuando llegue el dinero.
    }
notice-link-payment-recorded = Ver el pago
notice-kind-payment-recorded = Una organización anota un pago
notice-correction-asked = Una corrección de lo que se debe a { $name } espera su firma.
notice-link-correction-asked = Leer y firmar
notice-kind-correction-asked = Una corrección espera una segunda firma
refusal-iban-form = No es un IBAN: dos letras para el país, dos cifras de control y 30 signos como máximo.
refusal-iban-check-digits = Las cifras de control no encajan con el resto: un signo es erróneo, falta o está en otro lugar.
refusal-iban-country = Ningún país tiene cuentas que empiecen así. Compruebe las dos primeras letras.
refusal-iban-country-form = Las cuentas de este país tienen otra longitud o forma. Cópielo entero.
refusal-iban-outside = Esta cuenta está fuera de la zona europea de pagos. Dé una que admita transferencias SEPA.
refusal-bic-form = Un BIC tiene 8 u 11 letras y cifras. Puede dejar el campo vacío.
refusal-siren-digits = Las cifras de este SIREN no concuerdan: una es errónea o dos están cambiadas.
refusal-registration-form = Dé el número con el que la organización está inscrita: NIF, SIREN, SIRET, RNA o el de su país.
refusal-siret-form = Un SIRET tiene 14 cifras.
refusal-siret-digits = Las cifras de este SIRET no encajan: una es errónea o hay dos intercambiadas.
refusal-rna-form = Un número RNA es una W y nueve cifras.
refusal-bank-text-empty = De este nombre no queda nada en las letras que los bancos transmiten. Escríbalo en letras latinas.
refusal-bank-text-character = Los bancos no transmiten uno de estos signos. Escriba letras sin acento, cifras y espacios.
refusal-bank-text-long = Es demasiado largo para un banco: 70 signos como máximo.
refusal-bank-text-slash = Una barra o un espacio está donde no puede. Quítelo.
refusal-transfers-nothing = Marque al menos un pago.
refusal-transfers-too-many = Un archivo admite 10.000 transferencias como máximo. Haga varios.
refusal-transfers-day = Ningún banco paga ese día. Dé una fecha próxima.
refusal-transfers-past = Ese día ya pasó. Dé hoy o un día futuro.
refusal-transfers-no-payee = No hay cuenta anotada para uno de estos proyectos. Pida a la región que la anote, o desmárquelo.
refusal-transfers-payer-outside = Esta cuenta está fuera de la zona europea de pagos. Pague desde otra.
refusal-transfers-amount = { $of }: una transferencia lleva de 0,01 a 999.999.999,99 euros. Desmárquela y pague de otro modo.
refusal-transfers-currency = { $of }: así solo se transfieren euros. Desmárquela y pague de otro modo.
refusal-transfers-twice = { $of }: dos transferencias tienen esta referencia. Haga dos archivos.
refusal-transfers-payee-outside = { $of }: la cuenta del beneficiario está fuera de la zona europea de pagos. Pida otra a la región.
refusal-transfers-to-payer = { $of }: esta cuenta es también la que paga. Una de las dos es errónea.
refusal-transfers-unwritable = El archivo no se puede escribir. Dígaselo a la región.
table-of = Tabla: { $name }
privacy-holders-account = Cuando un fondo debe dinero a un proyecto, la cuenta que hay que pagar se guarda aparte, solo la lee quien paga o liquida, y se borra si se pide.

### Echar una mano: necesidades y ofrecimientos

told-need-declared = Necesidad declarada
told-need-revised = Necesidad cambiada
told-need-met = Necesidad cubierta
told-need-reopened = Necesidad abierta de nuevo
told-need-withdrawn = Necesidad retirada
told-need-hidden = Necesidad oculta
told-need-shown = Necesidad mostrada de nuevo
told-offer-confirmed = Ayuda ofrecida
told-offer-answered = Mensaje sobre un ofrecimiento de ayuda
told-offer-agreed = Acuerdo para compartir la dirección
told-offer-ended = Conversación terminada
told-offer-helped = Horas de ayuda anotadas
told-offer-erased = Borrado todo de una persona que ofrecía ayuda
need-number = Necesidad n.º { $number }
offer-some = Un ofrecimiento de ayuda
### Certificados, y qué ha sido de las campañas

told-certificate-issued = Certificado emitido
told-afterwards-asked = Preguntas hechas al promotor
told-afterwards-answered = Respuesta del promotor sobre lo que vino después
told-sponsor-logo = Logotipo de la organización
notice-afterwards = ¿Qué ha sido de «{ $name }»? Le esperan dos preguntas.
notice-link-afterwards = Responder
notice-kind-afterwards = Me preguntan qué ha sido de mi campaña
nav-portal-needs = Necesidades
needs-title = Hacen falta manos
needs-met = Necesidades cubiertas
need-met-word = Cubierta:
need-offer = Echar una mano
need-offer-other = Ofrecer otra cosa
need-kind-hands = Manos
need-kind-skills = Un oficio o saber
need-kind-tools = Herramientas
need-kind-equipment = Material
need-kind-place = Un lugar
need-kind-transport = Transporte
needs-count =
    { $count ->
        [one] Hace falta una ayuda
       *[other] Hacen falta { NUMBER($count) } ayudas
    }
need-amount-of = { NUMBER($count) } { $unit }
need-amount = Cantidad: { NUMBER($count) }
need-amount-people =
    { $count ->
        [one] una persona
       *[other] { NUMBER($count) } personas
    }
need-until = hasta el { $day }
need-helped =
    { $people ->
        [one] Una persona ha dado
       *[other] { NUMBER($people) } personas han dado
    } { $hours ->
        [one] una hora de ayuda
       *[other] { NUMBER($hours) } horas de ayuda
    }
need-helped-people =
    { $people ->
        [one] Una persona ha echado una mano
       *[other] { NUMBER($people) } personas han echado una mano
    }
needs-lead = Cuente qué les falta a sus proyectos además de dinero: manos, un oficio, una herramienta, un lugar. La gente lo lee en la página del proyecto y le escribe desde allí.
need-new = Declarar una necesidad
needs-none = Ninguna necesidad declarada.
needs-project-left = Esta ventana no muestra este proyecto: no se puede declarar ninguna necesidad.
need-offers =
    { $count ->
        [one] Un ofrecimiento
       *[other] { NUMBER($count) } ofrecimientos
    }
need-tag =
    { $standing ->
        [met] Cubierta
        [withdrawn] Retirada
        [hidden] Oculta
        [past] Día pasado
       *[open] Abierta
    }
need-standing =
    { $standing ->
        [met] Esta necesidad está cubierta. La página del proyecto guarda el agradecimiento.
        [withdrawn] Esta necesidad se ha retirado: ya no la ve nadie.
        [hidden] La región no muestra esta necesidad.
        [past] El día indicado ha pasado: la gente ya no ve esta necesidad. Póngale otro día, o diga que está cubierta.
       *[open] La gente ve esta necesidad en la página del proyecto.
    }
need-hidden-why = Por qué: { $reason }
need-not-done = No ha cambiado nada
need-when = Cuándo
need-field-project = Proyecto
need-field-kind = ¿De qué se trata?
need-field-what = Qué hace falta, en una línea
need-field-what-hint = Por ejemplo: seis personas para levantar un muro de piedra seca.
need-field-more = Más detalles
need-field-count = Cuántos
need-field-unit = De qué (personas, metros, cajas)
need-field-until = Último día útil
need-field-until-hint = Sin día, la necesidad queda abierta. Puede ser después del final de la campaña.
need-field-place = Dónde
need-field-thanks = Unas palabras de agradecimiento
need-field-thanks-hint = Aparece en la página del proyecto. Nombre solo a quien esté de acuerdo.
need-field-people = Cuántas personas han ayudado
need-field-hours = Horas de ayuda, en total
need-form-lead = Basta con un idioma. La gente responde por la ventana: no se muestra ni su dirección ni la de ellos.
need-edit = Modificar
need-declare = Declarar esta necesidad
need-save = Guardar
need-met-title = La necesidad está cubierta
need-met-lead = «{ $what }»: dé las gracias y diga cuánto tiempo se ha dado. Las horas cuentan en las cifras de la región.
need-met-send = Está cubierta
need-met-do = Cubierta: dar las gracias
need-met-again = Cambiar el agradecimiento o las horas
need-see = Ver en la página del proyecto
need-reopen = Volver a abrirla
need-withdraw = Retirarla
done-need-declared = La necesidad está declarada. La gente la ve en la página del proyecto.
done-need-revised = La necesidad se ha modificado.
done-need-met = La necesidad está cubierta. Gracias a todo el mundo.
done-need-withdrawn = La necesidad se ha retirado.
done-need-reopened = La necesidad vuelve a estar abierta.
refusal-need-most = Este proyecto ya tiene { NUMBER($most) } necesidades abiertas. Diga cuáles están cubiertas o retire una.
refusal-need-unchanged = Nada es distinto de lo ya guardado.
refusal-need-withdrawn = Esta necesidad se ha retirado. Vuelva a abrirla primero.
refusal-need-met = Esta necesidad ya está cubierta. Vuelva a abrirla primero.
refusal-need-past = El día de esta necesidad ha pasado: declare una nueva.
refusal-need-unknown = Esta necesidad ya no existe.
refusal-need-count-missing = Diga cuántos, o vacíe la casilla de al lado.
refusal-need-day-past = Ese día ha pasado. Hoy es { $today }: elija un día por venir, o déjelo vacío.
refusal-need-day-far = Ese día está a más de tres años. Revise el año.
refusal-need-people-missing = Diga también cuántas personas dieron esas horas.
refusal-need-too-many = Son demasiados: { NUMBER($most) } como máximo.
refusal-need-not-yours = Elija uno de sus proyectos: no se declaran las necesidades de otros.
refusal-need-project-left = Este proyecto ha dejado esta ventana: ya no puede mostrar sus necesidades. No se ha perdido nada de lo que había.
refusal-need-campaign-failed = La campaña de este proyecto fracasó o se detuvo: ya no se puede declarar ninguna necesidad. Una nueva campaña tendrá las suyas.
nav-portal-offers = Ayudas
offer-title-need = Echar una mano
offer-title-project = Ofrecer ayuda a este proyecto
offer-title-alone = Echar una mano cerca de usted
offer-lead =
    { $aim ->
        [alone] Una furgoneta los sábados, un oficio, un local: diga qué presta con gusto. Solo lo ven los proyectos cercanos que lo necesitan.
       *[need] No hace falta ninguna cuenta. Su dirección queda oculta hasta que ambos acepten mostrarla.
    }
offer-field-message = Qué ofrece
offer-field-message-hint = Diga también cuándo está libre.
offer-field-name = Su nombre
offer-field-name-hint = Lo lee quien lleva el proyecto. Basta con el nombre de pila.
offer-field-email = Su correo electrónico
offer-field-email-hint = No se muestra a nadie sin su acuerdo.
offer-field-reach = Otra manera de contactarle
offer-field-reach-hint = Un número de teléfono, por ejemplo. Opcional, y solo se muestra cuando ambos están de acuerdo.
offer-field-kind = Qué presta o da
offer-field-town = Su municipio
offer-field-town-hint = Su ofrecimiento se sugiere a los proyectos en un radio de treinta kilómetros.
offer-promise = Una carta le pedirá que confirme. Sin confirmación en { NUMBER($hours) } horas, se borra todo. Cada carta lleva un enlace que lo borra todo.
offer-send = Enviar mi ofrecimiento
offer-door-sent = Mire su correo
offer-door-sent-lead = Acaba de salir un correo hacia la dirección que ha indicado. Ábralo y confirme: solo entonces se transmite su ofrecimiento. Tiene { NUMBER($hours) } horas. Si no llega, compruebe la dirección y empiece de nuevo.
offer-door-confirm = Confirmar mi ofrecimiento
offer-door-confirm-lead =
    { $aim ->
        [alone] Esto es lo que ha escrito. Una vez confirmado, su ofrecimiento se sugiere a los proyectos cercanos que lo necesitan.
       *[project] Esto es lo que ha escrito. Una vez confirmado, lo transmitimos.
    }
offer-door-confirm-do = Sí, transmítanlo
offer-door-confirm-alone-do = Sí, ofrézcalo
offer-door-erase = Borrarlo todo
offer-door-erase-lead =
    { $count ->
        [one] Su nombre, su dirección y todos los mensajes de su ofrecimiento se borrarán, en ambos lados. Quien lleva el proyecto leerá «borrado». Es inmediato y definitivo.
       *[other] Su nombre, su dirección y todos los mensajes de sus { NUMBER($count) } ofrecimientos en esta ventana se borrarán, en ambos lados. Quien lleva los proyectos leerá «borrado». Es inmediato y definitivo.
    }
offer-door-erase-do = Borrarlo todo ahora
offer-door-erased = Se ha borrado todo
offer-door-erased-lead = Ya no guardamos nada de lo que había ofrecido aquí. Las copias de seguridad también lo olvidan al cabo de { NUMBER($days) } días. Gracias por haber pensado en ayudar.
offer-door-gone = Este enlace ya no abre nada
offer-door-gone-lead = El ofrecimiento no se confirmó en { NUMBER($hours) } horas, o se ha borrado. No se guarda nada. Puede escribir otro desde la página de un proyecto.
offer-door-refused = Aquí no es posible
offer-mine = Su ayuda
offer-said-confirmed = Confirmado. Su ofrecimiento se ha transmitido.
offer-said-confirmed-alone = Confirmado. Su ofrecimiento se sugiere a los proyectos a treinta kilómetros a la redonda.
offer-said-answered = Su mensaje se ha transmitido.
offer-said-agreed = Anotado.
offer-said-ended = La conversación ha terminado.
offer-undelivered-own = Una de nuestras cartas no pudo entregársele el { $when }. Guarde la dirección de esta página: aquí se lee todo.
offer-undelivered = La carta no llegó: su dirección la rechazó el { $when }. Puede que esta persona no haya leído sus mensajes.
offer-alone = { $kind }, en { $town }
offer-alone-waits = Cuando un proyecto cercano lo necesita, quien lo lleva le escribe, y una carta se lo dice.
offer-erase-title = Sus datos
offer-kept = Todo se borra { NUMBER($days) } días después del final de la conversación, o tras { NUMBER($silent) } días de silencio; o cuando quiera.
offer-you = Usted
offer-ended-own = Usted terminó esta conversación el { $when }.
offer-ended-other = La otra persona terminó esta conversación el { $when }. Ya nadie puede escribir en ella.
offer-agreed-own = Usted acepta mostrar su dirección. Se mostrará cuando la otra persona también acepte.
offer-agreed-other = La otra persona acepta compartir las direcciones. Le toca decir si también quiere.
offer-field-answer = Su mensaje
offer-answer = Enviar
offer-agree = Compartir las direcciones
offer-agree-hint = Las direcciones solo se muestran si ambos quieren. Después no se pueden retirar.
offer-end = Terminar la conversación
offer-end-hint = Nadie podrá escribir más aquí, y la otra persona lo sabrá. Es definitivo.
offer-end-do = Sí, terminar
offer-reach = Pueden contactarse
offer-write-outside = Escribir un correo
offer-no-address = No se conoce ninguna dirección: siga escribiendo aquí.
offer-erased = Borrado
offer-words-erased = Estas palabras se borraron a petición de quien las escribió.
offer-erased-lead = Esta persona lo ha borrado todo, o ha pasado el tiempo de conservación. No queda nada de sus mensajes.
offers-lead = Lo que la gente ofrece a sus proyectos. Responda desde aquí; no se muestra ni su dirección ni la de ellos hasta que ambos estén de acuerdo.
offers-none = Aún nadie ha ofrecido nada. Una necesidad precisa, con día y lugar, atrae más respuestas.
offer-to-project = Ayuda para el proyecto
offer-tag =
    { $standing ->
        [waits] Por leer
        [answered] Respondido
        [agreed] Direcciones compartidas
        [erased] Borrado
       *[ended] Terminado
    }
offers-near = Ofrecido cerca de usted
offers-near-lead = Estas personas prestan con gusto lo que necesita. Escríbales: solo ven su proyecto si usted da el primer paso.
offer-near-km = { $town }, a { $km } km
offer-since = Ofrecido desde el { $day }
offer-write-first = Leer y escribir
offer-hours-title = ¿Cuánto tiempo se ha dado?
offer-field-hours = Horas
offer-field-hours-hint = Cuentan en las cifras de la región.
done-offer-answered = Su mensaje se ha transmitido.
done-offer-agreed = Anotado.
done-offer-ended = La conversación ha terminado. La otra persona lo sabe.
done-offer-hours = Las horas se han anotado.
refusal-offer-need-closed = Esta necesidad está cubierta, retirada, o su día ha pasado. Vea qué hace falta aún en la página del proyecto.
refusal-offer-need-unknown = Esta ventana no muestra esa necesidad, o ya no la muestra. Vea los proyectos y lo que necesitan.
refusal-offer-project-left = Este proyecto ha dejado esta ventana: ya no podemos transmitirle nada.
refusal-offer-campaign-failed = La campaña de este proyecto fracasó o se detuvo: ya no busca ayuda aquí.
refusal-offer-project-full = Muchos ofrecimientos esperan ya la respuesta de este proyecto. Vuelva dentro de unos días.
refusal-offer-region-full = Hay demasiados ofrecimientos abiertos en esta ventana. Vuelva dentro de unos días.
refusal-offer-node-full = Demasiados ofrecimientos esperan confirmación en este momento. Inténtelo mañana; no se ha enviado nada.
refusal-letters-many = Acaban de salir muchas peticiones desde su conexión. Inténtelo de nuevo dentro de una hora; lo que ha escrito sigue aquí.
refusal-offer-letters-today = Esta dirección ya ha recibido { NUMBER($most) } cartas de confirmación hoy. Abra una de ellas o inténtelo mañana.
refusal-offer-address-many = Esta dirección ya tiene { NUMBER($most) } ofrecimientos en curso. Borre uno con el enlace de su carta.
refusal-offer-not-posted = La carta de confirmación no pudo salir. Revise la dirección o inténtelo más tarde; lo que ha escrito sigue aquí.
refusal-offer-no-mail = Esta ventana no puede enviar cartas por ahora: no podemos pedirle confirmación. Pase por la página del proyecto en el sitio de su campaña.
refusal-offer-address = Esto no es un correo electrónico. Escríbalo así: nombre@ejemplo.es.
refusal-offer-name-link = Un nombre no contiene direcciones ni enlaces.
refusal-offer-links = Demasiados enlaces: { NUMBER($most) } como máximo.
refusal-offer-town = No conocemos este municipio, o hay varios con ese nombre. Añada el código postal: Saint-Martin 63570.
refusal-offer-unknown = Este ofrecimiento ya no existe.
refusal-offer-erased = Esta persona lo ha borrado todo: ya nadie puede escribirle.
refusal-offer-ended = Esta conversación ha terminado: ya nadie puede escribir en ella.
refusal-offer-talk-full = Esta conversación es muy larga. Compartan sus direcciones para seguir en otro lugar.
refusal-offer-too-many-today = Ya ha escrito { NUMBER($most) } mensajes en un día en esta conversación. Inténtelo mañana; lo que ha escrito sigue aquí.
refusal-offer-not-needed = Declare primero una necesidad de este tipo: así es como estas personas aceptan que se les escriba.
refusal-offer-approached-enough = Muchos proyectos ya han escrito a esta persona. Déle tiempo para responder.
refusal-offer-counts-with-need = Las horas de esta ayuda se anotan en la necesidad, cuando diga que está cubierta.
refusal-offer-hours-unread = Escriba un número de horas, de 1 a 2000.
offer-letter-confirm-subject =
    { $about ->
        [project] Confirme su ofrecimiento de ayuda a «{ $project }»
       *[alone] Confirme su ofrecimiento de ayuda
    }
offer-letter-confirm-heading = Hola:
offer-letter-confirm-lead =
    { $about ->
        [project] Usted ofrece ayuda al proyecto «{ $project }». Confírmelo y lo transmitimos; su dirección queda oculta.
       *[alone] Usted ofrece ayuda en la ventana «{ $window }». Confírmelo: solo lo verán los proyectos cercanos que la necesiten, y nunca su dirección.
    }
offer-letter-confirm-action = Confirmar mi ofrecimiento
offer-letter-confirm-closing = Sin confirmación en dos días, se borra todo. Si no ha ofrecido nada, no haga nada.
offer-letter-message-subject = «{ $project }» le escribe
offer-letter-message-heading = Un mensaje para usted
offer-letter-message-lead = Sobre su ofrecimiento de ayuda, quien lleva «{ $project }» escribe:
offer-letter-message-action = Leer y responder
offer-letter-asked-subject = «{ $project }» propone compartir las direcciones
offer-letter-asked-heading = ¿Contactarse directamente?
offer-letter-asked-lead = Quien lleva «{ $project }» acepta compartir las direcciones. No se muestra nada hasta que diga que sí.
offer-letter-asked-action = Responder
offer-letter-agreed-subject = Puede contactar con «{ $project }»
offer-letter-agreed-heading = Pueden contactarse
offer-letter-agreed-lead = Ambos aceptan compartir las direcciones. Para contactar con «{ $project }»:
offer-letter-agreed-action = Abrir la conversación
offer-letter-ended-subject = «{ $project }» ha terminado la conversación
offer-letter-ended-heading = La conversación ha terminado
offer-letter-ended-lead = Quien lleva «{ $project }» ha terminado la conversación sobre su ofrecimiento. Gracias por haber ofrecido su ayuda.
offer-letter-ended-closing = Ya nadie puede escribir ahí. Todo se borra treinta días después, o ahora mismo con el enlace de abajo.
offer-letter-ended-action = Releer la conversación
offer-letter-where = Para responder, use esta página. Una respuesta a esta carta iría al equipo de la ventana, no al proyecto.
offer-letter-reason = Recibe esta carta porque esta dirección se introdujo para ofrecer ayuda en la ventana «{ $window }».
offer-letter-erase = Borrar todo lo que me concierne
notice-offer-made =
    { $count ->
        [one] Se ofrece una ayuda a «{ $name }».
       *[other] Se ofrecen { NUMBER($count) } ayudas a «{ $name }».
    }
notice-offer-answered =
    { $count ->
        [one] Novedades de una ayuda a «{ $name }».
       *[other] { NUMBER($count) } novedades de una ayuda a «{ $name }».
    }
notice-link-offer-made = Leer y responder
notice-link-offer-answered = Abrir la conversación
notice-kind-offer-made = Se ofrece una ayuda a mi proyecto
notice-kind-offer-answered = Una persona que ofrece ayuda me responde o termina la conversación
privacy-helpers = Si ofrece ayuda
privacy-helpers-text = Guardamos su nombre, su correo electrónico, la otra manera de contactarle si da una, y los mensajes. Quien lleva el proyecto lee su nombre y sus mensajes; su dirección, solo si ambos quieren. Un ofrecimiento sin proyecto nunca es público: solo el municipio y el tipo de ayuda sirven para sugerirlo.
privacy-helpers-kept = Sin confirmación, todo se borra a las { NUMBER($hours) } horas; si no, { NUMBER($days) } días después del final de la conversación, o tras { NUMBER($silent) } días de silencio. Un enlace en cada carta lo borra todo al momento.
figures-help = Las ayudas
figures-help-lead = Según quienes llevan los proyectos, que lo dicen cuando una necesidad está cubierta.
figures-head-project = Proyecto
figures-head-people = Personas
figures-head-hours = Horas
console-needs-lead = Lo que los proyectos buscan además de dinero. Oculte lo que esté fuera de lugar; quien lo escribió lee por qué.
need-hide-lead = Esta necesidad dejará de aparecer en la página del proyecto. Quien lo lleva leerá su motivo.
need-field-reason = Por qué
need-hide = Ocultar esta necesidad
need-show = Volver a mostrarla
done-need-hidden = La necesidad se ha ocultado.
done-need-shown = La necesidad se vuelve a mostrar.

## Préstamos, sellos y apoyos
act-support-sign = Firmar y someter al responsable
act-support-sign-hint = Compromete a su organismo con todo lo que dice esta página. El apoyo queda dado en cuanto el responsable acepta las condiciones.
done-support-signed = Está firmado. Se invita al responsable del proyecto a responder.
told-support-signed = Apoyo firmado
refusal-support-unsigned = El organismo aún no ha firmado este apoyo. Espere a que lo haga: se le avisará.
nav-portal-loans = Préstamos
nav-portal-support = Apoyos
nav-portal-following = Proyectos que sigo
nav-portal-received = Apoyos y préstamos recibidos
loans-lead = Qué se presta, para qué días y cómo va cada préstamo.
loans-none = Ahora mismo no hay nada prestado. Material, manos, un lugar: lo que no usa puede servir a un proyecto.
support-lead = Lo que se pide, se escribe y se da, proyecto por proyecto. Cada negativa lleva su razón.
support-none = Todavía no se ha dado ni pedido nada. Un sello, unas horas, una sala: escriba un primer apoyo.
received-lead = Lo que organizaciones y administraciones aportan a sus proyectos, además del dinero.
received-none = Nadie ha propuesto aún nada a sus proyectos. Lo que se les preste o dé se leerá aquí, y usted responderá.
in-kind-group-late = Con retraso
in-kind-group-bound = Prometidos o en un proyecto
in-kind-group-offered = Ofrecidos
in-kind-group-past = Pasados
in-kind-group-asked = Pedidos
in-kind-group-proposed = Por firmar
in-kind-group-awaits = Firmados, el promotor debe responder
in-kind-group-due = Plazo pasado: diga qué ha sido
in-kind-group-given = Dados
in-kind-group-to-answer = Le toca responder
in-kind-group-on = En curso
in-kind-group-open = Préstamos abiertos a todos los proyectos
loan-kind-equipment = Préstamo de material
loan-kind-people = Cesión de personas
loan-kind-place = Préstamo de un lugar
loan-state-offered = oferta abierta
loan-state-accepted = promesa
loan-state-handed-over = en el proyecto
loan-state-returned = de vuelta
loan-state-declined = sin continuación
loan-state-withdrawn = retirada
loan-state-late = con retraso
loan-beside = Lo mismo figura ya en el préstamo n.º { $number } ({ $state }), del { $from } al { $until }: solo se podrá tomar uno de los dos para un mismo día.
loan-standing-open = { $who } lo ofrece a cualquier proyecto de la ventana.
loan-standing-offered = { $who } lo ofrece; el proyecto aún no ha respondido.
loan-standing-over = Ofrecido hasta el { $last }; nadie lo tomó.
loan-standing-accepted = Prometido por { $who } ({ $days }); aún no entregado.
loan-standing-handed-over = En el proyecto hasta el { $last }, prestado por { $who }.
loan-standing-late = Debía devolverse a { $who } el { $last }.
loan-standing-returned = Prestado por { $who } ({ $days }) y devuelto.
loan-standing-declined = El proyecto no lo tomó o renunció. Su razón:
loan-standing-withdrawn = { $who } lo retiró. La razón:
support-kind-label = Sello
support-kind-coaching = Acompañamiento
support-kind-orientation = Orientación hacia un servicio
support-kind-venue = Cesión de un espacio
support-kind-visibility = Visibilidad
support-kind-test-site = Terreno de prueba
support-kind-procedure = Ayuda en un trámite
support-state-asked = petición
support-state-proposed = por firmar
support-state-given = en marcha
support-state-fulfilled = todo hecho
support-state-ended = ha terminado
support-state-withdrawn = retirada
support-state-refused = denegación
support-state-declined = sin continuación
support-state-due = plazo pasado
support-state-awaits = espera al promotor
support-standing-asked = El proyecto lo pide a { $who }, que aún no ha respondido.
support-standing-proposed = { $who } lo dará si el proyecto acepta las condiciones.
support-standing-to-sign = { $who } lo escribió y aún no lo ha firmado.
support-standing-given = Dado por { $who }.
support-standing-due = Dado por { $who } hasta el { $last }; el plazo ha pasado.
support-standing-fulfilled = Dado por { $who }: todo lo prometido se ha hecho.
support-standing-ended = Dado por { $who } y terminado.
support-standing-withdrawn = { $who } lo retiró. La razón:
support-standing-refused = { $who } no lo da. La razón:
support-standing-declined = El proyecto no lo quiere, o ya no. Su razón:
in-kind-day = el { $day }
in-kind-days = del { $first } al { $last }
in-kind-from = a partir del { $day }
in-kind-until = hasta el { $day }
in-kind-when = Duración
in-kind-offered-days = Ofrecido
in-kind-value = Valor estimado
in-kind-estimated = { $sum }, estimación
in-kind-conditions = Condiciones
in-kind-more = Más detalles
in-kind-what = Objeto
in-kind-hours = Horas
in-kind-hours-count =
    { $count ->
        [one] { NUMBER($count) } hora
       *[other] { NUMBER($count) } horas
    }
in-kind-basis = Base legal
in-kind-agreement = Convenio
in-kind-project = Proyecto
in-kind-by = De parte de
in-kind-register = El registro por beneficiario (CSV)
in-kind-not-done = No se ha hecho
in-kind-about = Para el proyecto «{ $project }»
in-kind-leave = Volver sin guardar
in-kind-unvalued =
    { $count ->
        [one] { NUMBER($count) } sin valor estimado
       *[other] { NUMBER($count) } sin valor estimado
    }
support-wish = Lo que pide el proyecto
in-kind-part-what = Qué
in-kind-part-days = Por cuánto tiempo
in-kind-part-terms = En qué condiciones
in-kind-part-right = Con qué derecho, por qué valor
in-kind-part-wish = Su petición
in-kind-part-words = Nombre y criterios
in-kind-part-badge = Distintivo
in-kind-field-first = Primer día
in-kind-field-last = Último día, incluido
in-kind-field-value = Valor estimado
in-kind-field-value-hint = Lo que costaría de otro modo. Se muestra junto al dinero y nunca se suma a él.
loan-any-project = Cualquier proyecto de la ventana
loan-field-organisation = Quién presta
loan-field-item = Lo que presta
loan-field-item-hint = Siempre con el mismo nombre para la misma cosa: no se prometerá dos veces los mismos días.
loan-field-kind = ¿De qué se trata?
loan-field-text = Lo que hay que saber
loan-field-conditions = Condiciones
loan-field-conditions-hint = Transporte, seguro, fianza, quién monta y desmonta.
loan-field-project = Para qué proyecto
loan-field-value = Valor estimado
loan-field-days = Días
support-field-value = Valor estimado
support-field-days = Duración
loan-new-title = Ofrecer un préstamo
loan-new-lead = Material, personas o un lugar, para unos días concretos. Un proyecto lo acepta, usted lo entrega y le vuelve.
loan-new-send = Ofrecer este préstamo
loan-again-title = Cambiar esta oferta
loan-again-lead = Mientras nadie la haya tomado, la oferta puede cambiar.
loan-again-send = Guardar
loan-edit = Cambiar la oferta
loan-copy = Ofrecer lo mismo para otros días
support-field-body = De parte de
support-field-asked = ¿A quién se lo pide?
support-field-project = Proyecto
support-field-kind = Qué apoyo
support-field-label = Qué sello
support-field-label-hint = Solo si el apoyo es un sello.
support-no-label = Ninguno
support-field-what = Qué exactamente
support-field-what-hint = El servicio y su nombre, la sala, el terreno, el trámite. Opcional para un sello.
support-field-hours = Número de horas
support-field-hours-hint = Un último día o un número de horas: hace falta uno de los dos.
support-field-law = Texto legal
support-field-basis = Otra base legal, acuerdo, resolución
support-field-agreement = Número del convenio
support-field-conditions = Lo que el proyecto debe hacer a cambio
support-field-conditions-hint = «Si el lugar acoge también un taller de bicicletas.» Con condiciones, el apoyo solo se da cuando el responsable las acepta.
support-field-wish = Lo que el proyecto necesita, y por qué
support-new-title = Escribir un apoyo
support-new-lead = Con el rigor del dinero: un derecho, una duración, un valor, unas condiciones. Lo relee todo antes de firmar.
support-unsigns = Ha firmado esta propuesta. Guardarla de otro modo retira su firma: el promotor no la lee hasta que la firme de nuevo.
support-new-send = Releer antes de firmar
support-answer = Responder con un apoyo
support-edit = Cambiar lo escrito
support-ask-title = Pedir un apoyo
support-ask-lead = Una administración le responde: con un apoyo, o con una negativa y su razón.
support-ask-send = Enviar la petición
support-note-first = Es el primer apoyo de su organismo a este proyecto.
support-note-before =
    { $count ->
        [one] Su organismo ya ha dado { NUMBER($count) } apoyo a este proyecto.
       *[other] Su organismo ya ha dado { NUMBER($count) } apoyos a este proyecto.
    }
support-note-worth = Valor estimado de lo que ya tiene: { $sums }.
basis-other = Otro texto
basis-cgct-l2144-3 = CGCT, art. L. 2144-3 (salas municipales, Francia)
basis-cg3p-l2125-1 = CG3P, art. L. 2125-1 (dominio público, gratuidad, Francia)
basis-law-2000-321-9-1 = Ley n.º 2000-321, art. 9-1 (subvenciones en especie, Francia)
labels-title = Sus sellos
label-new-title = Crear un sello
label-new-lead = Un nombre, criterios que todos pueden leer, un distintivo. Los proyectos que lo llevan comparten una página.
label-new-send = Crear este sello
label-again-title = Cambiar este sello
label-again-lead = Lo que cambie se lee enseguida en su página y en los proyectos que lo llevan.
label-again-send = Guardar
label-field-name = Nombre del sello
label-field-criteria = Criterios
label-field-criteria-hint = Lo que un proyecto debe ser o hacer para llevarlo, un criterio por párrafo.
label-field-letters = Letras del distintivo
label-field-letters-hint = De una a tres.
label-field-tone = Color del distintivo
label-tone-accent = El de la región
label-tone-partner = Franja
label-tone-ink = Tinta
label-tone-line = Solo contorno
label-see = Su página
label-edit = Cambiar
label-carried =
    { $count ->
        [one] { NUMBER($count) } proyecto lo lleva
       *[other] { NUMBER($count) } proyectos lo llevan
    }
label-retired-tag = ya no se da
label-retired = Este sello ya no se da. Los proyectos que lo llevan lo conservan.
label-by = Sello otorgado por { $who }
label-description = { $label }, sello otorgado por { $who }: sus criterios y los proyectos que lo llevan.
label-criteria = Criterios
label-count =
    { $count ->
        [0] Todavía ningún proyecto lo lleva
        [one] { NUMBER($count) } proyecto lo lleva
       *[other] { NUMBER($count) } proyectos lo llevan
    }
label-accounts = Todo lo que se da, en dinero y en especie
received-title = Lo que aporta el territorio
received-note = Además del dinero. Un valor estimado no es una suma pagada.
act-loan-withdraw = Retirar
act-loan-withdraw-hint = El proyecto afectado leerá su razón.
act-loan-hand-over = Anotar la entrega
act-loan-hand-over-hint = Cuando el proyecto ya lo tenga.
act-loan-take-back = Anotar la devolución
act-loan-take-back-hint = Diga en qué estado le vuelve, si importa. Queda entre el proyecto y usted.
act-loan-accept = Aceptar este préstamo
act-loan-accept-hint = Mantenga los días ofrecidos o tome una parte. Al aceptarlo, acepta también las condiciones.
act-loan-decline = Declinar
act-loan-decline-hint = Quien lo ofrece leerá su razón.
act-loan-give-up = Renunciar
act-loan-give-up-hint = Vuelve a quedar libre para otros días o proyectos. Diga por qué.
act-support-refuse = Denegar
act-support-refuse-hint = La razón se debe al proyecto y debe valer para todos.
act-support-withdraw = Retirar
act-support-withdraw-hint = El proyecto leerá su razón.
act-support-give = Firmar y dar
act-support-give-hint = Compromete a su organismo con todo lo que dice esta página. El proyecto es informado y la gente lo lee.
act-support-fulfil = Todo está hecho
act-support-fulfil-hint = Lo prometido se ha cumplido.
act-support-end = Ponerle fin
act-support-end-hint = El apoyo acaba aquí, se haya usado entero o no.
act-support-accept = Aceptar este apoyo
act-support-accept-hint = Al aceptarlo, se compromete con lo que dicen las condiciones. Entonces el apoyo queda dado.
act-support-decline = Declinar
act-support-decline-hint = El organismo leerá su razón.
act-support-unask = Retirar la petición
act-support-unask-hint = Diga brevemente por qué.
act-support-give-up = Renunciar
act-support-give-up-hint = El apoyo cesa. El organismo leerá su razón.
act-label-retire = No dar más este sello
act-label-retire-hint = Los proyectos que lo llevan lo conservan hasta su plazo.
act-reason = Razón
act-note = Observación
done-loan-offered = El préstamo está ofrecido.
done-loan-revised = La oferta ha cambiado.
done-loan-withdrawn = El préstamo está retirado.
done-loan-handed-over = La entrega está anotada.
done-loan-returned = La devolución está anotada.
done-loan-accepted = El préstamo es suyo esos días. Quien presta es informado.
done-loan-declined = Queda anotado, con su razón.
done-support-written = Está escrito. Reléalo todo antes de firmar.
done-support-given = El apoyo está dado. El proyecto es informado.
done-support-refused = La negativa está enviada, con su razón.
done-support-withdrawn = El apoyo está retirado.
done-support-fulfilled = El apoyo está cumplido.
done-support-ended = El apoyo está terminado.
done-support-asked = Su petición está enviada. La respuesta se leerá aquí.
done-support-accepted = El apoyo está dado. El organismo es informado.
done-support-declined = Queda anotado, con su razón.
done-label-drawn = El sello está creado.
done-label-changed = El sello ha cambiado.
done-label-retired = El sello ya no se da.
done-watch-set = Sigue este proyecto.
done-watch-ended = Ya no sigue este proyecto.
refusal-in-kind-project = La ventana no muestra este proyecto. Elija uno que muestre: el resto de lo escrito se conserva.
refusal-in-kind-project-gone = La ventana ya no muestra este proyecto: ha dejado el territorio o la plataforma. No ha cambiado nada; retire o decline lo que le espera.
refusal-in-kind-backwards = El último día es anterior al primero. Corrija uno de los dos.
refusal-in-kind-reason = Dé la razón: quien la espera la leerá.
refusal-loan-over = Esos días ya pasaron. Elija otros futuros.
refusal-loan-too-long = Un préstamo dura dos años como máximo. Después puede ofrecerlo de nuevo.
refusal-loan-too-many = Su organización ya ofrece cien préstamos que nadie ha tomado. Retire uno antes de ofrecer otro.
refusal-loan-unchanged = Nada ha cambiado en la oferta. Cambie lo necesario o vuelva atrás.
refusal-loan-unknown = Este préstamo no es de su organización. Vuelva a la lista de sus préstamos.
refusal-loan-not-yours = Este proyecto no es suyo: solo su responsable puede responder. Elija uno de sus proyectos.
refusal-loan-moved-on =
    { $state ->
        [offered] Este préstamo está ofrecido: eso ya no es posible. Relea la página, está al día.
        [accepted] Este préstamo está aceptado: eso ya no es posible. Relea la página, está al día.
        [handed-over] Este préstamo está entregado: eso ya no es posible. Relea la página, está al día.
        [returned] Este préstamo está devuelto: eso ya no es posible. Relea la página, está al día.
        [declined] Este préstamo está declinado: eso ya no es posible. Relea la página, está al día.
       *[other] Este préstamo está retirado: eso ya no es posible. Relea la página, está al día.
    }
refusal-loan-outside = Este préstamo se ofrece del { $from } al { $until }. Elija días entre esos.
refusal-loan-too-early = Este préstamo empieza el { $day }: dígalo entregado la víspera como muy pronto.
refusal-loan-overlaps = «{ $item }» ya está prometido del { $from } al { $until } (préstamo n.º { $number }). Elija otros días: lo escrito se conserva.
refusal-loan-still-away = «{ $item }» aún no se ha devuelto (préstamo n.º { $number }, con retraso). Elija días posteriores o espere su devolución.
refusal-support-too-many = Diez peticiones de este proyecto ya esperan respuesta. Espérela o retire una.
refusal-support-unchanged = Nada ha cambiado. Cambie lo necesario o vuelva atrás.
refusal-support-binds = Este apoyo tiene condiciones: se da cuando el responsable del proyecto las acepta. Espere la respuesta o quite las condiciones.
refusal-support-unknown = Este apoyo no es de su organismo. Vuelva a su lista.
refusal-support-not-yours = Este proyecto no es suyo: solo su responsable puede responder o pedir. Elija uno de sus proyectos.
refusal-support-over = El último día ya pasó. Escriba uno futuro.
refusal-support-endless = Un apoyo público tiene un plazo: dé un último día o un número de horas.
refusal-support-label = Elija un sello de su organismo que aún se dé.
refusal-support-what = Diga qué exactamente: el servicio, el lugar, el trámite.
refusal-support-basis = Elija un texto legal o escriba otra base legal.
refusal-support-moved-on =
    { $state ->
        [asked] Este apoyo está pedido: eso ya no es posible. Relea la página, está al día.
        [proposed] Este apoyo está escrito y espera la firma: eso ya no es posible. Relea la página, está al día.
        [given] Este apoyo está dado: eso ya no es posible. Relea la página, está al día.
        [fulfilled] Este apoyo está cumplido: eso ya no es posible. Relea la página, está al día.
        [ended] Este apoyo está terminado: eso ya no es posible. Relea la página, está al día.
        [refused] Este apoyo está denegado: eso ya no es posible. Relea la página, está al día.
        [declined] Este apoyo está declinado: eso ya no es posible. Relea la página, está al día.
       *[other] Este apoyo está retirado: eso ya no es posible. Relea la página, está al día.
    }
refusal-label-too-many = Su organismo ya tiene veinte sellos. Cambie uno en vez de crear otro.
refusal-label-unchanged = Nada ha cambiado en este sello. Cambie lo necesario o vuelva atrás.
refusal-label-retired = Este sello ya no se da. No hay nada más que hacer.
refusal-label-unknown = Este sello no es de su organismo. Vuelva a la lista de sus sellos.
refusal-label-carried = Este proyecto ya lleva este sello. Elija otro o espere su plazo.
refusal-label-criteria = Escriba los criterios: los proyectos se juzgan por ellos, todos igual.
refusal-label-letters = De una a tres letras o cifras, sin espacios.
refusal-watch-too-many = Ya sigue { NUMBER($most) } proyectos. Deje de seguir uno antes de seguir otro.
watch-lead = Fije umbrales: cuando un proyecto alcanza uno, lo lee aquí y en la carta de la mañana siguiente, una sola vez. Nadie más sabe qué sigue.
watch-none = Todavía no sigue ningún proyecto.
watch-no-project = La ventana no muestra ningún proyecto ahora mismo.
watch-new = Seguir un proyecto
watch-new-lead = Elegir un proyecto que ya sigue sustituye sus umbrales.
watch-send = Seguir este proyecto
watch-stop = Dejar de seguir
watch-support = Escribir un apoyo
watch-open = Se le avisará a:
watch-no-line = Sin umbrales: sigue sin avisos.
watch-field-project = Proyecto
watch-field-percent = Porcentaje del objetivo
watch-field-backers = Mecenas
watch-field-silent = Días que una necesidad queda sin respuesta
watch-line-percent = { NUMBER($at) } % del objetivo
watch-line-backers =
    { $at ->
        [one] { NUMBER($at) } mecenas
       *[other] { NUMBER($at) } mecenas
    }
watch-line-silent =
    { $at ->
        [one] una necesidad sin respuesta desde hace { NUMBER($at) } día
       *[other] una necesidad sin respuesta desde hace { NUMBER($at) } días
    }
watch-crossed = { $line }: alcanzado, visto el { $when }
watch-crossed-title = Se han alcanzado umbrales
watch-at =
    { $backers ->
        [one] { NUMBER($percent) } % del objetivo, { NUMBER($backers) } mecenas
       *[other] { NUMBER($percent) } % del objetivo, { NUMBER($backers) } mecenas
    }
watch-gone = La ventana ya no muestra este proyecto.
portal-body-asked =
    { $count ->
        [one] Un proyecto le pide apoyo y espera su respuesta.
       *[other] { NUMBER($count) } peticiones de apoyo esperan su respuesta.
    }
portal-body-given =
    { $count ->
        [0] No hay ningún apoyo en curso.
        [one] Hay { NUMBER($count) } apoyo en curso.
       *[other] Hay { NUMBER($count) } apoyos en curso.
    }
accounts-in-kind = En especie
accounts-in-kind-note = Lo que se presta o da sin dinero: sellos, horas, lugares, material. Los valores son estimaciones de quien da; no se suman a ninguna cifra de esta página.
accounts-head-kind = Clase
accounts-head-count = Número
figures-in-kind = Ayudas sin dinero
figures-in-kind-lead = Lo que administraciones y organizaciones han dado o prestado a los proyectos, además del dinero.
figures-in-kind-labels =
    { $count ->
        [one] *{ NUMBER($count) }* sello dado
       *[other] *{ NUMBER($count) }* sellos dados
    }
figures-in-kind-hours =
    { $count ->
        [one] *{ NUMBER($count) }* hora de acompañamiento
       *[other] *{ NUMBER($count) }* horas de acompañamiento
    }
figures-in-kind-loans =
    { $count ->
        [one] *{ NUMBER($count) }* préstamo
       *[other] *{ NUMBER($count) }* préstamos
    }
figures-in-kind-others =
    { $count ->
        [one] *{ NUMBER($count) }* otro apoyo
       *[other] *{ NUMBER($count) }* otros apoyos
    }
told-loan-offered = Préstamo ofrecido
told-loan-revised = Oferta de préstamo cambiada
told-loan-accepted = Préstamo aceptado
told-loan-declined = Préstamo declinado
told-loan-handed-over = Préstamo entregado
told-loan-returned = Préstamo devuelto
told-loan-withdrawn = Préstamo retirado
told-support-label-drawn = Sello creado
told-support-label-revised = Sello cambiado
told-support-label-retired = Sello retirado
told-support-asked = Apoyo pedido
told-support-proposed = Apoyo escrito
told-support-given = Apoyo dado
told-support-fulfilled = Apoyo cumplido
told-support-ended = Apoyo terminado
told-support-withdrawn = Apoyo retirado
told-support-refused = Apoyo denegado
told-support-declined = Apoyo declinado
told-about-loan = Préstamo cambiado
told-about-label = Sello cambiado
told-about-support = Apoyo cambiado
notice-loan-offered = Se ofrece un préstamo a su proyecto: «{ $name }». Le toca responder.
notice-link-loan-offered = Leer y responder
notice-kind-loan-offered = Se ofrece un préstamo a uno de mis proyectos
notice-loan-answered = Un proyecto ha respondido a su préstamo «{ $name }».
notice-link-loan-answered = Ver el préstamo
notice-kind-loan-answered = Un proyecto responde a uno de nuestros préstamos
notice-loan-withdrawn = El préstamo «{ $name }» se ha retirado. La razón está en su página.
notice-link-loan-withdrawn = Leer la razón
notice-kind-loan-withdrawn = Se retira un préstamo a uno de mis proyectos
notice-support-asked = Un proyecto le pide un apoyo: { $name }.
notice-link-support-asked = Leer y responder
notice-kind-support-asked = Un proyecto pide apoyo a mi organismo
notice-support-answered = El responsable ha respondido a su apoyo: { $name }.
notice-link-support-answered = Ver el apoyo
notice-kind-support-answered = Un responsable responde a uno de nuestros apoyos
notice-support-proposed = Un apoyo espera su acuerdo: { $name }. Lea sus condiciones.
notice-link-support-proposed = Leer y responder
notice-kind-support-proposed = Se propone un apoyo con condiciones a uno de mis proyectos
notice-support-given = Su proyecto recibe un apoyo: { $name }.
notice-link-support-given = Ver el apoyo
notice-kind-support-given = Uno de mis proyectos recibe un apoyo
notice-support-refused = Un apoyo no se da, o se retira: { $name }. La razón está en su página.
notice-link-support-refused = Leer la razón
notice-kind-support-refused = Un apoyo a uno de mis proyectos se deniega o se retira
notice-line-crossed = «{ $name }» ha alcanzado un umbral que usted fijó.
notice-link-line-crossed = Ver cuál
notice-kind-line-crossed = Un proyecto que sigo alcanza uno de mis umbrales

### Seguir por correo electrónico

follow-call = La convocatoria «{ $name }»
follow-project = Este proyecto
follow-by-letter = Recibir una carta por semana
follow-letter-hint = Por correo electrónico, los jueves por la mañana, cuando hay novedades. Sin cuenta, y un clic basta para dejarlo.
follow-back = Volver a los proyectos
follow-title = Una carta por semana
follow-lead = Los jueves por la mañana, { $name } le escribe lo que ha pasado con lo que sigue. Si no hay novedades, no hay carta.
follow-field-topics = Qué sigue
follow-field-email = Su dirección de correo electrónico
follow-field-email-hint = Solo sirve para estas cartas.
follow-promise = Una primera carta le pedirá que confirme. Sin respuesta en 48 horas, su dirección se borra. Ni píxeles ni enlaces de seguimiento.
follow-send = Escríbanme cada semana
follow-closed = Esta ventana no envía cartas. Los canales Atom, al pie de las páginas, están abiertos a todos.
topic-window = Toda la ventana: { $name }
topic-category = La categoría «{ $name }»
topic-place = Los proyectos en { $name }
topic-call = La convocatoria «{ $name }»
topic-project = El proyecto «{ $name }»
follow-sent-title = Mire su correo
follow-sent-text = Una carta sale hacia la dirección que ha dado; si salió otra hace poco, no sale ninguna más y el enlace ya está en ella. Ábrala y confirme en 48 horas: antes no se enviará nada más.
follow-sent-nothing = ¿No llega nada? Mire en el correo no deseado. Si ya sigue algo aquí, el enlace para cambiarlo todo está también al pie de cada carta.
follow-confirm-title = Confirmar
follow-confirm-lead = Alguien, probablemente usted, ha pedido una carta por semana a { $address } sobre:
follow-confirm = Sí, escríbanme cada semana
follow-not-me-title = ¿No es usted?
follow-not-me-text = No haga nada, y esta dirección se borra en 48 horas. O bórrela ahora mismo.
follow-mine-title = Qué sigue
follow-mine-lead = Una carta los jueves por la mañana a { $address }, cuando hay novedades.
follow-wishes = Por confirmar
follow-keep = Guardar esta elección
follow-gone = { $count ->
    [one] Una cosa que seguía ya no está en esta ventana: ha salido de la lista.
   *[other] { $count } cosas que seguía ya no están en esta ventana: han salido de la lista.
}
follow-said-confirmed = Confirmado. La primera carta llegará un jueves, en cuanto haya novedades.
follow-said-kept = Su elección está guardada.
follow-erase-title = Dejarlo todo
follow-erase-text = Su dirección y lo que sigue se borran enseguida; las cartas que esperan ya no salen.
follow-erase = Borrar mi dirección
follow-over-title = Está borrado
follow-over-text = No se le enviará ninguna carta más, y su dirección ya no se guarda aquí. Las copias de seguridad también la pierden a los { $days } días.
follow-lost-title = Este enlace ya no lleva a nada
follow-lost-text = O todo está ya borrado, o han pasado más de 48 horas sin confirmación. Puede empezar de nuevo cuando quiera.
follow-again = Seguir algo
refusal-follow-address = No es una dirección de correo completa. Escríbala como nombre@ejemplo.es.
refusal-follow-topics = Marque al menos una cosa que seguir.
refusal-follow-closed = Esta ventana no envía cartas por ahora. Siga por un canal Atom o vuelva más tarde.
refusal-follow-full = La carta no ha podido salir: hay demasiadas cartas esperando. Inténtelo dentro de una hora.
follow-letter-subject = { $name }: confirme su carta semanal
follow-letter-heading = ¿Quiere esta carta?
follow-letter-lead = Alguien, probablemente usted, ha pedido que { $name } le escriba una vez por semana sobre lo que sigue. Solo lo haremos si confirma.
follow-letter-see = Ver
follow-letter-action = Confirmar
follow-letter-closing = Si no ha sido usted, no haga nada. Sin confirmación en 48 horas no cambia nada, y una dirección nueva se borra.
follow-letter-reason = Recibe esta única carta porque se dio su dirección en { $name }.
follow-letter-reason-more = Ya sigue algo en { $name }, y se ha vuelto a dar allí su dirección.
weekly-subject = { $count ->
    [one] { $name }: una novedad esta semana
   *[other] { $name }: { $count } novedades esta semana
}
weekly-heading = Esta semana
weekly-lead = Esto es lo que ha pasado, y lo que viene, en lo que sigue en { $name }.
weekly-opened = Nuevo: { $title }
weekly-ending = Última semana: { $title }
weekly-succeeded = Conseguido: { $title }
weekly-news = { $title } da noticias: { $news }
weekly-need = { $title } necesita que le echen una mano: { $what }
weekly-call-opened = Convocatoria abierta: { $title }
weekly-call-closing = Últimos días para presentarse a la convocatoria: { $title }
weekly-call-decided = Resultados de la convocatoria: { $title }
weekly-event = Cita: { $title }
weekly-until = Hasta el { $when }
weekly-see-project = Ver el proyecto
weekly-see-call = Leer la convocatoria
weekly-see-event = Ver la cita
weekly-reason = Recibe esta carta porque la pidió en { $name }.
weekly-stop = Cambiar lo que sigo, o dejarlo todo
privacy-follow = Si sigue algo por correo electrónico
privacy-follow-kept = Guardamos su dirección, su idioma, lo que sigue y la fecha de la última carta. Nada de ello sale, ni en el diario público ni en la interfaz para programas. El enlace de sus cartas muestra todo lo que se guarda.
privacy-follow-time = Sin confirmación, todo se borra a las 48 horas; si no, en cuanto lo pida, con un clic desde cualquier carta. Las cartas no llevan imágenes ni enlaces de seguimiento: no sabemos si las lee.

### El certificado

nav-portal-certificates = Mis certificados
certificate-title = Certificado de campaña
certificate-head = Certificado { $number }
certificate-line = { $what }: { $value }
certificate-number = Número
certificate-issued = Emitido el
certificate-window = Ventana
certificate-publisher = Editor de la ventana
certificate-project = Proyecto
certificate-page = Página del proyecto
certificate-host = Plataforma, y número del proyecto
certificate-campaign = La campaña
certificate-seen = Leído en la plataforma el
certificate-stage = Situación
certificate-goal = Objetivo
certificate-wanted = Objetivo en preventas
certificate-sold = Preventas
certificate-units = { $count ->
    [one] una
   *[other] { $count }
}
certificate-raised = Recaudado del público
certificate-backers = Mecenas
certificate-not-told = la plataforma no lo dice
certificate-partners = Socios que suman a las donaciones
certificate-support = Acompañamiento y préstamos en especie
certificate-none = ninguno
certificate-promised = prometido, aún no entregado
certificate-agreement = convenio { $number }
certificate-reached = Vecinos alcanzados
certificate-followers = Personas que siguen el proyecto por correo y lo han confirmado
certificate-offers = Ofertas de ayuda recibidas y confirmadas
certificate-helpers = Personas que han ayudado, según el promotor
certificate-hours = Horas de ayuda, según el promotor
certificate-signature = La firma
certificate-verify = Verificar
certificate-key = Clave
certificate-closing = Este certificado dice lo que la ventana sabía en esa fecha. El dinero del público lo cobra y lo custodia { $host }, la única que puede garantizar su pago.
certificate-holds = La firma es válida.
certificate-holds-text = { $name } emitió este certificado el { $issued }. Si su ejemplar dice algo distinto del texto de abajo, se ha modificado.
certificate-broken = La firma no es válida.
certificate-broken-text = No se fíe de este texto: no está firmado con la clave que { $name } tiene hoy. Pida un certificado nuevo al promotor del proyecto.
certificate-paper = La versión para imprimir
certificate-others = Verificar otro certificado
certificate-back = Volver al certificado
certificate-signed = Lo que se firmó
certificate-offline = Verificar sin este sitio
certificate-offline-text = Descargue los tres archivos en una misma carpeta y ejecute esta línea en un terminal. Responde «Signature Verified Successfully» si el texto es el que se firmó.
certificate-command = Línea de verificación
certificate-of-key-text = Compare también la huella de la clave con la de su ejemplar. No hace falta que nos crea: esta línea la calcula a partir del archivo de la clave.
certificate-of-key = Línea de la huella
certificate-digest = SHA-256 del texto
certificate-fingerprint = SHA-256 de la clave
certificate-scan = Verifíquelo: enfoque este código o escriba la dirección.
certificate-search-title = Verificar un certificado
certificate-search-lead = Escriba el número que está en la parte superior de su ejemplar. { $name } le muestra el texto firmado y dice si la firma es válida.
certificate-unknown-title = Ningún certificado tiene este número
certificate-unknown-lead = Vuelva a leer el número en su ejemplar y escríbalo de nuevo. Si es el que está escrito, { $name } no ha emitido este certificado: pida su dirección a quien se lo dio.
certificate-search-number = Número del certificado
certificate-search-go = Verificar
certificate-search-hint = Cuatro grupos de cuatro signos, en mayúsculas o no, con guiones o sin ellos.
own-certificates-lead = Un certificado fechado y firmado dice lo que su campaña ha reunido: para un banco, un arrendador, un financiador. Cualquiera puede verificarlo por su dirección o su código.
own-certificates-make = Emitir un certificado para «{ $title }»
own-certificates-of = Certificado del { $when }
own-certificates-none = Esta ventana no muestra ningún proyecto suyo. Cuando muestre uno, podrá certificarlo aquí.
done-certificate-issued = El certificado está emitido y firmado. Aquí lo tiene, para imprimir o pasar por su dirección.
refusal-certificates-many = Este proyecto ya tiene { $most } certificados desde ayer. Use el último o vuelva mañana.
refusal-alt-missing = Diga en pocas palabras qué muestra la imagen, para quien no la ve.

### Las imágenes enviadas, las copias

picture-hint = Una imagen JPEG, PNG, WebP o GIF, de 5 MB como máximo. Se quita todo lo que anotó la cámara, lugar y hora incluidos.
picture-shows = Qué muestra la imagen
picture-shows-hint = En pocas palabras, para quien no la ve.
picture-remove = Quitar esta imagen
refusal-picture-unfit = Este archivo no es una imagen que podamos leer. Envíe una imagen JPEG, PNG, WebP o GIF entera, de al menos 32 píxeles de lado.
organisation-logo = Su logotipo
organisation-logo-hint = Aparece en su página, en la lista de socios y en los proyectos que apoya con su nombre.
organisation-logo-keep = Guardar el logotipo
done-logo-shown = El logotipo está guardado.
privacy-backups = Las copias de cada noche lo guardan todo { $days } días como máximo y luego se destruyen; lo que no se ha confirmado no entra en ellas. Una imagen retirada se borra en dos días.

### Qué es de las campañas

nav-portal-afterwards = ¿Y después?
nav-console-afterwards = Después de las campañas
afterwards-title = Desde la campaña
afterwards-by-holder = Lo que nos respondió el promotor del proyecto.
afterwards-round-quarter = Tres meses después
afterwards-round-year = Un año después
afterwards-going-yes = Está abierto, o ya está en marcha
afterwards-going-not-yet = Todavía no, pero llegará
afterwards-going-no = No, no se hará o ha terminado
afterwards-going-waiting = Aún sin respuesta
afterwards-form-lead = Dos preguntas; las respuestas aparecen en la página del proyecto con su fecha. Podrá cambiarlas.
afterwards-field-going = ¿Está abierto o en marcha?
afterwards-field-words = ¿Qué ha sido de ello?
afterwards-field-words-hint = Para quienes le apoyaron. Nombre solo a personas que estén de acuerdo.
afterwards-field-picture = Una imagen
afterwards-send = Publicar mi respuesta
own-afterwards-lead = Tres meses y un año después de una campaña lograda, a sus vecinos les gustaría saber qué ha sido de ella.
own-afterwards-waits = Por responder
own-afterwards-none = Nada que responder por ahora. Le escribiremos tres meses después de una campaña lograda.
done-afterwards-answered = Gracias. Su respuesta está en la página del proyecto.
refusal-afterwards-not-asked = Esta pregunta aún no se ha hecho. Vuelva cuando una carta se lo pida.
console-afterwards-sums = Proyectos preguntados: { $asked }. Han respondido: { $answered }. Abiertos o en marcha: { $open }.
console-afterwards-none = Aún no se ha preguntado a nadie: se hace solo, tres y doce meses después de una campaña lograda.
console-afterwards-waits = una pregunta más reciente espera
home-needs-all = Todos los proyectos que buscan

# The portal's front page, for whoever holds projects.
held-title = Sus proyectos
held-waits-offers = { $count ->
    [one] Una persona que ofrece ayuda espera su respuesta
   *[other] { $count } personas que ofrecen ayuda esperan su respuesta
}
held-waits-received = { $count ->
    [one] Un préstamo o un apoyo espera su respuesta
   *[other] { $count } préstamos o apoyos esperan su respuesta
}
held-waits-afterwards = { $count ->
    [one] ¿Qué fue de su campaña? Le esperan dos preguntas
   *[other] ¿Qué fue de sus campañas? Le esperan preguntas sobre { $count } de ellas
}
held-waits-near =
    { $count ->
        [one] Un ofrecimiento cerca de usted responde a una necesidad suya
       *[other] { $count } ofrecimientos cerca de usted responden a sus necesidades
    }
held-waits-nothing = Nada espera respuesta suya.
self-portal = Lo que espera a sus proyectos
refusal-reconcile-lines = Esta exportación tiene más de { $most } líneas y no se ha comparado nada. Sume las aportaciones de cada persona en una línea y envíela otra vez.
refusal-key-reused = Esta clave ya se envió con otro pago: no se ha registrado nada. Use una clave propia para cada pago.
refusal-promised-by-you = Usted prometió este fondo en nombre de su organización: otra persona debe responder por la región.
refusal-kind-changed = La organización ha cambiado de naturaleza desde entonces: ha dejado de ser, o ha pasado a ser, dinero público. Debe volver a escribir este fondo.
fund-top-up-public = La región debe aceptar cada aportación de dinero público, una vez votada.
fund-top-up-above = Si el fondo va a pasar de { $sum } en total, dos personas de la región deben aceptarlo antes.
fund-top-up-waits = Una aportación de { $sum }, pedida el { $when }, espera la respuesta de la región.
fund-top-up-drop = Retirar esta petición
fund-top-up-refused = La región no tomó la última aportación: { $reason }
fund-top-up-answer = Su respuesta a la aportación
fund-top-up-told = Su organización quiere añadir { $sum } (pedido el { $when }): el fondo tendría { $whole } en total.
fund-top-up-endorsed = Una persona de la región ha aceptado. Con el acuerdo de una segunda, cuenta.
fund-top-up-accept = Aceptar la aportación
fund-top-up-refuse = Rechazar la aportación
told-sponsor-top-up-asked = Aportación prometida
told-sponsor-top-up-endorsed = Primer acuerdo para una aportación
told-sponsor-top-up-refused = Aportación rechazada
told-sponsor-top-up-dropped = Aportación retirada
done-top-up-asked = Pedido. La región debe responder antes de que cuente.
done-top-up-dropped = Retirado: no se ha añadido nada.
done-top-up-accepted = Aceptado: el fondo tiene ese importe más.
done-top-up-endorsed = Anotado. Una segunda persona de la región debe aceptarlo.
done-top-up-refused = Rechazado: no se ha añadido nada, y la organización lee por qué.
refusal-top-up-waits = Ya hay una aportación que espera a la región. Retírela o espere la respuesta.
refusal-top-up-gone = Ya no espera ninguna aportación: se respondió o se retiró.
what-if-needs-gifts = Esta regla reparte el dinero según cada aportación, y la plataforma no dice nada de ellas antes de importarlas: no se puede probar qué recibiría cada proyecto.
desk-refused = No se ha hecho nada
refusal-gifts-above-crowd = Estas donaciones suman { $sum }, y según las cuentas la gente ha dado { $crowd }: no se ha importado nada.
done-describe-first = Diga primero quién es: la gente lo lee junto a cada fondo. Después, el fondo.
fund-field-vote_day = Fecha de la votación
fund-take-back-title = Retirar la promesa
fund-take-back-hint = Mientras la región no haya respondido, el fondo vuelve a ser un borrador.
fund-take-back = Retirarla
told-sponsor-taken-back = Promesa retirada
done-fund-taken-back = Retirada: el fondo vuelve a ser un borrador.
