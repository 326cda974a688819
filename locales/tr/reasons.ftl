### Uyarının gerekçesi: içeriğin ne olduğu veya ne yaptığı, yansız sözcüklerle.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Saldırılar

reason-live-attack = Saldırının, gerçekleştirenlerce canlı yayımlanması
reason-attack-recording = Saldırının, gerçekleştirenlerce çekilmiş kaydı
reason-killing = Rehinenin öldürülmesi
reason-hostages = Rehinelerin gösterilmesi veya tehdit edilmesi
reason-manifesto = Saldırganın manifestosu
reason-claim = Saldırıyı üstlenen: { $group }

## Propaganda

reason-propaganda = Resmî propaganda: { $entity }
reason-magazine = { $title } dergisinin { $issue }. sayısı
reason-allegiance = Bağlılık yemini: { $entity }
reason-glorification = Geçmiş saldırıların veya faillerinin övülmesi

## Çağrılar ve tehditler

reason-call-to-attack = Saldırı çağrısı
reason-threat = Tehdidin hedefi: { $target }
reason-target-list = Hedef olarak adı verilen { $persons } kişi

## Talimatlar

reason-explosives = Patlayıcı yapımına ilişkin talimat
reason-weapons = Silah yapımına veya teminine ilişkin talimat
reason-noxious-substances = Zararlı madde yapımına veya kullanımına ilişkin talimat
reason-attack-methods = Saldırı gerçekleştirmeye ilişkin talimat
reason-evasion = Tespit edilmekten kaçınmaya ilişkin tavsiye

## Eleman temini ve destek

reason-recruitment = Örgüte eleman temini: { $entity }
reason-minors-addressed = Çocuklara yönelik
reason-minors-shown = Eğitim, çatışma veya şiddet içinde gösterilen çocuklar
reason-travel = Terör örgütüne katılmak üzere seyahate ilişkin tavsiye
reason-fundraising = Terörizm için para toplanması

## Yayılma

reason-copies = { $hours } saat içinde görülen { $copies } kopya
