### كيف تُقال القائمة، وفق نماذج CLDR: الواو متصلة بما بعدها.
### Reviewed by: nobody yet; as CLDR has them.

list-pair = { $before } و{ $next }
list-start = { $before } و{ $next }
list-middle = { $before } و{ $next }
list-end = { $before } و{ $next }
