### Co reguły mówią o alercie tylko opisanym i co towarzyszy plikowi sieci. Dla administratorów.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

routing-described = Nadawca: { $issuer } · { $kind } · { $tier } · { $label }
routing-addressed = Adresaci: { $partners }
routing-one = { $partners }. { $purpose }. Dlaczego: { $why }.
routing-not-addressed = Nie są adresatami
routing-kept-out = { $partners }: wykluczenie regułą { $rule }
routing-idle = { $partners }: tylko w regułach, które nie mają zastosowania: { $rules }
routing-idle-rule = { $rule } ({ $part })
routing-unnamed = Nie wskazuje ich żadna reguła: { $partners }
routing-no-routes = Nie ma reguł kierowania: alert dociera tylko do tych, których nadawca doda ręcznie.
routing-routes = Reguły kierowania w swojej kolejności. Reguła wykluczająca ma pierwszeństwo przed każdą adresującą.
routing-difference = Zmiany do zastosowania:
routing-mistakes = Nic nie zastosowano: plik zawiera błędy. Proszę poprawić wszystkie i wysłać go ponownie.
routing-more-mistakes = Dalsze błędy: { $count }. Proszę najpierw poprawić te.
routing-apply = Zastosuj
routing-applied = Obowiązuje jako wersja { $revision }. Każda zmiana jest w dzienniku.
routing-more-partners = Dalsi partnerzy w tej samej sytuacji: { $count }
routing-exported = Obowiązująca sieć, wersja { $revision }. Proszę zmienić plik, a potem go przekazać: „Pomoc” → „Zastosuj plik sieci…”.
routing-too-large = Ten plik jest za duży. Sieć to plik TOML o rozmiarze najwyżej 512 kB: proszę wysłać taki plik.
routing-unreadable = Nie udało się odczytać tego pliku. Proszę wysłać go ponownie jako zwykły tekst (TOML, UTF-8).
routing-why = Dlaczego ta zmiana?
routing-contested = Zmienione w międzyczasie przez kogoś innego: obowiązuje → żądane
routing-keep = Zachowaj to, co obowiązuje
routing-take = Przyjmij to, co żądane
routing-more-changes = Więcej zmian: { $count }
