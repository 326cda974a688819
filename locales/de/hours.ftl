### Die Stundenfrist des Anbieters: Binnen 60 Minuten nach Eingang muss er einer Entfernungsanordnung nachkommen.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Auf Karten und Übersichten

hour-missed = Stundenfrist des Anbieters versäumt. Ende: { $at }
hour-due = Stundenfrist des Anbieters, Ende: { $at }
hour-paused = Stundenfrist des Anbieters gehemmt seit { $since }: { $grounds }
hour-reacted = Anbieter hat reagiert. Minuten: { $minutes }; Viertelstunden: { $quarters }

## Zeilen der Übersicht

hour-row-ends = Anbieter { $left }
hour-row-paused = Anbieter: gehemmt
hour-row-reacted = Anbieter: { $minutes } min

## Das private Menü

hour-heading = Stundenfrist des Anbieters zu { $reference }
hour-awaited = Läuft nicht: Vermerken Sie, wann der Anbieter die Anordnung erhalten hat.
hour-received = Eingang der Anordnung beim Anbieter: { $at }
hour-strictly = Vor einer Hemmung verstrichene Zeit zählt.

## Hinweise

hour-half = Die Hälfte der Stundenfrist des Anbieters ist verstrichen. Ende: { $at }
hour-over = Die Stundenfrist des Anbieters ist abgelaufen, Ergebnisse fehlen. Ende: { $at }

## Schaltflächen

hour-open = Stundenfrist…
hour-received-now = Jetzt eingegangen
hour-received-at = Eingegangen um…
hour-record = Notieren: { $local }
hour-hindered = Frist hemmen: { $ground }
hour-ceased = Weggefallen: { $ground }

hour-read = Eingang, wie er gelesen wurde: { $at } · { $local }. Er zählt, sobald Sie ihn erfassen.
hour-read-twice = Diese Zeit kam an dem Tag zweimal, weil die Uhren zurückgestellt wurden. Welche ist gemeint?
