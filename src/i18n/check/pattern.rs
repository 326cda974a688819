//! Reads the patterns of one language: which arguments they use, to which terms they refer, and how they choose.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Message, Pattern, PatternElement, Term, Variant, VariantKey,
};

use super::problem::{Complaint, Problem};
use super::wording;
use crate::i18n::{Form, Spec, plural::Plurals};

/// The most placeables of one pattern. Fluent allows a hundred in a message; this leaves room for nested choices.
const MOST_PLACEABLES: usize = 20;

/// The parameters by which a term chooses, and the values of each.
pub(super) type Parameters<'t> = BTreeMap<&'t str, BTreeSet<&'t str>>;

/// Reads the entries of one language, file by file, and collects complaints.
pub(super) struct Reader<'c, 't> {
    tag: &'c str,
    plurals: &'c Plurals,
    terms: BTreeMap<&'t str, Parameters<'t>>,
    used: BTreeSet<&'t str>,
    path: String,
    text: &'t str,
    found: Vec<Complaint>,
}

/// Which variables a pattern uses: in every variant, and in at least one.
#[derive(Default)]
struct Uses<'t> {
    always: BTreeSet<&'t str>,
    sometimes: BTreeSet<&'t str>,
}

/// The line, from 1, of a part of the text.
pub(super) fn line(text: &str, part: &str) -> usize {
    let offset = part.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    1 + text.get(..offset).unwrap_or(text).matches('\n').count()
}

/// The parameters by which a term chooses.
pub(super) fn parameters<'t>(pattern: &Pattern<&'t str>) -> Parameters<'t> {
    let mut parameters = Parameters::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
        else {
            continue;
        };
        if let InlineExpression::VariableReference { id } = selector {
            parameters.entry(id.name).or_default().extend(variants.iter().map(key));
        }
        for variant in variants {
            for (name, values) in self::parameters(&variant.value) {
                parameters.entry(name).or_default().extend(values);
            }
        }
    }
    parameters
}

fn key<'t>(variant: &Variant<&'t str>) -> &'t str {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
    key
}

impl<'c, 't> Reader<'c, 't> {
    pub(super) fn new(tag: &'c str, plurals: &'c Plurals, terms: BTreeMap<&'t str, Parameters<'t>>) -> Self {
        Self { tag, plurals, terms, used: BTreeSet::new(), path: String::new(), text: "", found: Vec::new() }
    }

