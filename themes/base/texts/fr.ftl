# Pluriels, nombres et espaces insécables se règlent d'eux-mêmes ; *entre étoiles*, ce qui ressort (textes « rich »).

## Cadre

skip = Aller au contenu
nav = Rubriques
nav-projects = Projets
nav-about = À propos
nav-map = Carte
nav-figures = Chiffres
nav-propose = Proposer un projet
nav-languages = Langues
nav-foot = Informations
nav-legal = Mentions légales
nav-privacy = Vie privée
nav-accessibility = Accessibilité
nav-feed = Suivre par Atom
home-of = { $name }, accueil
outside = (sur un autre site)
foot-promise = Vos contributions passent par { $host }, qui les encaisse. { $name } ne touche pas d'argent.
foot-source = Les projets et les montants viennent de { $host }.
foot-publisher = Publié par { $publisher }.
stale-days =
    { $count ->
        [one] Ce qui suit a été relevé il y a un jour : les montants ont pu changer.
       *[other] Ce qui suit a été relevé il y a { NUMBER($count) } jours : les montants ont pu changer.
    }
stale-hours =
    { $count ->
        [one] Ce qui suit a été relevé il y a une heure : les montants ont pu changer.
       *[other] Ce qui suit a été relevé il y a { NUMBER($count) } heures : les montants ont pu changer.
    }
stale-minutes =
    { $count ->
        [0] Ce qui suit vient d'être relevé.
        [one] Ce qui suit a été relevé il y a une minute.
       *[other] Ce qui suit a été relevé il y a { NUMBER($count) } minutes : les montants ont pu changer.
    }
and = et
search = Rechercher
search-label = Que cherchez-vous ?
search-hint = Un mot, une commune, un nom
search-placeholder = four à pain

## Accueil

home-description = Les projets de { $name } en financement participatif.
home-lead = Des projets d'ici, à découvrir et à soutenir.
account-title = Le compte
account =
    { $projects ->
        [one] *Un projet* a réuni *{ $raised }*
       *[other] *{ NUMBER($projects) } projets* ont réuni *{ $raised }*
    }{ $backers ->
        [0] .
        [one] { " " }grâce à *un soutien*.
       *[other] { " " }grâce à *{ NUMBER($backers) } soutiens*.
    }
account-running =
    { $running ->
        [0] Aucune collecte n'est ouverte en ce moment.
        [one] Une collecte est ouverte en ce moment.
       *[other] { NUMBER($running) } collectes sont ouvertes en ce moment.
    }
account-note = Une personne qui soutient deux projets compte deux fois.
home-ending = Bientôt finis
home-newest = Derniers arrivés
see-ending = Tous, par date de fin
see-newest = Tous, du plus récent
home-empty-title = Pas encore de projet
home-empty = Aucun projet du territoire n'est en ligne sur { $host } pour l'instant. Le premier apparaîtra ici de lui-même.

## Liste

list-title = Les projets
list-description = Les projets de { $name } : ceux qui collectent, ceux qui ont abouti, ceux qui s'annoncent.
list-count =
    { $total ->
        [0] Aucun projet
        [one] *Un projet*
       *[other] *{ NUMBER($total) } projets*
    }{ $narrowed ->
        [yes] { $total ->
            [0] { " " }ne répond à ces choix.
            [one] { " " }répond à ces choix.
           *[other] { " " }répondent à ces choix.
        }
       *[no] .
    }
filters = Choisir
filters-chosen =
    { $count ->
        [one] Un choix
       *[other] { NUMBER($count) } choix
    }
filters-submit = Voir les projets
filter-stage = Où en est la collecte
filter-when = Le moment
filter-nearly = Presque financés
filter-ending = Finissent sous sept jours
filter-needs = Cherchent des coups de main
filter-category = Catégorie
filter-category-all = Toutes les catégories
filter-place = Commune
filter-place-all = Toutes les communes
chips = Vos choix
chip-words = « { $words } »
chip-remove = Retirer
clear = Tout effacer
sort = Trier
sort-submit = Trier
sort-usual = Ordre habituel
sort-ending = Fin proche
sort-newest = Plus récents
sort-progress = Plus avancés
stage-running = En cours
stage-announced = Annoncés
stage-succeeded = Réussis
stage-ended = Terminés
stage-failed = Non aboutis
stage-cancelled = Annulés
list-feed = Recevoir ces projets par Atom
list-empty-title = Rien de tel pour le moment
list-empty-narrowed = Retirez un choix, ou repartez de la liste entière.
list-empty = Aucun projet du territoire n'est en ligne sur { $host } pour l'instant.
list-all = Tous les projets
pages = Pages
page-number = Page { $number }
page-previous = Page précédente
page-next = Page suivante

## Avancement

of-goal = sur { $goal }
preorders =
    { $count ->
        [one] { NUMBER($count) } précommande
       *[other] { NUMBER($count) } précommandes
    }
bar = { $raised } sur { $goal }
bar-goal = objectif
percent-of-goal = { $percent } de l'objectif
left-days =
    { $count ->
        [one] encore 1 jour
       *[other] encore { NUMBER($count) } jours
    }
left-hours =
    { $count ->
        [one] plus qu'une heure
       *[other] plus que { NUMBER($count) } heures
    }
left-minutes =
    { $count ->
        [0] moins d'une minute
        [one] plus qu'une minute
       *[other] plus que { NUMBER($count) } minutes
    }
flag-ending = Bientôt fini
brief-announced-from = dès le { $date }
brief-announced = bientôt
brief-running = en cours
brief-awaiting = vient de finir
brief-succeeded = réussi
brief-failed = non abouti
brief-cancelled = annulé
brief-ended = terminé
brief-vanished = retiré

## Projet

back = Tous les projets
category = Catégorie
place = Lieu
holder = Porteur
backers =
    { $count ->
        [0] Personne n'a encore contribué.
        [one] Une personne a contribué.
       *[other] { NUMBER($count) } personnes ont contribué.
    }
standing-running =
    { $when ->
        [dated] La collecte est ouverte jusqu'au { $date }.
        [about] La collecte est ouverte, sans doute jusqu'au { $date } : { $host } ne le dit pas.
       *[other] La collecte est ouverte, sans date de fin.
    }
standing-announced =
    { $when ->
        [dated] La collecte ouvrira le { $date }.
       *[other] La collecte n'est pas encore ouverte.
    }
standing-awaiting = La collecte a pris fin le { $date }. { $host } n'a pas encore dit si elle a abouti.
standing-succeeded =
    { $when ->
        [dated] La collecte a abouti, le { $date }.
       *[other] La collecte a abouti.
    }
standing-failed =
    { $when ->
        [dated] La collecte a pris fin le { $date } sans atteindre son objectif.
       *[other] La collecte n'a pas atteint son objectif.
    }
standing-cancelled = La collecte a été annulée par son porteur ou par { $host }.
standing-ended =
    { $when ->
        [dated] La collecte est terminée depuis le { $date } ; le porteur garde ce qu'elle a réuni.
       *[other] La collecte est terminée ; le porteur garde ce qu'elle a réuni.
    }
standing-vanished =
    { $when ->
        [dated] { $host } ne montre plus ce projet depuis le { $date }. Voici ce que nous en savions.
       *[other] { $host } ne montre plus ce projet. Voici ce que nous en savions.
    }
contribute = Contribuer sur { $host }
payment = Le paiement se fait sur { $host }, auprès de { $name } ({ $registration }).
payment-failure =
    { $kind ->
        [preorders] Si les { $goal } précommandes ne sont pas atteintes le { $date }, { $host } vous rembourse.
       *[money] Si l'objectif de { $goal } n'est pas atteint le { $date }, { $host } vous rembourse.
    }
overfunded-title = L'objectif est largement dépassé
overfunded = Ce projet a passé { $percent } de son objectif. Vos dons restent bienvenus ; demandez à quoi servira le surplus.
page-on-host = Voir sur { $host }
story = Le projet
funding = À quoi sert l'argent
about-holder = Qui le porte
video = Voir la vidéo
rewards = Contreparties
rewards-hint = À choisir sur { $host } au moment de contribuer.
reward-untitled = Contrepartie
reward-taken =
    { $count ->
        [0] pas encore choisie
        [one] choisie une fois
       *[other] choisie { NUMBER($count) } fois
    }
reward-left =
    { $count ->
        [one] il en reste une
       *[other] il en reste { NUMBER($count) }
    }
reward-over = épuisée
reward-delivery = livrée en { $date }
reward-variants = Au choix
variant-left =
    { $count ->
        [0] épuisé
        [one] il en reste 1
       *[other] il en reste { NUMBER($count) }
    }
news = Nouvelles
news-untitled = Nouvelle du { $date }
news-reserved = Réservée aux contributeurs, sur { $host }.
news-more = Lire sur { $host }
sponsorships = Partenaires déclarés sur { $host }
sponsorships-hint = Selon { $host }. { $host } ne dit pas si la somme est un plafond ou un versement.
sponsorship-full = Épuisé, selon { $host }.
seen = Relevé sur { $host } le { $date }.
language-note = Ce texte est en { $language }.
in-language = en { $language }
language-fr = français
language-en = anglais
language-ca = catalan
language-es = espagnol
language-de = allemand
language-it = italien
language-nl = néerlandais
language-pt = portugais
language-ar = arabe
language-bg = bulgare
language-br = breton
language-co = corse
language-cs = tchèque
language-da = danois
language-el = grec
language-et = estonien
language-eu = basque
language-fi = finnois
language-ga = irlandais
language-gl = galicien
language-he = hébreu
language-hr = croate
language-hu = hongrois
language-ja = japonais
language-ko = coréen
language-lb = luxembourgeois
language-lt = lituanien
language-lv = letton
language-nb = norvégien
language-no = norvégien
language-oc = occitan
language-pl = polonais
language-ro = roumain
language-ru = russe
language-sk = slovaque
language-sl = slovène
language-sr = serbe
language-sv = suédois
language-tr = turc
language-uk = ukrainien
language-zh = chinois

## À propos

about-what = Ce que c'est
about-default = { $name } montre les projets du territoire qui collectent sur { $host }, et seulement ceux-là.
about-how = Comment ça marche
about-how-find = *Vous trouvez* un projet ici : par un mot, par commune, par catégorie.
about-how-give = *Vous contribuez* sur { $host } : compte, paiement et remboursement se passent là-bas, jamais ici.
about-how-propose = *Vous proposez* un projet d'ici : dites quelques mots de lui, voyez s'il a sa place, puis créez-le sur { $host }.
about-who = Qui peut contribuer
about-who-text = Tout le monde, d'où que ce soit. Le territoire choisit des projets, pas des visiteurs.
about-roles = Qui fait quoi
about-role-region = Le territoire
about-role-region-text = Dit quels projets la fenêtre montre, publie ces pages et en répond. Ne reçoit, ne garde et ne verse aucun argent.
about-role-host-text = Tient les campagnes et les comptes, encaisse les contributions, les verse aux porteurs ou les rembourse.
about-role-holder = Le porteur de projet
about-role-holder-text = Écrit son projet, fixe la somme et la date, reçoit l'argent, tient ses promesses et donne des nouvelles.
about-role-you = Vous
about-role-you-text = Lisez, partagez, contribuez si le projet vous plaît. Ici, il n'y a pas de compte à ouvrir ; sur { $host }, il en faut un pour donner.
about-money = Où va l'argent
about-money-pay = *Vous payez* sur { $host }, à la page du projet. Rien de ce que vous y écrivez ne passe par ici.
about-money-wait = *{ $host } garde* la somme jusqu'à la fin de la collecte.
about-money-end = *Objectif atteint*, { $host } la verse au porteur, moins sa commission. *Objectif manqué*, { $host } vous rembourse. Quelques collectes gardent ce qu'elles ont réuni ; leur page le dit.
about-money-after = *Le porteur* mène le projet, envoie les contreparties et donne des nouvelles.
about-money-figures = Les montants montrés ici sont relevés sur { $host } ; chaque page dit quand.
about-checks = Ce que le territoire regarde
about-checks-not = Le territoire ne contrôle ni les comptes d'un porteur, ni l'usage de l'argent. Accepter une campagne et savoir à qui l'on verse reviennent à { $host }.
about-checks-try = Vérifier si un projet a sa place

## Mentions légales

legal-description = Qui publie { $name }, qui l'héberge, qui encaisse.
legal-publisher = Éditeur
legal-director = Direction de la publication
legal-contact = Contact
legal-hosting = Hébergement
legal-host = Financement participatif
legal-host-text = Les collectes sont tenues par { $host } ({ $name }, { $registration }), qui encaisse les contributions, les verse ou les rembourse, et en répond.
legal-host-missing = L'éditeur n'a pas encore indiqué l'identité légale de { $host } ; ces pages ne proposent donc aucun lien pour contribuer.
legal-content = Textes et images des projets
legal-content-text = Ils sont de leurs porteurs et viennent de { $host }. Pour une erreur ou un retrait, écrivez au contact ci-dessus.
legal-missing = Non renseigné par l'éditeur.
legal-window = Ce qu'est cette fenêtre
legal-window-text = Un panneau indicateur. Elle montre des projets d'un territoire et conduit à { $host } qui les finance. Elle n'est ni une plateforme de financement participatif, ni un intermédiaire : elle n'enregistre aucune contribution, et son éditeur ne reçoit, ne garde et ne verse aucun argent.
legal-giving = Avant de donner
legal-giving-limits = Les plafonds que la loi fixe à chaque façon de donner s'appliquent sur { $host }, qui en est responsable.
nature-donation = Un don ne donne droit à rien en retour.
nature-reward = La contrepartie est une promesse du porteur ; elle n'est pas garantie par cette fenêtre.
nature-loan-free = Un prêt sans intérêt peut n'être remboursé qu'en partie, ou pas du tout. Ne prêtez que ce dont vous pouvez vous passer.
nature-loan-interest = Un prêt peut n'être remboursé qu'en partie, ou pas du tout. Ne prêtez que ce dont vous pouvez vous passer.
nature-equity = Une part d'entreprise peut perdre toute sa valeur, et se revendre mal. Ne placez que ce dont vous pouvez vous passer.
legal-sources = Sources
legal-source-outline = Contour du territoire : { $source }.
legal-source-communes = Communes et codes postaux : INSEE et La Poste, Licence Ouverte 2.0.
legal-source-places = Coordonnées, autres noms et lieux voisins : GeoNames (geonames.org), licence CC BY 4.0.
legal-source-fonts = Caractères, sous SIL Open Font License 1.1 :
legal-source-software = Logiciel : Oriel.

## Vie privée

