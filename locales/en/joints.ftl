### How a list is joined, by CLDR’s patterns for a standard list (British).

## A list of two: pair. Of more: start, then middle as often as needed, then end.

# (joint of a list)
# $before (Word) – the first item, such as France.
# $next (Word) – the second and last item, such as Japan.
list-pair = { $before } and { $next }
# (joint of a list)
# $before (Word) – the first item, such as France.
# $next (Word) – the second item, such as Japan.
list-start = { $before }, { $next }
# (joint of a list)
# $before (Word) – all that was joined so far, such as France, Japan.
# $next (Word) – one more item, such as Georgia.
list-middle = { $before }, { $next }
# (joint of a list)
# $before (Word) – all that was joined so far, such as France, Japan.
# $next (Word) – the last item, such as Georgia.
list-end = { $before } and { $next }
