# Els plurals i els nombres es resolen sols; *entre asteriscs*, el que destaca (textos «rich»).

## Marc

skip = Vés al contingut
nav = Seccions
nav-projects = Projectes
nav-about = Què és
nav-map = Mapa
nav-figures = Xifres
nav-propose = Proposa un projecte
nav-languages = Llengües
nav-foot = Informació
nav-legal = Avís legal
nav-privacy = Privadesa
nav-accessibility = Accessibilitat
nav-feed = Segueix per Atom
home-of = { $name }, inici
outside = (en un altre lloc web)
foot-promise = Les vostres aportacions passen per { $host }, que les cobra. { $name } no toca diners.
foot-source = Els projectes i els imports provenen de { $host }.
foot-publisher = Publicat per { $publisher }.
stale-days =
    { $count ->
        [one] Això es va consultar fa un dia: els imports poden haver canviat.
       *[other] Això es va consultar fa { NUMBER($count) } dies: els imports poden haver canviat.
    }
stale-hours =
    { $count ->
        [one] Això s'ha consultat fa una hora: els imports poden haver canviat.
       *[other] Això s'ha consultat fa { NUMBER($count) } hores: els imports poden haver canviat.
    }
stale-minutes =
    { $count ->
        [0] Això s'acaba de consultar.
        [one] Això s'ha consultat fa un minut.
       *[other] Això s'ha consultat fa { NUMBER($count) } minuts: els imports poden haver canviat.
    }
and = i
search = Cerca
search-label = Què busqueu?
search-hint = Una paraula, un municipi, un nom
search-placeholder = forn de pa

## Inici

home-description = Els projectes de micromecenatge de { $name }.
home-lead = Projectes d'aquí, per descobrir i per donar-los suport.
account-title = El compte
account =
    { $projects ->
        [one] *Un projecte* ha reunit *{ $raised }*
       *[other] *{ NUMBER($projects) } projectes* han reunit *{ $raised }*
    }{ $backers ->
        [0] .
        [one] { " " }gràcies a *un suport*.
       *[other] { " " }gràcies a *{ NUMBER($backers) } suports*.
    }
account-running =
    { $running ->
        [0] Ara mateix no hi ha cap campanya oberta.
        [one] Ara mateix hi ha una campanya oberta.
       *[other] Ara mateix hi ha { NUMBER($running) } campanyes obertes.
    }
account-note = Qui dona suport a dos projectes compta dues vegades.
home-ending = A punt d'acabar
home-newest = Els últims arribats
see-ending = Tots, per data de final
see-newest = Tots, del més recent
home-empty-title = Encara no hi ha cap projecte
home-empty = Ara com ara no hi ha cap projecte del territori en línia a { $host }. El primer apareixerà aquí tot sol.

## Llista

list-title = Els projectes
list-description = Els projectes de { $name }: els oberts, els anunciats i els acabats.
list-count =
    { $total ->
        [0] Cap projecte
        [one] *Un projecte*
       *[other] *{ NUMBER($total) } projectes*
    }{ $narrowed ->
        [yes] { $total ->
            [0] { " " }no compleix aquestes tries.
            [one] { " " }compleix aquestes tries.
           *[other] { " " }compleixen aquestes tries.
        }
       *[no] .
    }
filters = Tria
filters-chosen =
    { $count ->
        [one] Una tria
       *[other] { NUMBER($count) } tries
    }
filters-submit = Mostra els projectes
filter-stage = En quin punt és la campanya
filter-when = El moment
filter-nearly = Gairebé finançats
filter-ending = Acaben abans de set dies
filter-needs = Busquen un cop de mà
filter-category = Categoria
filter-category-all = Totes les categories
filter-place = Municipi
filter-place-all = Tots els municipis
chips = Les vostres tries
chip-words = «{ $words }»
chip-remove = Treu
clear = Esborra-ho tot
sort = Ordena
sort-submit = Ordena
sort-usual = Ordre habitual
sort-ending = Final proper
sort-newest = Més recents
sort-progress = Més avançats
stage-running = Oberts
stage-announced = Anunciats
stage-succeeded = Reeixits
stage-ended = Acabats
stage-failed = No finançats
stage-cancelled = Cancel·lats
list-feed = Rep aquests projectes per Atom
list-empty-title = De moment, res d'això
list-empty-narrowed = Traieu una tria o torneu a començar des de la llista sencera.
list-empty = Ara com ara no hi ha cap projecte del territori en línia a { $host }.
list-all = Tots els projectes
pages = Pàgines
page-number = Pàgina { $number }
page-previous = Pàgina anterior
page-next = Pàgina següent

## Progrés

of-goal = de { $goal }
preorders =
    { $count ->
        [one] { NUMBER($count) } comanda anticipada
       *[other] { NUMBER($count) } comandes anticipades
    }
bar = { $raised } de { $goal }
bar-goal = objectiu
percent-of-goal = { $percent } de l'objectiu
left-days =
    { $count ->
        [one] queda 1 dia
       *[other] queden { NUMBER($count) } dies
    }
left-hours =
    { $count ->
        [one] només queda una hora
       *[other] només queden { NUMBER($count) } hores
    }
left-minutes =
    { $count ->
        [0] queda menys d'un minut
        [one] només queda un minut
       *[other] només queden { NUMBER($count) } minuts
    }
flag-ending = A punt d'acabar
brief-announced-from = obertura: { $date }
brief-announced = aviat
brief-running = obert
brief-awaiting = acaba de tancar
brief-succeeded = reeixit
brief-failed = no finançat
brief-cancelled = cancel·lat
brief-ended = acabat
brief-vanished = retirat

## Projecte

back = Tots els projectes
category = Categoria
place = Lloc
holder = Promotor
backers =
    { $count ->
        [0] Encara no hi ha aportat ningú.
        [one] Hi ha contribuït una persona.
       *[other] Hi han contribuït { NUMBER($count) } persones.
    }
standing-running =
    { $when ->
        [dated] La campanya és oberta. Últim moment: { $date }.
        [about] La campanya és oberta. Final probable: { $date }; { $host } no ho diu.
       *[other] La campanya és oberta, sense data de final.
    }
standing-announced =
    { $when ->
        [dated] La campanya s'obrirà: { $date }.
       *[other] La campanya encara no és oberta.
    }
standing-awaiting = La campanya s'ha tancat: { $date }. { $host } encara no ha dit si ha reeixit.
standing-succeeded =
    { $when ->
        [dated] La campanya va reeixir: { $date }.
       *[other] La campanya va reeixir.
    }
standing-failed =
    { $when ->
        [dated] Campanya tancada sense arribar a l'objectiu: { $date }.
       *[other] La campanya no va arribar a l'objectiu.
    }
standing-cancelled = La campanya va ser cancel·lada pel promotor o per { $host }.
standing-ended =
    { $when ->
        [dated] Campanya acabada: { $date }. El promotor conserva el que s'hi va reunir.
       *[other] La campanya s'ha acabat; el promotor conserva el que s'hi va reunir.
    }
standing-vanished =
    { $when ->
        [dated] { $host } ha deixat de mostrar aquest projecte: { $date }. Això és el que en sabíem.
       *[other] { $host } ja no mostra aquest projecte. Això és el que en sabíem.
    }
contribute = Contribuïu-hi a { $host }
payment = El pagament es fa a { $host }, amb { $name } ({ $registration }).
payment-failure =
    { $kind ->
        [preorders] Si no s'arriba a les { $goal } comandes anticipades (termini: { $date }), { $host } us torna els diners.
       *[money] Si no s'arriba a l'objectiu de { $goal } (termini: { $date }), { $host } us torna els diners.
    }
overfunded-title = L'objectiu s'ha superat de llarg
overfunded = Aquest projecte ha passat el { $percent } del seu objectiu. Les aportacions encara hi són benvingudes; pregunteu a què servirà l'excedent.
page-on-host = Mireu-lo a { $host }
story = El projecte
funding = A què serviran els diners
about-holder = Qui hi ha al darrere
video = Mireu el vídeo
rewards = Recompenses
rewards-hint = Es trien a { $host } en el moment de contribuir.
reward-untitled = Recompensa
reward-taken =
    { $count ->
        [0] encara no triada
        [one] triada una vegada
       *[other] triada { NUMBER($count) } vegades
    }
reward-left =
    { $count ->
        [one] en queda una
       *[other] en queden { NUMBER($count) }
    }
reward-over = exhaurida
reward-delivery = lliurament: { $date }
reward-variants = A triar
variant-left =
    { $count ->
        [0] exhaurit
        [one] en queda 1
       *[other] en queden { NUMBER($count) }
    }
news = Novetats
news-untitled = Novetat: { $date }
news-reserved = Només per als mecenes, a { $host }.
news-more = Llegiu-la a { $host }
sponsorships = Patrocinadors declarats a { $host }
sponsorships-hint = Segons { $host }, que no diu si l'import és un límit o un pagament.
sponsorship-full = Exhaurit, segons { $host }.
seen = Consultat a { $host }: { $date }.
language-note = Aquest text és en { $language }.
in-language = en { $language }
language-fr = francès
language-en = anglès
language-ca = català
language-es = espanyol
language-de = alemany
language-it = italià
language-nl = neerlandès
language-pt = portuguès
language-ar = àrab
language-bg = búlgar
language-br = bretó
language-co = cors
language-cs = txec
language-da = danès
language-el = grec
language-et = estonià
language-eu = basc
language-fi = finès
language-ga = irlandès
language-gl = gallec
language-he = hebreu
language-hr = croat
language-hu = hongarès
language-ja = japonès
language-ko = coreà
language-lb = luxemburguès
language-lt = lituà
language-lv = letó
language-nb = noruec
language-no = noruec
language-oc = occità
language-pl = polonès
language-ro = romanès
language-ru = rus
language-sk = eslovac
language-sl = eslovè
language-sr = serbi
language-sv = suec
language-tr = turc
language-uk = ucraïnès
language-zh = xinès

## Què és

about-what = Què és
about-default = { $name } mostra els projectes del territori que recapten a { $host }, i només aquests.
about-how = Com funciona
about-how-find = *Trobeu* un projecte aquí: per una paraula, per municipi, per categoria.
about-how-give = *Hi contribuïu* a { $host }: compte, pagament i devolució es fan allà, mai aquí.
about-how-propose = *Proposeu* un projecte d'aquí: digueu-ne quatre coses, mireu si hi té lloc i creeu-lo a { $host }.
about-who = Qui hi pot contribuir
about-who-text = Tothom, des d'on sigui. El territori tria projectes, no visitants.
about-roles = Qui fa què
about-role-region = El territori
about-role-region-text = Diu quins projectes mostra la finestra, publica aquestes pàgines i en respon. No rep, no guarda ni paga diners.
about-role-host-text = Porta les campanyes i els comptes, cobra les aportacions, les paga als promotors o les torna.
about-role-holder = El promotor
about-role-holder-text = Escriu el projecte, en fixa l'import i la data, rep els diners, compleix el que ha promès i en dona notícies.
about-role-you = Vós
about-role-you-text = Llegiu, compartiu i contribuïu-hi si el projecte us agrada. Aquí no cal obrir cap compte; a { $host } en cal un per donar.
about-money = On van els diners
about-money-pay = *Pagueu* a { $host }, a la pàgina del projecte. Res del que hi escriviu no passa per aquí.
about-money-wait = *{ $host } guarda* l'import fins que s'acaba la campanya.
about-money-end = *Objectiu assolit*: { $host } el paga al promotor, menys la seva comissió. *Objectiu no assolit*: { $host } us torna els diners. Unes quantes campanyes conserven el que han reunit; la seva pàgina ho diu.
about-money-after = *El promotor* fa el projecte, envia les recompenses i en dona notícies.
about-money-figures = Els imports que es mostren aquí es consulten a { $host }; cada pàgina diu quan.
about-checks = Què mira el territori
about-checks-not = El territori no controla ni els comptes d'un promotor ni l'ús dels diners. Acceptar una campanya i saber a qui es paga correspon a { $host }.
about-checks-try = Comproveu si un projecte hi té lloc

## Avís legal

legal-description = Qui publica { $name }, qui l'allotja, qui cobra.
legal-publisher = Editor
legal-director = Direcció de la publicació
legal-contact = Contacte
legal-hosting = Allotjament
legal-host = Micromecenatge
legal-host-text = Les campanyes són a càrrec de { $host } ({ $name }, { $registration }), que cobra les aportacions, les paga o les torna, i en respon.
legal-host-missing = L'editor encara no ha indicat la identitat legal de { $host }; per això aquestes pàgines no ofereixen cap enllaç per contribuir.
legal-content = Textos i imatges dels projectes
legal-content-text = Són dels seus promotors i provenen de { $host }. Per a un error o una retirada, escriviu al contacte de més amunt.
legal-missing = No indicat per l'editor.
legal-window = Què és aquesta finestra
legal-window-text = Un indicador de camins. Mostra projectes d'un territori i porta a { $host }, que els finança. No és ni una plataforma de micromecenatge ni un intermediari: no registra cap aportació, i el seu editor no rep, no guarda ni paga diners.
legal-giving = Abans de donar
legal-giving-limits = Els límits que la llei fixa per a cada manera de donar s'apliquen a { $host }, que n'és responsable.
nature-donation = Una donació no dona dret a res a canvi.
nature-reward = La recompensa és una promesa del promotor; aquesta finestra no la garanteix.
nature-loan-free = Un préstec sense interessos pot ser que només es torni en part, o gens. Presteu només allò de què pugueu prescindir.
nature-loan-interest = Un préstec pot ser que només es torni en part, o gens. Presteu només allò de què pugueu prescindir.
nature-equity = Una participació d'empresa pot perdre tot el valor i ser difícil de vendre. Invertiu només allò de què pugueu prescindir.
legal-sources = Fonts
legal-source-outline = Contorn del territori: { $source }.
legal-source-communes = Municipis i codis postals de França: INSEE i La Poste, Licence Ouverte 2.0.
legal-source-places = Coordenades, altres noms i llocs veïns: GeoNames (geonames.org), llicència CC BY 4.0.
legal-source-fonts = Tipus de lletra, amb la SIL Open Font License 1.1:
legal-source-software = Programari: Oriel.

## Privadesa

privacy-lead = Aquestes pàgines no posen cap galeta, no carreguen res de fora i no demanen cap compte.
privacy-none = El que no passa
privacy-none-cookie = Cap galeta ni cap altre emmagatzematge al vostre navegador. Només les persones que s'identifiquen per gestionar la finestra o el seu projecte en reben una, mentre dura la sessió.
privacy-none-third = Cap tercer: estils, lletres i dibuixos són d'aquest lloc web. Cap mesura d'audiència.
privacy-none-script = Cap script: les pàgines són completes sense.
privacy-log = El que s'anota
privacy-log-text = Per servir una pàgina, el servidor rep la vostra adreça IP i l'adreça demanada. Si la pàgina encara no és a punt, el programari anota l'hora i això:
privacy-search = Les paraules que cerqueu formen part de l'adreça de la pàgina; no serveixen per a res més.
privacy-leave = Quan marxeu
privacy-leave-text = Els enllaços a { $host } i a altres llocs us hi porten, amb les seves normes. No saben quina pàgina deixeu.
privacy-holders = Els promotors
privacy-holders-text = De { $host } prenem el nom públic dels promotors i l'enllaç a la seva pàgina, res més. No prenem cap nom de mecenes.
privacy-rights = Els vostres drets
privacy-rights-text = Per a una pregunta, un accés o un esborrat, escriviu a { $publisher }.
privacy-script = Un sol script, el nostre, i opcional: sense ell les pàgines són completes. No guarda res.
privacy-while = Mentre llegiu
privacy-live = Si el vostre navegador executa l'script, la pàgina manté una connexió oberta amb aquest lloc web, perquè els imports es moguin tots sols. No envia res de vós i es tanca amb la pàgina.
privacy-pictures = Les imatges dels projectes les pren de { $host } el nostre servidor i us arriben des d'aquest lloc web. { $host } no sap que les mireu.
privacy-videos = Un vídeo es queda on s'ha publicat ({ $sites }). No s'hi demana res fins que no hi cliqueu; després s'apliquen les seves normes.
privacy-logged-id = un número, només per a aquesta petició
privacy-logged-method = la manera de demanar (llegir una pàgina, i prou)
privacy-logged-path = la pàgina, sense les paraules cercades
privacy-logged-status = el resultat
privacy-logged-ms = el temps que ha calgut
privacy-log-not = La vostra adreça IP no hi és. Res de tot això no parla de vós; per tant, no hi ha res de vós per guardar ni per esborrar.
privacy-log-front = Un proveïdor situat davant d'aquest servidor pot tenir el seu propi registre.
privacy-check = El que responeu per comprovar un projecte no es guarda ni s'anota.
privacy-give = Si hi contribuïu, és { $name } qui rep el que escriviu a { $host }. No ens n'arriba res, ni tan sols el vostre nom.
privacy-authority = També us podeu adreçar a l'autoritat que vetlla per les dades personals; a França, la CNIL (cnil.fr).

## Accessibilitat

accessibility-description = L'accés de tothom a { $name }: estat, contacte, recurs.
accessibility-state = Estat
accessibility-state-text = No s'ha fet cap auditoria. Per tant, no afirmem que aquestes pàgines siguin conformes a cap norma.
accessibility-contact = Alguna cosa us barra el pas?
accessibility-contact-text = Digueu-nos quina pàgina i què no ha funcionat: us respondrem i, mentrestant, us donarem la informació d'una altra manera.
accessibility-contact-none = L'editor no ha indicat cap contacte; l'avís legal diu qui és.
accessibility-recourse = Recurs
accessibility-recourse-text = Si ens heu escrit i no hem respost, a França podeu adreçar-vos al Défenseur des droits: al seu lloc web, a través del seu delegat al vostre departament o per correu, gratuïtament i sense segell, a Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
accessibility-mention =
    { $state ->
        [full] Accessibilitat: totalment conforme
        [partial] Accessibilitat: parcialment conforme
       *[none] Accessibilitat: no conforme
    }
accessibility-scope = { $publisher } respon de l'accés de tothom a { $name }.
accessibility-finding =
    { $state ->
        [full] Aquestes pàgines són totalment conformes a la norma { $standard }.
        [partial] Aquestes pàgines són parcialment conformes a la norma { $standard }.
       *[none] Aquestes pàgines no són conformes a la norma { $standard }.
    }
accessibility-account = L'auditoria, feta per { $auditor } (data: { $date }), ha trobat que es compleix el { $rate } dels criteris, comptant totes les pàgines juntes.
accessibility-outdated = Aquesta auditoria té més de tres anys. S'ha de tornar a fer; mentrestant, ja no és fiable.
accessibility-built = Són escrites per fer-se servir amb el teclat, ampliades, impreses i amb un lector de pantalla.
accessibility-failing = El que encara no funciona
accessibility-criterion = Criteri { $number }
accessibility-plan = El que està previst
accessibility-scheme = Esquema plurianual i pla d'accions
accessibility-recourse-link = Escriviu al Défenseur des droits
accessibility-established = Data de la declaració: { $date }.

## Errors

not-found-title = Aquesta pàgina no existeix
not-found-lead = L'adreça ha canviat o no ha portat mai enlloc. Cerqueu un projecte o torneu a l'inici.
go-home = Torna a l'inici
error-title = S'ha trencat alguna cosa de la nostra banda
error-reason = La pàgina no s'ha pogut preparar. No és culpa vostra i no s'ha perdut res.
error-remedy = Torneu-ho a provar d'aquí a un minut.
refused-title = No hem entès aquesta petició
refused-remedy = Corregiu l'adreça o torneu a l'inici.
neutral-title = No hi ha res en aquesta adreça
neutral-lead = Comproveu el nom del lloc web a la barra d'adreces.

## Proposa un projecte

home-featured = En portada
home-open = Ara mateix
see-open = Tots els que recapten
flag-succeeded = Assolit
bar-added = { $name } hi afegeix { $sum }.
bar-promised = { $name } promet { $sum }.
key-crowd = Donat pel públic
key-added = { $name } hi afegeix
key-promised = { $name } promet

## Mapa

map-title = Al mapa
map-description = On són els projectes de { $name }, municipi per municipi.
map-name = Mapa dels projectes
map-pass = Salta el mapa
map-as-list = Mostra'ls en llista
list-map = Mostra'ls al mapa
map-hint = Un punt és un projecte. Un nombre en reuneix uns quants: s'obre de més a prop, o en llista.
map-approximate = El contorn és aproximat.
map-town =
    { $count ->
        [one] { $town }, un projecte: mostra la llista
       *[other] { $town }, { NUMBER($count) } projectes: mostra la llista
    }
map-closer =
    { $count ->
        [one] { $town } i rodalia, un projecte: mira-ho de més a prop
       *[other] { $town } i rodalia, { NUMBER($count) } projectes: mira-ho de més a prop
    }
map-around =
    { $count ->
        [one] { $town } i rodalia, un projecte: mostra la llista
       *[other] { $town } i rodalia, { NUMBER($count) } projectes: mostra la llista
    }
map-whole = Torna al mapa sencer
map-towns = Municipi per municipi
map-townless = Sense municipi
map-count =
    { $count ->
        [one] un projecte
       *[other] { NUMBER($count) } projectes
    }
map-more =
    { $count ->
        [one] i un projecte més
       *[other] i { NUMBER($count) } projectes més
    }
map-all =
    { $count ->
        [one] Mostra el projecte
       *[other] Mostra els { NUMBER($count) } projectes
    }
map-beyond = Fora del mapa
map-unknown = Lloc desconegut
map-unknown-hint = El promotor no ha dit on són, o bé diversos municipis tenen aquest nom.
map-none = Cap d'aquests projectes no diu on és.
chip-near = { $town } i rodalia, { $km } km
inset-label = { $town }, al mapa del territori
inset-label-townless = El projecte, al mapa del territori
inset-more = Els projectes dels voltants
home-map = On passa
home-map-lead =
    { $towns ->
        [0] Projectes arreu del territori.
        [one] Un municipi té el seu projecte.
       *[other] { NUMBER($towns) } municipis tenen el seu projecte.
    }
see-map = Obre el mapa

## Xifres

figures-title = Les xifres
figures-description = Què han reunit les campanyes de { $name }, per mes, per categoria i per municipi, i quantes reïxen.
figures-kept =
    { $count ->
        [0] Encara no ha reeixit cap campanya.
        [one] *Una campanya* ha reeixit i ha reunit *{ $sum }*.
       *[other] *{ NUMBER($count) } campanyes* han reeixit i han reunit *{ $sum }*.
    }
figures-underway =
    { $count ->
        [0] Ara mateix no n'hi ha cap d'oberta.
        [one] *Una altra* és oberta: de moment en té *{ $sum }*.
       *[other] *{ NUMBER($count) } més* són obertes: de moment en tenen *{ $sum }*.
    }
figures-returned =
    { $count ->
        [one] Una campanya no ha reeixit: els { $sum } promesos no li arriben.
       *[other] { NUMBER($count) } campanyes no han reeixit: els { $sum } promesos no els arriben.
    }
figures-other =
    { $count ->
        [one] A part, en { $currency }: un projecte, { $sum }.
       *[other] A part, en { $currency }: { NUMBER($count) } projectes, { $sum }.
    }
figures-source = Segons { $host }, que diu què ha reunit cada campanya, però no quan ha aportat cadascú.
figures-months = Les campanyes acabades, mes rere mes
figures-months-lead =
    { $currency ->
        [EUR] Què havien reunit les campanyes acabades cada mes, en euros, sense els cèntims.
        [CHF] Què havien reunit les campanyes acabades cada mes, en francs suïssos, sense els cèntims.
       *[other] Què havien reunit les campanyes acabades cada mes, en { $currency }, arrodonit a la unitat inferior.
    } Les que són obertes encara no hi surten.
figures-months-cut = El dibuix mostra els dotze últims mesos; la taula, tots.
figures-months-label = Columnes: què havien reunit les campanyes acabades cada mes. La taula que segueix dona les mateixes xifres.
figures-key-kept = dels projectes, ja segur
figures-key-underway = campanyes encara obertes
figures-key-returned = campanyes no reeixides
figures-undated = Acabades en data desconeguda
figures-total = Total
figures-categories = Per categoria
figures-categories-lead = Què han reunit les campanyes reeixides i les que són obertes.
figures-uncategorised = Sense categoria
figures-cut = El dibuix mostra les dotze primeres files; la taula, totes.
figures-places = Municipi per municipi, per habitant
figures-places-lead = Què han reunit les campanyes reeixides o obertes, dividit pel nombre d'habitants del municipi i arrodonit al cèntim inferior.
figures-unplaced = Municipi desconegut o no censat
figures-each = { $sum } per habitant
figures-less-than = menys de { $sum }
figures-outcomes = Com acaba
figures-rate =
    { $decided ->
        [one] Ha acabat una campanya
       *[other] Han acabat { NUMBER($decided) } campanyes
    }{ $succeeded ->
        [0] , cap no ha reeixit: { $percent } d'èxit.
        [one] , una ha reeixit: { $percent } d'èxit.
       *[other] , { NUMBER($succeeded) } han reeixit: { $percent } d'èxit.
    }
figures-left-out =
    { $running ->
        [0] Fora d'aquest càlcul: cap campanya oberta o anunciada
        [one] Fora d'aquest càlcul: una campanya oberta o anunciada
       *[other] Fora d'aquest càlcul: { NUMBER($running) } campanyes obertes o anunciades
    }{ $ended ->
        [0] .
        [one] , i una d'acabada que es queda tot el que ha reunit.
       *[other] , i { NUMBER($ended) } d'acabades que es queden tot el que han reunit.
    }
figures-undecided = Encara no ha acabat cap campanya.
figures-as-table = En taula
figures-csv = Descarrega (CSV)
figures-head-month = Mes
figures-head-ended = Campanyes acabades
figures-head-kept = Segur
figures-head-returned = No reeixit
figures-head-category = Categoria
figures-head-projects = Projectes
figures-head-underway = Encara obert
figures-head-place = Municipi
figures-head-inhabitants = Habitants
figures-head-standing = Reunit
figures-head-each = Per habitant
figures-head-outcome = Resultat
figures-empty = Ara com ara no hi ha cap projecte del territori en línia a { $host }: no hi ha res a comptar.
## El que es mou

live-moved = { $title }: { $sums }.
video-here = Mireu el vídeo aquí
video-there = Mireu el vídeo a { $site }
video-title = Vídeo: { $title }
video-notice = Si el reproduïu aquí, el vostre navegador s'adreça a { $site }, que sap de quin lloc web veniu i segueix les seves pròpies regles. Fins aleshores no se li demana res.
## Compartir

card-projects =
    { $count ->
        [one] per a un projecte
       *[other] per a { NUMBER($count) } projectes
    }
card-alt = { $name }: el que han reunit els projectes del territori
share = Compartir
share-address = L'adreça d'aquesta pàgina
share-mail = Enviar-la per correu electrònic
share-sheet = El full per imprimir, per a un aparador
share-card = La imatge per acompanyar un anunci
share-code = El codi per mostrar-la dins d'una altra pàgina
share-code-hint = Aquest marc no posa cap galeta ni executa cap script. Els imports hi són sempre al dia.
follow = Seguir
follow-hint = Amb un lector de canals Atom, sense compte ni adreça electrònica.
follow-window = Tots els projectes: { $name }
follow-category = La categoria «{ $name }»
follow-place = Lloc: { $name }
embed-list = Projectes per descobrir: { $name }
embed-more = Veure-ho a { $name }
embed-promise = Les aportacions passen per { $host }, que les cobra.
embed-gone = Aquest projecte ja no es presenta aquí.
embed-nothing = Cap projecte d'aquesta tria per ara.
sheet-holder = Un projecte de { $name }
sheet-go =
    { $open ->
        [yes] Per saber-ne més i contribuir-hi
       *[no] Per saber-ne més
    }
sheet-code = Codi per llegir amb un telèfon: { $address }
sheet-seen = Llegit el { $date }.
## Imatges dels projectes
picture-alt = Imatge del projecte: { $title }
propose-description = Què mostra { $name }, com proposar-hi un projecte i com comprovar que hi té lloc.
propose-lead = Un projecte d'aquí es crea a { $host }. Si compleix les regles d'aquesta pàgina, la finestra el mostra tot sola: no cal enviar-nos res.
propose-rules = Què mostra la finestra
propose-steps = En tres passos
propose-step-check = *Comproveu*, més avall en aquesta pàgina, que el projecte compleix les regles.
propose-step-create = *Creeu la campanya* a { $host }. Indiqueu-hi el municipi, i el codi postal si n'hi ha d'altres amb el mateix nom. És { $host } qui accepta les campanyes i paga els diners.
propose-step-appear = *Publiqueu-la*: un cop en línia a { $host }, apareix aquí tota sola.
propose-on-host = Creeu la campanya a { $host }
rules-where = On
rules-what = Què
rules-places = Mostra els municipis
rule-areas = Els projectes situats aquí: { $names }.
rule-codes = Els projectes amb un codi postal, o de municipi, que comença així: { $names }.
rule-places = Els projectes d'aquests municipis: { $names }.
rule-places-many =
    { $count ->
        [one] Els projectes d'un municipi.
       *[other] Els projectes de { NUMBER($count) } municipis.
    }
