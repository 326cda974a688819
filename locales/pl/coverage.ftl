### Dostępność: kiedy alert stopnia 1 nikogo u partnera by nie wezwał.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

coverage-heading = Najbliższe dni ({ $days }): godziny, w których alert stopnia 1 nikogo nie wzywa
coverage-nobody = { $partner }: nikt nie jest dostępny
coverage-hours = { $partner }: godziny bez wezwania: { $count }, najbliższe: { $from } – { $until }
coverage-gap = { $from } – { $until }
coverage-no-backup = brak roli zastępczej
coverage-no-hotline = brak telefonu dyżurnego
coverage-covered = Wzywani o każdej porze: { $partners }
