### Dlaczego nadano alert: czym jest lub co robi treść, neutralnymi słowami.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Zamachy

reason-live-attack = Transmisja zamachu na żywo przez sprawców
reason-attack-recording = Nagranie zamachu dokonane przez sprawców
reason-killing = Zabicie zakładnika
reason-hostages = Pokazywanie zakładników lub grożenie im
reason-manifesto = Manifest zamachowca
reason-claim = Przyznanie się do zamachu: { $group }

## Propaganda

# Nazwy stoją po dwukropku, bo nie wiadomo, jak się odmieniają.
reason-propaganda = Oficjalna propaganda: { $entity }
reason-magazine = Czasopismo { $title }, numer { $issue }
reason-allegiance = Przysięga wierności: { $entity }
reason-glorification = Pochwalanie dawnych zamachów lub ich sprawców

## Wezwania i groźby

reason-call-to-attack = Wezwanie do zamachów
reason-threat = Groźba, cel: { $target }
reason-target-list = { PLURAL($persons) ->
    [one] { $persons } osoba wskazana jako cel
    [few] { $persons } osoby wskazane jako cel
    [many] { $persons } osób wskazanych jako cel
   *[other] { $persons } osoby wskazanej jako cel
}

## Instrukcje

reason-explosives = Instrukcja wytwarzania materiałów wybuchowych
reason-weapons = Instrukcja wytwarzania lub zdobywania broni
reason-noxious-substances = Instrukcja wytwarzania lub stosowania szkodliwych substancji
reason-attack-methods = Instrukcja przeprowadzenia zamachu
reason-evasion = Porady, jak uniknąć wykrycia

## Werbunek i wsparcie

reason-recruitment = Werbunek na rzecz: { $entity }
reason-minors-addressed = Skierowane do małoletnich
reason-minors-shown = Małoletni pokazani podczas szkolenia, walki lub aktów przemocy
reason-travel = Porady dotyczące podróży do grupy terrorystycznej
reason-fundraising = Zbiórka pieniędzy na terroryzm

## Rozpowszechnianie

reason-copies = { PLURAL($copies) ->
    [one] { $copies } kopia stwierdzona w ciągu { $hours } godz.
    [few] { $copies } kopie stwierdzone w ciągu { $hours } godz.
    [many] { $copies } kopii stwierdzonych w ciągu { $hours } godz.
   *[other] { $copies } kopii stwierdzonej w ciągu { $hours } godz.
}
