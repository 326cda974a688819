### Dlaczego czegoś nie przyjęto: zdanie o tym, co jest nie tak, i o tym, co zrobić.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Adres, którego nie można odczytać

refusal-location-empty = Nie ma tu adresu. Proszę wkleić pełny adres treści.
refusal-location-too-long = Ten adres jest za długi na jedną wiadomość. Proszę pominąć to, co niepotrzebne do znalezienia treści.
refusal-location-shortened = Ten adres kończy się wielokropkiem: został skrócony przy wyświetlaniu. Proszę skopiować go ponownie w całości.
refusal-location-control-character = Ten adres zawiera znak sterujący. Proszę wpisać go ponownie ręcznie.
refusal-location-blank-inside = Ten adres zawiera spację. Jeden adres w wierszu; spację należącą do adresu zapisuje się jako %20.
refusal-location-not-url = To nie jest adres internetowy. Proszę wkleić adres, który pokazuje przeglądarka.
refusal-location-unsupported-scheme = Można przekazywać tylko adresy internetowe, nie adresy typu { $scheme }. Jeśli treść jest także w sieci WWW, proszę podać tamten adres.
refusal-location-no-host = Ten adres nie wskazuje żadnej witryny. Proszę skopiować go ponownie w całości.
refusal-location-bad-host = Ta nazwa witryny jest nieprawidłowa. Proszę sprawdzić pisownię.
refusal-location-bad-port = Port w tym adresie nie jest liczbą do 65535. Proszę go poprawić lub pominąć.
refusal-location-credentials = Nazwa użytkownika przed nazwą witryny zasłania ją. Proszę podać adres bez nazwy użytkownika.
refusal-location-unknown-ending = Żadna nazwa witryny nie kończy się na { $ending }. Proszę sprawdzić pisownię.
refusal-location-not-public = Tej witryny nie ma w publicznym internecie. Proszę podać adres, pod którym treść jest publicznie dostępna.
refusal-location-mail-address = To jest adres e-mail. Proszę podać adres strony, na której znajduje się treść.
refusal-location-range = To jest zakres adresów IP. Proszę podać każdy adres, pod którym znajduje się treść.
refusal-location-several = Kilka adresów zlewa się tu w jeden. Proszę zapisać każdy w osobnym wierszu; przecinek lub średnik należący do adresu zapisuje się jako %2C lub %3B.
refusal-location-leads-elsewhere = Ten odnośnik pokazuje co innego niż adres, do którego prowadzi. Proszę wkleić sam właściwy adres.
refusal-location-hidden = Program pocztowy lub sieć zastąpiły adres własnym odnośnikiem, z którego nie da się go odczytać. Proszę wkleić adres, który przeglądarka pokazuje po otwarciu strony.

## Kto pyta

refusal-no-partner = Brak roli dyżurnej. Proszę zwrócić się o nią do punktu kontaktowego lub sekretariatu.
refusal-which-partner = Przypisane są role kilku partnerów: { $partners }. Proszę zrobić to w kanale partnera, w którego imieniu Państwo działają.
refusal-admins-only = Może to zrobić tylko sekretariat. Proszę zwrócić się do sekretariatu.
refusal-auditors-only = Mogą to zobaczyć tylko nadawca, sekretariat i audytorzy. Proszę zwrócić się do nich.
refusal-wrong-server = Ten bot obsługuje inny serwer Discord. Proszę używać go tam.
refusal-no-network = Sieć nie jest jeszcze skonfigurowana. Sekretariat konfiguruje ją poleceniem /network apply, na kanale, na którym może pisać.

## Alerty

