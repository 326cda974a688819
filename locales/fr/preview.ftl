### L’aperçu d’un brouillon, en trois parties. Seul l’émetteur le lit.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Titres

preview-what = 1 sur 3 : quoi
preview-who = 2 sur 3 : qui
preview-check = 3 sur 3 : vérifier

## Quoi

preview-locations = Emplacements : { $count }
preview-more-locations = Et d’autres : { $count }
preview-scheme-assumed = Écrits sans https : { $numbers }. Il a été ajouté ; vérifiez que c’est juste.
preview-whole-sites = Sites entiers, et non un contenu précis : { $numbers }

## Qui

preview-counts = Partenaires : { $count } · appelés maintenant : { $now } · plus tard : { $asleep } · non appelés : { $silent }
preview-rings-now = { $local }, appel maintenant
preview-rings-at = { $local }, appel { $when }
preview-rings-again = { $local }, appelé ou actif il y a peu, de nouveau : { $when }
preview-silent = { $local }, sans appel
preview-unrung = { $local }, personne à appeler
preview-group-now = appelés maintenant : { $count }
preview-group-later = appelés plus tard : { $count }
preview-group-silent = non appelés : { $count }
preview-group-unrung = personne à appeler : { $count }
preview-deadlines = Jusqu’à quand chacun doit agir, à son heure
preview-by-rule = par la règle { $rule } ({ $target })
preview-by-you = par vous ({ $target })
preview-unusual = Désignés par aucune règle, ajoutés par vous : { $partners }. Est-ce voulu ?
preview-nobody-removes = Personne n’est chargé de le faire supprimer : « Modifier… » permet d’ajouter quelqu’un.
preview-nobody-stops = C’est en direct, et personne n’est chargé de faire couper la diffusion : « Modifier… » permet d’ajouter quelqu’un.
preview-nobody = Aucun destinataire

## Vérifier

preview-terms = Délai de prise en charge : { $acknowledge } ; délai d’action : { $act }
preview-duplicates = Le même contenu figure déjà dans : { $references }
preview-missing = Il manque encore : { $gap }
preview-may-follow = Peut suivre dans l’heure : { $gap }
preview-complete = Il ne manque rien
preview-record = Ceci est la trace écrite et ne vaut pas notification d’une injonction.

## Modifier une alerte envoyée

preview-amend = Modifier { $reference }
preview-amend-counts = Chaque modification prend effet aussitôt. Les partenaires qui avaient pris l’alerte en charge sont prévenus une fois, et doivent la relire.
preview-taking-out = Ôter ceci ?
preview-struck = Emplacements : { $numbers }
preview-mistaken = Sollicités par erreur : { $partners }
preview-why = Motif : { $text }
preview-told = Informés par un message : { $count }
preview-group-undo = auront peut-être quelque chose à annuler : { $count }
preview-all-read = Chaque fiche l’indique comme ôté. C’est définitif : ce qui a sa place ici s’ajoute de nouveau.

## Boutons et menus

draft-what = 1 Quoi
draft-who = 2 Qui
draft-check = 3 Vérifier
draft-add-locations = Ajouter…
draft-circumstances = Quand et où…
draft-legal = Cadre juridique…
draft-words = Vos mots…
draft-details = Détails des motifs…
draft-exercise = Marquer comme exercice
draft-earnest = Pas un exercice
draft-warning = Ajouter un avertissement
draft-no-warning = Sans avertissement
draft-change = Modifier…
draft-deadlines = Échéances
draft-everyone = Tous, avec l’heure
draft-no-exception = Ni éducation, presse, art ni recherche
draft-whole-sites = Le site entier est visé
draft-nobody-acts = Personne n’a à agir
draft-vouch = Confirmer et envoyer
draft-discard = Supprimer
draft-dismiss = Masquer les lignes non reprises
draft-discard-meant = Supprimer ce brouillon
draft-discard-below = Avec tout son contenu, aussi pour vos collègues. C’est irréversible.
draft-kind = Type
draft-tier = Degré
draft-tlp = Marquage
draft-grounds = Qualifications
draft-reasons = Motifs
draft-authorised-by = Qui l’a autorisée ?
draft-live = En direct ou enregistré ?
draft-live-unknown = On ne sait pas
