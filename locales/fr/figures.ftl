### Chiffres : un graphique et ses nombres.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

figures-network = Chiffres du réseau
figures-own = Chiffres de votre point de contact
figures-period = Période : { $since } – { $until }. Les exercices ne sont pas comptés.
figures-reactions-about = Du départ du délai à la prise en charge, degrés 1 à 3. La moitié des demandes ont été prises en charge dans le temps médian ; une demande que personne n’a prise en charge compte comme la plus lente.
figures-open-about = Demandes transmises et pas encore closes, à la fin de chaque intervalle.
figures-tiers-about = Alertes émises.
figures-tiers-own-about = Alertes que vous avez reçues.
figures-others-about = Les autres : tous les autres partenaires sollicités sur les mêmes alertes ; affichés s’ils sont au moins cinq et qu’aucun n’a plus de la moitié des demandes.
figures-nothing = Rien à compter pour cette période.
figures-quarters = quarts d’heure : { $quarters }
figures-late = majorité sans prise en charge
figures-not-asked = Rien à prendre en charge : { $partners }

## Les graphiques

figures-reactions = Réaction médiane, en quarts d’heure
figures-open = Demandes ouvertes au fil du temps
figures-tiers = Alertes par degré
figures-tier = Degré { $tier }
figures-you = Votre point de contact
figures-others = Les autres

## Les choix

figures-chart = Graphique
figures-time = Période
figures-month = Ce mois-ci
figures-30 = 30 derniers jours
figures-90 = 90 derniers jours
figures-365 = 365 derniers jours
