### Pourquoi une saisie n’a pas été prise : une phrase pour ce qui ne va pas, une pour ce qu’il faut faire.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Emplacement illisible

refusal-location-empty = Ce texte ne contient aucun emplacement. Collez l’adresse complète du contenu.
refusal-location-too-long = Cet emplacement est trop long pour un message. Supprimez ce qui n’est pas nécessaire pour trouver le contenu.
refusal-location-shortened = Cet emplacement se termine par des points de suspension : il a été tronqué à l’affichage. Copiez-le de nouveau en entier.
refusal-location-control-character = Cet emplacement contient un caractère de contrôle. Saisissez-le de nouveau à la main.
refusal-location-blank-inside = Cet emplacement contient un espace. Un emplacement par ligne ; un espace qui en fait partie s’écrit %20.
refusal-location-not-url = Ce n’est pas une adresse web. Collez l’adresse qu’affiche le navigateur.
refusal-location-unsupported-scheme = Seules les adresses web peuvent être relayées, pas les adresses de type { $scheme }. Si le contenu est aussi sur le web, indiquez cette adresse.
refusal-location-no-host = Cette adresse ne désigne aucun site. Copiez-la de nouveau en entier.
refusal-location-bad-host = Ce nom de site n’est pas valide. Vérifiez son orthographe.
refusal-location-bad-port = Le port de cette adresse n’est pas un nombre inférieur ou égal à 65535. Corrigez-le ou supprimez-le.
refusal-location-credentials = Un nom d’utilisateur placé devant le site le masque. Donnez l’adresse sans ce nom.
refusal-location-unknown-ending = Aucun nom de site ne se termine par { $ending }. Vérifiez son orthographe.
refusal-location-not-public = Ce site n’est pas sur l’internet public. Indiquez l’adresse à laquelle le public trouve le contenu.
refusal-location-mail-address = C’est une adresse électronique. Indiquez l’adresse de la page où se trouve le contenu.
refusal-location-range = C’est une plage d’adresses IP. Indiquez chaque adresse à laquelle se trouve le contenu.
refusal-location-several = Plusieurs adresses se suivent ici sans séparation sûre. Écrivez chacune sur sa propre ligne ; une virgule ou un point-virgule qui fait partie d’une adresse s’écrit %2C ou %3B.
refusal-location-leads-elsewhere = Ce lien affiche autre chose que l’adresse à laquelle il mène. Collez seulement la bonne adresse.
refusal-location-hidden = Une messagerie ou un réseau a remplacé l’adresse par un lien à lui, dont on ne peut pas la tirer. Collez l’adresse qu’affiche le navigateur une fois la page ouverte.

## Qui demande

refusal-no-partner = Vous n’avez pas de rôle de permanence. Demandez-le à votre point de contact ou au secrétariat.
refusal-which-partner = Vous avez les rôles de plusieurs partenaires : { $partners }. Faites-le dans le salon de celui pour qui vous agissez.
refusal-admins-only = Seul le secrétariat peut le faire. Adressez-vous à lui.
refusal-auditors-only = Seuls l’émetteur, le secrétariat et les auditeurs peuvent le voir. Adressez-vous à l’un d’eux.
refusal-wrong-server = Ce bot sert un autre serveur Discord. Utilisez-le là-bas.
refusal-no-network = Le réseau n’est pas encore configuré. Le secrétariat le fait avec la commande /network apply, dans un salon où il peut écrire.

## Alertes

