### Wie eine Aufzählung verbunden wird, nach den Mustern von CLDR.
### Reviewed by: nobody yet; as CLDR has them.

list-pair = { $before } und { $next }
list-start = { $before }, { $next }
list-middle = { $before }, { $next }
list-end = { $before } und { $next }
