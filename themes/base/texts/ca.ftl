# Els plurals i els nombres es resolen sols; *entre asteriscs*, el que destaca (textos «rich»).

## Marc

skip = Vés al contingut
nav = Seccions
nav-projects = Projectes
nav-about = Què és
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
brief-announced-from = a partir del { $date }
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
        [dated] Campanya oberta fins al { $date }.
        [about] Campanya oberta, segurament fins al { $date }: { $host } no ho diu.
       *[other] Campanya oberta, sense data de final.
    }
standing-announced =
    { $when ->
        [dated] Campanya a partir del { $date }.
       *[other] La campanya encara no és oberta.
    }
standing-awaiting = Campanya tancada el { $date }. { $host } encara no ha dit si ha reeixit.
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
        [dated] { $host } ja no mostra aquest projecte (des del { $date }). Això és el que en sabíem.
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
language-fr = francès
language-en = anglès
language-ca = català
language-es = espanyol
language-de = alemany
language-it = italià
language-nl = neerlandès
language-pt = portuguès

## Què és

about-what = Què és
about-default = { $name } mostra els projectes del territori que recapten a { $host }, i només aquests.
about-how = Com funciona
about-how-find = *Trobeu* un projecte aquí: per una paraula, per municipi, per categoria.
about-how-give = *Hi contribuïu* a { $host }: compte, pagament i devolució es fan allà, mai aquí.
about-how-propose = *Proposeu* un projecte a { $host }; si és d'aquí, surt a la finestra.
about-who = Qui hi pot contribuir
about-who-text = Tothom, des d'on sigui. El territori tria projectes, no visitants.

## Avís legal

legal-description = Qui publica { $name }, qui l'allotja, qui cobra.
legal-publisher = Editor
legal-director = Direcció de la publicació
legal-contact = Contacte
legal-hosting = Allotjament
legal-host = Micromecenatge
legal-host-text = Les campanyes són a càrrec de { $host } ({ $name }, { $registration }), que cobra les aportacions i les paga o les torna. L'editor d'aquestes pàgines no és intermediari: no rep, no guarda ni paga diners.
legal-host-missing = L'editor encara no ha indicat la identitat legal de { $host }; per això aquestes pàgines no ofereixen cap enllaç per contribuir.
legal-content = Textos i imatges dels projectes
legal-content-text = Són dels seus promotors i provenen de { $host }. Per a un error o una retirada, escriviu al contacte de més amunt.
legal-missing = No indicat per l'editor.

## Privadesa

privacy-lead = Aquestes pàgines no posen cap galeta, no carreguen res de fora i no demanen cap compte.
privacy-none = El que no passa
privacy-none-cookie = Cap galeta ni cap altre emmagatzematge al vostre navegador.
privacy-none-third = Cap tercer: estils, lletres i dibuixos són d'aquest lloc web. Cap mesura d'audiència.
privacy-none-script = Cap script: les pàgines són completes sense.
privacy-log = El que s'anota
privacy-log-text = Per servir una pàgina, el servidor rep la vostra adreça IP i l'adreça demanada. El programari anota la pàgina, el moment i el resultat; no pas la vostra adreça IP. Un proveïdor situat al davant pot tenir el seu propi registre.
privacy-search = Les paraules que cerqueu formen part de l'adreça de la pàgina; no serveixen per a res més.
privacy-leave = Quan marxeu
privacy-leave-text = Els enllaços a { $host } i a altres llocs us hi porten, amb les seves normes. No saben quina pàgina deixeu.
privacy-holders = Els promotors
privacy-holders-text = De { $host } prenem el nom públic dels promotors i l'enllaç a la seva pàgina, res més. No prenem cap nom de mecenes.
privacy-rights = Els vostres drets
privacy-rights-text = Per a una pregunta, un accés o un esborrat, escriviu a { $publisher }.

## Accessibilitat

accessibility-description = L'accés de tothom a { $name }: estat, contacte, recurs.
accessibility-state = Estat
accessibility-state-text = Aquestes pàgines encara no s'han auditat; per tant, no afirmem que siguin conformes. Són escrites per fer-se servir amb el teclat, ampliades, impreses i amb un lector de pantalla.
accessibility-contact = Alguna cosa us barra el pas?
accessibility-contact-text = Digueu-nos quina pàgina i què no ha funcionat: us respondrem i, mentrestant, us donarem la informació d'una altra manera.
accessibility-contact-none = L'editor no ha indicat cap contacte; l'avís legal diu qui és.
accessibility-recourse = Recurs
accessibility-recourse-text = A França, si no responem, podeu adreçar-vos al Défenseur des droits (defenseurdesdroits.fr).

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

## Mapa

nav-map = Mapa
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

nav-figures = Xifres
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
