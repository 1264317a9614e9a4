# Mehrzahl und Zahlen regeln sich von selbst; *zwischen Sternen*, was hervortritt (Texte mit «rich»).

## Rahmen

skip = Zum Inhalt
nav = Bereiche
nav-projects = Projekte
nav-about = Worum es geht
nav-map = Karte
nav-figures = Zahlen
nav-propose = Projekt vorschlagen
nav-languages = Sprachen
nav-foot = Informationen
nav-legal = Impressum
nav-privacy = Datenschutz
nav-accessibility = Barrierefreiheit
nav-feed = Per Atom folgen
home-of = { $name }, Startseite
outside = (auf einer anderen Website)
foot-promise = Was Sie geben, läuft über { $host } und wird dort eingenommen. { $name } rührt kein Geld an.
foot-source = Projekte und Beträge stammen von { $host }.
foot-publisher = Herausgegeben von { $publisher }.
stale-days =
    { $count ->
        [one] Diese Angaben sind einen Tag alt: Die Beträge können sich geändert haben.
       *[other] Diese Angaben sind { NUMBER($count) } Tage alt: Die Beträge können sich geändert haben.
    }
stale-hours =
    { $count ->
        [one] Diese Angaben sind eine Stunde alt: Die Beträge können sich geändert haben.
       *[other] Diese Angaben sind { NUMBER($count) } Stunden alt: Die Beträge können sich geändert haben.
    }
stale-minutes =
    { $count ->
        [0] Diese Angaben wurden eben erst abgerufen.
        [one] Diese Angaben sind eine Minute alt.
       *[other] Diese Angaben sind { NUMBER($count) } Minuten alt: Die Beträge können sich geändert haben.
    }
and = und
search = Suchen
search-label = Was suchen Sie?
search-hint = Ein Wort, ein Ort, ein Name
search-placeholder = Backofen

## Startseite

home-description = Crowdfunding-Projekte: { $name }.
home-lead = Projekte von hier, zum Entdecken und zum Unterstützen.
account-title = Der Stand
account =
    { $projects ->
        [one] *Ein Projekt* hat *{ $raised }* zusammengebracht
       *[other] *{ NUMBER($projects) } Projekte* haben *{ $raised }* zusammengebracht
    }{ $backers ->
        [0] .
        [one] , dank *einer Unterstützung*.
       *[other] , dank *{ NUMBER($backers) } Unterstützungen*.
    }
account-running =
    { $running ->
        [0] Zurzeit läuft keine Kampagne.
        [one] Zurzeit läuft eine Kampagne.
       *[other] Zurzeit laufen { NUMBER($running) } Kampagnen.
    }
account-note = Wer zwei Projekte unterstützt, zählt zweimal.
home-ending = Bald zu Ende
home-newest = Neu dabei
see-ending = Alle, nach Enddatum
see-newest = Alle, die neuesten zuerst
home-empty-title = Noch kein Projekt
home-empty = Auf { $host } ist zurzeit kein Projekt aus diesem Gebiet. Das erste erscheint hier von selbst.

## Liste

list-title = Projekte
list-description = Projekte, { $name }: laufende, angekündigte und beendete.
list-count =
    { $total ->
        [0] Kein Projekt
        [one] *Ein Projekt*
       *[other] *{ NUMBER($total) } Projekte*
    }{ $narrowed ->
        [yes] { $total ->
            [0] { " " }entspricht dieser Auswahl.
            [one] { " " }entspricht dieser Auswahl.
           *[other] { " " }entsprechen dieser Auswahl.
        }
       *[no] .
    }
filters = Auswählen
filters-chosen =
    { $count ->
        [one] Ein Filter
       *[other] { NUMBER($count) } Filter
    }
filters-submit = Projekte zeigen
filter-stage = Stand der Kampagne
filter-when = Zeitpunkt
filter-nearly = Fast finanziert
filter-ending = Enden binnen sieben Tagen
filter-needs = Suchen helfende Hände
filter-category = Kategorie
filter-category-all = Alle Kategorien
filter-place = Ort
filter-place-all = Alle Orte
chips = Ihre Auswahl
chip-words = „{ $words }“
chip-remove = Entfernen
clear = Alles löschen
sort = Sortieren
sort-submit = Sortieren
sort-usual = Übliche Folge
sort-ending = Bald zu Ende
sort-newest = Neueste
sort-progress = Am weitesten
stage-running = Laufend
stage-announced = Angekündigt
stage-succeeded = Gelungen
stage-ended = Beendet
stage-failed = Nicht finanziert
stage-cancelled = Abgebrochen
list-feed = Diese Projekte per Atom erhalten
list-empty-title = Zurzeit nichts dergleichen
list-empty-narrowed = Entfernen Sie einen Filter oder beginnen Sie neu mit der ganzen Liste.
list-empty = Auf { $host } ist zurzeit kein Projekt aus diesem Gebiet.
list-all = Alle Projekte
pages = Seiten
page-number = Seite { $number }
page-previous = Vorige Seite
page-next = Nächste Seite

## Fortschritt

of-goal = von { $goal }
preorders =
    { $count ->
        [one] { NUMBER($count) } Vorbestellung
       *[other] { NUMBER($count) } Vorbestellungen
    }
bar = { $raised } von { $goal }
bar-goal = Ziel
percent-of-goal = { $percent } des Ziels
left-days =
    { $count ->
        [one] noch 1 Tag
       *[other] noch { NUMBER($count) } Tage
    }
left-hours =
    { $count ->
        [one] nur noch eine Stunde
       *[other] nur noch { NUMBER($count) } Stunden
    }
left-minutes =
    { $count ->
        [0] weniger als eine Minute
        [one] nur noch eine Minute
       *[other] nur noch { NUMBER($count) } Minuten
    }
flag-ending = Bald zu Ende
brief-announced-from = ab { $date }
brief-announced = bald
brief-running = läuft
brief-awaiting = eben beendet
brief-succeeded = gelungen
brief-failed = nicht finanziert
brief-cancelled = abgebrochen
brief-ended = beendet
brief-vanished = entfernt

## Projekt

back = Alle Projekte
category = Kategorie
place = Ort
holder = Getragen von
backers =
    { $count ->
        [0] Noch hat niemand beigetragen.
        [one] Eine Person hat beigetragen.
       *[other] { NUMBER($count) } Personen haben beigetragen.
    }
standing-running =
    { $when ->
        [dated] Die Kampagne läuft bis { $date }.
        [about] Die Kampagne läuft, wohl bis { $date }: { $host } sagt es nicht.
       *[other] Die Kampagne läuft, ohne Enddatum.
    }
standing-announced =
    { $when ->
        [dated] Die Kampagne beginnt am { $date }.
       *[other] Die Kampagne hat noch nicht begonnen.
    }
standing-awaiting = Die Kampagne endete am { $date }. { $host } hat noch nicht gesagt, ob sie gelungen ist.
standing-succeeded =
    { $when ->
        [dated] Die Kampagne ist gelungen, am { $date }.
       *[other] Die Kampagne ist gelungen.
    }
standing-failed =
    { $when ->
        [dated] Die Kampagne endete am { $date }, ohne ihr Ziel zu erreichen.
       *[other] Die Kampagne hat ihr Ziel nicht erreicht.
    }
standing-cancelled = Die Kampagne wurde abgebrochen, vom Projekt selbst oder von { $host }.
standing-ended =
    { $when ->
        [dated] Die Kampagne endete am { $date }; was sie zusammenbrachte, bleibt dem Projekt.
       *[other] Die Kampagne ist beendet; was sie zusammenbrachte, bleibt dem Projekt.
    }
standing-vanished =
    { $when ->
        [dated] { $host } zeigt dieses Projekt seit { $date } nicht mehr. Dies wussten wir davon.
       *[other] { $host } zeigt dieses Projekt nicht mehr. Dies wussten wir davon.
    }
contribute = Auf { $host } beitragen
payment = Sie zahlen auf { $host }, an { $name } ({ $registration }).
payment-failure =
    { $kind ->
        [preorders] Werden die { $goal } Vorbestellungen nicht erreicht (Frist: { $date }), erstattet { $host } Ihnen das Geld.
       *[money] Wird das Ziel von { $goal } nicht erreicht (Frist: { $date }), erstattet { $host } Ihnen das Geld.
    }
overfunded-title = Das Ziel ist weit übertroffen
overfunded = Dieses Projekt hat { $percent } seines Ziels überschritten. Beiträge sind weiterhin willkommen; fragen Sie, wozu der Überschuss dient.
page-on-host = Auf { $host } ansehen
story = Das Projekt
funding = Wofür das Geld ist
about-holder = Wer dahintersteht
video = Video ansehen
rewards = Gegenleistungen
rewards-hint = Sie wählen auf { $host }, wenn Sie beitragen.
reward-untitled = Gegenleistung
reward-taken =
    { $count ->
        [0] noch nicht gewählt
        [one] einmal gewählt
       *[other] { NUMBER($count) }-mal gewählt
    }
reward-left =
    { $count ->
        [one] noch eine
       *[other] noch { NUMBER($count) }
    }
reward-over = vergriffen
reward-delivery = Lieferung: { $date }
reward-variants = Zur Wahl
variant-left =
    { $count ->
        [0] vergriffen
        [one] noch 1
       *[other] noch { NUMBER($count) }
    }
news = Neuigkeiten
news-untitled = Neuigkeit vom { $date }
news-reserved = Nur für Unterstützende, auf { $host }.
news-more = Auf { $host } lesen
sponsorships = Auf { $host } angegebene Partner
sponsorships-hint = Laut { $host }. { $host } sagt nicht, ob der Betrag eine Obergrenze oder eine Zahlung ist.
sponsorship-full = Laut { $host } ausgeschöpft.
seen = Auf { $host } abgerufen: { $date }.
language-note = Dieser Text ist auf { $language }.
in-language = auf { $language }
language-fr = Französisch
language-en = Englisch
language-ca = Katalanisch
language-es = Spanisch
language-de = Deutsch
language-it = Italienisch
language-nl = Niederländisch
language-pt = Portugiesisch
language-ar = Arabisch
language-bg = Bulgarisch
language-br = Bretonisch
language-co = Korsisch
language-cs = Tschechisch
language-da = Dänisch
language-el = Griechisch
language-et = Estnisch
language-eu = Baskisch
language-fi = Finnisch
language-ga = Irisch
language-gl = Galicisch
language-he = Hebräisch
language-hr = Kroatisch
language-hu = Ungarisch
language-ja = Japanisch
language-ko = Koreanisch
language-lb = Luxemburgisch
language-lt = Litauisch
language-lv = Lettisch
language-nb = Norwegisch
language-no = Norwegisch
language-oc = Okzitanisch
language-pl = Polnisch
language-ro = Rumänisch
language-ru = Russisch
language-sk = Slowakisch
language-sl = Slowenisch
language-sr = Serbisch
language-sv = Schwedisch
language-tr = Türkisch
language-uk = Ukrainisch
language-zh = Chinesisch

## Worum es geht

about-what = Worum es geht
about-default = { $name } zeigt die Projekte dieses Gebiets, die auf { $host } Geld sammeln, und nur diese.
about-how = Wie es geht
about-how-find = *Sie finden* hier ein Projekt: über ein Wort, einen Ort, eine Kategorie.
about-how-give = *Sie tragen* auf { $host } *bei*: Konto, Zahlung und Erstattung finden dort statt, nie hier.
about-how-propose = *Sie schlagen* ein Projekt von hier *vor*: Beschreiben Sie es kurz, sehen Sie, ob es hierher gehört, und legen Sie es auf { $host } an.
about-who = Wer beitragen kann
about-who-text = Alle, von überall. Das Gebiet wählt Projekte aus, nicht die Menschen, die sie besuchen.
about-roles = Wer was tut
about-role-region = Das Gebiet
about-role-region-text = Sagt, welche Projekte das Fenster zeigt, gibt diese Seiten heraus und steht für sie ein. Empfängt, verwahrt und zahlt kein Geld.
about-role-host-text = Führt Kampagnen und Konten, nimmt die Beiträge ein und zahlt sie den Projekten aus oder erstattet sie.
about-role-holder = Wer ein Projekt trägt
about-role-holder-text = Beschreibt das Projekt, setzt Betrag und Frist fest, erhält das Geld, hält, was versprochen wurde, und berichtet.
about-role-you = Sie
about-role-you-text = Lesen Sie, teilen Sie, tragen Sie bei, wenn Ihnen ein Projekt gefällt. Hier brauchen Sie kein Konto; auf { $host } brauchen Sie eines, um zu geben.
about-money = Wohin das Geld geht
about-money-pay = *Sie zahlen* auf { $host }, auf der Seite des Projekts. Nichts von dem, was Sie dort schreiben, kommt hier vorbei.
about-money-wait = *{ $host } verwahrt* den Betrag bis zum Ende der Kampagne.
about-money-end = *Ziel erreicht*: { $host } zahlt ihn dem Projekt aus, abzüglich der Provision. *Ziel verfehlt*: { $host } erstattet Ihnen das Geld. Einige Kampagnen behalten, was sie zusammenbrachten; ihre Seite sagt es.
about-money-after = *Das Projekt* wird verwirklicht, die Gegenleistungen werden verschickt, und Sie hören davon.
about-money-figures = Die Beträge hier werden auf { $host } abgerufen; jede Seite sagt, wann.
about-checks = Worauf das Gebiet achtet
about-checks-not = Das Gebiet prüft weder die Bücher eines Projekts noch, was mit dem Geld geschieht. Eine Kampagne anzunehmen und zu wissen, an wen gezahlt wird, ist Sache von { $host }.
about-checks-try = Prüfen, ob ein Projekt hierher gehört

## Impressum

legal-description = Wer { $name } herausgibt, wer die Seiten hostet, wer das Geld einnimmt.
legal-publisher = Herausgeber
legal-director = Verantwortlich für den Inhalt
legal-contact = Kontakt
legal-hosting = Hosting
legal-host = Crowdfunding
legal-host-text = Die Kampagnen führt { $host } ({ $name }, { $registration }) durch, nimmt die Beiträge ein, zahlt sie aus oder erstattet sie und steht dafür ein.
legal-host-missing = Der Herausgeber hat die rechtlichen Angaben zu { $host } noch nicht gemacht; deshalb führt von diesen Seiten kein Link zum Beitragen.
legal-content = Texte und Bilder der Projekte
legal-content-text = Sie gehören denen, die die Projekte tragen, und stammen von { $host }. Um einen Fehler zu melden oder eine Entfernung zu verlangen, schreiben Sie an den oben genannten Kontakt.
legal-missing = Vom Herausgeber nicht angegeben.
legal-window = Was dieses Fenster ist
legal-window-text = Ein Wegweiser. Es zeigt Projekte eines Gebiets und führt zu { $host }, wo sie finanziert werden. Es ist weder eine Crowdfunding-Plattform noch ein Vermittler: Es erfasst keine Beiträge, und sein Herausgeber empfängt, verwahrt und zahlt kein Geld.
legal-giving = Bevor Sie geben
legal-giving-limits = Die Obergrenzen, die das Gesetz je nach Art des Gebens setzt, gelten auf { $host }, das dafür verantwortlich ist.
nature-donation = Eine Spende begründet keinen Anspruch auf eine Gegenleistung.
nature-reward = Die Gegenleistung ist ein Versprechen des Projekts; dieses Fenster steht nicht dafür ein.
nature-loan-free = Ein zinsloses Darlehen wird vielleicht nur zum Teil zurückgezahlt oder gar nicht. Leihen Sie nur, was Sie entbehren können.
nature-loan-interest = Ein Darlehen wird vielleicht nur zum Teil zurückgezahlt oder gar nicht. Leihen Sie nur, was Sie entbehren können.
nature-equity = Ein Firmenanteil kann seinen ganzen Wert verlieren und schwer zu verkaufen sein. Legen Sie nur an, was Sie entbehren können.
legal-sources = Quellen
legal-source-outline = Umriss des Gebiets: { $source }.
legal-source-communes = Gemeinden und Postleitzahlen Frankreichs: INSEE und La Poste, Licence Ouverte 2.0.
legal-source-places = Koordinaten, weitere Namen und Orte nebenan: GeoNames (geonames.org), CC BY 4.0.
legal-source-fonts = Schriften, unter der SIL Open Font License 1.1:
legal-source-software = Software: Oriel.

## Datenschutz

privacy-lead = Diese Seiten setzen keine Cookies, laden nichts von anderswo und verlangen kein Konto.
privacy-none = Was nicht geschieht
privacy-none-cookie = Keine Cookies und auch sonst keine Speicherung in Ihrem Browser. Nur wer sich anmeldet, um das Fenster oder sein Projekt zu führen, erhält eines, solange die Anmeldung dauert.
privacy-none-third = Keine Dritten: Stile, Schriften und Zeichnungen kommen von dieser Website. Keine Reichweitenmessung.
privacy-none-script = Keine Skripte: Die Seiten sind ohne sie vollständig.
privacy-log = Was notiert wird
privacy-log-text = Um eine Seite auszuliefern, erhält der Server Ihre IP-Adresse und die verlangte Adresse. Ist die Seite noch nicht fertig, notiert die Software die Uhrzeit und dies:
privacy-search = Ihre Suchwörter stehen in der Adresse der Seite; sie dienen zu nichts anderem.
privacy-leave = Wenn Sie weitergehen
privacy-leave-text = Links zu { $host } und anderen Websites führen Sie dorthin; dort gelten deren Regeln. Sie erfahren nicht, von welcher Seite Sie kommen.
privacy-holders = Wer Projekte trägt
privacy-holders-text = Wir übernehmen von { $host } den öffentlichen Namen derer, die Projekte tragen, und den Link zu ihrer Seite, sonst nichts. Namen von Unterstützenden übernehmen wir nicht.
privacy-rights = Ihre Rechte
privacy-rights-text = Für eine Frage, eine Auskunft oder eine Löschung schreiben Sie an { $publisher }.
privacy-script = Ein einziges Skript, unser eigenes, und freiwillig: Ohne es sind die Seiten vollständig. Es bewahrt nichts auf.
privacy-while = Während Sie lesen
privacy-live = Führt Ihr Browser das Skript aus, hält die Seite eine Verbindung zu dieser Website offen, damit sich die Beträge von selbst bewegen. Sie sendet nichts über Sie und endet mit der Seite.
privacy-pictures = Bilder der Projekte holt unser Server von { $host }; zu Ihnen kommen sie von dieser Website. { $host } erfährt nicht, dass Sie sie ansehen.
privacy-videos = Ein Video bleibt, wo es veröffentlicht wurde ({ $sites }). Dort wird nichts angefragt, bevor Sie klicken; danach gelten deren Regeln.
privacy-logged-id = eine Nummer, nur für diese Anfrage
privacy-logged-method = die Art der Anfrage (eine Seite lesen, mehr nicht)
privacy-logged-path = die Seite, ohne die gesuchten Wörter
privacy-logged-status = das Ergebnis
privacy-logged-ms = die Zeit, die es brauchte
privacy-log-not = Ihre IP-Adresse gehört nicht dazu. Nichts davon handelt von Ihnen; es gibt also nichts über Sie aufzubewahren oder zu löschen.
privacy-log-front = Ein Anbieter vor diesem Server kann ein eigenes Protokoll führen.
privacy-check = Was Sie antworten, um ein Projekt zu prüfen, wird weder aufbewahrt noch notiert.
privacy-give = Wenn Sie beitragen, erhält { $name }, was Sie auf { $host } schreiben. Bei uns kommt davon nichts an, nicht einmal Ihr Name.
privacy-authority = Sie können sich auch an die Behörde wenden, die über personenbezogene Daten wacht; in Frankreich die CNIL (cnil.fr).

## Barrierefreiheit

accessibility-description = Zugang für alle, { $name }: Stand, Kontakt, Beschwerde.
accessibility-state = Stand
accessibility-state-text = Es gab noch keine Prüfung. Wir behaupten daher nicht, dass diese Seiten irgendeiner Norm entsprechen.
accessibility-contact = Steht Ihnen etwas im Weg?
accessibility-contact-text = Sagen Sie uns, welche Seite es war und was nicht ging: Wir antworten Ihnen und geben Ihnen die Information einstweilen auf anderem Weg.
accessibility-contact-none = Der Herausgeber hat keinen Kontakt angegeben; das Impressum sagt, wer er ist.
accessibility-recourse = Beschwerde
accessibility-recourse-text = Haben Sie uns geschrieben und keine Antwort erhalten, können Sie sich in Frankreich an den Défenseur des droits wenden: auf seiner Website, über seine Vertretung in Ihrem Departement oder per Post, kostenlos und ohne Marke, an Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
accessibility-mention =
    { $state ->
        [full] Barrierefreiheit: vollständig konform
        [partial] Barrierefreiheit: teilweise konform
       *[none] Barrierefreiheit: nicht konform
    }
accessibility-scope = { $publisher } steht dafür ein, dass { $name } für alle zugänglich ist.
accessibility-finding =
    { $state ->
        [full] Diese Seiten entsprechen vollständig der Norm { $standard }.
        [partial] Diese Seiten entsprechen teilweise der Norm { $standard }.
       *[none] Diese Seiten entsprechen nicht der Norm { $standard }.
    }
accessibility-account = Die Prüfung durch { $auditor } vom { $date } ergab, dass { $rate } der Kriterien erfüllt sind, alle Seiten zusammengenommen.
accessibility-outdated = Diese Prüfung ist mehr als drei Jahre alt. Sie muss wiederholt werden; bis dahin ist auf sie kein Verlass mehr.
accessibility-built = Sie sind dafür gemacht, mit der Tastatur bedient, vergrößert, gedruckt und von einem Screenreader vorgelesen zu werden.
accessibility-failing = Was noch nicht geht
accessibility-criterion = Kriterium { $number }
accessibility-plan = Was geplant ist
accessibility-scheme = Mehrjahresplan und Maßnahmen
accessibility-recourse-link = An den Défenseur des droits schreiben
accessibility-established = Erklärung vom { $date }.

## Fehler

not-found-title = Diese Seite gibt es nicht
not-found-lead = Die Adresse hat sich geändert oder führte nie irgendwohin. Suchen Sie ein Projekt oder beginnen Sie neu auf der Startseite.
go-home = Zur Startseite
error-title = Bei uns ist etwas kaputtgegangen
error-reason = Die Seite konnte nicht erstellt werden. Es liegt nicht an Ihnen, und nichts ist verloren.
error-remedy = Versuchen Sie es in einer Minute noch einmal.
refused-title = Wir haben diese Anfrage nicht verstanden
refused-remedy = Berichtigen Sie die Adresse oder beginnen Sie neu auf der Startseite.
neutral-title = Unter dieser Adresse ist nichts
neutral-lead = Prüfen Sie den Namen der Website in der Adresszeile.

## Projekt vorschlagen

home-featured = Im Blick
home-open = Jetzt offen
see-open = Alle, die sammeln
flag-succeeded = Erfolgreich
bar-added = { $name } legt { $sum } dazu.
bar-promised = { $name } verspricht { $sum }.
key-crowd = Von Menschen gegeben
key-added = { $name } legt dazu:
key-promised = { $name } verspricht
## Was sich bewegt

live-moved = { $title }: { $sums }.
video-here = Video hier ansehen
video-there = Video auf { $site } ansehen
video-title = Video: { $title }
video-notice = Wenn Sie es hier abspielen, wendet sich Ihr Browser an { $site }. Dort erfährt man, von welcher Website Sie kommen, und es gelten die dortigen Regeln. Vorher wird dort nichts abgefragt.
## Teilen

card-projects =
    { $count ->
        [one] für ein Projekt
       *[other] für { NUMBER($count) } Projekte
    }
card-alt = { $name }: was die Projekte der Region gesammelt haben
share = Weitergeben
share-address = Die Adresse dieser Seite
share-mail = Per E-Mail senden
share-sheet = Das Blatt zum Ausdrucken, für ein Schaufenster
share-card = Das Bild für einen Beitrag
share-code = Der Code, der sie in einer anderen Seite zeigt
share-code-hint = Dieser Rahmen setzt kein Cookie und führt kein Skript aus. Seine Beträge bleiben aktuell.
follow = Folgen
follow-hint = Mit einem Atom-Feedreader, ohne Konto und ohne E-Mail-Adresse.
follow-window = Alle Projekte: { $name }
follow-category = Die Kategorie „{ $name }“
follow-place = Ort: { $name }
embed-list = Projekte zum Entdecken: { $name }
embed-more = Ansehen auf { $name }
embed-promise = Beiträge laufen über { $host }; dort werden sie eingezogen.
embed-gone = Dieses Projekt wird hier nicht mehr gezeigt.
embed-nothing = Zurzeit kein Projekt dieser Auswahl.
sheet-holder = Ein Projekt von { $name }
sheet-go =
    { $open ->
        [yes] Mehr erfahren und beitragen
       *[no] Mehr erfahren
    }
sheet-code = Code für das Telefon: { $address }
sheet-seen = Stand: { $date }.
## Bilder der Projekte
picture-alt = Bild des Projekts: { $title }
propose-description = Was { $name } zeigt, wie man ein Projekt vorschlägt und wie man prüft, ob es hierher gehört.
propose-lead = Ein Projekt von hier wird auf { $host } angelegt. Hält es die Regeln dieser Seite ein, zeigt das Fenster es von selbst: Sie müssen uns nichts schicken.
propose-rules = Was das Fenster zeigt
propose-steps = In drei Schritten
propose-step-check = *Prüfen Sie* weiter unten auf dieser Seite, ob das Projekt die Regeln einhält.
propose-step-create = *Legen Sie die Kampagne* auf { $host } *an*. Geben Sie dort den Ort an, mit Postleitzahl, wenn andere Orte ebenso heißen. { $host } nimmt Kampagnen an und zahlt das Geld aus.
propose-step-appear = *Veröffentlichen Sie sie*: Sobald sie auf { $host } online ist, erscheint sie hier von selbst.
propose-on-host = Kampagne auf { $host } anlegen
rules-where = Wo
rules-what = Was
rules-places = Gemeinden zeigen
rule-areas = Projekte aus: { $names }.
rule-codes = Projekte, deren Postleitzahl oder Gemeindecode so beginnt: { $names }.
rule-places = Projekte aus diesen Gemeinden: { $names }.
rule-places-many =
    { $count ->
        [one] Projekte aus einer Gemeinde.
       *[other] Projekte aus { NUMBER($count) } Gemeinden.
    }
rule-outline = Projekte innerhalb der Grenzen des Gebiets.
rule-circle = Projekte, die höchstens { $km } km von der Mitte des Gebiets entfernt sind.
rule-margin = Bis { $km } km jenseits der Grenzen zählen Nachbarn noch dazu, wenn die Plattform weiß, wo sie sind.
rule-held = Projekte, die das Gebiet auf { $host } schon sammelt, wo immer sie sind.
rule-unlocated =
    { $choice ->
        [include] Auch ein Projekt, das nicht sagt, wo es ist, wird gezeigt.
        [review] Finden wir nicht heraus, wo ein Projekt ist, sieht es sich ein Mensch an, bevor es gezeigt wird.
       *[exclude] Ein Projekt, das nicht sagt, wo es ist, wird nicht gezeigt.
    }
rule-ceiling = Sie brauchen höchstens { $sum }.
rule-no-ceiling = Sie brauchen so viel, wie sie wollen: Es gibt keine Obergrenze.
rule-kinds = Geld wird auf diese Arten gegeben: { $names }. Verzinste Darlehen und Firmenanteile haben hier keinen Platz.
rule-rewards =
    { $choice ->
        [expected] Eine Gegenleistung wird erwartet. Sie darf symbolisch sein: ein Dank, ein Besuch, ein Foto.
       *[optional] Eine Gegenleistung ist willkommen, aber nie verlangt. Sie darf symbolisch sein.
    }
rule-categories = Sie gehören zu einer dieser Kategorien: { $names }.
rule-categories-out = Diese Kategorien werden nicht gezeigt: { $names }.
rule-overfunding = Ab { $percent } des Ziels sagt es die Seite und lädt ein zu fragen, wozu der Überschuss dient. { $host } nimmt weiterhin Beiträge an.
kind-gift = Spende, mit oder ohne Gegenleistung
kind-donation = Spende ohne Gegenleistung
kind-reward = Spende mit Gegenleistung
kind-loan-free = zinsloses Darlehen
kind-loan-interest = verzinstes Darlehen
kind-equity = Firmenanteil
given-gift = Spenden
given-loan-free = Zinslose Darlehen
given-loan-interest = Verzinste Darlehen
given-equity = Geld gegen Firmenanteile
check-title = Gehört Ihr Projekt hierher?
check-lead = Einige Fragen; die Antwort geben dieselben Regeln, die die Projekte auswählen.
check-place = Wo findet das Projekt statt?
check-place-hint = Ein Ort, eine Postleitzahl oder beides.
check-amount = Wie viel braucht es?
check-amount-hint = Der angestrebte Betrag, in { $currency }.
check-kind-label = Was erhält es?
check-rewards-label = Gibt es eine Gegenleistung?
check-rewards-hint = Auch eine symbolische: Ein öffentlicher Dank genügt.
check-category-label = Zu welcher Kategorie gehört es?
check-choose = Bitte wählen
check-yes = Ja
check-no = Nein
check-submit = Antwort zeigen
check-kept = Ihre Antworten werden weder aufbewahrt noch notiert.
check-to-correct = Zu berichtigen
check-verdict =
    { $verdict ->
        [in] Ja, dieses Projekt würde hier gezeigt.
        [review] Vielleicht: Zuerst sähe es sich ein Mensch an.
       *[out] Nein, dieses Projekt würde hier nicht gezeigt.
    }
check-sign =
    { $verdict ->
        [in] Ja.
        [review] Offen.
       *[out] Nein.
    }
check-inside = „{ $place }“ liegt im Gebiet.
check-elsewhere = „{ $place }“ liegt nicht im Gebiet.
check-ambiguous =
    { $inside ->
        [one] „{ $place }“ heißen { $meanings } Orte, einer davon hier. Solange nicht klar ist, welcher gemeint ist, sieht ein Mensch nach.
       *[other] „{ $place }“ heißen { $meanings } Orte, { $inside } davon hier. Solange nicht klar ist, welcher gemeint ist, sieht ein Mensch nach.
    }
check-unknown =
    { $verdict ->
        [in] Wir kennen keinen Ort namens „{ $place }“, aber auch ein Projekt ohne Ort wird gezeigt.
        [review] Wir kennen keinen Ort namens „{ $place }“. Ein Mensch würde nachsehen, wo er ist. Prüfen Sie die Schreibweise oder geben Sie die Postleitzahl an.
       *[out] Wir kennen keinen Ort namens „{ $place }“. Prüfen Sie die Schreibweise oder geben Sie die Postleitzahl an.
    }
check-ceiling =
    { $kept ->
        [yes] { $sum }: Das liegt innerhalb der Obergrenze von { $ceiling }.
       *[no] { $sum }: Das ist mehr als die Obergrenze von { $ceiling }.
    }
check-kind =
    { $kept ->
        [yes] Hier zugelassen: { $kind }.
       *[no] Hier nicht gezeigt: { $kind }.
    }
check-rewards =
    { $kept ->
        [yes] Es gibt eine Gegenleistung, wie erwartet.
       *[no] Es gibt keine Gegenleistung. Hier wird eine erwartet, und sei sie symbolisch.
    }
check-category =
    { $kept ->
        [yes] Zugelassene Kategorie: { $category }.
       *[no] Hier nicht gezeigte Kategorie: { $category }.
    }
check-which = Welcher ist es?
check-where =
    { $verdict ->
        [in] hier
        [review] offen
       *[out] anderswo
    }
check-more =
    { $count ->
        [one] Und noch einer. Fügen Sie die Postleitzahl hinzu.
       *[other] Und { NUMBER($count) } weitere. Fügen Sie die Postleitzahl hinzu.
    }
check-next =
    { $verdict ->
        [in] Danach nimmt { $host } die Kampagne an, nach eigenen Regeln.
        [review] Schreiben Sie auf { $host } den Ort mit Postleitzahl: Dann ist die Antwort sicherer.
       *[out] Auf { $host } können Sie es trotzdem vorschlagen: Es würde nur in diesem Fenster nicht gezeigt.
    }
mistake-place-missing = Sagen Sie, wo das Projekt stattfindet: ein Ort oder eine Postleitzahl.
mistake-place-unreadable = Das ist kein Ortsname. Schreiben Sie einen Ort oder eine Postleitzahl.
mistake-amount-missing = Sagen Sie, wie viel das Projekt braucht.
mistake-amount-unreadable = Das ist kein Betrag. Schreiben Sie ihn in Ziffern, zum Beispiel 6.000.
mistake-amount-too-large = Dieser Betrag ist zu groß, um gelesen zu werden. Prüfen Sie die Nullen.
mistake-amount-nothing = Der Betrag muss größer als null sein.
mistake-kind-missing = Wählen Sie, was das Projekt erhält.
mistake-rewards-missing = Sagen Sie, ob es eine Gegenleistung gibt.
mistake-category-missing = Wählen Sie eine Kategorie.

## Karte

map-title = Auf der Karte
map-description = { $name }: wo die Projekte sind, Ort für Ort.
map-name = Karte der Projekte
map-pass = Karte überspringen
map-as-list = Als Liste zeigen
list-map = Auf der Karte zeigen
map-hint = Ein Punkt ist ein Projekt. Eine Zahl steht für mehrere: Sie öffnet eine nähere Ansicht oder eine Liste.
map-approximate = Der Umriss ist ungefähr.
map-town =
    { $count ->
        [one] { $town }, ein Projekt: Liste ansehen
       *[other] { $town }, { NUMBER($count) } Projekte: Liste ansehen
    }
