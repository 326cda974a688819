### Polecenia i opcje tak, jak pokazuje je Discord.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

command-alert-name = alert
command-alert = Nadawanie, wyszukiwanie i zmienianie alertów
command-raise-name = nadaj
command-raise = Nadaj alert; przed wysłaniem widać, kto go otrzyma
command-urgent-name = pilny
command-urgent = Nadaj pilny alert na podstawie jednego adresu; dane prawne można podać w ciągu godziny
command-drafts-name = robocze
command-drafts = Niewysłane wersje robocze Państwa punktu kontaktowego

option-url-name = url
option-url = Adres treści, dosłowny lub unieszkodliwiony
option-situation-name = sytuacja
option-situation = Co się dzieje
option-to-name = do
option-to = Kogo dodatkowo zaadresować lub pominąć: EU, JP, -HU

command-amend-name = zmień
command-amend = Dodaj adresy do własnego alertu lub zmień jego słowa
command-widen-name = rozszerz
command-widen = Dodaj adresatów; przed wysłaniem widać, kogo
command-withdraw-name = wycofaj
command-withdraw = Wycofaj własny alert
command-show-name = pokaż
command-show = Pokaż alert w obecnym stanie
command-find-name = szukaj
command-find = Szukaj alertów według sygnatury lub adresu
command-list-name = lista
command-list = Ostatnie alerty dostępne dla Państwa punktu kontaktowego
command-inbox-name = do-załatwienia
command-inbox = Co ma do załatwienia Państwa punkt kontaktowy, najpilniejsze najpierw
command-audit-name = akta
command-audit = Akta alertu: adresaci i powody, co zrobiono i co otwarto
command-network-name = sieć
command-network = Partnerzy, grupy i reguły w pliku
command-apply-name = zastosuj
command-apply = Wprowadź plik w życie; najpierw zostanie pokazana różnica
command-export-name = eksportuj
command-export = Obowiązująca sieć w pliku
command-route-name = reguły
command-route = Reguły, według których wskazywani są adresaci
command-test-name = testuj
command-test = Wypróbuj reguły na alercie, który jest tylko opisany
command-help-name = pomoc
command-help = Co można tutaj zrobić

option-reference-name = sygnatura
option-reference = Sygnatura alertu, na przykład FR-7K3QX
option-what-name = co
option-what = Sygnatura albo adres, dosłowny lub unieszkodliwiony
option-file-name = plik
option-file = Plik w formacie TOML
option-kind-name = rodzaj
option-kind = Jaki to rodzaj alertu
option-tier-name = stopień
option-tier = Jak pilne
option-label-name = oznaczenie
option-label = Jak szeroko wolno udostępniać
option-ground-name = kwalifikacja
option-ground = Dlaczego w świetle prawa są to treści terrorystyczne
option-platform-name = platforma
option-platform = Gdzie znajduje się treść
option-language-name = język
option-language = Język treści, na przykład ar
option-issuer-name = nadawca
option-issuer = Partner, który nadaje alert, na przykład FR
