# Plurals and numbers take care of themselves; *between stars*, what stands out ("rich" texts).

## Frame

skip = Skip to content
nav = Sections
nav-projects = Projects
nav-about = About
nav-map = Map
nav-figures = Figures
nav-propose = Propose a project
nav-languages = Languages
nav-foot = Information
nav-legal = Legal notice
nav-privacy = Privacy
nav-accessibility = Accessibility
nav-feed = Follow by Atom
home-of = { $name }, home
outside = (on another site)
foot-promise = What you give goes through { $host }, which collects it. { $name } handles no money.
foot-source = Projects and sums come from { $host }.
foot-publisher = Published by { $publisher }.
stale-days =
    { $count ->
        [one] What follows was read a day ago: sums may have changed.
       *[other] What follows was read { NUMBER($count) } days ago: sums may have changed.
    }
stale-hours =
    { $count ->
        [one] What follows was read an hour ago: sums may have changed.
       *[other] What follows was read { NUMBER($count) } hours ago: sums may have changed.
    }
stale-minutes =
    { $count ->
        [0] What follows has just been read.
        [one] What follows was read a minute ago.
       *[other] What follows was read { NUMBER($count) } minutes ago: sums may have changed.
    }
and = and
search = Search
search-label = What are you looking for?
search-hint = A word, a town, a name
search-placeholder = bread oven

## Home

home-description = Crowdfunding projects of { $name }.
home-lead = Local projects, to discover and to support.
account-title = The account
account =
    { $projects ->
        [one] *One project* has raised *{ $raised }*
       *[other] *{ NUMBER($projects) } projects* have raised *{ $raised }*
    }{ $backers ->
        [0] .
        [one] { " " }thanks to *one backing*.
       *[other] { " " }thanks to *{ NUMBER($backers) } backings*.
    }
account-running =
    { $running ->
        [0] No campaign is open right now.
        [one] One campaign is open right now.
       *[other] { NUMBER($running) } campaigns are open right now.
    }
account-note = Someone who backs two projects counts twice.
home-ending = Ending soon
home-newest = Latest arrivals
see-ending = All, by end date
see-newest = All, newest first
home-empty-title = No project yet
home-empty = No project of this territory is online on { $host } for now. The first one will appear here by itself.

## List

list-title = Projects
list-description = Projects of { $name }: open, announced and completed.
list-count =
    { $total ->
        [0] No project
        [one] *One project*
       *[other] *{ NUMBER($total) } projects*
    }{ $narrowed ->
        [yes] { $total ->
            [0] { " " }matches these choices.
            [one] { " " }matches these choices.
           *[other] { " " }match these choices.
        }
       *[no] .
    }
filters = Choose
filters-chosen =
    { $count ->
        [one] One choice
       *[other] { NUMBER($count) } choices
    }
filters-submit = Show projects
filter-stage = Where the campaign stands
filter-when = The moment
filter-nearly = Nearly funded
filter-ending = Ending within seven days
filter-needs = Need a hand
filter-category = Category
filter-category-all = All categories
filter-place = Town
filter-place-all = All towns
chips = Your choices
chip-words = “{ $words }”
chip-remove = Remove
clear = Clear all
sort = Sort
sort-submit = Sort
sort-usual = Usual order
sort-ending = Ending first
sort-newest = Newest first
sort-progress = Furthest along
stage-running = Open
stage-announced = Announced
stage-succeeded = Succeeded
stage-ended = Ended
stage-failed = Not funded
stage-cancelled = Cancelled
list-feed = Get these projects by Atom
list-empty-title = Nothing like that for now
list-empty-narrowed = Remove a choice, or start again from the whole list.
list-empty = No project of this territory is online on { $host } for now.
list-all = All projects
pages = Pages
page-number = Page { $number }
page-previous = Previous page
page-next = Next page

## Progress

of-goal = of { $goal }
preorders =
    { $count ->
        [one] { NUMBER($count) } pre-order
       *[other] { NUMBER($count) } pre-orders
    }
bar = { $raised } of { $goal }
bar-goal = goal
percent-of-goal = { $percent } of the goal
left-days =
    { $count ->
        [one] 1 day left
       *[other] { NUMBER($count) } days left
    }
left-hours =
    { $count ->
        [one] only an hour left
       *[other] only { NUMBER($count) } hours left
    }
left-minutes =
    { $count ->
        [0] less than a minute left
        [one] only a minute left
       *[other] only { NUMBER($count) } minutes left
    }
flag-ending = Ending soon
brief-announced-from = from { $date }
brief-announced = soon
brief-running = open
brief-awaiting = just ended
brief-succeeded = succeeded
brief-failed = not funded
brief-cancelled = cancelled
brief-ended = ended
brief-vanished = withdrawn

## Project

back = All projects
category = Category
place = Place
holder = Project owner
backers =
    { $count ->
        [0] Nobody has given yet.
        [one] One person has given.
       *[other] { NUMBER($count) } people have given.
    }
standing-running =
    { $when ->
        [dated] The campaign is open until { $date }.
        [about] The campaign is open, probably until { $date }: { $host } does not say.
       *[other] The campaign is open, with no end date.
    }
standing-announced =
    { $when ->
        [dated] The campaign opens on { $date }.
       *[other] The campaign is not open yet.
    }
standing-awaiting = The campaign ended on { $date }. { $host } has not yet said whether it succeeded.
standing-succeeded =
    { $when ->
        [dated] The campaign succeeded, on { $date }.
       *[other] The campaign succeeded.
    }
standing-failed =
    { $when ->
        [dated] The campaign ended on { $date } without reaching its goal.
       *[other] The campaign did not reach its goal.
    }
standing-cancelled = The campaign was cancelled by its owner or by { $host }.
standing-ended =
    { $when ->
        [dated] The campaign ended on { $date }; its owner keeps what it raised.
       *[other] The campaign has ended; its owner keeps what it raised.
    }
standing-vanished =
    { $when ->
        [dated] { $host } has not shown this project since { $date }. This is what we knew of it.
       *[other] { $host } no longer shows this project. This is what we knew of it.
    }
contribute = Give on { $host }
payment = You pay on { $host }, to { $name } ({ $registration }).
payment-failure =
    { $kind ->
        [preorders] If { $goal } pre-orders are not reached by { $date }, { $host } refunds you.
       *[money] If the goal of { $goal } is not met by { $date }, { $host } refunds you.
    }
overfunded-title = Far beyond its goal
overfunded = This project has passed { $percent } of its goal. Gifts are still welcome; ask what the surplus is for.
page-on-host = See it on { $host }
story = The project
funding = What the money is for
about-holder = Who is behind it
video = Watch the video
rewards = Rewards
rewards-hint = To be chosen on { $host } when you give.
reward-untitled = Reward
reward-taken =
    { $count ->
        [0] not chosen yet
        [one] chosen once
       *[other] chosen { NUMBER($count) } times
    }
reward-left =
    { $count ->
        [one] one left
       *[other] { NUMBER($count) } left
    }
reward-over = sold out
reward-delivery = delivered in { $date }
reward-variants = A choice of
variant-left =
    { $count ->
        [0] sold out
        [one] 1 left
       *[other] { NUMBER($count) } left
    }
news = News
news-untitled = News of { $date }
news-reserved = For backers only, on { $host }.
news-more = Read on { $host }
sponsorships = Sponsors declared on { $host }
sponsorships-hint = According to { $host }, which does not say whether a sum is a ceiling or a payment.
sponsorship-full = Used up, according to { $host }.
seen = Read on { $host } on { $date }.
language-note = This text is in { $language }.
in-language = in { $language }
language-fr = French
language-en = English
language-ca = Catalan
language-es = Spanish
language-de = German
language-it = Italian
language-nl = Dutch
language-pt = Portuguese
language-ar = Arabic
language-bg = Bulgarian
language-br = Breton
language-co = Corsican
language-cs = Czech
language-da = Danish
language-el = Greek
language-et = Estonian
language-eu = Basque
language-fi = Finnish
language-ga = Irish
language-gl = Galician
language-he = Hebrew
language-hr = Croatian
language-hu = Hungarian
language-ja = Japanese
language-ko = Korean
language-lb = Luxembourgish
language-lt = Lithuanian
language-lv = Latvian
language-nb = Norwegian
language-no = Norwegian
language-oc = Occitan
language-pl = Polish
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-sl = Slovenian
language-sr = Serbian
language-sv = Swedish
language-tr = Turkish
language-uk = Ukrainian
language-zh = Chinese

## About

about-what = What it is
about-default = { $name } shows the projects of this territory that raise money on { $host }, and only those.
about-how = How it works
about-how-find = *You find* a project here: by a word, by town, by category.
about-how-give = *You give* on { $host }: account, payment and refunds all happen there, never here.
about-how-propose = *You propose* a local project: say a few words about it, see whether it belongs, then create it on { $host }.
about-who = Who may give
about-who-text = Everyone, from anywhere. The territory chooses projects, not visitors.
about-roles = Who does what
about-role-region = The territory
about-role-region-text = Says which projects the window shows, publishes these pages and answers for them. Receives, holds and pays no money.
about-role-host-text = Runs campaigns and accounts, collects contributions, pays them out to project owners or refunds them.
about-role-holder = The project owner
about-role-holder-text = Writes the project, sets sum and date, receives the money, keeps promises and sends news.
about-role-you = You
about-role-you-text = Read, share, and give if you like the project. There is no account to open here; on { $host } you need one to give.
about-money = Where the money goes
about-money-pay = *You pay* on { $host }, on the project's page. Nothing of what you write there passes through here.
about-money-wait = *{ $host } keeps* the sum until the campaign ends.
about-money-end = *Goal met*: { $host } pays it to the owner, less its commission. *Goal missed*: { $host } refunds you. A few campaigns keep what they raised; their page says so.
about-money-after = *The owner* carries the project out, sends what was promised and gives news.
about-money-figures = The sums shown here are read on { $host }; each page says when.
about-checks = What the territory looks at
about-checks-not = The territory checks neither an owner's accounts nor how the money is used. Accepting a campaign, and knowing whom it pays, is the part of { $host }.
about-checks-try = Check whether a project belongs

## Legal notice

legal-description = Who publishes { $name }, who hosts it, who collects.
legal-publisher = Publisher
legal-director = Publication director
legal-contact = Contact
legal-hosting = Hosting
legal-host = Crowdfunding
legal-host-text = Campaigns are run by { $host } ({ $name }, { $registration }), which collects contributions, pays them out or refunds them, and answers for it.
legal-host-missing = The publisher has not yet stated the legal identity of { $host }, so these pages offer no link to give.
legal-content = Texts and pictures of projects
legal-content-text = They belong to the project owners and come from { $host }. To report a mistake or ask for a removal, write to the contact above.
legal-missing = Not stated by the publisher.
legal-window = What this window is
legal-window-text = A signpost. It shows projects of one territory and leads to { $host }, which funds them. It is neither a crowdfunding platform nor an intermediary: it records no contribution, and its publisher receives, holds and pays no money.
legal-giving = Before you give
legal-giving-limits = The ceilings that the law sets for each way of giving apply on { $host }, which is responsible for them.
nature-donation = A gift entitles to nothing in return.
nature-reward = What is given in return is a promise of the project owner; this window does not guarantee it.
nature-loan-free = A loan without interest may be paid back in part only, or not at all. Lend only what you can do without.
nature-loan-interest = A loan may be paid back in part only, or not at all. Lend only what you can do without.
nature-equity = A share in a company may lose all its value, and be hard to sell. Invest only what you can do without.
legal-sources = Sources
legal-source-outline = Outline of the territory: { $source }.
legal-source-communes = French communes and postcodes: INSEE and La Poste, Licence Ouverte 2.0.
legal-source-places = Coordinates, other names and places next door: GeoNames (geonames.org), CC BY 4.0.
legal-source-fonts = Typefaces, under the SIL Open Font License 1.1:
legal-source-software = Software: Oriel.

## Privacy

privacy-lead = These pages set no cookie, load nothing from elsewhere and ask for no account.
privacy-none = What does not happen
privacy-none-cookie = No cookie, and nothing else stored in your browser. Only people who sign in to run the window or their project are given one, while they are signed in.
privacy-none-third = No third party: styles, fonts and drawings come from this site. No audience measurement.
privacy-none-script = No script: the pages are complete without.
privacy-log = What is noted
privacy-log-text = To serve a page the server receives your IP address and the address asked for. If the page is not ready yet, the software notes the time and this:
privacy-search = The words you search for are part of the page's address; they serve nothing else.
privacy-leave = When you leave
privacy-leave-text = Links to { $host } and other sites take you there, under their rules. They do not learn which page you came from.
privacy-holders = Project owners
privacy-holders-text = We take from { $host } the public name of project owners and the link to their page, nothing more. No backer's name is taken.
privacy-rights = Your rights
privacy-rights-text = To ask a question, see your data or have it erased, write to { $publisher }.
privacy-script = One script, our own, and optional: the pages are complete without. It keeps nothing.
privacy-while = While you read
privacy-live = If your browser runs the script, the page keeps a connection open to this site, so that sums move by themselves. It sends nothing about you and closes with the page.
privacy-pictures = Pictures of projects are fetched from { $host } by our server and come to you from this site. { $host } does not learn that you look at them.
privacy-videos = A video stays where it was published ({ $sites }). Nothing is asked of that site until you click; after that, its rules apply.
privacy-logged-id = a number, for this request alone
privacy-logged-method = the way of asking (to read a page, and no more)
privacy-logged-path = the page, without the words searched for
privacy-logged-status = the outcome
privacy-logged-ms = the time it took
privacy-log-not = Your IP address is not part of it. Nothing of this is about you, so there is nothing about you to keep or to erase.
privacy-log-front = A provider in front of this server may keep a log of its own.
privacy-check = What you answer to check a project is neither kept nor noted.
privacy-give = If you give, it is { $name } that receives what you write on { $host }. None of it reaches us, not even your name.
privacy-authority = You may also turn to the authority that watches over personal data; in France, the CNIL (cnil.fr).

## Accessibility

accessibility-description = Access for all to { $name }: state, contact, recourse.
accessibility-state = State
accessibility-state-text = No audit has been made. So we do not claim that these pages conform to any standard.
accessibility-contact = Is something in your way?
accessibility-contact-text = Tell us which page and what did not work: we will answer and, meanwhile, give you the information another way.
accessibility-contact-none = The publisher has given no contact; the legal notice says who it is.
accessibility-recourse = Recourse
accessibility-recourse-text = If you wrote to us and we did not answer, you may turn to the Défenseur des droits in France: on its site, through its delegate in your department, or by post, free and without a stamp, to Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
accessibility-mention =
    { $state ->
        [full] Accessibility: fully conforming
        [partial] Accessibility: partly conforming
       *[none] Accessibility: not conforming
    }
accessibility-scope = { $publisher } answers for everyone's access to { $name }.
accessibility-finding =
    { $state ->
        [full] These pages conform fully to the standard { $standard }.
        [partial] These pages conform partly to the standard { $standard }.
       *[none] These pages do not conform to the standard { $standard }.
    }
accessibility-account = The audit, made by { $auditor } and dated { $date }, found that { $rate } of the criteria are kept, over all pages together.
accessibility-outdated = This audit is more than three years old. It must be made again; until then it can no longer be relied on.
accessibility-built = They are written to be used with a keyboard, enlarged, printed, and read by a screen reader.
accessibility-failing = What does not work yet
accessibility-criterion = Criterion { $number }
accessibility-plan = What is planned
accessibility-scheme = Multi-year scheme and plan of action
accessibility-recourse-link = Write to the Défenseur des droits
accessibility-established = Statement made on { $date }.

## Errors

not-found-title = There is no such page
not-found-lead = The address has changed, or it never led anywhere. Search for a project, or start again from the home page.
go-home = Back to the home page
error-title = Something broke on our side
error-reason = The page could not be prepared. It is nothing you did, and nothing is lost.
error-remedy = Try again in a minute.
refused-title = We did not understand this request
refused-remedy = Correct the address, or start again from the home page.
neutral-title = There is nothing at this address
neutral-lead = Check the name of the site in the address bar.

## Propose a project

home-featured = In the spotlight
home-open = Open now
see-open = All that are open
flag-succeeded = Succeeded
bar-added = { $name } adds { $sum }.
bar-promised = { $name } promises { $sum }.
key-crowd = Given by people
key-added = { $name } adds
key-promised = { $name } promises

## Map

map-title = On the map
map-description = Where the projects of { $name } are, town by town.
map-name = Map of the projects
map-pass = Skip the map
map-as-list = See as a list
list-map = See on the map
map-hint = A dot is a project. A number stands for several: it opens a closer view, or a list.
map-approximate = The outline is approximate.
map-town =
    { $count ->
        [one] { $town }, one project: see the list
       *[other] { $town }, { NUMBER($count) } projects: see the list
    }
map-closer =
    { $count ->
        [one] { $town } and around, one project: look closer
       *[other] { $town } and around, { NUMBER($count) } projects: look closer
    }
map-around =
    { $count ->
        [one] { $town } and around, one project: see the list
       *[other] { $town } and around, { NUMBER($count) } projects: see the list
    }
map-whole = Back to the whole map
map-towns = Town by town
map-townless = No town
map-count =
    { $count ->
        [one] one project
       *[other] { NUMBER($count) } projects
    }
map-more =
    { $count ->
        [one] and one more project
       *[other] and { NUMBER($count) } more projects
    }
map-all =
    { $count ->
        [one] See the project
       *[other] See the { NUMBER($count) } projects
    }
map-beyond = Beyond the map
map-unknown = Place unknown
map-unknown-hint = Their owners have not said where they are, or several towns have that name.
map-none = None of these projects says where it is.
chip-near = { $town } and around, { $km } km
inset-label = { $town }, on the map of the territory
inset-label-townless = The project, on the map of the territory
inset-more = Projects around here
home-map = Where it happens
home-map-lead =
    { $towns ->
        [0] Projects all over the territory.
        [one] One town has its project.
       *[other] { NUMBER($towns) } towns have their project.
    }
see-map = Open the map

## Figures

figures-title = Figures
figures-description = What the campaigns of { $name } have raised, by month, by category and by town, and how many succeed.
figures-kept =
    { $count ->
        [0] No campaign has succeeded yet.
        [one] *One campaign* has succeeded and raised *{ $sum }*.
       *[other] *{ NUMBER($count) } campaigns* have succeeded and raised *{ $sum }*.
    }
figures-underway =
    { $count ->
        [0] None is open right now.
        [one] *One more* is open, at *{ $sum }* so far.
       *[other] *{ NUMBER($count) } more* are open, at *{ $sum }* so far.
    }
figures-returned =
    { $count ->
        [one] One campaign did not succeed: the { $sum } pledged does not go to it.
       *[other] { NUMBER($count) } campaigns did not succeed: the { $sum } pledged does not go to them.
    }
figures-other =
    { $count ->
        [one] Separately, in { $currency }: one project, { $sum }.
       *[other] Separately, in { $currency }: { NUMBER($count) } projects, { $sum }.
    }
figures-source = According to { $host }, which tells what each campaign has raised, but not when each person gave.
figures-months = Campaigns that ended, by month
figures-months-lead =
    { $currency ->
        [EUR] What the campaigns that ended in each month had raised, in euros, without cents.
        [CHF] What the campaigns that ended in each month had raised, in Swiss francs, without cents.
       *[other] What the campaigns that ended in each month had raised, in { $currency }, rounded down to whole units.
    } Those still open are not in it yet.
figures-months-cut = The drawing shows the last twelve months; the table, all of them.
figures-months-label = Columns: what the campaigns that ended in each month had raised. The table that follows gives the same figures.
figures-key-kept = kept by projects
figures-key-underway = campaigns still open
figures-key-returned = campaigns that did not succeed
figures-undated = Ended on an unknown date
figures-total = Total
figures-categories = By category
figures-categories-lead = What successful campaigns and open ones have raised.
figures-uncategorised = No category
figures-cut = The drawing shows the first twelve rows; the table, all of them.
figures-places = Town by town, for each inhabitant
figures-places-lead = What successful and open campaigns have raised, divided by the number of inhabitants of the town and rounded down to the cent.
figures-unplaced = Town unknown or not counted
figures-each = { $sum } per inhabitant
figures-less-than = less than { $sum }
figures-outcomes = How it ends
figures-rate =
    { $decided ->
        [one] One campaign has run its course
       *[other] { NUMBER($decided) } campaigns have run their course
    }{ $succeeded ->
        [0] , none succeeded: a success rate of { $percent }.
        [one] , one succeeded: a success rate of { $percent }.
       *[other] , { NUMBER($succeeded) } succeeded: a success rate of { $percent }.
    }
figures-left-out =
    { $running ->
        [0] Not counted here: no open or announced campaign
        [one] Not counted here: one open or announced campaign
       *[other] Not counted here: { NUMBER($running) } open or announced campaigns
    }{ $ended ->
        [0] .
        [one] , and one that ended and keeps all it raised.
       *[other] , and { NUMBER($ended) } that ended and keep all they raised.
    }
figures-undecided = No campaign has run its course yet.
figures-as-table = As a table
figures-csv = Download (CSV)
figures-head-month = Month
figures-head-ended = Campaigns ended
figures-head-kept = Kept
figures-head-returned = Not funded
figures-head-category = Category
figures-head-projects = Projects
figures-head-underway = Still open
figures-head-place = Town
figures-head-inhabitants = Inhabitants
figures-head-standing = Raised
figures-head-each = Per inhabitant
figures-head-outcome = Outcome
figures-empty = No project of this territory is online on { $host } for now, so there is nothing to count.
## What moves

live-moved = { $title }: { $sums }.
video-here = Watch the video here
video-there = Watch the video on { $site }
video-title = Video: { $title }
video-notice = If you play it here, your browser turns to { $site }, which learns which site you come from and follows its own rules. Until then nothing is asked of it.
## Sharing

card-projects =
    { $count ->
        [one] for one project
       *[other] for { NUMBER($count) } projects
    }
card-alt = { $name }: what the territory's projects have raised
share = Share
share-address = The address of this page
share-mail = Send it by e-mail
share-sheet = The sheet to print, for a shop window
share-card = The picture for a post
share-code = The code that shows it in another page
share-code-hint = This frame sets no cookie and runs no script. Its sums stay up to date.
follow = Follow
follow-hint = With an Atom feed reader; no account, no e-mail address.
follow-window = All projects: { $name }
follow-category = The category “{ $name }”
follow-place = In { $name }
embed-list = Projects to discover: { $name }
embed-more = See on { $name }
embed-promise = What you give goes through { $host }, which collects it.
embed-gone = This project is no longer shown here.
embed-nothing = No project of this choice for now.
sheet-holder = A project by { $name }
sheet-go =
    { $open ->
        [yes] To find out more and to give
       *[no] To find out more
    }
sheet-code = Code to read with a telephone: { $address }
sheet-seen = Read on { $date }.
## Pictures of projects
picture-alt = Picture of the project: { $title }
propose-description = What { $name } shows, how to propose a project, and a way to check that it belongs.
propose-lead = A local project is created on { $host }. If it keeps the rules on this page, the window shows it by itself: there is nothing to send us.
propose-rules = What the window shows
propose-steps = In three steps
propose-step-check = *Check*, further down this page, that the project keeps the rules.
propose-step-create = *Create the campaign* on { $host }. State the town there, with its postcode if others share its name. { $host } accepts campaigns and pays out the money.
propose-step-appear = *Publish it*: once online on { $host }, it appears here by itself.
propose-on-host = Create the campaign on { $host }
rules-where = Where
rules-what = What
rules-places = See the towns
rule-areas = Projects located here: { $names }.
rule-codes = Projects whose postcode, or the code of whose town, begins with: { $names }.
rule-places = Projects in these towns: { $names }.
rule-places-many =
    { $count ->
        [one] Projects in one town.
       *[other] Projects in { NUMBER($count) } towns.
    }
