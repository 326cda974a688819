### Reviewed by: nobody yet; needs a duty officer whose first language is French.

command-erase-name = effacer
command-erase = Effacer pour toujours le contenu d’une alerte, d’accord entre l’émetteur et le secrétariat
desk-alert-erase = Effacer…
erase-title = Effacer une alerte pour toujours
erase-reason = Pourquoi ? Ne citez rien de ce qui s’efface
erase-order = Référence de la décision de justice
erase-order-below = Avec elle, l’alerte est effacée aussitôt. Sans elle, l’émetteur doit confirmer.
erase-about = À effacer pour toujours, dans la base et sur chaque fiche : { $reference }. Adresses, notes et motifs disparaissent ; les heures, les nombres et la chaîne du journal restent.
erase-asked = Demandé : { $reference }. L’effacement a lieu dès que l’autre partie confirme.
erase-done = Effacé pour toujours : { $reference }. Les sauvegardes antérieures le contiennent encore : l’exploitant s’en charge.
erase-kept = Non effacé : { $reference }. Plus personne n’est sollicité.
erase-by-issuer = Demandé par : { $partner } · { $at }
erase-by-secretariat = Demandé par le secrétariat : { $at }
erase-why = Motif : { $reason }
button-erase = Effacer pour toujours
button-erase-never = Ne pas effacer
button-erasure = Voir la demande…
notice-erasure-by-issuer = L’émetteur demande que cette alerte soit effacée pour toujours.
notice-erasure-by-secretariat = Le secrétariat demande que cette alerte soit effacée pour toujours.
card-erased = Effacé : { $at }
refusal-erased = Cette alerte a été effacée : { $reference } · { $at }. Il n’y a plus rien à voir ni à faire.
refusal-other-side = C’est à l’autre partie de confirmer, et à une autre personne : l’émetteur ou le secrétariat. Attendez, ou retirez la demande.
refusal-no-erasure = Plus personne ne demande l’effacement de cette alerte. Nouvelle demande : « Aide » → « Effacer… ».
deed-erasure-asked = effacement demandé
deed-erasure-refused = non effacée
