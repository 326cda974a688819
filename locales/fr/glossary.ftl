### Les mots du domaine, un seul pour chaque notion.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Les personnes

-partner = partenaire
# « Votre point de contact » désigne le partenaire pour lequel on agit : « votre partenaire » paraîtrait un autre.
-contact-point = point de contact
# « Agent » et non « officier » : la fonction n’est pas partout policière.
-duty-officer = agent de permanence
-secretariat = secrétariat
# Règlement (UE) 2021/784 : « fournisseur de services d’hébergement ».
-provider = fournisseur

## Ce qui est émis

# Une alerte se « révoque » : « retirer » et « retrait » ne se disent que du contenu, comme dans le règlement.
-alert = alerte
-reference = référence
-kind = type
# Degré d’urgence ; « niveau » est réservé aux paliers de relance.
-tier = degré
# L’adresse d’un contenu ; « localisation » désignerait un lieu ou une personne.
-location = emplacement
# Le motif en droit, article 2, point 7, du règlement ; « motif » seul est la raison de fait.
-ground = qualification
-exercise = exercice

## Qui doit quoi

-audience = destinataires
-purpose = objet
-ask = demande
-route = règle d’acheminement

## Ce qu’il en advient

-follow-up = suivi
-answer = réponse
-result = résultat
-objection = objection
# Celui du fournisseur est le « délai d’une heure », jamais son « heure », qui serait celle de sa montre.
-deadline = délai

## Ce qui se lit

-card = fiche
-board = tableau de suivi
-digest = récapitulatif
-journal = journal
