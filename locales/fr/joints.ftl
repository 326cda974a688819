### Comment une liste se dit, d’après les modèles de CLDR.
### Reviewed by: nobody yet; as CLDR has them.

list-pair = { $before } et { $next }
list-start = { $before }, { $next }
list-middle = { $before }, { $next }
list-end = { $before } et { $next }