rule-outline = Els projectes situats dins dels límits del territori.
rule-circle = Els projectes situats com a màxim a { $km } km del centre del territori.
rule-margin = Fins a { $km } km més enllà dels límits, un veí encara compta, si la plataforma sap on és.
rule-held = Els projectes que el territori ja aplega a { $host }, siguin on siguin.
rule-unlocated =
    { $choice ->
        [include] Un projecte que no diu on és també es mostra.
        [review] Si no trobem on és un projecte, una persona el mira abans que es mostri.
       *[exclude] Un projecte que no diu on és no es mostra.
    }
rule-ceiling = Demanen com a màxim { $sum }.
rule-no-ceiling = Demanen l'import que volen: no hi ha límit.
rule-kinds = Els diners s'hi donen així: { $names }. Els préstecs amb interessos i les participacions d'empresa no hi tenen lloc.
rule-rewards =
    { $choice ->
        [expected] S'espera una recompensa. Pot ser simbòlica: un gràcies, una visita, una fotografia.
       *[optional] Una recompensa és benvinguda, però mai obligatòria. Pot ser simbòlica.
    }
rule-categories = Són d'una d'aquestes categories: { $names }.
rule-categories-out = Aquestes categories no es mostren: { $names }.
rule-overfunding = Passat el { $percent } de l'objectiu, la pàgina ho diu i convida a preguntar a què servirà l'excedent. { $host } continua acceptant aportacions.
kind-gift = donació, amb recompensa o sense
kind-donation = donació sense recompensa
kind-reward = donació amb recompensa
kind-loan-free = préstec sense interessos
kind-loan-interest = préstec amb interessos
kind-equity = participació d'empresa
given-gift = Donacions
given-loan-free = Préstecs sense interessos
given-loan-interest = Préstecs amb interessos
given-equity = Participacions de l'empresa
check-title = El vostre projecte hi té lloc?
check-lead = Unes quantes preguntes, que responen les mateixes regles que trien els projectes.
check-place = On es fa el projecte?
check-place-hint = Un municipi, un codi postal o tots dos.
check-amount = Quant demana?
check-amount-hint = L'import que es busca, en { $currency }.
check-kind-label = Què rep?
check-rewards-label = Ofereix alguna cosa a canvi?
check-rewards-hint = Encara que sigui simbòlica: n'hi ha prou amb un gràcies públic.
check-category-label = De quina categoria és?
check-choose = Trieu
check-yes = Sí
check-no = No
check-submit = Mostra la resposta
check-kept = Les vostres respostes no es guarden ni s'anoten.
check-to-correct = Per corregir
check-verdict =
    { $verdict ->
        [in] Sí, aquest projecte es mostraria aquí.
        [review] Potser: abans el miraria una persona.
       *[out] No, aquest projecte no es mostraria aquí.
    }
check-sign =
    { $verdict ->
        [in] Sí.
        [review] Per veure.
       *[out] No.
    }
check-inside = «{ $place }» és dins del territori.
check-elsewhere = «{ $place }» no és dins del territori.
check-ambiguous =
    { $inside ->
        [one] «{ $place }» és el nom de { $meanings } llocs, un dels quals és aquí. Mentre no se sap quin és, ho mira una persona.
       *[other] «{ $place }» és el nom de { $meanings } llocs, { $inside } dels quals són aquí. Mentre no se sap quin és, ho mira una persona.
    }
check-unknown =
    { $verdict ->
        [in] No coneixem cap lloc que es digui «{ $place }», però un projecte sense lloc també es mostra.
        [review] No coneixem cap lloc que es digui «{ $place }». Una persona miraria on és. Reviseu com s'escriu o doneu el codi postal.
       *[out] No coneixem cap lloc que es digui «{ $place }». Reviseu com s'escriu o doneu el codi postal.
    }
check-ceiling =
    { $kept ->
        [yes] { $sum }: és dins del límit de { $ceiling }.
       *[no] { $sum }: és més que el límit de { $ceiling }.
    }
check-kind =
    { $kept ->
        [yes] S'admet aquí: { $kind }.
       *[no] No es mostra aquí: { $kind }.
    }
check-rewards =
    { $kept ->
        [yes] Ofereix alguna cosa a canvi, com s'espera.
       *[no] No ofereix res a canvi. Aquí s'espera una recompensa, encara que sigui simbòlica.
    }
check-category =
    { $kept ->
        [yes] Categoria admesa: { $category }.
       *[no] Categoria que no es mostra aquí: { $category }.
    }
check-which = Quin és?
check-where =
    { $verdict ->
        [in] aquí
        [review] per veure
       *[out] en un altre lloc
    }
check-more =
    { $count ->
        [one] I un altre. Afegiu-hi el codi postal.
       *[other] I { NUMBER($count) } més. Afegiu-hi el codi postal.
    }
check-next =
    { $verdict ->
        [in] Després és { $host } qui accepta la campanya, segons les seves pròpies regles.
        [review] A { $host }, escriviu el lloc amb el codi postal: la resposta serà més segura.
       *[out] Res no impedeix proposar-lo a { $host }: només no es mostraria en aquesta finestra.
    }
mistake-place-missing = Digueu on es fa el projecte: un municipi o un codi postal.
mistake-place-unreadable = Això no és el nom d'un lloc. Escriviu un municipi o un codi postal.
mistake-amount-missing = Digueu quant demana el projecte.
mistake-amount-unreadable = Això no és un import. Escriviu-lo en xifres, per exemple 6.000.
mistake-amount-too-large = Aquest import és massa gran per llegir-lo. Reviseu els zeros.
mistake-amount-nothing = L'import ha de ser més gran que zero.
mistake-kind-missing = Trieu què rep el projecte.
mistake-rewards-missing = Digueu si el projecte ofereix alguna cosa a canvi.
mistake-category-missing = Trieu una categoria.

### Cartes: el que les finestres escriuen a les persones

mail-colon = :
mail-from = Carta enviada per { $publisher }. Si hi responeu, escriviu al seu equip.
digest-subject =
    { $count ->
        [one] { $name }: us espera una cosa
       *[other] { $name }: us esperen { NUMBER($count) } coses
    }
digest-heading = Per a la vostra atenció
digest-lead = Des de la darrera carta, això és el que ha passat a la finestra «{ $name }» i que us afecta.
digest-action = Obre la consola
digest-choice = Trieu què voleu rebre
digest-reason = Rebeu aquesta carta perquè teniu una funció a la finestra «{ $name }».
notice-juror-named = Sou membre del jurat de «{ $name }».
notice-link-juror-named = Llegeix les candidatures
notice-kind-juror-named = M'incorporo a un jurat
notice-entry-received =
    { $count ->
        [one] Ha arribat una candidatura per a «{ $name }».
       *[other] Han arribat { NUMBER($count) } candidatures per a «{ $name }».
    }
notice-link-entry-received = Llegeix les candidatures
notice-kind-entry-received = Arriba una candidatura
notice-entry-changed =
    { $count ->
        [one] S'ha modificat o retirat una candidatura a «{ $name }».
       *[other] { NUMBER($count) } modificacions o retirades de candidatures a «{ $name }».
    }
notice-link-entry-changed = Mira les candidatures
notice-kind-entry-changed = Es modifica o es retira una candidatura
notice-invited = El vostre projecte està convidat a la convocatòria «{ $name }».
notice-link-invited = Llegeix la convocatòria
notice-kind-invited = El meu projecte és convidat a una convocatòria
notice-terms-changed = Les bases de la convocatòria «{ $name }» han canviat. La vostra candidatura conserva les que hi havia quan es va presentar.
notice-link-terms-changed = Llegeix què canvia
notice-kind-terms-changed = Canvien les bases d'una convocatòria després de presentar-m'hi
notice-call-decided = S'han publicat els resultats de la convocatòria «{ $name }».
notice-link-call-decided = Mira els resultats
notice-kind-call-decided = Es resol una convocatòria on participo
notice-call-withdrawn = S'ha retirat la convocatòria «{ $name }».
notice-link-call-withdrawn = Llegeix per què
notice-kind-call-withdrawn = Es retira una convocatòria on participo
notice-member-joined =
    { $count ->
        [one] { $name } ha acceptat la seva funció.
       *[other] { $name } ha acceptat { NUMBER($count) } funcions.
    }
notice-link-member-joined = Mira l'equip
notice-kind-member-joined = Una persona convidada accepta la seva funció
notice-role-taken = Us han retirat una de les vostres funcions.
notice-link-role-taken = Mira les meves funcions
notice-kind-role-taken = Em retiren una de les meves funcions
digest-action-own = Obrir el meu compte
digest-reason-holder = Rebeu aquesta carta perquè impulseu un projecte o us heu presentat a una convocatòria a la finestra «{ $name }».
notice-projects-to-review =
    { $count ->
        [one] Un projecte espera la vostra decisió: res no diu si és del territori.
       *[other] { NUMBER($count) } projectes esperen la vostra decisió: res no diu si són del territori.
    }
notice-link-projects-to-review = Decidir
notice-kind-projects-to-review = Hi ha projectes que esperen una decisió (un cop al dia com a màxim)
notice-entry-taken = La vostra candidatura «{ $title }» a la convocatòria «{ $name }» ha arribat bé.
notice-link-entry-taken = Veure la meva candidatura
notice-kind-entry-taken = La meva candidatura ha arribat
notice-until = Encara la podeu modificar o retirar fins al { $when }.
notice-call-decided-accepted = «{ $title }» és un dels projectes seleccionats en la convocatòria «{ $name }».
notice-call-decided-refused = «{ $title }» no ha estat seleccionat en la convocatòria «{ $name }».
notice-call-decided-pointed = «{ $title }» no ha estat seleccionat en la convocatòria «{ $name }»; teniu altres portes obertes.
notice-link-call-decided-own = Llegir la decisió
notice-why = Per què: { $reason }
notice-door = { $name } ({ $contact }): { $why }
notice-event-proposed =
    { $count ->
        [one] Es proposa una cita per a l'agenda: «{ $name }».
       *[other] La cita «{ $name }» es proposa per a l'agenda i s'ha modificat des d'aleshores.
    }
notice-link-event-proposed = Llegir i respondre
notice-kind-event-proposed = Es proposa una cita per a l'agenda
notice-event-answered = Hi ha resposta per a la vostra cita «{ $name }».
notice-event-answered-accepted = La vostra cita «{ $title }» és a l'agenda.
notice-event-answered-declined = La vostra cita «{ $title }» no s'ha acceptat. La podeu modificar i tornar-la a proposar.
notice-link-event-answered = Veure la meva cita
notice-link-event-answered-own = Veure la meva cita
notice-kind-event-answered = Una cita que proposo té resposta
notice-webhook-paused = El webhook cap a { $name } està en pausa: ja no hi arriba res.
notice-link-webhook-paused = Mira els darrers enviaments
notice-kind-webhook-paused = Un webhook es posa en pausa

### La bústia de la demostració

mailbox-title = Bústia
mailbox-lead = Aquesta demostració no escriu a ningú. Les cartes que hauria enviat són aquí, i els enllaços hi funcionen.
mailbox-empty = Encara no hi ha cap carta.
mailbox-count =
    { $count ->
        [one] Una carta
       *[other] { NUMBER($count) } cartes, primer la més recent
    }
mailbox-line = De { $from } a { $to }, { $when }
mailbox-back = Totes les cartes
mailbox-from = De
mailbox-to = A
mailbox-when = Data
mailbox-html = La carta tal com es veu
mailbox-text = La carta en text pla
mailbox-source = Mira la carta tal com hauria sortit
### Taula: entrar, formularis, errors

nav-account = El meu compte
nav-console-front = Inici
nav-group-show = Mostrar
nav-group-enliven = Dinamitzar
nav-group-run = Gestionar
nav-group-partner = Donar suport
nav-group-held = Els meus projectes
desk-menu = Menú
nav-portal-front = Inici
desk-console = Consola
desk-portal = Projectes i socis
nav-portal = Espai de promotors i socis
project-yours = És el vostre projecte? Declareu una necessitat, doneu les gràcies, imprimiu el vostre certificat:
desk-nav = { $name }
desk-signed-in = Sessió de:
desk-sign-in = Entrar
desk-sign-out = Sortir
desk-window = Veure la finestra
desk-to-correct = Per corregir
desk-required = (obligatori)
desk-choose = Trieu…
sign-in-title = Entrar
sign-in-lead = Aquest accés és per a les persones que fan viure { $name }: equip, socis, promotors de projectes. Per mirar o aportar no cal cap compte.
sign-in-with = Continuar amb { $name }
sign-in-cookie = Una galeta recorda la sessió fins que sortiu. No serveix per a res més.
sign-in-none = Ara mateix ningú no pot entrar aquí: no hi ha cap servei d'accés configurat.
sign-in-again = Tornar a començar
sign-in-stale = Aquest accés no ha començat en aquest navegador, o ha esperat massa.
sign-in-declined = El servei d'accés no ha confirmat qui sou.
sign-in-refused = La resposta del servei d'accés no s'ha pogut verificar.
sign-in-unreachable = El servei d'accés no respon.
self-title = El meu compte
self-who = Qui sou aquí
self-name = Nom
self-email = Adreça
self-roles = Funcions a { $name }
self-no-role = Cap
self-projects = Els vostres projectes a { $host }
self-draft = esborrany
self-sessions = On teniu sessions obertes
self-sessions-hint = Tanqueu les que no reconegueu.
self-browser = Un navegador
self-this-one = aquesta
self-session = Des del { $began }, usada el { $used }
self-end = Tancar
self-end-all = Sortir de tot arreu
role-operator = Responsable de la finestra
role-curator = Equip editorial
role-signatory = Signa per { $name }
role-reader = Llegeix per { $name }
role-supporter = Acompanyament, { $name }
role-juror = Jurat de la convocatòria «{ $name }»
actor-oriel = Oriel
actor-erased = una persona esborrada
done-session-ended = La sessió està tancada.
desk-missing-title = No hi ha res en aquesta adreça
desk-missing-reason = Aquesta pàgina no existeix, o no per a vós.
desk-missing-remedy = Comproveu l'adreça, o entreu amb un altre compte.
desk-forbidden-title = Aquesta pàgina és per a altres
desk-forbidden-reason = La vostra funció en aquesta finestra no permet obrir-la.
desk-forbidden-remedy = Si és un error, demaneu una invitació a qui és responsable de la finestra.
desk-foreign-title = Formulari rebutjat
desk-foreign-reason = Aquest formulari no s'ha enviat des d'aquesta finestra, o la vostra sessió ha canviat des que es va mostrar. No s'ha fet res.
desk-foreign-remedy = Torneu enrere, recarregueu la pàgina i envieu-lo de nou.
desk-long-title = És massa llarg
desk-long-reason = El que heu enviat és més del que cap en un formulari. No s'ha fet res.
desk-long-remedy = Torneu enrere i escurceu els textos.
desk-often-title = Massa intents
desk-often-reason =
    { $seconds ->
        [one] Espereu un segon i torneu-ho a provar.
       *[other] Espereu { NUMBER($seconds) } segons i torneu-ho a provar.
    }
desk-often-remedy = Aquest límit protegeix la finestra. No s'ha fet res.
desk-sign-in-title = No heu pogut entrar
desk-sign-in-remedy = Torneu a començar. Si es repeteix, aviseu qui és responsable de la finestra.
desk-full-title = No s'ha pogut desar res
desk-full-reason = Ara mateix la finestra no pot escriure res. Es continua mostrant, i no s'ha fet res.
desk-full-remedy = Torneu enrere i envieu el formulari d'aquí a uns minuts. Qui manté el servidor ja ho sap.
desk-unclear-title = Petició no entesa
desk-unclear-reason = Aquesta adreça no espera res semblant.
desk-unclear-remedy = Torneu enrere i feu servir els enllaços i els botons de la pàgina.
desk-broken-title = Un error nostre
desk-broken-reason = No s'ha pogut fer la pàgina. No és culpa vostra.
desk-broken-remedy = Torneu-ho a provar d'aquí a una estona.
refusal-missing = Ompliu aquest camp.
refusal-choose-one = Trieu de la llista.
refusal-bad-day = Això no és una data. Escriviu-la així: 2026-05-12.
refusal-bad-moment = Això no és una data amb hora. Escriviu-la així: 2026-05-12T18:30.
refusal-skipped-moment = Aquesta hora no existeix: el canvi d'hora la salta aquella nit.
refusal-changed = { $who } ho ha canviat el { $when }, mentre escrivíeu. El que heu escrit es conserva: compareu-ho i torneu-ho a enviar perquè valgui.

### Consola: projectes, portada, seleccions, historial

nav-console-projects = Projectes
nav-console-features = En portada
nav-console-history = Historial
front-title =
    { $count ->
        [0] No hi ha res pendent
        [one] Hi ha una cosa pendent
       *[other] Hi ha { NUMBER($count) } coses pendents
    }
front-facts =
    { $known ->
        [one] Un projecte llegit
       *[other] { NUMBER($known) } projectes llegits
    } a { $host }, { NUMBER($shown) } { $shown ->
        [one] mostrat
       *[other] mostrats
    } aquí, { NUMBER($review) } per decidir.
front-state = Com està la finestra
front-sync = Les lectures en detall
attention-review =
    { $count ->
        [one] Un projecte espera la vostra decisió.
       *[other] { NUMBER($count) } projectes esperen la vostra decisió.
    }
attention-silent = { $host } no respon. La finestra mostra el que sabia.
attention-set-aside =
    { $count ->
        [one] Un projecte de la plataforma no s'ha pogut llegir.
       *[other] { NUMBER($count) } projectes de la plataforma no s'han pogut llegir.
    }
attention-feature-hidden =
    { $count ->
        [one] Un projecte és en portada, però no es mostra.
       *[other] { NUMBER($count) } projectes són en portada, però no es mostren.
    }
attention-feature-more =
    { $count ->
        [one] Un projecte en portada no cap a la pàgina d'inici.
       *[other] { NUMBER($count) } projectes en portada no caben a la pàgina d'inici.
    }
attention-texts =
    { $count ->
        [one] Un dels vostres textos no existeix en totes les llengües.
       *[other] { NUMBER($count) } dels vostres textos no existeixen en totes les llengües.
    }
attention-checks =
    { $count ->
        [one] Un projecte en curs no s'ha comprovat del tot.
       *[other] { NUMBER($count) } projectes en curs no s'han comprovat del tot.
    }
attention-decide = Decideix
attention-look = Mira-ho
attention-translate = Completa
attention-answer = Comprova
attention-publish = Publica
attention-confirm = Confirma
attention-call-closes =
    { $count ->
        [0] { $title } es tanca el { $closes }, de moment sense cap candidatura.
        [one] { $title } es tanca el { $closes }, amb una candidatura.
       *[other] { $title } es tanca el { $closes }, amb { NUMBER($count) } candidatures.
    }
attention-call-decide =
    { $count ->
        [one] Una candidatura a { $title } espera una decisió
       *[other] { NUMBER($count) } candidatures a { $title } esperen una decisió
    }{ $unread ->
        [0] .
        [one] , i una no l'ha puntuada ningú.
       *[other] , i { NUMBER($unread) } no les ha puntuades ningú.
    }
attention-call-results = Tot està decidit per a { $title }, i encara no ho sap ningú.
attention-call-unlinked =
    { $count ->
        [one] Les campanyes de { $title } han començat, i encara falta un projecte acceptat a { $host }.
       *[other] Les campanyes de { $title } han començat, i encara falten { NUMBER($count) } projectes acceptats a { $host }.
    }
attention-call-arrived =
    { $count ->
        [one] Un projecte anunciat ha arribat a { $host }: és el que toca?
       *[other] { NUMBER($count) } projectes anunciats han arribat a { $host }: són els que toquen?
    }
attention-events = Hi ha { NUMBER($count) } coses a mirar a l'agenda.
sync-title = Lectures a { $host }
sync-answered = { $host } va respondre per última vegada el { $when }.
sync-never = { $host } encara no ha respost mai.
sync-waiting =
    { $count ->
        [one] Un projecte espera que es llegeixi.
       *[other] { NUMBER($count) } projectes esperen que es llegeixin.
    }
sync-ok = Tot va bé.
sync-silent = La plataforma no respon.
sync-error = L'últim error:
sync-set-aside = Projectes deixats de banda
sync-set-aside-hint = Es llegeix tota la plataforma, no només el vostre territori. Aquests no s'han pogut llegir: no es mostren enlloc, i es tornen a provar.
sync-none = Cap.
sync-id = Número
sync-field = Camp
sync-reason = Motiu
group-review = Per decidir
group-shown = Mostrats
group-kept-out = Descartats
group-elsewhere = D'un altre lloc
group-all = Tots
console-filter = Quins projectes
console-search = Busqueu un títol, un nom, un municipi
console-unchecked = En curs i no comprovats del tot.
console-gone = ja no és a la plataforma
console-decide = Decideix
console-nothing = Cap projecte no hi correspon.
console-goal = objectiu { $sum }
console-goal-preorders = objectiu { $count } comandes anticipades
campaign-running = en curs
campaign-announced = anunciat
campaign-succeeded = assolit
campaign-ended = acabat
campaign-failed = no assolit
campaign-cancelled = anul·lat
console-all-projects = Tots els projectes
console-public = Mostra'l a la finestra
console-verdict = Veredicte
console-steps = Pas a pas
console-passes = No decideix; passa a la regla següent.
console-duplicates = Aquest projecte també substitueix
console-days = Del { $from } al { $until }
console-by = { $who }, el { $when }
console-untold = Hi falta: { $languages }
console-up = Puja
console-down = Baixa
order-handle = Mou { $name }
order-hint = Arrossegueu per canviar-lo de lloc, o feu servir les fletxes amunt i avall.
order-said = { $name }: lloc { $place } de { $total }
console-edit = Modifica
console-preview = Previsualització
console-names = Els projectes mostrats i els seus noms
console-save = Desa
console-collections-none = Encara no hi ha cap selecció. Reuniu projectes sota un títol, amb les vostres paraules.
verdict-in = Mostrat
verdict-review = Per decidir
verdict-out = Descartat
verdict-elsewhere = D'un altre lloc
judged-by-hand = Tria de la regió
judged-membership = Agrupacions de la plataforma
judged-coordinates = Coordenades
judged-code = Codis
judged-place-name = Nom del lloc
judged-unlocated = Sense lloc
judged-policy = Regles de la regió
finding-file-pin = Acceptat pel fitxer de la regió: { $name }
finding-file-hide = Descartat pel fitxer de la regió: { $name }
finding-pin = Acceptat a mà: { $name }
finding-hide = Descartat a mà: { $name }
finding-merged = «{ $name }» el substitueix.
finding-corrected = La regió el situa aquí: { $name }
finding-partner = És al vostre soci «{ $name }» de la plataforma.
finding-channel = És al vostre canal «{ $name }» de la plataforma.
finding-tag = Porta la vostra etiqueta «{ $name }» de la plataforma.
finding-inside = Les seves coordenades són dins del territori.
finding-outside = Les seves coordenades són fora del territori.
finding-outside-by = Les seves coordenades són a { $km } km del territori.
finding-code = Un dels seus codis pertany a { $name }.
finding-place-inside = «{ $name }» és dins del territori.
finding-place-elsewhere = «{ $name }» no és dins del territori.
finding-ambiguous =
    «{ $name }» pot ser un de { NUMBER($meanings) } llocs, { $inside ->
        [one] un dels quals és
       *[other] { NUMBER($inside) } dels quals són
    } dins del territori.
finding-place-unknown = Cap lloc conegut no es diu «{ $name }».
finding-no-place = Res no diu on és.
finding-ceiling = El seu objectiu supera el límit de { $sum }.
finding-kind = Aquesta manera de rebre diners no s'admet.
finding-rewards = No ofereix res a canvi, i la regió ho espera.
finding-category = La seva categoria no s'admet.
finding-nothing-by-hand = Ningú no n'ha decidit res a mà.
finding-nothing-membership = Cap de les vostres agrupacions a la plataforma no el conté.
finding-nothing-coordinates = No hi ha coordenades, o no hi ha contorn amb què comparar-les.
finding-nothing-code = Cap codi del territori.
finding-nothing-place-name = La plataforma no anomena cap lloc.
curation-decision = Decidir a mà
curation-choice = La vostra decisió
curation-choice-pin = Accepta
curation-choice-hide = Descarta
curation-reason = Per què
curation-decide = Decideix
curation-stands-pin = Acceptat a mà: { $reason }
curation-stands-hide = Descartat a mà: { $reason }
curation-take-back = Retira
curation-place = On és de debò
curation-place-host = { $host } diu: { $place }
curation-place-hint = El que escriviu aquí substitueix tot el que diu la plataforma. N'hi ha prou amb un municipi i el codi postal.
curation-city = Municipi
curation-postcode = Codi postal
curation-country = País
curation-country-hint = Dues lletres: FR, ES, CH.
curation-lat = Latitud
curation-lon = Longitud
curation-place-submit = Corregeix el lloc
curation-merge = Duplicat
curation-into = El projecte que el substitueix
curation-into-hint = El seu nom a l'adreça, el seu número o l'adreça de la seva pàgina.
curation-merge-submit = Substitueix per aquest
curation-note = El que en diu la regió
curation-note-hint = Es mostra a la pàgina del projecte. Una línia en blanc comença un paràgraf nou.
curation-note-submit = Publica el text
curation-checks = Comprovacions
curation-checks-hint = Una llista per pensar-hi: res d'això no impedeix mostrar el projecte, i no es publica res.
curation-unanswered =
    { $count ->
        [one] una sense resposta
       *[other] { NUMBER($count) } sense resposta
    }
curation-check-local-benefit = El territori hi guanya alguna cosa?
curation-check-shared = Hi participa gent d'aquí?
curation-check-public-duty = És una altra cosa que un servei que l'administració deu de totes maneres?
curation-check-words = La vostra resposta, en poques paraules
curation-checks-submit = Desa les respostes
curation-measured-rewards-holds = Ofereix alguna cosa a canvi.
curation-measured-rewards-fails = No ofereix res a canvi.
curation-measured-rewards-open = No se sap si ofereix alguna cosa a canvi.
curation-measured-ceiling-holds = El seu objectiu és per sota del límit de { $sum }.
curation-measured-ceiling-fails = El seu objectiu supera el límit de { $sum }.
curation-measured-ceiling-open = No hi ha cap límit amb què comparar el seu objectiu.
features-today =
    { $count ->
        [0] Avui no hi ha res en portada.
        [one] Avui hi ha un projecte en portada.
       *[other] Avui hi ha { NUMBER($count) } projectes en portada; la pàgina en mostra { NUMBER($most) } com a màxim.
    }
