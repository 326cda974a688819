### Co bot mówi sam z siebie obok kart: do czytania o 3 w nocy na telefonie.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

notice-ring = Proszę potwierdzić odbiór
notice-ring-waits = To czeka na Państwa
notice-ring-more = Pozostałe ({ $count }): „Do załatwienia”.
notice-go-on = KONTYNUOWAĆ. Nie ma już żadnego sprzeciwu.
notice-go-on-decided = KONTYNUOWAĆ. Nadawca odrzucił sprzeciw.
notice-set-aside = Nadawca odrzucił Państwa sprzeciw i pozwala pozostałym kontynuować: { $at }.
notice-changed = ZMIENIONY po potwierdzeniu odbioru. Przeczytać ponownie i ponownie potwierdzić.
notice-stop = STOP. Nadawca wycofał ten alert.
notice-struck = USUNIĘTE przez nadawcę: { $numbers }. Proszę nic nie robić w sprawie tych adresów.
notice-struck-closest = Nadawca usunął coś z tego alertu. Co, wskazuje „Pokaż alert”.
notice-mistaken = STOP. Alert skierowano do Państwa omyłkowo: niczego się od Państwa nie wymaga.
notice-undo = To, co Państwo zrobili, być może trzeba cofnąć: proszę skontaktować się z dostawcą.
notice-not-posted-closest = Jednej z kart nie udało się zamieścić w terminie. „Pokaż stan” wskazuje, u kogo. Skontaktować się z tym partnerem w inny sposób.
notice-objected-urgent = Partner zgłasza sprzeciw. Nic nie jest wstrzymywane automatycznie. Rozstrzygnąć do: { $at }
notice-objected = Partner zgłasza sprzeciw. Partnerom poproszonym o działanie polecono się wstrzymać. „Sprzeciwy” pokazuje, kto i dlaczego.
notice-undecided = BRAK ROZSTRZYGNIĘCIA. Partner zgłasza sprzeciw. Rozstrzygnąć teraz. Termin minął: { $at }
notice-undecided-secretariat = Nadawca nie rozstrzygnął sprzeciwu na czas. Skontaktować się z nadawcą w inny sposób.
notice-renew = Odnowić Państwa sprzeciw? Wygasa: { $at }
notice-no-objection = Wszystkie terminy sprzeciwu upłynęły: nie odnotowano sprzeciwu. Milczenie nie jest zgodą.
notice-partner-left = Już poza siecią: { $partner }. Państwa wnioski zamknięte z tego powodu: { $count }. Tablice pokazują które.
notice-share-wanted = Alert dotyczący tej samej treści nadał partner: { $partner }. Nie wie on o Państwa alercie. Udostępnić?
notice-share-wanted-closest = Alert dotyczący tej samej treści nadał inny partner. Nie wie on o Państwa alercie. „Pokaż partnera” wskazuje który. Udostępnić?
notice-legal-due = Należy uzupełnić organ i podstawę prawną. Termin: { $at }
notice-later = Odpowie po terminie: { $partner }, { $at }. „Pokaż stan” podaje powód.
notice-later-closest = Jeden z partnerów odpowie po terminie. „Pokaż stan” wskazuje który i dlaczego.
notice-panel = Co chcą Państwo zrobić? Te przyciski działają w dzień i w nocy. Odpowiedzi widzi tylko osoba, która pyta.
notice-panel-secretariat = Sieć w skrócie i to, co ją zmienia. Te przyciski działają w dzień i w nocy. Odpowiedzi widzi tylko osoba, która pyta.
