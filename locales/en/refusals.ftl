### Why something was not taken: one sentence that says what is wrong, one that says what to do next.

## A location that cannot be read

refusal-location-empty = There is no location in this. Paste the full address of the content.
refusal-location-too-long = This location is too long for one message. Leave out what is not needed to find the content.
refusal-location-shortened = This location ends in an ellipsis: a display had cut it. Copy it again in full.
refusal-location-control-character = This location holds a control character. Type it again by hand.
refusal-location-blank-inside = A blank stands inside this location. Write one location on each line; a blank that belongs to it is written %20.
refusal-location-not-url = This is not a web address. Paste the address that the browser shows.
# $scheme (Code) – the kind of address, such as tg or magnet.
refusal-location-unsupported-scheme = Only web addresses can be relayed, not addresses of the kind { $scheme }. If the content is also on the web, give that address.
refusal-location-no-host = This address names no site. Copy it again in full.
refusal-location-bad-host = The name of the site in this address cannot exist. Check how it is written.
refusal-location-bad-port = The port in this address is not a number up to 65535. Correct it, or leave it out.
refusal-location-credentials = A user name stands before the name of the site and hides it. Find out which site is meant, and give the address without the user name.
# $ending (Code) – what the name of the site ends in, such as con.
refusal-location-unknown-ending = No name of a site ends in { $ending }. Check how it is written.
refusal-location-not-public = This site is not on the public internet. Give the address under which the public finds the content.