refusal-no-such-alert = Cette alerte n’existe pas pour votre point de contact. Vérifiez la référence, par exemple FR-7K3QX, ou consultez « À traiter ».
refusal-not-a-search = Ce n’est ni une référence ni une adresse web. Écrivez l’une des deux.
refusal-by-reference-alone = Le secrétariat ne trouve les alertes que par leur référence. Écrivez une référence, par exemple FR-7K3QX, ou consultez la liste : « Aide » → « Dernières alertes ».
refusal-issuer-only = Seul l’émetteur peut le faire. Adressez-vous à lui.
refusal-nothing-asked = Rien n’est demandé à votre point de contact pour cette alerte. Vous pouvez la lire, et faire objection tant que le délai court.
refusal-withdrawn = L’émetteur a révoqué cette alerte. Il n’y a plus rien à faire.
refusal-closed = Déjà close : { $answer }, par { $by }, le { $at }. Si c’est une erreur, utilisez « Rouvrir… » sur la fiche.
refusal-unanswered = Cette demande a été close sans réponse, le { $at }. S’il reste quelque chose à faire, utilisez « Rouvrir… » sur la fiche.
refusal-already-acknowledged = Déjà prise en charge : { $by }, { $at }. Convenez entre vous de qui agit.
refusal-nobody-to-call = Il n’y a plus lieu d’appeler ce partenaire : une réponse est venue entre-temps.
refusal-acknowledge-first = Personne n’a encore pris cette alerte en charge. Prenez-la d’abord en charge.
refusal-not-closed = Aucune réponse ne l’a close, il n’y a donc rien à rouvrir. Regardez la fiche.
refusal-bad-check = Ce moment est passé, ou à plus d’un an. Choisissez-en un autre.
refusal-no-colleague = Cette personne n’a aucun rôle de votre point de contact. Choisissez un collègue.
refusal-reason-wanted = Cette réponse exige un motif. Écrivez-le et renvoyez.
refusal-bad-numbers = Pas un emplacement de cette alerte : { $written }. Écrivez des numéros, par exemple 3, 7-9.
refusal-nothing-left = Chaque emplacement a un résultat. Pour en corriger un, écrivez le numéro de l’emplacement.
refusal-all-excepted = Tous ces emplacements sont exclus, il n’en reste aucun. Excluez-en moins.
refusal-struck = L’émetteur a ôté ces emplacements : { $numbers }. Ne les indiquez pas ici.
refusal-nothing-named = Ni emplacement ni partenaire n’est indiqué. Indiquez ce qui n’a pas sa place ici.
refusal-last-location = Il ne resterait aucun emplacement. Révoquez plutôt l’alerte : « Révoquer » sur le tableau de suivi.
refusal-last-addressee = Plus personne ne serait sollicité pour action. Révoquez plutôt l’alerte : « Révoquer » sur le tableau de suivi.
refusal-not-addressed = Pas destinataires de cette alerte : { $partners }. Vérifiez les noms.
refusal-locations-stay = Ici, on ne fait qu’ajouter des emplacements. Si l’un d’eux est de trop, utilisez « Modifier » → « Ôter… » sur le tableau de suivi.
refusal-seen-otherwise = Déjà vérifié par un autre point de contact, { $numbers } : { $result }, le { $at }. Ce que dit le fournisseur ne le remplace pas : laissez ces emplacements de côté, ou vérifiez vous-même et signalez-le sous « Vérifié personnellement ».

## Objections

refusal-already-objected = Votre point de contact fait déjà objection. Elle vaut jusqu’à sa levée ou son terme.
refusal-no-objection = Il n’y a aucune objection à lever : elle a peut-être expiré. Voyez la fiche.
refusal-informed-only = Votre point de contact est seulement informé : rien n’attend son objection. S’il faut attendre, écrivez à l’émetteur.
refusal-window-closed = Votre point de contact pouvait faire objection jusqu’à { $at }. S’il faut encore attendre, écrivez à l’émetteur.
refusal-already-decided = Déjà tranché : { $by }, { $at }. « Objections » montre ce qui reste valable.

## Le délai d’une heure du fournisseur

refusal-no-order = Aucune injonction de retrait n’est en cours pour votre point de contact dans cette alerte. Répondez d’abord « Injonction émise ».
refusal-received-in-future = Le fournisseur ne peut pas l’avoir déjà reçue. Écrivez quand il l’a reçue, à votre heure.
refusal-received-before-raised = L’alerte a été émise { $at } : le fournisseur ne peut pas l’avoir reçue avant. Vérifiez la date et l’heure.
refusal-no-hour = La réception par le fournisseur n’est pas enregistrée. Enregistrez-la d’abord.
refusal-hour-paused-already = Le délai est déjà suspendu pour ce motif. Enregistrez la fin de ce motif dès qu’il aura cessé.
refusal-hour-not-paused = Le délai n’est pas suspendu pour ce motif. Rouvrez ce délai pour voir où il en est.
refusal-hour-ended = Le délai ne court plus : chaque emplacement avait son résultat le { $at }. Si c’est faux, indiquez de nouveau le résultat.