privacy-lead = Ces pages ne posent aucun cookie, ne chargent rien d'ailleurs et ne demandent aucun compte.
privacy-none = Ce qui n'a pas lieu
privacy-none-cookie = Aucun cookie ni aucun autre stockage dans votre navigateur. Seules les personnes qui se connectent pour gérer la fenêtre ou leur projet en reçoivent un, le temps de leur connexion.
privacy-none-third = Aucun tiers : styles, polices et dessins viennent de ce site. Aucune mesure d'audience.
privacy-none-script = Aucun script : les pages sont complètes sans.
privacy-log = Ce qui est noté
privacy-log-text = Pour servir une page, le serveur reçoit votre adresse IP et l'adresse demandée. Si la page n'est pas déjà prête, le logiciel note l'heure et ceci :
privacy-search = Les mots que vous cherchez font partie de l'adresse de la page ; ils ne servent à rien d'autre.
privacy-leave = Quand vous partez
privacy-leave-text = Les liens vers { $host } et d'autres sites vous y conduisent ; leurs règles s'y appliquent. Ils n'apprennent pas quelle page vous quittez.
privacy-holders = Les porteurs de projets
privacy-holders-text = Nous reprenons de { $host } le nom public des porteurs et le lien vers leur page, rien d'autre. Aucun nom de contributeur n'est repris.
privacy-rights = Vos droits
privacy-rights-text = Pour une question, un accès ou un effacement, écrivez à { $publisher }.
privacy-script = Un seul script, le nôtre, et facultatif : sans lui les pages sont complètes. Il ne retient rien.
privacy-while = Pendant que vous lisez
privacy-live = Si votre navigateur exécute le script, la page garde une connexion ouverte vers ce site, pour que les montants bougent d'eux-mêmes. Elle n'envoie rien de vous et se ferme avec la page.
privacy-pictures = Les images des projets sont prises sur { $host } par notre serveur, et vous viennent de ce site. { $host } n'apprend pas que vous les regardez.
privacy-videos = Une vidéo reste là où elle est publiée ({ $sites }). Rien n'y est demandé tant que vous n'avez pas cliqué ; ensuite, leurs règles s'appliquent.
privacy-logged-id = un numéro, propre à cette demande
privacy-logged-method = la façon de demander (lire une page, et c'est tout)
privacy-logged-path = la page, sans les mots cherchés
privacy-logged-status = le résultat
privacy-logged-ms = le temps qu'il a fallu
privacy-log-not = Votre adresse IP n'en fait pas partie. Rien de tout cela ne parle de vous ; il n'y a donc rien de vous à conserver ni à effacer.
privacy-log-front = Un hébergeur placé devant ce serveur peut tenir son propre journal.
privacy-check = Ce que vous répondez pour vérifier un projet n'est ni gardé, ni noté.
privacy-give = Si vous contribuez, c'est { $name } qui reçoit ce que vous écrivez sur { $host }. Nous n'en recevons rien, pas même votre nom.
privacy-authority = Vous pouvez aussi vous adresser à l'autorité qui veille sur les données personnelles ; en France, la CNIL (cnil.fr).

## Accessibilité

accessibility-description = Accès de tous à { $name } : état, contact, recours.
accessibility-state = État
accessibility-state-text = Aucun audit n'a été fait. Nous n'affirmons donc pas que ces pages sont conformes à quelque norme que ce soit.
accessibility-contact = Quelque chose vous arrête ?
accessibility-contact-text = Dites-nous quelle page et ce qui n'a pas marché : nous vous répondrons et, en attendant, nous vous donnerons l'information autrement.
accessibility-contact-none = L'éditeur n'a pas indiqué de contact ; les mentions légales disent qui il est.
accessibility-recourse = Recours
accessibility-recourse-text = Si vous nous avez écrit et que nous n'avons pas répondu, vous pouvez, en France, saisir le Défenseur des droits : par son site, par son délégué dans votre département, ou par courrier gratuit, sans timbre, à Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
accessibility-mention =
    { $state ->
        [full] Accessibilité : totalement conforme
        [partial] Accessibilité : partiellement conforme
       *[none] Accessibilité : non conforme
    }
accessibility-scope = { $publisher } répond de l'accès de tous à { $name }.
accessibility-finding =
    { $state ->
        [full] Ces pages sont totalement conformes au référentiel { $standard }.
        [partial] Ces pages sont partiellement conformes au référentiel { $standard }.
       *[none] Ces pages ne sont pas conformes au référentiel { $standard }.
    }
accessibility-account = L'audit, fait par { $auditor } et daté du { $date }, a trouvé que { $rate } des critères sont respectés, toutes pages confondues.
accessibility-outdated = Cet audit a plus de trois ans. Il doit être refait ; d'ici là, on ne peut plus s'y fier.
accessibility-built = Elles sont écrites pour être parcourues au clavier, agrandies, imprimées, et lues par un lecteur d'écran.
accessibility-failing = Ce qui ne va pas encore
accessibility-criterion = Critère { $number }
accessibility-plan = Ce qui est prévu
accessibility-scheme = Schéma pluriannuel et plan d'actions
accessibility-recourse-link = Écrire au Défenseur des droits
accessibility-established = Déclaration établie le { $date }.

## Erreurs

not-found-title = Cette page n'existe pas
not-found-lead = L'adresse a changé, ou elle n'a jamais mené nulle part. Cherchez un projet, ou repartez de l'accueil.
go-home = Retour à l'accueil
error-title = Quelque chose a cassé de notre côté
error-reason = La page n'a pas pu être préparée. Vous n'y êtes pour rien, et rien n'est perdu.
error-remedy = Essayez de nouveau dans une minute.
refused-title = Nous n'avons pas compris cette demande
refused-remedy = Corrigez l'adresse, ou repartez de l'accueil.
neutral-title = Il n'y a rien à cette adresse
neutral-lead = Vérifiez le nom du site dans la barre d'adresse.

## Proposer un projet

home-featured = À la une
home-open = En ce moment
see-open = Tous ceux qui collectent
flag-succeeded = Réussi
bar-added = { $name } ajoute { $sum }.
bar-promised = { $name } promet { $sum }.
key-crowd = Donné par le public
key-added = { $name } ajoute
key-promised = { $name } promet

## Carte

map-title = Sur la carte
map-description = Où sont les projets de { $name }, commune par commune.
map-name = Carte des projets
map-pass = Passer la carte
map-as-list = Voir en liste
list-map = Voir sur la carte
map-hint = Un point est un projet. Un nombre en réunit plusieurs : il s'ouvre de plus près, ou en liste.
map-approximate = Le contour est approximatif.
map-town =
    { $count ->
        [one] { $town }, un projet : voir la liste
       *[other] { $town }, { NUMBER($count) } projets : voir la liste
    }
map-closer =
    { $count ->
        [one] { $town } et alentours, un projet : voir de plus près
       *[other] { $town } et alentours, { NUMBER($count) } projets : voir de plus près
    }
map-around =
    { $count ->
        [one] { $town } et alentours, un projet : voir la liste
       *[other] { $town } et alentours, { NUMBER($count) } projets : voir la liste
    }
map-whole = Revenir à toute la carte
map-towns = Commune par commune
map-townless = Sans commune
map-count =
    { $count ->
        [one] un projet
       *[other] { NUMBER($count) } projets
    }
map-more =
    { $count ->
        [one] et un autre projet
       *[other] et { NUMBER($count) } autres projets
    }
map-all =
    { $count ->
        [one] Voir le projet
       *[other] Voir les { NUMBER($count) } projets
    }
map-beyond = Hors de la carte
map-unknown = Lieu inconnu
map-unknown-hint = Leur porteur n'a pas dit où ils sont, ou plusieurs communes portent ce nom.
map-none = Aucun de ces projets ne dit où il est.
chip-near = { $town } et alentours, { $km } km
inset-label = { $town }, sur la carte du territoire
inset-label-townless = Le projet, sur la carte du territoire
inset-more = Les projets autour
home-map = Où ça se passe
home-map-lead =
    { $towns ->
        [0] Des projets dans tout le territoire.
        [one] Une commune a son projet.
       *[other] { NUMBER($towns) } communes ont leur projet.
    }
see-map = Ouvrir la carte

## Chiffres

figures-title = Les chiffres
figures-description = Ce que les collectes de { $name } ont réuni, par mois, par catégorie et par commune, et combien aboutissent.
figures-kept =
    { $count ->
        [0] Aucune collecte n'a encore abouti.
        [one] *Une collecte* a abouti et réuni *{ $sum }*.
       *[other] *{ NUMBER($count) } collectes* ont abouti et réuni *{ $sum }*.
    }
figures-underway =
    { $count ->
        [0] Aucune n'est ouverte en ce moment.
        [one] *Une autre* est ouverte : elle en est à *{ $sum }*.
       *[other] *{ NUMBER($count) } autres* sont ouvertes : elles en sont à *{ $sum }*.
    }
figures-returned =
    { $count ->
        [one] Une collecte n'a pas abouti : les { $sum } promis ne lui reviennent pas.
       *[other] { NUMBER($count) } collectes n'ont pas abouti : les { $sum } promis ne leur reviennent pas.
    }
figures-other =
    { $count ->
        [one] À part, en { $currency } : un projet, { $sum }.
       *[other] À part, en { $currency } : { NUMBER($count) } projets, { $sum }.
    }
figures-source = D'après { $host }, qui dit ce que chaque collecte a réuni, mais pas quand chacun a donné.
figures-months = Les collectes finies, mois après mois
figures-months-lead =
    { $currency ->
        [EUR] Ce qu'ont réuni les collectes terminées ce mois-là, en euros, sans les centimes.
        [CHF] Ce qu'ont réuni les collectes terminées ce mois-là, en francs suisses, sans les centimes.
       *[other] Ce qu'ont réuni les collectes terminées ce mois-là, en { $currency }, arrondi à l'unité inférieure.
    } Celles qui sont ouvertes n'y sont pas encore.
figures-months-cut = Le dessin montre les douze derniers mois ; le tableau, tous.
figures-months-label = Colonnes : ce qu'ont réuni les collectes terminées chaque mois. Le tableau qui suit donne les mêmes chiffres.
figures-key-kept = acquis aux projets
figures-key-underway = collectes encore ouvertes
figures-key-returned = collectes non abouties
figures-undated = Fin à une date inconnue
figures-total = Ensemble
figures-categories = Par catégorie
figures-categories-lead = Ce qu'ont réuni les collectes abouties et celles qui sont ouvertes.
figures-uncategorised = Sans catégorie
figures-cut = Le dessin montre les douze premières lignes ; le tableau, toutes.
figures-places = Commune par commune, rapporté aux habitants
figures-places-lead = Ce que les collectes abouties ou ouvertes ont réuni, divisé par le nombre d'habitants de la commune et arrondi au centime inférieur.
figures-unplaced = Commune inconnue ou non recensée
figures-each = { $sum } par habitant
figures-less-than = moins de { $sum }
figures-outcomes = Comment cela finit
figures-rate =
    { $decided ->
        [one] Une collecte est arrivée à son terme
       *[other] { NUMBER($decided) } collectes sont arrivées à leur terme
    }{ $succeeded ->
        [0] , aucune n'a abouti : { $percent } de réussite.
        [one] , une a abouti : { $percent } de réussite.
       *[other] , { NUMBER($succeeded) } ont abouti : { $percent } de réussite.
    }
figures-left-out =
    { $running ->
        [0] Hors de ce calcul : aucune collecte à venir ou en cours
        [one] Hors de ce calcul : une collecte en cours ou annoncée
       *[other] Hors de ce calcul : { NUMBER($running) } collectes en cours ou annoncées
    }{ $ended ->
        [0] .
        [one] , et une finie dont le porteur garde tout ce qu'elle a réuni.
       *[other] , et { NUMBER($ended) } finies dont le porteur garde tout ce qu'elles ont réuni.
    }
figures-undecided = Aucune collecte n'est encore arrivée à son terme.
figures-as-table = En tableau
figures-csv = Télécharger (CSV)
figures-head-month = Mois
figures-head-ended = Collectes finies
figures-head-kept = Acquis
figures-head-returned = Non abouti
figures-head-category = Catégorie
figures-head-projects = Projets
figures-head-underway = Encore ouvert
figures-head-place = Commune
figures-head-inhabitants = Habitants
figures-head-standing = Réuni
figures-head-each = Par habitant
figures-head-outcome = Issue
figures-empty = Aucun projet du territoire n'est en ligne sur { $host } pour l'instant : il n'y a donc rien à compter.
## Ce qui bouge

live-moved = { $title } : { $sums }.
video-here = Voir la vidéo ici
video-there = Voir la vidéo sur { $site }
video-title = Vidéo : { $title }
video-notice = En la lançant ici, votre navigateur s'adresse à { $site }, qui apprend de quel site vous venez et suit ses propres règles. Avant cela, rien ne lui est demandé.
## Partage

card-projects =
    { $count ->
        [one] pour un projet
       *[other] pour { NUMBER($count) } projets
    }
card-alt = { $name } : ce que les projets du territoire ont réuni
share = Partager
share-address = L'adresse de cette page
share-mail = L'envoyer par courriel
share-sheet = La feuille à imprimer, pour une vitrine
share-card = L'image à joindre à une annonce
share-code = Le code pour l'afficher dans une autre page
share-code-hint = Ce cadre ne pose aucun cookie et n'exécute aucun script. Ses montants restent à jour.
follow = Suivre
follow-hint = Par un lecteur de flux Atom, sans compte ni adresse de courriel.
follow-window = Tous les projets : { $name }
follow-category = La catégorie « { $name } »
follow-place = À { $name }
embed-list = Projets à découvrir : { $name }
embed-more = Voir sur { $name }
embed-promise = Les contributions passent par { $host }, qui les encaisse.
embed-gone = Ce projet n'est plus présenté ici.
embed-nothing = Aucun projet de ce choix pour le moment.
sheet-holder = Un projet porté par { $name }
sheet-go =
    { $open ->
        [yes] Pour en savoir plus et contribuer
       *[no] Pour en savoir plus
    }
sheet-code = Code à lire avec un téléphone : { $address }
sheet-seen = Relevé le { $date }.
## Images des projets
picture-alt = Image du projet : { $title }
propose-description = Ce que { $name } montre, comment y proposer un projet, et de quoi vérifier qu'il y a sa place.
propose-lead = Un projet d'ici se crée sur { $host }. S'il répond aux règles de cette page, la fenêtre le montre d'elle-même : il n'y a rien à nous envoyer.
propose-rules = Ce que la fenêtre montre
propose-steps = En trois temps
propose-step-check = *Vérifiez*, plus bas sur cette page, que le projet répond aux règles.
propose-step-create = *Créez la campagne* sur { $host }. Indiquez-y la commune, et son code postal si d'autres portent le même nom. C'est { $host } qui accepte les campagnes et verse l'argent.
propose-step-appear = *Publiez-la* : une fois en ligne sur { $host }, elle apparaît ici d'elle-même.
propose-on-host = Créer la campagne sur { $host }
rules-where = Où
rules-what = Quoi
rules-places = Voir les communes
rule-areas = Les projets situés ici : { $names }.
rule-codes = Les projets dont le code postal, ou celui de la commune, commence ainsi : { $names }.
rule-places = Les projets de ces communes : { $names }.
rule-places-many =
    { $count ->
        [one] Les projets d'une commune.
       *[other] Les projets de { NUMBER($count) } communes.
    }
rule-outline = Les projets situés dans les limites du territoire.
rule-circle = Les projets situés à { $km } km au plus du centre du territoire.
rule-margin = Jusqu'à { $km } km au-delà des limites, un voisin compte encore, si la plateforme sait où il est.
rule-held = Les projets que le territoire rassemble déjà sur { $host }, où qu'ils soient.
rule-unlocated =
    { $choice ->
        [include] Un projet qui ne dit pas où il est est montré aussi.
        [review] Si nous ne trouvons pas où est un projet, une personne le regarde avant qu'il soit montré.
       *[exclude] Un projet qui ne dit pas où il est n'est pas montré.
    }
rule-ceiling = Ils demandent au plus { $sum }.
rule-no-ceiling = Ils demandent la somme qu'ils veulent : il n'y a pas de plafond.
rule-kinds = L'argent y est donné ainsi : { $names }. Les prêts avec intérêt et les parts d'entreprise n'ont pas leur place ici.
rule-rewards =
    { $choice ->
        [expected] Une contrepartie est attendue. Elle peut être symbolique : un merci, une visite, une photo.
       *[optional] Une contrepartie est bienvenue, jamais exigée. Elle peut être symbolique.
    }
rule-categories = Ils sont de l'une de ces catégories : { $names }.
rule-categories-out = Ces catégories ne sont pas montrées : { $names }.
rule-overfunding = Passé { $percent } de l'objectif, la page le signale, et invite à demander à quoi servira le surplus. { $host } continue d'accepter les contributions.
kind-gift = don, avec ou sans contrepartie
kind-donation = don sans contrepartie
kind-reward = don avec contrepartie
kind-loan-free = prêt sans intérêt
kind-loan-interest = prêt avec intérêt
kind-equity = part d'entreprise
given-gift = Des dons
given-loan-free = Des prêts sans intérêt
given-loan-interest = Des prêts avec intérêt
given-equity = Des parts de l'entreprise
check-title = Votre projet a-t-il sa place ici ?
check-lead = Quelques questions, auxquelles répondent les règles mêmes qui choisissent les projets.
check-place = Où se passe le projet ?
check-place-hint = Une commune, un code postal, ou les deux.
check-amount = Combien demande-t-il ?
check-amount-hint = La somme visée, en { $currency }.
check-kind-label = Que reçoit-il ?
check-rewards-label = Offre-t-il quelque chose en retour ?
check-rewards-hint = Même symbolique : un merci public suffit.
check-category-label = De quelle catégorie est-il ?
check-choose = Choisir
check-yes = Oui
check-no = Non
check-submit = Voir la réponse
check-kept = Vos réponses ne sont ni gardées ni notées.
check-to-correct = À corriger
check-verdict =
    { $verdict ->
        [in] Oui, ce projet serait montré ici.
        [review] Peut-être : une personne le regarderait d'abord.
       *[out] Non, ce projet ne serait pas montré ici.
    }
check-sign =
    { $verdict ->
        [in] Oui.
        [review] À voir.
       *[out] Non.
    }
check-inside = « { $place } » est dans le territoire.
check-elsewhere = « { $place } » n'est pas dans le territoire.
check-ambiguous =
    { $inside ->
        [one] « { $place } » est le nom de { $meanings } lieux, dont un ici. Tant qu'on ne sait pas lequel, une personne regarde.
       *[other] « { $place } » est le nom de { $meanings } lieux, dont { $inside } ici. Tant qu'on ne sait pas lequel, une personne regarde.
    }
check-unknown =
    { $verdict ->
        [in] Nous ne connaissons pas de lieu appelé « { $place } », mais un projet sans lieu est montré aussi.
        [review] Nous ne connaissons pas de lieu appelé « { $place } ». Une personne regarderait où il est. Vérifiez l'orthographe, ou donnez le code postal.
       *[out] Nous ne connaissons pas de lieu appelé « { $place } ». Vérifiez l'orthographe, ou donnez le code postal.
    }
check-ceiling =
    { $kept ->
        [yes] { $sum } : c'est dans la limite de { $ceiling }.
       *[no] { $sum } : c'est plus que la limite de { $ceiling }.
    }
check-kind =
    { $kept ->
        [yes] Admis ici : { $kind }.
       *[no] Pas montré ici : { $kind }.
    }
check-rewards =
    { $kept ->
        [yes] Il offre quelque chose en retour, comme attendu.
       *[no] Il n'offre rien en retour. Ici, une contrepartie est attendue, même symbolique.
    }
check-category =
    { $kept ->
        [yes] Catégorie admise : { $category }.
       *[no] Catégorie qui n'est pas montrée ici : { $category }.
    }
check-which = Lequel ?
check-where =
    { $verdict ->
        [in] ici
        [review] à voir
       *[out] ailleurs
    }
check-more =
    { $count ->
        [one] Et un autre. Ajoutez le code postal.
       *[other] Et { NUMBER($count) } autres. Ajoutez le code postal.
    }
check-next =
    { $verdict ->
        [in] C'est ensuite { $host } qui accepte la campagne, selon ses propres règles.
        [review] Sur { $host }, écrivez le lieu avec son code postal : la réponse sera plus sûre.
       *[out] Rien n'empêche de le proposer sur { $host } : il ne serait seulement pas montré dans cette fenêtre.
    }
mistake-place-missing = Dites où se passe le projet : une commune ou un code postal.
mistake-place-unreadable = Ce n'est pas le nom d'un lieu. Écrivez une commune ou un code postal.
mistake-amount-missing = Dites combien le projet demande.
mistake-amount-unreadable = Ce n'est pas une somme. Écrivez-la en chiffres, par exemple 6 000.
mistake-amount-too-large = Cette somme est trop grande pour être lue. Vérifiez les zéros.
mistake-amount-nothing = La somme doit être plus grande que zéro.
mistake-kind-missing = Choisissez ce que le projet reçoit.
mistake-rewards-missing = Dites si le projet offre quelque chose en retour.
mistake-category-missing = Choisissez une catégorie.

### Lettres : ce que les fenêtres écrivent aux personnes

mail-colon = {" :"}
mail-from = Lettre envoyée par { $publisher }. Si vous y répondez, vous écrivez à son équipe.
digest-subject =
    { $count ->
        [one] { $name } : une chose vous attend
       *[other] { $name } : { NUMBER($count) } choses vous attendent
    }
digest-heading = À votre attention
digest-lead = Depuis la dernière lettre, voici ce qui s'est passé sur la fenêtre « { $name } » et qui vous concerne.
digest-action = Ouvrir la console
digest-choice = Choisir ce que vous recevez
digest-reason = Vous recevez cette lettre parce que vous avez un rôle sur la fenêtre « { $name } ».
notice-juror-named = Vous êtes membre du jury de « { $name } ».
notice-link-juror-named = Lire les candidatures
notice-kind-juror-named = Je rejoins un jury
notice-entry-received =
    { $count ->
        [one] Une candidature est arrivée pour « { $name } ».
       *[other] { NUMBER($count) } candidatures sont arrivées pour « { $name } ».
    }
notice-link-entry-received = Lire les candidatures
notice-kind-entry-received = Une candidature arrive
notice-entry-changed =
    { $count ->
        [one] Une candidature à « { $name } » a été modifiée ou retirée.
       *[other] { NUMBER($count) } modifications ou retraits de candidatures à « { $name } ».
    }
notice-link-entry-changed = Voir les candidatures
notice-kind-entry-changed = Une candidature est modifiée ou retirée
notice-invited = Votre projet est invité à l'appel « { $name } ».
notice-link-invited = Lire l'appel
notice-kind-invited = Mon projet est invité à un appel
notice-terms-changed = Le règlement de l'appel « { $name } » a changé. Votre candidature garde celui sous lequel elle a été déposée.
notice-link-terms-changed = Lire ce qui change
notice-kind-terms-changed = Le règlement d'un appel change après ma candidature
notice-call-decided = Les résultats de l'appel « { $name } » sont publiés.
notice-link-call-decided = Voir les résultats
notice-kind-call-decided = Un appel auquel je participe est décidé
notice-call-withdrawn = L'appel « { $name } » est retiré.
notice-link-call-withdrawn = Lire pourquoi
notice-kind-call-withdrawn = Un appel auquel je participe est retiré
notice-member-joined =
    { $count ->
        [one] { $name } a accepté son rôle.
       *[other] { $name } a accepté { NUMBER($count) } rôles.
    }
notice-link-member-joined = Voir l'équipe
notice-kind-member-joined = Une personne invitée accepte son rôle
notice-role-taken = Un de vos rôles vous a été retiré.
notice-link-role-taken = Voir mes rôles
notice-kind-role-taken = Un de mes rôles m'est retiré
digest-action-own = Ouvrir mon espace
digest-reason-holder = Vous recevez cette lettre parce que vous portez un projet ou avez candidaté sur la fenêtre « { $name } ».
notice-projects-to-review =
    { $count ->
        [one] Un projet attend votre avis : rien ne dit s'il est du territoire.
       *[other] { NUMBER($count) } projets attendent votre avis : rien ne dit s'ils sont du territoire.
    }
notice-link-projects-to-review = Décider
notice-kind-projects-to-review = Des projets attendent un avis (une fois par jour au plus)
notice-entry-taken = Votre candidature « { $title } » à l'appel « { $name } » est bien arrivée.
notice-link-entry-taken = Voir ma candidature
notice-kind-entry-taken = Ma candidature est bien arrivée
notice-until = Vous pouvez encore la modifier ou la retirer jusqu'au { $when }.
notice-call-decided-accepted = « { $title } » est retenu par l'appel « { $name } ».
notice-call-decided-refused = « { $title } » n'est pas retenu par l'appel « { $name } ».
notice-call-decided-pointed = « { $title } » n'est pas retenu par l'appel « { $name } » ; d'autres portes vous sont ouvertes.
notice-link-call-decided-own = Lire la décision
notice-why = Pourquoi : { $reason }
notice-door = { $name } ({ $contact }) : { $why }
notice-event-proposed =
    { $count ->
        [one] Un rendez-vous est proposé pour l'agenda : « { $name } ».
       *[other] Le rendez-vous « { $name } » est proposé pour l'agenda, et a été modifié depuis.
    }
notice-link-event-proposed = Lire et répondre
notice-kind-event-proposed = Un rendez-vous est proposé pour l'agenda
notice-event-answered = Une réponse est arrivée pour votre rendez-vous « { $name } ».
notice-event-answered-accepted = Votre rendez-vous « { $title } » est dans l'agenda.
notice-event-answered-declined = Votre rendez-vous « { $title } » n'est pas retenu. Vous pouvez le modifier et le proposer de nouveau.
notice-link-event-answered = Voir mon rendez-vous
notice-link-event-answered-own = Voir mon rendez-vous
notice-kind-event-answered = Un rendez-vous que je propose a sa réponse
notice-webhook-paused = Le webhook vers { $name } est en pause : plus rien n'y arrive.
notice-link-webhook-paused = Voir les derniers envois
notice-kind-webhook-paused = Un webhook est mis en pause

### La boîte aux lettres de la démonstration

mailbox-title = Boîte aux lettres
mailbox-lead = Cette démonstration n'écrit à personne. Les lettres qu'elle aurait envoyées sont ici, et leurs liens fonctionnent.
mailbox-empty = Aucune lettre pour l'instant.
mailbox-count =
    { $count ->
        [one] Une lettre
       *[other] { NUMBER($count) } lettres, la plus récente d'abord
    }
mailbox-line = De { $from } à { $to }, { $when }
mailbox-back = Toutes les lettres
mailbox-from = De
mailbox-to = À
mailbox-when = Date
mailbox-html = La lettre mise en page
mailbox-text = La lettre en texte seul
mailbox-source = Voir la lettre telle qu'elle serait partie
### Bureau : se connecter, formulaires, erreurs

nav-account = Mon compte
nav-console-front = Accueil
nav-group-show = Montrer
nav-group-enliven = Animer
nav-group-run = Gérer
nav-group-partner = Soutenir
nav-group-held = Mes projets
desk-menu = Menu
nav-portal-front = Accueil
desk-console = Console
desk-portal = Projets et partenaires
nav-portal = Espace porteurs et partenaires
project-yours = C'est votre projet ? Déclarez un besoin, remerciez, imprimez votre attestation :
desk-nav = { $name }
desk-signed-in = Connecté :
desk-sign-in = Se connecter
desk-sign-out = Se déconnecter
desk-window = Voir la fenêtre
desk-to-correct = À corriger
desk-required = (obligatoire)
desk-choose = Choisissez…
sign-in-title = Se connecter
sign-in-lead = Cet accès est réservé à celles et ceux qui font vivre { $name } : équipe, partenaires, porteurs de projet. Pour regarder ou contribuer, aucun compte n'est nécessaire.
sign-in-with = Continuer avec { $name }
sign-in-cookie = Un cookie retient votre connexion jusqu'à ce que vous la fermiez. Il ne sert à rien d'autre.
sign-in-none = Personne ne peut se connecter ici pour le moment : aucun service de connexion n'est réglé.
sign-in-again = Recommencer
sign-in-stale = Cette connexion n'a pas commencé dans ce navigateur, ou elle a trop attendu.
sign-in-declined = Le service de connexion n'a pas confirmé qui vous êtes.
sign-in-refused = La réponse du service de connexion n'a pas pu être vérifiée.
sign-in-unreachable = Le service de connexion ne répond pas.
self-title = Mon compte
self-who = Qui vous êtes ici
self-name = Nom
self-email = Adresse
self-roles = Rôles dans { $name }
self-no-role = Aucun
self-projects = Vos projets sur { $host }
self-draft = brouillon
self-sessions = Où vous êtes connecté
self-sessions-hint = Fermez ce que vous ne reconnaissez pas.
self-browser = Un navigateur
self-this-one = celui-ci
self-session = Depuis le { $began }, utilisé le { $used }
self-end = Fermer
self-end-all = Me déconnecter partout
role-operator = Responsable de la fenêtre
role-curator = Équipe éditoriale
role-signatory = Signataire pour { $name }
role-reader = Lecture pour { $name }
role-supporter = Accompagnement, { $name }
role-juror = Juré de l'appel « { $name } »
actor-oriel = Oriel
actor-erased = une personne effacée
done-session-ended = La connexion est fermée.
desk-missing-title = Rien à cette adresse
desk-missing-reason = Cette page n'existe pas, ou pas pour vous.
desk-missing-remedy = Vérifiez l'adresse, ou connectez-vous avec un autre compte.
desk-forbidden-title = Cette page est pour d'autres
desk-forbidden-reason = Votre rôle dans cette fenêtre ne permet pas de l'ouvrir.
desk-forbidden-remedy = Si c'est une erreur, demandez à la personne responsable de la fenêtre de vous inviter.
desk-foreign-title = Formulaire refusé
desk-foreign-reason = Ce formulaire n'a pas été envoyé depuis cette fenêtre, ou votre connexion a changé depuis qu'il s'est affiché. Rien n'a été fait.
desk-foreign-remedy = Revenez en arrière, rechargez la page et envoyez-le de nouveau.
desk-long-title = C'est trop long
desk-long-reason = Ce que vous avez envoyé dépasse ce qu'un formulaire peut contenir. Rien n'a été fait.
desk-long-remedy = Revenez en arrière et raccourcissez vos textes.
desk-often-title = Trop de tentatives
desk-often-reason =
    { $seconds ->
        [one] Attendez une seconde, puis recommencez.
       *[other] Attendez { NUMBER($seconds) } secondes, puis recommencez.
    }
desk-often-remedy = Cette limite protège la fenêtre. Rien n'a été fait.
desk-sign-in-title = La connexion n'a pas abouti
desk-sign-in-remedy = Recommencez. Si cela se répète, prévenez la personne responsable de la fenêtre.
desk-full-title = Rien n'a pu être enregistré
desk-full-reason = La fenêtre ne peut rien écrire en ce moment. Elle continue de s'afficher, et rien n'a été fait.
desk-full-remedy = Revenez en arrière et renvoyez le formulaire dans quelques minutes. Qui exploite le serveur est prévenu.
desk-unclear-title = Demande incomprise
desk-unclear-reason = Cette adresse n'attend rien de tel.
desk-unclear-remedy = Revenez en arrière et passez par les liens et les boutons de la page.
desk-broken-title = Une erreur de notre côté
desk-broken-reason = La page n'a pas pu être faite. Vous n'y êtes pour rien.
desk-broken-remedy = Réessayez dans un moment.
refusal-missing = Remplissez ce champ.
refusal-choose-one = Choisissez dans la liste.
refusal-bad-day = Ce n'est pas une date. Écrivez-la ainsi : 2026-05-12.
refusal-bad-moment = Ce n'est pas une date avec son heure. Écrivez-la ainsi : 2026-05-12T18:30.
refusal-skipped-moment = Cette heure n'existe pas : la nuit du changement d'heure la saute.
refusal-changed = { $who } a changé ceci le { $when }, pendant que vous écriviez. Votre saisie est gardée : comparez, puis envoyez de nouveau pour la faire valoir.

### Console : projets, à la une, sélections, historique

nav-console-projects = Projets
nav-console-features = À la une
nav-console-history = Historique
front-title =
    { $count ->
        [0] Rien n'attend
        [one] Une chose attend
       *[other] { NUMBER($count) } choses attendent
    }
front-facts =
    { $known ->
        [one] Un projet relevé
       *[other] { NUMBER($known) } projets relevés
    } sur { $host }, { NUMBER($shown) } { $shown ->
        [one] montré
       *[other] montrés
    } ici, { NUMBER($review) } à décider.
front-state = Où en est la fenêtre
front-sync = Les relevés en détail
attention-review =
    { $count ->
        [one] Un projet attend votre décision.
       *[other] { NUMBER($count) } projets attendent votre décision.
    }
attention-silent = { $host } ne répond pas. La fenêtre montre ce qu'elle savait.
attention-set-aside =
    { $count ->
        [one] Un projet de la plateforme n'a pas pu être lu.
       *[other] { NUMBER($count) } projets de la plateforme n'ont pas pu être lus.
    }
attention-feature-hidden =
    { $count ->
        [one] Un projet est à la une, mais n'est pas montré.
       *[other] { NUMBER($count) } projets sont à la une, mais ne sont pas montrés.
    }
attention-feature-more =
    { $count ->
        [one] Un projet à la une ne tient pas sur la page d'accueil.
       *[other] { NUMBER($count) } projets à la une ne tiennent pas sur la page d'accueil.
    }
attention-texts =
    { $count ->
        [one] Un de vos textes n'existe pas dans toutes les langues.
       *[other] { NUMBER($count) } de vos textes n'existent pas dans toutes les langues.
    }
attention-checks =
    { $count ->
        [one] Un projet en cours n'a pas été entièrement vérifié.
       *[other] { NUMBER($count) } projets en cours n'ont pas été entièrement vérifiés.
    }
attention-decide = Décider
attention-look = Regarder
attention-translate = Compléter
attention-answer = Vérifier
attention-publish = Publier
attention-confirm = Confirmer
attention-call-closes =
    { $count ->
        [0] { $title } se clôt le { $closes }, sans candidature pour l'instant.
        [one] { $title } se clôt le { $closes }, avec une candidature.
       *[other] { $title } se clôt le { $closes }, avec { NUMBER($count) } candidatures.
    }
attention-call-decide =
    { $count ->
        [one] Une candidature à { $title } attend une décision
       *[other] { NUMBER($count) } candidatures à { $title } attendent une décision
    }{ $unread ->
        [0] .
        [one] , dont une que personne n'a notée.
       *[other] , dont { NUMBER($unread) } que personne n'a notées.
    }
attention-call-results = Tout est décidé pour { $title }, et personne n'en sait rien encore.
attention-call-unlinked =
    { $count ->
        [one] Les collectes de { $title } ont commencé, et un projet retenu manque encore sur { $host }.
       *[other] Les collectes de { $title } ont commencé, et { NUMBER($count) } projets retenus manquent encore sur { $host }.
    }
attention-call-arrived =
    { $count ->
        [one] Un projet annoncé semble arrivé sur { $host } : à confirmer.
       *[other] { NUMBER($count) } projets annoncés semblent arrivés sur { $host } : à confirmer.
    }
attention-events = { NUMBER($count) } choses sont à voir dans l'agenda.
sync-title = Relevés sur { $host }
sync-answered = { $host } a répondu pour la dernière fois le { $when }.
sync-never = { $host } n'a encore jamais répondu.
sync-waiting =
    { $count ->
        [one] Un projet attend d'être lu.
       *[other] { NUMBER($count) } projets attendent d'être lus.
    }
sync-ok = Tout va bien.
sync-silent = La plateforme ne répond pas.
sync-error = La dernière erreur :
sync-set-aside = Projets mis de côté
sync-set-aside-hint = Toute la plateforme est lue, pas seulement votre territoire. Ces projets n'ont pas pu l'être : ils ne sont montrés nulle part, et ils sont réessayés.
sync-none = Aucun.
sync-id = Numéro
sync-field = Champ
sync-reason = Raison
group-review = À décider
group-shown = Montrés
group-kept-out = Écartés
group-elsewhere = Ailleurs
group-all = Tous
console-filter = Quels projets
console-search = Chercher un titre, un nom, une commune
console-unchecked = En cours, et pas entièrement vérifiés.
console-gone = plus sur la plateforme
console-decide = Décider
console-nothing = Aucun projet ne correspond.
console-goal = objectif { $sum }
console-goal-preorders = objectif { $count } précommandes
campaign-running = en cours
campaign-announced = annoncé
campaign-succeeded = réussi
campaign-ended = terminé
campaign-failed = non abouti
campaign-cancelled = annulé
console-all-projects = Tous les projets
console-public = Voir dans la fenêtre
console-verdict = Verdict
console-steps = Pas à pas
console-passes = Ne décide pas ; à la règle suivante.
console-duplicates = Ce projet remplace aussi
console-days = Du { $from } au { $until }
console-by = { $who }, le { $when }
console-untold = Manque en : { $languages }
console-up = Monter
console-down = Descendre
order-handle = Déplacer { $name }
order-hint = Glissez pour changer de place, ou servez-vous des flèches haut et bas.
order-said = { $name } : place { $place } sur { $total }
console-edit = Modifier
console-preview = Aperçu
console-names = Les projets montrés et leurs noms
console-save = Enregistrer
console-collections-none = Pas encore de sélection. Réunissez des projets sous un titre, avec vos mots.
verdict-in = Montré
verdict-review = À décider
verdict-out = Écarté
verdict-elsewhere = Ailleurs
judged-by-hand = Choix de la région
judged-membership = Regroupements de la plateforme
judged-coordinates = Coordonnées
judged-code = Codes
judged-place-name = Nom du lieu
judged-unlocated = Sans lieu
judged-policy = Règles de la région
finding-file-pin = Retenu par le fichier de la région : { $name }
finding-file-hide = Écarté par le fichier de la région : { $name }
finding-pin = Retenu à la main : { $name }
finding-hide = Écarté à la main : { $name }
finding-merged = « { $name } » le remplace.
finding-corrected = La région le situe ici : { $name }
finding-partner = Il est chez votre partenaire « { $name } » sur la plateforme.
finding-channel = Il est dans votre chaîne « { $name } » sur la plateforme.
finding-tag = Il porte votre mot-clé « { $name } » sur la plateforme.
finding-inside = Ses coordonnées sont dans le territoire.
finding-outside = Ses coordonnées sont hors du territoire.
finding-outside-by = Ses coordonnées sont à { $km } km du territoire.
finding-code = L'un de ses codes relève de { $name }.
finding-place-inside = « { $name } » est dans le territoire.
finding-place-elsewhere = « { $name } » n'est pas dans le territoire.
finding-ambiguous =
    « { $name } » peut être l'un de { NUMBER($meanings) } lieux, dont { $inside ->
        [one] un
       *[other] { NUMBER($inside) }
    } dans le territoire.
finding-place-unknown = Aucun lieu connu ne s'appelle « { $name } ».
finding-no-place = Rien ne dit où il est.
finding-ceiling = Son objectif dépasse le plafond de { $sum }.
finding-kind = Cette façon de recevoir l'argent n'est pas admise.
finding-rewards = Il n'offre rien en retour, et la région l'attend.
finding-category = Sa catégorie n'est pas admise.
finding-nothing-by-hand = Personne n'en a décidé à la main.
finding-nothing-membership = Aucun de vos regroupements sur la plateforme ne le contient.
finding-nothing-coordinates = Pas de coordonnées, ou pas de contour auquel les comparer.
finding-nothing-code = Aucun code du territoire.
finding-nothing-place-name = La plateforme ne nomme aucun lieu.
curation-decision = Décider à la main
curation-choice = Votre décision
curation-choice-pin = Retenir
curation-choice-hide = Écarter
curation-reason = Pourquoi
curation-decide = Décider
curation-stands-pin = Retenu à la main : { $reason }
curation-stands-hide = Écarté à la main : { $reason }
curation-take-back = Retirer
curation-place = Où il est vraiment
curation-place-host = { $host } dit : { $place }
curation-place-hint = Ce que vous écrivez ici remplace tout ce que dit la plateforme. Une commune avec son code postal suffit.
curation-city = Commune
curation-postcode = Code postal
curation-country = Pays
curation-country-hint = Deux lettres : FR, ES, CH.
curation-lat = Latitude
curation-lon = Longitude
curation-place-submit = Corriger le lieu
curation-merge = Doublon
curation-into = Le projet qui le remplace
curation-into-hint = Son nom dans l'adresse, son numéro, ou l'adresse de sa page.
curation-merge-submit = Remplacer par celui-ci
curation-note = Ce que la région en dit
curation-note-hint = Affiché sur la page du projet. Une ligne vide commence un nouveau paragraphe.
curation-note-submit = Publier le mot
curation-checks = Vérifications
curation-checks-hint = Une liste pour y penser : rien ici n'empêche de montrer le projet, et rien n'est publié.
curation-unanswered =
    { $count ->
        [one] une sans réponse
       *[other] { NUMBER($count) } sans réponse
    }
curation-check-local-benefit = Le territoire y gagne-t-il quelque chose ?
curation-check-shared = Des gens d'ici y prennent-ils part ?
curation-check-public-duty = Est-il autre chose qu'un service que la collectivité doit de toute façon ?
curation-check-words = Votre réponse, en quelques mots
curation-checks-submit = Enregistrer les réponses
curation-measured-rewards-holds = Il offre quelque chose en retour.
curation-measured-rewards-fails = Il n'offre rien en retour.
curation-measured-rewards-open = On ne sait pas s'il offre quelque chose en retour.
curation-measured-ceiling-holds = Son objectif est sous le plafond de { $sum }.
curation-measured-ceiling-fails = Son objectif dépasse le plafond de { $sum }.
curation-measured-ceiling-open = Pas de plafond auquel comparer son objectif.
features-today =
    { $count ->
        [0] Rien n'est à la une aujourd'hui.
        [one] Un projet est à la une aujourd'hui.
       *[other] { NUMBER($count) } projets sont à la une aujourd'hui ; la page en montre { NUMBER($most) } au plus.
    }
