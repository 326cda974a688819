### The tour on the page of the sandbox: what a visitor reads first, in the language of their browser. The page’s own
### controls are in English, and are quoted so.

# (page of the sandbox, heading)
tour-title = Your first alert
# (page of the sandbox) Before the steps.
tour-words = This is a Discord on your own machine, with a network of sixty partners in it. Nothing leaves it, and nothing in it is real. At first you are its operator and see every channel. The buttons below make you an officer of a partner, in its channel.
# (page of the sandbox) The first step, as an officer of France.
# $address (Code) – an address to give, such as https://t.me/example/1.
# $button (Plain) – the button to press, as France’s channel shows it, such as Urgence.
tour-raise = **France raises an alert.** Choose the first situation, and give an address, made up: { $address }. The button to begin with: **{ $button }**
# (page of the sandbox) The second step, still in France.
# $button (Plain) – the button to press, as France’s channel shows it, such as Envoyer.
tour-send = **Look at who is rung, then send.** The preview shows who is rung now, who later, and why. The last button: **{ $button }**
# (page of the sandbox) The third step, as an officer of Japan.
# $button (Plain) – the button to press, as Japan’s channel shows it, such as 受領確認.
tour-acknowledge = **Japan acknowledges.** The same alert, in Japanese and in Tokyo’s time; France’s board follows at once. The button on the card: **{ $button }**
# (page of the sandbox) The last step: the clock of the page.
tour-clock = **Let time pass.** Reminders, escalations and digests each come at their own time. “To the next event” goes from one to the next.
# (button of the page) Makes the visitor an officer of France.
tour-be-france = Be France
# (button of the page) Makes the visitor an officer of Japan.
tour-be-japan = Be Japan
# (button of the page) Shows the clock.
tour-to-clock = Show the clock
