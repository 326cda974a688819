### Kanały, w których bot nie może nic zamieścić, i co z tym zrobić. Dla administratorów sieci.
### Reviewed by: nobody yet; needs a network admin whose first language is Polish.
### Nazwy uprawnień są takie jak w polskich ustawieniach Discorda.

channels-whose-partner = { $partner }
channels-whose-secretariat = Sekretariat
channels-whose-former = Dawny kanał partnera
channels-title = Kanały z problemami
channels-nothing = Wszystkie kanały są dostępne i żadna wiadomość nie została odrzucona.
channels-of = { $whose } · { $channel }
channels-gone = Kanał nie istnieje (10003), od: { $since }. Proszę wskazać inny dla tego partnera: „Pomoc” → „Zastosuj plik sieci…”. Tam trafi to, co czeka.
channels-hidden = Bot nie widzi kanału (50001), od: { $since }. W uprawnieniach kanału proszę nadać mu „Wyświetlanie kanału”, „Wysyłanie wiadomości” i „Czytanie historii wiadomości”.
channels-mute = Bot nie może tam pisać (50013), od: { $since }. W uprawnieniach kanału proszę nadać mu „Wysyłanie wiadomości” i „Czytanie historii wiadomości”.
channels-unfit = Na kanale nie można niczego publikować. Kod Discorda: { $code } · od: { $since }
channels-waiting = Oczekujące wiadomości: { $count }.
channels-deleted = Karty usunięte przez kogoś dwukrotnie: { $count }. Usuwać powinien tam móc tylko bot.
channels-unpinned = Nieprzypięte panele (50013): { $count }. Proszę nadać botowi „Przypinanie wiadomości”.
channels-pins-full = Panele nieprzypięte z powodu limitu przypiętych wiadomości (30003): { $count }. Proszę tam odpiąć jedną wiadomość.
channels-refused = Wiadomości odrzucone przez Discord: { $count }. Kod: { $code }
channels-unsayable = Wiadomości, których nie udało się sporządzić: { $count }. Przyczynę podaje log operatora.
channels-unanswered = Wiadomości, na które Discord nie odpowiada: { $count }. Próba jest ponawiana co minutę.
channels-in-doubt = Wiadomości o niepewnej publikacji: { $count }. Za chwilę zostaną opublikowane ponownie, więc mogą pojawić się dwa razy.
channels-by-itself = Dla zamkniętego kanału próba jest ponawiana samoczynnie co 5 minut; dla odrzuconej wiadomości nie.
channels-try-again = Ponów próbę
channels-show = Kanały z problemami
channels-tried = { $whose } · { $channel }: ponowiono próbę. Jeśli się nie powiedzie, za chwilę znów pojawi się na liście.
channels-returned = Bot został wcześniej usunięty z tego serwera i już wrócił. Usunięcie: { $left } · powrót: { $back }. Oczekujące wiadomości są teraz publikowane. Proszę sprawdzić jego role i uprawnienia.
channels-roles = Role, które nikogo nie wzywają
channels-role-gone = { $whose } · { $part } { $role }: nie ma jej na serwerze, od: { $since }
channels-role-mute = { $whose } · { $part } { $role }: nie każdy może ją oznaczyć, od: { $since }
channels-role-empty = { $whose } · { $part } { $role }: nikt jej nie ma, od: { $since }
channels-more-roles = I dalsze role: { $count }.
channels-mend-roles = Dla takiej roli Discord nikogo nie wzywa. Proszę nadać rolę osobom i pozwolić na serwerze wszystkim ją oznaczać (Ustawienia serwera, Role) albo wskazać inną: „Pomoc” → „Zastosuj plik sieci…”.