refusal-no-such-alert = Nie ma takiego alertu dla Państwa punktu kontaktowego. Proszę sprawdzić sygnaturę, na przykład FR-7K3QX, lub nacisnąć „Do załatwienia”.
refusal-not-a-search = To nie jest ani sygnatura, ani adres internetowy. Proszę wpisać jedno z nich.
refusal-by-reference-alone = Sekretariat znajduje alerty tylko według sygnatury. Proszę podać sygnaturę, na przykład FR-7K3QX, lub zajrzeć do listy: „Pomoc” → „Ostatnie alerty”.
refusal-issuer-only = Może to zrobić tylko nadawca. Proszę zwrócić się do nadawcy.
refusal-nothing-asked = W tym alercie niczego się od Państwa punktu kontaktowego nie oczekuje. Można go przeczytać i zgłosić sprzeciw, dopóki biegnie termin.
refusal-withdrawn = Nadawca wycofał ten alert. Nie ma nic więcej do zrobienia.
refusal-closed = Już zamknięte: { $answer }, { $by }, { $at }. Jeśli to błąd, proszę użyć przycisku „Otwórz ponownie…” na karcie.
refusal-unanswered = Zamknięto bez odpowiedzi, { $at }. Jeśli jest jeszcze coś do zrobienia, proszę użyć przycisku „Otwórz ponownie…” na karcie.
refusal-already-acknowledged = Odbiór już potwierdzono: { $by }, { $at }. Proszę uzgodnić między sobą, kto działa.
refusal-nobody-to-call = Nie trzeba już tam dzwonić: w międzyczasie ktoś odpowiedział.
refusal-acknowledge-first = Nikt jeszcze nie potwierdził odbioru tego alertu. Proszę najpierw potwierdzić odbiór.
refusal-not-closed = Sprawy nie zamknięto odpowiedzią, więc nie ma czego otwierać ponownie. Proszę spojrzeć na kartę.
refusal-bad-check = Ten czas już minął albo jest odległy o ponad rok. Proszę wybrać inny.
refusal-no-colleague = Ta osoba nie ma roli Państwa punktu kontaktowego. Proszę wybrać inną osobę z tego punktu.
refusal-reason-wanted = Ta odpowiedź wymaga powodu. Proszę go wpisać i wysłać ponownie.
refusal-bad-numbers = Nie ma takiego adresu w tym alercie: { $written }. Proszę wpisać numery, na przykład 3, 7-9.
refusal-nothing-left = Każdy adres ma już wynik. Aby poprawić wynik, proszę wpisać numer adresu.
refusal-all-excepted = Wszystkie te adresy są wyłączone i nie zostaje żaden. Proszę wyłączyć mniej adresów.
refusal-struck = Nadawca usunął te adresy: { $numbers }. Proszę je tu pominąć.
refusal-nothing-named = Nie wskazano ani adresu, ani partnera. Proszę wskazać, co tu nie należy.
refusal-last-location = Nie pozostałby żaden adres. Proszę zamiast tego wycofać alert: „Wycofaj” na tablicy.
refusal-last-addressee = Nie pozostałby nikt poproszony o działanie. Proszę zamiast tego wycofać alert: „Wycofaj” na tablicy.
refusal-not-addressed = Nie są adresatami tego alertu: { $partners }. Proszę sprawdzić nazwy.
refusal-locations-stay = Tutaj adresy się tylko dodaje. Jeśli któryś tu nie należy, proszę użyć „Zmień” → „Usuń…” na tablicy.
refusal-seen-otherwise = Już zweryfikowane przez inny punkt kontaktowy, adresy nr { $numbers }: { $result }, { $at }. Informacja dostawcy tego nie zastępuje: proszę pominąć te adresy albo sprawdzić samodzielnie i zgłosić w części „Sprawdzono osobiście”.

## Sprzeciwy

refusal-already-objected = Państwa punkt kontaktowy już zgłosił sprzeciw. Jest ważny do cofnięcia lub upływu terminu.
refusal-no-objection = Nie ma sprzeciwu do cofnięcia. Proszę spojrzeć na kartę: mógł upłynąć jego termin.
refusal-informed-only = Państwa punkt kontaktowy jest tylko informowany i nie może zgłosić sprzeciwu. Jeśli należy się wstrzymać, proszę napisać do nadawcy.
refusal-window-closed = Państwa punkt kontaktowy mógł zgłosić sprzeciw do: { $at }. Jeśli mimo to należy się wstrzymać, proszę napisać do nadawcy.
refusal-already-decided = Już rozstrzygnięto: { $by }, { $at }. Co obowiązuje, pokazuje „Sprzeciwy”.

## Godzinny termin dostawcy

refusal-no-order = W tym alercie Państwa punkt kontaktowy nie ma nakazu usunięcia w toku. Proszę najpierw odpowiedzieć „Wydano nakaz”.
refusal-received-in-future = Dostawca nie mógł jeszcze otrzymać nakazu. Proszę podać, kiedy go otrzymał, według czasu lokalnego.
refusal-received-before-raised = Alert nadano: { $at }, więc dostawca nie mógł otrzymać nakazu wcześniej. Proszę sprawdzić datę i godzinę.
refusal-no-hour = Nie odnotowano otrzymania nakazu przez dostawcę. Proszę najpierw je odnotować.
refusal-hour-paused-already = Z tego powodu termin dostawcy jest już wstrzymany. Gdy powód ustanie, proszę to odnotować.
refusal-hour-not-paused = Z tego powodu termin dostawcy nie jest wstrzymany. Proszę otworzyć go ponownie, aby zobaczyć stan.
refusal-hour-ended = Termin dostawcy już się zakończył. Wszystkie adresy miały wynik: { $at }. Jeśli to błąd, proszę zgłosić wynik ponownie.

