### Le délai d’une heure du fournisseur : il a 60 minutes à compter de la réception d’une injonction de retrait.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Sur les fiches et les tableaux

hour-missed = Délai d’une heure du fournisseur dépassé. Fin : { $at }
hour-due = Délai d’une heure du fournisseur, fin : { $at }
hour-paused = Délai d’une heure du fournisseur suspendu depuis le { $since } : { $grounds }
hour-reacted = Le fournisseur a réagi. Minutes : { $minutes } ; quarts d’heure : { $quarters }

## Lignes du tableau

hour-row-ends = fournisseur { $left }
hour-row-paused = fournisseur : suspendu
hour-row-reacted = fournisseur : { $minutes } min

## Le menu privé

hour-heading = Délai d’une heure du fournisseur : { $reference }
hour-awaited = Ne court pas encore : enregistrez quand le fournisseur a reçu l’injonction.
hour-received = Injonction reçue par le fournisseur le { $at }
hour-strictly = Le temps écoulé avant une suspension compte.

## Avis

hour-half = La moitié du délai d’une heure du fournisseur est écoulée. Fin : { $at }
hour-over = Le délai d’une heure du fournisseur est écoulé, et des résultats manquent. Fin : { $at }

## Boutons

hour-open = Délai (1 h)…
hour-received-now = Reçue à l’instant
hour-received-at = Reçue à…
hour-record = Noter : { $local }
hour-hindered = Suspendre : { $ground }
hour-ceased = A cessé : { $ground }

hour-read = Réception, telle que lue : { $at } · { $local }. Elle compte une fois enregistrée.
hour-read-twice = Cette heure est venue deux fois ce jour-là : les horloges ont été retardées. Laquelle des deux ?