map-closer =
    { $count ->
        [one] { $town } und Umgebung, ein Projekt: näher ansehen
       *[other] { $town } und Umgebung, { NUMBER($count) } Projekte: näher ansehen
    }
map-around =
    { $count ->
        [one] { $town } und Umgebung, ein Projekt: Liste ansehen
       *[other] { $town } und Umgebung, { NUMBER($count) } Projekte: Liste ansehen
    }
map-whole = Zurück zur ganzen Karte
map-towns = Ort für Ort
map-townless = Ohne Ort
map-count =
    { $count ->
        [one] ein Projekt
       *[other] { NUMBER($count) } Projekte
    }
map-more =
    { $count ->
        [one] und ein weiteres Projekt
       *[other] und { NUMBER($count) } weitere Projekte
    }
map-all =
    { $count ->
        [one] Projekt ansehen
       *[other] Alle { NUMBER($count) } Projekte ansehen
    }
map-beyond = Außerhalb der Karte
map-unknown = Ort unbekannt
map-unknown-hint = Für sie ist kein Ort angegeben, oder mehrere Orte tragen diesen Namen.
map-none = Keines dieser Projekte sagt, wo es ist.
chip-near = { $town } und Umgebung, { $km } km
inset-label = { $town }, auf der Karte des Gebiets
inset-label-townless = Das Projekt, auf der Karte des Gebiets
inset-more = Projekte in der Umgebung
home-map = Wo es geschieht
home-map-lead =
    { $towns ->
        [0] Projekte im ganzen Gebiet.
        [one] Ein Ort hat sein Projekt.
       *[other] { NUMBER($towns) } Orte haben ihr Projekt.
    }
see-map = Karte öffnen

## Zahlen

figures-title = Zahlen
figures-description = { $name }: was die Kampagnen zusammengebracht haben, nach Monat, Kategorie und Ort, und wie viele gelingen.
figures-kept =
    { $count ->
        [0] Noch ist keine Kampagne gelungen.
        [one] *Eine Kampagne* ist gelungen und hat *{ $sum }* zusammengebracht.
       *[other] *{ NUMBER($count) } Kampagnen* sind gelungen und haben *{ $sum }* zusammengebracht.
    }
figures-underway =
    { $count ->
        [0] Zurzeit läuft keine.
        [one] *Eine weitere* läuft, bisher mit *{ $sum }*.
       *[other] *{ NUMBER($count) } weitere* laufen, bisher mit *{ $sum }*.
    }
figures-returned =
    { $count ->
        [one] Eine Kampagne ist nicht gelungen: Die zugesagten { $sum } gehen nicht an sie.
       *[other] { NUMBER($count) } Kampagnen sind nicht gelungen: Die zugesagten { $sum } gehen nicht an sie.
    }
figures-other =
    { $count ->
        [one] Gesondert, in { $currency }: ein Projekt, { $sum }.
       *[other] Gesondert, in { $currency }: { NUMBER($count) } Projekte, { $sum }.
    }
figures-source = Laut { $host }. Dort steht, was jede Kampagne zusammengebracht hat, aber nicht, wann die Einzelnen gegeben haben.
figures-months = Beendete Kampagnen, Monat für Monat
figures-months-lead =
    { $currency ->
        [EUR] Was die im jeweiligen Monat beendeten Kampagnen zusammengebracht hatten, in Euro, ohne Cent.
        [CHF] Was die im jeweiligen Monat beendeten Kampagnen zusammengebracht hatten, in Schweizer Franken, ohne Rappen.
       *[other] Was die im jeweiligen Monat beendeten Kampagnen zusammengebracht hatten, in { $currency }, auf ganze Einheiten abgerundet.
    } Die noch laufenden sind noch nicht dabei.
figures-months-cut = Die Zeichnung zeigt die letzten zwölf Monate, die Tabelle alle.
figures-months-label = Säulen: was die im jeweiligen Monat beendeten Kampagnen zusammengebracht hatten. Die folgende Tabelle nennt dieselben Zahlen.
figures-key-kept = den Projekten sicher
figures-key-underway = noch laufende Kampagnen
figures-key-returned = nicht gelungene Kampagnen
figures-undated = Enddatum unbekannt
figures-total = Gesamt
figures-categories = Nach Kategorie
figures-categories-lead = Was gelungene und laufende Kampagnen zusammengebracht haben.
figures-uncategorised = Ohne Kategorie
figures-cut = Die Zeichnung zeigt die ersten zwölf Zeilen, die Tabelle alle.
figures-places = Ort für Ort, pro Kopf
figures-places-lead = Was gelungene und laufende Kampagnen zusammengebracht haben, geteilt durch die Einwohnerzahl des Ortes und auf den Cent abgerundet.
figures-unplaced = Ort unbekannt oder ohne Einwohnerzahl
figures-each = { $sum } pro Kopf
figures-less-than = weniger als { $sum }
figures-outcomes = Wie es ausgeht
figures-rate =
    { $decided ->
        [one] Eine Kampagne ist abgelaufen
       *[other] { NUMBER($decided) } Kampagnen sind abgelaufen
    }{ $succeeded ->
        [0] , keine ist gelungen: Erfolgsquote { $percent }.
        [one] , eine ist gelungen: Erfolgsquote { $percent }.
       *[other] , { NUMBER($succeeded) } sind gelungen: Erfolgsquote { $percent }.
    }
figures-left-out =
    { $running ->
        [0] Hier nicht mitgezählt: keine laufende oder angekündigte Kampagne
        [one] Hier nicht mitgezählt: eine laufende oder angekündigte Kampagne
       *[other] Hier nicht mitgezählt: { NUMBER($running) } laufende oder angekündigte Kampagnen
    }{ $ended ->
        [0] .
        [one] ; dazu eine beendete, die alles behält, was sie zusammenbrachte.
       *[other] ; dazu { NUMBER($ended) } beendete, die alles behalten, was sie zusammenbrachten.
    }
figures-undecided = Noch ist keine Kampagne abgelaufen.
figures-as-table = Als Tabelle
figures-csv = Herunterladen (CSV)
figures-head-month = Monat
figures-head-ended = Beendete Kampagnen
figures-head-kept = Gesichert
figures-head-returned = Nicht finanziert
figures-head-category = Kategorie
figures-head-projects = Projekte
figures-head-underway = Noch laufend
figures-head-place = Ort
figures-head-inhabitants = Einwohnerzahl
figures-head-standing = Erreicht
figures-head-each = Pro Kopf
figures-head-outcome = Ausgang
figures-empty = Auf { $host } ist zurzeit kein Projekt aus diesem Gebiet. Es gibt also nichts zu zählen.

### Briefe: was Fenster den Menschen schreiben

mail-colon = :
mail-from = Dieser Brief kommt von { $publisher }. Eine Antwort geht an das Team.
digest-subject =
    { $count ->
        [one] { $name }: Eine Sache wartet auf Sie
       *[other] { $name }: { NUMBER($count) } Dinge warten auf Sie
    }
digest-heading = Zu Ihrer Kenntnis
digest-lead = Seit dem letzten Brief ist im Fenster „{ $name }“ dies geschehen, das Sie betrifft.
digest-action = Konsole öffnen
digest-choice = Auswählen, was Sie erhalten
digest-reason = Sie erhalten diesen Brief, weil Sie im Fenster „{ $name }“ eine Aufgabe haben.
notice-juror-named = Sie gehören zur Jury von „{ $name }“.
notice-link-juror-named = Bewerbungen lesen
notice-kind-juror-named = Ich komme in eine Jury
notice-entry-received =
    { $count ->
        [one] Für „{ $name }“ ist eine Bewerbung eingegangen.
       *[other] Für „{ $name }“ sind { NUMBER($count) } Bewerbungen eingegangen.
    }
notice-link-entry-received = Bewerbungen lesen
notice-kind-entry-received = Eine Bewerbung geht ein
notice-entry-changed =
    { $count ->
        [one] Eine Bewerbung für „{ $name }“ wurde geändert oder zurückgezogen.
       *[other] Bewerbungen für „{ $name }“ wurden { NUMBER($count) }-mal geändert oder zurückgezogen.
    }
notice-link-entry-changed = Bewerbungen ansehen
notice-kind-entry-changed = Eine Bewerbung wird geändert oder zurückgezogen
notice-invited = Ihr Projekt ist zum Aufruf „{ $name }“ eingeladen.
notice-link-invited = Aufruf lesen
notice-kind-invited = Mein Projekt wird zu einem Aufruf eingeladen
notice-terms-changed = Die Regeln des Aufrufs „{ $name }“ haben sich geändert. Für Ihre Bewerbung gelten die, unter denen sie eingereicht wurde.
notice-link-terms-changed = Änderungen lesen
notice-kind-terms-changed = Die Regeln eines Aufrufs ändern sich nach meiner Bewerbung
notice-call-decided = Die Ergebnisse des Aufrufs „{ $name }“ sind veröffentlicht.
notice-link-call-decided = Ergebnisse ansehen
notice-kind-call-decided = Ein Aufruf, an dem ich teilnehme, ist entschieden
notice-call-withdrawn = Der Aufruf „{ $name }“ wurde zurückgezogen.
notice-link-call-withdrawn = Gründe lesen
notice-kind-call-withdrawn = Ein Aufruf, an dem ich teilnehme, wird zurückgezogen
notice-member-joined =
    { $count ->
        [one] { $name } hat die Aufgabe angenommen.
       *[other] { $name } hat { NUMBER($count) } Aufgaben angenommen.
    }
notice-link-member-joined = Team ansehen
notice-kind-member-joined = Eine eingeladene Person nimmt ihre Aufgabe an
notice-role-taken = Eine Ihrer Aufgaben wurde zurückgenommen.
notice-link-role-taken = Meine Aufgaben ansehen
notice-kind-role-taken = Eine meiner Aufgaben wird zurückgenommen
digest-action-own = Mein Konto öffnen
digest-reason-holder = Sie erhalten diesen Brief, weil Sie im Fenster „{ $name }“ ein Projekt tragen oder sich beworben haben.
notice-projects-to-review =
    { $count ->
        [one] Ein Projekt wartet auf Ihre Entscheidung: Nichts sagt, ob es zum Gebiet gehört.
       *[other] { NUMBER($count) } Projekte warten auf Ihre Entscheidung: Nichts sagt, ob sie zum Gebiet gehören.
    }
notice-link-projects-to-review = Entscheiden
notice-kind-projects-to-review = Projekte warten auf eine Entscheidung (höchstens einmal am Tag)
notice-entry-taken = Ihre Bewerbung „{ $title }“ zum Aufruf „{ $name }“ ist eingegangen.
notice-link-entry-taken = Meine Bewerbung ansehen
notice-kind-entry-taken = Meine Bewerbung ist eingegangen
notice-until = Sie können sie noch bis { $when } ändern oder zurückziehen.
notice-call-decided-accepted = „{ $title }“ gehört zu den Projekten des Aufrufs „{ $name }“.
notice-call-decided-refused = „{ $title }“ wurde im Aufruf „{ $name }“ nicht ausgewählt.
notice-call-decided-pointed = „{ $title }“ wurde im Aufruf „{ $name }“ nicht ausgewählt; andere Türen stehen Ihnen offen.
notice-link-call-decided-own = Die Entscheidung lesen
notice-why = Warum: { $reason }
notice-door = { $name } ({ $contact }): { $why }
notice-event-proposed =
    { $count ->
        [one] Ein Termin ist vorgeschlagen: „{ $name }“.
       *[other] Der Termin „{ $name }“ ist vorgeschlagen und wurde seitdem geändert.
    }
notice-link-event-proposed = Lesen und antworten
notice-kind-event-proposed = Ein Termin wird vorgeschlagen
notice-event-answered = Zu Ihrem Termin „{ $name }“ gibt es eine Antwort.
notice-event-answered-accepted = Ihr Termin „{ $title }“ steht in den Terminen.
notice-event-answered-declined = Ihr Termin „{ $title }“ wurde nicht aufgenommen. Sie können ihn ändern und erneut vorschlagen.
notice-link-event-answered = Meinen Termin ansehen
notice-link-event-answered-own = Meinen Termin ansehen
notice-kind-event-answered = Ein Termin, den ich vorschlage, wird beantwortet
notice-webhook-paused = Der Webhook zu { $name } ruht: Dort kommt nichts mehr an.
notice-link-webhook-paused = Letzte Sendungen ansehen
notice-kind-webhook-paused = Ein Webhook wird angehalten

### Der Briefkasten der Vorführung

mailbox-title = Briefkasten
mailbox-lead = Diese Vorführung schreibt niemandem. Hier liegen die Briefe, die sie verschickt hätte, und ihre Links funktionieren.
mailbox-empty = Noch kein Brief.
mailbox-count =
    { $count ->
        [one] Ein Brief
       *[other] { NUMBER($count) } Briefe, der neueste zuerst
    }
mailbox-line = Von { $from } an { $to }, { $when }
mailbox-back = Alle Briefe
mailbox-from = Von
mailbox-to = An
mailbox-when = Datum
mailbox-html = Der Brief, wie er aussieht
mailbox-text = Der Brief als reiner Text
mailbox-source = Den Brief ansehen, wie er verschickt worden wäre
### Arbeitsplatz: Anmelden, Formulare, Fehler

nav-account = Mein Konto
nav-console-front = Übersicht
nav-group-show = Zeigen
nav-group-enliven = Beleben
nav-group-run = Verwalten
nav-group-partner = Unterstützen
nav-group-held = Meine Projekte
desk-menu = Menü
nav-portal-front = Übersicht
desk-console = Konsole
desk-portal = Projekte und Partner
nav-portal = Für Träger und Partner
project-yours = Ist das Ihr Projekt? Melden Sie einen Bedarf, sagen Sie Danke, drucken Sie Ihren Nachweis:
desk-nav = { $name }
desk-signed-in = Angemeldet:
desk-sign-in = Anmelden
desk-sign-out = Abmelden
desk-window = Zum Fenster
desk-to-correct = Zu korrigieren
desk-required = (Pflichtfeld)
desk-choose = Bitte wählen …
sign-in-title = Anmelden
sign-in-lead = Dieser Zugang ist für alle, die { $name } betreiben: das Team, die Partner, die Projektträger. Zum Ansehen und Unterstützen braucht niemand ein Konto.
sign-in-with = Weiter mit { $name }
sign-in-cookie = Ein Cookie merkt sich die Anmeldung, bis Sie sich abmelden. Es dient zu nichts anderem.
sign-in-none = Zurzeit kann sich hier niemand anmelden: Es ist kein Anmeldedienst eingerichtet.
sign-in-again = Von vorn beginnen
sign-in-stale = Diese Anmeldung wurde nicht in diesem Browser begonnen, oder sie hat zu lange gewartet.
sign-in-declined = Der Anmeldedienst hat nicht bestätigt, wer Sie sind.
sign-in-refused = Die Antwort des Anmeldedienstes ließ sich nicht prüfen.
sign-in-unreachable = Der Anmeldedienst antwortet nicht.
self-title = Mein Konto
self-who = Wer Sie hier sind
self-name = Name
self-email = Adresse
self-roles = Rollen in { $name }
self-no-role = Keine
self-projects = Ihre Projekte auf { $host }
self-draft = Entwurf
self-sessions = Wo Sie angemeldet sind
self-sessions-hint = Schließen Sie, was Sie nicht kennen.
self-browser = Ein Browser
self-this-one = dieser
self-session = Seit { $began }, benutzt { $used }
self-end = Schließen
self-end-all = Überall abmelden
role-operator = Leitung des Fensters
role-curator = Redaktion
role-signatory = Zeichnet für { $name }
role-reader = Liest für { $name }
role-supporter = Begleitung, { $name }
role-juror = Jurymitglied des Aufrufs „{ $name }“
actor-oriel = Oriel
actor-erased = eine gelöschte Person
done-session-ended = Die Anmeldung ist geschlossen.
desk-missing-title = Unter dieser Adresse ist nichts
desk-missing-reason = Diese Seite gibt es nicht, oder nicht für Sie.
desk-missing-remedy = Prüfen Sie die Adresse, oder melden Sie sich mit einem anderen Konto an.
desk-forbidden-title = Diese Seite ist für andere
desk-forbidden-reason = Ihre Rolle in diesem Fenster öffnet sie nicht.
desk-forbidden-remedy = Falls das ein Irrtum ist, bitten Sie die Leitung des Fensters um eine Einladung.
desk-foreign-title = Formular abgelehnt
desk-foreign-reason = Dieses Formular kam nicht aus diesem Fenster, oder Ihre Anmeldung hat sich seither geändert. Es ist nichts geschehen.
desk-foreign-remedy = Gehen Sie zurück, laden Sie die Seite neu und senden Sie es noch einmal.
desk-long-title = Das ist zu lang
desk-long-reason = Was Sie gesendet haben, ist mehr, als ein Formular fasst. Es ist nichts geschehen.
desk-long-remedy = Gehen Sie zurück und kürzen Sie Ihre Texte.
desk-often-title = Zu viele Versuche
desk-often-reason =
    { $seconds ->
        [one] Warten Sie eine Sekunde, dann versuchen Sie es noch einmal.
       *[other] Warten Sie { NUMBER($seconds) } Sekunden, dann versuchen Sie es noch einmal.
    }
desk-often-remedy = Diese Grenze schützt das Fenster. Es ist nichts geschehen.
desk-sign-in-title = Die Anmeldung ist nicht gelungen
desk-sign-in-remedy = Beginnen Sie von vorn. Wiederholt es sich, sagen Sie der Leitung des Fensters Bescheid.
desk-full-title = Es konnte nichts gespeichert werden
desk-full-reason = Das Fenster kann zurzeit nichts schreiben. Es wird weiter angezeigt, und es ist nichts geschehen.
desk-full-remedy = Gehen Sie zurück und senden Sie das Formular in einigen Minuten noch einmal. Wer den Server betreibt, weiß Bescheid.
desk-unclear-title = Anfrage nicht verstanden
desk-unclear-reason = Diese Adresse erwartet nichts dergleichen.
desk-unclear-remedy = Gehen Sie zurück und benutzen Sie die Links und Knöpfe der Seite.
desk-broken-title = Ein Fehler bei uns
desk-broken-reason = Die Seite ließ sich nicht erstellen. Es liegt nicht an Ihnen.
desk-broken-remedy = Versuchen Sie es in einer Weile noch einmal.
refusal-missing = Füllen Sie dieses Feld aus.
refusal-choose-one = Wählen Sie aus der Liste.
refusal-bad-day = Das ist kein Datum. Schreiben Sie es so: 2026-05-12.
refusal-bad-moment = Das ist kein Datum mit Uhrzeit. Schreiben Sie es so: 2026-05-12T18:30.
refusal-skipped-moment = Diese Uhrzeit gibt es nicht: Die Zeitumstellung überspringt sie in dieser Nacht.
refusal-changed = { $who } hat dies am { $when } geändert, während Sie schrieben. Ihre Eingabe bleibt erhalten: Vergleichen Sie, dann senden Sie noch einmal, damit sie gilt.

### Konsole: Projekte, Startseite, Sammlungen, Verlauf

nav-console-projects = Projekte
nav-console-features = Im Blick
nav-console-history = Verlauf
front-title =
    { $count ->
        [0] Nichts steht an
        [one] Eines steht an
       *[other] { NUMBER($count) } Dinge stehen an
    }
front-facts =
    { $known ->
        [one] Ein Projekt
       *[other] { NUMBER($known) } Projekte
    } auf { $host } gelesen, davon { NUMBER($shown) } hier gezeigt und { NUMBER($review) } zu entscheiden.
front-state = Wie es um das Fenster steht
front-sync = Die Abfragen im Einzelnen
attention-review =
    { $count ->
        [one] Ein Projekt wartet auf Ihre Entscheidung.
       *[other] { NUMBER($count) } Projekte warten auf Ihre Entscheidung.
    }
attention-silent = { $host } antwortet nicht. Das Fenster zeigt den letzten bekannten Stand.
attention-set-aside =
    { $count ->
        [one] Ein Projekt der Plattform konnte nicht gelesen werden.
       *[other] { NUMBER($count) } Projekte der Plattform konnten nicht gelesen werden.
    }
attention-feature-hidden =
    { $count ->
        [one] Ein Projekt steht im Blick, wird aber nicht gezeigt.
       *[other] { NUMBER($count) } Projekte stehen im Blick, werden aber nicht gezeigt.
    }
attention-feature-more =
    { $count ->
        [one] Ein Projekt im Blick hat auf der Startseite keinen Platz.
       *[other] { NUMBER($count) } Projekte im Blick haben auf der Startseite keinen Platz.
    }
attention-texts =
    { $count ->
        [one] Einer Ihrer Texte fehlt in einer Sprache.
       *[other] { NUMBER($count) } Ihrer Texte fehlen in einer Sprache.
    }
attention-checks =
    { $count ->
        [one] Ein laufendes Projekt ist nicht vollständig geprüft.
       *[other] { NUMBER($count) } laufende Projekte sind nicht vollständig geprüft.
    }
attention-decide = Entscheiden
attention-look = Ansehen
attention-translate = Ergänzen
attention-answer = Prüfen
attention-publish = Veröffentlichen
attention-confirm = Bestätigen
attention-call-closes =
    { $count ->
        [0] { $title } endet am { $closes }, bisher ohne Bewerbung.
        [one] { $title } endet am { $closes }, mit einer Bewerbung.
       *[other] { $title } endet am { $closes }, mit { NUMBER($count) } Bewerbungen.
    }
attention-call-decide =
    { $count ->
        [one] Eine Bewerbung bei { $title } wartet auf eine Entscheidung
       *[other] { NUMBER($count) } Bewerbungen bei { $title } warten auf eine Entscheidung
    }{ $unread ->
        [0] .
        [one] , eine davon hat noch niemand bewertet.
       *[other] , { NUMBER($unread) } davon hat noch niemand bewertet.
    }
attention-call-results = Für { $title } ist alles entschieden, und noch weiß es niemand.
attention-call-unlinked =
    { $count ->
        [one] Die Kampagnen von { $title } haben begonnen, und ein angenommenes Projekt fehlt noch auf { $host }.
       *[other] Die Kampagnen von { $title } haben begonnen, und { NUMBER($count) } angenommene Projekte fehlen noch auf { $host }.
    }
attention-call-arrived =
    { $count ->
        [one] Ein angekündigtes Projekt ist auf { $host } erschienen: Ist es das richtige?
       *[other] { NUMBER($count) } angekündigte Projekte sind auf { $host } erschienen: Sind es die richtigen?
    }
attention-events = In der Agenda sind { NUMBER($count) } Dinge anzusehen.
sync-title = Abfragen bei { $host }
sync-answered = { $host } hat zuletzt am { $when } geantwortet.
sync-never = { $host } hat noch nie geantwortet.
sync-waiting =
    { $count ->
        [one] Ein Projekt wartet darauf, gelesen zu werden.
       *[other] { NUMBER($count) } Projekte warten darauf, gelesen zu werden.
    }
sync-ok = Alles in Ordnung.
sync-silent = Die Plattform antwortet nicht.
sync-error = Der letzte Fehler:
sync-set-aside = Zurückgestellte Projekte
sync-set-aside-hint = Gelesen wird die ganze Plattform, nicht nur Ihr Gebiet. Diese Projekte waren nicht lesbar: Sie werden nirgends gezeigt und erneut versucht.
sync-none = Keine.
sync-id = Nummer
sync-field = Feld
sync-reason = Grund
group-review = Zu entscheiden
group-shown = Gezeigt
group-kept-out = Ausgeschlossen
group-elsewhere = Anderswo
group-all = Alle
console-filter = Welche Projekte
console-search = Titel, Name oder Ort suchen
console-unchecked = Laufend und nicht vollständig geprüft.
console-gone = nicht mehr auf der Plattform
console-decide = Entscheiden
console-nothing = Kein Projekt passt dazu.
console-goal = Ziel { $sum }
console-goal-preorders = Ziel { $count } Vorbestellungen
campaign-running = läuft
campaign-announced = angekündigt
campaign-succeeded = erfolgreich
campaign-ended = beendet
campaign-failed = nicht erreicht
campaign-cancelled = abgebrochen
console-all-projects = Alle Projekte
console-public = Im Fenster ansehen
console-verdict = Urteil
console-steps = Schritt für Schritt
console-passes = Entscheidet nicht; weiter zur nächsten Regel.
console-duplicates = Dieses Projekt steht auch für
console-days = Vom { $from } bis { $until }
console-by = { $who }, { $when }
console-untold = Fehlt auf: { $languages }
console-up = Nach oben
console-down = Nach unten
order-handle = { $name } verschieben
order-hint = Ziehen ändert den Platz, die Pfeiltasten nach oben und unten auch.
order-said = { $name }: Platz { $place } von { $total }
console-edit = Bearbeiten
console-preview = Vorschau
console-names = Die gezeigten Projekte und ihre Namen
console-save = Speichern
console-collections-none = Noch keine Sammlung. Stellen Sie Projekte unter einem Titel zusammen, mit eigenen Worten.
verdict-in = Gezeigt
verdict-review = Zu entscheiden
verdict-out = Ausgeschlossen
verdict-elsewhere = Anderswo
judged-by-hand = Entscheidung der Region
judged-membership = Gruppen der Plattform
judged-coordinates = Koordinaten
judged-code = Kennziffern
judged-place-name = Ortsname
judged-unlocated = Ohne Ort
judged-policy = Regeln der Region
finding-file-pin = Durch die Datei der Region aufgenommen: { $name }
finding-file-hide = Durch die Datei der Region ausgeschlossen: { $name }
finding-pin = Von Hand aufgenommen: { $name }
finding-hide = Von Hand ausgeschlossen: { $name }
finding-merged = „{ $name }“ steht dafür.
finding-corrected = Die Region verortet es hier: { $name }
finding-partner = Es gehört zu Ihrem Partner „{ $name }“ auf der Plattform.
finding-channel = Es gehört zu Ihrem Kanal „{ $name }“ auf der Plattform.
finding-tag = Es trägt Ihr Schlagwort „{ $name }“ auf der Plattform.
finding-inside = Seine Koordinaten liegen im Gebiet.
finding-outside = Seine Koordinaten liegen außerhalb des Gebiets.
finding-outside-by = Seine Koordinaten liegen { $km } km vom Gebiet entfernt.
finding-code = Eine seiner Kennziffern gehört zu { $name }.
finding-place-inside = „{ $name }“ liegt im Gebiet.
finding-place-elsewhere = „{ $name }“ liegt nicht im Gebiet.
finding-ambiguous =
    „{ $name }“ kann einer von { NUMBER($meanings) } Orten sein, davon { $inside ->
        [one] einer
       *[other] { NUMBER($inside) }
    } im Gebiet.
finding-place-unknown = Kein bekannter Ort heißt „{ $name }“.
finding-no-place = Nichts sagt, wo es ist.
finding-ceiling = Sein Ziel liegt über der Obergrenze von { $sum }.
finding-kind = Diese Art, Geld zu erhalten, ist nicht zugelassen.
finding-rewards = Es bietet keine Gegenleistung, und die Region erwartet eine.
finding-category = Seine Kategorie ist nicht zugelassen.
finding-nothing-by-hand = Niemand hat von Hand darüber entschieden.
finding-nothing-membership = Keine Ihrer Gruppen auf der Plattform enthält es.
finding-nothing-coordinates = Keine Koordinaten, oder kein Umriss zum Vergleichen.
finding-nothing-code = Keine Kennziffer des Gebiets.
finding-nothing-place-name = Die Plattform nennt keinen Ort.
curation-decision = Von Hand entscheiden
curation-choice = Ihre Entscheidung
curation-choice-pin = Aufnehmen
curation-choice-hide = Ausschließen
curation-reason = Warum
curation-decide = Entscheiden
curation-stands-pin = Von Hand aufgenommen: { $reason }
curation-stands-hide = Von Hand ausgeschlossen: { $reason }
curation-take-back = Zurücknehmen
curation-place = Wo es wirklich ist
curation-place-host = { $host } sagt: { $place }
curation-place-hint = Was Sie hier schreiben, ersetzt alles, was die Plattform sagt. Ein Ort mit Postleitzahl genügt.
curation-city = Ort
curation-postcode = Postleitzahl
curation-country = Land
curation-country-hint = Zwei Buchstaben: FR, ES, CH.
curation-lat = Breitengrad
curation-lon = Längengrad
curation-place-submit = Ort berichtigen
curation-merge = Doppelt
curation-into = Das Projekt, das dafür steht
curation-into-hint = Sein Name in der Adresse, seine Nummer oder die Adresse seiner Seite.
curation-merge-submit = Durch dieses ersetzen
curation-note = Was die Region dazu sagt
curation-note-hint = Steht auf der Seite des Projekts. Eine Leerzeile beginnt einen neuen Absatz.
curation-note-submit = Wort veröffentlichen
curation-checks = Prüfungen
curation-checks-hint = Eine Liste zum Nachdenken: Nichts davon verhindert, dass das Projekt gezeigt wird, und nichts wird veröffentlicht.
curation-unanswered =
    { $count ->
        [one] eine offen
       *[other] { NUMBER($count) } offen
    }
curation-check-local-benefit = Hat das Gebiet etwas davon?
curation-check-shared = Wirken Menschen von hier daran mit?
curation-check-public-duty = Ist es etwas anderes als eine Leistung, die die öffentliche Hand ohnehin schuldet?
curation-check-words = Ihre Antwort in wenigen Worten
curation-checks-submit = Antworten speichern
curation-measured-rewards-holds = Es bietet eine Gegenleistung.
curation-measured-rewards-fails = Es bietet keine Gegenleistung.
curation-measured-rewards-open = Ob es eine Gegenleistung bietet, ist nicht bekannt.
curation-measured-ceiling-holds = Sein Ziel liegt unter der Obergrenze von { $sum }.
curation-measured-ceiling-fails = Sein Ziel liegt über der Obergrenze von { $sum }.
curation-measured-ceiling-open = Es gibt keine Obergrenze, an der das Ziel zu messen wäre.
features-today =
    { $count ->
        [0] Heute steht nichts im Blick.
        [one] Heute steht ein Projekt im Blick.
       *[other] Heute stehen { NUMBER($count) } Projekte im Blick; die Seite zeigt höchstens { NUMBER($most) }.
    }
