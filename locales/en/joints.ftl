### How a list is joined, by CLDR’s patterns for a standard list (British).

## A list of two: pair. Of more: start, then middle as often as needed, then end.

# $before (Word) – the first item.
# $next (Word) – the second and last item.
list-pair = { $before } and { $next }
# $before (Word) – the first item.
# $next (Word) – the second item.
list-start = { $before }, { $next }
# $before (Word) – all that was joined so far.
# $next (Word) – one more item.
list-middle = { $before }, { $next }
# $before (Word) – all that was joined so far.
# $next (Word) – the last item.
list-end = { $before } and { $next }
