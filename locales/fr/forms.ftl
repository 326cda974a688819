### Titres et champs des formulaires : 45 caractères au plus.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Titres

form-raise = Émettre une alerte
form-urgent = Alerte urgente
form-add-locations = Ajouter des emplacements
form-circumstances = Quand et où
form-legal = Cadre juridique
form-words = Avec vos mots
form-details = Détails des motifs
form-audience = Modifier les destinataires
form-decline = Décliner
form-report = Indiquer des résultats
form-object = Objection : attendre
form-widen = Ajouter des destinataires
form-taking-out = Ôter de l’alerte

## Champs

form-locations = Emplacements, un par ligne
form-take-out = Ôter : 3, 7-9
form-note = Pourquoi, avec vos mots
form-note-language = Langue de ce texte, par exemple fr
form-place = Lieu ou événement concerné, si connu
form-seen-at = Vu : 09:05 ou 2026-03-01 09:05
form-received = Réception par le fournisseur
form-received-at = Reçue : 09:05 ou 2026-03-01 09:05
form-languages = Langue du contenu, par exemple ar, fr
form-authority = Autorité
form-legal-basis = Base juridique
form-to-act = Pour action, par exemple EU, JP, -HU
form-to-consult = Pour consultation
form-to-inform = Pour information
form-reason = Motif
form-numbers = Lesquels : 3, 7-9
form-except = Sauf : 3, 7-9
form-group = Qui revendique l’attaque ?
form-entity = Propagande officielle de quelle entité ?
form-magazine = Revue ; numéro, par exemple Titre ; 15
form-allegiance = Allégeance à qui ?
form-target = Menace contre qui ou quoi ?
form-persons = Combien de personnes désignées ?
form-recruiter = Recrutement au profit de qui ?
form-copies = Copies ; heures, par exemple 40 ; 2
form-colleague = Collègue
form-until = Jusqu’à
form-situation = Que se passe-t-il ?
form-by-rules = Laissé vide, les règles désignent les destinataires.
form-no-exception-below = Cochez pour le confirmer de chaque emplacement. Sinon, la question vient avant l’envoi.
form-result = Résultat
form-verified = Qui le dit ?
form-looked = Vérifié personnellement
form-told = Indiqué par le fournisseur
form-which = Quels emplacements ?
form-rest = Aucun indiqué : tous ceux qui n’ont pas encore de résultat.
form-all = Aucun indiqué : tous.
form-wrong-below = Ceux qui n’ont pas leur place ici. Aucun indiqué : aucun.
form-mistaken = Partenaires sollicités par erreur
form-concern = Pourquoi les autres devraient-ils attendre ?
form-issuer-alone = Le nom de votre point de contact et le motif ne vont qu’à l’émetteur.
