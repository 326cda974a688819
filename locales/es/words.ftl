### Etiquetas de fichas, menús y botones: solas o tras dos puntos.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## Tipos de alerta

# «Requerimiento» es el término del derecho de la Unión; se añade que no vincula, porque en el uso común parece obligar.
kind-referral = Requerimiento no vinculante
kind-order-notice = Aviso de una orden de retirada
kind-prior-information = Información previa
kind-scrutiny = Copia para examen
kind-preservation = Solicitud de conservación
kind-counter-speech = Contradiscurso

## Grados

tier-1 = Grado 1: amenaza para la vida
tier-2 = Grado 2: crisis
tier-3 = Grado 3: propaganda de una entidad designada
tier-4 = Grado 4: contenido que promueve el terrorismo

## Calificaciones: Reglamento (UE) 2021/784, artículo 2, punto 7

ground-incites = Incita a la comisión de delitos de terrorismo, por ejemplo glorificando actos terroristas
ground-solicits-offences = Induce a personas a cometer delitos de terrorismo o a contribuir a su comisión
ground-solicits-participation = Induce a personas a participar en las actividades de un grupo terrorista
ground-instructs = Proporciona instrucciones sobre explosivos, armas, sustancias nocivas o métodos para atentar
ground-threatens = Constituye una amenaza de comisión de un delito de terrorismo

## Finalidades

purpose-action = Para actuar: { $ask }
purpose-consult = Para consulta
purpose-information = Para información

## Solicitudes

ask-refer = Requerir al prestador, sin carácter vinculante
ask-order = Dictar una orden de retirada
ask-locate = Localizar a una persona o un lugar
ask-preserve = Conservar datos
ask-find-copies = Buscar copias

## Resultados de una dirección

result-removed = Retirado
result-access-disabled = Acceso bloqueado
result-partly-removed = Retirado en parte
result-refused = Rechazado por el prestador
result-force-majeure = Imposible: fuerza mayor
result-technically-impossible = Técnicamente imposible
result-clarification-wanted = Prestador pide aclaraciones
result-already-offline = Ya no estaba en línea
result-no-response = Sin respuesta del prestador

## Respuestas de un socio

answer-acknowledged = Acuse de recibo
answer-provider-informed = Prestador informado
answer-referral-sent = Requerimiento enviado
answer-order-issued = Orden dictada
answer-preservation-asked = Conservación solicitada
answer-investigation-opened = Investigación abierta
answer-forwarded = Remitido a la autoridad competente
answer-copies-found = Copias encontradas
answer-no-copies = Buscado: ninguna copia
answer-not-competent = No competente
answer-declined = Declinado
answer-nothing-to-do = Nada que hacer
answer-done = Terminado

## Qué significan las etiquetas TLP; la etiqueta misma no se traduce nunca

tlp-clear = TLP:CLEAR: difusión sin límite
tlp-green = TLP:GREEN: difusión dentro de la comunidad, no en público
tlp-amber = TLP:AMBER: difusión según la necesidad de conocer, en su organización y con aquellos a los que sirve
tlp-amber-strict = TLP:AMBER+STRICT: difusión según la necesidad de conocer, solo en su organización
tlp-red = TLP:RED: solo para las personas destinatarias; no difundir

## Duraciones

span-minutes = { PLURAL($count) ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
span-hours = { PLURAL($count) ->
    [one] { $count } hora
   *[other] { $count } horas
}
span-working-days = { PLURAL($count) ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
}

## Cantidades

count-alerts = { PLURAL($count) ->
    [one] { $count } alerta
   *[other] { $count } alertas
}
count-partners = { PLURAL($count) ->
    [one] { $count } socio
   *[other] { $count } socios
}

## Un socio sin nombre conocido

partner-coded = { $code }

## Días y horas, según el reloj de cada uno

day-monday = lun
day-tuesday = mar
day-wednesday = mié
day-thursday = jue
day-friday = vie
day-saturday = sáb
day-sunday = dom
when-soon = { $day } { $time }
when-dated = { $day } { $date } { $time }