features-none = Rien n'est à la une, ni aujourd'hui ni plus tard.
features-preview = La page d'accueil, un autre jour
features-preview-day = Jour
features-past = Passés
feature-new = Mettre un projet à la une
feature-title-of = À la une : { $name }
feature-project = Projet
feature-project-hint = Son nom dans l'adresse, son numéro, ou l'adresse de sa page.
feature-from = Premier jour
feature-until = Dernier jour
feature-why-label = Pourquoi ce choix
feature-why-label-hint = Une phrase, affichée à côté du projet.
feature-submit = Mettre à la une
feature-edit = Modifier
feature-again = Remettre à la une
feature-on = À la une
feature-later = À venir
feature-over = Passé
feature-hidden = Pas montré
collection-new = Nouvelle sélection
collection-title = Titre
collection-text = Présentation
collection-text-hint = Une ligne vide commence un nouveau paragraphe.
collection-slug = Nom dans l'adresse
collection-slug-hint = Lettres minuscules, chiffres et tirets. Laissé vide, il est tiré du titre. Il ne change plus ensuite.
collection-begin = Créer le brouillon
collection-published = Publiée
collection-draft = Brouillon
collection-publish = Publier
collection-withdraw = Dépublier
collection-no-project = Pas encore de projet dans cette sélection.
collection-add = Ajouter un projet
collection-add-hint = Son nom dans l'adresse, son numéro, ou l'adresse de sa page.
collection-put-in = Ajouter
collection-words = Titre et présentation
collection-cover = Son image sert de couverture.
collection-set-cover = En couverture
collection-take-out = Enlever
collection-remove = Supprimer cette sélection
collection-remove-hint = Elle disparaît de la fenêtre. L'historique permet de la rétablir.
collection-remove-submit = Supprimer
history-any = Tout
history-kind = À propos de
history-by = Par
history-from = Depuis le
history-until = Jusqu'au
history-kind-project = Projets
history-kind-collection = Sélections
history-kind-call = Appels à projets
history-kind-event = Rendez-vous
history-kind-person = Personnes
history-kind-webhook = Envois
history-kind-window = La fenêtre
history-show = Afficher
history-all = Tout l'historique
history-older = Plus ancien
history-none = Rien n'a encore été fait.
history-undo = Annuler
history-person = une personne
history-window = la fenêtre
told-project-pinned = Retenu à la main
told-project-hidden = Écarté à la main
told-decision-taken-back = Rendu aux règles
told-place-corrected = Lieu corrigé
told-place-taken-back = Lieu de la plateforme rétabli
told-project-merged = Remplacé par un autre
told-merge-taken-back = Séparé de nouveau
told-project-featured = Mis à la une
told-feature-taken-back = Retiré de la une
told-features-ordered = Ordre de la une changé
told-note-written = Mot de la région écrit
told-note-taken-back = Mot de la région retiré
told-check-answered = Vérifié
told-answer-taken-back = Vérification rouverte
told-collection-described = Sélection décrite
told-collection-arranged = Projets de la sélection changés
told-collection-published = Sélection publiée
told-collection-withdrawn = Sélection dépubliée
told-collection-removed = Sélection supprimée
told-days = Du { $from } au { $until }. { $why }
told-call-begun = Appel à projets commencé
told-call-redrafted = Brouillon d'appel réécrit
told-call-published = Appel publié
told-call-reworded = Texte de l'appel changé
told-call-terms-changed = Conditions de l'appel changées
told-call-withdrawn = Appel retiré
told-call-juror-named = Entrée dans le jury
told-call-juror-dismissed = Sortie du jury
told-call-entered = Candidature reçue
told-call-invited = Projet invité
told-call-revised = Candidature réécrite
told-call-entry-withdrawn = Candidature retirée
told-call-recused = Un membre du jury s'est abstenu
told-call-scored = Candidature notée
told-call-accepted = Candidature retenue
told-call-refused = Candidature refusée
told-call-pointed = Candidature orientée ailleurs
told-call-linked = Projet relié à sa candidature
told-call-results-published = Résultats publiés
told-entry-of = { $entry } ({ $call })
told-event-created = Rendez-vous écrit
told-event-proposed = Rendez-vous proposé
told-event-declined = Proposition de rendez-vous non retenue
told-event-revised = Rendez-vous changé
told-event-published = Rendez-vous publié
told-event-withdrawn = Rendez-vous repassé en brouillon
told-event-discarded = Brouillon de rendez-vous supprimé
told-event-cancelled = Rendez-vous annulé
told-event-restored = Annulation reprise
told-event-moved = Rendez-vous déplacé
told-event-occurrence-cancelled = Une des dates annulée
told-event-occurrence-moved = Une des dates déplacée
told-event-occurrence-restored = Une des dates rétablie
told-organisation-named = Organisation ajoutée
told-invitation-sent = Invitation envoyée
told-invitation-revoked = Invitation retirée
told-invitation-accepted = Invitation acceptée
told-role-taken = Rôle retiré
told-webhook-added = Webhook ajouté
told-webhook-paused = Webhook mis en pause
told-webhook-resumed = Webhook repris
told-webhook-removed = Webhook retiré
told-paused-by-hand = À la demande de l'équipe.
told-paused-failing = Plus rien n'y arrivait depuis trois jours.
told-paused-gone = L'autre site dit que cette adresse n'existe plus.
told-changed = Ce qui a changé : { $parts }.
told-part-when = Dates et heures
told-part-criteria = Critères
told-part-questions = Questions
told-about-person = Rôle ou invitation changé
told-about-call = Appel à projets changé
told-about-event = Rendez-vous changé
told-about-organisation = Organisation décrite
told-about-fund = Fonds d'abondement changé
told-about-books = Comptes des fonds mis à jour
told-about-window = Réglage changé
told-other = Changement
done-decided = C'est décidé.
done-place = Le lieu est corrigé.
done-merged = Le doublon est remplacé.
done-note = Le mot de la région est publié.
done-checks = Les réponses sont enregistrées.
done-taken-back = C'est retiré.
done-featured = Le projet est à la une pour ces jours.
done-ordered = L'ordre est changé.
done-collection-begun = Le brouillon est créé. Ajoutez-y des projets.
done-collection-words = Les textes sont enregistrés.
done-collection-arranged = La sélection est changée.
done-collection-published = La sélection est publiée.
done-collection-withdrawn = La sélection n'est plus visible.
done-collection-removed = La sélection est supprimée. L'historique permet de la rétablir.
done-undone = C'est annulé.
written-in =
    { $language ->
        [fr] En français :{ " " }
        [en] En anglais :{ " " }
        [ca] En catalan :{ " " }
        [es] En espagnol :{ " " }
        [de] En allemand :{ " " }
        [none] { "" }
       *[other] ({ $language }){ " " }
    }
refusal-curation-choice-missing = Dites s'il faut le retenir ou l'écarter.
refusal-curation-merged = Un autre projet le remplace. Séparez-les d'abord.
refusal-curation-project-unknown = Aucun projet de la plateforme ne porte ce nom ou ce numéro.
refusal-curation-merge-itself = C'est le projet lui-même.
refusal-curation-merge-onwards = Ce projet est lui-même remplacé par un autre. Nommez celui-là.
refusal-curation-merge-stands = D'autres projets sont remplacés par celui-ci. Séparez-les d'abord.
refusal-curation-postcode-unreadable = Ce n'est pas un code postal : des lettres, des chiffres, dix signes au plus.
refusal-curation-country-unreadable = Écrivez le pays en deux lettres, FR par exemple.
refusal-curation-degrees-unreadable = Ce ne sont pas des degrés. Écrivez par exemple 45,78.
refusal-curation-degrees-missing = Il faut la latitude et la longitude, ou aucune des deux.
refusal-curation-place-missing = Dites au moins une commune, un code postal ou des coordonnées.
refusal-curation-answer-missing = Répondez par oui ou par non.
refusal-curation-feature-hidden = Ce projet n'est pas montré dans la fenêtre. Retenez-le d'abord.
refusal-curation-days-order = Le dernier jour vient avant le premier, le { $from }.
refusal-curation-days-over = Ce jour est passé.
refusal-curation-days-many = C'est trop long : { NUMBER($most) } jours au plus.
refusal-curation-order-changed = Cette liste a changé entre-temps. La voici telle qu'elle est.
refusal-curation-project-twice = Ce projet est déjà dans la sélection.
refusal-curation-projects-many = La sélection est pleine : { NUMBER($most) } projets au plus.
refusal-curation-slug-unreadable = Écrivez des lettres minuscules, des chiffres et des tirets, 60 au plus.
refusal-curation-slug-taken = Une sélection porte déjà ce nom.
refusal-curation-collections-many = Il y a déjà { NUMBER($most) } sélections. Supprimez-en une d'abord.
refusal-curation-collection-empty = Ajoutez au moins un projet avant de publier.
refusal-curation-collection-gone = Cette sélection n'existe plus.
refusal-main-language = Écrivez-le au moins dans la première langue de la fenêtre.
refusal-too-long = { written-in }Ce texte est trop long : { NUMBER($most) } signes au plus, il y en a { NUMBER($over) } de trop.
refusal-markup = { written-in }Écrivez du texte seulement, sans balises < >.
refusal-undo-impossible = Cela ne peut plus être annulé : ce qui valait avant n'est plus possible.
refusal-undo-overtaken = Quelque chose d'autre a été décidé depuis. Annulez d'abord le plus récent.
### What is shared out by visitor.

privacy-live-share = Tant que cette connexion est ouverte, le serveur compte combien votre adresse IP en tient, pour que chacun en ait une. Il ne l’écrit nulle part et l’oublie avec la dernière.
### Le choix de la région

nav-collections = Sélections
collections-description = Les sélections de projets de { $name }.
collections-lead = Des projets choisis et réunis par la région, avec ses mots.
collections-all = Toutes les sélections
collections-empty = Aucune sélection n'est publiée pour l'instant.
collection-count =
    { $count ->
        [0] Aucun projet
        [one] Un projet
       *[other] { NUMBER($count) } projets
    }
collection-empty = Les projets de cette sélection ne sont plus montrés ici.
see-collections = Toutes les sélections
follow-collection = La sélection « { $name } »
project-collections = Dans les sélections
feature-why = Pourquoi ce choix
region-word = Le mot de la région
ribbon-draft = Aperçu : les habitants ne voient pas encore cette page.
ribbon-day = Aperçu de la page d'accueil telle qu'elle sera le { $day }.
ribbon-back = Revenir à la console
### Rendez-vous

nav-events = Rendez-vous
home-events = Prochains rendez-vous
see-events = Voir tout l'agenda
events-title = Rendez-vous
events-description = L'agenda de { $name } : visites, chantiers, réunions, fêtes.
events-views = Présentation de l'agenda
events-list = Liste
events-by-month = Mois
events-all = Tous les rendez-vous
events-empty-title = Rien à l'agenda pour le moment
events-empty = Les prochains rendez-vous s'afficheront ici. En attendant, les projets sont ouverts à toutes et à tous.
events-later = Voir { $month } et la suite
events-subscribe = Suivre l'agenda
events-subscribe-hint = Votre agenda, sur téléphone ou ordinateur, se tient à jour de lui-même : changements et annulations compris.
events-webcal = S'abonner dans mon agenda
events-file = Fichier iCalendar (.ics)
month-turn = Changer de mois
month-today = Aujourd'hui
month-empty = Aucun rendez-vous ce mois-ci.
event-facts = En pratique
event-when = Quand
event-where = Où
event-organiser = Organisé par
event-capacity = Places
event-capacity-of =
    { $count ->
        [one] Une place
       *[other] { $number } places
    }
event-register = S'inscrire
event-register-hint = L'inscription se fait sur { $site }.
event-keep = Noter ce rendez-vous
event-add = Ajouter à mon agenda
event-times = Les autres dates
event-more-times =
    { $count ->
        [one] Et une autre date ensuite.
       *[other] Et { NUMBER($count) } autres dates ensuite.
    }
event-concerned = À propos de
event-over = Ce rendez-vous est passé.
event-series-moved = Les dates de ce rendez-vous ont changé.
event-when-hours = { $day }, de { $from } à { $to }
event-when-across = du { $day } à { $from } au { $last } à { $to }
event-when-day = { $day }, toute la journée
event-when-days = du { $day } au { $last }
event-when-zone = { $when } (heure de { $zone })
event-until = jusqu'à { $to }
event-whole-day = toute la journée
event-every-week =
    { $interval ->
        [1] chaque semaine, le { $weekday }
       *[other] toutes les { NUMBER($interval) } semaines, le { $weekday }
    }
event-every-month-day =
    { $interval ->
        [1] chaque mois, le { $number }
       *[other] tous les { NUMBER($interval) } mois, le { $number }
    }
event-every-month-weekday =
    { $nth ->
        [1] le premier { $weekday }
        [2] le deuxième { $weekday }
        [3] le troisième { $weekday }
       *[other] le quatrième { $weekday }
    }{ $interval ->
        [1] { " " }de chaque mois
       *[other] , tous les { NUMBER($interval) } mois
    }
event-every-month-last-weekday =
    { $interval ->
        [1] le dernier { $weekday } de chaque mois
       *[other] le dernier { $weekday }, tous les { NUMBER($interval) } mois
    }
event-every-until = { $rule }, jusqu'au { $day }
event-every-times =
    { $times ->
        [one] { $rule }, une fois
       *[other] { $rule }, { NUMBER($times) } fois
    }
event-cancelled-word = Annulé
event-cancelled-sentence = Ce rendez-vous n'aura pas lieu.
event-moved-word = Déplacé
event-moved-sentence = C'était prévu { $when }.
event-moved-place = Le lieu a changé.
event-now-word = En ce moment
event-now-sentence = C'est maintenant.
event-calendar-name = { $name } : rendez-vous
event-calendar-cancelled = Annulé : { $title }
event-calendar-moved = Déplacé : { $title }
map-events =
    { $count ->
        [one] Un rendez-vous
       *[other] { NUMBER($count) } rendez-vous : voir l'agenda
    }
map-hint-events = Un losange est un rendez-vous.
### Appels à projets

nav-calls = Appels à projets
home-calls = Appels à projets
see-calls = Tous les appels
project-call = Retenu dans l'appel
calls-description = Les appels à projets de { $name } : comment candidater, selon quels critères, et qui a été retenu.
calls-lead = { $name } invite celles et ceux qui ont une idée à la proposer. Les projets retenus ouvrent leur collecte sur { $host } le même jour.
calls-current = En ce moment
calls-past = Auparavant
calls-none-title = Aucun appel en cours
calls-none = Un projet n'a pas besoin d'un appel pour se montrer ici : il peut se proposer tous les jours.
calls-back = Tous les appels
call-phase-draft = Brouillon : personne ne le voit encore.
call-phase-announced = Candidatures à partir du { $date }.
call-phase-open = Candidatures jusqu'au { $date }.
call-phase-closed = Les candidatures sont closes. Le jury lit.
call-phase-decided =
    { $count ->
        [0] Terminé, sans projet retenu.
        [one] Un projet a été retenu.
       *[other] { NUMBER($count) } projets ont été retenus.
    }
call-phase-withdrawn = Cet appel a été retiré.
call-step-entries = Candidatures
call-step-reading = Lecture par le jury
call-step-results = Résultats
call-step-launch = Ouverture des collectes
call-step-done = (fait)
call-step-now = (en cours)
call-step-next = (à venir)
call-span = du { $opens } au { $closes }
call-preview = Aperçu : voici ce que les habitants verraient.
call-enter = Candidater
call-about = De quoi il s'agit
call-contact = Une question ?
call-how = Comment candidater
call-how-prepare = *Préparez votre projet* sur { $host } : un brouillon suffit, il n'a pas à être en ligne.
call-how-enter = *Déposez votre candidature* entre le { $opens } et le { $closes }. Jusqu'à la clôture, vous pouvez la reprendre ou la retirer.
call-how-jury = *Le jury lit toutes les candidatures* après la clôture, selon les mêmes critères. Qui porte un projet ne le note pas.
call-how-answer = *Chaque candidature reçoit une réponse motivée* : retenue, non retenue, ou orientée vers une porte plus adaptée.
call-how-launch = *Les projets retenus ouvrent leur collecte* sur { $host } le { $launch }.
call-how-private = Ce que vous écrivez dans votre candidature n'est lu que par le jury et la région. Seuls sont publiés, pour un projet retenu, son titre et une phrase.
call-terms = Règlement
call-version-now = Ce règlement a changé depuis la publication : en voici la version { $number }.
call-version-see = Voir ce qui a changé
call-versions = Ce qui a changé
call-versions-lead = Une candidature reste soumise au règlement en vigueur le jour où elle a été déposée.
call-version = Version { $number }, le { $date }
call-version-first = Première version, le { $date }
call-version-terms = Lire la version { $number }
call-dates = Candidatures du { $opens } au { $closes }. Ouverture des collectes le { $launch }.
call-criteria = Critères
call-weight = compte pour { NUMBER($weight) } sur { NUMBER($of) }
call-questions = Questions posées
call-optional = (réponse facultative)
call-rules-text = Règles
call-moved-opens = L'ouverture passe du { $before } au { $after }.
call-moved-closes = La clôture passe du { $before } au { $after }.
call-moved-launch = L'ouverture des collectes passe du { $before } au { $after }.
call-moved-rules = Le texte des règles est modifié.
call-moved-criteria = Les critères sont modifiés.
call-moved-questions = Les questions posées sont modifiées.
call-results-title = Projets retenus
call-results =
    { $accepted ->
        [0] { $entries ->
            [0] Aucune candidature n'a été déposée.
            [one] La seule candidature n'a pas été retenue.
           *[other] Aucune des { NUMBER($entries) } candidatures n'a été retenue.
        }
        [one] { $entries ->
            [one] La seule candidature a été retenue.
           *[other] Un projet retenu sur { NUMBER($entries) } candidatures.
        }
       *[other] { NUMBER($accepted) } projets retenus sur { NUMBER($entries) } candidatures.
    }
call-results-invited =
    { $count ->
        [one] L'un d'eux avait été invité par la région.
       *[other] { NUMBER($count) } d'entre eux avaient été invités par la région.
    }
call-results-absent =
    { $count ->
        [one] Un autre projet retenu n'est pas visible ici pour l'instant.
       *[other] { NUMBER($count) } autres projets retenus ne sont pas visibles ici pour l'instant.
    }
call-announced = Bientôt en ligne
call-launches = Collecte à partir du { $date }
call-launch-late = Attendu depuis le { $date }

### Rendez-vous, à la console

event-new = Nouveau rendez-vous
event-edit = Modifier
event-copy = Dupliquer
event-preview = Aperçu
event-publish = Publier
event-withdraw = Repasser en brouillon
event-withdraw-hint = Un brouillon disparaît de l'agenda et des calendriers abonnés. Pour que les gens sachent qu'ils n'ont pas à venir, annulez plutôt.
event-discard = Supprimer le brouillon
event-discard-hint = Un brouillon supprimé ne revient pas.
event-restore = Rétablir
event-restore-one = Rétablir cette date
event-cancel = Annuler
event-cancel-one = Annuler cette date
event-cancel-hint = La page reste en ligne et dit que c'est annulé, avec votre raison ; les calendriers abonnés aussi.
event-move = Déplacer
event-move-one = Déplacer cette date
event-move-hint = L'ancienne date reste indiquée partout, pour qui l'avait notée ; les calendriers abonnés suivent.
event-back = Revenir
event-leave = Ne rien changer
event-save = Enregistrer le brouillon
event-save-published = Enregistrer et publier
event-edit-published = Ce rendez-vous est publié : les habitants verront vos changements aussitôt.
event-summary = En bref
event-do = Que faire ?
event-each-time = Chaque date
event-changed = Dernier changement
event-changed-by = { $when }, par { $who }
event-is-published = Publié
event-is-draft = Brouillon
event-is-over = Passé
event-not-done = Rien n'a été changé
event-part-words = Le titre et le texte
event-part-repeat = Est-ce que cela revient ?
event-part-repeat-hint = La règle part de la première date. Chaque date peut ensuite être annulée ou déplacée seule.
event-part-about = De quoi il s'agit
event-part-guests = Qui invite, qui vient
event-field-title = Titre
event-field-text = Texte
event-field-text-hint = Une ligne vide sépare deux paragraphes.
event-field-days = Toute la journée
event-field-start-day = Premier jour
event-field-start-time = Début
event-field-end-day = Dernier jour
event-field-end-day-hint = Vide : le même jour.
event-field-end-time = Fin
event-field-zone = Fuseau horaire
event-field-zone-hint = Europe/Paris, par exemple. Les heures sont celles de ce lieu, été comme hiver.
event-field-repeats = Répétition
event-field-interval = Toutes les … semaines, ou tous les … mois
event-field-until = Jusqu'au
event-field-times = Ou nombre de dates en tout
event-field-venue = Lieu
event-field-address = Rue et numéro
event-field-town = Commune
event-field-point = Coordonnées
event-field-point-hint = Latitude et longitude : 45.777, 3.087. Sans elles, le point est mis au milieu de la commune.
event-field-projects = Projets
event-field-projects-hint = Un par ligne : l'adresse de sa page, ou son nom dans cette adresse.
event-field-calls = Appels à projets
event-field-collections = Sélections
event-field-organiser = Organisé par
event-field-capacity = Nombre de places
event-field-registration = Adresse de l'inscription
event-field-registration-hint = Une adresse en https, sur un autre site.
event-field-reason = Pourquoi
event-field-reason-hint = Les habitants le lisent.
event-repeats-once = Une seule fois
event-repeats-week = Par semaines, le même jour
event-repeats-month-day = Par mois, le même quantième
event-repeats-month-weekday = Par mois, le même jour de la semaine (2e mardi)
event-repeats-month-last-weekday = Par mois, le dernier de ce jour (dernier vendredi)
events-group-next = À venir
events-group-drafts = Brouillons
events-group-over = Passés
events-none-next = Rien n'est publié pour les temps qui viennent.
events-none-drafts = Aucun brouillon.
events-none-over = Rien n'est passé.
events-attention = À voir
events-public = L'agenda tel que les habitants le voient
attention-event-draft = { $title } commence le { $when } et n'est pas publié.
attention-event-missed = { $title } est resté brouillon, et ses dates sont passées.
attention-event-untold = { $title } n'a pas de titre dans ces langues : { $languages }.
attention-event-project = { $title } cite un projet que la fenêtre ne montre plus.
attention-event-nowhere = { $title } ne dit ni où venir, ni où s'inscrire.
done-event-created = Le brouillon est enregistré. Personne d'autre ne le voit tant que vous ne le publiez pas.
done-event-revised = C'est enregistré.
done-event-published = Le rendez-vous est publié.
done-event-withdrawn = Le rendez-vous est de nouveau un brouillon.
done-event-discarded = Le brouillon est supprimé.
done-event-restored = C'est rétabli.
done-event-cancelled = C'est annulé, et dit partout.
done-event-moved = C'est déplacé, et dit partout.
refusal-event-zone = Ce fuseau n'existe pas. Écrivez par exemple Europe/Paris.
refusal-event-day-missing = Indiquez le jour.
refusal-event-day = Ce n'est pas un jour du calendrier. Écrivez-le ainsi : 2026-05-12.
refusal-event-hour-missing = Indiquez l'heure, ou cochez « Toute la journée ».
refusal-event-hour = Ce n'est pas une heure. Écrivez-la ainsi : 18:30.
refusal-event-backwards = La fin doit venir après le début.
refusal-event-lasts = C'est trop long : { NUMBER($most) } jours au plus. Répétez-le plutôt.
refusal-event-skipped = Cette heure n'existe pas ce jour-là : le passage à l'heure d'été la saute.
refusal-event-over = Toutes ces dates sont passées. Vérifiez l'année.
refusal-event-repeats = Choisissez une répétition dans la liste.
refusal-event-interval = Écrivez un nombre de 1 à { NUMBER($most) }.
refusal-event-times = Écrivez un nombre de 1 à { NUMBER($most) }.
refusal-event-endless = Dites jusqu'à quel jour, ou combien de fois.
refusal-event-two-ends = Donnez soit un dernier jour, soit un nombre de dates, pas les deux.
refusal-event-until-early = Ce jour ne vient pas après la première date, le { $day }.
refusal-event-once = Cela n'arriverait qu'une fois. Choisissez « Une seule fois », ou allez plus loin.
refusal-event-fifth = Le premier jour est le cinquième de ce jour dans son mois : tous les mois n'en ont pas cinq. Choisissez « le dernier ».
refusal-event-not-last = Le { $day } n'est pas le dernier de ce jour dans son mois.
refusal-event-series-long = C'est trop loin : { NUMBER($years) } ans au plus après la première date.
refusal-event-overlaps = Chaque date durerait plus longtemps que l'intervalle entre deux.
refusal-event-loses = La date du { $day } a été annulée ou déplacée seule, et n'existerait plus. Rétablissez-la d'abord.
refusal-event-point = Ce ne sont pas des coordonnées. Écrivez-les ainsi : 45.777, 3.087.
refusal-event-project = Cette fenêtre ne montre aucun projet « { $name } ».
refusal-event-projects = Trop de projets : { NUMBER($most) } au plus.
refusal-event-call = Il n'y a pas d'appel « { $name } ».
refusal-event-collection = Il n'y a pas de sélection « { $name } ».
refusal-event-capacity = Écrivez un nombre de places, ou laissez vide.
refusal-event-link = Écrivez une adresse complète qui commence par https://.
refusal-event-unknown = Ce rendez-vous n'existe plus.
refusal-event-unchanged = Rien n'est différent de ce qui est déjà enregistré.
refusal-event-published = Ce rendez-vous est déjà publié.
refusal-event-draft = Ce rendez-vous n'est pas publié.
refusal-event-published-stays = Un rendez-vous publié ne se supprime pas : annulez-le, ou repassez-le d'abord en brouillon.
refusal-event-cancelled = C'est déjà annulé.
refusal-event-not-cancelled = Ce n'est pas annulé.
refusal-event-series = Ce rendez-vous revient : déplacez une de ses dates, ou modifiez sa règle.
refusal-event-single = Ce rendez-vous n'a qu'une date.
refusal-event-no-such-day = Il n'y a pas de date ce jour-là.
refusal-event-day-over = Cette date est passée.
refusal-event-by-rule = Cette date suit déjà la règle.

### Rendez-vous que proposent des porteurs de projet

nav-portal-events = Mes rendez-vous
own-events-lead = Une visite, un chantier ouvert, une fête autour de votre projet ? Proposez-la : l'équipe de la fenêtre la relit, puis elle paraît dans l'agenda.
own-events-none = Vous n'avez encore rien proposé.
own-events-no-project = La fenêtre ne montre aucun de vos projets : il faut en porter un pour proposer un rendez-vous.
own-event-new = Proposer un rendez-vous
own-event-edit = Modifier ma proposition
own-event-lead = L'équipe de la fenêtre lit votre proposition avant qu'elle paraisse. Vous recevez sa réponse par lettre.
own-event-field-project = Votre projet
own-event-send = Proposer
own-event-send-again = Proposer de nouveau
own-event-see = Voir dans l'agenda
own-event-withdraw = Retirer ma proposition
own-event-tag =
    { $standing ->
        [declined] pas retenu
        [published] dans l'agenda
        [cancelled] annulé
        [over] passé
       *[waiting] attend une réponse
    }
own-event-standing =
    { $standing ->
        [declined] L'équipe n'a pas retenu ce rendez-vous. Modifiez-le pour le proposer de nouveau.
        [published] Ce rendez-vous est dans l'agenda.
        [cancelled] Ce rendez-vous est annulé.
        [over] Ce rendez-vous est passé.
       *[waiting] Ce rendez-vous attend la réponse de l'équipe.
    }
event-take-up = Mettre à l'agenda
event-decline = Ne pas retenir
event-decline-hint = Qui l'a proposé lit votre raison, peut modifier sa proposition et la soumettre de nouveau.
event-field-decline = Pourquoi pas
event-is-proposed = Proposé
event-is-declined = Non retenu
event-proposed = Proposition
event-proposed-by = { $when }, par { $who }
event-declined-why = Raison donnée
events-group-proposed = Proposés
events-none-proposed = Rien n'est proposé.
events-group-declined = Non retenus
events-none-declined = Rien n'a été écarté.
attention-event-proposed = { $title } est proposé pour le { $when } et attend votre réponse.
done-event-proposed = Votre proposition est partie. L'équipe vous répond.
done-event-taken-back = Votre proposition est retirée.
done-event-declined = La réponse est donnée à qui l'a proposé.
refusal-event-proposals = { NUMBER($most) } de vos propositions attendent déjà une réponse. Attendez-la, ou retirez-en une.
refusal-event-not-yours = Choisissez un de vos projets que la fenêtre montre.
refusal-event-taken-up = Ce rendez-vous est déjà dans l'agenda : annulez-le ou déplacez-le, ou écrivez à l'équipe.
refusal-event-not-waiting = Cette proposition a déjà sa réponse.
refusal-event-reason-missing = Écrivez pourquoi : qui l'a proposé le lit.
### Ce qui part : webhooks, état du courrier, choix des lettres

