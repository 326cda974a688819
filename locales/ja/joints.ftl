### 列挙の仕方。CLDRの型による。
### Reviewed by: nobody yet; as CLDR has them.

list-pair = { $before }、{ $next }
list-start = { $before }、{ $next }
list-middle = { $before }、{ $next }
list-end = { $before }、{ $next }