rule-outline = Projects located within the bounds of the territory.
rule-circle = Projects located at most { $km } km from the middle of the territory.
rule-margin = Up to { $km } km beyond the bounds, a neighbour still counts, if the platform knows where it is.
rule-held = Projects that the territory already gathers on { $host }, wherever they are.
rule-unlocated =
    { $choice ->
        [include] A project that does not say where it is gets shown too.
        [review] If we cannot find where a project is, a person looks at it before it is shown.
       *[exclude] A project that does not say where it is does not get shown.
    }
rule-ceiling = They ask for { $sum } at most.
rule-no-ceiling = They ask for whatever sum they need: there is no ceiling.
rule-kinds = Money is given in these ways: { $names }. Loans with interest and shares in a company have no place here.
rule-rewards =
    { $choice ->
        [expected] Something in return is expected. It may be a token: a thank-you, a visit, a photograph.
       *[optional] Something in return is welcome, never required. It may be a token.
    }
rule-categories = They belong to one of these categories: { $names }.
rule-categories-out = These categories are not shown: { $names }.
rule-overfunding = Beyond { $percent } of the goal, the page says so, and invites people to ask what the surplus is for. { $host } goes on accepting contributions.
kind-gift = gift, with or without something in return
kind-donation = gift with nothing in return
kind-reward = gift with something in return
kind-loan-free = loan without interest
kind-loan-interest = loan with interest
kind-equity = share in a company
given-gift = Gifts
given-loan-free = Loans without interest
given-loan-interest = Loans with interest
given-equity = Money for shares in the company
check-title = Does your project belong here?
check-lead = A few questions, answered by the very rules that choose the projects.
check-place = Where does the project take place?
check-place-hint = A town, a postcode, or both.
check-amount = How much does it ask for?
check-amount-hint = The sum aimed at, in { $currency }.
check-kind-label = What does it receive?
check-rewards-label = Does it give something in return?
check-rewards-hint = Even a token: a public thank-you is enough.
check-category-label = Which category is it in?
check-choose = Choose
check-yes = Yes
check-no = No
check-submit = See the answer
check-kept = Your answers are neither kept nor noted.
check-to-correct = To correct
check-verdict =
    { $verdict ->
        [in] Yes, this project would be shown here.
        [review] Perhaps: a person would look at it first.
       *[out] No, this project would not be shown here.
    }
check-sign =
    { $verdict ->
        [in] Yes.
        [review] To be seen.
       *[out] No.
    }
check-inside = “{ $place }” is in the territory.
check-elsewhere = “{ $place }” is not in the territory.
check-ambiguous =
    { $inside ->
        [one] “{ $place }” is the name of { $meanings } places, one of them here. Until it is known which, a person looks.
       *[other] “{ $place }” is the name of { $meanings } places, { $inside } of them here. Until it is known which, a person looks.
    }
check-unknown =
    { $verdict ->
        [in] We know no place called “{ $place }”, but a project without a place is shown too.
        [review] We know no place called “{ $place }”. A person would look where it is. Check the spelling, or give the postcode.
       *[out] We know no place called “{ $place }”. Check the spelling, or give the postcode.
    }
check-ceiling =
    { $kept ->
        [yes] { $sum }: that is within the limit of { $ceiling }.
       *[no] { $sum }: that is more than the limit of { $ceiling }.
    }
check-kind =
    { $kept ->
        [yes] Admitted here: { $kind }.
       *[no] Not shown here: { $kind }.
    }
check-rewards =
    { $kept ->
        [yes] It gives something in return, as expected.
       *[no] It gives nothing in return. Here something is expected, if only a token.
    }
check-category =
    { $kept ->
        [yes] Category admitted: { $category }.
       *[no] Category not shown here: { $category }.
    }
check-which = Which one?
check-where =
    { $verdict ->
        [in] here
        [review] to be seen
       *[out] elsewhere
    }
check-more =
    { $count ->
        [one] And one more. Add the postcode.
       *[other] And { NUMBER($count) } more. Add the postcode.
    }
check-next =
    { $verdict ->
        [in] Then { $host } accepts the campaign, under its own rules.
        [review] On { $host }, write the place with its postcode: the answer will be surer.
       *[out] Nothing prevents it from being proposed on { $host }: it would only not be shown in this window.
    }
mistake-place-missing = Say where the project takes place: a town or a postcode.
mistake-place-unreadable = This is not the name of a place. Write a town or a postcode.
mistake-amount-missing = Say how much the project asks for.
mistake-amount-unreadable = This is not a sum. Write it in figures, for example 6,000.
mistake-amount-too-large = This sum is too large to be read. Check the zeros.
mistake-amount-nothing = The sum must be greater than zero.
mistake-kind-missing = Choose what the project receives.
mistake-rewards-missing = Say whether the project gives something in return.
mistake-category-missing = Choose a category.

### Letters: what windows write to people

mail-colon = :
mail-from = Letter sent by { $publisher }. If you reply, you write to its team.
digest-subject =
    { $count ->
        [one] { $name }: one thing needs you
       *[other] { $name }: { NUMBER($count) } things need you
    }
digest-heading = For your attention
digest-lead = Since the last letter, this happened in the window “{ $name }” and concerns you.
digest-action = Open the console
digest-choice = Choose what you receive
digest-reason = You receive this letter because you have a role in the window “{ $name }”.
notice-juror-named = You are on the jury of “{ $name }”.
notice-link-juror-named = Read the entries
notice-kind-juror-named = I join a jury
notice-entry-received =
    { $count ->
        [one] An entry came in for “{ $name }”.
       *[other] { NUMBER($count) } entries came in for “{ $name }”.
    }
notice-link-entry-received = Read the entries
notice-kind-entry-received = An entry comes in
notice-entry-changed =
    { $count ->
        [one] An entry to “{ $name }” was changed or withdrawn.
       *[other] { NUMBER($count) } changes or withdrawals of entries to “{ $name }”.
    }
notice-link-entry-changed = See the entries
notice-kind-entry-changed = An entry is changed or withdrawn
notice-invited = Your project is invited to the call “{ $name }”.
notice-link-invited = Read the call
notice-kind-invited = My project is invited to a call
notice-terms-changed = The rules of the call “{ $name }” changed. Your entry keeps those that it was made under.
notice-link-terms-changed = Read what changes
notice-kind-terms-changed = The rules of a call change after my entry
notice-call-decided = The results of the call “{ $name }” are published.
notice-link-call-decided = See the results
notice-kind-call-decided = A call that I entered is decided
notice-call-withdrawn = The call “{ $name }” was withdrawn.
notice-link-call-withdrawn = Read why
notice-kind-call-withdrawn = A call that I entered is withdrawn
notice-member-joined =
    { $count ->
        [one] { $name } took up a role.
       *[other] { $name } took up { NUMBER($count) } roles.
    }
notice-link-member-joined = See the team
notice-kind-member-joined = Somebody who was invited takes up a role
notice-role-taken = One of your roles was taken back.
notice-link-role-taken = See my roles
notice-kind-role-taken = One of my roles is taken back
digest-action-own = Open my account
digest-reason-holder = You receive this letter because you hold a project or entered a call in the window “{ $name }”.
notice-projects-to-review =
    { $count ->
        [one] A project awaits your decision: nothing tells whether it belongs to the territory.
       *[other] { NUMBER($count) } projects await your decision: nothing tells whether they belong to the territory.
    }
notice-link-projects-to-review = Decide
notice-kind-projects-to-review = Projects await a decision (once a day at most)
notice-entry-taken = Your entry “{ $title }” to the call “{ $name }” is in.
notice-link-entry-taken = See my entry
notice-kind-entry-taken = My entry is in
notice-until = You can still change it or withdraw it until { $when }.
notice-call-decided-accepted = “{ $title }” is one of the projects of the call “{ $name }”.
notice-call-decided-refused = “{ $title }” was not accepted in the call “{ $name }”.
notice-call-decided-pointed = “{ $title }” was not accepted in the call “{ $name }”; other doors are open to you.
notice-link-call-decided-own = Read the decision
notice-why = Why: { $reason }
notice-door = { $name } ({ $contact }): { $why }
notice-event-proposed =
    { $count ->
        [one] An event is proposed for the agenda: “{ $name }”.
       *[other] The event “{ $name }” is proposed for the agenda, and was changed since.
    }
notice-link-event-proposed = Read and answer
notice-kind-event-proposed = An event is proposed for the agenda
notice-event-answered = There is an answer about your event “{ $name }”.
notice-event-answered-accepted = Your event “{ $title }” is in the agenda.
notice-event-answered-declined = Your event “{ $title }” was not taken up. You may change it and propose it again.
notice-link-event-answered = See my event
notice-link-event-answered-own = See my event
notice-kind-event-answered = An event that I propose is answered
notice-webhook-paused = The webhook to { $name } is paused: nothing arrives there any more.
notice-link-webhook-paused = See the last deliveries
notice-kind-webhook-paused = A webhook is paused

### The mailbox of the demonstration

mailbox-title = Mailbox
mailbox-lead = This demonstration writes to nobody. The letters it would have sent are here, and their links work.
mailbox-empty = No letter yet.
mailbox-count =
    { $count ->
        [one] One letter
       *[other] { NUMBER($count) } letters, the latest first
    }
mailbox-line = From { $from } to { $to }, { $when }
mailbox-back = All letters
mailbox-from = From
mailbox-to = To
mailbox-when = Date
mailbox-html = The letter as it looks
mailbox-text = The letter in plain text
mailbox-source = See the letter as it would have gone out
### Desk: signing in, forms, errors

nav-account = My account
nav-console-front = Overview
nav-group-show = Show
nav-group-enliven = Enliven
nav-group-run = Manage
nav-group-partner = Support
nav-group-held = My projects
desk-menu = Menu
nav-portal-front = Overview
desk-console = Console
desk-portal = Projects and partners
nav-portal = For holders and partners
project-yours = Is this your project? Declare a need, say thanks, print your certificate:
desk-nav = { $name }
desk-signed-in = Signed in:
desk-sign-in = Sign in
desk-sign-out = Sign out
desk-window = See the window
desk-to-correct = To correct
desk-required = (required)
desk-choose = Choose…
sign-in-title = Sign in
sign-in-lead = This is for the people who run { $name }: its team, its partners, project holders. Looking around and giving need no account.
sign-in-with = Continue with { $name }
sign-in-cookie = A cookie keeps you signed in until you sign out. It serves nothing else.
sign-in-none = Nobody can sign in here at the moment: no sign-in service is set up.
sign-in-again = Start again
sign-in-stale = This sign-in was not begun in this browser, or it waited too long.
sign-in-declined = The sign-in service did not confirm who you are.
sign-in-refused = The answer of the sign-in service could not be verified.
sign-in-unreachable = The sign-in service is not answering.
self-title = My account
self-who = Who you are here
self-name = Name
self-email = Address
self-roles = Roles in { $name }
self-no-role = None
self-projects = Your projects on { $host }
self-draft = draft
self-sessions = Where you are signed in
self-sessions-hint = Close whatever you do not recognise.
self-browser = A browser
self-this-one = this one
self-session = Since { $began }, used { $used }
self-end = Close
self-end-all = Sign me out everywhere
role-operator = Runs the window
role-curator = Editorial team
role-signatory = Signs for { $name }
role-reader = Reads for { $name }
role-supporter = Supports projects, { $name }
role-juror = Juror of the call “{ $name }”
actor-oriel = Oriel
actor-erased = an erased person
done-session-ended = That session is closed.
desk-missing-title = Nothing at this address
desk-missing-reason = This page does not exist, or not for you.
desk-missing-remedy = Check the address, or sign in with another account.
desk-forbidden-title = This page is for others
desk-forbidden-reason = Your role in this window does not open it.
desk-forbidden-remedy = If that is a mistake, ask whoever runs the window to invite you.
desk-foreign-title = Form refused
desk-foreign-reason = This form was not sent from this window, or your sign-in changed since it was shown. Nothing was done.
desk-foreign-remedy = Go back, reload the page and send it again.
desk-long-title = That is too long
desk-long-reason = What you sent is more than a form can hold. Nothing was done.
desk-long-remedy = Go back and shorten your texts.
desk-often-title = Too many attempts
desk-often-reason =
    { $seconds ->
        [one] Wait one second, then try again.
       *[other] Wait { NUMBER($seconds) } seconds, then try again.
    }
desk-often-remedy = This limit protects the window. Nothing was done.
desk-sign-in-title = You are not signed in
desk-sign-in-remedy = Start again. If it keeps happening, tell whoever runs the window.
desk-full-title = Nothing could be saved
desk-full-reason = The window cannot write anything at the moment. It still shows, and nothing was done.
desk-full-remedy = Go back and send the form again in a few minutes. Whoever runs the server has been told.
desk-unclear-title = Request not understood
desk-unclear-reason = This address expects nothing of the kind.
desk-unclear-remedy = Go back and use the links and buttons of the page.
desk-broken-title = A mistake on our side
desk-broken-reason = The page could not be made. It is nothing you did.
desk-broken-remedy = Try again in a moment.
refusal-missing = Fill in this field.
refusal-choose-one = Choose from the list.
refusal-bad-day = This is not a date. Write it like this: 2026-05-12.
refusal-bad-moment = This is not a date with a time. Write it like this: 2026-05-12T18:30.
refusal-skipped-moment = This time does not exist: the clocks skip it that night.
refusal-changed = { $who } changed this on { $when }, while you were writing. What you typed is kept: compare, then send again to let it stand.

### Console: projects, features, collections, history

nav-console-projects = Projects
nav-console-features = In the spotlight
nav-console-history = History
front-title =
    { $count ->
        [0] Nothing is waiting
        [one] One thing is waiting
       *[other] { NUMBER($count) } things are waiting
    }
front-facts =
    { $known ->
        [one] One project read
       *[other] { NUMBER($known) } projects read
    } on { $host }, { NUMBER($shown) } shown here, { NUMBER($review) } to decide.
front-state = How the window stands
front-sync = The readings in detail
attention-review =
    { $count ->
        [one] One project awaits your decision.
       *[other] { NUMBER($count) } projects await your decision.
    }
attention-silent = { $host } does not answer. The window shows what it knew.
attention-set-aside =
    { $count ->
        [one] One project of the platform could not be read.
       *[other] { NUMBER($count) } projects of the platform could not be read.
    }
attention-feature-hidden =
    { $count ->
        [one] One project is featured but not shown.
       *[other] { NUMBER($count) } projects are featured but not shown.
    }
attention-feature-more =
    { $count ->
        [one] One featured project has no room on the front page.
       *[other] { NUMBER($count) } featured projects have no room on the front page.
    }
attention-texts =
    { $count ->
        [one] One of your texts is missing in a language.
       *[other] { NUMBER($count) } of your texts are missing in a language.
    }
attention-checks =
    { $count ->
        [one] One running project has not been fully checked.
       *[other] { NUMBER($count) } running projects have not been fully checked.
    }
attention-decide = Decide
attention-look = Look
attention-translate = Complete
attention-answer = Check
attention-publish = Publish
attention-confirm = Confirm
attention-call-closes =
    { $count ->
        [0] { $title } closes on { $closes }, without an entry so far.
        [one] { $title } closes on { $closes }, with one entry.
       *[other] { $title } closes on { $closes }, with { NUMBER($count) } entries.
    }
attention-call-decide =
    { $count ->
        [one] One entry to { $title } awaits a decision
       *[other] { NUMBER($count) } entries to { $title } await a decision
    }{ $unread ->
        [0] .
        [one] , one of them marked by nobody.
       *[other] , { NUMBER($unread) } of them marked by nobody.
    }
attention-call-results = Everything is decided for { $title }, and nobody knows yet.
attention-call-unlinked =
    { $count ->
        [one] The campaigns of { $title } have begun, and one accepted project is still missing on { $host }.
       *[other] The campaigns of { $title } have begun, and { NUMBER($count) } accepted projects are still missing on { $host }.
    }
attention-call-arrived =
    { $count ->
        [one] An announced project has arrived on { $host }: is it the right one?
       *[other] { NUMBER($count) } announced projects have arrived on { $host }: are they the right ones?
    }
attention-events = { NUMBER($count) } things in the agenda need a look.
sync-title = Readings on { $host }
sync-answered = { $host } last answered on { $when }.
sync-never = { $host } has never answered yet.
sync-waiting =
    { $count ->
        [one] One project is waiting to be read.
       *[other] { NUMBER($count) } projects are waiting to be read.
    }
sync-ok = All is well.
sync-silent = The platform does not answer.
sync-error = The last error:
sync-set-aside = Projects set aside
sync-set-aside-hint = The whole platform is read, not your territory alone. These could not be: they are shown nowhere, and are tried again.
sync-none = None.
sync-id = Number
sync-field = Field
sync-reason = Reason
group-review = To decide
group-shown = Shown
group-kept-out = Left out
group-elsewhere = Elsewhere
group-all = All
console-filter = Which projects
console-search = Look for a title, a name, a town
console-unchecked = Running, and not fully checked.
console-gone = no longer on the platform
console-decide = Decide
console-nothing = No project matches.
console-goal = goal { $sum }
console-goal-preorders = goal { $count } pre-orders
campaign-running = running
campaign-announced = announced
campaign-succeeded = succeeded
campaign-ended = ended
campaign-failed = not reached
campaign-cancelled = cancelled
console-all-projects = All projects
console-public = See it in the window
console-verdict = Verdict
console-steps = Step by step
console-passes = Does not decide; on to the next rule.
console-duplicates = This project also stands for
console-days = From { $from } to { $until }
console-by = { $who }, { $when }
console-untold = Missing in: { $languages }
console-up = Up
console-down = Down
order-handle = Move { $name }
order-hint = Drag to change its place, or use the up and down arrow keys.
order-said = { $name }: place { $place } of { $total }
console-edit = Edit
console-preview = Preview
console-names = The projects shown, and their names
console-save = Save
console-collections-none = No collection yet. Put projects together under a title, in your own words.
verdict-in = Shown
verdict-review = To decide
verdict-out = Left out
verdict-elsewhere = Elsewhere
judged-by-hand = The region's choice
judged-membership = Groupings of the platform
judged-coordinates = Coordinates
judged-code = Codes
judged-place-name = Name of the place
judged-unlocated = Without a place
judged-policy = The region's rules
finding-file-pin = Taken in by the region's file: { $name }
finding-file-hide = Left out by the region's file: { $name }
finding-pin = Taken in by hand: { $name }
finding-hide = Left out by hand: { $name }
finding-merged = “{ $name }” stands for it.
finding-corrected = The region puts it here: { $name }
finding-partner = Your partner “{ $name }” on the platform holds it.
finding-channel = Your channel “{ $name }” on the platform holds it.
finding-tag = It carries your tag “{ $name }” on the platform.
finding-inside = Its coordinates are in the territory.
finding-outside = Its coordinates are outside the territory.
finding-outside-by = Its coordinates are { $km } km from the territory.
finding-code = One of its codes falls under { $name }.
finding-place-inside = “{ $name }” is in the territory.
finding-place-elsewhere = “{ $name }” is not in the territory.
finding-ambiguous =
    “{ $name }” may be any of { NUMBER($meanings) } places, of which { $inside ->
        [one] one is
       *[other] { NUMBER($inside) } are
    } in the territory.
finding-place-unknown = No known place is called “{ $name }”.
finding-no-place = Nothing says where it is.
finding-ceiling = Its goal is above the ceiling of { $sum }.
finding-kind = This way of receiving money is not admitted.
finding-rewards = It offers nothing in return, and the region expects that.
finding-category = Its category is not admitted.
finding-nothing-by-hand = Nobody decided on it by hand.
finding-nothing-membership = None of your groupings on the platform holds it.
finding-nothing-coordinates = No coordinates, or no outline to hold them against.
finding-nothing-code = No code of the territory.
finding-nothing-place-name = The platform names no place.
curation-decision = Decide by hand
curation-choice = Your decision
curation-choice-pin = Take in
curation-choice-hide = Leave out
curation-reason = Why
curation-decide = Decide
curation-stands-pin = Taken in by hand: { $reason }
curation-stands-hide = Left out by hand: { $reason }
curation-take-back = Take back
curation-place = Where it really is
curation-place-host = { $host } says: { $place }
curation-place-hint = What you write here replaces everything that the platform says. A town with its postcode is enough.
curation-city = Town
curation-postcode = Postcode
curation-country = Country
curation-country-hint = Two letters: FR, ES, CH.
curation-lat = Latitude
curation-lon = Longitude
curation-place-submit = Correct the place
curation-merge = Duplicate
curation-into = The project that stands for it
curation-into-hint = Its name in the address, its number, or the address of its page.
curation-merge-submit = Let that one stand for it
curation-note = What the region says of it
curation-note-hint = Shown on the project's page. A blank line begins a new paragraph.
curation-note-submit = Publish the note
curation-checks = Checks
curation-checks-hint = A list to think by: nothing here keeps the project from being shown, and nothing is published.
curation-unanswered =
    { $count ->
        [one] one unanswered
       *[other] { NUMBER($count) } unanswered
    }
curation-check-local-benefit = Does the territory gain something by it?
curation-check-shared = Do people from here take part in it?
curation-check-public-duty = Is it something else than a service that a public body owes anyway?
curation-check-words = Your answer, in a few words
curation-checks-submit = Save the answers
curation-measured-rewards-holds = It offers something in return.
curation-measured-rewards-fails = It offers nothing in return.
curation-measured-rewards-open = Whether it offers something in return is not known.
curation-measured-ceiling-holds = Its goal is under the ceiling of { $sum }.
curation-measured-ceiling-fails = Its goal is above the ceiling of { $sum }.
curation-measured-ceiling-open = There is no ceiling to hold its goal against.
features-today =
    { $count ->
        [0] Nothing is featured today.
        [one] One project is featured today.
       *[other] { NUMBER($count) } projects are featured today; the page shows { NUMBER($most) } at most.
    }