nav-console-outgoing = Envois
outgoing-title = Ce qui part d'ici
outgoing-webhooks = Webhooks
outgoing-webhooks-hint = Un webhook prévient un autre site de ce qui change ici : un message court et signé, sans aucune donnée personnelle.
outgoing-no-webhooks = Aucun webhook pour l'instant.
outgoing-letters-title = Lettres
outgoing-no-letters = Aucun serveur de courrier n'est réglé : personne ne reçoit de lettre. Voir [mail] dans les réglages du nœud.
outgoing-undelivered = Lettres non remises
outgoing-undelivered-hint = Depuis trente jours. Vérifiez avec la personne l'adresse connue de son fournisseur d'identité.
outgoing-trouble = Depuis le { $since }, rien ne part : { $why } Les lettres attendent.
mail-trouble-unreachable = le serveur de courrier est injoignable.
mail-trouble-slow = le serveur de courrier ne répond pas à temps.
mail-trouble-unsafe = le serveur de courrier n'offre pas de connexion sûre.
mail-trouble-login = le serveur de courrier refuse notre nom ou notre mot de passe.
mail-trouble-busy = le serveur de courrier est occupé.
mail-trouble-garbled = ce qui répond n'est pas un serveur de courrier.
undelivered-refused = Le serveur l'a refusée pour de bon (code { $code }).
undelivered-late = Elle n'a pas pu partir à temps.
undelivered-unfit = L'adresse ne peut pas exister.
undelivered-somebody = Une personne qui n'est plus connue ici
webhook-url = Adresse
webhook-url-hint = Une adresse https qui reçoit des messages, donnée par l'autre site.
webhook-topics = Prévenir de
webhook-topic-curation = la une, les sélections et les mots de la région
webhook-topic-calls = les appels à projets
webhook-topic-events = l'agenda
webhook-add = Ajouter un webhook
webhook-back = Tout ce qui part
webhook-about = Ce webhook
webhook-state = État
webhook-since = Ajouté le
webhook-secret = Secret de signature
webhook-secret-show = Montrer
webhook-secret-hint = À donner à l'autre site, et à lui seul : il vérifie ainsi que les messages viennent d'ici (Standard Webhooks).
webhook-secret-lost = Il n'est pas sur ce nœud, et rien ne peut partir. Retirez ce webhook, puis ajoutez-le de nouveau.
webhook-working = Tout arrive.
webhook-failing = Rien n'arrive depuis le { $when }. Les messages attendent et repartent d'eux-mêmes.
webhook-paused-by-hand = En pause depuis le { $when }, à la demande de l'équipe.
webhook-paused-failing = En pause depuis le { $when } : plus rien n'y arrivait depuis trois jours.
webhook-paused-gone = En pause depuis le { $when } : l'autre site dit que cette adresse n'existe plus.
webhook-test = Envoyer un essai
webhook-pause = Mettre en pause
webhook-resume = Reprendre
webhook-remove = Retirer
webhook-remove-hint = Retirer efface aussi le secret : rien ne partira plus vers cette adresse.
webhook-deliveries = Derniers envois
webhook-no-deliveries = Rien n'est encore parti.
webhook-arrived = arrivé
webhook-not-arrived = pas arrivé
webhook-answered = Réponse { $status }.
webhook-trouble-unreachable = Personne ne répond à cette adresse.
webhook-trouble-slow = Pas de réponse à temps.
webhook-trouble-private = L'adresse mène à un réseau privé : rien n'y est envoyé.
webhook-trouble-unsigned = Le secret de signature manque.
done-webhook-added = Le webhook est ajouté. Donnez son secret à l'autre site, puis envoyez un essai.
done-webhook-removed = Le webhook est retiré.
done-webhook-paused = Le webhook est en pause.
done-webhook-resumed = Le webhook reprend là où il s'était arrêté.
done-webhook-tested = L'essai est arrivé.
done-webhook-test-refused = L'autre site a répondu { $status } : l'essai n'est pas accepté.
done-webhook-test-failed = L'essai n'est pas arrivé. Voyez pourquoi dans les derniers envois.
refusal-webhook-url-missing = Donnez l'adresse qui recevra les messages.
refusal-webhook-url-unusable = Cette adresse ne peut pas servir. Copiez-la entière, sans nom ni mot de passe.
refusal-webhook-url-not-https = L'adresse doit commencer par https:// pour que personne ne lise les messages en chemin.
refusal-webhook-url-private = Cette adresse mène à un réseau privé. Donnez celle d'un site public.
refusal-webhook-url-known = Un webhook mène déjà à cette adresse.
refusal-webhook-topics-missing = Choisissez au moins une chose dont prévenir.
refusal-webhooks-too-many = Une région a { $most } webhooks au plus. Retirez-en un d'abord.
refusal-webhook-unknown = Ce webhook n'existe plus.
notifications-title = Les lettres que vous recevez
notifications-lead = Elles vont à { $address }, regroupées : une par heure au plus, et ce qui peut attendre arrive le matin.
notifications-no-address = Votre fournisseur d'identité ne nous a donné aucune adresse : vous ne recevez pas de lettre.
notifications-no-letters = Ce nœud n'envoie pas de lettres pour l'instant. Votre choix est gardé.
notifications-kinds = Me prévenir quand
notifications-keep = Enregistrer
notifications-back = Mon compte
done-notifications-chosen = Votre choix est enregistré.
outgoing-letters =
    { $count ->
        [0] Aucune lettre n'attend.
        [one] Une lettre attend.
       *[other] { NUMBER($count) } lettres attendent.
    }
### Appels à projets : console et candidatures

nav-console-calls = Appels
nav-portal-calls = Mes candidatures
call-desk-back = Retour
call-desk-save = Enregistrer
call-desk-cancel = Abandonner
call-desk-preview = Voir l'aperçu
calls-console-none = Aucun appel pour l'instant. Un appel commence comme un brouillon que vous seuls voyez.
call-new = Nouvel appel
call-entries =
    { $count ->
        [0] Aucune candidature
        [one] Une candidature
       *[other] { NUMBER($count) } candidatures
    }
call-waiting =
    { $count ->
        [one] une à décider
       *[other] { NUMBER($count) } à décider
    }
call-entries-title = Candidatures
call-entries-none = Aucune candidature pour l'instant.
call-manage = Conduire l'appel
call-see = Voir la page publique
call-see-preview = Voir ce que les habitants verront
call-mark = Lire et noter les candidatures
call-edit-draft = Modifier le brouillon
call-edit = Corriger les textes
call-edit-terms = Changer le règlement (version { $version })
call-invite-link = Inviter un projet
call-jurors-link = Composer le jury
call-withdraw-link = Retirer l'appel
call-publish = Publier l'appel
call-publish-results = Publier les résultats
call-results-ready = Chaque candidature a sa réponse. La publication les rend visibles à toutes et tous en même temps.
call-results-wait =
    { $count ->
        [one] Les résultats pourront être publiés quand la dernière candidature aura sa réponse.
       *[other] Les résultats pourront être publiés quand ces { NUMBER($count) } candidatures auront leur réponse.
    }
call-form-words = Ce que tout le monde lit
call-form-dates = Dates
call-form-criteria = Critères
call-form-criteria-hint = Un au moins. Le poids dit combien un critère compte à côté des autres ; une ligne laissée vide ne compte pas.
call-form-questions = Questions aux candidats
call-form-questions-hint = Huit au plus. Les réponses ne sont lues que par le jury et la région.
call-form-rules = Règles
call-field-title = Titre
call-field-theme = Thème
call-field-theme-hint = Quelques mots au-dessus du titre.
call-field-text = De quoi il s'agit
call-field-text-hint = Une ligne vide commence un paragraphe. Le premier sert de résumé.
call-field-contact = Contact
call-field-contact-hint = Une adresse électronique, une page ou un téléphone, de préférence d'un service plutôt que d'une personne.
call-field-slug = Nom dans l'adresse
call-field-slug-hint = Laissez vide : il sera fait du titre. Il ne changera plus.
call-field-opens = Ouverture des candidatures
call-field-closes = Clôture des candidatures
call-field-launch = Ouverture des collectes
call-field-launch-hint = Le jour où les projets retenus vont en ligne.
call-field-criterion = Critère
call-field-weight = Poids
call-field-question = Question
call-field-optional = On peut ne pas répondre
call-field-rules = Règles
call-field-rules-hint = Qui peut candidater, ce qui est attendu, ce qui est offert.
call-field-change = Ce qui change
call-field-change-hint = Tout le monde le lira, avec la date.
call-field-reason = Pourquoi l'appel est retiré
call-field-reason-hint = Tout le monde le lira.
call-change-terms = Changer le règlement : { $title }
call-change-lead = Les candidatures déjà déposées restent soumises au règlement d'avant. La page publique dira ce qui a changé, et quand.
call-save-terms = Mettre ce règlement en vigueur
call-withdraw = Retirer : { $title }
call-withdraw-lead =
    { $count ->
        [0] La page reste visible et dit pourquoi. On ne revient pas en arrière.
        [one] La page reste visible et dit pourquoi. Une candidature a été déposée. On ne revient pas en arrière.
       *[other] La page reste visible et dit pourquoi. { NUMBER($count) } candidatures ont été déposées. On ne revient pas en arrière.
    }
call-invite = Inviter un projet : { $title }
call-invite-lead = Un projet invité est lu et décidé comme les autres ; la page publique dit qu'il a été invité.
call-invite-announced = S'il n'est pas encore en ligne
announced-hint = Ces mots sont les vôtres et restent dans le journal : n'y nommez pas de particulier.
jurors-title = Le jury : { $title }
jurors-lead = L'équipe éditoriale en fait toujours partie. Vous pouvez nommer d'autres personnes, qui ne verront que les candidatures de cet appel. Vous recevez un lien à transmettre vous-même à chaque personne : il sert une seule fois, pendant sept jours.
juror-invite = Créer un lien pour un juré
juror-dismiss = Retirer du jury
jury-title = Lire et noter : { $title }
jury-lead = Chaque critère reçoit de 0 à 5 points et une phrase qui dit pourquoi.
jury-state =
    { $state ->
        [marked] notée
        [own] votre projet
        [aside] récusé
       *[todo] à noter
    }
entry-standing =
    { $standing ->
        [accepted] retenue
        [refused] non retenue
        [pointed] orientée
        [withdrawn] retirée
       *[waiting] à décider
    }
own-standing =
    { $standing ->
        [accepted] Votre projet est retenu.
        [refused] Votre projet n'est pas retenu.
        [pointed] Votre projet n'est pas retenu, et d'autres portes lui conviennent mieux.
        [withdrawn] Vous avez retiré cette candidature.
       *[waiting] Votre candidature est déposée. La réponse viendra avec les résultats de l'appel.
    }
mark-barred =
    { $why ->
        [own] Ce projet est le vôtre : vous ne le notez pas.
        [aside] Vous vous êtes récusé pour cette candidature.
       *[closed] Les candidatures se notent entre la clôture et les résultats.
    }
entry-number = Candidature n° { $number }
entry-made = n° { $number }, { $date }
entry-invited-tag = invité
entry-version = version { $version } du règlement
entry-points =
    { $jurors ->
        [one] { $percent } sur 100, une lecture
       *[other] { $percent } sur 100, { $jurors } lectures
    }
entry-of-call = Appel
entry-from = De
entry-invited-by-region = Invité par la région
entry-when = Déposée le
entry-project = Projet en ligne
entry-link = Adresse donnée
entry-announced-as = Annoncé comme
entry-erased = La personne a demandé l'effacement de ses données : ce qu'elle avait écrit n'existe plus.
entry-unanswered = Sans réponse
entry-reading = La candidature
entry-jury = Ce que le jury en dit
entry-unmarked = Personne ne l'a encore notée.
entry-recused =
    { $count ->
        [one] Une personne s'est récusée.
       *[other] { NUMBER($count) } personnes se sont récusées.
    }
entry-mark = Noter
entry-decisions = Décisions
entry-decide = Décider
entry-decide-again = Revenir sur la décision
entry-decide-send = Enregistrer la décision
entry-field-outcome = Réponse
entry-field-outcome-hint = Le porteur ne la lit qu'à la publication des résultats.
outcome-accepted = Retenir
outcome-refused = Ne pas retenir
outcome-pointed = Ne pas retenir, et orienter ailleurs
outcome-changed = Décision modifiée :
decide-accepted = Si elle est retenue : ce que les habitants liront
decide-reason = Si elle ne l'est pas : pourquoi
decide-doors = Si elle est orientée : où aller
entry-field-title = Titre annoncé
entry-field-sentence = Une phrase
entry-field-slug = Nom du projet dans l'adresse de la plateforme
entry-field-slug-hint = S'il est connu : dès que ce projet paraît, il prend la place de l'annonce.
entry-field-reason = Motif
entry-field-reason-hint = La personne qui a candidaté le lira. N'y nommez personne.
entry-field-door = Qui
entry-field-door-contact = Comment le joindre
entry-field-door-why = Pourquoi là
entry-field-change = Pourquoi la décision change
entry-field-invited = Adresse du projet
entry-field-invited-hint = Sa page dans cette fenêtre ou sur la plateforme. Vide, s'il n'est pas encore en ligne.
entry-field-found = Adresse du projet
entry-found = Le projet est en ligne ?
entry-found-lead = Donnez sa page dans cette fenêtre ou sur la plateforme : elle remplacera l'annonce.
entry-arrived = Un projet de ce nom est arrivé sur { $host }. Si c'est bien lui, confirmez ; sinon, donnez l'adresse du bon.
entry-found-send = Relier le projet
mark-field-points = Points
mark-field-why = Pourquoi
mark-field-why-hint = Une phrase. La région la lit, et elle reste dans le journal : n'y nommez personne.
mark-points = { $points } sur { $of }
mark-send = Enregistrer mes points
recuse-lead = Vous connaissez trop bien ce projet ou la personne qui le porte ? Récusez-vous : vos points ne compteront pas.
recuse-send = Me récuser
portal-juries = Vous êtes au jury de
portal-entries = Vos candidatures
portal-entries-none = Vous n'avez pas déposé de candidature dans cette fenêtre.
portal-open = Appels ouverts
entry-see-call = Voir l'appel
entry-new = Candidater : { $title }
entry-revise = Reprendre ma candidature : { $title }
entry-rules = Relire les règles (version { $version })
entry-field-project = Votre projet
entry-project-online = { $title }
entry-project-draft = { $title } (brouillon)
entry-project-other = Un autre projet
entry-other = S'il s'agit d'un autre projet
entry-field-other-title = Titre du projet
entry-field-other-link = Adresse de sa page ou de son brouillon
entry-field-other-link-hint = Facultatif. Elle commence par https://
entry-field-answer = Réponse
entry-send = Déposer ma candidature
entry-send-again = Remplacer ma candidature
own-answer = La réponse
own-launch = Ouvrez votre collecte sur { $host } le { $date }, le même jour que les autres projets retenus.
own-entry = Ce que vous avez déposé
own-edit = Reprendre ma candidature
own-withdraw = Retirer ma candidature
own-withdraw-lead = Vous pouvez la retirer à tout moment. On ne revient pas en arrière.
done-call-begun = Le brouillon est enregistré.
done-call-saved = C'est enregistré.
done-call-published = L'appel est publié.
done-call-terms-changed = Le nouveau règlement est en vigueur.
done-call-withdrawn = L'appel est retiré.
done-call-results-published = Les résultats sont publiés.
done-entry-invited = Le projet est invité.
done-entry-decided = La décision est enregistrée.
done-entry-linked = Le projet est relié.
done-entry-marked = Vos points sont enregistrés.
done-juror-recused = Vous êtes récusé pour cette candidature.
done-juror-named = La personne est au jury.
done-juror-dismissed = La personne n'est plus au jury.
done-entered = Votre candidature est déposée.
done-entry-revised = Votre candidature est remplacée.
done-entry-withdrawn = Votre candidature est retirée.
refusal-call-change-missing = Dites ce qui change : tout le monde le lira.
refusal-call-closes-before = La clôture doit venir après l'ouverture.
refusal-call-closes-earlier = L'appel est ouvert et promet de le rester jusqu'au { $closes } : on peut prolonger, pas raccourcir.
refusal-call-closes-past = La clôture est déjà passée : choisissez une date à venir.
refusal-call-criteria-missing = Donnez au moins un critère.
refusal-call-decided = Les résultats sont publiés : cela ne peut plus changer.
refusal-call-draft = Cet appel n'est pas publié.
refusal-call-no-draft = Cet appel n'est plus un brouillon.
refusal-call-juror-named = Cette personne est déjà au jury.
refusal-call-juror-unknown = Cette personne n'est pas au jury.
refusal-call-launch-early = Les collectes ouvrent au plus tôt le jour de la clôture.
refusal-call-not-closed = Les candidatures se notent et se décident une fois closes : elles sont toutes lues ensemble.
refusal-call-opens-fixed = L'appel a déjà ouvert : son ouverture ne change plus.
refusal-call-reason-missing = Dites pourquoi : tout le monde le lira.
refusal-call-slug-taken = Un appel porte déjà ce nom : choisissez-en un autre.
refusal-call-slug-wrong = Écrivez-le en minuscules sans accents, avec des chiffres et des tirets.
refusal-call-unchanged = Rien n'a changé : il n'y avait rien à enregistrer.
refusal-call-unknown = Il n'y a pas d'appel de ce nom dans cette fenêtre.
refusal-call-weight-wrong = Le poids est un nombre entier de 1 à 100.
refusal-call-withdrawn = Cet appel a été retiré.
refusal-doors-missing = Donnez au moins une porte : qui, comment le joindre, pourquoi là.
refusal-entry-early = Les candidatures ouvrent le { $opens }.
refusal-entry-late = Les candidatures sont closes depuis le { $closes }.
refusal-entry-link-wrong = Ce n'est pas une adresse du web. Elle commence par https://
refusal-entry-project-of-others = Ce projet n'est pas parmi les vôtres. Connectez-vous avec le compte qui le porte sur la plateforme.
refusal-entry-project-unknown = Cette fenêtre ne connaît pas ce projet. Vérifiez l'adresse.
refusal-entry-terms-changed = Le règlement a changé pendant que vous écriviez. Relisez-le ci-dessus, puis envoyez de nouveau.
refusal-entry-too-many = Vous avez déjà cinq candidatures à cet appel, le plus possible. Retirez-en une d'abord.
refusal-entry-twice = Ce projet est déjà parmi les candidatures de cet appel.
refusal-entry-unknown = Il n'y a pas de telle candidature.
refusal-entry-withdrawn = Cette candidature a été retirée.
refusal-invite-late = On invite jusqu'à la clôture, comme on candidate.
refusal-mark-own-project = Ce projet est le vôtre : vous ne pouvez pas le noter.
refusal-mark-points-wrong = Choisissez de 0 à 5 points.
refusal-mark-reason-missing = Dites pourquoi, en une phrase.
refusal-mark-stood-aside = Vous vous êtes récusé pour cette candidature.
refusal-outcome-change-missing = Dites pourquoi la décision change.
refusal-outcome-reason-missing = Dites pourquoi : chaque réponse est motivée.
refusal-outcome-slug-wrong = C'est la dernière partie de l'adresse du projet : lettres, chiffres et tirets.
refusal-call-entries-wait =
    { $count ->
        [one] Une candidature attend encore sa réponse.
       *[other] { NUMBER($count) } candidatures attendent encore leur réponse.
    }
### Membres et invitations

nav-members = Équipe et partenaires
members-title = Équipe et partenaires
members-lead = Qui peut faire quoi dans cette fenêtre. Chacun se connecte avec son propre compte ; aucun mot de passe n'est gardé ici.
members-people = Les personnes
members-none = Personne n'a encore de rôle ici.
members-by-file = (nommé dans le fichier de la région)
members-take = Retirer
members-take-from = { " " }{ $role } à { $name }
members-waiting = Invitations en attente
members-no-invitation = Aucune.
members-invitation = Envoyée par { $by } le { $sent }, valable jusqu'au { $until }
members-revoke = Annuler
members-invite = Inviter quelqu'un
members-invite-lead = Vous recevez un lien à transmettre vous-même. Il sert une seule fois, pendant sept jours.
members-role = Rôle
members-organisation = Organisation
members-organisation-hint = Pour une personne signataire, en lecture ou en accompagnement : l'entreprise, la fondation ou la collectivité.
members-make-link = Créer le lien
offer-curator = Équipe éditoriale : choisit, écrit, annonce
offer-operator = Responsable de la fenêtre : fait tout, et invite
offer-signatory = Signataire d'un partenaire : engage son argent
offer-reader = Lecture pour un partenaire : voit où en est son argent
offer-supporter = Accompagnement : suit les projets pour une collectivité
desk-link = Le lien, affiché cette seule fois
done-invitation-sent = L'invitation est prête. Copiez ce lien et transmettez-le à la personne, et à elle seule.
done-invitation-repeated = Cette invitation était déjà créée. Si le lien est perdu, annulez-la et créez-en une autre.
done-invitation-revoked = L'invitation est annulée : son lien ne donne plus rien.
done-invitation-accepted = Bienvenue. Ce rôle est maintenant le vôtre.
done-role-taken = Le rôle est retiré.
invitation-title = Une invitation de { $name }
invitation-lead = { $by } vous propose un rôle dans cette fenêtre :
invitation-until = Valable une fois, jusqu'au { $until }.
invitation-accept = Accepter en tant que { $name }
invitation-not-you = Ce n'est pas vous ? Déconnectez-vous d'abord, puis rouvrez le lien.
invitation-sign-in = Se connecter pour accepter
invitation-ask-again = Demandez un nouveau lien à { $by }.
desk-invitation-title = Cette invitation ne donne plus rien
desk-invitation-remedy = Demandez un nouveau lien à la personne qui vous a invité.
refusal-organisation-missing = Dites pour quelle organisation.
refusal-organisation-unusable = Ce nom ne contient aucune lettre latine ni chiffre : écrivez-le autrement.
refusal-invitations-many = { NUMBER($most) } invitations attendent déjà : annulez-en avant d'en créer d'autres.
refusal-invitation-closed = Cette invitation ne vaut déjà plus.
refusal-invitation-unknown = Cette invitation n'existe pas.
refusal-invitation-revoked = Cette invitation a été annulée.
refusal-invitation-used = Cette invitation a déjà servi.
refusal-invitation-expired = Cette invitation a expiré.
refusal-role-held = Vous avez déjà ce rôle. L'invitation reste valable pour la personne à qui elle était destinée.
refusal-role-gone = Ce rôle est déjà retiré.
refusal-last-operator = C'est la dernière personne responsable de la fenêtre : invitez-en une autre d'abord.

### Envoyer encore une fois

again-sign-in = Votre connexion a pris fin
again-sign-in-lead = Rien n'a été enregistré, et rien n'est perdu : ce que vous avez écrit est gardé dans cette page. Connectez-vous dans un autre onglet, revenez ici, puis envoyez de nouveau.
again-door = Se connecter dans un autre onglet
again-signed-in = Je suis connecté, envoyer
again-confirm = Envoyer ce formulaire ?
again-confirm-lead = Votre connexion a changé depuis que ce formulaire s'est affiché. Si c'est bien vous qui l'avez rempli, envoyez-le.
again-send = Envoyer

nav-portal-new-fund = Nouveau fonds
portal-organisation-edit = Présentation et équipe
portal-organisation-read = Équipe
portal-undescribed = Avant de promettre de l'argent, dites qui vous êtes : les habitants le liront.
portal-describe = Présenter l'organisation
portal-account = Engagé : { $committed }. Promis : { $promised }. Dû : { $due }, dont { $paid } déjà versés. Libre : { $unspent }.
portal-due = À verser maintenant : { $sum }.
portal-no-fund = Aucun fonds encore. Un fonds ajoute de l'argent à ce que donne le public, selon une règle que vous choisissez.
portal-statements = Relevés
portal-nothing = Les porteurs des projets que montre cette fenêtre, et les partenaires qui ajoutent aux dons ou donnent un coup de main, trouvent ici ce qui est à eux. Rien n'est encore à vous.
portal-back = Espace partenaires
fund-new = Nouveau fonds
fund-granted-of = { $granted } attribués sur { $budget }
fund-next-submit = À vous : relisez ce brouillon, puis promettez-le à la région.
fund-next-wait = La région doit répondre. Vous serez prévenu.
fund-next-rewrite = La région ne l'a pas retenu : sa raison est sur la page. Vous pouvez le réécrire.
fund-next-pay = À verser : { $sum }.
fund-dates = du { $opens } au { $closes }
organisation-lead = Ce que les habitants lisent de vous, et qui agit en votre nom.
organisation-members = Équipe
organisation-members-hint = La région invite les membres, et leur retire leur rôle.
organisation-what = Présentation
organisation-reader = Seules les personnes signataires écrivent cette présentation.
organisation-public = Voir la page publique
rank-signatory = engage l'organisation
rank-reader = lit
rank-supporter = accompagne des projets
organisation-field-kind = Nature
organisation-field-registration = Numéro d'immatriculation
organisation-field-registration-hint = SIREN, SIRET, RNA ou équivalent dans votre pays.
organisation-field-sentence = Une phrase sur vous
organisation-field-sentence-hint = À côté de votre nom, sur les projets que vous aidez.
organisation-field-about = Votre page
organisation-field-site = Votre site
organisation-field-site-hint = Une adresse qui commence par https://
done-organisation-described = La présentation est enregistrée.
fund-for-whom = Pour quelle organisation ?
fund-choose-rule = Comment l'argent s'ajoute-t-il ? Choisissez une règle ; vous en fixerez les chiffres ensuite.
rule-ratio = Tant par euro donné
rule-ratio-text = Pour chaque euro du public, vous en ajoutez une part, toujours la même.
rule-ratio-example = À 1/2 : le public donne 3 000 €, vous ajoutez 1 500 €.
rule-steps = Des paliers
rule-steps-text = Une somme fixe à chaque palier atteint : une part de l'objectif, un nombre de contributeurs.
rule-steps-example = 500 € à 50 % de l'objectif, 500 € de plus à 100 contributeurs.
rule-last_mile = Le dernier kilomètre
rule-last_mile-text = Vous comblez ce qui manque, une fois que le public a réuni une bonne part de l'objectif.
rule-last_mile-example = Objectif 5 000 €, seuil 80 % : à 4 200 €, vous ajoutez 800 €.
rule-per_backer = Tant par personne
rule-per_backer-text = Une somme fixe pour chaque personne qui contribue : dix petits dons comptent plus qu'un grand.
rule-per_backer-example = 5 € par personne, 80 personnes : vous ajoutez 400 €.
rule-gift = Un don à un projet
rule-gift-text = Une somme fixe à un projet que vous choisissez, une fois.
rule-gift-example = 1 000 € au four à pain de Blesle, si la collecte réussit.
rule-share = Une somme à partager
rule-share-text = À la clôture, tout le fonds se partage entre les projets, selon ce que chacun a réuni.
rule-share-example = 10 000 € entre trois projets de 100, 60 et 40 contributeurs : 5 000 €, 3 000 € et 2 000 €.
fund-form-back = Retour
fund-other-rule = Choisir une autre règle
fund-edit = Modifier le brouillon
fund-part-words = Son nom
fund-part-rule = La règle
fund-part-money = L'argent et les dates
fund-part-conditions = À quelles conditions
fund-part-conditions-hint = Laissez vide ce que vous ne demandez pas. Tant que tout n'est pas réuni, rien n'est attribué.
fund-part-reach = Pour quels projets
fund-part-law = Devant la loi
fund-save-draft = Enregistrer le brouillon
fund-field-name = Nom du fonds
fund-field-sentence = Une phrase pour les habitants
fund-field-budget = Budget
fund-field-budget-hint = Le plus que ce fonds puisse jamais coûter. Vous pourrez en ajouter.
fund-field-cap = Au plus, par projet
fund-field-cap-hint = Laissez vide pour ne pas limiter.
fund-field-opens = Ouvre le
fund-field-closes = Ferme le
fund-field-closes-hint = À cet instant, plus rien ne compte.
fund-field-ratio = Ajouté pour 1 € donné
fund-field-ratio-hint = Un nombre ou une fraction exacte : 1, 0,5 ou 1/3.
fund-field-last_mile = À partir de combien de l'objectif, en %
fund-field-per_backer = Ajouté par personne
fund-field-project = Projet
fund-field-gift = Somme
fund-field-share = Partagé selon
share-crowd = ce que le public a donné
share-backers = le nombre de contributeurs
share-quadratic = chaque don, beaucoup de petits pesant plus que quelques grands (la région importe la liste)
fund-field-steps = Paliers
fund-field-steps-hint = Chaque palier demande un pourcentage, un nombre de personnes, ou les deux. Laissez vides ceux dont vous n'avez pas besoin.
fund-field-step-percent = Palier { $number } : % de l'objectif
fund-field-step-backers = Palier { $number } : contributeurs
fund-field-step-amount = Palier { $number } : somme ajoutée
fund-field-percent = % de l'objectif
fund-field-backers = contributeurs
fund-field-amount = donné par le public
fund-field-threshold = Une condition remplie
threshold-sticky = reste acquise, même si un don est annulé
threshold-live = doit l'être encore au moment du calcul
fund-field-counts = Ce qui compte
counts-from_start = toute la collecte, depuis son début
counts-from_opening = seulement ce qui arrive après l'ouverture du fonds
fund-field-payout = L'argent est dû
payout-on_success = si la collecte réussit
payout-at_end = à la fin de la collecte, sauf échec déclaré par la plateforme
payout-when_met = dès que la condition est remplie, quoi qu'il arrive ensuite
fund-field-exclusive = Seulement là où aucun autre fonds n'ajoute
fund-field-exclusive-hint = Et là où ce fonds donne, les autres n'ajoutent plus.
fund-field-reach = Ce fonds est pour
reach-all = tous les projets de la fenêtre
reach-projects = des projets que je choisis
reach-call = les lauréats d'un appel à projets
reach-collection = les projets d'une sélection
reach-categories = certaines catégories
reach-towns = certaines communes
fund-field-projects = Projets
fund-field-call = Appel à projets
fund-field-collection = Sélection
fund-field-categories = Catégories
fund-field-towns = Communes
fund-field-anonymous = Ne pas montrer notre nom au public
fund-field-anonymous-hint = La région le connaît ; les comptes publics disent « un partenaire qui reste anonyme ».
fund-field-nature = Cet argent est
fund-field-vote_number = Numéro de la délibération
fund-field-vote_taken = Date du vote
fund-field-vote_taken-hint = Laissez vide tant qu'il n'a pas eu lieu : l'argent est alors promis « sous réserve du vote ».
fund-field-budget_line = Ligne budgétaire
fund-field-agreed = J'engage l'organisation à ces conditions
fund-field-top-up = Somme à ajouter
fund-field-sure = Oui, retirer ce qui n'est pas attribué
fund-awaits-vote = sous réserve du vote
fund-refused-title = La région n'a pas retenu ce fonds
fund-the-rule = La règle
fund-what-if = Et si… : rejouer la règle
fund-promise = Promettre
fund-promise-lead = Vous promettez jusqu'à { $budget }. La région répond ; ensuite la règle ne change plus.
fund-terms-title = Conditions du { $date }
fund-terms-1 = Ce que la règle attribue à un projet lui reste, sauf si ses propres chiffres baissent, si sa collecte échoue, ou si deux personnes de la région signent une correction.
fund-terms-2 = Les chiffres sont ceux que la plateforme annonce. L'argent attribué devient dû après les jours de grâce qui suivent la fin de la collecte.
fund-terms-2-met = Les chiffres sont ceux que la plateforme annonce. L'argent attribué devient dû dès que la condition est remplie, même si la collecte échoue ensuite.
fund-terms-3 = Vous payez vous-même, au porteur ou par la plateforme. Oriel ne reçoit, ne garde et ne déplace aucun argent.
fund-terms-4 = Vous pouvez ajouter, mettre en pause, et retirer ce qui n'est pas attribué ; jamais ce qui l'est.
fund-terms-5 = Chaque mouvement est écrit dans un journal que personne ne peut modifier, et publié dans les comptes du territoire.
fund-terms-signed = Ce que la région demandait au moment de l'engagement
fund-submit = Promettre { $budget }
fund-money-now = L'argent, maintenant
fund-transfers = Préparer les virements
fund-transfers-hint = Vous recevez un fichier pour votre banque (ISO 20022). Oriel ne déplace pas d'argent.
fund-acts = Ce que vous pouvez faire
fund-vote-title = Le vote a eu lieu
fund-vote-again = Corriger le vote enregistré
fund-vote-again-hint = Un chiffre faux dans le numéro, la date ou la ligne : l'ancien reste au journal, le nouveau s'affiche.
fund-vote-hint = Jusque-là, l'argent est annoncé sous réserve et ne se paie pas.
fund-vote-save = Enregistrer le vote
fund-top-up-title = Ajouter au fonds
fund-top-up = Ajouter
fund-pause-title = Mettre en pause
fund-pause-hint = Ce qui arrive pendant une pause ne comptera jamais. Ce qui est attribué le reste.
fund-pause = Mettre en pause
fund-resume-title = Reprendre
fund-resume = Reprendre
fund-withdraw-title = Retirer le fonds
fund-withdraw-hint = Ce qui n'est pas attribué vous revient, pour de bon. Ce qui l'est reste promis.
fund-withdraw = Retirer
fund-discard-title = Jeter le brouillon
fund-discard = Jeter
fund-history = Ce qui s'est passé
fund-lot = Ajouté au fonds : { $sum }
fund-public = Ce que le public en lit
fund-step-drafted = Brouillon écrit
fund-step-submitted = Promis par { $who }, aux conditions du { $terms }
fund-step-endorsed = Accepté par une première personne de la région
fund-step-refused = Non retenu par la région
fund-step-accepted = Accepté par la région
fund-step-closed = Comptes clos par la région
board-sentence =
    { $count ->
        [0] attribués à aucun projet encore, sur { $budget }. Il reste { $left }.
        [one] attribués à un projet, sur { $budget }. Il reste { $left }.
       *[other] attribués à { NUMBER($count) } projets, sur { $budget }. Il reste { $left }.
    }