features-none = No hi ha res en portada, ni avui ni més endavant.
features-preview = La portada un altre dia
features-preview-day = Dia
features-past = Passats
feature-new = Posa un projecte en portada
feature-title-of = En portada: { $name }
feature-project = Projecte
feature-project-hint = El seu nom a l'adreça, el seu número o l'adreça de la seva pàgina.
feature-from = Primer dia
feature-until = Últim dia
feature-why-label = Per què aquest
feature-why-label-hint = Una frase, que es mostra al costat del projecte.
feature-submit = Posa'l en portada
feature-edit = Modifica
feature-again = Torna'l a posar en portada
feature-on = En portada
feature-later = Més endavant
feature-over = Passat
feature-hidden = No es mostra
collection-new = Selecció nova
collection-title = Títol
collection-text = Presentació
collection-text-hint = Una línia en blanc comença un paràgraf nou.
collection-slug = Nom a l'adreça
collection-slug-hint = Lletres minúscules, xifres i guions. En blanc, es treu del títol. Després ja no canvia.
collection-begin = Crea l'esborrany
collection-published = Publicada
collection-draft = Esborrany
collection-publish = Publica
collection-withdraw = Deixa de publicar
collection-no-project = Encara no hi ha cap projecte en aquesta selecció.
collection-add = Afegiu un projecte
collection-add-hint = El seu nom a l'adreça, el seu número o l'adreça de la seva pàgina.
collection-put-in = Afegeix
collection-words = Títol i presentació
collection-cover = La seva imatge fa de coberta.
collection-set-cover = Fes-ne la coberta
collection-take-out = Treu
collection-remove = Suprimeix aquesta selecció
collection-remove-hint = Desapareix de la finestra. L'historial permet recuperar-la.
collection-remove-submit = Suprimeix
history-any = Tot
history-kind = Sobre
history-by = Per
history-from = Des del
history-until = Fins al
history-kind-project = Projectes
history-kind-collection = Seleccions
history-kind-call = Convocatòries de projectes
history-kind-event = Agenda
history-kind-person = Persones
history-kind-webhook = Enviaments
history-kind-window = La finestra
history-show = Mostra
history-all = Tot l'historial
history-older = Més antic
history-none = Encara no s'ha fet res.
history-undo = Desfés
history-person = una persona
history-window = la finestra
told-project-pinned = Acceptat a mà
told-project-hidden = Descartat a mà
told-decision-taken-back = Deixat a les regles
told-place-corrected = Lloc corregit
told-place-taken-back = Lloc de la plataforma restablert
told-project-merged = Substituït per un altre
told-merge-taken-back = Separat de nou
told-project-featured = Posat en portada
told-feature-taken-back = Tret de la portada
told-features-ordered = Ordre de la portada canviat
told-note-written = Paraules de la regió escrites
told-note-taken-back = Paraules de la regió retirades
told-check-answered = Comprovat
told-answer-taken-back = Comprovació reoberta
told-collection-described = Selecció descrita
told-collection-arranged = Projectes de la selecció canviats
told-collection-published = Selecció publicada
told-collection-withdrawn = Selecció despublicada
told-collection-removed = Selecció suprimida
told-days = Del { $from } al { $until }. { $why }
told-call-begun = Convocatòria començada
told-call-redrafted = Esborrany de la convocatòria reescrit
told-call-published = Convocatòria publicada
told-call-reworded = Text de la convocatòria canviat
told-call-terms-changed = Condicions de la convocatòria canviades
told-call-withdrawn = Convocatòria retirada
told-call-juror-named = Entrada al jurat
told-call-juror-dismissed = Sortida del jurat
told-call-entered = Candidatura rebuda
told-call-invited = Projecte convidat
told-call-revised = Candidatura reescrita
told-call-entry-withdrawn = Candidatura retirada
told-call-recused = Un membre del jurat s'ha abstingut
told-call-scored = Candidatura puntuada
told-call-accepted = Candidatura acceptada
told-call-refused = Candidatura rebutjada
told-call-pointed = Candidatura orientada a un altre lloc
told-call-linked = Projecte enllaçat amb la seva candidatura
told-call-results-published = Resultats publicats
told-entry-of = { $entry } ({ $call })
told-event-created = Cita escrita
told-event-proposed = Cita proposada
told-event-declined = Proposta de cita no acceptada
told-event-revised = Cita canviada
told-event-published = Cita publicada
told-event-withdrawn = Cita tornada a esborrany
told-event-discarded = Esborrany de cita suprimit
told-event-cancelled = Cita anul·lada
told-event-restored = Anul·lació desfeta
told-event-moved = Cita canviada de data o de lloc
told-event-occurrence-cancelled = Una de les dates anul·lada
told-event-occurrence-moved = Una de les dates canviada
told-event-occurrence-restored = Una de les dates restablerta
told-organisation-named = Organització afegida
told-invitation-sent = Invitació enviada
told-invitation-revoked = Invitació retirada
told-invitation-accepted = Invitació acceptada
told-role-taken = Rol retirat
told-webhook-added = Webhook afegit
told-webhook-paused = Webhook en pausa
told-webhook-resumed = Webhook reprès
told-webhook-removed = Webhook retirat
told-paused-by-hand = A petició de l'equip.
told-paused-failing = Feia tres dies que no hi arribava res.
told-paused-gone = L'altre lloc diu que aquesta adreça ja no existeix.
told-changed = Què ha canviat: { $parts }.
told-part-when = Dates i hores
told-part-criteria = Criteris
told-part-questions = Preguntes
told-about-person = Rol o invitació canviats
told-about-call = Convocatòria de projectes canviada
told-about-event = Cita de l'agenda canviada
told-about-organisation = Organització descrita
told-about-fund = Fons de contrapartida canviat
told-about-books = Comptes dels fons posats al dia
told-about-window = Paràmetre canviat
told-other = Canvi
done-decided = Ja està decidit.
done-place = El lloc està corregit.
done-merged = El duplicat està substituït.
done-note = Les paraules de la regió estan publicades.
done-checks = Les respostes estan desades.
done-taken-back = Està retirat.
done-featured = El projecte és en portada aquests dies.
done-ordered = L'ordre ha canviat.
done-collection-begun = L'esborrany està creat. Afegiu-hi projectes.
done-collection-words = Els textos estan desats.
done-collection-arranged = La selecció ha canviat.
done-collection-published = La selecció està publicada.
done-collection-withdrawn = La selecció ja no és visible.
done-collection-removed = La selecció està suprimida. L'historial permet recuperar-la.
done-undone = Està desfet.
written-in =
    { $language ->
        [fr] En francès:{ " " }
        [en] En anglès:{ " " }
        [ca] En català:{ " " }
        [es] En castellà:{ " " }
        [de] En alemany:{ " " }
        [none] { "" }
       *[other] ({ $language }){ " " }
    }
refusal-curation-choice-missing = Digueu si s'ha d'acceptar o de descartar.
refusal-curation-merged = Un altre projecte el substitueix. Separeu-los primer.
refusal-curation-project-unknown = Cap projecte de la plataforma no té aquest nom ni aquest número.
refusal-curation-merge-itself = És el mateix projecte.
refusal-curation-merge-onwards = Aquest projecte ja és substituït per un altre. Anomeneu l'altre.
refusal-curation-merge-stands = Aquest projecte en substitueix d'altres. Separeu-los primer.
refusal-curation-postcode-unreadable = No és un codi postal: lletres i xifres, deu signes com a màxim.
refusal-curation-country-unreadable = Escriviu el país amb dues lletres, per exemple FR.
refusal-curation-degrees-unreadable = No són graus. Escriviu, per exemple, 45,78.
refusal-curation-degrees-missing = Cal la latitud i la longitud, o cap de les dues.
refusal-curation-place-missing = Digueu almenys un municipi, un codi postal o unes coordenades.
refusal-curation-answer-missing = Responeu sí o no.
refusal-curation-feature-hidden = Aquest projecte no es mostra a la finestra. Accepteu-lo primer.
refusal-curation-days-order = L'últim dia és abans del primer, el { $from }.
refusal-curation-days-over = Aquest dia ja ha passat.
refusal-curation-days-many = És massa llarg: { NUMBER($most) } dies com a màxim.
refusal-curation-order-changed = Aquesta llista ha canviat mentrestant. Aquí la teniu tal com és.
refusal-curation-project-twice = Aquest projecte ja és a la selecció.
refusal-curation-projects-many = La selecció és plena: { NUMBER($most) } projectes com a màxim.
refusal-curation-slug-unreadable = Escriviu lletres minúscules, xifres i guions, 60 com a màxim.
refusal-curation-slug-taken = Ja hi ha una selecció amb aquest nom.
refusal-curation-collections-many = Ja hi ha { NUMBER($most) } seleccions. Suprimiu-ne una primer.
refusal-curation-collection-empty = Afegiu almenys un projecte abans de publicar.
refusal-curation-collection-gone = Aquesta selecció ja no existeix.
refusal-main-language = Escriviu-ho almenys en la primera llengua de la finestra.
refusal-too-long = { written-in }Aquest text és massa llarg: { NUMBER($most) } caràcters com a màxim, { NUMBER($over) } de més.
refusal-markup = { written-in }Escriviu només text, sense etiquetes < >.
refusal-undo-impossible = Això ja no es pot desfer: el que valia abans ja no és possible.
refusal-undo-overtaken = Després s'ha decidit una altra cosa. Desfeu primer el més recent.
### What is shared out by visitor.

privacy-live-share = Mentre aquesta connexió és oberta, el servidor compta quantes en té la vostra adreça IP, perquè tothom en pugui tenir una. No ho escriu enlloc i ho oblida amb l’última.
### El que ha triat la regió

nav-collections = Seleccions
collections-description = Les seleccions de projectes de { $name }.
collections-lead = Projectes triats i reunits per la regió, amb les seves paraules.
collections-all = Totes les seleccions
collections-empty = Ara mateix no hi ha cap selecció publicada.
collection-count =
    { $count ->
        [0] Cap projecte
        [one] Un projecte
       *[other] { NUMBER($count) } projectes
    }
collection-empty = Els projectes d'aquesta selecció ja no es mostren aquí.
see-collections = Totes les seleccions
follow-collection = La selecció «{ $name }»
project-collections = En aquestes seleccions
feature-why = Per què l'hem triat
region-word = Unes paraules de la regió
ribbon-draft = Previsualització: els habitants encara no veuen aquesta pàgina.
ribbon-day = Previsualització de la portada tal com serà el { $day }.
ribbon-back = Torna a la consola
### Cites

nav-events = Agenda
home-events = Pròximes cites
see-events = Veure tota l'agenda
events-title = Agenda
events-description = L'agenda de { $name }: visites, obres, reunions, festes.
events-views = Presentació de l'agenda
events-list = Llista
events-by-month = Mes
events-all = Tota l'agenda
events-empty-title = De moment no hi ha res a l'agenda
events-empty = Les properes cites es mostraran aquí. Mentrestant, els projectes són oberts a tothom.
events-later = Veure { $month } i després
events-subscribe = Seguir l'agenda
events-subscribe-hint = El calendari del vostre telèfon o ordinador es manté al dia tot sol, canvis i cancel·lacions inclosos.
events-webcal = Subscriure-m'hi al meu calendari
events-file = Fitxer iCalendar (.ics)
month-turn = Canviar de mes
month-today = Avui
month-empty = Cap cita aquest mes.
event-facts = Informació pràctica
event-when = Quan
event-where = On
event-organiser = Ho organitza
event-capacity = Places
event-capacity-of =
    { $count ->
        [one] Una plaça
       *[other] { $number } places
    }
event-register = Inscriure-s'hi
event-register-hint = La inscripció es fa a { $site }.
event-keep = Apuntar-se la data
event-add = Afegir al meu calendari
event-times = Les altres dates
event-more-times =
    { $count ->
        [one] I una altra data després.
       *[other] I { NUMBER($count) } dates més després.
    }
event-concerned = Sobre
event-over = Aquesta cita ja ha passat.
event-series-moved = Les dates d'aquesta cita han canviat.
event-when-hours = { $day }, de { $from } a { $to }
event-when-across = { $day } a les { $from } fins a { $last } a les { $to }
event-when-day = { $day }, tot el dia
event-when-days = { $day } fins a { $last }
event-when-zone = { $when } (hora de { $zone })
event-until = fins a les { $to }
event-whole-day = tot el dia
event-every-week =
    { $interval ->
        [1] cada setmana, { $weekday }
       *[other] cada { NUMBER($interval) } setmanes, { $weekday }
    }
event-every-month-day =
    { $interval ->
        [1] cada mes, el dia { $number }
       *[other] cada { NUMBER($interval) } mesos, el dia { $number }
    }
event-every-month-weekday =
    { $nth ->
        [1] el primer { $weekday }
        [2] el segon { $weekday }
        [3] el tercer { $weekday }
       *[other] el quart { $weekday }
    }{ $interval ->
        [1] { " " }de cada mes
       *[other] , cada { NUMBER($interval) } mesos
    }
event-every-month-last-weekday =
    { $interval ->
        [1] l'últim { $weekday } de cada mes
       *[other] l'últim { $weekday }, cada { NUMBER($interval) } mesos
    }
event-every-until = { $rule }, fins al { $day }
event-every-times =
    { $times ->
        [one] { $rule }, una vegada
       *[other] { $rule }, { NUMBER($times) } vegades
    }
event-cancelled-word = Cancel·lat
event-cancelled-sentence = Aquesta cita no tindrà lloc.
event-moved-word = Canviat
event-moved-sentence = Havia de ser { $when }.
event-moved-place = El lloc ha canviat.
event-now-word = Ara mateix
event-now-sentence = És ara.
event-calendar-name = { $name }: agenda
event-calendar-cancelled = Cancel·lat: { $title }
event-calendar-moved = Canviat: { $title }
map-events =
    { $count ->
        [one] Una cita
       *[other] { NUMBER($count) } cites: veure l'agenda
    }
map-hint-events = Un rombe és una cita.
### Convocatòries de projectes

nav-calls = Convocatòries
home-calls = Convocatòries de projectes
see-calls = Totes les convocatòries
project-call = Seleccionat a la convocatòria
calls-description = Les convocatòries de projectes de { $name }: com presentar-s'hi, amb quins criteris i qui ha estat seleccionat.
calls-lead = { $name } convida qui tingui una idea a proposar-la. Els projectes seleccionats obren la campanya a { $host } el mateix dia.
calls-current = Ara
calls-past = Abans
calls-none-title = Cap convocatòria oberta
calls-none = Un projecte no necessita cap convocatòria per ser aquí: es pot proposar qualsevol dia.
calls-back = Totes les convocatòries
call-phase-draft = Esborrany: encara no el veu ningú.
call-phase-announced = Candidatures a partir del { $date }.
call-phase-open = Candidatures fins al { $date }.
call-phase-closed = Les candidatures són tancades. El jurat llegeix.
call-phase-decided =
    { $count ->
        [0] Acabada, sense cap projecte seleccionat.
        [one] S'ha seleccionat un projecte.
       *[other] S'han seleccionat { NUMBER($count) } projectes.
    }
call-phase-withdrawn = Aquesta convocatòria s'ha retirat.
call-step-entries = Candidatures
call-step-reading = Lectura del jurat
call-step-results = Resultats
call-step-launch = Obertura de les campanyes
call-step-done = (fet)
call-step-now = (ara)
call-step-next = (més endavant)
call-span = del { $opens } al { $closes }
call-preview = Previsualització: això és el que veurien els habitants.
call-enter = Presentar un projecte
call-about = De què es tracta
call-contact = Teniu cap pregunta?
call-how = Com presentar-s'hi
call-how-prepare = *Prepareu el projecte* a { $host }: n'hi ha prou amb un esborrany, no cal que sigui en línia.
call-how-enter = *Envieu la candidatura* entre el { $opens } i el { $closes }. Fins al tancament la podeu canviar o retirar.
call-how-jury = *El jurat llegeix totes les candidatures* després del tancament, amb els mateixos criteris. Ningú no puntua un projecte propi.
call-how-answer = *Cada candidatura rep una resposta raonada*: seleccionada, no seleccionada o orientada cap a una porta més adequada.
call-how-launch = *Els projectes seleccionats obren la campanya* a { $host } el { $launch }.
call-how-private = El que escriviu a la candidatura només ho llegeixen el jurat i la regió. D'un projecte seleccionat només se'n publiquen el títol i una frase.
call-terms = Bases
call-version-now = Aquestes bases han canviat des que es van publicar: aquesta és la versió { $number }.
call-version-see = Veure què ha canviat
call-versions = Què ha canviat
call-versions-lead = Una candidatura continua sotmesa a les bases vigents el dia que es va presentar.
call-version = Versió { $number }, { $date }
call-version-first = Primera versió, { $date }
call-version-terms = Llegir la versió { $number }
call-dates = Candidatures del { $opens } al { $closes }. Obertura de les campanyes el { $launch }.
call-criteria = Criteris
call-weight = compta { NUMBER($weight) } de { NUMBER($of) }
call-questions = Preguntes
call-optional = (resposta opcional)
call-rules-text = Regles
call-moved-opens = L'obertura passa del { $before } al { $after }.
call-moved-closes = El tancament passa del { $before } al { $after }.
call-moved-launch = L'obertura de les campanyes passa del { $before } al { $after }.
call-moved-rules = El text de les regles canvia.
call-moved-criteria = Els criteris canvien.
call-moved-questions = Les preguntes canvien.
call-results-title = Projectes seleccionats
call-results =
    { $accepted ->
        [0] { $entries ->
            [0] No s'ha presentat cap candidatura.
            [one] L'única candidatura no ha estat seleccionada.
           *[other] Cap de les { NUMBER($entries) } candidatures no ha estat seleccionada.
        }
        [one] { $entries ->
            [one] L'única candidatura ha estat seleccionada.
           *[other] Un projecte seleccionat de { NUMBER($entries) } candidatures.
        }
       *[other] { NUMBER($accepted) } projectes seleccionats de { NUMBER($entries) } candidatures.
    }
call-results-invited =
    { $count ->
        [one] Un d'ells havia estat convidat per la regió.
       *[other] { NUMBER($count) } d'ells havien estat convidats per la regió.
    }
call-results-absent =
    { $count ->
        [one] Un altre projecte seleccionat no es pot veure aquí ara mateix.
       *[other] { NUMBER($count) } projectes seleccionats més no es poden veure aquí ara mateix.
    }
call-announced = Aviat en línia
call-launches = Campanya a partir del { $date }
call-launch-late = Esperat des del { $date }

### Agenda, a la consola

event-new = Cita nova
event-edit = Modificar
event-copy = Duplicar
event-preview = Previsualització
event-publish = Publicar
event-withdraw = Tornar a esborrany
event-withdraw-hint = Un esborrany desapareix de l'agenda i dels calendaris subscrits. Perquè la gent sàpiga que no cal que vingui, cancel·leu-la.
event-discard = Suprimir l'esborrany
event-discard-hint = Un esborrany suprimit no torna.
event-restore = Restablir
event-restore-one = Restablir aquesta data
event-cancel = Cancel·lar
event-cancel-one = Cancel·lar aquesta data
event-cancel-hint = La pàgina es manté i diu que s'ha cancel·lat, amb el vostre motiu; els calendaris subscrits també.
event-move = Canviar de data
event-move-one = Canviar aquesta data
event-move-hint = La data anterior es manté visible arreu, per a qui se l'havia apuntada; els calendaris subscrits segueixen.
event-back = Tornar
event-leave = No canviar res
event-save = Desar l'esborrany
event-save-published = Desar i publicar
event-edit-published = Aquesta cita està publicada: els habitants veuran els canvis de seguida.
event-summary = En resum
event-do = Què fer
event-each-time = Cada data
event-changed = Últim canvi
event-changed-by = { $when }, per { $who }
event-is-published = Publicada
event-is-draft = Esborrany
event-is-over = Passada
event-not-done = No s'ha canviat res
event-part-words = El títol i el text
event-part-repeat = Es repeteix?
event-part-repeat-hint = La regla parteix de la primera data. Després cada data es pot cancel·lar o canviar per separat.
event-part-about = De què va
event-part-guests = Qui convida, qui ve
event-field-title = Títol
event-field-text = Text
event-field-text-hint = Una línia buida separa dos paràgrafs.
event-field-days = Tot el dia
event-field-start-day = Primer dia
event-field-start-time = Inici
event-field-end-day = Últim dia
event-field-end-day-hint = Buit: el mateix dia.
event-field-end-time = Final
event-field-zone = Fus horari
event-field-zone-hint = Europe/Paris, per exemple. Les hores són les d'aquest lloc, estiu i hivern.
event-field-repeats = Repetició
event-field-interval = Cada … setmanes, o cada … mesos
event-field-until = Fins al
event-field-times = O nombre de dates en total
event-field-venue = Lloc
event-field-address = Carrer i número
event-field-town = Municipi
event-field-point = Coordenades
event-field-point-hint = Latitud i longitud: 45.777, 3.087. Sense elles, el punt es posa al mig del municipi.
event-field-projects = Projectes
event-field-projects-hint = Un per línia: l'adreça de la seva pàgina, o el seu nom dins d'aquesta adreça.
event-field-calls = Convocatòries de projectes
event-field-collections = Seleccions
event-field-organiser = Ho organitza
event-field-capacity = Nombre de places
event-field-registration = Adreça de la inscripció
event-field-registration-hint = Una adreça https, en un altre lloc web.
event-field-reason = Per què
event-field-reason-hint = Els habitants ho llegeixen.
event-repeats-once = Una sola vegada
event-repeats-week = Per setmanes, el mateix dia
event-repeats-month-day = Per mesos, el mateix número de dia
event-repeats-month-weekday = Per mesos, el mateix dia de la setmana (2n dimarts)
event-repeats-month-last-weekday = Per mesos, l'últim d'aquest dia (últim divendres)
events-group-next = Properes
events-group-drafts = Esborranys
events-group-over = Passades
events-none-next = No hi ha res publicat per als propers temps.
events-none-drafts = Cap esborrany.
events-none-over = No hi ha res passat.
events-attention = Per revisar
events-public = L'agenda tal com la veuen els habitants
attention-event-draft = { $title } comença el { $when } i no està publicada.
attention-event-missed = { $title } s'ha quedat en esborrany, i les dates han passat.
attention-event-untold = { $title } no té títol en aquestes llengües: { $languages }.
attention-event-project = { $title } cita un projecte que la finestra ja no mostra.
attention-event-nowhere = { $title } no diu ni on venir ni on inscriure-s'hi.
done-event-created = L'esborrany s'ha desat. Ningú més no el veu fins que el publiqueu.
done-event-revised = S'ha desat.
done-event-published = La cita està publicada.
done-event-withdrawn = La cita torna a ser un esborrany.
done-event-discarded = L'esborrany s'ha suprimit.
done-event-restored = S'ha restablert.
done-event-cancelled = S'ha cancel·lat, i es diu arreu.
done-event-moved = S'ha canviat, i es diu arreu.
refusal-event-zone = Aquest fus no existeix. Escriviu, per exemple, Europe/Paris.
refusal-event-day-missing = Indiqueu el dia.
refusal-event-day = No és un dia del calendari. Escriviu-lo així: 2026-05-12.
refusal-event-hour-missing = Indiqueu l'hora, o marqueu «Tot el dia».
refusal-event-hour = No és una hora. Escriviu-la així: 18:30.
refusal-event-backwards = El final ha de venir després de l'inici.
refusal-event-lasts = És massa llarg: { NUMBER($most) } dies com a màxim. Repetiu-ho.
refusal-event-skipped = Aquesta hora no existeix aquell dia: el canvi a l'horari d'estiu la salta.
refusal-event-over = Totes aquestes dates han passat. Comproveu l'any.
refusal-event-repeats = Trieu una repetició de la llista.
refusal-event-interval = Escriviu un nombre de l'1 al { NUMBER($most) }.
refusal-event-times = Escriviu un nombre de l'1 al { NUMBER($most) }.
refusal-event-endless = Digueu fins a quin dia, o quantes vegades.
refusal-event-two-ends = Doneu un últim dia o un nombre de dates, no tots dos.
refusal-event-until-early = Aquest dia no ve després de la primera data, { $day }.
refusal-event-once = Només passaria una vegada. Trieu «Una sola vegada», o aneu més lluny.
refusal-event-fifth = El primer dia és el cinquè del seu dia de la setmana dins del mes, i no tots els mesos en tenen cinc. Trieu «l'últim».
refusal-event-not-last = { $day } no és l'últim del seu dia de la setmana dins del mes.
refusal-event-series-long = És massa lluny: { NUMBER($years) } anys com a màxim després de la primera data.
refusal-event-overlaps = Cada data duraria més que l'interval entre dues.
refusal-event-loses = La data del { $day } es va cancel·lar o canviar per separat, i deixaria d'existir. Restabliu-la primer.
refusal-event-point = No són coordenades. Escriviu-les així: 45.777, 3.087.
refusal-event-project = Aquesta finestra no mostra cap projecte «{ $name }».
refusal-event-projects = Massa projectes: { NUMBER($most) } com a màxim.
refusal-event-call = No hi ha cap convocatòria «{ $name }».
refusal-event-collection = No hi ha cap selecció «{ $name }».
refusal-event-capacity = Escriviu un nombre de places, o deixeu-ho buit.
refusal-event-link = Escriviu una adreça completa que comenci per https://.
refusal-event-unknown = Aquesta cita ja no existeix.
refusal-event-unchanged = No hi ha res diferent del que ja està desat.
refusal-event-published = Aquesta cita ja està publicada.
refusal-event-draft = Aquesta cita no està publicada.
refusal-event-published-stays = Una cita publicada no se suprimeix: cancel·leu-la, o torneu-la primer a esborrany.
refusal-event-cancelled = Ja està cancel·lada.
refusal-event-not-cancelled = No està cancel·lada.
refusal-event-series = Aquesta cita es repeteix: canvieu una de les dates, o modifiqueu la regla.
refusal-event-single = Aquesta cita només té una data.
refusal-event-no-such-day = No hi ha cap data aquell dia.
refusal-event-day-over = Aquesta data ha passat.
refusal-event-by-rule = Aquesta data ja segueix la regla.

### Cites que proposen els qui impulsen projectes

nav-portal-events = Les meves cites
own-events-lead = Una visita, una jornada de treball, una festa al voltant del vostre projecte? Proposeu-la: l'equip de la finestra la llegeix i després surt a l'agenda.
own-events-none = Encara no heu proposat res.
own-events-no-project = La finestra no mostra cap dels vostres projectes: cal impulsar-ne un per proposar una cita.
own-event-new = Proposar una cita
own-event-edit = Modificar la meva proposta
own-event-lead = L'equip de la finestra llegeix la vostra proposta abans que surti. En rebreu la resposta per carta.
own-event-field-project = El vostre projecte
own-event-send = Proposar
own-event-send-again = Tornar a proposar
own-event-see = Veure-la a l'agenda
own-event-withdraw = Retirar la meva proposta
own-event-tag =
    { $standing ->
        [declined] no acceptada
        [published] a l'agenda
        [cancelled] anul·lada
        [over] passada
       *[waiting] espera resposta
    }
own-event-standing =
    { $standing ->
        [declined] L'equip no ha acceptat aquesta cita. Modifiqueu-la per tornar-la a proposar.
        [published] Aquesta cita és a l'agenda.
        [cancelled] Aquesta cita està anul·lada.
        [over] Aquesta cita ja ha passat.
       *[waiting] Aquesta cita espera la resposta de l'equip.
    }
event-take-up = Posar-la a l'agenda
event-decline = No acceptar-la
event-decline-hint = Qui la va proposar llegeix el vostre motiu i pot modificar la proposta i tornar-la a enviar.
event-field-decline = Per què no
event-is-proposed = Proposada
event-is-declined = No acceptada
event-proposed = Proposta
event-proposed-by = { $when }, per { $who }
event-declined-why = Motiu donat
events-group-proposed = Proposades
events-none-proposed = No hi ha res proposat.
events-group-declined = No acceptades
events-none-declined = No s'ha descartat res.
attention-event-proposed = { $title } està proposada per al { $when } i espera la vostra resposta.
done-event-proposed = La vostra proposta s'ha enviat. L'equip us respondrà.
done-event-taken-back = La vostra proposta està retirada.
done-event-declined = Qui la va proposar ja té la vostra resposta.
refusal-event-proposals = { NUMBER($most) } propostes vostres ja esperen resposta. Espereu-la o retireu-ne una.
refusal-event-not-yours = Trieu un dels vostres projectes que la finestra mostri.
refusal-event-taken-up = Aquesta cita ja és a l'agenda: anul·leu-la o desplaceu-la, o escriviu a l'equip.
refusal-event-not-waiting = Aquesta proposta ja té resposta.
refusal-event-reason-missing = Escriviu per què: qui la va proposar ho llegeix.
### El que surt: webhooks, estat del correu, tria de cartes

nav-console-outgoing = Enviaments
outgoing-title = El que surt d'aquí
outgoing-webhooks = Webhooks
outgoing-webhooks-hint = Un webhook avisa un altre lloc web del que canvia aquí: un missatge curt i signat, sense cap dada personal.
outgoing-no-webhooks = Encara no hi ha cap webhook.
outgoing-letters-title = Cartes
outgoing-no-letters = No hi ha cap servidor de correu configurat: ningú no rep cartes. Vegeu [mail] a la configuració del node.
outgoing-undelivered = Cartes no lliurades
outgoing-undelivered-hint = Dels darrers trenta dies. Comproveu amb la persona l'adreça que té el seu proveïdor d'identitat.
outgoing-trouble = Des del { $since } no surt res: { $why } Les cartes esperen.
mail-trouble-unreachable = no s'arriba al servidor de correu.
mail-trouble-slow = el servidor de correu no respon a temps.
mail-trouble-unsafe = el servidor de correu no ofereix cap connexió segura.
mail-trouble-login = el servidor de correu rebutja el nostre nom o la contrasenya.
mail-trouble-busy = el servidor de correu està ocupat.
mail-trouble-garbled = el que respon no és un servidor de correu.
undelivered-refused = El servidor l'ha rebutjada definitivament (codi { $code }).
undelivered-late = No ha pogut sortir a temps.
undelivered-unfit = L'adreça no pot existir.
undelivered-somebody = Una persona que ja no es coneix aquí
webhook-url = Adreça
webhook-url-hint = Una adreça https que rep missatges, donada per l'altre lloc web.
webhook-topics = Avisa de
webhook-topic-curation = portada, seleccions i notes
webhook-topic-calls = les convocatòries
webhook-topic-events = l'agenda
webhook-add = Afegeix un webhook
webhook-back = Tot el que surt
webhook-about = Aquest webhook
webhook-state = Estat
webhook-since = Afegit el
webhook-secret = Secret de signatura
webhook-secret-show = Mostra
webhook-secret-hint = Doneu-lo només a l'altre lloc web: així comprova que els missatges vénen d'aquí (Standard Webhooks).
webhook-secret-lost = No és en aquest node, i no pot sortir res. Traieu aquest webhook i torneu-lo a afegir.
webhook-working = Tot arriba.
webhook-failing = No arriba res des del { $when }. Els missatges esperen i es tornen a enviar sols.
webhook-paused-by-hand = En pausa des del { $when }, a petició de l'equip.
webhook-paused-failing = En pausa des del { $when }: feia tres dies que no hi arribava res.
webhook-paused-gone = En pausa des del { $when }: l'altre lloc web diu que aquesta adreça ja no existeix.
webhook-test = Envia una prova
webhook-pause = Posa en pausa
webhook-resume = Reprèn
webhook-remove = Treu
webhook-remove-hint = Treure'l també n'esborra el secret: ja no s'enviarà res a aquesta adreça.
webhook-deliveries = Darrers enviaments
webhook-no-deliveries = Encara no ha sortit res.
webhook-arrived = arribat
webhook-not-arrived = no arribat
webhook-answered = Resposta { $status }.
webhook-trouble-unreachable = Ningú no respon en aquesta adreça.
webhook-trouble-slow = Sense resposta a temps.
webhook-trouble-private = L'adreça porta a una xarxa privada: no s'hi envia res.
webhook-trouble-unsigned = Falta el secret de signatura.
done-webhook-added = S'ha afegit el webhook. Doneu-ne el secret a l'altre lloc web i envieu una prova.
done-webhook-removed = S'ha tret el webhook.
done-webhook-paused = El webhook està en pausa.
done-webhook-resumed = El webhook continua on s'havia aturat.
done-webhook-tested = La prova ha arribat.
done-webhook-test-refused = L'altre lloc web ha respost { $status }: la prova no s'ha acceptat.
done-webhook-test-failed = La prova no ha arribat. Vegeu per què als darrers enviaments.
refusal-webhook-url-missing = Doneu l'adreça que rebrà els missatges.
refusal-webhook-url-unusable = Aquesta adreça no serveix. Copieu-la sencera, sense nom ni contrasenya.
refusal-webhook-url-not-https = L'adreça ha de començar per https:// perquè ningú no llegeixi els missatges pel camí.
refusal-webhook-url-private = Aquesta adreça porta a una xarxa privada. Doneu la d'un lloc web públic.
refusal-webhook-url-known = Ja hi ha un webhook cap a aquesta adreça.
refusal-webhook-topics-missing = Trieu almenys una cosa de què avisar.
refusal-webhooks-too-many = Una regió té com a màxim { $most } webhooks. Traieu-ne un abans.
refusal-webhook-unknown = Aquest webhook ja no existeix.
notifications-title = Les cartes que rebeu
notifications-lead = Van a { $address }, agrupades: una per hora com a màxim, i el que pot esperar arriba al matí.
notifications-no-address = El vostre proveïdor d'identitat no ens ha donat cap adreça: no rebeu cartes.
notifications-no-letters = Aquest node no envia cartes de moment. Es conserva la vostra tria.
notifications-kinds = Aviseu-me quan
notifications-keep = Desa
notifications-back = El meu compte
done-notifications-chosen = S'ha desat la vostra tria.
outgoing-letters =
    { $count ->
        [0] No espera cap carta.
        [one] Espera una carta.
       *[other] Esperen { NUMBER($count) } cartes.
    }
