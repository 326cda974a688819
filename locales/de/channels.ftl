### Kanäle, in die der Bot nichts übermitteln kann, und was zu tun ist. Für Administratoren des Netzwerks.
### Reviewed by: nobody yet; needs a network admin whose first language is German.
### Die Namen der Berechtigungen sind die der Discord-Einstellungen auf Deutsch.

channels-whose-partner = { $partner }
channels-whose-secretariat = Sekretariat
channels-whose-former = Nicht mehr der Kanal eines Partners
channels-title = Gestörte Kanäle
channels-nothing = Alle Kanäle sind erreichbar, keine Nachricht wurde abgelehnt.
channels-of = { $whose } · { $channel }
channels-gone = Den Kanal gibt es nicht (10003), seit { $since }. Nennen Sie einen anderen für diesen Partner: „Hilfe“ → „Netzwerkdatei anwenden…“. Was wartet, geht dorthin.
channels-hidden = Der Bot sieht den Kanal nicht (50001), seit { $since }. Geben Sie ihm in den Berechtigungen des Kanals „Kanal ansehen“, „Nachrichten senden“ und „Nachrichtenverlauf anzeigen“.
channels-mute = Der Bot darf dort nicht schreiben (50013), seit { $since }. Geben Sie ihm in den Berechtigungen des Kanals „Nachrichten senden“ und „Nachrichtenverlauf anzeigen“.
channels-unfit = In den Kanal kann nichts übermittelt werden. Code von Discord: { $code } · seit: { $since }
channels-waiting = Wartende Nachrichten: { $count }.
channels-deleted = Zweimal gelöschte Karten: { $count }. Dort sollte nur der Bot löschen dürfen.
channels-unpinned = Nicht angepinnte Bedienfelder (50013): { $count }. Geben Sie dem Bot „Nachrichten anpinnen“.
channels-pins-full = Nicht angepinnte Bedienfelder, da schon zu viel angepinnt ist (30003): { $count }. Lösen Sie dort eine angepinnte Nachricht.
channels-refused = Von Discord abgelehnte Nachrichten: { $count }. Der Code: { $code }
channels-unsayable = Nicht verfasste Nachrichten: { $count }. Näheres im Log des Betreibers.
channels-unanswered = Von Discord nicht beantwortet: { $count }. Jede Minute ein neuer Versuch.
channels-in-doubt = Von Discord nicht bestätigte Nachrichten: { $count }. Sie werden gleich erneut übermittelt und stehen dann vielleicht doppelt da.
channels-by-itself = Ein gesperrter Kanal wird alle 5 Minuten von selbst erneut versucht; eine abgelehnte Nachricht nicht.
channels-try-again = Erneut versuchen
channels-show = Gestörte Kanäle
channels-tried = { $whose } · { $channel }: soeben erneut versucht. Misslingt es, steht er gleich wieder in der Liste.
channels-returned = Der Bot war von diesem Server entfernt worden und ist wieder da. Entfernt: { $left } · zurück: { $back }. Wartende Nachrichten werden jetzt übermittelt. Prüfen Sie seine Rollen und Berechtigungen.
channels-roles = Rollen, die niemanden rufen
channels-role-gone = { $whose } · { $part } { $role }: auf dem Server nicht vorhanden, seit { $since }
channels-role-mute = { $whose } · { $part } { $role }: nicht jeder darf sie erwähnen, seit { $since }
channels-role-empty = { $whose } · { $part } { $role }: niemand hat sie, seit { $since }
channels-more-roles = Und weitere Rollen: { $count }.
channels-mend-roles = Für eine solche Rolle ruft Discord niemanden. Geben Sie die Rolle Personen und erlauben Sie auf dem Server jedem, sie zu erwähnen (Servereinstellungen, Rollen), oder nennen Sie eine andere: „Hilfe“ → „Netzwerkdatei anwenden…“.
