### Commands and options as Discord lists them: a name, and what it is for in at most 100 characters.
### A name is one word in small letters, of at most 32, without blanks; no two options of a command share one. The
### English names are fixed: leave them as they are.

command-alert-name = alert
command-alert = Raise, find and change alerts
command-raise-name = raise
command-raise = Raise an alert; nothing is sent before you have seen who gets it
command-urgent-name = urgent
command-urgent = Raise an urgent alert from one address; the legal details may follow within the hour
command-drafts-name = drafts
command-drafts = Drafts of your partner that are not sent yet

# A web address.
option-url-name = url
option-url = The address of the content, as it is or defanged
# What is happening: chosen from a list.
option-situation-name = situation
option-situation = What is happening
# Codes of partners and groups, as they are typed.
option-to-name = to
option-to = Whom to address as well, or not: EU, JP, -HU