features-none = Nothing is featured, today or later.
features-preview = The front page on another day
features-preview-day = Day
features-past = Past
feature-new = Feature a project
feature-title-of = In the spotlight: { $name }
feature-project = Project
feature-project-hint = Its name in the address, its number, or the address of its page.
feature-from = First day
feature-until = Last day
feature-why-label = Why this one
feature-why-label-hint = One sentence, shown beside the project.
feature-submit = Feature it
feature-edit = Edit
feature-again = Feature it again
feature-on = In the spotlight
feature-later = To come
feature-over = Past
feature-hidden = Not shown
collection-new = New collection
collection-title = Title
collection-text = Introduction
collection-text-hint = A blank line begins a new paragraph.
collection-slug = Name in the address
collection-slug-hint = Lower-case letters, digits and dashes. Left blank, it is made of the title. It does not change afterwards.
collection-begin = Create the draft
collection-published = Published
collection-draft = Draft
collection-publish = Publish
collection-withdraw = Unpublish
collection-no-project = No project in this collection yet.
collection-add = Add a project
collection-add-hint = Its name in the address, its number, or the address of its page.
collection-put-in = Add
collection-words = Title and introduction
collection-cover = Its picture is the cover.
collection-set-cover = Use as cover
collection-take-out = Take out
collection-remove = Delete this collection
collection-remove-hint = It disappears from the window. The history can bring it back.
collection-remove-submit = Delete
history-any = Everything
history-kind = About
history-by = By
history-from = From
history-until = Until
history-kind-project = Projects
history-kind-collection = Collections
history-kind-call = Calls for projects
history-kind-event = Events
history-kind-person = People
history-kind-webhook = Outgoing
history-kind-window = The window
history-show = Show
history-all = The whole history
history-older = Older
history-none = Nothing has been done yet.
history-undo = Undo
history-person = a person
history-window = the window
told-project-pinned = Taken in by hand
told-project-hidden = Left out by hand
told-decision-taken-back = Left to the rules again
told-place-corrected = Place corrected
told-place-taken-back = The platform's place restored
told-project-merged = Another stands for it
told-merge-taken-back = On its own again
told-project-featured = Featured
told-feature-taken-back = No longer featured
told-features-ordered = Order of the features changed
told-note-written = Note written
told-note-taken-back = Note taken back
told-check-answered = Checked
told-answer-taken-back = Check opened again
told-collection-described = Collection described
told-collection-arranged = Projects of the collection changed
told-collection-published = Collection published
told-collection-withdrawn = Collection unpublished
told-collection-removed = Collection deleted
told-days = From { $from } to { $until }. { $why }
told-call-begun = Call for projects begun
told-call-redrafted = Draft of the call rewritten
told-call-published = Call published
told-call-reworded = Words of the call changed
told-call-terms-changed = Terms of the call changed
told-call-withdrawn = Call withdrawn
told-call-juror-named = Named to the jury
told-call-juror-dismissed = Left the jury
told-call-entered = Entry received
told-call-invited = Project invited
told-call-revised = Entry rewritten
told-call-entry-withdrawn = Entry withdrawn
told-call-recused = A juror stood aside
told-call-scored = Entry marked
told-call-accepted = Entry accepted
told-call-refused = Entry declined
told-call-pointed = Entry pointed elsewhere
told-call-linked = Project linked to its entry
told-call-results-published = Results published
told-entry-of = { $entry } ({ $call })
told-event-created = Event written
told-event-proposed = Event proposed
told-event-declined = Proposed event not taken up
told-event-revised = Event changed
told-event-published = Event published
told-event-withdrawn = Event made a draft again
told-event-discarded = Draft of an event deleted
told-event-cancelled = Event cancelled
told-event-restored = Cancellation taken back
told-event-moved = Event moved
told-event-occurrence-cancelled = One of its dates cancelled
told-event-occurrence-moved = One of its dates moved
told-event-occurrence-restored = One of its dates restored
told-organisation-named = Organisation added
told-invitation-sent = Invitation sent
told-invitation-revoked = Invitation revoked
told-invitation-accepted = Invitation accepted
told-role-taken = Role taken away
told-webhook-added = Webhook added
told-webhook-paused = Webhook paused
told-webhook-resumed = Webhook resumed
told-webhook-removed = Webhook removed
told-paused-by-hand = At the team's request.
told-paused-failing = Nothing had arrived for three days.
told-paused-gone = The other site says that this address no longer exists.
told-changed = What changed: { $parts }.
told-part-when = Dates and times
told-part-criteria = Criteria
told-part-questions = Questions
told-about-person = Role or invitation changed
told-about-call = Call for projects changed
told-about-event = Event changed
told-about-organisation = Organisation described
told-about-fund = Match fund changed
told-about-books = Books of the funds brought up to date
told-about-window = Setting changed
told-other = Change
done-decided = It is decided.
done-place = The place is corrected.
done-merged = The duplicate is replaced.
done-note = The note is published.
done-checks = The answers are saved.
done-taken-back = It is taken back.
done-featured = The project is featured on those days.
done-ordered = The order is changed.
done-collection-begun = The draft is there. Add projects to it.
done-collection-words = The texts are saved.
done-collection-arranged = The collection is changed.
done-collection-published = The collection is published.
done-collection-withdrawn = The collection is no longer visible.
done-collection-removed = The collection is deleted. The history can bring it back.
done-undone = It is undone.
written-in =
    { $language ->
        [fr] In French:{ " " }
        [en] In English:{ " " }
        [ca] In Catalan:{ " " }
        [es] In Spanish:{ " " }
        [de] In German:{ " " }
        [none] { "" }
       *[other] ({ $language }){ " " }
    }
refusal-curation-choice-missing = Say whether to take it in or leave it out.
refusal-curation-merged = Another project stands for it. Part them first.
refusal-curation-project-unknown = No project of the platform has this name or number.
refusal-curation-merge-itself = That is the project itself.
refusal-curation-merge-onwards = Another project stands for that one. Name the other.
refusal-curation-merge-stands = This one stands for other projects. Part them first.
refusal-curation-postcode-unreadable = That is no postcode: letters and digits, ten at most.
refusal-curation-country-unreadable = Write the country in two letters, FR for instance.
refusal-curation-degrees-unreadable = Those are no degrees. Write 45.78 for instance.
refusal-curation-degrees-missing = Give both latitude and longitude, or neither.
refusal-curation-place-missing = Give at least a town, a postcode or coordinates.
refusal-curation-answer-missing = Answer yes or no.
refusal-curation-feature-hidden = This project is not shown in the window. Take it in first.
refusal-curation-days-order = The last day is before the first, { $from }.
refusal-curation-days-over = That day is past.
refusal-curation-days-many = That is too long: { NUMBER($most) } days at most.
refusal-curation-order-changed = This list has changed meanwhile. Here it is as it stands.
refusal-curation-project-twice = This project is in the collection already.
refusal-curation-projects-many = The collection is full: { NUMBER($most) } projects at most.
refusal-curation-slug-unreadable = Write lower-case letters, digits and dashes, 60 at most.
refusal-curation-slug-taken = A collection has this name already.
refusal-curation-collections-many = There are { NUMBER($most) } collections already. Delete one first.
refusal-curation-collection-empty = Add at least one project before publishing.
refusal-curation-collection-gone = This collection is no more.
refusal-main-language = Write it at least in the window's first language.
refusal-too-long = { written-in }This text is too long: at most { NUMBER($most) } characters, { NUMBER($over) } too many.
refusal-markup = { written-in }Write text only, without tags < >.
refusal-undo-impossible = This cannot be undone any more: what held before is no longer possible.
refusal-undo-overtaken = Something else was decided since. Undo the most recent first.
### What is shared out by visitor.

privacy-live-share = While that connection is open, the server counts how many your IP address holds, so that everyone can have one. It writes this nowhere and forgets it with the last of them.
### What the region chose

nav-collections = Collections
collections-description = Collections of projects by { $name }.
collections-lead = Projects that the region chose and put together, in its own words.
collections-all = All collections
collections-empty = No collection is published at the moment.
collection-count =
    { $count ->
        [0] No project
        [one] One project
       *[other] { NUMBER($count) } projects
    }
collection-empty = The projects of this collection are not shown here any more.
see-collections = All collections
follow-collection = The collection “{ $name }”
project-collections = In these collections
feature-why = Why this one
region-word = A word from the region
ribbon-draft = Preview: residents do not see this page yet.
ribbon-day = Preview of the front page as it will be on { $day }.
ribbon-back = Back to the console
### Events

nav-events = Events
home-events = Next events
see-events = See the whole agenda
events-title = Events
events-description = The agenda of { $name }: visits, work days, meetings, feasts.
events-views = How the agenda is shown
events-list = List
events-by-month = Month
events-all = All events
events-empty-title = Nothing on the agenda for now
events-empty = The next events will show here. Meanwhile the projects are open to everyone.
events-later = See { $month } and after
events-subscribe = Follow the agenda
events-subscribe-hint = The calendar on your phone or computer keeps itself up to date, changes and cancellations included.
events-webcal = Subscribe in my calendar
events-file = iCalendar file (.ics)
month-turn = Change month
month-today = Today
month-empty = No events this month.
event-facts = Practical details
event-when = When
event-where = Where
event-organiser = Organised by
event-capacity = Places
event-capacity-of =
    { $count ->
        [one] One place
       *[other] { $number } places
    }
event-register = Register
event-register-hint = You register on { $site }.
event-keep = Keep this date
event-add = Add to my calendar
event-times = Other dates
event-more-times =
    { $count ->
        [one] And one more date after that.
       *[other] And { NUMBER($count) } more dates after that.
    }
event-concerned = About
event-over = This event is over.
event-series-moved = The dates of this event have changed.
event-when-hours = { $day }, { $from } to { $to }
event-when-across = { $day } at { $from } to { $last } at { $to }
event-when-day = { $day }, all day
event-when-days = { $day } to { $last }
event-when-zone = { $when } ({ $zone } time)
event-until = until { $to }
event-whole-day = all day
event-every-week =
    { $interval ->
        [1] every week, on { $weekday }
       *[other] every { NUMBER($interval) } weeks, on { $weekday }
    }
event-every-month-day =
    { $interval ->
        [1] every month, on day { $number }
       *[other] every { NUMBER($interval) } months, on day { $number }
    }
event-every-month-weekday =
    { $nth ->
        [1] the first { $weekday }
        [2] the second { $weekday }
        [3] the third { $weekday }
       *[other] the fourth { $weekday }
    }{ $interval ->
        [1] { " " }of every month
       *[other] , every { NUMBER($interval) } months
    }
event-every-month-last-weekday =
    { $interval ->
        [1] the last { $weekday } of every month
       *[other] the last { $weekday }, every { NUMBER($interval) } months
    }
event-every-until = { $rule }, until { $day }
event-every-times =
    { $times ->
        [one] { $rule }, once
       *[other] { $rule }, { NUMBER($times) } times
    }
event-cancelled-word = Cancelled
event-cancelled-sentence = This event will not take place.
event-moved-word = Moved
event-moved-sentence = It was to be { $when }.
event-moved-place = The place has changed.
event-now-word = On now
event-now-sentence = It is taking place now.
event-calendar-name = { $name }: events
event-calendar-cancelled = Cancelled: { $title }
event-calendar-moved = Moved: { $title }
map-events =
    { $count ->
        [one] One event
       *[other] { NUMBER($count) } events: see the agenda
    }
map-hint-events = A diamond is an event.
### Calls for projects

nav-calls = Calls for projects
home-calls = Calls for projects
see-calls = All calls
project-call = Selected in the call
calls-description = The calls for projects of { $name }: how to enter, by which criteria, and who was selected.
calls-lead = { $name } invites anyone with an idea to put it forward. Selected projects open their campaigns on { $host } on the same day.
calls-current = Now
calls-past = Before
calls-none-title = No call at the moment
calls-none = A project needs no call to be shown here: it can be put forward any day.
calls-back = All calls
call-phase-draft = Draft: nobody sees it yet.
call-phase-announced = Entries from { $date }.
call-phase-open = Entries until { $date }.
call-phase-closed = Entries are closed. The jury is reading.
call-phase-decided =
    { $count ->
        [0] Over, with no project selected.
        [one] One project was selected.
       *[other] { NUMBER($count) } projects were selected.
    }
call-phase-withdrawn = This call was withdrawn.
call-step-entries = Entries
call-step-reading = Reading by the jury
call-step-results = Results
call-step-launch = Campaigns open
call-step-done = (done)
call-step-now = (now)
call-step-next = (to come)
call-span = from { $opens } to { $closes }
call-preview = Preview: this is what residents would see.
call-enter = Enter a project
call-about = What it is about
call-contact = A question?
call-how = How to enter
call-how-prepare = *Prepare your project* on { $host }: a draft is enough, it need not be online.
call-how-enter = *Send your entry* between { $opens } and { $closes }. Until the closing you can change it or take it back.
call-how-jury = *The jury reads every entry* after the closing, by the same criteria. Nobody marks a project of their own.
call-how-answer = *Every entry gets an answer with its reasons*: selected, not selected, or pointed to a better door.
call-how-launch = *Selected projects open their campaigns* on { $host } on { $launch }.
call-how-private = What you write in your entry is read by the jury and the region alone. Of a selected project, only its title and one sentence are published.
call-terms = Rules
call-version-now = These rules have changed since they were published: this is version { $number }.
call-version-see = See what changed
call-versions = What changed
call-versions-lead = An entry stays under the rules in force on the day it was made.
call-version = Version { $number }, { $date }
call-version-first = First version, { $date }
call-version-terms = Read version { $number }
call-dates = Entries from { $opens } to { $closes }. Campaigns open on { $launch }.
call-criteria = Criteria
call-weight = counts { NUMBER($weight) } of { NUMBER($of) }
call-questions = Questions asked
call-optional = (may be left unanswered)
call-rules-text = Terms
call-moved-opens = The opening moves from { $before } to { $after }.
call-moved-closes = The closing moves from { $before } to { $after }.
call-moved-launch = The opening of campaigns moves from { $before } to { $after }.
call-moved-rules = The text of the terms is changed.
call-moved-criteria = The criteria are changed.
call-moved-questions = The questions asked are changed.
call-results-title = Selected projects
call-results =
    { $accepted ->
        [0] { $entries ->
            [0] There was no entry.
            [one] The only entry was not selected.
           *[other] None of the { NUMBER($entries) } entries was selected.
        }
        [one] { $entries ->
            [one] The only entry was selected.
           *[other] One project selected out of { NUMBER($entries) } entries.
        }
       *[other] { NUMBER($accepted) } projects selected out of { NUMBER($entries) } entries.
    }
call-results-invited =
    { $count ->
        [one] One of them had been invited by the region.
       *[other] { NUMBER($count) } of them had been invited by the region.
    }
call-results-absent =
    { $count ->
        [one] Another selected project cannot be seen here at the moment.
       *[other] { NUMBER($count) } other selected projects cannot be seen here at the moment.
    }
call-announced = Soon online
call-launches = Campaign from { $date }
call-launch-late = Expected since { $date }

### Events, at the console

event-new = New event
event-edit = Edit
event-copy = Duplicate
event-preview = Preview
event-publish = Publish
event-withdraw = Back to draft
event-withdraw-hint = A draft vanishes from the agenda and from subscribed calendars. To let people know that they need not come, cancel it instead.
event-discard = Delete the draft
event-discard-hint = A deleted draft does not come back.
event-restore = Reinstate
event-restore-one = Reinstate this date
event-cancel = Cancel
event-cancel-one = Cancel this date
event-cancel-hint = The page stays and says that it is cancelled, with your reason; so do subscribed calendars.
event-move = Move
event-move-one = Move this date
event-move-hint = The former date stays visible everywhere for those who noted it; subscribed calendars follow.
event-back = Back
event-leave = Change nothing
event-save = Save the draft
event-save-published = Save and publish
event-edit-published = This event is published: residents see your changes at once.
event-summary = In short
event-do = What to do
event-each-time = Each date
event-changed = Last change
event-changed-by = { $when }, by { $who }
event-is-published = Published
event-is-draft = Draft
event-is-over = Over
event-not-done = Nothing was changed
event-part-words = Title and text
event-part-repeat = Does it come back?
event-part-repeat-hint = The rule starts from the first date. Each date can then be cancelled or moved on its own.
event-part-about = What it is about
event-part-guests = Who invites, who comes
event-field-title = Title
event-field-text = Text
event-field-text-hint = An empty line separates two paragraphs.
event-field-days = All day
event-field-start-day = First day
event-field-start-time = Start
event-field-end-day = Last day
event-field-end-day-hint = Empty: the same day.
event-field-end-time = End
event-field-zone = Time zone
event-field-zone-hint = Europe/Paris, for instance. Hours are those of that place, summer and winter.
event-field-repeats = Repetition
event-field-interval = Every … weeks, or months
event-field-until = Until
event-field-times = Or number of dates in all
event-field-venue = Place
event-field-address = Street and number
event-field-town = Town
event-field-point = Coordinates
event-field-point-hint = Latitude and longitude: 45.777, 3.087. Without them the mark stands in the middle of the town.
event-field-projects = Projects
event-field-projects-hint = One a line: the address of its page, or its name in that address.
event-field-calls = Calls for projects
event-field-collections = Collections
event-field-organiser = Organised by
event-field-capacity = Number of places
event-field-registration = Address to register at
event-field-registration-hint = An https address, on another site.
event-field-reason = Why
event-field-reason-hint = Residents read it.
event-repeats-once = Once only
event-repeats-week = By weeks, on the same day
event-repeats-month-day = By months, on the same day number
event-repeats-month-weekday = By months, on the same weekday (2nd Tuesday)
event-repeats-month-last-weekday = By months, on the last such day (last Friday)
events-group-next = To come
events-group-drafts = Drafts
events-group-over = Over
events-none-next = Nothing is published for the time to come.
events-none-drafts = No draft.
events-none-over = Nothing is over.
events-attention = To look at
events-public = The agenda as residents see it
attention-event-draft = { $title } begins on { $when } and is not published.
attention-event-missed = { $title } stayed a draft, and its dates have passed.
attention-event-untold = { $title } has no title in these languages: { $languages }.
attention-event-project = { $title } names a project that the window no longer shows.
attention-event-nowhere = { $title } tells neither where to come nor where to register.
done-event-created = The draft is saved. Nobody else sees it until you publish it.
done-event-revised = Saved.
done-event-published = The event is published.
done-event-withdrawn = The event is a draft again.
done-event-discarded = The draft is deleted.
done-event-restored = Reinstated.
done-event-cancelled = Cancelled, and said everywhere.
done-event-moved = Moved, and said everywhere.
refusal-event-zone = There is no such time zone. Write Europe/Paris, for instance.
refusal-event-day-missing = Give the day.
refusal-event-day = This is no day of the calendar. Write it like this: 2026-05-12.
refusal-event-hour-missing = Give the hour, or tick “All day”.
refusal-event-hour = This is no hour. Write it like this: 18:30.
refusal-event-backwards = The end has to come after the start.
refusal-event-lasts = That is too long: { NUMBER($most) } days at most. Repeat it instead.
refusal-event-skipped = There is no such hour on that day: the change to summer time skips it.
refusal-event-over = All these dates have passed. Check the year.
refusal-event-repeats = Choose a repetition from the list.
refusal-event-interval = Write a number from 1 to { NUMBER($most) }.
refusal-event-times = Write a number from 1 to { NUMBER($most) }.
refusal-event-endless = Say until which day, or how many times.
refusal-event-two-ends = Give either a last day or a number of dates, not both.
refusal-event-until-early = This day does not come after the first date, { $day }.
refusal-event-once = It would happen only once. Choose “Once only”, or go further.
refusal-event-fifth = The first day is the fifth of its weekday in its month, and not every month has five. Choose “the last”.
refusal-event-not-last = { $day } is not the last of its weekday in its month.
refusal-event-series-long = That is too far: { NUMBER($years) } years at most after the first date.
refusal-event-overlaps = Each date would last longer than the time between two.
refusal-event-loses = The date of { $day } was cancelled or moved on its own, and would be no more. Reinstate it first.
refusal-event-point = These are no coordinates. Write them like this: 45.777, 3.087.
refusal-event-project = This window shows no project “{ $name }”.
refusal-event-projects = Too many projects: { NUMBER($most) } at most.
refusal-event-call = There is no call “{ $name }”.
refusal-event-collection = There is no collection “{ $name }”.
refusal-event-capacity = Write a number of places, or leave it empty.
refusal-event-link = Write a whole address that begins with https://.
refusal-event-unknown = This event is no more.
refusal-event-unchanged = Nothing differs from what is saved already.
refusal-event-published = This event is published already.
refusal-event-draft = This event is not published.
refusal-event-published-stays = A published event cannot be deleted: cancel it, or make it a draft first.
refusal-event-cancelled = It is cancelled already.
refusal-event-not-cancelled = It is not cancelled.
refusal-event-series = This event comes back: move one of its dates, or edit its rule.
refusal-event-single = This event has one date only.
refusal-event-no-such-day = There is no date on that day.
refusal-event-day-over = This date has passed.
refusal-event-by-rule = This date follows the rule already.

### Events that holders propose

nav-portal-events = My events
own-events-lead = A visit, a work day, a feast around your project? Propose it: the team of the window reads it, then it shows in the agenda.
own-events-none = You have proposed nothing yet.
own-events-no-project = The window shows none of your projects: whoever proposes an event holds one.
own-event-new = Propose an event
own-event-edit = Change my proposal
own-event-lead = The team of the window reads your proposal before it shows. You receive the answer by letter.
own-event-field-project = Your project
own-event-send = Propose
own-event-send-again = Propose it again
own-event-see = See it in the agenda
own-event-withdraw = Take my proposal back
own-event-tag =
    { $standing ->
        [declined] not taken up
        [published] in the agenda
        [cancelled] cancelled
        [over] over
       *[waiting] awaits an answer
    }
own-event-standing =
    { $standing ->
        [declined] The team did not take this event up. Change it to propose it again.
        [published] This event is in the agenda.
        [cancelled] This event is cancelled.
        [over] This event is over.
       *[waiting] This event awaits the answer of the team.
    }
event-take-up = Take it up
event-decline = Do not take it up
event-decline-hint = Whoever proposed it reads your reason, and may change the proposal and send it again.
event-field-decline = Why not
event-is-proposed = Proposed
event-is-declined = Not taken up
event-proposed = Proposal
event-proposed-by = { $when }, by { $who }
event-declined-why = Reason given
events-group-proposed = Proposed
events-none-proposed = Nothing is proposed.
events-group-declined = Not taken up
events-none-declined = Nothing was turned down.
attention-event-proposed = { $title } is proposed for { $when } and awaits your answer.
done-event-proposed = Your proposal is sent. The team will answer you.
done-event-taken-back = Your proposal is taken back.
done-event-declined = Whoever proposed it has your answer.
refusal-event-proposals = { NUMBER($most) } of your proposals await an answer already. Wait for it, or take one back.
refusal-event-not-yours = Choose one of your projects that the window shows.
refusal-event-taken-up = This event is in the agenda already: cancel it or move it, or write to the team.
refusal-event-not-waiting = This proposal has its answer already.
refusal-event-reason-missing = Write why: whoever proposed it reads it.
### What goes out: webhooks, how mail fares, the choice of letters