features-none = Nichts steht im Blick, weder heute noch später.
features-preview = Die Startseite an einem anderen Tag
features-preview-day = Tag
features-past = Vergangen
feature-new = Projekt in den Blick rücken
feature-title-of = Im Blick: { $name }
feature-project = Projekt
feature-project-hint = Sein Name in der Adresse, seine Nummer oder die Adresse seiner Seite.
feature-from = Erster Tag
feature-until = Letzter Tag
feature-why-label = Warum dieses Projekt
feature-why-label-hint = Ein Satz, der neben dem Projekt steht.
feature-submit = In den Blick rücken
feature-edit = Bearbeiten
feature-again = Wieder in den Blick rücken
feature-on = Im Blick
feature-later = Später
feature-over = Vergangen
feature-hidden = Nicht gezeigt
collection-new = Neue Sammlung
collection-title = Titel
collection-text = Einleitung
collection-text-hint = Eine Leerzeile beginnt einen neuen Absatz.
collection-slug = Name in der Adresse
collection-slug-hint = Kleinbuchstaben, Ziffern und Bindestriche. Leer wird er aus dem Titel gebildet. Danach ändert er sich nicht mehr.
collection-begin = Entwurf anlegen
collection-published = Veröffentlicht
collection-draft = Entwurf
collection-publish = Veröffentlichen
collection-withdraw = Nicht mehr veröffentlichen
collection-no-project = Noch kein Projekt in dieser Sammlung.
collection-add = Projekt hinzufügen
collection-add-hint = Sein Name in der Adresse, seine Nummer oder die Adresse seiner Seite.
collection-put-in = Hinzufügen
collection-words = Titel und Einleitung
collection-cover = Sein Bild ist das Titelbild.
collection-set-cover = Als Titelbild
collection-take-out = Herausnehmen
collection-remove = Diese Sammlung löschen
collection-remove-hint = Sie verschwindet aus dem Fenster. Über den Verlauf lässt sie sich zurückholen.
collection-remove-submit = Löschen
history-any = Alles
history-kind = Worüber
history-by = Von
history-from = Ab dem
history-until = Bis zum
history-kind-project = Projekte
history-kind-collection = Sammlungen
history-kind-call = Projektaufrufe
history-kind-event = Termine
history-kind-person = Personen
history-kind-webhook = Ausgehend
history-kind-window = Das Fenster
history-show = Anzeigen
history-all = Der ganze Verlauf
history-older = Älteres
history-none = Noch ist nichts geschehen.
history-undo = Rückgängig machen
history-person = eine Person
history-window = das Fenster
told-project-pinned = Von Hand aufgenommen
told-project-hidden = Von Hand ausgeschlossen
told-decision-taken-back = Wieder den Regeln überlassen
told-place-corrected = Ort berichtigt
told-place-taken-back = Ort der Plattform gilt wieder
told-project-merged = Durch ein anderes ersetzt
told-merge-taken-back = Wieder getrennt
told-project-featured = In den Blick gerückt
told-feature-taken-back = Nicht mehr im Blick
told-features-ordered = Reihenfolge im Blick geändert
told-note-written = Wort der Region geschrieben
told-note-taken-back = Wort der Region zurückgenommen
told-check-answered = Geprüft
told-answer-taken-back = Prüfung wieder offen
told-collection-described = Sammlung beschrieben
told-collection-arranged = Projekte der Sammlung geändert
told-collection-published = Sammlung veröffentlicht
told-collection-withdrawn = Sammlung nicht mehr veröffentlicht
told-collection-removed = Sammlung gelöscht
told-days = Vom { $from } bis { $until }. { $why }
told-call-begun = Aufruf begonnen
told-call-redrafted = Entwurf des Aufrufs neu geschrieben
told-call-published = Aufruf veröffentlicht
told-call-reworded = Text des Aufrufs geändert
told-call-terms-changed = Bedingungen des Aufrufs geändert
told-call-withdrawn = Aufruf zurückgezogen
told-call-juror-named = In die Jury berufen
told-call-juror-dismissed = Aus der Jury entlassen
told-call-entered = Bewerbung eingegangen
told-call-invited = Projekt eingeladen
told-call-revised = Bewerbung neu geschrieben
told-call-entry-withdrawn = Bewerbung zurückgezogen
told-call-recused = Ein Jurymitglied hat sich enthalten
told-call-scored = Bewerbung bewertet
told-call-accepted = Bewerbung angenommen
told-call-refused = Bewerbung abgelehnt
told-call-pointed = Bewerbung anderswohin verwiesen
told-call-linked = Projekt mit seiner Bewerbung verknüpft
told-call-results-published = Ergebnisse veröffentlicht
told-entry-of = { $entry } ({ $call })
told-event-created = Termin geschrieben
told-event-proposed = Termin vorgeschlagen
told-event-declined = Vorgeschlagener Termin nicht aufgenommen
told-event-revised = Termin geändert
told-event-published = Termin veröffentlicht
told-event-withdrawn = Termin wieder zum Entwurf gemacht
told-event-discarded = Entwurf eines Termins gelöscht
told-event-cancelled = Termin abgesagt
told-event-restored = Absage zurückgenommen
told-event-moved = Termin verlegt
told-event-occurrence-cancelled = Einer der Tage abgesagt
told-event-occurrence-moved = Einer der Tage verlegt
told-event-occurrence-restored = Einer der Tage wiederhergestellt
told-organisation-named = Organisation hinzugefügt
told-invitation-sent = Einladung verschickt
told-invitation-revoked = Einladung zurückgezogen
told-invitation-accepted = Einladung angenommen
told-role-taken = Rolle entzogen
told-webhook-added = Webhook hinzugefügt
told-webhook-paused = Webhook pausiert
told-webhook-resumed = Webhook fortgesetzt
told-webhook-removed = Webhook entfernt
told-paused-by-hand = Auf Wunsch des Teams.
told-paused-failing = Seit drei Tagen kam dort nichts mehr an.
told-paused-gone = Die andere Website sagt, dass es diese Adresse nicht mehr gibt.
told-changed = Was sich geändert hat: { $parts }.
told-part-when = Tage und Uhrzeiten
told-part-criteria = Kriterien
told-part-questions = Fragen
told-about-person = Rolle oder Einladung geändert
told-about-call = Projektaufruf geändert
told-about-event = Termin geändert
told-about-organisation = Organisation beschrieben
told-about-fund = Aufstockungsfonds geändert
told-about-books = Bücher der Fonds fortgeschrieben
told-about-window = Einstellung geändert
told-other = Änderung
done-decided = Es ist entschieden.
done-place = Der Ort ist berichtigt.
done-merged = Das doppelte Projekt ist ersetzt.
done-note = Das Wort der Region ist veröffentlicht.
done-checks = Die Antworten sind gespeichert.
done-taken-back = Es ist zurückgenommen.
done-featured = Das Projekt steht an diesen Tagen im Blick.
done-ordered = Die Reihenfolge ist geändert.
done-collection-begun = Der Entwurf ist angelegt. Fügen Sie Projekte hinzu.
done-collection-words = Die Texte sind gespeichert.
done-collection-arranged = Die Sammlung ist geändert.
done-collection-published = Die Sammlung ist veröffentlicht.
done-collection-withdrawn = Die Sammlung ist nicht mehr sichtbar.
done-collection-removed = Die Sammlung ist gelöscht. Über den Verlauf lässt sie sich zurückholen.
done-undone = Es ist rückgängig gemacht.
written-in =
    { $language ->
        [fr] Auf Französisch:{ " " }
        [en] Auf Englisch:{ " " }
        [ca] Auf Katalanisch:{ " " }
        [es] Auf Spanisch:{ " " }
        [de] Auf Deutsch:{ " " }
        [none] { "" }
       *[other] ({ $language }){ " " }
    }
refusal-curation-choice-missing = Sagen Sie, ob es aufgenommen oder ausgeschlossen werden soll.
refusal-curation-merged = Ein anderes Projekt steht dafür. Trennen Sie die beiden zuerst.
refusal-curation-project-unknown = Kein Projekt der Plattform hat diesen Namen oder diese Nummer.
refusal-curation-merge-itself = Das ist das Projekt selbst.
refusal-curation-merge-onwards = Für jenes Projekt steht schon ein anderes. Nennen Sie dieses.
refusal-curation-merge-stands = Dieses Projekt steht für andere. Trennen Sie sie zuerst.
refusal-curation-postcode-unreadable = Das ist keine Postleitzahl: Buchstaben und Ziffern, höchstens zehn Zeichen.
refusal-curation-country-unreadable = Schreiben Sie das Land mit zwei Buchstaben, etwa FR.
refusal-curation-degrees-unreadable = Das sind keine Grad. Schreiben Sie zum Beispiel 45,78.
refusal-curation-degrees-missing = Geben Sie Breiten- und Längengrad an, oder keinen von beiden.
refusal-curation-place-missing = Geben Sie mindestens einen Ort, eine Postleitzahl oder Koordinaten an.
refusal-curation-answer-missing = Antworten Sie mit Ja oder Nein.
refusal-curation-feature-hidden = Dieses Projekt wird im Fenster nicht gezeigt. Nehmen Sie es zuerst auf.
refusal-curation-days-order = Der letzte Tag liegt vor dem ersten, dem { $from }.
refusal-curation-days-over = Dieser Tag ist vorbei.
refusal-curation-days-many = Das ist zu lang: höchstens { NUMBER($most) } Tage.
refusal-curation-order-changed = Diese Liste hat sich inzwischen geändert. Hier ist sie, wie sie steht.
refusal-curation-project-twice = Dieses Projekt ist schon in der Sammlung.
refusal-curation-projects-many = Die Sammlung ist voll: höchstens { NUMBER($most) } Projekte.
refusal-curation-slug-unreadable = Schreiben Sie Kleinbuchstaben, Ziffern und Bindestriche, höchstens 60.
refusal-curation-slug-taken = Eine Sammlung mit diesem Namen gibt es schon.
refusal-curation-collections-many = Es gibt schon { NUMBER($most) } Sammlungen. Löschen Sie zuerst eine.
refusal-curation-collection-empty = Fügen Sie vor dem Veröffentlichen mindestens ein Projekt hinzu.
refusal-curation-collection-gone = Diese Sammlung gibt es nicht mehr.
refusal-main-language = Schreiben Sie es mindestens in der ersten Sprache des Fensters.
refusal-too-long = { written-in }Dieser Text ist zu lang: höchstens { NUMBER($most) } Zeichen, { NUMBER($over) } zu viel.
refusal-markup = { written-in }Schreiben Sie nur Text, ohne Auszeichnungen < >.
refusal-undo-impossible = Das lässt sich nicht mehr rückgängig machen: Was vorher galt, ist nicht mehr möglich.
refusal-undo-overtaken = Seither wurde etwas anderes entschieden. Machen Sie zuerst das Neueste rückgängig.
### What is shared out by visitor.

privacy-live-share = Solange diese Verbindung offen ist, zählt der Server, wie viele Ihre IP-Adresse hält, damit alle eine bekommen. Er schreibt das nirgends auf und vergisst es mit der letzten.
### Was die Region ausgewählt hat

nav-collections = Sammlungen
collections-description = Sammlungen von Projekten, zusammengestellt von { $name }.
collections-lead = Projekte, die die Region ausgewählt und zusammengestellt hat, mit eigenen Worten.
collections-all = Alle Sammlungen
collections-empty = Zurzeit ist keine Sammlung veröffentlicht.
collection-count =
    { $count ->
        [0] Kein Projekt
        [one] Ein Projekt
       *[other] { NUMBER($count) } Projekte
    }
collection-empty = Die Projekte dieser Sammlung werden hier nicht mehr gezeigt.
see-collections = Alle Sammlungen
follow-collection = Die Sammlung „{ $name }“
project-collections = In diesen Sammlungen
feature-why = Warum dieses Projekt
region-word = Ein Wort der Region
ribbon-draft = Vorschau: Für alle anderen ist diese Seite noch nicht sichtbar.
ribbon-day = Vorschau der Startseite, wie sie am { $day } aussehen wird.
ribbon-back = Zurück zur Konsole
### Termine

nav-events = Termine
home-events = Nächste Termine
see-events = Alle Termine ansehen
events-title = Termine
events-description = Der Kalender von { $name }: Besichtigungen, Arbeitseinsätze, Treffen, Feste.
events-views = Ansicht der Termine
events-list = Liste
events-by-month = Monat
events-all = Alle Termine
events-empty-title = Zurzeit steht nichts an
events-empty = Die nächsten Termine erscheinen hier. Bis dahin stehen die Projekte allen offen.
events-later = { $month } und danach ansehen
events-subscribe = Termine abonnieren
events-subscribe-hint = Der Kalender auf Ihrem Telefon oder Rechner bleibt von selbst auf dem neuesten Stand, auch bei Änderungen und Absagen.
events-webcal = In meinem Kalender abonnieren
events-file = iCalendar-Datei (.ics)
month-turn = Monat wechseln
month-today = Heute
month-empty = In diesem Monat steht nichts an.
event-facts = Das Wichtigste
event-when = Wann
event-where = Wo
event-organiser = Veranstaltet von
event-capacity = Plätze
event-capacity-of =
    { $count ->
        [one] Ein Platz
       *[other] { $number } Plätze
    }
event-register = Anmelden
event-register-hint = Die Anmeldung läuft über { $site }.
event-keep = Termin vormerken
event-add = In meinen Kalender eintragen
event-times = Weitere Termine
event-more-times =
    { $count ->
        [one] Und danach noch ein Termin.
       *[other] Und danach noch { NUMBER($count) } Termine.
    }
event-concerned = Darum geht es
event-over = Dieser Termin ist vorbei.
event-series-moved = Die Termine haben sich geändert.
event-when-hours = { $day }, { $from } bis { $to } Uhr
event-when-across = { $day }, { $from } Uhr, bis { $last }, { $to } Uhr
event-when-day = { $day }, ganztägig
event-when-days = { $day } bis { $last }
event-when-zone = { $when } (Ortszeit { $zone })
event-until = bis { $to } Uhr
event-whole-day = ganztägig
event-every-week =
    { $interval ->
        [1] jede Woche am { $weekday }
       *[other] alle { NUMBER($interval) } Wochen am { $weekday }
    }
event-every-month-day =
    { $interval ->
        [1] jeden Monat am { $number }.
       *[other] alle { NUMBER($interval) } Monate am { $number }.
    }
event-every-month-weekday =
    { $nth ->
        [1] am ersten { $weekday }
        [2] am zweiten { $weekday }
        [3] am dritten { $weekday }
       *[other] am vierten { $weekday }
    }{ $interval ->
        [1] { " " }des Monats
       *[other] , alle { NUMBER($interval) } Monate
    }
event-every-month-last-weekday =
    { $interval ->
        [1] am letzten { $weekday } des Monats
       *[other] am letzten { $weekday }, alle { NUMBER($interval) } Monate
    }
event-every-until = { $rule }, bis { $day }
event-every-times =
    { $times ->
        [one] { $rule }, einmal
       *[other] { $rule }, { NUMBER($times) }-mal
    }
event-cancelled-word = Abgesagt
event-cancelled-sentence = Dieser Termin findet nicht statt.
event-moved-word = Verschoben
event-moved-sentence = Vorgesehen war: { $when }.
event-moved-place = Der Ort hat sich geändert.
event-now-word = Jetzt
event-now-sentence = Es läuft gerade.
event-calendar-name = { $name }: Termine
event-calendar-cancelled = Abgesagt: { $title }
event-calendar-moved = Verschoben: { $title }
map-events =
    { $count ->
        [one] Ein Termin
       *[other] { NUMBER($count) } Termine: zum Kalender
    }
map-hint-events = Eine Raute ist ein Termin.
### Projektaufrufe

nav-calls = Projektaufrufe
home-calls = Projektaufrufe
see-calls = Alle Aufrufe
project-call = Ausgewählt im Aufruf
calls-description = Die Projektaufrufe von { $name }: wie man sich bewirbt, nach welchen Kriterien, und wer ausgewählt wurde.
calls-lead = { $name } lädt alle ein, die eine Idee haben. Ausgewählte Projekte starten ihre Kampagne auf { $host } am selben Tag.
calls-current = Zurzeit
calls-past = Bisher
calls-none-title = Zurzeit kein Aufruf
calls-none = Ein Projekt braucht keinen Aufruf, um hier zu erscheinen: Es kann an jedem Tag vorgeschlagen werden.
calls-back = Alle Aufrufe
call-phase-draft = Entwurf: Noch sieht ihn niemand.
call-phase-announced = Bewerbungen ab { $date }.
call-phase-open = Bewerbungen bis { $date }.
call-phase-closed = Die Bewerbungsfrist ist abgelaufen. Die Jury liest.
call-phase-decided =
    { $count ->
        [0] Beendet, ohne ausgewähltes Projekt.
        [one] Ein Projekt wurde ausgewählt.
       *[other] { NUMBER($count) } Projekte wurden ausgewählt.
    }
call-phase-withdrawn = Dieser Aufruf wurde zurückgezogen.
call-step-entries = Bewerbungen
call-step-reading = Die Jury liest
call-step-results = Ergebnisse
call-step-launch = Start der Kampagnen
call-step-done = (erledigt)
call-step-now = (jetzt)
call-step-next = (kommt noch)
call-span = vom { $opens } bis { $closes }
call-preview = Vorschau: So würden es die Leute hier sehen.
call-enter = Projekt einreichen
call-about = Worum es geht
call-contact = Noch Fragen?
call-how = So bewerben Sie sich
call-how-prepare = *Bereiten Sie Ihr Projekt vor*, auf { $host }: Ein Entwurf genügt, es muss nicht online sein.
call-how-enter = *Reichen Sie Ihre Bewerbung ein*, vom { $opens } bis { $closes }. Bis dahin können Sie sie ändern oder zurückziehen.
call-how-jury = *Die Jury liest alle Bewerbungen* nach Ablauf der Frist, nach denselben Kriterien. Niemand bewertet ein eigenes Projekt.
call-how-answer = *Jede Bewerbung erhält eine begründete Antwort*: ausgewählt, nicht ausgewählt oder an eine passendere Stelle verwiesen.
call-how-launch = *Ausgewählte Projekte starten ihre Kampagne* auf { $host } am { $launch }.
call-how-private = Was Sie in Ihrer Bewerbung schreiben, lesen nur die Jury und die Region. Von einem ausgewählten Projekt werden nur der Titel und ein Satz veröffentlicht.
call-terms = Regeln
call-version-now = Diese Regeln haben sich seit der Veröffentlichung geändert: Dies ist die Fassung { $number }.
call-version-see = Was sich geändert hat
call-versions = Was sich geändert hat
call-versions-lead = Für eine Bewerbung gelten weiter die Regeln des Tages, an dem sie eingereicht wurde.
call-version = Fassung { $number }, { $date }
call-version-first = Erste Fassung, { $date }
call-version-terms = Fassung { $number } lesen
call-dates = Bewerbungen vom { $opens } bis { $closes }. Start der Kampagnen am { $launch }.
call-criteria = Kriterien
call-weight = zählt { NUMBER($weight) } von { NUMBER($of) }
call-questions = Fragen
call-optional = (Antwort freiwillig)
call-rules-text = Teilnahmeregeln
call-moved-opens = Der Beginn verschiebt sich vom { $before } auf den { $after }.
call-moved-closes = Das Fristende verschiebt sich vom { $before } auf den { $after }.
call-moved-launch = Der Start der Kampagnen verschiebt sich vom { $before } auf den { $after }.
call-moved-rules = Der Text der Teilnahmeregeln ist geändert.
call-moved-criteria = Die Kriterien sind geändert.
call-moved-questions = Die Fragen sind geändert.
call-results-title = Ausgewählte Projekte
call-results =
    { $accepted ->
        [0] { $entries ->
            [0] Es gab keine Bewerbung.
            [one] Die einzige Bewerbung wurde nicht ausgewählt.
           *[other] Keine der { NUMBER($entries) } Bewerbungen wurde ausgewählt.
        }
        [one] { $entries ->
            [one] Die einzige Bewerbung wurde ausgewählt.
           *[other] Ein Projekt aus { NUMBER($entries) } Bewerbungen ausgewählt.
        }
       *[other] { NUMBER($accepted) } Projekte aus { NUMBER($entries) } Bewerbungen ausgewählt.
    }
call-results-invited =
    { $count ->
        [one] Eines davon hatte die Region eingeladen.
       *[other] { NUMBER($count) } davon hatte die Region eingeladen.
    }
call-results-absent =
    { $count ->
        [one] Ein weiteres ausgewähltes Projekt ist hier zurzeit nicht zu sehen.
       *[other] { NUMBER($count) } weitere ausgewählte Projekte sind hier zurzeit nicht zu sehen.
    }
call-announced = Bald online
call-launches = Kampagne ab { $date }
call-launch-late = Erwartet seit { $date }

### Termine, an der Konsole

event-new = Neuer Termin
event-edit = Ändern
event-copy = Duplizieren
event-preview = Vorschau
event-publish = Veröffentlichen
event-withdraw = Wieder zum Entwurf machen
event-withdraw-hint = Ein Entwurf verschwindet aus den Terminen und aus abonnierten Kalendern. Damit niemand vergeblich kommt, sagen Sie den Termin besser ab.
event-discard = Entwurf löschen
event-discard-hint = Ein gelöschter Entwurf kommt nicht wieder.
event-restore = Wiederherstellen
event-restore-one = Diesen Tag wiederherstellen
event-cancel = Absagen
event-cancel-one = Diesen Tag absagen
event-cancel-hint = Die Seite bleibt und sagt, dass der Termin ausfällt, mit Ihrer Begründung; abonnierte Kalender auch.
event-move = Verschieben
event-move-one = Diesen Tag verschieben
event-move-hint = Der frühere Tag bleibt überall zu sehen, für alle, die ihn notiert haben; abonnierte Kalender ziehen nach.
event-back = Zurück
event-leave = Nichts ändern
event-save = Entwurf speichern
event-save-published = Speichern und veröffentlichen
event-edit-published = Dieser Termin ist veröffentlicht: Die Einwohner sehen Ihre Änderungen sofort.
event-summary = Kurz gesagt
event-do = Was tun?
event-each-time = Jeder einzelne Tag
event-changed = Letzte Änderung
event-changed-by = { $when }, von { $who }
event-is-published = Veröffentlicht
event-is-draft = Entwurf
event-is-over = Vorbei
event-not-done = Es wurde nichts geändert
event-part-words = Titel und Text
event-part-repeat = Kommt der Termin wieder?
event-part-repeat-hint = Die Regel beginnt mit dem ersten Tag. Jeder einzelne Tag lässt sich danach für sich absagen oder verschieben.
event-part-about = Worum es geht
event-part-guests = Wer lädt ein, wer kommt
event-field-title = Titel
event-field-text = Text
event-field-text-hint = Eine leere Zeile trennt zwei Absätze.
event-field-days = Ganztägig
event-field-start-day = Erster Tag
event-field-start-time = Beginn
event-field-end-day = Letzter Tag
event-field-end-day-hint = Leer: derselbe Tag.
event-field-end-time = Ende
event-field-zone = Zeitzone
event-field-zone-hint = Europe/Paris zum Beispiel. Es gilt die Uhrzeit dieses Ortes, im Sommer wie im Winter.
event-field-repeats = Wiederholung
event-field-interval = Alle … Wochen oder Monate
event-field-until = Bis zum
event-field-times = Oder Zahl der Tage insgesamt
event-field-venue = Ort
event-field-address = Straße und Hausnummer
event-field-town = Gemeinde
event-field-point = Koordinaten
event-field-point-hint = Breite und Länge: 45.777, 3.087. Ohne sie steht der Punkt in der Mitte der Gemeinde.
event-field-projects = Projekte
event-field-projects-hint = Eines pro Zeile: die Adresse seiner Seite oder sein Name in dieser Adresse.
event-field-calls = Projektaufrufe
event-field-collections = Auswahlen
event-field-organiser = Veranstaltet von
event-field-capacity = Zahl der Plätze
event-field-registration = Adresse der Anmeldung
event-field-registration-hint = Eine https-Adresse auf einer anderen Website.
event-field-reason = Warum
event-field-reason-hint = Die Einwohner lesen es.
event-repeats-once = Nur einmal
event-repeats-week = Nach Wochen, am selben Wochentag
event-repeats-month-day = Nach Monaten, am selben Tag des Monats
event-repeats-month-weekday = Nach Monaten, am selben Wochentag (2. Dienstag)
event-repeats-month-last-weekday = Nach Monaten, am letzten dieses Wochentags (letzter Freitag)
events-group-next = Demnächst
events-group-drafts = Entwürfe
events-group-over = Vorbei
events-none-next = Für die nächste Zeit ist nichts veröffentlicht.
events-none-drafts = Kein Entwurf.
events-none-over = Nichts ist vorbei.
events-attention = Zu prüfen
events-public = Die Termine, wie die Einwohner sie sehen
attention-event-draft = { $title } beginnt am { $when } und ist nicht veröffentlicht.
attention-event-missed = { $title } ist Entwurf geblieben, und die Tage sind vorbei.
attention-event-untold = { $title } hat in diesen Sprachen keinen Titel: { $languages }.
attention-event-project = { $title } nennt ein Projekt, das das Fenster nicht mehr zeigt.
attention-event-nowhere = { $title } sagt weder, wohin man kommt, noch, wo man sich anmeldet.
done-event-created = Der Entwurf ist gespeichert. Niemand sonst sieht ihn, bis Sie ihn veröffentlichen.
done-event-revised = Gespeichert.
done-event-published = Der Termin ist veröffentlicht.
done-event-withdrawn = Der Termin ist wieder ein Entwurf.
done-event-discarded = Der Entwurf ist gelöscht.
done-event-restored = Wiederhergestellt.
done-event-cancelled = Abgesagt, und überall gesagt.
done-event-moved = Verschoben, und überall gesagt.
refusal-event-zone = Diese Zeitzone gibt es nicht. Schreiben Sie zum Beispiel Europe/Paris.
refusal-event-day-missing = Geben Sie den Tag an.
refusal-event-day = Das ist kein Tag des Kalenders. Schreiben Sie ihn so: 2026-05-12.
refusal-event-hour-missing = Geben Sie die Uhrzeit an, oder kreuzen Sie „Ganztägig“ an.
refusal-event-hour = Das ist keine Uhrzeit. Schreiben Sie sie so: 18:30.
refusal-event-backwards = Das Ende muss nach dem Beginn liegen.
refusal-event-lasts = Das ist zu lang: höchstens { NUMBER($most) } Tage. Wiederholen Sie den Termin lieber.
refusal-event-skipped = Diese Stunde gibt es an dem Tag nicht: Die Umstellung auf Sommerzeit überspringt sie.
refusal-event-over = Alle diese Tage sind vorbei. Prüfen Sie das Jahr.
refusal-event-repeats = Wählen Sie eine Wiederholung aus der Liste.
refusal-event-interval = Schreiben Sie eine Zahl von 1 bis { NUMBER($most) }.
refusal-event-times = Schreiben Sie eine Zahl von 1 bis { NUMBER($most) }.
refusal-event-endless = Sagen Sie, bis zu welchem Tag oder wie oft.
refusal-event-two-ends = Geben Sie entweder einen letzten Tag oder eine Zahl an, nicht beides.
refusal-event-until-early = Dieser Tag liegt nicht nach dem ersten, dem { $day }.
refusal-event-once = Das geschähe nur einmal. Wählen Sie „Nur einmal“, oder gehen Sie weiter.
refusal-event-fifth = Der erste Tag ist der fünfte seines Wochentags im Monat, und nicht jeder Monat hat fünf. Wählen Sie „am letzten“.
refusal-event-not-last = Der { $day } ist nicht der letzte seines Wochentags im Monat.
refusal-event-series-long = Das ist zu weit: höchstens { NUMBER($years) } Jahre nach dem ersten Tag.
refusal-event-overlaps = Jeder Termin dauerte länger als der Abstand zum nächsten.
refusal-event-loses = Der { $day } wurde für sich abgesagt oder verschoben und fiele weg. Stellen Sie ihn zuerst wieder her.
refusal-event-point = Das sind keine Koordinaten. Schreiben Sie sie so: 45.777, 3.087.
refusal-event-project = Dieses Fenster zeigt kein Projekt „{ $name }“.
refusal-event-projects = Zu viele Projekte: höchstens { NUMBER($most) }.
refusal-event-call = Es gibt keinen Aufruf „{ $name }“.
refusal-event-collection = Es gibt keine Auswahl „{ $name }“.
refusal-event-capacity = Schreiben Sie eine Zahl von Plätzen, oder lassen Sie das Feld leer.
refusal-event-link = Schreiben Sie eine ganze Adresse, die mit https:// beginnt.
refusal-event-unknown = Diesen Termin gibt es nicht mehr.
refusal-event-unchanged = Nichts ist anders als das, was schon gespeichert ist.
refusal-event-published = Dieser Termin ist schon veröffentlicht.
refusal-event-draft = Dieser Termin ist nicht veröffentlicht.
refusal-event-published-stays = Ein veröffentlichter Termin lässt sich nicht löschen: Sagen Sie ihn ab, oder machen Sie ihn zuerst zum Entwurf.
refusal-event-cancelled = Das ist schon abgesagt.
refusal-event-not-cancelled = Das ist nicht abgesagt.
refusal-event-series = Dieser Termin kommt wieder: Verschieben Sie einen einzelnen Tag, oder ändern Sie die Regel.
refusal-event-single = Dieser Termin hat nur einen Tag.
refusal-event-no-such-day = An dem Tag ist kein Termin.
refusal-event-day-over = Dieser Tag ist vorbei.
refusal-event-by-rule = Dieser Tag folgt schon der Regel.

### Termine, die Projektträger vorschlagen

nav-portal-events = Meine Termine
own-events-lead = Ein Besuch, ein Arbeitstag, ein Fest rund um Ihr Projekt? Schlagen Sie es vor: Das Team des Fensters liest es, dann steht es in den Terminen.
own-events-none = Sie haben noch nichts vorgeschlagen.
own-events-no-project = Das Fenster zeigt keines Ihrer Projekte: Nur wer eines trägt, kann einen Termin vorschlagen.
own-event-new = Einen Termin vorschlagen
own-event-edit = Meinen Vorschlag ändern
own-event-lead = Das Team des Fensters liest Ihren Vorschlag, bevor er erscheint. Die Antwort kommt als Brief.
own-event-field-project = Ihr Projekt
own-event-send = Vorschlagen
own-event-send-again = Erneut vorschlagen
own-event-see = In den Terminen ansehen
own-event-withdraw = Meinen Vorschlag zurückziehen
own-event-tag =
    { $standing ->
        [declined] nicht aufgenommen
        [published] in den Terminen
        [cancelled] abgesagt
        [over] vorbei
       *[waiting] wartet auf Antwort
    }
own-event-standing =
    { $standing ->
        [declined] Das Team hat diesen Termin nicht aufgenommen. Ändern Sie ihn, um ihn erneut vorzuschlagen.
        [published] Dieser Termin steht in den Terminen.
        [cancelled] Dieser Termin ist abgesagt.
        [over] Dieser Termin ist vorbei.
       *[waiting] Dieser Termin wartet auf die Antwort des Teams.
    }
event-take-up = Aufnehmen
event-decline = Nicht aufnehmen
event-decline-hint = Wer den Termin vorgeschlagen hat, liest Ihren Grund und kann den Vorschlag ändern und erneut senden.
event-field-decline = Warum nicht
event-is-proposed = Vorgeschlagen
event-is-declined = Nicht aufgenommen
event-proposed = Vorschlag
event-proposed-by = { $when }, von { $who }
event-declined-why = Genannter Grund
events-group-proposed = Vorgeschlagen
events-none-proposed = Nichts ist vorgeschlagen.
events-group-declined = Nicht aufgenommen
events-none-declined = Nichts wurde abgelehnt.
attention-event-proposed = { $title } ist für { $when } vorgeschlagen und wartet auf Ihre Antwort.
done-event-proposed = Ihr Vorschlag ist abgeschickt. Das Team antwortet Ihnen.
done-event-taken-back = Ihr Vorschlag ist zurückgezogen.
done-event-declined = Wer den Termin vorgeschlagen hat, hat Ihre Antwort.
refusal-event-proposals = { NUMBER($most) } Ihrer Vorschläge warten schon auf Antwort. Warten Sie sie ab, oder ziehen Sie einen zurück.
refusal-event-not-yours = Wählen Sie eines Ihrer Projekte, die das Fenster zeigt.
refusal-event-taken-up = Dieser Termin steht schon in den Terminen: Sagen Sie ihn ab oder verlegen Sie ihn, oder schreiben Sie dem Team.
refusal-event-not-waiting = Dieser Vorschlag hat schon eine Antwort.
refusal-event-reason-missing = Schreiben Sie, warum: Wer den Termin vorgeschlagen hat, liest es.
### Was hinausgeht: Webhooks, Stand der Post, Auswahl der Briefe

nav-console-outgoing = Ausgehend
outgoing-title = Was das Haus verlässt
outgoing-webhooks = Webhooks
outgoing-webhooks-hint = Ein Webhook meldet einer anderen Website, was sich hier ändert: eine kurze, signierte Nachricht ohne persönliche Daten.
outgoing-no-webhooks = Noch kein Webhook.
outgoing-letters-title = Briefe
outgoing-no-letters = Kein Mailserver ist eingerichtet: Niemand erhält Briefe. Siehe [mail] in den Einstellungen des Knotens.
outgoing-undelivered = Nicht zugestellte Briefe
outgoing-undelivered-hint = Aus den letzten dreißig Tagen. Klären Sie mit der Person, welche Adresse ihr Anmeldedienst kennt.
outgoing-trouble = Seit { $since } geht nichts hinaus: { $why } Die Briefe warten.
mail-trouble-unreachable = Der Mailserver ist nicht erreichbar.
mail-trouble-slow = Der Mailserver antwortet nicht rechtzeitig.
mail-trouble-unsafe = Der Mailserver bietet keine sichere Verbindung.
mail-trouble-login = Der Mailserver lehnt unseren Namen oder unser Passwort ab.
mail-trouble-busy = Der Mailserver ist beschäftigt.
mail-trouble-garbled = Was dort antwortet, ist kein Mailserver.
undelivered-refused = Der Server hat ihn endgültig abgelehnt (Code { $code }).
undelivered-late = Er konnte nicht rechtzeitig verschickt werden.
undelivered-unfit = Die Adresse kann es nicht geben.
undelivered-somebody = Jemand, der hier nicht mehr bekannt ist
webhook-url = Adresse
webhook-url-hint = Eine https-Adresse, die Nachrichten empfängt; die andere Website nennt sie.
webhook-topics = Melden
webhook-topic-curation = Hervorgehobenes, Sammlungen und Notizen
webhook-topic-calls = Aufrufe
webhook-topic-events = die Termine
webhook-add = Webhook hinzufügen
webhook-back = Alles Ausgehende
webhook-about = Dieser Webhook
webhook-state = Zustand
webhook-since = Hinzugefügt am
webhook-secret = Signaturschlüssel
webhook-secret-show = Anzeigen
webhook-secret-hint = Nur für die andere Website: Damit prüft sie, dass Nachrichten von hier kommen (Standard Webhooks).
webhook-secret-lost = Er ist nicht auf diesem Knoten, es kann nichts hinausgehen. Entfernen Sie den Webhook und fügen Sie ihn neu hinzu.
webhook-working = Alles kommt an.
webhook-failing = Seit { $when } kommt nichts an. Nachrichten warten und werden von selbst erneut gesendet.
webhook-paused-by-hand = Ruht seit { $when }, auf Wunsch des Teams.
webhook-paused-failing = Ruht seit { $when }: Drei Tage lang kam nichts an.
webhook-paused-gone = Ruht seit { $when }: Die andere Website sagt, dass es diese Adresse nicht mehr gibt.
webhook-test = Test senden
webhook-pause = Anhalten
webhook-resume = Fortsetzen
webhook-remove = Entfernen
webhook-remove-hint = Beim Entfernen wird auch der Schlüssel gelöscht: An diese Adresse geht nichts mehr.
webhook-deliveries = Letzte Sendungen
webhook-no-deliveries = Es ist noch nichts hinausgegangen.
webhook-arrived = angekommen
webhook-not-arrived = nicht angekommen
webhook-answered = Antwort { $status }.
webhook-trouble-unreachable = Unter dieser Adresse antwortet niemand.
webhook-trouble-slow = Keine rechtzeitige Antwort.
webhook-trouble-private = Die Adresse führt in ein privates Netz: Dorthin wird nichts gesendet.
webhook-trouble-unsigned = Der Signaturschlüssel fehlt.
done-webhook-added = Der Webhook ist hinzugefügt. Geben Sie der anderen Website den Schlüssel und senden Sie einen Test.
done-webhook-removed = Der Webhook ist entfernt.
done-webhook-paused = Der Webhook ruht.
done-webhook-resumed = Der Webhook macht dort weiter, wo er aufgehört hat.
done-webhook-tested = Der Test ist angekommen.
done-webhook-test-refused = Die andere Website antwortete { $status }: Der Test wurde nicht angenommen.
done-webhook-test-failed = Der Test kam nicht an. Den Grund nennen die letzten Sendungen.
refusal-webhook-url-missing = Geben Sie die Adresse an, die Nachrichten erhalten soll.
refusal-webhook-url-unusable = Diese Adresse ist nicht verwendbar. Kopieren Sie sie vollständig, ohne Namen und Passwort.
refusal-webhook-url-not-https = Die Adresse muss mit https:// beginnen, damit unterwegs niemand mitliest.
refusal-webhook-url-private = Diese Adresse führt in ein privates Netz. Geben Sie die einer öffentlichen Website an.
refusal-webhook-url-known = Zu dieser Adresse gibt es schon einen Webhook.
refusal-webhook-topics-missing = Wählen Sie mindestens etwas aus, das gemeldet wird.
refusal-webhooks-too-many = Eine Region hat höchstens { $most } Webhooks. Entfernen Sie zuerst einen.
refusal-webhook-unknown = Diesen Webhook gibt es nicht mehr.
notifications-title = Die Briefe, die Sie erhalten
notifications-lead = Sie gehen gesammelt an { $address }: höchstens einer pro Stunde, und was warten kann, kommt am Morgen.
notifications-no-address = Ihr Anmeldedienst hat uns keine Adresse gegeben: Sie erhalten keine Briefe.
notifications-no-letters = Dieser Knoten verschickt zurzeit keine Briefe. Ihre Auswahl bleibt erhalten.
notifications-kinds = Benachrichtigen, wenn
notifications-keep = Speichern
notifications-back = Mein Konto
done-notifications-chosen = Ihre Auswahl ist gespeichert.
outgoing-letters =
    { $count ->
        [0] Kein Brief wartet.
        [one] Ein Brief wartet.
       *[other] { NUMBER($count) } Briefe warten.
    }