### Convocatòries: consola i candidatures

nav-console-calls = Convocatòries
nav-portal-calls = Les meves candidatures
call-desk-back = Enrere
call-desk-save = Desar
call-desk-cancel = Cancel·lar
call-desk-preview = Previsualitzar
calls-console-none = Encara no hi ha cap convocatòria. Una convocatòria comença com un esborrany que només veieu vosaltres.
call-new = Convocatòria nova
call-entries =
    { $count ->
        [0] Cap candidatura
        [one] Una candidatura
       *[other] { NUMBER($count) } candidatures
    }
call-waiting =
    { $count ->
        [one] una per decidir
       *[other] { NUMBER($count) } per decidir
    }
call-entries-title = Candidatures
call-entries-none = Encara no hi ha cap candidatura.
call-manage = Portar la convocatòria
call-see = Veure la pàgina pública
call-see-preview = Veure el que veuran els habitants
call-mark = Llegir i puntuar les candidatures
call-edit-draft = Modificar l'esborrany
call-edit = Corregir els textos
call-edit-terms = Canviar les bases (versió { $version })
call-invite-link = Convidar un projecte
call-jurors-link = Formar el jurat
call-withdraw-link = Retirar la convocatòria
call-publish = Publicar la convocatòria
call-publish-results = Publicar els resultats
call-results-ready = Cada candidatura té la seva resposta. En publicar-les, tothom les veu alhora.
call-results-wait =
    { $count ->
        [one] Els resultats es podran publicar quan l'última candidatura tingui resposta.
       *[other] Els resultats es podran publicar quan aquestes { NUMBER($count) } candidatures tinguin resposta.
    }
call-form-words = El que llegeix tothom
call-form-dates = Dates
call-form-criteria = Criteris
call-form-criteria-hint = Un com a mínim. El pes diu quant compta un criteri al costat dels altres; una línia en blanc no compta.
call-form-questions = Preguntes als candidats
call-form-questions-hint = Vuit com a màxim. Les respostes només les llegeixen el jurat i la regió.
call-form-rules = Regles
call-field-title = Títol
call-field-theme = Tema
call-field-theme-hint = Unes paraules sobre el títol.
call-field-text = De què es tracta
call-field-text-hint = Una línia en blanc comença un paràgraf. El primer serveix de resum.
call-field-contact = Contacte
call-field-contact-hint = Una adreça electrònica, una pàgina o un telèfon, millor d'un servei que d'una persona.
call-field-slug = Nom a l'adreça
call-field-slug-hint = Deixeu-ho en blanc: es farà a partir del títol. Ja no canviarà.
call-field-opens = Obertura de candidatures
call-field-closes = Tancament de candidatures
call-field-launch = Obertura de les campanyes
call-field-launch-hint = El dia que els projectes seleccionats es posen en línia.
call-field-criterion = Criteri
call-field-weight = Pes
call-field-question = Pregunta
call-field-optional = Es pot deixar sense resposta
call-field-rules = Regles
call-field-rules-hint = Qui s'hi pot presentar, què s'espera, què s'ofereix.
call-field-change = Què canvia
call-field-change-hint = Ho llegirà tothom, amb la data.
call-field-reason = Per què es retira la convocatòria
call-field-reason-hint = Ho llegirà tothom.
call-change-terms = Canviar les bases: { $title }
call-change-lead = Les candidatures ja presentades continuen sotmeses a les bases d'abans. La pàgina pública dirà què ha canviat i quan.
call-save-terms = Posar aquestes bases en vigor
call-withdraw = Retirar: { $title }
call-withdraw-lead =
    { $count ->
        [0] La pàgina es manté i diu per què. No es pot desfer.
        [one] La pàgina es manté i diu per què. S'ha presentat una candidatura. No es pot desfer.
       *[other] La pàgina es manté i diu per què. S'han presentat { NUMBER($count) } candidatures. No es pot desfer.
    }
call-invite = Convidar un projecte: { $title }
call-invite-lead = Un projecte convidat es llegeix i es decideix com els altres; la pàgina pública diu que hi ha estat convidat.
call-invite-announced = Si encara no és en línia
announced-hint = Aquestes paraules són vostres i queden al diari: no hi anomeneu cap particular.
jurors-title = El jurat: { $title }
jurors-lead = L'equip editorial sempre en forma part. Podeu nomenar altres persones, que només veuran les candidatures d'aquesta convocatòria. Rebeu un enllaç que heu de fer arribar vós mateix a cada persona: serveix una sola vegada, durant set dies.
juror-invite = Crear un enllaç per a un membre del jurat
juror-dismiss = Treure del jurat
jury-title = Llegir i puntuar: { $title }
jury-lead = Cada criteri rep de 0 a 5 punts i una frase que diu per què.
jury-state =
    { $state ->
        [marked] puntuada
        [own] projecte vostre
        [aside] recusat
       *[todo] per puntuar
    }
entry-standing =
    { $standing ->
        [accepted] seleccionada
        [refused] no seleccionada
        [pointed] orientada
        [withdrawn] retirada
       *[waiting] per decidir
    }
own-standing =
    { $standing ->
        [accepted] El vostre projecte ha estat seleccionat.
        [refused] El vostre projecte no ha estat seleccionat.
        [pointed] El vostre projecte no ha estat seleccionat, i hi ha altres portes que li convenen més.
        [withdrawn] Heu retirat aquesta candidatura.
       *[waiting] La vostra candidatura s'ha presentat. La resposta arribarà amb els resultats de la convocatòria.
    }
mark-barred =
    { $why ->
        [own] Aquest projecte és vostre: no el puntueu.
        [aside] Us heu recusat per a aquesta candidatura.
       *[closed] Les candidatures es puntuen entre el tancament i els resultats.
    }
entry-number = Candidatura núm. { $number }
entry-made = núm. { $number }, { $date }
entry-invited-tag = convidat
entry-version = versió { $version } de les bases
entry-points =
    { $jurors ->
        [one] { $percent } de 100, una lectura
       *[other] { $percent } de 100, { $jurors } lectures
    }
entry-of-call = Convocatòria
entry-from = De
entry-invited-by-region = Convidat per la regió
entry-when = Presentada el
entry-project = Projecte en línia
entry-link = Adreça donada
entry-announced-as = Anunciat com a
entry-erased = La persona ha demanat que s'esborrin les seves dades: el que havia escrit ja no existeix.
entry-unanswered = Sense resposta
entry-reading = La candidatura
entry-jury = Què en diu el jurat
entry-unmarked = Encara no l'ha puntuada ningú.
entry-recused =
    { $count ->
        [one] Una persona s'ha recusat.
       *[other] { NUMBER($count) } persones s'han recusat.
    }
entry-mark = Puntuar
entry-decisions = Decisions
entry-decide = Decidir
entry-decide-again = Canviar la decisió
entry-decide-send = Desar la decisió
entry-field-outcome = Resposta
entry-field-outcome-hint = El titular només la llegeix quan es publiquen els resultats.
outcome-accepted = Seleccionar
outcome-refused = No seleccionar
outcome-pointed = No seleccionar, i orientar cap a un altre lloc
outcome-changed = Decisió modificada:
decide-accepted = Si se selecciona: el que llegiran els habitants
decide-reason = Si no se selecciona: per què
decide-doors = Si s'orienta: on adreçar-se
entry-field-title = Títol anunciat
entry-field-sentence = Una frase
entry-field-slug = Nom del projecte a l'adreça de la plataforma
entry-field-slug-hint = Si se sap: quan aparegui aquest projecte, substituirà l'anunci.
entry-field-reason = Motiu
entry-field-reason-hint = Ho llegirà qui s'ha presentat. No hi anomeneu ningú.
entry-field-door = Qui
entry-field-door-contact = Com contactar-hi
entry-field-door-why = Per què allà
entry-field-change = Per què canvia la decisió
entry-field-invited = Adreça del projecte
entry-field-invited-hint = La seva pàgina en aquesta finestra o a la plataforma. En blanc, si encara no és en línia.
entry-field-found = Adreça del projecte
entry-found = El projecte és en línia?
entry-found-lead = Doneu la seva pàgina en aquesta finestra o a la plataforma: substituirà l'anunci.
entry-arrived = Un projecte amb aquest nom ha arribat a { $host }. Si és el que toca, confirmeu-ho; si no, doneu l'adreça del bo.
entry-found-send = Enllaçar el projecte
mark-field-points = Punts
mark-field-why = Per què
mark-field-why-hint = Una frase. La regió la llegeix i queda al diari: no hi anomeneu ningú.
mark-points = { $points } de { $of }
mark-send = Desar els meus punts
recuse-lead = Coneixeu massa bé aquest projecte o qui el porta? Recuseu-vos: els vostres punts no comptaran.
recuse-send = Recusar-me
portal-juries = Formeu part del jurat de
portal-entries = Les vostres candidatures
portal-entries-none = No heu presentat cap candidatura en aquesta finestra.
portal-open = Convocatòries obertes
entry-see-call = Veure la convocatòria
entry-new = Presentar un projecte: { $title }
entry-revise = Canviar la meva candidatura: { $title }
entry-rules = Rellegir les regles (versió { $version })
entry-field-project = El vostre projecte
entry-project-online = { $title }
entry-project-draft = { $title } (esborrany)
entry-project-other = Un altre projecte
entry-other = Si es tracta d'un altre projecte
entry-field-other-title = Títol del projecte
entry-field-other-link = Adreça de la seva pàgina o del seu esborrany
entry-field-other-link-hint = Opcional. Comença per https://
entry-field-answer = Resposta
entry-send = Presentar la candidatura
entry-send-again = Substituir la candidatura
own-answer = La resposta
own-launch = Obriu la campanya a { $host } el { $date }, el mateix dia que els altres projectes seleccionats.
own-entry = El que heu presentat
own-edit = Canviar la meva candidatura
own-withdraw = Retirar la meva candidatura
own-withdraw-lead = La podeu retirar en qualsevol moment. No es pot desfer.
done-call-begun = L'esborrany s'ha desat.
done-call-saved = S'ha desat.
done-call-published = La convocatòria s'ha publicat.
done-call-terms-changed = Les noves bases són vigents.
done-call-withdrawn = La convocatòria s'ha retirat.
done-call-results-published = Els resultats s'han publicat.
done-entry-invited = El projecte està convidat.
done-entry-decided = La decisió s'ha desat.
done-entry-linked = El projecte està enllaçat.
done-entry-marked = Els vostres punts s'han desat.
done-juror-recused = Us heu recusat per a aquesta candidatura.
done-juror-named = La persona és al jurat.
done-juror-dismissed = La persona ja no és al jurat.
done-entered = La vostra candidatura s'ha presentat.
done-entry-revised = La vostra candidatura s'ha substituït.
done-entry-withdrawn = La vostra candidatura s'ha retirat.
refusal-call-change-missing = Digueu què canvia: ho llegirà tothom.
refusal-call-closes-before = El tancament ha de venir després de l'obertura.
refusal-call-closes-earlier = La convocatòria és oberta i promet continuar-ho fins al { $closes }: es pot allargar, no escurçar.
refusal-call-closes-past = El tancament ja ha passat: trieu una data futura.
refusal-call-criteria-missing = Doneu almenys un criteri.
refusal-call-decided = Els resultats s'han publicat: això ja no pot canviar.
refusal-call-draft = Aquesta convocatòria no s'ha publicat.
refusal-call-no-draft = Aquesta convocatòria ja no és un esborrany.
refusal-call-juror-named = Aquesta persona ja és al jurat.
refusal-call-juror-unknown = Aquesta persona no és al jurat.
refusal-call-launch-early = Les campanyes s'obren com a molt d'hora el dia del tancament.
refusal-call-not-closed = Les candidatures es puntuen i es decideixen un cop tancades: es llegeixen totes juntes.
refusal-call-opens-fixed = La convocatòria ja s'ha obert: l'obertura ja no canvia.
refusal-call-reason-missing = Digueu per què: ho llegirà tothom.
refusal-call-slug-taken = Ja hi ha una convocatòria amb aquest nom: trieu-ne un altre.
refusal-call-slug-wrong = Escriviu-lo en minúscules sense accents, amb xifres i guions.
refusal-call-unchanged = No ha canviat res: no hi havia res per desar.
refusal-call-unknown = No hi ha cap convocatòria amb aquest nom en aquesta finestra.
refusal-call-weight-wrong = El pes és un nombre enter de l'1 al 100.
refusal-call-withdrawn = Aquesta convocatòria s'ha retirat.
refusal-doors-missing = Doneu almenys una porta: qui, com contactar-hi, per què allà.
refusal-entry-early = Les candidatures s'obren el { $opens }.
refusal-entry-late = Les candidatures són tancades des del { $closes }.
refusal-entry-link-wrong = No és una adreça del web. Comença per https://
refusal-entry-project-of-others = Aquest projecte no és dels vostres. Connecteu-vos amb el compte que el porta a la plataforma.
refusal-entry-project-unknown = Aquesta finestra no coneix aquest projecte. Comproveu l'adreça.
refusal-entry-terms-changed = Les bases han canviat mentre escrivíeu. Torneu-les a llegir més amunt i envieu-ho de nou.
refusal-entry-too-many = Ja teniu cinc candidatures en aquesta convocatòria, el màxim possible. Retireu-ne una primer.
refusal-entry-twice = Aquest projecte ja és entre les candidatures d'aquesta convocatòria.
refusal-entry-unknown = No hi ha cap candidatura així.
refusal-entry-withdrawn = Aquesta candidatura s'ha retirat.
refusal-invite-late = Es convida fins al tancament, igual que es presenten candidatures.
refusal-mark-own-project = Aquest projecte és vostre: no el podeu puntuar.
refusal-mark-points-wrong = Trieu de 0 a 5 punts.
refusal-mark-reason-missing = Digueu per què, en una frase.
refusal-mark-stood-aside = Us heu recusat per a aquesta candidatura.
refusal-outcome-change-missing = Digueu per què canvia la decisió.
refusal-outcome-reason-missing = Digueu per què: cada resposta és raonada.
refusal-outcome-slug-wrong = És l'última part de l'adreça del projecte: lletres, xifres i guions.
refusal-call-entries-wait =
    { $count ->
        [one] Una candidatura encara espera resposta.
       *[other] { NUMBER($count) } candidatures encara esperen resposta.
    }
### Membres i invitacions

nav-members = Equip i socis
members-title = Equip i socis
members-lead = Qui pot fer què en aquesta finestra. Cadascú entra amb el seu propi compte; aquí no es desa cap contrasenya.
members-people = Les persones
members-none = Encara ningú no té cap funció aquí.
members-by-file = (indicat al fitxer de la regió)
members-take = Retirar
members-take-from = { " " }{ $role } a { $name }
members-waiting = Invitacions pendents
members-no-invitation = Cap.
members-invitation = Enviada per { $by } el { $sent }, vàlida fins al { $until }
members-revoke = Anul·lar
members-invite = Convidar algú
members-invite-lead = Rebeu un enllaç per fer arribar vosaltres mateixos. Serveix una sola vegada, durant set dies.
members-role = Funció
members-organisation = Organització
members-organisation-hint = Per a qui signa, llegeix o acompanya: l'empresa, la fundació o l'ens públic.
members-make-link = Crear l'enllaç
offer-curator = Equip editorial: tria, escriu, anuncia
offer-operator = Responsable de la finestra: ho fa tot, i convida
offer-signatory = Signatari d'un soci: compromet els seus diners
offer-reader = Lectura per a un soci: veu on són els seus diners
offer-supporter = Acompanyament: segueix els projectes per a un ens públic
desk-link = L'enllaç, que només es mostra ara
done-invitation-sent = La invitació està a punt. Copieu aquest enllaç i feu-lo arribar a la persona, i només a ella.
done-invitation-repeated = Aquesta invitació ja existia. Si n'heu perdut l'enllaç, anul·leu-la i creeu-ne una altra.
done-invitation-revoked = La invitació està anul·lada: el seu enllaç ja no dona res.
done-invitation-accepted = Us donem la benvinguda. Aquesta funció ja és vostra.
done-role-taken = La funció està retirada.
invitation-title = Una invitació de { $name }
invitation-lead = { $by } us proposa una funció en aquesta finestra:
invitation-until = Vàlida una vegada, fins al { $until }.
invitation-accept = Acceptar com a { $name }
invitation-not-you = No sou vosaltres? Sortiu primer i torneu a obrir l'enllaç.
invitation-sign-in = Entrar per acceptar
invitation-ask-again = Demaneu un enllaç nou a { $by }.
desk-invitation-title = Aquesta invitació ja no dona res
desk-invitation-remedy = Demaneu un enllaç nou a qui us ha convidat.
refusal-organisation-missing = Digueu per a quina organització.
refusal-organisation-unusable = Aquest nom no té cap lletra llatina ni xifra: escriviu-lo d'una altra manera.
refusal-invitations-many = Ja hi ha { NUMBER($most) } invitacions pendents: anul·leu-ne abans de crear-ne més.
refusal-invitation-closed = Aquesta invitació ja no val.
refusal-invitation-unknown = Aquesta invitació no existeix.
refusal-invitation-revoked = Aquesta invitació s'ha anul·lat.
refusal-invitation-used = Aquesta invitació ja s'ha fet servir.
refusal-invitation-expired = Aquesta invitació ha caducat.
refusal-role-held = Ja teniu aquesta funció. La invitació continua vàlida per a qui anava destinada.
refusal-role-gone = Aquesta funció ja està retirada.
refusal-last-operator = És l'última persona responsable de la finestra: convideu-ne primer una altra.

### Tornar a enviar

again-sign-in = La vostra sessió ha acabat
again-sign-in-lead = No s'ha desat res, i no s'ha perdut res: el que heu escrit es conserva en aquesta pàgina. Entreu en una altra pestanya, torneu aquí i torneu-ho a enviar.
again-door = Entrar en una altra pestanya
again-signed-in = Ja he entrat, envia-ho
again-confirm = Voleu enviar aquest formulari?
again-confirm-lead = La vostra sessió ha canviat des que es va mostrar aquest formulari. Si l'heu omplert vosaltres, envieu-lo.
again-send = Enviar

nav-portal-new-fund = Fons nou
portal-organisation-edit = Presentació i equip
portal-organisation-read = Equip
portal-undescribed = Abans de prometre diners, digueu qui sou: els habitants ho llegiran.
portal-describe = Presentar l'organització
portal-account = Compromès: { $committed }. Promès: { $promised }. Degut: { $due }, dels quals { $paid } ja pagats. Lliure: { $unspent }.
portal-due = Per pagar ara: { $sum }.
portal-no-fund = Encara no hi ha cap fons. Un fons afegeix diners al que dona la gent, segons una regla que trieu.
portal-statements = Extractes
portal-nothing = Qui porta projectes que mostra aquesta finestra, i els socis que afegeixen a les donacions o donen un cop de mà, troben aquí el que és seu. Encara no hi ha res vostre.
portal-back = Espai de partners
fund-new = Fons nou
fund-granted-of = { $granted } atorgats de { $budget }
fund-next-submit = Us toca: rellegiu aquest esborrany i prometeu-lo a la regió.
fund-next-wait = La regió ha de respondre. Us n'avisarem.
fund-next-rewrite = La regió no l'ha acceptat: la raó és a la pàgina. El podeu reescriure.
fund-next-pay = Per pagar: { $sum }.
fund-dates = del { $opens } al { $closes }
organisation-lead = El que els habitants llegeixen de vosaltres, i qui actua en nom vostre.
organisation-members = Equip
organisation-members-hint = La regió convida els membres, i els retira el rol.
organisation-what = Presentació
organisation-reader = Només les persones signants escriuen aquesta presentació.
organisation-public = Veure la pàgina pública
rank-signatory = compromet l'organització
rank-reader = llegeix
rank-supporter = acompanya projectes
organisation-field-kind = Naturalesa
organisation-field-registration = Número de registre
organisation-field-registration-hint = NIF o equivalent al vostre país.
organisation-field-sentence = Una frase sobre vosaltres
organisation-field-sentence-hint = Al costat del vostre nom, als projectes que ajudeu.
organisation-field-about = La vostra pàgina
organisation-field-site = El vostre lloc web
organisation-field-site-hint = Una adreça que comença per https://
done-organisation-described = La presentació s'ha desat.
fund-for-whom = Per a quina organització?
fund-choose-rule = Com s'afegeixen els diners? Trieu una regla; després en fixareu les xifres.
rule-ratio = Tant per euro donat
rule-ratio-text = Per cada euro de la gent n'afegiu una part, sempre la mateixa.
rule-ratio-example = A 1/2: la gent dona 3.000 €, hi afegiu 1.500 €.
rule-steps = Graons
rule-steps-text = Una suma fixa a cada graó assolit: una part de l'objectiu, un nombre de persones.
rule-steps-example = 500 € al 50 % de l'objectiu, 500 € més amb 100 persones.
rule-last_mile = L'últim tram
rule-last_mile-text = Completeu el que falta, un cop la gent ha reunit una bona part de l'objectiu.
rule-last_mile-example = Objectiu 5.000 €, llindar 80 %: amb 4.200 € hi afegiu 800 €.
rule-per_backer = Tant per persona
rule-per_backer-text = Una suma fixa per cada persona que contribueix: deu donacions petites compten més que una de gran.
rule-per_backer-example = 5 € per persona, 80 persones: hi afegiu 400 €.
rule-gift = Una donació a un projecte
rule-gift-text = Una suma fixa a un projecte que trieu, una vegada.
rule-gift-example = 1.000 € al forn del poble, si la col·lecta té èxit.
rule-share = Una suma per repartir
rule-share-text = En tancar, tot el fons es reparteix entre els projectes, segons el que cadascun ha reunit.
rule-share-example = 10.000 € entre tres projectes de 100, 60 i 40 persones: 5.000 €, 3.000 € i 2.000 €.
fund-form-back = Torna
fund-other-rule = Triar una altra regla
fund-edit = Modificar l'esborrany
fund-part-words = El seu nom
fund-part-rule = La regla
fund-part-money = Els diners i les dates
fund-part-conditions = Amb quines condicions
fund-part-conditions-hint = Deixeu en blanc el que no demaneu. Mentre no hi sigui tot, no s'atorga res.
fund-part-reach = Per a quins projectes
fund-part-law = Davant la llei
fund-save-draft = Desar l'esborrany
fund-field-name = Nom del fons
fund-field-sentence = Una frase per als habitants
fund-field-budget = Pressupost
fund-field-budget-hint = El màxim que aquest fons pot arribar a costar. Més endavant en podreu afegir.
fund-field-cap = Com a màxim, per projecte
fund-field-cap-hint = Deixeu-ho en blanc per no limitar.
fund-field-opens = S'obre el
fund-field-closes = Es tanca el
fund-field-closes-hint = A partir d'aquest instant ja no compta res.
fund-field-ratio = Afegit per cada 1 € donat
fund-field-ratio-hint = Un nombre o una fracció exacta: 1, 0,5 o 1/3.
fund-field-last_mile = A partir de quina part de l'objectiu, en %
fund-field-per_backer = Afegit per persona
fund-field-project = Projecte
fund-field-gift = Suma
fund-field-share = Repartit segons
share-crowd = el que la gent ha donat
share-backers = el nombre de persones que han contribuït
share-quadratic = cada donació: moltes de petites pesen més que poques de grans (la regió importa la llista)
fund-field-steps = Graons
fund-field-steps-hint = Cada graó demana un percentatge, un nombre de persones, o totes dues coses. Deixeu en blanc els que no us calguin.
fund-field-step-percent = Graó { $number }: % de l'objectiu
fund-field-step-backers = Graó { $number }: persones
fund-field-step-amount = Graó { $number }: suma afegida
fund-field-percent = % de l'objectiu
fund-field-backers = persones
fund-field-amount = donat per la gent
fund-field-threshold = Una condició complerta
threshold-sticky = es manté, encara que s'anul·li una donació
threshold-live = s'ha de complir encara en el moment del càlcul
fund-field-counts = El que compta
counts-from_start = tota la col·lecta, des del començament
counts-from_opening = només el que arriba després d'obrir el fons
fund-field-payout = Els diners es deuen
payout-on_success = si la col·lecta té èxit
payout-at_end = al final de la col·lecta, tret que la plataforma la doni per fallida
payout-when_met = tan bon punt es compleix la condició, passi el que passi després
fund-field-exclusive = Només on cap altre fons no afegeix res
fund-field-exclusive-hint = I on aquest fons dona, els altres ja no afegeixen.
fund-field-reach = Aquest fons és per a
reach-all = tots els projectes de la finestra
reach-projects = projectes que trio
reach-call = els guanyadors d'una convocatòria
reach-collection = els projectes d'una selecció
reach-categories = algunes categories
reach-towns = alguns municipis
fund-field-projects = Projectes
fund-field-call = Convocatòria
fund-field-collection = Selecció
fund-field-categories = Categories
fund-field-towns = Municipis
fund-field-anonymous = No mostrar el nostre nom al públic
fund-field-anonymous-hint = La regió el coneix; els comptes públics diuen «un partner que queda anònim».
fund-field-nature = Aquests diners són
fund-field-vote_number = Número de l'acord
fund-field-vote_taken = Data de la votació
fund-field-vote_taken-hint = Deixeu-ho en blanc fins que no s'hagi fet: els diners es prometen llavors «subjectes a la votació».
fund-field-budget_line = Partida pressupostària
fund-field-agreed = Comprometo l'organització amb aquestes condicions
fund-field-top-up = Suma per afegir
fund-field-sure = Sí, retirar el que no s'ha atorgat
fund-awaits-vote = subjecte a la votació
fund-refused-title = La regió no ha acceptat aquest fons
fund-the-rule = La regla
fund-what-if = I si…: provar la regla
fund-promise = Prometre
fund-promise-lead = Prometeu fins a { $budget }. La regió respon; després la regla ja no canvia.
fund-terms-title = Condicions del { $date }
fund-terms-1 = El que la regla atorga a un projecte li queda, tret que baixin les seves pròpies xifres, que la col·lecta fracassi o que dues persones de la regió signin una correcció.
fund-terms-2 = Les xifres són les que anuncia la plataforma. El que s'atorga es deu després dels dies de gràcia que segueixen el final de la col·lecta.
fund-terms-2-met = Les xifres són les que anuncia la plataforma. Els diners atorgats es deuen tan bon punt es compleix la condició, encara que després la campanya fracassi.
fund-terms-3 = Pagueu vosaltres mateixos, al promotor o per la plataforma. Oriel no rep, no guarda ni mou diners.
fund-terms-4 = Podeu afegir, posar en pausa i retirar el que no s'ha atorgat; mai el que sí.
fund-terms-5 = Cada moviment s'escriu en un diari que ningú no pot modificar, i es publica als comptes del territori.
fund-terms-signed = Què demanava la regió en el moment del compromís
fund-submit = Prometre { $budget }
fund-money-now = Els diners, ara
fund-transfers = Preparar les transferències
fund-transfers-hint = Rebeu un fitxer per al vostre banc (ISO 20022). Oriel no mou diners.
fund-acts = El que podeu fer
fund-vote-title = La votació s'ha fet
fund-vote-again = Corregir la votació registrada
fund-vote-again-hint = Una xifra errònia al número, la data o la partida: l'antiga queda al diari, la nova es mostra.
fund-vote-hint = Fins llavors, els diners s'anuncien amb reserva i no es paguen.
fund-vote-save = Registrar la votació
fund-top-up-title = Afegir al fons
fund-top-up = Afegir
fund-pause-title = Posar en pausa
fund-pause-hint = El que arriba durant una pausa no comptarà mai. El que s'ha atorgat ho continua estant.
fund-pause = Posar en pausa
fund-resume-title = Reprendre
fund-resume = Reprendre
fund-withdraw-title = Retirar el fons
fund-withdraw-hint = El que no s'ha atorgat us torna, per sempre. El que sí continua promès.
fund-withdraw = Retirar
fund-discard-title = Llençar l'esborrany
fund-discard = Llençar
fund-history = Què ha passat
fund-lot = Afegit al fons: { $sum }
fund-public = El que el públic en llegeix
fund-step-drafted = Esborrany escrit
fund-step-submitted = Promès per { $who }, amb les condicions del { $terms }
fund-step-endorsed = Acceptat per una primera persona de la regió
fund-step-refused = No acceptat per la regió
fund-step-accepted = Acceptat per la regió
fund-step-closed = Comptes tancats per la regió
board-sentence =
    { $count ->
        [0] encara no atorgats a cap projecte, de { $budget }. En queden { $left }.
        [one] atorgats a un projecte, de { $budget }. En queden { $left }.
       *[other] atorgats a { NUMBER($count) } projectes, de { $budget }. En queden { $left }.
    }
