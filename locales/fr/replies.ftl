### Réponses brèves, visibles d’une seule personne.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

reply-fault = Une erreur s’est produite ; à notre connaissance, rien n’a été modifié. Réessayez ; si elle persiste, donnez ce numéro au secrétariat : { $incident }.
reply-which-situation = Que se passe-t-il ? Choisissez, puis collez l’adresse.

reply-drafts = Les brouillons de votre partenaire, pas encore envoyés. Un collègue peut reprendre chacun d’eux.
reply-no-drafts = Il n’y a pas de brouillon : toute alerte commencée a été envoyée ou abandonnée.
reply-draft = { $kind } · { $tier } · { $locations } · commencé { $begun } par { $by }
reply-more-drafts = { PLURAL($count) ->
    [one] { $count } brouillon plus ancien n’est pas affiché : envoyez ou abandonnez d’abord l’un de ceux-ci.
   *[other] { $count } brouillons plus anciens ne sont pas affichés : envoyez ou abandonnez d’abord certains de ceux-ci.
}
reply-open = Ouvrir
reply-discarded = Le brouillon est abandonné, avec son contenu.
reply-sent = Envoyée sous la référence { $reference } à { $partners }. Le tableau de suivi, dans votre salon, montre ce qu’il en advient.
