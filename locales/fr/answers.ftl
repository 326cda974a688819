### À côté des accusés et des menus. Une seule personne le voit.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

answer-next = Ensuite : agissez, puis indiquez ici ce que vous avez fait.
answer-all-final = Chaque emplacement a son résultat : votre part est traitée et close. Personne ne sera relancé.
answer-owed-again = Un emplacement n’a plus de résultat définitif : votre part est rouverte.
answer-add-note = Ajouter une note…
answer-note-title = Ajouter une note
answer-note = Note
answer-not-these = Sans changement, car il y a déjà été répondu ou l’alerte est révoquée : { $alerts }.
answer-failed-these = Non enregistré, une erreur s’est produite ({ $incident }) : { $alerts }.
answer-withdraw-title = Révoquer l’alerte
answer-withdraw-reason = Motif de la révocation, pour le dossier
