//! A small bot on serenity that shows what the page can do: commands with options and completion, buttons, menus,
//! forms, components of the second version, answers that come late or never.
//!
//! Start the sandbox, then `cargo run -p discord-sandbox --example hello`. It finds address and token by itself.
//! The crate's tests run the same bot.

use serde_json::{Value, json};
use serenity::{
    all::{
        ActionRowComponent, AutocompleteChoice, ButtonStyle, ClientBuilder, CommandInteraction,
        CommandOptionType, Context, CreateActionRow, CreateAutocompleteResponse, CreateButton, CreateCommand,
        CreateCommandOption, CreateInputText, CreateInteractionResponse, CreateInteractionResponseMessage,
        CreateModal, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption, EditInteractionResponse,
        EventHandler, GatewayIntents, Http, HttpBuilder, InputTextStyle, Interaction, Ready,
    },
    async_trait,
};

const CITIES: [&str; 8] =
    ["Amman", "Bogotá", "Helsinki", "Nairobi", "Paris", "Tbilisi", "Tokyo", "Wellington"];

/// What Discord advises as the longest label, with an emoji and without; and ten letters more.
const LABELS: [&str; 4] = [
    "Who receives this alert, and when?",
    "Show who receives this alert, and when",
    "Who receives this alert, and when, and why?",
    "Show who receives this alert, and when, and why?",
];

/// A way to Discord's REST API that goes to the sandbox. serenity's own limiter has to be off for that.
#[must_use]
pub fn http(base_url: &str, token: &str) -> Http {
    HttpBuilder::new(token).proxy(base_url).ratelimiter_disabled(true).build()
}

/// A client that is ready to start.
pub async fn client(base_url: &str, token: &str) -> serenity::Result<serenity::Client> {
    let http = http(base_url, token);
    let me = http.get_current_application_info().await?;
    http.set_application_id(me.id);
    ClientBuilder::new_with_http(http, GatewayIntents::GUILDS).event_handler(Hello).await
}

/// The bot.
struct Hello;

#[async_trait]
impl EventHandler for Hello {
    async fn ready(&self, context: Context, _: Ready) {
        if let Err(error) = context.http.create_global_commands(&commands()).await {
            eprintln!("the commands could not be registered: {error}");
        }
    }

    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        let done = match interaction {
            Interaction::Command(command) => answer(&context, &command).await,
            Interaction::Autocomplete(typed) => {
                let begun = typed.data.autocomplete().map_or("", |option| option.value).to_lowercase();
                let fitting = CITIES.iter().filter(|city| city.to_lowercase().starts_with(&begun));
                let choices = fitting.map(|city| AutocompleteChoice::new(*city, *city)).collect();
                let response = CreateAutocompleteResponse::new().set_choices(choices);
                typed.create_response(&context, CreateInteractionResponse::Autocomplete(response)).await
            }
            Interaction::Component(used) if used.data.custom_id == "wave" => {
                let message = CreateInteractionResponseMessage::new()
                    .content(format!("{} waved", used.user.name))
                    .components(Vec::new());
                used.create_response(&context, CreateInteractionResponse::UpdateMessage(message)).await
            }
            Interaction::Component(used) => {
                let chosen = match &used.data.kind {
                    serenity::all::ComponentInteractionDataKind::StringSelect { values } => {
                        values.join(" and ")
                    }
                    _ => String::new(),
                };
                used.create_response(&context, private(format!("You chose {chosen}"))).await
            }
            Interaction::Modal(sent) => {
                let inputs = sent.data.components.iter().flat_map(|row| &row.components);
                let text = inputs
                    .filter_map(|part| match part {
                        ActionRowComponent::InputText(input) => input.value.clone(),
                        _ => None,
                    })
                    .collect::<String>();
                // serenity 0.12 does not know components of the second version; JSON does.
                context
                    .http
                    .create_interaction_response(sent.id, &sent.token, &report(&text), Vec::new())
                    .await
            }
            _ => Ok(()),
        };
        if let Err(error) = done {
            eprintln!("an interaction was not answered: {error}");
        }
    }
}

fn private(text: impl Into<String>) -> CreateInteractionResponse {
    CreateInteractionResponse::Message(CreateInteractionResponseMessage::new().content(text).ephemeral(true))
}