### Projektaufrufe: Konsole und Bewerbungen

nav-console-calls = Aufrufe
nav-portal-calls = Meine Bewerbungen
call-desk-back = Zurück
call-desk-save = Speichern
call-desk-cancel = Abbrechen
call-desk-preview = Vorschau
calls-console-none = Noch kein Aufruf. Ein Aufruf beginnt als Entwurf, den nur Ihr Team sieht.
call-new = Neuer Aufruf
call-entries =
    { $count ->
        [0] Keine Bewerbung
        [one] Eine Bewerbung
       *[other] { NUMBER($count) } Bewerbungen
    }
call-waiting =
    { $count ->
        [one] eine zu entscheiden
       *[other] { NUMBER($count) } zu entscheiden
    }
call-entries-title = Bewerbungen
call-entries-none = Noch keine Bewerbung.
call-manage = Den Aufruf führen
call-see = Öffentliche Seite ansehen
call-see-preview = Ansehen, was die Leute sehen werden
call-mark = Bewerbungen lesen und bewerten
call-edit-draft = Entwurf bearbeiten
call-edit = Texte korrigieren
call-edit-terms = Regeln ändern (Fassung { $version })
call-invite-link = Projekt einladen
call-jurors-link = Jury benennen
call-withdraw-link = Aufruf zurückziehen
call-publish = Aufruf veröffentlichen
call-publish-results = Ergebnisse veröffentlichen
call-results-ready = Jede Bewerbung hat ihre Antwort. Mit der Veröffentlichung sehen alle sie zur selben Zeit.
call-results-wait =
    { $count ->
        [one] Die Ergebnisse können veröffentlicht werden, sobald die letzte Bewerbung ihre Antwort hat.
       *[other] Die Ergebnisse können veröffentlicht werden, sobald diese { NUMBER($count) } Bewerbungen ihre Antwort haben.
    }
call-form-words = Was alle lesen
call-form-dates = Termine
call-form-criteria = Kriterien
call-form-criteria-hint = Mindestens eines. Das Gewicht sagt, wie viel ein Kriterium neben den anderen zählt; eine leere Zeile zählt nicht.
call-form-questions = Fragen an die Bewerber
call-form-questions-hint = Höchstens acht. Die Antworten lesen nur die Jury und die Region.
call-form-rules = Teilnahmeregeln
call-field-title = Titel
call-field-theme = Thema
call-field-theme-hint = Ein paar Wörter über dem Titel.
call-field-text = Worum es geht
call-field-text-hint = Eine leere Zeile beginnt einen Absatz. Der erste dient als Zusammenfassung.
call-field-contact = Kontakt
call-field-contact-hint = Eine E-Mail-Adresse, eine Seite oder eine Telefonnummer, besser einer Stelle als einer Person.
call-field-slug = Name in der Adresse
call-field-slug-hint = Lassen Sie es leer: Er wird aus dem Titel gebildet und ändert sich dann nicht mehr.
call-field-opens = Beginn der Bewerbungen
call-field-closes = Ende der Bewerbungen
call-field-launch = Start der Kampagnen
call-field-launch-hint = Der Tag, an dem ausgewählte Projekte online gehen.
call-field-criterion = Kriterium
call-field-weight = Gewicht
call-field-question = Frage
call-field-optional = Darf unbeantwortet bleiben
call-field-rules = Teilnahmeregeln
call-field-rules-hint = Wer sich bewerben darf, was erwartet wird, was geboten wird.
call-field-change = Was sich ändert
call-field-change-hint = Alle werden es lesen, mit dem Datum.
call-field-reason = Warum der Aufruf zurückgezogen wird
call-field-reason-hint = Alle werden es lesen.
call-change-terms = Regeln ändern: { $title }
call-change-lead = Für bereits eingereichte Bewerbungen gelten die bisherigen Regeln. Die öffentliche Seite sagt, was sich wann geändert hat.
call-save-terms = Diese Regeln in Kraft setzen
call-withdraw = Zurückziehen: { $title }
call-withdraw-lead =
    { $count ->
        [0] Die Seite bleibt und sagt, warum. Es gibt kein Zurück.
        [one] Die Seite bleibt und sagt, warum. Eine Bewerbung liegt vor. Es gibt kein Zurück.
       *[other] Die Seite bleibt und sagt, warum. { NUMBER($count) } Bewerbungen liegen vor. Es gibt kein Zurück.
    }
call-invite = Projekt einladen: { $title }
call-invite-lead = Ein eingeladenes Projekt wird gelesen und entschieden wie die anderen; die öffentliche Seite sagt, dass es eingeladen wurde.
call-invite-announced = Wenn es noch nicht online ist
announced-hint = Diese Worte sind Ihre und bleiben im Journal: Nennen Sie darin keine Privatperson.
jurors-title = Die Jury: { $title }
jurors-lead = Die Redaktion gehört immer dazu. Sie können weitere Personen benennen; diese sehen nur die Bewerbungen dieses Aufrufs. Sie erhalten einen Link, den Sie selbst an jede Person weitergeben: Er gilt einmal, sieben Tage lang.
juror-invite = Einen Link für ein Jurymitglied erstellen
juror-dismiss = Aus der Jury nehmen
jury-title = Lesen und bewerten: { $title }
jury-lead = Jedes Kriterium erhält 0 bis 5 Punkte und einen Satz, der sagt, warum.
jury-state =
    { $state ->
        [marked] bewertet
        [own] Ihr Projekt
        [aside] befangen
       *[todo] zu bewerten
    }
entry-standing =
    { $standing ->
        [accepted] ausgewählt
        [refused] nicht ausgewählt
        [pointed] weiterverwiesen
        [withdrawn] zurückgezogen
       *[waiting] offen
    }
own-standing =
    { $standing ->
        [accepted] Ihr Projekt ist ausgewählt.
        [refused] Ihr Projekt ist nicht ausgewählt.
        [pointed] Ihr Projekt ist nicht ausgewählt, und andere Stellen passen besser.
        [withdrawn] Sie haben diese Bewerbung zurückgezogen.
       *[waiting] Ihre Bewerbung ist eingereicht. Die Antwort kommt mit den Ergebnissen des Aufrufs.
    }
mark-barred =
    { $why ->
        [own] Dieses Projekt ist Ihres: Sie bewerten es nicht.
        [aside] Sie haben sich für diese Bewerbung für befangen erklärt.
       *[closed] Bewertet wird zwischen Fristende und Ergebnissen.
    }
entry-number = Bewerbung Nr. { $number }
entry-made = Nr. { $number }, { $date }
entry-invited-tag = eingeladen
entry-version = Fassung { $version } der Regeln
entry-points =
    { $jurors ->
        [one] { $percent } von 100, einmal gelesen
       *[other] { $percent } von 100, { $jurors }-mal gelesen
    }
entry-of-call = Aufruf
entry-from = Von
entry-invited-by-region = Von der Region eingeladen
entry-when = Eingereicht am
entry-project = Projekt online
entry-link = Angegebene Adresse
entry-announced-as = Angekündigt als
entry-erased = Die Person hat um Löschung ihrer Daten gebeten: Was sie geschrieben hatte, gibt es nicht mehr.
entry-unanswered = Ohne Antwort
entry-reading = Die Bewerbung
entry-jury = Was die Jury sagt
entry-unmarked = Noch hat niemand sie bewertet.
entry-recused =
    { $count ->
        [one] Eine Person hat sich für befangen erklärt.
       *[other] { NUMBER($count) } Personen haben sich für befangen erklärt.
    }
entry-mark = Bewerten
entry-decisions = Entscheidungen
entry-decide = Entscheiden
entry-decide-again = Entscheidung ändern
entry-decide-send = Entscheidung speichern
entry-field-outcome = Antwort
entry-field-outcome-hint = Wer sie eingereicht hat, liest sie erst mit den Ergebnissen.
outcome-accepted = Auswählen
outcome-refused = Nicht auswählen
outcome-pointed = Nicht auswählen und weiterverweisen
outcome-changed = Entscheidung geändert:
decide-accepted = Wenn sie ausgewählt wird: was die Leute lesen werden
decide-reason = Wenn nicht: warum
decide-doors = Wenn weiterverwiesen: wohin
entry-field-title = Angekündigter Titel
entry-field-sentence = Ein Satz
entry-field-slug = Name des Projekts in der Adresse der Plattform
entry-field-slug-hint = Falls bekannt: Sobald dieses Projekt erscheint, ersetzt es die Ankündigung.
entry-field-reason = Begründung
entry-field-reason-hint = Wer sich beworben hat, liest sie. Nennen Sie darin niemanden.
entry-field-door = Wer
entry-field-door-contact = Wie zu erreichen
entry-field-door-why = Warum dort
entry-field-change = Warum sich die Entscheidung ändert
entry-field-invited = Adresse des Projekts
entry-field-invited-hint = Seine Seite in diesem Fenster oder auf der Plattform. Leer, wenn es noch nicht online ist.
entry-field-found = Adresse des Projekts
entry-found = Ist das Projekt online?
entry-found-lead = Geben Sie seine Seite in diesem Fenster oder auf der Plattform an: Sie ersetzt die Ankündigung.
entry-arrived = Ein Projekt dieses Namens ist auf { $host } erschienen. Ist es das richtige, bestätigen Sie es; sonst geben Sie die Adresse des richtigen an.
entry-found-send = Projekt verknüpfen
mark-field-points = Punkte
mark-field-why = Warum
mark-field-why-hint = Ein Satz. Die Region liest ihn, und er bleibt im Journal: Nennen Sie darin niemanden.
mark-points = { $points } von { $of }
mark-send = Meine Punkte speichern
recuse-lead = Kennen Sie dieses Projekt oder wer es trägt zu gut? Erklären Sie sich für befangen: Ihre Punkte zählen dann nicht.
recuse-send = Ich bin befangen
portal-juries = Sie sind in der Jury von
portal-entries = Ihre Bewerbungen
portal-entries-none = Sie haben in diesem Fenster keine Bewerbung eingereicht.
portal-open = Offene Aufrufe
entry-see-call = Aufruf ansehen
entry-new = Projekt einreichen: { $title }
entry-revise = Meine Bewerbung ändern: { $title }
entry-rules = Teilnahmeregeln nachlesen (Fassung { $version })
entry-field-project = Ihr Projekt
entry-project-online = { $title }
entry-project-draft = { $title } (Entwurf)
entry-project-other = Ein anderes Projekt
entry-other = Wenn es ein anderes Projekt ist
entry-field-other-title = Titel des Projekts
entry-field-other-link = Adresse seiner Seite oder seines Entwurfs
entry-field-other-link-hint = Freiwillig. Sie beginnt mit https://
entry-field-answer = Antwort
entry-send = Bewerbung einreichen
entry-send-again = Bewerbung ersetzen
own-answer = Die Antwort
own-launch = Starten Sie Ihre Kampagne auf { $host } am { $date }, am selben Tag wie die anderen ausgewählten Projekte.
own-entry = Was Sie eingereicht haben
own-edit = Meine Bewerbung ändern
own-withdraw = Meine Bewerbung zurückziehen
own-withdraw-lead = Sie können sie jederzeit zurückziehen. Es gibt kein Zurück.
done-call-begun = Der Entwurf ist gespeichert.
done-call-saved = Gespeichert.
done-call-published = Der Aufruf ist veröffentlicht.
done-call-terms-changed = Die neuen Regeln gelten.
done-call-withdrawn = Der Aufruf ist zurückgezogen.
done-call-results-published = Die Ergebnisse sind veröffentlicht.
done-entry-invited = Das Projekt ist eingeladen.
done-entry-decided = Die Entscheidung ist gespeichert.
done-entry-linked = Das Projekt ist verknüpft.
done-entry-marked = Ihre Punkte sind gespeichert.
done-juror-recused = Sie sind für diese Bewerbung befangen.
done-juror-named = Die Person ist in der Jury.
done-juror-dismissed = Die Person ist nicht mehr in der Jury.
done-entered = Ihre Bewerbung ist eingereicht.
done-entry-revised = Ihre Bewerbung ist ersetzt.
done-entry-withdrawn = Ihre Bewerbung ist zurückgezogen.
refusal-call-change-missing = Sagen Sie, was sich ändert: Alle werden es lesen.
refusal-call-closes-before = Das Ende muss nach dem Beginn liegen.
refusal-call-closes-earlier = Der Aufruf läuft und verspricht, bis { $closes } offen zu sein: Er kann verlängert, nicht verkürzt werden.
refusal-call-closes-past = Das Ende liegt schon zurück: Wählen Sie ein späteres Datum.
refusal-call-criteria-missing = Geben Sie mindestens ein Kriterium an.
refusal-call-decided = Die Ergebnisse sind veröffentlicht: Das kann sich nicht mehr ändern.
refusal-call-draft = Dieser Aufruf ist nicht veröffentlicht.
refusal-call-no-draft = Dieser Aufruf ist kein Entwurf mehr.
refusal-call-juror-named = Diese Person ist schon in der Jury.
refusal-call-juror-unknown = Diese Person ist nicht in der Jury.
refusal-call-launch-early = Die Kampagnen starten frühestens am Tag des Fristendes.
refusal-call-not-closed = Bewertet und entschieden wird nach Fristende: Alle Bewerbungen werden zusammen gelesen.
refusal-call-opens-fixed = Der Aufruf hat schon begonnen: Sein Beginn ändert sich nicht mehr.
refusal-call-reason-missing = Sagen Sie, warum: Alle werden es lesen.
refusal-call-slug-taken = Ein Aufruf heißt schon so: Wählen Sie einen anderen Namen.
refusal-call-slug-wrong = Schreiben Sie ihn in Kleinbuchstaben ohne Akzente, mit Ziffern und Bindestrichen.
refusal-call-unchanged = Nichts hat sich geändert: Es gab nichts zu speichern.
refusal-call-unknown = In diesem Fenster gibt es keinen Aufruf dieses Namens.
refusal-call-weight-wrong = Das Gewicht ist eine ganze Zahl von 1 bis 100.
refusal-call-withdrawn = Dieser Aufruf wurde zurückgezogen.
refusal-doors-missing = Nennen Sie mindestens eine Stelle: wer, wie zu erreichen, warum dort.
refusal-entry-early = Bewerbungen sind ab { $opens } möglich.
refusal-entry-late = Die Frist ist am { $closes } abgelaufen.
refusal-entry-link-wrong = Das ist keine Webadresse. Sie beginnt mit https://
refusal-entry-project-of-others = Dieses Projekt ist keines von Ihren. Melden Sie sich mit dem Konto an, dem es auf der Plattform gehört.
refusal-entry-project-unknown = Dieses Fenster kennt dieses Projekt nicht. Prüfen Sie die Adresse.
refusal-entry-terms-changed = Die Regeln haben sich geändert, während Sie schrieben. Lesen Sie sie oben noch einmal und senden Sie dann erneut.
refusal-entry-too-many = Sie haben schon fünf Bewerbungen für diesen Aufruf, mehr geht nicht. Ziehen Sie zuerst eine zurück.
refusal-entry-twice = Dieses Projekt ist schon unter den Bewerbungen dieses Aufrufs.
refusal-entry-unknown = Es gibt keine solche Bewerbung.
refusal-entry-withdrawn = Diese Bewerbung wurde zurückgezogen.
refusal-invite-late = Eingeladen wird bis Fristende, wie man sich bewirbt.
refusal-mark-own-project = Dieses Projekt ist Ihres: Sie können es nicht bewerten.
refusal-mark-points-wrong = Wählen Sie 0 bis 5 Punkte.
refusal-mark-reason-missing = Sagen Sie in einem Satz, warum.
refusal-mark-stood-aside = Sie haben sich für diese Bewerbung für befangen erklärt.
refusal-outcome-change-missing = Sagen Sie, warum sich die Entscheidung ändert.
refusal-outcome-reason-missing = Sagen Sie, warum: Jede Antwort ist begründet.
refusal-outcome-slug-wrong = Das ist der letzte Teil der Adresse des Projekts: Buchstaben, Ziffern und Bindestriche.
refusal-call-entries-wait =
    { $count ->
        [one] Eine Bewerbung wartet noch auf ihre Antwort.
       *[other] { NUMBER($count) } Bewerbungen warten noch auf ihre Antwort.
    }
### Mitglieder und Einladungen

nav-members = Team und Partner
members-title = Team und Partner
members-lead = Wer in diesem Fenster was darf. Alle melden sich mit dem eigenen Konto an; Passwörter werden hier nicht gespeichert.
members-people = Die Personen
members-none = Noch hat hier niemand eine Rolle.
members-by-file = (in der Datei der Region genannt)
members-take = Entziehen
members-take-from = : { $role }, { $name }
members-waiting = Offene Einladungen
members-no-invitation = Keine.
members-invitation = Von { $by } am { $sent }, gültig bis { $until }
members-revoke = Zurückziehen
members-invite = Jemanden einladen
members-invite-lead = Sie erhalten einen Link, den Sie selbst weitergeben. Er gilt einmal, sieben Tage lang.
members-role = Rolle
members-organisation = Organisation
members-organisation-hint = Für Zeichnende, Lesende und Begleitende: Unternehmen, Stiftung oder öffentliche Stelle.
members-make-link = Link erstellen
offer-curator = Redaktion: wählt aus, schreibt, kündigt an
offer-operator = Leitung des Fensters: darf alles und lädt ein
offer-signatory = Zeichnet für einen Partner: sagt dessen Geld zu
offer-reader = Liest für einen Partner: sieht, wo dessen Geld steht
offer-supporter = Begleitung: betreut Projekte für eine öffentliche Stelle
desk-link = Der Link, nur dieses eine Mal zu sehen
done-invitation-sent = Die Einladung ist bereit. Kopieren Sie diesen Link und geben Sie ihn dieser Person, und nur ihr.
done-invitation-repeated = Diese Einladung gab es schon. Ist der Link verloren, ziehen Sie sie zurück und erstellen Sie eine neue.
done-invitation-revoked = Die Einladung ist zurückgezogen: Ihr Link gilt nicht mehr.
done-invitation-accepted = Willkommen. Diese Rolle ist jetzt Ihre.
done-role-taken = Die Rolle ist entzogen.
invitation-title = Eine Einladung von { $name }
invitation-lead = { $by } bietet Ihnen eine Rolle in diesem Fenster an:
invitation-until = Einmal gültig, bis { $until }.
invitation-accept = Als { $name } annehmen
invitation-not-you = Das sind nicht Sie? Melden Sie sich zuerst ab und öffnen Sie den Link noch einmal.
invitation-sign-in = Anmelden und annehmen
invitation-ask-again = Bitten Sie { $by } um einen neuen Link.
desk-invitation-title = Diese Einladung gilt nicht mehr
desk-invitation-remedy = Bitten Sie die Person, die Sie eingeladen hat, um einen neuen Link.
refusal-organisation-missing = Sagen Sie, für welche Organisation.
refusal-organisation-unusable = Dieser Name hat keinen lateinischen Buchstaben und keine Ziffer: Schreiben Sie ihn anders.
refusal-invitations-many = Es warten schon { NUMBER($most) } Einladungen: Ziehen Sie einige zurück, bevor Sie neue erstellen.
refusal-invitation-closed = Diese Einladung gilt schon nicht mehr.
refusal-invitation-unknown = Diese Einladung gibt es nicht.
refusal-invitation-revoked = Diese Einladung wurde zurückgezogen.
refusal-invitation-used = Diese Einladung wurde schon benutzt.
refusal-invitation-expired = Diese Einladung ist abgelaufen.
refusal-role-held = Sie haben diese Rolle schon. Die Einladung bleibt für die Person gültig, für die sie gedacht war.
refusal-role-gone = Diese Rolle ist schon entzogen.
refusal-last-operator = Das ist die letzte Person, die das Fenster leitet: Laden Sie zuerst eine andere ein.

### Noch einmal senden

again-sign-in = Ihre Anmeldung ist abgelaufen
again-sign-in-lead = Es wurde nichts gespeichert, und nichts ist verloren: Was Sie geschrieben haben, bleibt auf dieser Seite. Melden Sie sich in einem anderen Tab an, kommen Sie zurück und senden Sie noch einmal.
again-door = In einem anderen Tab anmelden
again-signed-in = Ich bin angemeldet, senden
again-confirm = Dieses Formular senden?
again-confirm-lead = Ihre Anmeldung hat sich geändert, seit dieses Formular gezeigt wurde. Wenn Sie es ausgefüllt haben, senden Sie es.
again-send = Senden

nav-portal-new-fund = Neuer Fonds
portal-organisation-edit = Vorstellung und Team
portal-organisation-read = Team
portal-undescribed = Bevor Sie Geld zusagen, sagen Sie, wer Sie sind: Das lesen alle im Gebiet.
portal-describe = Organisation vorstellen
portal-account = Bereitgestellt: { $committed }. Zugesagt: { $promised }. Geschuldet: { $due }, davon { $paid } gezahlt. Frei: { $unspent }.
portal-due = Jetzt zu zahlen: { $sum }.
portal-no-fund = Noch kein Fonds. Ein Fonds legt zu dem, was die Leute geben, Geld dazu, nach einer Regel, die Sie wählen.
portal-statements = Abrechnungen
portal-nothing = Wer Projekte trägt, die dieses Fenster zeigt, und Partner, die zu Spenden etwas dazulegen oder mithelfen, finden hier, was ihnen gehört. Noch gehört Ihnen hier nichts.
portal-back = Partnerbereich
fund-new = Neuer Fonds
fund-granted-of = { $granted } von { $budget } vergeben
fund-next-submit = Sie sind dran: Lesen Sie diesen Entwurf noch einmal, dann sagen Sie ihn der Region zu.
fund-next-wait = Die Region muss antworten. Sie werden benachrichtigt.
fund-next-rewrite = Die Region hat ihn nicht angenommen; der Grund steht auf der Seite. Sie können ihn neu schreiben.
fund-next-pay = Zu zahlen: { $sum }.
fund-dates = von { $opens } bis { $closes }
organisation-lead = Was alle über Sie lesen, und wer in Ihrem Namen handelt.
organisation-members = Team
organisation-members-hint = Die Region lädt Mitglieder ein und nimmt ihnen ihre Rolle.
organisation-what = Vorstellung
organisation-reader = Nur Zeichnungsberechtigte schreiben diese Vorstellung.
organisation-public = Öffentliche Seite ansehen
rank-signatory = zeichnungsberechtigt
rank-reader = liest mit
rank-supporter = begleitet Projekte
organisation-field-kind = Art
organisation-field-registration = Registernummer
organisation-field-registration-hint = Die Nummer im Register Ihres Landes.
organisation-field-sentence = Ein Satz über Sie
organisation-field-sentence-hint = Neben Ihrem Namen, bei den Projekten, denen Sie helfen.
organisation-field-about = Ihre Seite
organisation-field-site = Ihre Website
organisation-field-site-hint = Eine Adresse, die mit https:// beginnt
done-organisation-described = Die Vorstellung ist gespeichert.
fund-for-whom = Für welche Organisation?
fund-choose-rule = Wie kommt Geld dazu? Wählen Sie eine Regel; ihre Zahlen legen Sie danach fest.
rule-ratio = So viel je Euro
rule-ratio-text = Zu jedem Euro der Leute legen Sie einen Anteil dazu, immer denselben.
rule-ratio-example = Bei 1/2: Die Leute geben 3.000 €, Sie legen 1.500 € dazu.
rule-steps = Stufen
rule-steps-text = Eine feste Summe bei jeder erreichten Stufe: ein Anteil des Ziels, eine Zahl von Menschen.
rule-steps-example = 500 € bei 50 % des Ziels, weitere 500 € bei 100 Menschen.
rule-last_mile = Das letzte Stück
rule-last_mile-text = Sie füllen die Lücke, sobald die Leute einen guten Teil des Ziels gebracht haben.
rule-last_mile-example = Ziel 5.000 €, Schwelle 80 %: bei 4.200 € legen Sie 800 € dazu.
rule-per_backer = So viel je Person
rule-per_backer-text = Eine feste Summe für jeden Menschen, der gibt: Zehn kleine Spenden zählen mehr als eine große.
rule-per_backer-example = 5 € je Person, 80 Personen: Sie legen 400 € dazu.
rule-gift = Eine Gabe an ein Projekt
rule-gift-text = Eine feste Summe an ein Projekt Ihrer Wahl, einmal.
rule-gift-example = 1.000 € für den Dorfofen, wenn die Sammlung gelingt.
rule-share = Ein Topf zum Teilen
rule-share-text = Am Ende wird der ganze Fonds unter den Projekten geteilt, je nachdem, was jedes zusammengebracht hat.
rule-share-example = 10.000 € unter drei Projekten mit 100, 60 und 40 Menschen: 5.000 €, 3.000 € und 2.000 €.
fund-form-back = Zurück
fund-other-rule = Andere Regel wählen
fund-edit = Entwurf ändern
fund-part-words = Sein Name
fund-part-rule = Die Regel
fund-part-money = Geld und Daten
fund-part-conditions = Unter welchen Bedingungen
fund-part-conditions-hint = Lassen Sie leer, was Sie nicht verlangen. Bis alles da ist, wird nichts vergeben.
fund-part-reach = Für welche Projekte
fund-part-law = Vor dem Gesetz
fund-save-draft = Entwurf speichern
fund-field-name = Name des Fonds
fund-field-sentence = Ein Satz für alle im Gebiet
fund-field-budget = Budget
fund-field-budget-hint = Das Höchste, was dieser Fonds je kosten kann. Sie können später etwas dazugeben.
fund-field-cap = Höchstens, je Projekt
fund-field-cap-hint = Leer lassen für keine Grenze.
fund-field-opens = Öffnet am
fund-field-closes = Schließt am
fund-field-closes-hint = Ab diesem Augenblick zählt nichts mehr.
fund-field-ratio = Dazugelegt je 1 €
fund-field-ratio-hint = Eine Zahl oder ein genauer Bruch: 1, 0,5 oder 1/3.
fund-field-last_mile = Ab wie viel des Ziels, in %
fund-field-per_backer = Dazugelegt je Person
fund-field-project = Projekt
fund-field-gift = Summe
fund-field-share = Geteilt nach
share-crowd = dem, was die Leute gaben
share-backers = der Zahl derer, die gaben
share-quadratic = jeder Gabe, wobei viele kleine mehr wiegen als wenige große (die Region liest die Liste ein)
fund-field-steps = Stufen
fund-field-steps-hint = Jede Stufe verlangt einen Prozentsatz, eine Zahl von Menschen oder beides. Lassen Sie leer, was Sie nicht brauchen.
fund-field-step-percent = Stufe { $number }: % des Ziels
fund-field-step-backers = Stufe { $number }: Menschen
fund-field-step-amount = Stufe { $number }: Summe dazu
fund-field-percent = % des Ziels
fund-field-backers = Menschen, die gaben
fund-field-amount = von den Leuten gegeben
fund-field-threshold = Eine erfüllte Bedingung
threshold-sticky = bleibt erfüllt, auch wenn eine Spende storniert wird
threshold-live = muss im Augenblick der Rechnung gelten
fund-field-counts = Was zählt
counts-from_start = die ganze Sammlung, von Anfang an
counts-from_opening = nur was nach der Öffnung des Fonds kommt
fund-field-payout = Das Geld ist geschuldet
payout-on_success = wenn die Sammlung gelingt
payout-at_end = am Ende der Sammlung, außer die Plattform erklärt sie für gescheitert
payout-when_met = sobald die Bedingung erfüllt ist, was auch danach kommt
fund-field-exclusive = Nur wo kein anderer Fonds etwas dazulegt
fund-field-exclusive-hint = Und wo dieser Fonds gibt, legen andere nichts mehr dazu.
fund-field-reach = Dieser Fonds ist für
reach-all = alle Projekte des Fensters
reach-projects = Projekte, die ich wähle
reach-call = die Ausgewählten eines Aufrufs
reach-collection = die Projekte einer Auswahl
reach-categories = einige Kategorien
reach-towns = einige Orte
fund-field-projects = Projekte
fund-field-call = Aufruf
fund-field-collection = Auswahl
fund-field-categories = Kategorien
fund-field-towns = Orte
fund-field-anonymous = Unseren Namen nicht öffentlich zeigen
fund-field-anonymous-hint = Die Region kennt ihn; in den öffentlichen Büchern steht „ein Partner, der anonym bleibt“.
fund-field-nature = Dieses Geld ist
fund-field-vote_number = Nummer des Beschlusses
fund-field-vote_taken = Tag der Abstimmung
fund-field-vote_taken-hint = Leer lassen, solange sie aussteht: Das Geld ist dann „vorbehaltlich der Abstimmung“ zugesagt.
fund-field-budget_line = Haushaltsstelle
fund-field-agreed = Ich verpflichte die Organisation zu diesen Bedingungen
fund-field-top-up = Summe, die dazukommt
fund-field-sure = Ja, zurücknehmen, was nicht vergeben ist
fund-awaits-vote = vorbehaltlich der Abstimmung
fund-refused-title = Die Region hat diesen Fonds nicht angenommen
fund-the-rule = Die Regel
fund-what-if = Was wäre wenn: Regel durchspielen
fund-promise = Zusagen
fund-promise-lead = Sie sagen bis zu { $budget } zu. Die Region antwortet; danach ändert sich die Regel nicht mehr.
fund-terms-title = Bedingungen vom { $date }
fund-terms-1 = Was die Regel einem Projekt zuspricht, bleibt ihm, außer seine eigenen Zahlen sinken, seine Sammlung scheitert oder zwei Personen der Region zeichnen eine Korrektur.
fund-terms-2 = Die Zahlen sind die, die die Plattform nennt. Was vergeben ist, wird nach den Tagen der Nachfrist am Ende der Sammlung geschuldet.
fund-terms-2-met = Die Zahlen sind die, die die Plattform nennt. Vergebenes Geld ist geschuldet, sobald die Bedingung erfüllt ist, auch wenn die Kampagne danach scheitert.
fund-terms-3 = Sie zahlen selbst, an das Projekt oder über die Plattform. Oriel empfängt, verwahrt und bewegt kein Geld.
fund-terms-4 = Sie können dazugeben, anhalten und zurücknehmen, was nicht vergeben ist; nie, was vergeben ist.
fund-terms-5 = Jede Bewegung steht in einem Journal, das niemand ändern kann, und wird in den Büchern des Gebiets veröffentlicht.
fund-terms-signed = Was die Region bei der Zusage verlangte
fund-submit = { $budget } zusagen
fund-money-now = Das Geld, jetzt
fund-transfers = Überweisungen vorbereiten
fund-transfers-hint = Sie bekommen eine Datei für Ihre Bank (ISO 20022). Oriel bewegt kein Geld.
fund-acts = Was Sie tun können
fund-vote-title = Die Abstimmung war
fund-vote-again = Eingetragenen Beschluss berichtigen
fund-vote-again-hint = Eine falsche Ziffer in Nummer, Tag oder Haushaltsstelle: Die alte bleibt im Journal, die neue wird gezeigt.
fund-vote-hint = Bis dahin steht das Geld unter Vorbehalt und wird nicht gezahlt.
fund-vote-save = Abstimmung festhalten
fund-top-up-title = Zum Fonds dazugeben
fund-top-up = Dazugeben
fund-pause-title = Anhalten
fund-pause-hint = Was während einer Pause kommt, zählt nie. Was vergeben ist, bleibt es.
fund-pause = Anhalten
fund-resume-title = Fortsetzen
fund-resume = Fortsetzen
fund-withdraw-title = Fonds zurückziehen
fund-withdraw-hint = Was nicht vergeben ist, fällt endgültig an Sie zurück. Was vergeben ist, bleibt zugesagt.
fund-withdraw = Zurückziehen
fund-discard-title = Entwurf wegwerfen
fund-discard = Wegwerfen
fund-history = Was geschah
fund-lot = Dem Fonds hinzugefügt: { $sum }
fund-public = Was alle davon lesen
fund-step-drafted = Entwurf geschrieben
fund-step-submitted = Zugesagt von { $who }, zu den Bedingungen vom { $terms }
fund-step-endorsed = Von einer ersten Person der Region angenommen
fund-step-refused = Von der Region nicht angenommen
fund-step-accepted = Von der Region angenommen
fund-step-closed = Bücher von der Region geschlossen
board-sentence =
    { $count ->
        [0] an noch kein Projekt vergeben, von { $budget }. Es bleiben { $left }.
        [one] an ein Projekt vergeben, von { $budget }. Es bleiben { $left }.
       *[other] an { NUMBER($count) } Projekte vergeben, von { $budget }. Es bleiben { $left }.
    }
