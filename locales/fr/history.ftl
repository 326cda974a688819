### Reviewed by: nobody yet; needs a duty officer whose first language is French.

history-heading = Modifications du réseau
history-none = Aucune modification ne correspond. Cherchez à nouveau sans filtre.
history-revision = { $number } · { $at } · { $actor }
history-reason = Motif : { $reason }
history-unread = Cette version ne peut plus lire ce qui a été modifié ici.
history-open = Ouvrir une modification
history-undo = Annuler…
history-all = Toutes les modifications
