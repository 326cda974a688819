### Les lignes d’une fiche, et de la réponse privée qui montre le contenu.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Délais

clock-rings-at = Sonnera à partir de : { $at }
clock-acknowledge-by = À prendre en charge avant : { $at }
clock-act-by = À traiter avant : { $at }
clock-object-by = Objection possible avant : { $at }

## Ce qu’est l’alerte

card-exercise = EXERCICE : rien n’est réel dans cette alerte
card-exercise-brief = EXERCICE
card-asked = Demande : { $ask }
card-consulted = Pour consultation : vous pouvez faire objection
card-informed = Pour information : rien ne vous est demandé
card-where = Où : { $platforms }
card-platform = { $name } × { $count }
card-other-platforms = autres sites × { $count }
card-raised = Émise par : { $partner } · { $at }
card-from = Émise par : { $partner }
card-warning = Avertissement : violence ou souffrance extrêmes
card-hidden = Chaque consultation est enregistrée.
card-closest = Détails uniquement par « Voir le contenu » ; chaque consultation est enregistrée.
card-no-service = Ceci est une trace écrite et ne vaut pas notification d’une injonction.

## Où en est-on

card-revised = Révision : { $revision } · { $at }
card-news = Modifiée depuis votre prise en charge. Relisez-la et prenez-la de nouveau en charge.
card-added = Emplacements ajoutés depuis : { $numbers }
card-without-result = Encore sans résultat : { $numbers }
card-acknowledged = Prise en charge : { $who } · { $at }
card-answered = { $answer } : { $who } · { $at }
card-result-of-all = { $result } : tous les emplacements
card-result-of = { $result } : { $numbers }
card-verified = vérifié : { $count }
card-verified-by = vérifié : { $partner }
card-told-by = non vérifié : { $partner }
card-wait = ATTENDEZ. Un partenaire fait objection. Ne faites rien. Jusqu’à : { $until }
card-wait-with = ATTENDEZ : { $numbers }. Un partenaire fait objection. Ne touchez pas à ces adresses. Jusqu’à : { $until }
card-issuer-decides = Un partenaire fait objection. Rien ne s’arrête automatiquement. L’émetteur tranche avant : { $at }
card-issuer-decides-on = Un partenaire fait objection : { $numbers }. Rien ne s’arrête automatiquement. L’émetteur tranche avant : { $at }
card-own-objection = Votre objection : { $concern } · valable jusqu’à : { $until }
card-set-aside = Objection écartée par l’émetteur : { $at }
card-window-closed = Délai d’objection clos : { $at }
card-no-objection = Aucune objection enregistrée. Délai clos : { $at }
card-withdrawn = Révoquée par l’émetteur. N’engagez plus aucune action. Heure : { $at }
card-closed = Close
card-left = Terminé : ce partenaire n’est plus dans le réseau. Rien n’est demandé ici.
card-mistaken = Terminé : partenaire sollicité par erreur. Rien n’est demandé ici.
card-struck = Ôtés par l’émetteur, plus rien n’est demandé à leur sujet : { $numbers }
card-unanswered = Close, sans réponse

## Le contenu

matter-heading = Contenu de { $reference }
matter-locations = Emplacements
matter-more-locations = Il y en a d’autres : { $count }. « Voir le contenu » les montre tous.
matter-grounds = Qualifications : { $grounds }
matter-languages = Langue du contenu : { $languages }
matter-reasons = Motifs
matter-note = Texte de l’émetteur (langue { $language }) : { $text }
matter-place = Lieu concerné : { $place }
matter-seen = Vu { $at } · { $local }
matter-live = En direct lorsqu’il a été vu
matter-recorded = Un enregistrement
matter-authority = Autorité : { $name }
matter-legal-basis = Base juridique : { $basis }
matter-authorised = Autorisée par : { $by }
matter-exact = Adresses exactes de { $reference }. Liens actifs : prudence. Leur affichage a été enregistré.
matter-taken-out = ôté
matter-struck = Ôtés : { $numbers } · { $at } · { $text }

## Qui l’a autorisée

authorised-by-judge = juge ou tribunal
authorised-by-independent-authority = autorité administrative indépendante
authorised-by-police = police ou ministère

## Pourquoi une objection

concern-investigation = risque pour une enquête
concern-fundamental-rights = des droits fondamentaux sont en jeu