stand-budget = Budget
stand-conditional = Unter Bedingung zugesagt
stand-accruing = Folgt den Beiträgen
stand-accruing-more = kann noch steigen oder fallen
stand-frozen = Angehalten
stand-frozen-more = Kampagne beendet; geschuldet nach der Frist der Plattform
stand-due = Geschuldet, zu zahlen
stand-paid = Gezahlt
stand-paid-more = davon { $sum } von der Region bestätigt
stand-confirmed = Bestätigt
stand-left = Frei
stand-left-more = davon { $sum } unter Bedingung zugesagt
board-waiting = { $sum } mehr gingen an Projekte, hätte der Fonds das Geld.
board-projects = Projekt für Projekt
board-project = Projekt
board-state = Stand
board-amount = Betrag
board-of-it-paid = davon { $sum } gezahlt
board-estimate = etwa { $sum }, würde jetzt geteilt
board-granted = Vergeben
board-no-project = Noch kein Projekt: Der Fonds zählt, sobald er öffnet.
allocation-sums = Die Summen
allocation-amount = Vergeben
allocation-paid = Gezahlt
allocation-left = Noch zu zahlen
allocation-explain = Woher kommt diese Zahl?
allocation-moves = Was getan wurde
payment-title = Zahlung festhalten
payment-lead = Zahlen Sie zuerst, bei Ihrer Bank oder auf der Plattform; halten Sie dann hier fest, was geschah.
payment-record = Zahlung festhalten
payment-awaits-vote = Öffentliches Geld wird gezahlt, sobald die Abstimmung festgehalten ist.
payment-nothing = Im Augenblick ist nichts zu zahlen.
payment-field-amount = Gezahlte Summe
payment-field-reference = Verwendungszweck der Zahlung
payment-field-reference-hint = Höchstens 35 Zeichen, nur einmal in diesem Fonds.
payment-field-through = Auf welchem Weg
way-direct = direkt an das Projekt
way-host = über die Plattform, wie ein Beitrag
move-paid =
    { $way ->
        [host] { $sum } über die Plattform gezahlt, Zweck { $reference }
       *[other] { $sum } direkt gezahlt, Zweck { $reference }
    }
move-confirmed = Eingegangen, von der Region bestätigt
move-corrected = Von { $before } auf { $after } berichtigt, unterschrieben von { $who }: { $reason }
course-title = Im Lauf der Zeit
course-link = Das Geld im Lauf der Zeit
course-lead = Wo das Geld des Fonds stand, Monat für Monat, nach den Einträgen des Journals.
course-drawn = Der Verlauf
course-plot = Was gezahlt, geschuldet, angehalten und in Bewegung war, Tag für Tag, gegenüber dem Budget. Die Zahlen stehen in der Tabelle darunter.
course-when = Ende
course-today = Heute
course-note = Das Budget ist die Summe dessen, was den Beiträgen folgt, angehalten, geschuldet, gezahlt und frei ist. «Bestätigt» ist ein Teil des Gezahlten, «Unter Bedingung zugesagt» ein Teil des Freien.
course-none = Noch hat sich nichts bewegt.
course-statements = Jede Bewegung, in den Auszügen
fund-turn-taken-back = Zusage vor der Antwort der Region zurückgenommen
fund-turn-voted = Beschluss eingetragen
fund-turn-vote-corrected = Beschluss berichtigt
fund-turn-top-up-asked = Aufstockung der Region angeboten
fund-turn-top-up-refused = Aufstockung von der Region nicht angenommen
fund-turn-top-up-dropped = Aufstockung aufgegeben
fund-turn-paused = Pausiert
fund-turn-resumed = Fortgesetzt
fund-turn-withdrawn = Zurückgezogen: Was nicht vergeben war, geht an den Partner zurück
what-if-title = Was wäre wenn
what-if-figures = Andere Zahlen versuchen
what-if-method = Die Regel wird von derselben Maschine durchgespielt, die die echten Bücher führt, über die Sammlungen der Region, die vom { $from } bis { $to } endeten oder jetzt laufen. Die Plattform nennt Summen, nicht die Geschichte jeder Spende: Jede Sammlung zählt auf einmal, an ihrem Ende.
what-if-outcome =
    { $helped ->
        [0] Von { NUMBER($considered) } Sammlungen hätte keine etwas bekommen.
        [one] Von { NUMBER($considered) } Sammlungen hätte eine insgesamt { $used } bekommen.
       *[other] Von { NUMBER($considered) } Sammlungen hätten { NUMBER($helped) } insgesamt { $used } bekommen.
    }{ $exhausted ->
        [yes] {" "}Der Fonds wäre am { $when } leer gewesen.
       *[no] {""}
    }
what-if-worst = Schlimmstenfalls: { $budget }, das Budget. Nie ein Cent mehr.
what-if-ahead =
    { $open ->
        [one] Die Sammlung, die jetzt läuft, könnte bis zu { $ahead } verlangen.
       *[other] Die { NUMBER($open) } Sammlungen, die jetzt laufen, könnten bis zu { $ahead } verlangen.
    }
what-if-again = Noch einmal
what-if-own = Zurück zu den Zahlen des Fonds
what-if-would = Was geschehen wäre
what-if-projects = Die Projekte, denen geholfen worden wäre
what-if-none = Kein Projekt hätte etwas bekommen.
what-if-months = Monat für Monat
what-if-month = Monat
what-if-granted = Insgesamt vergeben
what-if-budget = Budget
what-if-chart = Was der Fonds insgesamt vergeben hätte, Monat für Monat.
what-if-field-ratio = Dazu je 1 €
what-if-field-backers = Ab
what-if-field-cap = Höchstens, je Projekt
what-if-field-budget = Budget
what-if-unit-backers = Menschen
done-fund-drafted = Der Entwurf ist gespeichert. Nur Ihre Organisation sieht ihn.
done-fund-submitted = Der Fonds ist zugesagt. Die Region wird antworten.
done-fund-discarded = Der Entwurf ist weggeworfen.
done-fund-topped-up = Die Summe ist im Fonds.
done-fund-paused = Der Fonds ist angehalten.
done-fund-resumed = Der Fonds zählt wieder.
done-fund-withdrawn = Zurückgenommen ist, was nicht vergeben war.
done-vote-recorded = Die Abstimmung ist festgehalten.
done-payment-recorded = Die Zahlung ist festgehalten. Die Region bestätigt, dass sie ankam.
refusal-out_of_order = Die Uhr dieser Maschine geht vor dem letzten Eintrag. Versuchen Sie es gleich noch einmal; bleibt es so, sagen Sie es der Betreuung des Servers.
refusal-unknown_entry = Eine solche Bewegung gibt es nicht.
refusal-unknown_fund = Diesen Fonds gibt es hier nicht.
refusal-unknown_project = Das Fenster zeigt dieses Projekt nicht. Wählen Sie eines aus der Liste.
refusal-wrong_currency = Eine andere Währung: Nichts wird umgerechnet. Nennen Sie die Summe in der Währung des Fonds.
refusal-bad_amount = Diese Summe geht nicht: Sie muss über null liegen.
refusal-duplicate_fund = Ein Fonds dieses Namens wurde schon angenommen.
refusal-closes_before_opens = Er schlösse, bevor er öffnet, oder zugleich.
refusal-already_closed = Dieses Datum ist vorbei: Der Fonds wäre schon geschlossen.
refusal-bad_rule = Diese Regel verlangt oder gibt nichts. Prüfen Sie ihre Zahlen.
refusal-needs_single_gifts = Eine Grenze je Person lässt sich nicht berechnen: Die Plattform nennt nur Summen.
refusal-backers_hidden = Diese Plattform sagt nicht, wie viele gaben: Wählen Sie eine Regel und Bedingungen, die das nicht brauchen.
refusal-last_mile_on_units = Eines dieser Projekte zählt Vorbestellungen, kein Geld: Ein letztes Stück gibt es da nicht.
refusal-last_mile_on_success = Eine gelungene Sammlung lässt keine Lücke: Wählen Sie „am Ende“ oder „sobald die Bedingung erfüllt ist“.
refusal-when_met_not_allowed = Bei dieser Regel kann Geld erst am Ende geschuldet sein.
refusal-when_met_one_step = Geschuldet, sobald erfüllt: Dann gibt es nur eine Stufe.
refusal-fund_withdrawn = Dieser Fonds wurde zurückgezogen.
refusal-fund_closed = Dieser Fonds ist geschlossen.
refusal-not_open = Dieser Fonds ist noch nicht offen.
refusal-already_paused = Dieser Fonds ist schon angehalten.
refusal-not_paused = Dieser Fonds ist nicht angehalten.
refusal-unknown_stage = Die Plattform sagt von dieser Sammlung etwas Unbekanntes.
refusal-ended_needs_keep = Die Plattform nennt diese Sammlung beendet, ohne zu sagen, ob sie gelang.
refusal-unknown_way = Sagen Sie, welchen Weg das Geld nahm.
refusal-reference_needed = Nennen Sie den Verwendungszweck: Er beweist die Zahlung.
refusal-duplicate_reference = Dieser Fonds hat schon eine Zahlung mit diesem Zweck. Haben Sie sie schon festgehalten?
refusal-not_due = Hier ist im Augenblick nichts geschuldet.
refusal-overpaid = Das ist mehr, als noch zu zahlen ist.
refusal-already_confirmed = Das ist schon bestätigt.
refusal-not_paid = Das ist noch nicht ganz gezahlt.
refusal-two_people_needed = Eine Korrektur zeichnen zwei: eine andere Person als die, die sie verlangt.
refusal-reason_needed = Sagen Sie warum: Der Grund bleibt im Journal.
refusal-below_paid = Das ist weniger, als schon gezahlt ist.
refusal-over_budget = Dem Fonds bleibt dafür nicht genug freies Geld.
refusal-over_cap = Das ist mehr als die Grenze des Fonds für ein Projekt.
refusal-organisation-unknown = Diese Organisation gibt es hier nicht.
refusal-organisation-not-described = Sagen Sie zuerst auf der Seite der Organisation, wer Sie sind.
refusal-fund-promised = Dieser Fonds ist zugesagt: Seine Regel ändert sich nicht mehr. Für eine andere machen Sie einen neuen Fonds.
refusal-drafts-many = Ihre Organisation hat schon { NUMBER($most) } Entwürfe: Sagen Sie einen zu oder werfen Sie einen weg.
refusal-fund-unchanged = Die Region hat zu diesem Fonds nein gesagt. Ändern Sie ihn, bevor Sie ihn wieder zusagen.
refusal-terms-not-agreed = Setzen Sie das Häkchen: Ohne das ist nichts zugesagt.
refusal-second-person-needed = Sie haben schon angenommen. Über der Grenze der Region muss eine weitere Person annehmen.
refusal-fund-unknown = Diesen Fonds gibt es hier nicht.
refusal-fund-answered = Die Region hat zu diesem Fonds schon geantwortet.
refusal-fund-name-unusable = Dieser Name taugt nicht als Adresse. Fügen Sie ein Wort hinzu.
refusal-public-money-named = Öffentliches Geld ist nie anonym.
refusal-public-money-is-grant = Eine öffentliche Stelle gibt Zuschüsse.
refusal-grant-is-public = Nur eine öffentliche Stelle gibt Zuschüsse.
refusal-vote-missing = Öffentliches Geld folgt einem Beschluss: Sagen Sie welchem.
refusal-vote-number-missing = Die Abstimmung war: Nennen Sie ihre Nummer.
refusal-vote-ahead = Dieses Datum liegt vor uns: Die Abstimmung war noch nicht.
refusal-vote-not-taken = Öffentliches Geld wird gezahlt, sobald die Abstimmung festgehalten ist. Halten Sie sie zuerst fest.
refusal-vote-not-public = Das ist kein öffentliches Geld: Es wird keine Abstimmung erwartet.
refusal-vote-books-closed = Die Bücher dieses Fonds sind geschlossen: Der Beschluss wird nicht mehr berichtigt.
refusal-vote-before-accepted = Die Region hat diesen Fonds noch nicht angenommen. Nehmen Sie die Zusage zurück, um den Beschluss zu ändern, den sie liest.
refusal-vote-after-payment = Vor diesem Tag ist schon eine Zahlung eingetragen: Vor dem Beschluss wird nichts gezahlt.
refusal-correction-gone = Diese Korrektur wartet nicht mehr.
refusal-gift-unread = Zeile { NUMBER($line) }: Nötig sind ein Wort für die Person, ein Strichpunkt und eine Summe über null.
refusal-gifts-many = Höchstens { NUMBER($most) } Spenden auf einmal.
refusal-books-closed = Die Bücher dieses Fonds sind schon geschlossen.
refusal-correction-books-closed = Die Bücher dieses Fonds sind geschlossen: Nichts wird mehr korrigiert.
refusal-campaign-not-gone = Die Plattform zeigt diese Kampagne noch: Wie sie endet, sagt die Plattform.
refusal-campaign-over = Diese Kampagne ist schon zu Ende.
refusal-books-not-settled = Etwas steht noch aus: eine Sammlung, eine Zahlung oder eine Bestätigung.
refusal-amount-too-fine = Das sind zu viele Nachkommastellen für diese Währung.
refusal-amount-too-large = Diese Summe ist zu groß, um gemeint zu sein. Prüfen Sie die Nullen.
refusal-amount-unread = Das ist keine Summe. Schreiben Sie sie ohne Tausendertrenner, zum Beispiel 1250,50.
refusal-count-unread = Das ist keine ganze Zahl über null.
refusal-not-https = Erwartet wird eine Adresse, die mit https:// beginnt.
refusal-cap-over-budget = Die Grenze je Projekt liegt über dem Budget des Fonds.
refusal-ratio-unread = Nennen Sie eine Zahl oder einen Bruch über null: 1, 0,5 oder 1/3.
refusal-percent-unread = Geben Sie einen ganzen Prozentsatz von 1 bis { NUMBER($most) } an.
refusal-amount-other-currency = Die Bücher dieser Region werden in { $currency } geführt. Schreiben Sie die Summe in { $currency }, nur in Ziffern.
refusal-step-asks-nothing = Eine Stufe verlangt einen Prozentsatz, eine Zahl von Menschen oder beides.
refusal-steps-missing = Füllen Sie mindestens eine Stufe aus.
refusal-too-many = Das ist zu viel auf einmal: höchstens 300.
refusal-withdraw-not-sure = Setzen Sie das Häkchen: Ein Rückzug ist endgültig.
### Fonds von Partnern

match-anonymous = Ein Partner ohne Namensnennung
match-anonymous-within = ein Partner ohne Namensnennung
match-asked-percent = { $percent } des Ziels
match-asked-backers =
    { $count ->
        [one] einer beitragenden Person
       *[other] { NUMBER($count) } Beitragenden
    }
match-asked-amount = { $sum } an Beiträgen
match-missing-backers =
    { $count ->
        [one] noch eine Person
       *[other] noch { NUMBER($count) } Personen
    }
match-missing-units =
    { $count ->
        [one] noch eine Vorbestellung
       *[other] noch { NUMBER($count) } Vorbestellungen
    }
match-missing-sum = noch { $sum }
match-once = , ab { $asked }
match-cap = , höchstens { $sum } je Projekt
match-ratio = { $name } legt für je { $each } an Beiträgen { $sum } dazu{ $once }{ $cap }.
match-steps = { $name } legt dazu: { $steps }{ $once }{ $cap }.
match-step = { $sum } ab { $asked }
match-step-more = weitere { $sum } ab { $asked }
match-last-mile = { $name } legt dazu, was bis zum Ziel fehlt{ $once }{ $cap }.
match-per-backer = { $name } legt für jede Person, die beiträgt, { $sum } dazu{ $once }{ $cap }.
match-gift = { $name } gibt { $sum } für „{ $project }“{ $once }{ $cap }.
match-share = { $name } verteilt am Ende des Fonds { $sum } auf die Projekte, { $by ->
        [crowd] im Verhältnis zu dem, was Menschen für jedes gegeben haben
        [backers] im Verhältnis dazu, wie viele Menschen für jedes gegeben haben
       *[quadratic] so, dass viele kleine Beiträge mehr wiegen als wenige große
    }{ $once }{ $cap }.
match-formula = { $rule }, höchstens { $limits }
match-formula-ratio = { $k } × Beiträge
match-formula-steps = die Summe der erreichten Stufen
match-formula-last-mile = Ziel − Beiträge
match-formula-per-backer = { $sum } × Zahl der Beitragenden
match-formula-share = { $sum } × { $by ->
        [crowd] Beiträge für das Projekt ÷ Beiträge für alle
        [backers] Beitragende des Projekts ÷ Beitragende aller
       *[quadratic] Gewicht des Projekts ÷ Gewicht aller; das Gewicht ist (Summe der √ je Person)² − Summe der Beiträge
    }
match-formula-cap = { $sum } je Projekt
match-formula-ceiling = was bis { $percent } des Ziels fehlt
match-formula-money = was im Fonds noch da ist
match-term-for = Für welche Projekte
match-term-when = Wann
match-term-money = Geld
match-term-counts = Was zählt
match-term-kept = Nach der Schwelle
match-term-paid = Auszahlung
match-term-limit = Grenze
match-term-alone = Neben anderen Partnern
match-term-vote = Öffentlicher Beschluss
match-term-nature = Art des Geldes
match-money = Insgesamt { $sum }. Wer zuerst kommt, wird zuerst bedacht: Ist alles vergeben, kommt nichts mehr dazu.
match-money-share = Insgesamt { $sum }, einmal verteilt. Vor dem Ende ist jeder Anteil nur eine Schätzung und kann sinken.
match-when = Vom { $opens } bis { $closes }.
match-vote-awaited = Unter Vorbehalt: Der Beschluss ist noch nicht gefasst. Vorher wird nichts gezahlt.
match-vote-taken = Beschluss vom { $date }, Nr. { $number }.
match-for-all = Alle Projekte dieses Fensters, heutige und künftige.
match-for-projects =
    { $count ->
        [one] Dieses Projekt:
       *[other] Diese Projekte:
    }
match-for-call = Die Gewinner dieses Aufrufs:
match-for-collection = Die Projekte dieser Auswahl:
match-for-chosen = Für diesen Fonds ausgewählte Projekte.
match-for-categories = Projekte dieser Kategorien: { $names }.
match-for-towns = Projekte dieser Orte: { $names }.
match-counts-from-start = Alles, was seit Beginn der Kampagne gegeben wurde.
match-counts-from-opening = Nur was ab der Öffnung des Fonds gegeben wird.
match-sticky = Die Zusage bleibt, auch wenn später Beiträge storniert werden.
match-live = Die Schwelle muss erreicht bleiben: Werden Beiträge storniert, fällt die Zusage zurück.
match-paid-on-success = Nur wenn die Kampagne gelingt. Sonst wird nichts gezahlt.
match-paid-at-end = Am Ende der Kampagne, auch unter dem Ziel, wo die Träger behalten, was gegeben wurde. Scheitert sie, wird nichts gezahlt.
match-paid-when-met = Sobald es gewährt ist, ohne das Ende der Kampagne abzuwarten.
match-ceiling = Beiträge und Zuschüsse zusammen: Über { $percent } des Ziels hinaus kommt nichts dazu.
match-alone = Er legt nur dort dazu, wo kein anderer Partner es tut; und wo er es tut, kommt von anderen nichts mehr.
match-project-gone = ein Projekt, das dieses Fenster nicht mehr zeigt
match-example = Beispiel: Ein Projekt braucht { $goal }, { $people } Menschen haben { $crowd } gegeben. Der Fonds legt { $sum } dazu.
match-example-share = Beispiel: zwei Projekte, eines mit { $crowd } von { $people } Menschen, das andere mit { $crowd2 } von { $people2 }. Das erste bekommt { $sum }, das zweite { $sum2 }.
match-example-bounded = Nach der Regel wären es { $sum }, aber { $limit ->
        [cap] die Obergrenze je Projekt liegt tiefer.
        [money] mehr enthält der Fonds nicht.
       *[ceiling] Beiträge und Zuschüsse zusammen bleiben innerhalb der Grenze.
    }
nature-patronage = Mäzenatentum: eine Gabe, ohne Gegenleistung außer Dank.
nature-sponsorship = Sponsoring: bezahlte Sichtbarkeit, mit Rechnung.
nature-grant = Zuschuss: öffentliches Geld.
organisation-firm = Unternehmen
organisation-foundation = Stiftung
organisation-association = Verein
organisation-public-body = Öffentliche Stelle
fund-draft = in Vorbereitung
fund-submitted = zugesagt, Antwort steht aus
fund-endorsed = von einer Person angenommen, eine zweite muss zustimmen
fund-refused = nicht angenommen
fund-books-closed = Bücher geschlossen
fund-withdrawn = zurückgezogen, soweit nicht vergeben
fund-settled = alles erledigt
fund-closing = beendet, Zahlungen stehen noch aus
fund-paused = pausiert
fund-exhausted = alles vergeben
fund-open = offen
fund-accepted = angenommen, noch nicht offen
match-state-conditional = unter Bedingung zugesagt
match-state-accruing = wächst mit der Kampagne
match-state-frozen = angehalten
match-state-due = geschuldet
match-state-partly-paid = teilweise gezahlt
match-state-paid = gezahlt
match-state-confirmed = erhalten
match-state-lapsed = nichts zu zahlen
match-state-released = zurückgezogen
match-state-void = nichts zu zahlen
match-conditional = unter Bedingung zugesagt
match-promised-once =
    { $kind ->
        [some] zugesagt ab { $asked }: { $missing }
       *[other] zugesagt ab { $asked }
    }
match-accruing = wächst mit der Kampagne
match-fills = füllt die Lücke: sinkt, wenn Menschen geben
match-met = erreicht, sofern die Kampagne ans Ziel kommt
match-blocked = nur zugesagt, wo kein anderer Partner dazulegt
match-undivided = wird am Ende des Fonds verteilt, am { $date }
match-paused = pausiert: Was jetzt gegeben wird, zählt nicht
match-stays-cap = Obergrenze je Projekt erreicht
match-stays-ceiling = Höchstbetrag für dieses Projekt erreicht: Es kommt nichts mehr dazu
match-stays-money = der Fonds ist ganz vergeben: Es kommt nichts mehr dazu
match-stays-closed = der Fonds ist beendet: Der Betrag steigt nicht mehr
match-stays-away = das Schaufenster zeigt dieses Projekt zurzeit nicht: Es kommt nichts mehr hinzu
match-stays-withdrawn = der Partner hat sich zurückgezogen: Gewährtes bleibt zugesagt
match-stays-blocked = steigt nicht mehr: Ein anderer Partner legt allein dazu
match-provisional = vorläufig: Die Kampagne ist vorbei, { $host } hat das Ergebnis noch nicht genannt
match-frozen = angehalten, bis die Zahlungen durch sind
match-due = geschuldet, noch nicht gezahlt
match-partly-paid = teilweise gezahlt: { $paid } von { $sum }
match-paid-on = gezahlt am { $date }
match-paid-reference = gezahlt am { $date }, Ref. { $reference }
match-confirmed = erhalten, am { $date } bestätigt von { $region }
match-void =
    { $stage ->
        [cancelled] nichts zu zahlen: Die Kampagne wurde abgebrochen
        [ended] nichts zu zahlen: Die Kampagne endete unter ihrem Ziel
       *[other] nichts zu zahlen: Die Kampagne ist nicht gelungen
    }
match-released = nichts zu zahlen: Der Partner zog sich zurück, bevor etwas gewährt war
match-lapsed = nichts zu zahlen: Der Fonds endete, ohne hier etwas zu gewähren
match-lapsed-corrected = nichts zu zahlen: am { $date } durch eine von zwei Personen unterschriebene Korrektur auf null gesetzt
match-unvoted = { $text }, unter Vorbehalt des Beschlusses
match-next = Geben Sie { $one }, legt { $name } { $sum } dazu{ $kind ->
        [unvoted] , unter Vorbehalt des Beschlusses.
       *[sure] .
    } Höchstens noch { $most } für dieses Projekt, bis { $date }.
match-next-partial = Geben Sie { $one }, legt { $name } bis zu { $sum } dazu, je nachdem, was noch da ist{ $kind ->
        [unvoted] , unter Vorbehalt des Beschlusses.
       *[sure] .
    } Höchstens noch { $most } für dieses Projekt, bis { $date }.
match-formula-name = Die Rechnung:
match-nothing-on-failure = Dann zahlen auch die Partner nichts.
explain-open = Woher kommen diese Zahlen?
explain-heading = Woher kommen diese Zahlen?
explain-title = { $title }: woher die Zahlen kommen
explain-description = Was Partner zu „{ $title }“ dazulegen: Regel und Rechnung, Zeile für Zeile.
explain-lead = Jede Summe folgt aus einer vorher festgelegten Regel und aus dem, was { $host } zeigt. Hier die Rechnung, Zeile für Zeile.
explain-figure = { $sum }, { $name }: woher diese Zahl kommt
explain-fund = Der Fonds: { $name }
explain-crowd = Von Menschen gegeben
explain-counted = Davon zählt für diesen Fonds
explain-people = Beitragende, die zählen
explain-met = { $have }, erreicht
explain-unmet = { $have }, noch nicht
explain-steps = Summe der erreichten Stufen
explain-undivided = Verteilung am Ende des Fonds, bis dahin
explain-cap = Obergrenze je Projekt
explain-room = Kann bis zur Grenze noch dazukommen
explain-available = Noch im Fonds
explain-void = Die Kampagne ist nicht gelungen
explain-waiting = Wartet auf Geld im Fonds
explain-result = Was der Fonds dazulegt
explain-paid = Gezahlt: { $sum }, { $date } (Eintrag { NUMBER($seq) })
explain-confirmed = Erhalt bestätigt, { $date } (Eintrag { NUMBER($seq) })
explain-corrected = Von zwei Personen unterschriebene Korrektur: von { $before } auf { $after }, { $date } (Eintrag { NUMBER($seq) })
explain-source = Von { $host } gelesen am { $date }, Eintrag { NUMBER($seq) } im Journal. Regel in Kraft seit { $accepted }, seither unverändert.
accounts-see = Die ganze Rechnung des Gebiets
match-waiting = wartet: Der Fonds ist ganz vergeben
match-filled = es fehlt nichts: Das Ziel ist erreicht
nav-sponsors = Partner
nav-accounts = Rechnung
sponsors-title = Sie legen etwas dazu
sponsors-description = Die Partner, die in { $name } zu Beiträgen etwas dazulegen: Regeln, Summen, Projekte.
sponsors-lead = Unternehmen, Stiftungen, öffentliche Stellen: Jede hat vorher festgelegt, was sie dazulegt und unter welcher Bedingung. Jede Summe lässt sich prüfen.
sponsors-empty = Noch legt in diesem Fenster kein Partner etwas dazu.
sponsors-anonymous = Ohne ihren Namen
sponsors-anonymous-lead = Ein privater Partner darf ungenannt bleiben. Seine Regel und seine Rechnung sind öffentlich wie alle anderen; öffentliches Geld ist nie anonym.
sponsors-back = Alle Partner
sponsor-description = Was { $name } zu Beiträgen dazulegt, Projekt für Projekt.
sponsor-funds =
    { $count ->
        [one] ein Fonds
       *[other] { NUMBER($count) } Fonds
    }
sponsor-registration = Nr. { $number }
sponsor-money = Wo sein Geld steht
sponsor-its-funds = Seine Fonds
sponsor-projects = Die Projekte, denen er hilft
sponsor-about = Wer ist das?
sponsor-site = Die eigene Website
money-paid = gezahlt
money-due = geschuldet, noch nicht gezahlt
money-running = bewegt sich mit den Kampagnen
money-free = noch frei
money-total = Insgesamt { $sum }.
money-confirmed = Erhalten und bestätigt: { $sum }.
fund-until = bis { $date }
fund-unvoted = unter Vorbehalt des Beschlusses
fund-rule = Die Regel
fund-money = Wo das Geld steht
fund-projects = Geförderte Projekte
fund-nothing-yet = Noch ist nichts gewährt.
fund-others =
    { $count ->
        [one] Ein weiteres Projekt kann noch etwas bekommen.
       *[other] { NUMBER($count) } weitere Projekte können noch etwas bekommen.
    }
fund-estimate = Würde jetzt verteilt (kann sinken)
fund-time = Seine Geschichte
fund-lots = Woher das Budget kommt
fund-lot-recorded = { $sum } (Eintrag { NUMBER($seq) } im Journal)
fund-account = Der Abschluss
fund-time-accepted = angenommen
fund-time-voted = Beschluss gefasst
fund-time-opens = öffnet
fund-time-opened = geöffnet
fund-time-closes = endet
fund-time-paused = pausiert
fund-time-resumed = läuft weiter
fund-time-withdrawn = vom Partner zurückgezogen: Mehr wird nicht vergeben
fund-time-closed = beendet
fund-time-books-closed = Bücher geschlossen
accounts-title = Die Rechnung des Gebiets
accounts-description = Alles, was Partner in { $name } zugesagt haben, schulden und gezahlt haben, als offene Daten.
accounts-sentence = { $funds ->
        [one] Ein Fonds
       *[other] { NUMBER($funds) } Fonds
    } mit insgesamt { $committed }, { $projects ->
        [0] noch kein gefördertes Projekt
        [one] ein gefördertes Projekt
       *[other] { NUMBER($projects) } geförderte Projekte
    }: { $paid } gezahlt, { $due } geschuldet, { $promised } bewegen sich noch mit den Kampagnen.
accounts-no-money = Noch legt hier kein Fonds zu Spenden etwas dazu. Was Nachbarn, Firmen und öffentliche Stellen ohne Geld geben, steht unten.
accounts-note = Was sich mit Kampagnen bewegt, ist noch nicht geschuldet: Scheitert eine, wird für sie nichts gezahlt. Was Menschen geben, bleibt auf { $host } und gehört nicht zu diesen Summen.
accounts-unvoted = Ein Teil stammt aus öffentlichen Beschlüssen, die noch ausstehen.
accounts-states = Wo das Geld steht
accounts-by-fund = Fonds für Fonds
accounts-by-project = Projekt für Projekt
accounts-head-fund = Fonds
accounts-head-project = Projekt
accounts-head-committed = Budget
accounts-head-promised = Bewegt sich noch
accounts-head-due = Geschuldet, gezahlt oder nicht
accounts-head-paid = Gezahlt
accounts-head-unspent = Frei
accounts-head-crowd = Von Menschen gegeben
accounts-agree = Beide Tabellen sagen dasselbe, auf den Cent genau.
accounts-check = Nachprüfen
accounts-journal = Alles folgt aus einem Journal, in dem nichts gelöscht wird. Der letzte Eintrag hat die Nummer { $seq }, vom { $date }, und diesen Fingerabdruck (SHA-256):
accounts-how = Jeder Eintrag enthält den Fingerabdruck des vorigen: Wer Vergangenes änderte, änderte alle folgenden. Notieren Sie Nummer und Fingerabdruck; wer das Journal führt, muss Ihnen später zeigen können, dass es diesen Eintrag noch enthält. Mit den Dateien dieser Seite lässt sich alles nachrechnen.
accounts-csv-funds = Fonds (CSV)
accounts-csv-projects = Projekte (CSV)
accounts-csv-allocations = Jeder Fonds für jedes Projekt (CSV)
accounts-json = Alles, für Maschinen (JSON)
account-partners =
    { $kind ->
        [promised] Partner würden *{ $sum }* dazulegen, wenn die laufenden Kampagnen gelingen.
       *[mixed] Partner legen *{ $sum }* dazu: { $paid } gezahlt, { $due } geschuldet, { $promised }, wenn die laufenden Kampagnen gelingen.
    }
