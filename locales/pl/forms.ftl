### Tytuły i pola formularzy: najwyżej 45 znaków.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Tytuły

form-raise = Nadaj alert
form-urgent = Pilny alert
form-add-locations = Dodaj adresy
form-circumstances = Kiedy i gdzie
form-legal = Dane prawne
form-words = Własnymi słowami
form-details = Szczegóły powodów
form-audience = Zmień adresatów
form-decline = Odmów
form-report = Zgłoś wyniki
form-object = Sprzeciw: wstrzymać się
form-widen = Dodaj adresatów
form-taking-out = Usuń z alertu

## Pola

form-locations = Adresy, po jednym w wierszu
form-take-out = Usuń: 3, 7-9
form-note = Dlaczego, własnymi słowami
form-note-language = Język tych słów, na przykład pl
form-place = Miejsce lub zdarzenie, jeśli znane
form-seen-at = Widziano: 09:05 albo 2026-03-01 09:05
form-received = Otrzymanie przez dostawcę
form-received-at = Otrzymano: 09:05 albo 2026-03-01 09:05
form-languages = Język treści, na przykład ar, fr
form-authority = Organ
form-legal-basis = Podstawa prawna
form-to-act = Do działania, na przykład EU, JP, -HU
form-to-consult = Do konsultacji
form-to-inform = Do wiadomości
form-reason = Powód
form-numbers = Które: 3, 7-9
form-except = Oprócz: 3, 7-9
form-group = Kto przyznaje się do zamachu?
form-entity = Czyja oficjalna propaganda?
form-magazine = Czasopismo; numer, na przykład Tytuł; 15
form-allegiance = Komu złożono przysięgę?
form-target = Groźba wobec kogo lub czego?
form-persons = Ile osób wymieniono?
form-recruiter = Werbunek na czyją rzecz?
form-copies = Kopie; godziny, na przykład 40; 2
form-colleague = Kolega lub koleżanka
form-until = Do
form-situation = Co się dzieje?
form-by-rules = Gdy puste, adresatów wyznaczają reguły.
form-no-exception-below = Zaznaczenie potwierdza to dla każdego adresu. Bez niego pytanie pojawi się przed wysłaniem.
form-result = Wynik
form-verified = Kto to stwierdził?
form-looked = Sprawdzono osobiście
form-told = Podane przez dostawcę
form-which = Które adresy?
form-rest = Brak wskazania: wszystkie, które nie mają jeszcze wyniku.
form-all = Brak wskazania: wszystkie.
form-wrong-below = Te, które tu nie należą. Brak wskazania: żadne.
form-mistaken = Partnerzy wskazani omyłkowo
form-concern = Dlaczego inni mają się wstrzymać?
form-issuer-alone = Nazwę punktu kontaktowego i powód pozna tylko nadawca.
