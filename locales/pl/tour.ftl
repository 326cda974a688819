### Oprowadzanie na stronie piaskownicy: to, co gość czyta najpierw, w języku swojej przeglądarki. Elementy strony są po
### angielsku i tak są przytaczane.
### Reviewed by: nobody yet; needs a reader whose first language is Polish.

tour-title = Pierwszy alert
tour-words = To Discord na Państwa własnym komputerze, z siecią sześćdziesięciu partnerów. Nic go nie opuszcza i nic w nim nie jest prawdziwe. Na początku są Państwo jego operatorem i widzą wszystkie kanały. Przyciski poniżej pozwalają stać się dyżurnym partnera, w jego kanale.
tour-raise = **Francja nadaje alert.** Proszę wybrać pierwszą sytuację i podać zmyślony adres: { $address }. Przycisk na początek: **{ $button }**
tour-send = **Proszę sprawdzić, kto jest wzywany, i wysłać.** Podgląd pokazuje, kto jest wzywany teraz, kto później i dlaczego. Ostatni przycisk: **{ $button }**
tour-acknowledge = **Japonia potwierdza odbiór.** Ten sam alert, po japońsku i według czasu w Tokio; tablica Francji zmienia się od razu. Przycisk na karcie: **{ $button }**
tour-clock = **Niech mija czas.** Przypomnienia, eskalacje i raporty dzienne przychodzą w swoim czasie. „To the next event” przechodzi od jednego do następnego.
tour-be-france = Bądź Francją
tour-be-japan = Bądź Japonią
tour-to-clock = Pokaż zegar
