### Cobertura: cuándo una alerta de grado 1 no avisaría a nadie de un socio.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

coverage-heading = Próximos { $days } días: horas en las que una alerta de grado 1 no avisa a nadie
coverage-nobody = { $partner }: no se puede avisar a nadie
coverage-hours = { $partner }: horas sin aviso: { $count }; próximas: { $from } – { $until }
coverage-gap = { $from } – { $until }
coverage-no-backup = sin rol de refuerzo
coverage-no-hotline = sin teléfono de guardia
coverage-covered = Con aviso a cualquier hora: { $partners }
