//! `chappe sandbox` as a visitor finds it: where the page opens, and a tour that names what is there.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::folder::Folder;

/// Longer than anything here takes, also on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running sandbox, which ends with this value.
struct Running {
    process: Child,
    page: String,
}

impl Running {
    fn start(folder: &Folder, more: &[&str]) -> Self {
        let mut command = folder.command(&["sandbox", "--port", "0", "--json"]);
        let mut process =
            command.args(more).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it runs");
        let mut line = String::new();
        let output = process.stdout.take().expect("it is piped");
        BufReader::new(output).read_line(&mut line).expect("text");
        let facts: Value = serde_json::from_str(&line).expect("a line of JSON");
        Self { process, page: facts["page"].as_str().expect("its address").to_owned() }
    }

    async fn asks(&self, path: &str) -> Value {
        let answer = reqwest::get(format!("{}/sandbox/v1{path}", self.page)).await.expect("it answers");
        answer.json().await.expect("JSON")
    }

    /// The name of a user, and of a channel that they see.
    async fn names(&self, place: &Value) -> (String, String) {
        let view = self.asks(&format!("/users/{}/view", id(&place["user_id"]))).await;
        let mut channels =
            view["guilds"].as_array().expect("servers").iter().flat_map(|guild| list(&guild["channels"]));
        let channel = channels.find(|channel| channel["id"] == place["channel_id"]).expect("it is seen");
        (text(&view["me"]["username"]), text(&channel["name"]))
    }

