### Couverture : quand personne, chez un partenaire, ne serait appelé par une alerte de degré 1.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

coverage-heading = { $days } prochains jours : heures où une alerte de degré 1 n’appelle personne
coverage-nobody = { $partner } : personne n’est joignable
coverage-hours = { $partner } : heures sans sonnerie : { $count }, les prochaines du { $from } au { $until }
coverage-gap = du { $from } au { $until }
coverage-no-backup = pas de rôle de renfort
coverage-no-hotline = pas de ligne d’urgence
coverage-covered = Joignables à toute heure : { $partners }