stand-budget = Budget
stand-conditional = Promis sous condition
stand-accruing = Suit la collecte
stand-accruing-more = peut encore monter ou descendre
stand-frozen = Arrêté
stand-frozen-more = collecte terminée ; dû après le délai de la plateforme
stand-due = Dû, à verser
stand-paid = Payé
stand-paid-more = dont { $sum } confirmés par la région
stand-confirmed = Confirmé
stand-left = Libre
stand-left-more = dont { $sum } promis sous condition
board-waiting = { $sum } de plus iraient à des projets, si le fonds avait cet argent.
board-projects = Projet par projet
board-project = Projet
board-state = État
board-amount = Montant
board-of-it-paid = dont { $sum } payés
board-estimate = environ { $sum } si le partage se faisait maintenant
board-granted = Attribué
board-no-project = Aucun projet encore : le fonds commence à compter quand il ouvre.
allocation-sums = Les sommes
allocation-amount = Attribué
allocation-paid = Payé
allocation-left = Reste à payer
allocation-explain = D'où vient ce chiffre ?
allocation-moves = Ce qui a été fait
payment-title = Enregistrer un paiement
payment-lead = Payez d'abord, à votre banque ou sur la plateforme ; notez ici ce qui est fait.
payment-record = Enregistrer le paiement
payment-awaits-vote = L'argent public se paie une fois le vote enregistré.
payment-nothing = Rien n'est à payer pour l'instant.
payment-field-amount = Somme payée
payment-field-reference = Référence du paiement
payment-field-reference-hint = 35 signes au plus, une seule fois dans ce fonds.
payment-field-through = Par quel chemin
way-direct = directement au porteur du projet
way-host = par la plateforme, comme une contribution
move-paid =
    { $way ->
        [host] Payé { $sum } par la plateforme, référence { $reference }
       *[other] Payé { $sum } directement, référence { $reference }
    }
move-confirmed = Reçu, confirmé par la région
move-corrected = Corrigé de { $before } à { $after }, signé de { $who } : { $reason }
course-title = Au fil du temps
course-link = L'argent au fil du temps
course-lead = Où se trouvait l'argent du fonds, mois après mois, d'après les écritures du journal.
course-drawn = La courbe
course-plot = Ce qui était payé, dû, arrêté et en cours, jour après jour, face au budget. Le tableau qui suit donne les chiffres.
course-when = Fin de
course-today = Aujourd'hui
course-note = Le budget est la somme de ce qui suit la collecte, de ce qui est arrêté, dû, payé et libre. « Confirmé » est une part du payé, « Promis sous condition » une part du libre.
course-none = Rien n'a encore bougé.
course-statements = Chaque mouvement, dans les relevés
fund-turn-taken-back = Promesse reprise avant la réponse de la région
fund-turn-voted = Vote enregistré
fund-turn-vote-corrected = Vote corrigé
fund-turn-top-up-asked = Complément proposé à la région
fund-turn-top-up-refused = Complément non retenu par la région
fund-turn-top-up-dropped = Complément abandonné
fund-turn-paused = Mis en pause
fund-turn-resumed = Repris
fund-turn-withdrawn = Retiré : ce qui n'était pas attribué revient au partenaire
what-if-title = Et si…
what-if-figures = Essayer d'autres chiffres
what-if-method = La règle est rejouée par le moteur qui tient les vrais comptes, sur les collectes de la région qui se sont terminées du { $from } au { $to } ou qui sont en cours. La plateforme donne des totaux, pas l'histoire de chaque don : chaque collecte compte en une fois, à sa fin.
what-if-outcome =
    { $helped ->
        [0] Sur { NUMBER($considered) } collectes, aucune n'aurait rien reçu.
        [one] Sur { NUMBER($considered) } collectes, une aurait reçu { $used } en tout.
       *[other] Sur { NUMBER($considered) } collectes, { NUMBER($helped) } auraient reçu { $used } en tout.
    }{ $exhausted ->
        [yes] {" "}Le fonds se serait vidé le { $when }.
       *[no] {""}
    }
what-if-worst = Au pire : { $budget }, le budget. Jamais un centime de plus.
what-if-ahead =
    { $open ->
        [one] La collecte ouverte maintenant pourrait demander jusqu'à { $ahead }.
       *[other] Les { NUMBER($open) } collectes ouvertes maintenant pourraient demander jusqu'à { $ahead }.
    }
what-if-again = Rejouer
what-if-own = Revenir aux chiffres du fonds
what-if-would = Ce qui se serait passé
what-if-projects = Les projets aidés
what-if-none = Aucun projet n'aurait rien reçu.
what-if-months = Mois par mois
what-if-month = Mois
what-if-granted = Attribué en tout
what-if-budget = budget
what-if-chart = Ce que le fonds aurait attribué en tout, mois après mois.
what-if-field-ratio = Ajouté pour 1 €
what-if-field-backers = Dès
what-if-field-cap = Au plus, par projet
what-if-field-budget = Budget
what-if-unit-backers = contributeurs
done-fund-drafted = Le brouillon est enregistré. Personne d'autre que votre organisation ne le voit.
done-fund-submitted = Le fonds est promis. La région vous répondra.
done-fund-discarded = Le brouillon est jeté.
done-fund-topped-up = La somme est ajoutée au fonds.
done-fund-paused = Le fonds est en pause.
done-fund-resumed = Le fonds compte de nouveau.
done-fund-withdrawn = Ce qui n'était pas attribué est retiré.
done-vote-recorded = Le vote est enregistré.
done-payment-recorded = Le paiement est enregistré. La région confirmera qu'il est arrivé.
refusal-out_of_order = L'heure de cette machine est avant celle de la dernière écriture. Réessayez dans un moment ; si cela dure, prévenez qui s'occupe du serveur.
refusal-unknown_entry = Ce mouvement n'existe pas.
refusal-unknown_fund = Ce fonds n'existe pas ici.
refusal-unknown_project = La fenêtre ne montre pas ce projet. Choisissez-en un de la liste.
refusal-wrong_currency = Une autre monnaie : rien n'est converti. Donnez la somme dans la monnaie du fonds.
refusal-bad_amount = Cette somme ne convient pas : il en faut une au-dessus de zéro.
refusal-duplicate_fund = Un fonds de ce nom a déjà été accepté.
refusal-closes_before_opens = La fermeture vient avant l'ouverture, ou en même temps.
refusal-already_closed = Cette date est passée : le fonds serait déjà fermé.
refusal-bad_rule = Cette règle ne demande ou ne donne rien. Vérifiez ses chiffres.
refusal-needs_single_gifts = Un plafond par personne ne peut pas se calculer : la plateforme ne donne que des totaux.
refusal-backers_hidden = Cette plateforme ne dit pas combien de personnes ont contribué : choisissez une règle et des conditions qui n'en dépendent pas.
refusal-last_mile_on_units = Un de ces projets compte des préventes, pas de l'argent : le dernier kilomètre n'y a pas de sens.
refusal-last_mile_on_success = Une collecte qui réussit ne laisse rien à combler : choisissez « à la fin » ou « dès que la condition est remplie ».
refusal-when_met_not_allowed = Avec cette règle, l'argent ne peut être dû qu'à la fin.
refusal-when_met_one_step = Dû dès que la condition est remplie : il n'y a alors qu'un seul palier.
refusal-fund_withdrawn = Ce fonds a été retiré.
refusal-fund_closed = Ce fonds est fermé.
refusal-not_open = Ce fonds n'est pas encore ouvert.
refusal-already_paused = Ce fonds est déjà en pause.
refusal-not_paused = Ce fonds n'est pas en pause.
refusal-unknown_stage = La plateforme dit de cette collecte quelque chose d'inconnu.
refusal-ended_needs_keep = La plateforme dit cette collecte terminée sans dire si elle a réussi.
refusal-unknown_way = Dites par quel chemin l'argent est passé.
refusal-reference_needed = Donnez la référence du paiement : c'est elle qui le prouve.
refusal-duplicate_reference = Ce fonds a déjà un paiement avec cette référence. L'avez-vous déjà enregistré ?
refusal-not_due = Rien n'est dû ici pour l'instant.
refusal-overpaid = C'est plus que ce qui reste à payer.
refusal-already_confirmed = C'est déjà confirmé.
refusal-not_paid = Ce n'est pas encore payé en entier.
refusal-two_people_needed = Une correction se signe à deux : une autre personne que celle qui la demande.
refusal-reason_needed = Dites pourquoi : la raison reste dans le journal.
refusal-below_paid = C'est moins que ce qui est déjà payé.
refusal-over_budget = Le fonds n'a plus assez d'argent libre pour cela.
refusal-over_cap = C'est plus que le plafond du fonds pour un projet.
refusal-organisation-unknown = Cette organisation n'existe pas ici.
refusal-organisation-not-described = Dites d'abord qui vous êtes, sur la page de l'organisation.
refusal-fund-promised = Ce fonds est promis : sa règle ne change plus. Pour une autre, faites un nouveau fonds.
refusal-drafts-many = Votre organisation a déjà { NUMBER($most) } brouillons : promettez-en ou jetez-en un.
refusal-fund-unchanged = La région a dit non à ce fonds tel qu'il est. Modifiez-le avant de le promettre de nouveau.
refusal-terms-not-agreed = Cochez la case : sans cet accord, rien n'est promis.
refusal-second-person-needed = Vous avez déjà accepté. Au-dessus de la limite fixée par la région, une autre personne doit accepter aussi.
refusal-fund-unknown = Ce fonds n'existe pas ici.
refusal-fund-answered = La région a déjà répondu à ce fonds.
refusal-fund-name-unusable = Ce nom ne peut pas servir d'adresse. Ajoutez-y un mot.
refusal-public-money-named = L'argent public n'est jamais anonyme.
refusal-public-money-is-grant = Une collectivité donne des subventions.
refusal-grant-is-public = Seule une collectivité donne des subventions.
refusal-vote-missing = L'argent public suit une délibération : dites laquelle.
refusal-vote-number-missing = Le vote a eu lieu : donnez son numéro.
refusal-vote-ahead = Cette date est à venir : le vote n'a pas encore eu lieu.
refusal-vote-not-taken = L'argent public se paie une fois le vote enregistré. Enregistrez-le d'abord.
refusal-vote-not-public = Ce n'est pas de l'argent public : aucun vote n'est attendu.
refusal-vote-books-closed = Les comptes de ce fonds sont clos : le vote ne se corrige plus.
refusal-vote-before-accepted = La région n'a pas encore accepté ce fonds. Reprenez la promesse pour changer le vote qu'elle lit.
refusal-vote-after-payment = Un paiement est déjà enregistré avant ce jour : rien ne se paie avant le vote.
refusal-correction-gone = Cette correction n'attend plus.
refusal-gift-unread = Ligne { NUMBER($line) } : il faut un mot pour la personne, un point-virgule, et une somme au-dessus de zéro.
refusal-gifts-many = { NUMBER($most) } dons au plus à la fois.
refusal-books-closed = Les comptes de ce fonds sont déjà clos.
refusal-correction-books-closed = Les comptes de ce fonds sont clos : plus rien n'est corrigé.
refusal-campaign-not-gone = La plateforme montre toujours cette campagne : c'est à elle d'en dire la fin.
refusal-campaign-over = Cette campagne est déjà terminée.
refusal-books-not-settled = Quelque chose est encore à venir : une collecte, un paiement ou une confirmation.
refusal-amount-too-fine = Il y a trop de chiffres après la virgule pour cette monnaie.
refusal-amount-too-large = Cette somme est trop grande pour être vraie. Vérifiez les zéros.
refusal-amount-unread = Ce n'est pas une somme. Écrivez-la sans séparateur de milliers, par exemple 1250,50.
refusal-count-unread = Ce n'est pas un nombre entier au-dessus de zéro.
refusal-not-https = Une adresse qui commence par https:// est attendue.
refusal-cap-over-budget = Le plafond par projet dépasse le budget du fonds.
refusal-ratio-unread = Donnez un nombre ou une fraction au-dessus de zéro : 1, 0,5 ou 1/3.
refusal-percent-unread = Donnez un pourcentage entier, de 1 à { NUMBER($most) }.
refusal-amount-other-currency = Les comptes de cette région sont tenus en { $currency }. Écrivez la somme en { $currency }, en chiffres seulement.
refusal-step-asks-nothing = Un palier demande un pourcentage, un nombre de personnes, ou les deux.
refusal-steps-missing = Remplissez au moins un palier.
refusal-too-many = C'est trop à la fois : 300 au plus.
refusal-withdraw-not-sure = Cochez la case pour confirmer : un retrait est définitif.
### Fonds de partenaires

match-anonymous = Un partenaire qui reste anonyme
match-anonymous-within = un partenaire qui reste anonyme
match-asked-percent = { $percent } de l'objectif
match-asked-backers =
    { $count ->
        [one] un contributeur
       *[other] { NUMBER($count) } contributeurs
    }
match-asked-amount = { $sum } donnés par le public
match-missing-backers =
    { $count ->
        [one] encore un
       *[other] encore { NUMBER($count) }
    }
match-missing-units =
    { $count ->
        [one] encore une précommande
       *[other] encore { NUMBER($count) } précommandes
    }
match-missing-sum = encore { $sum }
match-once = , dès { $asked }
match-cap = , jusqu'à { $sum } par projet
match-ratio = { $name } ajoute { $sum } pour { $each } { $count ->
        [one] donné
       *[other] donnés
    }{ $once }{ $cap }.
match-steps = { $name } ajoute { $steps }{ $once }{ $cap }.
match-step = { $sum } dès { $asked }
match-step-more = { $sum } de plus dès { $asked }
match-last-mile = { $name } ajoute ce qui manque pour atteindre l'objectif{ $once }{ $cap }.
match-per-backer = { $name } ajoute { $sum } par contributeur{ $once }{ $cap }.
match-gift = { $name } donne { $sum } à « { $project } »{ $once }{ $cap }.
match-share = { $name } partage { $sum } entre les projets à la clôture du fonds, { $by ->
        [crowd] à proportion de ce que le public a donné à chacun
        [backers] à proportion du nombre de contributeurs de chacun
       *[quadratic] de sorte que beaucoup de petits dons pèsent plus que quelques grands
    }{ $once }{ $cap }.
match-formula = { $rule }, au plus { $limits }
match-formula-ratio = { $k } × dons du public
match-formula-steps = la somme des paliers atteints
match-formula-last-mile = objectif − dons du public
match-formula-per-backer = { $sum } × nombre de contributeurs
match-formula-share = { $sum } × { $by ->
        [crowd] dons du projet ÷ dons de tous les projets
        [backers] contributeurs du projet ÷ contributeurs de tous
       *[quadratic] poids du projet ÷ poids de tous ; le poids est (somme des √ de chaque personne)² − somme de ses dons
    }
match-formula-cap = { $sum } par projet
match-formula-ceiling = ce qui manque à { $percent } de l'objectif
match-formula-money = ce qui reste dans le fonds
match-term-for = Pour quels projets
match-term-when = Quand
match-term-money = Argent
match-term-counts = Ce qui compte
match-term-kept = Une fois le seuil atteint
match-term-paid = Versement
match-term-limit = Limite
match-term-alone = Avec d'autres partenaires
match-term-vote = Décision publique
match-term-nature = Nature de l'argent
match-money = { $sum } en tout. Premier arrivé, premier servi : quand tout est accordé, plus rien ne s'ajoute.
match-money-share = { $sum } en tout, partagés une seule fois. Avant la clôture, chaque part n'est qu'une estimation et peut baisser.
match-when = Du { $opens } au { $closes }.
match-vote-awaited = Sous réserve : la décision n'est pas encore votée. Rien n'est versé avant.
match-vote-taken = Décision votée le { $date }, n° { $number }.
match-for-all = Tous les projets de cette fenêtre, présents et à venir.
match-for-projects =
    { $count ->
        [one] Ce projet :
       *[other] Ces projets :
    }
match-for-call = Les lauréats de cet appel à projets :
match-for-collection = Les projets de cette sélection :
match-for-chosen = Des projets choisis pour ce fonds.
match-for-categories = Les projets de ces catégories : { $names }.
match-for-towns = Les projets de ces communes : { $names }.
match-counts-from-start = Tout ce que le public a donné depuis le début de la collecte.
match-counts-from-opening = Seulement ce que le public donne à partir de l'ouverture du fonds.
match-sticky = La promesse reste acquise, même si des dons sont annulés ensuite.
match-live = Le seuil doit rester atteint : si des dons sont annulés, la promesse retombe.
match-paid-on-success = Seulement si la collecte réussit. Sinon, rien n'est versé.
match-paid-at-end = À la fin de la collecte, même sous l'objectif si le porteur garde ce qui a été donné. Si elle échoue, rien n'est versé.
match-paid-when-met = Dès que c'est accordé, sans attendre la fin de la collecte.
match-ceiling = Dons et ajouts ensemble : rien ne s'ajoute au-delà de { $percent } de l'objectif.
match-alone = Il n'ajoute que là où aucun autre partenaire n'ajoute ; et où il ajoute, les autres n'ajoutent plus.
match-project-gone = un projet que cette fenêtre ne montre plus
match-example = Exemple : un projet demande { $goal }, { $people } personnes lui ont donné { $crowd }. Le fonds ajoute { $sum }.
match-example-share = Exemple : deux projets, l'un avec { $crowd } de { $people } personnes, l'autre avec { $crowd2 } de { $people2 }. Le premier reçoit { $sum }, le second { $sum2 }.
match-example-bounded = La règle donnerait { $sum }, mais { $limit ->
        [cap] le plafond par projet est plus bas.
        [money] le fonds n'a pas davantage.
       *[ceiling] dons et ajouts ensemble ne dépassent pas la limite.
    }
nature-patronage = Mécénat : un don, sans autre contrepartie que des remerciements.
nature-sponsorship = Parrainage : une visibilité payée, avec facture.
nature-grant = Subvention : de l'argent public.
organisation-firm = Entreprise
organisation-foundation = Fondation
organisation-association = Association
organisation-public-body = Collectivité publique
fund-draft = en préparation
fund-submitted = promis, en attente d'une réponse
fund-endorsed = accepté par une première personne, une seconde doit confirmer
fund-refused = non retenu
fund-books-closed = comptes clos
fund-withdrawn = retiré pour ce qui n'était pas accordé
fund-settled = tout est réglé
fund-closing = terminé, des versements sont encore à venir
fund-paused = en pause
fund-exhausted = tout est accordé
fund-open = ouvert
fund-accepted = accepté, pas encore ouvert
match-state-conditional = promis sous condition
match-state-accruing = suit la collecte
match-state-frozen = arrêté
match-state-due = dû
match-state-partly-paid = payé en partie
match-state-paid = payé
match-state-confirmed = reçu
match-state-lapsed = rien à verser
match-state-released = retiré
match-state-void = rien à verser
match-conditional = promis sous condition
match-promised-once =
    { $kind ->
        [some] promis dès { $asked } : { $missing }
       *[other] promis dès { $asked }
    }
match-accruing = suit la collecte
match-fills = comble ce qui manque : baisse quand le public donne
match-met = acquis, si la collecte va jusqu'au bout
match-blocked = promis seulement là où aucun autre partenaire n'ajoute
match-undivided = partagé entre les projets à la clôture du fonds, le { $date }
match-paused = en pause : ce qui est donné maintenant ne compte pas
match-stays-cap = maximum par projet atteint
match-stays-ceiling = maximum atteint pour ce projet : rien ne s'ajoute plus
match-stays-money = le fonds est entièrement accordé : rien ne s'ajoute plus
match-stays-closed = le fonds est terminé : le montant ne monte plus
match-stays-away = la vitrine ne montre pas ce projet pour le moment : rien de plus n'est ajouté
match-stays-withdrawn = le partenaire s'est retiré : ce qui était accordé reste promis
match-stays-blocked = ne monte plus : un autre partenaire ajoute seul
match-provisional = provisoire : la collecte est finie, { $host } n'a pas encore dit comment
match-frozen = arrêté, le temps que les paiements passent
match-due = dû, pas encore payé
match-partly-paid = payé en partie : { $paid } sur { $sum }
match-paid-on = payé le { $date }
match-paid-reference = payé le { $date }, réf. { $reference }
match-confirmed = reçu, confirmé le { $date } par { $region }
match-void =
    { $stage ->
        [cancelled] rien à verser : la collecte a été arrêtée
        [ended] rien à verser : la collecte s'est terminée sous l'objectif
       *[other] rien à verser : la collecte n'a pas abouti
    }
match-released = rien à verser : le partenaire s'est retiré avant d'avoir rien accordé
match-lapsed = rien à verser : le fonds s'est terminé sans rien accorder ici
match-lapsed-corrected = rien à verser : ramené à zéro par une correction signée de deux personnes, le { $date }
match-unvoted = { $text }, sous réserve du vote
match-next = Si vous donnez { $one }, { $name } ajoute { $sum }{ $kind ->
        [unvoted] , sous réserve du vote.
       *[sure] .
    } Au plus { $most } encore pour ce projet, jusqu'au { $date }.
match-next-partial = Si vous donnez { $one }, { $name } ajoute jusqu'à { $sum }, selon ce qui reste{ $kind ->
        [unvoted] , sous réserve du vote.
       *[sure] .
    } Au plus { $most } encore pour ce projet, jusqu'au { $date }.
match-formula-name = Le calcul :
match-nothing-on-failure = Dans ce cas, les partenaires ne versent rien non plus.
explain-open = D'où viennent ces chiffres ?
explain-heading = D'où viennent ces chiffres ?
explain-title = { $title } : d'où viennent les chiffres
explain-description = Ce que les partenaires ajoutent à « { $title } », règle et calcul, ligne à ligne.
explain-lead = Chaque somme suit d'une règle écrite d'avance et de ce que { $host } montre. Voici le calcul, ligne à ligne.
explain-figure = { $sum }, { $name } : d'où vient ce chiffre
explain-fund = Le fonds : { $name }
explain-crowd = Donné par le public
explain-counted = Dont compte pour ce fonds
explain-people = Contributeurs qui comptent
explain-met = { $have }, atteint
explain-unmet = { $have }, pas encore
explain-steps = Somme des paliers atteints
explain-undivided = Partage à la clôture du fonds, d'ici là
explain-cap = Plafond par projet
explain-room = Peut encore s'ajouter avant la limite
explain-available = Reste dans le fonds
explain-void = La collecte n'a pas abouti
explain-waiting = En attente, faute d'argent dans le fonds
explain-result = Ce que le fonds ajoute
explain-paid = Payé : { $sum }, { $date } (écriture { NUMBER($seq) })
explain-confirmed = Réception confirmée, { $date } (écriture { NUMBER($seq) })
explain-corrected = Correction signée de deux personnes : de { $before } à { $after }, { $date } (écriture { NUMBER($seq) })
explain-source = Relevé sur { $host } le { $date }, écriture { NUMBER($seq) } du journal. Règle en vigueur depuis le { $accepted }, inchangée depuis.
accounts-see = Tous les comptes du territoire
match-waiting = en attente : le fonds est entièrement accordé
match-filled = il ne manque rien : l'objectif est atteint
nav-sponsors = Partenaires
nav-accounts = Comptes
sponsors-title = Ils ajoutent à vos dons
sponsors-description = Les partenaires qui ajoutent aux dons du public dans { $name } : règles, sommes, projets.
sponsors-lead = Entreprises, fondations, collectivités : chacune a écrit d'avance ce qu'elle ajoute, et à quelle condition. Les sommes se vérifient une à une.
sponsors-empty = Aucun partenaire n'ajoute encore aux dons dans cette fenêtre.
sponsors-anonymous = Sans leur nom
sponsors-anonymous-lead = Un partenaire privé peut rester anonyme. Sa règle et ses comptes sont publics comme les autres ; l'argent public, lui, n'est jamais anonyme.
sponsors-back = Tous les partenaires
sponsor-description = Ce que { $name } ajoute aux dons du public, projet par projet.
sponsor-funds =
    { $count ->
        [one] un fonds
       *[other] { NUMBER($count) } fonds
    }
sponsor-registration = n° { $number }
sponsor-money = Où en est son argent
sponsor-its-funds = Ses fonds
sponsor-projects = Les projets qu'il aide
sponsor-about = Qui est-ce ?
sponsor-site = Son site
money-paid = payé
money-due = dû, pas encore payé
money-running = suit les collectes
money-free = encore libre
money-total = { $sum } en tout.
money-confirmed = Reçu et confirmé : { $sum }.
fund-until = jusqu'au { $date }
fund-unvoted = sous réserve du vote
fund-rule = La règle
fund-money = Où en est l'argent
fund-projects = Les projets aidés
fund-nothing-yet = Rien n'est encore accordé.
fund-others =
    { $count ->
        [one] Un autre projet peut encore en bénéficier.
       *[other] { NUMBER($count) } autres projets peuvent encore en bénéficier.
    }
fund-estimate = Si le partage se faisait maintenant (peut baisser)
fund-time = Son histoire
fund-lots = D'où vient le budget
fund-lot-recorded = { $sum } (écriture { NUMBER($seq) } du journal)
fund-account = Le compte rendu
fund-time-accepted = accepté
fund-time-voted = décision votée
fund-time-opens = ouvrira
fund-time-opened = ouvert aux dons
fund-time-closes = se terminera
fund-time-paused = mis en pause
fund-time-resumed = reprend
fund-time-withdrawn = retiré par son partenaire : rien de plus ne sera attribué
fund-time-closed = terminé
fund-time-books-closed = comptes clos
accounts-title = Les comptes du territoire
accounts-description = Tout ce que les partenaires ont promis, doivent et ont payé dans { $name }, en données ouvertes.
accounts-sentence = { $funds ->
        [one] Un fonds
       *[other] { NUMBER($funds) } fonds
    } de { $committed } en tout, { $projects ->
        [0] aucun projet aidé encore
        [one] un projet aidé
       *[other] { NUMBER($projects) } projets aidés
    } : { $paid } payés, { $due } dus, { $promised } qui suivent encore les collectes.
accounts-no-money = Aucun fonds n'ajoute encore aux dons ici. Ce que voisins, entreprises et collectivités donnent sans argent est ci-dessous.
accounts-note = Ce qui suit les collectes n'est pas encore dû : si une collecte échoue, rien n'est versé pour elle. Les dons du public, eux, restent sur { $host } et n'entrent pas dans ces sommes.
accounts-unvoted = Une partie vient de décisions publiques qui restent à voter.
accounts-states = Où en est l'argent
accounts-by-fund = Fonds par fonds
accounts-by-project = Projet par projet
accounts-head-fund = Fonds
accounts-head-project = Projet
accounts-head-committed = Budget
accounts-head-promised = Suit les collectes
accounts-head-due = Dû, payé ou non
accounts-head-paid = Payé
accounts-head-unspent = Libre
accounts-head-crowd = Donné par le public
accounts-agree = Les deux tableaux disent la même chose, au centime près.
accounts-check = Vérifier
accounts-journal = Tout suit d'un journal où rien ne s'efface. Sa dernière écriture porte le numéro { $seq }, du { $date }, et cette empreinte (SHA-256) :
accounts-how = Chaque écriture contient l'empreinte de la précédente : changer le passé changerait toutes celles qui suivent. Notez le numéro et l'empreinte ; plus tard, qui tient le journal doit pouvoir vous montrer qu'il contient toujours cette écriture. Les fichiers de cette page permettent de refaire les additions.
accounts-csv-funds = Les fonds (CSV)
accounts-csv-projects = Les projets (CSV)
accounts-csv-allocations = Chaque fonds sur chaque projet (CSV)
accounts-json = Tout, pour les machines (JSON)
account-partners =
    { $kind ->
        [promised] Des partenaires y ajouteraient *{ $sum }* si les collectes en cours réussissent.
       *[mixed] Des partenaires y ajoutent *{ $sum }* : { $paid } payés, { $due } dus, { $promised } si les collectes en cours réussissent.
    }