fn report(text: &str) -> Value {
    json!({ "type": 4, "data": { "flags": 1 << 6 | 1 << 15, "components": [{
        "type": 17,
        "accent_color": 0x0034_98db,
        "components": [
            { "type": 10, "content": "## Report" },
            { "type": 14 },
            { "type": 9,
              "components": [{ "type": 10, "content": text }],
              "accessory": { "type": 2, "style": 2, "label": "Thanks", "custom_id": "thanks", "disabled": true } },
        ],
    }] } })
}

async fn answer(context: &Context, command: &CommandInteraction) -> serenity::Result<()> {
    let text = |name: &str| {
        let option = command.data.options.iter().find(|option| option.name == name);
        option.and_then(|option| option.value.as_str()).map(str::to_owned)
    };
    let response = match command.data.name.as_str() {
        "hello" => {
            let name = text("name").unwrap_or_else(|| command.user.name.clone());
            let greeting = match command.locale.as_str() {
                "fr" => format!("Bonjour, {name} !"),
                _ => format!("Hello, {name}!"),
            };
            let wave = CreateButton::new("wave").label("Wave").style(ButtonStyle::Primary);
            CreateInteractionResponse::Message(
                CreateInteractionResponseMessage::new().content(greeting).button(wave),
            )
        }
        "form" => {
            let what = CreateInputText::new(InputTextStyle::Paragraph, "What happened", "what");
            let row = CreateActionRow::InputText(what);
            CreateInteractionResponse::Modal(CreateModal::new("report", "Report").components(vec![row]))
        }
        "pick" => private(format!("You picked {}", text("city").unwrap_or_default())),
        "menu" => {
            let options = CITIES[..3].iter().map(|city| CreateSelectMenuOption::new(*city, *city)).collect();
            let menu =
                CreateSelectMenu::new("cities", CreateSelectMenuKind::String { options }).max_values(2);
            let message =
                CreateInteractionResponseMessage::new().content("Choose:").select_menu(menu).ephemeral(true);
            CreateInteractionResponse::Message(message)
        }
        "labels" => {
            let buttons = LABELS.iter().zip(0..).map(|(label, number)| {
                let button =
                    CreateButton::new(format!("label-{number}")).label(*label).style(ButtonStyle::Secondary);
                if number % 2 == 0 { button.emoji('🔔') } else { button }
            });
            let row = CreateActionRow::Buttons(buttons.collect());
            let message = CreateInteractionResponseMessage::new().content("Labels").components(vec![row]);
            CreateInteractionResponse::Message(message)
        }
        "slow" => {
            command.defer_ephemeral(context).await?;
            let late = EditInteractionResponse::new().content("Here it is, at last.");
            return command.edit_response(context, late).await.map(drop);
        }
        _ => return Ok(()), // `/silent` stays silent.
    };
    command.create_response(context, response).await
}

fn commands() -> Vec<CreateCommand> {
    let command = |name: &str, what: &str, french: &str| {
        CreateCommand::new(name).description(what).description_localized("fr", french)
    };
    let text = |name: &str, what: &str| CreateCommandOption::new(CommandOptionType::String, name, what);
    vec![
        command("hello", "Say hello", "Dire bonjour").name_localized("fr", "bonjour").add_option(
            text("name", "To whom").name_localized("fr", "nom").description_localized("fr", "À qui"),
        ),
        command("form", "Report something", "Signaler quelque chose").name_localized("fr", "formulaire"),
        command("pick", "Pick a city", "Choisir une ville").name_localized("fr", "choisir").add_option(
            text("city", "The city")
                .name_localized("fr", "ville")
                .description_localized("fr", "La ville")
                .required(true)
                .set_autocomplete(true),
        ),
        command("menu", "Choose from a menu", "Choisir dans un menu"),
        command("labels", "Show long labels", "Montrer de longs libellés").name_localized("fr", "libellés"),
        command("slow", "Answer late", "Répondre tard").name_localized("fr", "lent"),
        command("silent", "Never answer", "Ne jamais répondre").name_localized("fr", "muet"),
    ]
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = std::env::args().nth(1).unwrap_or_else(|| "http://127.0.0.1:7070".to_owned());
    let facts: Value = reqwest::get(format!("{base_url}/sandbox/v1")).await?.json().await?;
    let token = facts["bots"][0]["token"].as_str().ok_or("the sandbox has no bot")?;
    println!("Hello is on {base_url}");
    client(&base_url, token).await?.start().await?;
    Ok(())
}
