### Commandes et options telles que Discord les présente.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

command-alert-name = alerte
command-alert = Émettre, retrouver et modifier des alertes
command-raise-name = émettre
command-raise = Émettre une alerte ; rien ne part avant que vous ayez vu qui la reçoit
command-urgent-name = urgence
command-urgent = Émettre une alerte urgente à partir d’une adresse ; le volet légal peut suivre dans l’heure
command-drafts-name = brouillons
command-drafts = Les brouillons de votre partenaire, pas encore envoyés

option-url-name = url
option-url = L’adresse du contenu, telle quelle ou neutralisée
option-situation-name = situation
option-situation = Ce qui se passe
option-to-name = pour
option-to = À qui l’adresser en plus, ou non : EU, JP, -HU

command-amend-name = modifier
command-amend = Ajouter des emplacements à une de vos alertes, ou en changer les mots
command-widen-name = élargir
command-widen = Ajouter des destinataires ; personne avant que vous ayez vu qui
command-withdraw-name = retirer
command-withdraw = Retirer une de vos alertes
command-show-name = montrer
command-show = Montrer une alerte telle qu’elle est
command-find-name = chercher
command-find = Chercher des alertes par référence ou par adresse
command-list-name = lister
command-list = Les dernières alertes que votre partenaire peut voir
command-inbox-name = attente
command-inbox = Ce que doit votre partenaire, le plus pressé d’abord
command-audit-name = dossier
command-audit = Le dossier d’une alerte : destinataires et raisons, actes et consultations
command-network-name = réseau
command-network = Partenaires, groupes et règles en un fichier
command-apply-name = appliquer
command-apply = Mettre un fichier en vigueur ; la différence est d’abord montrée
command-export-name = exporter
command-export = Le réseau en vigueur, en un fichier
command-route-name = règle
command-route = Les règles d’acheminement
command-test-name = essayer
command-test = Essayer les règles sur une alerte seulement décrite
command-help-name = aide
command-help = Ce que vous pouvez faire ici

option-reference-name = référence
option-reference = La référence d’une alerte, par exemple FR-7K3QX
option-what-name = quoi
option-what = Une référence, ou une adresse telle quelle ou neutralisée
option-file-name = fichier
option-file = Le fichier, en TOML
option-kind-name = type
option-kind = Quel type d’alerte
option-tier-name = degré
option-tier = Quelle urgence
option-label-name = étiquette
option-label = Jusqu’où elle peut être partagée
option-ground-name = qualification
option-ground = Pourquoi c’est un contenu terroriste, en droit
option-platform-name = plateforme
option-platform = Où se trouve le contenu
option-language-name = langue
option-language = Langue du contenu, par exemple ar
option-issuer-name = émetteur
option-issuer = Le partenaire qui l’émet, par exemple FR
