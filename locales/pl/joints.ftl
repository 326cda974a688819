### Jak łączy się wyliczenie, według wzorów CLDR.
### Reviewed by: nobody yet; as CLDR has them.

list-pair = { $before } i { $next }
list-start = { $before }, { $next }
list-middle = { $before }, { $next }
list-end = { $before } i { $next }
