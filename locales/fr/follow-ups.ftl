### Ce qui se dit tant que le suivi d’un partenaire est en cours : sonneries, appels, prochains points. Lu à 3 h du matin sur un téléphone.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

follow-up-backup = Personne de la permanence n’a répondu. Agents de renfort : prenez le relais.
follow-up-backup-undone = La permanence n’a pas terminé. Agents de renfort : prenez le relais.
follow-up-hotline = Ligne d’urgence : { $number }
follow-up-no-hotline = Aucune ligne d’urgence connue
follow-up-how-far = Où en est-on ? Indiquez ce qui a été fait.
follow-up-overdue = SANS RÉPONSE. Appelez ces partenaires et indiquez ici qui vous avez joint.
follow-up-overdue-closest = Des partenaires NE RÉPONDENT PAS. « Voir les états » indique lesquels. Appelez-les.
follow-up-late-acknowledging = { $partner } : pas de prise en charge · échéance : { $left }
follow-up-late-acting = { $partner } : pris en charge, pas traité · échéance : { $left }
follow-up-call-closest = Des partenaires sont en retard. « Voir les états » indique lesquels. Appelez-les.
follow-up-late = { $partner } : sans réponse
follow-up-no-backup = pas d’agents de renfort
follow-up-call-these = Appelez ces partenaires et indiquez ici qui vous avez joint.
follow-up-unposted = { $partner } : la fiche n’a pas pu être publiée
follow-up-count-unheard = pas de prise en charge : { $count }
follow-up-count-undone = pris en charge, pas traité : { $count }
follow-up-count-unposted = non publié : { $count }
follow-up-count-tier-1 = degré 1 : { $count }
follow-up-count-tier-2 = degré 2 : { $count }
follow-up-count-tier-3 = degré 3 : { $count }
follow-up-count-tier-4 = degré 4 : { $count }
follow-up-first-due = premier délai dépassé : { $left }
follow-up-more = Et { $count } de plus, moins urgents.
follow-up-call = Consigner un appel
follow-up-all-partners = Tous les partenaires : { $count }
follow-up-show-all = Tout afficher
follow-up-reached = Joint
follow-up-not-reached = Pas de réponse
follow-up-reached-receipt = Enregistré : { $reference } · prise en charge par téléphone : { $partner }
follow-up-reached-again-receipt = Enregistré : { $reference } · joint par téléphone : { $partner }. La question sera reposée plus tard.
follow-up-not-reached-receipt = Enregistré pour { $reference } : personne n’a répondu au téléphone, { $partner }.

follow-up-asked-again = Prochain rappel : { $at }
follow-up-choose-check = Me le rappeler…
follow-up-check-title = Quand me le rappeler
follow-up-check-when = 2026-03-01 09:05 ou 09:05, à votre heure
follow-up-check-reason = Pourquoi à ce moment, pour vos collègues
follow-up-check-set = { $reference } · prochain rappel : { $at }. Le délai ne change pas.
follow-up-check-late = Ce n’est pas avant le délai : { $at }. Si ce n’est pas traité d’ici là, DÉLAI DÉPASSÉ est enregistré. L’émetteur est informé de votre heure ; « Un autre moment… » recueille le motif.
check-quarter = Dans 15 minutes
check-half-hour = Dans 30 minutes
check-hour = Dans 1 heure
check-two-hours = Dans 2 heures
check-four-hours = Dans 4 heures
check-eight-hours = Dans 8 heures
check-morning = Prochain jour ouvré, 09:00
check-three-days = Dans 3 jours
check-week = Dans 7 jours
check-other = Un autre moment…

follow-up-take-back = Revenir dessus
follow-up-taken-back = Prise en charge annulée : { $reference }. Quelqu’un doit la reprendre : la sonnerie recommence.
follow-up-reopen = Rouvrir…
follow-up-reopen-reason = Motif de la réouverture, pour le dossier
follow-up-reopened = De nouveau ouverte : { $reference }. Indiquez ce qui a été fait dès que c’est le cas.
follow-up-handed = Suivi confié : { $reference } · désormais à : { $who }
follow-up-note-kept = Note gardée pour la relève : { $reference }

follow-up-keeper = Suivie par { $who }
follow-up-by-telephone = Prise en charge par téléphone. Appel de : { $who } · { $at }
follow-up-missed-acknowledging = DÉLAI DÉPASSÉ. Était à prendre en charge avant : { $at }
follow-up-missed-acting = DÉLAI DÉPASSÉ. Était à traiter avant : { $at }
follow-up-overtime = en retard
follow-up-history = Ce qui a été fait