explain-not-met = Solange die Bedingung nicht erfüllt ist
explain-gift = Zugesagter Betrag
explain-asked = Bedingung: ab { $asked }
explain-step-met = Stufe erreicht: ab { $asked }
explain-step-unmet = Stufe noch offen ({ $sum }): ab { $asked }
match-lapsed-unmet = nichts zu zahlen: Die Bedingung wurde nicht erfüllt (ab { $asked })
match-provided = , sofern mindestens erreicht: { $asked }

nav-console-funds = Fonds
console-funds-account =
    { $count ->
        [one] Ein Fonds, { $budget } bereitgestellt
       *[other] { NUMBER($count) } Fonds, { $budget } bereitgestellt
    }: { $paid } gezahlt, davon { $confirmed } bestätigt; { $due } geschuldet und zu zahlen; { $running }, die noch den Sammlungen folgen.
console-funds-waiting = Zu entscheiden
console-corrections = Korrekturen zu zeichnen
console-funds-all = Alle Fonds
console-funds-none = Noch kein Fonds. Laden Sie auf der Mitgliederseite eine zeichnungsberechtigte Person einer Organisation ein: Sie sagt ihn in ihrem Bereich zu.
fund-still-due = { $sum } zu zahlen
fund-endorsed-by = { $who } hat schon angenommen. Ihre Zustimmung setzt den Fonds in Gang.
fund-endorsed-by-you = Sie haben diesen Fonds angenommen. Eine weitere Person der Region muss annehmen.
fund-whose = Wer das Geld bereitstellt
fund-organisation = Organisation
fund-anonymous = öffentlich anonym
fund-vote-label = Abstimmung
fund-vote-told = { $number } vom { $day }, Haushaltsstelle { $line }
fund-verified = Zusage geprüft
fund-verified-told = von { $who }, am { $day }
fund-field-verified = Die Stelle, die zahlen wird, hat diese Zusage geprüft
fund-field-verified-hint = Über dem Betrag, den die Region festlegt, fragt jemand bei ihr nach, bevor er annimmt.
fund-field-verified_by = Geprüft von
fund-field-verified_by-hint = Die Stelle oder Funktion, nicht der Name einer Person: Es steht für immer im Journal.
fund-field-verified_on = Am
refusal-verified-missing = Über dem Betrag, den die Region festlegt, prüft zuerst die Stelle, die zahlen wird. Fragen Sie dort nach und kreuzen Sie dann an.
refusal-verified-ahead = Dieser Tag kommt erst noch.
refusal-verified-before = Diese Zusage ist vom { $day }: Die Prüfung kann nicht älter sein.
fund-answer = Antworten
fund-accept-title = Annehmen
fund-accept-hint = Danach ändert sich die Regel nicht mehr. Der Fonds zählt, sobald er öffnet.
fund-accept-two = Bei dieser Höhe müssen zwei Personen der Region annehmen.
fund-accept = Diesen Fonds annehmen
fund-refuse-title = Nicht annehmen
fund-field-refuse = Warum, für die Organisation
fund-refuse = Diesen Fonds nicht annehmen
fund-close-title = Bücher schließen
fund-close-lead = Alles ist geregelt. Nicht gebraucht: { $sum }. Sagen Sie allen, warum.
fund-field-account = Was gebraucht wurde, was nicht und warum
fund-close = Schließen und veröffentlichen
console-allocation-acts = Was Sie tun können
console-allocation-nothing = Hier ist im Augenblick nichts zu tun.
payment-confirm-title = Das Geld ist da
payment-confirm-hint = Bestätigen Sie, sobald das Projekt es bekommen hat.
payment-confirm = Eingang bestätigen
correction-title = Berichtigen, was geschuldet ist
correction-hint = Eine andere Person der Region zeichnet. Das Journal behält die Summe vorher, nachher und den Grund.
correction-field-amount = Richtige Summe
correction-field-reason = Grund
correction-ask = Korrektur verlangen
correction-asked-title = Wartende Korrektur
correction-asked-by = Verlangt von { $who } am { $when }: von { $from } auf { $to }.
correction-sign = Korrektur zeichnen
correction-other = Eine andere Person als Sie muss zeichnen.
correction-drop = Korrektur fallen lassen
given-up-title = Die Plattform zeigt diese Kampagne nicht mehr
given-up-hint = Sie können ihr Ende hier vermerken: Für alle Fonds gilt sie dann als gescheitert, und was versprochen und noch nicht geschuldet ist, geht an die Fonds zurück. Zeigt die Plattform sie wieder, gilt deren Wort.
given-up-field-reason = Grund
given-up = Als gescheitert vermerken
gifts-title = Einzelne Spenden einlesen
gifts-known =
    { $count ->
        [one] Eine Gabe wurde schon eingelesen ({ $sum }) von { $who }, { $when }. Ein neuer Import ersetzt sie.
       *[other] { NUMBER($count) } Gaben wurden schon eingelesen ({ $sum }) von { $who }, { $when }. Ein neuer Import ersetzt sie.
    }
gifts-field-lines = Eine Zeile je Spende
gifts-field-lines-hint = Ein Wort für die Person, ein Strichpunkt, die Summe: Anne;20. Namen werden nicht behalten.
gifts-import = Einlesen
done-fund-accepted = Der Fonds ist angenommen.
done-fund-endorsed = Ihre Zustimmung ist festgehalten. Eine weitere Person der Region muss annehmen.
done-fund-refused = Der Fonds ist nicht angenommen. Die Organisation liest Ihren Grund.
done-books-closed = Die Bücher sind geschlossen und veröffentlicht.
done-payment-confirmed = Der Eingang ist bestätigt.
done-correction-asked = Die Korrektur wartet auf eine zweite Unterschrift.
done-correction-signed = Die Korrektur ist gemacht.
done-correction-dropped = Die Korrektur ist fallen gelassen.
done-campaign-given-up = Das Ende der Kampagne ist vermerkt. Was ihr versprochen war, ist wieder frei.
done-gifts-imported = Die Spenden sind eingelesen, ohne Namen.

told-sponsor-described = Organisation vorgestellt
told-sponsor-drafted = Fonds geschrieben
told-sponsor-discarded = Entwurf eines Fonds weggeworfen
told-sponsor-submitted = Fonds zugesagt
told-sponsor-refused = Fonds nicht angenommen
told-sponsor-endorsed = Fonds von einer ersten Person angenommen
told-sponsor-voted = Abstimmung festgehalten
told-sponsor-books-opened = Bücher geöffnet
told-sponsor-declared = Projekt in die Bücher aufgenommen
told-sponsor-correction-asked = Korrektur verlangt
told-sponsor-correction-dropped = Korrektur fallen gelassen
told-sponsor-books-closed = Bücher des Fonds geschlossen
told-sponsor-accepted = Fonds angenommen
told-sponsor-lot = Geld in den Fonds gelegt
told-sponsor-paused = Fonds angehalten
told-sponsor-resumed = Fonds fortgesetzt
told-sponsor-withdrawn = Fonds zurückgezogen
told-sponsor-paid = Zahlung festgehalten
told-sponsor-confirmed = Eingang bestätigt
told-sponsor-corrected = Korrektur gezeichnet
told-sponsor-gifts = Einzelne Spenden eingelesen
told-sponsor-admitted = Projekt in einen Fonds aufgenommen
told-sponsor-away = Projekt wird nicht mehr gezeigt: Nichts Neues wird ihm gewährt
told-sponsor-back = Projekt wird wieder gezeigt: Die Fonds zählen es wieder
told-sponsor-given-up = Ende einer Kampagne, die die Plattform nicht mehr zeigt, hier vermerkt
told-sponsor-observed = Stand der Plattform
told-sponsor-ticked = Zeit verging

### Zugang für Programme einer Organisation

organisation-tokens = Zugang für Ihre Programme
tokens-title = Zugang für Ihre Programme
tokens-lead = Mit einem Zugangsschlüssel kann ein Programm Ihre Fonds und Abrechnungen lesen oder Ihre Zahlungen eintragen, ohne dass sich jemand anmeldet.
tokens-open = Gültige Schlüssel
tokens-none = Kein Schlüssel ist gültig.
tokens-closed = Schlüssel, die nichts mehr öffnen
tokens-use = So werden sie benutzt
tokens-use-lead = Das Programm sendet den Schlüssel mit jeder Anfrage:
tokens-document = Das OpenAPI-Dokument dieses Fensters
token-make = Schlüssel erstellen
token-make-lead = Er wird nur einmal angezeigt und handelt in Ihrem Namen. Er öffnet nichts mehr, sobald er abläuft, widerrufen wird oder Sie nicht mehr für die Organisation zeichnen.
token-field-name = Name des Schlüssels
token-field-name-hint = Das Programm, das ihn benutzt: „Buchhaltung“.
token-field-scopes = Was er erlaubt
token-field-days = Gültig für
token-days =
    { $days ->
        [365] ein Jahr
       *[other] { $days } Tage
    }
scope-funds = Fonds lesen und was sie zusagen
scope-statements = Abrechnungen lesen
scope-payments = Zahlungen eintragen
token-made-by = Erstellt von { $by } am { $when }.
token-until = Gültig bis { $when }.
token-over-since = Abgelaufen am { $when }.
token-revoked-on = Widerrufen am { $when }.
token-revoke = Widerrufen
done-token-made = Der Schlüssel ist erstellt. Kopieren Sie ihn jetzt in Ihr Programm: Er wird nie wieder angezeigt.
done-token-repeated = Dieser Schlüssel war schon erstellt und wurde nur einmal angezeigt. Ist er verloren, widerrufen Sie ihn und erstellen Sie einen neuen.
done-token-revoked = Der Schlüssel ist widerrufen: Er öffnet nichts mehr.
link-token-made = Der Schlüssel, nur dieses eine Mal zu sehen
refusal-token-scopes-missing = Wählen Sie mindestens eines, was der Schlüssel erlaubt.
refusal-tokens-many = Eine Organisation hat höchstens { $most } gültige Schlüssel. Widerrufen Sie zuerst einen.
refusal-token-unknown = Ihre Organisation hat keinen solchen Schlüssel.
refusal-api-token = Diese Anfrage trägt keinen gültigen Schlüssel. Senden Sie „Authorization: Bearer“ mit einem Schlüssel aus dem Partnerbereich, der weder abgelaufen noch widerrufen ist.
refusal-api-scope-funds = Dieser Schlüssel erlaubt nicht, Fonds zu lesen. Erstellen Sie einen, der es erlaubt.
refusal-api-scope-statements = Dieser Schlüssel erlaubt nicht, Abrechnungen zu lesen. Erstellen Sie einen, der es erlaubt.
refusal-api-scope-payments = Dieser Schlüssel erlaubt nicht, Zahlungen einzutragen. Erstellen Sie einen, der es erlaubt.
refusal-api-not-json = Eine Zahlung wird als JSON gesendet. Sagen Sie es: „Content-Type: application/json“.
told-sponsor-token-made = Schlüssel erstellt
told-sponsor-token-revoked = Schlüssel widerrufen
nav-console-grants = Öffentliches Geld
statements-title = Abrechnungen
statements-all = Abrechnungen der Organisationen
statements-lead = Jeder Monat und jedes Jahr, in dem sich etwas bewegt hat. Eine Abrechnung entsteht bei jedem Abruf aus dem Journal: dieselbe Abrechnung hat immer dieselben Zahlen.
statements-none = Es hat sich noch nichts bewegt.
statements-nobody = Noch hat keine Organisation Geld zugesagt.
statements-moved =
    { $count ->
        [one] eine Bewegung; gezahlt: { $paid }
       *[other] { NUMBER($count) } Bewegungen; gezahlt: { $paid }
    }
statement-title = Abrechnung, { $period }
statement-number = Nummer
statement-period = Zeitraum
statement-from-to = { $from } bis { $to } einschließlich
statement-unfinished = Dieser Zeitraum ist nicht zu Ende: Die Abrechnung zeigt den Stand vom { $when }.
statement-csv = Tabelle (CSV)
statement-json = Daten (JSON)
statement-sums = Vom Anfang bis zum Ende
statement-figure = Summe
statement-opening = Am Anfang
statement-moved = Bewegung
statement-closing = Am Ende
statement-movements = Was sich bewegt hat
statement-seq = Zeile { $seq }
statement-no-movement = In diesem Zeitraum hat sich nichts bewegt.
statement-by-fund = Fonds für Fonds, am Ende
statement-by-project = Projekt für Projekt, am Ende
statement-fund = Fonds
statement-project = Projekt
statement-total = Summe
statement-no-row = Für diesen Zeitraum gibt es nichts zu zeigen.
statement-proof = Nachprüfen
statement-proof-lead = Diese Abrechnung folgt aus den Zeilen { $first } bis { $last } des Journals der Region und denen davor. Jede Zeile trägt den Fingerabdruck der vorigen: Wer eine ändert, ändert alle folgenden.
statement-hash = SHA-256-Fingerabdruck der Zeile { $seq }
statement-proof-how = Die Region führt diese Befehle auf ihrem Server aus und kann Ihnen das Journal geben. Der erste muss „sound“ sagen, der letzte den Fingerabdruck oben ergeben.
figure-committed = Zugesagt
figure-committed-hint = das Budget der Fonds
figure-promised = Versprochen
figure-promised-hint = vergeben, noch nicht geschuldet
figure-due = Geschuldet
figure-due-hint = gezahlt oder nicht
figure-paid = Gezahlt
figure-paid-hint = laut Organisation
figure-confirmed = Bestätigt
figure-confirmed-hint = angekommen, laut Region
figure-unspent = Frei
figure-unspent-hint = weder versprochen noch geschuldet
cause-time = Eine Frist ist vergangen
cause-due = Die Karenztage sind um: Das Geld ist geschuldet
cause-fund-accepted = Die Region hat den Fonds angenommen
cause-lot = Geld zum Fonds hinzugefügt
cause-fund-paused = Der Fonds pausiert
cause-fund-resumed = Der Fonds läuft weiter
cause-fund-withdrawn = Was nicht vergeben war, ist zurückgezogen
cause-admitted = Ein weiteres Projekt kann davon bekommen
cause-observation = Die Plattform meldet neue Zahlen
cause-gifts-import = Spenden wurden einzeln eingelesen
cause-payment =
    Gezahlt { $way ->
        [host] über die Plattform
       *[direct] direkt
    }, Verwendungszweck { $reference }
cause-confirm = Die Region bestätigt, dass das Geld angekommen ist
cause-correction = Korrektur, von zwei Personen gezeichnet: { $reason }
transfers-title = Überweisungen
transfers-lead = Was dieser Fonds schuldet, wem, und die Datei, die Ihre Bank liest. Sie laden sie selbst im Online-Banking hoch und geben sie dort frei.
transfers-owed = Zu zahlen
transfers-unpayable =
    { $count ->
        [one] Ein Projekt hat noch kein Konto: Die Region oder wer es trägt muss es eintragen.
       *[other] { NUMBER($count) } Projekte haben noch kein Konto: Die Region oder wer sie trägt muss es eintragen.
    }
transfers-no-account = Für dieses Projekt ist kein Konto eingetragen.
transfers-reference = Verwendungszweck
transfers-record = Diese Zahlung eintragen, wenn sie erfolgt ist
transfers-total = Mögliche Überweisungen: { $sum }
transfers-file = Die Datei für Ihre Bank
transfers-download = Datei herunterladen
transfers-after = An keine Bank wird etwas gesendet. Tragen Sie nach den Überweisungen oben jede Zahlung ein: Der Verwendungszweck steht schon da.
transfers-field-pay = Was Sie zahlen
transfers-field-name = Inhaber des zahlenden Kontos
transfers-field-name-hint = Ihre Organisation, wie die Bank sie kennt. Höchstens 70 Zeichen.
transfers-field-iban = IBAN des zahlenden Kontos
transfers-field-day = Tag der Zahlung
transfers-field-keep = Dieses Konto für das nächste Mal behalten
transfers-field-keep-hint = Nur Zeichnungsberechtigte sehen es. Ohne Häkchen wird es gelöscht.
payee-title = Wer das Geld bekommt
payee-noted = Eingetragen von { $who } am { $when }
payee-kept = Was aufbewahrt wird
payee-none = Noch ist nichts eingetragen.
payee-privacy = Das lesen nur die Region, wer das Projekt trägt, und die Zeichnungsberechtigten der Fonds, die ihm Geld schulden. Nichts davon steht im Journal; alles lässt sich löschen.
payee-forget = Dieses Konto löschen
payee-note = Eintragen
payee-save = Speichern
payee-field-name = Name des Empfängers
payee-field-name-hint = Der Kontoinhaber mit seinem amtlichen Namen.
payee-field-iban = IBAN
payee-field-iban-hint = Sie steht auf dem Kontoauszug. Leerzeichen zählen nicht.
payee-field-bic = BIC
payee-field-bic-hint = Nur für ein Konto außerhalb des Europäischen Wirtschaftsraums.
payee-field-siret = SIRET
payee-field-siret-hint = 14 Ziffern. In Frankreich nötig, um öffentliches Geld zu bekommen.
payee-field-rna = RNA-Nummer
payee-field-rna-hint = W und neun Ziffern, für einen Verein in Frankreich.
done-payee-noted = Der Empfänger ist eingetragen.
done-payee-forgotten = Das Konto ist gelöscht.
grants-title = Öffentliches Geld
grants-lead = Was jeder Empfänger im Jahr von öffentlichen Stellen bekommt. Über { $limit } verlangt das Gesetz eine Vereinbarung.
grants-no-siret = ohne SIRET
grants-payee = Wer das Geld bekommt
grants-owed = { $sum } geschuldet oder gezahlt
grants-and-promised = { $sum } versprochen
grants-above = Mehr als { $limit } im Jahr: Die öffentliche Stelle muss eine Vereinbarung geschlossen haben.
grants-soon = Wird alles Versprochene geschuldet, übersteigt die Summe { $limit }: Bereiten Sie die Vereinbarung vor.
grants-none = Noch keine öffentliche Stelle schuldet einem Projekt Geld oder sagt ihm welches zu.
grants-agreed = geschuldet seit { $day }
grants-unvoted = geschuldet, vorbehaltlich des Beschlusses
grants-promised = versprochen
grants-register = Das zu veröffentlichende Verzeichnis
grants-register-lead = Die geschuldeten Zuschüsse im offenen Schema „Subventions“ 2.1.1 des französischen Grundbestands lokaler Daten.
grants-download = Verzeichnis herunterladen (CSV)
grants-left-out = Was noch fehlt
lacks-grant-granter-id = Die SIRET der öffentlichen Stelle fehlt: Sie trägt sie auf der Seite ihrer Organisation ein.
lacks-grant-beneficiary-id = Die SIRET des Empfängers fehlt.
lacks-grant-vote = Der Beschluss ist nicht eingetragen.
lacks-grant-granter = Der Name der öffentlichen Stelle fehlt.
lacks-grant-beneficiary = Der Name des Empfängers fehlt.
lacks-grant-object = Der Zweck fehlt oder ist zu lang.
lacks-grant-amount = Die Summe liegt nicht über null.
lacks-grant-currency = Das Verzeichnis nimmt nur Euro.
lacks-grant-period = Die letzte Zahlung liegt vor der ersten.
lacks-grant-unpaid = Davon ist noch nichts gezahlt: Das Register sagt, wann gezahlt wurde.
reconcile-title = Mit dem Endexport vergleichen
reconcile-found = Was der Vergleich ergibt
reconcile-runs = Die Kampagne ist nicht beendet: Noch gibt es nichts zu korrigieren.
reconcile-same = Der Export sagt, was gezählt wurde. Es gibt nichts zu korrigieren.
reconcile-differs = Der Export sagt etwas anderes, als gezählt wurde.
reconcile-export = Export
reconcile-counted = Gezählt
reconcile-difference = Unterschied
reconcile-none = keiner
reconcile-crowd = Vom Publikum gegeben
reconcile-backers = Unterstützende
reconcile-through-host = Ohne die { $sum }, die Fonds über die Plattform gezahlt haben.
reconcile-lines = Zeile für Zeile
reconcile-line = Zeile { NUMBER($line) }:
reconcile-unread = nicht gelesen. Es braucht einen Namen, ein Semikolon und eine Summe.
reconcile-refund = Rückzahlung von { $sum }, abgezogen.
reconcile-again = dieselbe Person und Summe wie in Zeile { NUMBER($line) }. Gezählt: Prüfen Sie, ob sie doppelt ist.
reconcile-new = { $sum }: Keine früher eingelesene Spende hat diese Summe.
reconcile-payment = Zahlung { $reference } des Fonds „{ $fund }“, keine Spende des Publikums. Weggelassen.
reconcile-missing = Früher eingelesene Spenden fehlen darin: { $sums }.
reconcile-proposals = Mögliche Korrekturen
reconcile-from-to = heute { $from }; laut Export { $to }
reconcile-propose = Korrektur vorbereiten
reconcile-paste = Der Export
reconcile-lead = Fügen Sie hier den Endexport der Plattform oder des Projekts ein. Nichts wird angewendet, kein Name behalten: Sie lesen die Unterschiede, und zwei Personen zeichnen, wenn etwas zu korrigieren ist.
reconcile-compare = Vergleichen
reconcile-field-export = Eine Zeile je Spende
reconcile-field-export-hint = Ein Name, ein Semikolon, eine Summe; was folgt, wird nicht gelesen: Anna;20;Karte. Eine Rückzahlung hat ein Minuszeichen.
reconcile-reason = Endexport der Plattform
attention-funds =
    { $count ->
        [one] Ein Fonds wartet auf die Antwort der Region.
       *[other] { NUMBER($count) } Fonds warten auf die Antwort der Region.
    }
attention-corrections =
    { $count ->
        [one] Eine Korrektur wartet auf eine zweite Unterschrift.
       *[other] { NUMBER($count) } Korrekturen warten auf eine zweite Unterschrift.
    }
attention-payments =
    { $count ->
        [one] Bei einer Zahlung ist noch zu bestätigen, dass sie angekommen ist.
       *[other] Bei { NUMBER($count) } Zahlungen ist noch zu bestätigen, dass sie angekommen sind.
    }
attention-grants =
    { $count ->
        [one] Ein Empfänger öffentlichen Geldes übersteigt die Summe, ab der eine Vereinbarung nötig ist, oder wird es tun.
       *[other] { NUMBER($count) } Empfänger öffentlichen Geldes übersteigen die Summe, ab der eine Vereinbarung nötig ist, oder werden es tun.
    }
attention-not-booked =
    { $count ->
        [one] Was die Plattform über ein Projekt sagt, lässt sich nicht verbuchen.
       *[other] Was die Plattform über { NUMBER($count) } Projekte sagt, lässt sich nicht verbuchen.
    }
attention-sign = Lesen und zeichnen
notice-fund-submitted = Der Fonds „{ $name }“ ist zugesagt: Die Region muss antworten.
notice-link-fund-submitted = Lesen und antworten
notice-kind-fund-submitted = Eine Organisation sagt einen Fonds zu
notice-fund-accepted = Die Region nimmt Ihren Fonds „{ $name }“ an.
notice-link-fund-accepted = Den Fonds verfolgen
notice-kind-fund-accepted = Die Region nimmt einen unserer Fonds an
notice-fund-endorsed = Eine erste Person der Region nimmt Ihren Fonds „{ $name }“ an. Eine zweite muss ihn auch annehmen.
notice-link-fund-endorsed = Den Fonds verfolgen
notice-kind-fund-endorsed = Eine erste Person nimmt einen unserer Fonds an
notice-fund-refused = Die Region nimmt Ihren Fonds „{ $name }“ nicht an. Der Grund steht auf der Seite des Fonds.
notice-link-fund-refused = Den Grund lesen
notice-kind-fund-refused = Die Region nimmt einen unserer Fonds nicht an
notice-payment-due = Der Fonds „{ $name }“ schuldet Geld: Die Überweisungen können erfolgen.
notice-link-payment-due = Überweisungen vorbereiten
notice-kind-payment-due = Einer unserer Fonds schuldet Geld
notice-payment-recorded =
    { $count ->
        [one] Für { $name } ist eine Zahlung eingetragen. Bestätigen Sie sie, sobald das Geld da ist.
       *[other] Für { $name } sind { NUMBER($count) } Zahlungen eingetragen. Bestätigen Sie sie, sobald das Geld da ist.
    }
notice-link-payment-recorded = Die Zahlung ansehen
notice-kind-payment-recorded = Eine Organisation trägt eine Zahlung ein
notice-correction-asked = Eine Korrektur dessen, was { $name } geschuldet wird, wartet auf Ihre Unterschrift.
notice-link-correction-asked = Lesen und zeichnen
notice-kind-correction-asked = Eine Korrektur wartet auf eine zweite Unterschrift
refusal-iban-form = Das ist keine IBAN: zwei Buchstaben für das Land, zwei Prüfziffern, dann höchstens 30 Zeichen.
refusal-iban-check-digits = Die Prüfziffern passen nicht zum Rest: Ein Zeichen ist falsch, fehlt oder steht woanders.
refusal-iban-country = Kein Land hat Konten, die so beginnen. Prüfen Sie die ersten zwei Buchstaben.
refusal-iban-country-form = Konten dieses Landes haben eine andere Länge oder Form. Übertragen Sie sie vollständig.
refusal-iban-outside = Dieses Konto liegt außerhalb des europäischen Zahlungsraums. Geben Sie eines an, das SEPA-Überweisungen annimmt.
refusal-bic-form = Eine BIC hat 8 oder 11 Buchstaben und Ziffern. Das Feld kann leer bleiben.
refusal-siren-digits = Die Ziffern dieser SIREN passen nicht zusammen: Eine ist falsch, oder zwei sind vertauscht.
refusal-registration-form = Geben Sie die Nummer an, unter der die Organisation eingetragen ist: SIREN, SIRET, RNA oder die Ihres Landes.
refusal-siret-form = Eine SIRET hat 14 Ziffern.
refusal-siret-digits = Die Ziffern dieser SIRET passen nicht zusammen: Eine ist falsch, oder zwei sind vertauscht.
refusal-rna-form = Eine RNA-Nummer ist ein W und neun Ziffern.
refusal-bank-text-empty = Von diesem Namen bleibt nichts in den Buchstaben, die Banken weitergeben. Schreiben Sie ihn in lateinischen Buchstaben.
refusal-bank-text-character = Eines dieser Zeichen geben Banken nicht weiter. Schreiben Sie Buchstaben ohne Akzente, Ziffern und Leerzeichen.
refusal-bank-text-long = Das ist zu lang für eine Bank: höchstens 70 Zeichen.
refusal-bank-text-slash = Ein Schrägstrich oder Leerzeichen steht, wo es nicht sein darf. Nehmen Sie es heraus.
refusal-transfers-nothing = Wählen Sie mindestens eine Zahlung.
refusal-transfers-too-many = Eine Datei nimmt höchstens 10.000 Überweisungen. Machen Sie mehrere.
refusal-transfers-day = An diesem Tag zahlt keine Bank. Nennen Sie ein nahes Datum.
refusal-transfers-past = Dieser Tag ist vergangen. Nennen Sie heute oder einen kommenden Tag.
refusal-transfers-no-payee = Für eines dieser Projekte ist kein Konto eingetragen. Bitten Sie die Region darum, oder wählen Sie es ab.
refusal-transfers-payer-outside = Dieses Konto liegt außerhalb des europäischen Zahlungsraums. Zahlen Sie von einem anderen.
refusal-transfers-amount = { $of }: Eine Überweisung trägt 0,01 bis 999.999.999,99 Euro. Wählen Sie sie ab und zahlen Sie anders.
refusal-transfers-currency = { $of }: So lassen sich nur Euro überweisen. Wählen Sie sie ab und zahlen Sie anders.
refusal-transfers-twice = { $of }: Zwei Überweisungen haben diesen Verwendungszweck. Machen Sie zwei Dateien.
refusal-transfers-payee-outside = { $of }: Das Konto des Empfängers liegt außerhalb des europäischen Zahlungsraums. Bitten Sie die Region um ein anderes.
refusal-transfers-to-payer = { $of }: Das ist auch das zahlende Konto. Eines von beiden ist falsch.
refusal-transfers-unwritable = Die Datei lässt sich nicht schreiben. Sagen Sie es der Region.
table-of = Tabelle: { $name }
privacy-holders-account = Schuldet ein Fonds einem Projekt Geld, liegt das zu zahlende Konto gesondert; nur wer zahlt oder abrechnet, liest es, und auf Wunsch wird es gelöscht.

### Helfende Hände: Bedarf und Angebote

told-need-declared = Bedarf gemeldet
told-need-revised = Bedarf geändert
told-need-met = Bedarf gedeckt
told-need-reopened = Bedarf wieder offen
told-need-withdrawn = Bedarf zurückgezogen
told-need-hidden = Bedarf ausgeblendet
told-need-shown = Bedarf wieder gezeigt
told-offer-confirmed = Hilfe angeboten
told-offer-answered = Nachricht zu einem Hilfsangebot
told-offer-agreed = Einverstanden, die Adresse zu teilen
told-offer-ended = Gespräch beendet
told-offer-helped = Stunden der Hilfe vermerkt
told-offer-erased = Alles über eine helfende Person gelöscht
need-number = Bedarf Nr. { $number }
offer-some = Ein Hilfsangebot
### Bescheinigungen, und was aus Kampagnen wird

told-certificate-issued = Bescheinigung ausgestellt
told-afterwards-asked = Projektträger gefragt, was daraus wurde
told-afterwards-answered = Antwort des Projektträgers, was daraus wurde
told-sponsor-logo = Logo der Organisation
notice-afterwards = Was ist aus „{ $name }“ geworden? Zwei Fragen warten auf Sie.
notice-link-afterwards = Antworten
notice-kind-afterwards = Ich werde gefragt, was aus meiner Kampagne wurde
nav-portal-needs = Bedarf
needs-title = Helfende Hände gesucht
needs-met = Gedeckter Bedarf
need-met-word = Gedeckt:
need-offer = Hilfe anbieten
need-offer-other = Etwas anderes anbieten
need-kind-hands = Hände
need-kind-skills = Können
need-kind-tools = Werkzeug
need-kind-equipment = Ausstattung
need-kind-place = Ein Ort
need-kind-transport = Transport
needs-count =
    { $count ->
        [one] Eine Hilfe gesucht
       *[other] { NUMBER($count) } Hilfen gesucht
    }
need-amount-of = { NUMBER($count) } { $unit }
need-amount = Anzahl: { NUMBER($count) }
need-amount-people =
    { $count ->
        [one] eine Person
       *[other] { NUMBER($count) } Personen
    }
need-until = bis { $day }
need-helped =
    { $people ->
        [one] Eine Person hat
       *[other] { NUMBER($people) } Menschen haben
    } { $hours ->
        [one] eine Stunde geholfen
       *[other] zusammen { NUMBER($hours) } Stunden geholfen
    }
need-helped-people =
    { $people ->
        [one] Eine Person hat mit angepackt
       *[other] { NUMBER($people) } Menschen haben mit angepackt
    }
needs-lead = Sagen Sie, was Ihren Projekten außer Geld fehlt: Hände, Können, ein Werkzeug, ein Ort. Wer hier lebt, liest es auf der Projektseite und schreibt Ihnen von dort.
need-new = Bedarf melden
needs-none = Kein Bedarf gemeldet.
needs-project-left = Dieses Fenster zeigt das Projekt nicht: Bedarf kann dafür nicht gemeldet werden.
need-offers =
    { $count ->
        [one] Ein Angebot
       *[other] { NUMBER($count) } Angebote
    }
need-tag =
    { $standing ->
        [met] Gedeckt
        [withdrawn] Zurückgezogen
        [hidden] Ausgeblendet
        [past] Tag vorbei
       *[open] Offen
    }
need-standing =
    { $standing ->
        [met] Dieser Bedarf ist gedeckt. Die Projektseite bewahrt den Dank.
        [withdrawn] Dieser Bedarf ist zurückgezogen: niemand sieht ihn mehr.
        [hidden] Die Region zeigt diesen Bedarf nicht.
        [past] Sein Tag ist vorbei: der Bedarf wird nicht mehr gezeigt. Nennen Sie einen anderen Tag, oder melden Sie ihn als gedeckt.
       *[open] Dieser Bedarf ist auf der Projektseite zu sehen.
    }
