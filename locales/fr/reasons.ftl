### Pourquoi l’alerte : ce qu’est ou fait le contenu, en termes neutres.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Attaques

reason-live-attack = Diffusion en direct d’une attaque par ses auteurs
reason-attack-recording = Enregistrement d’une attaque réalisé par ses auteurs
reason-killing = Mise à mort d’un captif
reason-hostages = Captifs montrés ou menacés
reason-manifesto = Manifeste de l’auteur d’une attaque
reason-claim = Revendication d’une attaque par { $group }

## Propagande

# « De l’entité » et non « de » seul : le nom n’est pas connu d’avance, et l’élision en dépendrait.
reason-propaganda = Propagande officielle de l’entité { $entity }
reason-magazine = Numéro { $issue } de la revue { $title }
reason-allegiance = Serment d’allégeance à l’entité { $entity }
reason-glorification = Apologie d’attaques passées ou de leurs auteurs

## Appels et menaces

reason-call-to-attack = Appel à commettre des attaques
reason-threat = Menace contre : { $target }
reason-target-list = { PLURAL($persons) ->
    [one] { $persons } personne désignée comme cible
   *[other] { $persons } personnes désignées comme cibles
}

## Instructions

reason-explosives = Instructions pour fabriquer des explosifs
reason-weapons = Instructions pour fabriquer ou se procurer des armes
reason-noxious-substances = Instructions pour fabriquer ou utiliser des substances nocives
reason-attack-methods = Instructions pour mener une attaque
reason-evasion = Conseils pour échapper à la détection

## Recrutement et soutien

reason-recruitment = Recrutement au profit de l’entité { $entity }
reason-minors-addressed = S’adresse à des mineurs
reason-minors-shown = Mineurs montrés à l’entraînement, au combat ou dans des scènes de violence
reason-travel = Conseils pour rejoindre un groupe terroriste à l’étranger
reason-fundraising = Collecte d’argent au profit du terrorisme

## Diffusion

reason-copies = { PLURAL($copies) ->
    [one] { $copies } copie repérée en { $hours } h
   *[other] { $copies } copies repérées en { $hours } h
}
