### La visita guiada en la página del entorno de pruebas: lo primero que lee un visitante, en el idioma de su navegador. Los
### controles de la página están en inglés y se citan así.
### Reviewed by: nobody yet; needs a reader whose first language is Spanish.

tour-title = Su primera alerta
tour-words = Este es un Discord en su propio equipo, con una red de sesenta socios. Nada sale de él y nada de lo que hay es real. Al principio usted es su operador y ve todos los canales. Con los botones de abajo será agente de un socio, en el canal de este.
tour-raise = **Francia emite una alerta.** Elija la primera situación e indique una dirección inventada: { $address }. El botón para empezar: **{ $button }**
tour-send = **Mire a quién se avisa y envíe.** La vista previa muestra a quién se avisa ahora, a quién más tarde y por qué. El último botón: **{ $button }**
tour-acknowledge = **Japón acusa recibo.** La misma alerta, en japonés y con la hora de Tokio; el tablero de Francia lo muestra al instante. El botón de la ficha: **{ $button }**
tour-clock = **Deje pasar el tiempo.** Recordatorios, escaladas y resúmenes llegan cada uno a su hora. «To the next event» pasa de uno a otro.
tour-be-france = Ser Francia
tour-be-japan = Ser Japón
tour-to-clock = Ver el reloj