nav-console-outgoing = Outgoing
outgoing-title = What leaves the house
outgoing-webhooks = Webhooks
outgoing-webhooks-hint = A webhook tells another site what changes here: a short, signed message without any personal data.
outgoing-no-webhooks = No webhook yet.
outgoing-letters-title = Letters
outgoing-no-letters = No mail server is set up: nobody receives letters. See [mail] in the node's settings.
outgoing-undelivered = Letters not delivered
outgoing-undelivered-hint = In the last thirty days. Check with the person which address their sign-in provider has.
outgoing-trouble = Since { $since } nothing goes out: { $why } The letters wait.
mail-trouble-unreachable = the mail server cannot be reached.
mail-trouble-slow = the mail server does not answer in time.
mail-trouble-unsafe = the mail server offers no safe connection.
mail-trouble-login = the mail server refuses our name or password.
mail-trouble-busy = the mail server is busy.
mail-trouble-garbled = what answers is no mail server.
undelivered-refused = The server refused it for good (code { $code }).
undelivered-late = It could not be sent in time.
undelivered-unfit = The address cannot exist.
undelivered-somebody = Somebody who is no longer known here
webhook-url = Address
webhook-url-hint = An https address that receives messages, given by the other site.
webhook-topics = Tell of
webhook-topic-curation = features, collections and notes
webhook-topic-calls = calls for projects
webhook-topic-events = the agenda
webhook-add = Add a webhook
webhook-back = Everything that leaves
webhook-about = This webhook
webhook-state = State
webhook-since = Added on
webhook-secret = Signing secret
webhook-secret-show = Show
webhook-secret-hint = Give it to the other site alone: it checks by it that messages come from here (Standard Webhooks).
webhook-secret-lost = It is not on this node, so nothing can be sent. Remove this webhook, then add it anew.
webhook-working = Everything arrives.
webhook-failing = Nothing arrives since { $when }. Messages wait and are sent again by themselves.
webhook-paused-by-hand = Paused since { $when }, as the team wished.
webhook-paused-failing = Paused since { $when }: nothing had arrived for three days.
webhook-paused-gone = Paused since { $when }: the other site says that this address is gone.
webhook-test = Send a test
webhook-pause = Pause
webhook-resume = Resume
webhook-remove = Remove
webhook-remove-hint = Removing erases the secret too: nothing will be sent to this address any more.
webhook-deliveries = Last deliveries
webhook-no-deliveries = Nothing has been sent yet.
webhook-arrived = arrived
webhook-not-arrived = not arrived
webhook-answered = Answer { $status }.
webhook-trouble-unreachable = Nobody answers at this address.
webhook-trouble-slow = No answer in time.
webhook-trouble-private = The address leads to a private network: nothing is sent there.
webhook-trouble-unsigned = The signing secret is missing.
done-webhook-added = The webhook is added. Give its secret to the other site, then send a test.
done-webhook-removed = The webhook is removed.
done-webhook-paused = The webhook is paused.
done-webhook-resumed = The webhook goes on where it stopped.
done-webhook-tested = The test arrived.
done-webhook-test-refused = The other site answered { $status }: the test was not accepted.
done-webhook-test-failed = The test did not arrive. See why among the last deliveries.
refusal-webhook-url-missing = Give the address that is to receive messages.
refusal-webhook-url-unusable = This address cannot be used. Copy the whole of it, without a name or password.
refusal-webhook-url-not-https = The address must begin with https:// so that nobody reads messages on the way.
refusal-webhook-url-private = This address leads to a private network. Give that of a public site.
refusal-webhook-url-known = A webhook leads to this address already.
refusal-webhook-topics-missing = Choose at least one thing to tell of.
refusal-webhooks-too-many = A region has { $most } webhooks at most. Remove one first.
refusal-webhook-unknown = This webhook is gone.
notifications-title = The letters you receive
notifications-lead = They go to { $address }, gathered: one an hour at most, and what can wait comes in the morning.
notifications-no-address = Your sign-in provider gave us no address: you receive no letters.
notifications-no-letters = This node sends no letters for now. Your choice is kept.
notifications-kinds = Tell me when
notifications-keep = Save
notifications-back = My account
done-notifications-chosen = Your choice is saved.
outgoing-letters =
    { $count ->
        [0] No letter waits.
        [one] One letter waits.
       *[other] { NUMBER($count) } letters wait.
    }
### Calls for projects: console and entries

nav-console-calls = Calls
nav-portal-calls = My entries
call-desk-back = Back
call-desk-save = Save
call-desk-cancel = Cancel
call-desk-preview = Preview
calls-console-none = No call so far. A call begins as a draft that only you see.
call-new = New call
call-entries =
    { $count ->
        [0] No entry
        [one] One entry
       *[other] { NUMBER($count) } entries
    }
call-waiting =
    { $count ->
        [one] one to decide
       *[other] { NUMBER($count) } to decide
    }
call-entries-title = Entries
call-entries-none = No entry so far.
call-manage = Run the call
call-see = See the public page
call-see-preview = See what residents will see
call-mark = Read and mark the entries
call-edit-draft = Edit the draft
call-edit = Correct the texts
call-edit-terms = Change the rules (version { $version })
call-invite-link = Invite a project
call-jurors-link = Name the jury
call-withdraw-link = Withdraw the call
call-publish = Publish the call
call-publish-results = Publish the results
call-results-ready = Every entry has its answer. Publishing shows them to everyone at the same time.
call-results-wait =
    { $count ->
        [one] Results can be published once the last entry has its answer.
       *[other] Results can be published once these { NUMBER($count) } entries have their answers.
    }
call-form-words = What everyone reads
call-form-dates = Dates
call-form-criteria = Criteria
call-form-criteria-hint = One at least. The weight says how much a criterion counts beside the others; a line left blank does not count.
call-form-questions = Questions to entrants
call-form-questions-hint = Eight at most. Answers are read by the jury and the region alone.
call-form-rules = Terms
call-field-title = Title
call-field-theme = Theme
call-field-theme-hint = A few words above the title.
call-field-text = What it is about
call-field-text-hint = A blank line begins a paragraph. The first one serves as summary.
call-field-contact = Contact
call-field-contact-hint = An e-mail address, a page or a telephone number, better of an office than of a person.
call-field-slug = Name in the address
call-field-slug-hint = Leave it blank: it will be made from the title. It will not change any more.
call-field-opens = Entries open
call-field-closes = Entries close
call-field-launch = Campaigns open
call-field-launch-hint = The day on which selected projects go online.
call-field-criterion = Criterion
call-field-weight = Weight
call-field-question = Question
call-field-optional = May be left unanswered
call-field-rules = Terms
call-field-rules-hint = Who may enter, what is expected, what is offered.
call-field-change = What changes
call-field-change-hint = Everyone will read it, with its date.
call-field-reason = Why the call is withdrawn
call-field-reason-hint = Everyone will read it.
call-change-terms = Change the rules: { $title }
call-change-lead = Entries made already stay under the rules before. The public page will say what changed, and when.
call-save-terms = Put these rules into force
call-withdraw = Withdraw: { $title }
call-withdraw-lead =
    { $count ->
        [0] The page stays and says why. There is no way back.
        [one] The page stays and says why. One entry was made. There is no way back.
       *[other] The page stays and says why. { NUMBER($count) } entries were made. There is no way back.
    }
call-invite = Invite a project: { $title }
call-invite-lead = An invited project is read and decided like the others; the public page says that it was invited.
call-invite-announced = If it is not online yet
announced-hint = These words are yours and stay in the journal: name no private person in them.
jurors-title = The jury: { $title }
jurors-lead = The curators always belong to it. You can name other people, who will see the entries of this call and nothing else. You get a link to pass on to each person yourself: it works once, for seven days.
juror-invite = Create a link for a juror
juror-dismiss = Take off the jury
jury-title = Read and mark: { $title }
jury-lead = Each criterion gets 0 to 5 points and a sentence that says why.
jury-state =
    { $state ->
        [marked] marked
        [own] your project
        [aside] stood aside
       *[todo] to mark
    }
entry-standing =
    { $standing ->
        [accepted] selected
        [refused] not selected
        [pointed] pointed elsewhere
        [withdrawn] withdrawn
       *[waiting] to decide
    }
own-standing =
    { $standing ->
        [accepted] Your project is selected.
        [refused] Your project is not selected.
        [pointed] Your project is not selected, and other doors suit it better.
        [withdrawn] You have taken this entry back.
       *[waiting] Your entry is in. The answer comes with the results of the call.
    }
mark-barred =
    { $why ->
        [own] This project is yours: you do not mark it.
        [aside] You stood aside for this entry.
       *[closed] Entries are marked between the closing and the results.
    }
entry-number = Entry no. { $number }
entry-made = no. { $number }, { $date }
entry-invited-tag = invited
entry-version = version { $version } of the rules
entry-points =
    { $jurors ->
        [one] { $percent } of 100, one reading
       *[other] { $percent } of 100, { $jurors } readings
    }
entry-of-call = Call
entry-from = From
entry-invited-by-region = Invited by the region
entry-when = Made on
entry-project = Project online
entry-link = Address given
entry-announced-as = Announced as
entry-erased = The person asked for their data to be erased: what they wrote is no more.
entry-unanswered = Unanswered
entry-reading = The entry
entry-jury = What the jury says
entry-unmarked = Nobody has marked it yet.
entry-recused =
    { $count ->
        [one] One person stood aside.
       *[other] { NUMBER($count) } people stood aside.
    }
entry-mark = Mark
entry-decisions = Decisions
entry-decide = Decide
entry-decide-again = Change the decision
entry-decide-send = Save the decision
entry-field-outcome = Answer
entry-field-outcome-hint = Its holder reads it only when the results are published.
outcome-accepted = Select
outcome-refused = Do not select
outcome-pointed = Do not select, and point elsewhere
outcome-changed = Decision changed:
decide-accepted = If it is selected: what residents will read
decide-reason = If it is not: why
decide-doors = If it is pointed elsewhere: where to go
entry-field-title = Title announced
entry-field-sentence = One sentence
entry-field-slug = Name of the project in the platform's address
entry-field-slug-hint = If it is known: as soon as that project appears, it takes the place of the announcement.
entry-field-reason = Reason
entry-field-reason-hint = Whoever entered it will read it. Name nobody in it.
entry-field-door = Who
entry-field-door-contact = How to reach them
entry-field-door-why = Why there
entry-field-change = Why the decision changes
entry-field-invited = Address of the project
entry-field-invited-hint = Its page in this window or on the platform. Blank, if it is not online yet.
entry-field-found = Address of the project
entry-found = Is the project online?
entry-found-lead = Give its page in this window or on the platform: it will replace the announcement.
entry-arrived = A project of this name has arrived on { $host }. If it is the right one, confirm it; if not, give the address of the right one.
entry-found-send = Link the project
mark-field-points = Points
mark-field-why = Why
mark-field-why-hint = One sentence. The region reads it, and it stays in the journal: name nobody in it.
mark-points = { $points } of { $of }
mark-send = Save my points
recuse-lead = Do you know this project or its holder too well? Stand aside: your points will not count.
recuse-send = Stand aside
portal-juries = You are on the jury of
portal-entries = Your entries
portal-entries-none = You have made no entry in this window.
portal-open = Open calls
entry-see-call = See the call
entry-new = Enter a project: { $title }
entry-revise = Change my entry: { $title }
entry-rules = Read the terms again (version { $version })
entry-field-project = Your project
entry-project-online = { $title }
entry-project-draft = { $title } (draft)
entry-project-other = Another project
entry-other = If it is another project
entry-field-other-title = Title of the project
entry-field-other-link = Address of its page or draft
entry-field-other-link-hint = May be left blank. It begins with https://
entry-field-answer = Answer
entry-send = Send my entry
entry-send-again = Replace my entry
own-answer = The answer
own-launch = Open your campaign on { $host } on { $date }, the same day as the other selected projects.
own-entry = What you sent
own-edit = Change my entry
own-withdraw = Take my entry back
own-withdraw-lead = You can take it back at any time. There is no way back.
done-call-begun = The draft is saved.
done-call-saved = Saved.
done-call-published = The call is published.
done-call-terms-changed = The new rules are in force.
done-call-withdrawn = The call is withdrawn.
done-call-results-published = The results are published.
done-entry-invited = The project is invited.
done-entry-decided = The decision is saved.
done-entry-linked = The project is linked.
done-entry-marked = Your points are saved.
done-juror-recused = You stand aside for this entry.
done-juror-named = The person is on the jury.
done-juror-dismissed = The person is no longer on the jury.
done-entered = Your entry is in.
done-entry-revised = Your entry is replaced.
done-entry-withdrawn = Your entry is taken back.
refusal-call-change-missing = Say what changes: everyone will read it.
refusal-call-closes-before = The closing must come after the opening.
refusal-call-closes-earlier = The call is open and promises to stay so until { $closes }: it can be extended, not shortened.
refusal-call-closes-past = The closing has passed already: choose a date to come.
refusal-call-criteria-missing = Give at least one criterion.
refusal-call-decided = The results are published: this can no longer change.
refusal-call-draft = This call is not published.
refusal-call-no-draft = This call is a draft no more.
refusal-call-juror-named = This person is on the jury already.
refusal-call-juror-unknown = This person is not on the jury.
refusal-call-launch-early = Campaigns open on the day of the closing at the earliest.
refusal-call-not-closed = Entries are marked and decided once they are closed: all are read together.
refusal-call-opens-fixed = The call has opened already: its opening changes no more.
refusal-call-reason-missing = Say why: everyone will read it.
refusal-call-slug-taken = A call has this name already: choose another.
refusal-call-slug-wrong = Write it in lower-case letters without accents, with digits and dashes.
refusal-call-unchanged = Nothing changed: there was nothing to save.
refusal-call-unknown = There is no call of this name in this window.
refusal-call-weight-wrong = The weight is a whole number from 1 to 100.
refusal-call-withdrawn = This call was withdrawn.
refusal-doors-missing = Give at least one door: who, how to reach them, why there.
refusal-entry-early = Entries open on { $opens }.
refusal-entry-late = Entries have been closed since { $closes }.
refusal-entry-link-wrong = This is no address of the web. It begins with https://
refusal-entry-project-of-others = This project is not among yours. Sign in with the account that holds it on the platform.
refusal-entry-project-unknown = This window does not know this project. Check the address.
refusal-entry-terms-changed = The rules changed while you were writing. Read them again above, then send again.
refusal-entry-too-many = You have five entries to this call already, the most there may be. Take one back first.
refusal-entry-twice = This project is among the entries of this call already.
refusal-entry-unknown = There is no such entry.
refusal-entry-withdrawn = This entry was taken back.
refusal-invite-late = Projects are invited until the closing, as they are entered.
refusal-mark-own-project = This project is yours: you cannot mark it.
refusal-mark-points-wrong = Choose 0 to 5 points.
refusal-mark-reason-missing = Say why, in a sentence.
refusal-mark-stood-aside = You stood aside for this entry.
refusal-outcome-change-missing = Say why the decision changes.
refusal-outcome-reason-missing = Say why: every answer comes with its reasons.
refusal-outcome-slug-wrong = It is the last part of the project's address: letters, digits and dashes.
refusal-call-entries-wait =
    { $count ->
        [one] One entry still waits for its answer.
       *[other] { NUMBER($count) } entries still wait for their answers.
    }
### Members and invitations