explain-not-met = Tant que la condition n'est pas remplie
explain-gift = Somme promise
explain-asked = Condition : { $asked }
explain-step-met = Palier atteint : { $asked }
explain-step-unmet = Palier à venir ({ $sum }) : { $asked }
match-lapsed-unmet = rien à verser : il aurait fallu { $asked }
match-provided = , à condition de réunir { $asked }

nav-console-funds = Fonds
console-funds-account =
    { $count ->
        [one] Un fonds, { $budget } engagés
       *[other] { NUMBER($count) } fonds, { $budget } engagés
    } : { $paid } payés, dont { $confirmed } confirmés ; { $due } dus et à verser ; { $running } qui suivent encore les collectes.
console-funds-waiting = À décider
console-corrections = Corrections à signer
console-funds-all = Tous les fonds
console-funds-none = Aucun fonds encore. Invitez une personne signataire d'une organisation depuis la page « Équipe » : elle promettra depuis son espace.
fund-still-due = { $sum } à verser
fund-endorsed-by = { $who } a déjà accepté. Votre accord met le fonds en route.
fund-endorsed-by-you = Vous avez accepté ce fonds. Une autre personne de la région doit accepter aussi.
fund-whose = Qui engage l'argent
fund-organisation = Organisation
fund-anonymous = anonyme pour le public
fund-vote-label = Vote
fund-vote-told = { $number } du { $day }, ligne { $line }
fund-verified = Engagement vérifié
fund-verified-told = par { $who }, le { $day }
fund-field-verified = L'organisme qui paiera a vérifié cet engagement
fund-field-verified-hint = Au-delà du montant que fixe la région, quelqu'un le lui demande avant d'accepter.
fund-field-verified_by = Vérifié par
fund-field-verified_by-hint = Le service ou la fonction, pas le nom d'une personne : c'est écrit au journal pour toujours.
fund-field-verified_on = Le
refusal-verified-missing = Au-delà du montant que fixe la région, l'organisme qui paiera vérifie d'abord. Demandez-le-lui, puis cochez.
refusal-verified-ahead = Ce jour n'est pas encore venu.
refusal-verified-before = Cet engagement date du { $day } : la vérification ne peut pas être plus ancienne.
fund-answer = Répondre
fund-accept-title = Accepter
fund-accept-hint = La règle ne change plus ensuite. Le fonds commence à compter à son ouverture.
fund-accept-two = À cette hauteur, deux personnes de la région doivent accepter.
fund-accept = Accepter ce fonds
fund-refuse-title = Ne pas retenir
fund-field-refuse = Pourquoi, pour l'organisation
fund-refuse = Ne pas retenir ce fonds
fund-close-title = Clore les comptes
fund-close-lead = Tout est réglé. Non utilisé : { $sum }. Dites à tous pourquoi.
fund-field-account = Ce qui a servi, ce qui n'a pas servi et pourquoi
fund-close = Clore et publier
console-allocation-acts = Ce que vous pouvez faire
console-allocation-nothing = Rien à faire ici pour l'instant.
payment-confirm-title = L'argent est arrivé
payment-confirm-hint = Confirmez une fois que le porteur du projet l'a bien reçu.
payment-confirm = Confirmer la réception
correction-title = Corriger ce qui est dû
correction-hint = Une autre personne de la région signera. Le journal garde la somme d'avant, celle d'après et la raison.
correction-field-amount = Somme juste
correction-field-reason = Raison
correction-ask = Demander la correction
correction-asked-title = Correction en attente
correction-asked-by = Demandée par { $who } le { $when } : de { $from } à { $to }.
correction-sign = Signer la correction
correction-other = Une autre personne que vous doit signer.
correction-drop = Abandonner la correction
given-up-title = La plateforme ne montre plus cette campagne
given-up-hint = Vous pouvez en noter la fin ici : pour tous les fonds, elle compte alors comme échouée, et ce qui était promis sans être encore dû revient aux fonds. Si la plateforme la montre de nouveau, c'est sa parole qui compte.
given-up-field-reason = Raison
given-up = Noter qu'elle a échoué
gifts-title = Importer les dons un par un
gifts-known =
    { $count ->
        [one] Un don déjà importé ({ $sum }) par { $who }, { $when }. Un nouvel import le remplace.
       *[other] { NUMBER($count) } dons déjà importés ({ $sum }) par { $who }, { $when }. Un nouvel import les remplace.
    }
gifts-field-lines = Une ligne par don
gifts-field-lines-hint = Un mot pour la personne, un point-virgule, la somme : Anne;20. Les noms ne sont pas gardés.
gifts-import = Importer
done-fund-accepted = Le fonds est accepté.
done-fund-endorsed = Votre accord est enregistré. Une autre personne de la région doit accepter aussi.
done-fund-refused = Le fonds n'est pas retenu. L'organisation lit votre raison.
done-books-closed = Les comptes sont clos et publiés.
done-payment-confirmed = La réception est confirmée.
done-correction-asked = La correction attend la signature d'une autre personne.
done-correction-signed = La correction est faite.
done-correction-dropped = La correction est abandonnée.
done-campaign-given-up = La fin de la campagne est notée. Ce qui lui était promis est de nouveau libre.
done-gifts-imported = Les dons sont importés, sans les noms.

told-sponsor-described = Organisation présentée
told-sponsor-drafted = Fonds écrit
told-sponsor-discarded = Brouillon de fonds jeté
told-sponsor-submitted = Fonds promis
told-sponsor-refused = Fonds non retenu
told-sponsor-endorsed = Fonds accepté par une première personne
told-sponsor-voted = Vote enregistré
told-sponsor-books-opened = Comptes ouverts
told-sponsor-declared = Projet inscrit aux comptes
told-sponsor-correction-asked = Correction demandée
told-sponsor-correction-dropped = Correction abandonnée
told-sponsor-books-closed = Comptes du fonds clos
told-sponsor-accepted = Fonds accepté
told-sponsor-lot = Argent ajouté au fonds
told-sponsor-paused = Fonds mis en pause
told-sponsor-resumed = Fonds repris
told-sponsor-withdrawn = Fonds retiré
told-sponsor-paid = Paiement enregistré
told-sponsor-confirmed = Réception confirmée
told-sponsor-corrected = Correction signée
told-sponsor-gifts = Dons importés un par un
told-sponsor-admitted = Projet admis à un fonds
told-sponsor-away = Projet qui n'est plus montré : rien de nouveau ne lui est accordé
told-sponsor-back = Projet de nouveau montré : les fonds le comptent de nouveau
told-sponsor-given-up = Fin notée ici d'une campagne que la plateforme ne montre plus
told-sponsor-observed = Relevé de la plateforme
told-sponsor-ticked = Le temps a passé

### Accès des logiciels d'une organisation

organisation-tokens = Accès pour vos logiciels
tokens-title = Accès pour vos logiciels
tokens-lead = Un jeton laisse un logiciel lire vos fonds et vos relevés, ou enregistrer vos paiements, sans que personne ne se connecte.
tokens-open = Jetons en service
tokens-none = Aucun jeton n'est en service.
tokens-closed = Jetons qui n'ouvrent plus rien
tokens-use = Les utiliser
tokens-use-lead = Le logiciel envoie le jeton avec chaque demande :
tokens-document = Le document OpenAPI de cette fenêtre
token-make = Créer un jeton
token-make-lead = Il n'est affiché qu'une fois, et agit en votre nom. Il cesse d'ouvrir quoi que ce soit à sa date de fin, dès qu'il est révoqué, ou si vous n'engagez plus l'organisation.
token-field-name = Nom du jeton
token-field-name-hint = Le logiciel qui s'en servira : « Comptabilité ».
token-field-scopes = Ce qu'il permet
token-field-days = Valable pendant
token-days =
    { $days ->
        [365] un an
       *[other] { $days } jours
    }
scope-funds = lire les fonds et ce qu'ils accordent
scope-statements = lire les relevés
scope-payments = enregistrer des paiements
token-made-by = Créé par { $by } le { $when }.
token-until = Valable jusqu'au { $when }.
token-over-since = Expiré depuis le { $when }.
token-revoked-on = Révoqué le { $when }.
token-revoke = Révoquer
done-token-made = Le jeton est créé. Copiez-le maintenant dans votre logiciel : il ne sera plus jamais affiché.
done-token-repeated = Ce jeton est déjà créé, et n'a été affiché qu'une fois. S'il est perdu, révoquez-le et créez-en un autre.
done-token-revoked = Le jeton est révoqué : il n'ouvre plus rien.
link-token-made = Le jeton, affiché cette seule fois
refusal-token-scopes-missing = Choisissez au moins une chose que le jeton permet.
refusal-tokens-many = Une organisation a { $most } jetons en service au plus. Révoquez-en un d'abord.
refusal-token-unknown = Votre organisation n'a pas de tel jeton.
refusal-api-token = Cette demande ne porte pas de jeton en service. Envoyez « Authorization: Bearer » et un jeton créé dans l'espace partenaires, ni expiré ni révoqué.
refusal-api-scope-funds = Ce jeton ne permet pas de lire les fonds. Créez-en un qui le permet.
refusal-api-scope-statements = Ce jeton ne permet pas de lire les relevés. Créez-en un qui le permet.
refusal-api-scope-payments = Ce jeton ne permet pas d'enregistrer des paiements. Créez-en un qui le permet.
refusal-api-not-json = Un paiement s'envoie en JSON. Annoncez-le : « Content-Type: application/json ».
told-sponsor-token-made = Jeton créé
told-sponsor-token-revoked = Jeton révoqué
nav-console-grants = Argent public
statements-title = Relevés
statements-all = Relevés des organisations
statements-lead = Chaque mois et chaque année où quelque chose a bougé. Un relevé se tire du journal à la demande : le même relevé donne toujours les mêmes chiffres.
statements-none = Rien n'a bougé encore.
statements-nobody = Aucune organisation n'a encore engagé d'argent.
statements-moved =
    { $count ->
        [one] un mouvement ; payé : { $paid }
       *[other] { NUMBER($count) } mouvements ; payé : { $paid }
    }
statement-title = Relevé, { $period }
statement-number = Numéro
statement-period = Période
statement-from-to = du { $from } au { $to } inclus
statement-unfinished = Cette période n'est pas finie : ce relevé dit où en sont les comptes le { $when }.
statement-csv = Tableau (CSV)
statement-json = Données (JSON)
statement-sums = Du début à la fin
statement-figure = Somme
statement-opening = Au début
statement-moved = Mouvement
statement-closing = À la fin
statement-movements = Ce qui a bougé
statement-seq = ligne { $seq }
statement-no-movement = Rien n'a bougé dans cette période.
statement-by-fund = Fonds par fonds, à la fin
statement-by-project = Projet par projet, à la fin
statement-fund = Fonds
statement-project = Projet
statement-total = Total
statement-no-row = Rien à montrer pour cette période.
statement-proof = Vérifier
statement-proof-lead = Tout ce relevé se déduit des lignes { $first } à { $last } du journal du territoire, et de celles d'avant. Chaque ligne porte l'empreinte de la précédente : en changer une change toutes les suivantes.
statement-hash = Empreinte SHA-256 de la ligne { $seq }
statement-proof-how = La région lance ces commandes sur son serveur et peut vous remettre le journal. La première doit dire « sound » ; la dernière doit donner l'empreinte ci-dessus.
figure-committed = Engagé
figure-committed-hint = le budget des fonds
figure-promised = Promis
figure-promised-hint = attribué, pas encore dû
figure-due = Dû
figure-due-hint = payé ou non
figure-paid = Payé
figure-paid-hint = selon l'organisation
figure-confirmed = Confirmé
figure-confirmed-hint = arrivé, selon la région
figure-unspent = Libre
figure-unspent-hint = ni promis ni dû
cause-time = Une échéance est passée
cause-due = Les jours de grâce sont passés : l'argent est dû
cause-fund-accepted = La région a accepté le fonds
cause-lot = Argent ajouté au fonds
cause-fund-paused = Le fonds est mis en pause
cause-fund-resumed = Le fonds reprend
cause-fund-withdrawn = Ce qui n'était pas attribué est retiré
cause-admitted = Un projet de plus peut en recevoir
cause-observation = La plateforme annonce de nouveaux chiffres
cause-gifts-import = Les dons ont été importés un par un
cause-payment =
    Payé { $way ->
        [host] par la plateforme
       *[direct] directement
    }, référence { $reference }
cause-confirm = La région confirme que l'argent est arrivé
cause-correction = Correction signée de deux personnes : { $reason }
transfers-title = Virements
transfers-lead = Ce que ce fonds doit, à qui, et le fichier que votre banque lit. Vous le chargez vous-même dans votre espace bancaire, et le signez là-bas.
transfers-owed = À payer
transfers-unpayable =
    { $count ->
        [one] Un projet n'a pas encore de compte : la région ou la personne qui le porte doit le noter.
       *[other] { NUMBER($count) } projets n'ont pas encore de compte : la région ou les personnes qui les portent doivent le noter.
    }
transfers-no-account = Aucun compte noté pour ce projet.
transfers-reference = Référence
transfers-record = Noter ce paiement une fois fait
transfers-total = Virements possibles : { $sum }
transfers-file = Le fichier pour votre banque
transfers-download = Télécharger le fichier
transfers-after = Rien n'est envoyé à une banque. Une fois les virements faits, notez chaque paiement ci-dessus : la référence est déjà remplie.
transfers-field-pay = Ce que vous payez
transfers-field-name = Titulaire du compte qui paie
transfers-field-name-hint = Votre organisation, telle que la banque la connaît. 70 signes au plus.
transfers-field-iban = IBAN du compte qui paie
transfers-field-day = Jour du paiement
transfers-field-keep = Garder ce compte pour la prochaine fois
transfers-field-keep-hint = Il reste visible des seules personnes signataires. Décochez pour l'effacer.
payee-title = Qui reçoit l'argent
payee-noted = Noté par { $who } le { $when }
payee-kept = Ce qui est gardé
payee-none = Rien n'est noté encore.
payee-privacy = Seuls le lisent la région, la personne qui porte le projet, et les signataires des fonds qui lui doivent de l'argent. Rien n'en est écrit au journal ; tout s'efface.
payee-forget = Effacer ce compte
payee-note = Noter
payee-save = Enregistrer
payee-field-name = Nom du bénéficiaire
payee-field-name-hint = Le titulaire du compte, par son nom officiel.
payee-field-iban = IBAN
payee-field-iban-hint = Il est sur le relevé d'identité bancaire. Les espaces ne comptent pas.
payee-field-bic = BIC
payee-field-bic-hint = Seulement pour un compte hors de l'Espace économique européen.
payee-field-siret = SIRET
payee-field-siret-hint = 14 chiffres. Demandé en France pour recevoir de l'argent public.
payee-field-rna = Numéro RNA
payee-field-rna-hint = W et neuf chiffres, pour une association en France.
done-payee-noted = Le bénéficiaire est noté.
done-payee-forgotten = Le compte est effacé.
grants-title = Argent public
grants-lead = Ce que chaque bénéficiaire reçoit des collectivités dans l'année. Au-dessus de { $limit }, la loi veut une convention.
grants-no-siret = sans SIRET
grants-payee = Qui reçoit l'argent
grants-owed = { $sum } dus ou payés
grants-and-promised = { $sum } promis
grants-above = Plus de { $limit } dans l'année : la collectivité doit avoir signé une convention.
grants-soon = Si tout ce qui est promis devient dû, la somme passe { $limit } : préparez la convention.
grants-none = Aucune collectivité ne doit ni ne promet encore d'argent à un projet.
grants-agreed = dû depuis le { $day }
grants-unvoted = dû, sous réserve du vote
grants-promised = promis
grants-register = Le registre à publier
grants-register-lead = Les subventions dues, dans le schéma ouvert « Subventions » 2.1.1 du socle commun des données locales.
grants-download = Télécharger le registre (CSV)
grants-left-out = Ce qui n'y est pas encore
lacks-grant-granter-id = Le SIRET de la collectivité manque : elle le note sur la page de son organisation.
lacks-grant-beneficiary-id = Le SIRET du bénéficiaire manque.
lacks-grant-vote = Le vote n'est pas enregistré.
lacks-grant-granter = Le nom de la collectivité manque.
lacks-grant-beneficiary = Le nom du bénéficiaire manque.
lacks-grant-object = L'objet manque ou est trop long.
lacks-grant-amount = La somme n'est pas au-dessus de zéro.
lacks-grant-currency = Le registre ne prend que des euros.
lacks-grant-period = Le dernier versement vient avant le premier.
lacks-grant-unpaid = Rien n'en est encore versé : le registre dit quand il l'a été.
reconcile-title = Comparer avec l'export final
reconcile-found = Ce que dit la comparaison
reconcile-runs = La collecte n'est pas terminée : il n'y a rien à corriger encore.
reconcile-same = L'export dit ce qui a été compté. Rien n'est à corriger.
reconcile-differs = L'export ne dit pas ce qui a été compté.
reconcile-export = Export
reconcile-counted = Compté
reconcile-difference = Écart
reconcile-none = aucun
reconcile-crowd = Donné par le public
reconcile-backers = Contributeurs
reconcile-through-host = Sans les { $sum } que des fonds ont payés par la plateforme.
reconcile-lines = Ligne par ligne
reconcile-line = Ligne { NUMBER($line) } :
reconcile-unread = pas lue. Il faut un nom, un point-virgule et une somme.
reconcile-refund = remboursement de { $sum }, déduit.
reconcile-again = même personne et même somme qu'à la ligne { NUMBER($line) }. Comptée : vérifiez que ce n'est pas un doublon.
reconcile-new = { $sum } : aucun don importé plus tôt n'a cette somme.
reconcile-payment = paiement { $reference } du fonds « { $fund } », pas un don du public. Laissée de côté.
reconcile-missing = Des dons importés plus tôt n'y sont pas : { $sums }.
reconcile-proposals = Corrections possibles
reconcile-from-to = { $from } aujourd'hui ; { $to } d'après l'export
reconcile-propose = Préparer la correction
reconcile-paste = L'export
reconcile-lead = Collez ici l'export final de la plateforme ou de la personne qui porte le projet. Rien n'est appliqué, aucun nom n'est gardé : vous lisez les écarts, et deux personnes signent s'il faut corriger.
reconcile-compare = Comparer
reconcile-field-export = Une ligne par don
reconcile-field-export-hint = Un nom, un point-virgule, une somme ; ce qui suit n'est pas lu : Anne;20;carte. Un remboursement a un signe moins.
reconcile-reason = Export final de la plateforme
attention-funds =
    { $count ->
        [one] Un fonds attend la réponse de la région.
       *[other] { NUMBER($count) } fonds attendent la réponse de la région.
    }
attention-corrections =
    { $count ->
        [one] Une correction attend une seconde signature.
       *[other] { NUMBER($count) } corrections attendent une seconde signature.
    }
attention-payments =
    { $count ->
        [one] Un paiement attend que vous confirmiez qu'il est arrivé.
       *[other] { NUMBER($count) } paiements attendent que vous confirmiez qu'ils sont arrivés.
    }
attention-grants =
    { $count ->
        [one] Un bénéficiaire d'argent public passe, ou va passer, la somme qui demande une convention.
       *[other] { NUMBER($count) } bénéficiaires d'argent public passent, ou vont passer, la somme qui demande une convention.
    }
attention-not-booked =
    { $count ->
        [one] Ce que la plateforme dit d'un projet n'entre pas dans les comptes.
       *[other] Ce que la plateforme dit de { NUMBER($count) } projets n'entre pas dans les comptes.
    }
attention-sign = Lire et signer
notice-fund-submitted = Le fonds « { $name } » est promis : la région doit répondre.
notice-link-fund-submitted = Lire et répondre
notice-kind-fund-submitted = Une organisation promet un fonds
notice-fund-accepted = La région accepte votre fonds « { $name } ».
notice-link-fund-accepted = Suivre le fonds
notice-kind-fund-accepted = La région accepte un de nos fonds
notice-fund-endorsed = Une première personne de la région accepte votre fonds « { $name } ». Une seconde doit accepter aussi.
notice-link-fund-endorsed = Suivre le fonds
notice-kind-fund-endorsed = Une première personne accepte un de nos fonds
notice-fund-refused = La région ne retient pas votre fonds « { $name } ». Sa raison est sur la page du fonds.
notice-link-fund-refused = Lire la raison
notice-kind-fund-refused = La région ne retient pas un de nos fonds
notice-payment-due = Le fonds « { $name } » doit de l'argent : les virements sont prêts à être faits.
notice-link-payment-due = Préparer les virements
notice-kind-payment-due = Un de nos fonds doit de l'argent
notice-payment-recorded =
    { $count ->
        [one] Un paiement est noté pour { $name }. Confirmez-le une fois l'argent arrivé.
       *[other] { NUMBER($count) } paiements sont notés pour { $name }. Confirmez-les une fois l'argent arrivé.
    }
notice-link-payment-recorded = Voir le paiement
notice-kind-payment-recorded = Une organisation note un paiement
notice-correction-asked = Une correction de ce qui est dû à { $name } attend votre signature.
notice-link-correction-asked = Lire et signer
notice-kind-correction-asked = Une correction attend une seconde signature
refusal-iban-form = Ce n'est pas un IBAN : deux lettres pour le pays, deux chiffres de contrôle, puis 30 signes au plus.
refusal-iban-check-digits = Les chiffres de contrôle ne vont pas avec le reste : un signe est faux, manque, ou est à une autre place.
refusal-iban-country = Aucun pays n'a de comptes qui commencent ainsi. Vérifiez les deux premières lettres.
refusal-iban-country-form = Les comptes de ce pays ont une autre longueur ou une autre forme. Recopiez-le en entier.
refusal-iban-outside = Ce compte est hors de l'espace européen de paiement. Donnez-en un qui reçoit des virements SEPA.
refusal-bic-form = Un BIC a 8 ou 11 lettres et chiffres. Vous pouvez laisser ce champ vide.
refusal-siren-digits = Les chiffres de ce SIREN ne vont pas ensemble : l'un est faux, ou deux sont échangés.
refusal-registration-form = Donnez le numéro sous lequel l'organisation est inscrite : SIREN, SIRET, RNA, ou celui de votre pays.
refusal-siret-form = Un SIRET a 14 chiffres.
refusal-siret-digits = Les chiffres de ce SIRET ne vont pas ensemble : l'un est faux, ou deux sont échangés.
refusal-rna-form = Un numéro RNA est un W et neuf chiffres.
refusal-bank-text-empty = Il ne reste rien de ce nom dans les lettres que les banques transmettent. Écrivez-le en lettres latines.
refusal-bank-text-character = Les banques ne transmettent pas un de ces signes. Écrivez des lettres sans accent, des chiffres et des espaces.
refusal-bank-text-long = C'est trop long pour une banque : 70 signes au plus.
refusal-bank-text-slash = Une barre ou un espace est là où il ne peut pas être. Retirez-le.
refusal-transfers-nothing = Cochez au moins un paiement.
refusal-transfers-too-many = Un fichier prend 10 000 virements au plus. Faites-en plusieurs.
refusal-transfers-day = Aucune banque ne paie ce jour-là. Donnez une date proche.
refusal-transfers-past = Ce jour est passé. Donnez aujourd'hui ou un jour à venir.
refusal-transfers-no-payee = Aucun compte n'est noté pour un de ces projets. Demandez à la région de le noter, ou décochez-le.
refusal-transfers-payer-outside = Ce compte est hors de l'espace européen de paiement. Payez depuis un autre.
refusal-transfers-amount = { $of } : un virement porte de 0,01 à 999 999 999,99 euros. Décochez-le et payez autrement.
refusal-transfers-currency = { $of } : seuls des euros se virent ainsi. Décochez-le et payez autrement.
refusal-transfers-twice = { $of } : deux virements ont cette référence. Faites deux fichiers.
refusal-transfers-payee-outside = { $of } : le compte du bénéficiaire est hors de l'espace européen de paiement. Demandez-en un autre à la région.
refusal-transfers-to-payer = { $of } : ce compte est aussi celui qui paie. L'un des deux est faux.
refusal-transfers-unwritable = Le fichier ne peut pas être écrit. Dites-le à la région.
table-of = Tableau : { $name }
privacy-holders-account = Quand un fonds doit de l'argent à un projet, le compte à payer est gardé à part, lu des seules personnes qui paient ou règlent, et s'efface sur demande.

### Coups de main : besoins et propositions

told-need-declared = Besoin déclaré
told-need-revised = Besoin changé
told-need-met = Besoin satisfait
told-need-reopened = Besoin rouvert
told-need-withdrawn = Besoin retiré
told-need-hidden = Besoin masqué
told-need-shown = Besoin de nouveau montré
told-offer-confirmed = Coup de main proposé
told-offer-answered = Message au sujet d'un coup de main
told-offer-agreed = Accord pour échanger les adresses
told-offer-ended = Échange terminé
told-offer-helped = Heures de coup de main notées
told-offer-erased = Tout effacé d'une personne qui proposait son aide
need-number = Besoin n° { $number }
offer-some = Un coup de main
### Attestations, et ce que deviennent les campagnes

told-certificate-issued = Attestation établie
told-afterwards-asked = Questions posées au porteur
told-afterwards-answered = Réponse du porteur sur la suite
told-sponsor-logo = Logo de l'organisation
notice-afterwards = Que devient « { $name } » ? Deux questions vous attendent.
notice-link-afterwards = Répondre
notice-kind-afterwards = On me demande ce que devient ma campagne
nav-portal-needs = Besoins
needs-title = Besoin de coups de main
needs-met = Besoins satisfaits
need-met-word = Satisfait :
need-offer = Proposer un coup de main
need-offer-other = Proposer autre chose
need-kind-hands = Des bras
need-kind-skills = Un savoir-faire
need-kind-tools = Des outils
need-kind-equipment = Du matériel
need-kind-place = Un lieu
need-kind-transport = Un transport
needs-count =
    { $count ->
        [one] Un coup de main recherché
       *[other] { NUMBER($count) } coups de main recherchés
    }
need-amount-of = { NUMBER($count) } { $unit }
need-amount = Quantité : { NUMBER($count) }
need-amount-people =
    { $count ->
        [one] une personne
       *[other] { NUMBER($count) } personnes
    }
need-until = jusqu'au { $day }
need-helped =
    { $people ->
        [one] Une personne a donné
       *[other] { NUMBER($people) } personnes ont donné
    } { $hours ->
        [one] une heure de coup de main
       *[other] { NUMBER($hours) } heures de coup de main
    }
need-helped-people =
    { $people ->
        [one] Une personne a donné un coup de main
       *[other] { NUMBER($people) } personnes ont donné un coup de main
    }
needs-lead = Dites ce qui manque à vos projets, à part l'argent : des bras, un savoir-faire, un outil, un lieu. Les habitants le lisent sur la page du projet et vous écrivent d'ici.
need-new = Déclarer un besoin
needs-none = Aucun besoin déclaré.
needs-project-left = Cette fenêtre ne montre pas ce projet : aucun besoin ne peut y être déclaré.
need-offers =
    { $count ->
        [one] Une proposition
       *[other] { NUMBER($count) } propositions
    }
need-tag =
    { $standing ->
        [met] Satisfait
        [withdrawn] Retiré
        [hidden] Masqué
        [past] Jour passé
       *[open] Ouvert
    }
need-standing =
    { $standing ->
        [met] Ce besoin est satisfait. La page du projet en garde le merci.
        [withdrawn] Ce besoin est retiré : personne ne le voit plus.
        [hidden] La région ne montre pas ce besoin.
        [past] Le jour indiqué est passé : les habitants ne voient plus ce besoin. Donnez-lui un autre jour, ou dites qu'il est satisfait.
       *[open] Les habitants voient ce besoin sur la page du projet.
    }
