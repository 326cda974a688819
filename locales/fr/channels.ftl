### Les salons où le bot ne peut rien publier, et ce qu’il faut y faire. Lu par les administrateurs du réseau.
### Reviewed by: nobody yet; needs a network admin whose first language is French.
### Les noms des permissions sont ceux des réglages de Discord en français.

channels-whose-partner = { $partner }
channels-whose-secretariat = Secrétariat
channels-whose-former = N’est plus le salon d’aucun partenaire
channels-title = Salons en difficulté
channels-nothing = Tous les salons sont joignables et aucun message n’a été refusé.
channels-of = { $whose } · { $channel }
channels-gone = Le salon n’existe plus (10003), depuis { $since }. Indiquez-en un autre pour ce partenaire : « Aide » → « Appliquer un fichier… ». Ce qui attend y sera publié.
channels-hidden = Le bot ne voit pas le salon (50001), depuis { $since }. Dans les permissions du salon, accordez-lui « Voir le salon », « Envoyer des messages » et « Voir les anciens messages ».
channels-mute = Le bot ne peut pas y écrire (50013), depuis { $since }. Dans les permissions du salon, accordez-lui « Envoyer des messages » et « Voir les anciens messages ».
channels-unfit = Rien ne peut être publié dans le salon. Code de Discord : { $code } · depuis : { $since }
channels-waiting = Messages en attente : { $count }.
channels-deleted = Fiches supprimées deux fois : { $count }. Seul le bot devrait pouvoir y supprimer.
channels-unpinned = Panneaux non épinglés (50013) : { $count }. Accordez au bot « Épingler des messages ».
channels-pins-full = Panneaux non épinglés, faute de place parmi les messages épinglés (30003) : { $count }. Désépinglez-y un message.
channels-refused = Messages refusés par Discord : { $count }. Son code : { $code }
channels-unsayable = Messages non rédigés : { $count }. Cause : voir le journal de l’exploitant.
channels-unanswered = Messages sans réponse de Discord : { $count }. Nouvel essai chaque minute.
channels-in-doubt = Publication incertaine : { $count }. Publiés à nouveau dans un instant, ces messages peuvent figurer deux fois.
channels-by-itself = Un salon fermé fait l’objet d’un nouvel essai automatique toutes les 5 minutes ; un message refusé, non.
channels-try-again = Réessayer
channels-show = Salons en difficulté
channels-tried = { $whose } · { $channel } : nouvel essai en cours. En cas d’échec, le salon reparaîtra ici dans un instant.
channels-returned = Le bot avait été retiré de ce serveur ; il est de retour. Retiré : { $left } · de retour : { $back }. Les messages en attente sont publiés maintenant. Vérifiez ses rôles et ses permissions.
channels-roles = Rôles qui ne font sonner personne
channels-role-gone = { $whose } · { $part } { $role } : absent du serveur, depuis { $since }
channels-role-mute = { $whose } · { $part } { $role } : tout le monde ne peut pas le mentionner, depuis { $since }
channels-role-empty = { $whose } · { $part } { $role } : personne ne l’a, depuis { $since }
channels-more-roles = Et d’autres rôles : { $count }.
channels-mend-roles = Pour un tel rôle, Discord ne fait sonner personne. Sur le serveur, attribuez le rôle à des personnes et permettez à tout le monde de le mentionner (Paramètres du serveur, Rôles), ou indiquez-en un autre : « Aide » → « Appliquer un fichier… ».
