### Co zmieniłoby się w sieci i co wcześniej rozważyć: wiersze do czytania obok pliku.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Czyj wpis

network-subject-secretariat = Sekretariat
network-subject-auditors = Audytorzy
network-subject-asks = Prośby
network-subject-partner = { $partner }
network-subject-stranger = Partner { $code }
network-subject-group = Grupa { $group }
network-subject-route = Reguła kierowania { $route }

## Która część

network-part-name = nazwa
network-part-languages = języki
network-part-zone = strefa czasowa
network-part-weekend = weekend
network-part-hours = godziny pracy
network-part-week = godziny według dni
network-part-dates = własne daty
network-part-channel = kanał
network-part-duty-role = rola dyżurna
network-part-backup-role = rola zastępcza
network-part-wakes = stopnie wezwań poza godzinami pracy
network-part-digest-at = godzina raportu dziennego
network-part-quiet-digest = pusty raport pomijany
network-part-information = sposób informowania
network-part-authority = organ
network-part-legal-basis = podstawa prawna
network-part-authorised-by = zgoda
network-part-urgent-label = oznaczenie pilnych alertów
network-part-admins = rola administratorów
network-part-auditors = rola audytorów
network-part-end-after = zamykane bez odpowiedzi po
network-part-members = członkowie
network-part-kinds = rodzaje
network-part-tiers = stopnie
network-part-grounds = kwalifikacje
network-part-platforms = platformy
network-part-platform-countries = kraje platform
network-part-content-languages = języki treści
network-part-issuers = nadawcy
network-part-labels = oznaczenia udostępniania
network-part-purpose = cel
network-part-addressees = adresaci

## Jaka wartość

network-setting-nothing = brak
network-setting-words = { $words }
network-setting-place = { $place }
network-setting-partners = { $partners }
network-fact = { $part } { $setting }

## Wiersze

network-unchanged = Nic by się nie zmieniło.
network-added = Dodane: { $subject } ({ $facts })
network-stands = { $subject }: { $facts }
network-removed = Usunięte: { $subject }
network-changed = { $subject }: { $part } { $was } → { $is }
network-hotline-changed = { $subject }: zmiana telefonu dyżurnego
network-joined = { $subject }: nowi członkowie ({ $partners })
network-left = { $subject }: usunięci członkowie ({ $partners })
network-reordered = Kolejność reguł kierowania: { $was } → { $is }

## Ostrzeżenia

network-warning-not-yours = Rolą administratorów byłaby rola, której Państwo nie mają: { $role }. Po zastosowaniu pliku sieć zmienią tylko osoby z tą rolą.
network-warning-no-admins = Ten plik nie ma sekretariatu: po jego zastosowaniu nikt już nie zmieni sieci na Discordzie, tylko operator na maszynie bota.
network-warning-emptied = Ten plik nie ma partnerów: wszyscy opuściliby sieć i nikt nie otrzymałby alertu.
network-warning-cards-stay = Kanał zmienia właściciela: { $channel } · dotąd: { $was } · odtąd: { $is }. Karty, które tam są, zostają i nadal się zmieniają, a czytałby je nowy właściciel. Proszę podać dla niego osobny kanał.
network-warning-shared-role = Wspólna rola: { $role } · { $holders }. Kto ją ma, działa w imieniu każdego z nich.
network-warning-nobody-next = Wzywani w nocy, lecz bez roli zastępczej i telefonu dyżurnego: { $partners }. Jeśli nikt tam nie odpowie, pozostaje tylko sekretariat.
network-warning-same-role = Rola zastępcza taka sama jak rola dyżurna: { $partners }. Poziom 2 nie wzywa nikogo innego.
network-warning-empty-group = Bez członków: { $group }. Kto ją wskaże, nie zwróci się do nikogo.
network-warning-unaddressed = Nieobjęci żadną regułą kierowania: { $partners }. Alert dotrze do nich tylko wtedy, gdy nadawca doda ich ręcznie.
network-warning-foreign-zone = { $subject } · strefa czasowa innego kraju: { $zone }. Własne: { $own }.
network-warning-role-gone = { $subject } · { $part } { $role }: nie ma jej na serwerze. Nikt nie jest wzywany.
network-warning-role-mute = { $subject } · { $part } { $role }: nie każdy może ją oznaczyć. Nikt nie jest wzywany. Proszę na to zezwolić w ustawieniach serwera.
network-warning-still-asked = { $subject }: alerty z wciąż otwartym wnioskiem: { $count }. Po zastosowaniu zostaną zamknięte, a nadawcy się o tym dowiedzą.
network-warning-unseen = Otwarte alerty do grup nowego partnera, których on nie widzi: { $count }. Partner: { $subject }. Nadawcy mogą go dodać.
network-warning-returns = Alerty skierowane do partnera przed odejściem, które znów widzi: { $count }. Partner: { $subject }.
network-warning-role-empty = { $subject } · { $part } { $role }: nikt jej nie ma. Nikt nie jest wzywany.