stand-budget = Pressupost
stand-conditional = Promès amb condició
stand-accruing = Segueix la recollida
stand-accruing-more = encara pot pujar o baixar
stand-frozen = Aturat
stand-frozen-more = campanya acabada; degut passat el termini de la plataforma
stand-due = Degut, per pagar
stand-paid = Pagat
stand-paid-more = dels quals { $sum } confirmats per la regió
stand-confirmed = Confirmat
stand-left = Lliure
stand-left-more = dels quals { $sum } promesos amb condició
board-waiting = { $sum } més anirien a projectes, si el fons tingués aquests diners.
board-projects = Projecte per projecte
board-project = Projecte
board-state = Estat
board-amount = Import
board-of-it-paid = dels quals { $sum } pagats
board-estimate = uns { $sum } si es repartís ara
board-granted = Atorgat
board-no-project = Encara cap projecte: el fons comença a comptar quan s'obre.
allocation-sums = Les sumes
allocation-amount = Atorgat
allocation-paid = Pagat
allocation-left = Queda per pagar
allocation-explain = D'on surt aquesta xifra?
allocation-moves = El que s'ha fet
payment-title = Registrar un pagament
payment-lead = Pagueu primer, al banc o a la plataforma; després anoteu aquí el que heu fet.
payment-record = Registrar el pagament
payment-awaits-vote = Els diners públics es paguen un cop registrada la votació.
payment-nothing = Ara mateix no hi ha res per pagar.
payment-field-amount = Suma pagada
payment-field-reference = Referència del pagament
payment-field-reference-hint = 35 signes com a màxim, una sola vegada en aquest fons.
payment-field-through = Per quina via
way-direct = directament al promotor del projecte
way-host = per la plataforma, com una contribució
move-paid =
    { $way ->
        [host] { $sum } pagats per la plataforma, referència { $reference }
       *[other] { $sum } pagats directament, referència { $reference }
    }
move-confirmed = Rebut, confirmat per la regió
move-corrected = Corregit de { $before } a { $after }, signat per { $who }: { $reason }
course-title = Al llarg del temps
course-link = Els diners al llarg del temps
course-lead = On eren els diners del fons, mes a mes, segons els registres del diari.
course-drawn = El gràfic
course-plot = El que era pagat, degut, aturat i en curs, dia a dia, davant del pressupost. La taula següent en dona les xifres.
course-when = Final de
course-today = Avui
course-note = El pressupost és la suma del que segueix la recollida, del que està aturat, degut, pagat i lliure. «Confirmat» és una part del pagat, «Promès amb condició» una part del lliure.
course-none = Encara no s'ha mogut res.
course-statements = Cada moviment, als extractes
fund-turn-taken-back = Promesa retirada abans de la resposta de la regió
fund-turn-voted = Votació registrada
fund-turn-vote-corrected = Votació corregida
fund-turn-top-up-asked = Complement proposat a la regió
fund-turn-top-up-refused = Complement no acceptat per la regió
fund-turn-top-up-dropped = Complement abandonat
fund-turn-paused = En pausa
fund-turn-resumed = Reprès
fund-turn-withdrawn = Retirat: el que no s'havia atorgat torna al soci
what-if-title = I si…
what-if-figures = Provar altres xifres
what-if-method = La regla la torna a jugar el mateix motor que porta els comptes reals, sobre les col·lectes de la regió acabades del { $from } al { $to } o en curs. La plataforma dona totals, no la història de cada donació: cada col·lecta compta d'un sol cop, al final.
what-if-outcome =
    { $helped ->
        [0] De { NUMBER($considered) } col·lectes, cap no hauria rebut res.
        [one] De { NUMBER($considered) } col·lectes, una hauria rebut { $used } en total.
       *[other] De { NUMBER($considered) } col·lectes, { NUMBER($helped) } haurien rebut { $used } en total.
    }{ $exhausted ->
        [yes] {" "}El fons s'hauria buidat el { $when }.
       *[no] {""}
    }
what-if-worst = En el pitjor cas: { $budget }, el pressupost. Mai ni un cèntim més.
what-if-ahead =
    { $open ->
        [one] La col·lecta oberta ara podria demanar fins a { $ahead }.
       *[other] Les { NUMBER($open) } col·lectes obertes ara podrien demanar fins a { $ahead }.
    }
what-if-again = Tornar a provar
what-if-own = Tornar a les xifres del fons
what-if-would = Què hauria passat
what-if-projects = Els projectes ajudats
what-if-none = Cap projecte no hauria rebut res.
what-if-months = Mes a mes
what-if-month = Mes
what-if-granted = Atorgat en total
what-if-budget = pressupost
what-if-chart = El que el fons hauria atorgat en total, mes a mes.
what-if-field-ratio = Afegit per 1 €
what-if-field-backers = A partir de
what-if-field-cap = Com a màxim, per projecte
what-if-field-budget = Pressupost
what-if-unit-backers = persones
done-fund-drafted = L'esborrany s'ha desat. Només el veu la vostra organització.
done-fund-submitted = El fons està promès. La regió us respondrà.
done-fund-discarded = L'esborrany s'ha llençat.
done-fund-topped-up = La suma s'ha afegit al fons.
done-fund-paused = El fons està en pausa.
done-fund-resumed = El fons torna a comptar.
done-fund-withdrawn = S'ha retirat el que no estava atorgat.
done-vote-recorded = La votació s'ha registrat.
done-payment-recorded = El pagament s'ha registrat. La regió confirmarà que ha arribat.
refusal-out_of_order = L'hora d'aquesta màquina és anterior a l'última anotació. Torneu-ho a provar; si dura, aviseu qui porta el servidor.
refusal-unknown_entry = Aquest moviment no existeix.
refusal-unknown_fund = Aquest fons no existeix aquí.
refusal-unknown_project = La finestra no mostra aquest projecte. Trieu-ne un de la llista.
refusal-wrong_currency = Una altra moneda: res no es converteix. Doneu la suma en la moneda del fons.
refusal-bad_amount = Aquesta suma no pot ser: ha de ser superior a zero.
refusal-duplicate_fund = Ja s'ha acceptat un fons amb aquest nom.
refusal-closes_before_opens = Es tancaria abans d'obrir-se, o alhora.
refusal-already_closed = Aquesta data ja ha passat: el fons ja estaria tancat.
refusal-bad_rule = Aquesta regla no demana o no dona res. Reviseu-ne les xifres.
refusal-needs_single_gifts = Un topall per persona no es pot calcular: la plataforma només dona totals.
refusal-backers_hidden = Aquesta plataforma no diu quantes persones han contribuït: trieu una regla i unes condicions que no en depenguin.
refusal-last_mile_on_units = Un d'aquests projectes compta prevendes, no diners: no hi ha últim tram.
refusal-last_mile_on_success = Una col·lecta amb èxit no deixa res per completar: trieu «al final» o «tan bon punt es compleix».
refusal-when_met_not_allowed = Amb aquesta regla els diners només es poden deure al final.
refusal-when_met_one_step = Degut tan bon punt es compleix: llavors només hi ha un graó.
refusal-fund_withdrawn = Aquest fons s'ha retirat.
refusal-fund_closed = Aquest fons està tancat.
refusal-not_open = Aquest fons encara no està obert.
refusal-already_paused = Aquest fons ja està en pausa.
refusal-not_paused = Aquest fons no està en pausa.
refusal-unknown_stage = La plataforma diu d'aquesta col·lecta una cosa desconeguda.
refusal-ended_needs_keep = La plataforma dona aquesta col·lecta per acabada sense dir si ha tingut èxit.
refusal-unknown_way = Digueu per quina via han passat els diners.
refusal-reference_needed = Doneu la referència del pagament: és el que el prova.
refusal-duplicate_reference = Aquest fons ja té un pagament amb aquesta referència. Ja l'havíeu registrat?
refusal-not_due = Ara mateix aquí no es deu res.
refusal-overpaid = És més del que queda per pagar.
refusal-already_confirmed = Ja està confirmat.
refusal-not_paid = Encara no està pagat del tot.
refusal-two_people_needed = Una correcció la signen dues persones: una altra que la que la demana.
refusal-reason_needed = Digueu per què: la raó queda al diari.
refusal-below_paid = És menys del que ja està pagat.
refusal-over_budget = Al fons no li queden prou diners lliures per a això.
refusal-over_cap = És més que el topall del fons per a un projecte.
refusal-organisation-unknown = Aquesta organització no existeix aquí.
refusal-organisation-not-described = Digueu primer qui sou, a la pàgina de l'organització.
refusal-fund-promised = Aquest fons està promès: la regla ja no canvia. Per a una altra, feu un fons nou.
refusal-drafts-many = La vostra organització ja té { NUMBER($most) } esborranys: prometeu-ne o llenceu-ne un.
refusal-fund-unchanged = La regió ha dit que no a aquest fons tal com és. Modifiqueu-lo abans de tornar-lo a prometre.
refusal-terms-not-agreed = Marqueu la casella: sense aquest acord, res no es promet.
refusal-second-person-needed = Ja heu acceptat. Per sobre del límit de la regió, una altra persona també ha d'acceptar.
refusal-fund-unknown = Aquest fons no existeix aquí.
refusal-fund-answered = La regió ja ha respost a aquest fons.
refusal-fund-name-unusable = Aquest nom no pot servir d'adreça. Afegiu-hi una paraula.
refusal-public-money-named = Els diners públics no són mai anònims.
refusal-public-money-is-grant = Una administració dona subvencions.
refusal-grant-is-public = Només una administració dona subvencions.
refusal-vote-missing = Els diners públics segueixen un acord: digueu quin.
refusal-vote-number-missing = La votació s'ha fet: doneu-ne el número.
refusal-vote-ahead = Aquesta data ha de venir: la votació encara no s'ha fet.
refusal-vote-not-taken = Els diners públics es paguen un cop registrada la votació. Registreu-la primer.
refusal-vote-not-public = No són diners públics: no s'espera cap votació.
refusal-vote-books-closed = Els comptes d'aquest fons són tancats: la votació ja no es corregeix.
refusal-vote-before-accepted = La regió encara no ha acceptat aquest fons. Retireu la promesa per canviar la votació que llegeix.
refusal-vote-after-payment = Ja hi ha un pagament registrat abans d'aquest dia: res no es paga abans de la votació.
refusal-correction-gone = Aquesta correcció ja no espera.
refusal-gift-unread = Línia { NUMBER($line) }: cal una paraula per a la persona, un punt i coma, i una suma superior a zero.
refusal-gifts-many = { NUMBER($most) } donacions com a màxim alhora.
refusal-books-closed = Els comptes d'aquest fons ja estan tancats.
refusal-correction-books-closed = Els comptes d'aquest fons estan tancats: ja no es corregeix res.
refusal-campaign-not-gone = La plataforma encara mostra aquesta campanya: és ella qui n'ha de dir el final.
refusal-campaign-over = Aquesta campanya ja s'ha acabat.
refusal-books-not-settled = Encara ha de venir alguna cosa: una col·lecta, un pagament o una confirmació.
refusal-amount-too-fine = Hi ha massa decimals per a aquesta moneda.
refusal-amount-too-large = Aquesta suma és massa gran per ser certa. Reviseu els zeros.
refusal-amount-unread = Això no és una suma. Escriviu-la sense separador de milers, per exemple 1250,50.
refusal-count-unread = Això no és un nombre enter superior a zero.
refusal-not-https = S'espera una adreça que comenci per https://.
refusal-cap-over-budget = El topall per projecte supera el pressupost del fons.
refusal-ratio-unread = Doneu un nombre o una fracció superior a zero: 1, 0,5 o 1/3.
refusal-percent-unread = Doneu un percentatge enter, d'1 a { NUMBER($most) }.
refusal-amount-other-currency = Els comptes d'aquesta regió es porten en { $currency }. Escriviu la suma en { $currency }, només amb xifres.
refusal-step-asks-nothing = Un graó demana un percentatge, un nombre de persones, o totes dues coses.
refusal-steps-missing = Ompliu almenys un graó.
refusal-too-many = És massa alhora: 300 com a màxim.
refusal-withdraw-not-sure = Marqueu la casella per confirmar: una retirada és definitiva.
### Fons de socis

match-anonymous = Un soci que queda en l'anonimat
match-anonymous-within = un soci que queda en l'anonimat
match-asked-percent = el { $percent } de l'objectiu
match-asked-backers =
    { $count ->
        [one] una persona que hi contribueix
       *[other] { NUMBER($count) } persones que hi contribueixen
    }
match-asked-amount = { $sum } donats pel públic
match-missing-backers =
    { $count ->
        [one] encara en falta una
       *[other] encara en falten { NUMBER($count) }
    }
match-missing-units =
    { $count ->
        [one] encara falta una comanda anticipada
       *[other] encara falten { NUMBER($count) } comandes anticipades
    }
match-missing-sum = encara falten { $sum }
match-once = , a partir de { $asked }
match-cap = , fins a { $sum } per projecte
match-ratio = { $name } hi afegeix { $sum } per cada { $each } { $count ->
        [one] donat
       *[other] donats
    }{ $once }{ $cap }.
match-steps = { $name } hi afegeix { $steps }{ $once }{ $cap }.
match-step = { $sum } a partir de { $asked }
match-step-more = { $sum } més a partir de { $asked }
match-last-mile = { $name } hi afegeix el que falta per arribar a l'objectiu{ $once }{ $cap }.
match-per-backer = { $name } hi afegeix { $sum } per cada persona que hi contribueix{ $once }{ $cap }.
match-gift = { $name } dona { $sum } a «{ $project }»{ $once }{ $cap }.
match-share = { $name } reparteix { $sum } entre els projectes quan es tanca el fons, { $by ->
        [crowd] en proporció al que el públic ha donat a cadascun
        [backers] en proporció a quantes persones han contribuït a cadascun
       *[quadratic] de manera que molts donatius petits pesin més que uns quants de grans
    }{ $once }{ $cap }.
match-formula = { $rule }, com a màxim { $limits }
match-formula-ratio = { $k } × donatius del públic
match-formula-steps = la suma dels esglaons assolits
match-formula-last-mile = objectiu − donatius del públic
match-formula-per-backer = { $sum } × nombre de persones que hi contribueixen
match-formula-share = { $sum } × { $by ->
        [crowd] donatius del projecte ÷ donatius de tots els projectes
        [backers] persones que contribueixen al projecte ÷ persones que contribueixen a tots
       *[quadratic] pes del projecte ÷ pes de tots; el pes és (suma de les √ de cada persona)² − suma dels donatius
    }
match-formula-cap = { $sum } per projecte
match-formula-ceiling = el que falta per al { $percent } de l'objectiu
match-formula-money = el que queda al fons
match-term-for = Per a quins projectes
match-term-when = Quan
match-term-money = Diners
match-term-counts = Què compta
match-term-kept = Un cop assolit el llindar
match-term-paid = Pagament
match-term-limit = Límit
match-term-alone = Amb altres socis
match-term-vote = Decisió pública
match-term-nature = Mena de diners
match-money = { $sum } en total. Per ordre d'arribada: quan tot està concedit, no s'hi afegeix res més.
match-money-share = { $sum } en total, repartits una sola vegada. Abans del tancament, cada part és només una estimació i pot baixar.
match-when = Obertura: { $opens }. Tancament: { $closes }.
match-vote-awaited = Pendent: la decisió encara no s'ha votat. No es paga res abans.
match-vote-taken = Decisió votada: { $date }, núm. { $number }.
match-for-all = Tots els projectes d'aquesta finestra, presents i futurs.
match-for-projects =
    { $count ->
        [one] Aquest projecte:
       *[other] Aquests projectes:
    }
match-for-call = Els guanyadors d'aquesta convocatòria:
match-for-collection = Els projectes d'aquesta selecció:
match-for-chosen = Projectes triats per a aquest fons.
match-for-categories = Els projectes d'aquestes categories: { $names }.
match-for-towns = Els projectes d'aquests municipis: { $names }.
match-counts-from-start = Tot el que el públic ha donat des de l'inici de la campanya.
match-counts-from-opening = Només el que el públic dona a partir de l'obertura del fons.
match-sticky = La promesa es manté, encara que després s'anul·lin donatius.
match-live = El llindar s'ha de mantenir: si s'anul·len donatius, la promesa decau.
match-paid-on-success = Només si la campanya reïx. Si no, no es paga res.
match-paid-at-end = Al final de la campanya, fins i tot per sota de l'objectiu si el promotor es queda el que s'ha donat. Si fracassa, no es paga res.
match-paid-when-met = Tan bon punt es concedeix, sense esperar el final de la campanya.
match-ceiling = Donatius i aportacions de socis plegats: no s'hi afegeix res més enllà del { $percent } de l'objectiu.
match-alone = Només afegeix on cap altre soci no ho fa; i on afegeix, els altres ja no.
match-project-gone = un projecte que aquesta finestra ja no mostra
match-example = Exemple: un projecte demana { $goal } i { $people } persones hi han donat { $crowd }. El fons hi afegeix { $sum }.
match-example-share = Exemple: dos projectes, l'un amb { $crowd } de { $people } persones, l'altre amb { $crowd2 } de { $people2 }. El primer rep { $sum } i el segon { $sum2 }.
match-example-bounded = La regla donaria { $sum }, però { $limit ->
        [cap] el límit per projecte és més baix.
        [money] el fons no té més diners.
       *[ceiling] donatius i aportacions junts no passen del límit.
    }
nature-patronage = Mecenatge: un donatiu, sense res més a canvi que l'agraïment.
nature-sponsorship = Patrocini: visibilitat pagada, amb factura.
nature-grant = Subvenció: diners públics.
organisation-firm = Empresa
organisation-foundation = Fundació
organisation-association = Associació
organisation-public-body = Ens públic
fund-draft = en preparació
fund-submitted = promès, pendent de resposta
fund-endorsed = acceptat per una persona, n'ha de confirmar una altra
fund-refused = no acceptat
fund-books-closed = comptes tancats
fund-withdrawn = retirat pel que no s'havia concedit
fund-settled = tot està liquidat
fund-closing = acabat, encara falten pagaments
fund-paused = en pausa
fund-exhausted = tot concedit
fund-open = obert
fund-accepted = acceptat, encara no obert
match-state-conditional = promès amb condició
match-state-accruing = segueix la campanya
match-state-frozen = aturat
match-state-due = degut
match-state-partly-paid = pagat en part
match-state-paid = pagat
match-state-confirmed = rebut
match-state-lapsed = res a pagar
match-state-released = retirat
match-state-void = res a pagar
match-conditional = promès amb condició
match-promised-once =
    { $kind ->
        [some] promès a partir de { $asked }: { $missing }
       *[other] promès a partir de { $asked }
    }
match-accruing = segueix la campanya
match-fills = cobreix el que falta: baixa quan el públic dona
match-met = assolit, si la campanya arriba al final
match-blocked = promès només on cap altre soci no hi afegeix
match-undivided = repartit entre projectes al tancament del fons ({ $date })
match-paused = en pausa: el que es dona ara no compta
match-stays-cap = màxim per projecte assolit
match-stays-ceiling = màxim d'aquest projecte assolit: ja no s'hi afegeix res
match-stays-money = el fons està tot concedit: ja no s'hi afegeix res
match-stays-closed = el fons s'ha acabat: l'import ja no puja
match-stays-away = l'aparador no mostra aquest projecte de moment: no s'hi afegeix res més
match-stays-withdrawn = el soci s'ha retirat: el que s'havia concedit continua promès
match-stays-blocked = ja no puja: un altre soci hi afegeix tot sol
match-provisional = provisional: la campanya s'ha acabat i { $host } encara no ha dit com
match-frozen = aturat mentre es processen els pagaments
match-due = degut, encara no pagat
match-partly-paid = pagat en part: { $paid } de { $sum }
match-paid-on = pagat ({ $date })
match-paid-reference = pagat ({ $date }, ref. { $reference })
match-confirmed = rebut, confirmat per { $region } ({ $date })
match-void =
    { $stage ->
        [cancelled] res a pagar: la campanya es va aturar
        [ended] res a pagar: la campanya va acabar per sota de l'objectiu
       *[other] res a pagar: la campanya no ha reeixit
    }
match-released = res a pagar: el soci es va retirar abans de concedir res
match-lapsed = res a pagar: el fons va acabar sense concedir res aquí
match-lapsed-corrected = res a pagar: deixat a zero per una correcció signada per dues persones ({ $date })
match-unvoted = { $text }, pendent de la votació
match-next = Si hi doneu { $one }, { $name } hi afegeix { $sum }{ $kind ->
        [unvoted] , pendent de la votació.
       *[sure] .
    } Com a màxim { $most } més per a aquest projecte; termini: { $date }.
match-next-partial = Si hi doneu { $one }, { $name } hi afegeix fins a { $sum }, segons el que quedi{ $kind ->
        [unvoted] , pendent de la votació.
       *[sure] .
    } Com a màxim { $most } més per a aquest projecte; termini: { $date }.
match-formula-name = El càlcul:
match-nothing-on-failure = En aquest cas, els socis tampoc no paguen res.
explain-open = D'on surten aquestes xifres?
explain-heading = D'on surten aquestes xifres?
explain-title = { $title }: d'on surten les xifres
explain-description = El que els socis afegeixen a «{ $title }»: regla i càlcul, línia a línia.
explain-lead = Cada import surt d'una regla escrita per endavant i del que mostra { $host }. Aquest és el càlcul, línia a línia.
explain-figure = { $sum }, { $name }: d'on surt aquesta xifra
explain-fund = El fons: { $name }
explain-crowd = Donat pel públic
explain-counted = D'aquest import compta per a aquest fons
explain-people = Persones que compten
explain-met = { $have }, assolit
explain-unmet = { $have }, encara no
explain-steps = Suma dels esglaons assolits
explain-undivided = Repartiment al tancament del fons; fins aleshores
explain-cap = Límit per projecte
explain-room = Encara s'hi pot afegir abans del límit
explain-available = Queda al fons
explain-void = La campanya no ha reeixit
explain-waiting = Pendent que el fons tingui diners
explain-result = El que el fons hi afegeix
explain-paid = Pagat: { $sum }, { $date } (assentament { NUMBER($seq) })
explain-confirmed = Recepció confirmada, { $date } (assentament { NUMBER($seq) })
explain-corrected = Correcció signada per dues persones: de { $before } a { $after }, { $date } (assentament { NUMBER($seq) })
explain-source = Llegit a { $host } ({ $date }), assentament { NUMBER($seq) } del diari. Regla vigent i sense canvis des de: { $accepted }.
accounts-see = Tots els comptes del territori
match-waiting = en espera: el fons està tot concedit
match-filled = no hi falta res: l'objectiu està assolit
nav-sponsors = Socis
nav-accounts = Comptes
sponsors-title = Afegeixen al que doneu
sponsors-description = Els socis que afegeixen als donatius del públic a { $name }: regles, imports, projectes.
sponsors-lead = Empreses, fundacions, ens públics: cadascun ha escrit per endavant què afegeix i amb quina condició. Cada import es pot comprovar.
sponsors-empty = Encara cap soci no afegeix als donatius en aquesta finestra.
sponsors-anonymous = Sense el nom
sponsors-anonymous-lead = Un soci privat pot quedar en l'anonimat. La regla i els comptes són públics com els altres; els diners públics no són mai anònims.
sponsors-back = Tots els socis
sponsor-description = El que { $name } afegeix als donatius del públic, projecte per projecte.
sponsor-funds =
    { $count ->
        [one] un fons
       *[other] { NUMBER($count) } fons
    }
sponsor-registration = núm. { $number }
sponsor-money = On són els seus diners
sponsor-its-funds = Els seus fons
sponsor-projects = Els projectes que ajuda
sponsor-about = Qui és?
sponsor-site = El seu lloc web
money-paid = pagat
money-due = degut, encara no pagat
money-running = segueix les campanyes
money-free = encara lliure
money-total = { $sum } en total.
money-confirmed = Rebut i confirmat: { $sum }.
fund-until = termini: { $date }
fund-unvoted = pendent de la votació
fund-rule = La regla
fund-money = On són els diners
fund-projects = Els projectes ajudats
fund-nothing-yet = Encara no hi ha res concedit.
fund-others =
    { $count ->
        [one] Un altre projecte encara se'n pot beneficiar.
       *[other] { NUMBER($count) } projectes més encara se'n poden beneficiar.
    }
fund-estimate = Si es repartís ara (pot baixar)
fund-time = La seva història
fund-lots = D'on ve el pressupost
fund-lot-recorded = { $sum } (assentament { NUMBER($seq) } del diari)
fund-account = El balanç
fund-time-accepted = acceptat
fund-time-voted = decisió votada
fund-time-opens = s'obrirà
fund-time-opened = obert
fund-time-closes = es tancarà
fund-time-paused = en pausa
fund-time-resumed = es reprèn
fund-time-withdrawn = retirat pel seu soci: no s'atorgarà res més
fund-time-closed = tancat
fund-time-books-closed = comptes tancats
accounts-title = Els comptes del territori
accounts-description = Tot el que els socis han promès, deuen i han pagat a { $name }, en dades obertes.
accounts-sentence = { $funds ->
        [one] Un fons
       *[other] { NUMBER($funds) } fons
    } de { $committed } en total, { $projects ->
        [0] encara cap projecte ajudat
        [one] un projecte ajudat
       *[other] { NUMBER($projects) } projectes ajudats
    }: { $paid } pagats, { $due } deguts, { $promised } que encara segueixen les campanyes.
accounts-no-money = Encara no hi ha cap fons que afegeixi a les donacions. A sota hi ha el que veïns, empreses i administracions donen sense diners.
accounts-note = El que segueix les campanyes encara no es deu: si una fracassa, no se'n paga res. Els donatius del públic són a { $host } i no entren en aquests imports.
accounts-unvoted = Una part ve de decisions públiques pendents de votar.
accounts-states = On són els diners
accounts-by-fund = Fons per fons
accounts-by-project = Projecte per projecte
accounts-head-fund = Fons
accounts-head-project = Projecte
accounts-head-committed = Pressupost
accounts-head-promised = Segueix les campanyes
accounts-head-due = Degut, pagat o no
accounts-head-paid = Pagat
accounts-head-unspent = Lliure
accounts-head-crowd = Donat pel públic
accounts-agree = Les dues taules diuen el mateix, fins al cèntim.
accounts-check = Comprovar-ho
accounts-journal = Tot surt d'un diari en què no s'esborra res. L'últim assentament és el número { $seq } ({ $date }), amb aquesta empremta (SHA-256):
accounts-how = Cada assentament conté l'empremta de l'anterior: canviar el passat canviaria totes les que segueixen. Apunteu el número i l'empremta; més endavant, qui porta el diari us ha de poder mostrar que encara conté aquest assentament. Els fitxers d'aquesta pàgina permeten refer les sumes.
accounts-csv-funds = Els fons (CSV)
accounts-csv-projects = Els projectes (CSV)
accounts-csv-allocations = Cada fons en cada projecte (CSV)
accounts-json = Tot, per a màquines (JSON)
account-partners =
    { $kind ->
        [promised] Els socis hi afegirien *{ $sum }* si les campanyes en curs reïxen.
       *[mixed] Els socis hi afegeixen *{ $sum }*: { $paid } pagats, { $due } deguts i { $promised } si les campanyes en curs reïxen.
    }
