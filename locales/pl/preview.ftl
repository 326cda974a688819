### Podgląd wersji roboczej, w trzech częściach. Czyta go tylko nadawca.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Nagłówki

preview-what = 1 z 3: co
preview-who = 2 z 3: kto
preview-check = 3 z 3: sprawdzenie

## Co

preview-locations = Adresy: { $count }
preview-more-locations = I dalsze: { $count }
preview-scheme-assumed = Zapisane bez https: { $numbers }. Zostało dodane; proszę sprawdzić, czy słusznie.
preview-whole-sites = Całe witryny, a nie konkretna treść: { $numbers }

## Kto

preview-counts = Partnerzy: { $count } · wzywani teraz: { $now } · później: { $asleep } · bez wezwania: { $silent }
preview-rings-now = { $local }, wezwanie teraz
preview-rings-at = { $local }, wezwanie: { $when }
preview-rings-again = { $local }, niedawno wezwany lub aktywny, ponownie: { $when }
preview-silent = { $local }, bez wezwania
preview-unrung = { $local }, nie ma kogo wezwać
preview-group-now = wzywani teraz: { $count }
preview-group-later = wzywani później: { $count }
preview-group-silent = bez wezwania: { $count }
preview-group-unrung = nie ma kogo wezwać: { $count }
preview-deadlines = Do kiedy każdy partner ma działać, według swojego czasu lokalnego
preview-by-rule = reguła { $rule } ({ $target })
preview-by-you = wskazany przez Państwa ({ $target })
preview-unusual = Nieobjęci żadną regułą, dodani ręcznie: { $partners }. Czy to zamierzone?
preview-nobody-removes = Nikt nie jest proszony o doprowadzenie do usunięcia: dodać można przez „Zmień…”.
preview-nobody-stops = To transmisja na żywo, a nikt nie jest proszony o doprowadzenie do jej przerwania: dodać można przez „Zmień…”.
preview-nobody = Brak adresatów

## Sprawdzenie

preview-terms = Termin potwierdzenia: { $acknowledge }; termin działania: { $act }
preview-duplicates = Ta sama treść jest już w: { $references }
preview-missing = Brakuje jeszcze: { $gap }
preview-may-follow = Można podać w ciągu godziny: { $gap }
preview-complete = Niczego nie brakuje
preview-record = To jest zapis. Nie zastępuje doręczenia nakazu.

## Zmiana wysłanego alertu

preview-amend = Zmiana { $reference }
preview-amend-counts = Każda zmiana obowiązuje od razu. Partnerzy, którzy potwierdzili odbiór, są powiadamiani jeden raz i czytają ponownie.
preview-taking-out = Usunąć to?
preview-struck = Adresy: { $numbers }
preview-mistaken = Wskazani omyłkowo: { $partners }
preview-why = Powód: { $text }
preview-told = Powiadomieni wiadomością: { $count }
preview-group-undo = być może muszą coś cofnąć: { $count }
preview-all-read = Każda karta pokazuje to jako usunięte. Nie można tego przywrócić: co tu jednak należy, dodaje się na nowo.

## Przyciski i pola wyboru

draft-what = 1 Co
draft-who = 2 Kto
draft-check = 3 Sprawdź
draft-add-locations = Dodaj adresy…
draft-circumstances = Kiedy i gdzie…
draft-legal = Dane prawne…
draft-words = Własne słowa…
draft-details = Szczegóły powodów…
draft-exercise = Oznacz jako ćwiczenie
draft-earnest = To nie ćwiczenie
draft-warning = Dodaj ostrzeżenie
draft-no-warning = Bez ostrzeżenia
draft-change = Zmień…
draft-deadlines = Terminy
draft-everyone = Wszyscy, z godzinami
draft-no-exception = Nie edukacja, prasa, sztuka, badania
draft-whole-sites = Chodzi o całą witrynę
draft-nobody-acts = Nikt nie musi działać
draft-vouch = Potwierdź i wyślij
draft-discard = Usuń wersję roboczą
draft-dismiss = Ukryj nieprzyjęte wiersze
draft-discard-meant = Usuń tę wersję roboczą
draft-discard-below = Z całą treścią, także dla współpracowników. Nie można tego cofnąć.
draft-kind = Rodzaj
draft-tier = Stopień
draft-tlp = Oznaczenie
draft-grounds = Kwalifikacje
draft-reasons = Powody
draft-authorised-by = Kto wydał zgodę?
draft-live = Na żywo czy nagranie?
draft-live-unknown = Nie wiadomo
