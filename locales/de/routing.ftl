### Was die Regeln zu einem nur beschriebenen Alarm sagen, und was um eine Datei des Netzwerks gesagt wird. Für Administratoren.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

routing-described = Absender: { $issuer } · { $kind } · { $tier } · { $label }
routing-addressed = Adressiert: { $partners }
routing-one = { $partners }. { $purpose }. Warum: { $why }.
routing-not-addressed = Nicht adressiert
routing-kept-out = { $partners }: ausgeschlossen durch Regel { $rule }
routing-idle = { $partners }: nur von Regeln genannt, die nicht zutreffen: { $rules }
routing-idle-rule = { $rule } ({ $part })
routing-unnamed = Keine Regel nennt: { $partners }
routing-no-routes = Es gibt keine Verteilregeln: Ein Alarm erreicht nur, wen der Absender von Hand hinzufügt.
routing-routes = Verteilregeln in ihrer Reihenfolge. Eine Regel, die ausschließt, geht jeder vor, die adressiert.
routing-difference = Anzuwendende Änderungen:
routing-mistakes = Nichts wurde angewendet: Die Datei enthält Fehler. Berichtigen Sie alle und senden Sie sie erneut.
routing-more-mistakes = Weitere Fehler: { $count }. Berichtigen Sie zuerst diese.
routing-apply = Anwenden
routing-applied = In Kraft als Fassung { $revision }. Jede Änderung steht im Protokoll.
routing-more-partners = Weitere Partner, für die dasselbe gilt: { $count }
routing-exported = Das geltende Netzwerk, Fassung { $revision }. Ändern Sie die Datei, dann übergeben Sie sie: „Hilfe“ → „Netzwerkdatei anwenden…“.
routing-too-large = Diese Datei ist zu groß. Das Netzwerk ist eine TOML-Datei von höchstens 512 kB: Senden Sie diese.
routing-unreadable = Diese Datei konnte nicht gelesen werden. Senden Sie sie erneut als reinen Text (TOML, UTF-8).
routing-why = Warum diese Änderung?
routing-contested = Inzwischen von jemand anderem geändert: in Kraft → gewünscht
routing-keep = Behalten, was in Kraft ist
routing-take = Nehmen, was gewünscht ist
routing-more-changes = Weitere Änderungen: { $count }