    /// The language.
    pub(super) fn tag(&self) -> &'c str {
        self.tag
    }

    /// Goes to another file. Later complaints are about it.
    pub(super) fn open(&mut self, file: &str, text: &'t str) {
        self.path = format!("{}/{file}", self.tag);
        self.text = text;
    }

    /// Returns the terms that were referred to, and all complaints.
    pub(super) fn finish(self) -> (BTreeSet<&'t str>, Vec<Complaint>) {
        (self.used, self.found)
    }

    pub(super) fn complain(&mut self, part: &str, problem: Problem) {
        self.complain_at(line(self.text, part), problem);
    }

    pub(super) fn complain_at(&mut self, line: usize, problem: Problem) {
        self.found.push(Complaint { file: self.path.clone(), line: Some(line), problem });
    }

    pub(super) fn message(&mut self, message: &Message<&'t str>, spec: &Spec) -> BTreeSet<&'static str> {
        let id = message.id.name;
        let Some(pattern) = &message.value else {
            self.complain(id, Problem::NoText(id.to_owned()));
            return BTreeSet::new();
        };
        let uses = self.pattern(pattern, id, Some(spec));
        for (name, form) in spec.arguments {
            let where_needed = if form.may_be_implied() { &uses.sometimes } else { &uses.always };
            if !where_needed.contains(name) {
                self.complain(id, Problem::UnusedVariable((*name).to_owned()));
            }
        }
        wording::labels(pattern)
    }

    pub(super) fn term(&mut self, term: &Term<&'t str>) {
        self.pattern(&term.value, term.id.name, None);
    }

    /// Reads the pattern of a message or of a term; a term has no `spec`.
    fn pattern(&mut self, pattern: &Pattern<&'t str>, id: &'t str, spec: Option<&Spec>) -> Uses<'t> {
        let at = pattern.elements.iter().find_map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        });
        for problem in wording::forbidden(&wording::words(pattern)) {
            self.complain(at.unwrap_or(id), problem);
        }
        let placeables =
            pattern.elements.iter().filter(|element| matches!(element, PatternElement::Placeable { .. }));
        if placeables.count() > MOST_PLACEABLES {
            self.complain(at.unwrap_or(id), Problem::TooManyPlaceables);
        }
        let mut uses = Uses::default();
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, id, spec, &mut uses);
            }
        }
        uses
    }

    fn expression(
        &mut self,
        expression: &Expression<&'t str>,
        id: &'t str,
        spec: Option<&Spec>,
        uses: &mut Uses<'t>,
    ) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression, id, spec, uses);
            }
            Expression::Inline(inline) => self.inline(inline, spec, uses),
            Expression::Select { selector, variants } => {
                self.selector(selector, variants, id, spec);
                let mut always: Option<BTreeSet<&str>> = None;
                for variant in variants {
                    let inner = self.pattern(&variant.value, id, spec);
                    uses.sometimes.extend(inner.sometimes);
                    always = Some(match always {
                        None => inner.always,
                        Some(others) => others.intersection(&inner.always).copied().collect(),
                    });
                }
                uses.always.extend(always.unwrap_or_default());
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'t str>, spec: Option<&Spec>, uses: &mut Uses<'t>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                if spec.is_none_or(|spec| spec.form(id.name).is_none()) {
                    self.complain(id.name, Problem::UnknownVariable(id.name.to_owned()));
                }
                uses.always.insert(id.name);
                uses.sometimes.insert(id.name);
            }
            InlineExpression::TermReference { id, .. } if spec.is_none() => {
                self.complain(id.name, Problem::Reference(format!("-{}", id.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.used.insert(id.name);
                match self.terms.get(id.name).cloned() {
                    None => self.complain(id.name, Problem::UnknownTerm(id.name.to_owned())),
                    Some(parameters) => self.term_arguments(id.name, arguments.as_ref(), &parameters),
                }
            }
            InlineExpression::MessageReference { id, .. } => {
                self.complain(id.name, Problem::Reference(id.name.to_owned()));
            }
            InlineExpression::FunctionReference { id, .. } => self.bad_function(id.name),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::Placeable { .. } => {}
        }
    }

    fn bad_function(&mut self, name: &str) {
        let name_of = name.to_owned();
        let problem = match name {
            "PLURAL" => Problem::BadCall(name_of),
            _ => Problem::UnknownFunction(name_of),
        };
        self.complain(name, problem);
    }

    fn term_arguments(
        &mut self,
        term: &str,
        arguments: Option<&CallArguments<&str>>,
        parameters: &Parameters<'_>,
    ) {
        let Some(CallArguments { positional, named }) = arguments else { return };
        if !positional.is_empty() {
            self.complain(term, Problem::BadParameter("a nameless value".to_owned()));
        }
        for argument in named {
            let name = argument.name.name;
            let value = match &argument.value {
                InlineExpression::StringLiteral { value } => Some(*value),
                _ => None,
            };
            let known = parameters.get(name).zip(value).is_some_and(|(values, value)| values.contains(value));
            if !known {
                self.complain(name, Problem::BadParameter(format!("{name}: {}", value.unwrap_or_default())));
            }
        }
    }

    fn selector(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
        id: &str,
        spec: Option<&Spec>,
    ) {
        match (selector, spec) {
            (InlineExpression::VariableReference { .. }, None) => {}
            (InlineExpression::FunctionReference { id: function, arguments }, Some(spec)) => {
                let number = match (arguments.positional.as_slice(), arguments.named.as_slice()) {
                    ([InlineExpression::VariableReference { id }], []) => {
                        spec.form(id.name) == Some(Form::Number)
                    }
                    _ => false,
                };
                if function.name == "PLURAL" && number {
                    self.plural(function.name, variants);
                } else {
                    self.bad_function(function.name);
                }
            }
            _ => self.complain(variants.first().map_or(id, key), Problem::BadSelector),
        }
    }

    fn plural(&mut self, at: &str, variants: &[Variant<&str>]) {
        let categories = self.plurals.categories();
        let keys: Vec<_> = variants.iter().map(key).collect();
        for (index, (key, variant)) in keys.iter().zip(variants).enumerate() {
            if !categories.contains(key) || keys[..index].contains(key) {
                self.complain(key, Problem::UnreachableVariant((*key).to_owned()));
            }
            if variant.default && *key != "other" {
                self.complain(key, Problem::BadDefault((*key).to_owned()));
            }
        }
        for category in self.plurals.everyday() {
            if !keys.contains(&category) {
                self.complain(at, Problem::MissingPlural(category.to_owned()));
            }
        }
    }
}
