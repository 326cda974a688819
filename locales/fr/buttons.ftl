### Boutons et menus : un à trois mots.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

button-acknowledge = Prendre en charge
button-action-taken = Action menée…
button-results = Résultats…
button-removed-all = Tout retiré
button-object = Faire objection…
button-lift = Lever l’objection
button-renew = Renouveler
button-let-end = Laisser expirer
button-go-on = Passer outre
button-wait = Retenir l’objection
button-show-content = Voir le contenu
button-show-exact = Adresses exactes
button-show-alert = Voir l’alerte
button-show-states = Voir les états
button-show-objections = Objections
button-show-partner = Voir le partenaire
button-amend = Modifier
button-widen = Élargir
button-take-out = Ôter…
button-take-out-now = Ôter
button-withdraw = Révoquer
button-add-legal = Cadre juridique…
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
button-correct = Corriger…
button-never = Annuler
button-send = Envoyer

## Les cinq situations d’une alerte urgente

situation-live-attack = Attaque diffusée en direct
situation-threat = Annonce ou menace d’attaque
situation-hostages = Captifs montrés ou menacés
situation-attack-recording = Images d’attaque en circulation
situation-manifesto = Manifeste en circulation
