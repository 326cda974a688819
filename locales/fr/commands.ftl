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