nav-members = Team and partners
members-title = Team and partners
members-lead = Who may do what in this window. Everybody signs in with an account of their own; no password is kept here.
members-people = People
members-none = Nobody has a role here yet.
members-by-file = (named in the region's file)
members-take = Remove
members-take-from = { " " }{ $role } from { $name }
members-waiting = Invitations waiting
members-no-invitation = None.
members-invitation = Sent by { $by } on { $sent }, good until { $until }
members-revoke = Take back
members-invite = Invite somebody
members-invite-lead = You get a link to pass on yourself. It works once, within seven days.
members-role = Role
members-organisation = Organisation
members-organisation-hint = For somebody who signs, reads or supports: the firm, foundation or public body.
members-make-link = Make the link
offer-curator = Editorial team: chooses, writes, announces
offer-operator = Runs the window: does everything, and invites
offer-signatory = Signs for a partner: commits its money
offer-reader = Reads for a partner: sees where its money stands
offer-supporter = Support: follows projects for a public body
desk-link = The link, shown this once
done-invitation-sent = The invitation is ready. Copy this link and pass it on to that person, and to nobody else.
done-invitation-repeated = This invitation was there already. If its link is lost, take it back and make another.
done-invitation-revoked = The invitation is taken back: its link gives nothing now.
done-invitation-accepted = Welcome. This role is yours now.
done-role-taken = The role is removed.
invitation-title = An invitation from { $name }
invitation-lead = { $by } offers you a role in this window:
invitation-until = Good once, until { $until }.
invitation-accept = Accept as { $name }
invitation-not-you = Not you? Sign out first, then open the link again.
invitation-sign-in = Sign in to accept
invitation-ask-again = Ask { $by } for a new link.
desk-invitation-title = This invitation gives nothing any more
desk-invitation-remedy = Ask whoever invited you for a new link.
refusal-organisation-missing = Say for which organisation.
refusal-organisation-unusable = This name has no Latin letter or digit: write it another way.
refusal-invitations-many = { NUMBER($most) } invitations wait already: take some back before you make more.
refusal-invitation-closed = This invitation is over already.
refusal-invitation-unknown = There is no such invitation.
refusal-invitation-revoked = This invitation was taken back.
refusal-invitation-used = This invitation was used already.
refusal-invitation-expired = This invitation has expired.
refusal-role-held = You have this role already. The invitation stays good for whom it was meant.
refusal-role-gone = This role is removed already.
refusal-last-operator = This is the last person who runs the window: invite another first.

### Sending once more

again-sign-in = Your sign-in has ended
again-sign-in-lead = Nothing was saved, and nothing is lost: what you wrote is kept in this page. Sign in in another tab, come back here, then send again.
again-door = Sign in in another tab
again-signed-in = I am signed in, send it
again-confirm = Send this form?
again-confirm-lead = Your sign-in changed since this form was shown. If it was you who filled it in, send it.
again-send = Send

nav-portal-new-fund = New fund
portal-organisation-edit = Profile and team
portal-organisation-read = Team
portal-undescribed = Before you promise any money, say who you are: residents will read it.
portal-describe = Describe the organisation
portal-account = Committed: { $committed }. Promised: { $promised }. Owed: { $due }, of which { $paid } paid. Free: { $unspent }.
portal-due = To be paid now: { $sum }.
portal-no-fund = No fund yet. A fund adds money to what the public gives, by a rule that you choose.
portal-statements = Statements
portal-nothing = Holders of projects that this window shows, and partners who add to gifts or lend a hand, find here what is theirs. Nothing is yours yet.
portal-back = Partners' area
fund-new = New fund
fund-granted-of = { $granted } granted out of { $budget }
fund-next-submit = Your turn: read this draft again, then promise it to the region.
fund-next-wait = The region has to answer. You will be told.
fund-next-rewrite = The region did not take it: its page says why. You can write it again.
fund-next-pay = To be paid: { $sum }.
fund-dates = from { $opens } to { $closes }
organisation-lead = What residents read about you, and who acts in your name.
organisation-members = Team
organisation-members-hint = The region invites members, and takes their role away.
organisation-what = Profile
organisation-reader = Only signatories write this profile.
organisation-public = See the public page
rank-signatory = commits the organisation
rank-reader = reads
rank-supporter = supports projects
organisation-field-kind = Kind
organisation-field-registration = Registration number
organisation-field-registration-hint = The number in your country's register.
organisation-field-sentence = One sentence about you
organisation-field-sentence-hint = Beside your name, on the projects you help.
organisation-field-about = Your page
organisation-field-site = Your site
organisation-field-site-hint = An address that begins with https://
done-organisation-described = The profile is saved.
fund-for-whom = For which organisation?
fund-choose-rule = How is money added? Choose a rule; you will set its figures next.
rule-ratio = So much for each euro
rule-ratio-text = For each euro of the public you add a share, always the same.
rule-ratio-example = At 1/2: the public gives €3,000, you add €1,500.
rule-steps = Steps
rule-steps-text = A fixed sum at each step reached: a share of the goal, a number of people.
rule-steps-example = €500 at 50% of the goal, €500 more at 100 people.
rule-last_mile = The last mile
rule-last_mile-text = You fill the gap, once the public has brought a good share of the goal.
rule-last_mile-example = Goal €5,000, threshold 80%: at €4,200 you add €800.
rule-per_backer = So much a person
rule-per_backer-text = A fixed sum for each person who gives: ten small gifts count more than a large one.
rule-per_backer-example = €5 a person, 80 people: you add €400.
rule-gift = A gift to one project
rule-gift-text = A fixed sum to one project that you choose, once.
rule-gift-example = €1,000 to the village oven, if its campaign succeeds.
rule-share = A pot to share
rule-share-text = At the end the whole fund is divided among the projects, by what each has brought together.
rule-share-example = €10,000 among three projects with 100, 60 and 40 people: €5,000, €3,000 and €2,000.
fund-form-back = Back
fund-other-rule = Choose another rule
fund-edit = Edit the draft
fund-part-words = Its name
fund-part-rule = The rule
fund-part-money = Money and dates
fund-part-conditions = On what conditions
fund-part-conditions-hint = Leave blank what you do not ask for. Until all of it is there, nothing is granted.
fund-part-reach = For which projects
fund-part-law = Before the law
fund-save-draft = Save the draft
fund-field-name = Name of the fund
fund-field-sentence = One sentence for residents
fund-field-budget = Budget
fund-field-budget-hint = The most that this fund can ever cost. You can add to it later.
fund-field-cap = At most, for one project
fund-field-cap-hint = Leave blank for no limit.
fund-field-opens = Opens on
fund-field-closes = Closes on
fund-field-closes-hint = From this instant on nothing counts.
fund-field-ratio = Added for each €1 given
fund-field-ratio-hint = A number or an exact fraction: 1, 0.5 or 1/3.
fund-field-last_mile = From how much of the goal on, in %
fund-field-per_backer = Added for each person
fund-field-project = Project
fund-field-gift = Sum
fund-field-share = Divided by
share-crowd = what the public gave
share-backers = the number of people who gave
share-quadratic = each gift, many small ones weighing more than a few large (the region imports the list)
fund-field-steps = Steps
fund-field-steps-hint = Each step asks for a percentage, a number of people, or both. Leave blank those you do not need.
fund-field-step-percent = Step { $number }: % of the goal
fund-field-step-backers = Step { $number }: people
fund-field-step-amount = Step { $number }: sum added
fund-field-percent = % of the goal
fund-field-backers = people who gave
fund-field-amount = given by the public
fund-field-threshold = A condition once met
threshold-sticky = stays met, even if a gift is cancelled
threshold-live = has to hold at the moment of reckoning
fund-field-counts = What counts
counts-from_start = the whole campaign, from its start
counts-from_opening = only what comes in after the fund opens
fund-field-payout = The money is owed
payout-on_success = if the campaign succeeds
payout-at_end = at the end of the campaign, unless the host calls it failed
payout-when_met = as soon as the condition is met, whatever comes after
fund-field-exclusive = Only where no other fund adds anything
fund-field-exclusive-hint = And where this fund gives, others add no more.
fund-field-reach = This fund is for
reach-all = every project of the window
reach-projects = projects that I choose
reach-call = the winners of a call
reach-collection = the projects of a collection
reach-categories = some categories
reach-towns = some towns
fund-field-projects = Projects
fund-field-call = Call
fund-field-collection = Collection
fund-field-categories = Categories
fund-field-towns = Towns
fund-field-anonymous = Do not show our name to the public
fund-field-anonymous-hint = The region knows it; the public accounts say “a partner who stays anonymous”.
fund-field-nature = This money is
fund-field-vote_number = Number of the decision
fund-field-vote_taken = Day of the vote
fund-field-vote_taken-hint = Leave blank until it has been taken: the money is then promised “subject to the vote”.
fund-field-budget_line = Budget line
fund-field-agreed = I commit the organisation on these terms
fund-field-top-up = Sum to add
fund-field-sure = Yes, take back what is not granted
fund-awaits-vote = subject to the vote
fund-refused-title = The region did not take this fund
fund-the-rule = The rule
fund-what-if = What if: replay the rule
fund-promise = Promise it
fund-promise-lead = You promise up to { $budget }. The region answers; after that the rule never changes.
fund-terms-title = Terms of { $date }
fund-terms-1 = What the rule grants a project stays with it, unless its own figures fall, its campaign fails, or two people of the region sign a correction.
fund-terms-2 = The figures are those that the host tells. What is granted becomes owed after the days of grace that follow a campaign's end.
fund-terms-2-met = Figures are those that the host announces. Granted money is owed once the condition is met, even if the campaign fails later.
fund-terms-3 = You pay yourselves, to the holder or through the host. Oriel receives, keeps and moves no money.
fund-terms-4 = You may add, pause, and take back what is not granted; never what is.
fund-terms-5 = Every movement is written in a journal that nobody can alter, and published in the territory's accounts.
fund-terms-signed = What the region asked for when the money was promised
fund-submit = Promise { $budget }
fund-money-now = The money, now
fund-transfers = Prepare the transfers
fund-transfers-hint = You get a file for your bank (ISO 20022). Oriel moves no money.
fund-acts = What you can do
fund-vote-title = The vote has been taken
fund-vote-again = Correct the recorded vote
fund-vote-again-hint = A wrong digit in the number, the day or the line: the old one stays in the journal, the new one is shown.
fund-vote-hint = Until then the money is announced as subject to it, and is not paid.
fund-vote-save = Record the vote
fund-top-up-title = Add to the fund
fund-top-up = Add
fund-pause-title = Pause it
fund-pause-hint = What comes in during a pause never counts. What is granted stays so.
fund-pause = Pause
fund-resume-title = Resume
fund-resume = Resume
fund-withdraw-title = Withdraw the fund
fund-withdraw-hint = What is not granted returns to you, for good. What is granted stays promised.
fund-withdraw = Withdraw
fund-discard-title = Throw the draft away
fund-discard = Throw away
fund-history = What happened
fund-lot = Added to the fund: { $sum }
fund-public = What the public reads of it
fund-step-drafted = Draft written
fund-step-submitted = Promised by { $who }, under the terms of { $terms }
fund-step-endorsed = Accepted by a first person of the region
fund-step-refused = Not taken by the region
fund-step-accepted = Accepted by the region
fund-step-closed = Books closed by the region
board-sentence =
    { $count ->
        [0] granted to no project yet, out of { $budget }. { $left } left.
        [one] granted to one project, out of { $budget }. { $left } left.
       *[other] granted to { NUMBER($count) } projects, out of { $budget }. { $left } left.
    }
stand-budget = Budget
stand-conditional = Promised on a condition
stand-accruing = Moves with the crowd
stand-accruing-more = may still rise or fall
stand-frozen = On hold
stand-frozen-more = the campaign is over; owed after the host's days of grace
stand-due = Owed, to be paid
stand-paid = Paid
stand-paid-more = of which { $sum } confirmed by the region
stand-confirmed = Confirmed
stand-left = Free
stand-left-more = of which { $sum } promised on a condition
board-waiting = { $sum } more would go to projects, if the fund had the money.
board-projects = Project by project
board-project = Project
board-state = State
board-amount = Amount
board-of-it-paid = of which { $sum } paid
board-estimate = about { $sum } if it were divided now
board-granted = Granted
board-no-project = No project yet: the fund begins to count when it opens.
allocation-sums = The sums
allocation-amount = Granted
allocation-paid = Paid
allocation-left = Still to be paid
allocation-explain = Where does this figure come from?
allocation-moves = What was done
payment-title = Record a payment
payment-lead = Pay first, at your bank or on the host; then note here what was done.
payment-record = Record the payment
payment-awaits-vote = Public money is paid once the vote is recorded.
payment-nothing = Nothing is to be paid for now.
payment-field-amount = Sum paid
payment-field-reference = Reference of the payment
payment-field-reference-hint = 35 characters at most, only once in this fund.
payment-field-through = Which way
way-direct = straight to the project's holder
way-host = through the host, as a contribution
move-paid =
    { $way ->
        [host] { $sum } paid through the host, reference { $reference }
       *[other] { $sum } paid directly, reference { $reference }
    }
move-confirmed = Received, confirmed by the region
move-corrected = Corrected from { $before } to { $after }, signed by { $who }: { $reason }
course-title = Through time
course-link = The money through time
course-lead = Where the fund's money stood, month after month, by the records of the journal.
course-drawn = The curve
course-plot = What was paid, owed, on hold and moving, day after day, against the budget. The table below has the figures.
course-when = End of
course-today = Today
course-note = The budget is the sum of what moves with the crowd, is on hold, owed, paid and free. “Confirmed” is part of what is paid, “Promised on a condition” part of what is free.
course-none = Nothing has moved yet.
course-statements = Every movement, in the statements
fund-turn-taken-back = Promise taken back before the region answered
fund-turn-voted = Vote recorded
fund-turn-vote-corrected = Vote corrected
fund-turn-top-up-asked = More money offered to the region
fund-turn-top-up-refused = More money not taken by the region
fund-turn-top-up-dropped = More money given up
fund-turn-paused = Paused
fund-turn-resumed = Resumed
fund-turn-withdrawn = Withdrawn: what was not granted goes back to the partner
what-if-title = What if
what-if-figures = Try other figures
what-if-method = The rule is replayed by the very engine that keeps the real books, over the region's campaigns that ended from { $from } to { $to } or are open now. The host tells totals, not the story of each gift: every campaign counts at once, at its end.
what-if-outcome =
    { $helped ->
        [0] Of { NUMBER($considered) } campaigns, none would have received anything.
        [one] Of { NUMBER($considered) } campaigns, one would have received { $used } in all.
       *[other] Of { NUMBER($considered) } campaigns, { NUMBER($helped) } would have received { $used } in all.
    }{ $exhausted ->
        [yes] {" "}The fund would have been empty on { $when }.
       *[no] {""}
    }
what-if-worst = At worst: { $budget }, the budget. Never a cent more.
what-if-ahead =
    { $open ->
        [one] The campaign open now could ask for up to { $ahead }.
       *[other] The { NUMBER($open) } campaigns open now could ask for up to { $ahead }.
    }
what-if-again = Replay
what-if-own = Back to the fund's own figures
what-if-would = What would have happened
what-if-projects = The projects helped
what-if-none = No project would have received anything.
what-if-months = Month by month
what-if-month = Month
what-if-granted = Granted in all
what-if-budget = budget
what-if-chart = What the fund would have granted in all, month after month.
what-if-field-ratio = Added for €1
what-if-field-backers = From
what-if-field-cap = At most, for one project
what-if-field-budget = Budget
what-if-unit-backers = people
done-fund-drafted = The draft is saved. Nobody but your organisation sees it.
done-fund-submitted = The fund is promised. The region will answer.
done-fund-discarded = The draft is thrown away.
done-fund-topped-up = The sum is added to the fund.
done-fund-paused = The fund is paused.
done-fund-resumed = The fund counts again.
done-fund-withdrawn = What was not granted is taken back.
done-vote-recorded = The vote is recorded.
done-payment-recorded = The payment is recorded. The region will confirm that it arrived.
refusal-out_of_order = This machine's clock is before the last record. Try again in a moment; if it lasts, tell whoever runs the server.
refusal-unknown_entry = There is no such movement.
refusal-unknown_fund = There is no such fund here.
refusal-unknown_project = The window does not show this project. Choose one from the list.
refusal-wrong_currency = Another currency: nothing is converted. Give the sum in the fund's currency.
refusal-bad_amount = This sum cannot be: it has to be above zero.
refusal-duplicate_fund = A fund of this name was accepted before.
refusal-closes_before_opens = It would close before it opens, or at the same time.
refusal-already_closed = This date is past: the fund would be closed already.
refusal-bad_rule = This rule asks for or gives nothing. Check its figures.
refusal-needs_single_gifts = A cap per person cannot be worked out: the host tells totals only.
refusal-backers_hidden = This host does not tell how many people gave: choose a rule and conditions that do not depend on it.
refusal-last_mile_on_units = One of these projects counts pre-orders, not money: there is no last mile there.
refusal-last_mile_on_success = A campaign that succeeds leaves no gap: choose “at the end” or “as soon as the condition is met”.
refusal-when_met_not_allowed = With this rule money can only be owed at the end.
refusal-when_met_one_step = Owed as soon as the condition is met: there is one step only.
refusal-fund_withdrawn = This fund was withdrawn.
refusal-fund_closed = This fund is closed.
refusal-not_open = This fund is not open yet.
refusal-already_paused = This fund is paused already.
refusal-not_paused = This fund is not paused.
refusal-unknown_stage = The host says something unknown of this campaign.
refusal-ended_needs_keep = The host calls this campaign ended without saying whether it succeeded.
refusal-unknown_way = Say which way the money went.
refusal-reference_needed = Give the payment's reference: it is what proves it.
refusal-duplicate_reference = This fund has a payment with this reference already. Did you record it before?
refusal-not_due = Nothing is owed here for now.
refusal-overpaid = That is more than what is still to be paid.
refusal-already_confirmed = It is confirmed already.
refusal-not_paid = It is not paid in full yet.
refusal-two_people_needed = A correction is signed by two: another person than the one who asks.
refusal-reason_needed = Say why: the reason stays in the journal.
refusal-below_paid = That is less than what is paid already.
refusal-over_budget = The fund has not enough free money left for this.
refusal-over_cap = That is more than the fund's cap for one project.
refusal-organisation-unknown = There is no such organisation here.
refusal-organisation-not-described = First say who you are, on the organisation's page.
refusal-fund-promised = This fund is promised: its rule changes no more. For another, make a new fund.
refusal-drafts-many = Your organisation has { NUMBER($most) } drafts already: promise or throw one away.
refusal-fund-unchanged = The region said no to this fund as it is. Change it before you promise it again.
refusal-terms-not-agreed = Tick the box: without it nothing is promised.
refusal-second-person-needed = You have accepted already. Above the region's limit another person has to accept too.
refusal-fund-unknown = There is no such fund here.
refusal-fund-answered = The region has answered this fund already.
refusal-fund-name-unusable = This name cannot be an address. Add a word to it.
refusal-public-money-named = Public money is never anonymous.
refusal-public-money-is-grant = A public body gives grants.
refusal-grant-is-public = Only a public body gives grants.
refusal-vote-missing = Public money follows a decision: say which.
refusal-vote-number-missing = The vote has been taken: give its number.
refusal-vote-ahead = This date is to come: the vote has not been taken yet.
refusal-vote-not-taken = Public money is paid once the vote is recorded. Record it first.
refusal-vote-not-public = This is no public money: no vote is expected.
refusal-vote-books-closed = The books of this fund are closed: its vote is corrected no more.
refusal-vote-before-accepted = The region has not accepted this fund yet. Take the promise back to change the vote that it reads.
refusal-vote-after-payment = A payment is recorded before that day already: nothing is paid before the vote.
refusal-correction-gone = This correction waits no more.
refusal-gift-unread = Line { NUMBER($line) }: a word for the person, a semicolon, and a sum above zero are needed.
refusal-gifts-many = { NUMBER($most) } gifts at most at once.
refusal-books-closed = The books of this fund are closed already.
refusal-correction-books-closed = The books of this fund are closed: nothing is corrected any more.
refusal-campaign-not-gone = The host still tells of this campaign: how it ends is for the host to say.
refusal-campaign-over = This campaign is over already.
refusal-books-not-settled = Something is still to come: a campaign, a payment or a confirmation.
refusal-amount-too-fine = There are too many decimals for this currency.
refusal-amount-too-large = This sum is too large to be meant. Check the zeros.
refusal-amount-unread = This is no sum. Write it without a mark for thousands, for example 1250.50.
refusal-count-unread = This is no whole number above zero.
refusal-not-https = An address that begins with https:// is expected.
refusal-cap-over-budget = The cap for one project is above the fund's budget.
refusal-ratio-unread = Give a number or a fraction above zero: 1, 0.5 or 1/3.
refusal-percent-unread = Give a whole percentage from 1 to { NUMBER($most) }.
refusal-amount-other-currency = This region’s books are kept in { $currency }. Write the sum in { $currency }, in figures alone.
refusal-step-asks-nothing = A step asks for a percentage, a number of people, or both.
refusal-steps-missing = Fill in one step at least.
refusal-too-many = That is too many at once: 300 at most.
refusal-withdraw-not-sure = Tick the box to confirm: a withdrawal is final.
### Match funds

match-anonymous = A partner who stays anonymous
match-anonymous-within = a partner who stays anonymous
match-asked-percent = { $percent } of the goal is reached
match-asked-backers =
    { $count ->
        [one] one person has given
       *[other] { NUMBER($count) } people have given
    }
match-asked-amount = people have given { $sum }
match-missing-backers =
    { $count ->
        [one] one more to go
       *[other] { NUMBER($count) } more to go
    }
match-missing-units =
    { $count ->
        [one] one more pre-order to go
       *[other] { NUMBER($count) } more pre-orders to go
    }
match-missing-sum = { $sum } more to go
match-once = , once { $asked }
match-cap = , up to { $sum } per project
match-ratio = { $name } adds { $sum } for every { $each } given{ $once }{ $cap }.
match-steps = { $name } adds { $steps }{ $once }{ $cap }.
match-step = { $sum } once { $asked }
match-step-more = { $sum } more once { $asked }
match-last-mile = { $name } adds what is missing to the goal{ $once }{ $cap }.
match-per-backer = { $name } adds { $sum } for each person who gives{ $once }{ $cap }.
match-gift = { $name } gives { $sum } to “{ $project }”{ $once }{ $cap }.
match-share = { $name } divides { $sum } between the projects when the fund closes, { $by ->
        [crowd] in proportion to what people gave to each
        [backers] in proportion to how many people gave to each
       *[quadratic] so that many small gifts weigh more than a few large ones
    }{ $once }{ $cap }.
match-formula = { $rule }, at most { $limits }
match-formula-ratio = { $k } × what people gave
match-formula-steps = the sum of the steps reached
match-formula-last-mile = goal − what people gave
match-formula-per-backer = { $sum } × number of people who gave
match-formula-share = { $sum } × { $by ->
        [crowd] gifts to the project ÷ gifts to all projects
        [backers] people who gave to the project ÷ people who gave to any
       *[quadratic] weight of the project ÷ weight of all; the weight is (sum of the √ of each person)² − sum of gifts
    }
match-formula-cap = { $sum } per project
match-formula-ceiling = what is missing to { $percent } of the goal
match-formula-money = what is left in the fund
match-term-for = For which projects
match-term-when = When
match-term-money = Money
match-term-counts = What counts
match-term-kept = Once the mark is met
match-term-paid = Payment
match-term-limit = Limit
match-term-alone = With other partners
match-term-vote = Public decision
match-term-nature = Kind of money
match-money = { $sum } in all. First come, first served: once everything is granted, nothing more is added.
match-money-share = { $sum } in all, divided once. Before the closing each part is only an estimate and can go down.
match-when = From { $opens } to { $closes }.
match-vote-awaited = Subject to a vote that has not been taken yet. Nothing is paid before.
match-vote-taken = Decision taken on { $date }, no. { $number }.
match-for-all = Every project of this window, now and to come.
match-for-projects =
    { $count ->
        [one] This project:
       *[other] These projects:
    }
match-for-call = The winners of this call for projects:
match-for-collection = The projects of this collection:
match-for-chosen = Projects chosen for this fund.
match-for-categories = Projects of these categories: { $names }.
match-for-towns = Projects of these towns: { $names }.
match-counts-from-start = Everything that people gave since the campaign began.
match-counts-from-opening = Only what people give from the opening of the fund on.
match-sticky = The promise stands, even if gifts are cancelled later.
match-live = The mark must stay met: if gifts are cancelled, the promise falls back.
match-paid-on-success = Only if the campaign succeeds. Otherwise nothing is paid.
match-paid-at-end = When the campaign ends, even below the goal where its holder keeps what was given. If it fails, nothing is paid.
match-paid-when-met = As soon as it is granted, without waiting for the end of the campaign.
match-ceiling = Gifts and what partners add together: nothing is added beyond { $percent } of the goal.
match-alone = It adds only where no other partner does; and where it adds, others add no more.
match-project-gone = a project that this window no longer shows
match-example = Example: a project asks for { $goal }, and { $people } people have given { $crowd }. The fund adds { $sum }.
match-example-share = Example: two projects, one with { $crowd } from { $people } people, the other with { $crowd2 } from { $people2 }. The first gets { $sum }, the second { $sum2 }.
match-example-bounded = The rule would come to { $sum }, but { $limit ->
        [cap] the cap per project is lower.
        [money] the fund holds no more.
       *[ceiling] gifts and additions together stay within the limit.
    }
nature-patronage = Patronage: a gift, with nothing in return but thanks.
nature-sponsorship = Sponsorship: paid visibility, with an invoice.
nature-grant = Grant: public money.
organisation-firm = Firm
organisation-foundation = Foundation
organisation-association = Association
organisation-public-body = Public body
fund-draft = being written
fund-submitted = promised, awaiting an answer
fund-endorsed = agreed by one person, another has to confirm
fund-refused = not taken
fund-books-closed = books closed
fund-withdrawn = withdrawn for what was not granted
fund-settled = everything is settled
fund-closing = over, payments still to come
fund-paused = paused
fund-exhausted = all granted
fund-open = open
fund-accepted = accepted, not open yet
match-state-conditional = promised on a condition
match-state-accruing = moves with the campaign
match-state-frozen = on hold
match-state-due = owed
match-state-partly-paid = paid in part
match-state-paid = paid
match-state-confirmed = received
match-state-lapsed = nothing to pay
match-state-released = withdrawn
match-state-void = nothing to pay
match-conditional = promised on a condition
match-promised-once =
    { $kind ->
        [some] promised once { $asked }: { $missing }
       *[other] promised once { $asked }
    }
match-accruing = moves with the campaign
match-fills = fills the gap: goes down as people give
match-met = met, if the campaign sees it through
match-blocked = promised only where no other partner adds
match-undivided = divided between projects when the fund closes, on { $date }
match-paused = paused: what is given now does not count
match-stays-cap = maximum per project reached
match-stays-ceiling = maximum for this project reached: nothing more is added
match-stays-money = the fund is fully granted: nothing more is added
match-stays-closed = the fund is over: the sum rises no more
match-stays-away = the window does not show this project for now: nothing more is added
match-stays-withdrawn = the partner has withdrawn: what was granted stays promised
match-stays-blocked = rises no more: another partner adds alone
match-provisional = provisional: the campaign is over, { $host } has not yet said how it ended
match-frozen = on hold while payments clear
match-due = owed, not paid yet
match-partly-paid = paid in part: { $paid } of { $sum }
match-paid-on = paid on { $date }
match-paid-reference = paid on { $date }, ref. { $reference }
match-confirmed = received, confirmed on { $date } by { $region }
match-void =
    { $stage ->
        [cancelled] nothing to pay: the campaign was stopped
        [ended] nothing to pay: the campaign ended below its goal
       *[other] nothing to pay: the campaign did not succeed
    }
match-released = nothing to pay: the partner withdrew before anything was granted
match-lapsed = nothing to pay: the fund ended without granting anything here
match-lapsed-corrected = nothing to pay: brought to zero on { $date } by a correction that two people signed
match-unvoted = { $text }, subject to the vote
match-next = Give { $one } and { $name } adds { $sum }{ $kind ->
        [unvoted] , subject to the vote.
       *[sure] .
    } At most { $most } more for this project, until { $date }.
match-next-partial = Give { $one } and { $name } adds up to { $sum }, depending on what is left{ $kind ->
        [unvoted] , subject to the vote.
       *[sure] .
    } At most { $most } more for this project, until { $date }.
match-formula-name = The sum:
match-nothing-on-failure = In that case partners pay nothing either.
explain-open = Where do these figures come from?
explain-heading = Where do these figures come from?
explain-title = { $title }: where the figures come from
explain-description = What partners add to “{ $title }”: rule and sum, line by line.
explain-lead = Each sum follows from a rule written beforehand and from what { $host } shows. Here is the working, line by line.
explain-figure = { $sum }, { $name }: where this figure comes from
explain-fund = The fund: { $name }
explain-crowd = Given by people
explain-counted = Of which counts for this fund
explain-people = People who count
explain-met = { $have }, met
explain-unmet = { $have }, not yet
explain-steps = Sum of the steps reached
explain-undivided = Divided when the fund closes, until then
explain-cap = Cap per project
explain-room = Can still be added before the limit
explain-available = Left in the fund
explain-void = The campaign did not succeed
explain-waiting = Waiting for money in the fund
explain-result = What the fund adds
explain-paid = Paid: { $sum }, { $date } (record { NUMBER($seq) })
explain-confirmed = Receipt confirmed, { $date } (record { NUMBER($seq) })
explain-corrected = Correction signed by two people: from { $before } to { $after }, { $date } (record { NUMBER($seq) })
explain-source = Read from { $host } on { $date }, record { NUMBER($seq) } of the journal. Rule in force since { $accepted }, unchanged since.
accounts-see = The territory's whole account
match-waiting = waiting: the fund is fully granted
match-filled = nothing is missing: the goal is reached
nav-sponsors = Partners
nav-accounts = Accounts
sponsors-title = They add to what you give
sponsors-description = The partners that add to what people give in { $name }: rules, sums, projects.
sponsors-lead = Firms, foundations, public bodies: each wrote beforehand what it adds, and on what condition. Every sum can be checked.
sponsors-empty = No partner adds to gifts in this window yet.
sponsors-anonymous = Without their name
sponsors-anonymous-lead = A private partner may stay anonymous. Its rule and accounts are as public as any; public money is never anonymous.
sponsors-back = All partners
sponsor-description = What { $name } adds to people's gifts, project by project.
sponsor-funds =
    { $count ->
        [one] one fund
       *[other] { NUMBER($count) } funds
    }
sponsor-registration = no. { $number }
sponsor-money = Where its money stands
sponsor-its-funds = Its funds
sponsor-projects = The projects it helps
sponsor-about = Who is it?
sponsor-site = Its site
money-paid = paid
money-due = owed, not paid yet
money-running = moves with campaigns
money-free = still free
money-total = { $sum } in all.
money-confirmed = Received and confirmed: { $sum }.
fund-until = until { $date }
fund-unvoted = subject to the vote
fund-rule = The rule
fund-money = Where the money stands
fund-projects = Projects helped
fund-nothing-yet = Nothing is granted yet.
fund-others =
    { $count ->
        [one] One other project may still benefit.
       *[other] { NUMBER($count) } other projects may still benefit.
    }
fund-estimate = If it were divided now (can go down)
fund-time = Its history
fund-lots = Where the budget comes from
fund-lot-recorded = { $sum } (record { NUMBER($seq) } of the journal)
fund-account = The account
fund-time-accepted = accepted
fund-time-voted = decision taken
fund-time-opens = will open
fund-time-opened = opened
fund-time-closes = will close
fund-time-paused = paused
fund-time-resumed = resumed
fund-time-withdrawn = withdrawn by its partner: nothing more is granted
fund-time-closed = closed
fund-time-books-closed = books closed
accounts-title = The territory's accounts
accounts-description = Everything that partners promised, owe and paid in { $name }, as open data.
accounts-sentence = { $funds ->
        [one] One fund
       *[other] { NUMBER($funds) } funds
    } of { $committed } in all, { $projects ->
        [0] no project helped yet
        [one] one project helped
       *[other] { NUMBER($projects) } projects helped
    }: { $paid } paid, { $due } owed, { $promised } still moving with campaigns.
accounts-no-money = No fund adds to gifts here yet. What neighbours, firms and public bodies give without money is below.
accounts-note = What moves with campaigns is not owed yet: if one fails, nothing is paid for it. What people give stays on { $host } and is not part of these sums.
accounts-unvoted = Part of it comes from public decisions that are still to be voted.
accounts-states = Where the money stands
accounts-by-fund = Fund by fund
accounts-by-project = Project by project
accounts-head-fund = Fund
accounts-head-project = Project
accounts-head-committed = Budget
accounts-head-promised = Moves with campaigns
accounts-head-due = Owed, paid or not
accounts-head-paid = Paid
accounts-head-unspent = Free
accounts-head-crowd = Given by people
accounts-agree = Both tables say the same, to the cent.
accounts-check = Check it
accounts-journal = All of it follows from a journal in which nothing is erased. Its last record is number { $seq }, of { $date }, with this fingerprint (SHA-256):
accounts-how = Each record holds the fingerprint of the one before: changing the past would change all that follow. Note the number and the fingerprint; later, whoever keeps the journal must be able to show you that it still holds this record. The files on this page let you add it all up again.
accounts-csv-funds = Funds (CSV)
accounts-csv-projects = Projects (CSV)
accounts-csv-allocations = Each fund on each project (CSV)
accounts-json = All of it, for machines (JSON)
account-partners =
    { $kind ->
        [promised] Partners would add *{ $sum }* if the campaigns under way succeed.
       *[mixed] Partners add *{ $sum }*: { $paid } paid, { $due } owed, { $promised } if the campaigns under way succeed.
    }
explain-not-met = While the condition is not met
explain-gift = Sum promised
explain-asked = Condition: { $asked }
explain-step-met = Step reached: { $asked }
explain-step-unmet = Step to come ({ $sum }): { $asked }
match-lapsed-unmet = nothing to pay: the condition was not met ({ $asked })
match-provided = , provided that { $asked }

nav-console-funds = Funds
console-funds-account =
    { $count ->
        [one] One fund, { $budget } committed
       *[other] { NUMBER($count) } funds, { $budget } committed
    }: { $paid } paid, of which { $confirmed } confirmed; { $due } owed and to be paid; { $running } still moving with campaigns.
console-funds-waiting = To be decided
console-corrections = Corrections to sign
console-funds-all = All funds
console-funds-none = No fund yet. Invite a signatory of an organisation from the members' page: they promise from their own area.
fund-still-due = { $sum } to be paid
fund-endorsed-by = { $who } has accepted already. Your agreement sets the fund going.
fund-endorsed-by-you = You accepted this fund. Another person of the region has to accept too.
fund-whose = Who commits the money
fund-organisation = Organisation
fund-anonymous = anonymous to the public
fund-vote-label = Vote
fund-vote-told = { $number } of { $day }, line { $line }
fund-verified = Promise verified
fund-verified-told = by { $who }, on { $day }
fund-field-verified = The body that will pay has verified this promise
fund-field-verified-hint = Above the sum that the region sets, somebody asks it before accepting.
fund-field-verified_by = Verified by
fund-field-verified_by-hint = The service or the function, not a person's name: it stays in the journal for good.
fund-field-verified_on = On
refusal-verified-missing = Above the sum that the region sets, the body that will pay verifies first. Ask it, then tick.
refusal-verified-ahead = That day is still to come.
refusal-verified-before = This promise is of { $day }: the verification cannot be older.
fund-answer = Answer
fund-accept-title = Accept
fund-accept-hint = The rule never changes after that. The fund begins to count when it opens.
fund-accept-two = At this height two people of the region have to accept.
fund-accept = Accept this fund
fund-refuse-title = Do not take it
fund-field-refuse = Why, for the organisation
fund-refuse = Do not take this fund
fund-close-title = Close the books
fund-close-lead = Everything is settled. Not used: { $sum }. Tell everyone why.
fund-field-account = What was used, what was not and why
fund-close = Close and publish
console-allocation-acts = What you can do
console-allocation-nothing = Nothing to do here for now.
payment-confirm-title = The money arrived
payment-confirm-hint = Confirm once the project's holder has received it.
payment-confirm = Confirm that it arrived
correction-title = Correct what is owed
correction-hint = Another person of the region will sign. The journal keeps the sum before, the sum after and the reason.
correction-field-amount = Right sum
correction-field-reason = Reason
correction-ask = Ask for the correction
correction-asked-title = Correction waiting
correction-asked-by = Asked for by { $who } on { $when }: from { $from } to { $to }.
correction-sign = Sign the correction
correction-other = Another person than you has to sign.
correction-drop = Drop the correction
given-up-title = The host shows this campaign no more
given-up-hint = You can end it here: for every fund it then counts as failed, and what was promised and is not owed yet goes back to the funds. If the host shows it again, the host's word counts.
given-up-field-reason = Reason
given-up = End it as failed
gifts-title = Import single gifts
gifts-known =
    { $count ->
        [one] One gift imported before ({ $sum }) by { $who }, { $when }. A new import replaces it.
       *[other] { NUMBER($count) } gifts imported before ({ $sum }) by { $who }, { $when }. A new import replaces them.
    }
gifts-field-lines = One line a gift
gifts-field-lines-hint = A word for the person, a semicolon, the sum: Anne;20. Names are not kept.
gifts-import = Import
done-fund-accepted = The fund is accepted.
done-fund-endorsed = Your agreement is recorded. Another person of the region has to accept too.
done-fund-refused = The fund is not taken. The organisation reads your reason.
done-books-closed = The books are closed and published.
done-payment-confirmed = Its arrival is confirmed.
done-correction-asked = The correction waits for another person's signature.
done-correction-signed = The correction is made.
done-correction-dropped = The correction is dropped.
done-campaign-given-up = The campaign is ended here. What was promised for it is free again.
done-gifts-imported = The gifts are imported, without names.

told-sponsor-described = Organisation described
told-sponsor-drafted = Fund written
told-sponsor-discarded = Draft of a fund thrown away
told-sponsor-submitted = Fund promised
told-sponsor-refused = Fund not taken
told-sponsor-endorsed = Fund accepted by a first person
told-sponsor-voted = Vote recorded
told-sponsor-books-opened = Books opened
told-sponsor-declared = Project entered in the books
told-sponsor-correction-asked = Correction asked for
told-sponsor-correction-dropped = Correction dropped
told-sponsor-books-closed = Books of the fund closed
told-sponsor-accepted = Fund accepted
told-sponsor-lot = Money added to the fund
told-sponsor-paused = Fund paused
told-sponsor-resumed = Fund resumed
told-sponsor-withdrawn = Fund withdrawn
told-sponsor-paid = Payment recorded
told-sponsor-confirmed = Arrival confirmed
told-sponsor-corrected = Correction signed
told-sponsor-gifts = Single gifts imported
told-sponsor-admitted = Project admitted to a fund
told-sponsor-away = Project no longer shown: nothing new is granted to it
told-sponsor-back = Project shown again: funds count it again
told-sponsor-given-up = Campaign that the host no longer shows ended here
told-sponsor-observed = Reading of the host
told-sponsor-ticked = Time passed

### Access for an organisation's programs

organisation-tokens = Access for your software
tokens-title = Access for your software
tokens-lead = A token lets a program read your funds and statements, or record your payments, without anyone signing in.
tokens-open = Tokens in use
tokens-none = No token is in use.
tokens-closed = Tokens that open nothing any more
tokens-use = Using them
tokens-use-lead = The program sends the token with every request:
tokens-document = This window's OpenAPI document
token-make = Create a token
token-make-lead = It is shown once, and acts in your name. It stops opening anything on its end date, as soon as it is revoked, or when you no longer sign for the organisation.
token-field-name = Name of the token
token-field-name-hint = The program that will use it: “Accounting”.
token-field-scopes = What it allows
token-field-days = Valid for
token-days =
    { $days ->
        [365] one year
       *[other] { $days } days
    }
scope-funds = read funds and what they grant
scope-statements = read statements
scope-payments = record payments
token-made-by = Created by { $by } on { $when }.
token-until = Valid until { $when }.
token-over-since = Expired on { $when }.
token-revoked-on = Revoked on { $when }.
token-revoke = Revoke
done-token-made = The token is created. Copy it into your program now: it will never be shown again.
done-token-repeated = This token was created already, and was shown once only. If it is lost, revoke it and create another.
done-token-revoked = The token is revoked: it opens nothing any more.
link-token-made = The token, shown this once
refusal-token-scopes-missing = Choose at least one thing that the token allows.
refusal-tokens-many = An organisation has { $most } tokens in use at most. Revoke one first.
refusal-token-unknown = Your organisation has no such token.
refusal-api-token = This request carries no token in use. Send “Authorization: Bearer” and a token created in the partner area that is neither expired nor revoked.
refusal-api-scope-funds = This token does not allow reading funds. Create one that does.
refusal-api-scope-statements = This token does not allow reading statements. Create one that does.
refusal-api-scope-payments = This token does not allow recording payments. Create one that does.
refusal-api-not-json = A payment is sent as JSON. Say so: “Content-Type: application/json”.
told-sponsor-token-made = Token created
told-sponsor-token-revoked = Token revoked
nav-console-grants = Public money
statements-title = Statements
statements-all = Statements of organisations
statements-lead = Every month and every year in which something moved. A statement is drawn from the journal on request: the same statement always has the same figures.
statements-none = Nothing has moved yet.
statements-nobody = No organisation has committed money yet.
statements-moved =
    { $count ->
        [one] one movement; paid: { $paid }
       *[other] { NUMBER($count) } movements; paid: { $paid }
    }
statement-title = Statement, { $period }
statement-number = Number
statement-period = Period
statement-from-to = from { $from } to { $to }, both included
statement-unfinished = This period is not over: the statement says how the books stand on { $when }.
statement-csv = Table (CSV)
statement-json = Data (JSON)
statement-sums = From beginning to end
statement-figure = Sum
statement-opening = At the beginning
statement-moved = Movement
statement-closing = At the end
statement-movements = What moved
statement-seq = line { $seq }
statement-no-movement = Nothing moved in this period.
statement-by-fund = Fund by fund, at the end
statement-by-project = Project by project, at the end
statement-fund = Fund
statement-project = Project
statement-total = Total
statement-no-row = Nothing to show for this period.
statement-proof = Check it
statement-proof-lead = All of this statement follows from lines { $first } to { $last } of the territory's journal, and those before. Each line carries the fingerprint of the one before: changing one changes all that follow.
statement-hash = SHA-256 fingerprint of line { $seq }
statement-proof-how = The region runs these commands on its server and can hand you the journal. The first has to say “sound”; the last has to give the fingerprint above.
figure-committed = Committed
figure-committed-hint = the budgets of funds
figure-promised = Promised
figure-promised-hint = granted, not owed yet
figure-due = Owed
figure-due-hint = paid or not
figure-paid = Paid
figure-paid-hint = as the organisation says
figure-confirmed = Confirmed
figure-confirmed-hint = arrived, as the region says
figure-unspent = Free
figure-unspent-hint = neither promised nor owed
cause-time = A date passed
cause-due = The days of grace are over: the money is owed
cause-fund-accepted = The region accepted the fund
cause-lot = Money added to the fund
cause-fund-paused = The fund was paused
cause-fund-resumed = The fund resumed
cause-fund-withdrawn = What was not granted was taken back
cause-admitted = One more project may receive some
cause-observation = The host told new figures
cause-gifts-import = Gifts were imported one by one
cause-payment =
    Paid { $way ->
        [host] through the host
       *[direct] directly
    }, reference { $reference }
cause-confirm = The region confirmed that the money arrived
cause-correction = Correction signed by two people: { $reason }
transfers-title = Transfers
transfers-lead = What this fund owes, to whom, and the file that your bank reads. You load it in your bank's pages yourselves, and sign it there.
transfers-owed = To be paid
transfers-unpayable =
    { $count ->
        [one] One project has no account yet: the region or the project's holder has to note it.
       *[other] { NUMBER($count) } projects have no account yet: the region or the projects' holders have to note it.
    }
transfers-no-account = No account is noted for this project.
transfers-reference = Reference
transfers-record = Record this payment once it is made
transfers-total = Transfers that can be made: { $sum }
transfers-file = The file for your bank
transfers-download = Download the file
transfers-after = Nothing is sent to a bank. Once the transfers are made, record each payment above: the reference is filled in.
transfers-field-pay = What you pay
transfers-field-name = Holder of the account that pays
transfers-field-name-hint = Your organisation, as the bank knows it. 70 characters at most.
transfers-field-iban = IBAN of the account that pays
transfers-field-day = Day of payment
transfers-field-keep = Keep this account for the next time
transfers-field-keep-hint = Only signatories see it. Untick to erase it.
payee-title = Who is paid
payee-noted = Noted by { $who } on { $when }
payee-kept = What is kept
payee-none = Nothing is noted yet.
payee-privacy = Only the region, the project's holder, and the signatories of funds that owe it money read this. Nothing of it is written to the journal; all of it can be erased.
payee-forget = Erase this account
payee-note = Note it
payee-save = Save
payee-field-name = Name of the beneficiary
payee-field-name-hint = The holder of the account, by their official name.
payee-field-iban = IBAN
payee-field-iban-hint = It is on the account's papers. Spaces do not matter.
payee-field-bic = BIC
payee-field-bic-hint = Only for an account outside the European Economic Area.
payee-field-siret = SIRET
payee-field-siret-hint = 14 digits. Asked for in France where public money is received.
payee-field-rna = RNA number
payee-field-rna-hint = W and nine digits, for an association in France.
done-payee-noted = The beneficiary is noted.
done-payee-forgotten = The account is erased.
grants-title = Public money
grants-lead = What each beneficiary gets of public bodies in a year. Above { $limit }, the law wants an agreement.
grants-no-siret = without SIRET
grants-payee = Who is paid
grants-owed = { $sum } owed or paid
grants-and-promised = { $sum } promised
grants-above = More than { $limit } in the year: the public body has to have signed an agreement.
grants-soon = If all that is promised comes to be owed, the sum passes { $limit }: prepare the agreement.
grants-none = No public body owes or promises money to a project yet.
grants-agreed = owed since { $day }
grants-unvoted = owed, subject to the vote
grants-promised = promised
grants-register = The register to publish
grants-register-lead = The grants that are owed, in the open schema “Subventions” 2.1.1 of the French common set of local data.
grants-download = Download the register (CSV)
grants-left-out = What is not in it yet
lacks-grant-granter-id = The public body's SIRET is missing: it notes it on its organisation's page.
lacks-grant-beneficiary-id = The beneficiary's SIRET is missing.
lacks-grant-vote = The vote is not recorded.
lacks-grant-granter = The public body's name is missing.
lacks-grant-beneficiary = The beneficiary's name is missing.
lacks-grant-object = What it is for is missing or too long.
lacks-grant-amount = The sum is not above zero.
lacks-grant-currency = The register takes only euros.
lacks-grant-period = The last payment comes before the first.
lacks-grant-unpaid = Nothing of it is paid yet: the register says when it was.
reconcile-title = Compare with the final export
reconcile-found = What the comparison says
reconcile-runs = The campaign is not over: there is nothing to correct yet.
reconcile-same = The export says what was counted. There is nothing to correct.
reconcile-differs = The export does not say what was counted.
reconcile-export = Export
reconcile-counted = Counted
reconcile-difference = Difference
reconcile-none = none
reconcile-crowd = Given by the crowd
reconcile-backers = Backers
reconcile-through-host = Without the { $sum } that funds paid through the host.
reconcile-lines = Line by line
reconcile-line = Line { NUMBER($line) }:
reconcile-unread = not read. It takes a name, a semicolon and a sum.
reconcile-refund = refund of { $sum }, taken off.
reconcile-again = the same person and sum as on line { NUMBER($line) }. Counted: check that it is not there twice by mistake.
reconcile-new = { $sum }: no gift imported earlier has this sum.
reconcile-payment = payment { $reference } of the fund “{ $fund }”, no gift of the crowd. Left out.
reconcile-missing = Gifts that were imported earlier are not in it: { $sums }.
reconcile-proposals = Possible corrections
reconcile-from-to = { $from } today; { $to } by the export
reconcile-propose = Prepare the correction
reconcile-paste = The export
reconcile-lead = Paste the final export of the host or of the project's holder here. Nothing is applied and no name is kept: you read the differences, and two people sign if something has to be corrected.
reconcile-compare = Compare
reconcile-field-export = A line a gift
reconcile-field-export-hint = A name, a semicolon, a sum; what follows is not read: Anne;20;card. A refund has a minus sign.
reconcile-reason = Final export of the host
attention-funds =
    { $count ->
        [one] One fund awaits the region's answer.
       *[other] { NUMBER($count) } funds await the region's answer.
    }
attention-corrections =
    { $count ->
        [one] One correction awaits a second signature.
       *[other] { NUMBER($count) } corrections await a second signature.
    }
attention-payments =
    { $count ->
        [one] One payment awaits your word that it arrived.
       *[other] { NUMBER($count) } payments await your word that they arrived.
    }
attention-grants =
    { $count ->
        [one] One beneficiary of public money passes, or is about to pass, the sum that asks for an agreement.
       *[other] { NUMBER($count) } beneficiaries of public money pass, or are about to pass, the sum that asks for an agreement.
    }
attention-not-booked =
    { $count ->
        [one] What the host says of one project does not go into the books.
       *[other] What the host says of { NUMBER($count) } projects does not go into the books.
    }
attention-sign = Read and sign
notice-fund-submitted = The fund “{ $name }” is promised: the region has to answer.
notice-link-fund-submitted = Read and answer
notice-kind-fund-submitted = An organisation promises a fund
notice-fund-accepted = The region accepts your fund “{ $name }”.
notice-link-fund-accepted = Follow the fund
notice-kind-fund-accepted = The region accepts one of our funds
notice-fund-endorsed = A first person of the region accepts your fund “{ $name }”. A second one has to accept too.
notice-link-fund-endorsed = Follow the fund
notice-kind-fund-endorsed = A first person accepts one of our funds
notice-fund-refused = The region does not take your fund “{ $name }”. The reason is on the fund's page.
notice-link-fund-refused = Read the reason
notice-kind-fund-refused = The region does not take one of our funds
notice-payment-due = The fund “{ $name }” owes money: the transfers can be made.
notice-link-payment-due = Prepare the transfers
notice-kind-payment-due = One of our funds owes money
notice-payment-recorded =
    { $count ->
        [one] A payment is recorded for { $name }. Confirm it once the money arrived.
       *[other] { NUMBER($count) } payments are recorded for { $name }. Confirm them once the money arrived.
    }
notice-link-payment-recorded = See the payment
notice-kind-payment-recorded = An organisation records a payment
notice-correction-asked = A correction of what is owed to { $name } awaits your signature.
notice-link-correction-asked = Read and sign
notice-kind-correction-asked = A correction awaits a second signature
refusal-iban-form = This is no IBAN: two letters for the country, two check digits, then 30 characters at most.
refusal-iban-check-digits = The check digits do not fit the rest: a character is wrong, missing, or in another's place.
refusal-iban-country = No country's accounts begin like this. Check the first two letters.
refusal-iban-country-form = This country's accounts have another length or form. Copy all of it.
refusal-iban-outside = This account is outside the euro payments area. Give one that takes SEPA transfers.
refusal-bic-form = A BIC has 8 or 11 letters and digits. You may leave this field empty.
refusal-siren-digits = The digits of this SIREN do not fit each other: one is wrong, or two are swapped.
refusal-registration-form = Give the number under which the organisation is registered: SIREN, SIRET, RNA, or your country’s own.
refusal-siret-form = A SIRET has 14 digits.
refusal-siret-digits = The digits of this SIRET do not fit each other: one is wrong, or two are swapped.
refusal-rna-form = An RNA number is a W and nine digits.
refusal-bank-text-empty = Nothing is left of this name in the letters that banks pass on. Write it in Latin letters.
refusal-bank-text-character = Banks do not pass on one of these characters. Write letters without accents, digits and spaces.
refusal-bank-text-long = This is too long for a bank: 70 characters at most.
refusal-bank-text-slash = A slash or a space stands where it cannot. Take it out.
refusal-transfers-nothing = Tick one payment at least.
refusal-transfers-too-many = A file takes 10,000 transfers at most. Make several.
refusal-transfers-day = No bank pays on that day. Give a date near today.
refusal-transfers-past = This day is past. Give today or a day to come.
refusal-transfers-no-payee = No account is noted for one of these projects. Ask the region to note it, or untick it.
refusal-transfers-payer-outside = This account is outside the euro payments area. Pay from another.
refusal-transfers-amount = { $of }: a transfer carries 0.01 to 999,999,999.99 euros. Untick it and pay in another way.
refusal-transfers-currency = { $of }: only euros are transferred this way. Untick it and pay in another way.
refusal-transfers-twice = { $of }: two transfers have this reference. Make two files.
refusal-transfers-payee-outside = { $of }: the beneficiary's account is outside the euro payments area. Ask the region for another.
refusal-transfers-to-payer = { $of }: this is also the account that pays. One of the two is wrong.
refusal-transfers-unwritable = The file cannot be written. Tell the region.
table-of = Table: { $name }
privacy-holders-account = When a fund owes money to a project, the account to be paid is kept apart, read only by those who pay or settle, and erased on request.

### Helping hands: needs and offers

told-need-declared = Need declared
told-need-revised = Need changed
told-need-met = Need met
told-need-reopened = Need open again
told-need-withdrawn = Need withdrawn
told-need-hidden = Need hidden
told-need-shown = Need shown again
told-offer-confirmed = Help offered
told-offer-answered = Message about an offer of help
told-offer-agreed = Agreed to share an address
told-offer-ended = Conversation ended
told-offer-helped = Hours of help noted
told-offer-erased = Everything erased about somebody who offered help
need-number = Need no. { $number }
offer-some = An offer of help
### Certificates, and what becomes of campaigns

told-certificate-issued = Certificate issued
told-afterwards-asked = Project holder asked what came next
told-afterwards-answered = Project holder told what came next
told-sponsor-logo = Organisation's logo
notice-afterwards = What has become of “{ $name }”? Two questions are waiting for you.
notice-link-afterwards = Answer
notice-kind-afterwards = I am asked what became of my campaign
nav-portal-needs = Needs
needs-title = Helping hands needed
needs-met = Needs that were met
need-met-word = Met:
need-offer = Offer a hand
need-offer-other = Offer something else
need-kind-hands = Hands
need-kind-skills = A skill
need-kind-tools = Tools
need-kind-equipment = Equipment
need-kind-place = A place
need-kind-transport = Transport
needs-count =
    { $count ->
        [one] One hand needed
       *[other] { NUMBER($count) } hands needed
    }
need-amount-of = { NUMBER($count) } { $unit }
need-amount = Quantity: { NUMBER($count) }
need-amount-people =
    { $count ->
        [one] one person
       *[other] { NUMBER($count) } people
    }
need-until = until { $day }
need-helped =
    { $people ->
        [one] One person gave
       *[other] { NUMBER($people) } people gave
    } { $hours ->
        [one] one hour of help
       *[other] { NUMBER($hours) } hours of help
    }
need-helped-people =
    { $people ->
        [one] One person lent a hand
       *[other] { NUMBER($people) } people lent a hand
    }
needs-lead = Say what your projects lack besides money: hands, a skill, a tool, a place. Residents read it on the project's page and write to you from there.
need-new = Declare a need
needs-none = No need declared.
needs-project-left = This window does not show this project: no need can be declared for it.
need-offers =
    { $count ->
        [one] One offer
       *[other] { NUMBER($count) } offers
    }
need-tag =
    { $standing ->
        [met] Met
        [withdrawn] Withdrawn
        [hidden] Hidden
        [past] Day passed
       *[open] Open
    }
need-standing =
    { $standing ->
        [met] This need is met. The project's page keeps the thanks.
        [withdrawn] This need is withdrawn: nobody sees it any more.
        [hidden] The region does not show this need.
        [past] Its day has passed: residents no longer see this need. Give it another day, or say that it was met.
       *[open] Residents see this need on the project's page.
    }
need-hidden-why = Why: { $reason }
need-not-done = Nothing was changed
need-when = When
need-field-project = Project
need-field-kind = What kind of thing is it?
need-field-what = What is needed, in one line
need-field-what-hint = For example: six people to build a dry-stone wall.
need-field-more = More about it
need-field-count = How many
need-field-unit = Of what (people, metres, crates)
need-field-until = Last day on which it helps
need-field-until-hint = Without a day, the need stays open. It may come after the end of the campaign.
need-field-place = Where
need-field-thanks = A word of thanks
need-field-thanks-hint = It is shown on the project's page. Name only people who agree to it.
need-field-people = How many people helped
need-field-hours = Hours of help, in all
need-form-lead = One language is enough. Residents answer through the window: neither your address nor theirs is shown.
need-edit = Change it
need-declare = Declare this need
need-save = Save
need-met-title = The need is met
need-met-lead = “{ $what }”: say thanks, and how much time was given. Hours count in the region's figures.
need-met-send = It is met
need-met-do = Met: say thanks
need-met-again = Change the thanks or the hours
need-see = See on the project's page
need-reopen = Open it again
need-withdraw = Withdraw it
done-need-declared = The need is declared. Residents see it on the project's page.
done-need-revised = The need is changed.
done-need-met = The need is met. Thanks to everyone.
done-need-withdrawn = The need is withdrawn.
done-need-reopened = The need is open again.
refusal-need-most = This project has { NUMBER($most) } open needs already. Say which are met, or withdraw one.
refusal-need-unchanged = Nothing differs from what is saved already.
refusal-need-withdrawn = This need is withdrawn. Open it again first.
refusal-need-met = This need is met already. Open it again first.
refusal-need-past = The day of this need has passed: declare a new one.
refusal-need-unknown = This need is no longer there.
refusal-need-count-missing = Say how many, or empty the field beside it.
refusal-need-day-past = This day has passed. Today is { $today }: choose a day to come, or leave it empty.
refusal-need-day-far = This day is more than three years away. Check the year.
refusal-need-people-missing = Say how many people gave these hours, too.
refusal-need-too-many = That is too many: { NUMBER($most) } at most.
refusal-need-not-yours = Choose one of your projects: nobody declares the needs of another's.
refusal-need-project-left = This project has left this window: it can no longer show its needs. Nothing that was there is lost.
refusal-need-campaign-failed = This project's campaign failed or was stopped: no need can be declared for it any more. A new campaign will have its own.
nav-portal-offers = Helping hands
offer-title-need = Offer a hand
offer-title-project = Offer this project your help
offer-title-alone = Offer a hand near you
offer-lead =
    { $aim ->
        [alone] A van on Saturdays, a skill, a room: say what you gladly lend. Only projects nearby that need it see it.
       *[need] No account to create. Your address stays hidden until you both agree to show it.
    }
offer-field-message = What you offer
offer-field-message-hint = Say when you are free, too.
offer-field-name = Your name
offer-field-name-hint = The project's holder reads it. A first name is enough.
offer-field-email = Your e-mail address
offer-field-email-hint = It is shown to nobody unless you agree.
offer-field-reach = Another way to reach you
offer-field-reach-hint = A telephone number, for example. Optional, and shown only once you both agree.
offer-field-kind = What you lend or give
offer-field-town = Your town
offer-field-town-hint = Your offer is suggested to projects within thirty kilometres.
offer-promise = A letter will ask you to confirm. Without confirmation within { NUMBER($hours) } hours, everything is erased. Every letter has a link that erases everything.
offer-send = Send my offer
offer-door-sent = Look at your e-mail
offer-door-sent-lead = An e-mail has just left for the address you gave. Open it and confirm: only then is your offer passed on. You have { NUMBER($hours) } hours. If it does not arrive, check the address and start again.
offer-door-confirm = Confirm my offer
offer-door-confirm-lead =
    { $aim ->
        [alone] This is what you wrote. Once you confirm it, your offer is suggested to projects nearby that need it.
       *[project] This is what you wrote. Once you confirm it, we pass it on.
    }
offer-door-confirm-do = Yes, pass it on
offer-door-confirm-alone-do = Yes, offer it
offer-door-erase = Erase everything
offer-door-erase-lead =
    { $count ->
        [one] Your name, your address and every message of your offer will be erased, on both sides. Whoever holds the project will read “erased”. It is immediate and for good.
       *[other] Your name, your address and every message of your { NUMBER($count) } offers in this window will be erased, on both sides. Whoever holds the projects will read “erased”. It is immediate and for good.
    }
offer-door-erase-do = Erase everything now
offer-door-erased = Everything is erased
offer-door-erased-lead = We keep nothing of what you offered here any more. Backups forget it in their turn after { NUMBER($days) } days. Thank you for thinking of helping.
offer-door-gone = This link opens nothing any more
offer-door-gone-lead = The offer was not confirmed within { NUMBER($hours) } hours, or it was erased. Nothing of it is kept. You can write another from a project's page.
offer-door-refused = This is not possible here
offer-mine = Your helping hand
offer-said-confirmed = It is confirmed. Your offer is passed on.
offer-said-confirmed-alone = Confirmed. Your offer is suggested to projects within thirty kilometres.
offer-said-answered = Your message is passed on.
offer-said-agreed = Noted.
offer-said-ended = The conversation is over.
offer-undelivered-own = One of our letters could not be delivered to you on { $when }. Keep the address of this page: everything can be read here.
offer-undelivered = The letter did not arrive: its address refused it on { $when }. This person may not have read your messages.
offer-alone = { $kind }, in { $town }
offer-alone-waits = When a project nearby needs it, whoever holds it writes to you, and a letter tells you.
offer-erase-title = Your data
offer-kept = Everything is erased { NUMBER($days) } days after the conversation ends, or after { NUMBER($silent) } days of silence; or as soon as you wish.
offer-you = You
offer-ended-own = You ended this conversation on { $when }.
offer-ended-other = The other person ended this conversation on { $when }. Nobody can write in it any more.
offer-agreed-own = You agree to show your address. It will be shown once the other person agrees too.
offer-agreed-other = The other person agrees to share addresses. It is for you to say whether you want to as well.
offer-field-answer = Your message
offer-answer = Send
offer-agree = Share our addresses
offer-agree-hint = Addresses are shown only if you both want it. They cannot be taken back afterwards.
offer-end = End the conversation
offer-end-hint = Nobody will be able to write here any more, and the other person will know. It is for good.
offer-end-do = Yes, end it
offer-reach = You can reach each other
offer-write-outside = Write an e-mail
offer-no-address = No address is known: keep writing here.
offer-erased = Erased
offer-words-erased = These words were erased because their author asked for it.
offer-erased-lead = This person erased everything, or the time for keeping it is over. Nothing of their messages is left.
offers-lead = What residents offer to your projects. You answer from here; neither your address nor theirs is shown until you both agree.
offers-none = Nobody has offered anything yet. A precise need, with a day and a place, brings more answers.
offer-to-project = Help for the project
offer-tag =
    { $standing ->
        [waits] To read
        [answered] Answered
        [agreed] Addresses shared
        [erased] Erased
       *[ended] Over
    }
offers-near = Offered near you
offers-near-lead = These people gladly lend what you need. Write to them: they see your project only if you take the first step.
offer-near-km = { $town }, { $km } km away
offer-since = Offered since { $day }
offer-write-first = Read and write
offer-hours-title = How much time was given?
offer-field-hours = Hours
offer-field-hours-hint = They count in the region's figures.
done-offer-answered = Your message is passed on.
done-offer-agreed = Noted.
done-offer-ended = The conversation is over. The other person knows.
done-offer-hours = The hours are noted.
refusal-offer-need-closed = This need is met, withdrawn, or its day has passed. See what is still needed on the project's page.
refusal-offer-need-unknown = This window does not show that need, or no more. See the projects and what they need.
refusal-offer-project-left = This project has left this window: we can no longer pass anything on to it.
refusal-offer-campaign-failed = This project's campaign failed or was stopped: it looks for no help here any more.
refusal-offer-project-full = Many offers already await an answer from this project. Come back in a few days.
refusal-offer-region-full = Too many offers are open in this window. Come back in a few days.
refusal-offer-node-full = Too many offers await their confirmation at the moment. Try again tomorrow; nothing was sent.
refusal-letters-many = Many requests have just been sent from your connection. Try again in an hour; what you wrote is still here.
refusal-offer-letters-today = This address has already been sent { NUMBER($most) } letters of confirmation today. Open one of them, or try again tomorrow.
refusal-offer-address-many = This address has { NUMBER($most) } offers already. Erase one by the link in its letter.
refusal-offer-not-posted = The letter of confirmation could not be sent. Check the address, or try again later; what you wrote is still here.
refusal-offer-no-mail = This window cannot send letters at the moment, so we cannot ask you to confirm. Use the project's page on its campaign site.
refusal-offer-address = This is no e-mail address. Write it like this: name@example.org.
refusal-offer-name-link = A name holds neither an address nor a link.
refusal-offer-links = Too many links: { NUMBER($most) } at most.
refusal-offer-town = We do not know this town, or several have that name. Add the postcode: Saint-Martin 63570.
refusal-offer-unknown = This offer is no longer there.
refusal-offer-erased = This person erased everything: nobody can write to them any more.
refusal-offer-ended = This conversation is over: nobody can write in it any more.
refusal-offer-talk-full = This conversation is very long. Share your addresses to go on elsewhere.
refusal-offer-too-many-today = You have written { NUMBER($most) } messages in a day in this conversation. Try again tomorrow; what you wrote is still here.
refusal-offer-not-needed = Declare a need of this kind first: that is how these people agree to be written to.
refusal-offer-approached-enough = Many projects have written to this person already. Give them time to answer.
refusal-offer-counts-with-need = The hours of this help are noted on the need, when you say that it is met.
refusal-offer-hours-unread = Write a number of hours, from 1 to 2000.
offer-letter-confirm-subject =
    { $about ->
        [project] Confirm your offer of help to “{ $project }”
       *[alone] Confirm your offer of help
    }
offer-letter-confirm-heading = Hello
offer-letter-confirm-lead =
    { $about ->
        [project] You offer a hand to the project “{ $project }”. Confirm it and we pass it on; your address stays hidden.
       *[alone] You offer a hand in the window “{ $window }”. Confirm it: only projects nearby that need it will see it, and never your address.
    }
offer-letter-confirm-action = Confirm my offer
offer-letter-confirm-closing = Without confirmation within two days, everything is erased. If you offered nothing, do nothing.
offer-letter-message-subject = “{ $project }” writes to you
offer-letter-message-heading = A message for you
offer-letter-message-lead = About your offer of help, whoever holds “{ $project }” writes:
offer-letter-message-action = Read and answer
offer-letter-asked-subject = “{ $project }” suggests sharing addresses
offer-letter-asked-heading = Reach each other directly?
offer-letter-asked-lead = Whoever holds “{ $project }” agrees to share addresses. Nothing is shown unless you say yes.
offer-letter-asked-action = Answer
offer-letter-agreed-subject = You can reach “{ $project }”
offer-letter-agreed-heading = You can reach each other
offer-letter-agreed-lead = You both agree to share addresses. To reach “{ $project }”:
offer-letter-agreed-action = Open the conversation
offer-letter-ended-subject = “{ $project }” ended the conversation
offer-letter-ended-heading = The conversation is over
offer-letter-ended-lead = Whoever holds “{ $project }” ended the conversation about your offer. Thank you for offering your help.
offer-letter-ended-closing = Nobody can write there any more. Everything is erased thirty days later, or right now by the link below.
offer-letter-ended-action = Read the conversation again
offer-letter-where = To answer, use this page. A reply to this letter would go to the window's team, not to the project.
offer-letter-reason = You receive this letter because this address was entered to offer a hand in the window “{ $window }”.
offer-letter-erase = Erase everything about me
notice-offer-made =
    { $count ->
        [one] A hand is offered to “{ $name }”.
       *[other] { NUMBER($count) } hands are offered to “{ $name }”.
    }
notice-offer-answered =
    { $count ->
        [one] News about an offer of help to “{ $name }”.
       *[other] { NUMBER($count) } news about an offer of help to “{ $name }”.
    }
notice-link-offer-made = Read and answer
notice-link-offer-answered = Open the conversation
notice-kind-offer-made = A hand is offered to my project
notice-kind-offer-answered = Somebody who offers help answers me or ends the conversation
privacy-helpers = If you offer a hand
privacy-helpers-text = We keep your name, your e-mail address, the other way to reach you if you give one, and the messages exchanged. Whoever holds the project reads your name and messages; your address only if you both want it. An offer without a project is never public: only the town and the kind of help are used to suggest it.
privacy-helpers-kept = Without confirmation, everything is erased after { NUMBER($hours) } hours; otherwise { NUMBER($days) } days after the conversation ends, or after { NUMBER($silent) } days of silence. A link in every letter erases everything at once.
figures-help = Helping hands
figures-help-lead = As holders of projects say when a need is met.
figures-head-project = Project
figures-head-people = People
figures-head-hours = Hours
console-needs-lead = What projects look for besides money. Hide what is out of place; whoever wrote it reads why.
need-hide-lead = This need will no longer be shown on the project's page. Whoever holds the project will read your reason.
need-field-reason = Why
need-hide = Hide this need
need-show = Show it again
done-need-hidden = The need is hidden.
done-need-shown = The need is shown again.

## Loans, labels and support
act-support-sign = Sign and submit to the holder
act-support-sign-hint = You commit your body to everything this page says. The support is given as soon as the holder accepts the conditions.
done-support-signed = It is signed. The project's holder is asked to answer.
told-support-signed = Support signed
refusal-support-unsigned = The body has not signed this support yet. Wait until it does: you will be told.
nav-portal-loans = Loans
nav-portal-support = Support
nav-portal-following = Projects followed
nav-portal-received = Support and loans received
loans-lead = What is lent, for which days, and where each loan stands.
loans-none = Nothing is lent at the moment. Equipment, people, a place: what lies idle with you can serve a project.
support-lead = What is asked for, written and given, project by project. Every refusal has its reason.
support-none = Nothing has been given or asked for yet. A label, some hours, a room: write a first support.
received-lead = What organisations and public bodies bring to your projects, beside money.
received-none = Nobody has offered your projects anything yet. What is lent or given to them will be here, for you to answer.
in-kind-group-late = Late
in-kind-group-bound = Promised, or with a project
in-kind-group-offered = On offer
in-kind-group-past = Past
in-kind-group-asked = Asked for
in-kind-group-proposed = To be signed
in-kind-group-awaits = Signed, the holder has to answer
in-kind-group-due = Term over: say what became of it
in-kind-group-given = Given
in-kind-group-to-answer = For you to answer
in-kind-group-on = Under way
in-kind-group-open = Loans open to any project
loan-kind-equipment = Loan of equipment
loan-kind-people = People lent
loan-kind-place = Loan of a place
loan-state-offered = on offer
loan-state-accepted = accepted
loan-state-handed-over = handed over
loan-state-returned = returned
loan-state-declined = declined
loan-state-withdrawn = withdrawn
loan-state-late = late
loan-beside = The same thing is in loan no. { $number } already ({ $state }), from { $from } to { $until }: only one of the two can be taken for a day.
loan-standing-open = { $who } offers it to any project of the window.
loan-standing-offered = { $who } offers it; the project has not answered yet.
loan-standing-over = Offered until { $last }; nobody took it.
loan-standing-accepted = Promised by { $who } ({ $days }); not handed over yet.
loan-standing-handed-over = With the project until { $last }, lent by { $who }.
loan-standing-late = Due back to { $who } since { $last }.
loan-standing-returned = Lent by { $who } ({ $days }), and returned.
loan-standing-declined = The project did not take it, or gave it up. Its reason:
loan-standing-withdrawn = { $who } withdrew it. The reason:
support-kind-label = Label
support-kind-coaching = Coaching
support-kind-orientation = A way to a service
support-kind-venue = Use of a venue
support-kind-visibility = Visibility
support-kind-test-site = Test site
support-kind-procedure = Help with a procedure
support-state-asked = asked for
support-state-proposed = to be signed
support-state-given = given
support-state-fulfilled = fulfilled
support-state-ended = ended
support-state-withdrawn = withdrawn
support-state-refused = refused
support-state-declined = declined
support-state-due = term over
support-state-awaits = waits for the holder
support-standing-asked = The project asks { $who } for it, who has not answered yet.
support-standing-proposed = { $who } will give it if the project accepts the conditions.
support-standing-to-sign = { $who } wrote it and has not signed it yet.
support-standing-given = Given by { $who }.
support-standing-due = Given by { $who } until { $last }; the term is over.
support-standing-fulfilled = Given by { $who }: everything that was promised has been done.
support-standing-ended = Given by { $who }, and ended.
support-standing-withdrawn = { $who } took it back. The reason:
support-standing-refused = { $who } does not give it. The reason:
support-standing-declined = The project does not want it, or no longer. Its reason:
in-kind-day = { $day }
in-kind-days = { $first } to { $last }
in-kind-from = from { $day }
in-kind-until = until { $day }
in-kind-when = Duration
in-kind-offered-days = Offered
in-kind-value = Estimated value
in-kind-estimated = { $sum }, estimate
in-kind-conditions = Conditions
in-kind-more = More about it
in-kind-what = What it is about
in-kind-hours = Hours
in-kind-hours-count =
    { $count ->
        [one] { NUMBER($count) } hour
       *[other] { NUMBER($count) } hours
    }
in-kind-basis = Legal basis
in-kind-agreement = Agreement
in-kind-project = Project
in-kind-by = From
in-kind-register = The register by beneficiary (CSV)
in-kind-not-done = This was not done
in-kind-about = For the project “{ $project }”
in-kind-leave = Go back without saving
in-kind-unvalued =
    { $count ->
        [one] { NUMBER($count) } without an estimated value
       *[other] { NUMBER($count) } without an estimated value
    }
support-wish = What the project asks for
in-kind-part-what = What
in-kind-part-days = For how long
in-kind-part-terms = Under what conditions
in-kind-part-right = By what right, worth how much
in-kind-part-wish = Your request
in-kind-part-words = Name and criteria
in-kind-part-badge = Badge
in-kind-field-first = First day
in-kind-field-last = Last day, included
in-kind-field-value = Estimated value
in-kind-field-value-hint = What it would cost otherwise. It is shown next to money and never added to it.
loan-any-project = Any project of the window
loan-field-organisation = Who lends
loan-field-item = What you lend
loan-field-item-hint = Always by the same name for the same thing: it will not be promised twice for the same days.
loan-field-kind = What kind of thing is it?
loan-field-text = What there is to know about it
loan-field-conditions = Conditions
loan-field-conditions-hint = Transport, insurance, deposit, who sets it up and takes it down.
loan-field-project = For which project
loan-field-value = Estimated value
loan-field-days = Days
support-field-value = Estimated value
support-field-days = Duration
loan-new-title = Offer a loan
loan-new-lead = Equipment, people or a place, for certain days. A project accepts it, you hand it over, it comes back to you.
loan-new-send = Offer this loan
loan-again-title = Change this offer
loan-again-lead = As long as nobody took it, the offer can change.
loan-again-send = Save
loan-edit = Change the offer
loan-copy = Offer the same for other days
support-field-body = On behalf of
support-field-asked = Whom do you ask?
support-field-project = Project
support-field-kind = What kind of support
support-field-label = Which label
support-field-label-hint = Only if the support is a label.
support-no-label = None
support-field-what = What exactly
support-field-what-hint = The service and its name, the room, the ground, the procedure. Optional for a label.
support-field-hours = Number of hours
support-field-hours-hint = A last day or a number of hours: one of the two is needed.
support-field-law = Legal text
support-field-basis = Other legal basis, vote, decree
support-field-agreement = Number of the agreement
support-field-conditions = What the project has to do for it
support-field-conditions-hint = “If the place also hosts a bike workshop.” With conditions, the support is only given once the project's holder accepts them.
support-field-wish = What the project needs, and why
support-new-title = Write a support
support-new-lead = With the rigour of money: a right, a duration, a value, conditions. You read it all again before signing.
support-unsigns = You signed this. Saving it otherwise takes your signature back: the holder does not read it until you sign it anew.
support-new-send = Read again before signing
support-answer = Answer with a support
support-edit = Change what is written
support-ask-title = Ask for support
support-ask-lead = A public body answers you: with support, or with a refusal and its reason.
support-ask-send = Send the request
support-note-first = This is your body's first support for this project.
support-note-before =
    { $count ->
        [one] Your body has already given this project { NUMBER($count) } support.
       *[other] Your body has already given this project { NUMBER($count) } supports.
    }
support-note-worth = Estimated value of what it already has: { $sums }.
basis-other = Another text
basis-cgct-l2144-3 = CGCT, art. L. 2144-3 (municipal rooms, France)
basis-cg3p-l2125-1 = CG3P, art. L. 2125-1 (public property free of charge, France)
basis-law-2000-321-9-1 = Law no. 2000-321, art. 9-1 (subsidies in kind, France)
labels-title = Your labels
label-new-title = Create a label
label-new-lead = A name, criteria that everyone can read, a badge. The projects that carry it share a page.
label-new-send = Create this label
label-again-title = Change this label
label-again-lead = What you change shows at once on its page and on the projects that carry it.
label-again-send = Save
label-field-name = Name of the label
label-field-criteria = Criteria
label-field-criteria-hint = What a project has to be or do to carry it, one criterion a paragraph.
label-field-letters = Letters of the badge
label-field-letters-hint = One to three.
label-field-tone = Colour of the badge
label-tone-accent = The region's own
label-tone-partner = Band
label-tone-ink = Ink
label-tone-line = Outline only
label-see = Its page
label-edit = Change
label-carried =
    { $count ->
        [one] { NUMBER($count) } project carries it
       *[other] { NUMBER($count) } projects carry it
    }
label-retired-tag = no longer given
label-retired = This label is no longer given. Projects that carry it keep it.
label-by = A label given by { $who }
label-description = { $label }, a label given by { $who }: its criteria, and the projects that carry it.
label-criteria = Criteria
label-count =
    { $count ->
        [0] No project carries it yet
        [one] { NUMBER($count) } project carries it
       *[other] { NUMBER($count) } projects carry it
    }
label-accounts = Everything that is given, in money and in kind
received-title = What the territory brings
received-note = Beside money. An estimated value is not a sum that was paid.
act-loan-withdraw = Withdraw
act-loan-withdraw-hint = The project concerned will read your reason.
act-loan-hand-over = Note the handing over
act-loan-hand-over-hint = To be done once the project has it.
act-loan-take-back = Note the return
act-loan-take-back-hint = Say in what state it came back, if that matters. It stays between the project and you.
act-loan-accept = Accept this loan
act-loan-accept-hint = Keep the days on offer, or take some of them. By accepting you accept the conditions too.
act-loan-decline = Decline
act-loan-decline-hint = Whoever offers it will read your reason.
act-loan-give-up = Give it up
act-loan-give-up-hint = It is free again for other days or other projects. Say why.
act-support-refuse = Refuse
act-support-refuse-hint = The project is owed the reason, and it must hold for all.
act-support-withdraw = Take back
act-support-withdraw-hint = The project will read your reason.
act-support-give = Sign and give
act-support-give-hint = You commit your body to everything this page says. The project is told, residents read it.
act-support-fulfil = Everything is done
act-support-fulfil-hint = What was promised has been done.
act-support-end = End it
act-support-end-hint = The support stops here, whether all of it was used or not.
act-support-accept = Accept this support
act-support-accept-hint = By accepting you commit to what the conditions say. The support is then given.
act-support-decline = Decline
act-support-decline-hint = The body will read your reason.
act-support-unask = Take the request back
act-support-unask-hint = Say briefly why.
act-support-give-up = Give it up
act-support-give-up-hint = The support stops. The body will read your reason.
act-label-retire = Give this label no more
act-label-retire-hint = Projects that carry it keep it until its term.
act-reason = Reason
act-note = Remark
done-loan-offered = The loan is on offer.
done-loan-revised = The offer is changed.
done-loan-withdrawn = The loan is withdrawn.
done-loan-handed-over = The handing over is noted.
done-loan-returned = The return is noted.
done-loan-accepted = The loan is yours for these days. Whoever lends it is told.
done-loan-declined = It is noted, with your reason.
done-support-written = It is written. Read it all before signing.
done-support-given = The support is given. The project is told.
done-support-refused = The refusal is sent, with its reason.
done-support-withdrawn = The support is taken back.
done-support-fulfilled = The support is fulfilled.
done-support-ended = The support has ended.
done-support-asked = Your request is sent. The answer will be here.
done-support-accepted = The support is given. The body is told.
done-support-declined = It is noted, with your reason.
done-label-drawn = The label is created.
done-label-changed = The label is changed.
done-label-retired = The label is no longer given.
done-watch-set = You follow this project.
done-watch-ended = You no longer follow this project.
refusal-in-kind-project = The window does not show this project. Choose one that it shows: the rest of what you typed is kept.
refusal-in-kind-project-gone = The window no longer shows this project: it left the territory or the platform. Nothing is changed; withdraw or decline what waits for it.
refusal-in-kind-backwards = The last day comes before the first. Correct one of the two.
refusal-in-kind-reason = Give the reason: whoever waits for it will read it.
refusal-loan-over = These days are over. Choose some to come.
refusal-loan-too-long = A loan lasts two years at most. Offer it again afterwards.
refusal-loan-too-many = Your organisation already offers a hundred loans that nobody took. Withdraw one before you offer another.
refusal-loan-unchanged = Nothing in the offer has changed. Change what has to be, or go back.
refusal-loan-unknown = This loan is not of your organisation. Go back to the list of your loans.
refusal-loan-not-yours = This project is not yours: only its holder can answer. Choose one of your projects.
refusal-loan-moved-on =
    { $state ->
        [offered] This loan is on offer: that can no longer be done. Read the page again, it is up to date.
        [accepted] This loan is accepted: that can no longer be done. Read the page again, it is up to date.
        [handed-over] This loan is handed over: that can no longer be done. Read the page again, it is up to date.
        [returned] This loan is returned: that can no longer be done. Read the page again, it is up to date.
        [declined] This loan is declined: that can no longer be done. Read the page again, it is up to date.
       *[other] This loan is withdrawn: that can no longer be done. Read the page again, it is up to date.
    }
refusal-loan-outside = This loan is on offer from { $from } to { $until }. Choose days among these.
refusal-loan-too-early = This loan begins on { $day }: hand it over on the eve at the earliest.
refusal-loan-overlaps = “{ $item }” is already promised from { $from } to { $until } (loan no. { $number }). Choose other days: what you typed is kept.
refusal-loan-still-away = “{ $item }” has not been returned yet (loan no. { $number }, late). Choose later days, or wait for its return.
refusal-support-too-many = Ten requests of this project already wait for an answer. Wait for it, or take one back.
refusal-support-unchanged = Nothing has changed. Change what has to be, or go back.
refusal-support-binds = This support has conditions: it is given when the project's holder accepts them. Wait for the answer, or remove the conditions.
refusal-support-unknown = This support is not of your body. Go back to your list.
refusal-support-not-yours = This project is not yours: only its holder can answer or ask. Choose one of your projects.
refusal-support-over = The last day is over. Write one to come.
refusal-support-endless = Public support has an end: give a last day or a number of hours.
refusal-support-label = Choose a label of your body that is still given.
refusal-support-what = Say what exactly: the service, the place, the procedure.
refusal-support-basis = Choose a legal text, or write another legal basis.
refusal-support-moved-on =
    { $state ->
        [asked] This support is asked for: that can no longer be done. Read the page again, it is up to date.
        [proposed] This support is written and waits to be signed: that can no longer be done. Read the page again, it is up to date.
        [given] This support is given: that can no longer be done. Read the page again, it is up to date.
        [fulfilled] This support is fulfilled: that can no longer be done. Read the page again, it is up to date.
        [ended] This support is ended: that can no longer be done. Read the page again, it is up to date.
        [refused] This support is refused: that can no longer be done. Read the page again, it is up to date.
        [declined] This support is declined: that can no longer be done. Read the page again, it is up to date.
       *[other] This support is taken back: that can no longer be done. Read the page again, it is up to date.
    }
refusal-label-too-many = Your body already has twenty labels. Change one rather than create another.
refusal-label-unchanged = Nothing in this label has changed. Change what has to be, or go back.
refusal-label-retired = This label is already no longer given. There is nothing more to do.
refusal-label-unknown = This label is not of your body. Go back to the list of your labels.
refusal-label-carried = This project already carries this label. Choose another, or wait for its term.
refusal-label-criteria = Write the criteria: projects are judged by them, all alike.
refusal-label-letters = One to three letters or digits, without spaces.
refusal-watch-too-many = You already follow { NUMBER($most) } projects. Stop following one before you follow another.
watch-lead = Set lines: when a project crosses one, you read it here and in the next morning's letter, once only. Nobody else knows what you follow.
watch-none = You do not follow any project yet.
watch-no-project = The window shows no project at the moment.
watch-new = Follow a project
watch-new-lead = Choosing a project you already follow replaces its lines.
watch-send = Follow this project
watch-stop = Stop following
watch-support = Write a support
watch-open = You will be told at:
watch-no-line = No line: you follow without being told.
watch-field-project = Project
watch-field-percent = Percent of the goal
watch-field-backers = Backers
watch-field-silent = Days that a need stays without an answer
watch-line-percent = { NUMBER($at) }% of the goal
watch-line-backers =
    { $at ->
        [one] { NUMBER($at) } backer
       *[other] { NUMBER($at) } backers
    }
watch-line-silent =
    { $at ->
        [one] a need without an answer for { NUMBER($at) } day
       *[other] a need without an answer for { NUMBER($at) } days
    }
watch-crossed = { $line }: crossed, seen on { $when }
watch-crossed-title = Lines have been crossed
watch-at =
    { $backers ->
        [one] { NUMBER($percent) }% of the goal, { NUMBER($backers) } backer
       *[other] { NUMBER($percent) }% of the goal, { NUMBER($backers) } backers
    }
watch-gone = The window no longer shows this project.
portal-body-asked =
    { $count ->
        [one] A project asks you for support and waits for your answer.
       *[other] { NUMBER($count) } requests for support wait for your answer.
    }
portal-body-given =
    { $count ->
        [0] No support is under way.
        [one] { NUMBER($count) } support is under way.
       *[other] { NUMBER($count) } supports are under way.
    }
accounts-in-kind = In kind
accounts-in-kind-note = What is lent or given without money: labels, hours, places, equipment. Values are estimates by whoever gives; they are added to no sum on this page.
accounts-head-kind = Kind
accounts-head-count = Number
figures-in-kind = Help without money
figures-in-kind-lead = What public bodies and organisations gave or lent to projects, beside money.
figures-in-kind-labels =
    { $count ->
        [one] *{ NUMBER($count) }* label given
       *[other] *{ NUMBER($count) }* labels given
    }
figures-in-kind-hours =
    { $count ->
        [one] *{ NUMBER($count) }* hour of coaching
       *[other] *{ NUMBER($count) }* hours of coaching
    }
figures-in-kind-loans =
    { $count ->
        [one] *{ NUMBER($count) }* loan
       *[other] *{ NUMBER($count) }* loans
    }
figures-in-kind-others =
    { $count ->
        [one] *{ NUMBER($count) }* other support
       *[other] *{ NUMBER($count) }* other supports
    }
told-loan-offered = Loan offered
told-loan-revised = Offer of a loan changed
told-loan-accepted = Loan accepted
told-loan-declined = Loan declined
told-loan-handed-over = Loan handed over
told-loan-returned = Loan returned
told-loan-withdrawn = Loan withdrawn
told-support-label-drawn = Label created
told-support-label-revised = Label changed
told-support-label-retired = Label retired
told-support-asked = Support asked for
told-support-proposed = Support written
told-support-given = Support given
told-support-fulfilled = Support fulfilled
told-support-ended = Support ended
told-support-withdrawn = Support taken back
told-support-refused = Support refused
told-support-declined = Support declined
told-about-loan = Loan changed
told-about-label = Label changed
told-about-support = Support changed
notice-loan-offered = A loan is offered to your project: “{ $name }”. It is for you to answer.
notice-link-loan-offered = Read and answer
notice-kind-loan-offered = A loan is offered to one of my projects
notice-loan-answered = A project answered your loan “{ $name }”.
notice-link-loan-answered = See the loan
notice-kind-loan-answered = A project answers one of our loans
notice-loan-withdrawn = The loan “{ $name }” is withdrawn. The reason is on its page.
notice-link-loan-withdrawn = Read the reason
notice-kind-loan-withdrawn = A loan to one of my projects is withdrawn
notice-support-asked = A project asks you for support: { $name }.
notice-link-support-asked = Read and answer
notice-kind-support-asked = A project asks my body for support
notice-support-answered = The holder answered your support: { $name }.
notice-link-support-answered = See the support
notice-kind-support-answered = A holder answers one of our supports
notice-support-proposed = A support waits for your agreement: { $name }. Read its conditions.
notice-link-support-proposed = Read and answer
notice-kind-support-proposed = Support under conditions is proposed to one of my projects
notice-support-given = Your project receives support: { $name }.
notice-link-support-given = See the support
notice-kind-support-given = One of my projects receives support
notice-support-refused = A support is not given, or is taken back: { $name }. The reason is on its page.
notice-link-support-refused = Read the reason
notice-kind-support-refused = Support for one of my projects is refused or taken back
notice-line-crossed = “{ $name }” crossed a line that you follow.
notice-link-line-crossed = See which
notice-kind-line-crossed = A project that I follow crosses one of my lines

### Following by e-mail

follow-call = The call “{ $name }”
follow-project = This project
follow-by-letter = Get one letter a week
follow-letter-hint = By e-mail, on Thursday mornings, when there is news. No account, and one click ends it.
follow-back = Back to the projects
follow-title = One letter a week
follow-lead = On Thursday mornings { $name } writes to you about what you follow. No news, no letter.
follow-field-topics = What you follow
follow-field-email = Your e-mail address
follow-field-email-hint = It serves these letters and nothing else.
follow-promise = A first letter will ask you to confirm. Without an answer within 48 hours your address is erased. No tracking pixel, no tracking link.
follow-send = Write to me every week
follow-closed = This window sends no letters. The Atom feeds at the foot of its pages are open to everyone.
topic-window = The whole window: { $name }
topic-category = The category “{ $name }”
topic-place = Projects in { $name }
topic-call = The call “{ $name }”
topic-project = The project “{ $name }”
follow-sent-title = Look at your mail
follow-sent-text = A letter is leaving for the address you gave; if one left for it a short while ago, no other is sent and the link is already in that one. Open it and confirm within 48 hours: nothing else will be sent before that.
follow-sent-nothing = Nothing arrives? Look among the spam. If you follow something here already, the link to change everything is also at the foot of each letter.
follow-confirm-title = Confirm
follow-confirm-lead = Somebody, probably you, asked for one letter a week to { $address } about:
follow-confirm = Yes, write to me every week
follow-not-me-title = Not you?
follow-not-me-text = Do nothing, and this address is erased within 48 hours. Or erase it now.
follow-mine-title = What you follow
follow-mine-lead = One letter on Thursday mornings to { $address }, when there is news.
follow-wishes = To be confirmed
follow-keep = Keep this choice
follow-gone = { $count ->
    [one] One thing that you followed is no longer in this window: it has left the list.
   *[other] { $count } things that you followed are no longer in this window: they have left the list.
}
follow-said-confirmed = Confirmed. The first letter arrives on a Thursday, as soon as there is news.
follow-said-kept = Your choice is kept.
follow-erase-title = End it all
follow-erase-text = Your address and what you follow are erased at once; letters that wait are not sent.
follow-erase = Erase my address
follow-over-title = It is erased
follow-over-text = No letter will be sent to you any more, and your address is no longer kept here. Backups lose it too after { $days } days.
follow-lost-title = This link no longer leads anywhere
follow-lost-text = Either everything is erased already, or more than 48 hours have passed without a confirmation. You can start again whenever you like.
follow-again = Follow something
refusal-follow-address = That is not a whole e-mail address. Write it like name@example.org.
refusal-follow-topics = Tick at least one thing to follow.
refusal-follow-closed = This window sends no letters for now. Follow by an Atom feed, or come back later.
refusal-follow-full = The letter could not leave: too many letters are waiting. Try again in an hour.
follow-letter-subject = { $name }: please confirm your weekly letter
follow-letter-heading = Do you want this letter?
follow-letter-lead = Somebody, probably you, asked { $name } to write to you once a week about what follows. We will only do so if you confirm.
follow-letter-see = See it
follow-letter-action = Confirm
follow-letter-closing = If it was not you, do nothing. Without a confirmation within 48 hours nothing changes, and a new address is erased.
follow-letter-reason = You get this one letter because your address was given on { $name }.
follow-letter-reason-more = You already follow something on { $name }, and your address was given there again.
weekly-subject = { $count ->
    [one] { $name }: one piece of news this week
   *[other] { $name }: { $count } pieces of news this week
}
weekly-heading = This week
weekly-lead = Here is what happened, and what is coming, for what you follow on { $name }.
weekly-opened = New: { $title }
weekly-ending = Last week: { $title }
weekly-succeeded = Succeeded: { $title }
weekly-news = { $title } has news: { $news }
weekly-need = { $title } needs a hand: { $what }
weekly-call-opened = Call open: { $title }
weekly-call-closing = Last days to enter the call: { $title }
weekly-call-decided = Results of the call: { $title }
weekly-event = Event: { $title }
weekly-until = Until { $when }
weekly-see-project = See the project
weekly-see-call = Read the call
weekly-see-event = See the event
weekly-reason = You get this letter because you asked for it on { $name }.
weekly-stop = Change what I follow, or end it all
privacy-follow = If you follow something by e-mail
privacy-follow-kept = We keep your address, your language, what you follow and the date of the last letter. None of it leaves, neither in the public journal nor in the interface for programs. The link in your letters shows everything that is kept.
privacy-follow-time = Without a confirmation everything is erased after 48 hours; otherwise as soon as you ask, by one click from any letter. Letters hold no picture and no tracking link: we do not know whether you read them.

### The certificate

nav-portal-certificates = My certificates
certificate-title = Campaign certificate
certificate-head = Certificate { $number }
certificate-line = { $what }: { $value }
certificate-number = Number
certificate-issued = Issued on
certificate-window = Window
certificate-publisher = Publisher of the window
certificate-project = Project
certificate-page = Page of the project
certificate-host = Platform, and number of the project
certificate-campaign = The campaign
certificate-seen = Read from the platform on
certificate-stage = Standing
certificate-goal = Goal
certificate-wanted = Goal in pre-orders
certificate-sold = Pre-orders
certificate-units = { $count ->
    [one] one
   *[other] { $count }
}
certificate-raised = Raised from the public
certificate-backers = Backers
certificate-not-told = the platform does not say
certificate-partners = Partners who add to donations
certificate-support = Support and loans in kind
certificate-none = none
certificate-promised = promised, not handed over yet
certificate-agreement = agreement { $number }
certificate-reached = Neighbours reached
certificate-followers = People who follow this project by e-mail and confirmed it
certificate-offers = Offers of help received and confirmed
certificate-helpers = People who helped, says the holder
certificate-hours = Hours of help, says the holder
certificate-signature = The signature
certificate-verify = Verify
certificate-key = Key
certificate-closing = This certificate says what the window knew on that date. The public's money is taken and held by { $host }, which alone can guarantee its payment.
certificate-holds = The signature holds.
certificate-holds-text = { $name } issued this certificate on { $issued }. If your copy says anything other than the text below, it was changed.
certificate-broken = The signature does not hold.
certificate-broken-text = Do not rely on this text: it is not signed by the key that { $name } holds today. Ask the project's holder for a new certificate.
certificate-paper = The version for printing
certificate-others = Verify another certificate
certificate-back = Back to the certificate
certificate-signed = What was signed
certificate-offline = Verify without this site
certificate-offline-text = Download the three files into one folder, then run this line in a terminal. It answers “Signature Verified Successfully” if the text is the one that was signed.
certificate-command = Line that verifies
certificate-of-key-text = Compare the key's fingerprint with that on your copy too. You need not take our word for it: this line works it out from the key's file.
certificate-of-key = Line that gives the fingerprint
certificate-digest = SHA-256 of the text
certificate-fingerprint = SHA-256 of the key
certificate-scan = Verify it: point at this code, or type the address.
certificate-search-title = Verify a certificate
certificate-search-lead = Type the number at the top of your copy. { $name } shows you the text that was signed, and says whether the signature holds.
certificate-unknown-title = No certificate has this number
certificate-unknown-lead = Read the number on your copy again and type it once more. If that is the number written there, { $name } did not issue this certificate: ask whoever gave it to you for its address.
certificate-search-number = The certificate's number
certificate-search-go = Verify
certificate-search-hint = Four groups of four signs, in capitals or not, with or without dashes.
own-certificates-lead = A dated, signed certificate says what your campaign has gathered: for a bank, a landlord, a funder. Anyone can verify it by its address or its code.
own-certificates-make = Make a certificate for “{ $title }”
own-certificates-of = Certificate of { $when }
own-certificates-none = This window shows no project of yours. Once it shows one, you can have it certified here.
done-certificate-issued = The certificate is made and signed. Here it is, to print or to pass on by its address.
refusal-certificates-many = This project already has { $most } certificates since yesterday. Use the last one, or come back tomorrow.
refusal-alt-missing = Say in a few words what the picture shows, for those who cannot see it.

### Pictures that people send, backups

picture-hint = A JPEG, PNG, WebP or GIF picture, 5 MB at most. What the camera noted in it, place and time included, is taken out.
picture-shows = What the picture shows
picture-shows-hint = In a few words, for those who cannot see it.
picture-remove = Take this picture away
refusal-picture-unfit = This file is no picture that we can read. Send a whole JPEG, PNG, WebP or GIF of at least 32 pixels a side.
organisation-logo = Your logo
organisation-logo-hint = It appears on your page, in the list of partners and on the projects that you support under your name.
organisation-logo-keep = Keep the logo
done-logo-shown = The logo is kept.
privacy-backups = Nightly backups keep all of this for { $days } days at most and are then destroyed; what was not confirmed does not enter them. A picture that is taken away is erased within two days.

### What becomes of campaigns

nav-portal-afterwards = And afterwards?
nav-console-afterwards = After campaigns
afterwards-title = Since the campaign
afterwards-by-holder = What the project's holder told us.
afterwards-round-quarter = Three months on
afterwards-round-year = One year on
afterwards-going-yes = It is open, or in place
afterwards-going-not-yet = Not yet, but it is coming
afterwards-going-no = No, it will not be, or has ended
afterwards-going-waiting = No answer yet
afterwards-form-lead = Two questions; the answers appear on the project's page with their date. You can change them later.
afterwards-field-going = Is it open, or in place?
afterwards-field-words = What has become of it?
afterwards-field-words-hint = For those who supported you. Name only people who agree to be named.
afterwards-field-picture = A picture
afterwards-send = Publish my answer
own-afterwards-lead = Three months and then a year after a campaign succeeded, your neighbours would like to know what became of it.
own-afterwards-waits = To be answered
own-afterwards-none = Nothing to answer for now. We will write to you three months after a campaign of yours has succeeded.
done-afterwards-answered = Thank you. Your answer is on the project's page.
refusal-afterwards-not-asked = This question has not been asked yet. Come back when a letter invites you.
console-afterwards-sums = Projects asked: { $asked }. Answered: { $answered }. Open or in place: { $open }.
console-afterwards-none = Nobody has been asked yet: it happens by itself, three and twelve months after a campaign succeeded.
console-afterwards-waits = a later question is waiting
home-needs-all = Every project that needs some

# The portal's front page, for whoever holds projects.
held-title = Your projects
held-waits-offers = { $count ->
    [one] Somebody who offers a hand waits for your answer
   *[other] { $count } people who offer a hand wait for your answer
}
held-waits-received = { $count ->
    [one] A loan or a support is yours to answer
   *[other] { $count } loans or supports are yours to answer
}
held-waits-afterwards = { $count ->
    [one] What became of your campaign? Two questions wait for you
   *[other] What became of your campaigns? Questions about { $count } of them wait for you
}
held-waits-near =
    { $count ->
        [one] An offer near you is what you need
       *[other] { $count } offers near you are what you need
    }
held-waits-nothing = Nothing waits for an answer from you.
self-portal = What waits for your projects
refusal-reconcile-lines = This export has more than { $most } lines, and nothing was compared. Add up the gifts of each person on one line, then send it again.
refusal-key-reused = This key was sent before with another payment: nothing was recorded. Use a key of its own for each payment.
refusal-promised-by-you = You promised this fund for its organisation: somebody else answers for the region.
refusal-kind-changed = The organisation has since said that it is of another kind: whether this is public money has changed. It has to write the fund anew.
fund-top-up-public = The region has to take every addition of public money, and its vote has to be taken.
fund-top-up-above = Where the fund would pass { $sum } in all, two people of the region have to agree first.
fund-top-up-waits = { $sum } more, asked for on { $when }, wait for the region’s answer.
fund-top-up-drop = Take it back
fund-top-up-refused = The region did not take the last addition: { $reason }
fund-top-up-answer = Your answer to the addition
fund-top-up-told = Its organisation wants to add { $sum } (asked on { $when }): the fund would then have { $whole } in all.
fund-top-up-endorsed = One person of the region has agreed. A second one makes it count.
fund-top-up-accept = Accept the addition
fund-top-up-refuse = Refuse the addition
told-sponsor-top-up-asked = More money promised
told-sponsor-top-up-endorsed = First agreement to more money
told-sponsor-top-up-refused = More money not taken
told-sponsor-top-up-dropped = More money taken back
done-top-up-asked = Asked. The region has to answer before it counts.
done-top-up-dropped = Taken back: nothing was added.
done-top-up-accepted = Accepted: the fund has that much more.
done-top-up-endorsed = Noted. A second person of the region has to agree.
done-top-up-refused = Refused: nothing was added, and the organisation reads why.
refusal-top-up-waits = An earlier addition waits for the region. Take it back, or wait for the answer.
refusal-top-up-gone = No addition waits any more: it was answered or taken back.
what-if-needs-gifts = This rule divides the money by single gifts, and the host tells of none before they are imported: what each project would get cannot be tried out.
desk-refused = Nothing was done
refusal-gifts-above-crowd = These gifts come to { $sum }, and the crowd gave { $crowd } as far as the books know: nothing was imported.
done-describe-first = First say who you are: residents read it beside every fund. Then the fund.
fund-field-vote_day = Day of the vote
fund-take-back-title = Take the promise back
fund-take-back-hint = As long as the region has not answered, the fund becomes a draft again.
fund-take-back = Take it back
told-sponsor-taken-back = Promise taken back
done-fund-taken-back = Taken back: it is a draft again.
