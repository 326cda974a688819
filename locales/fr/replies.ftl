### Réponses privées : ce qui vient d’être fait, menus, listes, aide.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Reçus

receipt-acknowledged = Prise en charge : { $reference }
receipt-many = Enregistré pour { $alerts }.
receipt-answered = Enregistré pour { $reference } : { $answer }.
receipt-reported = Enregistré pour { $reference } : { $result }, emplacements { $numbers }.
receipt-objected = Objection enregistrée : { $reference } · vaut jusqu’à { $until }. Le nom de votre point de contact et le motif ne vont qu’à l’émetteur.
receipt-lifted = Objection levée : { $reference }
receipt-lets-end = Votre objection : { $reference } · prend fin { $until }. Il n’y a rien d’autre à faire.
receipt-set-aside = Objection écartée : { $reference }. Les partenaires sollicités pour action reçoivent la consigne de reprendre.
receipt-upheld = Objection retenue : { $reference }. Les partenaires sollicités pour action reçoivent la consigne d’attendre.
receipt-amended = Modifiée : { $reference } · révision : { $revision }. Les destinataires voient ce qui a changé.
receipt-widened = Envoyée à d’autres partenaires : { $reference } · { $count }
receipt-withdrawn = Alerte révoquée : { $reference }. Les partenaires sollicités pour action reçoivent la consigne d’arrêter.
receipt-taken-out = Ôté : { $reference }. Les partenaires concernés en sont informés.
receipt-legal-added = Cadre juridique enregistré : { $reference }
receipt-shared = Partagée : { $reference } · avec : { $partner }
receipt-not-shared = Elle n’est pas partagée. L’autre partenaire ignore que la question vous a été posée.
receipt-sent = Envoyée : { $reference }, à { $partners }. Votre tableau de suivi montre la suite.
receipt-discarded = Brouillon supprimé.
receipt-nothing = Annulé.
receipt-unchanged = Rien n’a été modifié.
receipt-fault = Une erreur s’est produite ({ $incident }). Vérifiez ce qui a été fait avant de réessayer.
receipt-rest = Ceci est enregistré. La suite a échoué ({ $incident }).
receipt-draft-kept = Conservé comme brouillon. Pour continuer : « Brouillons ».

## Menus

reply-answers = Votre réponse à { $reference }
reply-withdraw = Révoquer cette alerte ? { $reference } · Les partenaires sollicités pour action seront appelés, avec la consigne d’arrêter.

## Objections

reply-objections = Objections à { $reference }
reply-objection = { $partner } : { $concern } ; jusqu’à { $until }
reply-objection-to = { $partner }, pour { $numbers } : { $concern } ; jusqu’à { $until }
reply-in-their-words = Ses propres mots : { $text }
reply-no-objection = Aucune objection enregistrée. Le silence ne vaut pas accord.
reply-without-result = Sans résultat : { $numbers }. L’indiquer par « Résultats… », ou clore quand même ?
reply-without-results = Sans résultat pour des emplacements de ces alertes. L’indiquer par « Résultats… » sur la fiche, ou clore quand même ?
reply-close-anyway = Clore quand même
reply-mixed-host = Ressemble à un autre hôte : { $number } · { $host }
reply-nobody-to-share = Il n’y a plus de partenaire avec qui la partager.

## Listes

reply-inbox = À traiter par votre point de contact : { $count }
reply-inbox-empty = Votre point de contact n’a rien à traiter.
inbox-to-act = À traiter : { $count }
inbox-to-decide = Objections à trancher : { $count }
inbox-to-complete = Cadre juridique à compléter : { $count }
inbox-missing = manque : { $gaps }
inbox-acknowledge-routine = Degrés 3 et 4 : tout prendre en charge
inbox-choose = Choisir des alertes…
inbox-all = Toutes les alertes : { $count }
inbox-taken = Toutes celles prises en charge : { $count }
inbox-chosen = Choisies : { $count }
inbox-hint-removed = « Tout retiré » : vaut pour chaque emplacement sans résultat, selon le fournisseur. L’alerte est alors close.
inbox-hint-done = « Terminé » : clôt les alertes, après une question s’il manque un résultat.
reply-to-act = à traiter avant { $at }, { $left }
reply-found = Trouvé : { $count }
reply-latest = Dernières alertes
reply-nothing-found = Rien trouvé pour votre point de contact. Essayez une référence, par exemple FR-7K3QX, ou l’adresse complète.
reply-no-alerts = Aucune alerte n’a encore été émise.
reply-drafts = Brouillons : { $count }
reply-no-drafts = Il n’y a aucun brouillon. Pour en commencer un : « Émettre ».
reply-draft = { $tier } : { $who }, { $at }, emplacements : { $count }

## Aide

help-what = Chappe relaie entre partenaires les alertes sur les contenus à caractère terroriste, à chacun dans sa langue. Les fiches sont dans votre salon ; ce qui est privé n’est vu que de vous.
help-cards =
    Sur une fiche :
    « Prendre en charge » dit qu’une personne s’en occupe.
    « Action menée… » dit ce qui a été fait, ou pourquoi rien.
    « Résultats… » dit ce qu’il est advenu de chaque emplacement.
    « Faire objection… » demande aux autres d’attendre.
    « Voir le contenu » ouvre emplacements et motifs ; c’est enregistré.
help-nobody = Vous n’avez pas encore de rôle de permanence. Demandez-le à votre point de contact ou au secrétariat.