need-hidden-why = Warum: { $reason }
need-not-done = Nichts wurde geändert
need-when = Wann
need-field-project = Projekt
need-field-kind = Worum geht es?
need-field-what = Was gebraucht wird, in einer Zeile
need-field-what-hint = Zum Beispiel: sechs Leute für eine Trockenmauer.
need-field-more = Näheres
need-field-count = Wie viele
need-field-unit = Wovon (Personen, Meter, Kisten)
need-field-until = Letzter Tag, an dem es hilft
need-field-until-hint = Ohne Tag bleibt der Bedarf offen. Der Tag darf nach dem Ende der Kampagne liegen.
need-field-place = Wo
need-field-thanks = Ein Wort des Dankes
need-field-thanks-hint = Er steht auf der Projektseite. Nennen Sie nur, wer einverstanden ist.
need-field-people = Wie viele Menschen geholfen haben
need-field-hours = Stunden Hilfe, insgesamt
need-form-lead = Eine Sprache genügt. Geantwortet wird über das Fenster: weder Ihre Adresse noch die anderen ist zu sehen.
need-edit = Ändern
need-declare = Bedarf melden
need-save = Speichern
need-met-title = Der Bedarf ist gedeckt
need-met-lead = „{ $what }“: sagen Sie danke und wie viel Zeit gegeben wurde. Die Stunden zählen in den Zahlen der Region.
need-met-send = Er ist gedeckt
need-met-do = Gedeckt: danke sagen
need-met-again = Dank oder Stunden ändern
need-see = Auf der Projektseite ansehen
need-reopen = Wieder öffnen
need-withdraw = Zurückziehen
done-need-declared = Der Bedarf ist gemeldet. Er steht auf der Projektseite.
done-need-revised = Der Bedarf ist geändert.
done-need-met = Der Bedarf ist gedeckt. Danke an alle.
done-need-withdrawn = Der Bedarf ist zurückgezogen.
done-need-reopened = Der Bedarf ist wieder offen.
refusal-need-most = Dieses Projekt hat schon { NUMBER($most) } offene Bedarfe. Melden Sie gedeckte, oder ziehen Sie einen zurück.
refusal-need-unchanged = Nichts weicht vom Gespeicherten ab.
refusal-need-withdrawn = Dieser Bedarf ist zurückgezogen. Öffnen Sie ihn zuerst wieder.
refusal-need-met = Dieser Bedarf ist schon gedeckt. Öffnen Sie ihn zuerst wieder.
refusal-need-past = Der Tag dieses Bedarfs ist vorbei: melden Sie einen neuen.
refusal-need-unknown = Diesen Bedarf gibt es nicht mehr.
refusal-need-count-missing = Sagen Sie wie viele, oder leeren Sie das Feld daneben.
refusal-need-day-past = Dieser Tag ist vorbei. Heute ist { $today }: wählen Sie einen kommenden Tag, oder lassen Sie das Feld leer.
refusal-need-day-far = Dieser Tag liegt über drei Jahre entfernt. Prüfen Sie das Jahr.
refusal-need-people-missing = Sagen Sie auch, wie viele Menschen diese Stunden gegeben haben.
refusal-need-too-many = Das ist zu viel: höchstens { NUMBER($most) }.
refusal-need-not-yours = Wählen Sie eines Ihrer Projekte: den Bedarf anderer meldet man nicht.
refusal-need-project-left = Dieses Projekt hat das Fenster verlassen: sein Bedarf kann hier nicht mehr gezeigt werden. Verloren ist nichts.
refusal-need-campaign-failed = Die Kampagne dieses Projekts ist gescheitert oder wurde gestoppt: Bedarf kann dafür nicht mehr gemeldet werden. Eine neue Kampagne hat ihren eigenen.
nav-portal-offers = Hilfsangebote
offer-title-need = Hilfe anbieten
offer-title-project = Diesem Projekt Hilfe anbieten
offer-title-alone = Hilfe in Ihrer Nähe anbieten
offer-lead =
    { $aim ->
        [alone] Ein Lieferwagen am Samstag, ein Können, ein Raum: sagen Sie, was Sie gern leihen. Nur Projekte in der Nähe, die es brauchen, sehen es.
       *[need] Ein Konto brauchen Sie nicht. Ihre Adresse bleibt verborgen, bis Sie beide zustimmen, sie zu zeigen.
    }
offer-field-message = Was Sie anbieten
offer-field-message-hint = Sagen Sie auch, wann Sie Zeit haben.
offer-field-name = Ihr Name
offer-field-name-hint = Wer das Projekt trägt, liest ihn. Der Vorname genügt.
offer-field-email = Ihre E-Mail-Adresse
offer-field-email-hint = Ohne Ihr Einverständnis sieht sie niemand.
offer-field-reach = Wie man Sie sonst erreicht
offer-field-reach-hint = Eine Telefonnummer zum Beispiel. Freiwillig, und erst zu sehen, wenn Sie beide einverstanden sind.
offer-field-kind = Was Sie leihen oder geben
offer-field-town = Ihr Ort
offer-field-town-hint = Ihr Angebot wird Projekten im Umkreis von dreißig Kilometern vorgeschlagen.
offer-promise = Ein Brief bittet Sie um Bestätigung. Ohne sie wird nach { NUMBER($hours) } Stunden alles gelöscht. In jedem Brief steht ein Link, der alles löscht.
offer-send = Angebot abschicken
offer-door-sent = Sehen Sie in Ihre E-Mails
offer-door-sent-lead = Eine E-Mail ist gerade an die Adresse gegangen, die Sie angegeben haben. Öffnen Sie sie und bestätigen Sie: erst dann wird Ihr Angebot weitergegeben. Sie haben { NUMBER($hours) } Stunden. Kommt sie nicht an, prüfen Sie die Adresse und beginnen Sie neu.
offer-door-confirm = Mein Angebot bestätigen
offer-door-confirm-lead =
    { $aim ->
        [alone] Das haben Sie geschrieben. Sobald Sie es bestätigen, wird Ihr Angebot Projekten in der Nähe vorgeschlagen, die es brauchen.
       *[project] Das haben Sie geschrieben. Sobald Sie es bestätigen, geben wir es weiter.
    }
offer-door-confirm-do = Ja, weitergeben
offer-door-confirm-alone-do = Ja, anbieten
offer-door-erase = Alles löschen
offer-door-erase-lead =
    { $count ->
        [one] Ihr Name, Ihre Adresse und alle Nachrichten Ihres Angebots werden gelöscht, auf beiden Seiten. Wer das Projekt trägt, liest dann „gelöscht“. Das geschieht sofort und endgültig.
       *[other] Ihr Name, Ihre Adresse und alle Nachrichten Ihrer { NUMBER($count) } Angebote in diesem Fenster werden gelöscht, auf beiden Seiten. Wer die Projekte trägt, liest dann „gelöscht“. Das geschieht sofort und endgültig.
    }
offer-door-erase-do = Jetzt alles löschen
offer-door-erased = Alles ist gelöscht
offer-door-erased-lead = Wir haben nichts mehr von dem, was Sie hier angeboten hatten. Sicherungen vergessen es ihrerseits nach { NUMBER($days) } Tagen. Danke, dass Sie helfen wollten.
offer-door-gone = Dieser Link öffnet nichts mehr
offer-door-gone-lead = Das Angebot wurde nicht innerhalb von { NUMBER($hours) } Stunden bestätigt, oder es ist gelöscht. Davon ist nichts mehr da. Auf einer Projektseite können Sie ein neues schreiben.
offer-door-refused = Das geht hier nicht
offer-mine = Ihre Hilfe
offer-said-confirmed = Bestätigt. Ihr Angebot ist weitergegeben.
offer-said-confirmed-alone = Bestätigt. Ihr Angebot wird Projekten im Umkreis von dreißig Kilometern vorgeschlagen.
offer-said-answered = Ihre Nachricht ist weitergegeben.
offer-said-agreed = Vermerkt.
offer-said-ended = Das Gespräch ist beendet.
offer-undelivered-own = Einer unserer Briefe kam am { $when } nicht bei Ihnen an. Bewahren Sie die Adresse dieser Seite auf: hier steht alles.
offer-undelivered = Der Brief kam nicht an: die Adresse hat ihn am { $when } abgewiesen. Vielleicht hat die Person Ihre Nachrichten nicht gelesen.
offer-alone = { $kind }, in { $town }
offer-alone-waits = Braucht es ein Projekt in der Nähe, so schreibt Ihnen, wer es trägt, und ein Brief sagt es Ihnen.
offer-erase-title = Ihre Daten
offer-kept = Alles wird { NUMBER($days) } Tage nach dem Ende des Gesprächs gelöscht oder nach { NUMBER($silent) } Tagen Stille; oder sobald Sie es wünschen.
offer-you = Sie
offer-ended-own = Sie haben dieses Gespräch am { $when } beendet.
offer-ended-other = Die andere Person hat dieses Gespräch am { $when } beendet. Hier kann niemand mehr schreiben.
offer-agreed-own = Sie sind einverstanden, Ihre Adresse zu zeigen. Sie erscheint, sobald die andere Person es auch ist.
offer-agreed-other = Die andere Person ist einverstanden, die Adressen zu teilen. Nun sagen Sie, ob Sie es auch möchten.
offer-field-answer = Ihre Nachricht
offer-answer = Senden
offer-agree = Adressen teilen
offer-agree-hint = Die Adressen erscheinen nur, wenn Sie beide es möchten. Danach lassen sie sich nicht zurücknehmen.
offer-end = Gespräch beenden
offer-end-hint = Niemand kann hier mehr schreiben, und die andere Person erfährt es. Das ist endgültig.
offer-end-do = Ja, beenden
offer-reach = Sie können einander erreichen
offer-write-outside = E-Mail schreiben
offer-no-address = Es ist keine Adresse bekannt: schreiben Sie weiter hier.
offer-erased = Gelöscht
offer-words-erased = Diese Worte wurden auf Wunsch ihrer Verfasserin oder ihres Verfassers gelöscht.
offer-erased-lead = Diese Person hat alles gelöscht, oder die Aufbewahrungszeit ist vorbei. Von ihren Nachrichten ist nichts geblieben.
offers-lead = Was Menschen Ihren Projekten anbieten. Sie antworten von hier; keine Adresse ist zu sehen, bis Sie beide einverstanden sind.
offers-none = Noch hat niemand etwas angeboten. Ein genauer Bedarf mit Tag und Ort bringt mehr Antworten.
offer-to-project = Hilfe für das Projekt
offer-tag =
    { $standing ->
        [waits] Zu lesen
        [answered] Beantwortet
        [agreed] Adressen geteilt
        [erased] Gelöscht
       *[ended] Beendet
    }
offers-near = In Ihrer Nähe angeboten
offers-near-lead = Diese Menschen leihen gern, was Sie brauchen. Schreiben Sie ihnen: sie sehen Ihr Projekt erst, wenn Sie den ersten Schritt tun.
offer-near-km = { $town }, { $km } km entfernt
offer-since = Angeboten seit { $day }
offer-write-first = Lesen und schreiben
offer-hours-title = Wie viel Zeit wurde gegeben?
offer-field-hours = Stunden
offer-field-hours-hint = Sie zählen in den Zahlen der Region.
done-offer-answered = Ihre Nachricht ist weitergegeben.
done-offer-agreed = Vermerkt.
done-offer-ended = Das Gespräch ist beendet. Die andere Person weiß es.
done-offer-hours = Die Stunden sind vermerkt.
refusal-offer-need-closed = Dieser Bedarf ist gedeckt, zurückgezogen, oder sein Tag ist vorbei. Was noch gebraucht wird, steht auf der Projektseite.
refusal-offer-need-unknown = Dieses Fenster zeigt diesen Bedarf nicht oder nicht mehr. Sehen Sie die Projekte und was sie brauchen.
refusal-offer-project-left = Dieses Projekt hat das Fenster verlassen: wir können ihm nichts mehr weitergeben.
refusal-offer-campaign-failed = Die Kampagne dieses Projekts ist gescheitert oder wurde gestoppt: hier wird keine Hilfe mehr gesucht.
refusal-offer-project-full = Viele Angebote warten schon auf eine Antwort dieses Projekts. Kommen Sie in einigen Tagen wieder.
refusal-offer-region-full = In diesem Fenster sind zu viele Angebote offen. Kommen Sie in einigen Tagen wieder.
refusal-offer-node-full = Zu viele Angebote warten gerade auf ihre Bestätigung. Versuchen Sie es morgen wieder; abgeschickt wurde nichts.
refusal-letters-many = Von Ihrem Anschluss sind gerade viele Anfragen abgegangen. Versuchen Sie es in einer Stunde wieder; was Sie geschrieben haben, steht noch da.
refusal-offer-letters-today = An diese Adresse gingen heute schon { NUMBER($most) } Bestätigungsbriefe. Öffnen Sie einen davon, oder versuchen Sie es morgen wieder.
refusal-offer-address-many = Zu dieser Adresse gibt es schon { NUMBER($most) } Angebote. Löschen Sie eines über den Link in seinem Brief.
refusal-offer-not-posted = Der Bestätigungsbrief konnte nicht abgehen. Prüfen Sie die Adresse, oder versuchen Sie es später; Ihr Text ist noch da.
refusal-offer-no-mail = Dieses Fenster kann gerade keine Briefe senden: wir können Sie nicht um Bestätigung bitten. Nutzen Sie die Seite des Projekts auf seiner Kampagnenplattform.
refusal-offer-address = Das ist keine E-Mail-Adresse. Schreiben Sie sie so: name@beispiel.de.
refusal-offer-name-link = Ein Name enthält weder Adresse noch Link.
refusal-offer-links = Zu viele Links: höchstens { NUMBER($most) }.
refusal-offer-town = Diesen Ort kennen wir nicht, oder mehrere heißen so. Fügen Sie die Postleitzahl hinzu: Saint-Martin 63570.
refusal-offer-unknown = Dieses Angebot gibt es nicht mehr.
refusal-offer-erased = Diese Person hat alles gelöscht: niemand kann ihr mehr schreiben.
refusal-offer-ended = Dieses Gespräch ist beendet: hier kann niemand mehr schreiben.
refusal-offer-talk-full = Dieses Gespräch ist sehr lang. Teilen Sie Ihre Adressen, um anderswo weiterzureden.
refusal-offer-too-many-today = Sie haben an einem Tag schon { NUMBER($most) } Nachrichten in diesem Gespräch geschrieben. Versuchen Sie es morgen wieder; Ihr Text ist noch da.
refusal-offer-not-needed = Melden Sie zuerst einen Bedarf dieser Art: so sind diese Menschen bereit, angeschrieben zu werden.
refusal-offer-approached-enough = Viele Projekte haben dieser Person schon geschrieben. Lassen Sie ihr Zeit zu antworten.
refusal-offer-counts-with-need = Die Stunden dieser Hilfe werden beim Bedarf vermerkt, wenn Sie ihn als gedeckt melden.
refusal-offer-hours-unread = Schreiben Sie eine Zahl von Stunden, 1 bis 2000.
offer-letter-confirm-subject =
    { $about ->
        [project] Bestätigen Sie Ihr Hilfsangebot für „{ $project }“
       *[alone] Bestätigen Sie Ihr Hilfsangebot
    }
offer-letter-confirm-heading = Guten Tag
offer-letter-confirm-lead =
    { $about ->
        [project] Sie bieten dem Projekt „{ $project }“ Ihre Hilfe an. Bestätigen Sie es, dann geben wir es weiter; Ihre Adresse bleibt verborgen.
       *[alone] Sie bieten im Fenster „{ $window }“ Ihre Hilfe an. Bestätigen Sie es: nur Projekte in der Nähe, die sie brauchen, sehen das Angebot, und nie Ihre Adresse.
    }
offer-letter-confirm-action = Mein Angebot bestätigen
offer-letter-confirm-closing = Ohne Bestätigung wird nach zwei Tagen alles gelöscht. Haben Sie nichts angeboten, dann tun Sie nichts.
offer-letter-message-subject = „{ $project }“ schreibt Ihnen
offer-letter-message-heading = Eine Nachricht für Sie
offer-letter-message-lead = Zu Ihrem Hilfsangebot schreibt, wer „{ $project }“ trägt:
offer-letter-message-action = Lesen und antworten
offer-letter-asked-subject = „{ $project }“ möchte Adressen teilen
offer-letter-asked-heading = Einander direkt erreichen?
offer-letter-asked-lead = Wer „{ $project }“ trägt, ist einverstanden, die Adressen zu teilen. Nichts ist zu sehen, bis Sie ja sagen.
offer-letter-asked-action = Antworten
offer-letter-agreed-subject = Sie können „{ $project }“ erreichen
offer-letter-agreed-heading = Sie können einander erreichen
offer-letter-agreed-lead = Sie sind beide einverstanden, die Adressen zu teilen. So erreichen Sie „{ $project }“:
offer-letter-agreed-action = Gespräch öffnen
offer-letter-ended-subject = „{ $project }“ hat das Gespräch beendet
offer-letter-ended-heading = Das Gespräch ist beendet
offer-letter-ended-lead = Wer „{ $project }“ trägt, hat das Gespräch über Ihr Angebot beendet. Danke, dass Sie helfen wollten.
offer-letter-ended-closing = Niemand kann dort mehr schreiben. Alles wird nach dreißig Tagen gelöscht, oder sofort über den Link unten.
offer-letter-ended-action = Gespräch nachlesen
offer-letter-where = Antworten Sie über diese Seite. Eine Antwort auf diesen Brief ginge an das Team des Fensters, nicht an das Projekt.
offer-letter-reason = Sie erhalten diesen Brief, weil diese Adresse für ein Hilfsangebot im Fenster „{ $window }“ eingegeben wurde.
offer-letter-erase = Alles über mich löschen
notice-offer-made =
    { $count ->
        [one] „{ $name }“ wird Hilfe angeboten.
       *[other] „{ $name }“ wird { NUMBER($count) }-mal Hilfe angeboten.
    }
notice-offer-answered =
    { $count ->
        [one] Neues zu einem Hilfsangebot für „{ $name }“.
       *[other] { NUMBER($count) } Neuigkeiten zu einem Hilfsangebot für „{ $name }“.
    }
notice-link-offer-made = Lesen und antworten
notice-link-offer-answered = Gespräch öffnen
notice-kind-offer-made = Meinem Projekt wird Hilfe angeboten
notice-kind-offer-answered = Wer Hilfe anbietet, antwortet mir oder beendet das Gespräch
privacy-helpers = Wenn Sie Hilfe anbieten
privacy-helpers-text = Wir bewahren Ihren Namen, Ihre E-Mail-Adresse, den anderen Weg zu Ihnen, falls Sie einen nennen, und die Nachrichten auf. Wer das Projekt trägt, liest Namen und Nachrichten; Ihre Adresse nur, wenn Sie beide es möchten. Ein Angebot ohne Projekt ist nie öffentlich: nur Ort und Art der Hilfe dienen dazu, es vorzuschlagen.
privacy-helpers-kept = Ohne Bestätigung wird alles nach { NUMBER($hours) } Stunden gelöscht; sonst { NUMBER($days) } Tage nach dem Ende des Gesprächs oder nach { NUMBER($silent) } Tagen Stille. Ein Link in jedem Brief löscht sofort alles.
figures-help = Helfende Hände
figures-help-lead = Nach Angabe derer, die Projekte tragen, wenn ein Bedarf gedeckt ist.
figures-head-project = Projekt
figures-head-people = Menschen
figures-head-hours = Stunden
console-needs-lead = Was Projekte außer Geld suchen. Blenden Sie aus, was nicht hierher gehört; wer es schrieb, liest den Grund.
need-hide-lead = Dieser Bedarf steht dann nicht mehr auf der Projektseite. Wer das Projekt trägt, liest Ihren Grund.
need-field-reason = Warum
need-hide = Bedarf ausblenden
need-show = Wieder zeigen
done-need-hidden = Der Bedarf ist ausgeblendet.
done-need-shown = Der Bedarf wird wieder gezeigt.

## Leihgaben, Siegel und Unterstützung
act-support-sign = Unterschreiben und der Projektleitung vorlegen
act-support-sign-hint = Sie verpflichten Ihre Stelle zu allem, was diese Seite sagt. Die Unterstützung gilt, sobald die Projektleitung die Bedingungen annimmt.
done-support-signed = Unterschrieben. Die Projektleitung ist um Antwort gebeten.
told-support-signed = Unterstützung unterschrieben
refusal-support-unsigned = Die Stelle hat diese Unterstützung noch nicht unterschrieben. Warten Sie darauf: Sie erfahren es.
nav-portal-loans = Leihgaben
nav-portal-support = Unterstützung
nav-portal-following = Verfolgte Projekte
nav-portal-received = Erhaltene Unterstützung
loans-lead = Was verliehen wird, für welche Tage, und wie es um jede Leihgabe steht.
loans-none = Zurzeit ist nichts verliehen. Gerät, Leute, ein Ort: Was bei Ihnen ruht, kann einem Projekt dienen.
support-lead = Was erbeten, aufgeschrieben und gegeben wird, Projekt für Projekt. Jede Absage hat ihren Grund.
support-none = Noch ist nichts gegeben oder erbeten. Ein Siegel, ein paar Stunden, ein Saal: Schreiben Sie eine erste Unterstützung auf.
received-lead = Was Organisationen und öffentliche Stellen Ihren Projekten geben, neben dem Geld.
received-none = Noch hat niemand Ihren Projekten etwas angeboten. Was ihnen geliehen oder gegeben wird, steht dann hier, und Sie antworten darauf.
in-kind-group-late = Überfällig
in-kind-group-bound = Zugesagt oder bei einem Projekt
in-kind-group-offered = Angeboten
in-kind-group-past = Vergangenes
in-kind-group-asked = Erbeten
in-kind-group-proposed = Zu unterschreiben
in-kind-group-awaits = Unterschrieben, der Träger muss antworten
in-kind-group-due = Frist vorbei: Sagen Sie, was daraus wurde
in-kind-group-given = Gegeben
in-kind-group-to-answer = Sie sind gefragt
in-kind-group-on = Laufend
in-kind-group-open = Leihgaben für jedes Projekt
loan-kind-equipment = Leihgabe: Gerät
loan-kind-people = Leihgabe: Leute
loan-kind-place = Leihgabe: Ort
loan-state-offered = angeboten
loan-state-accepted = angenommen
loan-state-handed-over = übergeben
loan-state-returned = zurückgegeben
loan-state-declined = abgelehnt
loan-state-withdrawn = zurückgezogen
loan-state-late = überfällig
loan-beside = Dasselbe steht schon in Leihe Nr. { $number } ({ $state }), vom { $from } bis { $until }: Für einen Tag kann nur eine von beiden genommen werden.
loan-standing-open = { $who } bietet es jedem Projekt des Fensters an.
loan-standing-offered = { $who } bietet es an; das Projekt hat noch nicht geantwortet.
loan-standing-over = Angeboten bis { $last }; niemand hat es genommen.
loan-standing-accepted = Zugesagt von { $who } ({ $days }); noch nicht übergeben.
loan-standing-handed-over = Beim Projekt bis { $last }, geliehen von { $who }.
loan-standing-late = Seit { $last } an { $who } zurückzugeben.
loan-standing-returned = Geliehen von { $who } ({ $days }) und zurückgegeben.
loan-standing-declined = Das Projekt hat es nicht genommen oder darauf verzichtet. Sein Grund:
loan-standing-withdrawn = { $who } hat es zurückgezogen. Der Grund:
support-kind-label = Siegel
support-kind-coaching = Begleitung
support-kind-orientation = Vermittlung an eine Stelle
support-kind-venue = Nutzung eines Ortes
support-kind-visibility = Sichtbarkeit
support-kind-test-site = Erprobungsort
support-kind-procedure = Hilfe bei einem Verfahren
support-state-asked = erbeten
support-state-proposed = zu unterschreiben
support-state-given = gegeben
support-state-fulfilled = erfüllt
support-state-ended = beendet
support-state-withdrawn = zurückgenommen
support-state-refused = abgelehnt
support-state-declined = nicht gewollt
support-state-due = Frist vorbei
support-state-awaits = wartet auf den Träger
support-standing-asked = Das Projekt bittet { $who } darum; eine Antwort steht aus.
support-standing-proposed = { $who } gibt es, wenn das Projekt die Bedingungen annimmt.
support-standing-to-sign = { $who } hat es aufgeschrieben und noch nicht unterschrieben.
support-standing-given = Gegeben von { $who }.
support-standing-due = Gegeben von { $who } bis { $last }; die Frist ist vorbei.
support-standing-fulfilled = Gegeben von { $who }: Alles Zugesagte ist getan.
support-standing-ended = Gegeben von { $who } und beendet.
support-standing-withdrawn = { $who } hat es zurückgenommen. Der Grund:
support-standing-refused = { $who } gibt es nicht. Der Grund:
support-standing-declined = Das Projekt will es nicht oder nicht mehr. Sein Grund:
in-kind-day = am { $day }
in-kind-days = { $first } bis { $last }
in-kind-from = ab { $day }
in-kind-until = bis { $day }
in-kind-when = Dauer
in-kind-offered-days = Angeboten
in-kind-value = Geschätzter Wert
in-kind-estimated = { $sum }, geschätzt
in-kind-conditions = Bedingungen
in-kind-more = Näheres
in-kind-what = Gegenstand
in-kind-hours = Stunden
in-kind-hours-count =
    { $count ->
        [one] { NUMBER($count) } Stunde
       *[other] { NUMBER($count) } Stunden
    }
in-kind-basis = Rechtsgrundlage
in-kind-agreement = Vereinbarung
in-kind-project = Projekt
in-kind-by = Von
in-kind-register = Das Verzeichnis nach Empfänger (CSV)
in-kind-not-done = Das ist nicht geschehen
in-kind-about = Für das Projekt „{ $project }“
in-kind-leave = Zurück, ohne zu speichern
in-kind-unvalued =
    { $count ->
        [one] { NUMBER($count) } ohne geschätzten Wert
       *[other] { NUMBER($count) } ohne geschätzten Wert
    }
support-wish = Worum das Projekt bittet
in-kind-part-what = Was
in-kind-part-days = Wie lange
in-kind-part-terms = Unter welchen Bedingungen
in-kind-part-right = Mit welchem Recht, zu welchem Wert
in-kind-part-wish = Ihre Bitte
in-kind-part-words = Name und Kriterien
in-kind-part-badge = Abzeichen
in-kind-field-first = Erster Tag
in-kind-field-last = Letzter Tag, einschließlich
in-kind-field-value = Geschätzter Wert
in-kind-field-value-hint = Was es sonst kosten würde. Er steht neben dem Geld und wird nie hinzugezählt.
loan-any-project = Jedes Projekt des Fensters
loan-field-organisation = Wer verleiht
loan-field-item = Was Sie verleihen
loan-field-item-hint = Immer unter demselben Namen für dieselbe Sache: So wird sie nicht zweimal für dieselben Tage zugesagt.
loan-field-kind = Worum handelt es sich?
loan-field-text = Was man davon wissen muss
loan-field-conditions = Bedingungen
loan-field-conditions-hint = Transport, Versicherung, Kaution, Auf- und Abbau.
loan-field-project = Für welches Projekt
loan-field-value = Geschätzter Wert
loan-field-days = Tage
support-field-value = Geschätzter Wert
support-field-days = Dauer
loan-new-title = Leihgabe anbieten
loan-new-lead = Gerät, Leute oder ein Ort, für bestimmte Tage. Ein Projekt nimmt es an, Sie übergeben es, es kommt zurück.
loan-new-send = Diese Leihgabe anbieten
loan-again-title = Dieses Angebot ändern
loan-again-lead = Solange niemand es genommen hat, lässt sich das Angebot ändern.
loan-again-send = Speichern
loan-edit = Angebot ändern
loan-copy = Dasselbe für andere Tage anbieten
support-field-body = Im Namen von
support-field-asked = Wen bitten Sie?
support-field-project = Projekt
support-field-kind = Welche Unterstützung
support-field-label = Welches Siegel
support-field-label-hint = Nur wenn die Unterstützung ein Siegel ist.
support-no-label = Keines
support-field-what = Was genau
support-field-what-hint = Die Stelle mit Namen, der Saal, das Gelände, das Verfahren. Bei einem Siegel freiwillig.
support-field-hours = Anzahl der Stunden
support-field-hours-hint = Ein letzter Tag oder eine Anzahl Stunden: Eines von beiden ist nötig.
support-field-law = Gesetzestext
support-field-basis = Andere Rechtsgrundlage, Beschluss, Erlass
support-field-agreement = Nummer der Vereinbarung
support-field-conditions = Was das Projekt dafür tun muss
support-field-conditions-hint = „Wenn der Ort auch eine Fahrradwerkstatt aufnimmt.“ Mit Bedingungen gilt die Unterstützung erst, wenn die Projektleitung sie annimmt.
support-field-wish = Was das Projekt braucht, und warum
support-new-title = Unterstützung aufschreiben
support-new-lead = So streng wie bei Geld: Recht, Dauer, Wert, Bedingungen. Vor der Unterschrift lesen Sie alles noch einmal.
support-unsigns = Sie haben das unterschrieben. Anders gespeichert verliert es Ihre Unterschrift: Der Träger liest es erst, wenn Sie neu unterschreiben.
support-new-send = Vor der Unterschrift lesen
support-answer = Mit einer Unterstützung antworten
support-edit = Geschriebenes ändern
support-ask-title = Um Unterstützung bitten
support-ask-lead = Eine öffentliche Stelle antwortet Ihnen: mit Unterstützung oder mit einer begründeten Absage.
support-ask-send = Bitte senden
support-note-first = Das ist die erste Unterstützung Ihrer Stelle für dieses Projekt.
support-note-before =
    { $count ->
        [one] Ihre Stelle hat diesem Projekt bereits { NUMBER($count) } Unterstützung gegeben.
       *[other] Ihre Stelle hat diesem Projekt bereits { NUMBER($count) } Unterstützungen gegeben.
    }
support-note-worth = Geschätzter Wert des bereits Gegebenen: { $sums }.
basis-other = Ein anderer Text
basis-cgct-l2144-3 = CGCT, Art. L. 2144-3 (Gemeindesäle, Frankreich)
basis-cg3p-l2125-1 = CG3P, Art. L. 2125-1 (öffentlicher Grund, unentgeltlich, Frankreich)
basis-law-2000-321-9-1 = Gesetz Nr. 2000-321, Art. 9-1 (Zuwendungen in Sachleistungen, Frankreich)
labels-title = Ihre Siegel
label-new-title = Siegel anlegen
label-new-lead = Ein Name, Kriterien, die alle lesen können, ein Abzeichen. Projekte mit dem Siegel haben eine gemeinsame Seite.
label-new-send = Dieses Siegel anlegen
label-again-title = Dieses Siegel ändern
label-again-lead = Was Sie ändern, steht sofort auf seiner Seite und bei den Projekten, die es tragen.
label-again-send = Speichern
label-field-name = Name des Siegels
label-field-criteria = Kriterien
label-field-criteria-hint = Was ein Projekt sein oder tun muss, um es zu tragen; je Absatz ein Kriterium.
label-field-letters = Buchstaben des Abzeichens
label-field-letters-hint = Ein bis drei.
label-field-tone = Farbe des Abzeichens
label-tone-accent = Die der Region
label-tone-partner = Band
label-tone-ink = Tinte
label-tone-line = Nur Umriss
label-see = Seite
label-edit = Ändern
label-carried =
    { $count ->
        [one] { NUMBER($count) } Projekt trägt es
       *[other] { NUMBER($count) } Projekte tragen es
    }
label-retired-tag = nicht mehr vergeben
label-retired = Dieses Siegel wird nicht mehr vergeben. Projekte, die es tragen, behalten es.
label-by = Vergeben von { $who }
label-description = { $label }, ein Siegel, vergeben von { $who }: seine Kriterien und die Projekte, die es tragen.
label-criteria = Kriterien
label-count =
    { $count ->
        [0] Noch trägt es kein Projekt
        [one] { NUMBER($count) } Projekt trägt es
       *[other] { NUMBER($count) } Projekte tragen es
    }
