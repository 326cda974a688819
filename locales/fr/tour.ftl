### La visite guidée sur la page du bac à sable : ce qu’un visiteur lit d’abord, dans la langue de son navigateur. Les
### commandes de la page sont en anglais et citées ainsi.
### Reviewed by: nobody yet; needs a reader whose first language is French.

tour-title = Votre première alerte
tour-words = Voici un Discord sur votre propre machine, avec un réseau de soixante partenaires. Rien n’en sort, et rien n’y est réel. Au départ, vous en êtes l’exploitant et voyez tous les salons. Les boutons ci-dessous font de vous l’agent d’un partenaire, dans son salon.
tour-raise = **La France émet une alerte.** Choisissez la première situation et donnez une adresse inventée : { $address }. Le bouton pour commencer : **{ $button }**
tour-send = **Regardez qui reçoit une sonnerie, puis envoyez.** L’aperçu montre pour qui elle sonne maintenant, pour qui plus tard, et pourquoi. Le dernier bouton : **{ $button }**
tour-acknowledge = **Le Japon prend en charge.** La même alerte, en japonais et à l’heure de Tokyo ; le tableau de suivi de la France change aussitôt. Le bouton sur la fiche : **{ $button }**
tour-clock = **Laissez passer le temps.** Rappels, relances et récapitulatifs viennent chacun à son heure. « To the next event » va de l’un à l’autre.
tour-be-france = Être la France
tour-be-japan = Être le Japon
tour-to-clock = Voir l’horloge
