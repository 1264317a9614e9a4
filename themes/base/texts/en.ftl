# Plurals and numbers take care of themselves; *between stars*, what stands out ("rich" texts).

## Frame

skip = Skip to content
nav = Sections
nav-projects = Projects
nav-about = About
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
language-fr = French
language-en = English
language-ca = Catalan
language-es = Spanish
language-de = German
language-it = Italian
language-nl = Dutch
language-pt = Portuguese

## About

about-what = What it is
about-default = { $name } shows the projects of this territory that raise money on { $host }, and only those.
about-how = How it works
about-how-find = *You find* a project here: by a word, by town, by category.
about-how-give = *You give* on { $host }: account, payment and refunds all happen there, never here.
about-how-propose = *You propose* a project on { $host }; if it is from here, it appears in the window.
about-who = Who may give
about-who-text = Everyone, from anywhere. The territory chooses projects, not visitors.

## Legal notice

legal-description = Who publishes { $name }, who hosts it, who collects.
legal-publisher = Publisher
legal-director = Publication director
legal-contact = Contact
legal-hosting = Hosting
legal-host = Crowdfunding
legal-host-text = Campaigns are run by { $host } ({ $name }, { $registration }), which collects contributions and pays them out or refunds them. The publisher of these pages is no intermediary: it receives, holds and pays no money.
legal-host-missing = The publisher has not yet stated the legal identity of { $host }, so these pages offer no link to give.
legal-content = Texts and pictures of projects
legal-content-text = They belong to the project owners and come from { $host }. To report a mistake or ask for a removal, write to the contact above.
legal-missing = Not stated by the publisher.

## Privacy

privacy-lead = These pages set no cookie, load nothing from elsewhere and ask for no account.
privacy-none = What does not happen
privacy-none-cookie = No cookie, and nothing else stored in your browser.
privacy-none-third = No third party: styles, fonts and drawings come from this site. No audience measurement.
privacy-none-script = No script: the pages are complete without.
privacy-log = What is noted
privacy-log-text = To serve a page the server receives your IP address and the address asked for. The software notes the page, the time and the outcome; not your IP address. A provider in front of it may keep a log of its own.
privacy-search = The words you search for are part of the page's address; they serve nothing else.
privacy-leave = When you leave
privacy-leave-text = Links to { $host } and other sites take you there, under their rules. They do not learn which page you came from.
privacy-holders = Project owners
privacy-holders-text = We take from { $host } the public name of project owners and the link to their page, nothing more. No backer's name is taken.
privacy-rights = Your rights
privacy-rights-text = To ask a question, see your data or have it erased, write to { $publisher }.

## Accessibility

accessibility-description = Access for all to { $name }: state, contact, recourse.
accessibility-state = State
accessibility-state-text = These pages have not been audited yet, so we do not claim that they conform. They are written to be used with a keyboard, enlarged, printed, and read by a screen reader.
accessibility-contact = Is something in your way?
accessibility-contact-text = Tell us which page and what did not work: we will answer and, meanwhile, give you the information another way.
accessibility-contact-none = The publisher has given no contact; the legal notice says who it is.
accessibility-recourse = Recourse
accessibility-recourse-text = In France, if we do not answer, you may turn to the Défenseur des droits (defenseurdesdroits.fr).

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

## Map

nav-map = Map
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

nav-figures = Figures
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