label-accounts = Alles, was gegeben wird, in Geld und in Sachleistungen
received-title = Was die Region beiträgt
received-note = Neben dem Geld. Ein geschätzter Wert ist keine gezahlte Summe.
act-loan-withdraw = Zurückziehen
act-loan-withdraw-hint = Das betroffene Projekt liest Ihren Grund.
act-loan-hand-over = Übergabe vermerken
act-loan-hand-over-hint = Sobald das Projekt es hat.
act-loan-take-back = Rückgabe vermerken
act-loan-take-back-hint = Sagen Sie, in welchem Zustand es zurückkam, falls das zählt. Es bleibt zwischen dem Projekt und Ihnen.
act-loan-accept = Diese Leihgabe annehmen
act-loan-accept-hint = Behalten Sie die angebotenen Tage oder nehmen Sie einen Teil. Damit nehmen Sie auch die Bedingungen an.
act-loan-decline = Ablehnen
act-loan-decline-hint = Wer es anbietet, liest Ihren Grund.
act-loan-give-up = Darauf verzichten
act-loan-give-up-hint = Es wird wieder frei für andere Tage oder Projekte. Sagen Sie, warum.
act-support-refuse = Ablehnen
act-support-refuse-hint = Der Grund steht dem Projekt zu und muss für alle gelten.
act-support-withdraw = Zurücknehmen
act-support-withdraw-hint = Das Projekt liest Ihren Grund.
act-support-give = Unterschreiben und geben
act-support-give-hint = Sie verpflichten Ihre Stelle zu allem, was diese Seite sagt. Das Projekt erfährt es, die Leute lesen es.
act-support-fulfil = Alles ist getan
act-support-fulfil-hint = Das Zugesagte ist erfüllt.
act-support-end = Beenden
act-support-end-hint = Die Unterstützung endet hier, ob ganz genutzt oder nicht.
act-support-accept = Diese Unterstützung annehmen
act-support-accept-hint = Mit der Annahme verpflichten Sie sich zu den Bedingungen. Damit ist die Unterstützung gegeben.
act-support-decline = Ablehnen
act-support-decline-hint = Die Stelle liest Ihren Grund.
act-support-unask = Bitte zurückziehen
act-support-unask-hint = Sagen Sie kurz, warum.
act-support-give-up = Darauf verzichten
act-support-give-up-hint = Die Unterstützung endet. Die Stelle liest Ihren Grund.
act-label-retire = Dieses Siegel nicht mehr vergeben
act-label-retire-hint = Projekte, die es tragen, behalten es bis zum Ablauf.
act-reason = Grund
act-note = Anmerkung
done-loan-offered = Die Leihgabe ist angeboten.
done-loan-revised = Das Angebot ist geändert.
done-loan-withdrawn = Die Leihgabe ist zurückgezogen.
done-loan-handed-over = Die Übergabe ist vermerkt.
done-loan-returned = Die Rückgabe ist vermerkt.
done-loan-accepted = Die Leihgabe gehört Ihnen für diese Tage. Wer verleiht, erfährt es.
done-loan-declined = Vermerkt, mit Ihrem Grund.
done-support-written = Aufgeschrieben. Lesen Sie alles, bevor Sie unterschreiben.
done-support-given = Die Unterstützung ist gegeben. Das Projekt erfährt es.
done-support-refused = Die Absage ist verschickt, mit ihrem Grund.
done-support-withdrawn = Die Unterstützung ist zurückgenommen.
done-support-fulfilled = Die Unterstützung ist erfüllt.
done-support-ended = Die Unterstützung ist beendet.
done-support-asked = Ihre Bitte ist unterwegs. Die Antwort steht dann hier.
done-support-accepted = Die Unterstützung ist gegeben. Die Stelle erfährt es.
done-support-declined = Vermerkt, mit Ihrem Grund.
done-label-drawn = Das Siegel ist angelegt.
done-label-changed = Das Siegel ist geändert.
done-label-retired = Das Siegel wird nicht mehr vergeben.
done-watch-set = Sie verfolgen dieses Projekt.
done-watch-ended = Sie verfolgen dieses Projekt nicht mehr.
refusal-in-kind-project = Das Fenster zeigt dieses Projekt nicht. Wählen Sie eines, das es zeigt: Ihre übrigen Eingaben bleiben erhalten.
refusal-in-kind-project-gone = Das Fenster zeigt dieses Projekt nicht mehr: Es hat die Region oder die Plattform verlassen. Nichts ist geändert; ziehen Sie zurück oder lehnen Sie ab, was darauf wartet.
refusal-in-kind-backwards = Der letzte Tag liegt vor dem ersten. Berichtigen Sie einen von beiden.
refusal-in-kind-reason = Nennen Sie den Grund: Wer darauf wartet, liest ihn.
refusal-loan-over = Diese Tage sind vorbei. Wählen Sie kommende.
refusal-loan-too-long = Eine Leihgabe dauert höchstens zwei Jahre. Bieten Sie sie danach neu an.
refusal-loan-too-many = Ihre Organisation bietet schon hundert Leihgaben an, die niemand genommen hat. Ziehen Sie eine zurück, bevor Sie eine weitere anbieten.
refusal-loan-unchanged = Am Angebot hat sich nichts geändert. Ändern Sie, was nötig ist, oder gehen Sie zurück.
refusal-loan-unknown = Diese Leihgabe gehört nicht zu Ihrer Organisation. Gehen Sie zur Liste Ihrer Leihgaben zurück.
refusal-loan-not-yours = Dieses Projekt ist nicht Ihres: Nur wer es leitet, kann antworten. Wählen Sie eines Ihrer Projekte.
refusal-loan-moved-on =
    { $state ->
        [offered] Diese Leihgabe ist angeboten: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
        [accepted] Diese Leihgabe ist angenommen: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
        [handed-over] Diese Leihgabe ist übergeben: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
        [returned] Diese Leihgabe ist zurückgegeben: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
        [declined] Diese Leihgabe ist abgelehnt: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
       *[other] Diese Leihgabe ist zurückgezogen: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
    }
refusal-loan-outside = Diese Leihgabe wird vom { $from } bis { $until } angeboten. Wählen Sie Tage daraus.
refusal-loan-too-early = Diese Leihe beginnt am { $day }: Übergeben Sie frühestens am Vortag.
refusal-loan-overlaps = „{ $item }“ ist vom { $from } bis { $until } schon zugesagt (Leihgabe Nr. { $number }). Wählen Sie andere Tage: Ihre Eingaben bleiben erhalten.
refusal-loan-still-away = „{ $item }“ ist noch nicht zurück (Leihgabe Nr. { $number }, überfällig). Wählen Sie spätere Tage oder warten Sie die Rückgabe ab.
refusal-support-too-many = Zehn Bitten dieses Projekts warten schon auf Antwort. Warten Sie sie ab oder ziehen Sie eine zurück.
refusal-support-unchanged = Es hat sich nichts geändert. Ändern Sie, was nötig ist, oder gehen Sie zurück.
refusal-support-binds = Diese Unterstützung hat Bedingungen: Sie gilt, sobald die Projektleitung sie annimmt. Warten Sie die Antwort ab oder streichen Sie die Bedingungen.
refusal-support-unknown = Diese Unterstützung gehört nicht zu Ihrer Stelle. Gehen Sie zu Ihrer Liste zurück.
refusal-support-not-yours = Dieses Projekt ist nicht Ihres: Nur wer es leitet, kann antworten oder bitten. Wählen Sie eines Ihrer Projekte.
refusal-support-over = Der letzte Tag ist vorbei. Schreiben Sie einen kommenden.
refusal-support-endless = Öffentliche Unterstützung hat ein Ende: Nennen Sie einen letzten Tag oder eine Anzahl Stunden.
refusal-support-label = Wählen Sie ein Siegel Ihrer Stelle, das noch vergeben wird.
refusal-support-what = Sagen Sie, was genau: die Stelle, den Ort, das Verfahren.
refusal-support-basis = Wählen Sie einen Gesetzestext oder nennen Sie eine andere Rechtsgrundlage.
refusal-support-moved-on =
    { $state ->
        [asked] Diese Unterstützung ist erbeten: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
        [proposed] Diese Unterstützung ist aufgeschrieben und wartet auf die Unterschrift: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
        [given] Diese Unterstützung ist gegeben: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
        [fulfilled] Diese Unterstützung ist erfüllt: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
        [ended] Diese Unterstützung ist beendet: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
        [refused] Diese Unterstützung ist abgelehnt: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
        [declined] Diese Unterstützung ist nicht gewollt: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
       *[other] Diese Unterstützung ist zurückgenommen: Das geht nicht mehr. Lesen Sie die Seite neu, sie ist aktuell.
    }
refusal-label-too-many = Ihre Stelle hat schon zwanzig Siegel. Ändern Sie eines, statt ein weiteres anzulegen.
refusal-label-unchanged = An diesem Siegel hat sich nichts geändert. Ändern Sie, was nötig ist, oder gehen Sie zurück.
refusal-label-retired = Dieses Siegel wird schon nicht mehr vergeben. Es ist nichts weiter zu tun.
refusal-label-unknown = Dieses Siegel gehört nicht zu Ihrer Stelle. Gehen Sie zur Liste Ihrer Siegel zurück.
refusal-label-carried = Dieses Projekt trägt das Siegel schon. Wählen Sie ein anderes oder warten Sie den Ablauf ab.
refusal-label-criteria = Schreiben Sie die Kriterien auf: Nach ihnen werden alle Projekte gleich beurteilt.
refusal-label-letters = Ein bis drei Buchstaben oder Ziffern, ohne Leerzeichen.
refusal-watch-too-many = Sie verfolgen schon { NUMBER($most) } Projekte. Beenden Sie eines, bevor Sie ein weiteres verfolgen.
watch-lead = Setzen Sie Marken: Überschreitet ein Projekt eine, lesen Sie es hier und am nächsten Morgen in Ihrem Brief, ein einziges Mal. Niemand sonst weiß, was Sie verfolgen.
watch-none = Sie verfolgen noch kein Projekt.
watch-no-project = Das Fenster zeigt zurzeit kein Projekt.
watch-new = Ein Projekt verfolgen
watch-new-lead = Ein schon verfolgtes Projekt zu wählen ersetzt seine Marken.
watch-send = Dieses Projekt verfolgen
watch-stop = Nicht mehr verfolgen
watch-support = Unterstützung aufschreiben
watch-open = Sie erfahren es bei:
watch-no-line = Keine Marke: Sie verfolgen ohne Nachricht.
watch-field-project = Projekt
watch-field-percent = Prozent des Ziels
watch-field-backers = Unterstützer
watch-field-silent = Tage, die ein Bedarf ohne Antwort bleibt
watch-line-percent = { NUMBER($at) } % des Ziels
watch-line-backers =
    { $at ->
        [one] { NUMBER($at) } Unterstützer
       *[other] { NUMBER($at) } Unterstützer
    }
watch-line-silent =
    { $at ->
        [one] ein Bedarf seit { NUMBER($at) } Tag ohne Antwort
       *[other] ein Bedarf seit { NUMBER($at) } Tagen ohne Antwort
    }
watch-crossed = { $line }: überschritten, gesehen am { $when }
watch-crossed-title = Marken sind überschritten
watch-at =
    { $backers ->
        [one] { NUMBER($percent) } % des Ziels, { NUMBER($backers) } Unterstützer
       *[other] { NUMBER($percent) } % des Ziels, { NUMBER($backers) } Unterstützer
    }
watch-gone = Das Fenster zeigt dieses Projekt nicht mehr.
portal-body-asked =
    { $count ->
        [one] Ein Projekt bittet Sie um Unterstützung und wartet auf Ihre Antwort.
       *[other] { NUMBER($count) } Bitten um Unterstützung warten auf Ihre Antwort.
    }
portal-body-given =
    { $count ->
        [0] Zurzeit läuft keine Unterstützung.
        [one] { NUMBER($count) } Unterstützung läuft.
       *[other] { NUMBER($count) } Unterstützungen laufen.
    }
accounts-in-kind = Sachleistungen
accounts-in-kind-note = Was ohne Geld geliehen oder gegeben wird: Siegel, Stunden, Orte, Gerät. Werte sind Schätzungen der Gebenden; sie sind in keiner Summe dieser Seite enthalten.
accounts-head-kind = Art
accounts-head-count = Anzahl
figures-in-kind = Hilfe ohne Geld
figures-in-kind-lead = Was öffentliche Stellen und Organisationen Projekten gegeben oder geliehen haben, neben dem Geld.
figures-in-kind-labels =
    { $count ->
        [one] *{ NUMBER($count) }* Siegel vergeben
       *[other] *{ NUMBER($count) }* Siegel vergeben
    }
figures-in-kind-hours =
    { $count ->
        [one] *{ NUMBER($count) }* Stunde Begleitung
       *[other] *{ NUMBER($count) }* Stunden Begleitung
    }
figures-in-kind-loans =
    { $count ->
        [one] *{ NUMBER($count) }* Leihgabe
       *[other] *{ NUMBER($count) }* Leihgaben
    }
figures-in-kind-others =
    { $count ->
        [one] *{ NUMBER($count) }* weitere Unterstützung
       *[other] *{ NUMBER($count) }* weitere Unterstützungen
    }
told-loan-offered = Leihgabe angeboten
told-loan-revised = Leihangebot geändert
told-loan-accepted = Leihgabe angenommen
told-loan-declined = Leihgabe abgelehnt
told-loan-handed-over = Leihgabe übergeben
told-loan-returned = Leihgabe zurückgegeben
told-loan-withdrawn = Leihgabe zurückgezogen
told-support-label-drawn = Siegel angelegt
told-support-label-revised = Siegel geändert
told-support-label-retired = Siegel eingestellt
told-support-asked = Unterstützung erbeten
told-support-proposed = Unterstützung aufgeschrieben
told-support-given = Unterstützung gegeben
told-support-fulfilled = Unterstützung erfüllt
told-support-ended = Unterstützung beendet
told-support-withdrawn = Unterstützung zurückgenommen
told-support-refused = Unterstützung abgelehnt
told-support-declined = Unterstützung nicht gewollt
told-about-loan = Leihgabe geändert
told-about-label = Siegel geändert
told-about-support = Unterstützung geändert
notice-loan-offered = Ihrem Projekt wird eine Leihgabe angeboten: „{ $name }“. Sie sind gefragt.
notice-link-loan-offered = Lesen und antworten
notice-kind-loan-offered = Einem meiner Projekte wird etwas geliehen
notice-loan-answered = Ein Projekt hat auf Ihre Leihgabe „{ $name }“ geantwortet.
notice-link-loan-answered = Leihgabe ansehen
notice-kind-loan-answered = Ein Projekt antwortet auf eine unserer Leihgaben
notice-loan-withdrawn = Die Leihgabe „{ $name }“ ist zurückgezogen. Der Grund steht auf ihrer Seite.
notice-link-loan-withdrawn = Grund lesen
notice-kind-loan-withdrawn = Eine Leihgabe an eines meiner Projekte wird zurückgezogen
notice-support-asked = Ein Projekt bittet Sie um Unterstützung: { $name }.
notice-link-support-asked = Lesen und antworten
notice-kind-support-asked = Ein Projekt bittet meine Stelle um Unterstützung
notice-support-answered = Die Projektleitung hat auf Ihre Unterstützung geantwortet: { $name }.
notice-link-support-answered = Unterstützung ansehen
notice-kind-support-answered = Eine Projektleitung antwortet auf unsere Unterstützung
notice-support-proposed = Eine Unterstützung wartet auf Ihr Ja: { $name }. Lesen Sie die Bedingungen.
notice-link-support-proposed = Lesen und antworten
notice-kind-support-proposed = Einem meiner Projekte wird Unterstützung unter Bedingungen angeboten
notice-support-given = Ihr Projekt erhält Unterstützung: { $name }.
notice-link-support-given = Unterstützung ansehen
notice-kind-support-given = Eines meiner Projekte erhält Unterstützung
notice-support-refused = Eine Unterstützung wird nicht gegeben oder zurückgenommen: { $name }. Der Grund steht auf ihrer Seite.
notice-link-support-refused = Grund lesen
notice-kind-support-refused = Unterstützung für eines meiner Projekte wird abgelehnt oder zurückgenommen
notice-line-crossed = „{ $name }“ hat eine Ihrer Marken überschritten.
notice-link-line-crossed = Ansehen, welche
notice-kind-line-crossed = Ein verfolgtes Projekt überschreitet eine meiner Marken

### Per E-Mail folgen

follow-call = Der Aufruf „{ $name }“
follow-project = Dieses Projekt
follow-by-letter = Einen Brief pro Woche bekommen
follow-letter-hint = Per E-Mail, donnerstags früh, wenn es Neues gibt. Ohne Konto, und ein Klick beendet es.
follow-back = Zurück zu den Projekten
follow-title = Ein Brief pro Woche
follow-lead = Donnerstags früh schreibt Ihnen { $name }, was bei dem geschah, dem Sie folgen. Nichts Neues, kein Brief.
follow-field-topics = Wem Sie folgen
follow-field-email = Ihre E-Mail-Adresse
follow-field-email-hint = Sie dient nur diesen Briefen.
follow-promise = Ein erster Brief bittet Sie um Bestätigung. Ohne Antwort binnen 48 Stunden wird Ihre Adresse gelöscht. Keine Zählpixel, keine Verfolgung von Links.
follow-send = Schreiben Sie mir jede Woche
follow-closed = Dieses Fenster verschickt keine Briefe. Die Atom-Feeds am Fuß der Seiten stehen allen offen.
topic-window = Das ganze Fenster: { $name }
topic-category = Die Kategorie „{ $name }“
topic-place = Projekte in { $name }
topic-call = Der Aufruf „{ $name }“
topic-project = Das Projekt „{ $name }“
follow-sent-title = Sehen Sie in Ihre Post
follow-sent-text = Ein Brief geht an die Adresse, die Sie angegeben haben; ging vor Kurzem schon einer dorthin, geht kein weiterer, und der Link steht in jenem. Öffnen Sie ihn und bestätigen Sie binnen 48 Stunden: vorher wird nichts weiter verschickt.
follow-sent-nothing = Es kommt nichts? Sehen Sie im Spam nach. Wenn Sie hier schon etwas folgen, steht der Link zum Ändern auch am Fuß jedes Briefs.
follow-confirm-title = Bestätigen
follow-confirm-lead = Jemand, vermutlich Sie, hat um einen Brief pro Woche an { $address } gebeten über:
follow-confirm = Ja, schreiben Sie mir jede Woche
follow-not-me-title = Das waren nicht Sie?
follow-not-me-text = Tun Sie nichts, dann wird diese Adresse binnen 48 Stunden gelöscht. Oder löschen Sie sie gleich.
follow-mine-title = Wem Sie folgen
follow-mine-lead = Ein Brief donnerstags früh an { $address }, wenn es Neues gibt.
follow-wishes = Zu bestätigen
follow-keep = Diese Wahl behalten
follow-gone = { $count ->
    [one] Etwas, dem Sie folgten, ist nicht mehr in diesem Fenster: es steht nicht mehr in der Liste.
   *[other] { $count } Dinge, denen Sie folgten, sind nicht mehr in diesem Fenster: sie stehen nicht mehr in der Liste.
}
follow-said-confirmed = Bestätigt. Der erste Brief kommt an einem Donnerstag, sobald es Neues gibt.
follow-said-kept = Ihre Wahl ist gespeichert.
follow-erase-title = Alles beenden
follow-erase-text = Ihre Adresse und das, dem Sie folgen, werden sofort gelöscht; wartende Briefe gehen nicht mehr hinaus.
follow-erase = Meine Adresse löschen
follow-over-title = Es ist gelöscht
follow-over-text = Sie bekommen keinen Brief mehr, und Ihre Adresse wird hier nicht mehr aufbewahrt. Auch die Sicherungen verlieren sie nach { $days } Tagen.
follow-lost-title = Dieser Link führt zu nichts mehr
follow-lost-text = Entweder ist schon alles gelöscht, oder es sind mehr als 48 Stunden ohne Bestätigung vergangen. Sie können jederzeit neu beginnen.
follow-again = Etwas folgen
refusal-follow-address = Das ist keine vollständige E-Mail-Adresse. Schreiben Sie sie wie name@beispiel.de.
refusal-follow-topics = Kreuzen Sie mindestens eines an, dem Sie folgen wollen.
refusal-follow-closed = Dieses Fenster verschickt zurzeit keine Briefe. Folgen Sie per Atom-Feed, oder kommen Sie später wieder.
refusal-follow-full = Der Brief konnte nicht hinausgehen: zu viele warten. Versuchen Sie es in einer Stunde noch einmal.
follow-letter-subject = { $name }: bitte bestätigen Sie Ihren Wochenbrief
follow-letter-heading = Möchten Sie diesen Brief?
follow-letter-lead = Jemand, vermutlich Sie, hat darum gebeten, dass { $name } Ihnen einmal pro Woche über Folgendes schreibt. Das tun wir nur, wenn Sie bestätigen.
follow-letter-see = Ansehen
follow-letter-action = Bestätigen
follow-letter-closing = Wenn Sie es nicht waren, tun Sie nichts. Ohne Bestätigung binnen 48 Stunden ändert sich nichts, und eine neue Adresse wird gelöscht.
follow-letter-reason = Sie bekommen diesen einen Brief, weil Ihre Adresse bei { $name } angegeben wurde.
follow-letter-reason-more = Sie folgen bei { $name } schon etwas, und Ihre Adresse wurde dort erneut angegeben.
weekly-subject = { $count ->
    [one] { $name }: eine Neuigkeit diese Woche
   *[other] { $name }: { $count } Neuigkeiten diese Woche
}
weekly-heading = Diese Woche
weekly-lead = Das ist geschehen, und das kommt, bei dem, dem Sie auf { $name } folgen.
weekly-opened = Neu: { $title }
weekly-ending = Letzte Woche: { $title }
weekly-succeeded = Geschafft: { $title }
weekly-news = { $title } berichtet: { $news }
weekly-need = { $title } sucht Hilfe: { $what }
weekly-call-opened = Aufruf offen: { $title }
weekly-call-closing = Letzte Tage für den Aufruf: { $title }
weekly-call-decided = Ergebnisse des Aufrufs: { $title }
weekly-event = Termin: { $title }
weekly-until = Bis { $when }
weekly-see-project = Projekt ansehen
weekly-see-call = Aufruf lesen
weekly-see-event = Termin ansehen
weekly-reason = Sie bekommen diesen Brief, weil Sie auf { $name } darum gebeten haben.
weekly-stop = Ändern, wem ich folge, oder alles beenden
privacy-follow = Wenn Sie etwas per E-Mail folgen
privacy-follow-kept = Wir bewahren Ihre Adresse, Ihre Sprache, das, dem Sie folgen, und das Datum des letzten Briefs auf. Nichts davon geht hinaus, weder ins öffentliche Journal noch in die Schnittstelle für Programme. Der Link in Ihren Briefen zeigt alles, was aufbewahrt wird.
privacy-follow-time = Ohne Bestätigung wird alles nach 48 Stunden gelöscht; sonst, sobald Sie es wünschen, mit einem Klick aus jedem Brief. Briefe enthalten weder Bilder noch verfolgte Links: wir wissen nicht, ob Sie sie lesen.

### Die Bescheinigung

nav-portal-certificates = Meine Bescheinigungen
certificate-title = Kampagnenbescheinigung
certificate-head = Bescheinigung { $number }
certificate-line = { $what }: { $value }
certificate-number = Nummer
certificate-issued = Ausgestellt am
certificate-window = Fenster
certificate-publisher = Herausgeber des Fensters
certificate-project = Projekt
certificate-page = Seite des Projekts
certificate-host = Plattform und Nummer des Projekts
certificate-campaign = Die Kampagne
certificate-seen = Bei der Plattform abgelesen am
certificate-stage = Stand
certificate-goal = Ziel
certificate-wanted = Ziel in Vorbestellungen
certificate-sold = Vorbestellungen
certificate-units = { $count ->
    [one] eine
   *[other] { $count }
}
certificate-raised = Vom Publikum gesammelt
certificate-backers = Unterstützer
certificate-not-told = die Plattform sagt es nicht
certificate-partners = Partner, die zu den Spenden dazugeben
certificate-support = Begleitung und Sachleihen
certificate-none = keine
certificate-promised = zugesagt, noch nicht übergeben
certificate-agreement = Vereinbarung { $number }
certificate-reached = Erreichte Nachbarn
certificate-followers = Menschen, die dem Projekt per E-Mail folgen und es bestätigt haben
certificate-offers = Erhaltene und bestätigte Hilfsangebote
certificate-helpers = Menschen, die halfen, laut Projektträger
certificate-hours = Stunden der Hilfe, laut Projektträger
certificate-signature = Die Unterschrift
certificate-verify = Prüfen
certificate-key = Schlüssel
certificate-closing = Diese Bescheinigung sagt, was das Fenster an diesem Tag wusste. Das Geld des Publikums nimmt und verwahrt { $host }, das allein seine Auszahlung zusichern kann.
certificate-holds = Die Unterschrift gilt.
certificate-holds-text = { $name } hat diese Bescheinigung am { $issued } ausgestellt. Sagt Ihr Exemplar etwas anderes als der Text unten, wurde es verändert.
certificate-broken = Die Unterschrift gilt nicht.
certificate-broken-text = Verlassen Sie sich nicht auf diesen Text: er ist nicht mit dem Schlüssel unterschrieben, den { $name } heute hat. Bitten Sie den Projektträger um eine neue Bescheinigung.
certificate-paper = Die Fassung zum Drucken
certificate-others = Eine andere Bescheinigung prüfen
certificate-back = Zurück zur Bescheinigung
certificate-signed = Was unterschrieben wurde
certificate-offline = Ohne diese Website prüfen
certificate-offline-text = Laden Sie die drei Dateien in einen Ordner und führen Sie diese Zeile in einem Terminal aus. Sie antwortet „Signature Verified Successfully“, wenn der Text der unterschriebene ist.
certificate-command = Zeile zum Prüfen
certificate-of-key-text = Vergleichen Sie auch den Fingerabdruck des Schlüssels mit dem auf Ihrem Exemplar. Sie müssen uns nicht glauben: Diese Zeile berechnet ihn aus der Datei des Schlüssels.
certificate-of-key = Zeile für den Fingerabdruck
certificate-digest = SHA-256 des Textes
certificate-fingerprint = SHA-256 des Schlüssels
certificate-scan = Prüfen Sie sie: richten Sie das Telefon auf diesen Code, oder tippen Sie die Adresse.
certificate-search-title = Eine Bescheinigung prüfen
certificate-search-lead = Geben Sie die Nummer ein, die oben auf Ihrem Exemplar steht. { $name } zeigt Ihnen den unterschriebenen Text und sagt, ob die Unterschrift gilt.
certificate-unknown-title = Keine Bescheinigung hat diese Nummer
certificate-unknown-lead = Lesen Sie die Nummer auf Ihrem Exemplar noch einmal und geben Sie sie erneut ein. Steht sie wirklich so darauf, hat { $name } diese Bescheinigung nicht ausgestellt: Fragen Sie, wer sie Ihnen gab, nach ihrer Adresse.
certificate-search-number = Nummer der Bescheinigung
certificate-search-go = Prüfen
certificate-search-hint = Vier Gruppen zu vier Zeichen, groß oder klein, mit oder ohne Striche.
own-certificates-lead = Eine datierte, unterschriebene Bescheinigung sagt, was Ihre Kampagne zusammengebracht hat: für eine Bank, einen Vermieter, einen Geldgeber. Jeder kann sie über ihre Adresse oder ihren Code prüfen.
own-certificates-make = Bescheinigung für „{ $title }“ ausstellen
own-certificates-of = Bescheinigung vom { $when }
own-certificates-none = Dieses Fenster zeigt kein Projekt von Ihnen. Sobald es eines zeigt, können Sie es hier bescheinigen lassen.
done-certificate-issued = Die Bescheinigung ist ausgestellt und unterschrieben. Hier ist sie, zum Drucken oder zum Weitergeben über ihre Adresse.
refusal-certificates-many = Dieses Projekt hat seit gestern schon { $most } Bescheinigungen. Nehmen Sie die letzte, oder kommen Sie morgen wieder.
refusal-alt-missing = Sagen Sie mit wenigen Worten, was das Bild zeigt, für alle, die es nicht sehen.

### Gesendete Bilder, Sicherungen

picture-hint = Ein Bild als JPEG, PNG, WebP oder GIF, höchstens 5 MB. Was die Kamera darin vermerkt hat, Ort und Zeit eingeschlossen, wird entfernt.
picture-shows = Was das Bild zeigt
picture-shows-hint = Mit wenigen Worten, für alle, die es nicht sehen.
picture-remove = Dieses Bild entfernen
refusal-picture-unfit = Diese Datei ist kein Bild, das wir lesen können. Schicken Sie ein ganzes Bild als JPEG, PNG, WebP oder GIF mit mindestens 32 Pixeln Seitenlänge.
organisation-logo = Ihr Logo
organisation-logo-hint = Es erscheint auf Ihrer Seite, in der Liste der Partner und bei den Projekten, die Sie unter Ihrem Namen unterstützen.
organisation-logo-keep = Logo speichern
done-logo-shown = Das Logo ist gespeichert.
privacy-backups = Die nächtlichen Sicherungen bewahren all das höchstens { $days } Tage auf und werden dann vernichtet; was nicht bestätigt wurde, kommt nicht hinein. Ein entferntes Bild wird binnen zwei Tagen gelöscht.

### Was aus Kampagnen wird

nav-portal-afterwards = Und danach?
nav-console-afterwards = Nach den Kampagnen
afterwards-title = Seit der Kampagne
afterwards-by-holder = Was der Projektträger uns geantwortet hat.
afterwards-round-quarter = Drei Monate danach
afterwards-round-year = Ein Jahr danach
afterwards-going-yes = Es ist offen oder in Gang
afterwards-going-not-yet = Noch nicht, aber es kommt
afterwards-going-no = Nein, es wird nichts oder ist beendet
afterwards-going-waiting = Noch keine Antwort
afterwards-form-lead = Zwei Fragen; die Antworten erscheinen mit Datum auf der Seite des Projekts. Sie können sie später ändern.
afterwards-field-going = Ist es offen oder in Gang?
afterwards-field-words = Was ist daraus geworden?
afterwards-field-words-hint = Für alle, die Sie unterstützt haben. Nennen Sie nur Menschen, die einverstanden sind.
afterwards-field-picture = Ein Bild
afterwards-send = Antwort veröffentlichen
own-afterwards-lead = Drei Monate und ein Jahr nach einer erfolgreichen Kampagne möchten Ihre Nachbarn wissen, was daraus wurde.
own-afterwards-waits = Zu beantworten
own-afterwards-none = Zurzeit nichts zu beantworten. Wir schreiben Ihnen drei Monate nach einer erfolgreichen Kampagne.
done-afterwards-answered = Danke. Ihre Antwort steht auf der Seite des Projekts.
refusal-afterwards-not-asked = Diese Frage wurde noch nicht gestellt. Kommen Sie wieder, wenn ein Brief Sie einlädt.
console-afterwards-sums = Befragte Projekte: { $asked }. Geantwortet: { $answered }. Offen oder in Gang: { $open }.
console-afterwards-none = Noch wurde niemand gefragt: das geschieht von selbst, drei und zwölf Monate nach einer erfolgreichen Kampagne.
console-afterwards-waits = eine spätere Frage wartet
home-needs-all = Alle Projekte, die suchen

# The portal's front page, for whoever holds projects.
held-title = Ihre Projekte
held-waits-offers = { $count ->
    [one] Jemand, der mithelfen möchte, wartet auf Ihre Antwort
   *[other] { $count } Menschen, die mithelfen möchten, warten auf Ihre Antwort
}
held-waits-received = { $count ->
    [one] Eine Leihgabe oder Unterstützung wartet auf Ihre Antwort
   *[other] { $count } Leihgaben oder Unterstützungen warten auf Ihre Antwort
}
held-waits-afterwards = { $count ->
    [one] Was ist aus Ihrer Kampagne geworden? Zwei Fragen warten auf Sie
   *[other] Was ist aus Ihren Kampagnen geworden? Fragen zu { $count } davon warten auf Sie
}
held-waits-near =
    { $count ->
        [one] Ein Angebot in der Nähe passt zu Ihrem Bedarf
       *[other] { $count } Angebote in der Nähe passen zu Ihrem Bedarf
    }
held-waits-nothing = Nichts wartet auf Ihre Antwort.
self-portal = Was auf Ihre Projekte wartet
refusal-reconcile-lines = Dieser Export hat mehr als { $most } Zeilen, und nichts wurde verglichen. Fassen Sie die Gaben jeder Person in einer Zeile zusammen und senden Sie ihn noch einmal.
refusal-key-reused = Dieser Schlüssel wurde schon mit einer anderen Zahlung gesendet: Nichts wurde erfasst. Geben Sie jeder Zahlung einen eigenen Schlüssel.
refusal-promised-by-you = Sie haben diesen Fonds für seine Organisation zugesagt: Für die Region antwortet jemand anderes.
refusal-kind-changed = Die Organisation ist inzwischen anderer Art: Ob es öffentliches Geld ist, hat sich geändert. Sie muss den Fonds neu schreiben.
fund-top-up-public = Jede Aufstockung mit öffentlichem Geld muss beschlossen sein und von der Region angenommen werden.
fund-top-up-above = Käme der Fonds insgesamt über { $sum }, müssen zuerst zwei Personen der Region zustimmen.
fund-top-up-waits = Eine Aufstockung um { $sum }, gewünscht am { $when }, wartet auf die Antwort der Region.
fund-top-up-drop = Zurücknehmen
fund-top-up-refused = Die Region hat die letzte Aufstockung nicht angenommen: { $reason }
fund-top-up-answer = Ihre Antwort auf die Aufstockung
fund-top-up-told = Die Organisation möchte { $sum } dazulegen (gewünscht am { $when }): Der Fonds hätte dann insgesamt { $whole }.
fund-top-up-endorsed = Eine Person der Region hat zugestimmt. Mit einer zweiten zählt es.
fund-top-up-accept = Aufstockung annehmen
fund-top-up-refuse = Aufstockung ablehnen
told-sponsor-top-up-asked = Aufstockung zugesagt
told-sponsor-top-up-endorsed = Erste Zustimmung zur Aufstockung
told-sponsor-top-up-refused = Aufstockung abgelehnt
told-sponsor-top-up-dropped = Aufstockung zurückgenommen
done-top-up-asked = Gewünscht. Die Region muss antworten, bevor es zählt.
done-top-up-dropped = Zurückgenommen: Nichts kam dazu.
done-top-up-accepted = Angenommen: Der Fonds hat so viel mehr.
done-top-up-endorsed = Notiert. Eine zweite Person der Region muss zustimmen.
done-top-up-refused = Abgelehnt: Nichts kam dazu, und die Organisation liest warum.
refusal-top-up-waits = Eine Aufstockung wartet schon auf die Region. Nehmen Sie sie zurück oder warten Sie die Antwort ab.
refusal-top-up-gone = Keine Aufstockung wartet mehr: Sie ist beantwortet oder zurückgenommen.
what-if-needs-gifts = Diese Regel teilt das Geld nach einzelnen Gaben, und die Plattform nennt keine, bevor sie importiert sind: Was jedes Projekt bekäme, lässt sich nicht ausprobieren.
desk-refused = Es ist nichts geschehen
refusal-gifts-above-crowd = Diese Gaben ergeben { $sum }, gegeben wurden laut Büchern { $crowd }: Nichts wurde eingelesen.
done-describe-first = Sagen Sie zuerst, wer Sie sind: Man liest es neben jedem Fonds. Dann kommt der Fonds.
fund-field-vote_day = Tag der Abstimmung
fund-take-back-title = Zusage zurücknehmen
fund-take-back-hint = Solange die Region nicht geantwortet hat, wird der Fonds wieder ein Entwurf.
fund-take-back = Zurücknehmen
told-sponsor-taken-back = Zusage zurückgenommen
done-fund-taken-back = Zurückgenommen: Er ist wieder ein Entwurf.
