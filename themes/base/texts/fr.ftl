# Pluriels, nombres et espaces insécables se règlent d'eux-mêmes ; *entre étoiles*, ce qui ressort (textes « rich »).

## Cadre

skip = Aller au contenu
nav = Rubriques
nav-projects = Projets
nav-about = À propos
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
language-fr = français
language-en = anglais
language-ca = catalan
language-es = espagnol
language-de = allemand
language-it = italien
language-nl = néerlandais
language-pt = portugais

## À propos

about-what = Ce que c'est
about-default = { $name } montre les projets du territoire qui collectent sur { $host }, et seulement ceux-là.
about-how = Comment ça marche
about-how-find = *Vous trouvez* un projet ici : par un mot, par commune, par catégorie.
about-how-give = *Vous contribuez* sur { $host } : compte, paiement et remboursement se passent là-bas, jamais ici.
about-how-propose = *Vous proposez* un projet sur { $host } ; s'il est d'ici, il apparaît dans la fenêtre.
about-who = Qui peut contribuer
about-who-text = Tout le monde, d'où que ce soit. Le territoire choisit des projets, pas des visiteurs.

## Mentions légales

legal-description = Qui publie { $name }, qui l'héberge, qui encaisse.
legal-publisher = Éditeur
legal-director = Direction de la publication
legal-contact = Contact
legal-hosting = Hébergement
legal-host = Financement participatif
legal-host-text = Les collectes sont tenues par { $host } ({ $name }, { $registration }), qui encaisse les contributions, les verse ou les rembourse. L'éditeur de ces pages n'est pas intermédiaire : il ne reçoit, ne garde et ne verse aucun argent.
legal-host-missing = L'éditeur n'a pas encore indiqué l'identité légale de { $host } ; ces pages ne proposent donc aucun lien pour contribuer.
legal-content = Textes et images des projets
legal-content-text = Ils sont de leurs porteurs et viennent de { $host }. Pour une erreur ou un retrait, écrivez au contact ci-dessus.
legal-missing = Non renseigné par l'éditeur.

## Vie privée

privacy-lead = Ces pages ne posent aucun cookie, ne chargent rien d'ailleurs et ne demandent aucun compte.
privacy-none = Ce qui n'a pas lieu
privacy-none-cookie = Aucun cookie ni aucun autre stockage dans votre navigateur.
privacy-none-third = Aucun tiers : styles, polices et dessins viennent de ce site. Aucune mesure d'audience.
privacy-none-script = Aucun script : les pages sont complètes sans.
privacy-log = Ce qui est noté
privacy-log-text = Pour servir une page, le serveur reçoit votre adresse IP et l'adresse demandée. Le logiciel note la page, le moment et le résultat ; pas votre adresse IP. Un hébergeur placé devant peut tenir son propre journal.
privacy-search = Les mots que vous cherchez font partie de l'adresse de la page ; ils ne servent à rien d'autre.
privacy-leave = Quand vous partez
privacy-leave-text = Les liens vers { $host } et d'autres sites vous y conduisent ; leurs règles s'y appliquent. Ils n'apprennent pas quelle page vous quittez.
privacy-holders = Les porteurs de projets
privacy-holders-text = Nous reprenons de { $host } le nom public des porteurs et le lien vers leur page, rien d'autre. Aucun nom de contributeur n'est repris.
privacy-rights = Vos droits
privacy-rights-text = Pour une question, un accès ou un effacement, écrivez à { $publisher }.

## Accessibilité

accessibility-description = Accès de tous à { $name } : état, contact, recours.
accessibility-state = État
accessibility-state-text = Ces pages n'ont pas encore fait l'objet d'un audit ; nous n'affirmons donc pas qu'elles sont conformes. Elles sont écrites pour être lues au clavier, agrandies, imprimées, et par un lecteur d'écran.
accessibility-contact = Quelque chose vous arrête ?
accessibility-contact-text = Dites-nous quelle page et ce qui n'a pas marché : nous vous répondrons et, en attendant, nous vous donnerons l'information autrement.
accessibility-contact-none = L'éditeur n'a pas indiqué de contact ; les mentions légales disent qui il est.
accessibility-recourse = Recours
accessibility-recourse-text = En France, sans réponse de notre part, vous pouvez saisir le Défenseur des droits (defenseurdesdroits.fr).

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

## Carte

nav-map = Carte
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

nav-figures = Chiffres
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
