### Por qué se emite una alerta: qué es o qué hace el contenido, en términos neutros.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## Atentados

reason-live-attack = Retransmisión en directo de un atentado por sus autores
reason-attack-recording = Grabación de un atentado hecha por sus autores
reason-killing = Asesinato de una persona cautiva
reason-hostages = Personas cautivas mostradas o amenazadas
reason-manifesto = Manifiesto del autor de un atentado
reason-claim = Reivindicación de un atentado por { $group }

## Propaganda

reason-propaganda = Propaganda oficial de { $entity }
reason-magazine = Número { $issue } de la revista { $title }
reason-allegiance = Juramento de lealtad a { $entity }
reason-glorification = Enaltecimiento de atentados pasados o de sus autores

## Llamamientos y amenazas

reason-call-to-attack = Llamamiento a cometer atentados
reason-threat = Amenaza contra { $target }
reason-target-list = { PLURAL($persons) ->
    [one] { $persons } persona señalada como objetivo
   *[other] { $persons } personas señaladas como objetivo
}

## Instrucciones

reason-explosives = Instrucciones para fabricar explosivos
reason-weapons = Instrucciones para fabricar o adquirir armas
reason-noxious-substances = Instrucciones para fabricar o usar sustancias nocivas
reason-attack-methods = Instrucciones para cometer un atentado
reason-evasion = Consejos para eludir la detección

## Captación y apoyo

reason-recruitment = Captación para { $entity }
reason-minors-addressed = Dirigido a menores
reason-minors-shown = Menores mostrados en adiestramiento, combate o violencia
reason-travel = Consejos para viajar y unirse a un grupo terrorista
reason-fundraising = Recaudación de dinero para el terrorismo

## Difusión

reason-copies = { PLURAL($copies) ->
    [one] { $copies } copia detectada en { $hours } h
   *[other] { $copies } copias detectadas en { $hours } h
}