## Dyżur

refusal-on-duty = Dyżur ma: { $by }, od: { $since }. Proszę poprosić o przekazanie dyżuru. Jeśli ta osoba już wyszła, proszę nacisnąć „Zakończ dyżur”, a potem „Przejmij dyżur”.
refusal-nobody-on-duty = Nikt nie ma dyżuru. Aby go przejąć: „Dyżur” → „Przejmij dyżur”.

## Wersje robocze i wysyłanie

refusal-no-such-draft = Tej wersji roboczej już nie ma: została wysłana lub usunięta. Pozostałe pokazuje przycisk „Wersje robocze”.
refusal-already-sent = Już wysłano: { $reference }. Proszę spojrzeć na tablicę.
refusal-preview-outdated = Od czasu tego podglądu coś się zmieniło. Nic nie wysłano: proszę obejrzeć nowy podgląd i wysłać ponownie.
refusal-too-soon = Ta wiadomość zmieniła się tuż przed naciśnięciem. Nic nie zrobiono: proszę ją obejrzeć i nacisnąć ponownie.
refusal-incomplete = Brakuje jeszcze: { $gaps }. Proszę uzupełnić, potem wysłać.
refusal-nobody-addressed = Nie byłoby żadnego adresata. Proszę zmienić adresatów, potem wysłać.
refusal-already-addressed = Wszyscy są już adresatami – w tym celu lub w szerszym zakresie. Proszę podać innych albo zwrócić się o działanie do tych, którzy są tylko informowani.
refusal-nobody-acts = Do nikogo nie zwrócono się o działanie. Proszę zmienić adresatów albo potwierdzić, że tak ma być.
refusal-unknown-partners = Ani partner, ani grupa: { $written }. Proszę wpisać kody, na przykład EU, JP, -HU.
refusal-own-partner = Własny punkt kontaktowy nadaje alert i nie może być jego adresatem. Proszę usunąć go z wiersza.
refusal-kept-out = Wykluczony przez regułę: { $partner } · { $rule }. Proszę usunąć tego partnera z wiersza lub zwrócić się do sekretariatu.
refusal-no-red = Ta sieć nie przyjmuje TLP:RED. Proszę wybrać inne oznaczenie lub inną drogę.
refusal-no-location = Nie ma tu adresu. Proszę wkleić po jednym adresie w wierszu.
refusal-too-many-locations = Alert mieści najwyżej { $most } adresów. Dla pozostałych proszę nadać drugi alert.
refusal-bad-time = To nie data ani godzina: { $written }. Proszę wpisać 2026-03-01 09:05 według czasu lokalnego albo 09:05 na dzisiaj.
refusal-no-such-time = Taka godzina nie istnieje: { $written }. Zegary przestawia się wtedy do przodu. Proszę wpisać inną godzinę albo godzinę z przesunięciem, na przykład 09:05 UTC+01:00.
refusal-seen-in-future = Czas, który dopiero nadejdzie: { $written }. Proszę podać, kiedy treść widziano, według czasu lokalnego.
refusal-unknown-languages = To nie język: { $written }. Proszę wpisać kod, na przykład ar, fr, albo nazwę języka.
refusal-bad-reason = Nie da się odczytać jako powód: { $written }. Proszę wybrać powody z listy.
refusal-old-button = Ten przycisk pochodzi z wcześniejszej wersji. Proszę użyć najnowszej wiadomości lub przycisku „Do załatwienia”.

## Sieć

refusal-network-changed = Sieć zmieniła się od pokazania tej różnicy. Nic nie zastosowano: proszę zacząć od nowa.
refusal-nothing-changes = Ten plik niczego nie zmienia. Nie ma czego potwierdzać.
refusal-bad-description = Niezrozumiałe: { $written }. Proszę podać nazwę lub kod, np. FR, YouTube lub arabski.

## Czego nie przyjęto z wklejonej listy

not-taken = Nie przyjęto: { $count }. Wszystko inne zachowano.
not-taken-piece = Wiersz { $line }: { $quoted }. { $reason }
not-taken-more = I dalsze: { $count }. Proszę najpierw poprawić powyższe, potem ponownie wkleić resztę.
not-taken-from = Od wiersza { $line } nie ma już miejsca.
not-taken-known = Już dodane wcześniej: { $count }
read-out = Odczytane z odnośników pośrednich: { $count }. Te odnośniki nie są przekazywane; proszę sprawdzić adresy.
read-out-piece = Wiersz { $line }: { $shown }
not-taken-beside = Zapisane obok adresu, nieprzejęte: { $count }
not-taken-beside-piece = Wiersz { $lines }: { $quoted }
not-taken-passed = Wiersze bez adresu: { $lines }