need-hidden-why = Pourquoi : { $reason }
need-not-done = Rien n'a changé
need-when = Quand
need-field-project = Projet
need-field-kind = De quoi s'agit-il ?
need-field-what = Ce qu'il faut, en une ligne
need-field-what-hint = Par exemple : six personnes pour monter un mur en pierre sèche.
need-field-more = Précisions
need-field-count = Combien
need-field-unit = De quoi (personnes, mètres, caisses)
need-field-until = Dernier jour utile
need-field-until-hint = Sans jour, le besoin reste ouvert. Il peut venir après la fin de la campagne.
need-field-place = Où
need-field-thanks = Un mot de merci
need-field-thanks-hint = Il paraît sur la page du projet. Ne nommez que les personnes qui le veulent bien.
need-field-people = Combien de personnes ont aidé
need-field-hours = Heures de coup de main, en tout
need-form-lead = Une langue suffit. Les habitants répondent par la fenêtre : ni votre adresse ni la leur ne paraît.
need-edit = Modifier
need-declare = Déclarer ce besoin
need-save = Enregistrer
need-met-title = Le besoin est satisfait
need-met-lead = « { $what } » : dites merci, et combien de temps a été donné. Les heures comptent dans les chiffres de la région.
need-met-send = Le besoin est satisfait
need-met-do = Satisfait : dire merci
need-met-again = Changer le merci ou les heures
need-see = Voir sur la page du projet
need-reopen = Rouvrir ce besoin
need-withdraw = Retirer ce besoin
done-need-declared = Le besoin est déclaré. Les habitants le voient sur la page du projet.
done-need-revised = Le besoin est modifié.
done-need-met = Le besoin est satisfait. Merci à toutes et à tous.
done-need-withdrawn = Le besoin est retiré.
done-need-reopened = Le besoin est rouvert.
refusal-need-most = Ce projet a déjà { NUMBER($most) } besoins ouverts. Dites lesquels sont satisfaits, ou retirez-en un.
refusal-need-unchanged = Rien n'est différent de ce qui est déjà enregistré.
refusal-need-withdrawn = Ce besoin est retiré. Rouvrez-le d'abord.
refusal-need-met = Ce besoin est déjà satisfait. Rouvrez-le d'abord.
refusal-need-past = Le jour de ce besoin est passé : déclarez-en un nouveau.
refusal-need-unknown = Ce besoin n'existe plus.
refusal-need-count-missing = Dites combien, ou videz la case à côté.
refusal-need-day-past = Ce jour est passé. Nous sommes le { $today } : choisissez un jour à venir, ou laissez vide.
refusal-need-day-far = Ce jour est à plus de trois ans. Vérifiez l'année.
refusal-need-people-missing = Dites aussi combien de personnes ont donné ces heures.
refusal-need-too-many = C'est trop : { NUMBER($most) } au plus.
refusal-need-not-yours = Choisissez un de vos projets : on ne déclare pas les besoins de ceux des autres.
refusal-need-project-left = Ce projet a quitté cette fenêtre : elle ne peut plus montrer ses besoins. Rien de ce qui y était n'est perdu.
refusal-need-campaign-failed = La campagne de ce projet a échoué ou a été arrêtée : aucun besoin ne peut plus y être déclaré. Une nouvelle campagne aura les siens.
nav-portal-offers = Coups de main
offer-title-need = Proposer un coup de main
offer-title-project = Proposer de l'aide à ce projet
offer-title-alone = Proposer un coup de main près de chez vous
offer-lead =
    { $aim ->
        [alone] Une camionnette le samedi, un savoir-faire, un local : dites ce que vous prêtez volontiers. Seuls les projets proches qui en ont besoin le voient.
       *[need] Pas de compte à créer. Votre adresse reste cachée tant que vous n'acceptez pas tous les deux de la montrer.
    }
offer-field-message = Ce que vous proposez
offer-field-message-hint = Dites aussi quand vous êtes libre.
offer-field-name = Votre nom
offer-field-name-hint = Le porteur du projet le lit. Un prénom suffit.
offer-field-email = Votre adresse de courriel
offer-field-email-hint = Elle n'est montrée à personne sans votre accord.
offer-field-reach = Un autre moyen de vous joindre
offer-field-reach-hint = Un numéro de téléphone, par exemple. Facultatif, et montré seulement quand vous êtes d'accord tous les deux.
offer-field-kind = Ce que vous prêtez ou donnez
offer-field-town = Votre commune
offer-field-town-hint = Votre proposition est suggérée aux projets à trente kilomètres à la ronde.
offer-promise = Une lettre vous demandera de confirmer. Sans confirmation en { NUMBER($hours) } heures, tout est effacé. Chaque lettre porte un lien qui efface tout.
offer-send = Envoyer ma proposition
offer-door-sent = Regardez vos courriels
offer-door-sent-lead = Un courriel vient de partir vers l'adresse que vous avez saisie. Ouvrez-le et confirmez : votre proposition n'est transmise qu'après. Vous avez { NUMBER($hours) } heures. S'il n'arrive pas, vérifiez l'adresse et recommencez.
offer-door-confirm = Confirmer ma proposition
offer-door-confirm-lead =
    { $aim ->
        [alone] Voici ce que vous avez écrit. Une fois confirmée, votre proposition est suggérée aux projets proches qui en ont besoin.
       *[project] Voici ce que vous avez écrit. Une fois confirmé, nous le transmettons.
    }
offer-door-confirm-do = Oui, transmettez-le
offer-door-confirm-alone-do = Oui, proposez-le
offer-door-erase = Tout effacer
offer-door-erase-lead =
    { $count ->
        [one] Votre nom, votre adresse et tous les messages de votre proposition seront effacés, des deux côtés. La personne qui porte le projet lira « effacé ». C'est immédiat et définitif.
       *[other] Votre nom, votre adresse et tous les messages de vos { NUMBER($count) } propositions sur cette fenêtre seront effacés, des deux côtés. Les personnes qui portent les projets liront « effacé ». C'est immédiat et définitif.
    }
offer-door-erase-do = Tout effacer maintenant
offer-door-erased = Tout est effacé
offer-door-erased-lead = Nous ne gardons plus rien de ce que vous aviez proposé ici. Les sauvegardes l'oublient à leur tour au bout de { NUMBER($days) } jours. Merci d'avoir pensé à aider.
offer-door-gone = Ce lien n'ouvre plus rien
offer-door-gone-lead = La proposition n'a pas été confirmée dans les { NUMBER($hours) } heures, ou elle a été effacée. Rien n'en est gardé. Vous pouvez en écrire une autre depuis la page d'un projet.
offer-door-refused = Ce n'est pas possible ici
offer-mine = Votre coup de main
offer-said-confirmed = C'est confirmé. Votre proposition est transmise.
offer-said-confirmed-alone = C'est confirmé. Votre proposition est suggérée aux projets à trente kilomètres à la ronde.
offer-said-answered = Votre message est transmis.
offer-said-agreed = C'est noté.
offer-said-ended = L'échange est terminé.
offer-undelivered-own = Une de nos lettres n'a pas pu vous être remise le { $when }. Gardez l'adresse de cette page : tout se lit ici.
offer-undelivered = La lettre n'est pas arrivée : son adresse l'a refusée le { $when }. Cette personne n'a peut-être pas lu vos messages.
offer-alone = { $kind }, à { $town }
offer-alone-waits = Quand un projet proche en a besoin, la personne qui le porte vous écrit, et une lettre vous le dit.
offer-erase-title = Vos données
offer-kept = Tout est effacé { NUMBER($days) } jours après la fin de l'échange, ou après { NUMBER($silent) } jours de silence ; ou dès que vous le voulez.
offer-you = Vous
offer-ended-own = Vous avez terminé cet échange le { $when }.
offer-ended-other = L'autre personne a terminé cet échange le { $when }. Personne ne peut plus y écrire.
offer-agreed-own = Vous acceptez de montrer votre adresse. Elle le sera quand l'autre personne acceptera aussi.
offer-agreed-other = L'autre personne accepte d'échanger vos adresses. À vous de dire si vous le voulez aussi.
offer-field-answer = Votre message
offer-answer = Envoyer
offer-agree = Échanger nos adresses
offer-agree-hint = Les adresses ne paraissent que si vous le voulez tous les deux. On ne peut pas les reprendre ensuite.
offer-end = Terminer l'échange
offer-end-hint = Personne ne pourra plus écrire ici, et l'autre personne l'apprendra. C'est définitif.
offer-end-do = Oui, terminer
offer-reach = Vous pouvez vous joindre
offer-write-outside = Écrire un courriel
offer-no-address = Aucune adresse n'est connue : continuez d'écrire ici.
offer-erased = Effacé
offer-words-erased = Ces mots ont été effacés à la demande de leur auteur.
offer-erased-lead = Cette personne a tout effacé, ou le temps de garde est passé. Il ne reste rien de ses messages.
offers-lead = Ce que des habitants proposent à vos projets. Vous répondez d'ici ; ni votre adresse ni la leur ne paraît tant que vous n'êtes pas d'accord tous les deux.
offers-none = Personne n'a encore rien proposé. Un besoin précis, avec un jour et un lieu, attire plus de réponses.
offer-to-project = Une aide au projet
offer-tag =
    { $standing ->
        [waits] À lire
        [answered] Répondu
        [agreed] Adresses échangées
        [erased] Effacé
       *[ended] Terminé
    }
offers-near = Proposé près de chez vous
offers-near-lead = Ces personnes prêtent volontiers ce dont vous avez besoin. Écrivez-leur : elles ne voient votre projet que si vous faites le premier pas.
offer-near-km = { $town }, à { $km } km
offer-since = Proposé depuis le { $day }
offer-write-first = Lire et écrire
offer-hours-title = Combien de temps a été donné ?
offer-field-hours = Heures
offer-field-hours-hint = Elles comptent dans les chiffres de la région.
done-offer-answered = Votre message est transmis.
done-offer-agreed = C'est noté.
done-offer-ended = L'échange est terminé. L'autre personne le sait.
done-offer-hours = Les heures sont notées.
refusal-offer-need-closed = Ce besoin est satisfait, retiré, ou son jour est passé. Voyez ce qu'il faut encore sur la page du projet.
refusal-offer-need-unknown = Cette fenêtre ne montre pas ce besoin, ou ne le montre plus. Voyez les projets et ce qu'il leur faut.
refusal-offer-project-left = Ce projet a quitté cette fenêtre : nous ne pouvons plus rien lui transmettre.
refusal-offer-campaign-failed = La campagne de ce projet a échoué ou a été arrêtée : il ne cherche plus d'aide ici.
refusal-offer-project-full = Beaucoup de propositions attendent déjà une réponse de ce projet. Revenez dans quelques jours.
refusal-offer-region-full = Trop de propositions sont ouvertes sur cette fenêtre. Revenez dans quelques jours.
refusal-offer-node-full = Trop de propositions attendent leur confirmation en ce moment. Réessayez demain ; rien n'a été envoyé.
refusal-letters-many = Beaucoup de demandes viennent de partir de votre connexion. Réessayez dans une heure ; ce que vous avez écrit est toujours là.
refusal-offer-letters-today = Cette adresse a déjà reçu { NUMBER($most) } lettres de confirmation aujourd'hui. Ouvrez l'une d'elles, ou réessayez demain.
refusal-offer-address-many = Cette adresse a déjà { NUMBER($most) } propositions en cours. Effacez-en une par le lien de sa lettre.
refusal-offer-not-posted = La lettre de confirmation n'a pas pu partir. Vérifiez l'adresse, ou réessayez plus tard ; ce que vous avez écrit est toujours là.
refusal-offer-no-mail = Cette fenêtre ne peut pas envoyer de lettres pour le moment : nous ne pouvons pas vous faire confirmer. Passez par la page du projet chez son hébergeur de campagne.
refusal-offer-address = Ce n'est pas une adresse de courriel. Écrivez-la ainsi : prenom@exemple.fr.
refusal-offer-name-link = Un nom ne contient ni adresse ni lien.
refusal-offer-links = Trop de liens : { NUMBER($most) } au plus.
refusal-offer-town = Nous ne connaissons pas cette commune, ou plusieurs portent ce nom. Ajoutez le code postal : Saint-Martin 63570.
refusal-offer-unknown = Cette proposition n'existe plus.
refusal-offer-erased = Cette personne a tout effacé : personne ne peut plus lui écrire.
refusal-offer-ended = Cet échange est terminé : personne ne peut plus y écrire.
refusal-offer-talk-full = Cet échange est très long. Échangez vos adresses pour continuer ailleurs.
refusal-offer-too-many-today = Vous avez déjà écrit { NUMBER($most) } messages en un jour dans cet échange. Réessayez demain ; ce que vous avez écrit est toujours là.
refusal-offer-not-needed = Déclarez d'abord un besoin de ce genre : c'est ainsi que ces personnes acceptent d'être contactées.
refusal-offer-approached-enough = Beaucoup de projets ont déjà écrit à cette personne. Laissez-lui le temps de répondre.
refusal-offer-counts-with-need = Les heures de cette aide se notent sur le besoin, quand vous le dites satisfait.
refusal-offer-hours-unread = Écrivez un nombre d'heures, de 1 à 2000.
offer-letter-confirm-subject =
    { $about ->
        [project] Confirmez votre coup de main pour « { $project } »
       *[alone] Confirmez votre coup de main
    }
offer-letter-confirm-heading = Bonjour
offer-letter-confirm-lead =
    { $about ->
        [project] Vous proposez un coup de main au projet « { $project } ». Confirmez-le et nous le transmettons ; votre adresse reste cachée.
       *[alone] Vous proposez un coup de main sur la fenêtre « { $window } ». Confirmez-le : seuls les projets proches qui en ont besoin le verront, et jamais votre adresse.
    }
offer-letter-confirm-action = Confirmer ma proposition
offer-letter-confirm-closing = Sans confirmation en deux jours, tout est effacé. Si vous n'avez rien proposé, ne faites rien.
offer-letter-message-subject = « { $project } » vous écrit
offer-letter-message-heading = Un message pour vous
offer-letter-message-lead = Au sujet de votre coup de main, la personne qui porte « { $project } » écrit :
offer-letter-message-action = Lire et répondre
offer-letter-asked-subject = « { $project } » propose d'échanger vos adresses
offer-letter-asked-heading = Se joindre directement ?
offer-letter-asked-lead = La personne qui porte « { $project } » accepte d'échanger vos adresses. Rien n'est montré tant que vous ne dites pas oui.
offer-letter-asked-action = Répondre
offer-letter-agreed-subject = Vous pouvez joindre « { $project } »
offer-letter-agreed-heading = Vous pouvez vous joindre
offer-letter-agreed-lead = Vous êtes d'accord tous les deux pour échanger vos adresses. Pour joindre « { $project } » :
offer-letter-agreed-action = Ouvrir l'échange
offer-letter-ended-subject = « { $project } » a terminé l'échange
offer-letter-ended-heading = L'échange est terminé
offer-letter-ended-lead = La personne qui porte « { $project } » a terminé l'échange sur votre coup de main. Merci d'avoir proposé votre aide.
offer-letter-ended-closing = Personne ne peut plus y écrire. Tout est effacé trente jours plus tard, ou tout de suite par le lien ci-dessous.
offer-letter-ended-action = Relire l'échange
offer-letter-where = Pour répondre, passez par cette page. Une réponse à cette lettre irait à l'équipe de la fenêtre, pas au projet.
offer-letter-reason = Vous recevez cette lettre parce que cette adresse a été saisie pour proposer un coup de main sur la fenêtre « { $window } ».
offer-letter-erase = Effacer tout ce qui me concerne
notice-offer-made =
    { $count ->
        [one] Un coup de main est proposé à « { $name } ».
       *[other] { NUMBER($count) } coups de main sont proposés à « { $name } ».
    }
notice-offer-answered =
    { $count ->
        [one] Du nouveau sur un coup de main à « { $name } ».
       *[other] { NUMBER($count) } nouvelles sur un coup de main à « { $name } ».
    }
notice-link-offer-made = Lire et répondre
notice-link-offer-answered = Ouvrir l'échange
notice-kind-offer-made = Un coup de main est proposé à mon projet
notice-kind-offer-answered = Une personne qui propose son aide me répond ou termine l'échange
privacy-helpers = Si vous proposez un coup de main
privacy-helpers-text = Nous gardons votre nom, votre adresse de courriel, l'autre moyen de vous joindre si vous en donnez un, et les messages échangés. La personne qui porte le projet lit votre nom et vos messages ; votre adresse, seulement si vous le voulez tous les deux. Une proposition sans projet n'est jamais publique : seule la commune et le genre d'aide servent à la suggérer.
privacy-helpers-kept = Sans confirmation, tout est effacé après { NUMBER($hours) } heures ; sinon { NUMBER($days) } jours après la fin de l'échange, ou après { NUMBER($silent) } jours de silence. Un lien dans chaque lettre efface tout, aussitôt.
figures-help = Les coups de main
figures-help-lead = D'après les porteurs de projets, qui le disent quand un besoin est satisfait.
figures-head-project = Projet
figures-head-people = Personnes
figures-head-hours = Heures
console-needs-lead = Ce que les projets cherchent à part l'argent. Masquez ce qui n'est pas à sa place ; qui l'a écrit lit pourquoi.
need-hide-lead = Ce besoin ne paraîtra plus sur la page du projet. La personne qui porte le projet lira votre raison.
need-field-reason = Pourquoi
need-hide = Masquer ce besoin
need-show = Montrer de nouveau
done-need-hidden = Le besoin est masqué.
done-need-shown = Le besoin est de nouveau montré.

## Prêts, labels et soutiens
act-support-sign = Signer et soumettre au porteur
act-support-sign-hint = Vous engagez votre organisme sur tout ce que cette page dit. Le soutien est donné dès que le porteur accepte les conditions.
done-support-signed = C'est signé. Le porteur du projet est invité à répondre.
told-support-signed = Soutien signé
refusal-support-unsigned = L'organisme n'a pas encore signé ce soutien. Attendez qu'il le fasse : vous en serez averti.
nav-portal-loans = Prêts
nav-portal-support = Soutiens
nav-portal-following = Projets suivis
nav-portal-received = Soutiens et prêts reçus
loans-lead = Ce qui est prêté, pour quels jours, et où en est chaque prêt.
loans-none = Rien n'est prêté pour l'instant. Du matériel, des bras, un lieu : ce qui dort chez vous peut servir à un projet.
support-lead = Ce qui est demandé, écrit et donné, projet par projet. Chaque refus porte sa raison.
support-none = Rien n'est encore donné ni demandé. Un label, des heures, une salle : écrivez un premier soutien.
received-lead = Ce que des organisations et des collectivités apportent à vos projets, en plus de l'argent.
received-none = Personne n'a encore rien proposé à vos projets. Ce qu'on leur prêtera ou donnera se lira ici, et vous y répondrez.
in-kind-group-late = En retard
in-kind-group-bound = Promis ou chez un projet
in-kind-group-offered = Proposés
in-kind-group-past = Passés
in-kind-group-asked = Demandés
in-kind-group-proposed = À signer
in-kind-group-awaits = Signés, le porteur doit répondre
in-kind-group-due = Terme passé : dites ce qu'il en est
in-kind-group-given = Donnés
in-kind-group-to-answer = À vous de répondre
in-kind-group-on = En cours
in-kind-group-open = Prêts ouverts à tous les projets
loan-kind-equipment = Prêt de matériel
loan-kind-people = Mise à disposition de personnes
loan-kind-place = Prêt de lieu
loan-state-offered = offre ouverte
loan-state-accepted = promesse
loan-state-handed-over = chez le projet
loan-state-returned = retour fait
loan-state-declined = sans suite
loan-state-withdrawn = retrait
loan-state-late = en retard
loan-beside = La même chose figure déjà au prêt n° { $number } ({ $state }), du { $from } au { $until } : une seule des deux offres pourra être prise pour un même jour.
loan-standing-open = { $who } le propose à tout projet de la fenêtre.
loan-standing-offered = { $who } le propose ; le projet n'a pas encore répondu.
loan-standing-over = Proposé jusqu'au { $last } ; personne ne l'a pris.
loan-standing-accepted = Promis par { $who } ({ $days }) ; pas encore remis.
loan-standing-handed-over = Au projet jusqu'au { $last }, prêté par { $who }.
loan-standing-late = À rendre depuis le { $last } à { $who }.
loan-standing-returned = Prêté par { $who } ({ $days }), et rendu.
loan-standing-declined = Le projet ne l'a pas pris, ou y a renoncé. Sa raison :
loan-standing-withdrawn = { $who } l'a retiré. Sa raison :
support-kind-label = Label
support-kind-coaching = Accompagnement
support-kind-orientation = Orientation vers un service
support-kind-venue = Mise à disposition d'un lieu
support-kind-visibility = Visibilité
support-kind-test-site = Terrain d'essai
support-kind-procedure = Aide à une démarche
support-state-asked = demande
support-state-proposed = à signer
support-state-given = en place
support-state-fulfilled = tout est fait
support-state-ended = c'est fini
support-state-withdrawn = retrait
support-state-refused = refus
support-state-declined = sans suite
support-state-due = terme passé
support-state-awaits = attend le porteur
support-standing-asked = Le projet le demande à { $who }, qui n'a pas encore répondu.
support-standing-proposed = { $who } le donnera si le projet accepte les conditions.
support-standing-to-sign = { $who } l'a écrit et ne l'a pas encore signé.
support-standing-given = Donné par { $who }.
support-standing-due = Donné par { $who } jusqu'au { $last } ; le terme est passé.
support-standing-fulfilled = Donné par { $who } : tout ce qui était promis a été fait.
support-standing-ended = Donné par { $who }, et terminé.
support-standing-withdrawn = { $who } l'a retiré. Sa raison :
support-standing-refused = { $who } ne le donne pas. Sa raison :
support-standing-declined = Le projet n'en veut pas, ou plus. Sa raison :
in-kind-day = le { $day }
in-kind-days = du { $first } au { $last }
in-kind-from = à partir du { $day }
in-kind-until = jusqu'au { $day }
in-kind-when = Durée
in-kind-offered-days = Proposé
in-kind-value = Valeur estimée
in-kind-estimated = { $sum }, estimation
in-kind-conditions = Conditions
in-kind-more = Précisions
in-kind-what = Objet
in-kind-hours = Heures
in-kind-hours-count =
    { $count ->
        [one] { NUMBER($count) } heure
       *[other] { NUMBER($count) } heures
    }
in-kind-basis = Base légale
in-kind-agreement = Convention
in-kind-project = Projet
in-kind-by = De la part de
in-kind-register = Le registre par bénéficiaire (CSV)
in-kind-not-done = Ce n'est pas fait
in-kind-about = Pour le projet « { $project } »
in-kind-leave = Revenir sans enregistrer
in-kind-unvalued =
    { $count ->
        [one] { NUMBER($count) } sans valeur estimée
       *[other] { NUMBER($count) } sans valeur estimée
    }
support-wish = Ce que le projet demande
in-kind-part-what = Quoi
in-kind-part-days = Pour combien de temps
in-kind-part-terms = À quelles conditions
in-kind-part-right = De quel droit, pour quelle valeur
in-kind-part-wish = Votre demande
in-kind-part-words = Nom et critères
in-kind-part-badge = Écusson
in-kind-field-first = Premier jour
in-kind-field-last = Dernier jour, compris
in-kind-field-value = Valeur estimée
in-kind-field-value-hint = Ce que cela coûterait autrement. Elle s'affiche à côté de l'argent et ne s'y ajoute jamais.
loan-any-project = Tout projet de la fenêtre
loan-field-organisation = Qui prête
loan-field-item = Ce que vous prêtez
loan-field-item-hint = Toujours sous le même nom pour la même chose : elle ne sera pas promise deux fois pour les mêmes jours.
loan-field-kind = De quoi s'agit-il ?
loan-field-text = Ce qu'il faut en savoir
loan-field-conditions = Conditions
loan-field-conditions-hint = Transport, assurance, caution, qui monte et démonte.
loan-field-project = Pour quel projet
loan-field-value = Valeur estimée
loan-field-days = Jours
support-field-value = Valeur estimée
support-field-days = Durée
loan-new-title = Proposer un prêt
loan-new-lead = Du matériel, des personnes ou un lieu, pour des jours précis. Un projet l'accepte, vous le remettez, il vous revient.
loan-new-send = Proposer ce prêt
loan-again-title = Changer cette offre
loan-again-lead = Tant que personne ne l'a prise, l'offre peut changer.
loan-again-send = Enregistrer
loan-edit = Changer l'offre
loan-copy = Proposer la même chose pour d'autres jours
support-field-body = De la part de
support-field-asked = À qui le demandez-vous ?
support-field-project = Projet
support-field-kind = Quel soutien
support-field-label = Quel label
support-field-label-hint = Seulement si le soutien est un label.
support-no-label = Aucun
support-field-what = Quoi exactement
support-field-what-hint = Le service et son nom, la salle, le terrain, la démarche. Facultatif pour un label.
support-field-hours = Nombre d'heures
support-field-hours-hint = Un dernier jour ou un nombre d'heures : il faut l'un des deux.
support-field-law = Texte de loi
support-field-basis = Autre base légale, délibération, arrêté
support-field-agreement = Numéro de la convention
support-field-conditions = Ce que le projet doit faire en échange
support-field-conditions-hint = « Si le lieu accueille aussi un atelier vélo. » Avec des conditions, le soutien n'est donné que lorsque le porteur les accepte.
support-field-wish = Ce dont le projet a besoin, et pourquoi
support-new-title = Écrire un soutien
support-new-lead = Avec la rigueur de l'argent : un droit, une durée, une valeur, des conditions. Vous relisez tout avant de signer.
support-unsigns = Vous avez signé cette proposition. L'enregistrer autrement retire votre signature : le porteur ne la lit plus tant que vous ne l'avez pas signée de nouveau.
support-new-send = Relire avant de signer
support-answer = Répondre par un soutien
support-edit = Changer ce qui est écrit
support-ask-title = Demander un soutien
support-ask-lead = Une collectivité vous répond : par un soutien, ou par un refus avec sa raison.
support-ask-send = Envoyer la demande
support-note-first = C'est le premier soutien de votre organisme à ce projet.
support-note-before =
    { $count ->
        [one] Votre organisme a déjà donné { NUMBER($count) } soutien à ce projet.
       *[other] Votre organisme a déjà donné { NUMBER($count) } soutiens à ce projet.
    }
support-note-worth = Valeur estimée de ce qui lui est déjà donné : { $sums }.
basis-other = Un autre texte
basis-cgct-l2144-3 = CGCT, art. L. 2144-3 (salles communales)
basis-cg3p-l2125-1 = CG3P, art. L. 2125-1 (domaine public, gratuité)
basis-law-2000-321-9-1 = Loi n° 2000-321, art. 9-1 (subventions en nature)
labels-title = Vos labels
label-new-title = Créer un label
label-new-lead = Un nom, des critères que chacun peut lire, un écusson. Les projets qui le portent ont une page commune.
label-new-send = Créer ce label
label-again-title = Changer ce label
label-again-lead = Ce que vous changez se lit aussitôt sur sa page et sur les projets qui le portent.
label-again-send = Enregistrer
label-field-name = Nom du label
label-field-criteria = Critères
label-field-criteria-hint = Ce qu'un projet doit être ou faire pour le porter, un critère par paragraphe.
label-field-letters = Lettres de l'écusson
label-field-letters-hint = Une à trois.
label-field-tone = Couleur de l'écusson
label-tone-accent = Celle de la région
label-tone-partner = Bandeau
label-tone-ink = Encre
label-tone-line = Trait seul
label-see = Sa page
label-edit = Changer
label-carried =
    { $count ->
        [one] { NUMBER($count) } projet le porte
       *[other] { NUMBER($count) } projets le portent
    }
label-retired-tag = n'est plus donné
label-retired = Ce label n'est plus donné. Les projets qui le portent le gardent.
label-by = Label donné par { $who }
label-description = { $label }, label donné par { $who } : ses critères, et les projets qui le portent.
label-criteria = Critères
label-count =
    { $count ->
        [0] Aucun projet ne le porte encore
        [one] { NUMBER($count) } projet le porte
       *[other] { NUMBER($count) } projets le portent
    }