explain-not-met = Mentre no es compleixi la condició
explain-gift = Import promès
explain-asked = Condició: { $asked }
explain-step-met = Esglaó assolit: { $asked }
explain-step-unmet = Esglaó pendent ({ $sum }): { $asked }
match-lapsed-unmet = res a pagar: calia arribar a { $asked }
match-provided = , sempre que s'arribi a { $asked }

nav-console-funds = Fons
console-funds-account =
    { $count ->
        [one] Un fons, { $budget } compromesos
       *[other] { NUMBER($count) } fons, { $budget } compromesos
    }: { $paid } pagats, dels quals { $confirmed } confirmats; { $due } deguts i per pagar; { $running } que encara segueixen les col·lectes.
console-funds-waiting = Per decidir
console-corrections = Correccions per signar
console-funds-all = Tots els fons
console-funds-none = Encara cap fons. Convideu una persona signant d'una organització des de la pàgina de membres: prometrà des del seu espai.
fund-still-due = { $sum } per pagar
fund-endorsed-by = { $who } ja ha acceptat. El vostre acord posa el fons en marxa.
fund-endorsed-by-you = Heu acceptat aquest fons. Una altra persona de la regió també ha d'acceptar.
fund-whose = Qui compromet els diners
fund-organisation = Organització
fund-anonymous = anònim per al públic
fund-vote-label = Votació
fund-vote-told = { $number } del { $day }, partida { $line }
fund-verified = Compromís verificat
fund-verified-told = per { $who }, el { $day }
fund-field-verified = L'organisme que pagarà ha verificat aquest compromís
fund-field-verified-hint = Per damunt de l'import que fixa la regió, algú li ho demana abans d'acceptar.
fund-field-verified_by = Verificat per
fund-field-verified_by-hint = El servei o la funció, no el nom d'una persona: queda escrit al diari per sempre.
fund-field-verified_on = El
refusal-verified-missing = Per damunt de l'import que fixa la regió, l'organisme que pagarà verifica primer. Demaneu-li-ho i marqueu la casella.
refusal-verified-ahead = Aquest dia encara no ha arribat.
refusal-verified-before = Aquest compromís és del { $day }: la verificació no pot ser més antiga.
fund-answer = Respondre
fund-accept-title = Acceptar
fund-accept-hint = Després la regla ja no canvia. El fons comença a comptar quan s'obre.
fund-accept-two = Amb aquest import, dues persones de la regió han d'acceptar.
fund-accept = Acceptar aquest fons
fund-refuse-title = No acceptar-lo
fund-field-refuse = Per què, per a l'organització
fund-refuse = No acceptar aquest fons
fund-close-title = Tancar els comptes
fund-close-lead = Tot està liquidat. No utilitzat: { $sum }. Digueu a tothom per què.
fund-field-account = Què ha servit, què no ha servit i per què
fund-close = Tancar i publicar
console-allocation-acts = El que podeu fer
console-allocation-nothing = Ara mateix aquí no hi ha res a fer.
payment-confirm-title = Els diners han arribat
payment-confirm-hint = Confirmeu-ho quan el promotor del projecte ho hagi rebut.
payment-confirm = Confirmar-ne la recepció
correction-title = Corregir el que es deu
correction-hint = Una altra persona de la regió ho signarà. El diari guarda la suma d'abans, la de després i la raó.
correction-field-amount = Suma correcta
correction-field-reason = Raó
correction-ask = Demanar la correcció
correction-asked-title = Correcció pendent
correction-asked-by = Demanada per { $who } el { $when }: de { $from } a { $to }.
correction-sign = Signar la correcció
correction-other = L'ha de signar una altra persona.
correction-drop = Abandonar la correcció
given-up-title = La plataforma ja no mostra aquesta campanya
given-up-hint = Podeu anotar-ne el final aquí: per a tots els fons compta llavors com a fallida, i el que s'havia promès i encara no es deu torna als fons. Si la plataforma la torna a mostrar, compta el que digui la plataforma.
given-up-field-reason = Motiu
given-up = Anotar que ha fallat
gifts-title = Importar les donacions una a una
gifts-known =
    { $count ->
        [one] Una donació ja importada ({ $sum }) per { $who }, { $when }. Una nova importació la substitueix.
       *[other] { NUMBER($count) } donacions ja importades ({ $sum }) per { $who }, { $when }. Una nova importació les substitueix.
    }
gifts-field-lines = Una línia per donació
gifts-field-lines-hint = Una paraula per a la persona, un punt i coma, la suma: Anna;20. Els noms no es guarden.
gifts-import = Importar
done-fund-accepted = El fons està acceptat.
done-fund-endorsed = El vostre acord està registrat. Una altra persona de la regió també ha d'acceptar.
done-fund-refused = El fons no s'ha acceptat. L'organització en llegeix la raó.
done-books-closed = Els comptes estan tancats i publicats.
done-payment-confirmed = La recepció està confirmada.
done-correction-asked = La correcció espera la signatura d'una altra persona.
done-correction-signed = La correcció està feta.
done-correction-dropped = La correcció s'ha abandonat.
done-campaign-given-up = El final de la campanya s'ha anotat. El que se li havia promès torna a ser lliure.
done-gifts-imported = Les donacions s'han importat, sense els noms.

told-sponsor-described = Organització presentada
told-sponsor-drafted = Fons escrit
told-sponsor-discarded = Esborrany de fons llençat
told-sponsor-submitted = Fons promès
told-sponsor-refused = Fons no acceptat
told-sponsor-endorsed = Fons acceptat per una primera persona
told-sponsor-voted = Votació registrada
told-sponsor-books-opened = Comptes oberts
told-sponsor-declared = Projecte inscrit als comptes
told-sponsor-correction-asked = Correcció demanada
told-sponsor-correction-dropped = Correcció abandonada
told-sponsor-books-closed = Comptes del fons tancats
told-sponsor-accepted = Fons acceptat
told-sponsor-lot = Diners afegits al fons
told-sponsor-paused = Fons posat en pausa
told-sponsor-resumed = Fons représ
told-sponsor-withdrawn = Fons retirat
told-sponsor-paid = Pagament registrat
told-sponsor-confirmed = Recepció confirmada
told-sponsor-corrected = Correcció signada
told-sponsor-gifts = Donacions importades una a una
told-sponsor-admitted = Projecte admès a un fons
told-sponsor-away = Projecte que ja no es mostra: no se li concedeix res de nou
told-sponsor-back = Projecte que es torna a mostrar: els fons el tornen a comptar
told-sponsor-given-up = Final anotat aquí d'una campanya que la plataforma ja no mostra
told-sponsor-observed = Lectura de la plataforma
told-sponsor-ticked = Ha passat el temps

### Accés dels programes d'una organització

organisation-tokens = Accés per als vostres programes
tokens-title = Accés per als vostres programes
tokens-lead = Una clau permet que un programa llegeixi els vostres fons i extractes, o que registri els vostres pagaments, sense que ningú iniciï sessió.
tokens-open = Claus en servei
tokens-none = No hi ha cap clau en servei.
tokens-closed = Claus que ja no obren res
tokens-use = Com s'utilitzen
tokens-use-lead = El programa envia la clau amb cada petició:
tokens-document = El document OpenAPI d'aquesta finestra
token-make = Crear una clau
token-make-lead = Només es mostra una vegada, i actua en nom vostre. Deixa d'obrir res quan arriba la data final, quan es revoca, o si deixeu de signar per l'organització.
token-field-name = Nom de la clau
token-field-name-hint = El programa que la farà servir: «Comptabilitat».
token-field-scopes = Què permet
token-field-days = Vàlida durant
token-days =
    { $days ->
        [365] un any
       *[other] { $days } dies
    }
scope-funds = llegir els fons i el que atorguen
scope-statements = llegir els extractes
scope-payments = registrar pagaments
token-made-by = Creada per { $by } el { $when }.
token-until = Vàlida fins al { $when }.
token-over-since = Caducada des del { $when }.
token-revoked-on = Revocada el { $when }.
token-revoke = Revocar
done-token-made = La clau està creada. Copieu-la ara al vostre programa: no es tornarà a mostrar mai més.
done-token-repeated = Aquesta clau ja estava creada, i només s'ha mostrat una vegada. Si s'ha perdut, revoqueu-la i creeu-ne una altra.
done-token-revoked = La clau està revocada: ja no obre res.
link-token-made = La clau, que només es mostra ara
refusal-token-scopes-missing = Trieu almenys una cosa que la clau permeti.
refusal-tokens-many = Una organització té { $most } claus en servei com a màxim. Primer revoqueu-ne una.
refusal-token-unknown = La vostra organització no té aquesta clau.
refusal-api-token = Aquesta petició no porta cap clau en servei. Envieu «Authorization: Bearer» i una clau creada a l'espai de socis, ni caducada ni revocada.
refusal-api-scope-funds = Aquesta clau no permet llegir els fons. Creeu-ne una que ho permeti.
refusal-api-scope-statements = Aquesta clau no permet llegir els extractes. Creeu-ne una que ho permeti.
refusal-api-scope-payments = Aquesta clau no permet registrar pagaments. Creeu-ne una que ho permeti.
refusal-api-not-json = Un pagament s'envia en JSON. Indiqueu-ho: «Content-Type: application/json».
told-sponsor-token-made = Clau creada
told-sponsor-token-revoked = Clau revocada
nav-console-grants = Diners públics
statements-title = Extractes
statements-all = Extractes de les organitzacions
statements-lead = Cada mes i cada any en què alguna cosa s'ha mogut. Un extracte surt del diari quan es demana: el mateix extracte té sempre les mateixes xifres.
statements-none = Encara no s'ha mogut res.
statements-nobody = Cap organització no ha compromès diners encara.
statements-moved =
    { $count ->
        [one] un moviment; pagat: { $paid }
       *[other] { NUMBER($count) } moviments; pagat: { $paid }
    }
statement-title = Extracte, { $period }
statement-number = Número
statement-period = Període
statement-from-to = del { $from } al { $to }, inclosos
statement-unfinished = Aquest període no s'ha acabat: l'extracte diu com estan els comptes el { $when }.
statement-csv = Taula (CSV)
statement-json = Dades (JSON)
statement-sums = Del començament al final
statement-figure = Suma
statement-opening = Al començament
statement-moved = Moviment
statement-closing = Al final
statement-movements = El que s'ha mogut
statement-seq = línia { $seq }
statement-no-movement = Res no s'ha mogut en aquest període.
statement-by-fund = Fons per fons, al final
statement-by-project = Projecte per projecte, al final
statement-fund = Fons
statement-project = Projecte
statement-total = Total
statement-no-row = Res a mostrar d'aquest període.
statement-proof = Verificar
statement-proof-lead = Tot aquest extracte es dedueix de les línies { $first } a { $last } del diari del territori, i de les anteriors. Cada línia porta l'empremta de l'anterior: canviar-ne una les canvia totes.
statement-hash = Empremta SHA-256 de la línia { $seq }
statement-proof-how = La regió executa aquestes ordres al seu servidor i us pot donar el diari. La primera ha de dir «sound»; l'última ha de donar l'empremta de dalt.
figure-committed = Compromès
figure-committed-hint = el pressupost dels fons
figure-promised = Promès
figure-promised-hint = atorgat, encara no degut
figure-due = Degut
figure-due-hint = pagat o no
figure-paid = Pagat
figure-paid-hint = segons l'organització
figure-confirmed = Confirmat
figure-confirmed-hint = arribat, segons la regió
figure-unspent = Lliure
figure-unspent-hint = ni promès ni degut
cause-time = Ha passat un termini
cause-due = Han passat els dies de gràcia: els diners es deuen
cause-fund-accepted = La regió ha acceptat el fons
cause-lot = Diners afegits al fons
cause-fund-paused = El fons s'ha posat en pausa
cause-fund-resumed = El fons es reprèn
cause-fund-withdrawn = El que no estava atorgat es retira
cause-admitted = Un projecte més en pot rebre
cause-observation = La plataforma anuncia xifres noves
cause-gifts-import = Els donatius s'han importat un per un
cause-payment =
    Pagat { $way ->
        [host] per la plataforma
       *[direct] directament
    }, referència { $reference }
cause-confirm = La regió confirma que els diners han arribat
cause-correction = Correcció signada per dues persones: { $reason }
transfers-title = Transferències
transfers-lead = El que deu aquest fons, a qui, i el fitxer que llegeix el vostre banc. El carregueu vosaltres a la banca en línia i el signeu allà.
transfers-owed = Per pagar
transfers-unpayable =
    { $count ->
        [one] Un projecte encara no té compte: l'ha d'anotar la regió o qui el promou.
       *[other] { NUMBER($count) } projectes encara no tenen compte: l'ha d'anotar la regió o qui els promou.
    }
transfers-no-account = No hi ha cap compte anotat per a aquest projecte.
transfers-reference = Referència
transfers-record = Anotar aquest pagament un cop fet
transfers-total = Transferències possibles: { $sum }
transfers-file = El fitxer per al vostre banc
transfers-download = Baixar el fitxer
transfers-after = No s'envia res a cap banc. Un cop fetes les transferències, anoteu cada pagament aquí dalt: la referència ja hi és.
transfers-field-pay = El que pagueu
transfers-field-name = Titular del compte que paga
transfers-field-name-hint = La vostra organització, tal com la coneix el banc. 70 signes com a màxim.
transfers-field-iban = IBAN del compte que paga
transfers-field-day = Dia del pagament
transfers-field-keep = Guardar aquest compte per a la propera vegada
transfers-field-keep-hint = Només el veuen les persones signatàries. Desmarqueu-ho per esborrar-lo.
payee-title = Qui rep els diners
payee-noted = Anotat per { $who } el { $when }
payee-kept = El que es guarda
payee-none = Encara no hi ha res anotat.
payee-privacy = Només ho llegeixen la regió, qui promou el projecte i els signataris dels fons que li deuen diners. No se n'escriu res al diari; tot es pot esborrar.
payee-forget = Esborrar aquest compte
payee-note = Anotar
payee-save = Desar
payee-field-name = Nom del beneficiari
payee-field-name-hint = El titular del compte, amb el nom oficial.
payee-field-iban = IBAN
payee-field-iban-hint = És als documents del compte. Els espais no compten.
payee-field-bic = BIC
payee-field-bic-hint = Només per a un compte de fora de l'Espai Econòmic Europeu.
payee-field-siret = SIRET
payee-field-siret-hint = 14 xifres. Es demana a França per rebre diners públics.
payee-field-rna = Número RNA
payee-field-rna-hint = W i nou xifres, per a una associació a França.
done-payee-noted = El beneficiari està anotat.
done-payee-forgotten = El compte s'ha esborrat.
grants-title = Diners públics
grants-lead = El que cada beneficiari rep d'ens públics durant l'any. Per sobre de { $limit }, la llei exigeix un conveni.
grants-no-siret = sense SIRET
grants-payee = Qui rep els diners
grants-owed = { $sum } deguts o pagats
grants-and-promised = { $sum } promesos
grants-above = Més de { $limit } durant l'any: l'ens públic ha d'haver signat un conveni.
grants-soon = Si tot el que s'ha promès s'acaba devent, la suma passa de { $limit }: prepareu el conveni.
grants-none = Cap ens públic no deu ni promet encara diners a cap projecte.
grants-agreed = degut des del { $day }
grants-unvoted = degut, pendent del vot
grants-promised = promès
grants-register = El registre per publicar
grants-register-lead = Les subvencions degudes, en l'esquema obert «Subventions» 2.1.1 del conjunt comú francès de dades locals.
grants-download = Baixar el registre (CSV)
grants-left-out = El que encara no hi és
lacks-grant-granter-id = Falta el SIRET de l'ens públic: l'anota a la pàgina de la seva organització.
lacks-grant-beneficiary-id = Falta el SIRET del beneficiari.
lacks-grant-vote = El vot no està registrat.
lacks-grant-granter = Falta el nom de l'ens públic.
lacks-grant-beneficiary = Falta el nom del beneficiari.
lacks-grant-object = L'objecte falta o és massa llarg.
lacks-grant-amount = La suma no és superior a zero.
lacks-grant-currency = El registre només admet euros.
lacks-grant-period = L'últim pagament és anterior al primer.
lacks-grant-unpaid = Encara no se n'ha pagat res: el registre diu quan es va pagar.
reconcile-title = Comparar amb l'exportació final
reconcile-found = El que diu la comparació
reconcile-runs = La campanya no s'ha acabat: encara no hi ha res per corregir.
reconcile-same = L'exportació diu el que s'ha comptat. No hi ha res per corregir.
reconcile-differs = L'exportació no diu el que s'ha comptat.
reconcile-export = Exportació
reconcile-counted = Comptat
reconcile-difference = Diferència
reconcile-none = cap
reconcile-crowd = Donat pel públic
reconcile-backers = Contribuents
reconcile-through-host = Sense els { $sum } que els fons han pagat per la plataforma.
reconcile-lines = Línia per línia
reconcile-line = Línia { NUMBER($line) }:
reconcile-unread = no llegida. Cal un nom, un punt i coma i una suma.
reconcile-refund = devolució de { $sum }, descomptada.
reconcile-again = la mateixa persona i suma que a la línia { NUMBER($line) }. Comptada: comproveu que no sigui repetida.
reconcile-new = { $sum }: cap donatiu importat abans no té aquesta suma.
reconcile-payment = pagament { $reference } del fons «{ $fund }», no és un donatiu del públic. Deixada de banda.
reconcile-missing = Hi falten donatius importats abans: { $sums }.
reconcile-proposals = Correccions possibles
reconcile-from-to = { $from } avui; { $to } segons l'exportació
reconcile-propose = Preparar la correcció
reconcile-paste = L'exportació
reconcile-lead = Enganxeu aquí l'exportació final de la plataforma o de qui promou el projecte. No s'aplica res i no es guarda cap nom: llegiu les diferències, i dues persones signen si cal corregir.
reconcile-compare = Comparar
reconcile-field-export = Una línia per donatiu
reconcile-field-export-hint = Un nom, un punt i coma, una suma; el que segueix no es llegeix: Anna;20;targeta. Una devolució porta un signe menys.
reconcile-reason = Exportació final de la plataforma
attention-funds =
    { $count ->
        [one] Un fons espera la resposta de la regió.
       *[other] { NUMBER($count) } fons esperen la resposta de la regió.
    }
attention-corrections =
    { $count ->
        [one] Una correcció espera una segona signatura.
       *[other] { NUMBER($count) } correccions esperen una segona signatura.
    }
attention-payments =
    { $count ->
        [one] Un pagament espera que confirmeu que ha arribat.
       *[other] { NUMBER($count) } pagaments esperen que confirmeu que han arribat.
    }
attention-grants =
    { $count ->
        [one] Un beneficiari de diners públics passa, o passarà, la suma que exigeix un conveni.
       *[other] { NUMBER($count) } beneficiaris de diners públics passen, o passaran, la suma que exigeix un conveni.
    }
attention-not-booked =
    { $count ->
        [one] El que diu la plataforma d'un projecte no entra als comptes.
       *[other] El que diu la plataforma de { NUMBER($count) } projectes no entra als comptes.
    }
attention-sign = Llegir i signar
notice-fund-submitted = El fons «{ $name }» està promès: la regió ha de respondre.
notice-link-fund-submitted = Llegir i respondre
notice-kind-fund-submitted = Una organització promet un fons
notice-fund-accepted = La regió accepta el vostre fons «{ $name }».
notice-link-fund-accepted = Seguir el fons
notice-kind-fund-accepted = La regió accepta un dels nostres fons
notice-fund-endorsed = Una primera persona de la regió accepta el vostre fons «{ $name }». Una segona també ho ha de fer.
notice-link-fund-endorsed = Seguir el fons
notice-kind-fund-endorsed = Una primera persona accepta un dels nostres fons
notice-fund-refused = La regió no accepta el vostre fons «{ $name }». La raó és a la pàgina del fons.
notice-link-fund-refused = Llegir la raó
notice-kind-fund-refused = La regió no accepta un dels nostres fons
notice-payment-due = El fons «{ $name }» deu diners: ja es poden fer les transferències.
notice-link-payment-due = Preparar les transferències
notice-kind-payment-due = Un dels nostres fons deu diners
notice-payment-recorded =
    { $count ->
        [one] Hi ha un pagament anotat per a { $name }. Confirmeu-lo quan arribin els diners.
       *[other] Hi ha { NUMBER($count) } pagaments anotats per a { $name }. Confirmeu-los quan arribin els diners.
    }
notice-link-payment-recorded = Veure el pagament
notice-kind-payment-recorded = Una organització anota un pagament
notice-correction-asked = Una correcció del que es deu a { $name } espera la vostra signatura.
notice-link-correction-asked = Llegir i signar
notice-kind-correction-asked = Una correcció espera una segona signatura
refusal-iban-form = No és un IBAN: dues lletres per al país, dues xifres de control i 30 signes com a màxim.
refusal-iban-check-digits = Les xifres de control no encaixen amb la resta: un signe és erroni, falta o és en un altre lloc.
refusal-iban-country = Cap país no té comptes que comencin així. Comproveu les dues primeres lletres.
refusal-iban-country-form = Els comptes d'aquest país tenen una altra llargada o forma. Copieu-lo sencer.
refusal-iban-outside = Aquest compte és fora de la zona europea de pagaments. Doneu-ne un que admeti transferències SEPA.
refusal-bic-form = Un BIC té 8 o 11 lletres i xifres. Podeu deixar el camp buit.
refusal-siren-digits = Les xifres d'aquest SIREN no concorden: n'hi ha una d'errònia o dues d'intercanviades.
refusal-registration-form = Doneu el número amb què l'organització està inscrita: NIF, SIREN, SIRET, RNA o el del vostre país.
refusal-siret-form = Un SIRET té 14 xifres.
refusal-siret-digits = Les xifres d'aquest SIRET no encaixen: una és errònia o n'hi ha dues d'intercanviades.
refusal-rna-form = Un número RNA és una W i nou xifres.
refusal-bank-text-empty = D'aquest nom no en queda res en les lletres que els bancs transmeten. Escriviu-lo en lletres llatines.
refusal-bank-text-character = Els bancs no transmeten un d'aquests signes. Escriviu lletres sense accent, xifres i espais.
refusal-bank-text-long = És massa llarg per a un banc: 70 signes com a màxim.
refusal-bank-text-slash = Una barra o un espai és on no pot ser. Traieu-lo.
refusal-transfers-nothing = Marqueu almenys un pagament.
refusal-transfers-too-many = Un fitxer admet 10.000 transferències com a màxim. Feu-ne uns quants.
refusal-transfers-day = Cap banc no paga aquell dia. Doneu una data propera.
refusal-transfers-past = Aquest dia ja ha passat. Doneu avui o un dia futur.
refusal-transfers-no-payee = No hi ha cap compte anotat per a un d'aquests projectes. Demaneu a la regió que l'anoti, o desmarqueu-lo.
refusal-transfers-payer-outside = Aquest compte és fora de la zona europea de pagaments. Pagueu des d'un altre.
refusal-transfers-amount = { $of }: una transferència porta de 0,01 a 999.999.999,99 euros. Desmarqueu-la i pagueu d'una altra manera.
refusal-transfers-currency = { $of }: així només es transfereixen euros. Desmarqueu-la i pagueu d'una altra manera.
refusal-transfers-twice = { $of }: dues transferències tenen aquesta referència. Feu dos fitxers.
refusal-transfers-payee-outside = { $of }: el compte del beneficiari és fora de la zona europea de pagaments. Demaneu-ne un altre a la regió.
refusal-transfers-to-payer = { $of }: aquest compte és també el que paga. Un dels dos és erroni.
refusal-transfers-unwritable = El fitxer no es pot escriure. Digueu-ho a la regió.
table-of = Taula: { $name }
privacy-holders-account = Quan un fons deu diners a un projecte, el compte que s'ha de pagar es guarda a part, només el llegeix qui paga o liquida, i s'esborra si es demana.

### Cops de mà: necessitats i oferiments

told-need-declared = Necessitat declarada
told-need-revised = Necessitat canviada
told-need-met = Necessitat coberta
told-need-reopened = Necessitat oberta de nou
told-need-withdrawn = Necessitat retirada
told-need-hidden = Necessitat amagada
told-need-shown = Necessitat mostrada de nou
told-offer-confirmed = Cop de mà ofert
told-offer-answered = Missatge sobre un cop de mà
told-offer-agreed = Acord per compartir l'adreça
told-offer-ended = Conversa acabada
told-offer-helped = Hores de cop de mà anotades
told-offer-erased = Esborrat tot d'una persona que oferia ajuda
need-number = Necessitat núm. { $number }
offer-some = Un cop de mà
### Certificats, i què se n'ha fet de les campanyes

told-certificate-issued = Certificat emès
told-afterwards-asked = Preguntes fetes al promotor
told-afterwards-answered = Resposta del promotor sobre què n'ha estat
told-sponsor-logo = Logotip de l'organització
notice-afterwards = Què se n'ha fet, de «{ $name }»? Us esperen dues preguntes.
notice-link-afterwards = Respondre
notice-kind-afterwards = Em pregunten què se n'ha fet de la meva campanya
nav-portal-needs = Necessitats
needs-title = Calen mans
needs-met = Necessitats cobertes
need-met-word = Coberta:
need-offer = Oferir un cop de mà
need-offer-other = Oferir una altra cosa
need-kind-hands = Mans
need-kind-skills = Un saber fer
need-kind-tools = Eines
need-kind-equipment = Material
need-kind-place = Un lloc
need-kind-transport = Transport
needs-count =
    { $count ->
        [one] Cal un cop de mà
       *[other] Calen { NUMBER($count) } cops de mà
    }
need-amount-of = { NUMBER($count) } { $unit }
need-amount = Quantitat: { NUMBER($count) }
need-amount-people =
    { $count ->
        [one] una persona
       *[other] { NUMBER($count) } persones
    }
need-until = fins al { $day }
need-helped =
    { $people ->
        [one] Una persona ha donat
       *[other] { NUMBER($people) } persones han donat
    } { $hours ->
        [one] una hora d'ajuda
       *[other] { NUMBER($hours) } hores d'ajuda
    }
need-helped-people =
    { $people ->
        [one] Una persona ha donat un cop de mà
       *[other] { NUMBER($people) } persones han donat un cop de mà
    }
needs-lead = Digueu què falta als vostres projectes, a més dels diners: mans, un saber fer, una eina, un lloc. La gent ho llegeix a la pàgina del projecte i us escriu des d'allà.
need-new = Declarar una necessitat
needs-none = Cap necessitat declarada.
needs-project-left = Aquesta finestra no mostra aquest projecte: no s'hi pot declarar cap necessitat.
need-offers =
    { $count ->
        [one] Un oferiment
       *[other] { NUMBER($count) } oferiments
    }
need-tag =
    { $standing ->
        [met] Coberta
        [withdrawn] Retirada
        [hidden] Amagada
        [past] Dia passat
       *[open] Oberta
    }
need-standing =
    { $standing ->
        [met] Aquesta necessitat està coberta. La pàgina del projecte en guarda l'agraïment.
        [withdrawn] Aquesta necessitat s'ha retirat: ja no la veu ningú.
        [hidden] La regió no mostra aquesta necessitat.
        [past] El dia indicat ha passat: la gent ja no veu aquesta necessitat. Doneu-li un altre dia, o digueu que ja està coberta.
       *[open] La gent veu aquesta necessitat a la pàgina del projecte.
    }
