### Figures: a chart and its numbers. A private reply for officers, network admins and auditors.
### The chart’s texts stand in a picture, too: the fonts of data/fonts have to hold their characters.

# (private reply, heading)
figures-network = Figures of the network
# (private reply, heading)
figures-own = Figures of your contact point
# (private reply, line)
# $since (Date) – its first day, such as 2026-02-01.
# $until (Date) – its last day, such as 2026-03-03.
figures-period = Period: { $since } – { $until }. Exercises are not counted.
# (private reply, line) Under the chart of reaction times.
figures-reactions-about = From the start of the clock to the acknowledgement, in tiers 1 to 3. Half of the asks were acknowledged within the median; an ask that nobody acknowledged counts as the slowest.
# (private reply, line) Under the chart of open asks.
figures-open-about = Asks that were posted and not yet answered for good, at the end of each stretch.
# (private reply, line) Under the chart of alerts by tier, for the network.
figures-tiers-about = Alerts that were raised.
# (private reply, line) Under the chart of alerts by tier, for a partner.
figures-tiers-own-about = Alerts that you received.
# (private reply, line) Under a partner’s chart of reaction times; the others’ bars are there where this rule is kept.
figures-others-about = The others: all other partners asked on the same alerts; shown where they are at least five, and none has more than half of the asks.
# (private reply, line) In place of a chart.
figures-nothing = Nothing to count in this period.
# (private reply, after a partner’s name or a tier)
# $quarters (Number) – the median in quarters of an hour begun, such as 3.
figures-quarters = quarter-hours: { $quarters }
# (private reply, after a partner’s name or a tier; chart) In place of a median: of more than half. Short, for the chart.
figures-late = most not acknowledged
# (private reply, line)
# $partners (Code) – the codes of partners that were asked for nothing, such as BE, BH.
figures-not-asked = Nothing to acknowledge: { $partners }

## The charts

# (chart, option of a select)
figures-reactions = Median reaction, in quarter-hours
# (chart, option of a select)
figures-open = Open asks over time
# (chart, option of a select)
figures-tiers = Alerts by tier
# (chart)
# $tier (Number) – the tier, such as 1.
figures-tier = Tier { $tier }
# (chart, what a colour stands for)
figures-you = Your contact point
# (chart, what a colour stands for) All others that were asked on the same alerts.
figures-others = The others

## What can be chosen

# (select)
figures-chart = Chart
# (select)
figures-time = Period
# (option of a select)
figures-month = This month
# (option of a select)
figures-30 = Last 30 days
# (option of a select)
figures-90 = Last 90 days
# (option of a select)
figures-365 = Last 365 days
