### Der Tagesbericht im Kanal eines Partners und der des Sekretariats: in einer Minute auf einem Telefon zu lesen.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Der Rahmen

digest-heading = Tagesbericht vom { $date }
digest-network-heading = Das Netzwerk am { $date }
digest-late = Dieser Tagesbericht kommt verspätet: Fällig war er { $at }.
digest-merged = Umfasst auch: { $dates }
digest-nothing = Heute ist nichts fällig, und es gibt nichts Neues.
digest-nothing-due = Heute ist nichts fällig.
digest-more = Und weitere: { $count }. Sehen Sie unter „Zu erledigen“ nach oder unter „Hilfe“ → „Neueste Alarme“.
digest-next = Der nächste Tagesbericht kommt { $at }, { $left }. Jetzt stünde darin:
digest-comes = Auf dem Weg in den Kanal, Tagesbericht vom: { $date }
digest-was-posted = Der heutige Tagesbericht wurde bereits übermittelt, { $at }. Was im nächsten stünde: „Hilfe“ → „Nächster Tagesbericht“.

## Seine Teile

digest-overdue = Überfällig: { $count }
digest-to-acknowledge = Zu bestätigen: { $count }
digest-due-today = Heute fällig: { $count }
digest-objections = Einwände: { $count }
digest-answered = Beantwortet seit dem letzten Tagesbericht: { $count }
digest-unanswered = Als unbeantwortet geschlossen: { $count }
digest-dealt = Erledigt seit dem letzten Tagesbericht: { $count }
digest-awaited = Von Ihnen ausgelöst, bei anderen noch offen: { $count }
digest-information = Zur Information: { $count }. Einen davon öffnen: „Hilfe“ → „Alarm anzeigen…“.

## Was eine Zeile nach Aktenzeichen und Dringlichkeit sagt

digest-wait = WARTEN: Ein Partner erhebt Einwand
digest-issuer-decides = Ein Partner erhebt Einwand; der Absender entscheidet
digest-own-objection = Ihr Einwand
digest-objected = Einwände gegen Ihre Alarme

## Zahlen, ohne Übungen

digest-last-week = Letzte Woche
digest-seven-days = Die letzten sieben Tage
digest-received = Erhalten: { $count }
digest-in-time = rechtzeitig bestätigt: { $count } von { $asked }
digest-closed = geschlossen: { $count }
digest-ended = unbeantwortet geschlossen: { $count }
digest-median = Reaktionszeit im Median: { $span } (Viertelstunden: { $quarters })

## Der des Sekretariats

digest-network-overdue = Partner mit überfälligen Alarmen: { $count }
digest-partner-overdue = { $partner }: zu bestätigen { $acknowledge }, zu erledigen { $act }
digest-blocked = Kanäle, in die etwas nicht übermittelt werden konnte: { $count }
digest-channel-closed = { $channel }: für den Bot gesperrt seit { $since }, wartende Nachrichten: { $count }
digest-channel-refused = { $channel }: von Discord abgelehnte Nachrichten: { $count }
digest-unreachable = Außerhalb der Dienstzeiten nicht erreichbare Partner: { $count }
digest-unreadable = Beiseitegelegte Alarme, die nicht gelesen werden können: { $count }. Der Betreiber behebt das: „chappe doctor“, „chappe mend“.
digest-unrung = Partner, bei denen kein Ruf jemanden erreicht: { $count }
digest-well = Nichts ist überfällig, alles konnte übermittelt werden, und alle sind erreichbar.
