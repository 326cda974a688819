### Ce que disent les règles d’une alerte seulement décrite, et ce qui entoure un fichier du réseau. Pour les administrateurs.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

routing-described = Émetteur : { $issuer } · { $kind } · { $tier } · { $label }
routing-addressed = Destinataires : { $partners }
routing-one = { $partners }. { $purpose }. Pourquoi : { $why }.
routing-not-addressed = Non destinataires
routing-kept-out = { $partners } : exclusion par la règle { $rule }
routing-idle = { $partners } : seulement dans des règles qui ne s’appliquent pas : { $rules }
routing-idle-rule = { $rule } ({ $part })
routing-unnamed = Aucune règle ne nomme : { $partners }
routing-no-routes = Il n’y a aucune règle d’acheminement : une alerte n’atteint que ceux que son émetteur ajoute à la main.
routing-routes = Règles d’acheminement, dans leur ordre. Une règle qui exclut l’emporte sur toutes celles qui ajoutent.
routing-difference = Modifications à appliquer :
routing-mistakes = Rien n’a été appliqué : le fichier comporte des erreurs. Corrigez-les toutes, puis renvoyez-le.
routing-more-mistakes = Autres erreurs : { $count }. Corrigez d’abord celles-ci.
routing-apply = Appliquer
routing-applied = En vigueur, révision { $revision }. Chaque changement est au journal.
routing-more-partners = Autres partenaires dans le même cas : { $count }
routing-exported = Le réseau en vigueur, révision { $revision }. Modifiez le fichier, puis remettez-le : « Aide » → « Appliquer un fichier… ».
routing-too-large = Ce fichier est trop grand. Le réseau est un fichier TOML de 512 ko au plus : envoyez celui-là.
routing-unreadable = Ce fichier n’a pas pu être lu. Renvoyez-le en texte brut (TOML, UTF-8).
routing-why = Pourquoi cette modification ?
routing-contested = Modifié entre-temps par quelqu’un d’autre : en vigueur → voulu
routing-keep = Garder ce qui est en vigueur
routing-take = Prendre ce qui est voulu
routing-more-changes = Autres modifications : { $count }
