### Le récapitulatif quotidien d’un partenaire, et celui du secrétariat : lu en une minute sur un téléphone.
### Reviewed by: nobody yet; needs a duty officer whose first language is French.

## Le cadre

digest-heading = Récapitulatif du { $date }
digest-network-heading = Le réseau au { $date }
digest-late = Ce récapitulatif est en retard : il était prévu { $at }.
digest-merged = Couvre aussi : { $dates }
digest-nothing = Rien à traiter aujourd’hui, rien de nouveau.
digest-nothing-due = Rien à traiter aujourd’hui.
digest-more = Il y en a d’autres : { $count }. Voyez « À traiter », ou « Aide » → « Dernières alertes ».
digest-next = Le prochain récapitulatif arrive { $at }, { $left }. Il dirait en ce moment :
digest-comes = En route vers le salon, le récapitulatif du : { $date }
digest-was-posted = Le récapitulatif du jour a été publié { $at }. Ce que dirait le suivant : « Aide » → « Prochain récapitulatif ».

## Ses parties

digest-overdue = En retard : { $count }
digest-to-acknowledge = À prendre en charge : { $count }
digest-due-today = À traiter aujourd’hui : { $count }
digest-objections = Objections : { $count }
digest-answered = Réponses depuis le dernier récapitulatif : { $count }
digest-unanswered = Closes sans réponse : { $count }
digest-dealt = Traité depuis le dernier récapitulatif : { $count }
digest-awaited = Vos alertes en attente chez d’autres : { $count }
digest-information = Pour information : { $count }. Pour en ouvrir une : « Aide » → « Voir une alerte… ».

## Ce que dit une ligne

digest-wait = ATTENDEZ : un partenaire fait objection
digest-issuer-decides = Un partenaire fait objection ; l’émetteur tranche
digest-own-objection = Vous faites objection
digest-objected = Objections à vos alertes

## Chiffres

digest-last-week = La semaine dernière
digest-seven-days = Les sept derniers jours
digest-received = Reçues : { $count }
digest-in-time = prises en charge à temps : { $count } sur { $asked }
digest-closed = closes : { $count }
digest-ended = closes sans réponse : { $count }
digest-median = réaction médiane : { $span } (quarts d’heure : { $quarters })

## Celui du secrétariat

digest-network-overdue = Partenaires en retard : { $count }
digest-partner-overdue = { $partner } : à prendre en charge { $acknowledge }, à traiter { $act }
digest-blocked = Salons où une publication a échoué : { $count }
digest-channel-closed = { $channel } : fermé au bot depuis { $since }, messages en attente : { $count }
digest-channel-refused = { $channel } : messages refusés par Discord : { $count }
digest-unreachable = Partenaires injoignables hors des heures de service : { $count }
digest-unreadable = Alertes mises de côté, car illisibles : { $count }. L’opérateur les répare : « chappe doctor », « chappe mend ».
digest-unrung = Partenaires chez qui aucun appel n’atteint personne : { $count }
digest-well = Rien n’est en retard, tout a pu être publié et chacun est joignable.