need-hidden-why = Per què: { $reason }
need-not-done = No ha canviat res
need-when = Quan
need-field-project = Projecte
need-field-kind = De què es tracta?
need-field-what = Què cal, en una línia
need-field-what-hint = Per exemple: sis persones per aixecar un mur de pedra seca.
need-field-more = Més detalls
need-field-count = Quants
need-field-unit = De què (persones, metres, caixes)
need-field-until = Últim dia útil
need-field-until-hint = Sense dia, la necessitat queda oberta. Pot ser després del final de la campanya.
need-field-place = On
need-field-thanks = Unes paraules d'agraïment
need-field-thanks-hint = Surt a la pàgina del projecte. Anomeneu només qui hi estigui d'acord.
need-field-people = Quantes persones han ajudat
need-field-hours = Hores d'ajuda, en total
need-form-lead = Una llengua és suficient. La gent respon per la finestra: no es mostra ni la vostra adreça ni la seva.
need-edit = Modificar
need-declare = Declarar aquesta necessitat
need-save = Desar
need-met-title = La necessitat està coberta
need-met-lead = «{ $what }»: doneu les gràcies i digueu quant de temps s'ha donat. Les hores compten en les xifres de la regió.
need-met-send = Està coberta
need-met-do = Coberta: donar les gràcies
need-met-again = Canviar l'agraïment o les hores
need-see = Veure a la pàgina del projecte
need-reopen = Tornar-la a obrir
need-withdraw = Retirar-la
done-need-declared = La necessitat està declarada. La gent la veu a la pàgina del projecte.
done-need-revised = La necessitat s'ha modificat.
done-need-met = La necessitat està coberta. Gràcies a tothom.
done-need-withdrawn = La necessitat s'ha retirat.
done-need-reopened = La necessitat torna a estar oberta.
refusal-need-most = Aquest projecte ja té { NUMBER($most) } necessitats obertes. Digueu quines estan cobertes, o retireu-ne una.
refusal-need-unchanged = Res no és diferent del que ja està desat.
refusal-need-withdrawn = Aquesta necessitat s'ha retirat. Torneu-la a obrir primer.
refusal-need-met = Aquesta necessitat ja està coberta. Torneu-la a obrir primer.
refusal-need-past = El dia d'aquesta necessitat ha passat: declareu-ne una de nova.
refusal-need-unknown = Aquesta necessitat ja no existeix.
refusal-need-count-missing = Digueu quants, o buideu la casella del costat.
refusal-need-day-past = Aquest dia ja ha passat. Avui és { $today }: trieu un dia que vingui, o deixeu-ho buit.
refusal-need-day-far = Aquest dia és a més de tres anys. Reviseu l'any.
refusal-need-people-missing = Digueu també quantes persones han donat aquestes hores.
refusal-need-too-many = Són massa: { NUMBER($most) } com a màxim.
refusal-need-not-yours = Trieu un dels vostres projectes: no es declaren les necessitats dels altres.
refusal-need-project-left = Aquest projecte ha deixat aquesta finestra: ja no en pot mostrar les necessitats. No s'ha perdut res del que hi havia.
refusal-need-campaign-failed = La campanya d'aquest projecte ha fallat o s'ha aturat: ja no s'hi pot declarar cap necessitat. Una nova campanya tindrà les seves.
nav-portal-offers = Cops de mà
offer-title-need = Oferir un cop de mà
offer-title-project = Oferir ajuda a aquest projecte
offer-title-alone = Oferir un cop de mà a prop vostre
offer-lead =
    { $aim ->
        [alone] Una furgoneta els dissabtes, un saber fer, un local: digueu què presteu de bon grat. Només ho veuen els projectes propers que ho necessiten.
       *[need] No cal cap compte. La vostra adreça queda amagada fins que tots dos accepteu mostrar-la.
    }
offer-field-message = Què oferiu
offer-field-message-hint = Digueu també quan esteu lliure.
offer-field-name = El vostre nom
offer-field-name-hint = El llegeix qui porta el projecte. N'hi ha prou amb el nom de pila.
offer-field-email = La vostra adreça electrònica
offer-field-email-hint = No es mostra a ningú sense el vostre acord.
offer-field-reach = Una altra manera de contactar-vos
offer-field-reach-hint = Un número de telèfon, per exemple. Opcional, i només es mostra quan hi esteu d'acord tots dos.
offer-field-kind = Què presteu o doneu
offer-field-town = El vostre municipi
offer-field-town-hint = El vostre oferiment se suggereix als projectes en un radi de trenta quilòmetres.
offer-promise = Una carta us demanarà que confirmeu. Sense confirmació en { NUMBER($hours) } hores, s'esborra tot. Cada carta porta un enllaç que ho esborra tot.
offer-send = Enviar el meu oferiment
offer-door-sent = Mireu el vostre correu
offer-door-sent-lead = Acaba de sortir un correu cap a l'adreça que heu posat. Obriu-lo i confirmeu: només llavors es transmet el vostre oferiment. Teniu { NUMBER($hours) } hores. Si no arriba, comproveu l'adreça i torneu a començar.
offer-door-confirm = Confirmar el meu oferiment
offer-door-confirm-lead =
    { $aim ->
        [alone] Això és el que heu escrit. Un cop confirmat, el vostre oferiment se suggereix als projectes propers que el necessiten.
       *[project] Això és el que heu escrit. Un cop confirmat, ho transmetem.
    }
offer-door-confirm-do = Sí, transmeteu-ho
offer-door-confirm-alone-do = Sí, oferiu-ho
offer-door-erase = Esborrar-ho tot
offer-door-erase-lead =
    { $count ->
        [one] El vostre nom, la vostra adreça i tots els missatges del vostre oferiment s'esborraran, a banda i banda. Qui porta el projecte llegirà «esborrat». És immediat i definitiu.
       *[other] El vostre nom, la vostra adreça i tots els missatges dels vostres { NUMBER($count) } oferiments en aquesta finestra s'esborraran, a banda i banda. Qui porta els projectes llegirà «esborrat». És immediat i definitiu.
    }
offer-door-erase-do = Esborrar-ho tot ara
offer-door-erased = S'ha esborrat tot
offer-door-erased-lead = Ja no guardem res del que havíeu ofert aquí. Les còpies de seguretat també ho obliden al cap de { NUMBER($days) } dies. Gràcies per haver pensat a ajudar.
offer-door-gone = Aquest enllaç ja no obre res
offer-door-gone-lead = L'oferiment no es va confirmar en { NUMBER($hours) } hores, o s'ha esborrat. No se'n guarda res. En podeu escriure un altre des de la pàgina d'un projecte.
offer-door-refused = Aquí no és possible
offer-mine = El vostre cop de mà
offer-said-confirmed = Confirmat. El vostre oferiment s'ha transmès.
offer-said-confirmed-alone = Confirmat. El vostre oferiment se suggereix als projectes a trenta quilòmetres a la rodona.
offer-said-answered = El vostre missatge s'ha transmès.
offer-said-agreed = Anotat.
offer-said-ended = La conversa s'ha acabat.
offer-undelivered-own = Una de les nostres cartes no us ha pogut arribar el { $when }. Guardeu l'adreça d'aquesta pàgina: tot es pot llegir aquí.
offer-undelivered = La carta no ha arribat: la seva adreça la va rebutjar el { $when }. Potser aquesta persona no ha llegit els vostres missatges.
offer-alone = { $kind }, a { $town }
offer-alone-waits = Quan un projecte proper ho necessita, qui el porta us escriu, i una carta us ho diu.
offer-erase-title = Les vostres dades
offer-kept = Tot s'esborra { NUMBER($days) } dies després del final de la conversa, o després de { NUMBER($silent) } dies de silenci; o quan vulgueu.
offer-you = Vós
offer-ended-own = Vau acabar aquesta conversa el { $when }.
offer-ended-other = L'altra persona va acabar aquesta conversa el { $when }. Ja no hi pot escriure ningú.
offer-agreed-own = Accepteu mostrar la vostra adreça. Es mostrarà quan l'altra persona també ho accepti.
offer-agreed-other = L'altra persona accepta compartir les adreces. Ara us toca dir si també ho voleu.
offer-field-answer = El vostre missatge
offer-answer = Enviar
offer-agree = Compartir les adreces
offer-agree-hint = Les adreces només es mostren si ho voleu tots dos. Després no es poden retirar.
offer-end = Acabar la conversa
offer-end-hint = Ningú no hi podrà escriure més, i l'altra persona ho sabrà. És definitiu.
offer-end-do = Sí, acabar
offer-reach = Us podeu contactar
offer-write-outside = Escriure un correu
offer-no-address = No es coneix cap adreça: continueu escrivint aquí.
offer-erased = Esborrat
offer-words-erased = Aquestes paraules s'han esborrat a petició de qui les va escriure.
offer-erased-lead = Aquesta persona ho ha esborrat tot, o el temps de conservació ha passat. No queda res dels seus missatges.
offers-lead = El que la gent ofereix als vostres projectes. Responeu des d'aquí; no es mostra ni la vostra adreça ni la seva fins que hi esteu d'acord tots dos.
offers-none = Encara ningú no ha ofert res. Una necessitat precisa, amb dia i lloc, atreu més respostes.
offer-to-project = Ajuda per al projecte
offer-tag =
    { $standing ->
        [waits] Per llegir
        [answered] Respost
        [agreed] Adreces compartides
        [erased] Esborrat
       *[ended] Acabat
    }
offers-near = Ofert a prop vostre
offers-near-lead = Aquestes persones presten de bon grat el que necessiteu. Escriviu-los: només veuen el vostre projecte si feu el primer pas.
offer-near-km = { $town }, a { $km } km
offer-since = Ofert des del { $day }
offer-write-first = Llegir i escriure
offer-hours-title = Quant de temps s'ha donat?
offer-field-hours = Hores
offer-field-hours-hint = Compten en les xifres de la regió.
done-offer-answered = El vostre missatge s'ha transmès.
done-offer-agreed = Anotat.
done-offer-ended = La conversa s'ha acabat. L'altra persona ho sap.
done-offer-hours = Les hores s'han anotat.
refusal-offer-need-closed = Aquesta necessitat està coberta, retirada, o el seu dia ha passat. Mireu què cal encara a la pàgina del projecte.
refusal-offer-need-unknown = Aquesta finestra no mostra aquesta necessitat, o ja no la mostra. Mireu els projectes i què els cal.
refusal-offer-project-left = Aquest projecte ha deixat aquesta finestra: ja no li podem transmetre res.
refusal-offer-campaign-failed = La campanya d'aquest projecte ha fallat o s'ha aturat: ja no hi busca ajuda.
refusal-offer-project-full = Molts oferiments ja esperen resposta d'aquest projecte. Torneu d'aquí a uns dies.
refusal-offer-region-full = Hi ha massa oferiments oberts en aquesta finestra. Torneu d'aquí a uns dies.
refusal-offer-node-full = Massa oferiments esperen confirmació en aquest moment. Torneu-ho a provar demà; no s'ha enviat res.
refusal-letters-many = Acaben de sortir moltes peticions des de la vostra connexió. Torneu-ho a provar d'aquí a una hora; el que heu escrit encara hi és.
refusal-offer-letters-today = Aquesta adreça ja ha rebut { NUMBER($most) } cartes de confirmació avui. Obriu-ne una, o torneu-ho a provar demà.
refusal-offer-address-many = Aquesta adreça ja té { NUMBER($most) } oferiments en curs. Esborreu-ne un amb l'enllaç de la seva carta.
refusal-offer-not-posted = La carta de confirmació no ha pogut sortir. Reviseu l'adreça o torneu-ho a provar més tard; el que heu escrit encara hi és.
refusal-offer-no-mail = Aquesta finestra no pot enviar cartes de moment: no us podem demanar confirmació. Passeu per la pàgina del projecte al lloc de la campanya.
refusal-offer-address = Això no és una adreça electrònica. Escriviu-la així: nom@exemple.cat.
refusal-offer-name-link = Un nom no conté cap adreça ni cap enllaç.
refusal-offer-links = Massa enllaços: { NUMBER($most) } com a màxim.
refusal-offer-town = No coneixem aquest municipi, o n'hi ha més d'un amb aquest nom. Afegiu-hi el codi postal: Saint-Martin 63570.
refusal-offer-unknown = Aquest oferiment ja no existeix.
refusal-offer-erased = Aquesta persona ho ha esborrat tot: ja ningú no li pot escriure.
refusal-offer-ended = Aquesta conversa s'ha acabat: ja no hi pot escriure ningú.
refusal-offer-talk-full = Aquesta conversa és molt llarga. Compartiu les adreces per continuar en un altre lloc.
refusal-offer-too-many-today = Ja heu escrit { NUMBER($most) } missatges en un dia en aquesta conversa. Torneu-ho a provar demà; el que heu escrit encara hi és.
refusal-offer-not-needed = Declareu primer una necessitat d'aquesta mena: així és com aquestes persones accepten que els escriguin.
refusal-offer-approached-enough = Molts projectes ja han escrit a aquesta persona. Doneu-li temps per respondre.
refusal-offer-counts-with-need = Les hores d'aquesta ajuda s'anoten a la necessitat, quan digueu que està coberta.
refusal-offer-hours-unread = Escriviu un nombre d'hores, d'1 a 2000.
offer-letter-confirm-subject =
    { $about ->
        [project] Confirmeu el vostre cop de mà per a «{ $project }»
       *[alone] Confirmeu el vostre cop de mà
    }
offer-letter-confirm-heading = Hola
offer-letter-confirm-lead =
    { $about ->
        [project] Oferiu un cop de mà al projecte «{ $project }». Confirmeu-lo i el transmetem; la vostra adreça queda amagada.
       *[alone] Oferiu un cop de mà a la finestra «{ $window }». Confirmeu-lo: només el veuran els projectes propers que el necessitin, i mai la vostra adreça.
    }
offer-letter-confirm-action = Confirmar el meu oferiment
offer-letter-confirm-closing = Sense confirmació en dos dies, s'esborra tot. Si no heu ofert res, no feu res.
offer-letter-message-subject = «{ $project }» us escriu
offer-letter-message-heading = Un missatge per a vós
offer-letter-message-lead = Sobre el vostre cop de mà, qui porta «{ $project }» escriu:
offer-letter-message-action = Llegir i respondre
offer-letter-asked-subject = «{ $project }» proposa compartir les adreces
offer-letter-asked-heading = Contactar-vos directament?
offer-letter-asked-lead = Qui porta «{ $project }» accepta compartir les adreces. No es mostra res fins que digueu que sí.
offer-letter-asked-action = Respondre
offer-letter-agreed-subject = Podeu contactar amb «{ $project }»
offer-letter-agreed-heading = Us podeu contactar
offer-letter-agreed-lead = Tots dos accepteu compartir les adreces. Per contactar amb «{ $project }»:
offer-letter-agreed-action = Obrir la conversa
offer-letter-ended-subject = «{ $project }» ha acabat la conversa
offer-letter-ended-heading = La conversa s'ha acabat
offer-letter-ended-lead = Qui porta «{ $project }» ha acabat la conversa sobre el vostre cop de mà. Gràcies per haver ofert la vostra ajuda.
offer-letter-ended-closing = Ja ningú no hi pot escriure. Tot s'esborra trenta dies després, o ara mateix amb l'enllaç de sota.
offer-letter-ended-action = Rellegir la conversa
offer-letter-where = Per respondre, feu servir aquesta pàgina. Una resposta a aquesta carta aniria a l'equip de la finestra, no al projecte.
offer-letter-reason = Rebeu aquesta carta perquè aquesta adreça es va introduir per oferir un cop de mà a la finestra «{ $window }».
offer-letter-erase = Esborrar tot el que em concerneix
notice-offer-made =
    { $count ->
        [one] S'ofereix un cop de mà a «{ $name }».
       *[other] S'ofereixen { NUMBER($count) } cops de mà a «{ $name }».
    }
notice-offer-answered =
    { $count ->
        [one] Novetats d'un cop de mà a «{ $name }».
       *[other] { NUMBER($count) } novetats d'un cop de mà a «{ $name }».
    }
notice-link-offer-made = Llegir i respondre
notice-link-offer-answered = Obrir la conversa
notice-kind-offer-made = S'ofereix un cop de mà al meu projecte
notice-kind-offer-answered = Una persona que ofereix ajuda em respon o acaba la conversa
privacy-helpers = Si oferiu un cop de mà
privacy-helpers-text = Guardem el vostre nom, la vostra adreça electrònica, l'altra manera de contactar-vos si en doneu una, i els missatges. Qui porta el projecte llegeix el vostre nom i els missatges; l'adreça, només si ho voleu tots dos. Un oferiment sense projecte no és mai públic: només el municipi i la mena d'ajuda serveixen per suggerir-lo.
privacy-helpers-kept = Sense confirmació, tot s'esborra al cap de { NUMBER($hours) } hores; si no, { NUMBER($days) } dies després del final de la conversa, o després de { NUMBER($silent) } dies de silenci. Un enllaç a cada carta ho esborra tot a l'instant.
figures-help = Els cops de mà
figures-help-lead = Segons qui porta els projectes, que ho diu quan una necessitat està coberta.
figures-head-project = Projecte
figures-head-people = Persones
figures-head-hours = Hores
console-needs-lead = El que els projectes busquen a més dels diners. Amagueu el que no hi escau; qui ho ha escrit llegeix per què.
need-hide-lead = Aquesta necessitat deixarà de sortir a la pàgina del projecte. Qui el porta llegirà el motiu.
need-field-reason = Per què
need-hide = Amagar aquesta necessitat
need-show = Tornar-la a mostrar
done-need-hidden = La necessitat s'ha amagat.
done-need-shown = La necessitat es torna a mostrar.

## Préstecs, etiquetes i suports
act-support-sign = Signar i sotmetre al responsable
act-support-sign-hint = Comprometeu el vostre organisme amb tot el que diu aquesta pàgina. El suport queda donat quan el responsable accepta les condicions.
done-support-signed = Està signat. Es convida el responsable del projecte a respondre.
told-support-signed = Suport signat
refusal-support-unsigned = L'organisme encara no ha signat aquest suport. Espereu que ho faci: se us avisarà.
nav-portal-loans = Préstecs
nav-portal-support = Suports
nav-portal-following = Projectes que segueixo
nav-portal-received = Suports i préstecs rebuts
loans-lead = Què es presta, per a quins dies i com va cada préstec.
loans-none = Ara mateix no hi ha res en préstec. Material, mans, un lloc: el que no feu servir pot servir a un projecte.
support-lead = El que es demana, s'escriu i es dona, projecte per projecte. Cada negativa porta la seva raó.
support-none = Encara no s'ha donat ni demanat res. Una etiqueta, unes hores, una sala: escriviu un primer suport.
received-lead = El que organitzacions i administracions aporten als vostres projectes, a més dels diners.
received-none = Encara ningú no ha proposat res als vostres projectes. El que se'ls presti o doni es llegirà aquí, i hi respondreu.
in-kind-group-late = Amb retard
in-kind-group-bound = Promesos o en un projecte
in-kind-group-offered = Oferts
in-kind-group-past = Passats
in-kind-group-asked = Demanats
in-kind-group-proposed = Per signar
in-kind-group-awaits = Signats, el promotor ha de respondre
in-kind-group-due = Termini passat: digueu què n'ha estat
in-kind-group-given = Donats
in-kind-group-to-answer = Us toca respondre
in-kind-group-on = En curs
in-kind-group-open = Préstecs oberts a tots els projectes
loan-kind-equipment = Préstec de material
loan-kind-people = Cessió de persones
loan-kind-place = Préstec d'un lloc
loan-state-offered = oferta oberta
loan-state-accepted = promesa
loan-state-handed-over = al projecte
loan-state-returned = ja de tornada
loan-state-declined = sense continuació
loan-state-withdrawn = retirada
loan-state-late = amb retard
loan-beside = El mateix objecte ja és al préstec núm. { $number } ({ $state }), del { $from } al { $until }: només se'n podrà prendre un per a un mateix dia.
loan-standing-open = { $who } l'ofereix a qualsevol projecte de la finestra.
loan-standing-offered = { $who } l'ofereix; el projecte encara no ha respost.
loan-standing-over = Ofert fins al { $last }; ningú no l'ha agafat.
loan-standing-accepted = Promès per { $who } ({ $days }); encara no lliurat.
loan-standing-handed-over = Al projecte fins al { $last }, prestat per { $who }.
loan-standing-late = S'havia de tornar a { $who } el { $last }.
loan-standing-returned = Prestat per { $who } ({ $days }) i tornat.
loan-standing-declined = El projecte no l'ha agafat o hi ha renunciat. La seva raó:
loan-standing-withdrawn = { $who } l'ha retirat. La raó:
support-kind-label = Etiqueta
support-kind-coaching = Acompanyament
support-kind-orientation = Orientació cap a un servei
support-kind-venue = Cessió d'un espai
support-kind-visibility = Visibilitat
support-kind-test-site = Espai de prova
support-kind-procedure = Ajuda en un tràmit
support-state-asked = petició
support-state-proposed = per signar
support-state-given = en marxa
support-state-fulfilled = tot fet
support-state-ended = s'ha acabat
support-state-withdrawn = retirada
support-state-refused = denegació
support-state-declined = sense continuació
support-state-due = termini passat
support-state-awaits = espera el promotor
support-standing-asked = El projecte ho demana a { $who }, que encara no ha respost.
support-standing-proposed = { $who } ho donarà si el projecte accepta les condicions.
support-standing-to-sign = { $who } ho ha escrit i encara no ho ha signat.
support-standing-given = Donat per { $who }.
support-standing-due = Donat per { $who } fins al { $last }; el termini ha passat.
support-standing-fulfilled = Donat per { $who }: tot el que s'havia promès s'ha fet.
support-standing-ended = Donat per { $who } i acabat.
support-standing-withdrawn = { $who } ho ha retirat. La raó:
support-standing-refused = { $who } no ho dona. La raó:
support-standing-declined = El projecte no ho vol, o ja no. La seva raó:
in-kind-day = el { $day }
in-kind-days = del { $first } al { $last }
in-kind-from = a partir del { $day }
in-kind-until = fins al { $day }
in-kind-when = Durada
in-kind-offered-days = Ofert
in-kind-value = Valor estimat
in-kind-estimated = { $sum }, estimació
in-kind-conditions = Condicions
in-kind-more = Més detalls
in-kind-what = Objecte
in-kind-hours = Hores
in-kind-hours-count =
    { $count ->
        [one] { NUMBER($count) } hora
       *[other] { NUMBER($count) } hores
    }
in-kind-basis = Base legal
in-kind-agreement = Conveni
in-kind-project = Projecte
in-kind-by = De part de
in-kind-register = El registre per beneficiari (CSV)
in-kind-not-done = No s'ha fet
in-kind-about = Per al projecte «{ $project }»
in-kind-leave = Tornar sense desar
in-kind-unvalued =
    { $count ->
        [one] { NUMBER($count) } sense valor estimat
       *[other] { NUMBER($count) } sense valor estimat
    }
support-wish = El que demana el projecte
in-kind-part-what = Què
in-kind-part-days = Per quant de temps
in-kind-part-terms = En quines condicions
in-kind-part-right = Amb quin dret, per quin valor
in-kind-part-wish = La vostra petició
in-kind-part-words = Nom i criteris
in-kind-part-badge = Distintiu
in-kind-field-first = Primer dia
in-kind-field-last = Darrer dia, inclòs
in-kind-field-value = Valor estimat
in-kind-field-value-hint = El que costaria d'una altra manera. Es mostra al costat dels diners i mai no s'hi suma.
loan-any-project = Qualsevol projecte de la finestra
loan-field-organisation = Qui presta
loan-field-item = El que presteu
loan-field-item-hint = Sempre amb el mateix nom per a la mateixa cosa: no es prometrà dues vegades els mateixos dies.
loan-field-kind = De què es tracta?
loan-field-text = El que cal saber-ne
loan-field-conditions = Condicions
loan-field-conditions-hint = Transport, assegurança, fiança, qui munta i desmunta.
loan-field-project = Per a quin projecte
loan-field-value = Valor estimat
loan-field-days = Dies
support-field-value = Valor estimat
support-field-days = Durada
loan-new-title = Oferir un préstec
loan-new-lead = Material, persones o un lloc, per a uns dies concrets. Un projecte ho accepta, ho lliureu i us torna.
loan-new-send = Oferir aquest préstec
loan-again-title = Canviar aquesta oferta
loan-again-lead = Mentre ningú no l'hagi agafada, l'oferta pot canviar.
loan-again-send = Desar
loan-edit = Canviar l'oferta
loan-copy = Oferir el mateix per a uns altres dies
support-field-body = De part de
support-field-asked = A qui ho demaneu?
support-field-project = Projecte
support-field-kind = Quin suport
support-field-label = Quina etiqueta
support-field-label-hint = Només si el suport és una etiqueta.
support-no-label = Cap
support-field-what = Què exactament
support-field-what-hint = El servei i el seu nom, la sala, el terreny, el tràmit. Opcional per a una etiqueta.
support-field-hours = Nombre d'hores
support-field-hours-hint = Un darrer dia o un nombre d'hores: cal una de les dues coses.
support-field-law = Text legal
support-field-basis = Altra base legal, acord, resolució
support-field-agreement = Número del conveni
support-field-conditions = El que el projecte ha de fer a canvi
support-field-conditions-hint = «Si el lloc acull també un taller de bicicletes.» Amb condicions, el suport només es dona quan el responsable les accepta.
support-field-wish = El que el projecte necessita, i per què
support-new-title = Escriure un suport
support-new-lead = Amb el rigor dels diners: un dret, una durada, un valor, unes condicions. Ho rellegiu tot abans de signar.
support-unsigns = Heu signat aquesta proposta. Desar-la d'una altra manera en retira la signatura: el promotor no la llegeix fins que la torneu a signar.
support-new-send = Rellegir abans de signar
support-answer = Respondre amb un suport
support-edit = Canviar el que hi ha escrit
support-ask-title = Demanar un suport
support-ask-lead = Una administració us respon: amb un suport, o amb una negativa i la seva raó.
support-ask-send = Enviar la petició
support-note-first = És el primer suport del vostre organisme a aquest projecte.
support-note-before =
    { $count ->
        [one] El vostre organisme ja ha donat { NUMBER($count) } suport a aquest projecte.
       *[other] El vostre organisme ja ha donat { NUMBER($count) } suports a aquest projecte.
    }
support-note-worth = Valor estimat del que ja té: { $sums }.
basis-other = Un altre text
basis-cgct-l2144-3 = CGCT, art. L. 2144-3 (sales municipals, França)
basis-cg3p-l2125-1 = CG3P, art. L. 2125-1 (domini públic, gratuïtat, França)
basis-law-2000-321-9-1 = Llei núm. 2000-321, art. 9-1 (subvencions en espècie, França)
labels-title = Les vostres etiquetes
label-new-title = Crear una etiqueta
label-new-lead = Un nom, criteris que tothom pot llegir, un distintiu. Els projectes que la porten tenen una pàgina comuna.
label-new-send = Crear aquesta etiqueta
label-again-title = Canviar aquesta etiqueta
label-again-lead = El que canvieu es llegeix de seguida a la seva pàgina i als projectes que la porten.
label-again-send = Desar
label-field-name = Nom de l'etiqueta
label-field-criteria = Criteris
label-field-criteria-hint = El que un projecte ha de ser o fer per portar-la, un criteri per paràgraf.
label-field-letters = Lletres del distintiu
label-field-letters-hint = D'una a tres.
label-field-tone = Color del distintiu
label-tone-accent = El de la regió
label-tone-partner = Franja
label-tone-ink = Tinta
label-tone-line = Només contorn
label-see = La seva pàgina
label-edit = Canviar
label-carried =
    { $count ->
        [one] { NUMBER($count) } projecte la porta
       *[other] { NUMBER($count) } projectes la porten
    }
label-retired-tag = ja no es dona
label-retired = Aquesta etiqueta ja no es dona. Els projectes que la porten la conserven.
label-by = Etiqueta concedida per { $who }
label-description = { $label }, etiqueta concedida per { $who }: els criteris i els projectes que la porten.
label-criteria = Criteris
label-count =
    { $count ->
        [0] Encara cap projecte no la porta
        [one] { NUMBER($count) } projecte la porta
       *[other] { NUMBER($count) } projectes la porten
    }