label-accounts = Tout ce qui est donné, en argent et en nature
received-title = Ce que le territoire apporte
received-note = En plus de l'argent. Une valeur estimée n'est pas une somme versée.
act-loan-withdraw = Retirer
act-loan-withdraw-hint = Le projet concerné lira votre raison.
act-loan-hand-over = Noter la remise
act-loan-hand-over-hint = À faire quand le projet l'a en main.
act-loan-take-back = Noter le retour
act-loan-take-back-hint = Dites dans quel état il vous revient, si cela importe. Cela reste entre le projet et vous.
act-loan-accept = Accepter ce prêt
act-loan-accept-hint = Gardez les jours proposés, ou prenez-en une partie. En acceptant, vous acceptez aussi les conditions.
act-loan-decline = Décliner
act-loan-decline-hint = Qui le propose lira votre raison.
act-loan-give-up = Y renoncer
act-loan-give-up-hint = Le prêt redevient libre pour d'autres jours ou d'autres projets. Dites pourquoi.
act-support-refuse = Refuser
act-support-refuse-hint = La raison est due au projet, et doit valoir pour tous.
act-support-withdraw = Retirer
act-support-withdraw-hint = Le projet lira votre raison.
act-support-give = Signer et donner
act-support-give-hint = Vous engagez votre organisme sur tout ce que cette page dit. Le projet en est informé, les habitants le lisent.
act-support-fulfil = Tout est fait
act-support-fulfil-hint = Ce qui était promis a été accompli.
act-support-end = Mettre un terme
act-support-end-hint = Le soutien s'arrête là, qu'il ait servi en entier ou non.
act-support-accept = Accepter ce soutien
act-support-accept-hint = En acceptant, vous vous engagez à ce que disent les conditions. Le soutien est alors donné.
act-support-decline = Décliner
act-support-decline-hint = L'organisme lira votre raison.
act-support-unask = Retirer la demande
act-support-unask-hint = Dites en un mot pourquoi.
act-support-give-up = Y renoncer
act-support-give-up-hint = Le soutien cesse. L'organisme lira votre raison.
act-label-retire = Ne plus donner ce label
act-label-retire-hint = Les projets qui le portent le gardent jusqu'à son terme.
act-reason = Raison
act-note = Remarque
done-loan-offered = Le prêt est proposé.
done-loan-revised = L'offre est changée.
done-loan-withdrawn = Le prêt est retiré.
done-loan-handed-over = La remise est notée.
done-loan-returned = Le retour est noté.
done-loan-accepted = Le prêt est à vous pour ces jours. Qui le prête en est informé.
done-loan-declined = C'est noté, avec votre raison.
done-support-written = C'est écrit. Relisez tout avant de signer.
done-support-given = Le soutien est donné. Le projet en est informé.
done-support-refused = Le refus est envoyé, avec sa raison.
done-support-withdrawn = Le soutien est retiré.
done-support-fulfilled = Le soutien est accompli.
done-support-ended = Le soutien est terminé.
done-support-asked = Votre demande est partie. La réponse se lira ici.
done-support-accepted = Le soutien est donné. L'organisme en est informé.
done-support-declined = C'est noté, avec votre raison.
done-label-drawn = Le label est créé.
done-label-changed = Le label est changé.
done-label-retired = Le label n'est plus donné.
done-watch-set = Vous suivez ce projet.
done-watch-ended = Vous ne suivez plus ce projet.
refusal-in-kind-project = La fenêtre ne montre pas ce projet. Choisissez-en un qu'elle montre : le reste de votre saisie est gardé.
refusal-in-kind-project-gone = La fenêtre ne montre plus ce projet : il a quitté le territoire ou la plateforme. Rien n'est changé ; retirez ou déclinez ce qui l'attend.
refusal-in-kind-backwards = Le dernier jour vient avant le premier. Corrigez l'un des deux.
refusal-in-kind-reason = Donnez la raison : qui l'attend la lira.
refusal-loan-over = Ces jours sont passés. Choisissez-en à venir.
refusal-loan-too-long = Un prêt dure deux ans au plus. Proposez-le de nouveau ensuite.
refusal-loan-too-many = Votre organisation propose déjà cent prêts que personne n'a pris. Retirez-en un avant d'en proposer un autre.
refusal-loan-unchanged = Rien n'a changé dans l'offre. Changez ce qui doit l'être, ou revenez en arrière.
refusal-loan-unknown = Ce prêt n'est pas de votre organisation. Revenez à la liste de vos prêts.
refusal-loan-not-yours = Ce projet n'est pas le vôtre : seul son porteur peut répondre. Choisissez un de vos projets.
refusal-loan-moved-on =
    { $state ->
        [offered] Ce prêt est proposé : cela n'est plus possible. Relisez la page, elle est à jour.
        [accepted] Ce prêt est accepté : cela n'est plus possible. Relisez la page, elle est à jour.
        [handed-over] Ce prêt est remis : cela n'est plus possible. Relisez la page, elle est à jour.
        [returned] Ce prêt est rendu : cela n'est plus possible. Relisez la page, elle est à jour.
        [declined] Ce prêt est décliné : cela n'est plus possible. Relisez la page, elle est à jour.
       *[other] Ce prêt est retiré : cela n'est plus possible. Relisez la page, elle est à jour.
    }
refusal-loan-outside = Ce prêt est proposé du { $from } au { $until }. Choisissez des jours parmi ceux-là.
refusal-loan-too-early = Ce prêt commence le { $day } : dites-le remis la veille au plus tôt.
refusal-loan-overlaps = « { $item } » est déjà promis du { $from } au { $until } (prêt n° { $number }). Choisissez d'autres jours : votre saisie est gardée.
refusal-loan-still-away = « { $item } » n'est pas encore rendu (prêt n° { $number }, en retard). Choisissez des jours plus tard, ou attendez son retour.
refusal-support-too-many = Dix demandes de ce projet attendent déjà une réponse. Attendez-la, ou retirez-en une.
refusal-support-unchanged = Rien n'a changé. Changez ce qui doit l'être, ou revenez en arrière.
refusal-support-binds = Ce soutien est déjà signé et porte des conditions : il est donné quand le porteur du projet les accepte. Attendez sa réponse, ou retirez-le.
refusal-support-unknown = Ce soutien n'est pas de votre organisme. Revenez à la liste de vos soutiens.
refusal-support-not-yours = Ce projet n'est pas le vôtre : seul son porteur peut répondre ou demander. Choisissez un de vos projets.
refusal-support-over = Le dernier jour est passé. Écrivez-en un à venir.
refusal-support-endless = Un soutien public a un terme : donnez un dernier jour ou un nombre d'heures.
refusal-support-label = Choisissez un label de votre organisme qui est encore donné.
refusal-support-what = Dites quoi exactement : le service, le lieu, la démarche.
refusal-support-basis = Choisissez un texte de loi, ou écrivez une autre base légale.
refusal-support-moved-on =
    { $state ->
        [asked] Ce soutien est demandé : cela n'est plus possible. Relisez la page, elle est à jour.
        [proposed] Ce soutien est écrit et attend d'être signé : cela n'est plus possible. Relisez la page, elle est à jour.
        [given] Ce soutien est donné : cela n'est plus possible. Relisez la page, elle est à jour.
        [fulfilled] Ce soutien est accompli : cela n'est plus possible. Relisez la page, elle est à jour.
        [ended] Ce soutien est terminé : cela n'est plus possible. Relisez la page, elle est à jour.
        [refused] Ce soutien est refusé : cela n'est plus possible. Relisez la page, elle est à jour.
        [declined] Ce soutien est décliné : cela n'est plus possible. Relisez la page, elle est à jour.
       *[other] Ce soutien est retiré : cela n'est plus possible. Relisez la page, elle est à jour.
    }
refusal-label-too-many = Votre organisme a déjà vingt labels. Changez-en un plutôt que d'en créer un autre.
refusal-label-unchanged = Rien n'a changé dans ce label. Changez ce qui doit l'être, ou revenez en arrière.
refusal-label-retired = Ce label n'est déjà plus donné. Il n'y a rien de plus à faire.
refusal-label-unknown = Ce label n'est pas de votre organisme. Revenez à la liste de vos labels.
refusal-label-carried = Ce projet porte déjà ce label. Choisissez-en un autre, ou attendez son terme.
refusal-label-criteria = Écrivez les critères : c'est à eux que les projets sont jugés, tous de la même façon.
refusal-label-letters = Une à trois lettres ou chiffres, sans espace.
refusal-watch-too-many = Vous suivez déjà { NUMBER($most) } projets. Cessez d'en suivre un avant d'en suivre un autre.
watch-lead = Fixez des seuils : quand un projet en atteint un, vous le lisez ici et dans votre lettre du lendemain matin, une seule fois. Personne d'autre ne sait ce que vous suivez.
watch-none = Vous ne suivez encore aucun projet.
watch-no-project = La fenêtre ne montre aucun projet pour l'instant.
watch-new = Suivre un projet
watch-new-lead = Choisir un projet déjà suivi remplace ses seuils.
watch-send = Suivre ce projet
watch-stop = Ne plus suivre
watch-support = Écrire un soutien
watch-open = Une lettre vous le dira à :
watch-no-line = Aucun seuil : vous suivez sans recevoir de lettre.
watch-field-project = Projet
watch-field-percent = Pourcentage de l'objectif
watch-field-backers = Contributeurs
watch-field-silent = Jours qu'un besoin reste sans réponse
watch-line-percent = { NUMBER($at) } % de l'objectif
watch-line-backers =
    { $at ->
        [one] { NUMBER($at) } contributeur
       *[other] { NUMBER($at) } contributeurs
    }
watch-line-silent =
    { $at ->
        [one] un besoin sans réponse depuis { NUMBER($at) } jour
       *[other] un besoin sans réponse depuis { NUMBER($at) } jours
    }
watch-crossed = { $line } : atteint, vu le { $when }
watch-crossed-title = Des seuils sont atteints
watch-at =
    { $backers ->
        [one] { NUMBER($percent) } % de l'objectif, { NUMBER($backers) } contributeur
       *[other] { NUMBER($percent) } % de l'objectif, { NUMBER($backers) } contributeurs
    }
watch-gone = La fenêtre ne montre plus ce projet.
portal-body-asked =
    { $count ->
        [one] Un projet vous demande un soutien et attend votre réponse.
       *[other] { NUMBER($count) } demandes de soutien attendent votre réponse.
    }
portal-body-given =
    { $count ->
        [0] Aucun soutien n'est en cours.
        [one] { NUMBER($count) } soutien est en cours.
       *[other] { NUMBER($count) } soutiens sont en cours.
    }
accounts-in-kind = En nature
accounts-in-kind-note = Ce qui est prêté ou donné sans argent : labels, heures, lieux, matériel. Les valeurs sont des estimations de qui donne ; elles ne s'ajoutent à aucune somme de cette page.
accounts-head-kind = Nature
accounts-head-count = Nombre
figures-in-kind = Coups de pouce sans argent
figures-in-kind-lead = Ce que collectivités et organisations ont donné ou prêté aux projets, en plus de l'argent.
figures-in-kind-labels =
    { $count ->
        [one] *{ NUMBER($count) }* label donné
       *[other] *{ NUMBER($count) }* labels donnés
    }
figures-in-kind-hours =
    { $count ->
        [one] *{ NUMBER($count) }* heure d'accompagnement
       *[other] *{ NUMBER($count) }* heures d'accompagnement
    }
figures-in-kind-loans =
    { $count ->
        [one] *{ NUMBER($count) }* prêt
       *[other] *{ NUMBER($count) }* prêts
    }
figures-in-kind-others =
    { $count ->
        [one] *{ NUMBER($count) }* autre soutien
       *[other] *{ NUMBER($count) }* autres soutiens
    }
told-loan-offered = Prêt proposé
told-loan-revised = Offre de prêt changée
told-loan-accepted = Prêt accepté
told-loan-declined = Prêt décliné
told-loan-handed-over = Prêt remis
told-loan-returned = Prêt rendu
told-loan-withdrawn = Prêt retiré
told-support-label-drawn = Label créé
told-support-label-revised = Label changé
told-support-label-retired = Label arrêté
told-support-asked = Soutien demandé
told-support-proposed = Soutien écrit
told-support-given = Soutien donné
told-support-fulfilled = Soutien accompli
told-support-ended = Soutien terminé
told-support-withdrawn = Soutien retiré
told-support-refused = Soutien refusé
told-support-declined = Soutien décliné
told-about-loan = Prêt changé
told-about-label = Label changé
told-about-support = Soutien changé
notice-loan-offered = On propose un prêt à votre projet : « { $name } ». À vous de répondre.
notice-link-loan-offered = Lire et répondre
notice-kind-loan-offered = On propose un prêt à un de mes projets
notice-loan-answered = Un projet a répondu à votre prêt « { $name } ».
notice-link-loan-answered = Voir le prêt
notice-kind-loan-answered = Un projet répond à un de nos prêts
notice-loan-withdrawn = Le prêt « { $name } » est retiré. La raison est sur sa page.
notice-link-loan-withdrawn = Lire la raison
notice-kind-loan-withdrawn = Un prêt à un de mes projets est retiré
notice-support-asked = Un projet vous demande un soutien : { $name }.
notice-link-support-asked = Lire et répondre
notice-kind-support-asked = Un projet demande un soutien à mon organisme
notice-support-answered = Le porteur a répondu à votre soutien : { $name }.
notice-link-support-answered = Voir le soutien
notice-kind-support-answered = Un porteur répond à un de nos soutiens
notice-support-proposed = Un soutien attend votre accord : { $name }. Lisez ses conditions.
notice-link-support-proposed = Lire et répondre
notice-kind-support-proposed = Un soutien sous conditions est proposé à un de mes projets
notice-support-given = Votre projet reçoit un soutien : { $name }.
notice-link-support-given = Voir le soutien
notice-kind-support-given = Un de mes projets reçoit un soutien
notice-support-refused = Un soutien n'est pas donné, ou est retiré : { $name }. La raison est sur sa page.
notice-link-support-refused = Lire la raison
notice-kind-support-refused = Un soutien à un de mes projets est refusé ou retiré
notice-line-crossed = « { $name } » a atteint un seuil que vous aviez fixé.
notice-link-line-crossed = Voir laquelle
notice-kind-line-crossed = Un projet que je suis atteint un de mes seuils

### Suivre par courriel

follow-call = L'appel « { $name } »
follow-project = Ce projet
follow-by-letter = Recevoir une lettre par semaine
follow-letter-hint = Par courriel, le jeudi matin, quand il y a du neuf. Sans compte, et un clic suffit pour arrêter.
follow-back = Retour aux projets
follow-title = Une lettre par semaine
follow-lead = Le jeudi matin, { $name } vous écrit ce qui est arrivé à ce que vous suivez. Rien de neuf, pas de lettre.
follow-field-topics = Ce que vous suivez
follow-field-email = Votre adresse de courriel
follow-field-email-hint = Elle ne sert qu'à ces lettres.
follow-promise = Une première lettre vous demandera de confirmer. Sans réponse sous 48 heures, votre adresse est effacée. Aucun pixel ni lien de suivi.
follow-send = M'écrire chaque semaine
follow-closed = Cette fenêtre n'envoie pas de lettres. Les flux Atom, en bas des pages, restent ouverts à tous.
topic-window = Toute la fenêtre : { $name }
topic-category = La catégorie « { $name } »
topic-place = Les projets à { $name }
topic-call = L'appel « { $name } »
topic-project = Le projet « { $name } »
follow-sent-title = Regardez votre courrier
follow-sent-text = Une lettre part vers l'adresse que vous avez donnée ; si une lettre y est partie il y a peu, il n'en part pas d'autre et le lien s'y trouve déjà. Ouvrez-la et confirmez sous 48 heures : rien d'autre ne sera envoyé avant.
follow-sent-nothing = Rien n'arrive ? Regardez parmi les indésirables. Si vous suivez déjà quelque chose ici, le lien pour tout changer est aussi au pied de chaque lettre.
follow-confirm-title = Confirmer
follow-confirm-lead = Quelqu'un, vous sans doute, a demandé une lettre par semaine à { $address } sur :
follow-confirm = Oui, m'écrire chaque semaine
follow-not-me-title = Ce n'est pas vous ?
follow-not-me-text = Ne faites rien, et cette adresse est effacée dans les 48 heures. Ou effacez-la tout de suite.
follow-mine-title = Ce que vous suivez
follow-mine-lead = Une lettre le jeudi matin à { $address }, quand il y a du neuf.
follow-wishes = À confirmer
follow-keep = Garder ce choix
follow-gone = { $count ->
    [one] Une chose que vous suiviez n'est plus dans cette fenêtre : elle n'est plus dans la liste.
   *[other] { $count } choses que vous suiviez ne sont plus dans cette fenêtre : elles ne sont plus dans la liste.
}
follow-said-confirmed = C'est confirmé. La première lettre arrive un jeudi, dès qu'il y a du neuf.
follow-said-kept = Votre choix est gardé.
follow-erase-title = Tout arrêter
follow-erase-text = Votre adresse et ce que vous suivez sont effacés aussitôt ; les lettres qui attendent ne partent plus.
follow-erase = Effacer mon adresse
follow-over-title = C'est effacé
follow-over-text = Aucune lettre ne vous sera plus envoyée, et votre adresse n'est plus gardée ici. Les sauvegardes la perdent à leur tour au bout de { $days } jours.
follow-lost-title = Ce lien ne mène plus à rien
follow-lost-text = Soit tout est déjà effacé, soit plus de 48 heures ont passé sans confirmation. Vous pouvez recommencer quand vous voulez.
follow-again = Suivre quelque chose
refusal-follow-address = Ce n'est pas une adresse de courriel entière. Écrivez-la comme prenom@exemple.fr.
refusal-follow-topics = Cochez au moins une chose à suivre.
refusal-follow-closed = Cette fenêtre n'envoie pas de lettres pour l'instant. Suivez par un flux Atom, ou revenez plus tard.
refusal-follow-full = La lettre n'a pas pu partir : trop de lettres attendent. Réessayez dans une heure.
follow-letter-subject = { $name } : confirmez votre lettre de la semaine
follow-letter-heading = Voulez-vous cette lettre ?
follow-letter-lead = Quelqu'un, vous sans doute, a demandé que { $name } vous écrive une fois par semaine sur ce qui suit. Nous ne le ferons que si vous confirmez.
follow-letter-see = Voir
follow-letter-action = Confirmer
follow-letter-closing = Si ce n'est pas vous, ne faites rien. Sans confirmation sous 48 heures, rien ne change et une adresse nouvelle est effacée.
follow-letter-reason = Vous recevez cette unique lettre parce que votre adresse a été donnée sur { $name }.
follow-letter-reason-more = Vous suivez déjà quelque chose sur { $name }, et votre adresse y a été donnée à nouveau.
weekly-subject = { $count ->
    [one] { $name } : une nouvelle cette semaine
   *[other] { $name } : { $count } nouvelles cette semaine
}
weekly-heading = Cette semaine
weekly-lead = Voici ce qui est arrivé, et ce qui vient, pour ce que vous suivez sur { $name }.
weekly-opened = Nouveau : { $title }
weekly-ending = Dernière semaine : { $title }
weekly-succeeded = Réussi : { $title }
weekly-news = { $title } donne des nouvelles : { $news }
weekly-need = { $title } cherche un coup de main : { $what }
weekly-call-opened = Appel ouvert : { $title }
weekly-call-closing = Derniers jours pour répondre à l'appel : { $title }
weekly-call-decided = Résultats de l'appel : { $title }
weekly-event = Rendez-vous : { $title }
weekly-until = Jusqu'au { $when }
weekly-see-project = Voir le projet
weekly-see-call = Lire l'appel
weekly-see-event = Voir le rendez-vous
weekly-reason = Vous recevez cette lettre parce que vous l'avez demandée sur { $name }.
weekly-stop = Changer ce que je suis, ou tout arrêter
privacy-follow = Si vous suivez quelque chose par courriel
privacy-follow-kept = Nous gardons votre adresse, votre langue, ce que vous suivez et la date de la dernière lettre. Rien n'en sort, ni dans le journal public ni dans l'interface pour programmes. Le lien de vos lettres montre tout ce qui est gardé.
privacy-follow-time = Sans confirmation, tout est effacé après 48 heures ; sinon, dès que vous le demandez, d'un clic depuis n'importe quelle lettre. Les lettres ne contiennent ni image ni lien de suivi : nous ne savons pas si vous les lisez.

### L'attestation

nav-portal-certificates = Mes attestations
certificate-title = Attestation de campagne
certificate-head = Attestation { $number }
certificate-line = { $what } : { $value }
certificate-number = Numéro
certificate-issued = Établie le
certificate-window = Fenêtre
certificate-publisher = Éditeur de la fenêtre
certificate-project = Projet
certificate-page = Page du projet
certificate-host = Plateforme, et numéro du projet
certificate-campaign = La campagne
certificate-seen = Relevé auprès de la plateforme le
certificate-stage = Situation
certificate-goal = Objectif
certificate-wanted = Objectif en préventes
certificate-sold = Préventes
certificate-units = { $count ->
    [one] une
   *[other] { $count }
}
certificate-raised = Réuni auprès du public
certificate-backers = Contributeurs
certificate-not-told = la plateforme ne le dit pas
certificate-partners = Partenaires qui ajoutent aux dons
certificate-support = Accompagnement et prêts en nature
certificate-none = aucun
certificate-promised = promis, pas encore remis
certificate-agreement = convention { $number }
certificate-reached = Les voisins touchés
certificate-followers = Personnes qui suivent ce projet par courriel et l'ont confirmé
certificate-offers = Offres d'aide reçues et confirmées
certificate-helpers = Personnes qui ont aidé, selon le porteur
certificate-hours = Heures d'aide, selon le porteur
certificate-signature = La signature
certificate-verify = Vérifier
certificate-key = Clé
certificate-closing = Cette attestation dit ce que la fenêtre savait à cette date. L'argent du public est encaissé et tenu par { $host }, qui seule peut en garantir le versement.
certificate-holds = La signature est valable.
certificate-holds-text = { $name } a établi cette attestation le { $issued }. Si votre exemplaire dit autre chose que le texte ci-dessous, il a été modifié.
certificate-broken = La signature n'est pas valable.
certificate-broken-text = Ne vous fiez pas à ce texte : il n'est pas signé par la clé que { $name } tient aujourd'hui. Demandez une nouvelle attestation au porteur du projet.
certificate-paper = La version à imprimer
certificate-others = Vérifier une autre attestation
certificate-back = Retour à l'attestation
certificate-signed = Ce qui a été signé
certificate-offline = Vérifier sans ce site
certificate-offline-text = Téléchargez les trois fichiers dans un même dossier, puis lancez cette ligne dans un terminal. Elle répond « Signature Verified Successfully » si le texte est bien celui qui a été signé.
certificate-command = Ligne de vérification
certificate-of-key-text = Comparez aussi l'empreinte de la clé avec celle de votre exemplaire. Vous n'avez pas à nous croire : cette ligne la calcule d'après le fichier de la clé.
certificate-of-key = Ligne de l'empreinte
certificate-digest = SHA-256 du texte
certificate-fingerprint = SHA-256 de la clé
certificate-scan = Vérifiez-la : visez ce code, ou tapez l'adresse.
certificate-search-title = Vérifier une attestation
certificate-search-lead = Tapez le numéro qui se trouve en haut de votre exemplaire. { $name } vous montre le texte signé, et dit si la signature est valable.
certificate-unknown-title = Aucune attestation ne porte ce numéro
certificate-unknown-lead = Relisez le numéro sur votre exemplaire et tapez-le à nouveau. Si c'est bien celui qui y est écrit, { $name } n'a pas établi cette attestation : demandez-en l'adresse à qui vous l'a remise.
certificate-search-number = Numéro de l'attestation
certificate-search-go = Vérifier
certificate-search-hint = Quatre groupes de quatre signes, en capitales ou non, avec ou sans tirets.
own-certificates-lead = Une attestation datée et signée dit ce que votre campagne a réuni : pour une banque, un bailleur, un financeur. Chacun peut la vérifier par son adresse ou son code.
own-certificates-make = Établir une attestation pour « { $title } »
own-certificates-of = Attestation du { $when }
own-certificates-none = Cette fenêtre ne montre aucun projet à vous. Quand elle en montrera un, vous pourrez l'attester ici.
done-certificate-issued = L'attestation est établie et signée. La voici, à imprimer ou à transmettre par son adresse.
refusal-certificates-many = Ce projet a déjà { $most } attestations depuis hier. Servez-vous de la dernière, ou revenez demain.
refusal-alt-missing = Dites en quelques mots ce que montre l'image, pour qui ne la voit pas.

### Les images envoyées, les sauvegardes

picture-hint = Une photo JPEG, PNG, WebP ou GIF, 5 Mo au plus. Ce que l'appareil y a noté, lieu et heure compris, est retiré.
picture-shows = Ce que montre l'image
picture-shows-hint = En quelques mots, pour qui ne la voit pas.
picture-remove = Retirer cette image
refusal-picture-unfit = Ce fichier n'est pas une image que nous sachions lire. Envoyez une photo JPEG, PNG, WebP ou GIF, entière, d'au moins 32 pixels de côté.
organisation-logo = Votre logo
organisation-logo-hint = Il paraît sur votre page, dans la liste des partenaires et sur les projets que vous soutenez sous votre nom.
organisation-logo-keep = Enregistrer le logo
done-logo-shown = Le logo est enregistré.
privacy-backups = Les sauvegardes de chaque nuit gardent ce qui précède { $days } jours au plus, puis sont détruites ; ce qui n'a pas été confirmé n'y entre pas. Une image retirée est effacée dans les deux jours.

### Ce que deviennent les campagnes

nav-portal-afterwards = Et après ?
nav-console-afterwards = Après les campagnes
afterwards-title = Depuis la campagne
afterwards-by-holder = Ce que le porteur du projet nous a répondu.
afterwards-round-quarter = Trois mois après
afterwards-round-year = Un an après
afterwards-going-yes = C'est ouvert, ou c'est en place
afterwards-going-not-yet = Pas encore, mais cela vient
afterwards-going-no = Non, cela ne se fera pas ou s'est arrêté
afterwards-going-waiting = Pas encore répondu
afterwards-form-lead = Deux questions, dont les réponses paraissent sur la page du projet avec leur date. Vous pourrez les changer.
afterwards-field-going = Est-ce ouvert, ou en place ?
afterwards-field-words = Qu'est-ce que c'est devenu ?
afterwards-field-words-hint = Pour celles et ceux qui vous ont soutenu. Ne nommez que des personnes d'accord pour l'être.
afterwards-field-picture = Une image
afterwards-send = Publier ma réponse
own-afterwards-lead = Trois mois puis un an après une campagne réussie, vos voisins aimeraient savoir ce qu'elle est devenue.
own-afterwards-waits = À répondre
own-afterwards-none = Rien à répondre pour l'instant. Nous vous écrirons trois mois après la fin d'une campagne réussie.
done-afterwards-answered = Merci. Votre réponse est sur la page du projet.
refusal-afterwards-not-asked = Cette question n'a pas encore été posée. Revenez quand une lettre vous y invite.
console-afterwards-sums = Projets interrogés : { $asked }. Ont répondu : { $answered }. Ouverts ou en place : { $open }.
console-afterwards-none = Personne n'a encore été interrogé : cela se fait tout seul, trois et douze mois après une campagne réussie.
console-afterwards-waits = une question plus récente attend
home-needs-all = Tous les projets qui en cherchent

# The portal's front page, for whoever holds projects.
held-title = Vos projets
held-waits-offers = { $count ->
    [one] Une personne qui propose un coup de main attend votre réponse
   *[other] { $count } personnes qui proposent un coup de main attendent votre réponse
}
held-waits-received = { $count ->
    [one] Un prêt ou un soutien attend votre réponse
   *[other] { $count } prêts ou soutiens attendent votre réponse
}
held-waits-afterwards = { $count ->
    [one] Qu'est devenue votre campagne ? Deux questions vous attendent
   *[other] Que sont devenues vos campagnes ? Des questions sur { $count } d'entre elles vous attendent
}
held-waits-near =
    { $count ->
        [one] Une proposition proche de chez vous répond à un de vos besoins
       *[other] { $count } propositions proches de chez vous répondent à vos besoins
    }
held-waits-nothing = Rien n'attend de réponse de votre part.
self-portal = Ce qui attend vos projets
refusal-reconcile-lines = Cet export compte plus de { $most } lignes, et aucune n'a été comparée. Regroupez les dons d'une même personne sur une ligne, puis recommencez.
refusal-key-reused = Cette clé a déjà servi pour un autre paiement : rien n'a été enregistré. Donnez à chaque paiement sa propre clé.
refusal-promised-by-you = C'est vous qui avez promis ce fonds pour son organisation : une autre personne doit répondre pour la région.
refusal-kind-changed = L'organisation a depuis changé de nature : ce n'est plus, ou c'est devenu, de l'argent public. Elle doit réécrire ce fonds.
fund-top-up-public = La région doit accepter chaque ajout d'argent public, une fois voté.
fund-top-up-above = Si le fonds doit dépasser { $sum } en tout, deux personnes de la région doivent d'abord accepter.
fund-top-up-waits = Un ajout de { $sum }, demandé le { $when }, attend la réponse de la région.
fund-top-up-drop = Retirer cette demande
fund-top-up-refused = La région n'a pas pris le dernier ajout : { $reason }
fund-top-up-answer = Votre réponse à l'ajout
fund-top-up-told = Son organisation veut ajouter { $sum } (demandé le { $when }) : le fonds aurait alors { $whole } en tout.
fund-top-up-endorsed = Une personne de la région a accepté. L'accord d'une seconde le fait compter.
fund-top-up-accept = Accepter l'ajout
fund-top-up-refuse = Refuser l'ajout
told-sponsor-top-up-asked = Ajout promis
told-sponsor-top-up-endorsed = Premier accord pour un ajout
told-sponsor-top-up-refused = Ajout refusé
told-sponsor-top-up-dropped = Ajout retiré
done-top-up-asked = Demandé. La région doit répondre avant qu'il compte.
done-top-up-dropped = Retiré : rien n'a été ajouté.
done-top-up-accepted = Accepté : le fonds a cette somme en plus.
done-top-up-endorsed = Noté. Une seconde personne de la région doit accepter.
done-top-up-refused = Refusé : rien n'a été ajouté, et l'organisation lit pourquoi.
refusal-top-up-waits = Un ajout attend déjà la région. Retirez-le, ou attendez la réponse.
refusal-top-up-gone = Aucun ajout n'attend plus : on y a répondu, ou il a été retiré.
what-if-needs-gifts = Cette règle partage l'argent d'après chaque don, et l'hôte n'en dit rien avant leur import : ce que chaque projet recevrait ne peut pas être essayé.
desk-refused = Rien n'a été fait
refusal-gifts-above-crowd = Ces dons font { $sum }, alors que la foule a donné { $crowd } d'après les comptes : rien n'a été importé.
done-describe-first = Dites d'abord qui vous êtes : les habitants le lisent à côté de chaque fonds. Le fonds vient ensuite.
fund-field-vote_day = Date du vote
fund-take-back-title = Reprendre la promesse
fund-take-back-hint = Tant que la région n'a pas répondu, le fonds redevient un brouillon.
fund-take-back = La reprendre
told-sponsor-taken-back = Promesse reprise
done-fund-taken-back = Reprise : le fonds est de nouveau un brouillon.
