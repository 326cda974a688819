### Ce qui changerait dans le réseau, et à quoi penser avant : des lignes à lire à côté du fichier.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## De qui

network-subject-secretariat = Secrétariat
network-subject-auditors = Auditeurs
network-subject-asks = Demandes
network-subject-partner = { $partner }
network-subject-stranger = Partenaire { $code }
network-subject-group = Groupe { $group }
network-subject-route = Règle d’acheminement { $route }

## Quelle partie

network-part-name = nom
network-part-languages = langues
network-part-zone = fuseau horaire
network-part-weekend = week-end
network-part-hours = horaires
network-part-week = horaires par jour
network-part-dates = dates propres
network-part-channel = salon
network-part-duty-role = rôle de permanence
network-part-backup-role = rôle de renfort
network-part-wakes = réveil aux degrés
network-part-digest-at = heure du récapitulatif
network-part-quiet-digest = récapitulatif vide omis
network-part-information = mode d’information
network-part-authority = autorité
network-part-legal-basis = base juridique
network-part-authorised-by = autorisation par
network-part-urgent-label = marquage des alertes urgentes
network-part-admins = rôle des administrateurs
network-part-auditors = rôle des auditeurs
network-part-end-after = closes, sans réponse, après
network-part-members = membres
network-part-kinds = types
network-part-tiers = degrés
network-part-grounds = qualifications
network-part-platforms = plateformes
network-part-platform-countries = pays des plateformes
network-part-content-languages = langues du contenu
network-part-issuers = émetteurs
network-part-labels = marquages de diffusion
network-part-purpose = objet
network-part-addressees = destinataires

## Quelle valeur

network-setting-nothing = néant
network-setting-words = { $words }
network-setting-place = { $place }
network-setting-partners = { $partners }
network-fact = { $part } { $setting }

## Les lignes

network-unchanged = Rien ne changerait.
network-added = Ajout : { $subject } ({ $facts })
network-stands = { $subject } : { $facts }
network-removed = Suppression : { $subject }
network-changed = { $subject } : { $part } { $was } → { $is }
# « Ligne d’urgence » : le numéro que l’échelle de relance affiche quand personne ne répond.
network-hotline-changed = { $subject } : ligne d’urgence modifiée
network-joined = { $subject } : ajout de membres ({ $partners })
network-left = { $subject } : retrait de membres ({ $partners })
network-reordered = Ordre des règles d’acheminement : { $was } → { $is }

## Avertissements

network-warning-not-yours = Le rôle des administrateurs deviendrait un rôle que vous n’avez pas : { $role }. Une fois ce fichier appliqué, seuls ceux qui l’ont pourront modifier le réseau.
network-warning-no-admins = Ce fichier n’a pas de secrétariat : une fois appliqué, plus personne ne pourra modifier le réseau sur Discord, hormis l’exploitant sur la machine du bot.
network-warning-emptied = Ce fichier n’a aucun partenaire : tous quitteraient le réseau, et personne ne recevrait d’alerte.
network-warning-cards-stay = Salon qui change de titulaire : { $channel } · jusqu’ici : { $was } · désormais : { $is }. Les fiches qui s’y trouvent restent et continuent de changer ; le nouveau titulaire les lira. Donnez-lui un salon à part.
network-warning-shared-role = Rôle commun à plusieurs : { $role } · { $holders }. Qui le détient agit pour chacun d’eux.
network-warning-nobody-next = Sonnerie la nuit, mais ni rôle de renfort ni ligne d’urgence : { $partners }. Si personne n’y répond, il ne reste que le secrétariat.
network-warning-same-role = Rôle de renfort identique au rôle de permanence : { $partners }. Le niveau 2 n’appelle personne d’autre.
network-warning-empty-group = Sans membre : { $group }. Qui le nomme ne s’adresse à personne.
network-warning-unaddressed = Aucune règle d’acheminement ne s’adresse à ces partenaires : { $partners }. Une alerte ne leur parvient que si son émetteur les ajoute à la main.
network-warning-foreign-zone = { $subject } · fuseau horaire d’un autre pays : { $zone }. Les siens : { $own }.
network-warning-role-gone = { $subject } · { $part } { $role } : absent du serveur. Personne n’est appelé.
network-warning-role-mute = { $subject } · { $part } { $role } : tout le monde ne peut pas le mentionner. Personne n’est appelé. Permettez-le dans les paramètres du serveur.
network-warning-still-asked = { $subject } : alertes pour lesquelles une demande est encore en cours : { $count }. Une fois ceci appliqué, elles y sont closes et leurs émetteurs en sont informés.
network-warning-unseen = Alertes en cours adressées à des groupes d’un partenaire qui arrive, et qu’il ne voit pas : { $count }. Partenaire : { $subject }. Leurs émetteurs peuvent l’ajouter.
network-warning-returns = Alertes adressées à un partenaire avant son départ, et qu’il voit de nouveau : { $count }. Partenaire : { $subject }.
network-warning-role-empty = { $subject } · { $part } { $role } : personne ne l’a. Personne n’est appelé.
