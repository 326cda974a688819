### Akta jednego alertu, dla nadawcy, sekretariatu i audytorów.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

audit-heading = Akta { $reference }
audit-addressed = { $partner }. { $purpose }. Dlaczego: { $why }.
audit-why-rule = reguła { $rule } wskazuje { $target }
audit-why-issuer = nadawca wpisał { $target }
audit-not-posted = Jeszcze nie zamieszczono
audit-posted = Zamieszczono: { $at }
audit-acknowledged = Odbiór potwierdził(a): { $by }, { $at }
audit-answered = { $answer }: { $by }, { $at }
audit-reason = Dosłownie: { $reason }
audit-closed = Zamknięto: { $at }
audit-journal = Dziennik
audit-entry = { $at } · { $deed } · { $actor }
audit-entry-of = { $at } · { $deed } · { $partner } · { $actor }
audit-entry-unnamed = { $at } · { $deed }
audit-officer = { $user }
audit-bot = bot

## Co zrobiono

deed-raised = nadano
deed-addressed = dodano adresata
deed-posted = zamieszczono
deed-not-posted = nie zamieszczono w terminie
deed-card-deleted = stwierdzono usunięcie wiadomości
deed-opened = otwarto treść
deed-opened-exact = otwarto dokładne adresy
deed-objections-opened = otwarto sprzeciwy
deed-states-opened = otwarto stan
deed-share-asked = pytanie o udostępnienie innemu partnerowi
deed-sharing-opened = otwarto pytanie o udostępnienie
deed-record-opened = otwarto akta
deed-answered = odpowiedź: { $answer }
deed-reported = wynik, niezweryfikowany: { $result }, { $numbers }
deed-verified = wynik, zweryfikowany: { $result }, { $numbers }
deed-objected = sprzeciw: { $concern }
deed-partner-objected = sprzeciw partnera
deed-lifted = cofnięto sprzeciw
deed-renewed = odnowiono sprzeciw
deed-ended = sprzeciw wygasł
deed-set-aside = odrzucono sprzeciw
deed-upheld = uznano sprzeciw
deed-undecided = nie rozstrzygnięto sprzeciwu na czas
deed-no-objection = termin sprzeciwu upłynął, nie odnotowano sprzeciwu
deed-provider-received = odnotowano otrzymanie przez dostawcę
deed-provider-hindered = wstrzymano godzinny termin dostawcy: { $ground }
deed-provider-unhindered = ustało: { $ground }
deed-provider-done = godzinny termin dostawcy zakończony, wszystkie wyniki zgłoszone
deed-provider-reopened = godzinny termin dostawcy znów biegnie, wynik poprawiony
deed-provider-missed = dostawca przekroczył godzinny termin
deed-amended = zmieniono
deed-withdrawn = wycofano alert
deed-legal-missing = dane prawne po terminie
deed-due-moved = terminy przeliczone: zmienił się kalendarz lub strefa czasowa
deed-reminded = przypomniano dyżurnym
deed-missed-acknowledging = PO TERMINIE: nie potwierdzono na czas
deed-missed-acting = PO TERMINIE: nie załatwiono na czas
deed-escalated = eskalacja, poziom { $level }
deed-check-chosen = wybrano następne przypomnienie
deed-taken-back = cofnięto potwierdzenie odbioru
deed-reopened = otwarto ponownie
deed-handed = przekazano innej osobie
deed-noted = notatka dla następnego dyżuru
deed-reached = dodzwoniono się
deed-not-reached = nikt nie odebrał telefonu
deed-other = { $verb }
