### À côté des accusés et des menus. Une seule personne le voit.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

answer-next = Ensuite : faites ce qui est demandé, puis dites ici ce qui a été fait.
answer-add-note = Ajouter une note…
answer-note-title = Ajouter une note
answer-note = Note
answer-not-these = Sans changement, car un collègue a été plus rapide ou l’alerte est retirée : { $alerts }.
answer-withdraw-title = Retirer l’alerte
answer-withdraw-reason = Motif du retrait, pour le dossier
answer-who-authorised = Reste à dire : qui l’a autorisée ?
