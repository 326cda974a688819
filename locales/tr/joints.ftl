### Listenin nasıl birleştirildiği, CLDR kalıplarına göre.
### Reviewed by: nobody yet; as CLDR has them.

list-pair = { $before } ve { $next }
list-start = { $before }, { $next }
list-middle = { $before }, { $next }
list-end = { $before } ve { $next }
