### Boutons et menus : un à trois mots.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

button-acknowledge = Prendre en charge
button-action-taken = Action menée…
button-results = Résultats…
button-object = Faire objection…
button-lift = Lever l’objection
button-renew = Renouveler
button-let-end = Laisser expirer
button-go-on = Poursuivre
button-wait = Attendre
button-show-content = Voir le contenu
button-show-exact = Adresses exactes
button-show-alert = Voir l’alerte
button-show-states = Voir les états
button-show-objections = Objections
button-show-partner = Voir le partenaire
button-amend = Modifier
button-widen = Élargir
button-withdraw = Retirer
button-add-legal = Compléter le volet légal
button-share = Partager
button-do-not-share = Ne pas partager
button-urgent = Urgence
button-raise = Émettre
button-inbox = À traiter
button-duty = Permanence
button-drafts = Brouillons
button-help = Aide
button-next = Suivant
button-previous = Précédent
button-choose-answer = Qu’avez-vous fait ?
button-choose-result = Qu’en est-il advenu ?
button-correct = Corriger…
button-never = Annuler
button-send = Envoyer

## Les cinq situations d’une alerte urgente

situation-live-attack = Une attaque est diffusée en direct
situation-threat = Une attaque est annoncée ou fait l’objet de menaces
situation-hostages = Des captifs sont montrés ou menacés
situation-attack-recording = Les images d’une attaque se propagent
situation-manifesto = Le texte de l’auteur d’une attaque se propage
