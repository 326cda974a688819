### Le tableau de suivi de l’émetteur : bref, soixante partenaires y tiennent.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Combien en sont où

board-sending = en cours d’envoi : { $count }
board-posted = pas encore pris en charge : { $count }
board-told = informés ou consultés : { $count }
board-acknowledged = pris en charge : { $count }
board-acting = en cours d’action : { $count }
board-closed = clos : { $count }
board-unanswered = clos sans réponse : { $count }
board-declined = décliné ou non compétent : { $count }
board-left = hors du réseau : { $count }
board-mistaken = sollicités par erreur : { $count }
board-again = Lancée à nouveau. Révoquée auparavant : { $reference }
board-answers-later = répondra plus tard : { $at }

board-acknowledged-of = pris en charge : { $count } sur { $all }
board-offline-of = emplacements hors ligne : { $count } sur { $all }
board-next = prochaine échéance : { $left }
group-partners = { $partners }

## Lignes

board-raised-by-you = Émise par vous : { $at }
board-withdrawn = Révoquée. Plus aucune action n’est nécessaire. Heure : { $at }
board-objections = Objections : { $count }. « Objections » montre qui et pourquoi. Le silence ne vaut pas accord.
board-decide-by = À trancher avant : { $at } · « Objections »
board-legal = À compléter avant : { $at } · { $gaps }
board-more-rows = Et { $count } de plus : « Voir les états ».
board-closest = Les destinataires et leurs états s’ouvrent avec « Voir les états ».
board-unposted = n’a pas pu être publiée
board-objects = fait objection
board-window-closed = délai clos
board-no-objection = aucune objection enregistrée

## Ce qui manque

gap-locations = un emplacement
gap-grounds = une qualification
gap-reasons = un motif
gap-exception = la confirmation « Ni éducation, presse, art ni recherche »
gap-whole-site = la confirmation que le site entier est visé
gap-authority = l’autorité
gap-legal-basis = la base juridique
gap-authorised-by = qui l’a autorisée
