### Pourquoi une saisie n’a pas été prise : une phrase pour ce qui ne va pas, une pour ce qu’il faut faire.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Emplacement illisible

refusal-location-empty = Ce texte ne contient aucun emplacement. Collez l’adresse complète du contenu.
refusal-location-too-long = Cet emplacement est trop long pour un message. Supprimez ce qui n’est pas nécessaire pour trouver le contenu.
refusal-location-shortened = Cet emplacement se termine par des points de suspension : il a été tronqué à l’affichage. Copiez-le de nouveau en entier.
refusal-location-control-character = Cet emplacement contient un caractère de contrôle. Saisissez-le de nouveau à la main.
refusal-location-blank-inside = Cet emplacement contient une espace. Écrivez un emplacement par ligne ; une espace qui en fait partie s’écrit %20.
refusal-location-not-url = Ce n’est pas une adresse web. Collez l’adresse qu’affiche le navigateur.
refusal-location-unsupported-scheme = Seules les adresses web peuvent être relayées, pas les adresses de type { $scheme }. Si le contenu est aussi sur le web, indiquez cette adresse.
refusal-location-no-host = Cette adresse ne désigne aucun site. Copiez-la de nouveau en entier.
refusal-location-bad-host = Le nom de site de cette adresse ne peut pas exister. Vérifiez son orthographe.
refusal-location-bad-port = Le port de cette adresse n’est pas un nombre inférieur ou égal à 65535. Corrigez-le ou supprimez-le.
refusal-location-credentials = Un nom d’utilisateur précède le nom du site et le masque. Vérifiez quel site est visé, puis indiquez l’adresse sans le nom d’utilisateur.
refusal-location-unknown-ending = Aucun nom de site ne se termine par { $ending }. Vérifiez son orthographe.
refusal-location-not-public = Ce site n’est pas sur l’internet public. Indiquez l’adresse à laquelle le public trouve le contenu.
