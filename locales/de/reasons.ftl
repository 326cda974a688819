### Warum ein Alarm ausgelöst wurde: was der Inhalt ist oder tut, in sachlichen Worten.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Anschläge

reason-live-attack = Liveübertragung eines Anschlags durch die Täter
reason-attack-recording = Aufnahme eines Anschlags durch die Täter
reason-killing = Tötung einer Geisel oder eines Gefangenen
reason-hostages = Geiseln oder Gefangene werden gezeigt oder bedroht
reason-manifesto = Manifest eines Attentäters
reason-claim = Bekenntnis zu einem Anschlag durch: { $group }

## Propaganda

# „Der Vereinigung“ steht dabei, weil der Name nicht gebeugt werden kann.
reason-propaganda = Offizielle Propaganda der Vereinigung { $entity }
reason-magazine = Ausgabe { $issue } des Magazins { $title }
reason-allegiance = Treueschwur auf { $entity }
reason-glorification = Verherrlichung früherer Anschläge oder ihrer Täter

## Aufrufe und Drohungen

reason-call-to-attack = Aufruf zu Anschlägen
reason-threat = Drohung gegen { $target }
reason-target-list = { PLURAL($persons) ->
    [one] { $persons } Person als Ziel benannt
   *[other] { $persons } Personen als Ziel benannt
}

## Anleitungen

reason-explosives = Anleitung zur Herstellung von Sprengstoffen
reason-weapons = Anleitung zur Herstellung oder Beschaffung von Waffen
reason-noxious-substances = Anleitung zur Herstellung oder Verwendung schädlicher Stoffe
reason-attack-methods = Anleitung zur Durchführung eines Anschlags
reason-evasion = Ratschläge, um der Entdeckung zu entgehen

## Anwerbung und Unterstützung

reason-recruitment = Anwerbung für { $entity }
reason-minors-addressed = An Minderjährige gerichtet
reason-minors-shown = Minderjährige bei Ausbildung, Kampf oder Gewalt gezeigt
reason-travel = Ratschläge zur Reise zu einer terroristischen Vereinigung
reason-fundraising = Geldsammlung für Terrorismus

## Verbreitung

reason-copies = { PLURAL($copies) ->
    [one] { $copies } Kopie binnen { $hours } Std. gesehen
   *[other] { $copies } Kopien binnen { $hours } Std. gesehen
}
