### L’heure du fournisseur : il a 60 minutes à compter de la réception d’une injonction de retrait.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Sur les fiches et les tableaux

hour-ends = L’heure du fournisseur s’achève { $at }, { $left } · { $local }
hour-missed = Heure du fournisseur dépassée : elle s’achevait { $at }, { $left } · { $local }
hour-due = L’heure du fournisseur s’achève { $at }, { $left }
hour-paused = Heure du fournisseur suspendue depuis { $since } : { $grounds }
hour-reacted = Le fournisseur a réagi. Minutes : { $minutes } ; quarts d’heure : { $quarters }

## Lignes du tableau

hour-row-ends = fournisseur { $left }
hour-row-paused = fournisseur : suspendu
hour-row-reacted = fournisseur : { $minutes } min

## Le menu privé

hour-heading = Heure du fournisseur pour { $reference }
hour-awaited = La réception par le fournisseur n’est pas enregistrée. Son heure commence avec elle.
hour-received = Injonction reçue par le fournisseur { $at }
hour-strictly = Décompte strict : ce qui s’est écoulé avant une suspension reste écoulé.

## Avis

hour-half = La moitié de l’heure du fournisseur est écoulée. Elle s’achève { $at }, { $left }.
hour-over = L’heure du fournisseur est écoulée, { $at }, { $left }. Des résultats manquent.

## Boutons

hour-open = Heure du fournisseur…
hour-received-now = Reçue à l’instant
hour-received-at = Reçue à…
hour-hindered = Suspendre : { $ground }
hour-ceased = A cessé : { $ground }
