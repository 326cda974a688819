### Ce que le bot dit de lui-même, en plus des fiches : lu à 3 h du matin sur un téléphone.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

notice-ring = À prendre en charge
notice-ring-waits = En attente de votre part
notice-ring-more = Et { $count } de plus : « À traiter ».
notice-go-on = REPRENEZ. Il ne reste aucune objection.
notice-go-on-decided = REPRENEZ. L’émetteur a écarté l’objection.
notice-set-aside = L’émetteur a écarté votre objection et laisse les autres agir : { $at }.
notice-changed = MODIFIÉE depuis votre prise en charge. Relisez-la et prenez-la de nouveau en charge.
notice-stop = ARRÊTEZ. L’émetteur a révoqué cette alerte.
notice-struck = ÔTÉS par l’émetteur : { $numbers }. Ne faites rien au sujet de ces emplacements.
notice-struck-closest = L’émetteur a ôté quelque chose de cette alerte. « Voir l’alerte » indique quoi.
notice-mistaken = ARRÊTEZ. Vous avez été sollicité par erreur : rien ne vous est demandé.
notice-undo = Ce que vous avez fait devra peut-être être annulé : contactez le fournisseur.
notice-not-posted-closest = Une fiche n’a pas pu être publiée à temps. « Voir les états » indique chez qui. Joignez ce partenaire autrement.
notice-objected-urgent = Un partenaire fait objection. Rien ne s’arrête automatiquement. À trancher avant : { $at }
notice-objected = Un partenaire fait objection. Les partenaires sollicités pour action ont reçu la consigne d’attendre. « Objections » montre qui et pourquoi.
notice-undecided = PAS TRANCHÉ. Un partenaire fait objection. Tranchez maintenant. Votre décision était attendue avant : { $at }
notice-undecided-secretariat = L’émetteur n’a pas tranché à temps une objection. Joignez-le autrement.
notice-renew = Renouveler votre objection ? Fin : { $at }
notice-no-objection = Tous les délais d’objection sont clos : aucune objection enregistrée. Le silence ne vaut pas accord.
notice-partner-left = N’est plus dans le réseau : { $partner }. Demandes de vos alertes closes de ce fait : { $count }. Les tableaux de suivi montrent lesquelles.
notice-share-wanted = Le même contenu fait l’objet d’une alerte de : { $partner }. Ce partenaire ne connaît pas la vôtre. La partager ?
notice-share-wanted-closest = Un autre partenaire a émis une alerte sur le même contenu et ne connaît pas la vôtre. « Voir le partenaire » indique lequel. La partager ?
notice-legal-due = L’autorité et la base juridique restent à indiquer. Avant : { $at }
notice-later = Répondra après le délai : { $partner }, { $at }. « Voir les états » indique le motif.
notice-later-closest = Un partenaire répondra après le délai. « Voir les états » indique lequel et pourquoi.
notice-panel = Que voulez-vous faire ? Ces boutons fonctionnent jour et nuit. Les réponses ne sont visibles que de vous.
notice-panel-secretariat = Le réseau en un coup d’œil, et ce qui le modifie. Ces boutons fonctionnent jour et nuit. Les réponses ne sont visibles que de vous.
