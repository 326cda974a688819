### La permanence : qui l’assure chez un partenaire, et comment se fait la relève.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

command-duty-name = permanence
command-duty = Qui assure la permanence de votre point de contact : la prendre, la passer, la terminer
command-take-name = prendre
command-take = Prendre la permanence ; sans heure, jusqu’à la fin du service du jour
command-give-name = passer
command-give = Passer la permanence à un collègue, avec ce qui est en cours
command-end-name = terminer
command-end = Terminer la permanence et transmettre ce qui est en cours
option-until-name = jusque
option-until = 2026-03-01 18:00 ou 18:00, à votre heure
option-duty-colleague = Qui assure désormais la permanence

duty-heading = Permanence : { $partner }
duty-held = De permanence : { $who } · début : { $since } · fin : { $until }
duty-vacant = Personne n’est de permanence. Les alertes appellent quand même le rôle de permanence.
duty-working-until = Heures de service : maintenant, jusqu’à { $at } · { $local }
duty-working-from = Prochaines heures de service : à partir de { $at } · { $local }
duty-backup = Renfort : { $role }
duty-no-backup = Pas d’agents de renfort
duty-take = Prendre la permanence
duty-give = Passer la permanence à…
duty-end = Terminer la permanence
duty-taken = Vous êtes de permanence. Fin : { $until }
duty-given = De permanence désormais : { $who }, jusqu’à { $until }.
duty-ended = La permanence est terminée.

hand-over-over = Permanence arrivée à son terme : { $who }
hand-over-ended = Permanence terminée : { $who }
hand-over-given = Permanence passée : { $who } → { $to }
hand-over-lost = N’a plus de rôle chez ce partenaire : { $who }. La permanence est vacante.
hand-over-still-open = RELÈVE. Voici ce qui est en cours :
hand-over-nothing-open = Rien n’est en cours.
hand-over-note = Note : { $text }
hand-over-note-hidden = Il y a une note. Pour la lire en entier : « Aide » → « Suivi… ».
hand-over-more-notes = Autres notes : { $count }. Pour en ouvrir une : « Aide » → « Suivi… ».
hand-over-have-it = Prendre la relève
hand-over-add-note = Ajouter une note…
hand-over-note-label = Ce que la relève doit savoir
hand-over-has-it = Relève prise : { $who }, le { $at }.
hand-over-no-duty-until = Pas de permanence avant { $when }.
hand-over-unrelieved = Personne n’a pris la relève, et ceci est en cours. Agents de renfort : prenez le relais.
hand-over-unrelieved-at = { $partner } : personne n’a pris la relève, et des alertes de degré 1 ou 2 sont en cours. Appelez ce partenaire.