## La permanence

refusal-on-duty = De permanence : { $by }, depuis le { $since }. Demandez-lui de passer la permanence. Si cette personne est partie, appuyez sur « Terminer la permanence », puis sur « Prendre la permanence ».
refusal-nobody-on-duty = Personne n’est de permanence. Pour la prendre : « Permanence » → « Prendre la permanence ».

## Brouillons et envoi

refusal-no-such-draft = Ce brouillon n’existe plus : envoyé ou supprimé. Ceux qui restent sont sous « Brouillons ».
refusal-already-sent = Déjà envoyé : { $reference }. Voyez son tableau de suivi.
refusal-preview-outdated = Quelque chose a changé depuis cet aperçu. Rien n’a été envoyé : regardez le nouvel aperçu et renvoyez.
refusal-too-soon = Ce message venait de changer quand vous avez appuyé. Rien n’a été fait : regardez-le, puis appuyez de nouveau.
refusal-incomplete = Il manque encore : { $gaps }. Complétez, puis envoyez.
refusal-nobody-addressed = Personne ne serait destinataire. Modifiez les destinataires, puis envoyez.
refusal-already-addressed = Tous sont déjà destinataires, à ce titre ou pour davantage. Indiquez-en d’autres, ou demandez d’agir à ceux qui sont seulement informés.
refusal-nobody-acts = Il n’est demandé à personne d’agir. Modifiez les destinataires, ou confirmez que c’est voulu.
refusal-unknown-partners = Ni partenaire ni groupe : { $written }. Écrivez des codes, par exemple EU, JP, -HU.
refusal-own-partner = Votre propre point de contact émet l’alerte et ne peut pas en être destinataire. Ôtez-le de la ligne.
refusal-kept-out = Exclu par une règle : { $partner } · { $rule }. Ôtez ce partenaire de la ligne, ou adressez-vous au secrétariat.
refusal-no-red = Ce réseau n’accepte pas TLP:RED. Choisissez un autre marquage, ou une autre voie.
refusal-no-location = Ce texte ne contient aucun emplacement. Collez une adresse par ligne.
refusal-too-many-locations = Une alerte contient au plus { $most } emplacements. Émettez une seconde alerte pour les autres.
refusal-bad-time = Pas une heure : { $written }. Écrivez 2026-03-01 09:05, à votre heure, ou 09:05 pour aujourd’hui.
refusal-no-such-time = Cette heure n’existe pas : { $written }. Les horloges sont avancées à ce moment-là. Écrivez une autre heure, ou une heure avec son décalage, par exemple 09:05 UTC+01:00.
refusal-seen-in-future = Encore à venir : { $written }. Écrivez quand le contenu a été vu, à votre heure.
refusal-unknown-languages = Pas une langue : { $written }. Écrivez un code, par exemple ar, fr, ou le nom d’une langue.
refusal-bad-reason = Ne se lit pas comme un motif : { $written }. Choisissez les motifs dans la liste.
refusal-old-button = Ce bouton vient d’une version antérieure. Utilisez le message le plus récent, ou « À traiter ».

## Le réseau

refusal-network-changed = Le réseau a changé depuis l’affichage de ces différences. Rien n’a été appliqué : recommencez.
refusal-nothing-changes = Ce fichier ne change rien. Il n’y a rien à confirmer.
refusal-bad-description = Non compris : { $written }. Écrivez un nom ou un code, tel que FR, YouTube ou arabe.

## Ce qui n’a pas été pris d’une liste collée

not-taken = Non pris : { $count }. Tout le reste est gardé.
not-taken-piece = Ligne { $line } : { $quoted }. { $reason }
not-taken-more = Et d’autres : { $count }. Corrigez d’abord ceux-ci, puis collez le reste.
not-taken-from = Plus de place à partir de la ligne { $line }.
not-taken-known = Déjà présents : { $count }
read-out = Tirés de liens enveloppants : { $count }. Ces liens ne sont pas transmis ; vérifiez les adresses.
read-out-piece = Ligne { $line } : { $shown }
not-taken-beside = Écrit à côté d’une adresse, non repris : { $count }
not-taken-beside-piece = Ligne { $lines } : { $quoted }
not-taken-passed = Lignes sans adresse : { $lines }
