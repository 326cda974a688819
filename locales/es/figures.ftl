### Cifras: un gráfico y sus números.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

figures-network = Cifras de la red
figures-own = Cifras de su punto de contacto
figures-period = Período: { $since } – { $until }. Los ejercicios no se cuentan.
figures-reactions-about = Desde el inicio del plazo hasta el acuse, grados 1 a 3. La mitad de las solicitudes recibió acuse dentro de la mediana; una solicitud sin acuse cuenta como la más lenta.
figures-open-about = Solicitudes publicadas y aún no cerradas, al final de cada intervalo.
figures-tiers-about = Alertas emitidas.
figures-tiers-own-about = Alertas que han recibido.
figures-others-about = Los demás: todos los otros socios solicitados en las mismas alertas; se muestran si son al menos cinco y ninguno tiene más de la mitad de las solicitudes.
figures-nothing = No hay nada que contar en este período.
figures-quarters = cuartos de hora: { $quarters }
figures-late = mayoría sin acuse
figures-not-asked = Sin nada que acusar: { $partners }

## Los gráficos

figures-reactions = Mediana de reacción, en cuartos de hora
figures-open = Solicitudes abiertas en el tiempo
figures-tiers = Alertas por grado
figures-tier = Grado { $tier }
figures-you = Su punto de contacto
figures-others = Los demás

## Para elegir

figures-chart = Gráfico
figures-time = Período
figures-month = Este mes
figures-30 = Últimos 30 días
figures-90 = Últimos 90 días
figures-365 = Últimos 365 días