label-accounts = Tot el que es dona, en diners i en espècie
received-title = El que hi aporta el territori
received-note = A més dels diners. Un valor estimat no és una suma pagada.
act-loan-withdraw = Retirar
act-loan-withdraw-hint = El projecte afectat llegirà la vostra raó.
act-loan-hand-over = Anotar el lliurament
act-loan-hand-over-hint = Quan el projecte ja ho tingui.
act-loan-take-back = Anotar el retorn
act-loan-take-back-hint = Digueu en quin estat us torna, si importa. Queda entre el projecte i vosaltres.
act-loan-accept = Acceptar aquest préstec
act-loan-accept-hint = Manteniu els dies oferts o agafeu-ne una part. En acceptar-lo, n'accepteu també les condicions.
act-loan-decline = Declinar
act-loan-decline-hint = Qui ho ofereix llegirà la vostra raó.
act-loan-give-up = Renunciar-hi
act-loan-give-up-hint = Torna a quedar lliure per a altres dies o projectes. Digueu per què.
act-support-refuse = Denegar
act-support-refuse-hint = La raó es deu al projecte i ha de valer per a tothom.
act-support-withdraw = Retirar
act-support-withdraw-hint = El projecte llegirà la vostra raó.
act-support-give = Signar i donar
act-support-give-hint = Comprometeu el vostre organisme amb tot el que diu aquesta pàgina. El projecte n'és informat i la gent ho llegeix.
act-support-fulfil = Tot està fet
act-support-fulfil-hint = El que s'havia promès s'ha complert.
act-support-end = Posar-hi fi
act-support-end-hint = El suport s'acaba aquí, s'hagi fet servir tot o no.
act-support-accept = Acceptar aquest suport
act-support-accept-hint = En acceptar-lo, us comprometeu amb el que diuen les condicions. Aleshores el suport queda donat.
act-support-decline = Declinar
act-support-decline-hint = L'organisme llegirà la vostra raó.
act-support-unask = Retirar la petició
act-support-unask-hint = Digueu breument per què.
act-support-give-up = Renunciar-hi
act-support-give-up-hint = El suport s'acaba. L'organisme llegirà la vostra raó.
act-label-retire = No donar més aquesta etiqueta
act-label-retire-hint = Els projectes que la porten la conserven fins al seu termini.
act-reason = Raó
act-note = Observació
done-loan-offered = El préstec està ofert.
done-loan-revised = L'oferta ha canviat.
done-loan-withdrawn = El préstec està retirat.
done-loan-handed-over = El lliurament està anotat.
done-loan-returned = El retorn està anotat.
done-loan-accepted = El préstec és vostre aquests dies. Qui presta n'és informat.
done-loan-declined = Queda anotat, amb la vostra raó.
done-support-written = Està escrit. Rellegiu-ho tot abans de signar.
done-support-given = El suport està donat. El projecte n'és informat.
done-support-refused = La negativa està enviada, amb la seva raó.
done-support-withdrawn = El suport està retirat.
done-support-fulfilled = El suport està complert.
done-support-ended = El suport està acabat.
done-support-asked = La petició està enviada. La resposta es llegirà aquí.
done-support-accepted = El suport està donat. L'organisme n'és informat.
done-support-declined = Queda anotat, amb la vostra raó.
done-label-drawn = L'etiqueta està creada.
done-label-changed = L'etiqueta ha canviat.
done-label-retired = L'etiqueta ja no es dona.
done-watch-set = Seguiu aquest projecte.
done-watch-ended = Ja no seguiu aquest projecte.
refusal-in-kind-project = La finestra no mostra aquest projecte. Trieu-ne un que mostri: la resta del que heu escrit es conserva.
refusal-in-kind-project-gone = La finestra ja no mostra aquest projecte: ha deixat el territori o la plataforma. No ha canviat res; retireu o declineu el que l'espera.
refusal-in-kind-backwards = El darrer dia és abans del primer. Corregiu-ne un.
refusal-in-kind-reason = Doneu la raó: qui l'espera la llegirà.
refusal-loan-over = Aquests dies ja han passat. Trieu-ne de futurs.
refusal-loan-too-long = Un préstec dura dos anys com a màxim. Després el podeu tornar a oferir.
refusal-loan-too-many = La vostra organització ja ofereix cent préstecs que ningú no ha agafat. Retireu-ne un abans d'oferir-ne un altre.
refusal-loan-unchanged = No ha canviat res de l'oferta. Canvieu el que calgui o torneu enrere.
refusal-loan-unknown = Aquest préstec no és de la vostra organització. Torneu a la llista dels vostres préstecs.
refusal-loan-not-yours = Aquest projecte no és vostre: només el seu responsable pot respondre. Trieu un dels vostres projectes.
refusal-loan-moved-on =
    { $state ->
        [offered] Aquest préstec està ofert: això ja no és possible. Rellegiu la pàgina, està al dia.
        [accepted] Aquest préstec està acceptat: això ja no és possible. Rellegiu la pàgina, està al dia.
        [handed-over] Aquest préstec està lliurat: això ja no és possible. Rellegiu la pàgina, està al dia.
        [returned] Aquest préstec està tornat: això ja no és possible. Rellegiu la pàgina, està al dia.
        [declined] Aquest préstec està declinat: això ja no és possible. Rellegiu la pàgina, està al dia.
       *[other] Aquest préstec està retirat: això ja no és possible. Rellegiu la pàgina, està al dia.
    }
refusal-loan-outside = Aquest préstec s'ofereix del { $from } al { $until }. Trieu dies d'entre aquests.
refusal-loan-too-early = Aquest préstec comença el { $day }: digueu-lo lliurat el dia abans com a molt aviat.
refusal-loan-overlaps = «{ $item }» ja està promès del { $from } al { $until } (préstec núm. { $number }). Trieu uns altres dies: el que heu escrit es conserva.
refusal-loan-still-away = «{ $item }» encara no s'ha tornat (préstec núm. { $number }, amb retard). Trieu dies posteriors o espereu que torni.
refusal-support-too-many = Deu peticions d'aquest projecte ja esperen resposta. Espereu-la o retireu-ne una.
refusal-support-unchanged = No ha canviat res. Canvieu el que calgui o torneu enrere.
refusal-support-binds = Aquest suport té condicions: es dona quan el responsable del projecte les accepta. Espereu la resposta o traieu les condicions.
refusal-support-unknown = Aquest suport no és del vostre organisme. Torneu a la vostra llista.
refusal-support-not-yours = Aquest projecte no és vostre: només el seu responsable pot respondre o demanar. Trieu un dels vostres projectes.
refusal-support-over = El darrer dia ja ha passat. Escriviu-ne un de futur.
refusal-support-endless = Un suport públic té un termini: doneu un darrer dia o un nombre d'hores.
refusal-support-label = Trieu una etiqueta del vostre organisme que encara es doni.
refusal-support-what = Digueu què exactament: el servei, el lloc, el tràmit.
refusal-support-basis = Trieu un text legal o escriviu una altra base legal.
refusal-support-moved-on =
    { $state ->
        [asked] Aquest suport està demanat: això ja no és possible. Rellegiu la pàgina, està al dia.
        [proposed] Aquest suport està escrit i espera la signatura: això ja no és possible. Rellegiu la pàgina, està al dia.
        [given] Aquest suport està donat: això ja no és possible. Rellegiu la pàgina, està al dia.
        [fulfilled] Aquest suport està complert: això ja no és possible. Rellegiu la pàgina, està al dia.
        [ended] Aquest suport està acabat: això ja no és possible. Rellegiu la pàgina, està al dia.
        [refused] Aquest suport està denegat: això ja no és possible. Rellegiu la pàgina, està al dia.
        [declined] Aquest suport està declinat: això ja no és possible. Rellegiu la pàgina, està al dia.
       *[other] Aquest suport està retirat: això ja no és possible. Rellegiu la pàgina, està al dia.
    }
refusal-label-too-many = El vostre organisme ja té vint etiquetes. Canvieu-ne una en lloc de crear-ne una altra.
refusal-label-unchanged = No ha canviat res d'aquesta etiqueta. Canvieu el que calgui o torneu enrere.
refusal-label-retired = Aquesta etiqueta ja no es dona. No cal fer res més.
refusal-label-unknown = Aquesta etiqueta no és del vostre organisme. Torneu a la llista de les vostres etiquetes.
refusal-label-carried = Aquest projecte ja porta aquesta etiqueta. Trieu-ne una altra o espereu el seu termini.
refusal-label-criteria = Escriviu els criteris: els projectes es jutgen per ells, tots igual.
refusal-label-letters = D'una a tres lletres o xifres, sense espais.
refusal-watch-too-many = Ja seguiu { NUMBER($most) } projectes. Deixeu de seguir-ne un abans de seguir-ne un altre.
watch-lead = Fixeu llindars: quan un projecte n'assoleix un, ho llegiu aquí i a la carta de l'endemà al matí, una sola vegada. Ningú més no sap què seguiu.
watch-none = Encara no seguiu cap projecte.
watch-no-project = La finestra no mostra cap projecte ara mateix.
watch-new = Seguir un projecte
watch-new-lead = Triar un projecte que ja seguiu en substitueix els llindars.
watch-send = Seguir aquest projecte
watch-stop = Deixar de seguir
watch-support = Escriure un suport
watch-open = Se us avisarà a:
watch-no-line = Cap llindar: seguiu sense avisos.
watch-field-project = Projecte
watch-field-percent = Percentatge de l'objectiu
watch-field-backers = Mecenes
watch-field-silent = Dies que una necessitat queda sense resposta
watch-line-percent = { NUMBER($at) } % de l'objectiu
watch-line-backers =
    { $at ->
        [one] { NUMBER($at) } mecenes
       *[other] { NUMBER($at) } mecenes
    }
watch-line-silent =
    { $at ->
        [one] una necessitat sense resposta des de fa { NUMBER($at) } dia
       *[other] una necessitat sense resposta des de fa { NUMBER($at) } dies
    }
watch-crossed = { $line }: assolit, vist el { $when }
watch-crossed-title = S'han assolit llindars
watch-at =
    { $backers ->
        [one] { NUMBER($percent) } % de l'objectiu, { NUMBER($backers) } mecenes
       *[other] { NUMBER($percent) } % de l'objectiu, { NUMBER($backers) } mecenes
    }
watch-gone = La finestra ja no mostra aquest projecte.
portal-body-asked =
    { $count ->
        [one] Un projecte us demana suport i espera la vostra resposta.
       *[other] { NUMBER($count) } peticions de suport esperen la vostra resposta.
    }
portal-body-given =
    { $count ->
        [0] No hi ha cap suport en curs.
        [one] Hi ha { NUMBER($count) } suport en curs.
       *[other] Hi ha { NUMBER($count) } suports en curs.
    }
accounts-in-kind = En espècie
accounts-in-kind-note = El que es presta o es dona sense diners: etiquetes, hores, llocs, material. Els valors són estimacions de qui dona; no se sumen a cap xifra d'aquesta pàgina.
accounts-head-kind = Mena
accounts-head-count = Nombre
figures-in-kind = Ajudes sense diners
figures-in-kind-lead = El que administracions i organitzacions han donat o prestat als projectes, a més dels diners.
figures-in-kind-labels =
    { $count ->
        [one] *{ NUMBER($count) }* etiqueta donada
       *[other] *{ NUMBER($count) }* etiquetes donades
    }
figures-in-kind-hours =
    { $count ->
        [one] *{ NUMBER($count) }* hora d'acompanyament
       *[other] *{ NUMBER($count) }* hores d'acompanyament
    }
figures-in-kind-loans =
    { $count ->
        [one] *{ NUMBER($count) }* préstec
       *[other] *{ NUMBER($count) }* préstecs
    }
figures-in-kind-others =
    { $count ->
        [one] *{ NUMBER($count) }* altre suport
       *[other] *{ NUMBER($count) }* altres suports
    }
told-loan-offered = Préstec ofert
told-loan-revised = Oferta de préstec canviada
told-loan-accepted = Préstec acceptat
told-loan-declined = Préstec declinat
told-loan-handed-over = Préstec lliurat
told-loan-returned = Préstec tornat
told-loan-withdrawn = Préstec retirat
told-support-label-drawn = Etiqueta creada
told-support-label-revised = Etiqueta canviada
told-support-label-retired = Etiqueta retirada
told-support-asked = Suport demanat
told-support-proposed = Suport escrit
told-support-given = Suport donat
told-support-fulfilled = Suport complert
told-support-ended = Suport acabat
told-support-withdrawn = Suport retirat
told-support-refused = Suport denegat
told-support-declined = Suport declinat
told-about-loan = Préstec canviat
told-about-label = Etiqueta canviada
told-about-support = Suport canviat
notice-loan-offered = S'ofereix un préstec al vostre projecte: «{ $name }». Us toca respondre.
notice-link-loan-offered = Llegir i respondre
notice-kind-loan-offered = S'ofereix un préstec a un dels meus projectes
notice-loan-answered = Un projecte ha respost al vostre préstec «{ $name }».
notice-link-loan-answered = Veure el préstec
notice-kind-loan-answered = Un projecte respon a un dels nostres préstecs
notice-loan-withdrawn = El préstec «{ $name }» s'ha retirat. La raó és a la seva pàgina.
notice-link-loan-withdrawn = Llegir la raó
notice-kind-loan-withdrawn = Es retira un préstec a un dels meus projectes
notice-support-asked = Un projecte us demana un suport: { $name }.
notice-link-support-asked = Llegir i respondre
notice-kind-support-asked = Un projecte demana suport al meu organisme
notice-support-answered = El responsable ha respost al vostre suport: { $name }.
notice-link-support-answered = Veure el suport
notice-kind-support-answered = Un responsable respon a un dels nostres suports
notice-support-proposed = Un suport espera el vostre acord: { $name }. Llegiu-ne les condicions.
notice-link-support-proposed = Llegir i respondre
notice-kind-support-proposed = Es proposa un suport amb condicions a un dels meus projectes
notice-support-given = El vostre projecte rep un suport: { $name }.
notice-link-support-given = Veure el suport
notice-kind-support-given = Un dels meus projectes rep un suport
notice-support-refused = Un suport no es dona, o es retira: { $name }. La raó és a la seva pàgina.
notice-link-support-refused = Llegir la raó
notice-kind-support-refused = Un suport a un dels meus projectes es denega o es retira
notice-line-crossed = «{ $name }» ha assolit un llindar que havíeu fixat.
notice-link-line-crossed = Veure quina
notice-kind-line-crossed = Un projecte que segueixo assoleix un dels meus llindars

### Seguir per correu electrònic

follow-call = La convocatòria «{ $name }»
follow-project = Aquest projecte
follow-by-letter = Rebre una carta per setmana
follow-letter-hint = Per correu electrònic, els dijous al matí, quan hi ha novetats. Sense compte, i amb un clic s'atura.
follow-back = Torna als projectes
follow-title = Una carta per setmana
follow-lead = Els dijous al matí, { $name } us escriu què ha passat amb allò que seguiu. Si no hi ha res de nou, no hi ha carta.
follow-field-topics = Què seguiu
follow-field-email = La vostra adreça electrònica
follow-field-email-hint = Només serveix per a aquestes cartes.
follow-promise = Una primera carta us demanarà que confirmeu. Si no responeu en 48 hores, la vostra adreça s'esborra. Cap píxel ni enllaç de seguiment.
follow-send = Escriviu-me cada setmana
follow-closed = Aquesta finestra no envia cartes. Els canals Atom, al peu de les pàgines, són oberts a tothom.
topic-window = Tota la finestra: { $name }
topic-category = La categoria «{ $name }»
topic-place = Els projectes a { $name }
topic-call = La convocatòria «{ $name }»
topic-project = El projecte «{ $name }»
follow-sent-title = Mireu el correu
follow-sent-text = Una carta surt cap a l'adreça que heu donat; si n'hi ha sortit una fa poc, no en surt cap altra i l'enllaç ja hi és. Obriu-la i confirmeu en 48 hores: abans no s'enviarà res més.
follow-sent-nothing = No arriba res? Mireu al correu brossa. Si ja seguiu alguna cosa aquí, l'enllaç per canviar-ho tot també és al peu de cada carta.
follow-confirm-title = Confirmeu
follow-confirm-lead = Algú, segurament vós, ha demanat una carta per setmana a { $address } sobre:
follow-confirm = Sí, escriviu-me cada setmana
follow-not-me-title = No sou vós?
follow-not-me-text = No feu res, i aquesta adreça s'esborra en 48 hores. O esborreu-la ara mateix.
follow-mine-title = Què seguiu
follow-mine-lead = Una carta els dijous al matí a { $address }, quan hi ha novetats.
follow-wishes = Per confirmar
follow-keep = Desar aquesta tria
follow-gone = { $count ->
    [one] Una cosa que seguíeu ja no és en aquesta finestra: ha sortit de la llista.
   *[other] { $count } coses que seguíeu ja no són en aquesta finestra: han sortit de la llista.
}
follow-said-confirmed = Confirmat. La primera carta arribarà un dijous, quan hi hagi novetats.
follow-said-kept = La vostra tria s'ha desat.
follow-erase-title = Aturar-ho tot
follow-erase-text = La vostra adreça i allò que seguiu s'esborren de seguida; les cartes que esperen ja no surten.
follow-erase = Esborrar la meva adreça
follow-over-title = Ja està esborrat
follow-over-text = No se us enviarà cap més carta, i la vostra adreça ja no es guarda aquí. Les còpies de seguretat també la perden al cap de { $days } dies.
follow-lost-title = Aquest enllaç ja no porta enlloc
follow-lost-text = O bé ja està tot esborrat, o bé han passat més de 48 hores sense confirmació. Podeu tornar a començar quan vulgueu.
follow-again = Seguir alguna cosa
refusal-follow-address = No és una adreça electrònica sencera. Escriviu-la com nom@exemple.cat.
refusal-follow-topics = Marqueu com a mínim una cosa per seguir.
refusal-follow-closed = Aquesta finestra no envia cartes de moment. Seguiu-la per un canal Atom o torneu més tard.
refusal-follow-full = La carta no ha pogut sortir: hi ha massa cartes esperant. Torneu-ho a provar d'aquí a una hora.
follow-letter-subject = { $name }: confirmeu la carta setmanal
follow-letter-heading = Voleu aquesta carta?
follow-letter-lead = Algú, segurament vós, ha demanat que { $name } us escrigui una vegada per setmana sobre el que segueix. Només ho farem si confirmeu.
follow-letter-see = Veure
follow-letter-action = Confirmar
follow-letter-closing = Si no heu estat vós, no feu res. Sense confirmació en 48 hores no canvia res, i una adreça nova s'esborra.
follow-letter-reason = Rebeu aquesta única carta perquè s'ha donat la vostra adreça a { $name }.
follow-letter-reason-more = Ja seguiu alguna cosa a { $name }, i s'hi ha tornat a donar la vostra adreça.
weekly-subject = { $count ->
    [one] { $name }: una novetat aquesta setmana
   *[other] { $name }: { $count } novetats aquesta setmana
}
weekly-heading = Aquesta setmana
weekly-lead = Això és el que ha passat, i el que ve, en allò que seguiu a { $name }.
weekly-opened = Nou: { $title }
weekly-ending = Última setmana: { $title }
weekly-succeeded = Assolit: { $title }
weekly-news = { $title } dona notícies: { $news }
weekly-need = { $title } necessita un cop de mà: { $what }
weekly-call-opened = Convocatòria oberta: { $title }
weekly-call-closing = Últims dies per presentar-se a la convocatòria: { $title }
weekly-call-decided = Resultats de la convocatòria: { $title }
weekly-event = Cita: { $title }
weekly-until = Fins al { $when }
weekly-see-project = Veure el projecte
weekly-see-call = Llegir la convocatòria
weekly-see-event = Veure la cita
weekly-reason = Rebeu aquesta carta perquè la vau demanar a { $name }.
weekly-stop = Canviar què segueixo, o aturar-ho tot
privacy-follow = Si seguiu alguna cosa per correu electrònic
privacy-follow-kept = Guardem la vostra adreça, la vostra llengua, allò que seguiu i la data de l'última carta. Res d'això no surt, ni al diari públic ni a la interfície per a programes. L'enllaç de les vostres cartes mostra tot el que es guarda.
privacy-follow-time = Sense confirmació, tot s'esborra al cap de 48 hores; si no, quan ho demaneu, amb un clic des de qualsevol carta. Les cartes no porten imatges ni enllaços de seguiment: no sabem si les llegiu.

### El certificat

nav-portal-certificates = Els meus certificats
certificate-title = Certificat de campanya
certificate-head = Certificat { $number }
certificate-line = { $what }: { $value }
certificate-number = Número
certificate-issued = Emès el
certificate-window = Finestra
certificate-publisher = Editor de la finestra
certificate-project = Projecte
certificate-page = Pàgina del projecte
certificate-host = Plataforma, i número del projecte
certificate-campaign = La campanya
certificate-seen = Llegit a la plataforma el
certificate-stage = Situació
certificate-goal = Objectiu
certificate-wanted = Objectiu en prevendes
certificate-sold = Prevendes
certificate-units = { $count ->
    [one] una
   *[other] { $count }
}
certificate-raised = Recaptat del públic
certificate-backers = Mecenes
certificate-not-told = la plataforma no ho diu
certificate-partners = Socis que afegeixen a les donacions
certificate-support = Acompanyament i préstecs en espècie
certificate-none = cap
certificate-promised = promès, encara no lliurat
certificate-agreement = conveni { $number }
certificate-reached = Veïns arribats
certificate-followers = Persones que segueixen el projecte per correu i ho han confirmat
certificate-offers = Ofertes d'ajuda rebudes i confirmades
certificate-helpers = Persones que han ajudat, segons el promotor
certificate-hours = Hores d'ajuda, segons el promotor
certificate-signature = La signatura
certificate-verify = Verificar
certificate-key = Clau
certificate-closing = Aquest certificat diu el que la finestra sabia en aquella data. Els diners del públic els cobra i els custodia { $host }, l'única que en pot garantir el pagament.
certificate-holds = La signatura és vàlida.
certificate-holds-text = { $name } va emetre aquest certificat el { $issued }. Si el vostre exemplar diu una altra cosa que el text de sota, s'ha modificat.
certificate-broken = La signatura no és vàlida.
certificate-broken-text = No us refieu d'aquest text: no està signat amb la clau que { $name } té avui. Demaneu un certificat nou al promotor del projecte.
certificate-paper = La versió per imprimir
certificate-others = Verificar un altre certificat
certificate-back = Tornar al certificat
certificate-signed = El que s'ha signat
certificate-offline = Verificar sense aquest lloc
certificate-offline-text = Baixeu els tres fitxers a una mateixa carpeta i executeu aquesta línia en un terminal. Respon «Signature Verified Successfully» si el text és el que es va signar.
certificate-command = Línia de verificació
certificate-of-key-text = Compareu també l'empremta de la clau amb la del vostre exemplar. No cal que ens cregueu: aquesta línia la calcula a partir del fitxer de la clau.
certificate-of-key = Línia de l'empremta
certificate-digest = SHA-256 del text
certificate-fingerprint = SHA-256 de la clau
certificate-scan = Verifiqueu-lo: enfoqueu aquest codi o escriviu l'adreça.
certificate-search-title = Verificar un certificat
certificate-search-lead = Escriviu el número que hi ha a dalt del vostre exemplar. { $name } us mostra el text signat i diu si la signatura és vàlida.
certificate-unknown-title = Cap certificat no té aquest número
certificate-unknown-lead = Torneu a llegir el número al vostre exemplar i escriviu-lo de nou. Si és ben bé el que hi ha escrit, { $name } no ha emès aquest certificat: demaneu-ne l'adreça a qui us l'ha donat.
certificate-search-number = Número del certificat
certificate-search-go = Verificar
certificate-search-hint = Quatre grups de quatre signes, en majúscules o no, amb guions o sense.
own-certificates-lead = Un certificat datat i signat diu què ha reunit la vostra campanya: per a un banc, un propietari, un finançador. Tothom el pot verificar per l'adreça o el codi.
own-certificates-make = Emetre un certificat per a «{ $title }»
own-certificates-of = Certificat del { $when }
own-certificates-none = Aquesta finestra no mostra cap projecte vostre. Quan en mostri un, el podreu certificar aquí.
done-certificate-issued = El certificat està emès i signat. Aquí el teniu, per imprimir o passar per la seva adreça.
refusal-certificates-many = Aquest projecte ja té { $most } certificats des d'ahir. Feu servir l'últim o torneu demà.
refusal-alt-missing = Digueu en poques paraules què mostra la imatge, per a qui no la veu.

### Les imatges enviades, les còpies

picture-hint = Una imatge JPEG, PNG, WebP o GIF, de 5 MB com a màxim. Se'n treu tot el que hi ha anotat la càmera, lloc i hora inclosos.
picture-shows = Què mostra la imatge
picture-shows-hint = En poques paraules, per a qui no la veu.
picture-remove = Treure aquesta imatge
refusal-picture-unfit = Aquest fitxer no és cap imatge que puguem llegir. Envieu una imatge JPEG, PNG, WebP o GIF sencera, de 32 píxels per costat com a mínim.
organisation-logo = El vostre logotip
organisation-logo-hint = Surt a la vostra pàgina, a la llista de socis i als projectes que doneu suport amb el vostre nom.
organisation-logo-keep = Desar el logotip
done-logo-shown = El logotip s'ha desat.
privacy-backups = Les còpies de cada nit ho guarden tot { $days } dies com a màxim i després es destrueixen; el que no s'ha confirmat no hi entra. Una imatge retirada s'esborra en dos dies.

### Què se'n fa, de les campanyes

nav-portal-afterwards = I després?
nav-console-afterwards = Després de les campanyes
afterwards-title = Des de la campanya
afterwards-by-holder = El que ens ha respost el promotor del projecte.
afterwards-round-quarter = Tres mesos després
afterwards-round-year = Un any després
afterwards-going-yes = És obert, o ja hi és
afterwards-going-not-yet = Encara no, però arribarà
afterwards-going-no = No, no es farà o s'ha acabat
afterwards-going-waiting = Encara sense resposta
afterwards-form-lead = Dues preguntes; les respostes surten a la pàgina del projecte amb la data. Les podreu canviar.
afterwards-field-going = És obert, o ja hi és?
afterwards-field-words = Què se n'ha fet?
afterwards-field-words-hint = Per a qui us va donar suport. Anomeneu només persones que hi estiguin d'acord.
afterwards-field-picture = Una imatge
afterwards-send = Publicar la resposta
own-afterwards-lead = Tres mesos i un any després d'una campanya reeixida, els vostres veïns voldrien saber què se n'ha fet.
own-afterwards-waits = Per respondre
own-afterwards-none = Res per respondre de moment. Us escriurem tres mesos després d'una campanya reeixida.
done-afterwards-answered = Gràcies. La vostra resposta és a la pàgina del projecte.
refusal-afterwards-not-asked = Aquesta pregunta encara no s'ha fet. Torneu quan una carta us hi convidi.
console-afterwards-sums = Projectes preguntats: { $asked }. Han respost: { $answered }. Oberts o en marxa: { $open }.
console-afterwards-none = Encara no s'ha preguntat ningú: es fa sol, tres i dotze mesos després d'una campanya reeixida.
console-afterwards-waits = una pregunta més recent espera
home-needs-all = Tots els projectes que en busquen

# The portal's front page, for whoever holds projects.
held-title = Els vostres projectes
held-waits-offers = { $count ->
    [one] Una persona que ofereix un cop de mà espera la vostra resposta
   *[other] { $count } persones que ofereixen un cop de mà esperen la vostra resposta
}
held-waits-received = { $count ->
    [one] Un préstec o un suport espera la vostra resposta
   *[other] { $count } préstecs o suports esperen la vostra resposta
}
held-waits-afterwards = { $count ->
    [one] Què se n'ha fet, de la vostra campanya? Us esperen dues preguntes
   *[other] Què se n'ha fet, de les vostres campanyes? Us esperen preguntes sobre { $count }
}
held-waits-near =
    { $count ->
        [one] Un oferiment a prop vostre respon a una necessitat vostra
       *[other] { $count } oferiments a prop vostre responen a les vostres necessitats
    }
held-waits-nothing = Res no espera cap resposta vostra.
self-portal = Què espera els vostres projectes
refusal-reconcile-lines = Aquesta exportació té més de { $most } línies i no s'ha comparat res. Sumeu les aportacions de cada persona en una línia i torneu-la a enviar.
refusal-key-reused = Aquesta clau ja es va enviar amb un altre pagament: no s'ha registrat res. Feu servir una clau pròpia per a cada pagament.
refusal-promised-by-you = Vós heu promès aquest fons per a la seva organització: una altra persona ha de respondre per la regió.
refusal-kind-changed = L'organització ha canviat de naturalesa des d'aleshores: ha deixat de ser, o ha passat a ser, diner públic. Ha de tornar a escriure aquest fons.
fund-top-up-public = La regió ha d'acceptar cada aportació de diner públic, un cop votada.
fund-top-up-above = Si el fons ha de passar de { $sum } en total, dues persones de la regió han d'acceptar-ho abans.
fund-top-up-waits = Una aportació de { $sum }, demanada el { $when }, espera la resposta de la regió.
fund-top-up-drop = Retirar aquesta petició
fund-top-up-refused = La regió no va prendre l'última aportació: { $reason }
fund-top-up-answer = La vostra resposta a l'aportació
fund-top-up-told = L'organització vol afegir { $sum } (demanat el { $when }): el fons tindria { $whole } en total.
fund-top-up-endorsed = Una persona de la regió ho ha acceptat. Amb l'acord d'una segona, compta.
fund-top-up-accept = Acceptar l'aportació
fund-top-up-refuse = Rebutjar l'aportació
told-sponsor-top-up-asked = Aportació promesa
told-sponsor-top-up-endorsed = Primer acord per a una aportació
told-sponsor-top-up-refused = Aportació rebutjada
told-sponsor-top-up-dropped = Aportació retirada
done-top-up-asked = Demanat. La regió ha de respondre abans que compti.
done-top-up-dropped = Retirat: no s'ha afegit res.
done-top-up-accepted = Acceptat: el fons té aquest import de més.
done-top-up-endorsed = Anotat. Una segona persona de la regió ha d'acceptar-ho.
done-top-up-refused = Rebutjat: no s'ha afegit res, i l'organització llegeix per què.
refusal-top-up-waits = Ja hi ha una aportació que espera la regió. Retireu-la o espereu la resposta.
refusal-top-up-gone = Ja no espera cap aportació: s'hi ha respost o s'ha retirat.
what-if-needs-gifts = Aquesta regla reparteix els diners segons cada donació, i la plataforma no en diu res abans d'importar-les: no es pot provar què rebria cada projecte.
desk-refused = No s'ha fet res
refusal-gifts-above-crowd = Aquestes donacions sumen { $sum }, i segons els comptes la gent n'ha donat { $crowd }: no s'ha importat res.
done-describe-first = Digueu primer qui sou: la gent ho llegeix al costat de cada fons. Després, el fons.
fund-field-vote_day = Data de la votació
fund-take-back-title = Retirar la promesa
fund-take-back-hint = Mentre la regió no hagi respost, el fons torna a ser un esborrany.
fund-take-back = Retirar-la
told-sponsor-taken-back = Promesa retirada
done-fund-taken-back = Retirada: el fons torna a ser un esborrany.