    /// Waits until a message at this place has a button of this name.
    async fn shows(&self, place: &Value, button: &str) {
        let began = Instant::now();
        loop {
            // What is ahead is answered when the bot is at rest.
            self.asks("/timetable").await;
            let path =
                format!("/users/{}/channels/{}/messages", id(&place["user_id"]), id(&place["channel_id"]));
            let messages = self.asks(&path).await;
            if list(&messages).iter().any(|message| has(message, button)) {
                return;
            }
            assert!(began.elapsed() < PATIENCE, "no message has a button `{button}`: {messages:#}");
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn id(value: &Value) -> &str {
    value.as_str().expect("an id")
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn has(part: &Value, button: &str) -> bool {
    let inside = || part["components"].as_array().into_iter().flatten().chain(part.get("accessory"));
    part["label"] == button || inside().any(|part| has(part, button))
}

/// The name of the button that a step ends with, in bold.
fn button(step: &Value) -> String {
    let words = text(&step["words"]);
    let bold = words.rsplit("**").nth(1).expect("a bold name");
    bold.trim_matches(['\u{2068}', '\u{2069}']).to_owned()
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "the tour is shown whole, in every language")]
async fn the_page_opens_on_a_tour_that_names_what_is_there() {
    let folder = Folder::new();
    let sandbox = Running::start(&folder, &[]);
    let welcome = sandbox.asks("/welcome").await;
    assert_eq!(sandbox.names(&welcome["opens"]).await, ("operator".to_owned(), "general".to_owned()));
    assert_eq!(welcome["opens"]["channel_id"], welcome["channel_id"]);

    let tour = &list(&welcome["tours"])[0];
    assert_eq!(tour["language"], "en", "for whom nothing else fits");
    let [raise, send, acknowledge, clock] = list(&tour["steps"]) else { panic!("other steps: {tour:#}") };
    let (france, japan) = (&raise["button"]["to"]["place"], &acknowledge["button"]["to"]["place"]);
    assert_eq!(sandbox.names(france).await, ("france.1".to_owned(), "france".to_owned()));
    assert_eq!(sandbox.names(japan).await, ("japan.1".to_owned(), "japan".to_owned()));
    assert_eq!((&send["button"], &clock["button"]["to"]), (&Value::Null, &Value::from("clock")));
    sandbox.shows(france, &button(raise)).await;

    let said = list(&welcome["tours"]).iter().map(|tour| {
        let steps = list(&tour["steps"]).iter().map(|step| match &step["button"]["label"] {
            Value::String(label) => format!("{}\n[{label}]\n", text(&step["words"])),
            _ => format!("{}\n", text(&step["words"])),
        });
        format!(
            "== {}: {}\n{}\n{}",
            id(&tour["language"]),
            id(&tour["title"]),
            id(&tour["words"]),
            steps.collect::<Vec<_>>().concat()
        )
    });
    let said = said.collect::<Vec<_>>().join("\n").replace(['\u{2068}', '\u{2069}'], "");
    insta::assert_snapshot!(said, @r#"
    == en: Your first alert
    This is a Discord on your own machine, with a network of sixty partners in it. Nothing leaves it, and nothing in it is real. At first you are its operator and see every channel. The buttons below make you an officer of a partner, in its channel.
    **France raises an alert.** Choose the first situation, and give an address, made up: `https://t.me/example/1`. The button to begin with: **Urgence**
    [Be France]
    **Look at who is rung, then send.** The preview shows who is rung now, who later, and why. The last button: **Confirmer et envoyer**
    **Japan acknowledges.** The same alert, in Japanese and in Tokyo’s time; France’s board follows at once. The button on the card: **受領確認**
    [Be Japan]
    **Let time pass.** Reminders, escalations and digests each come at their own time. “To the next event” goes from one to the next.
    [Show the clock]

    == ar: تنبيهكم الأول
    هذا Discord على جهازكم، فيه شبكة من ستين شريكًا. لا يخرج منه شيء، ولا شيء فيه حقيقي. أنتم في البداية مشغّله وترون القنوات كلها. بالأزرار أدناه تصبحون موظفًا لدى أحد الشركاء، في قناته.
    **فرنسا تُصدر تنبيهًا.** اختاروا الموقف الأول، واكتبوا عنوانًا من عندكم: `https://t.me/example/1`. الزر الذي تبدؤون به: **Urgence**
    [كونوا فرنسا]
    **انظروا مَن يُستدعى، ثم أرسلوا.** تبيّن المعاينة مَن يُستدعى الآن ومَن يُستدعى لاحقًا ولماذا. الزر الأخير: **Confirmer et envoyer**
    **اليابان تؤكد الاستلام.** التنبيه نفسه باليابانية وبتوقيت طوكيو، وتتغيّر لوحة المتابعة لدى فرنسا فورًا. الزر الذي على البطاقة: **受領確認**
    [كونوا اليابان]
    **دعوا الوقت يمضي.** لكل تذكير وتصعيد وملخص يومي وقته. زر «To the next event» ينتقل من حدث إلى الذي يليه.
    [إظهار الساعة]

    == de: Ihr erster Alarm
    Dies ist ein Discord auf Ihrem eigenen Rechner, mit einem Netz von sechzig Partnern. Nichts verlässt ihn, und nichts darin ist echt. Zu Beginn sind Sie der Betreiber und sehen alle Kanäle. Mit den Schaltflächen unten werden Sie Diensthabende eines Partners, in dessen Kanal.
    **Frankreich löst einen Alarm aus.** Wählen Sie die erste Lage und geben Sie eine erfundene Adresse an: `https://t.me/example/1`. Die Schaltfläche dafür: **Urgence**
    [Frankreich sein]
    **Sehen Sie nach, wer gerufen wird, dann senden Sie.** Die Vorschau zeigt, wer jetzt gerufen wird, wer später, und warum. Die letzte Schaltfläche: **Confirmer et envoyer**
    **Japan bestätigt den Empfang.** Derselbe Alarm, auf Japanisch und nach Tokioter Zeit; Frankreichs Übersicht folgt sofort. Die Schaltfläche auf der Karte: **受領確認**
    [Japan sein]
    **Lassen Sie Zeit vergehen.** Erinnerungen, Eskalationen und Tagesberichte kommen jeweils zu ihrer Zeit. „To the next event“ geht von einem Ereignis zum nächsten.
    [Uhr zeigen]

    == es: Su primera alerta
    Este es un Discord en su propio equipo, con una red de sesenta socios. Nada sale de él y nada de lo que hay es real. Al principio usted es su operador y ve todos los canales. Con los botones de abajo será agente de un socio, en el canal de este.
    **Francia emite una alerta.** Elija la primera situación e indique una dirección inventada: `https://t.me/example/1`. El botón para empezar: **Urgence**
    [Ser Francia]
    **Mire a quién se avisa y envíe.** La vista previa muestra a quién se avisa ahora, a quién más tarde y por qué. El último botón: **Confirmer et envoyer**
    **Japón acusa recibo.** La misma alerta, en japonés y con la hora de Tokio; el tablero de Francia lo muestra al instante. El botón de la ficha: **受領確認**
    [Ser Japón]
    **Deje pasar el tiempo.** Recordatorios, escaladas y resúmenes llegan cada uno a su hora. «To the next event» pasa de uno a otro.
    [Ver el reloj]

    == fr: Votre première alerte
    Voici un Discord sur votre propre machine, avec un réseau de soixante partenaires. Rien n’en sort, et rien n’y est réel. Au départ, vous en êtes l’exploitant et voyez tous les salons. Les boutons ci-dessous font de vous l’agent d’un partenaire, dans son salon.
    **La France émet une alerte.** Choisissez la première situation et donnez une adresse inventée : `https://t.me/example/1`. Le bouton pour commencer : **Urgence**
    [Être la France]
    **Regardez qui reçoit une sonnerie, puis envoyez.** L’aperçu montre pour qui elle sonne maintenant, pour qui plus tard, et pourquoi. Le dernier bouton : **Confirmer et envoyer**
    **Le Japon prend en charge.** La même alerte, en japonais et à l’heure de Tokyo ; le tableau de suivi de la France change aussitôt. Le bouton sur la fiche : **受領確認**
    [Être le Japon]
    **Laissez passer le temps.** Rappels, relances et récapitulatifs viennent chacun à son heure. « To the next event » va de l’un à l’autre.
    [Voir l’horloge]

    == ja: 最初のアラート
    これは手元のコンピューターで動くDiscordで、60のパートナーが参加するネットワークがあります。外部には何も送信されず、内容はすべて架空です。最初は運用者として、すべてのチャンネルが見えています。下のボタンを押すと、パートナーの担当官としてそのチャンネルに移ります。
    **フランスがアラートを発出します。** 最初の状況を選び、架空のURLを入力してください：`https://t.me/example/1`。最初に押すボタン：**Urgence**
    [フランスになる]
    **誰が呼び出されるかを確かめて、送信します。** プレビューには、今すぐ呼び出される宛先、後で呼び出される宛先、その理由が表示されます。最後に押すボタン：**Confirmer et envoyer**
    **日本が受領を確認します。** 同じアラートが、日本語と東京の時刻で表示されます。フランスの状況ボードにもすぐに反映されます。カードのボタン：**受領確認**
    [日本になる]
    **時間を進めます。** リマインダー、段階的な呼出し、日報は、それぞれの時刻に届きます。「To the next event」を押すと、次の出来事の時刻に進みます。
    [時計を表示]

    == pl: Pierwszy alert
    To Discord na Państwa własnym komputerze, z siecią sześćdziesięciu partnerów. Nic go nie opuszcza i nic w nim nie jest prawdziwe. Na początku są Państwo jego operatorem i widzą wszystkie kanały. Przyciski poniżej pozwalają stać się dyżurnym partnera, w jego kanale.
    **Francja nadaje alert.** Proszę wybrać pierwszą sytuację i podać zmyślony adres: `https://t.me/example/1`. Przycisk na początek: **Urgence**
    [Bądź Francją]
    **Proszę sprawdzić, kto jest wzywany, i wysłać.** Podgląd pokazuje, kto jest wzywany teraz, kto później i dlaczego. Ostatni przycisk: **Confirmer et envoyer**
    **Japonia potwierdza odbiór.** Ten sam alert, po japońsku i według czasu w Tokio; tablica Francji zmienia się od razu. Przycisk na karcie: **受領確認**
    [Bądź Japonią]
    **Niech mija czas.** Przypomnienia, eskalacje i raporty dzienne przychodzą w swoim czasie. „To the next event” przechodzi od jednego do następnego.
    [Pokaż zegar]

    == tr: İlk uyarınız
    Bu, kendi bilgisayarınızda bir Discord; içinde altmış ortaklı bir ağ var. Dışarı hiçbir şey çıkmaz, içindeki hiçbir şey gerçek değildir. Başlangıçta işletmecisi sizsiniz ve bütün kanalları görürsünüz. Aşağıdaki düğmelerle bir ortağın görevlisi olur, onun kanalına geçersiniz.
    **Fransa bir uyarı oluşturur.** İlk durumu seçiniz ve uydurma bir adres veriniz: `https://t.me/example/1`. Başlamak için düğme: **Urgence**
    [Fransa ol]
    **Kimin çağrıldığına bakınız, sonra gönderiniz.** Önizleme kimin şimdi, kimin sonra çağrıldığını ve nedenini gösterir. Son düğme: **Confirmer et envoyer**
    **Japonya alındığını teyit eder.** Aynı uyarı, Japonca ve Tokyo saatiyle; Fransa’nın durum panosu hemen değişir. Karttaki düğme: **受領確認**
    [Japonya ol]
    **Zaman geçsin.** Hatırlatmalar, üst kademeye iletmeler ve günlük özetler kendi vaktinde gelir. “To the next event” birinden ötekine geçer.
    [Saati göster]
    "#);
}

#[tokio::test]
async fn with_alerts_the_page_opens_where_one_is_to_be_acknowledged() {
    let folder = Folder::new();
    let sandbox = Running::start(&folder, &["--seed-alerts", "1"]);
    let welcome = sandbox.asks("/welcome").await;
    assert_eq!(sandbox.names(&welcome["opens"]).await, ("ireland.1".to_owned(), "ireland".to_owned()));
    sandbox.shows(&welcome["opens"], "Acknowledge").await;
}
