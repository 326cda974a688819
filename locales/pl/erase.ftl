### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

command-erase-name = usuń
command-erase = Usuń na zawsze treść alertu; zgadzają się nadawca i sekretariat
desk-alert-erase = Usuń…
erase-title = Usunięcie alertu na zawsze
erase-reason = Dlaczego? Bez treści, która ma zniknąć
erase-order = Sygnatura postanowienia sądu, jeśli jest
erase-order-below = Z nią alert znika od razu. Bez niej musi potwierdzić nadawca.
erase-about = Do usunięcia na zawsze, w bazie i na każdej karcie: { $reference }. Adresy, notatki i powody znikną; czasy, liczby i łańcuch dziennika zostaną.
erase-asked = Złożono wniosek: { $reference }. Usunięcie nastąpi, gdy druga strona potwierdzi.
erase-done = Usunięto na zawsze: { $reference }. Wcześniejsze kopie jeszcze go zawierają: zajmie się nimi operator.
erase-kept = Nie usunięto: { $reference }. Nikt nie jest już pytany.
erase-by-issuer = Wnioskuje: { $partner } · { $at }
erase-by-secretariat = Wnioskuje sekretariat: { $at }
erase-why = Powód: { $reason }
button-erase = Usuń na zawsze
button-erase-never = Nie usuwaj
button-erasure = Zobacz wniosek…
notice-erasure-by-issuer = Nadawca wnosi o usunięcie tego alertu na zawsze.
notice-erasure-by-secretariat = Sekretariat wnosi o usunięcie tego alertu na zawsze.
card-erased = Usunięto: { $at }
refusal-erased = Ten alert usunięto: { $reference } · { $at }. Nie ma już nic do zobaczenia ani do zrobienia.
refusal-other-side = Musi to potwierdzić druga strona, i inna osoba: nadawca lub sekretariat. Proszę poczekać albo cofnąć wniosek.
refusal-no-erasure = Nikt już nie wnosi o usunięcie tego alertu. Nowy wniosek: „Pomoc” → „Usuń…”.
deed-erasure-asked = wniesiono o usunięcie
deed-erasure-refused = nie usunięto
