### Libellés des fiches, menus et boutons : seuls, ou après un deux-points.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Types d’alerte

kind-referral = Signalement
kind-order-notice = Avis d’injonction de retrait
kind-prior-information = Information préalable
kind-scrutiny = Copie pour examen
kind-preservation = Demande de conservation
kind-counter-speech = Contre-discours

## Degrés

tier-1 = Degré 1 : menace pour la vie
tier-2 = Degré 2 : crise
tier-3 = Degré 3 : propagande d’une entité désignée
tier-4 = Degré 4 : contenu promotionnel

## Qualifications : règlement (UE) 2021/784, article 2, point 7

ground-incites = Incite à la commission d’infractions terroristes, par exemple en glorifiant des actes terroristes
ground-solicits-offences = Sollicite des personnes pour commettre des infractions terroristes ou contribuer à leur commission
ground-solicits-participation = Sollicite des personnes pour participer aux activités d’un groupe terroriste
ground-instructs = Fournit des instructions sur des armes, explosifs, substances nocives ou méthodes d’attaque
ground-threatens = Constitue une menace de commettre une infraction terroriste

## Objets

purpose-action = Pour action : { $ask }
purpose-consult = Pour consultation
purpose-information = Pour information

## Demandes

ask-refer = Signaler au fournisseur
ask-order = Émettre une injonction de retrait
ask-locate = Localiser une personne ou un lieu
ask-preserve = Faire conserver des données
ask-find-copies = Rechercher des copies

## Résultats d’un emplacement

result-removed = Retiré
result-access-disabled = Accès bloqué
result-partly-removed = Retiré en partie
result-refused = Refusé par le fournisseur
result-force-majeure = Impossible : force majeure
result-technically-impossible = Impossible techniquement
result-clarification-wanted = Question du fournisseur
result-already-offline = Déjà hors ligne
result-no-response = Pas de réponse du fournisseur

## Réponses d’un partenaire

answer-acknowledged = Pris en charge
answer-provider-informed = Fournisseur informé
answer-referral-sent = Signalement envoyé
answer-order-issued = Injonction émise
answer-preservation-asked = Conservation demandée
answer-investigation-opened = Enquête ouverte
answer-forwarded = Transmis à l’autorité compétente
answer-copies-found = Copies trouvées
answer-no-copies = Recherche faite : aucune copie
answer-not-competent = Non compétent
answer-declined = Décliné
answer-nothing-to-do = Rien à faire
answer-done = Terminé

## Sens des marquages TLP ; le marquage lui-même ne se traduit jamais.

tlp-clear = TLP:CLEAR : diffusion sans limite
tlp-green = TLP:GREEN : diffusion au sein de la communauté, pas en public
tlp-amber = TLP:AMBER : diffusion selon le besoin d’en connaître, à votre organisation et à ceux qu’elle sert
tlp-amber-strict = TLP:AMBER+STRICT : diffusion selon le besoin d’en connaître, dans votre organisation seulement
tlp-red = TLP:RED : pour les seules personnes destinataires ; ne pas diffuser

## Durées

span-minutes = { PLURAL($count) ->
    [one] { $count } minute
   *[other] { $count } minutes
}
span-hours = { PLURAL($count) ->
    [one] { $count } heure
   *[other] { $count } heures
}
span-working-days = { PLURAL($count) ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}

## Nombres

count-alerts = { PLURAL($count) ->
    [one] { $count } alerte
   *[other] { $count } alertes
}
count-partners = { PLURAL($count) ->
    [one] { $count } partenaire
   *[other] { $count } partenaires
}

## Un partenaire sans nom connu

partner-coded = { $code }

## Jours et heures, à l’horloge de chacun

day-monday = lun.
day-tuesday = mar.
day-wednesday = mer.
day-thursday = jeu.
day-friday = ven.
day-saturday = sam.
day-sunday = dim.
when-soon = { $day } { $time }
when-dated = { $day } { $date } { $time }
