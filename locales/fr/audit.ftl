### Le dossier d’une alerte, pour l’émetteur, le secrétariat et les auditeurs.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

audit-heading = Dossier de { $reference }
audit-addressed = { $partner }. { $purpose }. Pourquoi : { $why }.
audit-why-rule = la règle { $rule } nomme { $target }
audit-why-issuer = l’émetteur a écrit { $target }
audit-not-posted = Pas encore publiée
audit-posted = Publiée le { $at }
audit-acknowledged = Prise en charge par { $by }, le { $at }
audit-answered = { $answer }, par { $by }, le { $at }
audit-reason = Ses propres mots : { $reason }
audit-closed = Close le { $at }
audit-journal = Journal
audit-entry = { $at } · { $deed } · { $actor }
audit-entry-of = { $at } · { $deed } · { $partner } · { $actor }
audit-entry-unnamed = { $at } · { $deed }
audit-officer = { $user }
audit-bot = le bot

## Ce qui a été fait

deed-raised = émise
deed-addressed = destinataire ajouté
deed-posted = publiée
deed-not-posted = non publiée à temps
deed-card-deleted = message trouvé supprimé
deed-opened = contenu ouvert
deed-opened-exact = adresses exactes ouvertes
deed-objections-opened = objections consultées
deed-states-opened = états consultés
deed-share-asked = demande de partage avec un autre partenaire
deed-sharing-opened = question du partage consultée
deed-record-opened = dossier consulté
deed-answered = réponse : { $answer }
deed-reported = résultat, non vérifié : { $result }, { $numbers }
deed-verified = résultat, vérifié : { $result }, { $numbers }
deed-objected = objection : { $concern }
deed-partner-objected = objection d’un partenaire
deed-lifted = objection levée
deed-renewed = objection renouvelée
deed-ended = objection expirée
deed-set-aside = objection écartée
deed-upheld = objection retenue
deed-undecided = objection non tranchée à temps
deed-no-objection = délai clos, aucune objection enregistrée
deed-provider-received = réception par le fournisseur enregistrée
deed-provider-hindered = délai du fournisseur suspendu : { $ground }
deed-provider-unhindered = a cessé : { $ground }
deed-provider-done = délai du fournisseur terminé, tous les résultats indiqués
deed-provider-reopened = délai du fournisseur reparti, un résultat a été corrigé
deed-provider-missed = délai du fournisseur dépassé
deed-amended = modifiée
deed-withdrawn = révoquée
deed-legal-missing = cadre juridique en retard
deed-due-moved = échéances recalculées : calendrier ou fuseau modifié
deed-reminded = rappel à la permanence
deed-missed-acknowledging = DÉLAI DÉPASSÉ : pas de prise en charge
deed-missed-acting = DÉLAI DÉPASSÉ : pas traitée
deed-escalated = relance, palier { $level }
deed-check-chosen = prochain rappel choisi
deed-taken-back = prise en charge annulée
deed-reopened = rouverte
deed-handed = confiée à un collègue
deed-noted = note pour la relève
deed-reached = joint par téléphone
deed-not-reached = pas de réponse au téléphone
deed-other = { $verb }
