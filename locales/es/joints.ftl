### Cómo se enlaza una lista. Solo con comas: «y» pasaría a ser «e» delante de Irak, Irlanda, Islandia o Italia.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

list-pair = { $before }, { $next }
list-start = { $before }, { $next }
list-middle = { $before }, { $next }
list-end = { $before }, { $next }
